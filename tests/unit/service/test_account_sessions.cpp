// SPDX-License-Identifier: GPL-3.0-or-later
// Logins under way, and logins of other programs.
#include "account_keeper_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::service {

// ---- sessions ----

TEST_F(AccountKeeperTest, TheBrowserComesBackToThePortOfTheLogin)
{
    const auto session = keeper->beginLogin(u"openrouter"_s, u"work"_s);
    ASSERT_TRUE(session);
    ASSERT_EQ(state(*session), LoginState::AwaitingBrowser);
    const QUrl page = keeper->session(*session)->view.page;
    const oauth::SignInAnswer answer = vendor.browse(page);
    const QUrl back(QString::fromLatin1(vendor.redirectUri));
    const auto get = [&back](const QByteArray& target) {
        gateway::test::HttpClient client(static_cast<quint16>(back.port()));
        client.send(
            "GET " + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(back.port()) + "\r\n\r\n");
        return client.read("GET");
    };
    EXPECT_EQ(get("/callback/guess?code=x").status, 404);
    EXPECT_EQ(state(*session), LoginState::AwaitingBrowser);
    const auto shown = get(back.path().toLatin1() + "?code=" + answer.code);
    EXPECT_EQ(shown.status, 200);
    EXPECT_FALSE(shown.body.contains(answer.code));
    ASSERT_TRUE(settle([&] { return state(*session) == LoginState::Succeeded; }));
    EXPECT_EQ(token(u"openrouter"_s), "sk-or-v1-given");
    // Nobody listens there any more.
    QTcpServer probe;
    EXPECT_TRUE(
        waitFor([&] { return probe.listen(QHostAddress::LocalHost, static_cast<quint16>(back.port())); }));
}

TEST_F(AccountKeeperTest, APortInUseIsSaidAndPastingWorks)
{
    // Where somebody else of this computer holds it, that serves as well.
    QTcpServer holder;
    std::ignore = holder.listen(QHostAddress::LocalHost, 1455);
    const auto session = keeper->beginLogin(kCodex, u"work"_s);
    ASSERT_TRUE(keeper->answerPrompt(*session, u"browser"_s));
    ASSERT_EQ(state(*session), LoginState::AwaitingCode);
    EXPECT_TRUE(keeper->session(*session)->view.progress.join(u' ').contains(u"1455"_s));
    EXPECT_FALSE(keeper->enterCode(*session, u"http://localhost:1455/auth/callback"_s));
    const auto answer = vendor.browse(keeper->session(*session)->view.page);
    EXPECT_TRUE(keeper->enterCode(*session, QString::fromLatin1(answer.code)));
    ASSERT_TRUE(settle([&] { return state(*session) == LoginState::Succeeded; }));
}

TEST_F(AccountKeeperTest, ANewLoginForTheSamePortTakesTheOldOnesPlace)
{
    const auto first = keeper->beginLogin(kCodex, u"a"_s);
    ASSERT_TRUE(keeper->answerPrompt(*first, u"browser"_s));
    const auto second = keeper->beginLogin(kCodex, u"b"_s);
    EXPECT_EQ(state(*first), LoginState::Cancelled);
    EXPECT_NE(*first, *second);
}

TEST_F(AccountKeeperTest, SessionsEndAfterTwentyMinutesAndAreForgottenLater)
{
    const auto session = keeper->beginLogin(u"openrouter"_s, u"work"_s);
    clock.advanceMs(accounts::LoginFlow::kLifeMs);
    keeper->sweep();
    EXPECT_EQ(state(*session), LoginState::Failed);
    clock.advanceMs(accounts::LoginFlow::kLifeMs);
    keeper->sweep();
    EXPECT_FALSE(keeper->session(*session));
    EXPECT_EQ(keeper->cancelLogin(*session).error().code, ErrorCode::NotFound);
}

TEST_F(AccountKeeperTest, TheirNumberIsBounded)
{
    for (int i = 0; i < 2 * AccountKeeper::kMaxSessions; ++i)
        ASSERT_TRUE(keeper->beginLogin(kXai, u"a%1"_s.arg(i)));
    EXPECT_EQ(keeper->sessions().size(), AccountKeeper::kMaxSessions);
    EXPECT_FALSE(keeper->beginLogin(u"nobody"_s, {}));
    EXPECT_FALSE(keeper->beginLogin(kXai, u"a/b"_s));
}

