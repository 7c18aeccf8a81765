// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/model_price.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/providers/provider_addresses.h"
#include "config/field_tables.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Money;
using gateway::config::Member;
using gateway::config::Node;
using gateway::config::PriceTier;
using gateway::config::Pricing;
using gateway::config::ProviderModel;
using gateway::config::TokenRates;
using gateway::config::UnitRates;
using Kind = FormModel::Kind;
using Row = FormModel::Row;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ModelPrice)
};

const QString kPricing = QStringLiteral("pricing");
const QString kRange = QStringLiteral("range");
const QString kAccess = QStringLiteral("access_via");
// Codex' short form of the Responses API, as the document names it.
const QString kLite = QStringLiteral("responses:lite");

QVector<FormModel::Choice> accessChoices()
{
    QVector<FormModel::Choice> choices;
    for (const AddressDialect dialect : addressDialects()) {
        if (!dialect)
            continue;
        choices.append({ addressName(dialect), addressTitle(dialect) });
        if (dialect == gateway::Dialect::Responses)
            choices.append({ kLite, Words::tr("OpenAI Responses, Codex' short form") });
    }
    return choices;
}

// Both would be read as the short one.
void refuseBothForms(const Node& part, QVector<gateway::service::ConfigProblem>& problems)
{
    const Node* access = part.find(kAccess);
    const auto names = [access](const QString& name) {
        return access != nullptr
            && std::any_of(access->items.begin(), access->items.end(),
                [&name](const Node& item) { return item.text == name; });
    };
    if (names(kLite) && names(gateway::dialectName(gateway::Dialect::Responses)))
        problems.append(
            { .path = kAccess, .message = Words::tr("Choose one of the two forms of OpenAI Responses.") });
}

QString numberText(double value)
{
    return QString::number(value, 'g', 12);
}

Row rate(const QString& name, const QString& label, const QString& help)
{
    return { .path = u"pricing."_s + name,
        .kind = Kind::Number,
        .label = label,
        .help = help,
        .unit = Words::tr("$ per million tokens"),
        .onlyWith = u"pricing.source"_s,
        .onlyWithValues = { u"simple"_s } };
}

Row unit(const QString& name, const QString& label, const QString& help)
{
    return { .path = u"pricing."_s + name,
        .kind = Kind::Number,
        .label = label,
        .help = help,
        .unit = u"$"_s,
        .onlyWith = u"pricing.source"_s,
        .onlyWithValues = { u"per_unit"_s } };
}

QString dollars(double amount)
{
    return moneyText(Money::fromDollars(amount));
}

QString unitsText(const UnitRates& units)
{
    QStringList prices;
    if (units.image)
        prices.append(Words::tr("%1 an image").arg(dollars(*units.image)));
    if (units.audioMinute)
        prices.append(Words::tr("%1 a minute").arg(dollars(*units.audioMinute)));
    if (units.millionCharacters)
        prices.append(Words::tr("%1 a million characters").arg(dollars(*units.millionCharacters)));
    return prices.join(u" \u00b7 "_s);
}

Node* pricingIn(Node& part)
{
    const auto found = std::find_if(part.members.begin(), part.members.end(),
        [](const Member& member) { return member.key == kPricing; });
    return found == part.members.end() ? nullptr : &found->value;
}

// An empty price would be read as zero, and so as free.
void requirePrices(
    const Node& part, const Pricing& pricing, QVector<gateway::service::ConfigProblem>& problems)
{
    const auto require = [&](const QString& field, const QString& message) {
        const Node* section = part.find(kPricing);
        if (section == nullptr || section->find(field) == nullptr)
            problems.append({ .path = kPricing + u'.' + field, .message = message });
    };
    const QString price = Words::tr("Give a price; 0 where it is free.");
    switch (pricing.source) {
    case Pricing::Source::Unknown: return;
    case Pricing::Source::Simple:
        require(u"input"_s, price);
        require(u"output"_s, price);
        return;
    case Pricing::Source::Defined: require(kRange, Words::tr("Give at least one tier.")); return;
    case Pricing::Source::OpenRouter:
        require(u"slug"_s, Words::tr("Give the model's name at OpenRouter."));
        return;
    case Pricing::Source::PerRequest: require(u"amount"_s, price); return;
    case Pricing::Source::PerUnit:
        if (pricing.units == UnitRates {})
            problems.append({ .path = kPricing + u".per_image",
                .message = Words::tr("Give at least one of the three prices.") });
        return;
    }
}

