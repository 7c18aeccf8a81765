// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/key_state_probe.h"

#include "app/viewmodels/common/account_texts.h"

#include <QPointer>
#include <QtGlobal>

namespace app::viewmodels {

using gateway::Result;
using gateway::Secret;
using gateway::config::Config;
using gateway::config::Provider;
using gateway::config::SecretSource;
using gateway::service::AccountState;
using gateway::service::AccountView;

EnvironmentLookup processEnvironment()
{
    return [](const QString& name) { return !qEnvironmentVariableIsEmpty(name.toUtf8().constData()); };
}

KeyStateProbe::KeyStateProbe(gateway::secrets::SecretStore& secretStore,
    gateway::service::AccountService& accounts, EnvironmentLookup environment, QObject* parent)
    : QObject(parent)
    , m_secretStore(secretStore)
    , m_accounts(accounts)
    , m_environment(std::move(environment))
{
}

void KeyStateProbe::refresh(const Config& config)
{
    const quint64 generation = ++m_generation;
    for (const Provider& provider : config.providers) {
        if (provider.hasAccount()) {
            set(provider.slug, accountPresence(provider));
            continue;
        }
        switch (provider.apiKey.kind) {
        case SecretSource::Kind::None: set(provider.slug, KeyPresence::NotNeeded); break;
        case SecretSource::Kind::Plain: set(provider.slug, KeyPresence::Ready); break;
        case SecretSource::Kind::Environment:
            set(provider.slug,
                m_environment(provider.apiKey.name) ? KeyPresence::Ready : KeyPresence::Missing);
            break;
        case SecretSource::Kind::Vault: {
            const QPointer<KeyStateProbe> self(this);
            m_secretStore.read(provider.apiKey.name,
                [self, generation, slug = provider.slug](const Result<std::optional<Secret>>& found) {
                    if (!self || self->m_generation != generation)
                        return;
                    if (!found)
                        self->set(slug, KeyPresence::Unreachable);
                    else
                        self->set(slug, found.value() ? KeyPresence::Ready : KeyPresence::Missing);
                });
            break;
        }
        }
    }
}

KeyPresence KeyStateProbe::accountPresence(const Provider& provider) const
{
    const auto accounts = m_accounts.accounts();
    // Of several one that works is enough.
    const AccountView* account = accountMeant(accounts, provider.accountVendor, provider.accountName);
    for (const QString& name : provider.accountNames) {
        const AccountView* one = accountMeant(accounts, provider.accountVendor, name);
        if (account == nullptr || (one != nullptr && one->state == AccountState::SignedIn))
            account = one;
    }
    switch (standingOf(account)) {
    case AccountStanding::Unread: return KeyPresence::Unknown;
    case AccountStanding::SignedIn:
    case AccountStanding::Attention: return KeyPresence::SignedIn;
    case AccountStanding::SignedOut:
    case AccountStanding::Missing: return KeyPresence::SignedOut;
    }
    return KeyPresence::Unknown;
}

KeyPresence KeyStateProbe::presenceOf(const QString& slug) const
{
    return m_presence.value(slug, KeyPresence::Unknown);
}

void KeyStateProbe::set(const QString& slug, KeyPresence presence)
{
    if (m_presence.contains(slug) && m_presence.value(slug) == presence)
        return;
    m_presence.insert(slug, presence);
    Q_EMIT changed(slug);
}

} // namespace app::viewmodels

#include "moc_key_state_probe.cpp"
