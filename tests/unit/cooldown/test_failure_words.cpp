// SPDX-License-Identifier: GPL-3.0-or-later
// What providers' error bodies mean. Bodies are worded as the vendors document or send them (control-plane.md
// §3.2, §3.3, §6.2; translation.md §1.5, §5; the page named in a row).
#include "failure_bodies.h"

using namespace gateway;
using namespace gateway::routing;

TEST(FailureWords, TheCallersMistakesStayTheCallers)
{
    using enum FailureReason;
    expectAll({
        { 400, Dialect::Chat, openAi("'messages' is a required property"), InvalidRequest },
        { 400, Dialect::Messages, anthropic("invalid_request_error", "messages: roles must alternate"),
            InvalidRequest },
        { 400, Dialect::Gemini, google(400, "INVALID_ARGUMENT", "Please ensure that contents is not empty"),
            InvalidRequest },
        { 422, Dialect::Chat, R"({"detail":[{"loc":["body","messages"],"msg":"field required"}]})",
            InvalidRequest },
        { 413, Dialect::Messages, anthropic("request_too_large", "Request exceeds the maximum size"),
            TooLarge },
        { 413, Dialect::Chat, "<html><h1>413 Request Entity Too Large</h1></html>", TooLarge },
        // Quoted from the request: no limit of the provider's.
        { 400, Dialect::Chat, openAi("Invalid value: 'explain the rate limit of an overloaded server'"),
            InvalidRequest },
    });
}

// The list of control-plane.md §3.2.
TEST(FailureWords, QuotaAndBillingWordsInA400AreTheTargets)
{
    for (const char* words : { "insufficient_quota", "Your credit balance is too low to access the API",
             "You have used up your points", "Out of credits", "Balance too low", "Insufficient balance",
             "Insufficient funds", "Your account balance is negative" }) {
        const Verdict verdict = classifyFailure(evidenceOf({ 400, Dialect::Chat, openAi(words), {} }), {}, 0);
        EXPECT_EQ(verdict.reason, FailureReason::OutOfCredit) << words;
        EXPECT_EQ(verdict.next, NextStep::TryNext) << words;
        EXPECT_EQ(verdict.cools, Cools::Provider) << words;
    }
    for (const char* words :
        { "Quota exceeded for this month", "You hit the quota limit", "Usage limit hit" }) {
        const Verdict verdict = classifyFailure(evidenceOf({ 400, Dialect::Chat, openAi(words), {} }), {}, 0);
        EXPECT_EQ(verdict.reason, FailureReason::RateLimited) << words;
        EXPECT_EQ(verdict.next, NextStep::TryNext) << words;
        EXPECT_EQ(verdict.cools, Cools::Target) << words;
    }
}

