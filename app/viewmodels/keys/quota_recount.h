// SPDX-License-Identifier: GPL-3.0-or-later
// Adding up anew what keys used of their quotas, from the requests that are kept. Asked first, since what a
// reset made forget counts again. Thread: the main thread. Owned by a KeysViewModel; the feed must outlive
// it.
#pragma once

#include "base/result.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class QuotaRecount : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // Whose it is about: names of keys, as a list in words; empty: nobody asked.
    Q_PROPERTY(QString names READ names NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
public:
    explicit QuotaRecount(gateway::service::PolicyFeed& feed, QObject* parent = nullptr);

    [[nodiscard]] QString names() const { return m_keys.join(QStringLiteral(", ")); }

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    [[nodiscard]] QString problem() const { return m_problem; }

    // Asks about those keys; nothing is changed.
    void ask(const QStringList& keys);
    Q_INVOKABLE void cancel();
    // One key after the other; ends in done(), or in a problem.
    Q_INVOKABLE void confirm();

Q_SIGNALS:
    void changed();
    // A sentence.
    void done(const QString& text);

private:
    void next(qsizetype at);
    void finish(const QString& problem);

    gateway::service::PolicyFeed& m_feed;
    QStringList m_keys;
    QString m_problem;
    bool m_isBusy = false;
};

} // namespace app::viewmodels
