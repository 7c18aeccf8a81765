// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/session_table.h"

#include <iterator>

namespace gateway::mcp {

namespace {

constexpr qint64 kSweepMs = 60'000;

} // namespace

QByteArray SessionTable::open(Session session)
{
    sweep();
    makeRoomFor(session.owner);
    const QByteArray id = m_random().toHex();
    m_entries.insert_or_assign(id, Entry { .session = std::move(session), .usedMs = m_clock.epochMs() });
    return id;
}

std::optional<Session> SessionTable::find(const QByteArray& id, const QString& owner, const QString& server)
{
    sweep();
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return std::nullopt;
    Entry& entry = found->second;
    if (entry.session.owner != owner || entry.session.server != server)
        return std::nullopt;
    entry.usedMs = m_clock.epochMs();
    return entry.session;
}

void SessionTable::rename(const QByteArray& id, const Secret& upstreamId)
{
    if (const auto found = m_entries.find(id); found != m_entries.end())
        found->second.session.upstreamId = upstreamId;
}

void SessionTable::forget(const QByteArray& id)
{
    m_entries.erase(id);
}

void SessionTable::begin(const QByteArray& id)
{
    if (const auto found = m_entries.find(id); found != m_entries.end())
        ++found->second.underWay;
}

void SessionTable::end(const QByteArray& id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    --found->second.underWay;
    found->second.usedMs = m_clock.epochMs();
}

void SessionTable::makeRoomFor(const QString& owner)
{
    std::size_t owned = 0;
    auto oldest = m_entries.end();
    auto oldestOwned = m_entries.end();
    const auto isOlder = [this](auto candidate, auto than) {
        if (than == m_entries.end())
            return true;
        // What is under way goes last.
        const bool busy = candidate->second.underWay > 0;
        const bool otherBusy = than->second.underWay > 0;
        return busy != otherBusy ? otherBusy : candidate->second.usedMs < than->second.usedMs;
    };
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (isOlder(entry, oldest))
            oldest = entry;
        if (entry->second.session.owner != owner)
            continue;
        ++owned;
        if (isOlder(entry, oldestOwned))
            oldestOwned = entry;
    }
    if (owned >= kMaxPerOwner)
        m_entries.erase(oldestOwned);
    else if (m_entries.size() >= kMaxInAll)
        m_entries.erase(oldest);
}

void SessionTable::sweep()
{
    const qint64 now = m_clock.epochMs();
    // What expires between two sweeps is out of date by a minute at most; a day says nothing about minutes.
    if (now - m_sweptMs < kSweepMs)
        return;
    m_sweptMs = now;
    std::erase_if(m_entries, [now](const auto& entry) {
        return entry.second.underWay == 0 && now - entry.second.usedMs >= kIdleMs;
    });
}

} // namespace gateway::mcp
