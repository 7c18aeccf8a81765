// SPDX-License-Identifier: GPL-3.0-or-later
// What a dollar is in other currencies. Money is kept in dollars; a person may wish to see it in another one.
// Abstract, so that pages can be driven by scripted rates.
// Thread: the main thread. The signal never comes from inside a call.
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace gateway::service {

struct RateTable {
    QString date = {};                     // of the rates, "2026-11-26"; empty: there are none
    QHash<QString, double> perDollar = {}; // by ISO 4217 code, each above 0
    friend bool operator==(const RateTable&, const RateTable&) = default;
};

class CurrencyRates : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual const RateTable& rates() const = 0;
    // Somebody wants to see money in something else than dollars: rates are kept fresh from now on. Before
    // that nobody is asked for any.
    virtual void want() = 0;
    virtual void unwant() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace gateway::service
