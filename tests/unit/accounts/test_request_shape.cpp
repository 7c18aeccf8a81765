// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies and header fields of requests made with accounts.
#include "accounts/body_shape.h"
#include "accounts/definition_set.h"
#include "accounts/request_shape.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::accounts {
namespace {

const Inference& rulesOf(const char* id)
{
    return shippedDefinitions()->find(QString::fromLatin1(id))->inference;
}

dialects::json::object parsed(const QByteArray& text)
{
    return dialects::parseJsonObject(text).value_or(dialects::json::object());
}

QByteArray initiator(Dialect dialect, const QByteArray& body)
{
    return valueOf(requestValues(dialect, parsed(body)), "initiator");
}

TEST(RequestShape, TellsWhoseTurnItWas)
{
    EXPECT_EQ(initiator(Dialect::Chat, R"({"messages":[{"role":"user","content":"x"}]})"), "user");
    EXPECT_EQ(initiator(Dialect::Chat, R"({"messages":[{"role":"user"},{"role":"tool"}]})"), "agent");
    EXPECT_EQ(initiator(Dialect::Chat, R"({"messages":[{"role":"user"},{"role":"assistant"}]})"), "agent");
    EXPECT_EQ(initiator(Dialect::Responses, R"({"input":"x"})"), "user");
    EXPECT_EQ(initiator(Dialect::Responses, R"({"input":[{"role":"user"},{"type":"function_call_output"}]})"),
        "agent");
    EXPECT_EQ(
        initiator(Dialect::Messages, R"({"messages":[{"role":"user","content":[{"type":"tool_result"}]}]})"),
        "agent");
    EXPECT_EQ(initiator(Dialect::Messages, R"({"messages":[{"role":"user","content":[{"type":"text"}]}]})"),
        "user");
    EXPECT_EQ(
        initiator(Dialect::Gemini, R"({"contents":[{"role":"user","parts":[{"functionResponse":{}}]}]})"),
        "agent");
}

TEST(RequestShape, TellsImagesAndTheSession)
{
    const auto values = [](Dialect dialect, const QByteArray& body) {
        return requestValues(dialect, parsed(body));
    };
    EXPECT_EQ(
        valueOf(values(Dialect::Chat, R"({"messages":[{"role":"user","content":[{"type":"image_url"}]}]})"),
            "vision"),
        "true");
    EXPECT_EQ(
        valueOf(
            values(Dialect::Messages,
                R"({"messages":[{"role":"user","content":[{"type":"tool_result","content":[{"type":"image"}]}]}]})"),
            "vision"),
        "true");
    EXPECT_EQ(valueOf(values(Dialect::Responses,
                          R"({"input":[{"type":"function_call_output","output":[{"type":"input_image"}]}]})"),
                  "vision"),
        "true");
    EXPECT_EQ(
        valueOf(values(Dialect::Chat, R"({"messages":[{"role":"user","content":"image"}]})"), "vision"), "");
    EXPECT_EQ(valueOf(values(Dialect::Responses, R"({"prompt_cache_key":"k1"})"), "session"), "k1");
    EXPECT_EQ(valueOf(values(Dialect::Responses, R"({"prompt_cache_key":"k\r\nx: y"})"), "session"), "");
}

TEST(RequestShape, CopilotIsToldInitiatorAndVisionOnlyWhereThereIsSome)
{
    HeaderList headers { { "x-api-key", "old" }, { "content-type", "application/json" } };
    applyHeaders(headers, {}, rulesOf("github-copilot"), Secret("tok"), { { "initiator", "agent" } });
    EXPECT_EQ(headerValue(headers, "authorization"), "Bearer tok");
    EXPECT_EQ(headerValue(headers, "x-initiator"), "agent");
    EXPECT_FALSE(hasHeader(headers, "x-api-key"));
    EXPECT_FALSE(hasHeader(headers, "copilot-vision-request"));
    applyHeaders(headers, {}, rulesOf("github-copilot"), Secret("tok"),
        { { "initiator", "user" }, { "vision", "true" } });
    EXPECT_EQ(headerValue(headers, "copilot-vision-request"), "true");
    EXPECT_EQ(headerValue(headers, "x-initiator"), "user");
}

TEST(RequestShape, AnthropicsBetasAreJoinedToTheClients)
{
    HeaderList headers { { "anthropic-beta", "one,  two" } };
    applyHeaders(headers, {}, rulesOf("anthropic"), Secret("tok"), {});
    EXPECT_EQ(headerValue(headers, "anthropic-beta"), "one,two,oauth-2025-04-20");
    applyHeaders(headers, {}, rulesOf("anthropic"), Secret("tok"), {});
    EXPECT_EQ(headerValue(headers, "anthropic-beta"), "one,two,oauth-2025-04-20");
}

TEST(RequestShape, AProvidersOwnHeadersWin)
{
    HeaderList headers;
    const config::Provider provider { .headers = { { "Originator", "mine" } } };
    applyHeaders(headers, provider, rulesOf("openai-codex"), Secret("tok"), { { "account_id", "a1" } });
    EXPECT_EQ(headerValue(headers, "originator"), "mine");
    EXPECT_EQ(headerValue(headers, "chatgpt-account-id"), "a1");
    EXPECT_FALSE(hasHeader(headers, "session_id"));
}

TEST(BodyShape, CodexGetsWhatItTakesAndNothingElse)
{
    dialects::json::object body =
        parsed(R"({"model":"m","input":"hi","stream":false,"store":true,"temperature":1,)"
               R"("max_output_tokens":5,"instructions":"","include":["x"],"previous_response_id":"r"})");
    applyBodyRules(body, Dialect::Responses, rulesOf("openai-codex"));
    EXPECT_EQ(body["stream"], true);
    EXPECT_EQ(body["store"], false);
    EXPECT_FALSE(body["instructions"].as_string().empty());
    EXPECT_EQ(body["include"], (dialects::json::array { "x", "reasoning.encrypted_content" }));
    EXPECT_EQ(body["input"].at(0).at("content").at(0).at("text"), "hi");
    for (const char* gone : { "temperature", "max_output_tokens", "previous_response_id" })
        EXPECT_FALSE(body.contains(gone)) << gone;
    body =
        parsed(R"({"instructions":"mine","tool_choice":"none","input":[{"role":"system","content":"s"}]})");
    applyBodyRules(body, Dialect::Responses, rulesOf("openai-codex"));
    EXPECT_EQ(body["instructions"], "mine");
    EXPECT_EQ(body["tool_choice"], "none");
    EXPECT_EQ(body["input"].at(0).at("role"), "developer");
}

TEST(BodyShape, GooglesEnvelopeHoldsModelAndProject)
{
    const auto outer = inEnvelope(parsed(R"({"contents":[]})"), rulesOf("google-gemini-cli"),
        { { "model", "gemini-2.5-pro" }, { "project", "p1" }, { "request_id", "r1" } });
    EXPECT_EQ(dialects::serializeJson(outer),
        R"({"model":"gemini-2.5-pro","project":"p1","user_prompt_id":"r1","request":{"contents":[]}})");
    EXPECT_EQ(inEnvelope(parsed("{}"), rulesOf("openai-codex"), {}), dialects::json::object());
}

} // namespace
} // namespace gateway::accounts
