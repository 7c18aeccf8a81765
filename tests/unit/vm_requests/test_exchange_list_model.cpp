// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/exchange_list_model.h"

#include "app/viewmodels/requests/exchange_texts.h"
#include "app/viewmodels/requests/waterfall_phases.h"
#include "print_qt.h"
#include "sample_exchanges.h"
#include "support/fake_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using namespace plexus_test;
using gateway::inspect::AttemptOutcome;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeState;
using gateway::inspect::kNever;

namespace {

class ExchangeListModelTest : public testing::Test {
protected:
    [[nodiscard]] QString text(int row, ExchangeListModel::Role role) const
    {
        return m_model.data(m_model.index(row), role).toString();
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList list;
        for (int row = 0; row < m_model.count(); ++row)
            list.append(QString::number(text(row, ExchangeListModel::IdRole).toInt()));
        return list;
    }

    gateway::test::FakeClock m_clock;
    ExchangeListModel m_model { m_clock, 5 };
    QAbstractItemModelTester m_tester { &m_model, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(ExchangeListModelTest, ShowsTheNewestFirstHoweverTheyCome)
{
    m_model.merge({ share(sampleExchange(2, 20)), share(sampleExchange(4, 5)) });
    m_model.merge(
        { share(sampleExchange(1, 30)), share(sampleExchange(3, 10)), share(sampleExchange(5, 1)) });
    EXPECT_EQ(ids(), QStringList({ u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s }));
    EXPECT_EQ(m_model.rowOf(idOf(3)), 2);
    EXPECT_EQ(m_model.rowOf(idOf(9)), -1);
    EXPECT_EQ(m_model.oldestMs(), kNowMs - 30'000);
}

TEST_F(ExchangeListModelTest, FormatsARowForPeople)
{
    m_model.merge({ share(sampleExchange(1, 12)) });
    using Model = ExchangeListModel;
    const QHash<Model::Role, QString> expected {
        { Model::StatusTextRole, u"OK"_s },
        { Model::StatusIconRole, u"ok"_s },
        { Model::ErrorRole, u""_s },
        { Model::AgeRole, u"12 s ago"_s },
        { Model::ClientRole, u"claude-cli/2.1"_s },
        { Model::KeyRole, u"laptop · ci"_s },
        { Model::ModelRole, u"sonnet"_s },
        { Model::TargetRole, u"anthropic/claude-sonnet-4-5"_s },
        { Model::DialectRole, u"messages"_s },
        { Model::TokensInRole, u"21.5k"_s },
        { Model::TokensOutRole, u"512"_s },
        { Model::TokensExactRole, u"12,480 input tokens\n9,000 read from cache\n512 output tokens"_s },
        { Model::FirstTokenRole, u"612\u202Fms"_s },
        { Model::DurationRole, u"8.8\u202Fs"_s },
        { Model::WaterfallTextRole, u"1 attempt, first token 612\u202Fms, total 8.8\u202Fs"_s },
        { Model::AttemptCountRole, u"1"_s },
        { Model::SummaryRole,
            u"OK, sonnet, to anthropic/claude-sonnet-4-5, from claude-cli/2.1, 12 s ago, 1 attempt, first "
            u"token "
            "612\u202Fms, total 8.8\u202Fs"_s },
    };
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    for (auto role = expected.cbegin(); role != expected.cend(); ++role)
        EXPECT_EQ(text(0, role.key()), role.value()) << role.key();
    QLocale::setDefault(before);
    EXPECT_EQ(m_model.roleNames().size(), int(Model::LastRole) - int(Qt::UserRole));
}

TEST_F(ExchangeListModelTest, EveryStateHasItsWordAndGlyph)
{
    ExchangeRecord failed = sampleExchange(1, 40);
    failed.state = ExchangeState::Failed;
    failed.status = 429;
    failed.errorMessage = u"Too many requests."_s;
    ExchangeRecord cancelled = sampleExchange(2, 30);
    cancelled.state = ExchangeState::Cancelled;
    ExchangeRecord waiting = runningExchange(4, 3);
    waiting.firstTokenUs = kNever;
    ExchangeRecord listing = sampleExchange(5, 1);
    listing.method = "GET";
    listing.target = "/v1/models?limit=5";
    listing.model.clear();
    listing.alias.clear();
    listing.provider.clear();
    m_model.merge(
        { share(failed), share(cancelled), share(runningExchange(3, 4)), share(waiting), share(listing) });
    const QStringList words { u"OK"_s, u"Waiting"_s, u"Streaming"_s, u"Cancelled"_s, u"Error 429"_s };
    const QStringList icons { u"ok"_s, u"running"_s, u"running"_s, u"cancelled"_s, u"failed"_s };
    for (int row = 0; row < words.size(); ++row) {
        EXPECT_EQ(text(row, ExchangeListModel::StatusTextRole), words[row]);
        EXPECT_EQ(text(row, ExchangeListModel::StatusIconRole), icons[row]);
    }
    EXPECT_EQ(text(4, ExchangeListModel::ErrorRole), u"Too many requests."_s);
    EXPECT_EQ(text(0, ExchangeListModel::ModelRole), u"GET /v1/models"_s);
    EXPECT_EQ(text(0, ExchangeListModel::TargetRole), QString());
    EXPECT_EQ(text(0, ExchangeListModel::ShortTargetRole), QString());
    EXPECT_EQ(text(2, ExchangeListModel::DurationRole), u"4.0\u202Fs"_s);
}

TEST_F(ExchangeListModelTest, ATargetThatKeepsTheModelsNameIsItsProviderAlone)
{
    ExchangeRecord same = sampleExchange(1, 1);
    same.alias = same.targetModel;
    m_model.merge({ share(same), share(sampleExchange(2, 2)) });
    EXPECT_EQ(text(0, ExchangeListModel::ShortTargetRole), u"anthropic"_s);
    EXPECT_EQ(text(1, ExchangeListModel::ShortTargetRole), u"anthropic/claude-sonnet-4-5"_s);
}

TEST_F(ExchangeListModelTest, AnUpdateChangesOneRowAndNamesTheRoles)
{
    m_model.merge({ share(runningExchange(1, 9)), share(sampleExchange(2, 5)) });
    QSignalSpy changed(&m_model, &ExchangeListModel::dataChanged);
    QSignalSpy reset(&m_model, &ExchangeListModel::modelReset);
    QSignalSpy inserted(&m_model, &ExchangeListModel::rowsInserted);
    m_model.merge({ share(sampleExchange(1, 9)) });
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(changed[0][1].toModelIndex().row(), 1);
    const auto roles = changed[0][2].value<QList<int>>();
    EXPECT_TRUE(roles.contains(ExchangeListModel::StatusTextRole));
    EXPECT_TRUE(roles.contains(ExchangeListModel::WaterfallRole));
    EXPECT_FALSE(roles.contains(ExchangeListModel::IdRole));
    EXPECT_FALSE(roles.contains(ExchangeListModel::ClientRole));
    EXPECT_TRUE(reset.isEmpty());
    EXPECT_TRUE(inserted.isEmpty());

    // What is finished stays finished, and the same again is no change.
    m_model.merge({ share(runningExchange(1, 9)), share(sampleExchange(1, 9)) });
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(ExchangeListModelTest, WhatChangedIsToldOnceNewRowsStandInTheirPlaces)
{
    m_model.merge({ share(runningExchange(1, 9)), share(runningExchange(2, 8)), share(sampleExchange(3, 7)),
        share(runningExchange(4, 6)) });
    QStringList told;
    QObject::connect(&m_model, &ExchangeListModel::rowsInserted, &m_model,
        [&told](
            const QModelIndex&, int first, int last) { told.append(u"in %1-%2"_s.arg(first).arg(last)); });
    QObject::connect(&m_model, &ExchangeListModel::rowsRemoved, &m_model,
        [&told](
            const QModelIndex&, int first, int last) { told.append(u"out %1-%2"_s.arg(first).arg(last)); });
    QObject::connect(
        &m_model, &ExchangeListModel::arranged, &m_model, [&told] { told.append(u"arranged"_s); });
    QObject::connect(&m_model, &ExchangeListModel::dataChanged, &m_model,
        [&told](const QModelIndex& first, const QModelIndex& last) {
            told.append(u"changed %1-%2"_s.arg(first.row()).arg(last.row()));
        });
    m_model.merge({ share(sampleExchange(2, 8)), share(sampleExchange(5, 5)), share(sampleExchange(1, 9)),
        share(sampleExchange(6, 4)), share(sampleExchange(4, 6)) });
    EXPECT_EQ(ids(), QStringList({ u"6"_s, u"5"_s, u"4"_s, u"3"_s, u"2"_s }));
    EXPECT_EQ(
        told, QStringList({ u"in 0-1"_s, u"out 5-5"_s, u"arranged"_s, u"changed 2-2"_s, u"changed 4-4"_s }))
        << "the first has no room any more, and nothing is said of it";

    told.clear();
    m_model.merge({ share(runningExchange(7, 3)), share(runningExchange(8, 2)) });
    m_model.merge({ share(sampleExchange(7, 3)), share(sampleExchange(8, 2)) });
    EXPECT_EQ(
        told, QStringList({ u"in 0-1"_s, u"out 5-6"_s, u"arranged"_s, u"arranged"_s, u"changed 0-1"_s }))
        << "neighbours together";
}

TEST_F(ExchangeListModelTest, OnlyWhatRunsGrows)
{
    QSignalSpy changed(&m_model, &ExchangeListModel::dataChanged);
    const auto rows = [&] {
        changed.clear();
        m_model.refreshRunning();
        QList<int> found;
        for (const auto& signal : std::as_const(changed)) {
            for (int row = signal[0].toModelIndex().row(); row <= signal[1].toModelIndex().row(); ++row)
                found.append(row);
        }
        return found;
    };
    m_model.merge({ share(runningExchange(1, 9)), share(sampleExchange(2, 8)), share(runningExchange(3, 7)),
        share(runningExchange(4, 6)) });
    EXPECT_EQ(rows(), QList<int>({ 0, 1, 3 }));
    m_model.merge({ share(sampleExchange(3, 7)) });
    EXPECT_EQ(rows(), QList<int>({ 0, 3 }));
    m_model.setFilter(ExchangeFilter::parse(u"status:ok"_s));
    EXPECT_EQ(rows(), QList<int>());
    m_model.setFilter({});
    m_model.remove(idOf(4));
    EXPECT_EQ(rows(), QList<int>({ 2 }));
    m_model.merge({ share(sampleExchange(5, 5)), share(sampleExchange(6, 4)), share(sampleExchange(7, 3)) });
    EXPECT_EQ(rows(), QList<int>()) << "there is no room for the first any more";
}

TEST_F(ExchangeListModelTest, HoldsNoMoreThanItsCapacity)
{
    for (int number = 1; number <= 8; ++number)
        m_model.merge({ share(sampleExchange(number, 100 - number)) });
    EXPECT_EQ(ids(), QStringList({ u"8"_s, u"7"_s, u"6"_s, u"5"_s, u"4"_s }));
    EXPECT_EQ(m_model.find(idOf(3)), nullptr);
    m_model.merge({ share(sampleExchange(3, 97)) });
    EXPECT_EQ(m_model.total(), 5);
}

TEST(ExchangeListModelLoad, AHundredThousandUpdatesStayBounded)
{
    gateway::test::FakeClock clock;
    ExchangeListModel model(clock, 5'000);
    QSignalSpy reset(&model, &ExchangeListModel::modelReset);
    int number = 0;
    for (int batch = 0; batch < 1'000; ++batch) {
        ExchangeListModel::Records records;
        for (int i = 0; i < 50; ++i) {
            ++number;
            records.append(share(runningExchange(number, 200'000 - number)));
            records.append(share(sampleExchange(number, 200'000 - number)));
        }
        model.merge(records);
    }
    EXPECT_EQ(model.count(), 5'000);
    EXPECT_EQ(model.total(), 5'000);
    EXPECT_TRUE(reset.isEmpty());
    EXPECT_EQ(model.at(0)->id, idOf(50'000));
    EXPECT_TRUE(model.at(0)->isFinished());
    EXPECT_EQ(model.at(4'999)->id, idOf(45'001));
    EXPECT_EQ(model.find(idOf(45'000)), nullptr);
}

TEST_F(ExchangeListModelTest, AFilterHidesRowsAndFollowsTheirState)
{
    m_model.merge(
        { share(sampleExchange(1, 30)), share(runningExchange(2, 20)), share(sampleExchange(3, 10)) });
    m_model.setFilter(ExchangeFilter::parse(u"status:ok"_s));
    EXPECT_EQ(ids(), QStringList({ u"3"_s, u"1"_s }));
    EXPECT_EQ(m_model.total(), 3);
    EXPECT_EQ(m_model.rowOf(idOf(2)), -1);
    m_model.merge({ share(sampleExchange(2, 20)) }); // finished: now it passes
    EXPECT_EQ(ids(), QStringList({ u"3"_s, u"2"_s, u"1"_s }));

    m_model.setFilter(ExchangeFilter::parse(u"status:running"_s));
    m_model.merge({ share(runningExchange(4, 1)), share(sampleExchange(5, 0)) });
    EXPECT_EQ(ids(), QStringList({ u"4"_s }));
    m_model.merge({ share(sampleExchange(4, 1)) });
    EXPECT_EQ(m_model.count(), 0);
    EXPECT_EQ(m_model.total(), 5);

    // Rows leave with what is dropped, wherever the filter put them.
    m_model.setFilter({});
    m_model.merge({ share(sampleExchange(6, 0)) });
    EXPECT_EQ(m_model.count(), 5);
}

TEST_F(ExchangeListModelTest, RowsLeaveWhenSinceNoLongerCoversThem)
{
    m_model.merge({ share(sampleExchange(1, 50)), share(sampleExchange(2, 10)) });
    m_model.setFilter(ExchangeFilter::parse(u"since:1m"_s));
    EXPECT_EQ(m_model.count(), 2);
    m_clock.advanceMs(20'000);
    m_model.refreshAges();
    EXPECT_EQ(ids(), QStringList({ u"2"_s }));
    EXPECT_EQ(text(0, ExchangeListModel::AgeRole), u"30 s ago"_s);
}

TEST_F(ExchangeListModelTest, RowsJoinWhenUntilCoversThem)
{
    m_model.merge(
        { share(sampleExchange(1, 50)), share(sampleExchange(2, 40)), share(sampleExchange(3, 10)) });
    m_model.setFilter(ExchangeFilter::parse(u"until:45s"_s));
    EXPECT_EQ(ids(), QStringList({ u"1"_s }));
    m_clock.advanceMs(10'000);
    m_model.refreshAges();
    EXPECT_EQ(ids(), QStringList({ u"2"_s, u"1"_s }));
    m_model.setFilter(ExchangeFilter::parse(u"since:55s until:45s"_s));
    EXPECT_EQ(ids(), QStringList({ u"2"_s }));
}

TEST_F(ExchangeListModelTest, TheAxisIsARoundFigureThatCoversTheLongestRow)
{
    EXPECT_EQ(m_model.axisUs(), 1'000'000);
    m_model.merge({ share(sampleExchange(1, 50)), share(runningExchange(2, 9)) });
    EXPECT_EQ(m_model.axisUs(), 10'000'000);
    QSignalSpy axis(&m_model, &ExchangeListModel::axisChanged);
    m_clock.advanceMs(2'000);
    QSignalSpy changed(&m_model, &ExchangeListModel::dataChanged);
    m_model.refreshRunning();
    EXPECT_EQ(m_model.axisUs(), 30'000'000);
    EXPECT_EQ(axis.size(), 1);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 0);
    m_model.setFilter(ExchangeFilter::parse(u"status:ok"_s));
    EXPECT_EQ(m_model.axisUs(), 10'000'000);
}

} // namespace
