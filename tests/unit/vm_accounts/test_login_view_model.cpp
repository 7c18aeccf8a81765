// SPDX-License-Identifier: GPL-3.0-or-later
// A login from its first question to its end.
#include "app/viewmodels/accounts/login_view_model.h"
#include "support/fake_clock.h"
#include "support/services/scripted_accounts.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::Error;
using gateway::ErrorCode;
using gateway::accounts::LoginQuestion;
using gateway::accounts::LoginState;
using gateway::accounts::LoginView;
using gateway::service::AccountVendor;
using gateway::test::FakeClock;
using gateway::test::ScriptedAccounts;
using Stage = LoginViewModel::Stage;

namespace {

const QString kWords = QStringLiteral("The vendor allows its own programs only.");

class LoginTest : public ::testing::Test {
protected:
    LoginTest()
    {
        service.setVendors(
            { { .id = u"codex"_s, .name = u"Codex"_s, .usesBrowser = true, .callbackPort = 1455 },
                { .id = u"claude"_s, .name = u"Claude"_s, .restriction = kWords, .usesBrowser = true } });
    }

    [[nodiscard]] LoginView browserView() const
    {
        return { .state = LoginState::AwaitingBrowser,
            .page = QUrl(u"https://auth.codex.example/authorize?state=1"_s),
            .takesCode = true };
    }

    FakeClock clock;
    ScriptedAccounts service;
    QVector<QUrl> opened;
    std::unique_ptr<LoginViewModel> made;

