// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/exchange_list_model.h"
#include "app/viewmodels/requests/exchange_texts.h"
#include "app/viewmodels/requests/live_pace.h"
#include "print_qt.h"
#include "sample_exchanges.h"
#include "support/fake_clock.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using namespace plexus_test;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::kNever;

namespace {

// A stream that began `secondsAgo`, and of which so much has come.
ExchangeRecord streamed(qint64 secondsAgo, qint64 contentBytes)
{
    ExchangeRecord record = runningExchange(1, secondsAgo);
    record.contentBytes = contentBytes;
    record.responseBytes = contentBytes * 10;
    record.lastDataUs = secondsAgo * 1'000'000;
    return record;
}

TEST(LivePace, IsThatOfTheLastSeconds)
{
    LivePace pace;
    EXPECT_EQ(pace.bytesPerSecond(kNowMs), 0);
    pace.note(streamed(1, 0), kNowMs);
    EXPECT_EQ(pace.tokensPerSecond(kNowMs), 0);
    // 400 bytes of content a second, ten times a second.
    for (int i = 1; i <= 100; ++i)
        pace.note(streamed(1, i * 40), kNowMs + i * 100);
    EXPECT_NEAR(pace.tokensPerSecond(kNowMs + 10'000), 100, 1);
    EXPECT_NEAR(pace.bytesPerSecond(kNowMs + 10'000), 4'000, 40);
    // It slows down, and what was before is soon forgotten.
    for (int i = 1; i <= 40; ++i)
        pace.note(streamed(1, 4'000 + i * 4), kNowMs + 10'000 + i * 100);
    EXPECT_NEAR(pace.tokensPerSecond(kNowMs + 14'000), 10, 1);
    // Nothing comes any more, and nobody says so.
    EXPECT_LT(pace.tokensPerSecond(kNowMs + 16'000), 5);
    EXPECT_EQ(pace.tokensPerSecond(kNowMs + 20'000), 0);
}

TEST(LivePace, AStreamThatBeganAndIsSilentStalls)
{
    ExchangeRecord record = streamed(9, 400);
    record.lastDataUs = 2'000'000;
    EXPECT_EQ(silenceUs(record, kNowMs), 7'000'000);
    EXPECT_TRUE(stalls(record, kNowMs));
    record.lastDataUs = 4'500'000;
    EXPECT_FALSE(stalls(record, kNowMs)); // models pause
    record.lastDataUs = 2'000'000;
    record.firstTokenUs = kNever;
    EXPECT_FALSE(stalls(record, kNowMs)); // it is waited for
    record = sampleExchange(1, 60);
    record.lastDataUs = 2'000'000;
    EXPECT_FALSE(stalls(record, kNowMs)); // it is over
}

TEST(LivePace, IsSaidWithWhatHasCome)
{
    LivePace pace;
    pace.note(streamed(2, 0), kNowMs - 1'000);
    ExchangeRecord record = streamed(3, 400);
    pace.note(record, kNowMs);
    const QString size = bytesText(4'000);
    EXPECT_EQ(progressText(record, pace, kNowMs),
        size + u" \u00b7 "_s + size + u"/s \u00b7 \u2248 100 tokens \u00b7 \u2248 100 tok/s"_s);
    record.lastDataUs = 0;
    EXPECT_EQ(progressText(record, pace, kNowMs + 9'000),
        size + u" \u00b7 \u2248 100 tokens \u00b7 Nothing has come for 12.0\u202Fs."_s);
    EXPECT_EQ(progressText(sampleExchange(1, 5), pace, kNowMs), QString());
}

TEST(LivePace, ARunningRowShowsIt)
{
    gateway::test::FakeClock clock;
    ExchangeListModel model(clock, 5);
    const auto text = [&model](int role) { return model.data(model.index(0), role).toString(); };
    model.merge({ share(streamed(1, 40)) });
    EXPECT_EQ(text(ExchangeListModel::TokensOutRole), u"\u224810"_s);
    clock.advanceMs(1'000);
    ExchangeRecord record = streamed(1, 840);
    record.lastDataUs = 2'000'000;
    model.merge({ share(record) });
    EXPECT_EQ(text(ExchangeListModel::TokensOutRole), u"\u2248210"_s);
    EXPECT_EQ(text(ExchangeListModel::SpeedRole), u"\u2248200"_s);
    EXPECT_EQ(text(ExchangeListModel::StatusTextRole), u"Streaming"_s);
    // The clock alone makes it stall.
    QSignalSpy changed(&model, &ExchangeListModel::dataChanged);
    clock.advanceMs(6'000);
    model.refreshRunning();
    ASSERT_EQ(changed.size(), 1);
    const auto roles = changed[0][2].value<QList<int>>();
    for (const int role : { ExchangeListModel::StatusTextRole, ExchangeListModel::StatusToneRole,
             ExchangeListModel::SpeedRole, ExchangeListModel::ProgressRole })
        EXPECT_TRUE(roles.contains(role)) << role;
    EXPECT_EQ(text(ExchangeListModel::StatusTextRole), u"Stalls"_s);
    EXPECT_EQ(text(ExchangeListModel::StatusToneRole).toInt(), static_cast<int>(Tone::Warn));
    EXPECT_EQ(text(ExchangeListModel::SpeedRole), u"0"_s);
    EXPECT_EQ(text(ExchangeListModel::ErrorRole), u"Nothing has come for 6.0\u202Fs."_s);
    EXPECT_TRUE(text(ExchangeListModel::SummaryRole).startsWith(u"Stalls, "_s));
    // What has ended says what it was.
    ExchangeRecord done = sampleExchange(1, 1);
    done.answer = { .finish = gateway::inspect::FinishReason::Length, .toolCalls = 3 };
    done.messages = 12;
    model.merge({ share(done) });
    EXPECT_EQ(text(ExchangeListModel::TokensOutRole), u"512"_s);
    EXPECT_EQ(text(ExchangeListModel::SpeedRole), u"63"_s); // 512 in 8.2 s
    EXPECT_EQ(text(ExchangeListModel::FinishRole), u"length"_s);
    EXPECT_EQ(text(ExchangeListModel::ToolCallsRole), u"3"_s);
    EXPECT_EQ(text(ExchangeListModel::MessagesRole), u"12"_s);
    EXPECT_EQ(text(ExchangeListModel::ToolsRole), QString());
    EXPECT_EQ(text(ExchangeListModel::ProgressRole), QString());
}

TEST(LivePace, AThinkingOneSaysSo)
{
    ExchangeRecord record = runningExchange(1, 3);
    EXPECT_EQ(statusText(record).text, u"Streaming"_s);
    record.firstTextUs = kNever;
    EXPECT_EQ(statusText(record).text, u"Thinking"_s);
    record.firstTokenUs = kNever;
    EXPECT_EQ(statusText(record).text, u"Waiting"_s);
}

} // namespace
