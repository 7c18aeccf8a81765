// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/responses_desk.h"

#include "conversations/stored_answer.h"
#include "dialects/json/json_text.h"
#include "pipeline/compaction.h"
#include "pipeline/exchange.h"
#include "pipeline/local_replies.h"

#include <QTimerEvent>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::pipeline {

using conversations::AnswerStatus;
using conversations::StoredResponse;

namespace {

constexpr std::chrono::milliseconds kCleaning = 1h;

Error callerError(ErrorCode code, const QString& message, const QString& field = {})
{
    return { .code = code, .message = message, .failureClass = FailureClass::Caller, .field = field };
}

Error noResponse(const QByteArray& id)
{
    return callerError(ErrorCode::ResponseNotFound,
        u"Response with id '%1' not found. It may have expired, was not stored, or belongs to another key."_s
            .arg(QString::fromUtf8(id.left(100))),
        u"response_id"_s);
}

QByteArray deleted(const QByteArray& id, std::string_view object)
{
    return dialects::serializeJson(
        dialects::json::object { { "id", id.toStdString() }, { "object", object }, { "deleted", true } });
}

// The last word of a stream that has ended: one event with all of it.
QByteArray lastEvent(const StoredResponse& response, qint64 number)
{
    const Result<dialects::json::value> object =
        dialects::parseJson(conversations::shownResponse(response, {}));
    const std::string type = "response." + conversations::statusName(response.status).toStdString();
    return "event: " + QByteArray::fromStdString(type) + "\ndata: "
        + dialects::serializeJson(dialects::json::object { { "type", type }, { "sequence_number", number },
            { "response", object ? *object : dialects::json::value() } })
        + "\n\n";
}

struct StreamQuery {
    bool streams = false;
    qint64 after = -1;
};

StreamQuery streamQuery(const QByteArray& query)
{
    StreamQuery asked;
    for (const QByteArray& pair : query.split('&')) {
        if (pair == "stream=true")
            asked.streams = true;
        else if (pair.startsWith("starting_after="))
            asked.after = pair.sliced(pair.indexOf('=') + 1).toLongLong();
    }
    return asked;
}

} // namespace

