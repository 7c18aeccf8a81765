// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/cooldown_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

using namespace gateway;
using namespace gateway::config;
using namespace gateway::routing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kNow = 1'777'900'000'000;
constexpr auto kOpen = Admission::Kind::Open;
constexpr auto kResting = Admission::Kind::Resting;
constexpr auto kProbe = Admission::Kind::Probe;

const TargetId kTarget { u"p"_s, u"qwen:free"_s };
const TargetId kOther { u"p"_s, u"qwen"_s };
const TargetId kElsewhere { u"p2"_s, u"qwen:free"_s };
const TargetId kProvider { u"p"_s, {} };

const CooldownMark kMark { .reason = u"server_error"_s };
const CooldownMark kAccount { .scope = CooldownMark::Scope::Provider, .reason = u"out_of_credit"_s };

// Fails the next attempt that is let through; says until when the target rests.
qint64 failAt(
    CooldownTable& table, qint64 nowMs, const TargetId& target = kTarget, const CooldownMark& mark = kMark)
{
    const Admission admission = table.admit(target, nowMs);
    EXPECT_NE(admission.kind, kResting);
    const auto entry = table.failed(admission.attempt, mark, nowMs);
    return entry ? entry->untilMs : 0;
}

} // namespace

TEST(CooldownTable, ATargetThatNeverFailedIsOpenAndLeavesNoTrace)
{
    CooldownTable table({});
    const Admission admission = table.admit(kTarget, kNow);
    EXPECT_EQ(admission.kind, kOpen);
    EXPECT_EQ(admission.attempt.target, kTarget);
    EXPECT_EQ(admission.attempt.startedMs, kNow);
    EXPECT_TRUE(table.entries().isEmpty());
    EXPECT_FALSE(table.succeeded(admission.attempt));
}

TEST(CooldownTable, EachFailureDoublesTheRestUpToTheLongest)
{
    CooldownTable table({});
    qint64 now = kNow;
    for (const int minutes : { 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300 }) {
        const qint64 until = failAt(table, now);
        EXPECT_EQ(until - now, minutes * kMinute);
        EXPECT_EQ(table.look(kTarget, until - 1).kind, kResting);
        EXPECT_EQ(table.look(kTarget, until - 1).untilMs, until);
        EXPECT_EQ(table.look(kTarget, until).kind, kProbe);
        now = until;
    }
    EXPECT_EQ(table.entries().first().failures, 11);
}

TEST(CooldownTable, TheConfiguredTimesCountToTheSecond)
{
    CooldownTable table({ .initialMinutes = 0.25, .maxMinutes = 0.75 });
    qint64 now = kNow;
    for (const qint64 seconds : { 15, 30, 45, 45 }) {
        const qint64 until = failAt(table, now);
        EXPECT_EQ(until - now, seconds * kSecond);
        now = until;
    }
    table.setLimits({ .initialMinutes = 1, .maxMinutes = 10 });
    EXPECT_EQ(failAt(table, now) - now, 10 * kMinute);
}

TEST(CooldownTable, TheProvidersWordReplacesTheGrowingTime)
{
    CooldownTable table({});
    EXPECT_EQ(failAt(table, kNow, kTarget, { .reason = u"rate_limited"_s, .resetAtMs = kNow + 7 * kSecond }),
        kNow + 7 * kSecond);
    EXPECT_EQ(table.look(kTarget, kNow + 7 * kSecond - 1).kind, kResting);
    EXPECT_EQ(table.look(kTarget, kNow + 7 * kSecond).kind, kProbe);
    // One failure was counted, once.
    EXPECT_EQ(table.entries().first().failures, 1);
    EXPECT_EQ(failAt(table, kNow + 7 * kSecond), kNow + 7 * kSecond + 4 * kMinute);
}

TEST(CooldownTable, SuccessStartsFromTheBeginning)
{
    CooldownTable table({});
    const qint64 until = failAt(table, failAt(table, kNow));
    const Admission probe = table.admit(kTarget, until);
    EXPECT_TRUE(table.succeeded(probe.attempt));
    EXPECT_TRUE(table.entries().isEmpty());
    EXPECT_EQ(table.admit(kTarget, until).kind, kOpen);
    EXPECT_EQ(failAt(table, until) - until, 2 * kMinute);
}

TEST(CooldownTable, TargetsRestByThemselves)
{
    CooldownTable table({});
    failAt(table, kNow);
    EXPECT_EQ(table.admit(kTarget, kNow).kind, kResting);
    EXPECT_EQ(table.admit(kOther, kNow).kind, kOpen);
    EXPECT_EQ(table.admit(kElsewhere, kNow).kind, kOpen);
}

