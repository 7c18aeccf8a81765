// SPDX-License-Identifier: GPL-3.0-or-later
// `oauth …` over scripted accounts.
#include "app/cli/dispatch.h"
#include "app/cli/login_dialog.h"
#include "app/cli/oauth_commands.h"

#include "support/services/scripted_accounts.h"
#include "support/wait_for.h"

#include <gtest/gtest.h>

namespace app::cli {

using namespace Qt::StringLiterals;
using gateway::accounts::LoginState;
using gateway::test::ScriptedAccounts;
using gateway::test::waitFor;

class OauthCommands : public testing::Test {
protected:
    [[nodiscard]] Terminal terminal()
    {
        return { .out = [this](const QByteArray& text) { out += text; },
            .err = [this](const QByteArray& text) { err += text; },
            .readInput = [] { return QByteArray(); } };
    }

    void run(const QStringList& words)
    {
        table = oauthCommands([this](const Invocation&, const OpenedAccounts& done) { done(&accounts); });
        dispatch(table, QStringList { u"plexusd"_s } + words, {}, terminal(),
            [this](int ended) { status = ended; });
        ASSERT_TRUE(waitFor([this] { return status >= 0; }));
    }

    ScriptedAccounts accounts;
    CommandTable table;
    QByteArray out;
    QByteArray err;
    int status = -1;
};

TEST_F(OauthCommands, ListShowsAccountsAndWhomTheyCanBeWith)
{
    accounts.setVendors({ { .id = u"xai"_s, .name = u"xAI (Grok plan)"_s } });
    accounts.setAccounts({ { .id = { u"xai"_s, u"work"_s },
        .state = gateway::service::AccountState::SignedOut,
        .problem = u"Sign in again."_s } });
    run({ u"oauth"_s, u"list"_s });
    EXPECT_EQ(status, kDone);
    EXPECT_TRUE(out.contains("xai  work  signed out  Sign in again.")) << out.constData();
    EXPECT_TRUE(out.contains("xAI (Grok plan)"));
    out.clear();
    run({ u"oauth"_s, u"list"_s, u"--json"_s });
    EXPECT_TRUE(out.contains("\"account\": \"work\"")) << out.constData();
}

TEST_F(OauthCommands, LogoutForgetsTheAccount)
{
    run({ u"oauth"_s, u"logout"_s, u"xai"_s });
    EXPECT_EQ(status, kDone);
    EXPECT_EQ(accounts.calls(), QStringList { u"sign out xai default"_s });
    status = -1;
    accounts.refuseInput(gateway::Error { .message = u"no such account"_s });
    run({ u"oauth"_s, u"logout"_s, u"xai"_s, u"work"_s });
    EXPECT_EQ(status, kFailed);
    EXPECT_TRUE(err.contains("no such account"));
}

TEST_F(OauthCommands, ImportSaysWhatWasNotCopied)
{
    accounts.importWith(gateway::service::ImportReport { .copied = { { u"github-copilot"_s, u"a"_s } },
        .left = { { u"openai-codex"_s, u"b"_s } },
        .restricted = { { .id = { u"anthropic"_s, u"c"_s }, .restriction = u"Not meant for this."_s } } });
    run({ u"oauth"_s, u"import"_s, u"/x/auth.json"_s });
    EXPECT_EQ(status, kDone);
    EXPECT_EQ(accounts.calls(), QStringList { u"import /x/auth.json  leave"_s });
    EXPECT_TRUE(out.contains("copied  github-copilot  a"));
    EXPECT_TRUE(out.contains("plexusd oauth login openai-codex b")) << out.constData();
    EXPECT_TRUE(out.contains("Not meant for this.")) << out.constData();
    run({ u"oauth"_s, u"import"_s, u"/x/auth.json"_s, u"--accept"_s });
    EXPECT_EQ(accounts.calls().last(), u"import /x/auth.json  leave accepted"_s);
}

class LoginDialogTest : public OauthCommands {
protected:
    void begin()
    {
        dialog = std::make_unique<LoginDialog>(accounts, terminal(), [this](int ended) { status = ended; });
        dialog->start(u"xai"_s, u"work"_s);
    }

    std::unique_ptr<LoginDialog> dialog;
};

TEST_F(LoginDialogTest, AsksShowsThePageAndEndsWithTheLogin)
{
    begin();
    accounts.moveLogin({ .state = LoginState::AwaitingPrompt,
        .question = gateway::accounts::LoginQuestion { .message = u"Go on?"_s, .placeholder = u"yes"_s } });
    EXPECT_TRUE(out.contains("Go on?"));
    dialog->take(u"yes"_s);
    accounts.moveLogin({ .state = LoginState::AwaitingBrowser,
        .page = QUrl(u"https://vendor.example/device"_s),
        .userCode = u"ABCD-1234"_s,
        .instructions = u"Open the page."_s });
    EXPECT_TRUE(out.contains("https://vendor.example/device"));
    EXPECT_TRUE(out.contains("ABCD-1234"));
    dialog->take(u"http://localhost/cb?code=c"_s);
    EXPECT_EQ(status, -1);
    accounts.moveLogin({ .state = LoginState::Succeeded });
    EXPECT_EQ(status, kDone);
    EXPECT_EQ(accounts.calls(),
        (QStringList { u"login xai work"_s, u"prompt yes"_s, u"code http://localhost/cb?code=c"_s }));
}

TEST_F(LoginDialogTest, FailuresAreToldAndSetTheStatus)
{
    begin();
    accounts.moveLogin({ .state = LoginState::Failed, .problem = u"It was declined."_s });
    EXPECT_EQ(status, kFailed);
    EXPECT_TRUE(err.contains("It was declined."));
}

TEST_F(LoginDialogTest, AQuestionNobodyCanAnswerEndsIt)
{
    begin();
    dialog->inputEnded();
    accounts.moveLogin({ .state = LoginState::AwaitingPrompt,
        .question = gateway::accounts::LoginQuestion { .message = u"?"_s } });
    EXPECT_TRUE(accounts.calls().contains(u"cancel"_s));
}

TEST_F(LoginDialogTest, AnAnswerThatIsNoGoodIsAskedForAgain)
{
    begin();
    accounts.moveLogin({ .state = LoginState::AwaitingPrompt,
        .question = gateway::accounts::LoginQuestion { .message = u"Which host?"_s } });
    accounts.refuseInput(gateway::Error { .message = u"That is no host."_s });
    out.clear();
    dialog->take(u"?"_s);
    EXPECT_TRUE(err.contains("That is no host."));
    EXPECT_TRUE(out.contains("Which host?"));
}

} // namespace app::cli
