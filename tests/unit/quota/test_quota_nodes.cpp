// SPDX-License-Identifier: GPL-3.0-or-later
// Several ledgers that count into the same quotas and are told of one another by rows.
#include "unit/quota/quota_fixture.h"

#include <tuple>

using namespace gateway;
using namespace gateway::quota;
using namespace gateway::test;

namespace {

const qint64 kNow = utc("2026-11-26T12:00:00");

// Two nodes, and the database between them: the latest row of each.
class TwoLedgers : public testing::Test {
protected:
    TwoLedgers()
    {
        for (QuotaLedger* ledger : { &one, &two }) {
            ledger->setNodes(QuotaLedger::Nodes::Many);
            ledger->configure(configWith({ tokenQuota(u"t"_s, 100) }), kNow);
        }
    }

    void tell(QuotaLedger& from, QuotaLedger& to, QVector<QuotaRow>& kept)
    {
        if (const QVector<QuotaRow> rows = from.takeDirty(); !rows.isEmpty())
            kept = rows;
        to.adopt(kept);
    }

    void tellBoth()
    {
        tell(one, two, ofOne);
        tell(two, one, ofTwo);
        tell(one, two, ofOne);
    }

    static void use(QuotaLedger& ledger, qint64 count)
    {
        taken(ledger.admit(tokens(count), kNow)).settle({ .tokens = count }, kNow);
    }

    static QuotaStatus status(QuotaLedger& ledger) { return ledger.status(u"app"_s, kNow)[0]; }

    QuotaLedger one;
    QuotaLedger two;
    QVector<QuotaRow> ofOne;
    QVector<QuotaRow> ofTwo;
};

} // namespace

// Started without the database: what was counted then was not written over what it held.
TEST_F(TwoLedgers, WhatWasUsedBeforeTheStoreAnsweredIsSaidAnewTogetherWithWhatItHeld)
{
    use(one, 5);
    const QVector<QuotaRow> heldBack = one.takeDirty();
    ASSERT_EQ(heldBack.size(), 1);
    QuotaRow stored = heldBack.first();
    stored.buckets.first().amount = 7;
    one.restore({ stored });
    const QVector<QuotaRow> whole = one.takeDirty();
    ASSERT_EQ(whole.size(), 1);
    EXPECT_EQ(whole.first().buckets.first().amount, 12);
    // Also where it held nothing.
    use(two, 3);
    std::ignore = two.takeDirty();
    two.restore({});
    EXPECT_EQ(two.takeDirty().size(), 1);
}

TEST_F(TwoLedgers, WhatOneUsedTheOtherCounts)
{
    use(one, 30);
    use(two, 20);
    tellBoth();
    EXPECT_EQ(status(one).used, 50);
    EXPECT_EQ(status(two).used, 50);
    // Told again, and once more after further use, nothing counts twice.
    use(one, 40);
    tellBoth();
    tellBoth();
    EXPECT_EQ(status(two).used, 90);
    EXPECT_FALSE(isAdmitted(two.admit(tokens(100), kNow)) && isAdmitted(two.admit(tokens(100), kNow)));
}

TEST_F(TwoLedgers, WhatOneHoldsTheOtherDoesNotGiveAway)
{
    Reservation held = taken(one.admit(tokens(70), kNow));
    tellBoth();
    EXPECT_EQ(status(two).reserved, 70);
    EXPECT_FALSE(isAdmitted(two.admit(tokens(40), kNow)));
    EXPECT_TRUE(isAdmitted(two.admit(tokens(30), kNow)));
    held.settle({ .tokens = 10 }, kNow);
    tellBoth();
    EXPECT_EQ(status(two).reserved, 0);
    EXPECT_EQ(status(two).used, 10);
}

TEST_F(TwoLedgers, AUseSetToNothingOnOneIsNothingOnBoth)
{
    use(one, 60);
    use(two, 40);
    tellBoth();
    EXPECT_FALSE(isAdmitted(two.admit(tokens(1), kNow)));
    one.clear(u"t"_s, u"app"_s, kNow);
    tellBoth();
    EXPECT_EQ(status(one).used, 0);
    EXPECT_EQ(status(two).used, 0);
    // An old row that comes late changes nothing.
    QuotaRow late = ofTwo.first();
    late.generation = 0;
    late.buckets = { { .startMs = utc("2026-11-26T00:00:00"), .amount = 99 } };
    one.adopt({ late });
    EXPECT_EQ(status(one).used, 0);
    use(two, 5);
    tellBoth();
    EXPECT_EQ(status(one).used, 5);
}

TEST_F(TwoLedgers, ARestoredShareGoesOnWhereItWas)
{
    use(one, 30);
    tellBoth();
    QuotaLedger again;
    again.setNodes(QuotaLedger::Nodes::Many);
    again.configure(configWith({ tokenQuota(u"t"_s, 100) }), kNow);
    // Requests were let in before the database was there.
    use(again, 7);
    again.restore(ofOne);
    EXPECT_EQ(status(again).used, 37);
    EXPECT_EQ(again.takeDirty().first().buckets.first().amount, 37);
}

TEST(OneLedger, TellsNothingOfWhatIsHeld)
{
    QuotaLedger ledger(configWith({ tokenQuota(u"t"_s, 100) }));
    const Reservation held = taken(ledger.admit(tokens(70), kNow));
    EXPECT_TRUE(ledger.takeDirty().isEmpty());
}
