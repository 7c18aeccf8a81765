// SPDX-License-Identifier: GPL-3.0-or-later
// What questions about the history are put together from: conditions with their values, orders.
// Thread: the store thread.
#pragma once

#include "store/exchange_repository.h"
#include "store/history_query.h"

#include <QString>
#include <QStringList>

namespace gateway::store {

// Builds a condition, and binds a value for every place in it.
class HistoryCondition {
public:
    [[nodiscard]] const BoundValues& values() const { return m_values; }

    // The name of a new place for it.
    [[nodiscard]] QString bind(const QVariant& value);

    // " AND …"; of every group one term must hold. Empty: nothing is asked for.
    [[nodiscard]] QString of(const inspect::ExchangeQuery& query);
    // Likewise; but for the moments of it, which are the caller's to bind.
    [[nodiscard]] QString of(const HistoryScope& scope);

private:
    [[nodiscard]] QString contains(const QStringList& columns, const QString& text);
    [[nodiscard]] QString either(
        const QStringList& columns, const QString& attemptColumn, const QString& text);
    [[nodiscard]] QString compares(const QString& what, const inspect::ExchangeTerm& term);
    // Empty: it is not for this table.
    [[nodiscard]] QString textOf(const inspect::ExchangeTerm& term);

    BoundValues m_values;
};

// " ORDER BY …"; what has no figure comes last either way.
[[nodiscard]] QString orderText(const HistoryOrder& order);

} // namespace gateway::store
