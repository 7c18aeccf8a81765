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

#include <QStringList>
#include <QVector>

#include <optional>
#include <vector>

namespace gateway::store {

// A finished request, and its number in the journal; 0: it is in memory alone.
template <typename Record> struct WaitingRow {
    Record record;
    quint64 journaled = 0;
};

struct WriteBatch {
    // Of each kind of row as many wait in memory. Beyond that they wait in the journal, or where there is
    // none the oldest go; only a database that takes nothing for long gets here.
    static constexpr qsizetype kMostRows = 10'000;

    QVector<WaitingRow<inspect::ExchangeRecordPtr>> records;
    std::optional<QVector<inspect::RestingTarget>> resting; // all of them
    std::optional<QStringList> restingOf;                   // of these providers; none: of all there are
    QVector<quota::QuotaRow> quotaUse;                      // the latest of each quota and owner
    std::vector<conversations::ResponseShelf::MakeRow> answers;
    QVector<WaitingRow<inspect::McpRecordPtr>> mcpRequests;
    std::vector<PackedCapture> captures;

    std::optional<routing::MeasuredTraffic> measured; // all of it
    quint64 journaled = 0; // the number of the last of these rows in the journal; 0: none is there
    qint64 dropped = 0;    // rows that went

    [[nodiscard]] bool isEmpty() const
    {
        return records.isEmpty() && !resting && quotaUse.isEmpty() && !measured && answers.empty()
            && mcpRequests.isEmpty() && captures.empty();
    }

    // `later` was handed over after what is here.
    void add(WriteBatch later);
    void setResting(const QVector<inspect::RestingTarget>& all, const std::optional<QStringList>& providers);
    void addQuotaUse(const QVector<quota::QuotaRow>& rows);
    // The same in batches of one thing each.
    [[nodiscard]] std::vector<WriteBatch> apart() &&;
    // Those in the journal are to land from there.
    void leaveToJournal();
    // The oldest rows that are in memory alone go, where there are too many; and answers, of which each holds
    // its request.
    void dropExcess(qsizetype mostAnswers);
};

} // namespace gateway::store