QVector<Row> useRows()
{
    return {
        { .path = u"type"_s,
            .kind = Kind::Choice,
            .label = Words::tr("Makes"),
            .help = Words::tr("Decides which requests may go to it."),
            .fallback = u"text"_s,
            .choices = { { u"text"_s, Words::tr("Text") }, { u"embeddings"_s, Words::tr("Embeddings") },
                { u"image"_s, Words::tr("Images") }, { u"transcriptions"_s, Words::tr("Transcriptions") },
                { u"speech"_s, Words::tr("Speech") }, { u"rerank"_s, Words::tr("Reranking") },
                { u"moderations"_s, Words::tr("Moderations") } } },
        { .path = u"maxConcurrency"_s,
            .kind = Kind::Number,
            .label = Words::tr("Requests at a time"),
            .fallback = Words::tr("no limit") },
    };
}

QVector<Row> bodyRows()
{
    const QString section = Words::tr("Requests");
    return {
        { .path = kAccess,
            .kind = Kind::Several,
            .label = Words::tr("Reached by"),
            .help = Words::tr("None ticked: by every API the provider has an address for."),
            .fallback = Words::tr("every API of the provider"),
            .section = section,
            .choices = accessChoices() },
        { .path = u"extraBody"_s,
            .kind = Kind::Document,
            .label = Words::tr("Extra fields"),
            .help =
                Words::tr("Merged into the body of every request to it, over the provider's; null takes a "
                          "field out. YAML or JSON."),
            .choices = { { u"service_tier: flex\nuser: null"_s, Words::tr("Begin with an example") } } },
    };
}

QVector<Row> priceRows()
{
    const QString source = u"pricing.source"_s;
    return {
        { .path = source,
            .kind = Kind::Choice,
            .label = Words::tr("Price"),
            .help = Words::tr("Without one the cost of its requests is not known, and it comes last where "
                              "the cheapest is picked."),
            .choices = { { QString(), Words::tr("Unknown") }, { u"simple"_s, Words::tr("By tokens") },
                { u"defined"_s, Words::tr("By tokens, in tiers") },
                { u"openrouter"_s, Words::tr("From OpenRouter's list") },
                { u"per_request"_s, Words::tr("By request") },
                { u"per_unit"_s, Words::tr("By image, minute or characters") } } },
        rate(u"input"_s, Words::tr("Input"), {}),
        rate(u"output"_s, Words::tr("Output"), Words::tr("Reasoning included.")),
        rate(u"cached"_s, Words::tr("Input from the cache"), Words::tr("Empty: as input.")),
        rate(u"cache_write"_s, Words::tr("Input written to the cache"), Words::tr("Empty: as input.")),
        rate(u"cache_write_1h"_s, Words::tr("Input written for an hour"),
            Words::tr("Empty: 1.6 times the price of writing.")),
        { .path = u"pricing.range"_s,
            .kind = Kind::Lines,
            .label = Words::tr("Tiers"),
            .help = Words::tr("One a line, by input tokens, in $ per million: from-to: input output cached "
                              "cache-write. For example 0-200000: 1.25 10 0.31 and 200001-: 2.5 15."),
            .onlyWith = source,
            .onlyWithValues = { u"defined"_s } },
        { .path = u"pricing.slug"_s,
            .kind = Kind::Text,
            .label = Words::tr("Name at OpenRouter"),
            .help = Words::tr("As in its list: anthropic/claude-sonnet-4.5."),
            .onlyWith = source,
            .onlyWithValues = { u"openrouter"_s } },
        { .path = u"pricing.amount"_s,
            .kind = Kind::Number,
            .label = Words::tr("Price of a request"),
            .unit = u"$"_s,
            .onlyWith = source,
            .onlyWithValues = { u"per_request"_s } },
        unit(u"per_image"_s, Words::tr("Price of an image"), Words::tr("One that was made.")),
        unit(u"per_audio_minute"_s, Words::tr("Price of a minute"), Words::tr("Of sound that was heard.")),
        unit(u"per_million_characters"_s, Words::tr("Price of a million characters"),
            Words::tr("Of text that was spoken.")),
        { .path = u"pricing.discount"_s,
            .kind = Kind::Number,
            .label = Words::tr("Discount"),
            .help = Words::tr("Instead of the provider's."),
            .unit = u"%"_s,
            .fallback = Words::tr("the provider's"),
            .factor = 0.01,
            .least = 0,
            .most = 100,
            .onlyWith = source,
            .onlyWithValues = { u"simple"_s, u"defined"_s, u"openrouter"_s, u"per_unit"_s } },
    };
}

} // namespace

