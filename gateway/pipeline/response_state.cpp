// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/response_state.h"

#include <QObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

using conversations::AnswerCollector;
using conversations::History;

namespace {

// Each halves the conversation: what does not fit after that is not the history's fault.
constexpr int kMaxShortened = 4;

Error nothingKept(const QString& field)
{
    return { .code = ErrorCode::InvalidRequest,
        .message = u"Plexus keeps no answers here (`settings.responses.ttl_days` is 0, or there is no "
                   u"database), so `%1` cannot be used. Send the whole conversation as `input`."_s.arg(field),
        .failureClass = FailureClass::Caller,
        .field = field };
}

Error conversationFull()
{
    return { .code = ErrorCode::InvalidRequest,
        .message = u"The conversation is longer than Plexus keeps together (%1 MB). Begin a new one."_s.arg(
            conversations::kMaxHistoryBytes / (1024 * 1024)),
        .failureClass = FailureClass::Caller,
        .field = u"conversation"_s };
}

} // namespace

ResponseState::ResponseState(const Services& services, conversations::StateRequest state, Request request)
    : m_services(services)
    , m_state(std::move(state))
    , m_facts { .owner = request.owner,
        .state = m_state,
        .createdMs = services.clock.epochMs(),
        .ttlMs = request.ttlMs,
        .request = request.body }
    , m_own { .body = request.body, .scan = std::move(request.scan) }
{
    const bool isKept = m_services.shelf && m_facts.ttlMs > 0 && m_state.isStored;
    if (!isKept)
        m_facts.request.clear();
}

Result<std::unique_ptr<ResponseState>> ResponseState::open(const Services& services, Request request)
{
    Result<conversations::StateRequest> state = conversations::readState(request.scan.state);
    if (!state)
        return state.error();
    if (!services.shelf || request.ttlMs <= 0) {
        if (!state->previousResponseId.isEmpty())
            return nothingKept(u"previous_response_id"_s);
        if (!state->conversationId.isEmpty())
            return nothingKept(u"conversation"_s);
        if (state->isBackground)
            return nothingKept(u"background"_s);
    }
    return std::unique_ptr<ResponseState>(
        new ResponseState(services, std::move(state).value(), std::move(request)));
}

void ResponseState::load(QObject* context, std::function<void(Result<void>)> done)
{
    const qint64 nowMs = m_services.clock.epochMs();
    if (!m_state.previousResponseId.isEmpty()) {
        m_services.shelf->loadChain({ m_facts.owner, m_state.previousResponseId }, nowMs, context,
            [this, context, done = std::move(done)](
                const Result<History>& history) { take(context, history, done); });
        return;
    }
    if (m_state.conversationId.isEmpty()) {
        take(context, History {}, done);
        return;
    }
    m_services.shelf->loadItems({ m_facts.owner, m_state.conversationId }, nowMs, context,
        [this, context, done = std::move(done)](const Result<std::vector<conversations::StoredItem>>& items) {
            if (!items) {
                done(items.error());
                return;
            }
            qint64 bytes = 0;
            for (const conversations::StoredItem& item : *items)
                bytes += item.json.size();
            if (bytes > conversations::kMaxHistoryBytes) {
                done(conversationFull());
                return;
            }
            QByteArray array = "[";
            for (const conversations::StoredItem& item : *items) {
                if (array.size() > 1)
                    array += ',';
                array += item.json;
            }
            take(context, History { .arrays = { array + ']' } }, done);
        });
}

void ResponseState::take(
    QObject* context, Result<History> history, const std::function<void(Result<void>)>& done)
{
    if (!history) {
        done(history.error());
        return;
    }
    if (history->isRunning) {
        done(Error { .code = ErrorCode::InvalidRequest,
            .message =
                u"The response '%1' is still being made. Wait for its end before you go on from it."_s.arg(
                    QString::fromUtf8(m_state.previousResponseId)),
            .failureClass = FailureClass::Caller,
            .field = u"previous_response_id"_s });
        return;
    }
    m_history = std::move(history).value();
    History before { .arrays = std::exchange(m_history.arrays, {}) };
    qsizetype size = m_own.body.size();
    for (const QByteArray& array : before.arrays)
        size += array.size();
    const auto finish = [this, done](Result<Text> whole) {
        if (!whole) {
            done(whole.error());
            return;
        }
        m_whole = std::move(whole).value();
        done({});
    };
    if (size < WorkPool::kLargeBody) {
        finish(wholeOf(conversations::joinRequest(m_own.body, before)));
        return;
    }
    const auto whole = std::make_shared<std::optional<Result<Text>>>();
    m_services.pool.run(
        context,
        [body = m_own.body, before = std::move(before), whole] {
            whole->emplace(wholeOf(conversations::joinRequest(body, before)));
        },
        [whole, finish] { finish(std::move(**whole)); });
}

