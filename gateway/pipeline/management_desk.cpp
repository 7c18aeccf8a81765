// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/management_desk.h"

#include "dialects/json/json_text.h"
#include "management/call_reader.h"
#include "management/openapi.h"
#include "management/refusals.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

using management::Answer;
using management::Call;
using management::Caller;
using management::Operation;
using management::Refusal;
using management::Role;
using management::Who;

http::Reply reply(int status, const QByteArray& media, QByteArray body)
{
    return { .status = status,
        .headers = { { "content-type", media }, { "cache-control", "no-store" },
            { "x-content-type-options", "nosniff" } },
        .body = std::move(body) };
}

QByteArray bytes(std::string_view text)
{
    return { text.data(), qsizetype(text.size()) };
}

std::optional<Refusal> whoProblem(const Operation& operation, const Caller& caller)
{
    const bool mayCall = operation.who == Who::Admin ? caller.isAdmin() : caller.role != Role::Nobody;
    if (mayCall)
        return std::nullopt;
    return management::forbidden(u"%1 takes ADMIN_KEY; a client key sees what is its own only."_s.arg(
        QString::fromLatin1(bytes(operation.id))));
}

std::optional<Refusal> mediaProblem(const Operation& operation, const http::RequestHead& head)
{
    if (operation.body.empty())
        return std::nullopt;
    const QByteArrayView type = headerValue(head.headers, "content-type");
    const QByteArray media = type.toByteArray().split(';').first().trimmed().toLower();
    static const QByteArrayList kDocuments { "application/yaml", "application/x-yaml", "text/yaml",
        "text/plain", "application/json" };
    const bool isTaken =
        operation.bodyMedia == "application/json" ? media == "application/json" : kDocuments.contains(media);
    if (isTaken)
        return std::nullopt;
    return Refusal { .status = 415,
        .code = u"unsupported_media"_s,
        .message = u"The content type must be %1, not \u201c%2\u201d."_s.arg(
            QString::fromLatin1(bytes(operation.bodyMedia)), QString::fromLatin1(media.left(100))) };
}

// If-Match: "12". Nothing, or `*`, is any revision.
std::optional<Refusal> readIfMatch(Call& call, const http::RequestHead& head)
{
    QByteArray text = headerValue(head.headers, "if-match").trimmed().toByteArray();
    if (text.isEmpty() || text == "*")
        return std::nullopt;
    if (text.size() > 1 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    bool isNumber = false;
    call.ifRevision = text.toLongLong(&isNumber);
    if (isNumber)
        return std::nullopt;
    return management::badRequest(
        u"If-Match must be the number of a revision in quotes, as the ETag of an answer has it."_s,
        u"If-Match"_s);
}

http::Reply answerReply(const Operation& operation, const Answer& answer)
{
    if (operation.media != "application/json") {
        const QByteArray media = operation.media == "text/plain"
            ? QByteArray("text/plain; version=0.0.4; charset=utf-8")
            : bytes(operation.media);
        http::Reply text = reply(answer.status, media, answer.text);
        text.headers += answer.headers;
        return text;
    }
    http::Reply made = reply(answer.status, "application/json", dialects::serializeJson(answer.body));
    const auto* object = answer.body.if_object();
    const auto* revision = object ? object->if_contains("revision") : nullptr;
    if (revision && revision->is_int64())
        made.headers.append(Header { "etag", '"' + QByteArray::number(qint64(revision->get_int64())) + '"' });
    made.headers += answer.headers;
    return made;
}

} // namespace

ManagementDesk::ManagementDesk(const Clock& clock, EventStreams::CurrentSnapshot snapshot, QObject* parent)
    : QObject(parent)
    , m_gate(clock)
    , m_events(clock, std::move(snapshot), this)
    , m_logs(clock, this)
{
}

void ManagementDesk::open(const Opening& opening)
{
    m_gate.open(opening.adminKey, opening.reach);
    m_backend = opening.backend;
}

http::Reply ManagementDesk::refusalReply(const Refusal& refusal)
{
    http::Reply made =
        reply(refusal.status, "application/json", dialects::serializeJson(management::refusalBody(refusal)));
    if (refusal.retryAfterMs)
        made.headers.append(
            Header { "retry-after", QByteArray::number((*refusal.retryAfterMs + 999) / 1000) });
    if (refusal.status == 401)
        made.headers.append(Header { "www-authenticate", "Bearer" });
    return made;
}

