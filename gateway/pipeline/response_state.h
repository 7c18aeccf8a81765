// SPDX-License-Identifier: GPL-3.0-or-later
// What an exchange of the Responses API knows of state: the turns before it, which text of the request each
// target is sent, and the answer, which is kept under the id the client saw.
//
// A target either goes on from what it keeps itself, and is sent the client's bytes, or is told the whole
// conversation and keeps nothing. Never half of each: the first only when the very answer that is gone on
// from is the provider's own, under its own id. Thread: the gateway thread; one per exchange.
#pragma once

#include "base/clock.h"
#include "conversations/answer_collector.h"
#include "conversations/response_shelf.h"
#include "conversations/state_request.h"
#include "conversations/stored_answer.h"
#include "dialects/codec.h"
#include "dialects/request_scan.h"
#include "pipeline/work_pool.h"
#include "routing/route_plan.h"

#include <functional>
#include <memory>
#include <optional>

namespace gateway::pipeline {

// Whether a provider keeps the answers it gives; see config::Provider::keepsResponses.
enum class UpstreamKeeping { Nothing, Answers };

class ResponseState {
public:
    struct Services {
        conversations::ResponseShelf* shelf = nullptr; // null: nothing is kept here
        const Clock& clock;
        WorkPool& pool;
    };

    struct Request {
        QString owner;   // ownerOf() the key
        QByteArray body; // as the client sent it
        dialects::RequestScan scan;
        qint64 ttlMs = 0; // of an answer; 0: none is kept
    };

    // A text of the request, and where its model stands.
    struct Text {
        QByteArray body;
        dialects::RequestScan scan;
        bool isWhole = false; // everything before it is in it, and it says nothing of state
    };

    // InvalidRequest: what the body says of state contradicts itself, or asks for what is not kept.
    [[nodiscard]] static Result<std::unique_ptr<ResponseState>> open(
        const Services& services, Request request);

    // Something has to be read or rewritten before the plan.
    [[nodiscard]] bool isPending() const { return m_state.hasHistory() || m_state.isBackground; }

    // Calls `done` once, at once or from the event loop; never, when `context` is gone by then.
    void load(QObject* context, std::function<void(Result<void>)> done);

    // Who gave the answer that is gone on from.
    [[nodiscard]] std::optional<TargetId> answeredBy() const { return m_history.target; }

    [[nodiscard]] const QByteArray& previousResponseId() const { return m_state.previousResponseId; }

    // The text with everything in it.
    [[nodiscard]] const Text& wholeText() const { return m_whole ? *m_whole : m_own; }

    [[nodiscard]] const Text& textFor(const routing::PlannedTarget& target, UpstreamKeeping keeping) const;

    // The target does not know the answer that it should have kept: from here on it is told everything.
    // False: it was told already.
    [[nodiscard]] bool giveUpUpstream(const routing::PlannedTarget& target, UpstreamKeeping keeping);
    // `truncation: auto`, and the conversation is too long for the target: the older half of it goes. False:
    // nothing can be taken out, or the client did not allow it.
    [[nodiscard]] bool shorten();

    // What an answer that is made here repeats of the client's request.
    void restoreEcho(dialects::ChatRequest& request) const;

    // A success answer begins. `expectedBytes`: of a whole one, when its length is announced.
    struct AnswerStart {
        TargetId target;
        conversations::AnswerCollector::Form form = conversations::AnswerCollector::Form::Whole;
        bool isProvidersOwn = false; // its bytes, under its id, to the client's own text
        UpstreamKeeping keeping = UpstreamKeeping::Nothing;
        std::optional<qint64> expectedBytes = {};
    };

    void answerBegins(const AnswerStart& start);
    // Bytes of it, as they go to the client.
    void sent(QByteArrayView bytes);
    void answerEnded();

    // Of the answer, as far as it has been said.
    [[nodiscard]] QByteArray responseId() const;

    // No further attempt is made: the texts may be megabytes.
    void releaseTexts();

private:
    ResponseState(const Services& services, conversations::StateRequest state, Request request);

    void take(QObject* context, Result<conversations::History> history,
        const std::function<void(Result<void>)>& done);
    [[nodiscard]] static Result<Text> wholeOf(Result<QByteArray> body);
    [[nodiscard]] bool goesOnUpstream(const routing::PlannedTarget& target, UpstreamKeeping keeping) const;
    void keep();

    Services m_services;
    conversations::StateRequest m_state;
    conversations::AnswerFacts m_facts;
    Text m_own; // as the client sent it
    std::optional<Text> m_whole;
    conversations::History m_history; // without its arrays, once they are joined
    bool m_isUpstreamLost = false;
    int m_shortened = 0;
    std::optional<conversations::AnswerCollector> m_collector; // of the answer under way
};

} // namespace gateway::pipeline
