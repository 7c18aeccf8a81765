// SPDX-License-Identifier: GPL-3.0-or-later
// The models a provider offers: listed with what is known of each, and taken into the configuration, with
// aliases where wanted. Abstract, so that the window's dialog can be driven by a scripted provider in tests.
// Thread: the main thread. Callbacks and signals come on the main thread too, never from inside a call.
#pragma once

#include "base/result.h"
#include "config/config.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>

namespace gateway::service {

// What is not known is empty.
struct OfferedModel {
    QString id;        // as requests to the provider name it
    QString name = {}; // for people
    config::ModelType type = config::ModelType::Text;
    std::optional<qint64> contextLength = {};   // tokens, input and output together
    std::optional<qint64> maxOutputTokens = {}; // of one answer
    QStringList inputModalities = {};           // "text", "image", "file", "audio", "video"
    QStringList outputModalities = {};
    std::optional<config::TokenRates>
        rates = {};       // dollars per million tokens; above some input it may cost more
    QString priceId = {}; // the catalogue's id its price is imported from; empty: the price is another's, or
                          // unknown
    bool isConfigured = false; // the provider's list in the configuration has it
    QString aliasName = {};    // what an alias for it would be called
    QString aliasTakenBy = {}; // the alias that has this name, or goes by it; empty: it is free
    friend bool operator==(const OfferedModel&, const OfferedModel&) = default;
};

struct OfferedModels {
    QString provider;
    QVector<OfferedModel> models = {}; // by id
    QStringList vanished = {};         // configured, and not offered any more
    bool isCut = false;                // there are more than Plexus reads
    friend bool operator==(const OfferedModels&, const OfferedModels&) = default;
};

struct ModelImport {
    enum class Aliases {
        None,
        EachModel, // one per model, called OfferedModel::aliasName
    };
    // What becomes of an alias whose name is taken.
    enum class Taken {
        Skip,
        AddGroup, // the model is added to the alias that has the name, as a group of its own behind the
                  // others
    };
    QString provider;
    QVector<OfferedModel>
        picks = {}; // of a list that was read; what is configured already gets its alias only
    Aliases aliases = Aliases::None;
    Taken taken = Taken::Skip;
};

// What an import did, or why it did nothing.
struct ImportOutcome {
    QVector<ConfigProblem> problems = {}; // not empty: nothing was changed
    QStringList models = {};              // added
    QStringList aliases = {};             // made, or added to
    QStringList skipped = {};             // names of aliases that were taken
    friend bool operator==(const ImportOutcome&, const ImportOutcome&) = default;
};

// A list of what models are and cost, fetched from time to time.
struct CatalogueState {
    QString name; // "openrouter", "models.dev"
    qsizetype models = 0;
    qint64 fetchedMs = 0; // since 1970; 0: the one that ships
    bool isFetching = false;
    QString problem = {}; // a sentence: why the last fetch brought nothing
    friend bool operator==(const CatalogueState&, const CatalogueState&) = default;
};

class ProviderModels : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    using ListDone = std::function<void(Result<OfferedModels>)>;
    using ImportDone = std::function<void(ImportOutcome)>;

    // Asks the provider, with its own credential, as it is configured now; the gateway has to run. One list
    // at a time per provider: whoever asks while it is under way gets the same.
    virtual void list(const QString& provider, ListDone done) = 0;
    // All who wait for the list under way are told (ErrorCode::Cancelled); without one nothing happens.
    virtual void cancel(const QString& provider) = 0;
    // One edit of the configuration. Nothing new to add is no problem: the outcome is empty.
    virtual void importModels(const ModelImport& import, ImportDone done) = 0;

    [[nodiscard]] virtual QVector<CatalogueState> catalogues() const = 0;
    // Now, whether they are due or not. False: they cannot be fetched, for the gateway does not run.
    virtual bool refreshCatalogues() = 0;

Q_SIGNALS:
    // A page of the list under way was read; `models`: so far.
    void progressed(const QString& provider, int pages, int models);
    void cataloguesChanged();
};

} // namespace gateway::service
