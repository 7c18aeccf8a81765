// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/login_throttle.h"

#include <algorithm>

namespace gateway::management {

std::optional<qint64> LoginThrottle::waitMs(const QString& address) const
{
    const auto found = m_addresses.constFind(address);
    if (found == m_addresses.constEnd() || found->untilMs <= nowMs())
        return std::nullopt;
    return found->untilMs - nowMs();
}

void LoginThrottle::wrong(const QString& address)
{
    const qint64 now = nowMs();
    if (!m_addresses.contains(address))
        makeRoom();
    Entry& entry = m_addresses[address];
    if (now - entry.lastMs > kMemoryMs)
        entry = {};
    entry.lastMs = now;
    if (++entry.wrong <= kFree)
        return;
    const int doublings = std::min(entry.wrong - kFree - 1, 16);
    entry.untilMs = now + std::min(kLongestWaitMs, kFirstWaitMs << doublings);
}

void LoginThrottle::right(const QString& address)
{
    m_addresses.remove(address);
}

void LoginThrottle::makeRoom()
{
    if (m_addresses.size() < kMaxAddresses)
        return;
    const auto oldest = std::min_element(m_addresses.cbegin(), m_addresses.cend(),
        [](const Entry& a, const Entry& b) { return a.lastMs < b.lastMs; });
    m_addresses.erase(oldest);
}

} // namespace gateway::management
