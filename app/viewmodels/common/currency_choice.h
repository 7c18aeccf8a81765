// SPDX-License-Identifier: GPL-3.0-or-later
// The currency money is shown in, all over the window. Rates are asked for only once it is another one than
// the dollar; until there are some, and where there are none for it, money stays in dollars. Thread: the main
// thread. The rates must outlive it.
#pragma once

#include "service/currency_rates.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class CurrencyChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QList<QString> codes READ codes CONSTANT FINAL) // the dollar first, the others sorted
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed FINAL)
    // Of when the rates are, or why money is shown in dollars all the same; empty: it is in dollars.
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
public:
    // An unknown code is the dollar's.
    CurrencyChoice(gateway::service::CurrencyRates& rates, const QString& code, QObject* parent = nullptr);
    ~CurrencyChoice() override;

    [[nodiscard]] QStringList codes() const;

    [[nodiscard]] QString code() const { return m_code; }

    [[nodiscard]] QString note() const;

    void setCode(const QString& code);

Q_SIGNALS:
    // Money reads differently from now on.
    void changed();

private:
    void apply();

    gateway::service::CurrencyRates& m_rates;
    QString m_code;
};

} // namespace app::viewmodels
