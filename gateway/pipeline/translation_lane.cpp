// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/translation_lane.h"

#include "base/redact.h"
#include "dialects/error_body.h"
#include "dialects/json/json_text.h"
#include "providers/header_rules.h"

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

using dialects::StreamEvent;
using dialects::StreamEvents;
using dialects::StreamFailure;

namespace {

// A whole answer beyond this is refused: no provider's is, and it is held in memory several times over.
constexpr qsizetype kMaxBody = 64 * 1024 * 1024;

QByteArray mediaType(const HeaderList& headers)
{
    return headerValue(headers, "content-type").toByteArray().toLower();
}

bool announcesStream(const HeaderList& headers)
{
    const QByteArray type = mediaType(headers);
    return type.contains("text/event-stream") || type.contains("application/x-ndjson");
}

// Some backends stream under a wrong content type (translation.md §10 item 29).
bool looksLikeSse(QByteArrayView text)
{
    return text.startsWith("data:") || text.startsWith("event:") || text.startsWith(':');
}

StreamFailure failureOf(const Error& error)
{
    return { .status = error.upstreamStatus.value_or(dialects::httpStatusFor(error.code)),
        .error = { .message = redactText(error.message).toStdString(),
            .type = {},
            .code = errorCodeName(error.code).toStdString() } };
}

QByteArray contentType(Dialect client, bool jsonArray)
{
    if (client == Dialect::Ollama)
        return "application/x-ndjson";
    return jsonArray ? "application/json" : "text/event-stream; charset=utf-8";
}

// Of the provider's head, what describes its account and timing; its framing is not the client's.
HeaderList carriedHeaders(const HeaderList& upstream)
{
    HeaderList headers = providers::responseHeaders(upstream);
    headers.removeIf([](const Header& header) {
        return header.name.toLower().startsWith("content-")
            || equalsIgnoringCase(header.name, "cache-control");
    });
    return headers;
}

} // namespace

Error errorOf(const StreamFailure& failure)
{
    QString message = QString::fromStdString(failure.error.message);
    if (message.isEmpty())
        message = u"The provider reported an error inside its answer."_s;
    return { .code = ErrorCode::UpstreamStatus,
        .message = message,
        .upstreamStatus = failure.status,
        .failureClass = FailureClass::Target };
}

TranslationLane::TranslationLane(TranslationOptions options, const upstream::UpstreamHead& head)
    : m_options(std::move(options))
    , m_targetCodec(*dialects::codecFor(m_options.target))
    , m_clientCodec(*dialects::codecFor(m_options.client))
    , m_announcedStream(announcesStream(head.headers))
    , m_restorer(m_options.rules, m_options.vault)
{
    if (m_options.count == dialects::TokenCount::Estimated)
        m_written.emplace();
    if (m_options.streams)
        m_encoder = m_clientCodec.streamEncoder(m_options.context);
}

TranslationLane::~TranslationLane() = default;

QByteArrayView TranslationLane::feed(QByteArrayView bytes)
{
    if (m_form == Form::Unknown)
        recognise(bytes);
    if (m_form == Form::Stream) {
        take(m_decoder->feed(m_body.isEmpty() ? bytes : QByteArrayView(m_body.append(bytes))));
        m_body.clear();
    } else if (m_body.size() + bytes.size() <= kMaxBody) {
        m_body.append(bytes);
    } else if (!m_failure) {
        m_body.clear();
        m_failure = StreamFailure { .status = 502,
            .error = { .message = "The provider's answer is larger than Plexus translates.",
                .type = {},
                .code = "upstream_too_large" } };
    }
    return released();
}

QByteArrayView TranslationLane::finish()
{
    if (m_form == Form::Unknown && m_announcedStream)
        beginStream(); // nothing came of it
    if (m_form == Form::Stream) {
        take(m_decoder->finish());
        pass(m_checker.close());
    } else if (!m_failure) {
        takeWholeBody();
    }
    if (!m_options.streams && !m_failure)
        writeWholeReply();
    return released();
}

