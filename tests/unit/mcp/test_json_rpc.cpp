// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/json_rpc.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>

namespace gateway::mcp {

using namespace Qt::StringLiterals;

namespace {

Message one(QByteArrayView text)
{
    const auto read = readMessages(text);
    EXPECT_TRUE(read) << (read ? "" : qPrintable(read.error().message));
    return read && read->list.size() == 1 ? read->list.front() : Message {};
}

QString refused(QByteArrayView text)
{
    const auto read = readMessages(text);
    EXPECT_FALSE(read) << text.toByteArray().constData();
    return read ? QString() : read.error().message;
}

} // namespace

TEST(JsonRpc, ReadsWhatARequestIsAbout)
{
    const Message call =
        one(R"({"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"_meta":{"progressToken":1},)"
            R"("name":"echo","arguments":{"name":"not this","id":9,"method":"x"}}})");
    EXPECT_EQ(call.kind, MessageKind::Request);
    EXPECT_EQ(call.method, u"tools/call"_s);
    EXPECT_EQ(call.id, "7");
    EXPECT_EQ(call.name, u"echo"_s);

    const Message read = one(R"({"id":"a\"b","method":"resources/read","params":{"uri":"file:///x"}})");
    EXPECT_EQ(read.id, R"("a\"b")");
    EXPECT_EQ(read.name, u"file:///x"_s);

    const Message begin = one(R"({"id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25"}})");
    EXPECT_EQ(begin.id, "0");
    EXPECT_EQ(begin.protocolVersion, u"2025-11-25"_s);
}

TEST(JsonRpc, TellsNotificationsAnswersAndErrorsApart)
{
    EXPECT_EQ(one(R"({"method":"notifications/initialized"})").kind, MessageKind::Notification);
    EXPECT_EQ(one(R"({"id":1,"result":{}})").kind, MessageKind::Response);
    EXPECT_EQ(one(R"({"id":1})").kind, MessageKind::Other);
    const Message error = one(R"({"id":null,"error":{"code":-32601,"message":"no such","data":{"code":5}}})");
    EXPECT_EQ(error.kind, MessageKind::ErrorReply);
    EXPECT_EQ(error.errorCode, -32601);
    EXPECT_EQ(error.errorMessage, u"no such"_s);
    EXPECT_EQ(error.id, QByteArray());
}

TEST(JsonRpc, ReadsABatchAndWhoseAnswerItsErrorWouldBe)
{
    const auto batch = readMessages(R"([{"method":"a"},{"id":1,"method":"b"},{"id":2,"method":"c"}])");
    ASSERT_TRUE(batch);
    EXPECT_TRUE(batch->isBatch);
    EXPECT_EQ(batch->list.size(), 3U);
    EXPECT_EQ(batch->requestId(), QByteArray()); // two requests
    EXPECT_EQ(batch->call()->method, u"a"_s);
    EXPECT_EQ(readMessages(R"([{"method":"a"},{"id":1,"method":"b"}])")->requestId(), "1");

    QByteArray many = "[";
    for (std::size_t i = 0; i <= kMaxBatch; ++i)
        many += R"({"method":"a"},)";
    many.back() = ']';
    EXPECT_TRUE(refused(many).contains(u"at most"_s));
    EXPECT_TRUE(refused("[]").contains(u"empty"_s));
}

// A server might read the other one: a tool that is not allowed could hide behind one that is.
TEST(JsonRpc, RefusesWhatTwoReadersCouldUnderstandDifferently)
{
    for (const char* text : {
             R"({"id":1,"method":"tools/list","method":"tools/call"})",
             R"({"id":1,"method":"tools/list","Method":"tools/call"})",
             R"({"id":1,"id":2,"method":"a"})",
             R"({"id":1,"method":"a","params":{"name":"x","name":"y"}})",
             R"({"id":1,"method":"a","params":{"name":"x"},"params":{"name":"y"}})",
             R"({"id":1,"method":"a","params":{"name":"x","\u006eame":"y"}})",
             R"({"id":1,"method":"a","params":{"NAME":"x"}})",
             R"({"id":1,"method":["a"]})",
             R"({"id":1,"method":null})",
             R"({"id":{"a":1},"method":"a"})",
             R"({"id":1,"method":"a","params":{"name":{"a":1}}})",
             R"([[{"id":1,"method":"a"}]])",
             R"("text")",
             R"([1])",
             R"(null)",
             R"(17)",
         })
        EXPECT_TRUE(refused(text).startsWith(u"This is no message of JSON-RPC"_s)) << text;
}

TEST(JsonRpc, SaysWhereTheJsonIsBroken)
{
    for (const char* text :
        { "", "{", R"({"a":})", R"({"method":"a"} x)", "{\"method\":\"\xff\"}", "nothing" }) {
        const auto read = readMessages(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().detail, u"parse"_s) << text;
        EXPECT_EQ(refusalOf(read.error(), 400).code, code::kParseError) << text;
    }
    const QByteArray deep = QByteArray(R"({"method":"a","params":{"x":)") + QByteArray(100'000, '[');
    EXPECT_FALSE(readMessages(deep));
}

TEST(JsonRpc, TakesHalfAnEmojiAndCutsEndlessNames)
{
    EXPECT_EQ(one(R"({"id":1,"method":"a","params":{"name":"x\ud83d"}})").name, u"x\ufffd"_s);
    const QByteArray text = R"({"id":1,"method":")" + QByteArray(100'000, 'm') + R"("})";
    EXPECT_EQ(one(text).method.size(), 1024);
    const QByteArray texts = R"({"method":"m","id":")" + QByteArray(1025, 'i') + R"("})";
    EXPECT_TRUE(refused(texts).contains(u"id"_s));
    const QByteArray number = R"({"method":"m","id":)" + QByteArray(1025, '1') + "}";
    EXPECT_TRUE(refused(number).contains(u"id"_s));
}

TEST(JsonRpc, AnErrorCarriesTheRequestsId)
{
    const QByteArray text = errorObject(R"("a")",
        { .status = 404,
            .code = code::kServerError,
            .message = u"Gone \u201cx\u201d"_s,
            .reason = u"unknown"_s });
    const boost::json::value value = boost::json::parse(text.toStdString());
    EXPECT_EQ(value.at("jsonrpc"), "2.0");
    EXPECT_EQ(value.at("id"), "a");
    EXPECT_EQ(value.at("error").at("code"), code::kServerError);
    EXPECT_EQ(value.at("error").at("data").at("reason"), "unknown");
    EXPECT_TRUE(boost::json::parse(errorObject({}, {}).toStdString()).at("id").is_null());
}

} // namespace gateway::mcp