Result<ResponseState::Text> ResponseState::wholeOf(Result<QByteArray> body)
{
    if (!body)
        return body.error();
    Result<dialects::RequestScan> scan = dialects::scanRequest(*body);
    if (!scan)
        return scan.error();
    return Text { .body = std::move(body).value(), .scan = std::move(scan).value(), .isWhole = true };
}

bool ResponseState::goesOnUpstream(const routing::PlannedTarget& target, UpstreamKeeping keeping) const
{
    return keeping == UpstreamKeeping::Answers && target.dialect == Dialect::Responses && !m_isUpstreamLost
        && !m_state.isBackground && !m_history.upstreamId.isEmpty() && m_history.target
        && m_history.target->provider == target.lane().provider;
}

const ResponseState::Text& ResponseState::textFor(
    const routing::PlannedTarget& target, UpstreamKeeping keeping) const
{
    return !m_whole || goesOnUpstream(target, keeping) ? m_own : *m_whole;
}

bool ResponseState::giveUpUpstream(const routing::PlannedTarget& target, UpstreamKeeping keeping)
{
    if (!m_whole || !goesOnUpstream(target, keeping))
        return false;
    m_isUpstreamLost = true;
    return true;
}

bool ResponseState::shorten()
{
    if (m_shortened >= kMaxShortened)
        return false;
    std::optional<QByteArray> shorter = conversations::shortenRequest(wholeText().body);
    if (!shorter)
        return false;
    Result<Text> whole = wholeOf(std::move(*shorter));
    if (!whole)
        return false;
    ++m_shortened;
    m_isUpstreamLost = true;
    m_whole = std::move(whole).value();
    return true;
}

void ResponseState::restoreEcho(dialects::ChatRequest& request) const
{
    const auto text = [](const QByteArray& bytes) { return bytes.toStdString(); };
    request.previousResponseId = text(m_state.previousResponseId);
    if (!m_state.conversationId.isEmpty())
        request.conversation = dialects::json::object { { "id", text(m_state.conversationId) } };
    request.meta.store = m_state.isStored;
    if (m_state.isBackground)
        request.extras["background"] = true;
}

void ResponseState::answerBegins(const AnswerStart& start)
{
    const bool isKept = m_services.shelf && m_facts.ttlMs > 0 && m_state.isStored;
    if (!isKept)
        return;
    m_facts.target = start.target;
    m_facts.isUpstreams = start.isProvidersOwn && start.keeping == UpstreamKeeping::Answers;
    m_collector.emplace(start.form, start.expectedBytes);
}

void ResponseState::sent(QByteArrayView bytes)
{
    if (!m_collector || m_collector->isWhole())
        return;
    m_collector->feed(bytes);
    if (m_collector->isWhole())
        keep();
}

void ResponseState::answerEnded()
{
    if (!m_collector || m_collector->isWhole())
        return;
    m_collector->finish();
    if (m_collector->isWhole())
        keep();
}

// In the very turn of the event loop that hands the last bytes to the client: its next request comes later,
// and finds the answer.
void ResponseState::keep()
{
    const auto answer = std::make_shared<const conversations::CollectedAnswer>(m_collector->takeAnswer());
    m_services.shelf->put([facts = std::move(m_facts), answer] { return storedResponse(facts, *answer); });
}

QByteArray ResponseState::responseId() const
{
    return m_collector ? m_collector->responseId() : QByteArray();
}

void ResponseState::releaseTexts()
{
    m_own.body.clear();
    m_whole.reset();
}

} // namespace gateway::pipeline
