// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/snapshot.h"

#include "accounts/account_config.h"
#include "dialects/fit/profile_table.h"
#include "providers/endpoint.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

// More than one target, one with several accounts, or another alias, which may have more.
bool mayChoose(const config::Config& config, const config::Alias& alias)
{
    qsizetype targets = 0;
    for (const config::TargetGroup& group : alias.groups) {
        targets += group.targets.size();
        const bool isNested = std::any_of(group.targets.begin(), group.targets.end(),
            [](const config::Target& target) { return !target.alias.isEmpty(); });
        targets += isNested ? 1 : 0;
        const bool hasLanes =
            std::any_of(group.targets.begin(), group.targets.end(), [&config](const config::Target& target) {
                const config::Provider* provider = config.findProvider(target.provider);
                return provider && provider->accountNames.size() > 1;
            });
        targets += hasLanes ? 1 : 0;
    }
    return alias.isSticky && targets > 1;
}

} // namespace

Snapshot::Snapshot(config::ConfigPtr config, QHash<QString, Secret> credentials,
    QHash<QString, QString> problems, std::shared_ptr<const providers::ModelCatalogue> catalogue,
    CredentialTable mcpCredentials, std::shared_ptr<const providers::ModelCatalogue> modelsDev,
    std::shared_ptr<const accounts::DefinitionSet> vendors)
    : m_vendors(std::move(vendors))
    , m_config(accounts::withVendors(config, *m_vendors))
    , m_credentials(std::move(credentials))
    , m_problems(std::move(problems))
    , m_mcpCredentials(std::move(mcpCredentials))
    , m_keys(m_config)
    , m_planner(m_config)
    , m_hasBodyRules(hasBodyRules(*m_config))
    , m_catalogue(std::move(catalogue))
    , m_modelsDev(modelsDev ? std::move(modelsDev) : std::make_shared<const providers::ModelCatalogue>())
    , m_prices(*m_config, *m_catalogue)
    , m_trustedProxies(m_config->settings.trustedProxies)
{
    for (const config::Key& key : m_config->keys) {
        if (!key.allowedIps.isEmpty())
            m_sources.insert(key.name, config::IpList(key.allowedIps));
    }
    for (const config::Alias& alias : m_config->aliases) {
        if (!mayChoose(*m_config, alias))
            continue;
        m_sticky.insert(alias.slug);
        m_sticky.unite(QSet<QString>(alias.additionalAliases.begin(), alias.additionalAliases.end()));
    }
    for (const config::Provider& provider : m_config->providers) {
        for (const Dialect dialect : providers::dialectsOf(provider)) {
            if (const auto url = providers::endpointUrl(provider, dialect))
                m_endpoints.emplace(std::pair(provider.slug, dialect), *url);
        }
        for (const RelayFacts& relay : kRelays) {
            if (const auto url = providers::relayUrl(provider, relay.operation))
                m_relayEndpoints.emplace(std::pair(provider.slug, relay.operation), *url);
        }
    }
    for (const config::Alias& alias : m_config->aliases) {
        for (const config::TargetGroup& group : alias.groups) {
            for (const config::Target& target : group.targets)
                addProfiles(target);
        }
    }
}

void Snapshot::addProfiles(const config::Target& target)
{
    const config::Provider* provider = m_config->findProvider(target.provider);
    if (!provider)
        return;
    for (const Dialect dialect : providers::dialectsOf(*provider)) {
        const ProfileKey key(provider->slug, target.model, dialect);
        if (!m_profiles.contains(key))
            m_profiles.emplace(key, lookUpProfile(key));
    }
}

std::optional<Error> Snapshot::clientProblem(
    const config::Key& key, const http::RequestHead& head, qint64 nowMs) const
{
    if (key.expiresAtMs && nowMs >= *key.expiresAtMs) {
        return Error { .code = ErrorCode::Unauthorized,
            .message = u"The key \u201c%1\u201d has expired."_s.arg(key.name),
            .failureClass = FailureClass::Caller };
    }
    const auto sources = m_sources.constFind(key.name);
    if (sources == m_sources.constEnd())
        return std::nullopt;
    const QHostAddress address = config::clientAddress(head.peer, head.headers, m_trustedProxies);
    if (sources->contains(address))
        return std::nullopt;
    return Error { .code = ErrorCode::Forbidden,
        .message = u"The key \u201c%1\u201d may not be used from %2."_s.arg(key.name, address.toString()),
        .failureClass = FailureClass::Caller };
}

QByteArray Snapshot::endpoint(const config::Provider& provider, Dialect dialect) const
{
    const auto found = m_endpoints.find({ provider.slug, dialect });
    return found == m_endpoints.end() ? QByteArray() : found->second;
}

QByteArray Snapshot::relayEndpoint(const config::Provider& provider, Operation operation) const
{
    const auto found = m_relayEndpoints.find({ provider.slug, operation });
    return found == m_relayEndpoints.end() ? QByteArray() : found->second;
}

dialects::TargetProfile Snapshot::profile(
    const config::Provider& provider, const routing::PlannedTarget& target) const
{
    const ProfileKey key(provider.slug, target.model, target.dialect);
    const auto found = m_profiles.find(key);
    return found == m_profiles.end() ? lookUpProfile(key) : found->second;
}

dialects::TargetProfile Snapshot::lookUpProfile(const ProfileKey& key) const
{
    const auto& [provider, model, dialect] = key;
    const auto endpoint = m_endpoints.find({ provider, dialect });
    const QUrl url = endpoint == m_endpoints.end() ? QUrl() : QUrl::fromEncoded(endpoint->second);
    return dialects::ProfileTable::builtIn().profileFor(
        dialect, provider.toStdString(), url.host().toStdString(), model.toStdString());
}

BodyRules Snapshot::bodyRules(
    const config::Provider& provider, const QString& model, const QString& alias) const
{
    return m_hasBodyRules ? bodyRulesFor(provider, model, m_config->findAlias(alias)) : BodyRules {};
}

accounts::DefinitionPtr Snapshot::vendor(const config::Provider& provider) const
{
    return provider.hasAccount() ? m_vendors->find(provider.accountVendor) : nullptr;
}

Result<Secret> Snapshot::credential(const config::Provider& provider) const
{
    const bool needsKey = !provider.hasAccount() && provider.apiKey.kind != config::SecretSource::Kind::None;
    if (!needsKey && !m_problems.contains(provider.slug))
        return Secret();
    const auto found = m_credentials.constFind(provider.slug);
    if (found != m_credentials.constEnd())
        return *found;
    const QString problem = m_problems.value(provider.slug);
    return Error { .code = ErrorCode::SecretUnavailable,
        .message = problem.isEmpty()
            ? u"The key of provider \u201c%1\u201d has not been read yet."_s.arg(provider.slug)
            : problem,
        .failureClass = FailureClass::Target };
}

Result<Secret> Snapshot::mcpCredential(const QString& place) const
{
    const auto found = m_mcpCredentials.secrets.constFind(place);
    if (found != m_mcpCredentials.secrets.constEnd())
        return *found;
    const QString problem = m_mcpCredentials.problems.value(place);
    return Error { .code = ErrorCode::SecretUnavailable,
        .message = problem.isEmpty() ? u"%1 has not been read yet."_s.arg(place) : problem,
        .failureClass = FailureClass::Target };
}

} // namespace gateway::pipeline
