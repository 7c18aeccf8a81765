// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/visit_link.h"

#include "mcp/event_stream.h"
#include "mcp/raw_members.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::mcp_host {

namespace {

constexpr auto kListenPause = 2s;
constexpr int kListenTries = 5;
// How soon a stream is resumed where its server names no time, and what it may name.
constexpr qint64 kRetryMs = 1000;
constexpr qint64 kShortestRetryMs = 250;
constexpr qint64 kLongestRetryMs = 30'000;
// The server's own bound is what counts; its backend keeps it.
constexpr qint64 kMaxEvent = 1024LL * 1024 * 1024;

// Visits of the aggregate are part of its own record.
const pipeline::McpRecorder::Observer& nobody()
{
    static const pipeline::McpRecorder::Observer kNobody {};
    return kNobody;
}

class VisitSink;

} // namespace

// One visit's answer on its way to the link; outlives the sink, whose owner lets it go when it is done.
struct VisitAnswer {
    VisitLink* link = nullptr; // null: nobody wants it
    QByteArray method;
    QByteArray requestId = {};   // whose answer it is to bring; empty: none
    QByteArray lastEventId = {}; // of the stream; empty: it cannot be resumed
    qint64 retryMs = kRetryMs;
    qint64 heardMs = 0; // a message last came, or the request went
    int failures = 0;   // of resuming, one after the other
    mcp::EventStream events { kMaxEvent };
    QByteArray body = {};
    QByteArray session = {}; // what the visit was made with
    bool isStream = false;
    bool isAnswered = false;
    int status = 0;
    QPointer<http::ResponseSink> sink = {};

    void take(QByteArrayView bytes)
    {
        if (!isStream) {
            body.append(bytes);
            return;
        }
        const bool fits = events.feed(bytes, [this](const mcp::StreamEvent& event) {
            if (event.hasId)
                lastEventId = event.id;
            if (event.retryMs)
                retryMs = std::clamp(*event.retryMs, kShortestRetryMs, kLongestRetryMs);
            if (link && !event.data.isEmpty())
                link->received(*this, event.data);
        });
        if (!fits)
            lastEventId.clear();
    }

    // The stream of a GET that belongs to no request.
    [[nodiscard]] bool isStanding() const { return method == "GET" && requestId.isEmpty(); }

    [[nodiscard]] bool isHeldBack() const { return link && link->m_reading == Reading::Off; }

    void begin(int answered, const HeaderList& headers)
    {
        isStream = headerValue(headers, "content-type").startsWith("text/event-stream");
        link->answered(*this, answered, headers);
    }

    void end(const std::shared_ptr<VisitAnswer>& self)
    {
        if (!body.isEmpty())
            link->received(*this, std::exchange(body, {}));
        if (link)
            link->visitEnded(self);
    }
};

namespace {

// Takes the answer to one visit as a client's connection would. Everything is handed on from the event loop:
// the backend may answer from inside the call that made the visit.
class VisitSink final : public http::ResponseSink {
public:
    explicit VisitSink(std::shared_ptr<VisitAnswer> answer)
        : m_answer(std::move(answer))
    {
    }

    ~VisitSink() override
    {
        later([](const std::shared_ptr<VisitAnswer>& answer) { answer->end(answer); });
    }

    VisitSink(const VisitSink&) = delete;
    VisitSink& operator=(const VisitSink&) = delete;

    void send(http::Reply reply) override
    {
        m_isOpen = false;
        later([reply = std::move(reply)](const std::shared_ptr<VisitAnswer>& answer) {
            answer->begin(reply.status, reply.headers);
            answer->take(reply.body);
        });
    }

    void begin(int status, HeaderList headers, http::BodyFraming /*framing*/) override
    {
        later([status, headers = std::move(headers)](
                  const std::shared_ptr<VisitAnswer>& answer) { answer->begin(status, headers); });
    }

    void write(QByteArrayView bytes) override
    {
        later([bytes = bytes.toByteArray()](
                  const std::shared_ptr<VisitAnswer>& answer) { answer->take(bytes); });
    }

    void end() override { m_isOpen = false; }

    void abort() override { m_isOpen = false; }

    [[nodiscard]] bool isOpen() const override { return m_isOpen && m_answer->link; }

    [[nodiscard]] qint64 pendingBytes() const override { return m_answer->isHeldBack() ? kHighWater + 1 : 0; }

private:
    template <typename Work> void later(Work work)
    {
        if (!m_answer->link)
            return;
        QMetaObject::invokeMethod(
            m_answer->link,
            [answer = m_answer, work = std::move(work)] {
                if (answer->link)
                    work(answer);
            },
            Qt::QueuedConnection);
    }

    std::shared_ptr<VisitAnswer> m_answer;
    bool m_isOpen = true;
};

} // namespace

