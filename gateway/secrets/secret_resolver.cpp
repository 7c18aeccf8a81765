// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret_resolver.h"

#include "base/headers.h"
#include "config/provider_headers.h"
#include "secrets/environment_secrets.h"
#include "secrets/original_values.h"

#include <QPointer>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

using config::SecretSource;

// Whose credential it is.
struct Owner {
    CredentialTable ResolvedSecrets::*table;
    QString id;
};

// Shared by the reads of one resolve(); the last one to let go delivers.
class Pending {
public:
    Pending(QObject* context, std::function<void(const ResolvedSecrets&)> done)
        : m_context(context)
        , m_done(std::move(done))
    {
    }

    void hold() { ++m_open; }

    void release()
    {
        if (--m_open > 0 || !m_context)
            return;
        QMetaObject::invokeMethod(
            m_context, [done = std::move(m_done), resolved = std::move(m_resolved)] { done(resolved); },
            Qt::QueuedConnection);
    }

    void found(const Owner& owner, const Secret& secret)
    {
        // It will be sent in a header field.
        if (!isHeaderValue(secret.reveal()))
            missing(owner, u"The key has characters in it that no key can have. Enter it again."_s);
        else if (secret.isEmpty())
            missing(owner, u"The key is empty. Enter it again."_s);
        else
            (m_resolved.*owner.table).secrets.insert(owner.id, secret);
    }

    void missing(const Owner& owner, const QString& problem)
    {
        (m_resolved.*owner.table).problems.insert(owner.id, problem);
    }

private:
    QPointer<QObject> m_context;
    std::function<void(const ResolvedSecrets&)> m_done;
    ResolvedSecrets m_resolved;
    int m_open = 1; // resolve() itself holds one until all reads are started
};

void resolveEnvironment(Pending& pending, const Owner& owner, const QString& name)
{
    if (const auto secret = environmentSecret(name))
        pending.found(owner, *secret);
    else
        pending.missing(owner,
            u"The environment variable %1 is not set. Set it before Plexus starts, or enter the key itself."_s
                .arg(name));
}

// A file may hold values as the original sealed them.
void resolvePlain(Pending& pending, const Owner& owner, const Secret& value)
{
    if (!isOriginalValue(value.reveal())) {
        pending.found(owner, value);
        return;
    }
    const Result<Secret> opened = openOriginalValue(value.reveal(), environmentSecret(u"ENCRYPTION_KEY"_s));
    if (opened)
        pending.found(owner, *opened);
    else
        pending.missing(owner, u"The key "_s + opened.error().message);
}

void resolveVault(
    const std::shared_ptr<Pending>& pending, SecretStore& store, const Owner& owner, const QString& name)
{
    pending->hold();
    store.read(name, [pending, owner, name](const Result<std::optional<Secret>>& secret) {
        if (!secret)
            pending->missing(owner, secret.error().message);
        else if (!*secret)
            pending->missing(owner, u"Plexus keeps no secret \u201c%1\u201d. Enter it again."_s.arg(name));
        else
            pending->found(owner, **secret);
        pending->release();
    });
}

void resolveOne(const std::shared_ptr<Pending>& pending, SecretStore& store, const Owner& owner,
    const SecretSource& source)
{
    switch (source.kind) {
    case SecretSource::Kind::None: break;
    case SecretSource::Kind::Plain: resolvePlain(*pending, owner, source.plain); break;
    case SecretSource::Kind::Environment: resolveEnvironment(*pending, owner, source.name); break;
    case SecretSource::Kind::Vault: resolveVault(pending, store, owner, source.name); break;
    }
}

} // namespace

void SecretResolver::resolve(const config::Config& config, std::function<void(const ResolvedSecrets&)> done)
{
    const auto pending = std::make_shared<Pending>(&m_context, std::move(done));
    for (const config::Provider& provider : config.providers) {
        for (const auto& [place, source] : config::headerCredentials(provider))
            resolveOne(pending, m_store, { &ResolvedSecrets::headers, place }, source);
        // Its account is signed in with; a key that stands beside it is not used.
        if (provider.hasAccount())
            continue;
        resolveOne(pending, m_store, { &ResolvedSecrets::providers, provider.slug }, provider.apiKey);
    }
    for (const config::McpServer& server : config.mcp.servers) {
        for (const auto& [place, source] : config::mcpCredentials(server))
            resolveOne(pending, m_store, { &ResolvedSecrets::mcp, place }, source);
    }
    pending->release();
}

} // namespace gateway::secrets
