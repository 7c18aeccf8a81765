// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/session.h"

#include "mcp/protocol_version.h"
#include "mcp/raw_members.h"
#include "pipeline/mcp_head_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

using mcp::MessageKind;
using pipeline::McpVisit;

namespace {

mcp::Refusal badRequest(const QString& message, const QString& reason)
{
    return { .status = 400, .code = mcp::code::kInvalidRequest, .message = message, .reason = reason };
}

bool isAnswer(const mcp::Message& read)
{
    return read.kind == MessageKind::Response || read.kind == MessageKind::ErrorReply;
}

// What a server tells at any time; of anything else it is likely that a request under way is the reason.
bool isAboutNoRequest(const mcp::Message& read)
{
    return read.method.endsWith(u"/list_changed") || read.method == u"notifications/resources/updated";
}

// The elements of a batch that readMessages() has accepted.
std::vector<QByteArray> batchElements(const QByteArray& body)
{
    std::vector<QByteArray> elements;
    int depth = 0;
    bool isString = false;
    qsizetype begin = -1;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (isString) {
            i += c == '\\' ? 1 : 0;
            isString = c != '"';
            continue;
        }
        isString = c == '"';
        if (c == '{' || c == '[') {
            if (++depth == 2)
                begin = i;
        } else if (c == '}' || c == ']') {
            if (--depth == 1)
                elements.push_back(mcp::oneLine(body.sliced(begin, i - begin + 1)));
        }
    }
    return elements;
}

} // namespace

Session::Session(SessionFacts facts, const Clock& clock, std::function<void(Session&)> over)
    : m_facts(std::move(facts))
    , m_clock(clock)
    , m_over(std::move(over))
    , m_log(kLogBytes)
    , m_heardMs(clock.monotonicUs() / 1000)
{
    m_streams.emplace(0, Stream { .form = Form::Events });
}

Session::~Session() = default;

qint64 Session::lastHeardMs() const
{
    const bool isRead = std::any_of(m_streams.begin(), m_streams.end(),
        [](const auto& entry) { return entry.second.client && entry.second.client->isOpen(); });
    return isRead ? m_clock.monotonicUs() / 1000 : m_heardMs;
}

bool Session::isIdle() const
{
    const bool isRead = std::any_of(m_streams.begin(), m_streams.end(),
        [](const auto& entry) { return entry.second.client && entry.second.client->isOpen(); });
    return !isRead && m_pending.isEmpty() && !m_version.isEmpty() && !m_isOver;
}

std::optional<mcp::Refusal> Session::problemOf(const McpVisit& visit) const
{
    const QByteArray version = headerValue(visit.request.head.headers, "mcp-protocol-version").toByteArray();
    if (!version.isEmpty() && version != m_version && !mcp::isSupportedVersion(version)) {
        return badRequest(u"MCP-Protocol-Version %1 is not supported; this session speaks %2."_s.arg(
                              QString::fromLatin1(version.left(32)), QString::fromLatin1(m_version)),
            u"unsupported_version"_s);
    }
    qsizetype requests = 0;
    for (const mcp::Message& message : visit.messages.list) {
        if (message.kind == MessageKind::Other)
            return badRequest(
                u"A message is a request, a notification or an answer."_s, u"invalid_request"_s);
        if (message.kind != MessageKind::Request)
            continue;
        ++requests;
        if (message.method == u"initialize" && !m_version.isEmpty())
            return badRequest(
                u"This session is open; leave Mcp-Session-Id out to open another."_s, u"already_open"_s);
        if (m_pending.contains(message.id))
            return badRequest(u"The id %1 belongs to a request that is not answered yet."_s.arg(
                                  QString::fromUtf8(message.id.left(64))),
                u"duplicate_id"_s);
    }
    if (m_pending.size() + requests > kMaxPending) {
        return mcp::Refusal { .status = 429,
            .message = u"%1 requests of this session wait for an answer; wait for some of them."_s.arg(
                m_pending.size()),
            .reason = u"too_many_requests"_s,
            .retryAfterMs = 1000 };
    }
    return std::nullopt;
}

