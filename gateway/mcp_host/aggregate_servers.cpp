// SPDX-License-Identifier: GPL-3.0-or-later
// The servers' side of the aggregate: opening and ending connections, their lists, what they say by
// themselves.
#include "mcp_host/aggregate_peer.h"

#include "base/logging.h"
#include "dialects/json/json_text.h"
#include "mcp/raw_members.h"
#include "mcp_host/program_environment.h"
#include "pipeline/mcp_grants.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace json = boost::json;

namespace {

using mcp::MessageKind;

// A list that servers are asked for, as far as it came.
struct Collection {
    qsizetype missing = 0;
    std::function<void()> then; // empty: it has been called
};

void callOnce(Collection& collection)
{
    if (const auto then = std::exchange(collection.then, {}))
        then();
}

QString changedMethod(ListKind kind)
{
    switch (kind) {
    case ListKind::Tools: return u"notifications/tools/list_changed"_s;
    case ListKind::Prompts: return u"notifications/prompts/list_changed"_s;
    case ListKind::Resources:
    case ListKind::Templates: return u"notifications/resources/list_changed"_s;
    }
    return {};
}

// What of the client's capabilities a server's request needs.
std::string_view neededCapability(const QString& method)
{
    if (method == u"sampling/createMessage")
        return "sampling";
    if (method == u"elicitation/create")
        return "elicitation";
    return method == u"roots/list" ? "roots" : std::string_view();
}

} // namespace

const config::Key* AggregatePeer::key() const
{
    return m_snapshot->config().findKey(m_owner);
}

std::vector<config::McpServer> AggregatePeer::usableServers() const
{
    std::vector<config::McpServer> servers;
    const config::Key* own = key();
    for (const config::McpServer& server : m_snapshot->config().mcp.servers) {
        const bool isThere = server.isProgram() || !server.url.isEmpty();
        if (own && server.enabled && isThere && pipeline::mayUseMcpServer(*own, server.name))
            servers.push_back(server);
    }
    return servers;
}

AggregatePeer::Upstream* AggregatePeer::ready(const QString& server)
{
    const auto found = m_upstreams.find(server);
    const bool isReady = found != m_upstreams.end() && found->second.state == Upstream::State::Ready;
    return isReady ? &found->second : nullptr;
}

void AggregatePeer::collect(ListKind kind, std::function<void()> then)
{
    const std::vector<config::McpServer> servers = usableServers();
    auto collection = std::make_shared<Collection>();
    collection->missing = qsizetype(servers.size());
    collection->then = [this, kind, then = std::move(then)] {
        m_collected.insert(kind);
        rebuild();
        then();
    };
    if (servers.empty()) {
        callOnce(*collection);
        return;
    }
    // Whoever is later is told of by a notification.
    QTimer::singleShot(kListPatienceMs, this, [collection] { callOnce(*collection); });
    for (const config::McpServer& server : servers) {
        whenOpen(server, [this, kind, collection, name = server.name] {
            collectFrom(name, kind, [this, kind, collection] {
                const bool isLate = !collection->then;
                if (--collection->missing == 0)
                    callOnce(*collection);
                if (isLate) {
                    rebuild();
                    tellChanged(kind);
                }
            });
        });
    }
}

void AggregatePeer::collectAll(QVector<ListKind> kinds, std::function<void()> then)
{
    if (kinds.isEmpty()) {
        then();
        return;
    }
    const ListKind kind = kinds.takeFirst();
    collect(kind, [this, kinds = std::move(kinds), then = std::move(then)] { collectAll(kinds, then); });
}

bool AggregatePeer::readAgain(
    const QVector<ListKind>& kinds, const QByteArray& id, std::function<void()> retry)
{
    const std::vector<config::McpServer> servers = usableServers();
    const bool isComplete = std::all_of(servers.begin(), servers.end(),
        [this](const config::McpServer& server) { return m_upstreams.contains(server.name); });
    // A server that ends whenever it was started is not started without end.
    if (isComplete || std::exchange(m_retried, {}) == id)
        return false;
    collectAll(kinds, [this, id, retry = std::move(retry)] {
        m_retried = id;
        retry();
    });
    return true;
}

