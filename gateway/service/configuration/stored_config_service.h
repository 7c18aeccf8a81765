// SPDX-License-Identifier: GPL-3.0-or-later
// service::ConfigService from the store: every edit is a numbered revision, so any is undoable.
// Thread: the main thread. Callbacks come from the event loop, and not at all once this object is gone.
#pragma once

#include "service/configuration/config_problems.h"

namespace gateway::service {

class StoredConfigService final : public ConfigService {
    Q_OBJECT
public:
    StoredConfigService(store::Store& store, secrets::SecretStore& secretStore, QObject* parent = nullptr);

    // Takes the newest revision into force (none: an empty configuration). Call once, after the store is
    // open. Does not emit changed().
    void load(std::function<void(Result<void>)> done);

    [[nodiscard]] config::ConfigPtr current() const override { return m_current; }

    [[nodiscard]] QString readOnlyReason() const override { return {}; }

    [[nodiscard]] QVector<ConfigProblem> validate(const config::Config& config) const override;
    // A credential in the clear is a problem of its field: only references are stored.
    void apply(const config::Config& config, const QString& summary, ConfigDone done) override;

    [[nodiscard]] QVector<ConfigProblem> reloadProblems() const override { return {}; }

    [[nodiscard]] QString toYaml(const config::Config& config) const override;

    // Takes over a document with plain credentials: they move to the secret store first, and only when all
    // are there is the rest applied.
    void importDocument(const config::Config& config, const QString& summary, ConfigDone done);
    // The same from the text of a file; mistakes carry their line and column.
    void importYaml(const QByteArray& text, const QString& summary, ConfigDone done);

    // Newest first.
    void loadRevisions(int limit, std::function<void(Result<QVector<store::ConfigRevision>>)> done);
    // Applies an older revision again, as a new one: undoing can be undone.
    void revertTo(qint64 number, ConfigDone done);

private:
    void append(const config::Config& config, const QString& author, const QString& summary, ConfigDone done);

    store::Store& m_store;
    secrets::SecretStore& m_secretStore;
    config::ConfigPtr m_current;
};

} // namespace gateway::service
