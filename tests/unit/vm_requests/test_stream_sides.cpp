// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a stream by its events: which belong together over both sides, and what stands out.
#include "app/viewmodels/requests/event_pair_model.h"
#include "app/viewmodels/requests/event_saying.h"
#include "app/viewmodels/requests/stream_marks.h"
#include "print_qt.h"
#include "sample_exchanges.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using namespace plexus_test;
using gateway::inspect::Capture;
using gateway::inspect::CapturedAttempt;
using gateway::inspect::StreamSide;

namespace {

// A capture written event by event, in the order of their moments.
class Stream {
public:
    Stream() { m_capture->id = idOf(1); }

    Stream& came(qint64 us, const QByteArray& data, int attempt = 0)
    {
        while (m_capture->attempts.size() <= attempt)
            m_capture->attempts.append(
                CapturedAttempt { .index = static_cast<int>(m_capture->attempts.size()) });
        add(StreamSide::Upstream, m_capture->attempts[attempt].answer, us, data, attempt);
        return *this;
    }

    Stream& went(qint64 us, const QByteArray& data)
    {
        add(StreamSide::Client, m_capture->answer, us, data, 0);
        return *this;
    }

    [[nodiscard]] std::shared_ptr<Capture> capture() const { return m_capture; }

private:
    void add(
        StreamSide side, gateway::inspect::CapturedBody& body, qint64 us, const QByteArray& data, int attempt)
    {
        const QByteArray event = "data: " + data + "\n\n";
        m_capture->events.append(gateway::inspect::StreamEvent { .atUs = us,
            .side = side,
            .attempt = attempt,
            .offset = body.bytes.size(),
            .size = event.size() });
        body.bytes += event;
        body.size = body.bytes.size();
    }