void AggregatePeer::collectFrom(const QString& server, ListKind kind, const std::function<void()>& then)
{
    Upstream* upstream = ready(server);
    if (!upstream || !upstream->connection->can(listFacts(kind).capability)) {
        then();
        return;
    }
    const ListFacts& facts = listFacts(kind);
    upstream->connection->listAll(
        facts.method, facts.member, [this, server, kind, then](ServerConnection::Items items) {
            took(server, kind, std::move(items));
            then();
        });
}

void AggregatePeer::took(const QString& server, ListKind kind, ServerConnection::Items items)
{
    if (const auto* error = std::get_if<Error>(&items)) {
        qCWarning(lcService).noquote().nospace() << "MCP server " << server << " gives no "
                                                 << listFacts(kind).member.c_str() << ": " << error->message;
        m_lists.set(server, kind, {});
        return;
    }
    json::array& list = std::get<json::array>(items);
    if (kind == ListKind::Tools) {
        std::vector<const json::object*> tools;
        tools.reserve(list.size());
        for (const json::value& tool : list)
            tools.push_back(&tool.get_object());
        m_services.host.tools().saw(server, tools);
        Q_EMIT m_services.host.changed();
    }
    m_lists.set(server, kind, std::move(list));
}

void AggregatePeer::whenOpen(const config::McpServer& server, std::function<void()> then)
{
    const qint64 now = m_services.clock.monotonicUs() / 1000;
    const auto found = m_upstreams.find(server.name);
    if (found != m_upstreams.end()) {
        Upstream& upstream = found->second;
        const bool isOver = upstream.state == Upstream::State::Failed && now - upstream.failedMs >= kRetryMs;
        if (upstream.state == Upstream::State::Opening) {
            upstream.waiting.push_back(std::move(then));
            return;
        }
        if (!isOver) {
            then();
            return;
        }
        drop(server.name);
    }
    Upstream& upstream = m_upstreams[server.name];
    upstream.server = server;
    upstream.waiting.push_back(std::move(then));
    hideSecretsOf(server);
    const QString name = server.name;
    upstream.connection = std::make_unique<ServerConnection>(m_services.clock, server,
        ServerConnection::Hooks { .said = [this, name](const QByteArray& message,
                                              const mcp::Message& read) { serverSaid(name, message, read); },
            .ended = [this, name](const Error& error) { serverEnded(name, error); } });
    upstream.connection->open(
        [this, server](LinkListener& listener) { return m_services.openLink(server, m_owner, listener); },
        m_introduction, [this, name](const std::optional<Error>& error) { opened(name, error); });
}

void AggregatePeer::hideSecretsOf(const config::McpServer& server)
{
    m_secrets[server.name] = serverSecrets(server, *m_snapshot);
    std::vector<Secret> all;
    for (const auto& [name, secrets] : m_secrets)
        all.insert(all.end(), secrets.begin(), secrets.end());
    m_scrubber = std::make_shared<const pipeline::SecretScrubber>(all);
}

void AggregatePeer::opened(const QString& server, const std::optional<Error>& error)
{
    const auto found = m_upstreams.find(server);
    if (found == m_upstreams.end())
        return;
    Upstream& upstream = found->second;
    if (error) {
        upstream.state = Upstream::State::Failed;
        upstream.failedMs = m_services.clock.monotonicUs() / 1000;
        if (!upstream.server.isProgram())
            m_services.host.linkFailed(server, error->message);
        else
            qCInfo(lcService).noquote().nospace()
                << "MCP server " << server << " is left out: " << error->message;
        // Its process would live as long as the session, and count.
        bury(upstream);
    } else {
        upstream.state = Upstream::State::Ready;
        if (!upstream.server.isProgram()) {
            m_services.host.linkOpened(server);
            m_services.host.linkIsWell(server);
        }
        if (m_reading == Reading::Off)
            upstream.connection->setReading(Reading::Off);
        if (!m_level.isEmpty() && upstream.connection->can("logging"))
            upstream.connection->call(m_level, u"logging/setLevel"_s, [](const ServerConnection::Answer&) {});
    }
    for (const auto& then : std::exchange(upstream.waiting, {}))
        then();
}

