// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/tape.h"

#include <gtest/gtest.h>

namespace gateway::inspect {

namespace {

constexpr qint64 kRoom = 1LL << 30;

std::shared_ptr<CaptureBudget> budgetOf(qint64 bytes)
{
    return std::make_shared<CaptureBudget>(bytes);
}

} // namespace

TEST(Tape, KeepsWhatComesInItsOrderOverManyBlocks)
{
    Tape tape(budgetOf(kRoom));
    QByteArray all;
    for (int i = 0; i < 3000; ++i) {
        const QByteArray piece = QByteArray::number(i) + QByteArray(i % 97, 'x');
        tape.append(piece, i, kRoom);
        all += piece;
    }
    EXPECT_EQ(tape.size(), all.size());
    EXPECT_EQ(tape.first(kRoom), all);
    EXPECT_EQ(tape.first(70'000), all.first(70'000));
    EXPECT_TRUE(tape.holds(66'000, QByteArrayView(all).sliced(66'000, 9000)));
    EXPECT_FALSE(tape.holds(66'001, QByteArrayView(all).sliced(66'000, 9000)));
    EXPECT_FALSE(tape.holds(all.size() - 2, "abc")) << "beyond its end";
}

TEST(Tape, KnowsWhenEachPieceEnded)
{
    Tape tape(budgetOf(kRoom));
    tape.append("ab", 10, kRoom);
    tape.append("c", 10, kRoom);
    tape.append("defg", 25, kRoom);
    ASSERT_EQ(tape.marks().size(), 2U) << "two pieces of one moment are one";
    EXPECT_EQ(tape.marks()[0].end, 3);
    EXPECT_EQ(tape.marks()[1].atUs, 25);
    EXPECT_EQ(tape.marks()[1].end, 7);
}

TEST(Tape, KeepsTheBeginningAndTheTrueSizeWhereThereIsNoRoom)
{
    Tape tape(budgetOf(kRoom));
    tape.append("0123456789", 1, 4);
    tape.append("more", 2, kRoom);
    EXPECT_EQ(tape.first(kRoom), "0123") << "what comes behind a gap is not kept";
    EXPECT_EQ(tape.size(), 14);
    EXPECT_EQ(tape.kept(), 4);
}

TEST(Tape, TakesNoMoreThanTheBudgetHasAndGivesItBack)
{
    const auto budget = budgetOf(20'000);
    {
        Tape tape(budget);
        for (int i = 0; i < 100; ++i)
            tape.append(QByteArray(1000, 'x'), i, kRoom);
        EXPECT_LE(budget->held(), budget->limit());
        EXPECT_GT(tape.kept(), 0);
        EXPECT_LT(tape.kept(), tape.size());
        const Tape moved = std::move(tape);
        EXPECT_GT(budget->held(), 0);
    }
    EXPECT_EQ(budget->held(), 0);
}

TEST(Tape, MayBeLookedAtWhileItGrows)
{
    const auto budget = budgetOf(kRoom);
    Tape tape(budget);
    tape.append("before", 1, kRoom);
    const qint64 held = budget->held();
    const Tape look = tape.look();
    EXPECT_EQ(budget->held(), held);
    tape.append(" after", 2, kRoom);
    EXPECT_EQ(look.first(kRoom), "before");
    EXPECT_EQ(tape.first(kRoom), "before after");
}

TEST(Tape, TakesBytesOverThatWereKeptElsewhere)
{
    const auto budget = budgetOf(kRoom);
    Tape upstream(budget);
    Tape client(budget);
    upstream.append("same, then different", 1, kRoom);
    client.mark(10, 2);
    client.keepFrom(upstream, kRoom);
    client.append("!", 3, kRoom);
    EXPECT_EQ(client.first(kRoom), "same, then!");
    EXPECT_EQ(client.size(), 11);
}

} // namespace gateway::inspect
