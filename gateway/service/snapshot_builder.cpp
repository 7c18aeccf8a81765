// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/snapshot_builder.h"

#include "base/logging.h"
#include "config/provider_headers.h"

namespace gateway::service {

namespace {

void sayProblems(const char* kind, const CredentialTable& credentials)
{
    for (auto problem = credentials.problems.cbegin(); problem != credentials.problems.cend(); ++problem)
        qCWarning(lcService).noquote().nospace()
            << kind << problem.key() << " cannot be used: " << problem.value();
}

// A provider is not asked without one of its headers.
CredentialTable credentialsOf(const config::Config& config, const secrets::ResolvedSecrets& resolved)
{
    CredentialTable credentials = resolved.providers;
    for (const config::Provider& provider : config.providers) {
        const QString problem = config::headerProblem(provider, resolved.headers);
        if (problem.isEmpty())
            continue;
        credentials.secrets.remove(provider.slug);
        credentials.problems.insert(provider.slug, problem);
    }
    return credentials;
}

} // namespace

SnapshotBuilder::SnapshotBuilder(
    ConfigService& configuration, secrets::SecretStore& secretStore, QObject* parent)
    : QObject(parent)
    , m_configuration(configuration)
    , m_resolver(secretStore)
{
    connect(&configuration, &ConfigService::changed, this, &SnapshotBuilder::rebuild);
}

void SnapshotBuilder::build()
{
    const config::ConfigPtr config = m_configuration.current();
    const quint64 generation = ++m_generation;
    m_resolver.resolve(*config, [this, config, generation](const secrets::ResolvedSecrets& resolved) {
        if (generation != m_generation)
            return;
        const CredentialTable credentials = credentialsOf(*config, resolved);
        sayProblems("provider ", credentials);
        sayProblems("", resolved.mcp);
        Q_EMIT built(std::make_shared<const pipeline::Snapshot>(
            config::withHeaderValues(config, resolved.headers), credentials.secrets, credentials.problems,
            m_catalogue, resolved.mcp, m_modelsDev, m_vendors));
    });
}

void SnapshotBuilder::rebuild()
{
    if (m_generation > 0)
        build();
}

void SnapshotBuilder::setCatalogue(std::shared_ptr<const providers::ModelCatalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
}

void SnapshotBuilder::setModelsDev(std::shared_ptr<const providers::ModelCatalogue> catalogue)
{
    m_modelsDev = std::move(catalogue);
}

void SnapshotBuilder::setVendors(std::shared_ptr<const accounts::DefinitionSet> vendors)
{
    m_vendors = std::move(vendors);
}

} // namespace gateway::service

#include "moc_snapshot_builder.cpp"
