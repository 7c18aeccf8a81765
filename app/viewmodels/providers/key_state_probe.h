// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the key of each provider can be had now. Asks the secret store and the environment, keeps no value.
// Thread: the main thread.
#pragma once

#include "config/config.h"
#include "secrets/secret_store.h"
#include "service/account_service.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

namespace app::viewmodels {

enum class KeyPresence {
    NotNeeded, // none is configured
    Unknown,   // being asked
    Ready,
    Missing,     // the entry or variable does not exist
    Unreachable, // no keychain can be reached
    SignedIn,    // an account in the place of a key
    SignedOut,   // it has to be signed in with
};

using EnvironmentLookup = std::function<bool(const QString& name)>;

// True for variables of this process that are not empty.
[[nodiscard]] EnvironmentLookup processEnvironment();

class KeyStateProbe : public QObject {
    Q_OBJECT
public:
    KeyStateProbe(gateway::secrets::SecretStore& secretStore, gateway::service::AccountService& accounts,
        EnvironmentLookup environment, QObject* parent = nullptr);

    // Asks again for every provider of `config`; changed() follows once per answer that differs.
    void refresh(const gateway::config::Config& config);
    [[nodiscard]] KeyPresence presenceOf(const QString& slug) const;

Q_SIGNALS:
    void changed(const QString& slug);

private:
    void set(const QString& slug, KeyPresence presence);

    [[nodiscard]] KeyPresence accountPresence(const gateway::config::Provider& provider) const;

    gateway::secrets::SecretStore& m_secretStore;
    gateway::service::AccountService& m_accounts;
    EnvironmentLookup m_environment;
    QHash<QString, KeyPresence> m_presence;
    quint64 m_generation = 0;
};

} // namespace app::viewmodels
