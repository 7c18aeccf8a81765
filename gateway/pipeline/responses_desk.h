// SPDX-License-Identifier: GPL-3.0-or-later
// Answers what is asked about kept answers and conversations (GET, DELETE, lists, cancel, compact), runs
// background responses, and has what has expired cleaned up every hour.
//
// Everything is asked on behalf of a key, and of its own things only. Answers come from the store, so they
// are given later; a client that is gone by then is answered into nothing.
// Thread: the gateway thread; owned by the engine.
#pragma once

#include "base/clock.h"
#include "conversations/items.h"
#include "conversations/response_shelf.h"
#include "http/http_types.h"
#include "pipeline/background_sink.h"
#include "pipeline/client_auth.h"
#include "pipeline/routes.h"
#include "pipeline/work_pool.h"

#include <QBasicTimer>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace gateway::pipeline {

class Exchange;

class ResponsesDesk final : public QObject {
    Q_OBJECT
public:
    // Makes an exchange of the engine's; it is started here.
    using Admit = std::function<Exchange&(const Route& route, const KeyTable::Client& client,
        http::InboundRequest request, std::unique_ptr<http::ResponseSink> sink)>;

    // `shelf`: null where nothing is kept. `pool` outlives the desk.
    ResponsesDesk(const Clock& clock, conversations::ResponseShelf* shelf, WorkPool& pool, Admit admit,
        QObject* parent);
    ~ResponsesDesk() override;

    struct Visit {
        Route route;   // RouteKind::State
        QString owner; // ownerOf() the key; `client` is good for this turn of the event loop only
        KeyTable::Client client;
        http::InboundRequest request;
        std::shared_ptr<http::ResponseSink> sink;
        qint64 ttlMs = 0; // of what is made now; 0: nothing is kept
    };

    // Now, and every hour from now on.
    void startCleaning();
    // Somebody may have cancelled or deleted a background response at another node: those that are made here
    // are looked up.
    void lookAfterJobs();

    void handle(Visit visit);

    // Whether this request for an answer is to run in the background.
    [[nodiscard]] bool isBackground(const Route& route, const QByteArray& body) const;
    // Starts it; the client is told at once that it is queued, or streams it.
    void startBackground(Visit visit);

private:
    using Key = conversations::ResponseKey;

    struct Job {
        BackgroundSink* sink = nullptr; // the exchange's
        Exchange* exchange = nullptr;
        conversations::StoredResponse pending;
        bool isDeleted = false; // its row goes, whatever it comes to
    };

    void timerEvent(QTimerEvent* event) override;

    void getResponse(const Visit& visit);
    void deleteResponse(const Visit& visit);
    void listResponses(const Visit& visit);
    void listInputItems(const Visit& visit);
    void cancelResponse(const Visit& visit);
    // As it is once it was cancelled; it may have been done before.
    void showCancelled(const Visit& visit);
    void compact(Visit visit);
    void resumeStream(const Visit& visit, qint64 after);
    // Of a response that is there; a refusal otherwise.
    void withResponse(
        const Visit& visit, std::function<void(const conversations::StoredResponse& response)> use);

    void createConversation(const Visit& visit);
    void getConversation(const Visit& visit);
    void updateConversation(const Visit& visit);
    void deleteConversation(const Visit& visit);
    void listItems(const Visit& visit);
    void addItems(const Visit& visit);
    void getItem(const Visit& visit);
    void deleteItem(const Visit& visit);
    void withConversation(
        const Visit& visit, std::function<void(const conversations::StoredConversation& conversation)> use);

    void jobEnded(const Key& key, const BackgroundSink::Ending& ending);
    void readsOn(const std::shared_ptr<BackgroundReader>& reader);
    [[nodiscard]] std::optional<Error> jobProblem(const QString& owner) const;
    void settle(const conversations::StoredResponse& pending, const BackgroundSink::Ending& ending);

    // Answers with what `make` makes of so many bytes; of many, on the pool. It owns what it touches.
    void replyWith(const Visit& visit, qsizetype bytes, const std::function<Result<QByteArray>()>& make);
    void reply(const Visit& visit, QByteArray body) const;
    void refuse(const Visit& visit, const Error& error) const;
    [[nodiscard]] Key keyOf(const Visit& visit) const;

    const Clock& m_clock;
    conversations::ResponseShelf* m_shelf;
    WorkPool& m_pool;
    Admit m_admit;
    QBasicTimer m_cleaning;
    std::map<std::pair<QString, QByteArray>, Job> m_jobs; // by owner and id
    std::shared_ptr<BackgroundSink::KeptBytes> m_kept = std::make_shared<BackgroundSink::KeptBytes>();
    std::vector<std::shared_ptr<BackgroundReader>> m_readers; // of responses that are done
};

} // namespace gateway::pipeline
