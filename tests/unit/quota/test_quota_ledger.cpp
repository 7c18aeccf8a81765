// SPDX-License-Identifier: GPL-3.0-or-later
#include "quota/quota_ledger.h"

#include "unit/quota/quota_fixture.h"

using namespace gateway;
using namespace gateway::quota;
using namespace gateway::test;

namespace {

const qint64 kNow = utc("2026-11-26T12:00:00");

Amounts used(qint64 count)
{
    return { .tokens = count };
}

} // namespace

TEST(QuotaLedger, AdmitsWhereNobodySetALimit)
{
    QuotaLedger empty;
    EXPECT_TRUE(isAdmitted(empty.admit(tokens(1'000'000), kNow)));
    QuotaLedger ledger(configWith({ requestQuota(u"q"_s, 1) }));
    EXPECT_TRUE(isAdmitted(ledger.admit(tokens(1, u"stranger"_s), kNow)));
    EXPECT_TRUE(ledger.status(u"stranger"_s, kNow).isEmpty());
}

TEST(QuotaLedger, AdmitsExactlyTheLimit)
{
    QuotaLedger ledger(configWith({ requestQuota(u"q"_s, 3) }));
    for (int i = 0; i < 3; ++i)
        taken(ledger.admit(tokens(1), kNow)).settle({}, kNow);
    const Admission fourth = ledger.admit(tokens(1), kNow);
    ASSERT_FALSE(isAdmitted(fourth));
    const Refusal refusal = refused(fourth);
    ASSERT_EQ(refusal.blocking.size(), 1);
    EXPECT_EQ(refusal.blocking[0].name, u"q"_s);
    EXPECT_EQ(refusal.blocking[0].used, 3);
    EXPECT_EQ(refusal.blocking[0].remaining, 0);
    EXPECT_EQ(refusal.retryAtMs, utc("2026-11-27T00:00:00"));
    EXPECT_TRUE(isAdmitted(ledger.admit(tokens(1, u"other"_s), kNow))); // another key, another bucket
    EXPECT_TRUE(isAdmitted(ledger.admit(tokens(1), refusal.retryAtMs)));
}

TEST(QuotaLedger, ParallelRequestsCannotTakeTheSameRoom)
{
    QuotaLedger ledger(configWith({ requestQuota(u"r"_s, 5), tokenQuota(u"t"_s, 100'000) }));
    std::vector<Reservation> open;
    for (int i = 0; i < 20; ++i) {
        Admission admission = ledger.admit(tokens(10), kNow);
        if (isAdmitted(admission))
            open.push_back(taken(std::move(admission)));
    }
    EXPECT_EQ(open.size(), 5U);
    const Refusal refusal = refused(ledger.admit(tokens(10), kNow));
    EXPECT_EQ(refusal.blocking[0].reserved, 5);
    EXPECT_EQ(refusal.retryAtMs, kNow + kReservedRetryMs); // one of the five may end any moment
    open.pop_back();
    EXPECT_TRUE(isAdmitted(ledger.admit(tokens(10), kNow)));
}

TEST(QuotaLedger, ReservesTheEstimateAndBooksTheUse)
{
    QuotaLedger ledger(configWith({ tokenQuota(u"t"_s, 1000) }));
    Reservation first = taken(ledger.admit(tokens(600), kNow));
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].reserved, 600);
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].remaining, 400);
    EXPECT_FALSE(isAdmitted(ledger.admit(tokens(401), kNow)));
    Reservation second = taken(ledger.admit(tokens(400), kNow));
    first.settle(used(100), kNow);
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].used, 100);
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].remaining, 500);
    second.settle(used(900), kNow); // longer than expected: booked in full
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].used, 1000);
    EXPECT_FALSE(isAdmitted(ledger.admit(tokens(1), kNow)));
    EXPECT_EQ(ledger.openReservations(), 0);
}

