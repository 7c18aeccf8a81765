// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pass_through_lane.h"

#include "base/redact.h"
#include "dialects/error_body.h"
#include "providers/header_rules.h"

namespace gateway::pipeline {

namespace {

bool mentions(QByteArrayView text, QByteArrayView word)
{
    for (; text.size() >= word.size(); text = text.sliced(1)) {
        if (equalsIgnoringCase(text.first(word.size()), word))
            return true;
    }
    return false;
}

dialects::AnswerForm formOf(const upstream::UpstreamHead& head)
{
    const QByteArrayView type = headerValue(head.headers, "content-type");
    const bool isStream = mentions(type, "text/event-stream") || mentions(type, "application/x-ndjson");
    return isStream ? dialects::AnswerForm::EventStream : dialects::AnswerForm::Json;
}

} // namespace

PassThroughLane::PassThroughLane(Dialect dialect, const upstream::UpstreamHead& head)
    : m_dialect(dialect)
    , m_isStream(head.status == 200 && formOf(head) == dialects::AnswerForm::EventStream)
    , m_hasLength(hasHeader(head.headers, "content-length"))
    , m_tap(dialects::makeTap(dialect, formOf(head)))
{
}

QByteArrayView PassThroughLane::feed(QByteArrayView bytes)
{
    m_tap->feed(bytes);
    return bytes;
}

QByteArrayView PassThroughLane::finish()
{
    m_tap->finish();
    m_stoppedShort =
        m_isStream && m_tap->events() > 0 && !m_tap->isComplete() && m_tap->streamError().isEmpty();
    return m_stoppedShort ? errorEvent(*failure()) : QByteArrayView();
}

QByteArrayView PassThroughLane::breakOff(const Error& error)
{
    return m_tap->sawTerminal() ? QByteArrayView() : errorEvent(error);
}

// Nothing where the client could not read it: inside an event, or behind an announced length.
QByteArrayView PassThroughLane::errorEvent(const Error& error)
{
    if (m_tap->events() == 0 || m_hasLength || !m_tap->atBoundary())
        return {};
    m_out = dialects::errorEvent(m_dialect,
        { .status = dialects::httpStatusFor(error.code),
            .code = errorCodeName(error.code),
            .message = redactText(error.message) });
    return m_out;
}

AnswerStart PassThroughLane::start(const upstream::UpstreamHead& head) const
{
    AnswerStart start { .headers = providers::responseHeaders(head.headers) };
    const QByteArrayView length = headerValue(head.headers, "content-length");
    if (!length.isEmpty()) {
        start.framing = http::BodyFraming::Length;
        start.headers.append(Header { QByteArrayLiteral("content-length"), length.toByteArray() });
    }
    return start;
}

std::optional<Error> PassThroughLane::failure() const
{
    if (m_stoppedShort) {
        return Error { .code = ErrorCode::UpstreamReset,
            .message = QStringLiteral("The provider closed the stream before it was complete."),
            .failureClass = FailureClass::Target };
    }
    if (m_tap->streamError().isEmpty())
        return std::nullopt;
    return Error { .code = ErrorCode::UpstreamStatus,
        .message = m_tap->streamError(),
        .failureClass = FailureClass::Target };
}

} // namespace gateway::pipeline
