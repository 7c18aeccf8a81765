// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the credentials a configuration names, of providers and of MCP servers: in the document, the
// environment, or the vault. Thread: the main thread.
#pragma once

#include "base/credential_table.h"
#include "config/config.h"
#include "secrets/secret_store.h"

#include <QObject>

#include <functional>

namespace gateway::secrets {

struct ResolvedSecrets {
    CredentialTable providers = {}; // by slug
    CredentialTable headers = {};   // of providers, by place, see config::headerCredentials()
    CredentialTable mcp = {};       // by place, see config::mcpCredentials()
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