TEST(QuotaLedger, LetsALoneRequestInThatIsLargerThanWhatIsLeft)
{
    QuotaLedger ledger(configWith({ tokenQuota(u"t"_s, 1000) }));
    taken(ledger.admit(tokens(10), kNow)).settle(used(999), kNow);
    Reservation large = taken(ledger.admit(tokens(50'000), kNow));
    EXPECT_TRUE(large.isOpen());
    EXPECT_FALSE(isAdmitted(ledger.admit(tokens(0), kNow))); // none beside it
    large.settle(used(1), kNow);
    EXPECT_FALSE(isAdmitted(ledger.admit(tokens(1), kNow))); // the limit is reached
}

TEST(QuotaLedger, SettlesOnceHoweverOften)
{
    QuotaLedger ledger(configWith({ tokenQuota(u"t"_s, 1000) }));
    {
        Reservation first = taken(ledger.admit(tokens(10), kNow));
        first.settle(used(7), kNow);
        first.settle(used(70), kNow);
        Reservation moved = std::move(first);
        moved.settle(used(700), kNow);
    }
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].used, 7);
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].reserved, 0);
}

TEST(QuotaLedger, BooksWhatIsKnownOfARequestThatWasForgotten)
{
    QuotaLedger ledger(configWith({ tokenQuota(u"t"_s, 1000), requestQuota(u"r"_s, 10) }));
    static_cast<void>(ledger.admit(tokens(500), kNow)); // never reached a provider
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].used, 0);
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[1].used, 0);
    {
        Reservation cancelled = taken(ledger.admit(tokens(500), kNow));
        cancelled.note(used(20), kNow);
        cancelled.note(used(45), kNow + 5);
    }
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].used, 45);
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[1].used, 1);
    EXPECT_EQ(ledger.openReservations(), 0);
    Reservation replaced = taken(ledger.admit(tokens(500), kNow));
    replaced = Reservation();
    EXPECT_EQ(ledger.openReservations(), 0);
}

TEST(QuotaLedger, AllOfSeveralMustPassOrNothingIsReserved)
{
    QuotaLedger ledger(configWith({ requestQuota(u"r"_s, 100), tokenQuota(u"t"_s, 50) }));
    taken(ledger.admit(tokens(10), kNow)).settle(used(50), kNow);
    const Admission second = ledger.admit(tokens(1), kNow);
    ASSERT_FALSE(isAdmitted(second));
    EXPECT_EQ(refused(second).blocking.size(), 1);
    EXPECT_EQ(refused(second).blocking[0].name, u"t"_s);
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].reserved, 0);
    EXPECT_EQ(ledger.openReservations(), 0);
}

TEST(QuotaLedger, SharesABucketAmongKeys)
{
    config::Quota quota = requestQuota(u"team"_s, 2);
    quota.isShared = true;
    QuotaLedger ledger(configWith({ quota }));
    taken(ledger.admit(tokens(1), kNow)).settle({}, kNow);
    taken(ledger.admit(tokens(1, u"other"_s), kNow)).settle({}, kNow);
    EXPECT_FALSE(isAdmitted(ledger.admit(tokens(1), kNow)));
    EXPECT_EQ(ledger.status(u"other"_s, kNow)[0].used, 2);
    ledger.clear(u"team"_s, u"app"_s, kNow);
    EXPECT_TRUE(isAdmitted(ledger.admit(tokens(1, u"other"_s), kNow)));
}

TEST(QuotaLedger, CountsCostInExactDecimals)
{
    config::Quota quota {
        .name = u"c"_s, .unit = config::QuotaUnit::Cost, .limit = Money::parse(u"0.50")->nanos
    };
    QuotaLedger ledger(configWith({ quota }));
    Claim claim = tokens(1);
    for (int i = 0; i < 5; ++i)
        taken(ledger.admit(claim, kNow)).settle({ .cost = Money::parse(u"0.1") }, kNow);
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].used, quota.limit); // five times 0.1 is 0.5, not 0.49999…
    EXPECT_FALSE(isAdmitted(ledger.admit(claim, kNow)));
}

