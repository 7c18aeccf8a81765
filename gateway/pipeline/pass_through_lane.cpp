// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pass_through_lane.h"

#include "base/http_status.h"
#include "base/redact.h"
#include "dialects/error_body.h"
#include "providers/header_rules.h"

#include <utility>

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

// What says nothing of itself is taken for JSON, as everywhere.
dialects::AnswerForm relayFormOf(const upstream::UpstreamHead& head)
{
    const QByteArrayView type = headerValue(head.headers, "content-type");
    if (mentions(type, "text/event-stream"))
        return dialects::AnswerForm::EventStream;
    return type.isEmpty() || mentions(type, "json") ? dialects::AnswerForm::Json
                                                    : dialects::AnswerForm::Bytes;
}

// As one that was packed and cut: its length is right, its text is not. Read to its end it is not, that would
// cost every answer.
bool isUnfinishedJson(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    return (trimmed.startsWith('{') && !trimmed.endsWith('}'))
        || (trimmed.startsWith('[') && !trimmed.endsWith(']'));
}

} // namespace

PassThroughLane::PassThroughLane(
    Dialect dialect, const upstream::UpstreamHead& head, dialects::TokenCount count)
    : PassThroughLane(dialect, head, formOf(head), dialects::makeTap(dialect, formOf(head), count))
{
}

PassThroughLane::PassThroughLane(Dialect dialect, Operation operation, const upstream::UpstreamHead& head)
    : PassThroughLane(dialect, head, relayFormOf(head), dialects::makeRelayTap(operation, relayFormOf(head)))
{
    if (operation == Operation::Speech && relayFormOf(head) == dialects::AnswerForm::Bytes)
        m_isHolding = m_isHolding && m_isPage;
}

PassThroughLane::PassThroughLane(Dialect dialect, const upstream::UpstreamHead& head,
    dialects::AnswerForm form, std::unique_ptr<dialects::AnswerTap> tap)
    : m_dialect(dialect)
    , m_isStream(head.status == 200 && form == dialects::AnswerForm::EventStream)
    , m_isPage(headerValue(head.headers, "content-type").toByteArray().toLower().startsWith("text/html"))
    , m_isHolding(isSuccessStatus(head.status))
    , m_hasLength(hasHeader(head.headers, "content-length"))
    , m_tap(std::move(tap))
{
}

QByteArrayView PassThroughLane::feed(QByteArrayView bytes)
{
    m_tap->feed(bytes);
    if (!m_isHolding)
        return bytes;
    const bool isSaid = m_isStream && m_tap->sawContent();
    const bool isTooMuch = m_held.size() + bytes.size() > kHoldLimit;
    if (!isSaid && !isTooMuch) {
        m_held.append(bytes);
        return {};
    }
    if (m_held.isEmpty()) {
        m_isHolding = false;
        return bytes;
    }
    m_held.append(bytes);
    return release();
}

QByteArrayView PassThroughLane::release()
{
    m_isHolding = false;
    m_out = std::exchange(m_held, {});
    if (m_stoppedShort)
        m_out += errorEvent(*failure());
    return m_out;
}

QByteArrayView PassThroughLane::finish()
{
    m_tap->finish();
    m_stoppedShort =
        m_isStream && m_tap->events() > 0 && !m_tap->isComplete() && m_tap->answerError().isEmpty();
    m_endsEarly = m_isHolding && !m_isStream && isUnfinishedJson(m_held);
    if (m_isHolding)
        return failure() || isEmpty() ? QByteArrayView() : release();
    if (m_stoppedShort)
        m_out = errorEvent(*failure());
    return m_stoppedShort ? QByteArrayView(m_out) : QByteArrayView();
}

QByteArrayView PassThroughLane::breakOff(const Error& error)
{
    m_out = m_tap->sawTerminal() ? QByteArray() : errorEvent(error);
    return m_out;
}

// Nothing where the client could not read it: inside an event, or behind an announced length.
QByteArray PassThroughLane::errorEvent(const Error& error) const
{
    if (m_tap->events() == 0 || m_hasLength || !m_tap->atBoundary())
        return {};
    return dialects::errorEvent(m_dialect,
        { .status = dialects::httpStatusFor(error.code),
            .code = errorCodeName(error.code),
            .message = redactText(error.message) });
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
    if (m_isPage) {
        return Error { .code = ErrorCode::UpstreamProtocol,
            .message =
                QStringLiteral("The provider sent a web page (text/html) instead of an answer. Check its "
                               "address, and what stands between."),
            .failureClass = FailureClass::Target };
    }
    if (m_stoppedShort) {
        return Error { .code = ErrorCode::UpstreamReset,
            .message = QStringLiteral("The provider closed the stream before it was complete."),
            .failureClass = FailureClass::Target };
    }
    if (m_endsEarly) {
        return Error { .code = ErrorCode::UpstreamProtocol,
            .message = QStringLiteral("The provider's answer ends in the middle."),
            .failureClass = FailureClass::Target };
    }
    if (m_tap->answerError().isEmpty())
        return std::nullopt;
    return Error { .code = ErrorCode::UpstreamStatus,
        .message = m_tap->answerError(),
        .failureClass = FailureClass::Target };
}

} // namespace gateway::pipeline
