// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does about the whole: what is kept of requests, the configuration's past and its text.
#include "service/capture_control.h"
#include "service/configuration/config_problems.h"
#include "service/gateway_runtime.h"
#include "service/revision_service.h"

#include "service_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace gateway::service {

using namespace Qt::StringLiterals;

namespace {

// Runs the event loop until `ask(done)` has been answered.
template <typename T, typename Ask> T answerOf(Ask ask)
{
    std::optional<T> answer;
    ask([&answer](const T& value) { answer.emplace(value); });
    EXPECT_FALSE(answer.has_value()) << "called back from inside the call";
    EXPECT_TRUE(waitFor([&answer] { return answer.has_value(); }));
    return answer.value();
}

} // namespace

class UpkeepTest : public testing::Test {
protected:
    void start(const QByteArray& file = {})
    {
        RuntimeOptions options { .dataDir = folder.path(), .listenPort = 0 };
        if (!file.isEmpty()) {
            QFile config(folder.filePath(u"plexus.yaml"_s));
            ASSERT_TRUE(config.open(QIODevice::WriteOnly));
            config.write(file);
            options.configFile = config.fileName();
        }
        runtime = std::make_unique<GatewayRuntime>(options);
        QSignalSpy listening(runtime.get(), &GatewayRuntime::listening);
        runtime->start();
        ASSERT_TRUE(waitFor([&] { return !listening.isEmpty(); }));
    }

    [[nodiscard]] CaptureControl& captures() const { return runtime->services().captures; }

    [[nodiscard]] RevisionService& revisions() const { return runtime->services().revisions; }

    [[nodiscard]] qint64 kept() const
    {
        const auto total =
            answerOf<Result<store::CaptureTotal>>([this](const auto& done) { captures().loadTotal(done); });
        return total ? total->count : -1;
    }

    void ask() const
    {
        const quint16 port = runtime->services().control.port();
        HttpClient client(port);
        client.send(chatRequest(port, R"({"model":"one/model-1"})"));
        EXPECT_GE(client.read().status, 400);
    }

    ConfigProblems import(const QByteArray& yaml) const
    {
        return answerOf<ConfigProblems>([&](const auto& done) { revisions().importDocument(yaml, done); });
    }

    [[nodiscard]] QVector<RevisionInfo> list(int limit = 100) const
    {
        return answerOf<Result<QVector<RevisionInfo>>>([&](const auto& done) {
            revisions().list(limit, done);
        }).value_or(QVector<RevisionInfo>());
    }

    [[nodiscard]] Result<ShownDocument> load(qint64 number) const
    {
        return answerOf<Result<ShownDocument>>([&](const auto& done) { revisions().load(number, done); });
    }

    QTemporaryDir folder;
    std::unique_ptr<GatewayRuntime> runtime;
};

TEST_F(UpkeepTest, WhileKeepingIsPausedNothingIsKeptWhateverTheModeSays)
{
    start("providers:\n  one:\n    api_base_url: http://127.0.0.1:1/v1\n    models: [model-1]\n"
          "keys:\n  laptop:\n    secret: plx-client-canary-1\nsettings:\n  capture:\n    mode: all\n");
    EXPECT_EQ(kept(), 0);
    ask();
    ASSERT_TRUE(waitFor([this] { return kept() == 1; }));
    captures().pause();
    captures().setSwitches({ .keys = { u"laptop"_s } });
    ask();
    captures().resume();
    ask();
    ASSERT_TRUE(waitFor([this] { return kept() == 2; }));
    EXPECT_EQ(
        answerOf<Result<qint64>>([this](const auto& done) { captures().forgetAll(done); }).value_or(-1), 2);
    EXPECT_EQ(kept(), 0);
}

TEST_F(UpkeepTest, SwitchesAndPauseLastOverARestart)
{
    const CaptureSwitches wanted { .onError = true, .keys = { u"laptop"_s }, .providers = { u"one"_s } };
    start();
    QSignalSpy changed(&captures(), &CaptureControl::changed);
    captures().setSwitches(wanted);
    captures().pause();
    captures().pause();
    EXPECT_EQ(changed.size(), 2);
    runtime.reset();
    start();
    ASSERT_TRUE(waitFor([this] { return captures().isPaused(); }));
    EXPECT_EQ(captures().switches(), wanted);
    captures().resume();
    runtime.reset();
    start();
    ASSERT_TRUE(waitFor([&] { return captures().switches() == wanted; }));
    EXPECT_FALSE(captures().isPaused());
}

