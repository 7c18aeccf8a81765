// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/key_pool.h"

#include <QCryptographicHash>

#include <algorithm>

namespace gateway::mcp {

QByteArray keyDigest(const QByteArray& key)
{
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

std::optional<qsizetype> KeyPool::next(
    const QString& server, const QVector<QByteArray>& keys, const QVector<qsizetype>& tried)
{
    Turns& turns = m_servers[server];
    for (qsizetype step = 0; step < keys.size(); ++step) {
        const qsizetype index = (turns.next + step) % keys.size();
        if (tried.contains(index) || restLeftMs(server, keys[index]))
            continue;
        turns.next = index + 1;
        return index;
    }
    return std::nullopt;
}

void KeyPool::rest(const QString& server, const QByteArray& key, qint64 forMs)
{
    const qint64 now = m_clock.epochMs();
    auto& rests = m_servers[server].restsUntilMs;
    rests.removeIf([now](const auto entry) { return entry.value() <= now; });
    rests.insert(key, now + std::max<qint64>(forMs, 0));
}

bool KeyPool::clear(const QString& server, const QByteArray& key)
{
    const bool rested = restLeftMs(server, key).has_value();
    if (const auto turns = m_servers.find(server); turns != m_servers.end())
        turns->restsUntilMs.remove(key);
    return rested;
}

std::optional<qint64> KeyPool::restLeftMs(const QString& server, const QByteArray& key) const
{
    const auto turns = m_servers.constFind(server);
    if (turns == m_servers.constEnd())
        return std::nullopt;
    const qint64 left = turns->restsUntilMs.value(key) - m_clock.epochMs();
    return left > 0 ? std::optional(left) : std::nullopt;
}

std::optional<qint64> KeyPool::soonestMs(const QString& server, const QVector<QByteArray>& keys) const
{
    std::optional<qint64> soonest;
    for (const QByteArray& key : keys) {
        const auto left = restLeftMs(server, key);
        if (!left)
            return std::nullopt;
        soonest = std::min(*left, soonest.value_or(*left));
    }
    return soonest;
}

} // namespace gateway::mcp
