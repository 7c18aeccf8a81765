// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditions_fake.h"

#include "routing/selectors.h"

#include <QStringList>

#include <array>
#include <map>
#include <random>

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::config;
using namespace gateway::routing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'770'000'000'000; // 2026-02-02 02:40:00 UTC
constexpr qint64 kHour = 3'600'000;

class SelectorsTest : public ::testing::Test {
protected:
    FakeConditions conditions;
    std::vector<TargetId> targets { { u"a"_s, u"m"_s }, { u"b"_s, u"m"_s }, { u"c"_s, u"m"_s } };
    std::vector<double> weights { 1, 1, 1 };
    Random random = [] { return 0.0; };
    TokenMix mix;
    AnswerKind answer = AnswerKind::Streamed;

    // "b: reason", in the order chosen.
    [[nodiscard]] QStringList ranks(Selector selector) const
    {
        std::vector<Choice> choices;
        for (std::size_t i = 0; i < targets.size(); ++i)
            choices.push_back({ .target = targets[i].provider.isEmpty() ? nullptr : &targets[i],
                .weight = i < weights.size() ? weights[i] : 1 });
        const SelectionContext context {
            .conditions = conditions, .random = random, .mix = mix, .answer = answer, .nowMs = kNow
        };
        QStringList lines;
        for (const Ranked& each : ranked(selector, choices, context))
            lines.append(targets[each.index].provider + u": " + describe(each.reason));
        EXPECT_EQ(lines.size(), static_cast<qsizetype>(targets.size()));
        return lines;
    }

    [[nodiscard]] QString providers(Selector selector) const
    {
        QString letters;
        for (const QString& line : ranks(selector))
            letters += line.left(line.indexOf(u':'));
        return letters;
    }

    void setPrice(qsizetype index, const FakeConditions::PriceOf& price)
    {
        conditions.prices.insert(targets[static_cast<std::size_t>(index)], price);
    }

    // Dollars per million input, cached and output tokens.
    static FakeConditions::PriceOf rates(double input, double cached, double output)
    {
        return [=](const TokenMix& tokens) {
            return std::optional(Money::fromDollars(
                (static_cast<double>(tokens.input) * input + static_cast<double>(tokens.cacheRead) * cached
                    + static_cast<double>(tokens.output) * output)
                / 1e6));
        };
    }

    void setFigure(
        std::size_t index, std::optional<Figure> Measurements::*figure, double value, qint64 samples)
    {
        conditions.measured[targets[index]].*figure = Figure { .value = value, .samples = samples };
    }
};

} // namespace

TEST_F(SelectorsTest, InOrderKeepsTheOrderWritten)
{
    EXPECT_EQ(
        ranks(Selector::InOrder), (QStringList { u"a: in order"_s, u"b: in order"_s, u"c: in order"_s }));
}

TEST_F(SelectorsTest, RandomDrawsAsOftenAsTheWeightsSay)
{
    weights = { 6, 3, 1 };
    std::mt19937 generator(11);
    random = [&generator] { return std::uniform_real_distribution<>(0, 1)(generator); };
    std::map<QString, int> first;
    std::map<QString, int> second;
    constexpr int kDraws = 20'000;
    for (int i = 0; i < kDraws; ++i) {
        const QString order = providers(Selector::Random);
        ++first[order.left(1)];
        if (order.startsWith(u'a'))
            ++second[order.mid(1, 1)];
    }
    EXPECT_NEAR(first[u"a"_s], kDraws * 0.6, 300);
    EXPECT_NEAR(first[u"b"_s], kDraws * 0.3, 300);
    EXPECT_NEAR(first[u"c"_s], kDraws * 0.1, 300);
    EXPECT_NEAR(second[u"b"_s], first[u"a"_s] * 0.75, 300);
}

TEST_F(SelectorsTest, AWeightOfZeroIsASpareAndOnlyZerosAreAllAlike)
{
    std::mt19937 generator(12);
    random = [&generator] { return std::uniform_real_distribution<>(0, 1)(generator); };
    weights = { 0, 1, 0 };
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(providers(Selector::Random).first(1), u"b"_s);
    weights = { 0, 0, 0 };
    std::map<QString, int> first;
    for (int i = 0; i < 3000; ++i)
        ++first[providers(Selector::Random).first(1)];
    EXPECT_EQ(first.size(), 3U);
    EXPECT_NEAR(first[u"a"_s], 1000, 120);
}