std::variant<ManagementDesk::Admitted, Refusal> ManagementDesk::admit(
    const http::RequestHead& head, const Snapshot& snapshot)
{
    const auto caller = m_gate.identify(head, snapshot);
    if (const Refusal* refusal = std::get_if<Refusal>(&caller))
        return *refusal;
    Admitted admitted { .caller = std::get<Caller>(caller),
        .match = management::match(head.method, head.path) };
    const management::Match& match = admitted.match;
    if (!match.operation) {
        if (match.allow.isEmpty())
            return management::notFound(
                u"The management API has nothing at this address; %1 says what there is."_s.arg(
                    QString::fromLatin1(management::kDocumentPath)));
        return Refusal { .status = 405,
            .code = u"method_not_allowed"_s,
            .message = u"%1 is not allowed here; use %2."_s.arg(
                QString::fromLatin1(head.method), QString::fromLatin1(match.allow)) };
    }
    if (auto problem = whoProblem(*match.operation, admitted.caller))
        return *problem;
    if (auto problem = mediaProblem(*match.operation, head))
        return *problem;
    return admitted;
}

std::optional<http::Reply> ManagementDesk::checkHead(const http::RequestHead& head, const Snapshot& snapshot)
{
    if (head.path == management::kDocumentPath) {
        if (head.method == "GET" || head.method == "HEAD")
            return std::nullopt;
        return refusalReply({ .status = 405, .code = u"method_not_allowed"_s, .message = u"Use GET."_s });
    }
    const auto admitted = admit(head, snapshot);
    const auto* refusal = std::get_if<Refusal>(&admitted);
    return refusal ? std::optional(refusalReply(*refusal)) : std::nullopt;
}

void ManagementDesk::answerDocument(const http::InboundRequest& request, http::ResponseSink& sink)
{
    if (m_document.isEmpty())
        m_document = dialects::serializeJson(management::openApiDocument());
    const QByteArray tag =
        '"' + QCryptographicHash::hash(m_document, QCryptographicHash::Sha256).toHex().first(32) + '"';
    const bool isKnown = headerValue(request.head.headers, "if-none-match").toByteArray().contains(tag);
    http::Reply document =
        reply(isKnown ? 304 : 200, "application/json", isKnown ? QByteArray() : m_document);
    document.headers.append(Header { "etag", tag });
    sink.send(std::move(document));
}

void ManagementDesk::stop()
{
    m_events.stop();
    m_logs.stop();
}

void ManagementDesk::answerStream(const Call& call, Wish wish, std::shared_ptr<http::ResponseSink> sink)
{
    const bool isLog = call.operation->id == "streamLogs";
    if (wish == Wish::Head)
        sink->send(reply(200, "text/event-stream", {}));
    else if (isLog ? !m_logs.hasRoom() : !m_events.hasRoom())
        sink->send(refusalReply({ .status = 429,
            .code = u"too_many_requests"_s,
            .message = u"Too many listen already."_s,
            .retryAfterMs = 10'000 }));
    else if (isLog)
        m_logs.join(std::move(sink), logLevelFromName(call.parameter(u"level"_s)).value_or(LogLevel::Debug));
    else
        m_events.join(std::move(sink), call.caller);
}

void ManagementDesk::handle(
    const http::InboundRequest& request, std::shared_ptr<http::ResponseSink> sink, const Snapshot& snapshot)
{
    if (request.head.path == management::kDocumentPath) {
        answerDocument(request, *sink);
        return;
    }
    // The head was let pass, but keys may have changed since.
    const auto admitted = admit(request.head, snapshot);
    if (const Refusal* refusal = std::get_if<Refusal>(&admitted)) {
        sink->send(refusalReply(*refusal));
        return;
    }
    const auto& visitor = std::get<Admitted>(admitted);
    const Operation& operation = *visitor.match.operation;
    Call call { .operation = &operation, .caller = visitor.caller, .parameters = visitor.match.parameters };
    std::optional<Refusal> problem = readQuery(call, request.head.query);
    if (!problem)
        problem = readIfMatch(call, request.head);
    if (!problem && request.body.size() > kMaxBodyBytes) {
        problem = Refusal { .status = 413,
            .code = u"payload_too_large"_s,
            .message = u"The body is larger than %1 bytes."_s.arg(kMaxBodyBytes) };
    }
    if (!problem)
        problem = readBody(call, request.body);
    if (!problem && !m_backend)
        problem =
            Refusal { .status = 503, .code = u"unavailable"_s, .message = u"Plexus is still starting."_s };
    if (problem) {
        sink->send(refusalReply(*problem));
        return;
    }
    if (operation.media == "text/event-stream") {
        answerStream(call, request.head.method == "HEAD" ? Wish::Head : Wish::Stream, std::move(sink));
        return;
    }
    m_backend(call, [sink, &operation](const management::Outcome& outcome) {
        if (const Refusal* refusal = std::get_if<Refusal>(&outcome))
            sink->send(refusalReply(*refusal));
        else
            sink->send(answerReply(operation, std::get<Answer>(outcome)));
    });
}

} // namespace gateway::pipeline

#include "moc_management_desk.cpp"
