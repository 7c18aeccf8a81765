// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/session_facts.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;

TEST(SessionFacts, FindsThemInEachDialect)
{
    EXPECT_EQ(sessionFacts(Dialect::Chat, R"({"model":"m","prompt_cache_key":"k","messages":[
            {"role":"system","content":"Be "},{"content":[{"type":"text","text":"kind."}],"role":"developer"},
            {"role":"user","content":[{"type":"text","text":"Hi"},{"type":"image_url","image_url":{"url":"x"}},
                {"type":"text","text":"!"}]},
            {"role":"user","content":"later"}],"stream":true})"),
        (SessionFacts { .promptCacheKey = "k", .systemText = "Be kind.", .firstUserText = "Hi!" }));
    EXPECT_EQ(sessionFacts(
                  Dialect::Responses, R"({"previous_response_id":"resp_1","instructions":"Be kind.","input":[
            {"type":"reasoning","summary":[]},{"type":"message","role":"developer","content":"Now."},
            {"role":"user","content":[{"type":"input_text","text":"Hi"}]}],"prompt_cache_key":"k"})"),
        (SessionFacts { .promptCacheKey = "k",
            .previousResponseId = "resp_1",
            .systemText = "Be kind.Now.",
            .firstUserText = "Hi" }));
    EXPECT_EQ(
        sessionFacts(Dialect::Responses, R"({"input":"Hi"})"), (SessionFacts { .firstUserText = "Hi" }));
    EXPECT_EQ(sessionFacts(Dialect::Messages, R"({"messages":[{"role":"user","content":"Hi"}],
            "system":[{"type":"text","text":"Be kind.","cache_control":{"type":"ephemeral"}}],
            "metadata":{"user_id":"u","other":1}})"),
        (SessionFacts { .userId = "u", .systemText = "Be kind.", .firstUserText = "Hi" }));
    EXPECT_EQ(
        sessionFacts(Dialect::Gemini, R"({"systemInstruction":{"role":"system","parts":[{"text":"Be kind."}]},
            "contents":[{"role":"model","parts":[{"text":"no"}]},{"parts":[{"inlineData":{"data":"x"}},{"text":"Hi"}]}]})"),
        (SessionFacts { .systemText = "Be kind.", .firstUserText = "Hi" }));
    EXPECT_EQ(sessionFacts(Dialect::Gemini, R"({"system_instruction":{"parts":[{"text":"Be kind."}]}})"),
        (SessionFacts { .systemText = "Be kind." }));
    EXPECT_EQ(sessionFacts(Dialect::Ollama, R"({"messages":[{"role":"user","content":"Hi"}]})"),
        (SessionFacts { .firstUserText = "Hi" }));
    EXPECT_EQ(sessionFacts(Dialect::Embeddings, R"({"input":"Hi"})"), SessionFacts {});
}

TEST(SessionFacts, AreTheSameOnEveryTurn)
{
    const SessionFacts first = sessionFacts(Dialect::Messages, R"({"system":"Be kind.","messages":[
        {"role":"user","content":[{"type":"text","text":"Hi","cache_control":{"type":"ephemeral"}}]}]})");
    const SessionFacts second =
        sessionFacts(Dialect::Messages, R"({"system":[{"type":"text","text":"Be kind."}],
        "messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello."},
        {"role":"user","content":"And?"}]})");
    EXPECT_EQ(first, second);
    EXPECT_FALSE(first.firstUserText.isEmpty());
}

TEST(SessionFacts, LeaveOutTheBillingLineThatChangesWithEveryRequest)
{
    const auto facts = [](const QByteArray& cch) {
        return sessionFacts(Dialect::Messages,
            R"({"system":[{"type":"text","text":"x-anthropic-billing-header: cch=)" + cch
                + R"(;"},{"type":"text","text":"Be kind."}],"messages":[{"role":"user","content":"Hi"}]})");
    };
    EXPECT_EQ(facts("1"), facts("2"));
    EXPECT_EQ(facts("1").systemText, "Be kind.");
}

TEST(SessionFacts, TakeTextsAsTheyStandInTheJson)
{
    const QByteArray body = R"({"messages":[{"role":"system","content":"a\"b\\" },
            {"role":"user","content":[{"text":"\u00e9\n"},{"text":""}]}],"n":"c"})";
    EXPECT_EQ(sessionFacts(Dialect::Chat, body),
        (SessionFacts { .systemText = R"(a\"b\\)", .firstUserText = R"(\u00e9\n)" }));
    // Whoever answers will say what is wrong with it.
    EXPECT_EQ(sessionFacts(Dialect::Responses, R"({"input":"\ud800"})"),
        (SessionFacts { .firstUserText = R"(\ud800)" }));
}

TEST(SessionFacts, CutLongTexts)
{
    const QByteArray text(100'000, 'x');
    const SessionFacts facts = sessionFacts(Dialect::Chat,
        R"({"messages":[{"role":"system","content":")" + text + R"("},{"role":"user","content":[{"text":")"
            + text + R"("},{"text":"more"}]}]})");
    EXPECT_EQ(facts.systemText.size(), kMaxSessionText);
    EXPECT_EQ(facts.firstUserText.size(), kMaxSessionText);
}

TEST(SessionFacts, PassOverValuesOfAnotherKind)
{
    EXPECT_EQ(sessionFacts(Dialect::Chat, R"({"prompt_cache_key":7,"messages":[1,null,{"role":3,"content":{}},
            {"role":"user","content":[5,"Hi",{"text":["no"]}]}]})"),
        (SessionFacts { .firstUserText = "Hi" }));
    EXPECT_EQ(
        sessionFacts(Dialect::Messages, R"({"metadata":[1,2],"system":true,"messages":{"role":"user"}})"),
        SessionFacts {});
    EXPECT_EQ(sessionFacts(Dialect::Messages, R"({"metadata":{"user_id":{}},"messages":"text"})"),
        (SessionFacts { .firstUserText = "text" }));
    EXPECT_EQ(
        sessionFacts(Dialect::Gemini, R"({"systemInstruction":{"parts":{"text":"x"}},"contents":null})"),
        SessionFacts {});
}

TEST(SessionFacts, SayNothingOfABodyThatIsNoJson)
{
    for (const char* body : { "", " ", "null", "[]", "{", R"({"messages":[{"role":"user","content":"Hi")",
             R"({"prompt_cache_key":"k","input":[{"role" "user"}]})", "\xff\xfe" })
        EXPECT_EQ(sessionFacts(Dialect::Responses, body), SessionFacts {}) << body;
}

TEST(SessionFacts, SurviveEveryCutAndEveryFlippedByte)
{
    const QByteArray body =
        R"({"system":[{"type":"text","text":"a\u00e4"}],"messages":[{"role":"user","content":
        [{"type":"text","text":"b"}]}],"metadata":{"user_id":"u"},"prompt_cache_key":"k"})";
    for (qsizetype i = 0; i < body.size(); ++i) {
        for (const char byte : { '\0', '"', '{', ']', '\\', ',' }) {
            QByteArray flipped = body;
            flipped[i] = byte;
            for (const Dialect dialect : kAllDialects)
                std::ignore = sessionFacts(dialect, flipped);
        }
        std::ignore = sessionFacts(Dialect::Messages, body.first(i));
    }
}
