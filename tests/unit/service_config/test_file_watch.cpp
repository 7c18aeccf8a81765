// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configuration/file_watch.h"

#include "config_samples.h"
#include "support/wait_for.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

class FileWatchTest : public testing::Test {
protected:
    void SetUp() override { test::writeFile(path(u"real.yaml"_s), "a"); }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    // Runs the change and waits until the watch has told of it.
    template <typename Change> [[nodiscard]] bool isTold(const QString& watched, Change change)
    {
        FileWatch watch(watched);
        bool told = false;
        QObject::connect(&watch, &FileWatch::changed, &watch, [&told] { told = true; });
        change();
        return gateway::test::waitFor([&told] { return told; });
    }

    static void link(const QString& target, const QString& name)
    {
        ASSERT_TRUE(QFile::link(target, name)) << qPrintable(name);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(FileWatchTest, TellsOfAWriteInPlace)
{
    EXPECT_TRUE(isTold(path(u"real.yaml"_s), [this] { test::writeFile(path(u"real.yaml"_s), "b"); }));
}

TEST_F(FileWatchTest, TellsOfEveryReplacementByRename)
{
    FileWatch watch(path(u"real.yaml"_s));
    int told = 0;
    QObject::connect(&watch, &FileWatch::changed, &watch, [&told] { ++told; });
    for (int round = 1; round <= 3; ++round) {
        test::replaceFile(path(u"real.yaml"_s), QByteArray::number(round));
        ASSERT_TRUE(gateway::test::waitFor([&told, round] { return told >= round; })) << round;
    }
    // And a write in place of the file that came by the last rename.
    const int before = told;
    test::writeFile(path(u"real.yaml"_s), "in place");
    EXPECT_TRUE(gateway::test::waitFor([&told, before] { return told > before; }));
}

TEST_F(FileWatchTest, TellsOfAFileThatComesBack)
{
    FileWatch watch(path(u"real.yaml"_s));
    int told = 0;
    QObject::connect(&watch, &FileWatch::changed, &watch, [&told] { ++told; });
    ASSERT_TRUE(QFile::remove(path(u"real.yaml"_s)));
    ASSERT_TRUE(gateway::test::waitFor([&told] { return told == 1; }));
    test::writeFile(path(u"real.yaml"_s), "again");
    EXPECT_TRUE(gateway::test::waitFor([&told] { return told == 2; }));
}

TEST_F(FileWatchTest, TellsOfAWriteBehindALink)
{
    link(path(u"real.yaml"_s), path(u"link.yaml"_s));
    EXPECT_TRUE(isTold(path(u"link.yaml"_s), [this] { test::writeFile(path(u"real.yaml"_s), "b"); }));
}

TEST_F(FileWatchTest, TellsOfASwappedVolumeLink)
{
    // plexus.yaml -> ..data/plexus.yaml, ..data -> ..1; an update makes ..2 and renames a new ..data over it.
    QDir folder(m_folder.path());
    for (const QString& version : { u"..1"_s, u"..2"_s }) {
        ASSERT_TRUE(folder.mkdir(version));
        test::writeFile(path(version + u"/plexus.yaml"_s), version.toUtf8());
    }
    link(u"..1"_s, path(u"..data"_s));
    link(u"..data/plexus.yaml"_s, path(u"plexus.yaml"_s));
    EXPECT_TRUE(isTold(path(u"plexus.yaml"_s), [this] {
        link(u"..2"_s, path(u"..data_tmp"_s));
        ASSERT_EQ(std::rename(path(u"..data_tmp"_s).toLocal8Bit().constData(),
                      path(u"..data"_s).toLocal8Bit().constData()),
            0);
    }));
}

TEST_F(FileWatchTest, WatchesEveryDirectoryOnTheWay)
{
    QDir folder(m_folder.path());
    ASSERT_TRUE(folder.mkpath(u"releases/one"_s));
    test::writeFile(path(u"releases/one/plexus.yaml"_s), "a");
    link(u"releases/one"_s, path(u"current"_s));
    const QStringList watched = watchedPathsFor(path(u"current/plexus.yaml"_s));
    const QString root = folder.canonicalPath();
    EXPECT_TRUE(watched.contains(root)) << qPrintable(watched.join(u' '));
    EXPECT_TRUE(watched.contains(root + u"/releases/one"_s));
    EXPECT_TRUE(watched.contains(root + u"/releases/one/plexus.yaml"_s));
}

TEST_F(FileWatchTest, ALinkLoopEnds)
{
    link(path(u"b"_s), path(u"a"_s));
    link(path(u"a"_s), path(u"b"_s));
    EXPECT_FALSE(watchedPathsFor(path(u"a"_s)).isEmpty());
}

TEST_F(FileWatchTest, OneSaveOfSeveralStepsIsToldOnce)
{
    FileWatch watch(path(u"real.yaml"_s));
    int told = 0;
    QObject::connect(&watch, &FileWatch::changed, &watch, [&told] { ++told; });
    for (int step = 0; step < 5; ++step)
        test::writeFile(path(u"real.yaml"_s), QByteArray::number(step));
    ASSERT_TRUE(gateway::test::waitFor([&told] { return told > 0; }));
    EXPECT_FALSE(gateway::test::waitFor([&told] { return told > 1; }, std::chrono::milliseconds(300)));
}

} // namespace gateway::service
