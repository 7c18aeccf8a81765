// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that read along with a background response, each at its own pace.
#include "pipeline/background_sink.h"

#include <gtest/gtest.h>

namespace gateway::pipeline {

namespace {

// What a client got; it takes nothing until it is told to.
struct Seen {
    QByteArray body = {};
    qint64 pending = 0;
    bool isWhole = false;
    bool isCut = false;
    http::ResponseSink* sink = nullptr;

    void take()
    {
        pending = 0;
        Q_EMIT sink->drained();
    }
};

struct SlowSink final : http::ResponseSink {
    explicit SlowSink(std::shared_ptr<Seen> into)
        : seen(std::move(into))
    {
        seen->sink = this;
    }

    void send(http::Reply reply) override { seen->body = reply.body; }

    void begin(int, HeaderList, http::BodyFraming) override { }

    void write(QByteArrayView bytes) override
    {
        seen->body.append(bytes);
        seen->pending += bytes.size();
    }

    void end() override { seen->isWhole = true; }

    void abort() override { seen->isCut = true; }

    [[nodiscard]] bool isOpen() const override { return !seen->isWhole && !seen->isCut; }

    [[nodiscard]] qint64 pendingBytes() const override { return seen->pending; }

    std::shared_ptr<Seen> seen;
};

QByteArray event(int number, qsizetype size = 100)
{
    return "event: x\ndata: {\"sequence_number\":" + QByteArray::number(number) + ",\"delta\":\""
        + QByteArray(size, 'a') + "\"}\n\n";
}

class Background : public testing::Test {
protected:
    [[nodiscard]] std::unique_ptr<BackgroundSink> begun()
    {
        auto sink = std::make_unique<BackgroundSink>(
            BackgroundSink::Hooks {
                .ended = [this](const BackgroundSink::Ending& ending) { endings.push_back(ending.kind); },
                .readsOn =
                    [this](
                        std::shared_ptr<BackgroundReader> reader) { readers.push_back(std::move(reader)); } },
            kept);
        sink->begin(200, {}, http::BodyFraming::Chunked);
        return sink;
    }

    static std::shared_ptr<Seen> attach(BackgroundSink& sink, qint64 after = -1)
    {
        auto seen = std::make_shared<Seen>();
        EXPECT_TRUE(sink.attach(std::make_shared<SlowSink>(seen), after));
        return seen;
    }

    std::shared_ptr<BackgroundSink::KeptBytes> kept = std::make_shared<BackgroundSink::KeptBytes>();
    std::vector<BackgroundSink::Ending::Kind> endings;
    std::vector<std::shared_ptr<BackgroundReader>> readers;
};

constexpr qsizetype kLarge = 100 * 1024;

} // namespace

TEST_F(Background, WhoComesLaterReadsFromTheBeginningAtItsPace)
{
    const auto sink = begun();
    QByteArray all;
    for (int number = 0; number < 40; ++number) {
        all += event(number, kLarge);
        sink->write(event(number, kLarge));
    }
    const auto seen = attach(*sink);
    // Not four megabytes at once; and what comes meanwhile does not cut it off.
    EXPECT_LT(seen->pending, http::ResponseSink::kHighWater + 2 * kLarge);
    all += event(40);
    sink->write(event(40));
    EXPECT_FALSE(seen->isCut);
    for (int i = 0; i < 10; ++i)
        seen->take();
    EXPECT_EQ(seen->body, all);
    sink->end();
    EXPECT_TRUE(seen->isWhole);
    EXPECT_TRUE(readers.empty());
}

TEST_F(Background, WhatWasNotReadIsReadAfterTheEnd)
{
    auto sink = begun();
    const auto seen = attach(*sink);
    for (int number = 0; number < 40; ++number)
        sink->write(event(number, kLarge));
    sink->end();
    EXPECT_EQ(endings, std::vector { BackgroundSink::Ending::Kind::Answered });
    sink.reset();
    ASSERT_EQ(readers.size(), 1U);
    EXPECT_FALSE(seen->isWhole);
    for (int i = 0; i < 10; ++i)
        seen->take();
    EXPECT_TRUE(seen->isWhole);
    EXPECT_TRUE(seen->body.endsWith(event(39, kLarge)));
    EXPECT_TRUE(readers[0]->isOver());
    EXPECT_EQ(kept->now, 0);
}

TEST_F(Background, WhoIsTooFarBehindIsLetGo)
{
    const auto sink = begun();
    const auto seen = attach(*sink);
    for (int number = 0; number < 100; ++number)
        sink->write(event(number, kLarge));
    EXPECT_TRUE(seen->isCut);
}

TEST_F(Background, EventsAreHandedOnWhole)
{
    const auto sink = begun();
    const auto seen = attach(*sink);
    const QByteArray text = event(0) + ": ping\n\n" + event(1);
    for (const char byte : text)
        sink->write(QByteArrayView(&byte, 1));
    EXPECT_EQ(seen->body, text);
    // A comment is for whoever reads now.
    EXPECT_EQ(attach(*sink, 0)->body, event(1));
}

TEST_F(Background, AllTogetherKeepOnlySoMuch)
{
    kept->most = 3 * event(0).size();
    const auto first = begun();
    auto second = begun();
    first->write(QByteArray(event(0) + event(1)));
    second->write(QByteArray(event(0) + event(1)));
    EXPECT_FALSE(second->attach(std::make_shared<SlowSink>(std::make_shared<Seen>()), -1));
    attach(*first);
    EXPECT_EQ(kept->now, 2 * event(0).size());
    second.reset();
    EXPECT_EQ(kept->now, 2 * event(0).size());
}

} // namespace gateway::pipeline
