// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner_fixture.h"

using namespace gateway;
using namespace gateway::config;
using namespace gateway::routing;
using namespace Qt::StringLiterals;

namespace {

class DirectNamesTest : public PlannerTest { };

const TargetId kA { u"a"_s, u"m1"_s };

} // namespace

TEST_F(DirectNamesTest, AProvidersModelNeedsNoAlias)
{
    EXPECT_EQ(order(u"direct/a/m1"_s), (QStringList { u"a/m1"_s }));
    EXPECT_EQ(order(u"direct/a/org/other:free"_s), (QStringList { u"a/org/other:free"_s }));
    const RoutePlan planned = plan(u"direct/c/m3"_s);
    EXPECT_EQ(planned.alias, u"direct/c/m3"_s);
    EXPECT_EQ(planned.targets.first().dialect, Dialect::Messages);
    EXPECT_EQ(planned.reasonOf(planned.targets.first()), u"named directly"_s);
}

TEST_F(DirectNamesTest, AGroupOfAnAliasIsAskedAlone)
{
    EXPECT_EQ(order(u"direct/fast/spare"_s), (QStringList { u"c/m3"_s }));
    EXPECT_EQ(order(u"direct/quick/first"_s), (QStringList { u"a/m1"_s, u"b/m2"_s }));
    session = "h";
    EXPECT_FALSE(plan(u"direct/fast/first"_s).session);
}

TEST_F(DirectNamesTest, AGroupWinsOverAModelOfTheSameName)
{
    config.providers.append(provider(u"fast"_s, { Dialect::Chat }));
    EXPECT_EQ(order(u"direct/fast/spare"_s), (QStringList { u"c/m3"_s }));
    EXPECT_EQ(order(u"direct/fast/other"_s), (QStringList { u"fast/other"_s }));
}

TEST_F(DirectNamesTest, TheLongestProvidersNameIsMeant)
{
    config.providers.append(provider(u"a/eu"_s, { Dialect::Chat }));
    EXPECT_EQ(plan(u"direct/a/eu/m1"_s).targets.first().provider, u"a/eu"_s);
    EXPECT_EQ(plan(u"direct/a/us/m1"_s).targets.first().provider, u"a"_s);
}

TEST_F(DirectNamesTest, ABadFormIsTheCallersFault)
{
    for (const QString& name : QStringList { u"direct/"_s, u"direct/a"_s, u"direct//m1"_s, u"direct/a/"_s,
             u"direct/x"_s, u"direct/"_s + QString(2000, u'/') }) {
        const Error error = refusal(name);
        EXPECT_EQ(error.code, ErrorCode::InvalidRequest) << qPrintable(name);
        EXPECT_TRUE(error.message.contains(u"direct/<provider>/<model>"_s));
    }
}

TEST_F(DirectNamesTest, WhatIsNotThereOrDisabledIsUnknown)
{
    EXPECT_EQ(refusal(u"direct/x/m1"_s).code, ErrorCode::UnknownModel);
    EXPECT_EQ(refusal(u"direct/fast/x"_s).code, ErrorCode::UnknownModel);
    config.providers[0].enabled = false;
    EXPECT_EQ(refusal(u"direct/a/m1"_s).code, ErrorCode::UnknownModel);
    fast().enabled = false;
    EXPECT_EQ(refusal(u"direct/fast/spare"_s).code, ErrorCode::UnknownModel);
}

TEST_F(DirectNamesTest, AKeysProvidersHold)
{
    key().allowedProviders = { u"b"_s };
    EXPECT_EQ(refusal(u"direct/a/m1"_s).code, ErrorCode::Forbidden);
    EXPECT_EQ(order(u"direct/b/m1"_s).size(), 1);
    key() = { .name = u"app"_s, .excludedProviders = { u"a"_s } };
    EXPECT_EQ(refusal(u"direct/a/m1"_s).code, ErrorCode::Forbidden);
    EXPECT_EQ(order(u"direct/fast/first"_s), (QStringList { u"b/m2"_s }));
}

TEST_F(DirectNamesTest, AKeyWithAListOfModelsMayUseOnlyTheDirectNamesOnIt)
{
    key().allowedModels = { u"fast"_s, u"direct/a/m1"_s };
    EXPECT_EQ(order(u"direct/a/m1"_s).size(), 1);
    EXPECT_EQ(refusal(u"direct/b/m2"_s).code, ErrorCode::Forbidden);
    EXPECT_EQ(order(u"direct/fast/spare"_s).size(), 1);
    key().allowedModels = { u"nested"_s };
    EXPECT_EQ(refusal(u"direct/fast/spare"_s).code, ErrorCode::Forbidden);
}

TEST_F(DirectNamesTest, AnExcludedModelCannotBeReachedByTheBackDoor)
{
    key().excludedModels = { u"nested"_s };
    EXPECT_EQ(refusal(u"direct/a/m1"_s).code, ErrorCode::Forbidden);
    EXPECT_EQ(order(u"direct/a/other"_s).size(), 1);
    key().excludedModels = { u"direct/a/other"_s };
    EXPECT_EQ(refusal(u"direct/a/other"_s).code, ErrorCode::Forbidden);
    EXPECT_EQ(order(u"direct/a/m1"_s).size(), 1);
}

TEST_F(DirectNamesTest, ARestingTargetIsAskedAllTheSameABusyOneIsNot)
{
    conditions.resting = { { kA, kNow + 1000 } };
    EXPECT_EQ(order(u"direct/a/m1"_s), (QStringList { u"a/m1"_s }));
    EXPECT_EQ(order(u"direct/fast/first"_s), (QStringList { u"b/m2"_s }));
    conditions.busy = { kA };
    EXPECT_EQ(refusal(u"direct/a/m1"_s).code, ErrorCode::AllBusy);
    conditions.busy = {};
    conditions.quotas = { { u"a"_s, u"used up"_s } };
    EXPECT_EQ(refusal(u"direct/a/m1"_s).code, ErrorCode::TooManyRequests);
}

TEST_F(DirectNamesTest, AModelOfAnotherKindOrDialectIsRefused)
{
    config.providers[0].models = { { .id = u"m1"_s, .type = ModelType::Speech } };
    EXPECT_EQ(refusal(u"direct/a/m1"_s).code, ErrorCode::DialectMismatch);
    config.providers[0].baseUrls = { { .dialect = Dialect::Messages, .url = u"https://example.com"_s } };
    EXPECT_EQ(refusal(u"direct/a/m2"_s, Dialect::Speech).code, ErrorCode::DialectMismatch);
}

TEST_F(DirectNamesTest, AnAliasOfThatVeryNameWins)
{
    config.aliases.append({ .slug = u"direct/a/m1"_s,
        .groups = { { .name = u"g"_s, .targets = { { .provider = u"b"_s, .model = u"m2"_s } } } } });
    EXPECT_EQ(order(u"direct/a/m1"_s), (QStringList { u"b/m2"_s }));
}
