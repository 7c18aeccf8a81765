// SPDX-License-Identifier: GPL-3.0-or-later
// A provider's list over a real engine: with its credential, page after page, joined, bounded, cancelled.
#include "service/model_directory.h"

#include "service/listener_control.h"
#include "service_fixture.h"

#include "support/scripted_upstream.h"
#include "support/services/scripted_services.h"

#include <QSignalSpy>

#include <optional>

namespace gateway::service {

using namespace Qt::StringLiterals;
using test::plainResponse;
using test::Script;
using test::ScriptedUpstream;

class ModelDirectoryTest : public testing::Test {
protected:
    ModelDirectoryTest() { thread.start(); }

    ~ModelDirectoryTest() override { thread.stop(); }

    void useProvider(Dialect dialect, const QString& path = {})
    {
        config::Config config = smallConfig();
        config.providers[0].baseUrls = { { .dialect = dialect,
            .url = QString::fromLatin1(upstream.url(path.toLatin1())) } };
        config.providers[0].models = { { .id = u"old"_s }, { .id = u"gpt-5"_s }, { .id = u"model-1"_s } };
        configuration.replace(config);
        control.applySnapshot(snapshotOf(config));
        control.start();
        ASSERT_TRUE(waitFor([this] { return control.state() == GatewayState::Running; }));
    }

    Result<OfferedModels> listed(const QString& provider = u"one"_s)
    {
        std::optional<Result<OfferedModels>> result;
        directory.list(provider, [&result](const Result<OfferedModels>& done) { result.emplace(done); });
        EXPECT_FALSE(result) << "never from inside the call";
        EXPECT_TRUE(waitFor([&result] { return result.has_value(); }));
        return result.value_or(Result<OfferedModels>(Error {}));
    }

    [[nodiscard]] static QStringList idsOf(const OfferedModels& offered)
    {
        QStringList ids;
        for (const OfferedModel& model : offered.models)
            ids.append(model.id);
        return ids;
    }