TEST(CooldownTable, AnAccountsFaultRestsAllItsModels)
{
    CooldownTable table({});
    const qint64 until = failAt(table, kNow, kTarget, kAccount);
    EXPECT_EQ(table.admit(kOther, kNow).kind, kResting);
    EXPECT_EQ(table.admit(kOther, kNow).untilMs, until);
    EXPECT_EQ(table.admit(kElsewhere, kNow).kind, kOpen);
    EXPECT_EQ(table.resting(kNow).first().target, kProvider);
    // Half open as a whole: one probe, of whichever model.
    const Admission probe = table.admit(kOther, until);
    EXPECT_EQ(probe.kind, kProbe);
    EXPECT_EQ(table.admit(kTarget, until).kind, kResting);
    EXPECT_TRUE(table.succeeded(probe.attempt));
    EXPECT_EQ(table.admit(kTarget, until).kind, kOpen);
}

TEST(CooldownTable, AfterTheRestExactlyOneProbeGoesThrough)
{
    CooldownTable table({});
    const qint64 until = failAt(table, kNow);
    const Admission probe = table.admit(kTarget, until);
    EXPECT_EQ(probe.kind, kProbe);
    EXPECT_NE(probe.attempt.probe, 0U);
    for (int i = 0; i < 10; ++i) {
        const Admission other = table.admit(kTarget, until + i);
        EXPECT_EQ(other.kind, kResting);
        EXPECT_EQ(other.untilMs, until + CooldownTable::kProbeMs);
    }
    const auto entry = table.failed(probe.attempt, kMark, until + 10);
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->untilMs, until + 10 + 4 * kMinute);
    EXPECT_EQ(table.admit(kTarget, until + 10 + CooldownTable::kProbeMs).kind, kResting);
}

TEST(CooldownTable, LookingTakesNoProbe)
{
    CooldownTable table({});
    const qint64 until = failAt(table, kNow);
    EXPECT_EQ(table.look(kTarget, until).kind, kProbe);
    EXPECT_EQ(table.look(kTarget, until).kind, kProbe);
    EXPECT_EQ(table.admit(kTarget, until).kind, kProbe);
    EXPECT_EQ(table.look(kTarget, until).kind, kResting);
}

TEST(CooldownTable, AProbeThatWasNobodysFaultIsGivenBack)
{
    CooldownTable table({});
    const qint64 until = failAt(table, kNow);
    table.returned(table.admit(kTarget, until).attempt);
    EXPECT_EQ(table.entries().first().failures, 1);
    const Admission next = table.admit(kTarget, until + 1);
    EXPECT_EQ(next.kind, kProbe);
    table.returned({ .target = kTarget, .startedMs = until }); // not the probe's to give
    EXPECT_EQ(table.admit(kTarget, until + 1).kind, kResting);
}

TEST(CooldownTable, AProbeThatNeverReportsFreesItself)
{
    CooldownTable table({});
    const qint64 until = failAt(table, kNow);
    const Admission lost = table.admit(kTarget, until);
    const qint64 free = until + CooldownTable::kProbeMs;
    EXPECT_EQ(table.admit(kTarget, free - 1).kind, kResting);
    const Admission next = table.admit(kTarget, free);
    EXPECT_EQ(next.kind, kProbe);
    // Late, it may not take the next one's right away, but what it says is true.
    table.returned(lost.attempt);
    EXPECT_EQ(table.admit(kTarget, free).kind, kResting);
    EXPECT_TRUE(table.succeeded(lost.attempt));
    EXPECT_EQ(table.admit(kTarget, free).kind, kOpen);
}

TEST(CooldownTable, AProbeOfProviderAndModelAnswersForBoth)
{
    CooldownTable table({});
    failAt(table, kNow);
    failAt(table, kNow, kOther, kAccount);
    const qint64 until = kNow + 2 * kMinute;
    const Admission probe = table.admit(kTarget, until);
    EXPECT_EQ(probe.kind, kProbe);
    EXPECT_EQ(table.admit(kOther, until).kind, kResting);
    // The model fails; whether the account works is not known, so another may find out.
    ASSERT_TRUE(table.failed(probe.attempt, kMark, until));
    EXPECT_EQ(table.admit(kTarget, until).kind, kResting);
    EXPECT_EQ(table.admit(kOther, until).kind, kProbe);
}

