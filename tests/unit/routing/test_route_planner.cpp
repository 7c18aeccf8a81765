// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner_fixture.h"

using namespace gateway;
using namespace gateway::config;
using namespace gateway::routing;
using namespace Qt::StringLiterals;

namespace {

class RoutePlannerTest : public PlannerTest {
protected:
    [[nodiscard]] QVector<Dialect> dialects(Dialect dialect) const
    {
        QVector<Dialect> asked;
        for (const PlannedTarget& target : plan(u"fast"_s, dialect).targets)
            asked.append(target.dialect);
        return asked;
    }
};

} // namespace

TEST_F(RoutePlannerTest, GroupsAreExhaustedInOrder)
{
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"a/m1"_s, u"b/m2"_s, u"c/m3"_s }));
}

TEST_F(RoutePlannerTest, ATargetIsAskedInTheClientsDialectWhereItSpeaksIt)
{
    EXPECT_EQ(dialects(Dialect::Chat), (QVector { Dialect::Chat, Dialect::Chat, Dialect::Messages }));
    EXPECT_EQ(dialects(Dialect::Messages), (QVector { Dialect::Chat, Dialect::Messages, Dialect::Messages }));
    EXPECT_EQ(dialects(Dialect::Gemini), (QVector { Dialect::Chat, Dialect::Messages, Dialect::Messages }));
}

TEST_F(RoutePlannerTest, ApiMatchLeavesOutWhatNeedsTranslationUnlessEverythingDoes)
{
    fast().priority = AliasPriority::ApiMatch;
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"a/m1"_s, u"b/m2"_s }));
    EXPECT_EQ(order(u"fast"_s, Dialect::Messages), (QStringList { u"b/m2"_s, u"c/m3"_s }));
    EXPECT_EQ(order(u"fast"_s, Dialect::Gemini), (QStringList { u"a/m1"_s, u"b/m2"_s, u"c/m3"_s }));
    EXPECT_EQ(leftOut(u"fast"_s), (QStringList { u"c/m3: needs translation, which others do not"_s }));
}

TEST_F(RoutePlannerTest, ApiMatchTranslatesWhileAllThatNeedNoneRest)
{
    fast().priority = AliasPriority::ApiMatch;
    conditions.resting = { { { u"b"_s, u"m2"_s }, kNow + 1 }, { { u"c"_s, u"m3"_s }, kNow + 1 } };
    EXPECT_EQ(order(u"fast"_s, Dialect::Messages), (QStringList { u"a/m1"_s }));
}

TEST_F(RoutePlannerTest, AdditionalNamesAndNestedAliasesResolve)
{
    EXPECT_EQ(order(u"quick"_s), order(u"fast"_s));
    EXPECT_EQ(order(u"nested"_s), order(u"fast"_s));
    EXPECT_EQ(plan(u"quick"_s).alias, u"fast"_s);
    EXPECT_EQ(plan(u"nested"_s).alias, u"nested"_s);
}

TEST_F(RoutePlannerTest, ASlugWinsOverAnAdditionalNameWhereverItStands)
{
    config.aliases.append({ .slug = u"quick"_s,
        .groups = { { .name = u"g"_s, .targets = { { .provider = u"c"_s, .model = u"own"_s } } } } });
    EXPECT_EQ(order(u"quick"_s), (QStringList { u"c/own"_s }));
}

TEST_F(RoutePlannerTest, ANestedAliasStandsAtItsPlaceWithItsOwnGroups)
{
    config.aliases[1].groups[0].targets.prepend({ .provider = u"c"_s, .model = u"before"_s });
    config.aliases[1].groups[0].targets.append({ .provider = u"c"_s, .model = u"behind"_s });
    EXPECT_EQ(
        order(u"nested"_s), (QStringList { u"c/before"_s, u"a/m1"_s, u"b/m2"_s, u"c/m3"_s, u"c/behind"_s }));
}

TEST_F(RoutePlannerTest, ACycleOfAliasesEnds)
{
    fast().groups[0].targets.prepend({ .alias = u"nested"_s });
    EXPECT_EQ(order(u"nested"_s), (QStringList { u"a/m1"_s, u"b/m2"_s, u"c/m3"_s }));
    EXPECT_EQ(leftOut(u"nested"_s), (QStringList { u"/nested: alias contains itself"_s }));
}

TEST_F(RoutePlannerTest, ATargetInTwoGroupsIsTriedOnce)
{
    fast().groups[1].targets.prepend({ .provider = u"a"_s, .model = u"m1"_s });
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"a/m1"_s, u"b/m2"_s, u"c/m3"_s }));
    EXPECT_EQ(leftOut(u"fast"_s), (QStringList { u"a/m1: stands earlier already"_s }));
}

