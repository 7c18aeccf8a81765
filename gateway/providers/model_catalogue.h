// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of models at large: prices, how much they read and write, what they take. By OpenRouter's
// model ids, read from the public form of https://openrouter.ai/api/v1/models
//   {"data":[{"id":"openai/gpt-5","name":"OpenAI: GPT-5","context_length":400000,
//     "architecture":{"input_modalities":["text","image"],"output_modalities":["text"]},
//     "pricing":{"prompt":"0.00000125","completion":"0.00001","input_cache_read":"…","input_cache_write":"…",
//       "request":"…"},
//     "supported_parameters":["tools","reasoning"],"top_provider":{"max_completion_tokens":128000}}, …]}
// where prices are texts (or numbers) in dollars per token; other fields do not matter. The snapshot that
// ships (resources/model-catalogue.json) has the same form, with `tiers` beside the prices for models that
// cost more above some input size: [{"above":200000,"prompt":…,"completion":…}].
// Thread: any; immutable once made.
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "config/policy.h"

#include <boost/json/object.hpp>

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace gateway::providers {

struct CataloguePrice {
    QVector<config::PriceTier> tiers = {}; // at least one, the first from 0
    Money perRequest = {};                 // on top
    friend bool operator==(const CataloguePrice&, const CataloguePrice&) = default;
};

// What is not known is empty.
struct ModelFacts {
    QString name = {};        // for people
    QString description = {}; // of an alias' own metadata alone
    std::optional<CataloguePrice> price = {};
    std::optional<qint64> contextLength = {};   // tokens, input and output together
    std::optional<qint64> maxOutputTokens = {}; // of one answer
    QStringList inputModalities = {};           // "text", "image", "file", "audio", "video"
    QStringList outputModalities = {};
    QStringList supportedParameters = {}; // OpenRouter's names
    friend bool operator==(const ModelFacts&, const ModelFacts&) = default;
};

// An entry of the form above, without its id; what makes no sense in it is passed over.
[[nodiscard]] ModelFacts modelFacts(const boost::json::object& entry);
// What `own` says, and for the rest what `general` does.
[[nodiscard]] ModelFacts overlaid(const ModelFacts& general, const ModelFacts& own);

class ModelCatalogue {
public:
    static constexpr qsizetype kMaxBytes = 16 * 1024 * 1024;
    static constexpr qsizetype kMaxModels = 10'000;

    ModelCatalogue() = default;
    // Entries with neither a price nor a length, and prices that vary (OpenRouter says -1), are passed over.
    // An error only when it is no such list at all, or one without a single price: UpstreamProtocol.
    [[nodiscard]] static Result<ModelCatalogue> parse(QByteArrayView text);

    // Whom a model's name without its vendor means: whoever alone has it, or the vendor at home in it.
    enum class Naming { Shared, Home };
    void insert(const QString& id, const ModelFacts& facts, Naming naming = Naming::Shared);

    // The id exactly as the catalogue has it. Null: not known. Lives as long as the catalogue.
    [[nodiscard]] const ModelFacts* find(const QString& id) const;
    [[nodiscard]] const CataloguePrice* price(const QString& id) const;
    // By a provider's own name for a model: without vendor, in any case, with `-` for `.` or the reverse,
    // with or without a date behind it ("claude-sonnet-4-5-20250929"). Null: none, or none that is sure.
    [[nodiscard]] const ModelFacts* match(const QString& model) const;
    // The id of what match() finds; empty: nothing.
    [[nodiscard]] QString matchedId(const QString& model) const;

    [[nodiscard]] qsizetype size() const { return m_models.size(); }

    // These models with those of `newer` over them: one that left the list keeps its last price, as long as
    // there is room.
    [[nodiscard]] ModelCatalogue updatedWith(const ModelCatalogue& newer) const;

private:
    // What a name means. Who is called that stands before who only has a date behind it.
    struct Named {
        QString id = {}; // empty: several models have the name
        bool isDated = false;
    };

    using Names = QHash<QString, Named>;

    static void name(Names& names, const QString& called, const Named& model);

    [[nodiscard]] Names& namesOf(Naming naming) { return naming == Naming::Home ? m_home : m_shared; }

    QHash<QString, ModelFacts> m_models;
    Names m_shared;
    Names m_home;
};

// The snapshot compiled in; read once.
[[nodiscard]] std::shared_ptr<const ModelCatalogue> shippedModelCatalogue();
// Its text: resources/model-catalogue.json.
[[nodiscard]] QByteArrayView shippedModelCatalogueJson();

} // namespace gateway::providers
