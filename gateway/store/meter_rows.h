// SPDX-License-Identifier: GPL-3.0-or-later
// What the store keeps of meters, as values. Thread: any.
#pragma once

#include "inspect/meter.h"

#include <QHash>
#include <QString>
#include <QVector>

namespace gateway::store {

struct MeterMemory {
    QVector<inspect::MeterReading> readings = {};
    QHash<QString, inspect::CheckerHealth> health = {}; // by provider
};

struct MeterHistoryQuery {
    QString provider;
    QString meter = {}; // its key; empty: all of them
    qint64 sinceMs = 0; // since 1970
    int limit = 1000;   // the newest so many
};

} // namespace gateway::store
