// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/usage/usage_view_model.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::ErrorCode;
using gateway::store::UsageDetail;
using gateway::store::UsageDimension;
using gateway::store::UsageRank;
using gateway::test::ScriptedServices;

namespace {

using Tab = UsageViewModel::Tab;
using Range = UsageViewModel::Range;
using Metric = UsageViewModel::Metric;

class UsageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        usage.setActive(true);
        settle();
    }

    void settle()
    {
        ASSERT_TRUE(gateway::test::waitFor([this] { return !usage.isLoading(); }, std::chrono::seconds(10)));
    }

    ChartData chart() const { return usage.chart().value<ChartData>(); }

    QString asked(const QSignalSpy& spy) const
    {
        return spy.isEmpty() ? QString() : spy.last().first().toString();
    }

    QTemporaryDir folder;
    ScriptedServices scripted;
    QDateTime now { QDate(2026, 11, 27), QTime(14, 23, 45) };
    UsageViewModel usage { scripted.services(), scripted.usage, folder.path(), [this] { return now; } };
};

TEST_F(UsageTest, NothingIsAskedUntilSomebodyLooks)
{
    UsageViewModel unseen(scripted.services(), scripted.usage, folder.path(), [this] { return now; });
    const auto before = scripted.usage.queries().size();
    unseen.setRange(Range::Week);
    EXPECT_EQ(scripted.usage.queries().size(), before);
    unseen.setActive(true);
    EXPECT_EQ(scripted.usage.queries().size(), before + 1);
}

TEST_F(UsageTest, EveryTabAsksForItsDimension)
{
    const std::pair<Tab, std::optional<UsageDimension>> rows[] = { { Tab::Models, UsageDimension::Model },
        { Tab::Providers, UsageDimension::Provider }, { Tab::Clients, UsageDimension::Client },
        { Tab::Keys, UsageDimension::Key }, { Tab::Status, UsageDimension::Status },
        { Tab::Speed, UsageDimension::Target }, { Tab::Overview, std::nullopt } };
    for (const auto& [tab, by] : rows) {
        usage.setTab(tab);
        EXPECT_EQ(scripted.usage.queries().last().by, by);
        settle();
    }
}

TEST_F(UsageTest, TheGreatestAreThoseInTheMetricShown)
{
    usage.setTab(Tab::Models);
    usage.setMetric(Metric::Cost);
    EXPECT_EQ(scripted.usage.queries().last().rank, UsageRank::Cost);
}

TEST_F(UsageTest, ShowsFiguresAndAChartOfTheRange)
{
    EXPECT_EQ(chart().pointCount(), 48);
    EXPECT_TRUE(usage.hasRequests());
    EXPECT_EQ(usage.cacheDetail(), u"$4.20 saved"_s);
    EXPECT_EQ(usage.cacheRate(), u"64\u202F%"_s);
    EXPECT_EQ(usage.firstToken(), u"612\u202Fms"_s);
    EXPECT_TRUE(usage.chartSummaryText().startsWith(u"Requests per 30 min"_s));
    usage.setRange(Range::Month);
    settle();
    EXPECT_EQ(chart().pointCount(), 30);
}

TEST_F(UsageTest, SumsOfGroupsAreStackedAndMediansAreNot)
{
    usage.setTab(Tab::Models);
    settle();
    EXPECT_EQ(chart().series.size(), 3);
    usage.setMetric(Metric::Duration);
    settle();
    EXPECT_EQ(chart().series.size(), 1);
    EXPECT_EQ(usage.groups()->index(0).data(UsageGroupModel::SeriesRole).toInt(), -1);
}

TEST_F(UsageTest, EveryTabHasItsFormOfTheChart)
{
    using Form = UsageViewModel::Form;
    QSignalSpy chosen(&usage, &UsageViewModel::formsChosen);
    usage.setTab(Tab::Models);
    settle();
    usage.setForm(Form::Lines);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(chart().shape, ChartShape::Lines);
    usage.setTab(Tab::Providers);
    settle();
    EXPECT_EQ(usage.form(), Form::Bars);
    EXPECT_EQ(usage.chosenForms(), QStringList { u"Models=Lines"_s });

    UsageViewModel next(scripted.services(), scripted.usage, folder.path(), [this] { return now; });
    next.setChosenForms({ u"Models=Lines"_s, u"Providers=Spirals"_s, u"=Lines"_s, u"Clients"_s });
    EXPECT_EQ(next.chosenForms(), QStringList { u"Models=Lines"_s }) << "what is not known is left out";
}

