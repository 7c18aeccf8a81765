// SPDX-License-Identifier: GPL-3.0-or-later
// The span of time a person looks at, and the points it is cut into.
// Thread: any. Pure.
#pragma once

#include "store/usage_query.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVector>

namespace app::viewmodels {

enum class UsageRange { Hour, Day, Week, Month, Custom };

struct UsageSpan {
    static constexpr int kMostPoints = 100;
    static constexpr int kMostWeeks = 260;

    qint64 fromMs = 0; // begins a point
    qint64 untilMs = 0;
    gateway::store::UsageGrid grid = {};

    // Where each point begins.
    [[nodiscard]] QVector<qint64> starts() const;
};

// `first` and `last` are days, both whole, for Custom alone. Points are cut by the clock of this computer as
// it goes now: behind a change of summer time days begin an hour beside midnight, so that all are equally
// long.
[[nodiscard]] UsageSpan usageSpan(UsageRange range, const QDateTime& now, QDate first, QDate last);

// "14:00": points begin with minutes.
[[nodiscard]] QString minuteText(QTime time);
// For below the axis: "14:00", "Tue 25", "12 Nov"; empty where a label would say nothing new.
[[nodiscard]] QStringList pointLabels(const UsageSpan& span);
// "Tue 25 Nov, 14:00–14:30".
[[nodiscard]] QString pointTitle(const UsageSpan& span, qint64 startMs);
// "minute", "30 min", "4 h", "day": how long a point is.
[[nodiscard]] QString pointLengthText(const UsageSpan& span);

} // namespace app::viewmodels