TEST_F(UpkeepTest, RevisionsAreListedShownWithoutCredentialsAndPutInForceAgain)
{
    start();
    EXPECT_EQ(revisions().absence(), QString());
    ASSERT_TRUE(import("keys:\n  laptop:\n    secret: plx-client-canary-1\n").isEmpty());
    ASSERT_TRUE(import("settings:\n  proxy: http://127.0.0.1:3128\n").isEmpty());
    const auto both = list();
    ASSERT_EQ(both.size(), 2);
    EXPECT_EQ(both[0].number, revisions().presentNumber());
    EXPECT_EQ(both[1].author, u"import"_s);
    EXPECT_EQ(list(1).size(), 1);

    const auto now = load(both[0].number);
    ASSERT_TRUE(now) << qPrintable(now.error().message);
    EXPECT_TRUE(now->isInForce);
    EXPECT_EQ(now->text, revisions().presentDocument());
    EXPECT_TRUE(now->text.contains("3128"));
    const auto before = load(both[1].number);
    ASSERT_TRUE(before);
    EXPECT_FALSE(before->isInForce);
    EXPECT_TRUE(before->text.contains("laptop"));
    EXPECT_TRUE(before->text.contains("(hidden)")) << before->text.constData();
    EXPECT_FALSE(load(0));
    EXPECT_FALSE(load(77));

    QSignalSpy changed(&runtime->services().configuration, &ConfigService::changed);
    EXPECT_TRUE(answerOf<ConfigProblems>([&](const auto& done) {
        revisions().rollBack(both[1].number, done);
    }).isEmpty());
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(list().size(), 3);
    EXPECT_NE(runtime->services().configuration.current()->findKey(u"laptop"), nullptr);
    EXPECT_FALSE(
        answerOf<ConfigProblems>([&](const auto& done) { revisions().rollBack(99, done); }).isEmpty());
}

TEST_F(UpkeepTest, WhatIsExportedComesBackAndKeysGoOnWithTheirSecrets)
{
    start();
    ASSERT_TRUE(import("keys:\n  laptop:\n    secret: plx-client-canary-1\n").isEmpty());
    const QByteArray exported = revisions().exportDocument();
    EXPECT_FALSE(exported.contains("secret")) << exported.constData();
    const auto same = revisions().checkImport(exported);
    EXPECT_TRUE(same.problems.isEmpty());
    EXPECT_TRUE(same.document.isInForce) << "the key keeps its digest";
    const auto edited = revisions().checkImport(exported + "settings:\n  warm_up: false\n");
    ASSERT_TRUE(edited.problems.isEmpty());
    EXPECT_FALSE(edited.document.isInForce);
    EXPECT_TRUE(edited.document.text.contains("warm_up: false"));
    EXPECT_EQ(list().size(), 1) << "looking changes nothing";
    ASSERT_TRUE(import(exported + "settings:\n  warm_up: false\n").isEmpty());
    EXPECT_FALSE(runtime->services().configuration.current()->settings.warmUp);
    EXPECT_FALSE(runtime->services().configuration.current()->findKey(u"laptop")->secretDigest.isEmpty());
}

TEST_F(UpkeepTest, AFileThatIsWrongIsRefusedWithItsLine)
{
    start();
    const auto check = revisions().checkImport("settings:\n  warm_up: maybe\n");
    ASSERT_EQ(check.problems.size(), 1);
    EXPECT_EQ(check.problems[0].line, 2);
    EXPECT_FALSE(import("settings:\n  warm_up: maybe\n").isEmpty());
    EXPECT_TRUE(list().isEmpty());
    // A key that is new has no secret to go on with.
    EXPECT_FALSE(revisions().checkImport("keys:\n  other: {}\n").problems.isEmpty());
}

TEST_F(UpkeepTest, AFilesConfigurationHasNoRevisions)
{
    start("settings:\n  warm_up: false\n");
    EXPECT_FALSE(revisions().absence().isEmpty());
    EXPECT_EQ(revisions().presentNumber(), 0);
    EXPECT_TRUE(list().isEmpty());
    EXPECT_FALSE(load(1));
    EXPECT_TRUE(revisions().presentDocument().contains("warm_up: false"));
    EXPECT_FALSE(import("settings: {}\n").isEmpty());
    EXPECT_FALSE(
        answerOf<ConfigProblems>([&](const auto& done) { revisions().rollBack(1, done); }).isEmpty());
}

} // namespace gateway::service