TEST_F(RoutePlannerTest, DisabledTargetsAndProvidersAreLeftOut)
{
    fast().groups[0].targets[0].enabled = false;
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"b/m2"_s, u"c/m3"_s }));
    config.providers[1].enabled = false;
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"c/m3"_s }));
    config.providers[2].enabled = false;
    EXPECT_EQ(refusal(u"fast"_s).code, ErrorCode::NoTarget);
    EXPECT_EQ(leftOut(u"fast"_s),
        (QStringList {
            u"a/m1: target disabled"_s, u"b/m2: provider disabled"_s, u"c/m3: provider disabled"_s }));
}

TEST_F(RoutePlannerTest, RandomDrawsByWeightAndKeepsTheRestAsSpares)
{
    TargetGroup& group = fast().groups[0];
    group.selector = Selector::Random;
    group.targets[0].weight = 3.0;
    group.targets[1].weight = 1.0;
    const std::pair<double, QString> cases[] = { { 0.0, u"a/m1"_s }, { 0.74, u"a/m1"_s },
        { 0.76, u"b/m2"_s } };
    for (const auto& [draw, first] : cases) {
        random = [draw = draw] { return draw; };
        EXPECT_EQ(order(u"fast"_s).first(), first) << draw;
    }
    EXPECT_EQ(order(u"fast"_s).size(), 3);
}

TEST_F(RoutePlannerTest, SaysWhichNameWasProbablyMeant)
{
    const Error error = refusal(u"fsat"_s);
    EXPECT_EQ(error.code, ErrorCode::UnknownModel);
    EXPECT_TRUE(error.message.contains(u"did you mean \u201cfast\u201d"_s)) << qPrintable(error.message);
    EXPECT_FALSE(refusal(u"something-else"_s).message.contains(u"did you mean"_s));
    fast().enabled = false;
    EXPECT_EQ(refusal(u"fast"_s).code, ErrorCode::UnknownModel);
}

TEST_F(RoutePlannerTest, NamesTheDialectsOfProvidersNoConversationCanBeTranslatedTo)
{
    for (Provider& each : config.providers)
        each.baseUrls = { { .dialect = Dialect::Speech, .url = u"https://example.com"_s },
            { .dialect = Dialect::Images, .url = u"https://example.com"_s } };
    const Error error = refusal(u"fast"_s, Dialect::Gemini);
    EXPECT_EQ(error.code, ErrorCode::DialectMismatch);
    EXPECT_TRUE(error.message.contains(u"images, speech"_s)) << qPrintable(error.message);
}

TEST_F(RoutePlannerTest, AModelIsAskedOnlyInTheDialectsItsAccessViaNames)
{
    config.providers[1].models = { { .id = u"m2"_s, .accessVia = { Dialect::Messages } } };
    EXPECT_EQ(dialects(Dialect::Chat), (QVector { Dialect::Chat, Dialect::Messages, Dialect::Messages }));
    config.providers[1].models = { { .id = u"m2"_s, .accessVia = { Dialect::Speech } } };
    EXPECT_EQ(
        leftOut(u"fast"_s), (QStringList { u"b/m2: speaks no API the request can be translated to"_s }));
}

TEST_F(RoutePlannerTest, TheLiteFormGoesToTargetsMadeForItThenToResponsesThenToAny)
{
    form = DialectForm::Lite;
    EXPECT_EQ(order(u"fast"_s, Dialect::Responses), (QStringList { u"a/m1"_s, u"b/m2"_s, u"c/m3"_s }));
    config.providers[1].baseUrls.append({ .dialect = Dialect::Responses, .url = u"https://example.com"_s });
    EXPECT_EQ(order(u"fast"_s, Dialect::Responses), (QStringList { u"b/m2"_s, u"c/m3"_s }));
    config.providers[0].models = { { .id = u"m1"_s, .isLite = true } };
    EXPECT_EQ(order(u"fast"_s, Dialect::Responses), (QStringList { u"a/m1"_s, u"c/m3"_s }));
    EXPECT_EQ(leftOut(u"fast"_s, Dialect::Responses),
        (QStringList { u"b/m2: not made for the lite form of Responses, which others are"_s }));
    form = DialectForm::Full;
    EXPECT_EQ(leftOut(u"fast"_s, Dialect::Responses), QStringList());
}

TEST_F(RoutePlannerTest, AKeysPolicyHoldsForTheResolvedAliasWhateverNameIsSent)
{
    key().excludedModels = { u"fast"_s };
    EXPECT_EQ(refusal(u"fast"_s).code, ErrorCode::Forbidden);
    EXPECT_EQ(refusal(u"quick"_s).code, ErrorCode::Forbidden);
    EXPECT_FALSE(refusal(u"fsat"_s).message.contains(u"fast"_s));
}