TEST_F(AccountKeeperTest, ChangesOfASessionAreTold)
{
    QSignalSpy spy(keeper.get(), &AccountService::sessionChanged);
    const auto session = keeper->beginLogin(u"openrouter"_s, {});
    ASSERT_TRUE(waitFor([&spy] { return !spy.isEmpty(); }));
    EXPECT_EQ(spy.first().first().toString(), *session);
    EXPECT_EQ(keeper->session(*session)->account.name, u"default"_s);
}

// ---- imports ----

TEST_F(AccountKeeperTest, LoginsAreCopiedUnlessAnotherProgramRenewsThemToo)
{
    const QString path = write(u"auth.json"_s,
        R"({"github-copilot":{"accounts":{"work":{"type":"oauth","access":"","refresh":"head.x","expires":1}}},)"
        R"("openai-codex":{"accounts":{"work":{"type":"oauth","access":"at","refresh":"rt","expires":1}}}})");
    ImportReport report = import(path, {});
    EXPECT_EQ(report.copied, (QVector { AccountId { kCopilot, u"work"_s } }));
    EXPECT_EQ(report.left, (QVector { AccountId { kCodex, u"work"_s } }));
    // The copy works: the token is asked for with what was imported.
    EXPECT_TRUE(token(kCopilot).startsWith("tid=1"));
    EXPECT_FALSE(access(kCodex));
    report = import(path, { .shared = SharedLogins::Take });
    EXPECT_EQ(report.copied, (QVector { AccountId { kCodex, u"work"_s } }));
    EXPECT_EQ(report.passedOver.size(), 1);
}

TEST_F(AccountKeeperTest, ARestrictedLoginIsCopiedOnceThePersonGoesOnAndGivesWhatRenewalNeeds)
{
    const QString path =
        write(u"oauth_creds.json"_s, R"({"access_token":"at","refresh_token":"rt","expiry_date":1})");
    const AccountId gemini { u"google-gemini-cli"_s, u"default"_s };
    ImportReport report = import(path, {});
    ASSERT_EQ(report.restricted.size(), 1);
    EXPECT_EQ(report.restricted.first().id, gemini);
    EXPECT_TRUE(report.restricted.first().restriction.contains(u"Google allows"_s));
    report = import(path, { .restrictions = Restrictions::Accepted });
    EXPECT_EQ(report.needSecret, QVector { gemini });
    EXPECT_TRUE(keeper->accounts().isEmpty());
    report = import(path, { .restrictions = Restrictions::Accepted, .clientSecret = Secret("own") });
    EXPECT_EQ(report.copied, QVector { gemini });
    std::optional<Secret> kept;
    store.read(u"account/google-gemini-cli/default"_s,
        [&kept](const Result<std::optional<Secret>>& read) { kept = read.value_or(std::nullopt); });
    ASSERT_TRUE(settle([&kept] { return kept.has_value(); }));
    EXPECT_EQ(accounts::readVendorAccount(*kept)->clientSecret, Secret("own"));
}

TEST_F(AccountKeeperTest, FilesOfOtherProgramsAreFoundButNotRead)
{
    EXPECT_TRUE(keeper->importSources().isEmpty());
    ASSERT_TRUE(QDir(home.path()).mkpath(u".codex"_s));
    const QString path = write(u".codex/auth.json"_s, "{}");
    EXPECT_EQ(keeper->importSources(), (QVector { ImportSource { .program = u"Codex"_s, .path = path } }));
    EXPECT_TRUE(keeper->accounts().isEmpty());
    std::optional<Result<ImportReport>> report;
    keeper->importLogins(
        home.filePath(u"absent"_s), {}, {}, [&report](const auto& got) { report.emplace(got); });
    ASSERT_TRUE(waitFor([&report] { return report.has_value(); }));
    EXPECT_EQ(report->error().code, ErrorCode::InvalidRequest);
}

} // namespace gateway::service