void Session::post(McpVisit visit)
{
    m_heardMs = m_clock.monotonicUs() / 1000;
    visit.recorder->setSession(m_facts.id);
    if (const auto problem = problemOf(visit)) {
        refuseMcp(std::move(visit), *problem);
        return;
    }
    const bool hasRequests = std::any_of(visit.messages.list.begin(), visit.messages.list.end(),
        [](const mcp::Message& message) { return message.kind == MessageKind::Request; });
    if (hasRequests) {
        acceptRequests(std::move(visit));
        return;
    }
    ClientStream(std::move(visit.sink), std::move(visit.recorder)).answer(202, {}, {});
    forward(visit.request.body, visit.messages);
}

void Session::acceptRequests(McpVisit visit)
{
    const QByteArray body = visit.request.body;
    const mcp::Messages messages = std::move(visit.messages);
    const qint64 now = m_heardMs;
    Stream& stream = m_streams[++m_lastStream];
    stream.number = m_lastStream;
    stream.isBatch = messages.isBatch;
    stream.takesEvents = pipeline::acceptsMedia(visit.request.head.headers, "text/event-stream");
    stream.opensSession = m_version.isEmpty();
    stream.sinceMs = now;
    stream.saidMs = now;
    for (const mcp::Message& message : messages.list) {
        if (message.kind == MessageKind::Request) {
            stream.awaited.insert(message.id);
            m_pending.insert(message.id, stream.number);
        }
    }
    attach(stream, std::move(visit));
    forward(body, messages);
}

void Session::attach(Stream& stream, McpVisit visit)
{
    stream.client = std::make_unique<ClientStream>(std::move(visit.sink), std::move(visit.recorder));
    watch(stream);
}

void Session::watch(Stream& stream)
{
    connect(stream.client.get(), &ClientStream::drained, this, &Session::updateReading);
    connect(stream.client.get(), &ClientStream::clientGone, this, [this, number = stream.number] {
        const auto found = m_streams.find(number);
        if (found == m_streams.end() || !found->second.client)
            return;
        // The call comes from inside it.
        found->second.client.release()->deleteLater();
        // Nobody knows its id yet.
        if (found->second.opensSession && m_version.isEmpty())
            end({ .code = ErrorCode::Cancelled, .message = u"The client went away."_s });
        else
            updateReading();
    });
}

void Session::forward(const QByteArray& body, const mcp::Messages& messages)
{
    if (!messages.isBatch) {
        forwardOne(mcp::oneLine(body), messages.list.front());
        return;
    }
    const std::vector<QByteArray> texts = batchElements(body);
    for (std::size_t i = 0; i < texts.size() && i < messages.list.size() && !m_isOver; ++i)
        forwardOne(texts[i], messages.list[i]);
}

void Session::forwardOne(const QByteArray& text, const mcp::Message& read)
{
    if (read.kind == MessageKind::Request) {
        if (const QByteArray token = mcp::wantedProgressToken(text); !token.isEmpty())
            m_tokens.insert(token, read.id);
    }
    if (!m_isOver)
        m_peer->fromClient(text, read);
    // Nothing need come any more for what was cancelled, and nothing is to wait for it.
    if (read.method != u"notifications/cancelled" || m_isOver || m_version.isEmpty())
        return;
    const QByteArray id = mcp::cancelledId(text);
    if (!m_pending.contains(id))
        return;
    const mcp::Refusal refusal {
        .status = 200, .code = mcp::code::kServerError, .message = u"The client cancelled the request."_s
    };
    toClient(mcp::errorObject(id, refusal),
        { .kind = MessageKind::ErrorReply,
            .id = id,
            .errorCode = refusal.code,
            .errorMessage = refusal.message },
        {});
}

void Session::toClient(const QByteArray& message, const mcp::Message& read, const QByteArray& about)
{
    if (m_isOver)
        return;
    if (isAnswer(read))
        answerTo(message, read);
    else
        deliver(streamFor(read, message, about), message, read);
    updateReading();
}

void Session::answerTo(const QByteArray& message, const mcp::Message& read)
{
    const auto pending = m_pending.constFind(read.id);
    if (pending == m_pending.constEnd())
        return;
    Stream& stream = m_streams.at(*pending);
    m_pending.erase(pending);
    m_tokens.removeIf([&read](const auto& entry) { return entry.value() == read.id; });
    stream.awaited.remove(read.id);
    const bool isOpening = stream.opensSession && m_version.isEmpty();
    if (isOpening && read.kind == MessageKind::Response)
        m_version = read.protocolVersion.isEmpty() ? mcp::kAssumedVersion.toByteArray()
                                                   : read.protocolVersion.toLatin1();
    deliver(stream, message, read);
    // A session that could not be opened never was.
    if (isOpening && m_version.isEmpty())
        end({ .code = ErrorCode::Cancelled, .message = u"The session could not be opened."_s });
}

