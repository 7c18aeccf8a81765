// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/quota/quota_fixture.h"

#include <random>

using namespace gateway;
using namespace gateway::quota;
using namespace gateway::test;

namespace {

const qint64 kNow = utc("2026-11-26T00:00:00");

} // namespace

TEST(QuotaProperty, TenThousandRequestsLeaveNothingReservedAndEveryUseBooked)
{
    config::Quota shared = tokenQuota(u"shared"_s, 12'000'000);
    shared.isShared = true;
    config::Quota cost {
        .name = u"cost"_s, .unit = config::QuotaUnit::Cost, .limit = Money::fromDollars(100).nanos
    };
    config::Quota scoped = requestQuota(u"scoped"_s, 2000);
    scoped.allowedProviders = { u"q"_s };
    QuotaLedger ledger(configWith({ shared, cost, scoped }));

    std::mt19937 random(42);
    const auto below = [&random](qint64 most) {
        return std::uniform_int_distribution<qint64>(0, most - 1)(random);
    };
    const auto amounts = [&below] {
        return Amounts { .requests = below(2), .tokens = below(9000), .cost = Money { below(40'000'000) } };
    };

    struct Running {
        Reservation reservation;
        QString key;
        QString provider;
        Amounts known = kNothing;
    };

    std::vector<Running> open;
    qint64 booked[2] = {}; // tokens of all, cost of "app"
    qint64 scopedRequests = 0;
    const auto count = [&](const Running& one, const Amounts& use) {
        booked[0] += use.tokens;
        if (one.key == u"app")
            booked[1] += use.cost.value_or(Money {}).nanos;
        if (one.key == u"app" && one.provider == u"q")
            scopedRequests += use.requests;
    };
    int admitted = 0;
    int refusedCount = 0;
    for (int i = 0; i < 10'000; ++i) {
        const qint64 now = kNow + i * 8000; // all within one day
        const Claim claim { .key = below(2) == 0 ? u"app"_s : u"other"_s,
            .alias = u"fast"_s,
            .provider = below(2) == 0 ? u"p"_s : u"q"_s,
            .amounts = amounts() };
        Admission admission = ledger.admit(claim, now);
        if (isAdmitted(admission)) {
            ++admitted;
            open.push_back(
                { .reservation = taken(std::move(admission)), .key = claim.key, .provider = claim.provider });
        } else {
            ++refusedCount;
        }
        while (open.size() > 30 || (!open.empty() && below(3) == 0)) {
            const auto at = open.begin() + below(static_cast<qint64>(open.size()));
            switch (below(4)) {
            case 0: { // finished
                const Amounts use = amounts();
                at->reservation.settle(use, now);
                count(*at, use);
                break;
            }
            case 1: // cancelled, with what was known
                at->known = amounts();
                at->reservation.note(at->known, now);
                count(*at, at->known);
                break;
            case 2: // failed over, then finished
                if (!ledger.aim(at->reservation, u"p"_s, amounts(), now))
                    at->provider = u"p"_s;
                at->reservation.settle({ .tokens = 10 }, now);
                count(*at, { .tokens = 10 });
                break;
            default: break; // failed before anything was known
            }
            open.erase(at);
        }
    }
    open.clear();
    EXPECT_GT(admitted, 3000);
    EXPECT_GT(refusedCount, 100);
    EXPECT_EQ(ledger.openReservations(), 0);
    const qint64 end = kNow + 86'399'999;
    for (const QString& key : { u"app"_s, u"other"_s }) {
        for (const QuotaStatus& status : ledger.status(key, end))
            EXPECT_EQ(status.reserved, 0);
    }
    EXPECT_EQ(ledger.status(u"app"_s, end)[0].used, booked[0]);
    EXPECT_EQ(ledger.status(u"app"_s, end)[1].used, booked[1]);
    EXPECT_EQ(ledger.status(u"app"_s, end)[2].used, scopedRequests);
}

TEST(QuotaProperty, ACrowdNeverOverrunsALimit)
{
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        const qint64 limit = 1 + static_cast<qint64>(random() % 5000);
        QuotaLedger ledger(configWith({ tokenQuota(u"t"_s, limit) }));

        struct Running {
            Reservation reservation;
            qint64 estimate;
        };

        std::vector<Running> open;
        bool wasLone = false; // one request larger than the limit may be let in alone
        for (int i = 0; i < 100; ++i) {
            const qint64 estimate = 1 + static_cast<qint64>(random() % 700);
            const QuotaStatus before = ledger.status(u"app"_s, kNow)[0];
            Admission admission = ledger.admit(tokens(estimate), kNow);
            if (isAdmitted(admission)) {
                const bool fits = before.used + before.reserved + estimate <= limit;
                EXPECT_TRUE(fits || before.reserved == 0);
                wasLone = wasLone || !fits;
                open.push_back({ taken(std::move(admission)), estimate });
            }
            if (!open.empty() && random() % 4 == 0) {
                const auto use = static_cast<qint64>(random()) % (open.back().estimate + 1);
                open.back().reservation.settle({ .tokens = use }, kNow);
                open.pop_back();
            }
        }
        for (Running& running : open)
            running.reservation.settle({ .tokens = running.estimate }, kNow);
        const qint64 used = ledger.status(u"app"_s, kNow)[0].used;
        EXPECT_TRUE(wasLone || used <= limit) << used << " of " << limit;
        EXPECT_LT(used, limit + 700);
    }
}
