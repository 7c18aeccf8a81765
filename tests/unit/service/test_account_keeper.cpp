// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts with vendors: signed in by sessions, kept, renewed once for all, signed out.
#include "account_keeper_fixture.h"

using namespace Qt::StringLiterals;

namespace gateway::service {

TEST_F(AccountKeeperTest, SignsInAndKeepsItOverARestart)
{
    EXPECT_EQ(access(kXai).error().code, ErrorCode::SecretUnavailable);
    signIn(kXai);
    const QByteArray first = token(kXai);
    EXPECT_FALSE(first.isEmpty());
    EXPECT_EQ(view(kXai).state, AccountState::SignedIn);
    EXPECT_EQ(view(kXai).email, u"a@b.example"_s);
    EXPECT_EQ(opened.size(), 1);
    restart();
    EXPECT_EQ(token(kXai), first);
    ASSERT_TRUE(settle([this] { return view(kXai).state == AccountState::SignedIn; }));
    EXPECT_TRUE(view(kXai).renews);
}

TEST_F(AccountKeeperTest, SeveralAccountsAreToldApartByName)
{
    signIn(kXai, u"work"_s);
    EXPECT_TRUE(access(kXai, {}));
    signIn(kXai, u"home"_s);
    EXPECT_NE(access(kXai, u"work"_s)->token, access(kXai, u"home"_s)->token);
    // Not the other one.
    EXPECT_FALSE(access(kXai, u"play"_s));
    const auto none = access(kXai, {});
    ASSERT_FALSE(none);
    EXPECT_TRUE(none.error().message.contains(u"home, work"_s));
    signIn(kXai, u"default"_s);
    EXPECT_EQ(access(kXai, {})->id.name, u"default"_s);
    EXPECT_FALSE(access(u"nobody"_s, {}));
}

TEST_F(AccountKeeperTest, FiftyRequestsCostOneRenewal)
{
    signIn(kXai);
    const QByteArray before = token(kXai);
    clock.advanceMs(3'600'000 - 360'000); // a tenth of its life is left
    int given = 0;
    for (int i = 0; i < 50; ++i) {
        keeper->access(kXai, u"work"_s,
            [&](const Result<AccountAccess>& got) { given += got && got->token.reveal() != before ? 1 : 0; });
    }
    EXPECT_TRUE(settle([&given] { return given == 50; }));
    EXPECT_EQ(vendor.refreshes, 1);
    EXPECT_TRUE(vendor.problems.isEmpty());
}

TEST_F(AccountKeeperTest, ARotatedTokenIsKeptBeforeItIsUsed)
{
    signIn(kXai);
    clock.advanceMs(3'600'000);
    const QByteArray renewed = token(kXai);
    // Ended at once after: what was kept is the new one, and it renews.
    restart();
    EXPECT_EQ(token(kXai), renewed);
    clock.advanceMs(3'600'000);
    EXPECT_FALSE(token(kXai).isEmpty());
    EXPECT_TRUE(vendor.problems.isEmpty()) << vendor.problems.join(", ").constData();
}

// kill -9 between the vendor's answer and its being kept: nothing can save what was answered, but the person
// is told what happened, and until the end of the old token nothing is lost.
TEST_F(AccountKeeperTest, AnAnswerLostToACrashIsAStateThePersonSees)
{
    signIn(kXai);
    const QByteArray first = token(kXai);
    clock.advanceMs(3'600'000 - 360'000);
    bool isAsked = false;
    keeper->access(kXai, u"work"_s, [&isAsked](const auto&) { isAsked = true; });
    // The mark is written, then the vendor is asked; the process ends before the answer is here.
    ASSERT_TRUE(
        waitFor([this] { return vendor.asked.last().endsWith("/oauth2/token") && vendor.hasWaiting(); }));
    keeper.reset();
    vendor.run();
    EXPECT_FALSE(isAsked);
    restart();
    const gateway::test::ExpectWarning warning(u"could not be renewed"_s);
    const auto got = access(kXai);
    ASSERT_FALSE(got);
    EXPECT_TRUE(got.error().message.contains(u"was ended while it renewed"_s))
        << qPrintable(got.error().message);
    EXPECT_EQ(view(kXai).state, AccountState::SignedOut);
    signIn(kXai);
    EXPECT_NE(token(kXai), first);
    EXPECT_EQ(view(kXai).state, AccountState::SignedIn);
}

TEST_F(AccountKeeperTest, ACrashBeforeTheVendorWasAskedLosesNothing)
{
    signIn(kXai);
    clock.advanceMs(3'600'000 - 360'000);
    vendor.mood = Mood::Hung; // never arrives
    keeper->access(kXai, u"work"_s, [](const auto&) {});
    std::ignore = waitFor([this] { return vendor.asked.last().endsWith("/oauth2/token"); });
    restart();
    vendor.mood = Mood::Fine;
    EXPECT_FALSE(token(kXai).isEmpty());
    EXPECT_EQ(vendor.refreshes, 1);
}

TEST_F(AccountKeeperTest, ARevokedSignInIsAStateAndStaysListed)
{
    signIn(kCopilot);
    clock.advanceMs(3'600'000);
    vendor.isRevoked = true;
    const gateway::test::ExpectWarning warning(u"could not be renewed"_s);
    EXPECT_EQ(access(kCopilot).error().code, ErrorCode::SecretUnavailable);
    EXPECT_EQ(view(kCopilot).state, AccountState::SignedOut);
    EXPECT_TRUE(view(kCopilot).problem.contains(u"Bad credentials"_s));
    restart();
    ASSERT_TRUE(settle([this] { return view(kCopilot).state == AccountState::SignedOut; }));
    EXPECT_FALSE(view(kCopilot).problem.isEmpty());
}

TEST_F(AccountKeeperTest, ABusyVendorIsGivenTheTimeItAsksForAndTheOldTokenServes)
{
    signIn(kXai);
    const QByteArray first = token(kXai);
    clock.advanceMs(3'600'000 - 360'000);
    vendor.mood = Mood::Failing;
    const gateway::test::ExpectWarning warning(u"could not be renewed"_s);
    EXPECT_EQ(token(kXai), first);
    EXPECT_EQ(token(kXai), first);
    EXPECT_EQ(vendor.asked.count("https://auth.x.ai/oauth2/token"), 3); // two polls of the login
    clock.advanceMs(360'000);
    const auto late = access(kXai);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().retryAfterMs, 7000);
    clock.advanceMs(7000);
    vendor.mood = Mood::Fine;
    EXPECT_NE(token(kXai), first);
}

TEST_F(AccountKeeperTest, ARefusedTokenIsRenewedOnce)
{
    signIn(kCopilot);
    const auto first = access(kCopilot);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->base, "https://api.business.githubcopilot.com");
    clock.advanceMs(60'000);
    keeper->refused(first->id, first->token);
    const auto second = access(kCopilot);
    ASSERT_TRUE(second);
    EXPECT_NE(second->token, first->token);
    const int before = vendor.refreshes;
    // Late words about the one before, and about the new one at once, start nothing.
    keeper->refused(first->id, first->token);
    keeper->refused(second->id, second->token);
    EXPECT_EQ(access(kCopilot)->token, second->token);
    EXPECT_EQ(vendor.refreshes, before);
    EXPECT_FALSE(view(kCopilot).problem.isEmpty());
}

TEST_F(AccountKeeperTest, AVendorsClockThatIsWrongDoesNotRenewForEver)
{
    vendor.clockAheadMs = -7'200'000; // what it gives has ended when it comes
    signIn(kCopilot);
    const int before = vendor.refreshes;
    EXPECT_FALSE(token(kCopilot).isEmpty());
    EXPECT_FALSE(token(kCopilot).isEmpty());
    EXPECT_EQ(vendor.refreshes, before);
}

TEST_F(AccountKeeperTest, TwoProcessesOnOneDirectoryRenewOnce)
{
    QTemporaryDir shared;
    restart(shared.path());
    signIn(kXai);
    AccountKeeper other(accounts::shippedDefinitions(), store, clock, oauth::systemRandom(),
        { .fetch = vendor.fetch(), .dataDir = shared.path(), .wait = vendor.wait() });
    other.start();
    clock.advanceMs(3'600'000);
    std::optional<Result<AccountAccess>> theirs;
    std::optional<Result<AccountAccess>> ours;
    const auto ask = [](AccountKeeper& from, auto& into) {
        from.access(kXai, u"work"_s, [&into](const Result<AccountAccess>& got) { into.emplace(got); });
    };
    ask(other, theirs);
    ask(*keeper, ours);
    ASSERT_TRUE(settle([&] { return ours && theirs; }));
    ASSERT_TRUE(*ours);
    ASSERT_TRUE(*theirs);
    EXPECT_EQ((*ours)->token, (*theirs)->token);
    EXPECT_EQ(vendor.refreshes, 1);
    EXPECT_TRUE(vendor.problems.isEmpty());
}

TEST_F(AccountKeeperTest, WithoutAKeychainItLastsUntilTheEnd)
{
    store.makeUnavailable(u"There is no keychain."_s);
    signIn(kXai);
    EXPECT_FALSE(token(kXai).isEmpty());
    EXPECT_TRUE(settle([this] { return view(kXai).problem.contains(u"There is no keychain."_s); }));
    restart();
    EXPECT_FALSE(access(kXai));
}

TEST_F(AccountKeeperTest, AKeychainThatDoesNotAnswerIsNotAskedByEveryRequest)
{
    store.makeUnavailable(u"There is no keychain."_s);
    restart();
    signIn(kXai);
    // At once: nothing was waited for.
    bool isGiven = false;
    keeper->access(
        kXai, u"work"_s, [&isGiven](const Result<AccountAccess>& got) { isGiven = got.has_value(); });
    EXPECT_TRUE(isGiven);
}

TEST_F(AccountKeeperTest, CheckersOfQuotasGetTokensThatAreGood)
{
    const auto lookUp = keptAccounts(*keeper);
    std::optional<Result<std::optional<meters::AccountTokens>>> found;
    const auto look = [&] {
        found.reset();
        lookUp(
            { .vendor = kCopilot, .account = {} }, [&found](const auto& tokens) { found.emplace(tokens); });
        EXPECT_TRUE(settle([&found] { return found.has_value(); }));
    };
    look();
    ASSERT_TRUE(*found);
    EXPECT_FALSE((**found).has_value());
    signIn(kCopilot);
    clock.advanceMs(3'600'000);
    look();
    ASSERT_TRUE(*found);
    EXPECT_TRUE((**found)->access.reveal().startsWith("tid=1"));
    EXPECT_TRUE((**found)->refresh.reveal().startsWith("head."));
    EXPECT_EQ((**found)->expiresMs, clock.epochMs() + 3'600'000);
}

TEST_F(AccountKeeperTest, SigningOutForgetsIt)
{
    signIn(kXai);
    EXPECT_TRUE(keeper->signOut({ kXai, u"work"_s }));
    EXPECT_TRUE(keeper->accounts().isEmpty());
    EXPECT_FALSE(access(kXai));
    EXPECT_EQ(keeper->signOut({ kXai, u"work"_s }).error().code, ErrorCode::NotFound);
    restart();
    EXPECT_FALSE(access(kXai));
    EXPECT_GT(changes, 0);
}

TEST_F(AccountKeeperTest, WhatAnotherProcessSignedInWithStaysListed)
{
    QTemporaryDir shared;
    restart(shared.path());
    signIn(kXai, u"a"_s);
    AccountKeeper other(accounts::shippedDefinitions(), store, clock, oauth::systemRandom(),
        { .fetch = vendor.fetch(), .dataDir = shared.path(), .wait = vendor.wait() });
    other.start();
    ASSERT_TRUE(settle([&other] { return other.accounts().size() == 1; }));
    signIn(kXai, u"b"_s);
    signIn(kXai, u"c"_s);
    ASSERT_TRUE(keeper->signOut({ kXai, u"a"_s }));
    std::optional<Result<ImportReport>> report;
    other.importLogins(uR"({"github-copilot":{"type":"oauth","refresh":"head.x","access":"","expires":1}})"_s,
        {}, {}, [&report](const auto& got) { report.emplace(got); });
    bool isKept = false;
    ASSERT_TRUE(settle([&report] { return report.has_value(); }));
    other.whenKept([&isKept] { isKept = true; });
    ASSERT_TRUE(settle([&isKept] { return isKept; }));
    restart(shared.path());
    const QVector<AccountId> left { { kCopilot, u"default"_s }, { kXai, u"b"_s }, { kXai, u"c"_s } };
    ASSERT_TRUE(settle([&] { return keeper->accounts().size() == left.size(); }));
    for (qsizetype i = 0; i < left.size(); ++i)
        EXPECT_EQ(keeper->accounts()[i].id, left[i]);
}

TEST_F(AccountKeeperTest, SignedOutByAnotherProcessIsNotBroughtBack)
{
    QTemporaryDir shared;
    restart(shared.path());
    signIn(kXai);
    AccountKeeper other(accounts::shippedDefinitions(), store, clock, oauth::systemRandom(),
        { .fetch = vendor.fetch(), .dataDir = shared.path(), .wait = vendor.wait() });
    other.start();
    ASSERT_TRUE(settle([&other] { return other.accounts().size() == 1; }));
    ASSERT_TRUE(other.signOut({ kXai, u"work"_s }));
    bool isKept = false;
    other.whenKept([&isKept] { isKept = true; });
    ASSERT_TRUE(settle([&isKept] { return isKept; }));
    clock.advanceMs(3'600'000);
    const int before = vendor.refreshes;
    EXPECT_FALSE(access(kXai));
    EXPECT_EQ(vendor.refreshes, before);
    restart(shared.path());
    EXPECT_FALSE(access(kXai));
}

TEST_F(AccountKeeperTest, SignedInAndOutElsewhereIsTakenOverWhenItIsToldOf)
{
    QTemporaryDir shared;
    restart(shared.path());
    signIn(kXai);
    AccountKeeper other(accounts::shippedDefinitions(), store, clock, oauth::systemRandom(),
        { .fetch = vendor.fetch(), .dataDir = shared.path(), .wait = vendor.wait() });
    other.start();
    ASSERT_TRUE(settle([&other] { return other.accounts().size() == 1; }));
    ASSERT_TRUE(other.signOut({ kXai, u"work"_s }));
    bool isKept = false;
    other.whenKept([&isKept] { isKept = true; });
    ASSERT_TRUE(settle([&isKept] { return isKept; }));
    EXPECT_FALSE(token(kXai).isEmpty()) << "nobody has told it";
    keeper->refresh();
    ASSERT_TRUE(settle([this] { return keeper->accounts().isEmpty(); }));
    EXPECT_FALSE(access(kXai));
    signIn(kXai);
    other.refresh();
    EXPECT_TRUE(settle([&other] {
        return other.accounts().size() == 1 && other.accounts().first().state == AccountState::SignedIn;
    }));
}

// What is in the store then is spent; a second use of it would end the whole sign-in.
TEST_F(AccountKeeperTest, ARenewedTokenThatCouldNotBeWrittenIsNotReplacedByTheOneBeforeIt)
{
    QTemporaryDir shared;
    restart(shared.path());
    signIn(kXai);
    clock.advanceMs(3'600'000);
    store.failWrites(u"The disk is full."_s);
    const QByteArray renewed = token(kXai);
    EXPECT_FALSE(renewed.isEmpty());
    EXPECT_EQ(vendor.refreshes, 1);
    keeper->refresh();
    EXPECT_EQ(token(kXai), renewed);
    store.failWrites({});
    clock.advanceMs(3'600'000);
    EXPECT_FALSE(token(kXai).isEmpty());
    EXPECT_EQ(vendor.refreshes, 2);
    EXPECT_TRUE(vendor.problems.isEmpty()) << vendor.problems.join(", ").constData();
}

TEST_F(AccountKeeperTest, WhatCouldNotBeWrittenIsWrittenWhenTheStoreIsBack)
{
    QTemporaryDir shared;
    restart(shared.path());
    signIn(kXai);
    clock.advanceMs(3'600'000);
    store.failWrites(u"The database is away."_s);
    const QByteArray renewed = token(kXai);
    EXPECT_TRUE(settle([this] { return view(kXai).problem.contains(u"is away"_s); }));
    store.failWrites({});
    keeper->refresh();
    EXPECT_TRUE(settle([this] { return view(kXai).problem.isEmpty(); }));
    restart(shared.path());
    EXPECT_EQ(token(kXai), renewed);
    EXPECT_TRUE(vendor.problems.isEmpty()) << vendor.problems.join(", ").constData();
}

TEST_F(AccountKeeperTest, WhoeverCannotReadWhatOthersKeptRenewsNothing)
{
    const gateway::test::ExpectWarning told(u"could not be renewed"_s);
    QTemporaryDir shared;
    restart(shared.path());
    signIn(kXai);
    clock.advanceMs(3'600'000);
    store.failReads(u"The database is away."_s);
    EXPECT_FALSE(access(kXai));
    EXPECT_EQ(vendor.refreshes, 0);
    store.failReads({});
    clock.advanceMs(60'000);
    EXPECT_FALSE(token(kXai).isEmpty());
    EXPECT_EQ(vendor.refreshes, 1);
}

TEST_F(AccountKeeperTest, AnEmpty401OfSomebodyInBetweenDoesNotEndTheSignIn)
{
    signIn(kXai);
    clock.advanceMs(3'600'000);
    vendor.mood = Mood::Unauthorized;
    {
        const gateway::test::ExpectWarning warning(u"could not be renewed"_s);
        EXPECT_FALSE(access(kXai));
    }
    EXPECT_EQ(view(kXai).state, AccountState::SignedIn);
    vendor.mood = Mood::Fine;
    clock.advanceMs(60'000);
    EXPECT_TRUE(access(kXai));
}

TEST_F(AccountKeeperTest, AKeyThatIsNotRenewedOutlivesOneRefusal)
{
    const auto session = keeper->beginLogin(u"openrouter"_s, u"work"_s);
    const oauth::SignInAnswer answer = vendor.browse(keeper->session(*session)->view.page);
    ASSERT_TRUE(keeper->enterCode(*session, QString::fromLatin1(answer.code)));
    ASSERT_TRUE(settle([&] { return state(*session) == LoginState::Succeeded; }));
    clock.advanceMs(60'000);
    keeper->refused({ u"openrouter"_s, u"work"_s }, Secret("sk-or-v1-given"));
    EXPECT_EQ(token(u"openrouter"_s), "sk-or-v1-given");
    EXPECT_FALSE(view(u"openrouter"_s).problem.isEmpty());
}

TEST_F(AccountKeeperTest, SigningOutIsToldToTheVendorThatWantsToKnow)
{
    signIn(kXai);
    EXPECT_TRUE(keeper->signOut({ kXai, u"work"_s }));
    ASSERT_TRUE(settle([this] { return vendor.revoked.size() == 1; }));
    EXPECT_EQ(vendor.asked.last(), "https://auth.x.ai/oauth2/revoke");
    EXPECT_TRUE(vendor.revoked.first().startsWith("rt-")) << vendor.revoked.first().toStdString();
    EXPECT_TRUE(vendor.problems.isEmpty());
    // Nothing is documented of this one.
    signIn(kCopilot);
    const auto asked = vendor.asked.size();
    EXPECT_TRUE(keeper->signOut({ kCopilot, u"work"_s }));
    vendor.run();
    EXPECT_EQ(vendor.asked.size(), asked);
}

TEST_F(AccountKeeperTest, AVendorThatCannotBeToldKeepsNobodySignedIn)
{
    signIn(kXai);
    vendor.mood = Mood::Unreachable;
    EXPECT_TRUE(keeper->signOut({ kXai, u"work"_s }));
    bool isKept = false;
    keeper->whenKept([&isKept] { isKept = true; });
    EXPECT_TRUE(settle([&isKept] { return isKept; }));
    EXPECT_TRUE(keeper->accounts().isEmpty());
}

TEST_F(AccountKeeperTest, ACopiedLoginIsNotEndedForTheProgramItIsOf)
{
    const QString file = write(u"auth.json"_s, R"({"xai": {"accounts": {"work": {"type": "oauth",
        "access": "at-copied", "refresh": "rt-copied", "expires": 99999999999999}}}})");
    EXPECT_EQ(import(file,
                  { .shared = SharedLogins::Take,
                      .restrictions = Restrictions::Accepted,
                      .clientSecret = Secret("own") })
                  .copied.size(),
        1);
    restart();
    EXPECT_TRUE(access(kXai));
    EXPECT_TRUE(keeper->signOut({ kXai, u"work"_s }));
    vendor.run();
    EXPECT_TRUE(vendor.revoked.isEmpty());
}

TEST_F(AccountKeeperTest, WhatNobodyUsesIsRenewedBeforeItsVendorForgetsIt)
{
    const QString kGoogle = u"google-gemini-cli"_s;
    const QString file =
        write(u"auth.json"_s, R"({"google-gemini-cli": {"accounts": {"work": {"type": "oauth",
        "access": "at-copied", "refresh": "rt-copied", "expires": 1, "projectId": "p"}}}})");
    EXPECT_EQ(import(file,
                  { .shared = SharedLogins::Take,
                      .restrictions = Restrictions::Accepted,
                      .clientSecret = Secret("own") })
                  .copied.size(),
        1);
    vendor.accept("rt-copied");
    ASSERT_TRUE(access(kGoogle));
    const int before = vendor.refreshes;
    constexpr qint64 kDayMs = 24LL * 3600 * 1000;
    clock.advanceMs(89 * kDayMs);
    keeper->renewIdle();
    vendor.run();
    EXPECT_EQ(vendor.refreshes, before) << "half a year is the vendor's limit, half of that is ours";
    clock.advanceMs(2 * kDayMs);
    keeper->renewIdle();
    EXPECT_TRUE(settle([&] { return vendor.refreshes == before + 1; }));
    keeper->renewIdle();
    vendor.run();
    EXPECT_EQ(vendor.refreshes, before + 1) << "once";
}

