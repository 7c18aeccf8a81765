// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/session_backend.h"

#include "pipeline/local_replies.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::mcp_host {

using pipeline::McpVisit;

namespace {

constexpr auto kTick = 1s;

QByteArray newSessionId()
{
    std::array<quint32, 8> random {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QByteArray(reinterpret_cast<const char*>(random.data()), sizeof(random))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString serverName(const McpVisit& visit)
{
    return visit.server ? visit.server->name : QString();
}

bool opens(const McpVisit& visit)
{
    return visit.messages.list.size() == 1 && visit.messages.list.front().method == u"initialize"
        && visit.messages.list.front().kind == mcp::MessageKind::Request && !visit.messages.isBatch;
}

Error over(const QString& message)
{
    return { .code = ErrorCode::Cancelled, .message = message };
}

} // namespace

SessionBackend::SessionBackend(const Clock& clock, SessionLimits limits)
    : m_clock(clock)
    , m_limits(limits)
{
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &SessionBackend::tick);
}

SessionBackend::~SessionBackend() = default;

void SessionBackend::handle(McpVisit visit)
{
    const http::RequestHead& head = visit.request.head;
    const QByteArray id = headerValue(head.headers, "mcp-session-id").toByteArray();
    if (id.isEmpty()) {
        if (head.method == "POST" && opens(visit)) {
            openSession(std::move(visit));
            return;
        }
        refuseMcp(std::move(visit),
            { .status = 400,
                .code = mcp::code::kInvalidRequest,
                .message = u"There is no Mcp-Session-Id. A session begins with an initialize request."_s,
                .reason = u"no_session"_s });
        return;
    }
    Session* session = find(visit, id);
    if (!session) {
        // The same for an id that never was and for another key's.
        refuseMcp(std::move(visit),
            { .status = 404,
                .message = u"There is no such session: it has ended, or the server was restarted. Begin "
                           "another with initialize."_s,
                .reason = u"unknown_session"_s });
        return;
    }
    if (head.method == "POST")
        session->post(std::move(visit));
    else if (head.method == "GET")
        session->listen(std::move(visit));
    else
        closeSession(std::move(visit), *session);
}

// Every id is compared, whole: what is close to one cannot be told by the time it takes.
Session* SessionBackend::find(const McpVisit& visit, const QByteArray& id) const
{
    Session* found = nullptr;
    for (const auto& session : m_sessions) {
        const QByteArray& own = session->facts().id;
        unsigned difference = own.size() == id.size() ? 0 : 1;
        for (qsizetype i = 0; i < own.size() && i < id.size(); ++i)
            difference |= static_cast<unsigned char>(own[i] ^ id[i]);
        if (difference == 0)
            found = session.get();
    }
    const bool isTheirs = found && !found->isOver() && found->facts().holder == visit.holder()
        && found->facts().server == serverName(visit);
    return isTheirs ? found : nullptr;
}

Session* SessionBackend::longestIdle(const QString& owner, const IsMeant& isMeant) const
{
    Session* longest = nullptr;
    for (const auto& session : m_sessions) {
        const bool isCandidate = session->facts().owner == owner && session->isIdle() && isMeant(*session);
        if (isCandidate && (!longest || session->lastHeardMs() < longest->lastHeardMs()))
            longest = session.get();
    }
    return longest;
}

std::optional<qint64> SessionBackend::idleSinceMs(const QString& owner, const IsMeant& isMeant) const
{
    const Session* session = longestIdle(owner, isMeant);
    return session ? std::optional(session->lastHeardMs()) : std::nullopt;
}

bool SessionBackend::endIdle(const QString& owner, const IsMeant& isMeant)
{
    const Session* session = longestIdle(owner, isMeant);
    const auto found = std::find_if(
        m_sessions.begin(), m_sessions.end(), [session](const auto& each) { return each.get() == session; });
    if (found == m_sessions.end())
        return false;
    Session& ended = **found;
    m_ended.push_back(std::move(*found));
    m_sessions.erase(found);
    ended.end(over(u"Another session took its place."_s));
    QMetaObject::invokeMethod(
        this, [this] { std::exchange(m_ended, {}).clear(); }, Qt::QueuedConnection);
    sessionsChanged(ended.facts().server);
    return true;
}

std::optional<mcp::Refusal> SessionBackend::openingProblem(const McpVisit& visit)
{
    const QString owner = visit.owner();
    const auto own = std::count_if(m_sessions.begin(), m_sessions.end(),
        [&owner](const auto& session) { return session->facts().owner == owner; });
    const bool isOwnLimit = own >= m_limits.perKey;
    if (!isOwnLimit && sessionCount() < m_limits.all)
        return std::nullopt;
    if (endIdle(owner, [](const Session&) { return true; }))
        return std::nullopt;
    return mcp::Refusal { .status = 429,
        .message = isOwnLimit
            ? u"The key \u201c%1\u201d has %2 sessions in use, which is the limit; end one with DELETE."_s
                  .arg(owner)
                  .arg(own)
            : u"%1 sessions are open, which is the limit; try again later."_s.arg(sessionCount()),
        .reason = u"too_many_sessions"_s,
        .retryAfterMs = 60'000 };
}

void SessionBackend::openSession(McpVisit visit)
{
    if (const auto problem = openingProblem(visit)) {
        refuseMcp(std::move(visit), *problem);
        return;
    }
    const SessionFacts facts {
        .id = newSessionId(), .owner = visit.owner(), .server = serverName(visit), .holder = visit.holder()
    };
    auto session = std::make_unique<Session>(facts, m_clock, [this](Session& ended) { sessionOver(ended); });
    Opened opened = open(visit, facts, *session);
    if (const auto* refusal = std::get_if<mcp::Refusal>(&opened)) {
        refuseMcp(std::move(visit), *refusal);
        return;
    }
    session->setPeer(std::get<std::unique_ptr<SessionPeer>>(std::move(opened)));
    Session& begun = *session;
    m_sessions.push_back(std::move(session));
    if (!m_timer.isActive())
        m_timer.start();
    begun.post(std::move(visit));
    sessionsChanged(facts.server);
}

void SessionBackend::closeSession(McpVisit visit, Session& session)
{
    visit.recorder->setSession(session.facts().id);
    ClientStream(std::move(visit.sink), std::move(visit.recorder)).answer(204, {}, {});
    session.end(over(u"The client ended the session."_s));
}

void SessionBackend::sessionOver(Session& session)
{
    // The call may come from inside the session or its peer. By its id: the next one may have its address.
    QMetaObject::invokeMethod(
        this,
        [this, facts = session.facts()] {
            const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                [&facts](const auto& each) { return each->facts().id == facts.id; });
            if (found == m_sessions.end())
                return;
            const std::unique_ptr<Session> gone = std::move(*found);
            m_sessions.erase(found);
            if (m_sessions.empty())
                m_timer.stop();
            sessionsChanged(facts.server);
        },
        Qt::QueuedConnection);
}

void SessionBackend::tick()
{
    const qint64 now = m_clock.monotonicUs() / 1000;
    for (const auto& session : m_sessions) {
        session->tick();
        if (now - session->lastHeardMs() >= m_limits.idleMs)
            session->end(over(u"The session was not used for %1 minutes."_s.arg(m_limits.idleMs / 60'000)));
    }
}

void SessionBackend::configured(const pipeline::SnapshotPtr& snapshot)
{
    for (const auto& session : m_sessions) {
        const QString& owner = session->facts().owner;
        const config::Key* key = owner.isEmpty() ? nullptr : snapshot->config().findKey(owner);
        const bool isTheSame = key && pipeline::ownerOf(*key) == session->facts().holder;
        const bool mayAsk = owner.isEmpty() || (isTheSame && key->enabled);
        if (!snapshot->config().mcp.enabled || !mayAsk || !mayGoOn(*session, *snapshot))
            session->end(over(u"The configuration has changed."_s));
    }
}

void SessionBackend::grantsEnded(const pipeline::McpGrantLives& lives)
{
    for (const auto& session : m_sessions)
        session->endListening([&lives](const pipeline::McpGrant& grant) { return !lives(grant.family); });
}

void SessionBackend::stop()
{
    for (const auto& session : m_sessions)
        session->end(over(u"Plexus was stopped."_s));
    m_sessions.clear();
    std::exchange(m_ended, {}).clear();
    m_timer.stop();
}

std::vector<Session*> SessionBackend::sessionsOf(const QString& server) const
{
    std::vector<Session*> sessions;
    for (const auto& session : m_sessions) {
        if (session->facts().server == server && !session->isOver())
            sessions.push_back(session.get());
    }
    return sessions;
}

} // namespace gateway::mcp_host

#include "moc_session_backend.cpp"