QVector<Row> modelRows(KeptRow kept)
{
    QVector<Row> rows = useRows() + priceRows() + bodyRows();
    if (kept == KeptRow::Shown)
        rows.append(keptRow());
    return rows;
}

Node modelPart(const ProviderModel& model)
{
    ProviderModel shown = model;
    shown.adapters.clear();
    shown.kept = Node::map();
    Node part = gateway::config::writeFields(gateway::config::providerModelFields(), shown);
    if (Node* pricing = pricingIn(part)) {
        QStringList lines;
        for (const PriceTier& tier : model.pricing.tiers)
            lines.append(tierText(tier));
        pricing->members.removeIf([](const Member& member) { return member.key == kRange; });
        if (!lines.isEmpty())
            pricing->set(kRange, gateway::config::writeTexts(lines));
    }
    putKept(model.kept, part);
    return part;
}

Reading<ProviderModel> readModelPart(Node part, const ProviderModel& model)
{
    QVector<gateway::service::ConfigProblem> problems;
    const Node whole = part;
    QVector<PriceTier> tiers;
    if (Node* pricing = pricingIn(part)) {
        if (const Node* range = pricing->find(kRange)) {
            for (const Node& line : range->items) {
                if (const auto tier = tierOf(line.text))
                    tiers.append(*tier);
                else
                    problems.append({ .path = kPricing + u'.' + kRange,
                        .message = Words::tr("\u201c%1\u201d is no tier.").arg(line.text) });
            }
        }
        pricing->members.removeIf([](const Member& member) { return member.key == kRange; });
    }
    refuseBothForms(part, problems);
    const auto kept = readKept(gateway::config::providerModelFields(), takeKept(part));
    const Reading<ProviderModel> read =
        readPart(gateway::config::providerModelFields(), part, QString(), ProviderModel {});
    ProviderModel edited = read.value;
    edited.id = model.id;
    edited.adapters = model.adapters;
    edited.pricing.tiers = tiers;
    edited.kept = kept.value;
    problems += read.problems + kept.problems;
    if (problems.isEmpty())
        requirePrices(whole, edited.pricing, problems);
    return { edited, problems };
}

QString priceText(const Pricing& pricing)
{
    switch (pricing.source) {
    case Pricing::Source::Unknown: return Words::tr("price unknown");
    case Pricing::Source::Simple:
        //: prices of a million tokens
        return Words::tr("%1 in, %2 out").arg(dollars(pricing.rates.input), dollars(pricing.rates.output));
    case Pricing::Source::Defined:
        return Words::tr("%n price tier(s)", "", static_cast<int>(pricing.tiers.size()));
    case Pricing::Source::OpenRouter: return Words::tr("OpenRouter's price");
    case Pricing::Source::PerRequest: return Words::tr("%1 a request").arg(dollars(pricing.perRequest));
    case Pricing::Source::PerUnit: return unitsText(pricing.units);
    }
    return {};
}

QString tierText(const PriceTier& tier)
{
    QStringList prices { numberText(tier.rates.input), numberText(tier.rates.output) };
    // A place cannot be skipped: an empty one before a filled one is as the input.
    if (tier.rates.cached || tier.rates.cacheWrite)
        prices.append(numberText(tier.rates.cached.value_or(tier.rates.input)));
    if (tier.rates.cacheWrite)
        prices.append(numberText(*tier.rates.cacheWrite));
    return u"%1-%2: %3"_s.arg(QString::number(tier.lowerBound),
        tier.upperBound ? QString::number(*tier.upperBound) : QString(), prices.join(u' '));
}

std::optional<PriceTier> tierOf(const QString& text)
{
    static const QRegularExpression kForm(
        u"^\\s*(\\d{1,15})\\s*[-\u2013]\\s*(\\d{1,15})?\\s*:\\s*([\\d.\\s]+)$"_s);
    const auto match = kForm.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QVector<double> prices;
    for (const QString& price : match.captured(3).split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        prices.append(price.toDouble(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    PriceTier tier { .lowerBound = match.captured(1).toLongLong() };
    if (match.hasCaptured(2))
        tier.upperBound = match.captured(2).toLongLong();
    if (prices.size() < 2 || prices.size() > 4 || (tier.upperBound && *tier.upperBound < tier.lowerBound))
        return std::nullopt;
    tier.rates = TokenRates { .input = prices[0], .output = prices[1] };
    if (prices.size() > 2)
        tier.rates.cached = prices[2];
    if (prices.size() > 3)
        tier.rates.cacheWrite = prices[3];
    return tier;
}

} // namespace app::viewmodels
