// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows and sections are in sight, and finding a setting by its words.
#include "app/viewmodels/settings/settings_rows.h"
#include "app/viewmodels/settings/settings_view_model.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::test::ScriptedServices;
using Place = SettingsSectionModel::Place;

namespace {

class SectionsTest : public ::testing::Test {
protected:
    [[nodiscard]] QStringList labels()
    {
        QStringList labels;
        for (int row = 0; row < page.rows()->count(); ++row)
            labels.append(page.rows()->index(row, 0).data(FormModel::LabelRole).toString());
        return labels;
    }

    [[nodiscard]] QStringList headings()
    {
        QStringList headings;
        for (int row = 0; row < page.rows()->count(); ++row) {
            const QString heading = page.rows()->index(row, 0).data(FormModel::SectionRole).toString();
            if (!heading.isEmpty())
                headings.append(heading);
        }
        return headings;
    }

    [[nodiscard]] QStringList titles()
    {
        QStringList titles;
        for (int row = 0; row < page.sections()->count(); ++row)
            titles.append(page.sections()->index(row).data(SettingsSectionModel::TitleRole).toString());
        return titles;
    }

    ScriptedServices scripted;
    SettingsViewModel page { scripted.services() };
    QAbstractItemModelTester rows { page.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal };
    QAbstractItemModelTester sections { page.sections(),
        QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(SectionsTest, EverySettingStandsInOneSectionUnderAHeading)
{
    int shown = 0;
    for (int place = 0; place < SettingsSectionModel::placeCount(); ++place) {
        page.setPlace(static_cast<Place>(place));
        shown += page.rows()->count();
        if (page.rows()->count() > 0) {
            EXPECT_FALSE(page.rows()->index(0, 0).data(FormModel::SectionRole).toString().isEmpty());
        }
    }
    EXPECT_EQ(shown, settingsRows().size());
    EXPECT_EQ(page.sections()->count(), SettingsSectionModel::placeCount());
    page.setPlace(Place::Routing);
    EXPECT_EQ(headings(), (QStringList { u"Failover"_s, u"Cooldown"_s, u"Stalls"_s, u"Exploration"_s }));
    page.setPlace(Place::Privacy);
    EXPECT_EQ(page.rows()->count(), 3);
}

TEST_F(SectionsTest, ARowInSightIsEditedByItsOwnNumber)
{
    page.setPlace(Place::Backup);
    const int row = page.rows()->index(1, 0).data(FormModel::RowRole).toInt();
    EXPECT_EQ(page.form()->rows().at(row).path, u"settings.backup.keep"_s);
    page.form()->setText(row, u"3"_s);
    EXPECT_EQ(page.rows()->index(1, 0).data(FormModel::TextRole), u"3"_s);
}

TEST_F(SectionsTest, ASettingIsFoundByItsWordsWhereverItStands)
{
    page.setQuery(u"  PROXY "_s);
    EXPECT_EQ(labels(), (QStringList { u"Proxy towards providers"_s, u"Other host names"_s }));
    EXPECT_EQ(headings(), QStringList { u"Gateway & network · Network"_s });
    EXPECT_EQ(titles(), QStringList { u"Gateway & network"_s });
    EXPECT_EQ(page.sections()->index(0).data(SettingsSectionModel::DetailRole), u"2 setting(s)"_s);
    // All of the words, in any order, also those of choices and of the document.
    page.setQuery(u"fail keep requests"_s);
    EXPECT_EQ(labels(), QStringList { u"Keep requests and answers"_s });
    page.setQuery(u"ttfbSeconds"_s);
    EXPECT_EQ(labels(), QStringList { u"Wait for the first bytes"_s });
}

TEST_F(SectionsTest, WhatIsNoFieldIsFoundByItsSection)
{
    page.setQuery(u"quiet hours"_s);
    EXPECT_EQ(page.rows()->count(), 0);
    EXPECT_EQ(titles(), QStringList { u"Notifications & budgets"_s });
    page.setQuery(u"roll back"_s);
    EXPECT_EQ(titles(), QStringList { u"Revisions"_s });
    page.setQuery(u"zzz nothing"_s);
    EXPECT_EQ(page.sections()->count(), 0);
    EXPECT_EQ(page.sections()->placeAt(0), Place::General);
}

TEST_F(SectionsTest, GoingToASectionEndsLooking)
{
    page.setPlace(Place::Privacy);
    page.setQuery(u"proxy"_s);
    QSignalSpy moved(&page, &SettingsViewModel::placeChanged);
    page.setPlace(Place::Privacy);
    EXPECT_EQ(moved.size(), 1);
    EXPECT_EQ(page.query(), QString());
    EXPECT_EQ(page.rows()->count(), 3);
    EXPECT_EQ(page.sections()->count(), SettingsSectionModel::placeCount());
}

TEST_F(SectionsTest, WhatIsFoldedAwayIsFoundOnceItIsUnfolded)
{
    page.setQuery(u"probes at a time"_s);
    EXPECT_EQ(page.rows()->count(), 0);
    page.form()->setTextOf(u"backgroundExploration.enabled"_s, u"true"_s);
    EXPECT_EQ(labels(), QStringList { u"Probes at a time"_s });
}

TEST(SettingsSections, OneFieldIsShownWhereItStands)
{
    ScriptedServices scripted;
    SettingsViewModel page(scripted.services());
    QSignalSpy asked(&page, &SettingsViewModel::fieldAsked);
    page.setQuery(u"proxy"_s);
    page.showField(u"failover.maxAttempts"_s);
    EXPECT_EQ(page.place(), Place::Routing);
    EXPECT_TRUE(page.query().isEmpty());
    ASSERT_EQ(asked.size(), 1);
    const int row = asked.first().first().toInt();
    EXPECT_EQ(page.rows()->index(row, 0).data(FormModel::LabelRole).toString(), u"Attempts"_s);
    page.showField(u"nothing.of.this.name"_s);
    EXPECT_EQ(asked.size(), 1);
}

} // namespace