TEST(FailureWords, AccountsAndKeysRestTheWholeProvider)
{
    using enum FailureReason;
    const QVector<ErrorCase> rows {
        { 401, Dialect::Chat,
            openAi("Incorrect API key provided: sk-x", "invalid_request_error", "invalid_api_key"),
            BadCredential },
        { 401, Dialect::Messages, anthropic("authentication_error", "invalid x-api-key"), BadCredential },
        { 400, Dialect::Gemini,
            google(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.",
                "API_KEY_INVALID"),
            BadCredential },
        { 403, Dialect::Chat, openAi("Invalid API key", "permission_error"), BadCredential },
        { 402, Dialect::Chat, openAi("Insufficient Balance", "unknown_error", "invalid_request_error"),
            OutOfCredit }, // DeepSeek
        { 402, Dialect::Chat,
            R"({"error":{"message":"This request requires more credits, or fewer max_tokens.","code":402}})",
            OutOfCredit },
        { 400, Dialect::Messages,
            anthropic("invalid_request_error", "Your credit balance is too low to access the Anthropic API."),
            OutOfCredit },
        { 402, Dialect::Messages, anthropic("billing_error", "Payment required"), OutOfCredit },
        { 429, Dialect::Chat,
            openAi("You exceeded your current quota, please check your plan and billing details.",
                "insufficient_quota", "insufficient_quota"),
            OutOfCredit },
        { 400, Dialect::Messages, anthropic("invalid_request_error", "This organization has been disabled."),
            AccountSuspended },
        { 401, Dialect::Chat,
            openAi("The account is deactivated", "invalid_request_error", "account_deactivated"),
            AccountSuspended },
        { 403, Dialect::Chat,
            openAi("Country, region, or territory not supported", "request_forbidden",
                "unsupported_country_region_territory"),
            RegionBlocked },
        { 400, Dialect::Gemini,
            google(400, "FAILED_PRECONDITION", "User location is not supported for the API use."),
            RegionBlocked },
        { 429, Dialect::Responses,
            R"({"error":{"type":"usage_limit_reached","message":"The usage limit has been reached","plan_type":"plus","resets_in_seconds":13872}})",
            UsageLimit },
        { 429, Dialect::Responses, R"({"error":{"type":"usage_not_included","message":"x"}})", UsageLimit },
    };
    expectAll(rows);
    for (const ErrorCase& row : rows) {
        const Verdict verdict = classifyFailure(evidenceOf(row), {}, 0);
        EXPECT_EQ(verdict.cools, Cools::Provider) << row.body.toStdString();
        EXPECT_EQ(verdict.next, NextStep::TryNext) << row.body.toStdString();
    }
}

TEST(FailureWords, AModelsLimitsRestTheModel)
{
    using enum FailureReason;
    const QVector<ErrorCase> rows {
        { 429, Dialect::Messages,
            anthropic("rate_limit_error", "This request would exceed your organization's rate limit"),
            RateLimited },
        // The words of an empty account, but Google's of a minute's window too: its code says which.
        { 429, Dialect::Gemini,
            google(429, "RESOURCE_EXHAUSTED",
                "You exceeded your current quota, please check your plan and billing details."),
            RateLimited },
        { 429, Dialect::Chat,
            R"({"error":{"message":"Provider returned error","code":429,"metadata":{"raw":"temporarily rate-limited upstream"}}})",
            RateLimited },
        { 403, Dialect::Gemini, google(403, "PERMISSION_DENIED", "Quota exceeded for quota metric"),
            RateLimited },
        { 500, Dialect::Chat, openAi("x", "rate_limit_error"), RateLimited },
        { 529, Dialect::Messages, anthropic("overloaded_error", "Overloaded"), Overloaded },
        { 500, Dialect::Messages, anthropic("overloaded_error", "Overloaded"), Overloaded },
        { 503, Dialect::Gemini,
            google(503, "UNAVAILABLE", "The model is overloaded. Please try again later."), Overloaded },
        { 404, Dialect::Chat,
            openAi("The model `x` does not exist or you do not have access to it.", "invalid_request_error",
                "model_not_found"),
            ModelNotFound },
        { 400, Dialect::Chat, R"({"error":{"message":"foo/bar is not a valid model ID","code":400}})",
            ModelNotFound },
        { 400, Dialect::Chat, openAi("Model Not Exist"), ModelNotFound }, // DeepSeek
        { 400, Dialect::Chat,
            openAi("The requested model is not supported.", "invalid_request_error", "model_not_supported"),
            ModelNotFound },
        { 403, Dialect::Messages, anthropic("permission_error", "Your API key does not have permission"),
            NotPermitted },
    };
    expectAll(rows);
    for (const ErrorCase& row : rows)
        EXPECT_EQ(classifyFailure(evidenceOf(row), {}, 0).cools, Cools::Target) << row.body.toStdString();
}