ResponsesDesk::ResponsesDesk(
    const Clock& clock, conversations::ResponseShelf* shelf, WorkPool& pool, Admit admit, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_shelf(shelf)
    , m_pool(pool)
    , m_admit(std::move(admit))
{
}

ResponsesDesk::~ResponsesDesk() = default;

void ResponsesDesk::startCleaning()
{
    if (!m_shelf || m_cleaning.isActive())
        return;
    m_cleaning.start(static_cast<int>(kCleaning.count()), this);
    m_shelf->cleanUp(m_clock.epochMs());
}

void ResponsesDesk::timerEvent(QTimerEvent* /*event*/)
{
    m_shelf->cleanUp(m_clock.epochMs());
}

void ResponsesDesk::handle(Visit visit)
{
    if (!m_shelf || visit.ttlMs <= 0) {
        if (visit.route.action != StateAction::Compact) {
            refuse(visit,
                callerError(ErrorCode::NotFound,
                    u"Plexus keeps no answers here: `settings.responses.ttl_days` is 0, or there is no "
                    u"database."_s));
            return;
        }
    }
    switch (visit.route.action) {
    case StateAction::GetResponse: getResponse(visit); return;
    case StateAction::DeleteResponse: deleteResponse(visit); return;
    case StateAction::ListResponses: listResponses(visit); return;
    case StateAction::ListInputItems: listInputItems(visit); return;
    case StateAction::CancelResponse: cancelResponse(visit); return;
    case StateAction::Compact: compact(std::move(visit)); return;
    case StateAction::CreateConversation: createConversation(visit); return;
    case StateAction::GetConversation: getConversation(visit); return;
    case StateAction::UpdateConversation: updateConversation(visit); return;
    case StateAction::DeleteConversation: deleteConversation(visit); return;
    case StateAction::ListItems: listItems(visit); return;
    case StateAction::AddItems: addItems(visit); return;
    case StateAction::GetItem: getItem(visit); return;
    case StateAction::DeleteItem: deleteItem(visit); return;
    }
}

ResponsesDesk::Key ResponsesDesk::keyOf(const Visit& visit) const
{
    return { visit.owner, visit.route.name };
}

void ResponsesDesk::replyWith(
    const Visit& visit, qsizetype bytes, const std::function<Result<QByteArray>()>& make)
{
    const auto send = [this, visit](const Result<QByteArray>& body) {
        if (body)
            reply(visit, *body);
        else
            refuse(visit, body.error());
    };
    if (bytes < WorkPool::kLargeBody) {
        send(make());
        return;
    }
    const auto body = std::make_shared<std::optional<Result<QByteArray>>>();
    m_pool.run(
        this, [make, body] { body->emplace(make()); }, [send, body] { send(**body); });
}

void ResponsesDesk::reply(const Visit& visit, QByteArray body) const
{
    http::Reply reply { .status = 200,
        .headers = { { "content-type", "application/json" }, { "x-content-type-options", "nosniff" } },
        .body = std::move(body) };
    addRequestId(reply.headers, newExchangeId(m_clock.epochMs()).text);
    visit.sink->send(std::move(reply));
}

void ResponsesDesk::refuse(const Visit& visit, const Error& error) const
{
    visit.sink->send(errorReply(Dialect::Responses, error, newExchangeId(m_clock.epochMs()).text));
}

void ResponsesDesk::withResponse(const Visit& visit, std::function<void(const StoredResponse&)> use)
{
    m_shelf->find(keyOf(visit), m_clock.epochMs(), this,
        [this, visit, use = std::move(use)](const Result<std::optional<StoredResponse>>& found) {
            if (!found)
                refuse(visit, found.error());
            else if (!*found)
                refuse(visit, noResponse(visit.route.name));
            else
                use(**found);
        });
}

void ResponsesDesk::getResponse(const Visit& visit)
{
    const StreamQuery stream = streamQuery(visit.request.head.query);
    if (stream.streams) {
        resumeStream(visit, stream.after);
        return;
    }
    const Result<conversations::PageQuery> query = conversations::readPageQuery(visit.request.head.query);
    if (!query) {
        refuse(visit, query.error());
        return;
    }
    withResponse(visit, [this, visit, include = query->include](const StoredResponse& response) {
        replyWith(visit, response.output.size() + response.object.size(),
            [response, include]() -> Result<QByteArray> {
                return conversations::shownResponse(response, include);
            });
    });
}

void ResponsesDesk::resumeStream(const Visit& visit, qint64 after)
{
    const Key key = keyOf(visit);
    if (const auto job = m_jobs.find({ key.owner, key.id });
        job != m_jobs.end() && job->second.sink->attach(visit.sink, after))
        return;
    withResponse(visit, [this, visit, after](const StoredResponse& response) {
        if (isRunning(response.status)) {
            refuse(visit,
                callerError(ErrorCode::InvalidRequest,
                    u"This response is not streamed, or its earlier events are no longer kept; ask without "
                    u"`stream` until it is done."_s,
                    u"stream"_s));
            return;
        }
        visit.sink->begin(200,
            { Header { "content-type", "text/event-stream; charset=utf-8" },
                Header { "cache-control", "no-cache" } },
            http::BodyFraming::Chunked);
        visit.sink->write(lastEvent(response, after + 1));
        visit.sink->end();
    });
}

void ResponsesDesk::deleteResponse(const Visit& visit)
{
    const Key key = keyOf(visit);
    if (const auto job = m_jobs.find({ key.owner, key.id }); job != m_jobs.end()) {
        job->second.isDeleted = true;
        job->second.exchange->cancel(u"The response was deleted."_s);
    }
    m_shelf->remove(key, m_clock.epochMs(), this, [this, visit](const Result<bool>& removed) {
        if (!removed)
            refuse(visit, removed.error());
        else if (!*removed)
            refuse(visit, noResponse(visit.route.name));
        else
            reply(visit, deleted(visit.route.name, "response"));
    });
}

// Ours: OpenAI shows its list in its console alone.
void ResponsesDesk::listResponses(const Visit& visit)
{
    const Result<conversations::PageQuery> query = conversations::readPageQuery(visit.request.head.query);
    if (!query) {
        refuse(visit, query.error());
        return;
    }
    m_shelf->list(visit.owner, m_clock.epochMs(), *query, this,
        [this, visit, include = query->include](const Result<conversations::ResponsePage>& page) {
            if (!page) {
                refuse(visit, page.error());
                return;
            }
            qsizetype bytes = 0;
            for (const StoredResponse& response : page->responses)
                bytes += response.output.size() + response.object.size();
            replyWith(visit, bytes, [page = *page, include]() -> Result<QByteArray> {
                return conversations::shownResponses(page, include);
            });
        });
}

// Everything the answer was made from: the turns before it, too.
void ResponsesDesk::listInputItems(const Visit& visit)
{
    const Result<conversations::PageQuery> query = conversations::readPageQuery(visit.request.head.query);
    if (!query) {
        refuse(visit, query.error());
        return;
    }
    withResponse(visit, [this, visit, query = *query](const StoredResponse& response) {
        m_shelf->loadChain({ response.owner, response.id }, m_clock.epochMs(), this,
            [this, visit, query](const Result<conversations::History>& history) {
                if (!history) {
                    refuse(visit, history.error());
                    return;
                }
                std::vector<QByteArray> arrays = history->arrays;
                arrays.pop_back(); // its own output
                qsizetype bytes = 0;
                for (const QByteArray& array : arrays)
                    bytes += array.size();
                replyWith(visit, bytes, [arrays, query] {
                    return conversations::itemPage(conversations::storedItemsOf(arrays), query);
                });
            });
    });
}

void ResponsesDesk::cancelResponse(const Visit& visit)
{
    const Key key = keyOf(visit);
    if (const auto job = m_jobs.find({ key.owner, key.id }); job != m_jobs.end()) {
        job->second.pending.status = AnswerStatus::Cancelled;
        job->second.exchange->cancel(u"The client cancelled the background response."_s);
        // settle() looks at the row before it writes. Who asks behind it is answered behind it, and what is
        // asked then sees what was written.
        withResponse(visit, [this, visit](const StoredResponse&) { showCancelled(visit); });
        return;
    }
    // Another node may be making it.
    m_shelf->cancel(key, m_clock.epochMs(), this, [this, visit](const Result<bool>& cancelled) {
        if (cancelled)
            showCancelled(visit);
        else
            refuse(visit, cancelled.error());
    });
}

void ResponsesDesk::showCancelled(const Visit& visit)
{
    withResponse(visit, [this, visit](const StoredResponse& response) {
        if (response.isBackground) {
            reply(visit, conversations::shownResponse(response, {}));
            return;
        }
        refuse(visit,
            callerError(ErrorCode::InvalidRequest,
                u"Only responses made with `background: true` can be cancelled; others end with their "
                u"connection."_s));
    });
}

void ResponsesDesk::compact(Visit visit)
{
    Result<CompactionRequest> request = compactionRequest(visit.request.body);
    if (!request) {
        refuse(visit, request.error());
        return;
    }
    visit.request.body = request->body;
    auto sink =
        std::make_unique<CompactionSink>(visit.sink, std::move(request->keptItems), m_clock.epochMs() / 1000);
    m_admit({ .kind = RouteKind::Inference, .dialect = Dialect::Responses }, visit.client,
        std::move(visit.request), std::move(sink))
        .start();
}

} // namespace gateway::pipeline

#include "moc_responses_desk.cpp"