TEST_F(UsageTest, SharesAreOfferedWhereTheyAddUp)
{
    using Form = UsageViewModel::Form;
    usage.setTab(Tab::Models);
    settle();
    EXPECT_EQ(usage.formNames().size(), 4);
    usage.setForm(Form::Shares);
    EXPECT_EQ(chart().shape, ChartShape::Shares);
    EXPECT_EQ(usage.chartUnit(), QString()) << "not over time";
    EXPECT_TRUE(usage.chartSummaryText().contains(chart().titles.first()));
    EXPECT_EQ(usage.table()->count(), chart().pointCount());
    usage.setMetric(Metric::Duration);
    settle();
    EXPECT_EQ(usage.form(), Form::Bars);
    EXPECT_EQ(usage.formNames().size(), 3);
    usage.setMetric(Metric::Requests);
    settle();
    EXPECT_EQ(usage.form(), Form::Shares) << "the choice was not forgotten";
}

TEST_F(UsageTest, ASliceLeadsToTheRequestsOfItsGroup)
{
    usage.setTab(Tab::Models);
    settle();
    usage.setForm(UsageViewModel::Form::Shares);
    QSignalSpy asked(&usage, &UsageViewModel::requestsAsked);
    usage.openPoint(0);
    const QString ofSlice = this->asked(asked);
    usage.openGroup(0);
    EXPECT_EQ(asked.count(), 2);
    EXPECT_EQ(ofSlice, this->asked(asked));
    usage.openPoint(99);
    EXPECT_EQ(asked.count(), 2);
}

TEST_F(UsageTest, AnAnswerToAnEarlierChoiceIsNotShown)
{
    scripted.usage.hold();
    usage.setRange(Range::Month);
    usage.setRange(Range::Hour);
    scripted.usage.release();
    settle();
    EXPECT_EQ(chart().pointCount(), 60);
}

TEST_F(UsageTest, SaysWhyThereIsNothing)
{
    scripted.usage.answerWith(
        gateway::Error { .code = ErrorCode::StoreFailed, .message = u"The usage cannot be read."_s });
    usage.setRange(Range::Week);
    settle();
    EXPECT_EQ(usage.problem(), u"The usage cannot be read."_s);
    EXPECT_FALSE(usage.hasRequests());
}

TEST_F(UsageTest, EveryPartLeadsToItsRequests)
{
    QSignalSpy spy(&usage, &UsageViewModel::requestsAsked);
    usage.openPoint(47);
    EXPECT_EQ(asked(spy), u"since:24m"_s);
    usage.openPoint(46);
    EXPECT_EQ(asked(spy), u"since:54m until:23m"_s);
    usage.openPoint(48);
    EXPECT_EQ(spy.size(), 2);
    usage.openFailures();
    EXPECT_EQ(asked(spy), u"status:error since:1434m"_s);
    usage.setTab(Tab::Clients);
    settle();
    usage.openGroup(1);
    EXPECT_EQ(asked(spy), u"client:codex_cli_rs since:1434m"_s);
    usage.setMetric(Metric::Errors);
    settle();
    usage.openGroup(0);
    EXPECT_EQ(asked(spy), u"client:claude-cli status:error since:1434m"_s);
}

TEST_F(UsageTest, TheHeatmapKnowsAYearOfHours)
{
    usage.setTab(Tab::Heatmap);
    const auto query = scripted.usage.queries().last();
    EXPECT_EQ(query.detail, UsageDetail::Sums);
    EXPECT_EQ(query.grid.intervalMs, 3'600'000);
    EXPECT_LE(*query.filter.fromMs, now.addDays(-364).toMSecsSinceEpoch());
    settle();
    QSignalSpy spy(&usage, &UsageViewModel::requestsAsked);
    usage.openCell(14 * 7 + 4); // Friday, 14:00: now
    EXPECT_EQ(asked(spy), u"since:24m"_s);
    usage.openCell(15 * 7 + 4); // Friday, 15:00: a week ago
    EXPECT_EQ(asked(spy), u"since:10044m until:9983m"_s);
    usage.openDay((kCalendarWeeks - 1) * 7 + 4);
    EXPECT_EQ(asked(spy), u"since:864m"_s);
    usage.openDay((kCalendarWeeks - 1) * 7 + 5); // tomorrow
    EXPECT_EQ(spy.size(), 3);
}

