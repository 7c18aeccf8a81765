// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/program_host.h"

#include "base/logging.h"
#include "base/redact.h"
#include "mcp/command_digest.h"
#include "mcp_host/program_environment.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace {

using inspect::McpApproval;

} // namespace

// Counts as long as it lives.
class ProgramHost::HostedProgram final : public Link, private LinkListener {
public:
    HostedProgram(
        ProgramHost& host, QString server, QString owner, ProgramStart start, LinkListener& listener)
        : m_host(host)
        , m_server(std::move(server))
        , m_owner(std::move(owner))
        , m_listener(listener)
        , m_program(std::move(start), *this, host.m_keeper)
    {
        m_host.took(m_server, m_owner);
    }

    ~HostedProgram() override
    {
        if (m_isRunning)
            m_host.released(m_server, m_owner);
    }

    HostedProgram(const HostedProgram&) = delete;
    HostedProgram& operator=(const HostedProgram&) = delete;

    void send(const QByteArray& message, const mcp::Message& read) override { m_program.send(message, read); }

    void setReading(Reading reading) override { m_program.setReading(reading); }

private:
    void linkReceived(const QByteArray& message, const mcp::Message& read) override
    {
        if (!std::exchange(m_hasSpoken, true))
            m_host.forgetFailure(m_server);
        m_listener.linkReceived(message, read);
    }

    void linkEnded(const Error& error) override
    {
        m_isRunning = false;
        m_host.released(m_server, m_owner);
        m_host.failed(m_server, error.message);
        m_listener.linkEnded(error);
    }

    ProgramHost& m_host;
    QString m_server;
    QString m_owner;
    LinkListener& m_listener;
    bool m_isRunning = true;
    bool m_hasSpoken = false;
    Program m_program;
};

ProgramHost::ProgramHost(mcp::ApprovalBook& book, std::function<void(const QString& server)> changed)
    : m_book(book)
    , m_changed(std::move(changed))
{
}

ProgramHost::~ProgramHost() = default;

bool ProgramHost::isAllowed(const config::McpServer& server) const
{
    return m_book.isAllowed(McpApproval::Kind::Command, server.name, {}, mcp::commandDigest(server));
}

mcp::Refusal ProgramHost::notAllowed(const config::McpServer& server) const
{
    const bool wasAllowed = m_book.find(McpApproval::Kind::Command, server.name).has_value();
    return { .status = 403,
        .message =
            (wasAllowed ? u"The command of the MCP server \u201c%1\u201d has changed since it was allowed. "_s
                        : u"The MCP server \u201c%1\u201d is a program that nobody has allowed yet. "_s)
                .arg(server.name)
            + u"Look at its command and allow it in the Plexus window, on the page MCP, or start plexusd "
              u"with "
              "--allow-mcp %1."_s.arg(server.name),
        .reason = u"needs_consent"_s };
}

ProgramHost::Started ProgramHost::start(const config::McpServer& server, const pipeline::Snapshot& snapshot,
    const QString& owner, LinkListener& listener)
{
    if (!isAllowed(server))
        return notAllowed(server);
    if (isFull(server.name, owner)) {
        return mcp::Refusal { .status = 429,
            .message =
                u"%1 processes of the MCP server \u201c%2\u201d are in use, %3 of them by this key; end a "
                "session with DELETE."_s.arg(runningOf(server.name))
                    .arg(server.name)
                    .arg(m_standings.value(server.name).running.value(owner)),
            .reason = u"too_many_sessions"_s,
            .retryAfterMs = 60'000 };
    }
    Result<ProgramEnvironment> environment =
        programEnvironment(server, snapshot, QProcessEnvironment::systemEnvironment());
    if (!environment) {
        failed(server.name, environment.error().message);
        return mcp::refusalOf(environment.error(), 502);
    }
    m_standings[server.name].scrubber = pipeline::SecretScrubber(environment->secrets);
    qCInfo(lcService).noquote() << "MCP server" << server.name << "is started.";
    return std::make_unique<HostedProgram>(*this, server.name, owner,
        ProgramStart { .program = server.command,
            .arguments = server.arguments,
            .environment = environment->variables,
            .workingDirectory = environment->workingDirectory,
            .maxMessageBytes = server.maxMessageBytes,
            .onStandardError = [this, name = server.name](const QString& line) { errorLine(name, line); } },
        listener);
}

qsizetype ProgramHost::runningOf(const QString& server) const
{
    const QHash<QString, qsizetype> running = m_standings.value(server).running;
    return std::accumulate(running.cbegin(), running.cend(), qsizetype(0));
}

bool ProgramHost::isFull(const QString& server, const QString& owner)
{
    if (m_keeper.ending() >= kEnding)
        return true;
    const bool hasRoom =
        m_standings.value(server).running.value(owner) < kPerServerAndKey && runningOf(server) < kPerServer;
    // One begins for one that ends, which is counted until the event loop has let it go.
    return !hasRoom && !makeRoom(server, owner);
}

bool ProgramHost::makeRoom(const QString& server, const QString& owner)
{
    const RoomMaker* longest = nullptr;
    qint64 sinceMs = 0;
    for (const RoomMaker& maker : m_roomMakers) {
        const std::optional<qint64> since = maker.idleSinceMs(server, owner);
        if (since && (!longest || *since < sinceMs)) {
            longest = &maker;
            sinceMs = *since;
        }
    }
    if (longest)
        longest->makeRoom(server, owner);
    return longest != nullptr;
}

void ProgramHost::removeRoomMaker(const void* who)
{
    std::erase_if(m_roomMakers, [who](const RoomMaker& maker) { return maker.who == who; });
}

ProgramStatus ProgramHost::status(const QString& server) const
{
    const Standing standing = m_standings.value(server);
    return { .running = std::accumulate(standing.running.cbegin(), standing.running.cend(), qsizetype(0)),
        .failure = standing.failure,
        .errorLines = standing.errorLines };
}

void ProgramHost::forgetFailure(const QString& server)
{
    const auto standing = m_standings.find(server);
    if (standing == m_standings.end() || standing->failure.isEmpty())
        return;
    standing->failure.clear();
    m_changed(server);
}

void ProgramHost::took(const QString& server, const QString& owner)
{
    ++m_standings[server].running[owner];
    m_changed(server);
}

void ProgramHost::released(const QString& server, const QString& owner)
{
    Standing& standing = m_standings[server];
    if (--standing.running[owner] <= 0)
        standing.running.remove(owner);
    m_changed(server);
}

void ProgramHost::failed(const QString& server, const QString& why)
{
    Standing& standing = m_standings[server];
    standing.failure = redactText(standing.scrubber.clean(why));
    qCWarning(lcService).noquote().nospace() << "MCP server " << server << ": " << standing.failure;
    m_changed(server);
}

void ProgramHost::errorLine(const QString& server, const QString& line)
{
    Standing& standing = m_standings[server];
    QString text = redactText(standing.scrubber.clean(line)).left(kErrorLineLength);
    // Terminals are coloured by control characters; a window shows text.
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; });
    standing.errorLines.append(text);
    if (standing.errorLines.size() > kErrorLines)
        standing.errorLines.removeFirst();
    m_changed(server);
}

} // namespace gateway::mcp_host
