// SPDX-License-Identifier: GPL-3.0-or-later
// Making backups and restoring one.
#include "app/viewmodels/settings/backups_view_model.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::service::BackupInfo;
using gateway::service::BackupWish;
using gateway::test::ScriptedBackups;
using gateway::test::waitFor;

namespace {

const BackupInfo kSealed { .path = u"/scripted/backups/a.plxbackup"_s,
    .name = u"a.plxbackup"_s,
    .madeMs = 1'700'000'000'000,
    .bytes = 4096,
    .opensWith = BackupInfo::OpensWith::Key };
const BackupInfo kLocked { .path = u"/elsewhere/b.plxbackup"_s,
    .name = u"b.plxbackup"_s,
    .madeMs = 1'700'000'000'000,
    .bytes = 4096,
    .opensWith = BackupInfo::OpensWith::Passphrase };

class BackupsTest : public ::testing::Test {
protected:
    BackupsTest()
    {
        service.setList({ kSealed });
        service.setFile(kLocked);
        page.load();
    }

    void typePassphrase(const QString& words)
    {
        page.setPassphrase(words);
        page.setPassphraseAgain(words);
    }

    ScriptedBackups service;
    BackupsViewModel page { service };
    QAbstractItemModelTester tester { page.list(), QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(BackupsTest, AreListedWithHowTheyOpen)
{
    ASSERT_EQ(page.list()->count(), 1);
    EXPECT_EQ(page.list()->index(0).data(BackupListModel::PathRole), kSealed.path);
    EXPECT_TRUE(page.list()
                    ->index(0)
                    .data(BackupListModel::DetailRole)
                    .toString()
                    .endsWith(u"opens with the key of your secrets"_s));
    service.setList({ { .path = u"/x"_s, .name = u"x"_s } });
    EXPECT_TRUE(page.list()->index(0).data(BackupListModel::DamagedRole).toBool());
}

TEST_F(BackupsTest, OneIsMadeInTheFolderUnderTheKeyUnlessMoreIsSaid)
{
    ASSERT_TRUE(page.canMake());
    page.make();
    EXPECT_TRUE(page.isBusy());
    EXPECT_FALSE(page.canMake());
    ASSERT_TRUE(waitFor([this] { return !page.isBusy(); }));
    ASSERT_EQ(service.wishes().size(), 1);
    EXPECT_EQ(service.wishes()[0].path, QString());
    EXPECT_EQ(service.wishes()[0].contents, BackupWish::Contents::WithoutTraffic);
    EXPECT_FALSE(service.wishes()[0].passphrase);
    EXPECT_EQ(page.list()->count(), 2);
    EXPECT_TRUE(page.notice().contains(u"plexus-new.plxbackup"_s));
}

TEST_F(BackupsTest, WhereAndUnderWhichWordsIsHandedOnAndForgotten)
{
    QTemporaryDir folder;
    page.setPath(folder.filePath(u"mine.plxbackup"_s));
    page.setEverything(true);
    typePassphrase(u"a long passphrase"_s);
    page.make();
    ASSERT_TRUE(waitFor([this] { return !page.isBusy(); }));
    const BackupWish& wish = service.wishes()[0];
    EXPECT_EQ(wish.path, folder.filePath(u"mine.plxbackup"_s));
    EXPECT_EQ(wish.contents, BackupWish::Contents::Everything);
    ASSERT_TRUE(wish.passphrase);
    EXPECT_EQ(wish.passphrase->reveal(), QByteArray("a long passphrase"));
    EXPECT_EQ(page.passphrase(), QString());
    EXPECT_EQ(page.passphraseAgain(), QString());
}

TEST_F(BackupsTest, MistakesStandBesideTheirFields)
{
    page.setPassphrase(u"short"_s);
    EXPECT_EQ(page.passphraseProblem(), u"Use at least 8 characters."_s);
    page.setPassphrase(u"long enough"_s);
    EXPECT_EQ(page.passphraseProblem(), QString()) << "the second is still to be typed";
    EXPECT_FALSE(page.canMake());
    page.setPassphraseAgain(u"long enougH"_s);
    EXPECT_EQ(page.passphraseProblem(), u"The two are not the same."_s);
    EXPECT_FALSE(page.canMake());
    page.setPassphraseAgain(u"long enough"_s);
    EXPECT_TRUE(page.canMake());
    page.setPath(u"mine.plxbackup"_s);
    EXPECT_EQ(page.pathProblem(), u"Give the whole path, from its root."_s);
    page.setPath(u"/nowhere at all/mine.plxbackup"_s);
    EXPECT_EQ(page.pathProblem(), u"There is no folder /nowhere at all."_s);
    EXPECT_FALSE(page.canMake());
    page.setPath(u"  "_s);
    EXPECT_TRUE(page.canMake());
}

TEST_F(BackupsTest, AFailureIsSaidAndWhatWasTypedStays)
{
    typePassphrase(u"a long passphrase"_s);
    service.refuseNext(gateway::Error { .message = u"The disk is full."_s });
    page.make();
    ASSERT_TRUE(waitFor([this] { return !page.isBusy(); }));
    EXPECT_EQ(page.problem(), u"The disk is full."_s);
    EXPECT_EQ(page.passphrase(), u"a long passphrase"_s);
}

TEST_F(BackupsTest, ADemoSaysWhyThereAreNone)
{
    service.setAbsence(u"A demo keeps nothing."_s);
    EXPECT_EQ(page.absence(), u"A demo keeps nothing."_s);
    EXPECT_FALSE(page.canMake());
    page.restore()->begin(kSealed.path);
    EXPECT_FALSE(page.restore()->isOpen());
}

TEST_F(BackupsTest, OneIsDeleted)
{
    page.remove(kSealed.name);
    EXPECT_EQ(page.list()->count(), 0);
    EXPECT_EQ(service.calls(), QStringList { u"remove a.plxbackup"_s });
}

TEST_F(BackupsTest, ARestoreIsReadToItsEndBeforeItCanBePrepared)
{
    RestoreViewModel* restore = page.restore();
    restore->begin(kSealed.path);
    EXPECT_TRUE(restore->isOpen());
    EXPECT_FALSE(restore->needsPassphrase());
    EXPECT_TRUE(restore->canCheck());
    EXPECT_FALSE(restore->canRestore());
    restore->restore();
    EXPECT_TRUE(service.calls().isEmpty());
    restore->check();
    EXPECT_TRUE(restore->isBusy());
    ASSERT_TRUE(waitFor([restore] { return !restore->isBusy(); }));
    EXPECT_TRUE(restore->contents().contains(u"3 secret(s)"_s)) << restore->contents().toStdString();
    restore->restore();
    ASSERT_TRUE(waitFor([restore] { return restore->isPrepared(); }));
    EXPECT_EQ(service.calls(), (QStringList { u"check "_s + kSealed.path, u"prepare "_s + kSealed.path }));
    EXPECT_FALSE(page.preparedText().isEmpty());
    EXPECT_FALSE(restore->canRestore());
    restore->close();
    EXPECT_FALSE(restore->isOpen());
    page.discardPrepared();
    EXPECT_EQ(page.preparedText(), QString());
}

TEST_F(BackupsTest, ARestoreAsksForThePassphraseAndForgetsIt)
{
    RestoreViewModel* restore = page.restore();
    restore->begin({});
    EXPECT_FALSE(restore->canCheck());
    restore->setPath(u"/elsewhere/none"_s);
    EXPECT_EQ(restore->fileText(), u"There is no such file."_s);
    restore->setPath(kLocked.path);
    EXPECT_TRUE(restore->needsPassphrase());
    EXPECT_FALSE(restore->canCheck());
    restore->setPassphrase(u"wrong words"_s);
    service.refuseNext(gateway::Error { .message = u"It does not open with that passphrase."_s });
    restore->check();
    ASSERT_TRUE(waitFor([restore] { return !restore->isBusy(); }));
    EXPECT_EQ(restore->problem(), u"It does not open with that passphrase."_s);
    EXPECT_FALSE(restore->canRestore());
    restore->setPassphrase(u"right words"_s);
    EXPECT_EQ(restore->problem(), QString());
    restore->check();
    ASSERT_TRUE(waitFor([restore] { return restore->canRestore(); }));
    // Another passphrase has opened nothing yet.
    restore->setPassphrase(u"right words!"_s);
    EXPECT_FALSE(restore->canRestore());
    EXPECT_TRUE(service.calls().contains(u"check /elsewhere/b.plxbackup right words"_s));
    restore->close();
    EXPECT_EQ(restore->passphrase(), QString());
}

TEST_F(BackupsTest, ClosingWhileItReadsLeavesNothingBehind)
{
    RestoreViewModel* restore = page.restore();
    restore->begin(kSealed.path);
    service.holdAnswers();
    restore->check();
    restore->close();
    restore->begin(kSealed.path);
    EXPECT_FALSE(restore->isOpen()) << "one is under way";
    service.finish();
    EXPECT_FALSE(restore->isBusy());
    restore->begin(kSealed.path);
    EXPECT_TRUE(restore->isOpen());
    EXPECT_FALSE(restore->canRestore()) << "what was found belongs to another time";
}

} // namespace