void AggregatePeer::serverSaid(const QString& server, const QByteArray& message, const mcp::Message& read)
{
    Upstream* upstream = ready(server);
    if (read.kind == MessageKind::Request) {
        serverAsked(server, message, read);
        return;
    }
    if (!upstream || read.kind != MessageKind::Notification)
        return;
    for (const ListKind kind : kListKinds) {
        if (read.method == changedMethod(kind))
            relist(server, kind);
    }
    if (read.method.endsWith(u"/list_changed"))
        return;
    if (read.method == u"notifications/cancelled") {
        // Of a question it had for the client.
        const QByteArray id = mcp::cancelledId(message);
        for (auto asked = m_asked.begin(); asked != m_asked.end(); ++asked) {
            if (asked->server != server || asked->id != id)
                continue;
            const QByteArray params =
                mcp::withMember(mcp::memberText(message, "params"), "requestId", asked.key());
            m_asked.erase(asked);
            m_port.toClient(mcp::withMember(message, "params", params), read, {});
            return;
        }
        return;
    }
    const QByteArray about = requestOf(*upstream, message, read);
    if (read.method == u"notifications/progress" && about.isEmpty())
        return;
    m_port.toClient(message, read, about);
}

// The request of the client that this is about; of progress only one that was sent to that server.
QByteArray AggregatePeer::requestOf(Upstream& upstream, const QByteArray& message, const mcp::Message& read)
{
    if (read.method == u"notifications/progress")
        return upstream.tokens.value(mcp::progressToken(message));
    for (auto forwarded = m_forwarded.cbegin(); forwarded != m_forwarded.cend(); ++forwarded) {
        if (forwarded->server == upstream.server.name)
            return forwarded.key();
    }
    return {};
}

void AggregatePeer::serverAsked(const QString& server, const QByteArray& message, const mcp::Message& read)
{
    const auto found = m_upstreams.find(server);
    if (found == m_upstreams.end() || !found->second.connection)
        return;
    ServerConnection& connection = *found->second.connection;
    if (read.method == u"ping") {
        connection.send(R"({"jsonrpc":"2.0","id":)" + read.id + R"(,"result":{}})",
            { .kind = MessageKind::Response, .id = read.id });
        return;
    }
    refuseOldQuestions();
    const std::string_view needed = neededCapability(read.method);
    constexpr qsizetype kMaxAsked = 64;
    if (needed.empty() || !m_clientCapabilities.contains(needed) || m_asked.size() >= kMaxAsked) {
        const mcp::Refusal refusal { .code = mcp::code::kMethodNotFound,
            .message = u"The client does not answer %1."_s.arg(read.method.left(100)) };
        connection.send(
            mcp::errorObject(read.id, refusal), { .kind = MessageKind::ErrorReply, .id = read.id });
        return;
    }
    const QByteArray id = "\"plexus-" + QByteArray::number(++m_lastAsked) + '"';
    m_asked.insert(id,
        { .server = server,
            .id = read.id,
            .untilMs = m_services.clock.monotonicUs() / 1000 + found->second.server.timeoutMs });
    mcp::Message asked = read;
    asked.id = id;
    m_port.toClient(mcp::withMember(message, "id", id), asked, requestOf(found->second, message, read));
}

void AggregatePeer::refuseOldQuestions()
{
    const qint64 now = m_services.clock.monotonicUs() / 1000;
    std::vector<ServerRequest> late;
    m_asked.removeIf([&](const auto& entry) {
        const bool isLate = entry.value().untilMs <= now;
        if (isLate)
            late.push_back(entry.value());
        return isLate;
    });
    for (const ServerRequest& question : late) {
        const mcp::Refusal refusal { .code = mcp::code::kTimeout,
            .message = u"The client has not answered in time."_s };
        if (Upstream* upstream = ready(question.server)) {
            upstream->connection->send(mcp::errorObject(question.id, refusal),
                { .kind = MessageKind::ErrorReply, .id = question.id });
        }
    }
}

