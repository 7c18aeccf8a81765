// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/palette/palette_view_model.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::service::GatewayState;
using gateway::test::ScriptedServices;

namespace {

class PaletteTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        palette.setPages({ { .kind = PaletteKind::Page, .number = 0, .title = u"Home"_s },
            { .kind = PaletteKind::Page, .number = 4, .title = u"Models"_s } });
        palette.setOpen(true);
    }

    QStringList titles()
    {
        QStringList list;
        for (int row = 0; row < palette.rowCount(); ++row)
            list.append(palette.index(row).data(PaletteViewModel::TitleRole).toString());
        return list;
    }

    QString first() { return palette.index(0).data(PaletteViewModel::TitleRole).toString(); }

    ScriptedServices scripted;
    PaletteViewModel palette { scripted.services() };
};

TEST_F(PaletteTest, WithoutAWordThereArePagesAndActions)
{
    QAbstractItemModelTester tester(&palette, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(titles().mid(0, 3), (QStringList { u"Home"_s, u"Models"_s, u"Copy base URL"_s }));
    EXPECT_EQ(palette.current(), 0);
    palette.setQuery(u"mod"_s);
    EXPECT_EQ(first(), u"Models"_s);
    EXPECT_EQ(
        palette.index(0).data(PaletteViewModel::MarkupRole).toString(), u"<b>M</b><b>o</b><b>d</b>els"_s);
}

TEST_F(PaletteTest, OffersOnlyWhatCanBeDone)
{
    EXPECT_TRUE(titles().contains(u"Stop gateway"_s));
    EXPECT_TRUE(titles().contains(u"Add provider"_s));
    palette.setOpen(false);
    scripted.control.setState(GatewayState::Stopped);
    scripted.configuration.setReadOnlyReason(u"It is a file."_s);
    palette.setOpen(true);
    EXPECT_TRUE(titles().contains(u"Start gateway"_s));
    EXPECT_FALSE(titles().contains(u"Stop gateway"_s));
    EXPECT_FALSE(titles().contains(u"Copy base URL"_s));
    EXPECT_FALSE(titles().contains(u"Add provider"_s));
}

TEST_F(PaletteTest, FindsWhatIsConfiguredByItsName)
{
    const auto config = scripted.configuration.current();
    QSignalSpy provider(&palette, &PaletteViewModel::providerChosen);
    palette.setQuery(config->providers.first().slug);
    palette.activate(palette.current());
    ASSERT_EQ(provider.size(), 1);
    EXPECT_EQ(provider[0][0].toString(), config->providers.first().slug);
    EXPECT_FALSE(palette.isOpen());

    QSignalSpy key(&palette, &PaletteViewModel::keyChosen);
    palette.setOpen(true);
    palette.setQuery(config->keys.first().name);
    palette.activate(0);
    ASSERT_EQ(key.size(), 1);
    EXPECT_EQ(key[0][0].toString(), config->keys.first().name);
}

TEST_F(PaletteTest, FindsRecentRequestsByTheirId)
{
    const QString id = scripted.traffic.records().first()->id.toString();
    palette.setQuery(id);
    ASSERT_TRUE(gateway::test::waitFor([&] { return first() == id; }, std::chrono::seconds(10)));
    QSignalSpy request(&palette, &PaletteViewModel::requestChosen);
    palette.activate(0);
    ASSERT_EQ(request.size(), 1);
    EXPECT_EQ(request[0][0].toString(), id);
}

TEST_F(PaletteTest, ActionsAreToldWithWhatTheyAreAbout)
{
    scripted.accounts.setVendors({ { .id = u"xai"_s, .name = u"Grok"_s } });
    palette.setOpen(false);
    palette.setOpen(true);
    QSignalSpy action(&palette, &PaletteViewModel::actionChosen);
    palette.setQuery(u"sign in"_s);
    ASSERT_TRUE(first().startsWith(u"Sign in to"_s));
    palette.activate(0);
    ASSERT_EQ(action.size(), 1);
    EXPECT_EQ(action[0][0].value<PaletteAction>(), PaletteAction::SignIn);
    EXPECT_EQ(action[0][1].toString(), u"xai"_s);
}

TEST_F(PaletteTest, MovesOverBothEndsAndClosesOnNothing)
{
    palette.moveBy(-1);
    EXPECT_EQ(palette.current(), palette.rowCount() - 1);
    palette.moveBy(1);
    EXPECT_EQ(palette.current(), 0);
    palette.setQuery(u"zzzzqqq"_s);
    EXPECT_EQ(palette.rowCount(), 0);
    EXPECT_EQ(palette.current(), -1);
    palette.moveBy(1);
    palette.activate(0);
    EXPECT_TRUE(palette.isOpen());
}

TEST_F(PaletteTest, AWordInTheTitleIsNearerThanOneInTheDetail)
{
    auto config = *scripted.configuration.current();
    config.keys[0].name = u"laptop"_s;
    config.keys[1].name = u"other"_s;
    config.keys[1].comment = u"the laptop of a friend"_s;
    scripted.configuration.replace(config);
    palette.setOpen(false);
    palette.setOpen(true);
    palette.setQuery(u"laptop"_s);
    EXPECT_EQ(first(), u"laptop"_s);
    EXPECT_TRUE(titles().contains(u"other"_s));
}

TEST_F(PaletteTest, MarkupIsHarmless)
{
    palette.setPages({ { .title = u"<img src=x>"_s } });
    palette.setOpen(false);
    palette.setOpen(true);
    palette.setQuery(u"img"_s);
    EXPECT_EQ(palette.index(0).data(PaletteViewModel::MarkupRole).toString(),
        u"&lt;<b>i</b><b>m</b><b>g</b> src=x&gt;"_s);
}

TEST_F(PaletteTest, TheListOfKeysHasASectionForEveryRow)
{
    QAbstractItemModelTester tester(
        palette.shortcuts(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList sections;
    for (int row = 0; row < palette.shortcuts()->rowCount(); ++row) {
        const QModelIndex index = palette.shortcuts()->index(row);
        EXPECT_FALSE(index.data(ShortcutListModel::KeysRole).toString().isEmpty());
        EXPECT_FALSE(index.data(ShortcutListModel::CapsRole).toStringList().contains(QString()));
        if (index.data(ShortcutListModel::FirstRole).toBool())
            sections.append(index.data(ShortcutListModel::SectionRole).toString());
    }
    EXPECT_EQ(sections.size(), QSet<QString>(sections.begin(), sections.end()).size());
    palette.setShortcutsOpen(true);
    EXPECT_FALSE(palette.isOpen());
}

TEST_F(PaletteTest, CaptureIsPausedAndResumedWhereSomethingIsKept)
{
    const auto reopened = [this] {
        palette.setOpen(false);
        palette.setOpen(true);
        return titles();
    };
    EXPECT_FALSE(titles().contains(u"Pause capture"_s));
    scripted.captures.setSwitches({ .keys = { u"laptop"_s } });
    EXPECT_TRUE(reopened().contains(u"Pause capture"_s));
    scripted.captures.pause();
    EXPECT_TRUE(reopened().contains(u"Resume capture"_s));
    EXPECT_FALSE(titles().contains(u"Pause capture"_s));
}

TEST_F(PaletteTest, SettingsAreFoundByTheirWordsAlone)
{
    palette.setFindable({ { .kind = PaletteKind::Setting,
        .number = 3,
        .id = u"failover.maxAttempts"_s,
        .title = u"Attempts"_s,
        .detail = u"Routing policy"_s } });
    palette.setOpen(false);
    palette.setOpen(true);
    EXPECT_FALSE(titles().contains(u"Attempts"_s));
    palette.setQuery(u"attempts"_s);
    ASSERT_EQ(first(), u"Attempts"_s);
    QSignalSpy chosen(&palette, &PaletteViewModel::settingChosen);
    palette.activate(0);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 3);
    EXPECT_EQ(chosen[0][1].toString(), u"failover.maxAttempts"_s);
}

} // namespace
