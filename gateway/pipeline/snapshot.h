// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a request needs to know, frozen: the configuration in force with the credentials it resolved
// to and the tables built from it. Published as a whole; a running request keeps the one it began with.
// Thread: built on the main thread, read on any.
#pragma once

#include "accounts/definition_set.h"
#include "base/credential_table.h"
#include "config/config.h"
#include "config/ip_list.h"
#include "dialects/target_profile.h"
#include "pipeline/body_rules.h"
#include "pipeline/client_auth.h"
#include "providers/price_book.h"
#include "routing/route_planner.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>

namespace gateway::pipeline {

class Snapshot {
public:
    // `credentials`: provider slug → secret; a provider whose configuration names a credential that is absent
    // here cannot be used, `problems` says why.
    Snapshot(config::ConfigPtr config, QHash<QString, Secret> credentials, QHash<QString, QString> problems,
        std::shared_ptr<const providers::ModelCatalogue> catalogue = providers::shippedModelCatalogue(),
        CredentialTable mcpCredentials = {}, std::shared_ptr<const providers::ModelCatalogue> modelsDev = {},
        std::shared_ptr<const accounts::DefinitionSet> vendors = accounts::shippedDefinitions());

    // As it is meant: providers with an account have their vendor's addresses (accounts::withVendors).
    [[nodiscard]] const config::Config& config() const { return *m_config; }

    [[nodiscard]] const config::ConfigPtr& configPtr() const { return m_config; }

    [[nodiscard]] const KeyTable& keys() const { return m_keys; }

    [[nodiscard]] const providers::PriceBook& prices() const { return m_prices; }

    [[nodiscard]] const providers::ModelCatalogue& catalogue() const { return *m_catalogue; }

    // What models.dev says; empty while nothing of it was needed.
    [[nodiscard]] const providers::ModelCatalogue& modelsDev() const { return *m_modelsDev; }

    // Whether a conversation with that model could go to more than one target and is to stay at one.
    [[nodiscard]] bool keepsConversations(const QString& model) const { return m_sticky.contains(model); }

    // Why that client may not ask now, or from there; empty: it may.
    [[nodiscard]] std::optional<Error> clientProblem(
        const config::Key& key, const http::RequestHead& head, qint64 nowMs) const;

    [[nodiscard]] const routing::RoutePlanner& planner() const { return m_planner; }

    // Where requests of that dialect go; empty: the provider has no address for it.
    [[nodiscard]] QByteArray endpoint(const config::Provider& provider, Dialect dialect) const;

    // Where it takes what is relayed in OpenAI's form; empty: nowhere.
    [[nodiscard]] QByteArray relayEndpoint(const config::Provider& provider, Operation operation) const;

    // What the target can take.
    [[nodiscard]] dialects::TargetProfile profile(
        const config::Provider& provider, const routing::PlannedTarget& target) const;

    // What the configuration adds to the bodies sent to it on behalf of `alias`.
    [[nodiscard]] BodyRules bodyRules(
        const config::Provider& provider, const QString& model, const QString& alias) const;

    // Whose account the provider is asked with; null: it has none, or of nobody that is known.
    [[nodiscard]] accounts::DefinitionPtr vendor(const config::Provider& provider) const;

    // Empty secret: the provider takes none, or is asked with an account. Error: SecretUnavailable.
    [[nodiscard]] Result<Secret> credential(const config::Provider& provider) const;

    // A credential of an MCP server by its place (config/mcp.h). Error: SecretUnavailable.
    [[nodiscard]] Result<Secret> mcpCredential(const QString& place) const;

private:
    using ProfileKey = std::tuple<QString, QString, Dialect>; // provider, model

    void addProfiles(const config::Target& target);
    [[nodiscard]] dialects::TargetProfile lookUpProfile(const ProfileKey& key) const;

    std::shared_ptr<const accounts::DefinitionSet> m_vendors;
    config::ConfigPtr m_config;
    QHash<QString, Secret> m_credentials;
    QHash<QString, QString> m_problems;
    CredentialTable m_mcpCredentials;
    // By provider and dialect: joining an address takes longer than all else that is done to a request.
    std::map<std::pair<QString, Dialect>, QByteArray> m_endpoints;
    std::map<std::pair<QString, Operation>, QByteArray> m_relayEndpoints;
    // Of all targets there are: their names are compared with a hundred patterns.
    std::map<ProfileKey, dialects::TargetProfile> m_profiles;
    KeyTable m_keys;
    routing::RoutePlanner m_planner;
    bool m_hasBodyRules = false;
    std::shared_ptr<const providers::ModelCatalogue> m_catalogue;
    std::shared_ptr<const providers::ModelCatalogue> m_modelsDev; // never null
    providers::PriceBook m_prices;
    QSet<QString> m_sticky;                   // aliases and their other names
    QHash<QString, config::IpList> m_sources; // by key name; only keys with a list
    config::IpList m_trustedProxies;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace gateway::pipeline
