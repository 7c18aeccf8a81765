// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/write_batch.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gateway::store {

void WriteBatch::add(WriteBatch later)
{
    records += later.records;
    if (later.resting)
        resting = std::move(later.resting);
    addQuotaUse(later.quotaUse);
    if (later.measured)
        measured = std::move(later.measured);
    mcpRequests += later.mcpRequests;
    std::move(later.captures.begin(), later.captures.end(), std::back_inserter(captures));
    journaled = std::max(journaled, later.journaled);
    std::move(later.answers.begin(), later.answers.end(), std::back_inserter(answers));
}

void WriteBatch::addQuotaUse(const QVector<quota::QuotaRow>& rows)
{
    for (const quota::QuotaRow& row : rows) {
        const auto same = std::find_if(quotaUse.begin(), quotaUse.end(), [&row](const quota::QuotaRow& kept) {
            return kept.quota == row.quota && kept.owner == row.owner;
        });
        if (same != quotaUse.end())
            *same = row;
        else
            quotaUse.append(row);
    }
}

} // namespace gateway::store
