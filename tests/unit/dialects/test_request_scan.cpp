// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/request_scan.h"
#include "dialects/session_facts.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;
using namespace Qt::StringLiterals;

namespace {

QByteArray spliced(const QByteArray& body, const QString& model)
{
    const Result<RequestScan> scan = scanRequest(body);
    EXPECT_TRUE(scan.has_value());
    QByteArray joined;
    if (scan) {
        for (const QByteArray& piece : spliceModel(body, *scan, model))
            joined += piece;
    }
    return joined;
}

struct Case {
    const char* name;
    QByteArray body;
    QByteArray expected; // with the model "m2"
};

} // namespace

TEST(RequestScan, ReplacesTheModelAndNothingElse)
{
    const Case cases[] = {
        { "plain", R"({"model":"m","messages":[]})", R"({"model":"m2","messages":[]})" },
        { "odd white space", "{ \"a\" : 1 ,\r\n\t\"model\" :\t\"m\"  , \"b\":2 }",
            "{ \"a\" : 1 ,\r\n\t\"model\" :\t\"m2\"  , \"b\":2 }" },
        { "key order and number text",
            R"({"z":1.0,"a":1e-7,"n":12345678901234567890,"big":123456789012345678901234567890,"model":"m"})",
            R"({"z":1.0,"a":1e-7,"n":12345678901234567890,"big":123456789012345678901234567890,"model":"m2"})" },
        { "lone surrogate elsewhere", R"({"model":"m","text":"\ud800"})",
            R"({"model":"m2","text":"\ud800"})" },
        { "nested model untouched", R"({"metadata":{"model":"inner"},"model":"m"})",
            R"({"metadata":{"model":"inner"},"model":"m2"})" },
        { "escaped key", R"({"mod\u0065l":"m"})", R"({"mod\u0065l":"m2"})" },
        { "escaped value", R"({"model":"\u006d\/x"})", R"({"model":"m2"})" },
        { "repeated key", R"({"model":"a","model":"m"})", R"({"model":"m2","model":"m2"})" },
        { "model last with white space", "{\"x\":[1,{\"model\":2}],\"model\":\"m\"\n}\n",
            "{\"x\":[1,{\"model\":2}],\"model\":\"m2\"\n}\n" },
    };
    for (const Case& test : cases)
        EXPECT_EQ(spliced(test.body, u"m2"_s), test.expected) << test.name;
}

TEST(RequestScan, ReadsHowLongTheAnswerMayBe)
{
    const auto maxTokens = [](const QByteArray& body) { return scanRequest(body)->maxTokens; };
    for (const char* name : { "max_tokens", "max_completion_tokens", "max_output_tokens" })
        EXPECT_EQ(maxTokens(QByteArray(R"({"model":"m",")") + name + R"(":70,"x":{}})"), 70) << name;
    for (const char* body : { R"({"model":"m"})", R"({"model":"m","max_tokens":null})",
             R"({"model":"m","max_tokens":"many"})", R"({"model":"m","max_tokens":-1})",
             R"({"model":"m","max_tokens":1e99})", R"({"model":"m","inner":{"max_tokens":7}})" })
        EXPECT_EQ(maxTokens(body), std::nullopt) << body;
}

TEST(RequestScan, CountsWhatAConversationHolds)
{
    struct Counted {
        const char* name;
        QByteArray body;
        RequestCounts counts;
    };

    const Counted cases[] = {
        { "chat", R"({"model":"m","messages":[{"role":"system","content":[{}, {}]},{"role":"user"}],
            "tools":[{"type":"function"},{"type":"function"},{"type":"function"}]})",
            { 2, 3 } },
        { "behind the lists", R"({"messages":[{"a":[1,2,{"b":[]}]}],"tools":[],"model":"m"})", { 1, 0 } },
        { "functions of old", R"({"model":"m","messages":[{}],"functions":[{"name":"f"}]})", { 1, 1 } },
        { "items", R"({"model":"m","input":[{"type":"message"},{"type":"reasoning"}],"tools":[{}]})",
            { 2, 1 } },
        { "a text", R"({"model":"m","input":"Hello"})", { 1, 0 } },
        { "a text in tokens", R"({"model":"m","input":[1,2,3,4]})", { 0, 0 } },
        { "null", R"({"model":"m","messages":null,"tools":null})", { 0, 0 } },
        { "nothing", R"({"model":"m","metadata":{"messages":[1],"tools":[2]}})", { 0, 0 } },
    };
    for (const Counted& test : cases) {
        const auto scan = scanRequest(test.body);
        ASSERT_TRUE(scan.has_value()) << test.name;
        EXPECT_EQ(scan->counts, test.counts) << test.name;
        EXPECT_EQ(scan->model, u"m"_s) << test.name;
    }
}

