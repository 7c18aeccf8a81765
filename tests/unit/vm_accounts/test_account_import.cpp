// SPDX-License-Identifier: GPL-3.0-or-later
// Copying logins of other programs.
#include "app/viewmodels/accounts/account_import_view_model.h"
#include "support/services/scripted_accounts.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::Error;
using gateway::ErrorCode;
using gateway::service::ImportReport;
using gateway::test::ScriptedAccounts;
using Stage = AccountImportViewModel::Stage;

namespace {

class ImportTest : public ::testing::Test {
protected:
    ImportTest()
    {
        service.setVendors(
            { { .id = u"codex"_s, .name = u"Codex"_s }, { .id = u"claude"_s, .name = u"Claude"_s } });
        service.setSources({ { .program = u"Codex"_s, .path = u"/scratch/.codex/auth.json"_s } });
    }

    AccountImportViewModel& model()
    {
        if (!made)
            made = std::make_unique<AccountImportViewModel>(service);
        return *made;
    }

    void settle()
    {
        ASSERT_EQ(model().stage(), Stage::Reading);
        ASSERT_TRUE(QTest::qWaitFor([this] { return model().stage() != Stage::Reading; }));
    }

    ScriptedAccounts service;
    std::unique_ptr<AccountImportViewModel> made;
};

TEST_F(ImportTest, NothingIsReadUntilAFileIsChosen)
{
    QAbstractItemModelTester tester(model().sources(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    model().open();
    EXPECT_EQ(model().sources()->count(), 1);
    EXPECT_TRUE(service.calls().isEmpty());
    model().read(7);
    EXPECT_TRUE(service.calls().isEmpty());
    service.importWith(ImportReport { .copied = { { u"codex"_s, u"default"_s } } });
    model().setAccountName(u" work "_s);
    model().read(0);
    settle();
    EXPECT_EQ(service.calls(), QStringList { u"import /scratch/.codex/auth.json work leave"_s });
    EXPECT_EQ(model().stage(), Stage::Done);
    EXPECT_TRUE(model().copied().contains(u"Codex"_s));
}

TEST_F(ImportTest, WhatAVendorRestrictsIsReadOutAndCopiedOnlyAfterConsent)
{
    model().open();
    service.importWith(
        ImportReport { .restricted = { { { u"claude"_s, u"default"_s }, u"Own programs only."_s } } });
    model().read(0);
    settle();
    EXPECT_EQ(model().stage(), Stage::Deciding);
    EXPECT_TRUE(model().restrictions().contains(u"Own programs only."_s));
    EXPECT_FALSE(model().canGoOn());
    model().goOn();
    EXPECT_EQ(service.calls().size(), 1);
    service.importWith(ImportReport { .copied = { { u"claude"_s, u"default"_s } } });
    model().setAcceptsRestrictions(true);
    model().goOn();
    settle();
    EXPECT_EQ(service.calls().last(), u"import /scratch/.codex/auth.json  leave accepted"_s);
    EXPECT_EQ(model().stage(), Stage::Done);
}

TEST_F(ImportTest, LoginsGoodOnceAreTakenOnlyWhenTheOtherProgramIsGivenUp)
{
    model().open();
    service.importWith(ImportReport { .left = { { u"codex"_s, u"default"_s } } });
    model().read(0);
    settle();
    EXPECT_TRUE(model().shared().contains(u"Codex"_s)) << model().shared().toStdString();
    model().setTakesShared(true);
    ASSERT_TRUE(model().canGoOn());
    service.importWith(ImportReport { .copied = { { u"codex"_s, u"default"_s } } });
    model().goOn();
    settle();
    EXPECT_EQ(service.calls().last(), u"import /scratch/.codex/auth.json  take"_s);
    EXPECT_EQ(model().stage(), Stage::Done);
}

TEST_F(ImportTest, AClientSecretIsAskedForWhereOneIsNeeded)
{
    model().open();
    service.importWith(ImportReport { .needSecret = { { u"claude"_s, u"default"_s } } });
    model().read(0);
    settle();
    EXPECT_NE(model().withoutSecret(), QString());
    EXPECT_FALSE(model().canGoOn());
    model().setClientSecret(u" GOCSPX "_s);
    ASSERT_TRUE(model().canGoOn());
    model().goOn();
    settle();
    EXPECT_EQ(service.calls().last(), u"import /scratch/.codex/auth.json  leave secret"_s);
}

TEST_F(ImportTest, WhatIsUndecidedMayStayWhereItIs)
{
    model().open();
    service.importWith(ImportReport { .copied = { { u"codex"_s, u"one"_s } },
        .left = { { u"codex"_s, u"two"_s } },
        .passedOver = { u"One is of nobody known."_s } });
    model().read(0);
    settle();
    model().leaveRest();
    EXPECT_EQ(model().stage(), Stage::Done);
    EXPECT_EQ(model().passedOver(), u"One is of nobody known."_s);
    EXPECT_EQ(service.calls().size(), 1);
}

TEST_F(ImportTest, AFileThatCannotBeReadIsSaidAndAnotherCanBeChosen)
{
    model().open();
    service.importWith(Error { .code = ErrorCode::InvalidRequest, .message = u"It is no JSON."_s });
    model().readFile(u" /tmp/auth.json "_s);
    settle();
    EXPECT_EQ(model().problem(), u"It is no JSON."_s);
    EXPECT_EQ(model().stage(), Stage::Choosing);
    model().close();
    EXPECT_EQ(model().problem(), QString());
}

} // namespace
