// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/route_planner.h"

#include <map>

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::config;
using namespace gateway::routing;
using namespace Qt::StringLiterals;

namespace {

Provider provider(const QString& slug, QVector<Dialect> dialects)
{
    Provider made { .slug = slug };
    for (const Dialect dialect : dialects)
        made.baseUrls.append({ .dialect = dialect, .url = u"https://example.com"_s });
    return made;
}

Config sample()
{
    return {
        .providers = { provider(u"a"_s, { Dialect::Chat }),
            provider(u"b"_s, { Dialect::Chat, Dialect::Messages }), provider(u"c"_s, { Dialect::Messages }) },
        .aliases = { { .slug = u"fast"_s,
                         .additionalAliases = { u"quick"_s },
                         .groups = { { .name = u"first"_s,
                                         .targets = { { .provider = u"a"_s, .model = u"m1"_s },
                                             { .provider = u"b"_s, .model = u"m2"_s } } },
                             { .name = u"spare"_s,
                                 .targets = { { .provider = u"c"_s, .model = u"m3"_s } } } } },
            { .slug = u"nested"_s,
                .groups = { { .name = u"g"_s, .targets = { { .alias = u"quick"_s } } } } } },
        .keys = { { .name = u"app"_s } },
    };
}

QStringList order(
    const Config& config, const QString& model, Dialect dialect, const Random& random = [] { return 0.0; })
{
    const RoutePlanner planner(std::make_shared<const Config>(config));
    const auto plan = planner.plan(model, dialect, config.keys.first(), random);
    QStringList names;
    if (plan) {
        for (const PlannedTarget& target : plan->targets)
            names.append(target.provider + u'/' + target.model);
    }
    return names;
}

QVector<Dialect> dialects(const Config& config, const QString& model, Dialect dialect)
{
    const RoutePlanner planner(std::make_shared<const Config>(config));
    const auto plan = planner.plan(model, dialect, config.keys.first(), [] { return 0.0; });
    QVector<Dialect> asked;
    if (plan) {
        for (const PlannedTarget& target : plan->targets)
            asked.append(target.dialect);
    }
    return asked;
}

Error refusal(const Config& config, const QString& model, Dialect dialect)
{
    const RoutePlanner planner(std::make_shared<const Config>(config));
    const auto plan = planner.plan(model, dialect, config.keys.first(), [] { return 0.0; });
    EXPECT_FALSE(plan.has_value());
    return plan ? Error {} : plan.error();
}

} // namespace

TEST(RoutePlanner, GroupsAreExhaustedInOrder)
{
    EXPECT_EQ(order(sample(), u"fast"_s, Dialect::Chat), (QStringList { u"a/m1"_s, u"b/m2"_s, u"c/m3"_s }));
}

TEST(RoutePlanner, ATargetIsAskedInTheClientsDialectWhereItSpeaksIt)
{
    EXPECT_EQ(dialects(sample(), u"fast"_s, Dialect::Chat),
        (QVector { Dialect::Chat, Dialect::Chat, Dialect::Messages }));
    EXPECT_EQ(dialects(sample(), u"fast"_s, Dialect::Messages),
        (QVector { Dialect::Chat, Dialect::Messages, Dialect::Messages }));
    EXPECT_EQ(dialects(sample(), u"fast"_s, Dialect::Gemini),
        (QVector { Dialect::Chat, Dialect::Messages, Dialect::Messages }));
}

TEST(RoutePlanner, ApiMatchLeavesOutWhatNeedsTranslationUnlessEverythingDoes)
{
    Config config = sample();
    config.aliases[0].priority = AliasPriority::ApiMatch;
    EXPECT_EQ(order(config, u"fast"_s, Dialect::Chat), (QStringList { u"a/m1"_s, u"b/m2"_s }));
    EXPECT_EQ(order(config, u"fast"_s, Dialect::Messages), (QStringList { u"b/m2"_s, u"c/m3"_s }));
    EXPECT_EQ(order(config, u"fast"_s, Dialect::Gemini), (QStringList { u"a/m1"_s, u"b/m2"_s, u"c/m3"_s }));
}

TEST(RoutePlanner, NicknamesAndNestedAliasesResolve)
{
    EXPECT_EQ(order(sample(), u"quick"_s, Dialect::Chat), order(sample(), u"fast"_s, Dialect::Chat));
    EXPECT_EQ(order(sample(), u"nested"_s, Dialect::Chat), order(sample(), u"fast"_s, Dialect::Chat));
}

