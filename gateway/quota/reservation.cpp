// SPDX-License-Identifier: GPL-3.0-or-later
#include "quota/reservation.h"

#include "quota/ledger_row.h"

#include <utility>

namespace gateway::quota {

qint64 LedgerRow::resetsAtMs(qint64 nowMs)
{
    if (elsewhere.buckets().empty())
        return counter.resetsAtMs(nowMs, quota.limit);
    UseCounter all(quota.window, quota.durationMs);
    std::vector<UseBucket> buckets = counter.buckets();
    buckets.insert(buckets.end(), elsewhere.buckets().begin(), elsewhere.buckets().end());
    all.restore(std::move(buckets));
    return all.resetsAtMs(nowMs, quota.limit);
}

QuotaStatus statusOf(LedgerRow& row, qint64 nowMs)
{
    const config::Quota& quota = row.quota;
    const qint64 used = row.used(nowMs);
    const qint64 reserved = saturatingSum(row.reserved, row.heldElsewhere);
    const double warnFrom = quota.warnAt * static_cast<double>(quota.limit);
    return { .name = quota.name,
        .window = quota.window,
        .unit = quota.unit,
        .isShared = quota.isShared,
        .limit = quota.limit,
        .used = used,
        .reserved = reserved,
        .remaining = std::max<qint64>(0, quota.limit - saturatingSum(used, reserved)),
        .resetsAtMs = row.resetsAtMs(nowMs),
        .isWarning = quota.warnAt > 0 && static_cast<double>(used) >= warnFrom };
}

Reservation::~Reservation()
{
    settle(m_known, m_knownAtMs);
}

Reservation::Reservation(Reservation&& other) noexcept
    : m_holds(std::exchange(other.m_holds, {}))
    , m_claim(std::move(other.m_claim))
    , m_known(other.m_known)
    , m_knownAtMs(other.m_knownAtMs)
    , m_isOpen(std::exchange(other.m_isOpen, false))
{
}

Reservation& Reservation::operator=(Reservation&& other) noexcept
{
    if (this != &other) {
        settle(m_known, m_knownAtMs);
        m_holds = std::exchange(other.m_holds, {});
        m_claim = std::move(other.m_claim);
        m_known = other.m_known;
        m_knownAtMs = other.m_knownAtMs;
        m_isOpen = std::exchange(other.m_isOpen, false);
    }
    return *this;
}

void Reservation::note(const Amounts& known, qint64 nowMs)
{
    m_known = known;
    m_knownAtMs = nowMs;
}

void Reservation::settle(const Amounts& used, qint64 nowMs)
{
    if (!m_isOpen)
        return;
    release();
    m_isOpen = false;
    for (const Hold& hold : m_holds) {
        const qint64 amount = amountIn(hold.row->quota.unit, used);
        if (amount == 0)
            continue;
        hold.row->counter.add(nowMs, amount);
        hold.row->updatedMs = nowMs;
        hold.row->isDirty = true;
    }
}

QVector<QuotaStatus> Reservation::status(qint64 nowMs) const
{
    QVector<QuotaStatus> all;
    all.reserve(static_cast<qsizetype>(m_holds.size()));
    for (const Hold& hold : m_holds)
        all.append(statusOf(*hold.row, nowMs));
    return all;
}

void Reservation::take(std::vector<Hold> holds)
{
    m_holds = std::move(holds);
    m_isOpen = true;
    for (const Hold& hold : m_holds) {
        hold.row->reserved += hold.amount;
        ++hold.row->open;
        hold.row->isDirty = hold.row->isDirty || hold.row->tellsHeld;
    }
}

void Reservation::release()
{
    for (const Hold& hold : m_holds) {
        hold.row->reserved -= hold.amount;
        --hold.row->open;
        hold.row->isDirty = hold.row->isDirty || hold.row->tellsHeld;
    }
}

} // namespace gateway::quota
