// SPDX-License-Identifier: GPL-3.0-or-later
// Requests a person has sent to a target to see whether it answers.
#include "dialects/multipart.h"
#include "pipeline/probe.h"

#include "pipeline_fixture.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

using config::ModelType;

QString idFor(const QByteArray& path)
{
    return QString::fromLatin1(path).replace(u'/', u'-');
}

class TargetTests : public PipelineTest {
protected:
    void test(const TargetId& target)
    {
        result.reset();
        engine->test(target, [this](const Result<inspect::ExchangeRecordPtr>& record) { result = record; });
    }

    // Of the test that was begun last.
    [[nodiscard]] inspect::ExchangeRecord tested()
    {
        EXPECT_TRUE(waitFor([this] { return result.has_value(); }));
        return result && *result ? ***result : inspect::ExchangeRecord {};
    }

    std::optional<Result<inspect::ExchangeRecordPtr>> result;
};

} // namespace

TEST_F(TargetTests, EachKindOfModelIsAskedForWhatItServes)
{
    const QVector<std::pair<ModelType, QByteArray>> kinds { { ModelType::Embeddings, "/v1/embeddings" },
        { ModelType::Transcriptions, "/v1/audio/transcriptions" }, { ModelType::Speech, "/v1/audio/speech" },
        { ModelType::Image, "/v1/images/generations" }, { ModelType::Rerank, "/v1/rerank" },
        { ModelType::Moderations, "/v1/moderations" } };
    for (const auto& [type, path] : kinds)
        config.providers[0].models.append({ .id = idFor(path), .type = type });
    one.answerAll(plainResponse(R"({"data":[1],"results":[1],"text":"t"})"));
    start();
    for (const auto& [type, path] : kinds) {
        test({ u"one"_s, idFor(path) });
        const auto record = tested();
        EXPECT_EQ(record.state, inspect::ExchangeState::Completed) << path.constData();
        EXPECT_EQ(record.keyName, u"probe"_s);
        ASSERT_FALSE(one.requests().empty());
        EXPECT_EQ(one.requests().back().target, path);
    }
}

TEST_F(TargetTests, SilenceIsSentAsAFormThatCanBeRead)
{
    config.providers[0].models = { { .id = u"whisper"_s, .type = ModelType::Transcriptions } };
    const http::InboundRequest request = testRequest({ u"one"_s, u"whisper"_s }, config, clock);
    const Result<QByteArray> boundary =
        dialects::multipartBoundary(headerValue(request.head.headers, "content-type"));
    ASSERT_TRUE(boundary);
    const auto form = dialects::scanMultipart(request.body, *boundary, {});
    ASSERT_TRUE(form) << form.error().message.toStdString();
    EXPECT_EQ(form->model, u"direct/one/whisper"_s);
    EXPECT_EQ(form->files, 1);
    EXPECT_EQ(form->fileBytes, 44 + 4000) << "a head, and a quarter of a second";
    EXPECT_TRUE(request.body.contains("RIFF"));
}

TEST_F(TargetTests, AnAliasIsAskedByItsName)
{
    one.answerAll(plainResponse(R"({"error":{"message":"no"}})", 500));
    two.answerAll(plainResponse(R"({"choices":[{"message":{"content":"hi"}}]})"));
    start();
    test({ {}, u"fast"_s });
    const auto record = tested();
    EXPECT_EQ(record.state, inspect::ExchangeState::Completed);
    EXPECT_EQ(record.model, u"fast"_s);
    EXPECT_EQ(record.provider, u"two"_s) << "failover as for anybody";
}

TEST_F(TargetTests, ATargetThatRestsIsAskedAllTheSame)
{
    one.answerAll(plainResponse(R"({"error":{"message":"broken"}})", 500));
    start();
    test({ u"one"_s, u"model-1"_s });
    EXPECT_EQ(tested().status, 500);
    test({ u"one"_s, u"model-1"_s });
    EXPECT_EQ(tested().status, 500);
    EXPECT_EQ(one.requests().size(), 2U);
}

TEST_F(TargetTests, WhatIsUnderWayIsCancelledByItsTarget)
{
    one.otherwise(Script().expectRequest());
    two.otherwise(Script().expectRequest());
    start();
    std::optional<Result<inspect::ExchangeRecordPtr>> other;
    engine->test({ u"two"_s, u"model-2"_s },
        [&other](const Result<inspect::ExchangeRecordPtr>& record) { other = record; });
    test({ u"one"_s, u"model-1"_s });
    ASSERT_TRUE(waitFor([this] { return one.requests().size() == 1 && two.requests().size() == 1; }));
    engine->cancelTests({ u"one"_s, u"model-1"_s });
    EXPECT_EQ(tested().state, inspect::ExchangeState::Cancelled);
    EXPECT_FALSE(other.has_value()) << "another target's goes on";
    engine->cancelTests({ u"two"_s, u"model-2"_s });
    ASSERT_TRUE(waitFor([&other] { return other.has_value(); }));
}

TEST_F(TargetTests, WithoutAGatewayNothingIsSent)
{
    start();
    engine->stop(u"Stopped."_s);
    test({ u"one"_s, u"model-1"_s });
    ASSERT_TRUE(result.has_value());
    EXPECT_FALSE(*result);
}

} // namespace gateway::pipeline