    LoginViewModel& login()
    {
        if (!made)
            made = std::make_unique<LoginViewModel>(
                service, clock, [this](const QUrl& page) { opened.append(page); });
        return *made;
    }
};

TEST_F(LoginTest, TheVendorsPageIsOpenedOnceAndAgainWhenAskedFor)
{
    login().begin(u"codex"_s, u"work"_s);
    EXPECT_EQ(service.calls(), QStringList { u"login codex work"_s });
    EXPECT_EQ(login().vendorName(), u"Codex"_s);
    service.moveLogin(browserView());
    service.moveLogin(browserView());
    EXPECT_EQ(login().stage(), Stage::Browser);
    EXPECT_EQ(opened.size(), 1);
    EXPECT_EQ(login().pageHost(), u"auth.codex.example"_s);
    EXPECT_TRUE(login().waiting().contains(u"1455"_s));
    login().openPage();
    EXPECT_EQ(opened.size(), 2);
}

TEST_F(LoginTest, TheVendorsWordsStandBeforeTheLoginAndAreConfirmed)
{
    login().begin(u"claude"_s, {});
    service.moveLogin({ .state = LoginState::AwaitingPrompt,
        .question = LoginQuestion { .message = kWords + u" Enter \u201cyes\u201d to go on all the same."_s,
            .placeholder = u"yes"_s } });
    EXPECT_EQ(login().stage(), Stage::Restriction);
    EXPECT_EQ(login().restriction(), kWords);
    EXPECT_EQ(login().question(), QString());
    login().answer(u"no"_s);
    EXPECT_EQ(service.calls().size(), 1) << "the restriction is no field to type into";
    login().acceptRestriction();
    EXPECT_EQ(service.calls().last(), u"prompt yes"_s);
}

TEST_F(LoginTest, EachQuestionIsAnsweredInItsOwnForm)
{
    login().begin(u"codex"_s, {});
    service.moveLogin({ .state = LoginState::AwaitingPrompt,
        .question = LoginQuestion { .message = u"Client secret"_s, .isSecret = true } });
    EXPECT_EQ(login().stage(), Stage::Question);
    EXPECT_TRUE(login().isAnswerSecret());
    EXPECT_TRUE(login().choices().isEmpty());
    login().answer(u"hush"_s);
    EXPECT_EQ(service.calls().last(), u"prompt hush"_s);
    service.moveLogin({ .state = LoginState::AwaitingPrompt,
        .question = LoginQuestion { .message = u"Which way?"_s, .choices = { u"browser"_s, u"device"_s } } });
    EXPECT_EQ(login().choices().size(), 2);
    login().choose(1);
    EXPECT_EQ(service.calls().last(), u"prompt device"_s);
    login().choose(2);
    EXPECT_EQ(service.calls().last(), u"prompt device"_s);
}

TEST_F(LoginTest, AnAnswerThatIsNoGoodIsSaidAndTheLoginGoesOn)
{
    login().begin(u"codex"_s, {});
    service.moveLogin(
        { .state = LoginState::AwaitingPrompt, .question = LoginQuestion { .message = u"Host?"_s } });
    service.refuseInput(Error { .code = ErrorCode::InvalidRequest, .message = u"That is no host."_s });
    login().answer(u"x y"_s);
    EXPECT_EQ(login().problem(), u"That is no host."_s);
    EXPECT_TRUE(login().isRunning());
    EXPECT_EQ(login().stage(), Stage::Question);
}

TEST_F(LoginTest, TheFieldForACodeIsThereWhenAskedForAndAfterTenSecondsAnyway)
{
    login().begin(u"codex"_s, {});
    service.moveLogin(browserView());
    EXPECT_TRUE(login().takesCode());
    EXPECT_FALSE(login().isCodeFieldShown());
    clock.advanceMs(9'999);
    EXPECT_FALSE(login().isCodeFieldShown());
    clock.advanceMs(1);
    EXPECT_TRUE(login().isCodeFieldShown());
    login().begin(u"codex"_s, {});
    service.moveLogin(browserView());
    EXPECT_FALSE(login().isCodeFieldShown()) << "of the login before";
    login().showCodeField();
    EXPECT_TRUE(login().isCodeFieldShown());
    login().enterCode(u" https://x/?code=1 "_s);
    EXPECT_EQ(service.calls().last(), u"code https://x/?code=1"_s);
    login().enterCode(u"  "_s);
    EXPECT_EQ(service.calls().last(), u"code https://x/?code=1"_s);
}

TEST_F(LoginTest, ADeviceIsShownItsCode)
{
    login().begin(u"codex"_s, {});
    LoginView view = browserView();
    view.takesCode = false;
    view.userCode = u"ABCD-1234"_s;
    service.moveLogin(view);
    EXPECT_EQ(login().stage(), Stage::Device);
    EXPECT_EQ(login().userCode(), u"ABCD-1234"_s);
    clock.advanceMs(60'000);
    EXPECT_FALSE(login().isCodeFieldShown()) << "there is nothing to paste";
}

TEST_F(LoginTest, TimeIsFollowedOnlyWhileSomebodyLooksAndItRuns)
{
    login().begin(u"codex"_s, {});
    EXPECT_FALSE(login().isTicking());
    login().setWatched(true);
    EXPECT_TRUE(login().isTicking());
    service.moveLogin({ .state = LoginState::Failed, .problem = u"It was denied."_s });
    EXPECT_FALSE(login().isTicking());
    EXPECT_EQ(login().problem(), u"It was denied."_s);
}

TEST_F(LoginTest, LeavingARunningLoginAsksAndThenCancels)
{
    QSignalSpy closed(&login(), &LoginViewModel::closed);
    login().begin(u"codex"_s, {});
    service.moveLogin(browserView());
    login().close();
    EXPECT_TRUE(login().isAskingToCancel());
    EXPECT_TRUE(closed.isEmpty());
    login().keepGoing();
    EXPECT_FALSE(login().isAskingToCancel());
    EXPECT_FALSE(service.calls().contains(u"cancel"_s));
    login().cancel();
    EXPECT_EQ(service.calls().last(), u"cancel"_s);
    EXPECT_EQ(login().stage(), Stage::Cancelled);
    login().close();
    EXPECT_EQ(closed.size(), 1);
    EXPECT_EQ(login().stage(), Stage::Idle);
}

TEST_F(LoginTest, ItEndsAsSomebodyAndIsTriedAgainAfterAFailure)
{
    QSignalSpy succeeded(&login(), &LoginViewModel::succeeded);
    login().begin(u"codex"_s, u"work"_s);
    service.moveLogin({ .state = LoginState::Failed, .problem = u"It was denied."_s });
    EXPECT_TRUE(succeeded.isEmpty());
    login().retry();
    EXPECT_EQ(service.calls().last(), u"login codex work"_s);
    EXPECT_TRUE(login().isRunning());
    EXPECT_EQ(login().problem(), QString());
    service.setAccounts({ { .id = { u"codex"_s, u"work"_s },
        .state = gateway::service::AccountState::SignedIn,
        .email = u"me@firm.example"_s } });
    service.moveLogin({ .state = LoginState::Succeeded });
    EXPECT_EQ(succeeded.size(), 1);
    EXPECT_TRUE(login().outcome().contains(u"me@firm.example"_s)) << login().outcome().toStdString();
    EXPECT_TRUE(login().outcome().contains(u"work"_s));
}

TEST_F(LoginTest, ASecondLoginEndsTheFirst)
{
    login().begin(u"codex"_s, u"one"_s);
    login().begin(u"codex"_s, u"two"_s);
    EXPECT_EQ(service.calls(), QStringList({ u"login codex one"_s, u"cancel"_s, u"login codex two"_s }));
    EXPECT_EQ(login().accountName(), u"two"_s);
}

} // namespace
