// SPDX-License-Identifier: GPL-3.0-or-later
// service::ProviderModels over the engine: lists are read on the gateway thread, joined and taken over here.
// Thread: the main thread. Must outlive the gateway thread.
#pragma once

#include "service/catalogue_keeper.h"
#include "service/gateway_thread.h"
#include "service/model_fetch.h"
#include "service/provider_models.h"

#include <map>
#include <utility>

namespace gateway::service {

class ModelDirectory final : public ProviderModels {
    Q_OBJECT
public:
    // What is known of models, the better source first.
    using Catalogues = std::function<QVector<std::shared_ptr<const providers::ModelCatalogue>>()>;

    ModelDirectory(ConfigService& configuration, GatewayThread& thread, const Clock& clock,
        Catalogues catalogues, QObject* parent = nullptr);
    ~ModelDirectory() override;

    void list(const QString& provider, ListDone done) override;
    void cancel(const QString& provider) override;
    void importModels(const ModelImport& import, ImportDone done) override;

    // Tells and refreshes this one as well, under that name; it outlives this.
    void addCatalogue(const QString& name, CatalogueKeeper& keeper);

    [[nodiscard]] QVector<CatalogueState> catalogues() const override;
    bool refreshCatalogues() override;

private:
    struct Listing {
        quint64 number = 0;
        std::shared_ptr<ModelFetch> fetch;
        QVector<ListDone> done;
    };

    void progress(const QString& provider, quint64 number, int pages, int models);
    void finished(const QString& provider, quint64 number, const Result<FetchedOffers>& fetched);

    ConfigService& m_configuration;
    GatewayThread& m_thread;
    const Clock& m_clock;
    Catalogues m_catalogues;
    std::map<QString, Listing> m_listings; // by provider
    quint64 m_lastNumber = 0;
    QVector<std::pair<QString, CatalogueKeeper*>> m_keepers;
};

} // namespace gateway::service
