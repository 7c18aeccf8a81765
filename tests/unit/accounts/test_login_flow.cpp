// SPDX-License-Identifier: GPL-3.0-or-later
// Every shipped definition signs in against a scripted vendor, by every way it has; and what can go wrong.
#include "accounts/definition_set.h"
#include "accounts/pasted_code.h"
#include "unit/accounts/scripted_vendor.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::accounts {
namespace {

using test::Mood;
using test::ScriptedVendor;

class LoginTest : public testing::Test {
protected:
    void begin(const QString& vendorId)
    {
        definition = shippedDefinitions()->find(vendorId);
        ASSERT_TRUE(definition);
        flow = std::make_unique<LoginFlow>(clock, definition, AccountId { definition->id, u"work"_s },
            LoginFlow::Ports { .random = oauth::systemRandom(),
                .fetch = vendor.fetch(),
                .wait = vendor.wait(),
                .listen = [this](const Redirect& redirect, const QByteArray& path) -> Result<quint16> {
                    if (isPortTaken)
                        return Error { .message = u"Port 1455 is in use."_s };
                    listening = path;
                    return redirect.port > 0 ? redirect.port : quint16(40123);
                },
                .forgetListener = [this] { listening.clear(); } },
            LoginFlow::Observer { .changed = [] {},
                .keep =
                    [this](const VendorAccount& account, const std::function<void()>& then) {
                        kept.push_back(account);
                        if (mayKeep)
                            then();
                    },
                .ended =
                    [this](const Result<VendorAccount>& account) {
                        if (account)
                            signedIn = *account;
                        ++ends;
                    } });
        flow->start();
    }

    // Everything that is asked, as somebody would answer it.
    void answerQuestions(const QString& way)
    {
        for (int turn = 0; turn < 10 && flow->view().state == LoginState::AwaitingPrompt; ++turn) {
            const LoginQuestion question = *flow->view().question;
            QString reply;
            if (!question.choices.isEmpty())
                reply = way;
            else if (question.isSecret)
                reply = u"own-secret"_s;
            else if (!question.isOptional)
                reply = u"yes"_s;
            ASSERT_TRUE(flow->reply(reply));
        }
    }

    void beginBrowser(const QString& vendorId)
    {
        begin(vendorId);
        answerQuestions(u"browser"_s);
        vendor.run();
    }

