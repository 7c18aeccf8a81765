// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret_resolver.h"

#include "base/headers.h"
#include "secrets/environment_secrets.h"

#include <QPointer>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

using config::SecretSource;

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

    void found(const QString& slug, const Secret& secret)
    {
        // It will be sent in a header field.
        if (!isHeaderValue(secret.reveal()))
            missing(slug, u"The key has characters in it that no key can have. Enter it again."_s);
        else if (secret.isEmpty())
            missing(slug, u"The key is empty. Enter it again."_s);
        else
            m_resolved.secrets.insert(slug, secret);
    }

    void missing(const QString& slug, const QString& problem) { m_resolved.problems.insert(slug, problem); }

private:
    QPointer<QObject> m_context;
    std::function<void(const ResolvedSecrets&)> m_done;
    ResolvedSecrets m_resolved;
    int m_open = 1; // resolve() itself holds one until all reads are started
};

void resolveEnvironment(Pending& pending, const QString& slug, const QString& name)
{
    if (const auto secret = environmentSecret(name))
        pending.found(slug, *secret);
    else
        pending.missing(slug,
            u"The environment variable %1 is not set. Set it before Plexus starts, or enter the key itself."_s
                .arg(name));
}

void resolveVault(
    const std::shared_ptr<Pending>& pending, SecretStore& store, const QString& slug, const QString& name)
{
    pending->hold();
    store.read(name, [pending, slug, name](const Result<std::optional<Secret>>& secret) {
        if (!secret)
            pending->missing(slug, secret.error().message);
        else if (!*secret)
            pending->missing(slug,
                u"The keychain has no entry \u201c%1\u201d. Enter the key again on the Providers page."_s.arg(
                    name));
        else
            pending->found(slug, **secret);
        pending->release();
    });
}

} // namespace

void SecretResolver::resolve(const config::Config& config, std::function<void(const ResolvedSecrets&)> done)
{
    const auto pending = std::make_shared<Pending>(&m_context, std::move(done));
    for (const config::Provider& provider : config.providers) {
        switch (provider.apiKey.kind) {
        case SecretSource::Kind::None: break;
        case SecretSource::Kind::Plain: pending->found(provider.slug, provider.apiKey.plain); break;
        case SecretSource::Kind::Environment:
            resolveEnvironment(*pending, provider.slug, provider.apiKey.name);
            break;
        case SecretSource::Kind::Vault:
            resolveVault(pending, m_store, provider.slug, provider.apiKey.name);
            break;
        }
    }
    pending->release();
}

} // namespace gateway::secrets
