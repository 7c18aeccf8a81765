// SPDX-License-Identifier: GPL-3.0-or-later
// The aggregate behind one client's session: one MCP server that has what all servers have that the key may
// use. Servers are opened when they are first needed, each in a session of its own for this client. One that
// is dead or slow is left out of the lists and does not hold up the others.
//
// Ids of requests and of the servers' own requests are translated; progress tokens are the client's and pass
// as they are, but only from the server whose request carried them. Thread: the gateway thread.
#pragma once

#include "base/clock.h"
#include "mcp_host/aggregate_lists.h"
#include "mcp_host/mcp_host.h"
#include "mcp_host/server_connection.h"
#include "mcp_host/session_peer.h"
#include "pipeline/snapshot.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace gateway::mcp_host {

class AggregatePeer final : public QObject, public SessionPeer {
    Q_OBJECT
public:
    // What it needs of its backend, which outlives it.
    struct Services {
        const Clock& clock;
        McpHost& host;
        // A connection to that server on behalf of `owner`.
        std::function<std::variant<std::unique_ptr<Link>, mcp::Refusal>(
            const config::McpServer& server, const QString& owner, LinkListener& listener)>
            openLink;
        std::function<pipeline::SnapshotPtr()> snapshot; // the latest
    };

    AggregatePeer(Services services, QString owner, SessionPort& port);
    ~AggregatePeer() override;

    void fromClient(const QByteArray& message, const mcp::Message& read) override;
    void setReading(Reading reading) override;

    [[nodiscard]] std::shared_ptr<const pipeline::SecretScrubber> scrubber() const override
    {
        return m_scrubber;
    }

    // Another configuration, or other permissions: connections that may not go on end, and the client is told
    // that the lists are different.
    void refresh();
    void stopServer(const QString& server);

    // Has a connection to it that is open: one that is being opened is made in a call of this very object.
    [[nodiscard]] bool uses(const QString& server) const
    {
        const auto found = m_upstreams.find(server);
        return found != m_upstreams.end() && found->second.state == Upstream::State::Ready;
    }

private:
    // After these, lists go out without the servers that have not answered.
    static constexpr int kListPatienceMs = 10'000;
    static constexpr qint64 kRetryMs = 30'000;
    static constexpr std::size_t kPageSize = 250;
    // Between two readings of a list that its server says has changed.
    static constexpr int kRelistPauseMs = 1000;

    struct Upstream {
        enum class State { Opening, Ready, Failed };
        State state = State::Opening;
        config::McpServer server;                          // as it was opened
        std::unique_ptr<ServerConnection> connection = {}; // null: Failed
        qint64 failedMs = 0;
        QSet<ListKind> listed = {};
        QSet<ListKind> relisting = {};                   // being read again, or were a moment ago
        QSet<ListKind> changedAgain = {};                // in that time
        std::vector<std::function<void()>> waiting = {}; // for it to be ready or failed
        QHash<QByteArray, QByteArray> tokens = {};       // the client's request by progress token
    };

    struct Forwarded {
        QString server;
        qint64 number = 0;
    };

    struct ServerRequest {
        QString server;
        QByteArray id; // by the server
        qint64 untilMs = 0;
    };

    void initialize(const QByteArray& message, const mcp::Message& read);
    void handleRequest(const QByteArray& message, const mcp::Message& read);
    void handleNotification(const QByteArray& message, const mcp::Message& read);
    void handleAnswer(const QByteArray& message, const mcp::Message& read);

    void answerList(ListKind kind, const QByteArray& id, const QByteArray& message);
    void callTool(const QByteArray& message, const mcp::Message& read);
    void getPrompt(const QByteArray& message, const mcp::Message& read);
    void askAboutResource(const QByteArray& message, const mcp::Message& read);
    void complete(const QByteArray& message, const mcp::Message& read);
    void setLevel(const QByteArray& message, const mcp::Message& read);
    void forward(const QString& server, const QByteArray& message, const mcp::Message& read);

    // Calls `then` once every usable server has given that list, has failed, or was waited for long enough.
    void collect(ListKind kind, std::function<void()> then);
    // What a request names is not known: it may be of a server that ended since these lists were read. Reads
    // them once more, then calls `retry`; false: that would find nothing.
    bool readAgain(const QVector<ListKind>& kinds, const QByteArray& id, std::function<void()> retry);
    void collectAll(QVector<ListKind> kinds, std::function<void()> then);
    void collectFrom(const QString& server, ListKind kind, const std::function<void()>& then);
    void whenOpen(const config::McpServer& server, std::function<void()> then);
    void opened(const QString& server, const std::optional<Error>& error);
    void took(const QString& server, ListKind kind, ServerConnection::Items items);
    void serverSaid(const QString& server, const QByteArray& message, const mcp::Message& read);
    void serverAsked(const QString& server, const QByteArray& message, const mcp::Message& read);
    // Questions the client has not answered in their server's time.
    void refuseOldQuestions();
    void serverEnded(const QString& server, const Error& error);
    void relist(const QString& server, ListKind kind);
    void tellChanged(ListKind kind);
    void drop(const QString& server);
    void letGo(Upstream& upstream);
    void bury(Upstream& upstream);
    void hideSecretsOf(const config::McpServer& server);
    void rebuild();

    [[nodiscard]] Upstream* ready(const QString& server);
    [[nodiscard]] std::vector<config::McpServer> usableServers() const;
    [[nodiscard]] const config::Key* key() const;
    [[nodiscard]] QByteArray requestOf(
        Upstream& upstream, const QByteArray& message, const mcp::Message& read);

    void reply(const QByteArray& id, const boost::json::value& result);
    void refuse(const QByteArray& id, int code, const QString& why);

    Services m_services;
    QString m_owner;
    SessionPort& m_port;
    pipeline::SnapshotPtr m_snapshot;
    boost::json::object m_clientCapabilities;
    ServerConnection::Introduction m_introduction;
    std::map<QString, Upstream> m_upstreams;                    // by server
    std::map<QString, std::vector<Secret>> m_secrets;           // of each that was opened
    std::shared_ptr<const pipeline::SecretScrubber> m_scrubber; // of all; null: none was
    AggregateLists m_lists;
    QSet<ListKind> m_collected;               // lists the client has asked for
    QSet<QByteArray> m_preparing;             // ids of the client whose way is still to be found
    QHash<QByteArray, Forwarded> m_forwarded; // by the client's id
    QHash<QByteArray, ServerRequest> m_asked; // by the id the client was given
    QByteArray m_retried;                     // the request that was tried again last
    qint64 m_lastAsked = 0;
    QByteArray m_level; // the client's logging/setLevel; empty: none
    Reading m_reading = Reading::On;
};

} // namespace gateway::mcp_host