// The first bytes that are not blank decide, and the content type where they could be either: an error may
// come as plain JSON under a stream's type.
void TranslationLane::recognise(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.trimmed();
    if (start.isEmpty())
        return;
    const bool isObject = start.startsWith('{') && m_options.target != Dialect::Ollama;
    const bool isStream = !isObject
        && (m_announcedStream || looksLikeSse(start)
            || (m_options.target == Dialect::Gemini && start.startsWith('[')));
    if (isStream)
        beginStream();
    else
        m_form = Form::Whole;
}

void TranslationLane::beginStream()
{
    m_form = Form::Stream;
    m_decoder = m_targetCodec.streamDecoder();
}

void TranslationLane::take(StreamEvents events)
{
    m_events += static_cast<qint64>(events.size());
    pass(m_checker.check(std::move(events)));
}

void TranslationLane::pass(StreamEvents events)
{
    for (const StreamEvent& event : m_restorer.restore(std::move(events))) {
        if (const auto* failure = std::get_if<StreamFailure>(&event)) {
            m_failure = *failure;
            // Before anything was sent it is the attempt's failure, not the client's.
            if (!m_mayRelease)
                continue;
        }
        if (std::holds_alternative<dialects::PartStart>(event)
            || std::holds_alternative<dialects::StreamEnd>(event))
            m_mayRelease = m_options.streams;
        if (m_written)
            m_written->take(event);
        if (m_encoder)
            m_encoder->encode(event, m_pending);
        else
            m_folder.take(event);
    }
}

void TranslationLane::takeWholeBody()
{
    const Result<dialects::json::value> value = dialects::parseJson(m_body);
    if (!value) {
        m_failure = StreamFailure { .status = 502,
            .error = { .message = "The provider's answer is not JSON.",
                .type = {},
                .code = "upstream_unreadable" } };
        return;
    }
    const Result<dialects::Reply> reply = m_targetCodec.decodeReply(*value);
    if (!reply) {
        m_failure = failureOf(reply.error());
        return;
    }
    m_body.clear();
    take(dialects::replyEvents(*reply));
    pass(m_checker.close());
}

void TranslationLane::writeWholeReply()
{
    dialects::appendJson(m_clientCodec.encodeReply(m_folder.reply(), m_options.context, m_notes), m_pending);
    m_mayRelease = true;
}

QByteArrayView TranslationLane::released()
{
    m_out.clear();
    if (m_mayRelease)
        m_out.swap(m_pending);
    return m_out;
}

QByteArrayView TranslationLane::breakOff(const Error& error)
{
    if (!m_encoder || m_checker.isOver())
        return {};
    pass(m_checker.check({ failureOf(error) }));
    return released();
}

QByteArrayView TranslationLane::ping()
{
    if (m_encoder && m_mayRelease)
        take({ dialects::StreamPing {} });
    return released();
}

AnswerStart TranslationLane::start(const upstream::UpstreamHead& head) const
{
    AnswerStart start { .headers = carriedHeaders(head.headers) };
    if (m_options.streams) {
        start.headers.append(
            Header { "content-type", contentType(m_options.client, m_options.context.jsonArray) });
        start.headers.append(Header { "cache-control", "no-cache" });
        return start;
    }
    start.headers.append(Header { "content-type", "application/json" });
    start.headers.append(Header { "content-length", QByteArray::number(m_out.size()) });
    start.framing = http::BodyFraming::Length;
    return start;
}

std::optional<Error> TranslationLane::failure() const
{
    return m_failure ? std::optional(errorOf(*m_failure)) : std::nullopt;
}

dialects::Notes TranslationLane::notes() const
{
    dialects::Notes notes = m_restorer.notes();
    notes.insert(notes.end(), m_notes.begin(), m_notes.end());
    return notes;
}

inspect::Usage TranslationLane::usage() const
{
    inspect::Usage usage = dialects::recordedUsage(m_checker.usage());
    if (m_decoder && m_decoder->reportedCost())
        usage.reportedCost = m_decoder->reportedCost();
    return usage;
}

} // namespace gateway::pipeline
