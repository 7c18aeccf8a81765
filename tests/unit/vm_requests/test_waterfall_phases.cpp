// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/waterfall_phases.h"

#include "print_qt.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::inspect::AttemptOutcome;
using gateway::inspect::AttemptRecord;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeState;
using gateway::inspect::kNever;

namespace {

constexpr qint64 kStartedAtMs = 1'764'000'000'000;

AttemptRecord attempt(int index, qint64 startUs)
{
    return { .index = index,
        .provider = u"openai"_s,
        .model = u"gpt-5"_s,
        .outcome = AttemptOutcome::Succeeded,
        .status = 200,
        .startUs = startUs,
        .dnsUs = startUs + 5'000,
        .connectUs = startUs + 20'000,
        .tlsUs = startUs + 50'000,
        .sentUs = startUs + 52'000,
        .headUs = startUs + 400'000,
        .firstByteUs = startUs + 401'000,
        .firstTokenUs = startUs + 410'000,
        .endUs = startUs + 2'000'000 };
}

ExchangeRecord exchange(const QVector<AttemptRecord>& attempts)
{
    return { .startedAtMs = kStartedAtMs,
        .state = ExchangeState::Completed,
        .streaming = true,
        .status = 200,
        .firstTokenUs = attempts.isEmpty() ? kNever : attempts.last().firstTokenUs,
        .firstTextUs = attempts.isEmpty() ? kNever : attempts.last().firstTokenUs,
        .endUs = attempts.isEmpty() ? 900 : attempts.last().endUs + 500,
        .attempts = attempts };
}

TEST(WaterfallPhases, TheTimeInWhichImagesWereDescribedIsToldApart)
{
    ExchangeRecord record = exchange({ attempt(0, 900'000) });
    record.describeUs = 1'000;
    record.describedUs = 899'000;
    EXPECT_EQ(waterfallOf(record).gateway,
        QVector<PhaseSpan>({ { Phase::Gateway, 0, 1'000 }, { Phase::Images, 1'000, 899'000 },
            { Phase::Gateway, 899'000, 900'000 }, { Phase::Gateway, 2'900'000, 2'900'500 } }));
}

TEST(WaterfallPhases, ARequestThatIsStillBeingDescribedShowsIt)
{
    ExchangeRecord record;
    record.startedAtMs = kStartedAtMs;
    record.describeUs = 1'000;
    EXPECT_EQ(waterfallOf(record).gateway,
        QVector<PhaseSpan>({ { Phase::Gateway, 0, 1'000 }, { Phase::Images, 1'000, kNever } }));
}

TEST(WaterfallPhases, OneAttemptRunsThroughEveryPhaseWithoutGap)
{
    const Waterfall waterfall = waterfallOf(exchange({ attempt(0, 1'000) }));
    const QVector<PhaseSpan> gateway {
        { Phase::Gateway, 0, 1'000 },
        { Phase::Gateway, 2'001'000, 2'001'500 },
    };
    const QVector<PhaseSpan> spans {
        { Phase::Network, 1'000, 53'000 },
        { Phase::Wait, 53'000, 411'000 },
        { Phase::Streaming, 411'000, 2'001'000 },
    };
    EXPECT_EQ(waterfall.gateway, gateway);
    ASSERT_EQ(waterfall.attempts.size(), 1);
    EXPECT_EQ(waterfall.attempts[0].spans, spans);
    EXPECT_EQ(waterfall.attempts[0].resolveUs, 5'000);
    EXPECT_EQ(waterfall.attempts[0].connectUs, 15'000);
    EXPECT_EQ(waterfall.attempts[0].tlsUs, 30'000);
    EXPECT_EQ(waterfall.attempts[0].sendUs, 2'000);
    EXPECT_FALSE(waterfall.isRunning());
    EXPECT_EQ(waterfall.elapsedUs(kStartedAtMs + 99'000), 2'001'500);
}

TEST(WaterfallPhases, AReusedConnectionHasOnlyTheSendingInItsNetworkPhase)
{
    AttemptRecord reused = attempt(0, 1'000);
    reused.reusedConnection = true;
    reused.dnsUs = reused.connectUs = reused.tlsUs = kNever;
    reused.sentUs = 3'000;
    const Waterfall waterfall = waterfallOf(exchange({ reused }));
    EXPECT_EQ(waterfall.attempts[0].spans.first(), (PhaseSpan { Phase::Network, 1'000, 3'000 }));
    EXPECT_EQ(waterfall.attempts[0].resolveUs, kNever);
    EXPECT_EQ(waterfall.attempts[0].sendUs, 2'000);
    EXPECT_TRUE(waterfall.attempts[0].reusedConnection);
}

TEST(WaterfallPhases, AFailoverShowsTheGapBetweenAttemptsAsGateway)
{
    AttemptRecord first = attempt(0, 1'000);
    first.outcome = AttemptOutcome::Failed;
    first.status = 429;
    first.firstTokenUs = kNever;
    first.endUs = 401'000;
    const Waterfall waterfall = waterfallOf(exchange({ first, attempt(1, 420'000) }));
    ASSERT_EQ(waterfall.attempts.size(), 2);
    EXPECT_EQ(waterfall.gateway[1], (PhaseSpan { Phase::Gateway, 401'000, 420'000 }));
    EXPECT_EQ(waterfall.attempts[0].spans.last(), (PhaseSpan { Phase::Wait, 53'000, 401'000 }));
    EXPECT_EQ(waterfallText(waterfall, 0),
        u"2 attempts, first failed 429 after 400\u202Fms, first token 830\u202Fms, total 2.4\u202Fs"_s);
}

TEST(WaterfallPhases, ThinkingIsToldFromWhatIsSaid)
{
    ExchangeRecord record = exchange({ attempt(0, 1'000) });
    record.firstTextUs = record.firstTokenUs + 600'000;
    const Waterfall waterfall = waterfallOf(record);
    EXPECT_EQ(waterfall.attempts[0].spans.mid(2),
        QVector<PhaseSpan>(
            { { Phase::Thinking, 411'000, 1'011'000 }, { Phase::Streaming, 1'011'000, 2'001'000 } }));
    EXPECT_EQ(waterfallText(waterfall, 0),
        u"1 attempt, first token 411\u202Fms, thinking 600\u202Fms, total 2.0\u202Fs"_s);

    // Nothing but thinking, to the end.
    record.firstTextUs = kNever;
    EXPECT_EQ(
        waterfallOf(record).attempts[0].spans.last(), (PhaseSpan { Phase::Thinking, 411'000, 2'001'000 }));
    record.state = ExchangeState::Running;
    record.endUs = record.attempts[0].endUs = kNever;
    EXPECT_EQ(waterfallOf(record).attempts[0].spans.last(), (PhaseSpan { Phase::Thinking, 411'000, kNever }));

    // Of what comes at once, or is no conversation, nobody tells.
    record.streaming = false;
    EXPECT_EQ(waterfallOf(record).attempts[0].spans.last().phase, Phase::Streaming);
    record.streaming = true;
    record.operation = gateway::Operation::Speech;
    EXPECT_EQ(waterfallOf(record).attempts[0].spans.last().phase, Phase::Streaming);
}

TEST(WaterfallPhases, WaitingForAPlaceIsNoWorkOfOurs)
{
    AttemptRecord first = attempt(0, 301'000);
    first.outcome = AttemptOutcome::Failed;
    first.status = 503;
    first.firstTokenUs = kNever;
    first.endUs = 401'000;
    ExchangeRecord record = exchange({ first, attempt(1, 700'000) });
    record.routeUs = 900;
    const Waterfall waterfall = waterfallOf(record);
    EXPECT_EQ(waterfall.gateway,
        QVector<PhaseSpan>({ { Phase::Gateway, 0, 900 }, { Phase::Queue, 900, 301'000 },
            { Phase::Queue, 401'000, 700'000 }, { Phase::Gateway, 2'700'000, 2'700'500 } }));
    EXPECT_TRUE(waterfallText(waterfall, 0).contains(u"queued 599\u202Fms"_s))
        << waterfallText(waterfall, 0).toStdString();

    // A moment between two attempts is ours.
    record = exchange({ first, attempt(1, 402'500) });
    record.routeUs = 300'500;
    EXPECT_EQ(waterfallOf(record).gateway[1], (PhaseSpan { Phase::Gateway, 401'000, 402'500 }));

    // One that waits for its first place.
    ExchangeRecord waiting { .startedAtMs = kStartedAtMs, .routeUs = 900 };
    EXPECT_EQ(waterfallOf(waiting).gateway,
        QVector<PhaseSpan>({ { Phase::Gateway, 0, 900 }, { Phase::Queue, 900, kNever } }));
    waiting.describeUs = 1'000;
    waiting.describedUs = 500'000;
    EXPECT_EQ(waterfallOf(waiting).gateway,
        QVector<PhaseSpan>({ { Phase::Gateway, 0, 1'000 }, { Phase::Images, 1'000, 500'000 },
            { Phase::Queue, 500'000, kNever } }));
}

TEST(WaterfallPhases, ACancelledRequestEndsInThePhaseItWasIn)
{
    AttemptRecord cut = attempt(0, 1'000);
    cut.outcome = AttemptOutcome::Cancelled;
    cut.headUs = cut.firstByteUs = cut.firstTokenUs = kNever;
    cut.endUs = 300'000;
    ExchangeRecord record = exchange({ cut });
    record.state = ExchangeState::Cancelled;
    const Waterfall waterfall = waterfallOf(record);
    EXPECT_EQ(waterfall.attempts[0].spans.last(), (PhaseSpan { Phase::Wait, 53'000, 300'000 }));
    EXPECT_FALSE(waterfall.failed);
    EXPECT_EQ(waterfallText(waterfall, 0), u"1 attempt, total 301\u202Fms"_s);
}

TEST(WaterfallPhases, ARunningRequestHasOneOpenSpanThatGrowsWithTheClock)
{
    AttemptRecord running = attempt(0, 1'000);
    running.outcome = AttemptOutcome::Running;
    running.headUs = running.firstByteUs = running.firstTokenUs = running.endUs = kNever;
    ExchangeRecord record = exchange({ running });
    record.state = ExchangeState::Running;
    record.endUs = record.firstTokenUs = kNever;
    const Waterfall waterfall = waterfallOf(record);
    EXPECT_TRUE(waterfall.isRunning());
    const PhaseSpan open = waterfall.attempts[0].spans.last();
    EXPECT_EQ(open, (PhaseSpan { Phase::Wait, 53'000, kNever }));
    EXPECT_EQ(open.lengthUs(waterfall.elapsedUs(kStartedAtMs + 1'000)), 947'000);
    EXPECT_EQ(waterfallText(waterfall, kStartedAtMs + 1'000), u"1 attempt, running for 1.0\u202Fs"_s);
    // A wall clock behind ours never shortens what has already happened.
    EXPECT_EQ(waterfall.elapsedUs(kStartedAtMs - 5'000), 53'000);
}

TEST(WaterfallPhases, ARunningRequestBetweenAttemptsIsInTheGateway)
{
    AttemptRecord failed = attempt(0, 1'000);
    failed.outcome = AttemptOutcome::Failed;
    ExchangeRecord record = exchange({ failed });
    record.state = ExchangeState::Running;
    record.endUs = kNever;
    const Waterfall waterfall = waterfallOf(record);
    EXPECT_EQ(waterfall.gateway.last(), (PhaseSpan { Phase::Gateway, failed.endUs, kNever }));
}

TEST(WaterfallPhases, AnExchangeRefusedBeforeAnyAttemptIsAllGateway)
{
    ExchangeRecord record = exchange({});
    record.state = ExchangeState::Failed;
    const Waterfall waterfall = waterfallOf(record);
    EXPECT_TRUE(waterfall.attempts.isEmpty());
    EXPECT_EQ(waterfall.gateway, QVector<PhaseSpan>({ { Phase::Gateway, 0, 900 } }));
    EXPECT_EQ(waterfallText(waterfall, 0), u"no attempt, total 0.9\u202Fms"_s);
}

TEST(WaterfallPhases, MissingStampsNeverMakeASpanRunBackwards)
{
    AttemptRecord odd = attempt(0, 1'000);
    odd.sentUs = odd.tlsUs = odd.connectUs = odd.dnsUs = kNever;
    odd.firstTokenUs = 5'000'000; // after its own end
    ExchangeRecord record = exchange({ odd });
    record.endUs = kNever; // finished without an end
    const Waterfall waterfall = waterfallOf(record);
    EXPECT_EQ(waterfall.attempts[0].spans.first(), (PhaseSpan { Phase::Network, 1'000, 401'000 }));
    qint64 cursor = waterfall.attempts[0].fromUs;
    for (const PhaseSpan& span : waterfall.attempts[0].spans) {
        EXPECT_EQ(span.fromUs, cursor);
        EXPECT_GE(span.toUs, span.fromUs);
        cursor = span.toUs;
    }
    EXPECT_EQ(cursor, waterfall.attempts[0].toUs);
    EXPECT_FALSE(waterfall.isRunning());

    const ExchangeRecord bare { .state = ExchangeState::Completed,
        .attempts = { { .outcome = AttemptOutcome::Succeeded, .startUs = 40 } } };
    EXPECT_EQ(waterfallOf(bare).elapsedUs(0), 40);
}

TEST(WaterfallPhases, TheTableTakesTheNetworkPhaseOfAnAttemptApart)
{
    const Waterfall waterfall = waterfallOf(exchange({ attempt(0, 1'000) }));
    QStringList names;
    for (const PhaseTotal& total : phaseTotals(waterfall, 1, 0))
        names.append(total.name);
    EXPECT_EQ(names,
        QStringList({ u"Network"_s, u"· name"_s, u"· connect"_s, u"· TLS"_s, u"· send"_s, u"Wait"_s,
            u"Streaming"_s, u"Total"_s }));
    const QVector<PhaseTotal> whole = phaseTotals(waterfall, -1, 0);
    EXPECT_EQ(whole.first().us, 1'500); // both gateway spans
    EXPECT_EQ(whole.last().us, 2'001'500);
    EXPECT_TRUE(phaseTotals(waterfall, 2, 0).isEmpty());

    AttemptRecord failed = attempt(0, 1'000);
    failed.outcome = AttemptOutcome::Failed;
    failed.endUs = 401'000;
    qint64 sum = 0;
    qint64 inVain = 0;
    const QVector<PhaseTotal> both =
        phaseTotals(waterfallOf(exchange({ failed, attempt(1, 420'000) })), -1, 0);
    for (const PhaseTotal& total : both) {
        sum += total.us;
        if (total.name == u"Failed"_s)
            inVain = total.us;
    }
    EXPECT_EQ(inVain, 400'000);
    EXPECT_EQ(sum, 2 * both.last().us); // the rows add up to the total below them
}

} // namespace
