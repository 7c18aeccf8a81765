// SPDX-License-Identifier: GPL-3.0-or-later
// Backups on their own: when, how many, and what is never touched.
#include "service/backup_keeper.h"

#include "support/expect_warning.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace gateway::service {

using namespace Qt::StringLiterals;
using test::ExpectWarning;

class BackupKeeperTest : public testing::Test {
protected:
    void configure(const config::Backup& backup)
    {
        config::Config config;
        config.settings.backup = backup;
        configuration.replace(config);
    }

    void write(const QString& file, const BackupKeeper::Done& done)
    {
        ++written;
        if (failure) {
            done(*failure);
            return;
        }
        QFile made(file);
        EXPECT_TRUE(made.open(QIODevice::WriteOnly | QIODevice::NewOnly)) << qPrintable(made.errorString());
        done({});
    }

    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }

    [[nodiscard]] QString folder() const { return scratch.filePath(u"backups"_s); }

    QTemporaryDir scratch;
    test::FakeClock clock;
    test::ScriptedConfigService configuration { config::Config() };
    int written = 0;
    std::optional<Error> failure;
    BackupKeeper keeper { configuration, clock, folder(),
        [this](const QString& file, const BackupKeeper::Done& done) { write(file, done); } };
};

TEST_F(BackupKeeperTest, OneIsMadePerInterval)
{
    configure({ .everyHours = 2 });
    keeper.makeIfDue();
    EXPECT_EQ(files(), QStringList { u"plexus-20231114-221320.plxbackup"_s });
    for (int quarter = 0; quarter < 7; ++quarter) {
        clock.advanceMs(15 * 60'000);
        keeper.makeIfDue();
    }
    EXPECT_EQ(written, 1);
    clock.advanceMs(15 * 60'000);
    keeper.makeIfDue();
    EXPECT_EQ(written, 2);
}

TEST_F(BackupKeeperTest, ARestartDoesNotMakeAnother)
{
    configure({ .everyHours = 24 });
    keeper.makeIfDue();
    clock.advanceMs(60'000);
    BackupKeeper next(configuration, clock, folder(),
        [this](const QString& file, const BackupKeeper::Done& done) { write(file, done); });
    next.makeIfDue();
    EXPECT_EQ(written, 1);
}

TEST_F(BackupKeeperTest, TheOldestGoAndOtherFilesStay)
{
    configure({ .everyHours = 1, .keep = 3 });
    ASSERT_TRUE(QDir().mkdir(folder()));
    const QStringList others { u"mine.plxbackup"_s, u"plexus-20001301-000000.plxbackup"_s,
        u"plexus-notes.txt"_s };
    for (const QString& name : others) {
        QFile file(QDir(folder()).filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    for (int hour = 0; hour < 6; ++hour) {
        keeper.makeIfDue();
        clock.advanceMs(3600'000);
    }
    EXPECT_EQ(written, 6);
    QStringList left = files();
    for (const QString& name : others)
        EXPECT_TRUE(left.removeOne(name)) << qPrintable(name);
    EXPECT_EQ(left,
        (QStringList { BackupKeeper::fileName(clock.epochMs() - 3 * 3600'000),
            BackupKeeper::fileName(clock.epochMs() - 2 * 3600'000),
            BackupKeeper::fileName(clock.epochMs() - 1 * 3600'000) }));
}

TEST_F(BackupKeeperTest, ZeroHoursMeanNever)
{
    configure({ .everyHours = 0 });
    keeper.makeIfDue();
    EXPECT_EQ(written, 0);
}

TEST_F(BackupKeeperTest, AFolderOfTheConfigurationIsUsed)
{
    configure({ .directory = scratch.filePath(u"elsewhere"_s) });
    keeper.makeIfDue();
    EXPECT_EQ(QDir(scratch.filePath(u"elsewhere"_s)).entryList(QDir::Files).size(), 1);
    EXPECT_EQ(QFile::permissions(scratch.filePath(u"elsewhere"_s)) & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
}

TEST_F(BackupKeeperTest, OneFromTheFutureDoesNotHoldUpTheNext)
{
    configure({ .everyHours = 24 });
    clock.advanceMs(1000LL * 3600'000);
    keeper.makeIfDue();
    clock.advanceMs(-1000LL * 3600'000);
    keeper.makeIfDue();
    EXPECT_EQ(written, 2);
}

TEST_F(BackupKeeperTest, OneFromTheFutureNeitherHurriesNorRotatesTheOthers)
{
    configure({ .everyHours = 24, .keep = 2 });
    ASSERT_TRUE(QDir().mkdir(folder()));
    QFile ahead(QDir(folder()).filePath(BackupKeeper::fileName(clock.epochMs() + 1000LL * 3600'000)));
    ASSERT_TRUE(ahead.open(QIODevice::WriteOnly));
    for (int quarter = 0; quarter < 8; ++quarter) {
        keeper.makeIfDue();
        clock.advanceMs(15 * 60'000);
    }
    EXPECT_EQ(written, 1);
    clock.advanceMs(24LL * 3600'000);
    keeper.makeIfDue();
    EXPECT_EQ(written, 2);
    EXPECT_EQ(files().size(), 3) << "both of now, and that of the future";
}

TEST_F(BackupKeeperTest, AKeyThatCannotBeHadIsSaid)
{
    configure({});
    failure = Error { .code = ErrorCode::SecretUnavailable, .message = u"The keychain is locked."_s };
    const ExpectWarning told(u"The keychain is locked."_s);
    keeper.makeIfDue();
    EXPECT_FALSE(keeper.problem().isEmpty());
}

TEST_F(BackupKeeperTest, AFailureIsSaidOnceAndTriedAgain)
{
    configure({ .everyHours = 1 });
    failure = Error { .code = ErrorCode::StoreFailed, .message = u"The disk is full."_s };
    {
        const ExpectWarning told(u"The disk is full."_s);
        keeper.makeIfDue();
    }
    keeper.makeIfDue(); // a second warning would fail the test
    EXPECT_TRUE(keeper.problem().contains(u"The disk is full."_s));
    failure.reset();
    keeper.makeIfDue();
    EXPECT_EQ(written, 3);
    EXPECT_EQ(keeper.problem(), QString());
}

TEST_F(BackupKeeperTest, BeforeThereIsAKeyNothingIsSaid)
{
    configure({});
    failure = Error { .code = ErrorCode::NotFound, .message = u"There is no key."_s };
    keeper.makeIfDue();
    EXPECT_EQ(keeper.problem(), QString());
}

} // namespace gateway::service
