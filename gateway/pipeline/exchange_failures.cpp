// SPDX-License-Identifier: GPL-3.0-or-later
// What an exchange does when an attempt does not succeed: the same target again without what it refused, the
// next target, or the client's error.
#include "pipeline/exchange.h"

#include "base/http_status.h"
#include "base/logging.h"
#include "base/redact.h"
#include "dialects/context_overflow.h"
#include "dialects/json/json_text.h"
#include "pipeline/local_replies.h"
#include "pipeline/short_text.h"
#include "providers/header_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

using inspect::ExchangeState;

namespace {

// Why the same target is asked again.
QString repairText(const dialects::Repair& repair)
{
    const QString path = QString::fromStdString(repair.path);
    switch (repair.kind) {
    case dialects::Repair::Kind::RemovePath: return u"again, without %1, which it does not take"_s.arg(path);
    case dialects::Repair::Kind::RenamePath:
        return u"again, with %1 as %2"_s.arg(path, QString::fromStdString(repair.name));
    case dialects::Repair::Kind::StripThinking:
        return u"again, without the thinking whose signature it refused"_s;
    case dialects::Repair::Kind::StripAdvisor: return u"again, without the advisor's results"_s;
    }
    return {};
}

// When asking again makes sense: whole seconds, as everybody reads them.
HeaderList retryHeaders(const Error& error)
{
    if (!error.retryAfterMs)
        return {};
    return { Header { "retry-after", QByteArray::number((*error.retryAfterMs + 999) / 1000) } };
}

// A provider's error as the client's dialect says it; its own code and field stay.
dialects::WireError wireError(Dialect client, int status, const dialects::UpstreamError& error)
{
    const QString message = redactText(QString::fromStdString(error.message));
    if (const auto overflow = dialects::contextOverflow(message))
        return dialects::overflowError(client, *overflow, message);
    QString code = QString::fromStdString(error.code);
    if (code.isEmpty() && status == 429)
        code = u"rate_limit_exceeded"_s;
    return { .status = status,
        .code = code,
        .message = message.isEmpty() ? u"The provider answered %1."_s.arg(status) : message,
        .param = QString::fromStdString(error.param) };
}

} // namespace

void Exchange::sendError(const dialects::WireError& error, HeaderList headers)
{
    inspect::ExchangeRecord& record = m_recorder.record();
    if (m_hasBegun) {
        const QByteArray event = dialects::errorEvent(m_route.dialect, error);
        m_recorder.responseBytes(event);
        m_sink->write(event);
        m_sink->end();
        return;
    }
    http::Reply reply = wireErrorReply(m_route.dialect, error);
    for (Header& header : headers) {
        if (!hasHeader(reply.headers, header.name))
            reply.headers.append(std::move(header));
    }
    record.status = reply.status;
    record.firstByteUs = m_recorder.now();
    record.responseHeaders = maskHeaders(reply.headers);
    m_recorder.responseBytes(reply.body);
    m_sink->send(std::move(reply));
}

// The answer broke after its first byte: nothing can be taken back, so the client is told in its own grammar
// where that is possible, and the connection is cut where it is not.
void Exchange::breakOff(const Error& error)
{
    inspect::ExchangeRecord& record = m_recorder.record();
    takeUsage();
    record.errorCode = errorCodeName(error.code);
    record.errorMessage = redactText(error.message);
    record.errorDetail = redactText(error.detail);
    const QByteArrayView last = m_lane->breakOff(error);
    if (last.isEmpty()) {
        m_sink->abort();
    } else {
        m_recorder.responseBytes(last);
        m_sink->write(last);
        if (m_state)
            m_state->sent(last);
        m_sink->end();
    }
    finish(ExchangeState::Failed);
}

// An error the client would see, whole or as much of it as is waited for. If the target says what it did not
// like and can do without it, it is asked again; else the client gets the error, translated, or as it came
// and what is still to come of it with it.
void Exchange::heldAnswerEnded()
{
    m_tailTimer.stop();
    if (retryWithHistory() || retryShortened() || retryRepaired())
        return;
    // Now that it has been read it may turn out to be this target's alone.
    const Error error = answerError();
    if (mayTryAnother(error)) {
        const upstream::UpstreamTimings timings = timingsNow();
        attemptFailed(error, &timings);
        return;
    }
    if (isTranslated() || m_hasBegun) {
        sendTranslatedError(timingsNow());
        return;
    }
    m_use = AnswerUse::Relay;
    m_lane = makeLane();
    relay(m_lane->feed(m_errorText));
}

// The same target, which could not do with what it was sent.
void Exchange::askAgain(const QString& reason)
{
    const upstream::UpstreamTimings timings = timingsNow();
    m_recorder.failAttempt({ .code = ErrorCode::UpstreamStatus,
                               .message = shortText(m_errorText),
                               .upstreamStatus = m_answerHead.status,
                               .failureClass = FailureClass::Mismatch },
        &timings);
    m_call.reset();
    startAttempt(reason);
}