TEST(CooldownTable, RequestsThatBreakTogetherAreOneFailure)
{
    CooldownTable table({});
    QVector<Attempt> attempts;
    for (int i = 0; i < 10; ++i)
        attempts.append(table.admit(kTarget, kNow + i).attempt);
    ASSERT_TRUE(table.failed(attempts[0], kMark, kNow + 100));
    for (const Attempt& attempt : attempts)
        EXPECT_FALSE(table.failed(attempt, kMark, kNow + 200));
    EXPECT_EQ(table.entries().first().untilMs, kNow + 100 + 2 * kMinute);
    EXPECT_EQ(table.entries().first().failures, 1);
    // One of them was told when to come back; a second one later.
    table.failed(attempts[3], { .resetAtMs = kNow + 30 * kSecond }, kNow + 300);
    EXPECT_EQ(table.entries().first().untilMs, kNow + 30 * kSecond);
    table.failed(attempts[4], { .resetAtMs = kNow + 40 * kSecond }, kNow + 300);
    table.failed(attempts[5], { .resetAtMs = kNow + 20 * kSecond }, kNow + 300);
    EXPECT_EQ(table.entries().first().untilMs, kNow + 40 * kSecond);
}

TEST(CooldownTable, AnOldStreamThatEndsWellClearsNoNewLimit)
{
    CooldownTable table({});
    const Attempt old = table.admit(kTarget, kNow).attempt;
    failAt(table, kNow + kSecond);
    EXPECT_FALSE(table.succeeded(old));
    EXPECT_EQ(table.admit(kTarget, kNow + 2 * kSecond).kind, kResting);
}

TEST(CooldownTable, ClearingTakesExactlyWhatIsNamed)
{
    CooldownTable table({});
    for (const TargetId& target : { kTarget, kOther, kElsewhere })
        failAt(table, kNow, target);
    EXPECT_TRUE(table.clear(kTarget));
    EXPECT_FALSE(table.clear(kTarget));
    EXPECT_FALSE(table.clear(kProvider));
    EXPECT_EQ(table.admit(kTarget, kNow).kind, kOpen);
    EXPECT_EQ(table.admit(kOther, kNow).kind, kResting);
    EXPECT_EQ(table.clearProvider(u"p"_s), 1);
    EXPECT_EQ(table.admit(kElsewhere, kNow).kind, kResting);
    table.clearAll();
    EXPECT_TRUE(table.resting(kNow).isEmpty());
}

TEST(CooldownTable, ListsWhatRestsTheSoonestFirst)
{
    CooldownTable table({});
    failAt(table, kNow, kTarget);
    failAt(table, kNow, kElsewhere, { .reason = u"rate_limited"_s, .resetAtMs = kNow + kSecond });
    const QVector<CooldownEntry> expected { { kElsewhere, kNow + kSecond, 1, u"rate_limited"_s, kNow },
        { kTarget, kNow + 2 * kMinute, 1, u"server_error"_s, kNow } };
    EXPECT_EQ(table.resting(kNow), expected);
    EXPECT_EQ(table.resting(kNow + kSecond).size(), 1);
    EXPECT_EQ(table.entries().size(), 2); // its count is remembered
}

TEST(CooldownTable, TheSoonestExpiryIsOfAllThatRest)
{
    CooldownTable table({});
    failAt(table, kNow, kTarget);
    failAt(table, kNow, kElsewhere, { .resetAtMs = kNow + 7 * kSecond });
    EXPECT_EQ(table.soonestExpiry({ kTarget, kElsewhere }, kNow), kNow + 7 * kSecond);
    EXPECT_EQ(table.soonestExpiry({ kTarget }, kNow), kNow + 2 * kMinute);
    EXPECT_FALSE(table.soonestExpiry({ kTarget, kOther }, kNow));
    EXPECT_FALSE(table.soonestExpiry({}, kNow));
    // A provider's rest counts for its models: the later of both.
    failAt(table, kNow, kOther, { .scope = CooldownMark::Scope::Provider, .resetAtMs = kNow + 5 * kMinute });
    EXPECT_EQ(table.soonestExpiry({ kTarget }, kNow), kNow + 5 * kMinute);
}

TEST(CooldownTable, RestsOutliveTheProcess)
{
    CooldownTable before({});
    failAt(before, failAt(before, kNow));
    failAt(before, kNow, kElsewhere);
    const qint64 later = kNow + 3 * kMinute;
    CooldownTable after({});
    after.import(before.entries(), later);
    EXPECT_EQ(after.entries().size(), 1); // the other has expired
    EXPECT_EQ(after.admit(kTarget, later).kind, kResting);
    const qint64 until = kNow + 6 * kMinute;
    EXPECT_EQ(after.admit(kTarget, later).untilMs, until);
    EXPECT_EQ(failAt(after, until) - until, 8 * kMinute); // so does the count
}