void AggregatePeer::relist(const QString& server, ListKind kind)
{
    Upstream* upstream = ready(server);
    if (!upstream || !m_collected.contains(kind))
        return;
    if (upstream->relisting.contains(kind)) {
        upstream->changedAgain.insert(kind);
        return;
    }
    upstream->relisting.insert(kind);
    collectFrom(server, kind, [this, server, kind] {
        rebuild();
        tellChanged(kind);
        QTimer::singleShot(kRelistPauseMs, this, [this, server, kind] {
            Upstream* again = ready(server);
            if (!again)
                return;
            again->relisting.remove(kind);
            if (again->changedAgain.remove(kind))
                relist(server, kind);
        });
    });
}

void AggregatePeer::tellChanged(ListKind kind)
{
    const QString method = changedMethod(kind);
    m_port.toClient(R"({"jsonrpc":"2.0","method":")" + method.toUtf8() + R"("})",
        { .kind = MessageKind::Notification, .method = method }, {});
}

void AggregatePeer::rebuild()
{
    if (const config::Key* own = key())
        m_lists.build(m_snapshot->config(), *own, m_services.host.tools());
}

void AggregatePeer::serverEnded(const QString& server, const Error& error)
{
    const auto found = m_upstreams.find(server);
    if (found == m_upstreams.end() || found->second.state == Upstream::State::Failed)
        return;
    if (!found->second.server.isProgram())
        m_services.host.linkFailed(server, error.message);
    // Opened again by whoever needs it next.
    drop(server);
    rebuild();
    for (const ListKind kind : m_collected)
        tellChanged(kind);
}

void AggregatePeer::drop(const QString& server)
{
    const auto found = m_upstreams.find(server);
    if (found == m_upstreams.end())
        return;
    const auto waiting = std::move(found->second.waiting);
    letGo(found->second);
    m_upstreams.erase(found);
    m_lists.forget(server);
    m_asked.removeIf([&server](const auto& entry) { return entry.value().server == server; });
    std::vector<QByteArray> unanswered;
    for (auto forwarded = m_forwarded.cbegin(); forwarded != m_forwarded.cend(); ++forwarded) {
        if (forwarded->server == server)
            unanswered.push_back(forwarded.key());
    }
    for (const QByteArray& id : unanswered) {
        m_forwarded.remove(id);
        refuse(id, mcp::code::kServerError, u"The MCP server \u201c%1\u201d has ended."_s.arg(server));
    }
    for (const auto& then : waiting)
        then();
}

void AggregatePeer::letGo(Upstream& upstream)
{
    if (upstream.state == Upstream::State::Ready && !upstream.server.isProgram())
        m_services.host.linkClosed(upstream.server.name);
    bury(upstream);
}

void AggregatePeer::bury(Upstream& upstream)
{
    if (!upstream.connection)
        return;
    upstream.connection->abandon();
    // The call may come from inside it.
    m_services.host.bury(std::shared_ptr<ServerConnection>(std::move(upstream.connection)));
}

void AggregatePeer::refresh()
{
    m_snapshot = m_services.snapshot();
    const std::vector<config::McpServer> usable = usableServers();
    std::vector<QString> gone;
    for (const auto& [name, upstream] : m_upstreams) {
        const auto still = std::find_if(usable.begin(), usable.end(),
            [&upstream](const config::McpServer& server) { return server == upstream.server; });
        const bool mayRun =
            still != usable.end() && (!still->isProgram() || m_services.host.programs().isAllowed(*still));
        // Whatever it failed of may be mended.
        if (!mayRun || upstream.state == Upstream::State::Failed)
            gone.push_back(name);
    }
    for (const QString& name : gone)
        drop(name);
    rebuild();
    for (const ListKind kind : m_collected)
        tellChanged(kind);
}

void AggregatePeer::stopServer(const QString& server)
{
    if (!m_upstreams.contains(server))
        return;
    drop(server);
    rebuild();
    for (const ListKind kind : m_collected)
        tellChanged(kind);
}

} // namespace gateway::mcp_host
