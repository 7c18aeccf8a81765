// SPDX-License-Identifier: GPL-3.0-or-later
// What the store gets and gives back, and what happens when the configuration changes.
#include "unit/quota/quota_fixture.h"

#include <algorithm>

using namespace gateway;
using namespace gateway::quota;
using namespace gateway::test;

namespace {

const qint64 kNow = utc("2026-11-26T12:00:00");

void use(QuotaLedger& ledger, qint64 count, qint64 nowMs = kNow)
{
    taken(ledger.admit(tokens(count), nowMs)).settle({ .tokens = count }, nowMs);
}

} // namespace

TEST(QuotaRows, ExportsOnlyWhatChanged)
{
    QuotaLedger ledger(configWith({ requestQuota(u"r"_s, 10), tokenQuota(u"t"_s, 1000) }));
    EXPECT_TRUE(ledger.takeDirty().isEmpty());
    use(ledger, 30);
    QVector<QuotaRow> rows = ledger.takeDirty();
    ASSERT_EQ(rows.size(), 2);
    std::sort(
        rows.begin(), rows.end(), [](const QuotaRow& a, const QuotaRow& b) { return a.quota < b.quota; });
    EXPECT_EQ(rows[1],
        (QuotaRow { .quota = u"t"_s,
            .owner = u"app"_s,
            .unit = config::QuotaUnit::Tokens,
            .window = config::QuotaWindow::Daily,
            .buckets = { { .startMs = utc("2026-11-26T00:00:00"), .amount = 30 } },
            .updatedMs = kNow }));
    EXPECT_TRUE(ledger.takeDirty().isEmpty());
    // a request that is admitted and used nothing changes nothing
    taken(ledger.admit(tokens(5), kNow)).settle(kNothing, kNow);
    EXPECT_TRUE(ledger.takeDirty().isEmpty());
}

TEST(QuotaRows, BringBackTheSameUseAfterARestart)
{
    config::Quota rolling = tokenQuota(u"t"_s, 100);
    rolling.window = config::QuotaWindow::Rolling;
    rolling.durationMs = 5 * 3'600'000;
    config::Quota shared = requestQuota(u"s"_s, 10);
    shared.isShared = true;
    const config::Config config = configWith({ rolling, shared });
    QuotaLedger before(config);
    use(before, 40);
    use(before, 50, kNow + 3'600'000);
    QuotaLedger after(config);
    after.restore(before.takeDirty());
    for (const qint64 hours : { 1, 2, 5, 6, 7 }) {
        const qint64 at = kNow + hours * 3'600'000;
        EXPECT_EQ(after.status(u"app"_s, at), before.status(u"app"_s, at));
    }
    EXPECT_TRUE(after.takeDirty().isEmpty());
}

TEST(QuotaRows, PassesOverRowsThatFitNoQuota)
{
    QuotaLedger ledger(configWith({ tokenQuota(u"t"_s, 100) }));
    const QuotaRow good { .quota = u"t"_s,
        .owner = u"app"_s,
        .unit = config::QuotaUnit::Tokens,
        .buckets = { { utc("2026-11-26T00:00:00"), 60 } } };
    QuotaRow otherUnit = good;
    otherUnit.unit = config::QuotaUnit::Cost;
    QuotaRow otherWindow = good;
    otherWindow.window = config::QuotaWindow::Weekly;
    QuotaRow otherQuota = good;
    otherQuota.quota = u"gone"_s;
    QuotaRow otherOwner = good;
    otherOwner.owner = u"*"_s;
    ledger.restore({ otherUnit, otherWindow, otherQuota, otherOwner });
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].used, 0);
    ledger.restore({ good });
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].used, 60);
}

TEST(QuotaRows, AChangedLimitKeepsTheUseAChangedUnitOrWindowDoesNot)
{
    config::Quota quota = tokenQuota(u"t"_s, 100);
    QuotaLedger ledger(configWith({ quota }));
    use(ledger, 60);
    quota.limit = 200;
    quota.warnAt = 0.1;
    ledger.configure(configWith({ quota }), kNow);
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].used, 60);
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].remaining, 140);
    EXPECT_TRUE(ledger.status(u"app"_s, kNow)[0].isWarning);
    static_cast<void>(ledger.takeDirty());

    quota.window = config::QuotaWindow::Weekly;
    ledger.configure(configWith({ quota }), kNow);
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].used, 0);
    const QVector<QuotaRow> rows = ledger.takeDirty();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_TRUE(rows[0].buckets.isEmpty()); // the store forgets too
    use(ledger, 10);
    quota.unit = config::QuotaUnit::Requests;
    ledger.configure(configWith({ quota }), kNow);
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].used, 0);
}

TEST(QuotaRows, ForgetsWhatTheConfigurationNoLongerHas)
{
    config::Config config = configWith({ tokenQuota(u"t"_s, 100) });
    QuotaLedger ledger(config);
    use(ledger, 60);
    static_cast<void>(ledger.takeDirty());
    config::Config without = config;
    without.keys.removeFirst();
    ledger.configure(without, kNow);
    EXPECT_EQ(ledger.takeDirty().size(), 1);
    ledger.configure(config, kNow);
    EXPECT_EQ(ledger.status(u"app"_s, kNow)[0].used, 0);
}

TEST(QuotaRows, RequestsInProgressOutliveTheirQuota)
{
    QuotaLedger ledger(configWith({ tokenQuota(u"t"_s, 100) }));
    Reservation request = taken(ledger.admit(tokens(50), kNow));
    ledger.configure({}, kNow);
    request.settle({ .tokens = 20 }, kNow);
    EXPECT_EQ(ledger.openReservations(), 0);
    Reservation orphan;
    {
        QuotaLedger shortLived(configWith({ tokenQuota(u"t"_s, 100) }));
        orphan = taken(shortLived.admit(tokens(50), kNow));
    }
    orphan.settle({ .tokens = 20 }, kNow);
    EXPECT_FALSE(orphan.isOpen());
}

TEST(QuotaRows, ClearSetsOneOwnerBack)
{
    QuotaLedger ledger(configWith({ tokenQuota(u"t"_s, 100) }));
    use(ledger, 100);
    static_cast<void>(ledger.takeDirty());
    ledger.clear(u"t"_s, u"other"_s, kNow);
    ledger.clear(u"none"_s, u"app"_s, kNow);
    EXPECT_FALSE(isAdmitted(ledger.admit(tokens(1), kNow)));
    ledger.clear(u"t"_s, u"app"_s, kNow + 1);
    EXPECT_TRUE(isAdmitted(ledger.admit(tokens(1), kNow + 1)));
    const QVector<QuotaRow> rows = ledger.takeDirty();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].updatedMs, kNow + 1);
}
