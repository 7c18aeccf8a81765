// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations by an answer's id inside the engine: who is asked next, and what is refused.
#include "pipeline_fixture.h"

#include "store/store.h"

#include <QCryptographicHash>

#include <limits>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kPath = "/v1/responses";
const QByteArray kJson = "Content-Type: application/json\r\n";
const QByteArray kChatReply =
    R"({"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Hello"},"finish_reason":"stop"}]})";
const QByteArray kResponse =
    R"({"id":"resp_up","object":"response","status":"completed","output":[{"id":"msg_1","type":"message","role":"assistant","content":[{"type":"output_text","text":"Hello","annotations":[]}]}]})";

} // namespace

class ResponseStates : public PipelineTest {
protected:
    ResponseStates()
        : store(u":memory:"_s)
    {
        for (config::Provider& each : config.providers)
            each.coolsDown = false;
    }

    void SetUp() override
    {
        bool isOpen = false;
        store.open(&context, [&isOpen](const Result<void>& opened) { isOpen = opened.has_value(); });
        ASSERT_TRUE(waitFor([&isOpen] { return isOpen; }));
    }

    void TearDown() override { engine.reset(); }

    void startWithStore() { start({ .shelf = &store.shelf() }); }

    void speakOnly(Dialect dialect)
    {
        for (config::Provider& each : config.providers) {
            const QString url = each.baseUrls.first().url;
            each.baseUrls = { { .dialect = dialect, .url = url } };
        }
    }

    // The second provider answers: the first is out of order.
    QByteArray firstTurn(const QByteArray& reply)
    {
        one.answerAll(plainResponse(R"({"error":{"message":"no"}})", 500, kJson));
        two.answerAll(plainResponse(reply, 200, kJson));
        const Answer answer = ask(kPath, R"({"model":"fast","input":"Hi"})");
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(one.requests().size(), 1U);
        EXPECT_EQ(two.requests().size(), 1U);
        return QByteArray::fromStdString(std::string(json(answer.body).at("id").as_string()));
    }

    void expectSecondTurnAtTwo(const QByteArray& id)
    {
        const Answer answer =
            ask(kPath, R"({"model":"fast","input":"And?","previous_response_id":")" + id + "\"}");
        EXPECT_EQ(answer.status, 200) << answer.body.constData();
        EXPECT_EQ(one.requests().size(), 1U);
        EXPECT_EQ(two.requests().size(), 2U);
    }

    QObject context;
    store::Store store;
};

TEST_F(ResponseStates, AnAnswerPassedThroughPinsItsConversation)
{
    speakOnly(Dialect::Responses);
    startWithStore();
    expectSecondTurnAtTwo(firstTurn(kResponse));
}

TEST_F(ResponseStates, ATranslatedAnswerPinsItsConversation)
{
    speakOnly(Dialect::Chat);
    startWithStore();
    expectSecondTurnAtTwo(firstTurn(kChatReply));
}

TEST_F(ResponseStates, ThePinOutlivesTheEngine)
{
    speakOnly(Dialect::Chat);
    startWithStore();
    const QByteArray id = firstTurn(kChatReply);
    engine.reset();
    startWithStore();
    expectSecondTurnAtTwo(id);
}

TEST_F(ResponseStates, TheTargetIsToldTheTurnsBefore)
{
    speakOnly(Dialect::Chat);
    startWithStore();
    expectSecondTurnAtTwo(firstTurn(kChatReply));
    const auto sent = json(two.requests().back().body);
    const boost::json::array& turns = sent.at("messages").as_array();
    ASSERT_EQ(turns.size(), 3U);
    EXPECT_EQ(turns[0].at("content").as_string(), "Hi");
    EXPECT_EQ(turns[1].at("content").as_string(), "Hello");
    EXPECT_EQ(turns[2].at("content").as_string(), "And?");
}

TEST_F(ResponseStates, AnAnswerExpiresWithItsTime)
{
    speakOnly(Dialect::Chat);
    startWithStore();
    const QByteArray id = firstTurn(kChatReply);
    const QByteArray get = request("GET", kPath + '/' + id, {}, bearer());
    EXPECT_EQ(ask(get).status, 200);
    clock.advanceMs(7 * 86'400'000LL);
    const Answer late = ask(get);
    EXPECT_EQ(late.status, 404);
    EXPECT_EQ(json(late.body).at("error").at("code").as_string(), "response_not_found");
}

TEST_F(ResponseStates, AnotherKeyOfTheSameNameOwnsNothing)
{
    speakOnly(Dialect::Chat);
    startWithStore();
    const QByteArray id = firstTurn(kChatReply);
    const Answer made = ask("/v1/conversations", "{}");
    ASSERT_EQ(made.status, 200) << made.body.constData();
    const QByteArray conversation =
        QByteArray::fromStdString(std::string(json(made.body).at("id").as_string()));
    // The key is deleted, and another is made for somebody else.
    config.keys[0].secretDigest = QCryptographicHash::hash("plx-somebody-else", QCryptographicHash::Sha256);
    publish();
    const QByteArray theirs = "Authorization: Bearer plx-somebody-else\r\n";
    EXPECT_EQ(ask(request("GET", kPath + '/' + id, {}, theirs)).status, 404);
    EXPECT_EQ(ask(request("GET", "/v1/conversations/" + conversation, {}, theirs)).status, 404);
    const Answer next = ask(request("POST", kPath,
        R"({"model":"fast","input":"And?","previous_response_id":")" + id + "\"}", theirs + kJson));
    EXPECT_EQ(json(next.body).at("error").at("code").as_string(), "previous_response_not_found");
    EXPECT_EQ(json(ask(request("GET", kPath, {}, theirs)).body).at("data").as_array().size(), 0U);
}