QByteArray Session::headerId(const Stream& stream) const
{
    return stream.opensSession && m_version.isEmpty() ? QByteArray() : m_facts.id;
}

void Session::deliver(Stream& stream, const QByteArray& message, const mcp::Message& read)
{
    if (stream.client) {
        if (auto scrubber = m_peer->scrubber())
            stream.client->recorder().setScrubber(std::move(scrubber));
        stream.client->note(message, read);
    }
    const bool isAtOnce = stream.form == Form::Undecided && isAnswer(read)
        && (stream.awaited.isEmpty() || stream.isBatch || !stream.takesEvents);
    if (isAtOnce) {
        answerWhole(stream, message);
        return;
    }
    if (stream.form == Form::Undecided)
        turnIntoEvents(stream);
    write(stream, m_log.add(stream.number, message));
    if (stream.number > 0 && stream.awaited.isEmpty())
        finish(stream);
}

void Session::answerWhole(Stream& stream, const QByteArray& message)
{
    stream.answers.push_back(message);
    if (!stream.awaited.isEmpty())
        return;
    if (stream.client) {
        QByteArray body = stream.answers.front();
        if (stream.isBatch) {
            body = "[" + QByteArrayList(stream.answers.begin(), stream.answers.end()).join(',') + ']';
        }
        stream.client->answer(200, body, headerId(stream));
    }
    forget(stream.number);
}

void Session::turnIntoEvents(Stream& stream)
{
    stream.form = Form::Events;
    if (stream.client) {
        stream.client->begin(headerId(stream));
        if (mcp::primesStreams(m_version))
            write(stream, m_log.add(stream.number, {}));
    }
    stream.saidMs = m_clock.monotonicUs() / 1000;
    // Answers of a batch that came before it was one.
    for (const QByteArray& answer : std::exchange(stream.answers, {}))
        write(stream, m_log.add(stream.number, answer));
}

void Session::write(Stream& stream, const mcp::Event& event)
{
    if (!stream.client || !stream.client->isOpen())
        return;
    stream.client->write(event);
    stream.sent = event.id.number;
    stream.saidMs = m_clock.monotonicUs() / 1000;
}

void Session::finish(Stream& stream)
{
    if (stream.client)
        stream.client->end();
    forget(stream.number);
}

// Streams are told apart by number in the log, so a finished one can still be asked for.
void Session::forget(int number)
{
    const auto found = m_streams.find(number);
    if (found == m_streams.end() || number == 0)
        return;
    // The call may come from inside it.
    if (found->second.client)
        found->second.client.release()->deleteLater();
    m_streams.erase(found);
    m_log.ended(number);
}

Session::Stream& Session::streamFor(
    const mcp::Message& read, const QByteArray& message, const QByteArray& about)
{
    QByteArray request = about;
    if (request.isEmpty() && read.method == u"notifications/progress")
        request = m_tokens.value(mcp::progressToken(message));
    const auto number = m_pending.constFind(request);
    if (!request.isEmpty() && number != m_pending.constEnd() && m_streams.at(*number).takesEvents
        && !m_streams.at(*number).opensSession)
        return m_streams.at(*number);
    Stream& standing = m_streams.at(0);
    if ((standing.client && standing.client->isOpen()) || isAboutNoRequest(read))
        return standing;
    const auto newest = std::find_if(m_streams.rbegin(), m_streams.rend(), [](const auto& entry) {
        const Stream& each = entry.second;
        return each.number > 0 && each.client && each.client->isOpen() && each.takesEvents
            && !each.opensSession;
    });
    return newest == m_streams.rend() ? standing : newest->second;
}

