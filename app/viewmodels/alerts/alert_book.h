// SPDX-License-Identifier: GPL-3.0-or-later
// What has been told and what is new: compares each look at the gateway with what was seen before, and tells
// every thing once: a meter once in its window, a login once until somebody has signed in, a rest once in a
// quarter of an hour however often it is renewed. What is so already at the first look is not news, but for
// logins, which wait for a person.
// Thread: the main thread. Pure: the moment comes in.
#pragma once

#include "app/viewmodels/alerts/alert.h"
#include "inspect/policy_state.h"
#include "service/account_service.h"
#include "service/meter_service.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace app::viewmodels {

class AlertBook {
public:
    [[nodiscard]] Alerts lookAtAccounts(const QVector<gateway::service::AccountView>& accounts,
        const QVector<gateway::service::AccountVendor>& vendors);
    [[nodiscard]] Alerts lookAtMeters(
        const QVector<gateway::service::MeterStanding>& standings, qint64 nowMs);
    [[nodiscard]] Alerts lookAtPolicy(const gateway::inspect::PolicyState& state, qint64 nowMs);
    // `notice` as GatewayControl has it while it runs; empty: nothing.
    [[nodiscard]] Alerts lookAtAddress(const QString& notice);
    // The version that is offered, empty: none; and the one that was told last, also by a former run.
    [[nodiscard]] Alerts lookAtUpdate(const QString& version, const QString& told);

    // Whether what it told still is so, by the latest looks: for who shows it later.
    [[nodiscard]] bool isStillSo(const Alert& alert, qint64 nowMs) const;

private:
    // Of a meter or a limit; each step is told once in a window.
    enum class Level { Fine, AlmostUsed, UsedUp };

    struct Seen {
        Level level = Level::Fine;
        qint64 resetsAtMs = 0;
        double percent = 0;
    };

    // Back: from all that was used. Eased: from most of it.
    enum class News { None, Rose, Back, Eased };
    [[nodiscard]] static News newsOf(QHash<QString, Seen>& book, const QString& key, const Seen& now);

    [[nodiscard]] static bool isAt(
        const QHash<QString, Seen>& book, const QString& key, Level level, qint64 nowMs);
    [[nodiscard]] Alerts lookAtQuotas(const gateway::inspect::PolicyState& state);
    [[nodiscard]] Alerts lookAtRests(const gateway::inspect::PolicyState& state, qint64 nowMs);

    QSet<QString> m_signedOut;
    QHash<QString, Seen> m_meters;
    QHash<QString, Seen> m_quotas;
    QHash<QString, qint64> m_rests;   // when last told
    QHash<QString, qint64> m_resting; // until when
    QString m_notice;
    QString m_update;
    bool m_hasMeters = false;
    bool m_hasPolicy = false;
};

} // namespace app::viewmodels
