// SPDX-License-Identifier: GPL-3.0-or-later
// service::ConfigService from the store: every edit is a numbered revision, so any is undoable.
// Thread: the main thread.
#pragma once

#include "service/gateway_service.h"

namespace gateway::service {

class StoredConfigService final : public ConfigService {
    Q_OBJECT
public:
    StoredConfigService(store::Store& store, secrets::SecretStore& secretStore, QObject* parent = nullptr);

    // Takes the newest revision into force (none: an empty configuration). Call once, after the store is
    // open.
    void load(std::function<void(Result<void>)> done);

    [[nodiscard]] config::ConfigPtr current() const override { return m_current; }

    [[nodiscard]] QString readOnlyReason() const override { return {}; }

    [[nodiscard]] QVector<ConfigProblem> validate(const config::Config& config) const override;
    void apply(const config::Config& config, const QString& summary,
        std::function<void(QVector<ConfigProblem>)> done) override;

    [[nodiscard]] QVector<ConfigProblem> reloadProblems() const override { return {}; }

    [[nodiscard]] QString toYaml(const config::Config& config) const override;

    // Takes over a document with plain provider keys: they move to the secret store first, and only when all
    // are there is the rest applied.
    void importDocument(const config::Config& config, const QString& summary,
        std::function<void(QVector<ConfigProblem>)> done);

private:
    void moveNextSecret(config::Config config, qsizetype from, const QString& summary,
        std::function<void(QVector<ConfigProblem>)> done);
    void store(const config::Config& config, const QString& summary,
        std::function<void(QVector<ConfigProblem>)> done);

    store::Store& m_store;
    secrets::SecretStore& m_secretStore;
    config::ConfigPtr m_current;
};

} // namespace gateway::service
