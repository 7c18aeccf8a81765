// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the engine's snapshot up to date: whenever the configuration changes, its credentials are read and
// the two are published together. Thread: the main thread.
#pragma once

#include "pipeline/snapshot.h"
#include "providers/model_catalogue.h"
#include "secrets/secret_resolver.h"
#include "service/gateway_service.h"

#include <QObject>

#include <memory>

namespace gateway::service {

class SnapshotBuilder final : public QObject {
    Q_OBJECT
public:
    SnapshotBuilder(
        ConfigService& configuration, secrets::SecretStore& secretStore, QObject* parent = nullptr);

    // Reads credentials for the configuration in force and emits built(). A later call overtakes an earlier
    // one that is still reading.
    void build();
    // The same again, when a snapshot has been built before.
    void rebuild();
    // Of snapshots built from now on.
    void setCatalogue(std::shared_ptr<const providers::ModelCatalogue> catalogue);
    // Likewise, that of models.dev.
    void setModelsDev(std::shared_ptr<const providers::ModelCatalogue> catalogue);

    // Whose accounts there may be; before the first build.
    void setVendors(std::shared_ptr<const accounts::DefinitionSet> vendors);

Q_SIGNALS:
    void built(const gateway::pipeline::SnapshotPtr& snapshot);

private:
    ConfigService& m_configuration;
    secrets::SecretResolver m_resolver;
    std::shared_ptr<const providers::ModelCatalogue> m_catalogue = providers::shippedModelCatalogue();
    std::shared_ptr<const providers::ModelCatalogue> m_modelsDev;
    std::shared_ptr<const accounts::DefinitionSet> m_vendors = accounts::shippedDefinitions();
    quint64 m_generation = 0;
};

} // namespace gateway::service