VisitLink::VisitLink(const Clock& clock, QString server, Visit visit, Owner owner, LinkListener& listener)
    : m_clock(clock)
    , m_server(std::move(server))
    , m_visit(std::move(visit))
    , m_owner(std::move(owner))
    , m_listener(listener)
{
    m_listenAgain.setSingleShot(true);
    m_listenAgain.setInterval(kListenPause);
    connect(&m_listenAgain, &QTimer::timeout, this, &VisitLink::listen);
}

VisitLink::~VisitLink()
{
    for (const auto& answer : std::exchange(m_answers, {})) {
        answer->link = nullptr;
        if (answer->sink)
            Q_EMIT answer->sink->clientGone();
    }
    if (!m_session.isEmpty())
        visit("DELETE", {}, {}, Wanted::Nothing);
}

void VisitLink::send(const QByteArray& message, const mcp::Message& read)
{
    if (read.method == u"notifications/cancelled")
        giveUp(mcp::cancelledId(message));
    visit("POST", message, read, Wanted::Answer);
    if (read.method == u"notifications/initialized")
        listen();
}

void VisitLink::setReading(Reading reading)
{
    m_reading = reading;
    if (reading == Reading::Off)
        return;
    for (const auto& answer : m_answers) {
        if (answer->sink)
            Q_EMIT answer->sink->drained();
    }
}

void VisitLink::visit(
    const QByteArray& method, const QByteArray& body, const mcp::Message& read, Wanted wanted)
{
    make(std::make_shared<VisitAnswer>(VisitAnswer { .link = wanted == Wanted::Answer ? this : nullptr,
             .method = method,
             .requestId = read.kind == mcp::MessageKind::Request ? read.id : QByteArray(),
             .heardMs = m_clock.monotonicUs() / 1000,
             .session = m_session }),
        body, read);
}

void VisitLink::resume(const VisitAnswer& before)
{
    make(std::make_shared<VisitAnswer>(VisitAnswer { .link = this,
             .method = "GET",
             .requestId = before.requestId,
             .lastEventId = before.lastEventId,
             .retryMs = before.retryMs,
             .heardMs = before.heardMs,
             .failures = before.failures,
             .session = m_session }),
        {}, {});
}

void VisitLink::make(
    const std::shared_ptr<VisitAnswer>& answer, const QByteArray& body, const mcp::Message& read)
{
    const QByteArray& method = answer->method;
    const auto [snapshot, key] = m_owner();
    const config::McpServer* server = snapshot ? snapshot->config().findMcpServer(m_server) : nullptr;
    if (!server || !key) {
        if (answer->link)
            fail({ .code = ErrorCode::NotFound,
                .message = u"The MCP server \u201c%1\u201d is no longer configured."_s.arg(m_server) });
        return;
    }
    http::RequestHead head { .method = method,
        .target = "/mcp/" + m_server.toUtf8(),
        .path = "/mcp/" + m_server.toUtf8(),
        .query = {},
        .headers = { { "accept",
            method == "GET" ? "text/event-stream" : "application/json, text/event-stream" } },
        .peer = QHostAddress(QHostAddress::LocalHost),
        .acceptedUs = m_clock.monotonicUs(),
        .headUs = m_clock.monotonicUs() };
    if (method == "POST")
        head.headers.append(Header { "content-type", "application/json" });
    if (!m_session.isEmpty())
        head.headers.append(Header { "mcp-session-id", m_session });
    if (!m_version.isEmpty())
        head.headers.append(Header { "mcp-protocol-version", m_version });
    if (!answer->lastEventId.isEmpty())
        head.headers.append(Header { "last-event-id", answer->lastEventId });
    auto sink = std::make_unique<VisitSink>(answer);
    answer->sink = sink.get();
    if (answer->link)
        m_answers.push_back(answer);
    pipeline::McpVisit made { .place = pipeline::McpPlace::Remote,
        .snapshot = snapshot,
        .server = server,
        .key = key,
        .request = { .head = head, .body = body, .bodyUs = m_clock.monotonicUs() },
        .sink = std::move(sink),
        .recorder = std::make_unique<pipeline::McpRecorder>(m_clock, head, nobody()) };
    if (method == "POST")
        made.messages = { .list = { read } };
    m_visit(std::move(made));
}

void VisitLink::listen()
{
    if (!m_hasFailed)
        resume({ .method = "GET", .lastEventId = m_listenId });
}

void VisitLink::giveUp(const QByteArray& requestId)
{
    if (requestId.isEmpty())
        return;
    for (const auto& answer : m_answers) {
        if (answer->requestId != requestId)
            continue;
        answer->isAnswered = true;
        // Whatever else a POST's stream may still say is wanted; this one was opened for the answer alone.
        if (answer->method == "GET" && answer->sink)
            Q_EMIT answer->sink->clientGone();
    }
}

