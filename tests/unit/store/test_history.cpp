// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_history.h"
#include "store/store_management.h"
#include "store_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::store::test {

namespace {

using inspect::AttemptRecord;
using inspect::ExchangeMark;
using inspect::ExchangeMarks;
using inspect::ExchangeRecord;
using Term = inspect::ExchangeTerm;
using Field = Term::Field;
using How = Term::Test;

class History : public SharedStoreTest {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(open(m_store));
        ExchangeRecord failed = plainRecord("03", 3000);
        failed.state = inspect::ExchangeState::Failed;
        failed.status = 502;
        failed.errorCode = u"upstream_timeout"_s;
        failed.firstTokenUs = inspect::kNever;
        failed.session = u"s-1"_s;
        failed.agent = u"sub"_s;
        ExchangeRecord over = plainRecord("02", 2000);
        over.model = u"100%_sure"_s;
        over.client = u"Claude-CLI/2.1"_s;
        over.parent = { "01" };
        over.cost = Money::fromDollars(0.5);
        // 200 tokens in four seconds.
        over.streaming = true;
        over.usage.output = 200;
        over.firstTokenUs = 1'000'000;
        over.endUs = 5'000'000;
        over.messages = 12;
        over.tools = 17;
        over.answer = { .finish = inspect::FinishReason::ToolCalls, .toolCalls = 2 };
        over.attempts = { AttemptRecord { .index = 0, .provider = u"first"_s, .status = 529 },
            AttemptRecord { .index = 1, .provider = u"second"_s, .status = 200 } };
        ExchangeRecord plain = plainRecord("01", 1000);
        plain.firstTokenUs = 3'000'000;
        plain.messages = 3;
        plain.answer.finish = inspect::FinishReason::Stop;
        for (const ExchangeRecord& record : { plain, over, failed })
            m_store.writeExchange(shared(record));
    }

    HistoryPage search(const HistorySearch& search)
    {
        const auto found =
            answer<HistoryPage>([&](auto done) { m_store.history().search(search, &m_context, done); });
        EXPECT_TRUE(found) << (found ? std::string() : found.error().detail.toStdString());
        return found ? *found : HistoryPage {};
    }

    QByteArrayList found(const QVector<QVector<Term>>& allOf)
    {
        QByteArrayList ids;
        for (const auto& record : search({ .query = { .allOf = allOf } }).records)
            ids.append(record->id.text);
        return ids;
    }

    ExchangeMarks marks()
    {
        const auto loaded =
            answer<ExchangeMarks>([&](auto done) { m_store.history().loadMarks(&m_context, done); });
        EXPECT_TRUE(loaded);
        return loaded ? *loaded : ExchangeMarks {};
    }

    void mark(const QByteArray& id, const ExchangeMark& value)
    {
        EXPECT_TRUE(
            answer<void>([&](auto done) { m_store.history().setMark({ id }, value, &m_context, done); }));
    }

    Store m_store { location() };
};

} // namespace

