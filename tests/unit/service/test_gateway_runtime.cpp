// SPDX-License-Identifier: GPL-3.0-or-later
// The whole gateway in one process, as both programs start it.
#include "service/gateway_runtime.h"

#include "service_fixture.h"

#include "support/expect_warning.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace gateway::service {

using namespace Qt::StringLiterals;

class GatewayRuntimeTest : public testing::Test {
protected:
    [[nodiscard]] QString writeConfig(const QByteArray& text) const
    {
        QFile file(folder.filePath(u"plexus.yaml"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    QTemporaryDir folder;
};

TEST_F(GatewayRuntimeTest, DemoAnswersAndIsShownLive)
{
    GatewayRuntime runtime(
        { .dataDir = folder.path(), .listenPort = 0, .demo = DemoMode::On, .capture = BodyCapture::Memory });
    QSignalSpy listening(&runtime, &GatewayRuntime::listening);
    QSignalSpy updated(&runtime.services().traffic, &TrafficFeed::updated);
    runtime.start();
    ASSERT_TRUE(waitFor([&] { return !listening.isEmpty(); }));
    GatewayControl& control = runtime.services().control;
    EXPECT_EQ(listening.first().first().toString(), control.baseUrl());
    EXPECT_TRUE(control.isDemo());
    HttpClient client(control.port());
    const QByteArray body = "{\"model\":\"demo-fast\"}";
    client.send("POST /v1/messages HTTP/1.1\r\nHost: localhost:" + QByteArray::number(control.port())
        + "\r\nx-api-key: " + control.demoKey().toLatin1()
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    const Answer answer = client.read();
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.body.contains("Hello from Plexus"));
    ASSERT_TRUE(waitFor([&] {
        return !updated.isEmpty()
            && updated.last().first().value<TrafficFeed::Records>().last()->isFinished();
    }));
    runtime.shutdown();
    runtime.shutdown(); // once more changes nothing
    // Nothing of a demo is kept.
    EXPECT_FALSE(QFile::exists(folder.filePath(u"plexus.db"_s)));
}

TEST_F(GatewayRuntimeTest, RunsFromAFile)
{
    const QString file = writeConfig("providers:\n  one:\n    api_base_url: http://127.0.0.1:1/v1\n"
                                     "    models: [model-1]\n");
    GatewayRuntime runtime({ .configFile = file, .dataDir = folder.path(), .listenPort = 0 });
    QSignalSpy listening(&runtime, &GatewayRuntime::listening);
    runtime.start();
    ASSERT_TRUE(waitFor([&] { return !listening.isEmpty(); }));
    EXPECT_TRUE(isServed(runtime.services().control.port()));
    EXPECT_FALSE(runtime.services().configuration.readOnlyReason().isEmpty());
    EXPECT_EQ(runtime.services().configuration.current()->providers.size(), 1);
}

TEST_F(GatewayRuntimeTest, MissingFileIsAFailureWithItsName)
{
    const test::ExpectWarning warning(u"none.yaml"_s);
    GatewayRuntime runtime({ .configFile = folder.filePath(u"none.yaml"_s), .dataDir = folder.path() });
    QSignalSpy failed(&runtime, &GatewayRuntime::failed);
    runtime.start();
    ASSERT_TRUE(waitFor([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed.size(), 1);
    EXPECT_TRUE(failed.first().first().value<Error>().message.contains(u"none.yaml"_s));
    EXPECT_EQ(runtime.services().control.state(), GatewayState::Failed);
    EXPECT_TRUE(runtime.services().control.notice().contains(u"none.yaml"_s));
}

TEST_F(GatewayRuntimeTest, DatabaseThatCannotBeMadeIsAFailureWithoutAFile)
{
    QFile blocker(folder.filePath(u"blocked"_s));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    GatewayRuntime runtime(
        { .databasePath = folder.filePath(u"blocked/plexus.db"_s), .dataDir = folder.path() });
    QSignalSpy failed(&runtime, &GatewayRuntime::failed);
    runtime.start();
    ASSERT_TRUE(waitFor([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed.first().first().value<Error>().code, ErrorCode::StoreFailed);
}

TEST_F(GatewayRuntimeTest, DatabaseThatCannotBeMadeDoesNotStopServingFromAFile)
{
    QFile blocker(folder.filePath(u"blocked"_s));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    const test::ExpectWarning warning(u"served but not recorded"_s);
    GatewayRuntime runtime({ .configFile = writeConfig("{}\n"),
        .databasePath = folder.filePath(u"blocked/plexus.db"_s),
        .dataDir = folder.path(),
        .listenPort = 0 });
    QSignalSpy listening(&runtime, &GatewayRuntime::listening);
    std::optional<Result<TrafficFeed::Records>> history;
    runtime.services().traffic.loadHistory(
        {}, [&](const Result<TrafficFeed::Records>& records) { history.emplace(records); });
    runtime.start();
    ASSERT_TRUE(waitFor([&] { return !listening.isEmpty() && history.has_value(); }));
    EXPECT_FALSE(*history); // said, not left waiting
    EXPECT_TRUE(isServed(runtime.services().control.port()));
}

TEST_F(GatewayRuntimeTest, EndsWithoutEverHavingStarted)
{
    GatewayRuntime runtime({ .dataDir = folder.path() });
    EXPECT_EQ(runtime.services().control.state(), GatewayState::Stopped);
}

} // namespace gateway::service
