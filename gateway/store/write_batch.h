// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be written together: it gathers on any thread under the queue's lock, and is written by the
// store thread in one transaction.
#pragma once

#include "conversations/response_shelf.h"
#include "inspect/exchange_record.h"
#include "inspect/mcp_record.h"
#include "inspect/policy_state.h"
#include "quota/amounts.h"
#include "routing/measured_traffic.h"
#include "store/capture_rows.h"

#include <QVector>

#include <optional>
#include <vector>

namespace gateway::store {

struct WriteBatch {
    QVector<inspect::ExchangeRecordPtr> records;
    std::optional<QVector<inspect::RestingTarget>> resting; // all of them
    QVector<quota::QuotaRow> quotaUse;                      // the latest of each quota and owner
    std::vector<conversations::ResponseShelf::MakeRow> answers;
    QVector<inspect::McpRecordPtr> mcpRequests;
    std::vector<PackedCapture> captures;

    std::optional<routing::MeasuredTraffic> measured; // all of it
    quint64 journaled = 0; // the number of the last of these rows in the journal; 0: none is there

    [[nodiscard]] bool isEmpty() const
    {
        return records.isEmpty() && !resting && quotaUse.isEmpty() && !measured && answers.empty()
            && mcpRequests.isEmpty() && captures.empty();
    }

    // `later` was handed over after what is here.
    void add(WriteBatch later);
    void addQuotaUse(const QVector<quota::QuotaRow>& rows);
};

} // namespace gateway::store
