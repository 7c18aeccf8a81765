// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's part for background responses: an exchange nobody waits for, and a row that says how far it is.
#include "pipeline/responses_desk.h"

#include "conversations/stored_answer.h"
#include "dialects/codec.h"
#include "dialects/responses/response_object.h"
#include "pipeline/exchange.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

using conversations::AnswerStatus;
using conversations::StoredResponse;

namespace {

// Each holds an exchange; a client that queues more is told to wait.
constexpr std::size_t kMaxJobs = 256;
constexpr std::size_t kMaxJobsPerKey = 64;

Error tooMany(const QString& whose, std::size_t limit)
{
    return { .code = ErrorCode::TooManyRequests,
        .message =
            u"Too many background responses are being made%1 (%2). Wait for some of them."_s.arg(whose).arg(
                limit),
        .failureClass = FailureClass::Caller };
}

} // namespace

bool ResponsesDesk::isBackground(const Route& route, const QByteArray& body) const
{
    if (route.kind != RouteKind::Inference || route.dialect != Dialect::Responses || !m_shelf
        || !body.contains("\"background\""))
        return false;
    const Result<dialects::RequestScan> scan = dialects::scanRequest(body);
    return scan && scan->state.background.value_or(false) && conversations::readState(scan->state);
}

std::optional<Error> ResponsesDesk::jobProblem(const QString& owner) const
{
    if (m_jobs.size() >= kMaxJobs)
        return tooMany({}, kMaxJobs);
    const auto own = std::count_if(
        m_jobs.begin(), m_jobs.end(), [&owner](const auto& job) { return job.first.first == owner; });
    if (own >= qsizetype(kMaxJobsPerKey))
        return tooMany(u" for this key"_s, kMaxJobsPerKey);
    return std::nullopt;
}

void ResponsesDesk::readsOn(const std::shared_ptr<BackgroundReader>& reader)
{
    std::erase_if(m_readers, [](const auto& each) { return each->isOver(); });
    m_readers.push_back(reader);
    connect(
        reader.get(), &BackgroundReader::over, this,
        [this] { std::erase_if(m_readers, [](const auto& each) { return each->isOver(); }); },
        Qt::QueuedConnection);
}

void ResponsesDesk::startBackground(Visit visit)
{
    const Result<dialects::RequestScan> scan = dialects::scanRequest(visit.request.body);
    Result<dialects::ChatRequest> request =
        dialects::codecFor(Dialect::Responses)->decodeRequest({ .body = visit.request.body });
    if (!request) {
        refuse(visit, request.error());
        return;
    }
    if (const auto problem = jobProblem(visit.owner)) {
        refuse(visit, *problem);
        return;
    }
    const auto key = std::make_shared<Key>(Key { visit.owner, {} });
    auto owned = std::make_unique<BackgroundSink>(
        BackgroundSink::Hooks {
            .ended = [this, key](const BackgroundSink::Ending& ending) { jobEnded(*key, ending); },
            .readsOn = [this](const std::shared_ptr<BackgroundReader>& reader) { readsOn(reader); } },
        m_kept);
    BackgroundSink* sink = owned.get();
    const QByteArray body = visit.request.body;
    Exchange& exchange = m_admit(visit.route, visit.client, std::move(visit.request), std::move(owned));
    const QByteArray id = exchange.record().id.text;
    key->id = "resp_" + id;
    const dialects::responses::ResponseObject object({ .id = id.toStdString(),
        .model = request->model,
        .created = m_clock.epochMs() / 1000,
        .request = dialects::requestEcho(*request) });
    const StoredResponse pending =
        conversations::pendingResponse({ .owner = key->owner,
                                           .state = *conversations::readState(scan->state),
                                           .id = key->id,
                                           .createdMs = m_clock.epochMs(),
                                           .ttlMs = visit.ttlMs,
                                           .request = body },
            AnswerStatus::Queued, object.inProgress());
    m_shelf->put([pending] { return std::optional(pending); });
    m_jobs[{ key->owner, key->id }] = { .sink = sink, .exchange = &exchange, .pending = pending };
    if (request->stream)
        std::ignore = sink->attach(visit.sink, -1);
    else
        reply(visit, conversations::shownResponse(pending, {}));
    StoredResponse running = pending;
    running.status = AnswerStatus::InProgress;
    m_shelf->put([running] { return std::optional(running); });
    exchange.start();
}

void ResponsesDesk::lookAfterJobs()
{
    std::vector<Key> keys;
    for (const auto& [name, job] : m_jobs)
        keys.push_back({ name.first, name.second });
    for (const Key& key : keys) {
        m_shelf->find(
            key, m_clock.epochMs(), this, [this, key](const Result<std::optional<StoredResponse>>& found) {
                const auto job = m_jobs.find({ key.owner, key.id });
                if (!found || job == m_jobs.end())
                    return;
                if (!*found) {
                    job->second.isDeleted = true;
                    job->second.exchange->cancel(u"The response was deleted."_s);
                } else if ((*found)->status == AnswerStatus::Cancelled) {
                    job->second.pending.status = AnswerStatus::Cancelled;
                    job->second.exchange->cancel(u"The client cancelled the background response."_s);
                }
            });
    }
}

void ResponsesDesk::jobEnded(const Key& key, const BackgroundSink::Ending& ending)
{
    const auto job = m_jobs.find({ key.owner, key.id });
    if (job == m_jobs.end())
        return;
    const Job ended = std::move(job->second);
    m_jobs.erase(job);
    if (!ended.isDeleted)
        settle(ended.pending, ending);
}

// An answer has been kept by the exchange, maybe in the moment before it was cancelled; what did not become
// one is kept as what it came to.
void ResponsesDesk::settle(const StoredResponse& pending, const BackgroundSink::Ending& ending)
{
    const bool isCut = ending.kind == BackgroundSink::Ending::Kind::Cut;
    const StoredResponse ended = pending.status == AnswerStatus::Cancelled
        ? pending
        : conversations::endedResponse(pending, AnswerStatus::Failed,
            ending.code.isEmpty() ? u"server_error"_s : ending.code,
            isCut || ending.message.isEmpty() ? u"The response ended before it was complete."_s
                                              : ending.message);
    m_shelf->find({ pending.owner, pending.id }, m_clock.epochMs(), this,
        [this, ended](const Result<std::optional<StoredResponse>>& found) {
            if (found && *found && isRunning((*found)->status))
                m_shelf->put([ended] { return std::optional(ended); });
        });
}

} // namespace gateway::pipeline