    ScriptedUpstream upstream;
    SystemClock clock;
    GatewayThread thread { clock, {} };
    ListenerControl control { thread, {}, {} };
    test::ScriptedConfigService configuration { smallConfig() };
    ModelDirectory directory { configuration, thread, clock, [] {
                                  return QVector<std::shared_ptr<const providers::ModelCatalogue>> {
                                      providers::shippedModelCatalogue()
                                  };
                              } };
};

TEST_F(ModelDirectoryTest, AListIsAskedForWithTheProvidersCredentialAndJoined)
{
    upstream.answerAll(
        plainResponse(R"({"data":[{"id":"zeta"},{"id":"gpt-5"},{"id":"fast"},{"id":"zeta"}]})"));
    useProvider(Dialect::Chat);
    const auto offered = listed();
    ASSERT_TRUE(offered) << qPrintable(offered.error().message);
    ASSERT_EQ(upstream.requests().size(), 1U);
    EXPECT_EQ(upstream.requests()[0].method, "GET");
    EXPECT_EQ(upstream.requests()[0].target, "/v1/models");
    EXPECT_EQ(
        headerValue(upstream.requests()[0].headers, "authorization"), "Bearer sk-one-canary-0123456789");
    EXPECT_EQ(idsOf(*offered), QStringList({ u"fast"_s, u"gpt-5"_s, u"zeta"_s }));
    EXPECT_EQ(offered->models[0].aliasTakenBy, u"fast"_s);
    EXPECT_TRUE(offered->models[1].isConfigured);
    EXPECT_TRUE(offered->models[1].contextLength) << "the catalogue knows it";
    EXPECT_TRUE(offered->models[1].rates);
    EXPECT_EQ(offered->models[1].priceId, QString()) << "not at the vendor's own address";
    EXPECT_FALSE(offered->models[2].isConfigured);
    EXPECT_EQ(offered->vanished, QStringList({ u"old"_s, u"model-1"_s }));
}

TEST_F(ModelDirectoryTest, PagesAreFollowedAndTold)
{
    upstream.otherwise(
        Script()
            .expectRequest()
            .write(plainResponse(R"({"data":[{"id":"a","display_name":"A"}],"has_more":true,"last_id":"a"})"))
            .expectRequest()
            .write(plainResponse(R"({"data":[{"id":"b"}],"has_more":false,"last_id":"b"})")));
    useProvider(Dialect::Messages);
    QSignalSpy progressed(&directory, &ProviderModels::progressed);
    const auto offered = listed();
    ASSERT_TRUE(offered) << qPrintable(offered.error().message);
    EXPECT_EQ(idsOf(*offered), QStringList({ u"a"_s, u"b"_s }));
    EXPECT_EQ(offered->models[0].name, u"A"_s);
    ASSERT_EQ(upstream.requests().size(), 2U);
    EXPECT_EQ(upstream.requests()[1].target, "/v1/models?limit=1000&after_id=a");
    EXPECT_EQ(headerValue(upstream.requests()[0].headers, "x-api-key"), "sk-one-canary-0123456789");
    EXPECT_FALSE(headerValue(upstream.requests()[0].headers, "anthropic-version").isEmpty());
    ASSERT_EQ(progressed.size(), 2);
    EXPECT_EQ(progressed[1][1].toInt(), 2);
    EXPECT_EQ(progressed[1][2].toInt(), 2);
}

TEST_F(ModelDirectoryTest, AListThatNeverEndsIsCut)
{
    // A cursor that moves on for ever.
    Script script;
    for (int page = 0; page < ModelFetch::kMaxPages + 5; ++page) {
        const QByteArray id = "m" + QByteArray::number(page);
        script.expectRequest().write(
            plainResponse(R"({"data":[{"id":")" + id + R"("}],"has_more":true,"last_id":")" + id + R"("})"));
    }
    upstream.otherwise(script);
    useProvider(Dialect::Messages);
    const auto offered = listed();
    ASSERT_TRUE(offered);
    EXPECT_TRUE(offered->isCut);
    EXPECT_EQ(upstream.requests().size(), static_cast<size_t>(ModelFetch::kMaxPages));
    EXPECT_TRUE(offered->vanished.isEmpty()) << "what was not read may still be there";
}

TEST_F(ModelDirectoryTest, ARefusalSaysWhatToDoAndNotWhatTheProviderSaid)
{
    upstream.answerAll(plainResponse(R"({"error":"bad key sk-one-canary-0123456789"})", 401));
    useProvider(Dialect::Chat);
    const auto offered = listed();
    ASSERT_FALSE(offered);
    EXPECT_TRUE(offered.error().message.contains(u"401"));
    EXPECT_TRUE(offered.error().message.contains(u"credential"));
    EXPECT_FALSE(offered.error().message.contains(u"canary"));
}

TEST_F(ModelDirectoryTest, WhatIsNoListIsToldToo)
{
    upstream.answerAll(plainResponse("<html>hello</html>"));
    useProvider(Dialect::Chat);
    const auto offered = listed();
    ASSERT_FALSE(offered);
    EXPECT_EQ(offered.error().code, ErrorCode::UpstreamProtocol);
    EXPECT_EQ(listed(u"nobody"_s).error().code, ErrorCode::NotFound);
}

TEST_F(ModelDirectoryTest, AListThatIsCancelledIsToldOnceAndAskedForAgain)
{
    upstream.next(Script().expectRequest());
    upstream.answerAll(plainResponse(R"({"data":[{"id":"a"}]})"));
    useProvider(Dialect::Chat);
    int told = 0;
    directory.list(u"one"_s, [&told](const Result<OfferedModels>& done) {
        ++told;
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    });
    ASSERT_TRUE(waitFor([this] { return upstream.connections() == 1; }));
    directory.cancel(u"one"_s);
    directory.cancel(u"one"_s);
    ASSERT_TRUE(waitFor([&told] { return told == 1; }));
    EXPECT_TRUE(listed());
    EXPECT_EQ(told, 1);
}

TEST_F(ModelDirectoryTest, WhoeverAsksWhileAListIsUnderWayGetsTheSame)
{
    upstream.answerAll(plainResponse(R"({"data":[{"id":"a"}]})"));
    useProvider(Dialect::Chat);
    int told = 0;
    for (int i = 0; i < 2; ++i) {
        directory.list(u"one"_s, [&told](const Result<OfferedModels>& done) {
            ASSERT_TRUE(done);
            EXPECT_EQ(done->models.size(), 1);
            ++told;
        });
    }
    ASSERT_TRUE(waitFor([&told] { return told == 2; }));
    EXPECT_EQ(upstream.requests().size(), 1U);
}

TEST_F(ModelDirectoryTest, PicksBecomeOneEditOfTheConfiguration)
{
    upstream.answerAll(plainResponse(R"({"data":[{"id":"a"},{"id":"b"}]})"));
    useProvider(Dialect::Chat);
    const auto offered = listed();
    ASSERT_TRUE(offered);
    std::optional<ImportOutcome> outcome;
    directory.importModels(
        { .provider = u"one"_s, .picks = offered->models, .aliases = ModelImport::Aliases::EachModel },
        [&outcome](const ImportOutcome& done) { outcome = done; });
    ASSERT_TRUE(waitFor([&outcome] { return outcome.has_value(); }));
    EXPECT_EQ(outcome->models, QStringList({ u"a"_s, u"b"_s }));
    EXPECT_EQ(configuration.summaries(), QStringList { u"2 models of one, 2 aliases"_s });
    EXPECT_NE(configuration.current()->findAlias(u"b"), nullptr);
}

TEST_F(ModelDirectoryTest, AConfigurationThatIsAFilesIsNotWritten)
{
    configuration.setReadOnlyReason(u"It comes from plexus.yaml."_s);
    std::optional<ImportOutcome> outcome;
    directory.importModels({ .provider = u"one"_s, .picks = { { .id = u"a"_s } } },
        [&outcome](const ImportOutcome& done) { outcome = done; });
    ASSERT_TRUE(waitFor([&outcome] { return outcome.has_value(); }));
    ASSERT_EQ(outcome->problems.size(), 1);
    EXPECT_EQ(outcome->problems[0].message, u"It comes from plexus.yaml."_s);
}

} // namespace gateway::service
