// SPDX-License-Identifier: GPL-3.0-or-later
// What questions about finished requests are put together from: conditions, sums, groups.
// Thread: the store thread.
#pragma once

#include "store/exchange_repository.h"
#include "store/sql_dialect.h"
#include "store/usage_query.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>

namespace gateway::store {

// Terms that must all hold, with the values they are bound to.
struct UsageCondition {
    QStringList terms = {};
    BoundValues values = {};

    void add(const QString& term, const QString& name, const QVariant& value);
    // An empty value chooses nothing.
    void equal(const QString& column, const QString& value);
    // " WHERE …"; empty: there are no terms.
    [[nodiscard]] QString text() const;
};

[[nodiscard]] UsageCondition usageCondition(const UsageFilter& filter);
void bindAll(QSqlQuery& query, const BoundValues& values);

// Columns for usageTotalsAt().
[[nodiscard]] QString usageSums();
[[nodiscard]] UsageTotals usageTotalsAt(const QSqlQuery& query);
UsageTotals& operator+=(UsageTotals& sum, const UsageTotals& more);

// What a group of that dimension is called, as an expression.
[[nodiscard]] QString usageGroupName(Engine engine, UsageDimension by);
// By what groups are put in order, the greatest first.
[[nodiscard]] QString usageRankOrder(UsageRank rank);

} // namespace gateway::store