TEST_F(SelectorsTest, RandomNeverLeavesTheListWhateverIsDrawn)
{
    weights = { 0.1, 0.2, 0 };
    for (const double draw : { 0.0, 0.5, 0.999999999999, 1.0 }) {
        random = [draw] { return draw; };
        QString order = providers(Selector::Random);
        std::sort(order.begin(), order.end());
        EXPECT_EQ(order, u"abc"_s);
    }
}

TEST_F(SelectorsTest, CostPutsTheLowestFirstAndTheUnknownLast)
{
    setPrice(1, rates(1.5, 1.5, 3));
    setPrice(2, rates(0.6, 0.6, 2.4));
    EXPECT_EQ(ranks(Selector::Cost),
        (QStringList { u"c: lowest price $1.20 per million mixed tokens"_s,
            u"b: price $2.00 per million mixed tokens"_s, u"a: price unknown"_s }));
}

TEST_F(SelectorsTest, CostFollowsTheMixOfTheTraffic)
{
    setPrice(0, rates(1, 1, 1));    // no discount on what is cached
    setPrice(1, rates(2, 0.2, 10)); // cheap for agents that read the same prompt again
    EXPECT_EQ(providers(Selector::Cost), u"abc"_s);
    mix = { .input = 100, .cacheRead = 90'000, .output = 300 };
    EXPECT_EQ(providers(Selector::Cost), u"bac"_s);
}

TEST_F(SelectorsTest, FreeIsAPriceAndFlatPricesCount)
{
    setPrice(1, [](const TokenMix&) { return std::optional(Money {}); });
    setPrice(2, [](const TokenMix&) { return std::optional(Money::fromDollars(0.003)); });
    EXPECT_EQ(ranks(Selector::Cost),
        (QStringList { u"b: lowest price $0.00 per million mixed tokens"_s,
            u"c: price $2.00 per million mixed tokens"_s, u"a: price unknown"_s }));
}

TEST_F(SelectorsTest, PerformanceIsTheSpeedOfStreams)
{
    setFigure(1, &Measurements::tokensPerSecond, 80, 42);
    setFigure(2, &Measurements::tokensPerSecond, 120.4, 1);
    setFigure(0, &Measurements::endToEndTokensPerSecond, 500, 9);
    EXPECT_EQ(ranks(Selector::Performance),
        (QStringList { u"c: highest speed 120 tokens/s (1 sample)"_s, u"b: speed 80 tokens/s (42 samples)"_s,
            u"a: no measurements yet"_s }));
    EXPECT_EQ(ranks(Selector::EndToEndPerformance),
        (QStringList { u"a: highest end-to-end speed 500 tokens/s (9 samples)"_s, u"b: no measurements yet"_s,
            u"c: no measurements yet"_s }));
}

TEST_F(SelectorsTest, LatencyIsTheFirstTokenAndNoDataIsNotFast)
{
    setFigure(2, &Measurements::firstTokenMs, 310, 42);
    setFigure(1, &Measurements::firstTokenMs, 9.5, 3);
    setFigure(0, &Measurements::wholeAnswerMs, 1, 50);
    EXPECT_EQ(ranks(Selector::Latency),
        (QStringList { u"b: fastest first token 9.5 ms (3 samples)"_s,
            u"c: first token 310 ms (42 samples)"_s, u"a: no measurements yet"_s }));
}

TEST_F(SelectorsTest, LatencyComparesWholeAnswersForClientsThatDoNotStream)
{
    answer = AnswerKind::Whole;
    setFigure(0, &Measurements::firstTokenMs, 300, 5);
    setFigure(1, &Measurements::firstTokenMs, 200, 5);
    EXPECT_EQ(providers(Selector::Latency), u"bac"_s); // better than nothing
    setFigure(0, &Measurements::wholeAnswerMs, 900, 5);
    EXPECT_EQ(ranks(Selector::Latency).first(), u"a: fastest whole answer 900 ms (5 samples)"_s);
}

TEST_F(SelectorsTest, UsageIsTheFewestRequests)
{
    conditions.requests = { { targets[0], 7 }, { targets[1], 2 }, { targets[2], 2 } };
    EXPECT_EQ(ranks(Selector::Usage),
        (QStringList { u"b: fewest requests in 24 hours (2)"_s, u"c: 2 requests in 24 hours"_s,
            u"a: 7 requests in 24 hours"_s }));
}

TEST_F(SelectorsTest, QuotaBurnsWhatResetsSoonestThenBalancesThenTheUnknown)
{
    targets.push_back({ u"d"_s, u"m"_s });
    conditions.outlooks = {
        { u"b"_s, { .meters = { { .headroom = 0.9 } } } },
        { u"c"_s, { .meters = { { .headroom = 0.5, .resetsAtMs = kNow + 10 * kHour } } } },
        { u"d"_s, { .meters = { { .headroom = 0.6, .resetsAtMs = kNow + 2 * kHour }, { .headroom = 1 } } } },
    };
    EXPECT_EQ(ranks(Selector::Quota),
        (QStringList { u"d: 60 % of its allowance left, reset at 2026-02-02 04:40:00 UTC"_s,
            u"c: 50 % of its allowance left, reset at 2026-02-02 12:40:00 UTC"_s,
            u"b: 90 % of its balance left"_s, u"a: allowance unknown"_s }));
}

TEST_F(SelectorsTest, AProviderIsAsGoodAsItsTightestMeter)
{
    conditions.outlooks = {
        { u"a"_s,
            { .meters = { { .headroom = 1, .resetsAtMs = kNow + kHour },
                  { .headroom = 0.1, .resetsAtMs = kNow + 100 * kHour } } } },               // 0.001
        { u"b"_s, { .meters = { { .headroom = 0.2, .resetsAtMs = kNow + 100 * kHour } } } }, // 0.002
        { u"c"_s, { .meters = { { .headroom = 0.3, .resetsAtMs = kNow + 50 * kHour } } } },  // 0.006
    };
    EXPECT_EQ(providers(Selector::Quota), u"cba"_s);
}

TEST_F(SelectorsTest, AMeterPastItsResetSaysNothingAndOneUsedUpGoesLast)
{
    conditions.outlooks = {
        { u"a"_s, { .meters = { { .headroom = 0, .resetsAtMs = kNow + kHour } } } },
        { u"b"_s, { .meters = { { .headroom = 0, .resetsAtMs = kNow } } } },
        { u"c"_s, { .meters = { { .headroom = 0.01 } } } },
    };
    EXPECT_EQ(ranks(Selector::Quota),
        (QStringList {
            u"c: 1 % of its balance left"_s, u"b: allowance unknown"_s, u"a: allowance used up"_s }));
    conditions.outlooks.insert(u"b"_s, { .meters = { { .headroom = std::nan("") } } });
    EXPECT_EQ(providers(Selector::Quota), u"cba"_s);
}

TEST_F(SelectorsTest, OfEqualsTheOneWrittenFirstGoesFirst)
{
    for (std::size_t i = 0; i < targets.size(); ++i) {
        setPrice(static_cast<qsizetype>(i), rates(1, 1, 1));
        setFigure(i, &Measurements::firstTokenMs, 5, 1);
        setFigure(i, &Measurements::tokensPerSecond, 5, 1);
        setFigure(i, &Measurements::endToEndTokensPerSecond, 5, 1);
        conditions.outlooks.insert(targets[i].provider, { .meters = { { .headroom = 0.5 } } });
    }
    for (const Selector selector : { Selector::Cost, Selector::Performance, Selector::Latency,
             Selector::EndToEndPerformance, Selector::Usage, Selector::Quota })
        EXPECT_EQ(providers(selector), u"abc"_s) << static_cast<int>(selector);
}

TEST_F(SelectorsTest, AnotherAliasStandsBehindWhatCanBeCompared)
{
    targets[0] = { {}, u"other"_s };
    for (const Selector selector : { Selector::Cost, Selector::Performance, Selector::Latency,
             Selector::EndToEndPerformance, Selector::Usage, Selector::Quota })
        EXPECT_EQ(providers(selector), u"bc"_s) << static_cast<int>(selector); // and the nameless last
    EXPECT_TRUE(ranks(Selector::InOrder).first().startsWith(u": "));
}

TEST_F(SelectorsTest, NothingToOrderIsNoMistake)
{
    targets.clear();
    for (int selector = 0; selector < 8; ++selector)
        EXPECT_TRUE(ranks(static_cast<Selector>(selector)).isEmpty());
}