TEST_F(UsageTest, DaysThatCannotBeAreSaidAndNotAskedFor)
{
    usage.setRange(Range::Custom);
    settle();
    EXPECT_EQ(chart().pointCount(), 40); // of four hours
    const auto before = scripted.usage.queries().size();
    usage.setFirstDay(u"yesterday"_s);
    EXPECT_FALSE(usage.dayProblem().isEmpty());
    usage.setFirstDay(u"2026-12-24"_s);
    EXPECT_FALSE(usage.dayProblem().isEmpty());
    EXPECT_EQ(scripted.usage.queries().size(), before);
    usage.setFirstDay(u"2026-11-27"_s);
    EXPECT_TRUE(usage.dayProblem().isEmpty());
    EXPECT_EQ(scripted.usage.queries().size(), before + 1);
}

TEST_F(UsageTest, ModelsHoldWhatModelsPromise)
{
    QAbstractItemModelTester groups(usage.groups(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester table(usage.table(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    usage.setTab(Tab::Speed);
    settle();
    ASSERT_EQ(usage.groups()->rowCount(), 2);
    const QModelIndex first = usage.groups()->index(0);
    EXPECT_EQ(first.data(UsageGroupModel::NameRole).toString(), u"anthropic/anthropic-model"_s);
    EXPECT_EQ(first.data(UsageGroupModel::FirstTokenRole).toStringList().size(), 3);
    const auto shares = first.data(UsageGroupModel::FirstTokenSharesRole).value<QList<double>>();
    ASSERT_EQ(shares.size(), 3);
    EXPECT_LE(shares[0], shares[1]);
    EXPECT_LE(shares[2], 1.0);
    EXPECT_TRUE(first.data(UsageGroupModel::SummaryRole).toString().contains(u"first token"_s));
}

TEST_F(UsageTest, RareOnesAreSaidOnlyOfEnoughRequests)
{
    gateway::service::UsageAnswer answer;
    answer.report.groups = {
        { .name = u"few"_s,
            .spreads = { .tokensPerSecond = { .samples = 9, .p50 = 60, .p90 = 40, .p99 = 20 } } },
        { .name = u"many"_s,
            .spreads = { .tokensPerSecond = { .samples = 10, .p50 = 120, .p90 = 40, .p99 = 20 } } }
    };
    UsageGroupModel groups;
    groups.setAnswer(answer, UsageMetric::Requests);
    const auto texts = [&groups](int row) {
        return groups.index(row).data(UsageGroupModel::SpeedRole).toStringList();
    };
    EXPECT_EQ(texts(0), (QStringList { u"60"_s, u"–"_s, u"–"_s }));
    EXPECT_EQ(texts(1), (QStringList { u"120"_s, u"40"_s, u"20"_s }));
    const auto shares = [&groups](int row) {
        return groups.index(row).data(UsageGroupModel::SpeedSharesRole).value<QList<double>>();
    };
    EXPECT_EQ(shares(0), QList<double> { 0.5 });
    EXPECT_EQ(shares(1).first(), 1.0) << "the axis ends with the fastest median";
}

TEST_F(UsageTest, AFewFailuresAreNoAlarmAndNothingUnknownIsBlank)
{
    gateway::service::UsageAnswer answer;
    answer.report.groups = { { .name = u"fine"_s, .totals = { .requests = 100, .failed = 4 } },
        { .name = u"ill"_s, .totals = { .requests = 100, .failed = 5 } }, { .name = u"new"_s } };
    UsageGroupModel groups;
    groups.setAnswer(answer, UsageMetric::Requests);
    const auto at = [&groups](int row, int role) { return groups.index(row).data(role); };
    EXPECT_FALSE(at(0, UsageGroupModel::FailingRole).toBool());
    EXPECT_TRUE(at(1, UsageGroupModel::FailingRole).toBool());
    for (const int role : { UsageGroupModel::ErrorsRole, UsageGroupModel::CostRole,
             UsageGroupModel::CacheRateRole, UsageGroupModel::SavedRole })
        EXPECT_EQ(at(2, role), u"–"_s) << role;
    groups.setAnswer(answer, UsageMetric::Cost);
    EXPECT_EQ(at(2, UsageGroupModel::FigureRole), u"–"_s);
}

TEST_F(UsageTest, TheOverviewHasTheGreatestModelsAndClients)
{
    QSignalSpy spy(&usage, &UsageViewModel::requestsAsked);
    ASSERT_TRUE(gateway::test::waitFor(
        [this] { return usage.leaders()->clients()->count() == 3; }, std::chrono::seconds(10)));
    ASSERT_EQ(usage.leaders()->models()->count(), 3);
    EXPECT_EQ(usage.leaders()->models()->index(0).data(UsageGroupModel::NameRole), u"sonnet"_s);
    usage.openClient(1);
    EXPECT_TRUE(asked(spy).contains(u"codex_cli_rs"_s)) << qPrintable(asked(spy));
    usage.openModel(7);
    EXPECT_EQ(spy.size(), 1) << "there is no such row";
    // Medians cannot be compared by sums.
    usage.setMetric(Metric::Duration);
    settle();
    EXPECT_EQ(usage.leaders()->metricTitle(), u"Requests"_s);
    EXPECT_EQ(scripted.usage.queries().last().rank, UsageRank::Requests);
}

TEST_F(UsageTest, TheTableSaysWhatTheChartDraws)
{
    usage.setTab(Tab::Models);
    settle();
    EXPECT_EQ(usage.table()->headings(), (QStringList { u"Requests"_s, u"sonnet"_s, u"fast"_s, u"local"_s }));
    EXPECT_EQ(usage.table()->rowCount(), 48);
    const QModelIndex first = usage.table()->index(0);
    EXPECT_EQ(first.data(UsageTableModel::TitleRole).toString(), chart().titles.last());
    EXPECT_EQ(first.data(UsageTableModel::PointRole).toInt(), 47);
}

TEST_F(UsageTest, ExportsWhatIsShownAndOverwritesNothing)
{
    QSignalSpy exported(&usage, &UsageViewModel::exported);
    usage.exportCsv();
    usage.exportCsv();
    ASSERT_EQ(exported.size(), 2);
    EXPECT_NE(exported[0][0].toString(), exported[1][0].toString());
    QFile file(exported[0][0].toString());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count('\n'), 49);
}

TEST_F(UsageTest, SaysThatAnExportFailed)
{
    UsageViewModel nowhere(scripted.services(), scripted.usage, u"/proc/nowhere"_s, [this] { return now; });
    QSignalSpy failed(&nowhere, &UsageViewModel::exportFailed);
    nowhere.exportCsv();
    ASSERT_EQ(failed.size(), 1);
    EXPECT_TRUE(failed[0][0].toString().contains(u"/proc/nowhere"_s));
}

TEST_F(UsageTest, BothMapsOfTheHeatmapAreTables)
{
    const auto point = [this](int hoursAgo) {
        return gateway::store::UsageReportPoint {
            .startMs = now.addSecs(-3600 * hoursAgo).toMSecsSinceEpoch(), .totals = { .requests = 3 }
        };
    };
    scripted.usage.answerWith(
        gateway::service::UsageAnswer { .report = { .points = { point(50), point(30), point(0) } } });
    usage.setRange(Range::Week);
    usage.setTab(Tab::Heatmap);
    settle();
    ASSERT_EQ(usage.heatTable(), UsageViewModel::HeatTable::WeekHours);
    const HeatData week = usage.week().value<HeatData>();
    const auto filled =
        std::count_if(week.shares.begin(), week.shares.end(), [](double share) { return share > 0; });
    ASSERT_GT(filled, 0);
    EXPECT_EQ(usage.table()->rowCount(), filled);
    const int cell = usage.table()->pointOf(0);
    EXPECT_EQ(usage.table()->index(0).data(UsageTableModel::TitleRole).toString(), week.titles.value(cell));
    for (int row = 1; row < usage.table()->rowCount(); ++row) {
        const auto place = [&](int at) {
            return usage.table()->pointOf(at) % 7 * 24 + usage.table()->pointOf(at) / 7;
        };
        EXPECT_LT(place(row - 1), place(row)) << "day by day, hour by hour";
    }
    QSignalSpy spy(&usage, &UsageViewModel::requestsAsked);
    usage.openHeat(cell);
    const QString hour = asked(spy);
    usage.openCell(cell);
    EXPECT_EQ(asked(spy), hour);

    usage.setHeatTable(UsageViewModel::HeatTable::Days);
    const HeatData days = usage.calendar().value<HeatData>();
    const int day = usage.table()->pointOf(0);
    EXPECT_EQ(usage.table()->index(0).data(UsageTableModel::TitleRole).toString(), days.titles.value(day));
    usage.openHeat(day);
    const QString opened = asked(spy);
    usage.openDay(day);
    EXPECT_EQ(asked(spy), opened);
}

TEST_F(UsageTest, HowManyRanAtOnceIsAskedOnlyWhenItIsShown)
{
    EXPECT_EQ(scripted.usage.queries().last().detail == UsageDetail::Loads, false);
    usage.setMetric(Metric::AtOnce);
    settle();
    const auto queries = scripted.usage.queries();
    EXPECT_TRUE(std::any_of(queries.begin(), queries.end(),
        [](const auto& query) { return query.detail == UsageDetail::Loads; }));
    const ChartData shown = chart();
    ASSERT_EQ(shown.series.size(), 1);
    EXPECT_GT(shown.top, 0);
    usage.setMetric(Metric::Tokens);
    settle();
    EXPECT_EQ(chart().series.size(), 4) << "input, output and both of the cache";
}

TEST_F(UsageTest, HowManyRanAtOnceIsStackedByWhoTheyWereAndExported)
{
    usage.setTab(Tab::Providers);
    usage.setMetric(Metric::AtOnce);
    settle();
    gateway::store::UsageReport report { .totals = { .requests = 9 },
        .groups = { { .name = u"openai"_s, .atOnce = 3 }, { .name = u"=claude"_s, .atOnce = 2 } },
        .loads = { { .startMs = 0, .most = 5, .parts = { 3, 2, 0 } } } };
    report.loads[0].startMs = QDateTime(QDate(2026, 11, 27), QTime(14, 0)).toMSecsSinceEpoch();
    scripted.usage.answerWith(gateway::service::UsageAnswer { .report = report });
    usage.setRange(Range::Hour);
    settle();
    const ChartData shown = chart();
    ASSERT_EQ(shown.series.size(), 2) << "of others none ran";
    EXPECT_EQ(shown.series[0].name, u"openai"_s);
    EXPECT_EQ(shown.totals.filter(u"5"_s).size(), 1);
    EXPECT_EQ(usage.groups()->index(0).data(UsageGroupModel::FigureRole).toString(), u"3"_s);
    EXPECT_EQ(usage.groups()->index(1).data(UsageGroupModel::SeriesRole).toInt(), 1);
    EXPECT_EQ(usage.table()->rowCount(), 1);
    QSignalSpy exported(&usage, &UsageViewModel::exported);
    usage.exportCsv();
    ASSERT_EQ(exported.size(), 1);
    QFile file(exported.first().first().toString());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    EXPECT_EQ(lines[0].trimmed(), "start,at_once,openai,'=claude,others");
    EXPECT_TRUE(lines[1].trimmed().endsWith(",5,3,2,0")) << lines[1].constData();
}

TEST_F(UsageTest, WhatRunsIsToldWithTheQuestionUntilItEnds)
{
    usage.setMetric(Metric::AtOnce);
    settle();
    const auto running = std::make_shared<gateway::inspect::ExchangeRecord>();
    running->id.text = "r1";
    running->startedAtMs = 5;
    running->provider = u"openai"_s;
    running->client = u"codex/1"_s;
    scripted.traffic.emitUpdated({ running });
    usage.setTab(Tab::Providers);
    const auto asked = scripted.usage.queries().last();
    ASSERT_EQ(asked.running.size(), 1);
    EXPECT_EQ(asked.running[0].target.provider, u"openai"_s);
    EXPECT_EQ(asked.nowMs, now.toMSecsSinceEpoch());
    const auto ended = std::make_shared<gateway::inspect::ExchangeRecord>(*running);
    ended->state = gateway::inspect::ExchangeState::Completed;
    scripted.traffic.emitUpdated({ ended });
    usage.setTab(Tab::Models);
    EXPECT_TRUE(scripted.usage.queries().last().running.isEmpty());
}

TEST_F(UsageTest, AStatusLeadsToItsRequests)
{
    usage.setTab(Tab::Status);
    settle();
    QSignalSpy spy(&usage, &UsageViewModel::requestsAsked);
    usage.openGroup(1);
    EXPECT_TRUE(asked(spy).startsWith(u"status:429 "_s)) << asked(spy).toStdString();
    EXPECT_EQ(usage.groups()->index(1).data(UsageGroupModel::NameRole).toString(), u"Error 429"_s);
}

} // namespace