TEST(QuotaLedger, AScopedQuotaLooksOnlyAtItsTargets)
{
    config::Quota byProvider = requestQuota(u"p-only"_s, 1);
    byProvider.allowedProviders = { u"p"_s };
    config::Quota byAlias = requestQuota(u"no-slow"_s, 2);
    byAlias.excludedModels = { u"lazy"_s }; // a nickname of slow
    config::Config config = configWith({ byProvider, byAlias });
    config.aliases = { { .slug = u"slow"_s, .additionalAliases = { u"lazy"_s } } };
    QuotaLedger ledger(config);

    const Claim atP { .key = u"app"_s, .alias = u"fast"_s, .provider = u"p"_s };
    const Claim atQ { .key = u"app"_s, .alias = u"fast"_s, .provider = u"q"_s };
    const Claim slowAtQ { .key = u"app"_s, .alias = u"slow"_s, .provider = u"q"_s };
    const Claim undecided { .key = u"app"_s, .alias = u"fast"_s };
    taken(ledger.admit(atP, kNow)).settle({}, kNow);
    EXPECT_EQ(ledger.blockedBy(atP, kNow).size(), 1);
    EXPECT_EQ(ledger.blockedBy(atP, kNow)[0].name, u"p-only"_s);
    EXPECT_TRUE(ledger.blockedBy(atQ, kNow).isEmpty());
    EXPECT_TRUE(ledger.blockedBy(undecided, kNow).isEmpty());
    EXPECT_EQ(ledger.refusal(undecided, { u"p"_s, u"q"_s }, kNow), std::nullopt);
    EXPECT_EQ(ledger.refusal(undecided, { u"p"_s }, kNow)->blocking[0].name, u"p-only"_s);
    taken(ledger.admit(slowAtQ, kNow)).settle({}, kNow); // no quota looks at it
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[1].used, 1);
    taken(ledger.admit(atQ, kNow)).settle({}, kNow);
    EXPECT_EQ(ledger.blockedBy(undecided, kNow)[0].name, u"no-slow"_s);
    EXPECT_TRUE(ledger.blockedBy(slowAtQ, kNow).isEmpty());
}

TEST(QuotaLedger, FollowsARequestToAnotherProvider)
{
    config::Quota atP = tokenQuota(u"p"_s, 100);
    atP.allowedProviders = { u"p"_s };
    config::Quota atQ = tokenQuota(u"q"_s, 100);
    atQ.allowedProviders = { u"q"_s };
    QuotaLedger ledger(configWith({ atP, atQ, tokenQuota(u"all"_s, 100) }));
    Reservation request = taken(ledger.admit(tokens(90), kNow));
    EXPECT_EQ(ledger.aim(request, u"q"_s, used(95), kNow), std::nullopt); // its own 90 are no obstacle
    auto status = ledger.status(u"app"_s, kNow);
    EXPECT_EQ(status[0].reserved, 0);
    EXPECT_EQ(status[1].reserved, 95);
    EXPECT_EQ(status[2].reserved, 95);
    request.settle(used(30), kNow);
    status = ledger.status(u"app"_s, kNow);
    EXPECT_EQ(status[0].used, 0); // only the provider that answered
    EXPECT_EQ(status[1].used, 30);
    EXPECT_EQ(request.status(kNow).size(), 2);

    Reservation next = taken(ledger.admit(tokens(40), kNow));
    taken(ledger.admit({ .key = u"app"_s, .alias = u"fast"_s, .provider = u"q"_s, .amounts = used(5) }, kNow))
        .settle(used(70), kNow);
    const auto refusal = ledger.aim(next, u"q"_s, used(1), kNow);
    ASSERT_TRUE(refusal);
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].reserved, 40); // stays where it was
    next.settle(used(1), kNow);
    EXPECT_EQ(ledger.aim(next, u"q"_s, used(1), kNow), std::nullopt); // over: nothing to move
    EXPECT_EQ(ledger.openReservations(), 0);
}