    gateway::test::FakeClock clock;
    ScriptedVendor vendor { clock };
    DefinitionPtr definition;
    bool isPortTaken = false;
    bool mayKeep = true;
    QByteArray listening;
    std::vector<VendorAccount> kept;
    std::optional<VendorAccount> signedIn;
    int ends = 0;
    std::unique_ptr<LoginFlow> flow; // tells the others when it goes
};

class ByBrowser : public LoginTest, public testing::WithParamInterface<std::string> { };

class ByDevice : public LoginTest, public testing::WithParamInterface<std::string> { };

TEST_P(ByBrowser, SignsIn)
{
    beginBrowser(QString::fromStdString(GetParam()));
    ASSERT_EQ(flow->view().state, LoginState::AwaitingBrowser) << qPrintable(flow->view().problem);
    EXPECT_EQ(flow->view().page.scheme(), u"https"_s);
    EXPECT_FALSE(listening.isEmpty());
    EXPECT_TRUE(flow->take(vendor.browse(flow->view().page)));
    EXPECT_TRUE(listening.isEmpty());
    vendor.run();
    ASSERT_TRUE(signedIn) << qPrintable(flow->view().problem);
    EXPECT_EQ(flow->view().state, LoginState::Succeeded);
    EXPECT_FALSE(signedIn->accessToken.isEmpty());
    EXPECT_TRUE(vendor.problems.isEmpty()) << vendor.problems.join(", ").constData();
    // Kept before anything else was asked.
    EXPECT_FALSE(kept.front().accessToken.isEmpty());
    EXPECT_EQ(ends, 1);
}

TEST_P(ByDevice, SignsIn)
{
    vendor.isSlow = true;
    begin(QString::fromStdString(GetParam()));
    answerQuestions(u"device"_s);
    vendor.run();
    ASSERT_TRUE(signedIn) << qPrintable(flow->view().problem);
    EXPECT_FALSE(signedIn->accessToken.isEmpty());
    EXPECT_FALSE(signedIn->refreshToken.isEmpty());
    EXPECT_EQ(flow->view().userCode, u"ABCD-1234"_s);
    // slow_down adds five seconds for good.
    EXPECT_EQ(vendor.waits.mid(0, 3), (QVector<qint64> { 5000, 10'000, 10'000 }));
    EXPECT_TRUE(vendor.problems.isEmpty()) << vendor.problems.join(", ").constData();
}

std::vector<std::string> vendorsWith(LoginWay way)
{
    std::vector<std::string> ids;
    for (const DefinitionPtr& definition : shippedDefinitions()->all()) {
        if (way == LoginWay::Browser ? definition->browser.has_value() : definition->device.has_value())
            ids.push_back(definition->id.toStdString());
    }
    return ids;
}

std::string testName(const testing::TestParamInfo<std::string>& each)
{
    return QString::fromStdString(each.param).remove(u'-').toStdString();
}

INSTANTIATE_TEST_SUITE_P(All, ByBrowser, testing::ValuesIn(vendorsWith(LoginWay::Browser)), testName);
INSTANTIATE_TEST_SUITE_P(All, ByDevice, testing::ValuesIn(vendorsWith(LoginWay::Device)), testName);

TEST_F(LoginTest, CodexTellsAccountPlanAndMail)
{
    beginBrowser(u"openai-codex"_s);
    const QUrl page = flow->view().page;
    EXPECT_TRUE(page.toString().contains(u"originator=plexus"_s));
    EXPECT_TRUE(flow->take(vendor.browse(page)));
    EXPECT_EQ(vendor.redirectUri, "http://localhost:1455/auth/callback");
    vendor.run();
    ASSERT_TRUE(signedIn);
    EXPECT_EQ(signedIn->facts,
        (Values { { "account_id", "acc-1" }, { "email", "a@b.example" }, { "plan", "plus" } }));
    EXPECT_EQ(signedIn->expiresMs, clock.epochMs() + 3'600'000);
}

TEST_F(LoginTest, CopilotsTokenOfTheLoginIsKeptForRenewing)
{
    begin(u"github-copilot"_s);
    answerQuestions({});
    vendor.run();
    ASSERT_TRUE(signedIn);
    EXPECT_TRUE(signedIn->accessToken.reveal().startsWith("tid=1"));
    EXPECT_TRUE(signedIn->refreshToken.reveal().startsWith("head."));
    EXPECT_EQ(accountBase(definition->inference, *signedIn), "https://api.business.githubcopilot.com");
    EXPECT_TRUE(vendor.asked.contains("https://github.com/login/device/code"));
    EXPECT_TRUE(vendor.asked.contains("https://api.github.com/copilot_internal/v2/token"));
}

TEST_F(LoginTest, CopilotOfAnEnterpriseStaysOnItsDomain)
{
    begin(u"github-copilot"_s);
    EXPECT_FALSE(flow->reply(u"not a host"_s));
    EXPECT_EQ(flow->view().state, LoginState::AwaitingPrompt);
    ASSERT_TRUE(flow->reply(u"https://Firm.ghe.com/"_s));
    vendor.run();
    ASSERT_TRUE(signedIn);
    EXPECT_EQ(valueOf(signedIn->facts, "domain"), "firm.ghe.com");
    for (const QByteArray& address : vendor.asked)
        EXPECT_TRUE(address.contains("firm.ghe.com")) << address.constData();
}

TEST_F(LoginTest, GoogleIsAskedForTheProjectUntilItIsMade)
{
    beginBrowser(u"google-gemini-cli"_s);
    EXPECT_TRUE(flow->take(vendor.browse(flow->view().page)));
    vendor.run();
    ASSERT_TRUE(signedIn) << qPrintable(flow->view().problem);
    EXPECT_EQ(valueOf(signedIn->facts, "project"), "p-7");
    EXPECT_EQ(signedIn->clientSecret.reveal(), "own-secret");
}

TEST_F(LoginTest, ARestrictionIsConfirmedFirst)
{
    begin(u"anthropic"_s);
    ASSERT_EQ(flow->view().state, LoginState::AwaitingPrompt);
    EXPECT_TRUE(flow->view().question->message.contains(u"Anthropic's terms"_s));
    EXPECT_FALSE(flow->reply(u"no"_s));
    EXPECT_TRUE(vendor.asked.isEmpty());
    EXPECT_EQ(flow->view().state, LoginState::AwaitingPrompt);
}

TEST_F(LoginTest, WrongStateChangesNothing)
{
    beginBrowser(u"openai-codex"_s);
    oauth::SignInAnswer answer = vendor.browse(flow->view().page);
    answer.state = "another";
    EXPECT_FALSE(flow->take(answer));
    EXPECT_EQ(flow->view().state, LoginState::AwaitingBrowser);
    EXPECT_FALSE(listening.isEmpty());
    // The state is none of the proof's secrets.
    EXPECT_FALSE(flow->view().page.toString().contains(u"verifier"_s));
}

TEST_F(LoginTest, AnAnswerIsTakenOnce)
{
    beginBrowser(u"openai-codex"_s);
    const oauth::SignInAnswer answer = vendor.browse(flow->view().page);
    EXPECT_TRUE(flow->take(answer));
    EXPECT_FALSE(flow->take(answer));
}

TEST_F(LoginTest, AClosedBrowserIsReplacedByHand)
{
    beginBrowser(u"openai-codex"_s);
    const oauth::SignInAnswer answer = vendor.browse(flow->view().page);
    const QString code = QString::fromLatin1(answer.code);
    const QString state = QString::fromLatin1(answer.state);
    EXPECT_FALSE(flow->paste({}));
    EXPECT_FALSE(flow->paste(code + u"#another"_s));
    EXPECT_FALSE(flow->paste(u"http://localhost:1455/auth/callback?state="_s + state));
    ASSERT_TRUE(flow->paste(u"http://localhost:1455/auth/callback?code="_s + code + u"&state="_s + state));
    vendor.run();
    EXPECT_TRUE(signedIn);
}

TEST_F(LoginTest, APortInUseLeavesPasting)
{
    isPortTaken = true;
    beginBrowser(u"openai-codex"_s);
    EXPECT_EQ(flow->view().state, LoginState::AwaitingCode);
    EXPECT_TRUE(flow->view().progress.contains(u"Port 1455 is in use."_s));
    ASSERT_TRUE(flow->paste(QString::fromLatin1(vendor.browse(flow->view().page).code)));
    vendor.run();
    EXPECT_TRUE(signedIn);
}

TEST_F(LoginTest, TheVendorsRefusalIsTold)
{
    beginBrowser(u"openai-codex"_s);
    oauth::SignInAnswer answer = vendor.browse(flow->view().page);
    answer.code.clear();
    answer.error = "access_denied";
    EXPECT_TRUE(flow->take(answer));
    EXPECT_EQ(flow->view().state, LoginState::Failed);
    EXPECT_TRUE(flow->view().problem.contains(u"access_denied"_s));
    EXPECT_EQ(ends, 1);
}

TEST_F(LoginTest, WhatIsNoTokenAnswerFailsTheLogin)
{
    for (const Mood mood : { Mood::Malformed, Mood::Failing, Mood::Unreachable }) {
        vendor.mood = Mood::Fine;
        beginBrowser(u"openai-codex"_s);
        const oauth::SignInAnswer answer = vendor.browse(flow->view().page);
        vendor.mood = mood;
        EXPECT_TRUE(flow->take(answer));
        vendor.run();
        EXPECT_EQ(flow->view().state, LoginState::Failed);
        EXPECT_FALSE(flow->view().problem.isEmpty());
        EXPECT_FALSE(signedIn);
    }
}

TEST_F(LoginTest, AHungVendorEndsWithTheLoginsTime)
{
    beginBrowser(u"openai-codex"_s);
    vendor.mood = Mood::Hung;
    EXPECT_TRUE(flow->take(vendor.browse(flow->view().page)));
    vendor.run();
    EXPECT_EQ(flow->view().state, LoginState::Working);
    flow->expire();
    EXPECT_EQ(flow->view().state, LoginState::Failed);
    EXPECT_EQ(ends, 1);
}

TEST_F(LoginTest, ACancelledLoginTakesNothingAndTellsNobody)
{
    beginBrowser(u"openai-codex"_s);
    const oauth::SignInAnswer answer = vendor.browse(flow->view().page);
    flow->cancel();
    EXPECT_TRUE(listening.isEmpty());
    EXPECT_FALSE(flow->take(answer));
    EXPECT_EQ(flow->view().state, LoginState::Cancelled);
    EXPECT_EQ(ends, 0);
}

TEST_F(LoginTest, ADeclinedCodeEndsIt)
{
    vendor.isDeclined = true;
    begin(u"xai"_s);
    vendor.run();
    EXPECT_TRUE(flow->view().problem.contains(u"declined"_s));
    EXPECT_EQ(flow->view().state, LoginState::Failed);
}

TEST_F(LoginTest, ACodeNobodyEntersEndsWithItsTime)
{
    vendor.pendingPolls = 10'000;
    begin(u"xai"_s);
    const qint64 began = clock.epochMs();
    vendor.run();
    EXPECT_EQ(flow->view().state, LoginState::Failed);
    EXPECT_TRUE(flow->view().problem.contains(u"in time"_s));
    EXPECT_LE(clock.epochMs() - began, 905'000);
}

TEST_F(LoginTest, ANetworkThatFailsWhileTheCodeIsEnteredIsWaitedOut)
{
    vendor.lostPolls = 2;
    begin(u"xai"_s);
    vendor.run();
    EXPECT_EQ(flow->view().state, LoginState::Succeeded);
    // Less and less often.
    EXPECT_EQ(vendor.waits.mid(0, 3), (QVector<qint64> { 5000, 10'000, 15'000 }));
}

TEST_F(LoginTest, NothingIsAskedBeforeTheTokensAreKept)
{
    mayKeep = false;
    beginBrowser(u"google-gemini-cli"_s);
    EXPECT_TRUE(flow->take(vendor.browse(flow->view().page)));
    vendor.run();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_FALSE(kept.front().refreshToken.isEmpty());
    EXPECT_FALSE(vendor.asked.last().contains("loadCodeAssist"));
}

TEST(PastedCode, IsReadInEveryForm)
{
    const auto read = [](const char* text) {
        return readPasted(QString::fromLatin1(text)).value_or(oauth::SignInAnswer {});
    };
    EXPECT_EQ(read(" http://localhost:1455/auth/callback?code=c1&state=s1 ").code, "c1");
    EXPECT_EQ(read("https://x/cb?state=s1&code=c1#_").state, "s1");
    EXPECT_EQ(read("c1#s1").code, "c1");
    EXPECT_EQ(read("c1#s1").state, "s1");
    EXPECT_EQ(read("code=c%2F1&state=s1").code, "c/1");
    EXPECT_EQ(read("?code=c1").code, "c1");
    EXPECT_EQ(read("c1").code, "c1");
    EXPECT_EQ(read("http://localhost/cb?error=access_denied").error, "access_denied");
    for (const char* bad : { "", "two words", "http://localhost/cb", "code=a&code=b", "state=s1", "#s1" })
        EXPECT_FALSE(readPasted(QString::fromLatin1(bad))) << bad;
    EXPECT_FALSE(readPasted(QString(9000, u'x')));
}

} // namespace
} // namespace gateway::accounts
