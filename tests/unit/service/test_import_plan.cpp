// SPDX-License-Identifier: GPL-3.0-or-later
// Models of a provider taken into the configuration: what is added, under which names, and what is left
// alone.
#include "service/import_plan.h"

#include "service_fixture.h"

#include "config/validate.h"

namespace gateway::service {

using namespace Qt::StringLiterals;

namespace {

OfferedModel offered(const QString& id)
{
    return { .id = id, .aliasName = aliasNameFor(id) };
}

ModelImport importOf(const QVector<OfferedModel>& picks, ModelImport::Aliases aliases)
{
    return { .provider = u"one"_s, .picks = picks, .aliases = aliases };
}

} // namespace

TEST(ImportPlan, AddsModelsBehindThoseThatAreThere)
{
    config::Config config = smallConfig();
    config.providers[0].models = { { .id = u"a"_s } };
    OfferedModel priced = offered(u"b"_s);
    priced.priceId = u"openai/b"_s;
    const ImportPlan plan =
        planImport(config, importOf({ offered(u"a"_s), priced }, ModelImport::Aliases::None));
    EXPECT_EQ(plan.outcome, (ImportOutcome { .models = { u"b"_s } }));
    ASSERT_EQ(plan.config.providers[0].models.size(), 2);
    EXPECT_EQ(plan.config.providers[0].models[1].pricing.source, config::Pricing::Source::OpenRouter);
    EXPECT_EQ(plan.config.providers[0].models[1].pricing.slug, u"openai/b"_s);
    EXPECT_EQ(plan.config.aliases, config.aliases);
    EXPECT_EQ(plan.summary, u"1 models of one"_s);
}

TEST(ImportPlan, MakesAnAliasForEachThatCanBeServed)
{
    OfferedModel embeds = offered(u"models/embed 1"_s);
    embeds.type = config::ModelType::Embeddings;
    const ImportPlan plan = planImport(
        smallConfig(), importOf({ offered(u"vendor/b"_s), embeds }, ModelImport::Aliases::EachModel));
    EXPECT_EQ(plan.outcome.aliases, QStringList({ u"vendor/b"_s, u"embed-1"_s }));
    const config::Alias* alias = plan.config.findAlias(u"embed-1");
    ASSERT_NE(alias, nullptr);
    EXPECT_EQ(alias->type, config::ModelType::Embeddings);
    EXPECT_EQ(alias->groups[0].targets[0].model, u"models/embed 1"_s) << "the provider's own name";
    for (const config::Diagnostic& diagnostic : config::validate(plan.config))
        EXPECT_NE(diagnostic.severity, config::Diagnostic::Severity::Error) << qPrintable(diagnostic.message);
}

TEST(ImportPlan, TheFirstListOfAProviderHoldsWhatAliasesAskOfItAlready)
{
    const ImportPlan plan =
        planImport(smallConfig(), importOf({ offered(u"b"_s) }, ModelImport::Aliases::None));
    ASSERT_EQ(plan.config.providers[0].models.size(), 2);
    EXPECT_EQ(plan.config.providers[0].models[1].id, u"model-1"_s) << "the target of fast";
    EXPECT_EQ(plan.outcome.models, QStringList { u"b"_s });
}

TEST(ImportPlan, ANameThatIsTakenIsToldAndLeftAlone)
{
    config::Config config = smallConfig();
    config.aliases[0].additionalAliases = { u"quick"_s };
    const ImportPlan plan = planImport(
        config, importOf({ offered(u"fast"_s), offered(u"quick"_s) }, ModelImport::Aliases::EachModel));
    EXPECT_EQ(plan.outcome.models, QStringList({ u"fast"_s, u"quick"_s }));
    EXPECT_EQ(plan.outcome.skipped, QStringList({ u"fast"_s, u"quick"_s }));
    EXPECT_EQ(plan.config.aliases, config.aliases);
}

TEST(ImportPlan, ATakenNameGetsAGroupWhereThatIsAskedFor)
{
    config::Config config = smallConfig();
    config.aliases[0].groups[0].name = u"one"_s;
    ModelImport import = importOf({ offered(u"fast"_s) }, ModelImport::Aliases::EachModel);
    import.taken = ModelImport::Taken::AddGroup;
    const ImportPlan plan = planImport(config, import);
    EXPECT_EQ(plan.outcome.aliases, QStringList { u"fast"_s });
    ASSERT_EQ(plan.config.aliases[0].groups.size(), 2);
    EXPECT_EQ(plan.config.aliases[0].groups[1].name, u"one-2"_s);
    EXPECT_EQ(plan.config.aliases[0].groups[1].targets[0].model, u"fast"_s);
    EXPECT_TRUE(planImport(plan.config, import).isEmpty()) << "again there is nothing to do";
    import.picks[0].type = config::ModelType::Embeddings;
    EXPECT_EQ(planImport(config, import).outcome.skipped, QStringList { u"fast"_s })
        << "no embeddings among conversations";
}

TEST(ImportPlan, AProviderThatIsGoneIsAProblem)
{
    ModelImport import = importOf({ offered(u"b"_s) }, ModelImport::Aliases::None);
    import.provider = u"gone"_s;
    const ImportPlan plan = planImport(smallConfig(), import);
    ASSERT_EQ(plan.outcome.problems.size(), 1);
    EXPECT_EQ(plan.outcome.problems[0].path, u"providers.gone"_s);
    EXPECT_EQ(plan.config, smallConfig());
}

} // namespace gateway::service
