// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/aggregate_backend.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace json = boost::json;

namespace {

// Plexus itself, when it asks a server what it has: in no configuration, allowed everything. No key can have
// its name.
const config::Key& ownKey()
{
    static const config::Key kKey { .name = QStringLiteral("\u0001Plexus"), .secretDigest = {} };
    return kKey;
}

} // namespace

struct AggregateBackend::LookUp {
    std::unique_ptr<ServerConnection> connection = {};
    LookedUp done = {};
};

AggregateBackend::AggregateBackend(
    const Clock& clock, std::shared_ptr<McpHost> host, VisitLink::Visit visit, SessionLimits limits)
    : SessionBackend(clock, limits)
    , m_host(std::move(host))
    , m_visit([visit = std::move(visit), isServing = m_isServing](pipeline::McpVisit made) {
        if (*isServing)
            visit(std::move(made));
    })
{
    const auto uses = [](const QString& server) {
        return [server](const Session& session) {
            return static_cast<const AggregatePeer*>(session.peer())->uses(server);
        };
    };
    m_host->programs().addRoomMaker({ .who = this,
        .idleSinceMs = [this, uses](const QString& server,
                           const QString& owner) { return idleSinceMs(owner, uses(server)); },
        .makeRoom = [this, uses](
                        const QString& server, const QString& owner) { endIdle(owner, uses(server)); } });
    connect(m_host.get(), &McpHost::stopWanted, this, [this](const QString& server) {
        for (const auto& peer : peers()) {
            if (peer)
                peer->stopServer(server);
        }
    });
    connect(m_host.get(), &McpHost::permissionsChanged, this, [this] {
        for (const auto& peer : peers()) {
            if (peer)
                peer->refresh();
        }
    });
}

AggregateBackend::~AggregateBackend()
{
    stop();
    m_host->programs().removeRoomMaker(this);
}

void AggregateBackend::handle(pipeline::McpVisit visit)
{
    *m_isServing = true;
    SessionBackend::handle(std::move(visit));
}

void AggregateBackend::configured(const pipeline::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    SessionBackend::configured(snapshot);
    for (const auto& peer : peers()) {
        if (peer)
            peer->refresh();
    }
}

void AggregateBackend::stop()
{
    // No farewells to servers: there is nobody any more who would wait until they are said.
    *m_isServing = false;
    SessionBackend::stop();
    for (const auto& lookUp : std::exchange(m_lookUps, {})) {
        lookUp->connection->abandon();
        lookUp->done(Error { .code = ErrorCode::Cancelled, .message = u"Plexus was stopped."_s });
    }
}

std::vector<QPointer<AggregatePeer>> AggregateBackend::peers() const
{
    std::vector<QPointer<AggregatePeer>> peers;
    for (const Session* session : sessionsOf({}))
        peers.emplace_back(static_cast<AggregatePeer*>(session->peer()));
    return peers;
}

SessionBackend::Opened AggregateBackend::open(
    const pipeline::McpVisit& visit, const SessionFacts& facts, SessionPort& port)
{
    m_snapshot = visit.snapshot;
    return std::make_unique<AggregatePeer>(
        AggregatePeer::Services { .clock = clock(),
            .host = *m_host,
            .openLink = [this](const config::McpServer& server, const QString& owner,
                            LinkListener& listener) { return openLink(server, owner, listener); },
            .snapshot = [this] { return m_snapshot; } },
        facts.owner, port);
}

bool AggregateBackend::mayGoOn(const Session& /*session*/, const pipeline::Snapshot& /*snapshot*/) const
{
    return true;
}

std::variant<std::unique_ptr<Link>, mcp::Refusal> AggregateBackend::openLink(
    const config::McpServer& server, const QString& owner, LinkListener& listener)
{
    if (server.isProgram())
        return m_host->programs().start(server, *m_snapshot, owner, listener);
    return std::make_unique<VisitLink>(
        clock(), server.name, m_visit,
        [this, owner, isServing = m_isServing]() -> std::pair<pipeline::SnapshotPtr, const config::Key*> {
            if (!*isServing || !m_snapshot)
                return {};
            const bool isOwn = owner == ownKey().name;
            return { m_snapshot, isOwn ? &ownKey() : m_snapshot->config().findKey(owner) };
        },
        listener);
}

void AggregateBackend::lookUpTools(const QString& server, const LookedUp& done)
{
    const config::McpServer* found = m_snapshot ? m_snapshot->config().findMcpServer(server) : nullptr;
    if (!found) {
        done(Error { .code = ErrorCode::NotFound,
            .message = u"There is no MCP server \u201c%1\u201d."_s.arg(server) });
        return;
    }
    *m_isServing = true;
    m_lookUps.push_back(std::make_unique<LookUp>());
    LookUp& lookUp = *m_lookUps.back();
    lookUp.done = done;
    lookUp.connection = std::make_unique<ServerConnection>(clock(), *found,
        ServerConnection::Hooks { .said = [](const QByteArray&, const mcp::Message&) {},
            .ended = [this, &lookUp](const Error& error) { lookedUp(lookUp, error); } });
    ServerConnection& connection = *lookUp.connection;
    connection.open(
        [this, wanted = *found](LinkListener& listener) { return openLink(wanted, ownKey().name, listener); },
        { .capabilities = "{}", .clientInfo = R"({"name":"plexus","version":")" PLEXUS_VERSION R"("})" },
        [this, &lookUp, &connection, server](const std::optional<Error>& error) {
            if (error) {
                lookedUp(lookUp, *error);
                return;
            }
            if (!connection.can("tools")) {
                m_host->tools().saw(server, {});
                lookedUp(lookUp, {});
                return;
            }
            connection.listAll(
                u"tools/list"_s, "tools", [this, &lookUp, server](const ServerConnection::Items& items) {
                    if (const auto* failure = std::get_if<Error>(&items)) {
                        lookedUp(lookUp, *failure);
                        return;
                    }
                    std::vector<const json::object*> tools;
                    for (const json::value& tool : std::get<json::array>(items))
                        tools.push_back(&tool.get_object());
                    m_host->tools().saw(server, tools);
                    lookedUp(lookUp, {});
                });
        });
}

void AggregateBackend::lookedUp(LookUp& lookUp, const Result<void>& result)
{
    const auto found = std::find_if(
        m_lookUps.begin(), m_lookUps.end(), [&lookUp](const auto& each) { return each.get() == &lookUp; });
    if (found == m_lookUps.end())
        return;
    std::shared_ptr<LookUp> ended = std::move(*found);
    m_lookUps.erase(found);
    ended->connection->abandon();
    Q_EMIT m_host->changed();
    ended->done(result);
    // The call comes from inside it.
    m_host->bury(ended);
}

} // namespace gateway::mcp_host

#include "moc_aggregate_backend.cpp"