TEST_F(AccountKeeperTest, APersonHasATokenRenewedBeforeItIsDue)
{
    signIn(kXai);
    const QByteArray first = token(kXai);
    const int before = vendor.refreshes;
    std::optional<Result<void>> renewed;
    keeper->renew({ kXai, u"work"_s }, [&renewed](const Result<void>& got) { renewed.emplace(got); });
    EXPECT_FALSE(renewed) << "never from inside the call";
    ASSERT_TRUE(settle([&renewed] { return renewed.has_value(); }));
    EXPECT_TRUE(*renewed);
    EXPECT_EQ(vendor.refreshes, before + 1);
    EXPECT_NE(token(kXai), first);
    EXPECT_EQ(vendor.refreshes, before + 1) << "what came is fresh";
}

TEST_F(AccountKeeperTest, ARenewalThatFailsSaysWhyAndTheOldTokenServes)
{
    signIn(kXai);
    const QByteArray first = token(kXai);
    vendor.mood = Mood::Failing;
    const gateway::test::ExpectWarning warning(u"could not be renewed"_s);
    std::optional<Result<void>> renewed;
    keeper->renew({ kXai, u"work"_s }, [&renewed](const Result<void>& got) { renewed.emplace(got); });
    ASSERT_TRUE(settle([&renewed] { return renewed.has_value(); }));
    ASSERT_FALSE(*renewed);
    EXPECT_EQ(renewed->error().code, ErrorCode::UpstreamStatus);
    EXPECT_EQ(token(kXai), first);
}

TEST_F(AccountKeeperTest, OnlyWhatIsThereIsRenewed)
{
    std::optional<Result<void>> renewed;
    keeper->renew({ kXai, u"work"_s }, [&renewed](const Result<void>& got) { renewed.emplace(got); });
    ASSERT_TRUE(settle([&renewed] { return renewed.has_value(); }));
    ASSERT_FALSE(*renewed);
    EXPECT_EQ(renewed->error().code, ErrorCode::NotFound);
}

} // namespace gateway::service
