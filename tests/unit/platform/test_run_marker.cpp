// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/run_marker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using app::RunMarker;

namespace {

const QDateTime kMorning(QDate(2026, 11, 27), QTime(8, 30), Qt::UTC);
const QDateTime kNoon(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

TEST(RunMarker, ARunThatEndedLeavesNothing)
{
    const QTemporaryDir folder;
    RunMarker first(folder.path());
    EXPECT_EQ(first.begin(kMorning), std::nullopt);
    first.end();
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList());
    EXPECT_EQ(RunMarker(folder.path()).begin(kNoon), std::nullopt);
}

TEST(RunMarker, TheRunAfterACrashLearnsWhenThatBegan)
{
    const QTemporaryDir folder;
    EXPECT_EQ(RunMarker(folder.path()).begin(kMorning), std::nullopt);
    EXPECT_EQ(RunMarker(folder.path()).begin(kNoon), kMorning);
    EXPECT_EQ(RunMarker(folder.path()).begin(kNoon), kNoon);
}

TEST(RunMarker, AMarkerThatSaysNothingIsStillOne)
{
    const QTemporaryDir folder;
    QFile marker(folder.filePath(u"plexus.running"_s));
    ASSERT_TRUE(marker.open(QIODevice::WriteOnly));
    marker.write(QByteArray(1000, 'x'));
    marker.close();
    const auto former = RunMarker(folder.path()).begin(kNoon);
    ASSERT_TRUE(former);
    EXPECT_FALSE(former->isValid());
}

TEST(RunMarker, AFolderThatIsMissingIsNoProblem)
{
    const QTemporaryDir folder;
    RunMarker marker(folder.filePath(u"nowhere"_s));
    EXPECT_EQ(marker.begin(kNoon), std::nullopt);
    marker.end();
}

} // namespace
