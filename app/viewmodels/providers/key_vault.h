// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a provider's new key into the secret store without touching an entry that holds another one: the
// configuration before, which undo puts back, still points at it. What no provider names any more is removed
// once undo is over.
// Thread: the main thread. Callbacks come from the event loop, and not at all once this object is gone.
#pragma once

#include "config/config.h"
#include "secrets/secret_store.h"

#include <QObject>
#include <QString>

#include <functional>

namespace app::viewmodels {

class KeyVault : public QObject {
    Q_OBJECT
public:
    using Stored = std::function<void(gateway::Result<QString>)>; // the entry's name

    explicit KeyVault(gateway::secrets::SecretStore& secretStore, QObject* parent = nullptr);

    // Stores under "provider/<slug>", or the next free name ("provider/openai-2").
    void store(const QString& slug, const gateway::Secret& key, Stored done);
    // The entry may go as soon as removeUnused() sees that nobody names it.
    void retire(const QString& entry);
    // Forgets and removes the retired entries that `config` does not name.
    void removeUnused(const gateway::config::Config& config);

private:
    void tryEntry(const QString& slug, const gateway::Secret& key, int number, Stored done);

    gateway::secrets::SecretStore& m_secretStore;
    QStringList m_retired;
};

} // namespace app::viewmodels
