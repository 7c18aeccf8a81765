// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/single_instance.h"

#include <QDir>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using app::SingleInstance;

namespace {

class SingleInstanceTest : public ::testing::Test {
protected:
    // As another process would: on a thread of its own, so that ours can answer.
    SingleInstance::Role claimElsewhere(const QString& dataDir,
        SingleInstance::Wish wish = SingleInstance::Wish::Show, const QString& link = {})
    {
        std::optional<SingleInstance::Role> role;
        std::unique_ptr<QThread> thread(QThread::create([&role, dataDir, wish, link] {
            SingleInstance other(dataDir);
            role = other.claim(wish, link);
        }));
        QSignalSpy finished(thread.get(), &QThread::finished);
        thread->start();
        while (!thread->isFinished())
            finished.wait(100);
        thread->wait();
        return role.value_or(SingleInstance::Role::Unlocked);
    }

    QTemporaryDir m_folder;
    QString m_dataDir = m_folder.filePath(u"data"_s);
};

TEST_F(SingleInstanceTest, TheSecondStartRaisesTheFirst)
{
    SingleInstance first(m_dataDir);
    ASSERT_EQ(first.claim(), SingleInstance::Role::First);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    EXPECT_EQ(claimElsewhere(m_dataDir), SingleInstance::Role::Second);
    EXPECT_EQ(raised.size(), 1);
}

TEST_F(SingleInstanceTest, ASecondStartMayWantNothingOrTheEnd)
{
    SingleInstance first(m_dataDir);
    ASSERT_EQ(first.claim(), SingleInstance::Role::First);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QSignalSpy quit(&first, &SingleInstance::quitRequested);
    EXPECT_EQ(claimElsewhere(m_dataDir, SingleInstance::Wish::Nothing), SingleInstance::Role::Second);
    EXPECT_EQ(quit.size(), 0);
    EXPECT_EQ(claimElsewhere(m_dataDir, SingleInstance::Wish::Quit), SingleInstance::Role::Second);
    EXPECT_EQ(quit.size(), 1);
    EXPECT_EQ(raised.size(), 0);
}

TEST_F(SingleInstanceTest, ASecondStartPassesItsLinkOn)
{
    SingleInstance first(m_dataDir);
    ASSERT_EQ(first.claim(), SingleInstance::Role::First);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QSignalSpy links(&first, &SingleInstance::linkReceived);
    const QString link = u"plexus://open/requests?filter=\n"_s + QString(9'000, u'ü');
    EXPECT_EQ(claimElsewhere(m_dataDir, SingleInstance::Wish::Show, link), SingleInstance::Role::Second);
    ASSERT_EQ(links.size(), 1);
    EXPECT_EQ(links.first().first().toString(), link) << "whole, in as many pieces as it came";
    EXPECT_EQ(raised.size(), 1);
}

TEST_F(SingleInstanceTest, AnAbsurdLinkIsNotPassedOn)
{
    SingleInstance first(m_dataDir);
    ASSERT_EQ(first.claim(), SingleInstance::Role::First);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QSignalSpy links(&first, &SingleInstance::linkReceived);
    const QString link(SingleInstance::kMaxLinkBytes + 1, u'a');
    EXPECT_EQ(claimElsewhere(m_dataDir, SingleInstance::Wish::Show, link), SingleInstance::Role::Second);
    EXPECT_EQ(links.size(), 0);
    EXPECT_EQ(raised.size(), 1);
}

TEST_F(SingleInstanceTest, AnotherDataDirectoryIsAnotherPlexus)
{
    SingleInstance first(m_dataDir);
    ASSERT_EQ(first.claim(), SingleInstance::Role::First);
    EXPECT_EQ(claimElsewhere(m_folder.filePath(u"other"_s)), SingleInstance::Role::First);
}

TEST_F(SingleInstanceTest, TheNextStartAfterTheFirstEndedIsTheFirst)
{
    {
        SingleInstance first(m_dataDir);
        ASSERT_EQ(first.claim(), SingleInstance::Role::First);
    }
    SingleInstance next(m_dataDir);
    EXPECT_EQ(next.claim(), SingleInstance::Role::First);
}

TEST_F(SingleInstanceTest, AFirstThatDoesNotAnswerIsReportedNotWaitedFor)
{
    QDir(m_folder.path()).mkdir(u"data"_s);
    QLockFile hung(m_dataDir + u"/plexus.lock"_s);
    ASSERT_TRUE(hung.tryLock(0));
    SingleInstance second(m_dataDir);
    EXPECT_EQ(second.claim(), SingleInstance::Role::Unheard);
}

TEST_F(SingleInstanceTest, WithoutAPlaceForTheLockPlexusStillStarts)
{
    QFile inTheWay(m_dataDir);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    SingleInstance instance(m_dataDir);
    EXPECT_EQ(instance.claim(), SingleInstance::Role::Unlocked);
}

TEST_F(SingleInstanceTest, ASecondStartMayWantTheSettings)
{
    SingleInstance first(m_dataDir);
    ASSERT_EQ(first.claim(), SingleInstance::Role::First);
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QSignalSpy settings(&first, &SingleInstance::settingsRequested);
    EXPECT_EQ(claimElsewhere(m_dataDir, SingleInstance::Wish::ShowSettings), SingleInstance::Role::Second);
    EXPECT_EQ(raised.size(), 1);
    EXPECT_EQ(settings.size(), 1);
}

} // namespace