TEST(RequestScan, CountsWhatARequestToGoogleHolds)
{
    EXPECT_EQ(countContents(R"({"contents":[{"parts":[{},{}]},{"role":"model"},{}],"generationConfig":{},
        "tools":[{"functionDeclarations":[{"name":"a"},{"name":"b"}]},{"googleSearch":{}},
        {"function_declarations":[{"name":"c"}]}]})"),
        (RequestCounts { 3, 4 }));
    EXPECT_EQ(countContents(R"({"contents":[{}]})"), (RequestCounts { 1, 0 }));
    EXPECT_EQ(countContents("[]"), RequestCounts());
    EXPECT_EQ(countContents(""), RequestCounts());
    EXPECT_EQ(countContents(R"({"contents":[{)"), RequestCounts());
    const QByteArray pictures(2 * 1024 * 1024, 'A');
    EXPECT_EQ(countContents(R"({"contents":[{"inlineData":")" + pictures + R"("}]})"), RequestCounts());
}

TEST(RequestScan, QuotesTheNewName)
{
    EXPECT_EQ(spliced(R"({"model":"m"})", u"a\"b\\c/d"_s), R"({"model":"a\"b\\c/d"})");
    EXPECT_EQ(spliced(R"({"model":"m"})", u"mod\u00e8le"_s), QByteArray("{\"model\":\"mod\xc3\xa8le\"}"));
}

TEST(RequestScan, ReadsModelAndStream)
{
    const auto scan = scanRequest(R"({"stream":true,"model":"claude\u002dx"})");
    ASSERT_TRUE(scan.has_value());
    EXPECT_EQ(scan->model, u"claude-x"_s);
    EXPECT_TRUE(scan->stream);
    EXPECT_FALSE(scanRequest(R"({"model":"m","stream":false})")->stream);
    EXPECT_FALSE(scanRequest(R"({"model":"m","stream":"yes"})")->stream);
    EXPECT_FALSE(scanRequest(R"({"model":"m"})")->stream);
}

TEST(RequestScan, TheLastOfRepeatedModelsCounts)
{
    EXPECT_EQ(scanRequest(R"({"model":"a","model":"b"})")->model, u"b"_s);
}

TEST(RequestScan, SaysWhatIsWrong)
{
    const std::pair<QByteArray, QString> cases[] = {
        { "", u"not valid JSON"_s },
        { "[1,2]", u"must be a JSON object"_s },
        { "\"text\"", u"must be a JSON object"_s },
        { R"({"messages":[]})", u"names no model"_s },
        { R"({"model":""})", u"names no model"_s },
        { R"({"model":7})", u"must be a string"_s },
        { R"({"model":"m\ud800"})", u"not a valid string"_s },
        { R"({"model":"m"} {"model":"n"})", u"more text after"_s },
        { R"({"model":"m")", u"not valid JSON"_s },
        { QByteArray("{\"model\":\"m\",\"t\":\"\xff\xfe\"}"), u"not valid JSON"_s },
    };
    for (const auto& [body, part] : cases) {
        const auto scan = scanRequest(body);
        ASSERT_FALSE(scan.has_value()) << body.constData();
        EXPECT_EQ(scan.error().code, ErrorCode::InvalidRequest);
        EXPECT_TRUE(scan.error().message.contains(part))
            << body.constData() << " → " << qPrintable(scan.error().message);
    }
}

TEST(RequestScan, DeepAndWideBodiesEndInBoundedTime)
{
    QByteArray deep = R"({"model":"m","x":)" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + '}';
    QByteArray wide = R"({"model":"m")";
    for (int i = 0; i < 1'000'000; ++i)
        wide += ",\"k\":1";
    wide += '}';
    QElapsedTimer timer;
    timer.start();
    std::ignore = scanRequest(deep); // accepted or refused, but it returns
    EXPECT_TRUE(scanRequest(wide).has_value());
    EXPECT_LT(timer.elapsed(), 5'000);
}

TEST(RequestScan, ReadsTheSessionInTheSameScanWhereItIsWishedFor)
{
    const SessionWish wish { .dialect = Dialect::Messages,
        .isOf = [](const QString& model) { return model == u"kept"; } };
    const auto bodyOf = [](const QByteArray& model) -> QByteArray {
        return R"({"system":[{"type":"text","text":"be \u0062rief"}],"messages":[{"role":"user","content":"hi"}],)"
               R"("metadata":{"user_id":"u1"},"model":")"
            + model + R"("})";
    };
    const auto kept = scanRequest(bodyOf("kept"), wish);
    ASSERT_TRUE(kept && kept->session);
    EXPECT_EQ(*kept->session, sessionFacts(Dialect::Messages, bodyOf("kept")));
    EXPECT_EQ(kept->session->systemText, R"(be \u0062rief)");
    EXPECT_EQ(kept->session->firstUserText, "hi");
    EXPECT_FALSE(scanRequest(bodyOf("other"), wish)->session);
    EXPECT_FALSE(scanRequest(bodyOf("kept"))->session);
}
