// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/alias_advanced.h"

#include "app/viewmodels/models/alias_draft.h"
#include "config/field_tables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Alias;
using gateway::config::Member;
using gateway::config::ModelType;
using gateway::config::Node;
using Kind = FormModel::Kind;
using Row = FormModel::Row;

namespace {

const QString kOverrides = QStringLiteral("metadata.overrides.");
// A dollar a token is the most the gateway believes.
constexpr double kMostPerMillion = 1e6;
constexpr double kMostTokens = 1e9;

class Words {
    Q_DECLARE_TR_FUNCTIONS(AliasAdvanced)
};

void copyAdvanced(const Alias& from, Alias& into)
{
    into.type = from.type;
    into.preferredApi = from.preferredApi;
    into.metadata = from.metadata;
    into.extraBody = from.extraBody;
}

QVector<FormModel::Choice> typeChoices()
{
    QVector<FormModel::Choice> choices;
    for (const auto& [name, type] : gateway::config::typeNames()) {
        const QString label = typeText(type);
        // Older files have a second word for the same.
        const bool isKnown = std::any_of(choices.begin(), choices.end(),
            [&label](const FormModel::Choice& choice) { return choice.label == label; });
        if (!isKnown)
            choices.append({ name, label });
    }
    return choices;
}

QVector<Row> general()
{
    return {
        { .path = u"type"_s,
            .kind = Kind::Choice,
            .label = Words::tr("Serves"),
            .help = Words::tr("What clients ask it for; requests for anything else are refused."),
            .fallback = u"text"_s,
            .choices = typeChoices() },
        { .path = u"extraBody"_s,
            .kind = Kind::Document,
            .label = Words::tr("Added to requests"),
            .help = Words::tr(
                "Fields put into the body of each request, over the provider's and the model's own, "
                "such as temperature: 0.2. YAML or JSON.") },
        { .path = u"preferred_api"_s,
            .kind = Kind::Choice,
            .label = Words::tr("API clients should use"),
            .help = Words::tr("Told in the list of models; clients that read it choose by it."),
            .section = Words::tr("What clients are told"),
            .choices = { { QString(), Words::tr("As its name suggests") },
                { u"chat_completions"_s, Words::tr("Chat Completions") },
                { u"messages"_s, Words::tr("Messages") }, { u"responses"_s, Words::tr("Responses") },
                { u"gemini"_s, Words::tr("Gemini") } } },
        { .path = u"metadata.source"_s,
            .kind = Kind::Choice,
            .label = Words::tr("Facts come from"),
            .help = Words::tr("Context length, modalities and price in the list of models."),
            .section = Words::tr("What clients are told"),
            .choices = { { QString(), Words::tr("The catalogues, by its first target") },
                { u"openrouter"_s, Words::tr("OpenRouter's catalogue") },
                { u"models.dev"_s, Words::tr("models.dev") },
                { u"custom"_s, Words::tr("Only what is said here") },
                { u"disabled"_s, Words::tr("No catalogue") } } },
        { .path = u"metadata.source_path"_s,
            .kind = Kind::Text,
            .label = Words::tr("Entry of the catalogue"),
            .help = Words::tr("Such as openai/gpt-5. Empty: the one that fits its first target."),
            .section = Words::tr("What clients are told"),
            .onlyWith = u"metadata.source"_s,
            .onlyWithValues = { QString(), u"openrouter"_s, u"models.dev"_s } },
    };
}

Row told(const QString& path, Kind kind, const QString& label, const QString& help)
{
    return { .path = kOverrides + path,
        .kind = kind,
        .label = label,
        .help = help,
        .section = Words::tr("What clients are told") };
}

Row modalities(const QString& name, const QString& label)
{
    Row row = told(
        u"architecture."_s + name, Kind::Several, label, Words::tr("None of them: what is known of it."));
    row.choices = { { u"text"_s, Words::tr("Text") }, { u"image"_s, Words::tr("Images") },
        { u"audio"_s, Words::tr("Audio") }, { u"video"_s, Words::tr("Video") },
        { u"file"_s, Words::tr("Files") } };
    return row;
}

Row tokens(const QString& path, const QString& label)
{
    Row row = told(path, Kind::Number, label, {});
    row.unit = Words::tr("tokens");
    row.fallback = Words::tr("as known");
    row.least = 1;
    row.most = kMostTokens;
    return row;
}

// Shown per million tokens; the catalogue's form, which this is, has it per token.
Row price(const QString& path, const QString& label)
{
    Row row = told(u"pricing."_s + path, Kind::Number, label, {});
    row.unit = Words::tr("$ per 1M tokens");
    row.fallback = Words::tr("as billed");
    row.factor = 1e-6;
    row.least = 0;
    row.most = kMostPerMillion;
    return row;
}

QVector<Row> overrides()
{
    return { told(u"name"_s, Kind::Text, Words::tr("Display name"), Words::tr("Empty: the model's name.")),
        tokens(u"context_length"_s, Words::tr("Context length")),
        tokens(u"top_provider.max_completion_tokens"_s, Words::tr("Longest answer")),
        modalities(u"input_modalities"_s, Words::tr("Takes")),
        modalities(u"output_modalities"_s, Words::tr("Gives")),
        told(u"supported_parameters"_s, Kind::Words, Words::tr("Parameters it takes"),
            Words::tr("Such as tools, temperature. Empty: as known.")),
        price(u"prompt"_s, Words::tr("Price of input")), price(u"completion"_s, Words::tr("Price of output")),
        price(u"input_cache_read"_s, Words::tr("Price of cached input")),
        price(u"input_cache_write"_s, Words::tr("Price of writing the cache")) };
}

// Only both together are a price: what one of them is without the other, nobody is told.
QVector<gateway::service::ConfigProblem> priceProblems(const Alias& alias)
{
    const Node* said = alias.metadata.find(u"overrides");
    const Node* pricing = said ? said->find(u"pricing") : nullptr;
    if (!pricing || pricing->members.isEmpty())
        return {};
    QVector<gateway::service::ConfigProblem> problems;
    for (const QString& name : { u"prompt"_s, u"completion"_s }) {
        if (pricing->find(name) == nullptr)
            problems.append({ .path = u"models."_s + alias.slug + u'.' + kOverrides + u"pricing."_s + name,
                .message = Words::tr("give the prices of input and of output both, or none") });
    }
    return problems;
}

} // namespace

QVector<Row> aliasAdvancedRows()
{
    return general() + overrides();
}

Node aliasAdvancedOf(const Alias& alias)
{
    Alias advanced;
    copyAdvanced(alias, advanced);
    // What holds anyway, as the form says it.
    Node& metadata = advanced.metadata;
    metadata.members.removeIf(
        [](const Member& member) { return member.key == u"source" && member.value.text == u"auto"; });
    return gateway::config::writeFields(gateway::config::aliasFields(), advanced);
}

Reading<Alias> readAliasAdvanced(const Node& part, const Alias& alias)
{
    const Reading<Alias> read =
        readPart(gateway::config::aliasFields(), part, QString(u"models."_s + alias.slug));
    Alias edited = alias;
    copyAdvanced(read.value, edited);
    return { edited, read.problems + priceProblems(edited) };
}

} // namespace app::viewmodels