bool Exchange::retryRepaired()
{
    if (m_route.kind != RouteKind::Inference || m_answerHead.status != 400
        || m_repairs.size() >= dialects::kMaxRepairs || m_request.body.isEmpty())
        return false;
    std::optional<dialects::Repair> repair = dialects::repairFor(m_answerHead.status, m_errorText);
    if (!repair || std::find(m_repairs.begin(), m_repairs.end(), *repair) != m_repairs.end())
        return false;
    // Of what was sent; a repair that finds nothing to take out would only ask for the same refusal.
    Result<dialects::json::object> sent =
        dialects::parseJsonObject(m_translated.body.isEmpty() ? m_request.body : m_translated.body);
    if (!sent || !dialects::applyRepair(*sent, *repair))
        return false;
    m_repairs.push_back(std::move(*repair));
    askAgain(repairText(m_repairs.back()));
    return true;
}

void Exchange::sendTranslatedError(const upstream::UpstreamTimings& timings)
{
    inspect::ExchangeRecord& record = m_recorder.record();
    const int status = m_answerHead.status;
    const dialects::DialectCodec* codec = dialects::codecFor(target().dialect);
    if (!codec) // what is relayed has OpenAI's errors
        codec = dialects::codecFor(Dialect::Chat);
    const dialects::UpstreamError said = codec->decodeError(status, m_errorText);
    dialects::WireError error = wireError(m_route.dialect, status, said);
    error.requestId = record.id.text;
    HeaderList headers = providers::responseHeaders(m_answerHead.headers);
    headers.removeIf([](const Header& header) { return header.name.toLower().startsWith("content-"); });
    headers += routingHeaders();
    const QString text = shortText(m_errorText);
    record.errorCode = errorCodeName(ErrorCode::UpstreamStatus);
    record.errorMessage = u"%1 answered %2."_s.arg(record.provider).arg(status);
    record.errorDetail = text;
    reportFailure(answerError());
    m_recorder.failAttempt(
        { .code = ErrorCode::UpstreamStatus, .message = text, .upstreamStatus = status }, &timings);
    sendError(error, std::move(headers));
    finish(ExchangeState::Failed);
}

void Exchange::discardedAnswerEnded()
{
    m_tailTimer.stop();
    if (retryRenewed())
        return;
    const upstream::UpstreamTimings timings = timingsNow();
    attemptFailed(answerError(), &timings);
}

// The error answer the provider gave.
Error Exchange::answerError() const
{
    const int status = m_answerHead.status;
    const QString what = isRedirectStatus(status)
        ? u"%1 answered with a redirect (%2), which Plexus does not follow: its key must not travel to "
          u"another "
          "host. Correct the provider's address."_s.arg(target().provider)
              .arg(status)
        : u"%1 answered %2. %3"_s.arg(target().provider).arg(status).arg(shortText(m_errorText)).trimmed();
    return { .code = ErrorCode::UpstreamStatus,
        .message = what,
        .upstreamStatus = status,
        .failureClass = FailureClass::Target };
}

bool Exchange::mayTryAnother(const Error& error) const
{
    return hasNextTarget() && judge(error).next == routing::NextStep::TryNext;
}

void Exchange::reportFailure(const Error& error)
{
    if (m_route.kind != RouteKind::Raw)
        m_permit.failed(judge(error));
}

void Exchange::attemptFailed(const Error& error, const upstream::UpstreamTimings* timings)
{
    m_holdTimer.stop();
    m_stallTimer.stop();
    const routing::Verdict verdict = judge(error);
    // What goes wrong with a path somebody made up says nothing about the provider.
    if (m_route.kind != RouteKind::Raw)
        m_permit.failed(verdict);
    m_lastFailure = error;
    m_recorder.failAttempt(error, timings);
    m_call.reset();
    qCDebug(lcPipeline) << "attempt failed:" << error.message;
    if (verdict.next == routing::NextStep::TryNext && hasNextTarget()) {
        startNextAttempt();
        return;
    }
    // A count is worth an estimate, and agents ask for one every turn: they never see it fail for a provider.
    if (m_route.kind == RouteKind::CountTokens && verdict.failureClass != FailureClass::Caller) {
        sendTokenEstimate();
        return;
    }
    fail(combinedError(error));
}

// With one attempt its own error; with several a line for each, so that the client's log says it all.
Error Exchange::combinedError(const Error& last) const
{
    const QVector<inspect::AttemptRecord>& attempts = m_recorder.record().attempts;
    if (attempts.size() < 2)
        return last;
    QStringList lines;
    for (const inspect::AttemptRecord& attempt : attempts) {
        const QString why = attempt.status > 0 ? QString::number(attempt.status) : attempt.errorCode;
        lines.append(u"%1/%2 (%3)"_s.arg(attempt.provider, attempt.model, why));
    }
    Error combined = last;
    combined.message = u"All %1 targets of \u201c%2\u201d failed: %3. Last: %4"_s.arg(
        QString::number(attempts.size()), m_plan.alias, lines.join(u", "_s), last.message);
    return combined;
}

void Exchange::fail(const Error& error)
{
    inspect::ExchangeRecord& record = m_recorder.record();
    record.errorCode = errorCodeName(error.code);
    record.errorMessage = redactText(error.message);
    record.errorDetail = redactText(error.detail);
    sendError({ .status = dialects::httpStatusFor(error.code),
                  .code = record.errorCode,
                  .message = record.errorMessage,
                  .param = error.field,
                  .requestId = record.id.text },
        retryHeaders(error));
    finish(ExchangeState::Failed);
}

} // namespace gateway::pipeline