TEST_F(ResponseStates, AConversationsMetadataIsReplacedOnlyByOther)
{
    startWithStore();
    const Answer made = ask("/v1/conversations", R"({"metadata":{"a":"b"}})");
    const QByteArray path =
        "/v1/conversations/" + QByteArray::fromStdString(std::string(json(made.body).at("id").as_string()));
    for (const QByteArray& body : { QByteArray(), QByteArray("{}"), QByteArray(R"({"metadata":null})") })
        EXPECT_EQ(ask(path, body).status, 400) << body.constData();
    EXPECT_EQ(json(ask(request("GET", path, {}, bearer())).body).at_pointer("/metadata/a"), "b");
    const Answer updated = ask(path, R"({"metadata":{}})");
    EXPECT_EQ(updated.status, 200);
    EXPECT_TRUE(json(updated.body).at("metadata").as_object().empty());
}

TEST_F(ResponseStates, CancellingTakesNoAnswerAwayThatWasGiven)
{
    speakOnly(Dialect::Chat);
    one.otherwise(Script().expectRequest()); // and says nothing
    startWithStore();
    const auto queued = [this] {
        const Answer answer = ask(kPath, R"({"model":"fast","input":"Hi","background":true})");
        EXPECT_EQ(answer.status, 200) << answer.body.constData();
        return QByteArray::fromStdString(std::string(json(answer.body).at("id").as_string()));
    };
    const auto cancelled = [this](const QByteArray& id) {
        const Answer answer = ask(request("POST", kPath + '/' + id + "/cancel", {}, bearer() + kJson));
        EXPECT_EQ(answer.status, 200) << answer.body.constData();
        return std::string(json(answer.body).at("status").as_string());
    };
    EXPECT_EQ(cancelled(queued()), "cancelled");
    // One whose last byte came just before: its answer is kept, its exchange not over yet.
    const QByteArray id = queued();
    store.shelf().put([id, owner = ownerOf(config.keys[0])] {
        return std::optional(conversations::StoredResponse { .id = id,
            .owner = owner,
            .status = conversations::AnswerStatus::Completed,
            .isBackground = true,
            .expiresMs = std::numeric_limits<qint64>::max(),
            .output = R"([{"id":"msg_1","type":"message"}])" });
    });
    EXPECT_EQ(cancelled(id), "completed");
    const Answer kept = ask(request("GET", kPath + '/' + id, {}, bearer()));
    EXPECT_EQ(json(kept.body).at("output").as_array().size(), 1U);
    // One that is deleted while it is made does not come back.
    const QByteArray gone = queued();
    EXPECT_EQ(ask(request("DELETE", kPath + '/' + gone, {}, bearer())).status, 200);
    EXPECT_EQ(ask(request("GET", kPath + '/' + gone, {}, bearer())).status, 404);
}

TEST_F(ResponseStates, WithoutADatabaseStateIsRefusedAndTheRestIsServed)
{
    speakOnly(Dialect::Chat);
    one.answerAll(plainResponse(kChatReply, 200, kJson));
    start();
    EXPECT_EQ(ask(kPath, R"({"model":"fast","input":"Hi"})").status, 200);
    for (const QByteArray& field : { QByteArray(R"("previous_response_id":"resp_1")"),
             QByteArray(R"("conversation":"conv_1")"), QByteArray(R"("background":true)") }) {
        const Answer answer = ask(kPath, R"({"model":"fast","input":"Hi",)" + field + '}');
        EXPECT_EQ(answer.status, 400);
        EXPECT_TRUE(answer.body.contains("keeps no answers")) << answer.body.constData();
    }
    EXPECT_EQ(one.requests().size(), 1U);
}

TEST(StateRoutes, AreToldByTheirFormAndMethod)
{
    const auto match = matchStateRoute("/conversations/conv_1/items/msg%2F1", "DELETE");
    ASSERT_TRUE(match && match->action);
    EXPECT_EQ(*match->action, StateAction::DeleteItem);
    EXPECT_EQ(match->id, "conv_1");
    EXPECT_EQ(match->item, "msg/1");
    EXPECT_EQ(matchStateRoute("/responses/compact", "POST")->action, StateAction::Compact);
    EXPECT_FALSE(matchStateRoute("/responses/compact", "GET")->action);
    EXPECT_EQ(matchStateRoute("/responses/resp_1", "PUT")->allow, "GET, DELETE");
    EXPECT_FALSE(matchStateRoute("/responses", "POST"));
    EXPECT_FALSE(matchStateRoute("/responses/resp_1/other", "GET"));
    EXPECT_FALSE(matchStateRoute("/conversationsx", "POST"));
}

} // namespace gateway::pipeline
