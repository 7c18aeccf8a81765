// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/meter_board_model.h"
#include "app/viewmodels/shell/tray_content.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QDateTime>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeState;
using gateway::inspect::Meter;
using gateway::inspect::MeterStatus;
using gateway::test::FakeClock;
using gateway::test::ScriptedServices;

namespace {

class TrayContentTest : public ::testing::Test {
protected:
    TrayContentTest()
    {
        scripted.meters.setStandings(
            { { .provider = u"anthropic"_s,
                  .reading = { .meters = { Meter { .key = u"5h"_s, .label = u"5 hours"_s, .percent = 64 },
                                   Meter { .key = u"week"_s, .label = u"Week"_s, .percent = 30 } } } },
                { .provider = u"openai"_s,
                    .reading = { .meters = { Meter { .key = u"m"_s,
                                     .label = u"Month"_s,
                                     .percent = 95,
                                     .status = MeterStatus::Critical } } } } });
    }

    [[nodiscard]] static auto failed(const QByteArray& id, const QString& message, qint64 atMs)
    {
        auto record = std::make_shared<ExchangeRecord>();
        record->id = { id };
        record->state = ExchangeState::Failed;
        record->alias = u"fast"_s;
        record->errorMessage = message;
        record->startedAtMs = atMs;
        return record;
    }

    ScriptedServices scripted;
    PinnedMeters pins { {} };
    WorstMeterModel worst { scripted.services(), [] { return 0; } };
    TrayContent tray { scripted.services(), pins, worst, [] { return 0; } };
};

TEST_F(TrayContentTest, WithoutAPinTheMetersNearestToTheirEndAreShown)
{
    const QStringList lines = tray.meterLines();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains(u"Month"_s)) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].contains(u"5 hours"_s)) << lines[1].toStdString();
}

TEST_F(TrayContentTest, PinnedMetersAreShownInTheOrderInWhichTheyWerePinned)
{
    QSignalSpy changed(&tray, &TrayContent::changed);
    pins.toggle(u"openai"_s, u"m"_s);
    pins.toggle(u"anthropic"_s, u"week"_s);
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(tray.meterLines(),
        (QStringList {
            u"OpenAI · Month, 95\u202F% used, almost used up"_s, u"Anthropic · Week, 30\u202F% used"_s }));
    pins.toggle(u"openai"_s, u"m"_s);
    EXPECT_EQ(tray.meterLines(), QStringList { u"Anthropic · Week, 30\u202F% used"_s });
}

TEST_F(TrayContentTest, APinnedMeterThatIsGoneHidesNothingElse)
{
    pins.toggle(u"gone"_s, u"x"_s);
    pins.toggle(u"anthropic"_s, u"week"_s);
    EXPECT_EQ(tray.meterLines().size(), 1);
}

TEST_F(TrayContentTest, TheLatestFailureIsSaidInOneShortLineUntilItWasLookedAt)
{
    EXPECT_EQ(tray.failureLine(), QString());
    scripted.traffic.emitUpdated(
        { failed("B", u"The provider\nis overloaded. "_s + QString(200, u'x'), 2000) });
    scripted.traffic.emitUpdated({ failed("A", u"older"_s, 1000) });
    EXPECT_EQ(tray.failedRequest(), u"B"_s);
    EXPECT_TRUE(tray.failureLine().contains(u"fast (The provider is overloaded."_s))
        << tray.failureLine().toStdString();
    EXPECT_LE(tray.failureLine().size(), 60);
    tray.forgetFailure();
    EXPECT_EQ(tray.failureLine(), QString());
}

TEST_F(TrayContentTest, AMeterIsPinnedWhereItIsSeen)
{
    FakeClock clock;
    MeterBoardModel board(scripted.services(), clock);
    auto* meters = board.index(0).data(MeterBoardModel::MetersRole).value<MeterListModel*>();
    ASSERT_NE(meters, nullptr);
    EXPECT_FALSE(meters->isPinnable());
    meters->togglePinned(1);
    EXPECT_TRUE(pins.isEmpty());

    board.usePins(&pins);
    QSignalSpy changed(meters, &MeterListModel::dataChanged);
    EXPECT_TRUE(meters->isPinnable());
    meters->togglePinned(1);
    EXPECT_TRUE(meters->index(1).data(MeterListModel::PinnedRole).toBool());
    EXPECT_FALSE(meters->index(0).data(MeterListModel::PinnedRole).toBool());
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_EQ(pins.placeOf(u"anthropic"_s, u"week"_s), 0);
    meters->togglePinned(7);
    EXPECT_EQ(pins.names().size(), 1);
}

TEST(PinnedMeters, KeepsWhatIsANameAndNoMoreThanAMenuHolds)
{
    QStringList kept { u"anthropic\nweek"_s, u"anthropic\nweek"_s, u"nonsense"_s, u"a\nb\nc"_s };
    for (int at = 0; at < 20; ++at)
        kept.append(u"p\n%1"_s.arg(at));
    PinnedMeters pins(kept);
    EXPECT_EQ(pins.names().size(), PinnedMeters::kMost);
    EXPECT_EQ(pins.placeOf(u"anthropic"_s, u"week"_s), 0);
    EXPECT_EQ(pins.placeOf(u"p"_s, u"0"_s), 1);
    pins.toggle(u"new"_s, u"one"_s);
    EXPECT_EQ(pins.names().size(), PinnedMeters::kMost);
    EXPECT_EQ(pins.placeOf(u"anthropic"_s, u"week"_s), -1);
    EXPECT_EQ(pins.placeOf(u"new"_s, u"one"_s), PinnedMeters::kMost - 1);
}

TEST_F(TrayContentTest, AFailureOfWhichOnlyTheCodeIsKeptIsASentence)
{
    auto record = failed("1", {}, 1'000);
    record->errorCode = u"upstream_timeout"_s;
    scripted.traffic.emitUpdated({ record });
    EXPECT_TRUE(tray.failureLine().contains(u"The provider took too long."_s))
        << tray.failureLine().toStdString();
}

} // namespace
