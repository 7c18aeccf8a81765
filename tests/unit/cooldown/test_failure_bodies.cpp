// SPDX-License-Identifier: GPL-3.0-or-later
// Where an error may stand, and in which shape: inside a success, in a stream's first event, recorded,
// garbled.
#include "failure_bodies.h"

#include <QFile>

#include <random>

using namespace gateway;
using namespace gateway::routing;
using namespace Qt::StringLiterals;

TEST(FailureBodies, AnErrorInsideASuccessIsWhatItSaysItIs)
{
    using enum FailureReason;
    expectAll({
        { 200, Dialect::Chat, R"({"id":"x","error":{"message":"Rate limit exceeded","code":429}})",
            RateLimited }, // OpenRouter
        { 200, Dialect::Chat,
            "data: {\"error\":{\"message\":\"Overloaded\",\"code\":502},\"choices\":[]}\n\n", Overloaded },
        { 200, Dialect::Chat, openAi("The server had an error", "server_error"), ServerError },
        { 200, Dialect::Chat, openAi("bad", "invalid_request_error"), InvalidRequest },
        { 200, Dialect::Chat, R"({"error":"something"})", ServerError },
        { 200, Dialect::Messages,
            "event: error\ndata: "
            "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n",
            Overloaded },
        { 200, Dialect::Messages, anthropic("rate_limit_error", "x"), RateLimited },
        { 200, Dialect::Messages, anthropic("api_error", "Internal server error"), ServerError },
        { 200, Dialect::Messages, anthropic("authentication_error", "x"), BadCredential },
        { 200, Dialect::Gemini, google(429, "RESOURCE_EXHAUSTED", "x"), RateLimited },
        { 200, Dialect::Gemini, '[' + google(503, "UNAVAILABLE", "x") + ']', Overloaded },
        { 200, Dialect::Gemini, google(403, "PERMISSION_DENIED", "x"), NotPermitted },
        { 200, Dialect::Responses,
            R"({"type":"response.failed","sequence_number":2,"response":{"id":"r","status":"failed","error":{"code":"rate_limit_exceeded","message":"x"}}})",
            RateLimited },
        { 200, Dialect::Responses, R"({"type":"error","code":"server_error","message":"x","param":null})",
            ServerError },
        { 200, Dialect::Responses,
            R"({"type":"error","error":{"type":"usage_limit_reached","message":"x","resets_at":1777936568},"status_code":429})",
            UsageLimit },
        { 200, Dialect::Responses, R"({"type":"error","code":"context_length_exceeded","message":"x"})",
            ContextTooLong },
        { 200, Dialect::Ollama, R"({"error":"model runner has unexpectedly stopped"})", ServerError },
    });
}

TEST(FailureBodies, AnErrorThatWasReadAlreadyCountsTheSame)
{
    const Error error { .code = ErrorCode::UpstreamStatus,
        .message = u"The provider reported an error: slow down"_s,
        .detail = u"rate_limit_exceeded"_s,
        .upstreamStatus = 429,
        .failureClass = FailureClass::Target };
    EXPECT_EQ(reasonName({ .error = error }), "rate_limited");
}

TEST(FailureBodies, BodiesAsRecorded)
{
    const QString root =
        QStringLiteral(PLEXUS_SOURCE_DIR "/../shared/fixtures/recordings-vercel-ai/packages/");

    struct Recorded {
        QString path;
        int status;
        Dialect dialect;
        const char* reason;
    };

    const Recorded recorded[] = {
        { u"google/src/__fixtures__/google-429-retry-info.json"_s, 429, Dialect::Gemini, "rate_limited" },
        { u"openai/src/image/__fixtures__/gpt-image-response-format-error.json"_s, 400, Dialect::Images,
            "unsupported" },
        { u"openai/src/chat/__fixtures__/reasoning-model-legacy-parameter-error.json"_s, 400, Dialect::Chat,
            "unsupported" },
        { u"openai/src/responses/__fixtures__/reasoning-model-temperature-error.json"_s, 400,
            Dialect::Responses, "unsupported" },
        { u"openai/src/responses/__fixtures__/openai-error.1.json"_s, 429, Dialect::Responses,
            "out_of_credit" },
        { u"openai/src/responses/__fixtures__/openai-error.1.chunks.txt"_s, 200, Dialect::Responses,
            "out_of_credit" },
    };
    for (const Recorded& one : recorded) {
        QFile file(root + one.path);
        if (!file.open(QIODevice::ReadOnly))
            GTEST_SKIP() << "the folder ../shared/fixtures is not there";
        QByteArray body = file.readAll();
        if (one.status == 200) { // an event a line; the last is the error
            for (const QByteArray& line : body.split('\n')) {
                if (line.contains("response.failed"))
                    body = line;
            }
        }
        EXPECT_EQ(reasonName(evidenceOf({ one.status, one.dialect, body, {} })), one.reason)
            << one.path.toStdString();
    }
}

TEST(FailureBodies, WhateverTheBodyHoldsItIsClassified)
{
    std::mt19937 random(7);
    const QByteArray sample = anthropic("rate_limit_error", "try again in 5s \\ud800");
    for (int round = 0; round < 5000; ++round) {
        QByteArray body = sample.left(static_cast<qsizetype>(random() % 120U));
        for (auto changes = random() % 6U; changes > 0 && !body.isEmpty(); --changes)
            body[static_cast<qsizetype>(random() % static_cast<std::size_t>(body.size()))] =
                static_cast<char>(random() % 256U);
        for (const Dialect dialect : kAllDialects) {
            for (const int status : { 200, 400, 429, 500 })
                EXPECT_FALSE(reasonName(evidenceOf({ status, dialect, body, {} })).empty());
        }
    }
    EXPECT_EQ(reasonName(evidenceOf({ 500, Dialect::Chat, QByteArray(3'000'000, '['), {} })), "server_error");
}