TEST_F(RoutePlannerTest, AKeysProvidersAreTheOnlyOnesTried)
{
    key().allowedProviders = { u"b"_s };
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"b/m2"_s }));
    EXPECT_EQ(leftOut(u"fast"_s),
        (QStringList {
            u"a/m1: the key may not use the provider"_s, u"c/m3: the key may not use the provider"_s }));
    key().allowedProviders = { u"none"_s };
    EXPECT_EQ(refusal(u"fast"_s).code, ErrorCode::Forbidden);
}

TEST_F(RoutePlannerTest, ListsWhatAKeyMayAskFor)
{
    key().excludedModels = { u"nested"_s };
    const RoutePlanner planner(std::make_shared<const Config>(config));
    const auto visible = planner.visibleAliases(key());
    ASSERT_EQ(visible.size(), 1);
    EXPECT_EQ(visible.first()->slug, u"fast"_s);
}

TEST_F(RoutePlannerTest, ListsTheTargetsThatAreWorthAProbe)
{
    fast().groups[0].selector = Selector::Latency;
    fast().groups[0].targets[1].enabled = false;
    const RoutePlanner planner(std::make_shared<const Config>(config));
    const std::vector<TargetId> expected { { u"a"_s, u"m1"_s } };
    EXPECT_EQ(planner.probeTargets(u"fast"_s), expected);
    EXPECT_EQ(planner.probeTargets(u"nested"_s), expected);
    EXPECT_TRUE(planner.probeTargets(u"direct/a/m1"_s).empty());
}

TEST_F(RoutePlannerTest, TextRequestsNeverGoToModelsMadeForMedia)
{
    config.providers[0].models = { { .id = u"m1"_s, .type = ModelType::Embeddings } };
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"b/m2"_s, u"c/m3"_s }));
    EXPECT_EQ(leftOut(u"fast"_s), (QStringList { u"a/m1: made for another kind of request"_s }));
    config.providers[0].models[0].type = ModelType::Image;
    EXPECT_EQ(order(u"fast"_s).size(), 3);
    fast().type = ModelType::Embeddings;
    EXPECT_EQ(refusal(u"fast"_s).code, ErrorCode::DialectMismatch);
    EXPECT_EQ(refusal(u"fast"_s).message,
        u"The model \u201cfast\u201d is made for embeddings and cannot be asked for text."_s);
}

TEST_F(RoutePlannerTest, MediaRequestsPreferModelsMadeForThemAndTakeTheOthersWhereThereIsNone)
{
    for (Provider& each : config.providers)
        each.baseUrls = { { .dialect = Dialect::Embeddings, .url = u"https://example.com"_s } };
    config.providers[0].models = { { .id = u"m1"_s } };
    config.providers[1].models = { { .id = u"m2"_s, .type = ModelType::Embeddings } };
    config.providers[2].models = { { .id = u"m3"_s } };
    EXPECT_EQ(order(u"fast"_s, Dialect::Embeddings), (QStringList { u"b/m2"_s, u"c/m3"_s }));
    EXPECT_EQ(leftOut(u"fast"_s, Dialect::Embeddings),
        (QStringList { u"a/m1: made for another kind of request"_s }));
}

TEST_F(RoutePlannerTest, MediaRequestsGoToWhoeverHasOpenAisApi)
{
    for (Provider& each : config.providers)
        each.baseUrls = { { .dialect = Dialect::Messages, .url = u"https://example.com"_s } };
    for (const Dialect dialect : { Dialect::Speech, Dialect::Images, Dialect::Rerank, Dialect::Moderations })
        EXPECT_EQ(refusal(u"fast"_s, dialect).code, ErrorCode::DialectMismatch);
    config.providers[1].baseUrls = { { .dialect = Dialect::Chat, .url = u"https://example.com"_s } };
    config.providers[2].baseUrls = { { .dialect = Dialect::Gemini, .url = u"https://example.com"_s } };
    for (const Dialect dialect : { Dialect::Speech, Dialect::Images, Dialect::Rerank, Dialect::Moderations })
        EXPECT_EQ(order(u"fast"_s, dialect), (QStringList { u"b/m2"_s }));
}

TEST_F(RoutePlannerTest, EmbeddingsAreTranslatedBetweenOpenAiAndGoogle)
{
    config.providers[0].baseUrls = { { .dialect = Dialect::Messages, .url = u"https://example.com"_s } };
    config.providers[1].baseUrls = { { .dialect = Dialect::Chat, .url = u"https://example.com"_s } };
    config.providers[2].baseUrls = { { .dialect = Dialect::Gemini, .url = u"https://example.com"_s } };
    EXPECT_EQ(dialects(Dialect::Embeddings), (QVector { Dialect::Embeddings, Dialect::Gemini }));
}
