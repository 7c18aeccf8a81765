// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the credential of every provider of a configuration: from the document, the environment, or the
// vault. Thread: the main thread.
#pragma once

#include "base/secret.h"
#include "config/config.h"
#include "secrets/secret_store.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace gateway::secrets {

struct ResolvedSecrets {
    QHash<QString, Secret> secrets = {};   // provider slug → credential
    QHash<QString, QString> problems = {}; // provider slug → why it has none, a sentence
};

class SecretResolver {
public:
    explicit SecretResolver(SecretStore& store)
        : m_store(store)
    {
    }

    // `done` runs once, when every credential is found or known to be missing; never from inside the call,
    // and not at all once the resolver is gone. Calls may overlap.
    void resolve(const config::Config& config, std::function<void(const ResolvedSecrets&)> done);

private:
    SecretStore& m_store;
    QObject m_context; // what answers are delivered to
};

} // namespace gateway::secrets
