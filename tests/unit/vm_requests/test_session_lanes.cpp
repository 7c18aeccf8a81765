// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/requests/session_lane_model.h"
#include "print_qt.h"
#include "sample_exchanges.h"
#include "support/fake_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using namespace plexus_test;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeRecordPtr;

namespace {

ExchangeRecordPtr lane(
    int number, qint64 secondsAgo, qint64 seconds, const QString& agent = {}, const QString& parent = {})
{
    ExchangeRecord record = sampleExchange(number, secondsAgo);
    record.session = u"s"_s;
    record.agent = agent;
    record.parentAgent = parent;
    record.endUs = seconds * 1'000'000;
    record.attempts.clear();
    return share(record);
}

TEST(SessionClock, PutsAllOnOneClockAndSetsSubAgentsIn)
{
    const SessionClock clock =
        sessionClockOf({ lane(3, 90, 5, u"b"_s, u"a"_s), lane(1, 100, 8), lane(2, 95, 2, u"a"_s) },
            plexus_test::kNowMs, IdleTime::Kept);
    ASSERT_EQ(clock.lanes.size(), 3);
    EXPECT_EQ(clock.lanes[0].record->id, idOf(1));
    EXPECT_EQ(clock.lanes[0].depth, 0);
    EXPECT_EQ(clock.lanes[1].depth, 1);
    EXPECT_EQ(clock.lanes[1].fromUs, 5'000'000);
    EXPECT_EQ(clock.lanes[2].depth, 2);
    EXPECT_EQ(clock.totalUs, 15'000'000);
    ASSERT_EQ(clock.gaps.size(), 1); // from 8 s to 10 s nothing ran
    EXPECT_EQ(clock.gaps[0].lengthUs, 2'000'000);
}

TEST(SessionClock, AnAgentThatNamesItselfHasAnEnd)
{
    const SessionClock clock =
        sessionClockOf({ lane(1, 10, 1, u"a"_s, u"a"_s) }, plexus_test::kNowMs, IdleTime::Kept);
    EXPECT_LE(clock.lanes[0].depth, 6);
}

TEST(SessionClock, LeavesOutIdleTimeButForAShortPiece)
{
    const QVector<ExchangeRecordPtr> records { lane(1, 1000, 10), lane(2, 500, 10), lane(3, 480, 10) };
    const SessionClock kept = sessionClockOf(records, plexus_test::kNowMs, IdleTime::Kept);
    const SessionClock left = sessionClockOf(records, plexus_test::kNowMs, IdleTime::LeftOut);
    EXPECT_EQ(kept.totalUs, 530'000'000);
    ASSERT_EQ(left.gaps.size(), 2);
    EXPECT_EQ(left.gaps[0].lengthUs, 490'000'000); // as it was
    const qint64 piece = left.gaps[0].toUs - left.gaps[0].fromUs;
    EXPECT_EQ(piece, 1'500'000); // a twentieth of the half minute in which something ran
    EXPECT_EQ(left.lanes[1].fromUs, 10'000'000 + piece);
    EXPECT_EQ(left.lanes[1].sinceUs, 500'000'000);
    EXPECT_EQ(left.lanes[2].fromUs, 20'000'000 + 2 * piece);
    EXPECT_EQ(left.totalUs, 30'000'000 + 2 * piece);
    EXPECT_EQ(left.gaps[1].fromUs, 20'000'000 + piece);
}

TEST(SessionClock, WhatRunsGoesOnUntilNow)
{
    ExchangeRecord running = runningExchange(1, 7);
    running.session = u"s"_s;
    const SessionClock clock = sessionClockOf({ share(running) }, plexus_test::kNowMs, IdleTime::Kept);
    EXPECT_EQ(clock.totalUs, 7'000'000);
    EXPECT_EQ(sessionClockOf({}, plexus_test::kNowMs, IdleTime::Kept), SessionClock());
}

class SessionLaneModelTest : public testing::Test {
protected:
    [[nodiscard]] QVariant at(int row, int role) const { return m_model.data(m_model.index(row), role); }

    gateway::test::FakeClock m_clock;
    SessionLaneModel m_model { m_clock };
    QAbstractItemModelTester m_tester { &m_model };
};

TEST_F(SessionLaneModelTest, HoldsTheSessionOfTheOwnerAlone)
{
    ExchangeRecord other = sampleExchange(9, 50);
    other.session = u"t"_s;
    m_model.setShown(true);
    m_model.setRecords(lane(1, 100, 8), { lane(2, 95, 2, u"a"_s), share(other) });
    EXPECT_TRUE(m_model.isPossible());
    ASSERT_EQ(m_model.count(), 2);
    EXPECT_TRUE(at(0, SessionLaneModel::OwnRole).toBool());
    EXPECT_FALSE(at(1, SessionLaneModel::OwnRole).toBool());
    EXPECT_EQ(at(1, SessionLaneModel::AgentRole).toString(), u"a"_s);
    EXPECT_TRUE(at(1, SessionLaneModel::SpokenRole).toString().contains(u"agent a"));
    EXPECT_EQ(m_model.rowOf(idOf(2).toString()), 1);
    EXPECT_TRUE(m_model.summary().startsWith(u"2 request(s) in"));
    ExchangeRecord none = sampleExchange(3, 10);
    m_model.setRecords(share(none), {});
    EXPECT_FALSE(m_model.isPossible());
    EXPECT_EQ(m_model.count(), 0);
    EXPECT_TRUE(m_model.summary().contains(u"no session"));
}

TEST_F(SessionLaneModelTest, WhatComesIsInsertedWhereItBelongs)
{
    m_model.setShown(true);
    const ExchangeRecordPtr own = lane(1, 100, 8);
    m_model.setRecords(own, { lane(3, 60, 2) });
    const QSignalSpy reset(&m_model, &SessionLaneModel::modelReset);
    m_model.setRecords(own, { lane(3, 60, 2), lane(2, 80, 2), lane(4, 20, 2) });
    EXPECT_EQ(reset.size(), 0);
    ASSERT_EQ(m_model.count(), 4);
    EXPECT_EQ(at(1, SessionLaneModel::IdRole).toString(), idOf(2).toString());
    EXPECT_EQ(at(3, SessionLaneModel::IdRole).toString(), idOf(4).toString());
}

TEST_F(SessionLaneModelTest, IsEmptyWhileNobodyLooksAndLeavesOutGapsWhenAsked)
{
    m_model.setRecords(lane(1, 1000, 10), { lane(2, 500, 10) });
    EXPECT_TRUE(m_model.isPossible());
    EXPECT_EQ(m_model.count(), 0);
    m_model.setShown(true);
    ASSERT_EQ(m_model.count(), 2);
    EXPECT_TRUE(m_model.hasGaps());
    const double whole = m_model.totalUs();
    m_model.setGapsLeftOut(true);
    EXPECT_LT(m_model.totalUs(), whole / 10);
    EXPECT_EQ(m_model.gapTexts().size(), 1);
    // The summary tells of the true time.
    EXPECT_TRUE(m_model.summary().contains(durationText(510'000'000))) << m_model.summary().toStdString();
}

} // namespace