    std::shared_ptr<Capture> m_capture = std::make_shared<Capture>();
};

QByteArray chat(const QByteArray& delta, const QByteArray& more = "null")
{
    return R"({"choices":[{"index":0,"delta":)" + delta + R"(,"finish_reason":)" + more + "}]}";
}

QByteArray block(const QByteArray& delta)
{
    return R"({"type":"content_block_delta","index":0,"delta":)" + delta + "}";
}

// Chat of a provider made into Messages: two pieces into three, a call, and what neither side shares.
Stream translated()
{
    Stream stream;
    stream.came(100'000, chat(R"({"role":"assistant","content":""})"))
        .went(100'200, R"({"type":"message_start","message":{}})")
        .came(200'000, chat(R"({"content":"Hello wo"})"))
        .went(
            200'100, R"({"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}})")
        .went(200'200, block(R"({"type":"text_delta","text":"Hel"})"))
        .went(200'300, block(R"({"type":"text_delta","text":"lo wo"})"))
        .came(300'000, chat(R"({"content":"rld"})"))
        .went(300'200, block(R"({"type":"text_delta","text":"rld"})"))
        .came(
            400'000, chat(R"({"tool_calls":[{"index":0,"id":"c","function":{"name":"ls","arguments":""}}]})"))
        .went(400'200,
            R"({"type":"content_block_start","index":1,"content_block":{"type":"tool_use","name":"ls"}})")
        .came(500'000, chat(R"({"tool_calls":[{"index":0,"function":{"arguments":"{\"a\": 1}"}}]})"))
        .went(500'200, R"({"type":"content_block_delta","index":1,"delta":{"partial_json":"{\"a\":1}"}})")
        .came(600'000, chat("{}", "\"tool_calls\""))
        .came(600'000, "[DONE]")
        .went(600'300, R"({"type":"message_stop"})");
    return stream;
}

TEST(EventSaying, ReadsEveryDialect)
{
    using Channel = SaidPart::Channel;
    const auto only = [](const char* json) { return sayingOf(json).parts.value(0); };
    EXPECT_EQ(only(R"({"choices":[{"delta":{"reasoning_content":"hm"}}]})"),
        (SaidPart { .channel = Channel::Thinking, .text = u"hm"_s }));
    EXPECT_EQ(only(R"({"type":"content_block_delta","index":2,"delta":{"thinking":"hm"}})"),
        (SaidPart { .channel = Channel::Thinking, .text = u"hm"_s }));
    EXPECT_EQ(only(R"({"type":"response.output_text.delta","delta":"a"})"), (SaidPart { .text = u"a"_s }));
    EXPECT_EQ(only(R"({"candidates":[{"content":{"parts":[{"text":"a","thought":true}]}}]})"),
        (SaidPart { .channel = Channel::Thinking, .text = u"a"_s }));
    EXPECT_EQ(only(R"({"message":{"content":"a"},"done":false})"), (SaidPart { .text = u"a"_s }));
    const auto called = [](const char* json) { return sayingOf(json).calls.value(0).name; };
    EXPECT_EQ(
        called(R"({"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"name":"f"}}]}}]})"), u"f"_s);
    EXPECT_EQ(
        called(R"({"type":"content_block_start","content_block":{"type":"tool_use","name":"f"}})"), u"f"_s);
    EXPECT_EQ(called(R"({"type":"response.output_item.added","item":{"type":"function_call","name":"f"}})"),
        u"f"_s);
    EXPECT_EQ(called(R"({"candidates":[{"content":{"parts":[{"functionCall":{"name":"f","args":{}}}]}}]})"),
        u"f"_s);
    EXPECT_EQ(called(R"({"message":{"tool_calls":[{"function":{"name":"f","arguments":{}}}]},"done":false})"),
        u"f"_s);
    EXPECT_EQ(sayingOf("[DONE]"), EventSaying());
}

TEST(EventSaying, NoCallIsMissedByTheLookBeforeReading)
{
    constexpr std::array kBeginnings {
        R"({"choices":[{"delta":{"tool_calls":[{"function":{"name":"f"}}]}}]})",
        R"({"type":"content_block_start","content_block":{"type":"server_tool_use","name":"f"}})",
        R"({"type":"response.output_item.added","item":{"type":"custom_tool_call","name":"f"}})",
        R"({"candidates":[{"content":{"parts":[{"functionCall":{"name":"f"}}]}}]})",
    };
    for (const char* json : kBeginnings)
        EXPECT_TRUE(mayBeginCall(json)) << json;
    EXPECT_FALSE(mayBeginCall(R"({"choices":[{"delta":{"content":"call me"}}]})"));
}

TEST(EventPairing, TellsByWhatBothSay)
{
    const EventPairing pairing = pairEvents(*translated().capture());
    ASSERT_EQ(pairing.upstream.size(), 7);
    ASSERT_EQ(pairing.client.size(), 8);
    // "Hello wo" became two, whose beginning was announced by one that says nothing.
    EXPECT_EQ(pairing.upstream[1].counterparts, (QVector<int> { 1, 2, 3 }));
    EXPECT_EQ(pairing.upstream[1].basis, PairBasis::Said);
    EXPECT_EQ(pairing.client[2].counterparts, QVector<int> { 1 });
    EXPECT_EQ(pairing.client[2].basis, PairBasis::Said);
    EXPECT_EQ(pairing.client[4].counterparts, QVector<int> { 2 });
    // A call by its name, its arguments whatever their spaces.
    EXPECT_EQ(pairing.client[5].counterparts, QVector<int> { 3 });
    EXPECT_EQ(pairing.client[5].basis, PairBasis::Said);
    EXPECT_EQ(pairing.client[6].counterparts, QVector<int> { 4 });
    EXPECT_EQ(pairing.client[6].basis, PairBasis::Said);
}

TEST(EventPairing, TellsTheRestByOrderAndSaysSo)
{
    const EventPairing pairing = pairEvents(*translated().capture());
    EXPECT_EQ(pairing.client[0].basis, PairBasis::Order);
    EXPECT_EQ(pairing.client[0].counterparts, QVector<int> { 0 });
    EXPECT_EQ(pairing.client[1].basis, PairBasis::Order);
    EXPECT_EQ(pairing.client[1].counterparts, QVector<int> { 1 });
    EXPECT_EQ(pairing.client[7].basis, PairBasis::Order);
    EXPECT_EQ(pairing.client[7].counterparts, QVector<int> { 6 });
    EXPECT_EQ(pairing.upstream[5].basis, PairBasis::None); // nothing tells what became of it
}

TEST(EventPairing, KnowsWhatWasPassedOnAsItCame)
{
    Stream stream;
    const QByteArray one = chat(R"({"content":"a"})");
    stream.came(1'000, one)
        .went(1'100, one)
        .came(2'000, one)
        .went(2'100, one)
        .came(3'000, "[DONE]")
        .went(3'100, "[DONE]");
    const EventPairing pairing = pairEvents(*stream.capture());
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(pairing.client[i].basis, PairBasis::Same);
        EXPECT_EQ(pairing.client[i].counterparts, QVector<int> { i });
    }
}

TEST(EventPairing, PairsNothingItCannotTell)
{
    Stream stream;
    // What the client got says something else, and went out long after.
    stream.came(1'000, chat(R"({"content":"alpha"})")).went(900'000, block(R"({"text":"beta"})"));
    const EventPairing pairing = pairEvents(*stream.capture());
    EXPECT_EQ(pairing.upstream[0].basis, PairBasis::Order); // the only one that can have led to it
    Stream early;
    early.went(500, R"({"type":"ping"})").came(1'000, chat(R"({"content":"alpha"})"));
    EXPECT_EQ(pairEvents(*early.capture()).client[0].basis, PairBasis::None);
    Stream alone;
    alone.went(1'000, block(R"({"text":"a"})"));
    EXPECT_EQ(pairEvents(*alone.capture()).attempt, -1);
    EXPECT_TRUE(pairEvents(*alone.capture()).client[0].counterparts.isEmpty());
}

TEST(EventPairing, LooksAtTheAttemptThatAnswered)
{
    Stream stream;
    stream.came(1'000, chat(R"({"content":"a"})"), 0)
        .came(9'000, chat(R"({"content":"b"})"), 1)
        .went(9'100, block(R"({"text":"b"})"));
    const EventPairing pairing = pairEvents(*stream.capture());
    EXPECT_EQ(pairing.attempt, 1);
    ASSERT_EQ(pairing.upstream.size(), 1);
    EXPECT_EQ(pairing.client[0].basis, PairBasis::Said);
}

class EventPairModelTest : public testing::Test {
protected:
    EventPairModelTest()
    {
        m_model.setShown(true);
        m_model.setCapture(translated().capture());
    }

    [[nodiscard]] QVariant at(int row, int role) const { return m_model.data(m_model.index(row), role); }

    // The numbers of a row, "1|2": a side without an event says nothing.
    [[nodiscard]] QString numbers(int row) const
    {
        return at(row, EventPairModel::ProviderNumberRole).toString() + u'|'
            + at(row, EventPairModel::ClientNumberRole).toString();
    }

    EventPairModel m_model;
    QAbstractItemModelTester m_tester { &m_model };
};

TEST_F(EventPairModelTest, LaysWhatBelongsTogetherBesideEachOther)
{
    QStringList rows;
    for (int row = 0; row < m_model.count(); ++row)
        rows.append(numbers(row));
    EXPECT_EQ(rows,
        (QStringList {
            u"1|1"_s, u"2|2"_s, u"|3"_s, u"|4"_s, u"3|5"_s, u"4|6"_s, u"5|7"_s, u"6|"_s, u"7|8"_s }));
    EXPECT_EQ(at(1, EventPairModel::ProviderAtRole).toString(), u"200.0\u2009ms"_s);
    EXPECT_TRUE(m_model.summary().contains(u"paired by what they say"));
}

TEST_F(EventPairModelTest, MarksTheCounterpartsOfTheChosenOne)
{
    m_model.choose(1, EventPairModel::Provider);
    EXPECT_EQ(at(1, EventPairModel::ProviderMarkRole).toInt(), EventPairModel::Chosen);
    EXPECT_EQ(at(2, EventPairModel::ClientMarkRole).toInt(), EventPairModel::Counterpart);
    EXPECT_EQ(at(3, EventPairModel::ClientMarkRole).toInt(), EventPairModel::Counterpart);
    EXPECT_EQ(at(4, EventPairModel::ClientMarkRole).toInt(), EventPairModel::Unmarked);
    EXPECT_TRUE(m_model.relation().contains(u"order and time")); // of one of them
    EXPECT_TRUE(m_model.providerText().contains(u"Hello wo"));
    EXPECT_TRUE(m_model.clientText().contains(u"lo wo"));
    m_model.turnTo(EventPairModel::Client);
    EXPECT_EQ(m_model.current(), 1);
    m_model.moveBy(1);
    EXPECT_EQ(m_model.current(), 2);
    EXPECT_EQ(at(1, EventPairModel::ProviderMarkRole).toInt(), EventPairModel::Counterpart);
    m_model.choose(7, EventPairModel::Client); // nothing of the client's stands there
    EXPECT_EQ(m_model.currentSide(), EventPairModel::Provider);
    EXPECT_TRUE(m_model.relation().startsWith(u"Nothing the client got"));
}

TEST_F(EventPairModelTest, KeepsTheChosenOneWhileTheStreamGrows)
{
    m_model.choose(4, EventPairModel::Client);
    Stream grown = translated();
    grown.went(700'000, R"({"type":"ping"})");
    m_model.setCapture(grown.capture());
    EXPECT_EQ(m_model.current(), 4);
    auto other = std::make_shared<Capture>(*grown.capture());
    other->id = idOf(2);
    m_model.setCapture(other);
    EXPECT_EQ(m_model.current(), -1);
}

TEST_F(EventPairModelTest, SaysWhyThereIsNothingToPair)
{
    Stream alone;
    alone.went(1'000, block(R"({"text":"a"})"));
    m_model.setCapture(alone.capture());
    EXPECT_FALSE(m_model.isPossible());
    EXPECT_TRUE(m_model.summary().contains(u"one side only"));
    m_model.setCapture(nullptr);
    EXPECT_TRUE(m_model.summary().startsWith(u"No events"));
    EXPECT_EQ(m_model.count(), 0);
}

TEST_F(EventPairModelTest, PairsOnlyWhileSomebodyLooks)
{
    EXPECT_GT(m_model.count(), 0);
    m_model.setShown(false);
    EXPECT_EQ(m_model.count(), 0);
    EXPECT_TRUE(m_model.isPossible());
}

TEST(StreamMarksOf, FlagsEachCallWhereItBegan)
{
    const StreamMarks marks = streamMarksOf(*translated().capture());
    EXPECT_EQ(marks.calls, QVector<ToolFlag>({ { .atUs = 400'200, .name = u"ls"_s } }));
    EXPECT_TRUE(marks.stalls.isEmpty());
    EXPECT_EQ(marksText(marks), u"1 tool call(s)"_s);
    const QVector<Field> fields = markFields(marks);
    ASSERT_EQ(fields.size(), 1);
    EXPECT_EQ(fields[0].name, u"ls"_s);
}

TEST(StreamMarksOf, TellsWhereNothingCameForLong)
{
    Stream stream;
    qint64 us = 0;
    for (int i = 0; i < 10; ++i)
        stream.went(us += 20'000, block(R"({"text":"a"})"));
    stream.went(us += 600'000, block(R"({"text":"b"})"));
    stream.went(us += 20'000, block(R"({"text":"b"})"));
    stream.went(us += 2'000'000, block(R"({"text":"c"})"));
    const StreamMarks marks = streamMarksOf(*stream.capture());
    ASSERT_EQ(marks.stalls.size(), 2);
    EXPECT_EQ(marks.thresholdUs, kLeastStallUs);
    EXPECT_EQ(marks.longest()->lengthUs(), 2'000'000);
    EXPECT_EQ(marks.longest()->fromUs, 820'000);
    EXPECT_TRUE(marksText(marks).startsWith(u"2 stall(s), the longest 2"));
    EXPECT_EQ(markFields(marks).size(), 2);
}

TEST(StreamMarksOf, AStreamThatComesInBurstsDoesNotStallAtEach)
{
    Stream stream;
    for (int i = 0; i < 10; ++i)
        stream.went(i * 600'000, block(R"({"text":"a"})"));
    EXPECT_TRUE(streamMarksOf(*stream.capture()).stalls.isEmpty());
    EXPECT_TRUE(streamMarksOf(Capture()).isEmpty());
}

TEST(StreamMarksOf, LooksAtTheProvidersWhereTheClientGotNoStream)
{
    Stream stream;
    stream.came(1'000, chat(R"({"tool_calls":[{"index":0,"function":{"name":"f"}}]})"));
    EXPECT_EQ(streamMarksOf(*stream.capture()).calls.size(), 1);
}

} // namespace
