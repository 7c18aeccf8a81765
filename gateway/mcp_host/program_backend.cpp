// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/program_backend.h"

#include "mcp/command_digest.h"
#include "mcp_host/program_environment.h"
#include "mcp_host/request_watch.h"
#include "pipeline/mcp_grants.h"

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace {

// The program behind a session.
class ProgramPeer final : public SessionPeer, public LinkListener {
public:
    // `shown`: what the client may see of a message.
    using Shown = std::function<QByteArray(const QByteArray& message)>;

    ProgramPeer(const Clock& clock, const config::McpServer& server, const std::vector<Secret>& secrets,
        SessionPort& port, Shown shown)
        : m_port(port)
        , m_scrubber(std::make_shared<const pipeline::SecretScrubber>(secrets))
        , m_shown(std::move(shown))
        , m_command(mcp::commandDigest(server))
        , m_watch(clock, server.name, { .startMs = server.startTimeoutMs, .answerMs = server.timeoutMs },
              [this](const QByteArray& id, const Error& error) { timedOut(id, error); })
    {
    }

    void setLink(std::unique_ptr<Link> link) { m_link = std::move(link); }

    // What it was started as.
    [[nodiscard]] const QByteArray& command() const { return m_command; }

    void fromClient(const QByteArray& message, const mcp::Message& read) override
    {
        if (read.kind == mcp::MessageKind::Request)
            m_watch.asked(read.id, read.method);
        m_link->send(message, read);
    }

    void setReading(Reading reading) override
    {
        m_watch.setHeld(reading == Reading::Off);
        m_link->setReading(reading);
    }

    [[nodiscard]] std::shared_ptr<const pipeline::SecretScrubber> scrubber() const override
    {
        return m_scrubber;
    }

    void linkReceived(const QByteArray& message, const mcp::Message& read) override
    {
        m_watch.heard(read);
        m_port.toClient(m_shown(message), read, {});
    }

    void linkEnded(const Error& error) override { m_port.peerEnded(error); }

private:
    void timedOut(const QByteArray& id, const Error& error)
    {
        const QByteArray cancelled =
            R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":)" + id
            + R"(,"reason":"timeout"}})";
        m_link->send(
            cancelled, { .kind = mcp::MessageKind::Notification, .method = u"notifications/cancelled"_s });
        const mcp::Refusal refusal = mcp::refusalOf(error, 504);
        m_port.toClient(mcp::errorObject(id, refusal),
            { .kind = mcp::MessageKind::ErrorReply,
                .id = id,
                .errorCode = refusal.code,
                .errorMessage = refusal.message },
            {});
    }

    SessionPort& m_port;
    std::shared_ptr<const pipeline::SecretScrubber> m_scrubber;
    Shown m_shown;
    QByteArray m_command;
    RequestWatch m_watch;
    std::unique_ptr<Link> m_link;
};

} // namespace

ProgramBackend::ProgramBackend(const Clock& clock, std::shared_ptr<McpHost> host, SessionLimits limits)
    : SessionBackend(clock, limits)
    , m_host(std::move(host))
{
    connect(m_host.get(), &McpHost::stopWanted, this, &ProgramBackend::stopServer);
    const auto isOf = [](const QString& server) {
        return [server](const Session& session) { return session.facts().server == server; };
    };
    m_host->programs().addRoomMaker({ .who = this,
        .idleSinceMs = [this, isOf](const QString& server,
                           const QString& owner) { return idleSinceMs(owner, isOf(server)); },
        .makeRoom = [this, isOf](
                        const QString& server, const QString& owner) { endIdle(owner, isOf(server)); } });
    // Whose command is no longer allowed ends.
    connect(m_host.get(), &McpHost::permissionsChanged, this, [this] {
        if (m_snapshot)
            SessionBackend::configured(m_snapshot);
    });
}

ProgramBackend::~ProgramBackend()
{
    // Its processes are counted by the host.
    stop();
    m_host->programs().removeRoomMaker(this);
}

void ProgramBackend::configured(const pipeline::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    SessionBackend::configured(snapshot);
}

SessionBackend::Opened ProgramBackend::open(
    const pipeline::McpVisit& visit, const SessionFacts& facts, SessionPort& port)
{
    auto shown = [this, facts, snapshot = visit.snapshot](const QByteArray& message) {
        const config::Key* key = (m_snapshot ? m_snapshot : snapshot)->config().findKey(facts.owner);
        return key ? pipeline::withoutForbiddenTools(message, *key, facts.server, &m_host->tools()) : message;
    };
    auto peer = std::make_unique<ProgramPeer>(
        clock(), *visit.server, serverSecrets(*visit.server, *visit.snapshot), port, std::move(shown));
    ProgramHost::Started started =
        m_host->programs().start(*visit.server, *visit.snapshot, facts.owner, *peer);
    if (const auto* refusal = std::get_if<mcp::Refusal>(&started))
        return *refusal;
    peer->setLink(std::get<std::unique_ptr<Link>>(std::move(started)));
    return peer;
}

bool ProgramBackend::mayGoOn(const Session& session, const pipeline::Snapshot& snapshot) const
{
    const SessionFacts& facts = session.facts();
    const config::McpServer* server = snapshot.config().findMcpServer(facts.server);
    const config::Key* key = snapshot.config().findKey(facts.owner);
    const auto* peer = static_cast<const ProgramPeer*>(session.peer());
    return server && server->enabled && peer->command() == mcp::commandDigest(*server)
        && m_host->programs().isAllowed(*server) && key && pipeline::mayUseMcpServer(*key, facts.server);
}

void ProgramBackend::stopServer(const QString& server)
{
    for (Session* session : sessionsOf(server))
        session->end({ .code = ErrorCode::Cancelled,
            .message = u"The MCP server \u201c%1\u201d was stopped in the Plexus window."_s.arg(server) });
}

} // namespace gateway::mcp_host

#include "moc_program_backend.cpp"
