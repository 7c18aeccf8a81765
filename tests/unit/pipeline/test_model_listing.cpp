// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/model_listing.h"

#include "pipeline_fixture.h"

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

class ModelListing : public PipelineTest {
protected:
    ModelListing()
    {
        config.aliases[0].groups = { { .name = u"default"_s,
            .targets = { { .provider = u"one"_s, .model = u"claude-sonnet-4-5-20250929"_s } } } };
    }

    config::ProviderModel& model()
    {
        if (config.providers[0].models.isEmpty())
            config.providers[0].models.append({ .id = u"claude-sonnet-4-5-20250929"_s });
        return config.providers[0].models[0];
    }

    [[nodiscard]] dialects::ModelEntry entry() const
    {
        const Snapshot snapshot(std::make_shared<const config::Config>(config), {}, {});
        return modelEntry(snapshot, config.aliases[0]);
    }

    void overrideWith(const QString& name, const QString& value)
    {
        config::Node overrides = config::Node::map();
        overrides.set(name, config::Node::scalar(value));
        config.aliases[0].metadata.set(u"overrides"_s, overrides);
    }
};

TEST_F(ModelListing, TheCatalogueTellsOfAnAliasByItsFirstTarget)
{
    EXPECT_EQ(entry().displayName, u"fast"_s) << "the name clients ask for";
    EXPECT_EQ(entry().maxOutputTokens, 64'000);
    EXPECT_TRUE(entry().inputModalities.contains(u"image"_s));
    EXPECT_EQ(entry().price.input, u"0.000003"_s);
    EXPECT_EQ(entry().preferredApi, u"chat_completions"_s);
    config.aliases[0].slug = u"my-claude"_s;
    EXPECT_EQ(entry().preferredApi, u"messages"_s);
    config.aliases[0].preferredApi = u"responses"_s;
    EXPECT_EQ(entry().preferredApi, u"responses"_s);
}

TEST_F(ModelListing, ThePriceIsTheOneTheTargetIsBilledAt)
{
    model().pricing = { .source = config::Pricing::Source::Simple, .rates = { .input = 1.25, .output = 10 } };
    EXPECT_EQ(entry().price.input, u"0.00000125"_s);
    EXPECT_EQ(entry().price.output, u"0.00001"_s);
    overrideWith(u"context_length"_s, u"1234"_s);
    EXPECT_EQ(entry().price.input, u"0.00000125"_s);
    EXPECT_EQ(entry().contextLength, 1234);
}

TEST_F(ModelListing, TheMetadataOfAnAliasWins)
{
    overrideWith(u"name"_s, u"Our Claude"_s);
    EXPECT_EQ(entry().displayName, u"Our Claude"_s);
    config.aliases[0].metadata.set(u"source"_s, config::Node::scalar(u"custom"_s));
    EXPECT_EQ(entry().contextLength, std::nullopt);
    EXPECT_EQ(entry().displayName, u"Our Claude"_s);
    config.aliases[0].metadata = config::Node::map();
    config.aliases[0].metadata.set(u"source"_s, config::Node::scalar(u"openrouter"_s));
    config.aliases[0].metadata.set(u"source_path"_s, config::Node::scalar(u"anthropic/claude-opus-4.1"_s));
    EXPECT_EQ(entry().maxOutputTokens, 32'000);
}

TEST_F(ModelListing, ANestedAliasIsDescribedByWhatItLeadsTo)
{
    config.aliases.append({ .slug = u"inner"_s, .groups = config.aliases[0].groups });
    config.aliases[0].groups[0].targets = { { .alias = u"inner"_s } };
    EXPECT_EQ(entry().maxOutputTokens, 64'000);
    config.aliases[1].groups[0].targets = { { .alias = u"fast"_s } };
    EXPECT_EQ(entry().maxOutputTokens, std::nullopt) << "a circle leads nowhere";
}

TEST_F(ModelListing, AClientThatKnowsTheListIsToldSo)
{
    start();
    const Answer first = ask(request("GET", "/v1/models", {}, bearer()));
    EXPECT_EQ(first.status, 200);
    const QByteArray tag = headerValue(first.headers, "etag").toByteArray();
    EXPECT_FALSE(tag.isEmpty());
    EXPECT_EQ(ask(request("GET", "/v1/models", {}, bearer() + "If-None-Match: " + tag + "\r\n")).status, 304);
    EXPECT_EQ(ask(request("GET", "/v1/models/fast", {}, bearer() + "If-None-Match: \"x\"\r\n")).status, 200);
    const Answer bad =
        ask(request("GET", "/v1/models?limit=x", {}, bearer() + "anthropic-version: 2023-06-01\r\n"));
    EXPECT_EQ(bad.status, 400);
    EXPECT_TRUE(bad.body.contains("limit must be a whole number")) << bad.body.constData();
}

namespace {

std::shared_ptr<const providers::ModelCatalogue> modelsDev()
{
    const auto facts = [](qint64 length) { return providers::ModelFacts { .contextLength = length }; };
    providers::ModelCatalogue catalogue;
    catalogue.insert(u"one/odd-model"_s, facts(1'111));
    catalogue.insert(u"vendor/odd-model"_s, facts(2'222), providers::ModelCatalogue::Naming::Home);
    catalogue.insert(u"anthropic/claude-sonnet-4-5"_s, facts(3'333), providers::ModelCatalogue::Naming::Home);
    return std::make_shared<const providers::ModelCatalogue>(std::move(catalogue));
}

} // namespace

class ModelListingOfTwoCatalogues : public ModelListing {
protected:
    [[nodiscard]] std::optional<qint64> length() const
    {
        const Snapshot snapshot(std::make_shared<const config::Config>(config), {}, {},
            providers::shippedModelCatalogue(), {}, modelsDev());
        return modelEntry(snapshot, config.aliases[0]).contextLength;
    }

    void describe(const QString& name, const QString& value)
    {
        config.aliases[0].metadata.set(name, config::Node::scalar(value));
    }
};

TEST_F(ModelListingOfTwoCatalogues, TheSecondIsAskedWhereTheFirstKnowsNothing)
{
    EXPECT_NE(length(), 3'333) << "the first knows it";
    config.aliases[0].groups[0].targets[0].model = u"odd-model"_s;
    EXPECT_EQ(length(), 1'111) << "the provider's own entry";
    config.aliases[0].groups[0].targets[0].provider = u"two"_s;
    EXPECT_EQ(length(), 2'222) << "the vendor's";
    describe(u"source"_s, u"openrouter"_s);
    EXPECT_EQ(length(), std::nullopt) << "it was asked for the first alone";
}

TEST_F(ModelListingOfTwoCatalogues, AnAliasMayNameTheSecond)
{
    describe(u"source"_s, u"models.dev"_s);
    EXPECT_EQ(length(), 3'333);
    describe(u"source_path"_s, u"vendor/odd-model"_s);
    EXPECT_EQ(length(), 2'222);
    overrideWith(u"context_length"_s, u"77"_s);
    EXPECT_EQ(length(), 77) << "what is said otherwise counts";
}

TEST_F(ModelListing, AnAliasWhoseImagesAreDescribedTakesThem)
{
    config.aliases[0].groups[0].targets[0].model = u"odd-model"_s;
    config.aliases[0].describesImages = true;
    config.vision.descriptorModel = u"eyes"_s;
    EXPECT_TRUE(entry().inputModalities.isEmpty()) << "nothing is known of it";
    config::Node architecture = config::Node::map();
    architecture.set(u"input_modalities"_s, config::Node::list({ config::Node::scalar(u"text"_s) }));
    config::Node overrides = config::Node::map();
    overrides.set(u"architecture"_s, architecture);
    config.aliases[0].metadata.set(u"overrides"_s, overrides);
    EXPECT_EQ(entry().inputModalities, QStringList({ u"text"_s, u"image"_s }));
    config.vision.descriptorModel.clear();
    EXPECT_EQ(entry().inputModalities, QStringList { u"text"_s });
}

} // namespace gateway::pipeline