TEST(CooldownTable, ImportLeavesNonsenseOut)
{
    CooldownTable table({});
    table.import({ { { {}, u"m"_s }, kNow + 1, 1, {}, kNow }, { kTarget, kNow + 1, 0, {}, kNow },
                     { kOther, kNow + 1, 2'000'000'000, {}, kNow } },
        kNow);
    ASSERT_EQ(table.entries().size(), 1);
    EXPECT_EQ(failAt(table, kNow + 1, kOther) - kNow - 1, 300 * kMinute);
}

TEST(CooldownTable, NamesMadeUpByClientsDoNotFillTheMemory)
{
    CooldownTable table({});
    for (int i = 0; i < 5000; ++i)
        failAt(table, kNow + i, { u"p"_s, QString::number(i) });
    EXPECT_EQ(table.entries().size(), CooldownTable::kMostEntries);
    EXPECT_EQ(table.admit({ u"p"_s, u"4999"_s }, kNow + 5000).kind, kResting);
}

// Random requests against a model of what may be: one probe at a time, and no rest beyond its bounds.
TEST(CooldownTable, WhateverHappensOneProbeAndNoRestTooLong)
{
    std::mt19937 random(42);
    const Cooldown limits { .initialMinutes = 0.5, .maxMinutes = 8 };
    CooldownTable table(limits);
    const TargetId targets[] = { kTarget, kOther, kElsewhere };

    struct Running {
        Attempt attempt;
        qint64 endsMs;
    };

    QVector<Running> running;
    qint64 longestNamed = 0;
    int probes = 0;
    qint64 now = kNow;
    for (int step = 0; step < 20'000; ++step) {
        now += random() % 5000;
        const TargetId& target = targets[random() % 3U];
        const Admission admission = table.admit(target, now);
        if (admission.kind == kProbe) {
            ++probes;
            // No other may probe what this one does, while it has the right to.
            for (const Running& other : running) {
                const bool isSame = other.attempt.target == target;
                EXPECT_FALSE(isSame && other.attempt.probe != 0
                    && now < other.attempt.startedMs + CooldownTable::kProbeMs);
            }
        }
        if (admission.kind != kResting)
            running.append({ admission.attempt, now + static_cast<qint64>(random() % 90'000) });
        for (qsizetype i = running.size() - 1; i >= 0; --i) {
            if (running[i].endsMs > now)
                continue;
            const Attempt attempt = running.takeAt(i).attempt;
            CooldownMark mark { .reason = u"x"_s };
            if (random() % 10U == 0)
                mark.scope = CooldownMark::Scope::Provider;
            if (random() % 4U == 0) {
                mark.resetAtMs = now + 1000 + static_cast<qint64>(random() % 600'000);
                longestNamed = std::max(longestNamed, *mark.resetAtMs);
            }
            switch (random() % 3U) {
            case 0:
                // What they probed is gone: they are plain requests now.
                if (table.succeeded(attempt)) {
                    for (Running& other : running)
                        other.attempt.probe = other.attempt.target.provider == attempt.target.provider
                            ? 0
                            : other.attempt.probe;
                }
                break;
            case 1: table.failed(attempt, mark, now); break;
            default: table.returned(attempt); break;
            }
        }
        for (const CooldownEntry& entry : table.resting(now)) {
            EXPECT_LE(entry.untilMs, std::max(now + 8 * kMinute, longestNamed));
            EXPECT_GE(entry.failures, 1);
        }
    }
    EXPECT_GT(probes, 100);
}

TEST(CooldownTable, WhatAnotherNodeKnowsTakesPlaceWhereItIsNewer)
{
    CooldownTable table({});
    failAt(table, kNow);
    const CooldownEntry own = table.entries().first();
    CooldownEntry older = own;
    older.sinceMs -= kSecond;
    older.failures = 7;
    CooldownEntry other = own;
    other.target = kElsewhere;
    EXPECT_TRUE(table.adopt({ older, other }, kNow));
    EXPECT_EQ(table.resting(kNow), (QVector { own, other }));
    CooldownEntry newer = own;
    newer.sinceMs += kSecond;
    newer.untilMs += kMinute;
    EXPECT_TRUE(table.adopt({ newer, other }, kNow + kSecond));
    EXPECT_TRUE(table.entries().contains(newer));
    EXPECT_FALSE(table.adopt({ newer, other }, kNow + kSecond));
}

TEST(CooldownTable, ARestThatEndedElsewhereEndsHereUnlessItJustBegan)
{
    CooldownTable table({});
    failAt(table, kNow);
    EXPECT_FALSE(table.adopt({}, kNow + kSecond));
    EXPECT_EQ(table.resting(kNow + kSecond).size(), 1);
    EXPECT_TRUE(table.adopt({}, kNow + 3 * kSecond));
    EXPECT_EQ(table.admit(kTarget, kNow + 3 * kSecond).kind, kOpen);
}

TEST(CooldownTable, AnExpiredRestKeepsItsCountWhateverOthersKnow)
{
    CooldownTable table({});
    const qint64 until = failAt(table, kNow);
    EXPECT_FALSE(table.adopt({}, until));
    EXPECT_EQ(table.admit(kTarget, until).kind, kProbe);
}
