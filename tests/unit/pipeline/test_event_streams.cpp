// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/event_streams.h"
#include "support/fake_clock.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

namespace {

using inspect::ExchangeRecord;
using inspect::ExchangeRecordPtr;
using inspect::ExchangeState;
using management::Caller;
using management::Role;

// What a client was sent, as far as it reads.
struct Received {
    QByteArray text;
    bool isOpen = true;
    qint64 pending = 0;

    [[nodiscard]] QStringList events() const
    {
        QStringList names;
        for (const QByteArray& line : text.split('\n')) {
            if (line.startsWith("event: "))
                names.append(QString::fromLatin1(line.sliced(7)));
        }
        return names;
    }
};

class ListeningSink final : public http::ResponseSink {
public:
    explicit ListeningSink(Received& received)
        : m_received(received)
    {
    }

    void send(http::Reply /*reply*/) override { m_received.isOpen = false; }

    void begin(int /*status*/, HeaderList /*headers*/, http::BodyFraming /*framing*/) override { }

    void write(QByteArrayView bytes) override { m_received.text += bytes; }

    void end() override { m_received.isOpen = false; }

    void abort() override { m_received.isOpen = false; }

    [[nodiscard]] bool isOpen() const override { return m_received.isOpen; }

    [[nodiscard]] qint64 pendingBytes() const override { return m_received.pending; }

private:
    Received& m_received;
};

class EventStreamsTest : public testing::Test {
protected:
    enum class KeyState { On, Off, Ends };

    EventStreamsTest() { configure(KeyState::On); }

    test::FakeClock clock;

    void configure(KeyState state)
    {
        config::Config made;
        made.keys.append(
            { .name = u"app"_s, .secretDigest = QByteArray(32, 'a'), .enabled = state != KeyState::Off });
        if (state == KeyState::Ends)
            made.keys.first().expiresAtMs = clock.epochMs() + 1000;
        snapshot = std::make_shared<const Snapshot>(std::make_shared<const config::Config>(made),
            QHash<QString, Secret>(), QHash<QString, QString>());
    }

    void join(Received& received, const Caller& caller)
    {
        streams.join(std::make_shared<ListeningSink>(received), caller);
    }

    [[nodiscard]] ExchangeRecordPtr record(const QByteArray& id, ExchangeState state,
        const QString& key = u"app"_s, qsizetype attempts = 1, qint64 bytes = 0) const
    {
        ExchangeRecord made;
        made.id = { id };
        made.state = state;
        made.keyName = key;
        made.attempts.resize(attempts);
        made.responseBytes = bytes;
        made.contentBytes = bytes / 5;
        made.lastDataUs = 250'000;
        made.startedAtMs = startedAtMs;
        return std::make_shared<const ExchangeRecord>(made);
    }

    SnapshotPtr snapshot;
    EventStreams streams { clock, [this] { return snapshot; } };
    qint64 startedAtMs = clock.epochMs();
    const Caller admin { .role = Role::Admin };
    const Caller app { .role = Role::Key, .keyName = u"app"_s };
};

} // namespace

TEST_F(EventStreamsTest, TellsHowARequestGetsOn)
{
    Received received;
    join(received, admin);
    streams.take({ record("1", ExchangeState::Running) });
    streams.take({ record("1", ExchangeState::Running, u"app"_s, 2) });
    clock.advanceMs(400);
    streams.take({ record("1", ExchangeState::Running, u"app"_s, 2, 100) });
    clock.advanceMs(600);
    streams.take({ record("1", ExchangeState::Running, u"app"_s, 2, 500) });
    streams.take({ record("1", ExchangeState::Completed, u"app"_s, 2, 600) });
    EXPECT_EQ(received.events(), (QStringList { u"started"_s, u"updated"_s, u"progress"_s, u"completed"_s }));
    // Of 100 bytes of content in a second; the provider was last heard of after a quarter of it.
    for (const char* figure : { R"("bytesPerSecond":500)", R"("contentBytes":100)",
             R"("estimatedTokensPerSec":25)", R"("idleMs":750)" })
        EXPECT_TRUE(received.text.contains(figure)) << figure << received.text.constData();
}

TEST_F(EventStreamsTest, OneThatEndedAtOnceBeganToo)
{
    Received received;
    join(received, admin);
    streams.take({ record("1", ExchangeState::Completed) });
    EXPECT_EQ(received.events(), (QStringList { u"started"_s, u"completed"_s }));
}

TEST_F(EventStreamsTest, AKeyHearsOfItsOwn)
{
    Received received;
    join(received, app);
    streams.take(
        { record("mine", ExchangeState::Completed), record("theirs", ExchangeState::Completed, u"other"_s) });
    EXPECT_TRUE(received.text.contains("mine"));
    EXPECT_FALSE(received.text.contains("theirs"));
}

TEST_F(EventStreamsTest, WhoDoesNotReadMissesAndIsTold)
{
    Received slow;
    Received quick;
    join(slow, admin);
    join(quick, admin);
    slow.pending = http::ResponseSink::kHighWater;
    for (int i = 0; i < 5; ++i)
        streams.take({ record(QByteArray::number(i), ExchangeState::Completed) });
    EXPECT_TRUE(slow.events().isEmpty());
    EXPECT_EQ(quick.events().size(), 10);
    slow.pending = 0;
    streams.take({ record("last", ExchangeState::Completed) });
    EXPECT_EQ(slow.events().first(), u"missed"_s);
    EXPECT_TRUE(slow.text.contains(R"({"events":10})"));
}

TEST_F(EventStreamsTest, AKeyThatIsSwitchedOffHearsNothingMore)
{
    Received received;
    join(received, app);
    configure(KeyState::Off);
    streams.take({ record("1", ExchangeState::Completed) });
    EXPECT_TRUE(received.events().isEmpty());
    EXPECT_FALSE(streams.hasListeners());
}

TEST_F(EventStreamsTest, AKeyThatHasEndedHearsNothingMore)
{
    configure(KeyState::Ends);
    Received received;
    join(received, app);
    streams.take({ record("1", ExchangeState::Completed) });
    clock.advanceMs(1000);
    streams.take({ record("2", ExchangeState::Completed) });
    EXPECT_EQ(received.events(), (QStringList { u"started"_s, u"completed"_s }));
    EXPECT_FALSE(streams.hasListeners());
}

TEST_F(EventStreamsTest, WhoIsGoneIsForgotten)
{
    Received received;
    join(received, admin);
    received.isOpen = false;
    streams.take({ record("1", ExchangeState::Completed) });
    EXPECT_FALSE(streams.hasListeners());
    EXPECT_TRUE(streams.hasRoom());
}

} // namespace gateway::pipeline
