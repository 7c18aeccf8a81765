// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/routes.h"

#include <gtest/gtest.h>

namespace gateway::pipeline {

namespace {
RouteMatch match(const QByteArray& method, const QByteArray& path, const HeaderList& headers = {})
{
    return matchRoute({ .method = method, .target = path, .path = path, .headers = headers });
}
} // namespace

TEST(Routes, EveryBasePathPeopleJoinMeansTheSame)
{
    for (const char* path : { "/v1/chat/completions", "/chat/completions", "/v1/v1/chat/completions",
             "/v1/v1/v1/chat/completions", "/v1/chat/completions/", "/chat/completions//" }) {
        const RouteMatch found = match("POST", path);
        ASSERT_TRUE(found.route) << path;
        EXPECT_EQ(found.route->kind, RouteKind::Inference) << path;
        EXPECT_EQ(found.route->dialect, Dialect::Chat) << path;
    }
    for (const char* path : { "/v1/messages", "/messages", "/v1/v1/messages/" }) {
        const RouteMatch found = match("POST", path);
        ASSERT_TRUE(found.route) << path;
        EXPECT_EQ(found.route->kind, RouteKind::Inference) << path;
        EXPECT_EQ(found.route->dialect, Dialect::Messages) << path;
    }
}

TEST(Routes, RootAndHealth)
{
    for (const char* path : { "/", "", "/v1", "/v1/", "//" }) {
        ASSERT_TRUE(match("GET", path).route) << path;
        EXPECT_EQ(match("HEAD", path).route->kind, RouteKind::Root) << path;
    }
    for (const char* path : { "/health", "/healthz", "/v1/health", "/health/" }) {
        ASSERT_TRUE(match("GET", path).route) << path;
        EXPECT_EQ(match("GET", path).route->kind, RouteKind::Health) << path;
    }
}

TEST(Routes, ModelsTakeTheShapeOfWhoAsks)
{
    ASSERT_TRUE(match("GET", "/v1/models").route);
    EXPECT_EQ(match("GET", "/models").route->dialect, Dialect::Chat);
    EXPECT_EQ(match("GET", "/v1/models", { { "Anthropic-Version", "2023-06-01" } }).route->dialect,
        Dialect::Messages);
    EXPECT_EQ(match("GET", "/v1/models/").route->kind, RouteKind::ModelList);
}

TEST(Routes, OneModelHasItsNameDecoded)
{
    for (const auto& [path, name] : { std::pair { "/v1/models/gpt-4o", "gpt-4o" },
             { "/v1/models/gpt%2D4o/", "gpt-4o" }, { "/models/org/model", "org/model" },
             { "/v1/models/org%2Fmodel", "org/model" }, { "/v1/models/a%20b", "a b" } }) {
        const RouteMatch found = match("GET", path);
        ASSERT_TRUE(found.route) << path;
        EXPECT_EQ(found.route->kind, RouteKind::Model) << path;
        EXPECT_EQ(found.route->name, name) << path;
    }
}

TEST(Routes, EveryDialectHasItsPath)
{
    const std::tuple<const char*, RouteKind, Dialect> cases[] = {
        { "/v1/responses", RouteKind::Inference, Dialect::Responses },
        { "/responses", RouteKind::Inference, Dialect::Responses },
        { "/v1/completions", RouteKind::Inference, Dialect::Completions },
        { "/completions", RouteKind::Inference, Dialect::Completions },
        { "/api/chat", RouteKind::Inference, Dialect::Ollama },
        { "/api/show", RouteKind::Show, Dialect::Ollama },
        { "/v1/responses/input_tokens", RouteKind::CountTokens, Dialect::Responses },
        { "/v1/messages/count_tokens", RouteKind::CountTokens, Dialect::Messages },
        { "/messages/count_tokens/", RouteKind::CountTokens, Dialect::Messages },
        { "/v1beta/models/g:countTokens", RouteKind::CountTokens, Dialect::Gemini },
    };
    for (const auto& [path, kind, dialect] : cases) {
        const RouteMatch found = match("POST", path);
        ASSERT_TRUE(found.route) << path;
        EXPECT_EQ(found.route->kind, kind) << path;
        EXPECT_EQ(found.route->dialect, dialect) << path;
    }
    EXPECT_EQ(match("POST", "/v1/codex/responses").route->dialect, Dialect::Responses);
    EXPECT_FALSE(match("POST", "/v1/responses").route->isLite);
    const HeaderList lite { { "x-openai-internal-codex-responses-lite", "true" } };
    EXPECT_TRUE(match("POST", "/v1/responses", lite).route->isLite);
    EXPECT_FALSE(match("POST", "/v1/chat/completions", lite).route->isLite);
    EXPECT_EQ(match("GET", "/api/tags").route->dialect, Dialect::Ollama);
    EXPECT_EQ(match("GET", "/api/version").route->kind, RouteKind::Version);
    EXPECT_EQ(match("GET", "/v1/responses").route->action, StateAction::ListResponses);
    EXPECT_EQ(match("PUT", "/v1/responses").allow, "GET, POST");
    EXPECT_EQ(match("GET", "/v1beta/models").route->dialect, Dialect::Gemini);
    EXPECT_EQ(match("GET", "/v1beta/models/g-3").route->name, "g-3");
    EXPECT_EQ(match("GET", "/v1/models", { { "x-goog-api-key", "k" } }).route->dialect, Dialect::Gemini);
}

TEST(Routes, GeminisModelIsDecodedAndEndsAtTheLastColon)
{
    const std::tuple<const char*, const char*, bool> cases[] = {
        { "/v1beta/models/g-3:generateContent", "g-3", false },
        { "/v1/models/g-3:streamGenerateContent", "g-3", true },
        { "/v1beta/models/vendor/name:v2:generateContent", "vendor/name:v2", false },
        { "/v1beta/models/vendor%2Fname%3Av2:streamGenerateContent", "vendor/name:v2", true },
        { "/v1/v1beta/models/g-3%3AgenerateContent/", "g-3", false },
        { "/models/g-3:generateContent", "g-3", false },
    };
    for (const auto& [path, name, streams] : cases) {
        const RouteMatch found = match("POST", path);
        ASSERT_TRUE(found.route) << path;
        EXPECT_EQ(found.route->kind, RouteKind::Inference) << path;
        EXPECT_EQ(found.route->name, name) << path;
        EXPECT_EQ(found.route->streams, streams) << path;
    }
    EXPECT_EQ(match("GET", "/v1beta/models/g-3:generateContent").allow, "POST");
}

TEST(Routes, AGeminiStreamIsAnArrayUnlessEventsAreAskedFor)
{
    const QByteArray path = "/v1beta/models/g:streamGenerateContent";
    const auto asArray = [&path](const QByteArray& query) {
        return matchRoute({ .method = "POST", .target = path, .path = path, .query = query })
            .route->jsonArray;
    };
    EXPECT_TRUE(asArray(""));
    EXPECT_FALSE(asArray("alt=sse"));
    EXPECT_FALSE(asArray("key=x&alt=sse"));
    EXPECT_TRUE(asArray("alt=json"));
}

TEST(Routes, UnknownPathHasNoMethods)
{
    for (const char* path : { "/v2/messages", "/v1x/messages", "/v1/chat", "/v1/chat/completions/x",
             "/v1/messages/count", "/v1beta/models/g-3:deleteEverything", "/v1/models/g-3:predict",
             "/favicon.ico", "/v1/Messages", "/v1//messages", "/v1/%6dessages", "/v1/../v1/messages", "*" }) {
        const RouteMatch found = match("POST", path);
        EXPECT_FALSE(found.route) << path;
        EXPECT_TRUE(found.allow.isEmpty()) << path;
    }
}

TEST(Routes, WrongMethodNamesTheRightOnes)
{
    for (const char* method : { "GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "post" }) {
        const RouteMatch found = match(method, "/v1/messages");
        EXPECT_FALSE(found.route) << method;
        EXPECT_EQ(found.allow, "POST") << method;
    }
    EXPECT_FALSE(match("POST", "/v1/models").route);
    EXPECT_EQ(match("POST", "/v1/models").allow, "GET, HEAD");
    EXPECT_EQ(match("DELETE", "/v1/models/x").allow, "GET, HEAD");
    EXPECT_EQ(match("POST", "/").allow, "GET, HEAD");
}

TEST(Routes, ErrorsTakeTheShapeOfThePath)
{
    EXPECT_EQ(dialectOfPath("/v1/messages"), Dialect::Messages);
    EXPECT_EQ(dialectOfPath("/messages/count_tokens"), Dialect::Messages);
    EXPECT_EQ(dialectOfPath("/v1/responses"), Dialect::Responses);
    EXPECT_EQ(dialectOfPath("/v1beta/models/x:generateContent"), Dialect::Gemini);
    EXPECT_EQ(dialectOfPath("/v1beta/nonsense"), Dialect::Gemini);
    EXPECT_EQ(dialectOfPath("/v1/models/x:deleteEverything"), Dialect::Gemini);
    EXPECT_EQ(dialectOfPath("/api/chat"), Dialect::Ollama);
    EXPECT_EQ(dialectOfPath("/v1/chat/completions"), Dialect::Chat);
    EXPECT_EQ(dialectOfPath("/nonsense"), Dialect::Chat);
    EXPECT_EQ(dialectOfPath(""), Dialect::Chat);
}

TEST(Routes, WhatIsRelayedHasItsOperation)
{
    for (const RelayFacts& facts : kRelays) {
        const QByteArray plain = facts.path.toByteArray();
        for (const QByteArray& path : { QByteArray("/v1" + plain), QByteArray(plain + "/") }) {
            const RouteMatch found = match("POST", path);
            ASSERT_TRUE(found.route) << path.constData();
            EXPECT_EQ(found.route->kind, RouteKind::Relay) << path.constData();
            EXPECT_EQ(found.route->operation, facts.operation) << path.constData();
            EXPECT_EQ(match("GET", path).allow, "POST") << path.constData();
        }
    }
    const RouteMatch one = match("POST", "/v1beta/models/a%2Fb:embedContent");
    EXPECT_EQ(one.route->operation, Operation::Embeddings);
    EXPECT_EQ(one.route->dialect, Dialect::Gemini);
    EXPECT_EQ(one.route->name, "a/b");
    EXPECT_FALSE(one.route->batch);
    EXPECT_TRUE(match("POST", "/v1beta/models/g:batchEmbedContents").route->batch);
}

TEST(Routes, RawKeepsWhatFollowsTheProviderAsItCame)
{
    const RouteMatch found = match("PATCH", "/raw/my%20host/v1/v1//files/a%2Fb/");
    ASSERT_TRUE(found.route);
    EXPECT_EQ(found.route->kind, RouteKind::Raw);
    EXPECT_EQ(found.route->name, "my host");
    EXPECT_EQ(found.route->rest, "/v1/v1//files/a%2Fb/");
    for (const char* path : { "/raw", "/raw/", "/raw/x", "/raw//x", "/v1/raw/x/y" })
        EXPECT_FALSE(match("GET", path).route) << path;
}

} // namespace gateway::pipeline