TEST(FailureWords, WhatDoesNotFitThisTargetIsTriedElsewhereAndRestsNobody)
{
    using enum FailureReason;
    const QVector<ErrorCase> rows {
        { 400, Dialect::Chat,
            openAi("This model's maximum context length is 8192 tokens. However, your messages resulted in "
                   "9001 tokens.",
                "invalid_request_error", "context_length_exceeded"),
            ContextTooLong },
        { 400, Dialect::Messages,
            anthropic("invalid_request_error", "prompt is too long: 210000 tokens > 200000 maximum"),
            ContextTooLong },
        { 400, Dialect::Gemini,
            google(400, "INVALID_ARGUMENT",
                "The input token count (2000000) exceeds the maximum number of tokens allowed (1048576)."),
            ContextTooLong },
        { 413, Dialect::Messages, anthropic("request_too_large", "Prompt is too long"), ContextTooLong },
        { 413, Dialect::Chat,
            openAi(
                "Request too large for model `llama` on tokens per minute (TPM): Limit 6000, Requested 9000",
                "tokens", "rate_limit_exceeded"),
            ContextTooLong }, // Groq
        { 500, Dialect::Chat, openAi("the request exceeds the context window", "server_error"),
            ContextTooLong },
        { 400, Dialect::Chat,
            openAi("Unsupported value: 'temperature' does not support 0.2", "invalid_request_error",
                "unsupported_value"),
            Unsupported },
        { 422, Dialect::Chat,
            R"({"detail":[{"type":"extra_forbidden","loc":["body","seed"],"msg":"Extra inputs are not permitted"}]})",
            Unsupported },
        { 400, Dialect::Gemini,
            google(400, "INVALID_ARGUMENT",
                "Invalid JSON payload received. Unknown name \\\"x\\\" at 'tools': Cannot find field."),
            Unsupported },
        { 404, Dialect::Chat,
            R"({"error":{"message":"No endpoints found that support tool use.","code":404}})", Unsupported },
        { 400, Dialect::Messages,
            anthropic(
                "invalid_request_error", "messages.1.content.0: Invalid `signature` in `thinking` block"),
            Unsupported },
        { 400, Dialect::Chat,
            openAi("The response was filtered due to the prompt triggering Azure OpenAI's content management "
                   "policy.",
                "null", "content_filter"),
            ContentPolicy },
        { 400, Dialect::Images,
            openAi("Your request was rejected as a result of our safety system.",
                "image_generation_user_error", "moderation_blocked"),
            ContentPolicy },
        { 403, Dialect::Chat,
            R"({"error":{"code":403,"message":"x requires moderation. Your input was flagged","metadata":{"reasons":["violence"]}}})",
            ContentPolicy },
        { 400, Dialect::Chat, openAi("Content Exists Risk"), ContentPolicy }, // DeepSeek
    };
    expectAll(rows);
    for (const ErrorCase& row : rows) {
        const Verdict verdict = classifyFailure(evidenceOf(row), {}, 0);
        EXPECT_EQ(verdict.failureClass, FailureClass::Mismatch) << row.body.toStdString();
        EXPECT_EQ(verdict.next, NextStep::TryNext) << row.body.toStdString();
        EXPECT_EQ(verdict.cools, Cools::Nothing) << row.body.toStdString();
    }
}

TEST(FailureWords, ADeadlineIsOneRequestsOnly)
{
    const QVector<ErrorCase> rows {
        { 504, Dialect::Gemini, google(504, "DEADLINE_EXCEEDED", "x"), {} },
        { 400, Dialect::Gemini,
            google(400, "INVALID_ARGUMENT", "Deadline expired before operation could complete."), {} },
        { 500, Dialect::Chat, "context deadline exceeded", {} },
    };
    for (const ErrorCase& row : rows) {
        const Verdict verdict = classifyFailure(evidenceOf(row), { .decidingStatusCodes = { 429 } }, 0);
        EXPECT_EQ(verdict.reason, FailureReason::DeadlineExceeded) << row.body.toStdString();
        EXPECT_EQ(verdict.next, NextStep::TryNext) << row.body.toStdString();
        EXPECT_EQ(verdict.cools, Cools::Nothing) << row.body.toStdString();
    }
}
