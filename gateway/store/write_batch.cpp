// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/write_batch.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gateway::store {

namespace {

template <typename Rows> qint64 dropOldest(Rows& rows)
{
    qsizetype excess = rows.size() - WriteBatch::kMostRows;
    return rows.removeIf([&excess](const auto& row) { return row.journaled == 0 && excess-- > 0; });
}

} // namespace

void WriteBatch::add(WriteBatch later)
{
    records += later.records;
    if (later.resting)
        setResting(*later.resting, later.restingOf);
    addQuotaUse(later.quotaUse);
    if (later.measured)
        measured = std::move(later.measured);
    mcpRequests += later.mcpRequests;
    std::move(later.captures.begin(), later.captures.end(), std::back_inserter(captures));
    dropped += later.dropped;
    journaled = std::max(journaled, later.journaled);
    std::move(later.answers.begin(), later.answers.end(), std::back_inserter(answers));
}

void WriteBatch::setResting(
    const QVector<inspect::RestingTarget>& all, const std::optional<QStringList>& providers)
{
    // Of a provider that was asked about and is no more, what rested has ended.
    const bool isFirst = !std::exchange(resting, all);
    if (isFirst || !providers)
        restingOf = providers;
    else if (restingOf)
        *restingOf += *providers;
}

std::vector<WriteBatch> WriteBatch::apart() &&
{
    std::vector<WriteBatch> parts;
    for (auto& row : records)
        parts.emplace_back().records.append(std::move(row));
    for (auto& row : mcpRequests)
        parts.emplace_back().mcpRequests.append(std::move(row));
    for (auto& answer : answers)
        parts.emplace_back().answers.push_back(std::move(answer));
    for (auto& capture : captures)
        parts.emplace_back().captures.push_back(std::move(capture));
    if (resting)
        parts.emplace_back().setResting(*resting, restingOf);
    if (measured)
        parts.emplace_back().measured = std::move(measured);
    for (const quota::QuotaRow& row : std::as_const(quotaUse))
        parts.emplace_back().quotaUse.append(row);
    return parts;
}

void WriteBatch::leaveToJournal()
{
    const auto isThere = [](const auto& row) { return row.journaled != 0; };
    records.removeIf(isThere);
    mcpRequests.removeIf(isThere);
    journaled = 0;
}

void WriteBatch::dropExcess(qsizetype mostAnswers)
{
    dropped += dropOldest(records) + dropOldest(mcpRequests);
    if (std::ssize(answers) > mostAnswers)
        answers.erase(answers.begin(), answers.end() - mostAnswers);
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
