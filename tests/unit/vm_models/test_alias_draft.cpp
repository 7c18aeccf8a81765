// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/alias_draft.h"
#include "support/services/scripted_services.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Alias;
using gateway::config::AliasPriority;
using gateway::config::ModelType;
using gateway::config::Node;
using gateway::config::Selector;

namespace {

Alias twoTargets()
{
    return { .slug = u"fast"_s,
        .additionalAliases = { u"small"_s, u"mini"_s },
        .type = ModelType::Embeddings,
        .priority = AliasPriority::ApiMatch,
        .groups = { { .name = u"default"_s,
            .selector = Selector::Random,
            .targets = { { .provider = u"openai"_s, .model = u"gpt-4o-mini"_s, .weight = 2.5 },
                { .alias = u"smart"_s, .enabled = false } } } } };
}

TEST(AliasDraft, ComesBackAsTheAliasItWasMadeFrom)
{
    for (const Alias& alias : gateway::test::scriptedConfig().aliases)
        EXPECT_EQ(aliasOf(draftOf(alias), alias), alias) << alias.slug.toStdString();
    EXPECT_EQ(aliasOf(draftOf(twoTargets()), twoTargets()), twoTargets());
}

TEST(AliasDraft, KeepsWhatTheFormDoesNotShow)
{
    Alias original = twoTargets();
    original.kept.set(u"sticky_session"_s, Node::scalar(u"true"_s));
    AliasDraft draft = draftOf(original);
    draft.slug = u"  quick "_s;
    const Alias alias = aliasOf(draft, original);
    EXPECT_EQ(alias.slug, u"quick"_s);
    EXPECT_EQ(alias.type, ModelType::Embeddings);
    EXPECT_EQ(alias.priority, AliasPriority::ApiMatch);
    EXPECT_EQ(alias.kept, original.kept);
}

TEST(AliasDraft, TakesAdditionalNamesApartAtCommasAndSpaces)
{
    AliasDraft draft = draftOf(twoTargets());
    draft.additionalNames = u" small,mini;  tiny\tnano , "_s;
    const QStringList expected { u"small"_s, u"mini"_s, u"tiny"_s, u"nano"_s };
    EXPECT_EQ(aliasOf(draft, {}).additionalAliases, expected);
}

TEST(AliasDraft, ATargetLeadsToAProviderOrToAnAliasNeverToBoth)
{
    AliasDraft draft = emptyAliasDraft();
    draft.groups[0].targets[0] = {
        .kind = TargetKind::Alias, .provider = u"openai"_s, .model = u"gpt-5"_s, .alias = u" smart "_s
    };
    const auto target = aliasOf(draft, {}).groups[0].targets[0];
    EXPECT_EQ(target.alias, u"smart"_s);
    EXPECT_EQ(target.provider, QString());
    EXPECT_EQ(target.model, QString());
}

TEST(AliasDraft, AWeightIsANumberThatCanBeDrawnWith)
{
    EXPECT_EQ(weightOf(u" 2.5 "_s), 2.5);
    EXPECT_EQ(weightOf(u"0"_s), 0.0);
    for (const QString& text : { u""_s, u"much"_s, u"-1"_s, u"1e9"_s, u"nan"_s, u"inf"_s, u"1,5"_s })
        EXPECT_EQ(weightOf(text), std::nullopt) << text.toStdString();
}

TEST(AliasDraft, ChangesAreOneLineEach)
{
    const Alias before = twoTargets();
    EXPECT_EQ(changesBetween(before, before), QStringList());
    Alias after = before;
    after.slug = u"quick"_s;
    after.additionalAliases.clear();
    after.groups[0].targets.removeLast();
    after.groups.append(
        { .name = u"fallback"_s, .targets = { { .provider = u"groq"_s, .model = u"llama"_s } } });
    const QStringList expected { u"Name: fast \u2192 quick"_s, u"Other names: none"_s,
        u"Group default: openai/gpt-4o-mini (random)"_s, u"New group fallback: groq/llama (in order)"_s };
    EXPECT_EQ(changesBetween(before, after), expected);
}

TEST(AliasDraft, AWeightHasTheDecimalSignOfTheLanguage)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const Alias alias { .slug = u"mixed"_s,
        .groups = { { .name = u"default"_s,
            .selector = Selector::Random,
            .targets = { { .provider = u"a"_s, .model = u"m"_s, .weight = 0.5 },
                { .provider = u"b"_s, .model = u"m"_s } } } } };
    const AliasDraft draft = draftOf(alias);
    EXPECT_EQ(draft.groups[0].targets[0].weight, u"0,5"_s);
    EXPECT_EQ(aliasOf(draft, alias), alias);
    EXPECT_EQ(weightOf(u"2.5"_s), 2.5) << "as it is written in documents";
    QLocale::setDefault(before);
    EXPECT_EQ(weightOf(u"2,5"_s), std::nullopt);
}

TEST(AliasDraft, ChangesNameAWeightAGroupThatGoesAndATargetThatIsOff)
{
    Alias before = twoTargets();
    before.groups.append({ .name = u"fallback"_s, .targets = { { .alias = u"smart"_s } } });
    Alias after = twoTargets();
    after.groups[0].targets[0].weight = 3;
    const QStringList expected { u"Group default: openai/gpt-4o-mini \u00d73, smart (off) \u00d71 (random)"_s,
        u"Without group fallback"_s };
    EXPECT_EQ(changesBetween(before, after), expected);
}

} // namespace