TEST(QuotaLedger, TellsAllThatBlockAndTheSoonestWay)
{
    config::Quota monthly = requestQuota(u"month"_s, 1);
    monthly.window = config::QuotaWindow::Monthly;
    monthly.allowedProviders = { u"p"_s };
    config::Quota daily = requestQuota(u"day"_s, 1);
    daily.allowedProviders = { u"q"_s };
    QuotaLedger ledger(configWith({ daily, monthly }));
    Claim claim = tokens(1);
    taken(ledger.admit(claim, kNow)).settle({}, kNow);
    claim.provider = u"q"_s;
    taken(ledger.admit(claim, kNow)).settle({}, kNow);
    const auto refusal = ledger.refusal(claim, { u"p"_s, u"q"_s }, kNow);
    ASSERT_TRUE(refusal);
    ASSERT_EQ(refusal->blocking.size(), 2);
    EXPECT_EQ(refusal->blocking[0].name, u"month"_s);          // the last to have room
    EXPECT_EQ(refusal->retryAtMs, utc("2026-11-27T00:00:00")); // q is free again tomorrow
}

TEST(QuotaLedger, WarnsFromItsLevel)
{
    config::Quota quota = tokenQuota(u"t"_s, 1000);
    quota.warnAt = 0.8;
    QuotaLedger ledger(configWith({ quota }));
    taken(ledger.admit(tokens(1), kNow)).settle(used(799), kNow);
    EXPECT_FALSE(ledger.status(u"app"_s, kNow)[0].isWarning);
    taken(ledger.admit(tokens(1), kNow)).settle(used(1), kNow);
    EXPECT_TRUE(ledger.status(u"app"_s, kNow)[0].isWarning);
}

TEST(QuotaLedger, ReservesTheAnswersLengthToo)
{
    EXPECT_EQ(tokensToReserve(100, 50), 150);
    EXPECT_EQ(tokensToReserve(100, std::nullopt), 100 + kDefaultOutputTokens);
    EXPECT_EQ(tokensToReserve(-5, -5), 0);
}

TEST(QuotaLedger, IsAddedUpAnewFromWhatWasUsed)
{
    config::Quota shared = tokenQuota(u"shared"_s, 1000);
    shared.isShared = true;
    config::Quota scoped = requestQuota(u"scoped"_s, 100);
    scoped.excludedModels = { u"slow"_s };
    QuotaLedger ledger(configWith({ tokenQuota(u"t"_s, 1000), shared, scoped }));
    taken(ledger.admit(tokens(10), kNow)).settle(used(77), kNow);
    const auto use = [](qint64 atMs, const QString& key, const QString& alias, qint64 count) {
        return PastUse { .atMs = atMs,
            .key = key,
            .alias = alias,
            .provider = u"p"_s,
            .amounts = { .requests = 2, .tokens = count } };
    };
    constexpr qint64 kDayMs = 86'400'000;
    ledger.recompute(u"app"_s,
        { use(kNow - kDayMs, u"app"_s, u"fast"_s, 500), use(kNow, u"app"_s, u"fast"_s, 30),
            use(kNow, u"app"_s, u"slow"_s, 5), use(kNow, u"other"_s, u"fast"_s, 7) },
        kNow);
    const auto status = ledger.status(u"app"_s, kNow);
    EXPECT_EQ(status[0].used, 35) << "its own, of today";
    EXPECT_EQ(status[1].used, 42) << "everybody's";
    EXPECT_EQ(status[2].used, 2) << "what it looks at";
    EXPECT_EQ(ledger.status(u"other"_s, kNow)[0].used, 0) << "nobody asked for the other's";
    EXPECT_FALSE(ledger.takeDirty().isEmpty());
}
