// SPDX-License-Identifier: GPL-3.0-or-later
// Where an exchange of the Responses API meets its state: the turns before it come in, the answer goes out to
// be kept.
#include "pipeline/exchange.h"

#include "base/http_status.h"
#include "dialects/context_overflow.h"
#include "dialects/foreign_turns.h"
#include "pipeline/key_owner.h"
#include "pipeline/pass_through_lane.h"

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

constexpr qint64 kDayMs = 86'400'000;

// OpenAI's words and code for it, and what others write.
bool saysUnknownResponse(QByteArrayView text)
{
    const QByteArray said = text.toByteArray().toLower();
    return said.contains("previous_response") || said.contains("previous response");
}

} // namespace

Result<void> Exchange::openState()
{
    const bool isCounted = m_route.kind == RouteKind::CountTokens;
    if ((m_route.kind != RouteKind::Inference && !isCounted) || m_route.dialect != Dialect::Responses)
        return {};
    Result<std::unique_ptr<ResponseState>> state =
        ResponseState::open({ .shelf = m_services.shelf, .clock = m_services.clock, .pool = m_services.pool },
            { .owner = ownerOf(*m_client.key),
                .body = m_request.body,
                .scan = m_ask.scan,
                .ttlMs = m_snapshot->config().settings.responses.ttlDays * kDayMs });
    if (!state)
        return state.error();
    m_state = std::move(state).value();
    return {};
}

// begin() follows: now, or once the turns before are there.
void Exchange::loadState()
{
    if (!m_state || !m_state->isPending()) {
        begin();
        return;
    }
    m_state->load(this, [this](const Result<void>& loaded) {
        if (m_ended)
            return;
        if (!loaded) {
            fail(loaded.error());
            return;
        }
        useText(m_state->wholeText());
        begin();
    });
}

// A whole conversation holds other vendors' turns, or items its target never stored: it is always fitted.
void Exchange::useText(const ResponseState::Text& text)
{
    if (text.body.isEmpty() || text.body.constData() == m_request.body.constData())
        return;
    m_request.body = text.body;
    m_ask.scan = text.scan;
    m_translated.request.reset();
    m_holdsForeignTurns = text.isWhole || dialects::mayHoldForeignTurns(m_route.dialect, text.body);
}

// A target that is told its images in words is told all of them every time: what it keeps is not what the
// client sent.
UpstreamKeeping Exchange::keeping() const
{
    if (describes(target()))
        return UpstreamKeeping::Nothing;
    const config::Provider* provider = m_snapshot->config().findProvider(target().provider);
    return provider && providers::keepsResponses(*provider) ? UpstreamKeeping::Answers
                                                            : UpstreamKeeping::Nothing;
}

bool Exchange::retryWithHistory()
{
    const int status = m_answerHead.status;
    if (!m_state || (status != 400 && status != 404) || !saysUnknownResponse(m_errorText)
        || !m_state->giveUpUpstream(target(), keeping()))
        return false;
    askAgain(u"again, with the whole conversation: it does not know the answer before"_s);
    return true;
}

bool Exchange::retryShortened()
{
    const int status = m_answerHead.status;
    if (!m_state || (status != 400 && status != 413) || m_request.body.isEmpty()
        || !dialects::contextOverflow(QString::fromUtf8(m_errorText)) || !m_state->shorten())
        return false;
    askAgain(u"again, without the older half of the conversation (truncation: auto)"_s);
    return true;
}

void Exchange::watchAnswer()
{
    // A count is no answer that could be gone on from.
    if (!m_state || m_route.kind == RouteKind::CountTokens || !isSuccessStatus(m_answerHead.status))
        return;
    const bool isProvidersOwn = !isTranslated();
    const bool isEventStream = headerValue(m_answerHead.headers, "content-type")
                                   .toByteArray()
                                   .toLower()
                                   .contains("text/event-stream");
    ResponseState::AnswerStart start { .target = target().lane(),
        .form = m_ask.streams && (!isProvidersOwn || isEventStream)
            ? conversations::AnswerCollector::Form::Stream
            : conversations::AnswerCollector::Form::Whole,
        .isProvidersOwn = isProvidersOwn,
        .keeping = keeping() };
    bool isNumber = false;
    const qint64 length =
        headerValue(m_answerHead.headers, "content-length").toByteArray().toLongLong(&isNumber);
    if (isProvidersOwn && isNumber)
        start.expectedBytes = length;
    m_state->answerBegins(start);
}

} // namespace gateway::pipeline
