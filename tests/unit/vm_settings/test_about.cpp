// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/about_view_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;

namespace {

TEST(About, NamesTheSoftwareOfOthersWithItsLicences)
{
    AboutViewModel about;
    SoftwareListModel* software = about.software();
    QAbstractItemModelTester tester(software, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_GT(software->count(), 5);
    QStringList names;
    for (int row = 0; row < software->count(); ++row) {
        const QModelIndex index = software->index(row);
        names.append(index.data(SoftwareListModel::NameRole).toString());
        EXPECT_FALSE(index.data(SoftwareListModel::LicenceRole).toString().isEmpty())
            << names.last().toStdString();
        EXPECT_TRUE(index.data(SoftwareListModel::UrlRole).toString().startsWith(u"https://"))
            << names.last().toStdString();
    }
    EXPECT_TRUE(names.contains(u"libcurl"_s));
}

TEST(About, WhatIsNoListOfSoftwareIsNone)
{
    EXPECT_EQ(SoftwareListModel("{").count(), 0);
    EXPECT_EQ(SoftwareListModel(R"([{"license":"MIT"},{"name":"x"}])").count(), 1);
}

TEST(About, SaysWhereThingsAre)
{
    AboutViewModel about;
    EXPECT_EQ(about.dataFolder(), QString());
    QSignalSpy changed(&about, &AboutViewModel::placesChanged);
    about.setPlaces({ .dataFolder = u"/data"_s, .database = u"/data/plexus.db"_s });
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(about.database(), u"/data/plexus.db"_s);
    EXPECT_FALSE(AboutViewModel::version().isEmpty());
    EXPECT_TRUE(AboutViewModel::build().startsWith(u"Qt 6."_s));
}

TEST(About, OpensNothingButWebPages)
{
    AboutViewModel about;
    about.openLink(u"file:///etc/passwd"_s);
    EXPECT_FALSE(about.problem().isEmpty());
    about.openDataFolder();
    EXPECT_EQ(about.problem(), u"The folder cannot be opened."_s);
}

} // namespace