void Session::listen(McpVisit visit)
{
    m_heardMs = m_clock.monotonicUs() / 1000;
    visit.recorder->setSession(m_facts.id);
    if (const auto problem = problemOf(visit)) {
        refuseMcp(std::move(visit), *problem);
        return;
    }
    const QByteArray lastId = headerValue(visit.request.head.headers, "last-event-id").toByteArray();
    if (!lastId.isEmpty()) {
        const auto last = mcp::EventId::fromText(lastId);
        if (!last || !m_log.isKnown(*last)) {
            refuseMcp(std::move(visit),
                badRequest(u"Last-Event-ID names no event of this session."_s, u"unknown_event"_s));
            return;
        }
        resume(std::move(visit), *last);
        return;
    }
    // What waited for somebody to read it.
    resume(std::move(visit), { .stream = 0, .number = std::max(m_streams.at(0).sent, m_log.dropped(0)) });
}

void Session::resume(McpVisit visit, const mcp::EventId& last)
{
    const auto missed = m_log.after(last);
    if (!missed && last.number > 0) {
        refuseMcp(std::move(visit),
            { .status = 410,
                .message = u"Events after %1 are no longer kept; ask again without Last-Event-ID."_s.arg(
                    QString::fromLatin1(last.text())),
                .reason = u"events_gone"_s });
        return;
    }
    const auto found = m_streams.find(last.stream);
    Stream over { .number = last.stream, .form = Form::Events };
    Stream& stream = found == m_streams.end() ? over : found->second;
    // One reader at a time: the newer connection is the one that lives.
    if (stream.client)
        stream.client->end();
    stream.grant = std::move(visit.grant);
    stream.client = std::make_unique<ClientStream>(std::move(visit.sink), std::move(visit.recorder));
    stream.form = Form::Events;
    stream.client->begin(m_facts.id);
    for (const mcp::Event& event : missed.value_or(std::vector<mcp::Event>())) {
        if (!event.message.isEmpty())
            write(stream, event);
    }
    stream.saidMs = m_clock.monotonicUs() / 1000;
    if (found == m_streams.end()) {
        stream.client->end();
        return;
    }
    watch(stream);
    updateReading();
}

void Session::endListening(const std::function<bool(const pipeline::McpGrant& grant)>& isOver)
{
    for (auto& [number, stream] : m_streams) {
        if (!stream.client || !stream.grant || !isOver(*stream.grant))
            continue;
        stream.client->end();
        stream.grant.reset();
    }
    updateReading();
}

void Session::tick()
{
    endListening([epochMs = m_clock.epochMs()](
                     const pipeline::McpGrant& grant) { return grant.expiresMs <= epochMs; });
    const qint64 now = m_clock.monotonicUs() / 1000;
    for (auto& [number, stream] : m_streams) {
        if (!stream.client || !stream.client->isOpen())
            continue;
        const bool mayTurn = number > 0 && stream.takesEvents && !stream.opensSession;
        if (stream.form == Form::Undecided && mayTurn && now - stream.sinceMs >= kPatienceMs)
            turnIntoEvents(stream);
        if (stream.form == Form::Events && now - stream.saidMs >= kKeepAliveMs) {
            stream.client->writeComment();
            stream.saidMs = now;
        }
    }
}

void Session::updateReading()
{
    const bool isFull = std::any_of(m_streams.begin(), m_streams.end(),
        [](const auto& entry) { return entry.second.client && entry.second.client->isFull(); });
    if (isFull == m_isPaused || m_isOver)
        return;
    m_isPaused = isFull;
    m_peer->setReading(isFull ? Reading::Off : Reading::On);
}

void Session::peerEnded(const Error& error)
{
    end(error);
}

void Session::end(const Error& error)
{
    if (m_isOver)
        return;
    const QHash<QByteArray, int> pending = std::exchange(m_pending, {});
    for (auto each = pending.cbegin(); each != pending.cend(); ++each) {
        const auto found = m_streams.find(each.value());
        if (found == m_streams.end())
            continue;
        const mcp::Message read { .kind = MessageKind::ErrorReply,
            .id = each.key(),
            .errorCode = mcp::code::kServerError,
            .errorMessage = error.message };
        found->second.awaited.remove(each.key());
        deliver(found->second, mcp::errorObject(each.key(), mcp::refusalOf(error, 502)), read);
    }
    m_isOver = true;
    for (auto& [number, stream] : m_streams) {
        if (stream.client)
            stream.client->end();
    }
    m_over(*this);
}

} // namespace gateway::mcp_host

#include "moc_session.cpp"
