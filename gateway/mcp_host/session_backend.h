// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions of one place of MCP: opens them, finds them for the key that opened them and nobody else, ends
// those nobody uses, and bounds how many there are. What stands behind a session is said by who derives from
// it. Thread: the gateway thread.
#pragma once

#include "base/clock.h"
#include "mcp_host/session.h"
#include "pipeline/mcp_backend.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace gateway::mcp_host {

struct SessionLimits {
    qsizetype perKey = 32;
    qsizetype all = 256;
    // Without a message and without a stream that is read.
    qint64 idleMs = 30 * 60 * 1000;
};

class SessionBackend : public QObject, public pipeline::McpBackend {
    Q_OBJECT
public:
    explicit SessionBackend(const Clock& clock, SessionLimits limits = {});
    ~SessionBackend() override;

    void handle(pipeline::McpVisit visit) override;
    void configured(const pipeline::SnapshotPtr& snapshot) override;
    void grantsEnded(const pipeline::McpGrantLives& lives) override;
    void stop() override;

    // Ends what is idle, keeps streams alive. Runs by itself; for tests that move the clock.
    void tick();

    [[nodiscard]] qsizetype sessionCount() const { return static_cast<qsizetype>(m_sessions.size()); }

    using IsMeant = std::function<bool(const Session& session)>;

    // Of the sessions of that key that `isMeant` and nobody uses: since when the one that is idle the longest
    // is.
    [[nodiscard]] std::optional<qint64> idleSinceMs(const QString& owner, const IsMeant& isMeant) const;
    // Ends it; it is deleted from the event loop. False: there is none.
    bool endIdle(const QString& owner, const IsMeant& isMeant);

protected:
    using Opened = std::variant<std::unique_ptr<SessionPeer>, mcp::Refusal>;

    // For a client that sent `initialize`. The session outlives the peer.
    [[nodiscard]] virtual Opened open(
        const pipeline::McpVisit& visit, const SessionFacts& facts, SessionPort& port) = 0;
    // A session that may go on under that configuration; its key is there and may be used.
    [[nodiscard]] virtual bool mayGoOn(const Session& session, const pipeline::Snapshot& snapshot) const = 0;

    // Something has changed about the sessions of that server.
    virtual void sessionsChanged(const QString& server) { Q_UNUSED(server); }

    [[nodiscard]] const Clock& clock() const { return m_clock; }

    [[nodiscard]] std::vector<Session*> sessionsOf(const QString& server) const;

private:
    [[nodiscard]] Session* longestIdle(const QString& owner, const IsMeant& isMeant) const;
    [[nodiscard]] Session* find(const pipeline::McpVisit& visit, const QByteArray& id) const;
    void openSession(pipeline::McpVisit visit);
    void closeSession(pipeline::McpVisit visit, Session& session);
    // Makes room where there is none.
    [[nodiscard]] std::optional<mcp::Refusal> openingProblem(const pipeline::McpVisit& visit);
    void sessionOver(Session& session);

    const Clock& m_clock;
    SessionLimits m_limits;
    QTimer m_timer;
    std::vector<std::unique_ptr<Session>> m_sessions;
    std::vector<std::unique_ptr<Session>> m_ended; // from inside a call, maybe of one of them
};

} // namespace gateway::mcp_host