void VisitLink::answered(VisitAnswer& answer, int status, const HeaderList& headers)
{
    answer.status = status;
    if (const QByteArrayView session = headerValue(headers, "mcp-session-id"); !session.isEmpty())
        m_session = session.toByteArray();
    if (answer.isStanding())
        m_listenFailures = status == 200 ? 0 : m_listenFailures + 1;
    else if (answer.method == "GET")
        answer.failures = status == 200 ? 0 : answer.failures + 1;
}

void VisitLink::received(VisitAnswer& answer, const QByteArray& text)
{
    const Result<mcp::Messages> messages = mcp::readMessages(text);
    if (!messages || messages->isBatch)
        return;
    answer.heardMs = m_clock.monotonicUs() / 1000;
    const mcp::Message& read = messages->list.front();
    // A refusal of a GET or of a notification: nobody waits for it.
    if (read.kind == mcp::MessageKind::ErrorReply && read.id.isEmpty())
        return;
    if (!answer.requestId.isEmpty() && read.id == answer.requestId
        && (read.kind == mcp::MessageKind::Response || read.kind == mcp::MessageKind::ErrorReply)) {
        answer.isAnswered = true;
        if (m_version.isEmpty() && !read.protocolVersion.isEmpty())
            m_version = read.protocolVersion.toLatin1();
    }
    m_listener.linkReceived(mcp::oneLine(text), read);
}

void VisitLink::visitEnded(const std::shared_ptr<VisitAnswer>& answer)
{
    std::erase(m_answers, answer);
    if (m_hasFailed)
        return;
    // The server knows the session no more: what comes next begins with another.
    if (answer->status == 404 && !answer->session.isEmpty()) {
        m_session.clear();
        fail({ .code = ErrorCode::UpstreamReset,
            .message = u"The MCP server \u201c%1\u201d has ended the session."_s.arg(m_server),
            .failureClass = FailureClass::Target });
        return;
    }
    if (answer->isStanding()) {
        listenEnded(*answer);
        return;
    }
    if (answer->requestId.isEmpty() || answer->isAnswered)
        return;
    if (!mayResume(*answer)) {
        tellNoAnswer(*answer);
        return;
    }
    // Stays in the list: the client may give it up meanwhile.
    m_answers.push_back(answer);
    QTimer::singleShot(static_cast<int>(answer->retryMs), this, [this, answer] {
        std::erase(m_answers, answer);
        if (!m_hasFailed && !answer->isAnswered)
            resume(*answer);
    });
}

bool VisitLink::mayResume(const VisitAnswer& answer) const
{
    const auto [snapshot, key] = m_owner();
    const config::McpServer* server = snapshot ? snapshot->config().findMcpServer(m_server) : nullptr;
    const bool isLate =
        !server || m_clock.monotonicUs() / 1000 - answer.heardMs >= qint64 { server->timeoutMs };
    // A server that does not resume says so with a 4xx.
    const bool isOffered = answer.status == 200
        || (answer.method == "GET" && answer.status >= 500 && answer.failures < kListenTries);
    return !answer.lastEventId.isEmpty() && isOffered && !isLate;
}

void VisitLink::listenEnded(const VisitAnswer& answer)
{
    const int status = answer.status;
    const bool isRefused = status == 405 || status == 404 || status == 400 || status == 410;
    // What was missed is gone: anew from here on.
    const bool beginsAnew = !m_listenId.isEmpty() && isRefused && status != 405;
    m_listenId = beginsAnew ? QByteArray() : answer.lastEventId;
    if ((!isRefused || beginsAnew) && m_listenFailures < kListenTries)
        m_listenAgain.start(
            answer.lastEventId.isEmpty() ? kListenPause : std::chrono::milliseconds(answer.retryMs));
}

void VisitLink::tellNoAnswer(const VisitAnswer& answer)
{
    const mcp::Refusal refusal { .status = 502,
        .message =
            u"The MCP server \u201c%1\u201d gave no answer (status %2)."_s.arg(m_server).arg(answer.status),
        .reason = u"no_answer"_s };
    m_listener.linkReceived(mcp::errorObject(answer.requestId, refusal),
        { .kind = mcp::MessageKind::ErrorReply,
            .id = answer.requestId,
            .errorCode = refusal.code,
            .errorMessage = refusal.message });
}

void VisitLink::fail(const Error& error)
{
    if (std::exchange(m_hasFailed, true))
        return;
    QMetaObject::invokeMethod(
        this, [this, error] { m_listener.linkEnded(error); }, Qt::QueuedConnection);
}

} // namespace gateway::mcp_host

#include "moc_visit_link.cpp"
