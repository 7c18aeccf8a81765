// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions of other servers under ids of our own (peers-and-attacks.md, attack 38): 256 random bits, good for
// the key that opened the session and the server it was opened at, and for nobody else; one that belongs to
// another is unknown. Bounded per owner and in all; what was not used for a day is forgotten, unless
// something of it is under way. Thread: any, one table on one thread. Time and chance come in.
#pragma once

#include "base/clock.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <unordered_map>

namespace gateway::mcp {

struct Session {
    QString owner;        // a client key, by its name and a mark of its secret
    QString server;       // a name
    QByteArray address;   // the server's when it was opened; it does not move with the configuration
    QByteArray keyDigest; // of the pool's key it was opened with; empty: none. A session never hops keys
    Secret upstreamId;    // the server's own id
};

class SessionTable {
public:
    static constexpr std::size_t kMaxPerOwner = 256;
    static constexpr std::size_t kMaxInAll = 4096;
    static constexpr qint64 kIdleMs = 24LL * 3600 * 1000;

    using Random = std::function<QByteArray()>; // 32 fresh bytes

    SessionTable(const Clock& clock, Random random)
        : m_clock(clock)
        , m_random(std::move(random))
    {
    }

    // Its id. The owner's session that was idle longest makes room where there is none; the session it makes
    // room for is never refused.
    [[nodiscard]] QByteArray open(Session session);
    // Of that owner at that server. Counts as a use.
    [[nodiscard]] std::optional<Session> find(
        const QByteArray& id, const QString& owner, const QString& server);
    // The server has given it another id.
    void rename(const QByteArray& id, const Secret& upstreamId);
    void forget(const QByteArray& id);

    // Something of it is under way, and has ended. Ids that are gone are passed over.
    void begin(const QByteArray& id);
    void end(const QByteArray& id);

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    struct Entry {
        Session session;
        qint64 usedMs = 0;
        int underWay = 0;
    };

    struct HashId {
        std::size_t operator()(const QByteArray& id) const noexcept { return qHash(id, 0); }
    };

    void makeRoomFor(const QString& owner);
    void sweep();

    const Clock& m_clock;
    Random m_random;
    std::unordered_map<QByteArray, Entry, HashId> m_entries;
    qint64 m_sweptMs = 0;
};

} // namespace gateway::mcp
