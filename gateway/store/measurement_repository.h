// SPDX-License-Identifier: GPL-3.0-or-later
// What live traffic taught the selectors: how fast each target is, how often it is asked, what a request of
// an alias weighs. Thread: the store thread; the database must be open and outlive it.
#pragma once

#include "base/result.h"
#include "routing/measured_traffic.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace gateway::store {

class MeasurementRepository {
public:
    explicit MeasurementRepository(const QSqlDatabase& database);

    // Replaces all of them; the caller owns the transaction.
    [[nodiscard]] Result<void> write(const routing::MeasuredTraffic& measured);
    // Numbers that cannot be read are passed over.
    [[nodiscard]] Result<routing::MeasuredTraffic> load();

private:
    [[nodiscard]] Result<void> writeTargets(const QVector<routing::TargetStats::Row>& rows);
    [[nodiscard]] Result<void> writeMixes(const QVector<routing::TokenMixes::Row>& rows);
    [[nodiscard]] Result<QVector<routing::TargetStats::Row>> loadTargets();
    [[nodiscard]] Result<QVector<routing::TokenMixes::Row>> loadMixes();

    QSqlDatabase m_database;
    QSqlQuery m_clearTargets;
    QSqlQuery m_insertTarget;
    QSqlQuery m_clearMixes;
    QSqlQuery m_insertMix;
};

} // namespace gateway::store