TEST(RoutePlanner, ACycleOfAliasesEnds)
{
    Config config = sample();
    config.aliases[0].groups[0].targets.prepend({ .alias = u"nested"_s });
    EXPECT_EQ(order(config, u"nested"_s, Dialect::Chat), (QStringList { u"a/m1"_s, u"b/m2"_s, u"c/m3"_s }));
}

TEST(RoutePlanner, DisabledTargetsAndProvidersAreLeftOut)
{
    Config config = sample();
    config.aliases[0].groups[0].targets[0].enabled = false;
    EXPECT_EQ(order(config, u"fast"_s, Dialect::Chat), (QStringList { u"b/m2"_s, u"c/m3"_s }));
    config.providers[1].enabled = false;
    EXPECT_EQ(order(config, u"fast"_s, Dialect::Chat), (QStringList { u"c/m3"_s }));
    config.providers[2].enabled = false;
    EXPECT_EQ(refusal(config, u"fast"_s, Dialect::Chat).code, ErrorCode::NoTarget);
}

TEST(RoutePlanner, RandomDrawsByWeightAndKeepsTheRestAsSpares)
{
    Config config = sample();
    TargetGroup& group = config.aliases[0].groups[0];
    group.selector = Selector::Random;
    group.targets[0].weight = 3.0;
    group.targets[1].weight = 1.0;
    EXPECT_EQ(order(config, u"fast"_s, Dialect::Chat, [] { return 0.0; }).first(), u"a/m1"_s);
    EXPECT_EQ(order(config, u"fast"_s, Dialect::Chat, [] { return 0.74; }).first(), u"a/m1"_s);
    EXPECT_EQ(order(config, u"fast"_s, Dialect::Chat, [] { return 0.76; }).first(), u"b/m2"_s);
    EXPECT_EQ(order(config, u"fast"_s, Dialect::Chat, [] { return 0.999; }).size(), 3);
}

TEST(RoutePlanner, SaysWhichNameWasProbablyMeant)
{
    const Error error = refusal(sample(), u"fsat"_s, Dialect::Chat);
    EXPECT_EQ(error.code, ErrorCode::UnknownModel);
    EXPECT_TRUE(error.message.contains(u"did you mean \u201cfast\u201d"_s)) << qPrintable(error.message);
    EXPECT_FALSE(refusal(sample(), u"something-else"_s, Dialect::Chat).message.contains(u"did you mean"_s));
}

TEST(RoutePlanner, NamesTheDialectsOfProvidersNoConversationCanBeTranslatedTo)
{
    Config config = sample();
    for (Provider& each : config.providers)
        each.baseUrls = { { .dialect = Dialect::Speech, .url = u"https://example.com"_s },
            { .dialect = Dialect::Images, .url = u"https://example.com"_s } };
    const Error error = refusal(config, u"fast"_s, Dialect::Gemini);
    EXPECT_EQ(error.code, ErrorCode::DialectMismatch);
    EXPECT_TRUE(error.message.contains(u"images, speech"_s)) << qPrintable(error.message);
}

TEST(RoutePlanner, AKeysPolicyHoldsForTheResolvedAliasWhateverNameIsSent)
{
    Config config = sample();
    config.keys[0].excludedModels = { u"fast"_s };
    EXPECT_EQ(refusal(config, u"fast"_s, Dialect::Chat).code, ErrorCode::Forbidden);
    EXPECT_EQ(refusal(config, u"quick"_s, Dialect::Chat).code, ErrorCode::Forbidden);
    EXPECT_FALSE(refusal(config, u"fsat"_s, Dialect::Chat).message.contains(u"fast"_s));
}

TEST(RoutePlanner, AKeysProvidersAreTheOnlyOnesTried)
{
    Config config = sample();
    config.keys[0].allowedProviders = { u"b"_s };
    EXPECT_EQ(order(config, u"fast"_s, Dialect::Chat), (QStringList { u"b/m2"_s }));
    config.keys[0].allowedProviders = { u"none"_s };
    EXPECT_EQ(refusal(config, u"fast"_s, Dialect::Chat).code, ErrorCode::Forbidden);
}

TEST(RoutePlanner, ListsWhatAKeyMayAskFor)
{
    Config config = sample();
    config.keys[0].excludedModels = { u"nested"_s };
    const RoutePlanner planner(std::make_shared<const Config>(config));
    const auto visible = planner.visibleAliases(config.keys.first());
    ASSERT_EQ(visible.size(), 1);
    EXPECT_EQ(visible.first()->slug, u"fast"_s);
}