TEST_P(History, IsSearchedByEveryTerm)
{
    const QByteArrayList all { "03", "02", "01" };
    const std::pair<Term, QByteArrayList> rows[] = {
        { { .field = Field::Client, .text = u"CLAUDE"_s }, { "02" } },
        { { .field = Field::Model, .text = u"100%_S"_s }, { "02" } },
        { { .field = Field::Model, .text = u"1%s"_s }, {} }, // no pattern: it stands for itself
        { { .field = Field::Provider, .text = u"first"_s }, { "02" } },
        { { .field = Field::Anything, .text = u"first"_s }, { "02" } },
        { { .field = Field::Anything, .text = u"timeout"_s }, { "03" } },
        { { .field = Field::Code, .text = u"upstream"_s }, { "03" } },
        { { .field = Field::Session, .text = u"S-1"_s }, { "03" } },
        { { .field = Field::Session, .text = u"sub"_s }, { "03" } },
        { { .field = Field::Session, .test = How::Equal, .text = u"s-1"_s }, { "03" } },
        { { .field = Field::Session, .test = How::Equal, .text = u"s-"_s }, {} },
        { { .field = Field::Session, .test = How::Equal, .text = u"sub"_s }, {} },
        { { .field = Field::Id, .test = How::Equal, .text = u"01"_s }, { "01" } },
        { { .field = Field::Parent, .test = How::Equal, .text = u"01"_s }, { "02" } },
        { { .field = Field::Status, .test = How::Equal, .number = 529 }, { "02" } },
        { { .field = Field::State, .test = How::Equal, .text = u"failed"_s }, { "03" } },
        { { .field = Field::Attempts, .test = How::Greater, .number = 1 }, { "02" } },
        { { .field = Field::FirstTokenUs, .test = How::GreaterOrEqual, .number = 3'000'000 }, { "01" } },
        { { .field = Field::CostNanos, .test = How::Less, .number = Money::kPerDollar }, { "02" } },
        { { .field = Field::StartedAtMs, .test = How::LessOrEqual, .number = 2000 }, { "02", "01" } },
        { { .field = Field::Finish, .text = u"tool"_s }, { "02" } },
        { { .field = Field::Finish, .test = How::Equal, .text = u"stop"_s }, { "01" } },
        { { .field = Field::Finish, .test = How::Equal, .text = u"sto"_s }, {} },
        { { .field = Field::Messages, .test = How::GreaterOrEqual, .number = 3 }, { "02", "01" } },
        { { .field = Field::Tools, .test = How::Greater, .number = 16 }, { "02" } },
        { { .field = Field::ToolCalls, .test = How::Equal, .number = 2 }, { "02" } },
        { { .field = Field::MilliTokensPerSecond, .test = How::LessOrEqual, .number = 50'000 }, { "02" } },
        { { .field = Field::MilliTokensPerSecond, .test = How::Greater, .number = 50'000 }, {} },
        { { .field = Field::Body, .text = u"anything"_s }, all }, // not for this table
    };
    for (const auto& [term, ids] : rows)
        EXPECT_EQ(found({ { term } }), ids) << term.text.toStdString() << static_cast<int>(term.field);
    EXPECT_EQ(found({}), all);
}

TEST_P(History, TakesOneTermOfEachGroup)
{
    const Term failed { .field = Field::State, .test = How::Equal, .text = u"failed"_s };
    const Term claude { .field = Field::Client, .text = u"claude"_s };
    EXPECT_EQ(found({ { failed, claude } }), (QByteArrayList { "03", "02" }));
    EXPECT_EQ(found({ { failed }, { claude } }), QByteArrayList());
}

TEST_P(History, GoesOnWhereThePageEnded)
{
    m_store.writeExchange(shared(plainRecord("02b", 2000)));
    const HistoryPage first = search({ .limit = 2 });
    // The millisecond it ended in is whole.
    ASSERT_EQ(first.records.size(), 3);
    EXPECT_FALSE(first.isAtEnd);
    EXPECT_EQ(first.searchedBackToMs, 2000);
    const HistoryPage second = search({ .beforeMs = first.searchedBackToMs, .limit = 2 });
    ASSERT_EQ(second.records.size(), 1);
    EXPECT_EQ(second.records[0]->id.text, "01");
    EXPECT_TRUE(second.isAtEnd);
}

TEST_P(History, KeepsWhatAPersonPutOnRequests)
{
    mark("02", { .isPinned = true, .note = u"the slow one"_s });
    mark("01", { .isPinned = true });
    mark("01", {});
    EXPECT_EQ(marks(), (ExchangeMarks { { { "02" }, { .isPinned = true, .note = u"the slow one"_s } } }));
}

TEST_P(History, RemovesARequestWithAllThatIsOfIt)
{
    mark("02", { .isPinned = true });
    ExchangeRecord running = plainRecord("04", 4000);
    running.state = inspect::ExchangeState::Running;
    m_store.writeExchange(shared(running));
    for (const QByteArray& id : { QByteArray("02"), QByteArray("04") })
        EXPECT_TRUE(answer<void>([&](auto done) { m_store.history().remove({ id }, &m_context, done); }));
    EXPECT_EQ(found({}), (QByteArrayList { "04", "03", "01" }));
    EXPECT_TRUE(marks().isEmpty());
}

TEST_P(History, IsPutInTheOrderThatIsAskedFor)
{
    using By = HistoryOrder::By;
    using Direction = HistoryOrder::Direction;
    // "01" has the first token after 3 s, "02" after one, "03" never; only "02" has a price.
    const auto sorted = [this](By by, Direction direction) {
        QByteArrayList ids;
        const auto page = answer<QVector<inspect::ExchangeRecordPtr>>([&](auto done) {
            m_store.history().loadTable({ .order = { .by = by, .direction = direction } }, &m_context, done);
        });
        EXPECT_TRUE(page) << (page ? std::string() : page.error().detail.toStdString());
        for (const auto& record : page ? *page : QVector<inspect::ExchangeRecordPtr>())
            ids.append(record->id.text);
        return ids;
    };
    EXPECT_EQ(sorted(By::Moment, Direction::Ascending), (QByteArrayList { "01", "02", "03" }));
    EXPECT_EQ(sorted(By::Moment, Direction::Descending), (QByteArrayList { "03", "02", "01" }));
    // What has no figure is last either way.
    EXPECT_EQ(sorted(By::FirstToken, Direction::Descending), (QByteArrayList { "01", "02", "03" }));
    EXPECT_EQ(sorted(By::FirstToken, Direction::Ascending), (QByteArrayList { "02", "01", "03" }));
    EXPECT_EQ(sorted(By::Messages, Direction::Descending), (QByteArrayList { "02", "01", "03" }));
    EXPECT_EQ(sorted(By::Messages, Direction::Ascending), (QByteArrayList { "01", "02", "03" }));
    EXPECT_EQ(sorted(By::Finish, Direction::Descending), (QByteArrayList { "02", "01", "03" }));
    for (const By by : { By::Tools, By::ToolCalls, By::Speed })
        EXPECT_EQ(sorted(by, Direction::Ascending), (QByteArrayList { "02", "03", "01" }));
    EXPECT_EQ(sorted(By::Cost, Direction::Descending), (QByteArrayList { "02", "03", "01" }));
    EXPECT_EQ(sorted(By::Cost, Direction::Ascending), (QByteArrayList { "02", "03", "01" }));
    for (const By by :
        { By::Client, By::Key, By::Model, By::InputTokens, By::OutputTokens, By::Size, By::Duration })
        EXPECT_EQ(sorted(by, Direction::Ascending).size(), 3) << static_cast<int>(by);
}

TEST_P(History, ATableIsReadInPiecesOfItsScope)
{
    const auto piece = [this](const HistoryTable& table) {
        QByteArrayList ids;
        const auto page = answer<QVector<inspect::ExchangeRecordPtr>>(
            [&](auto done) { m_store.history().loadTable(table, &m_context, done); });
        for (const auto& record : page ? *page : QVector<inspect::ExchangeRecordPtr>())
            ids.append(record->id.text);
        return ids;
    };
    mark("01", { .isPinned = true });
    mark("03", { .note = u"look again"_s });
    ExchangeRecord running = plainRecord("04", 4000);
    running.state = inspect::ExchangeState::Running;
    m_store.writeExchange(shared(running));
    const HistoryOrder oldest { .direction = HistoryOrder::Direction::Ascending };
    EXPECT_EQ(piece({ .order = oldest, .limit = 2 }), (QByteArrayList { "01", "02" }));
    EXPECT_EQ(piece({ .order = oldest, .limit = 2, .offset = 2 }), QByteArrayList { "03" }); // none that runs
    EXPECT_EQ(piece({ .scope = { .untilMs = 2000 } }), QByteArrayList { "01" });
    EXPECT_EQ(piece({ .scope = { .isPinned = true } }), QByteArrayList { "01" });
    EXPECT_EQ(piece({ .scope = { .isNoted = true } }), QByteArrayList { "03" });
    EXPECT_EQ(piece({ .scope = { .keepsPinned = true } }), (QByteArrayList { "03", "02" }));
    EXPECT_EQ(
        piece({ .scope = { .ids = QVector<ExchangeId> { { "02" }, { "99" } } } }), QByteArrayList { "02" });
    EXPECT_EQ(piece({ .scope = { .ids = QVector<ExchangeId>() } }), QByteArrayList());
    const Term claude { .field = Field::Client, .text = u"claude"_s };
    EXPECT_EQ(piece({ .scope = { .query = { .allOf = { { claude } } } } }), QByteArrayList { "02" });
}

TEST_P(History, CountsAndChoosesWhatIsOfAScope)
{
    const HistoryStep older { .scope = { .keepsPinned = true, .untilMs = 2500 } };
    mark("01", { .isPinned = true });
    const auto count =
        answer<HistoryCount>([&](auto done) { m_store.history().count(older, &m_context, done); });
    ASSERT_TRUE(count);
    EXPECT_EQ(count->count, 1);
    EXPECT_TRUE(count->isAtEnd);
    const auto choice =
        answer<HistoryChoice>([&](auto done) { m_store.history().choose(older, &m_context, done); });
    ASSERT_TRUE(choice);
    EXPECT_EQ(choice->ids, QVector<ExchangeId> { { "02" } });
    EXPECT_TRUE(choice->isAtEnd);
}

TEST_P(History, AFullChoiceEndsWhereTheNextBegins)
{
    for (int i = 0; i < HistoryStep::kMostIds + 10; ++i)
        m_store.writeExchange(shared(plainRecord("X" + QByteArray::number(i), 5000 + i / 20)));
    const HistoryStep step { .scope = { .query = { .allOf = { { { .field = Field::StartedAtMs,
                                                       .test = How::GreaterOrEqual,
                                                       .number = 5000 } } } } } };
    const auto first =
        answer<HistoryChoice>([&](auto done) { m_store.history().choose(step, &m_context, done); });
    ASSERT_TRUE(first);
    EXPECT_EQ(first->ids.size(), HistoryStep::kMostIds);
    EXPECT_FALSE(first->isAtEnd);
    const auto removed =
        answer<qint64>([&](auto done) { m_store.history().removeEach(first->ids, &m_context, done); });
    ASSERT_TRUE(removed);
    EXPECT_EQ(*removed, HistoryStep::kMostIds);
    HistoryStep next = step;
    next.beforeMs = first->searchedBackToMs;
    const auto rest =
        answer<HistoryChoice>([&](auto done) { m_store.history().choose(next, &m_context, done); });
    ASSERT_TRUE(rest);
    EXPECT_EQ(rest->ids.size(), 10);
    EXPECT_TRUE(rest->isAtEnd);
}

TEST_P(History, RemovesSeveralButWhatRuns)
{
    mark("02", { .isPinned = true });
    ExchangeRecord running = plainRecord("04", 4000);
    running.state = inspect::ExchangeState::Running;
    m_store.writeExchange(shared(running));
    const auto removed = answer<qint64>([&](auto done) {
        m_store.history().removeEach({ { "02" }, { "03" }, { "04" }, { "99" } }, &m_context, done);
    });
    ASSERT_TRUE(removed);
    EXPECT_EQ(*removed, 2);
    EXPECT_EQ(found({}), (QByteArrayList { "04", "01" }));
    EXPECT_TRUE(marks().isEmpty());
}

ON_BOTH_DRIVERS(History);

} // namespace gateway::store::test
