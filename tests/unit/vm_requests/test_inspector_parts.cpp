// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the inspector that show what was said and when.
#include "app/viewmodels/requests/answer_text.h"
#include "app/viewmodels/requests/event_list_model.h"
#include "app/viewmodels/requests/related_list_model.h"
#include "app/viewmodels/requests/stream_pace.h"
#include "app/viewmodels/requests/stream_timeline.h"
#include "print_qt.h"
#include "sample_exchanges.h"
#include "support/fake_clock.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using namespace plexus_test;
using gateway::inspect::Capture;
using gateway::inspect::ExchangeKind;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::StreamSide;

namespace {

// Three events to the client, each after one from the provider; the last is of another kind.
std::shared_ptr<Capture> stream()
{
    auto capture = std::make_shared<Capture>();
    capture->id = idOf(1);
    const QByteArray first = "event: content_block_delta\ndata: "
                             "{\"type\":\"content_block_delta\",\"delta\":{\"text\":\"One \"}}\n\n";
    const QByteArray last = "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
    const QByteArray body = first + first + last;
    capture->answer = { .bytes = body, .size = body.size() };
    capture->attempts = { { .index = 0, .request = {}, .answer = capture->answer } };
    qint64 offset = 0;
    qint64 us = 1'000'000;
    for (const QByteArray& event : { first, first, last }) {
        for (const StreamSide side : { StreamSide::Upstream, StreamSide::Client }) {
            capture->events.append({ .atUs = us + (side == StreamSide::Client ? 500 : 0),
                .side = side,
                .attempt = 0,
                .type = event == last ? "message_stop" : "content_block_delta",
                .offset = offset,
                .size = event.size() });
        }
        offset += event.size();
        capture->samples.append(
            { .atUs = us + 500, .bytes = offset, .tokens = (us - 900'000) / 100'000 * 10 });
        us += 1'000'000;
    }
    return capture;
}

class EventListModelTest : public testing::Test {
protected:
    [[nodiscard]] QString text(int row, int role) const
    {
        return m_model.data(m_model.index(row), role).toString();
    }

    EventListModel m_model;
    QAbstractItemModelTester m_tester { &m_model };
};

TEST_F(EventListModelTest, CountsTimesKindsAndWords)
{
    m_model.setCapture(stream());
    ASSERT_EQ(m_model.count(), 3);
    EXPECT_EQ(text(0, EventListModel::NumberRole), u"1"_s);
    EXPECT_EQ(text(0, EventListModel::GapRole), QString());
    EXPECT_EQ(text(1, EventListModel::AtRole), u"2.001\u2009s"_s);
    EXPECT_TRUE(text(1, EventListModel::GapRole).startsWith(u"+1"));
    EXPECT_EQ(text(1, EventListModel::TypeRole), u"content_block_delta"_s);
    EXPECT_EQ(text(1, EventListModel::PreviewRole), u"One "_s);
    EXPECT_EQ(m_model.sides(), (QStringList { u"To the client"_s, u"Attempt 1"_s }));
}

TEST_F(EventListModelTest, TellsTheEventsOfAShortStreamApart)
{
    const auto brief = std::make_shared<Capture>(*stream());
    for (auto& event : brief->events)
        event.atUs = 33'000 + event.atUs / 10'000;
    m_model.setCapture(brief);
    EXPECT_EQ(text(0, EventListModel::AtRole), u"33.1\u2009ms"_s);
    EXPECT_EQ(text(2, EventListModel::AtRole), u"33.3\u2009ms"_s);
    EXPECT_EQ(text(1, EventListModel::GapRole), u"+0.1\u202Fms"_s);
    for (auto& event : brief->events)
        event.atUs = 33'000;
    m_model.setCapture(nullptr);
    m_model.setCapture(brief);
    EXPECT_EQ(text(1, EventListModel::GapRole), QString()); // nothing one could measure
}

TEST_F(EventListModelTest, MarksWhatIsMeasured)
{
    m_model.setCapture(stream());
    m_model.setMarked(1'500'000, 2'500'000);
    EXPECT_FALSE(m_model.data(m_model.index(0), EventListModel::MarkedRole).toBool());
    EXPECT_TRUE(m_model.data(m_model.index(1), EventListModel::MarkedRole).toBool());
    EXPECT_FALSE(m_model.data(m_model.index(2), EventListModel::MarkedRole).toBool());
    m_model.setMarked(0, 0);
    EXPECT_FALSE(m_model.data(m_model.index(1), EventListModel::MarkedRole).toBool());
}

TEST_F(EventListModelTest, ShowsOneKindAndKeepsTheirNumbers)
{
    m_model.setCapture(stream());
    EXPECT_EQ(m_model.types(),
        (QStringList { u"All kinds"_s, u"content_block_delta (2)"_s, u"message_stop (1)"_s }));
    m_model.setType(2);
    ASSERT_EQ(m_model.count(), 1);
    EXPECT_EQ(text(0, EventListModel::NumberRole), u"3"_s);
    m_model.setSide(1);
    EXPECT_EQ(m_model.type(), 0);
    EXPECT_EQ(m_model.count(), 3);
}

TEST_F(EventListModelTest, LaysTheChosenOneOutOrShowsItRaw)
{
    m_model.setCapture(stream());
    m_model.setCurrent(m_model.rowAt(2'900'000));
    EXPECT_EQ(m_model.current(), 1);
    EXPECT_DOUBLE_EQ(m_model.currentUs(), 2'000'500);
    EXPECT_TRUE(m_model.currentText().startsWith(u"{\n  \"type\""_s));
    m_model.setRaw(true);
    EXPECT_TRUE(m_model.currentText().startsWith(u"event: content_block_delta\n"_s));
    m_model.setCurrent(99);
    EXPECT_EQ(m_model.current(), 2);
    EXPECT_EQ(m_model.rowAt(0), 0);
}

TEST_F(EventListModelTest, KeepsTheChosenOneWhileTheStreamGrows)
{
    const auto whole = stream();
    auto part = std::make_shared<Capture>(*whole);
    part->events.resize(4);
    m_model.setCapture(part);
    m_model.setCurrent(1);
    m_model.setCapture(whole);
    EXPECT_EQ(m_model.current(), 1);
    m_model.setCapture(nullptr);
    EXPECT_EQ(m_model.current(), -1);
    EXPECT_EQ(m_model.summary(), QString());
}

TEST_F(EventListModelTest, SaysWhatWasNotKept)
{
    const auto capture = stream();
    capture->answer.bytes.clear();
    capture->moreEvents = 7;
    m_model.setCapture(capture);
    m_model.setCurrent(0);
    EXPECT_TRUE(m_model.currentText().contains(u"not kept"));
    EXPECT_TRUE(m_model.summary().contains(u"7"));
}

TEST(AnswerText, ReadsEveryDialect)
{
    const std::pair<const char*, QString> rows[] = {
        { R"({"choices":[{"message":{"content":"hello"}}]})", u"hello"_s },
        { "data: {\"choices\":[{\"delta\":{\"content\":\"he\"}}]}\n\ndata: "
          "{\"choices\":[{\"delta\":{\"content\":\"llo\"}}]}\n\ndata: [DONE]\n\n",
            u"hello"_s },
        { R"({"content":[{"type":"text","text":"hello"}]})", u"hello"_s },
        { "event: content_block_delta\ndata: "
          "{\"type\":\"content_block_delta\",\"delta\":{\"text\":\"hello\"}}\n\n",
            u"hello"_s },
        { R"({"output":[{"content":[{"text":"hello"}]}]})", u"hello"_s },
        { "data: {\"type\":\"response.output_text.delta\",\"delta\":\"hello\"}\n\n", u"hello"_s },
        { R"([{"candidates":[{"content":{"parts":[{"text":"hello"}]}}]}])", u"hello"_s },
        { "{\"message\":{\"content\":\"he\"}}\n{\"message\":{\"content\":\"llo\"}}\n", u"hello"_s },
        { R"({"error":{"message":"rate limit"}})", u"rate limit"_s },
        { "<html>", QString() },
    };
    for (const auto& [body, said] : rows)
        EXPECT_EQ(answerText(body), said) << body;
    EXPECT_TRUE(answerText(
        R"({"choices":[{"message":{"tool_calls":[{"function":{"name":"read","arguments":"{}"}}]}}]})")
                    .contains(u"read {}"));
}

class StreamTimelineTest : public testing::Test {
protected:
    StreamTimelineTest()
    {
        m_timeline.setRecord(share(sampleExchange(1, 5)));
        m_timeline.setCapture(stream());
    }

    StreamTimeline m_timeline;
};

TEST_F(StreamTimelineTest, MeasuresAStretch)
{
    m_timeline.setRange(3'000'500, 1'000'500);
    EXPECT_TRUE(m_timeline.hasRange());
    EXPECT_DOUBLE_EQ(m_timeline.rangeFromUs(), 1'000'500);
    const QString text = m_timeline.rangeText();
    EXPECT_TRUE(text.contains(u"2.0")) << text.toStdString(); // seconds
    EXPECT_TRUE(text.contains(u"100 tok/s")) << text.toStdString();
    EXPECT_TRUE(text.contains(u"200 tokens")) << text.toStdString();
    EXPECT_TRUE(text.contains(u"3 event")) << text.toStdString();
    m_timeline.clearRange();
    EXPECT_EQ(m_timeline.rangeText(), QString());
}

TEST_F(StreamTimelineTest, BetweenTwoSamplesItCountsInProportion)
{
    m_timeline.setRange(1'000'500, 1'500'500);
    EXPECT_TRUE(m_timeline.rangeText().contains(u"50 tokens")) << m_timeline.rangeText().toStdString();
}

TEST_F(StreamTimelineTest, WalksFromMomentToMoment)
{
    EXPECT_DOUBLE_EQ(m_timeline.nextMoment(1, 1'000), 0.0);
    m_timeline.setCursorUs(1'000'000);
    EXPECT_DOUBLE_EQ(m_timeline.nextMoment(1, 1), 1'000'500);
    EXPECT_DOUBLE_EQ(m_timeline.nextMoment(1, 500'000), 2'000'500);
    m_timeline.setCursorUs(2'000'500);
    EXPECT_DOUBLE_EQ(m_timeline.nextMoment(-1, 500'000), 1'000'500);
    m_timeline.setCursorUs(9e9);
    EXPECT_DOUBLE_EQ(m_timeline.nextMoment(1, 1), 9e9); // there is no later one
}

TEST_F(StreamTimelineTest, LetsGoOfCursorAndStretchWithTheRequest)
{
    m_timeline.setCursorUs(1'000'000);
    m_timeline.setRange(1, 2);
    m_timeline.setRecord(share(sampleExchange(1, 5)));
    EXPECT_TRUE(m_timeline.hasRange());
    m_timeline.setRecord(share(sampleExchange(2, 5)));
    EXPECT_FALSE(m_timeline.hasRange());
    EXPECT_LT(m_timeline.cursorUs(), 0);
    EXPECT_FALSE(m_timeline.hasTrack());
}

TEST_F(StreamTimelineTest, IsATableForThoseWhoRead)
{
    QStringList rows;
    const FieldListModel* table = m_timeline.table();
    for (int row = 0; row < table->rowCount(); ++row) {
        const QModelIndex at = table->index(row);
        rows.append(at.data(FieldListModel::SectionRole).toString() + u'/'
            + at.data(FieldListModel::NameRole).toString());
    }
    EXPECT_TRUE(rows.contains(u"Gateway/Gateway"_s)) << rows.join(u' ').toStdString();
    EXPECT_TRUE(rows.contains(u"Attempt 1, anthropic/Streaming"_s));
    EXPECT_TRUE(rows.contains(u"Marks/First token"_s));
    EXPECT_FALSE(rows.filter(u"Stream/"_s).filter(u"tok/s"_s).isEmpty()) << rows.join(u' ').toStdString();
}

TEST(StreamPace, IsToldInStepsThatHoldSeveralEvents)
{
    EXPECT_TRUE(paceOf({}, 12).steps.isEmpty());
    QVector<gateway::inspect::StreamSample> samples;
    for (int number = 0; number <= 100; ++number)
        samples.append({ .atUs = number * 100'000, .bytes = number * 50, .tokens = number * 4 });
    const StreamPace pace = paceOf(samples, 12);
    EXPECT_TRUE(pace.countsTokens);
    EXPECT_LE(pace.steps.size(), 12);
    EXPECT_GE(pace.steps.size(), 8);
    EXPECT_DOUBLE_EQ(pace.peak, 40.0);
    EXPECT_EQ(speedText(pace, pace.peak), u"40 tok/s"_s);
    for (auto& sample : samples)
        sample.tokens = 0;
    const StreamPace bytes = paceOf(samples, 12);
    EXPECT_FALSE(bytes.countsTokens);
    EXPECT_DOUBLE_EQ(bytes.peak, 500.0);
    EXPECT_TRUE(speedText(bytes, bytes.peak).endsWith(u"/s"_s));
}

TEST(RelatedListModel, PutsTheClosestFirst)
{
    gateway::test::FakeClock clock;
    RelatedListModel model(clock);
    QAbstractItemModelTester tester(&model);
    ExchangeRecord owner = sampleExchange(5, 50);
    owner.session = u"s"_s;
    owner.parent = idOf(1);
    owner.kind = ExchangeKind::Replay;
    ExchangeRecord again = sampleExchange(6, 10);
    again.parent = owner.id;
    again.kind = ExchangeKind::Replay;
    ExchangeRecord mate = sampleExchange(7, 20);
    mate.session = u"s"_s;
    ExchangeRecord other = sampleExchange(8, 5);
    other.session = u"s"_s;
    other.agent = u"sub"_s;
    model.setOwner(share(owner));
    model.offer({ share(other), share(mate), share(again), share(sampleExchange(1, 60)),
        share(sampleExchange(9, 1)), share(owner) });
    QStringList relations;
    for (int row = 0; row < model.count(); ++row)
        relations.append(model.index(row).data(RelatedListModel::RelationRole).toString());
    EXPECT_EQ(relations,
        (QStringList {
            u"Sent again from"_s, u"Sent again as"_s, u"Same session"_s, u"Other agents of the session"_s }));
    EXPECT_TRUE(model.find(idOf(7)));
    model.setOwner(share(sampleExchange(9, 1)));
    EXPECT_EQ(model.count(), 0);
}

} // namespace
