// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/key_vault.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Result;
using gateway::Secret;
using gateway::config::Config;
using gateway::config::SecretSource;

KeyVault::KeyVault(gateway::secrets::SecretStore& secretStore, QObject* parent)
    : QObject(parent)
    , m_secretStore(secretStore)
{
}

void KeyVault::store(const QString& slug, const Secret& key, Stored done)
{
    tryEntry(slug, key, 1, std::move(done));
}

void KeyVault::tryEntry(const QString& slug, const Secret& key, int number, Stored done)
{
    const QString entry = number == 1 ? u"provider/"_s + slug : u"provider/%1-%2"_s.arg(slug).arg(number);
    const QPointer<KeyVault> self(this);
    m_secretStore.read(entry,
        [self, entry, slug, key, number, done = std::move(done)](
            const Result<std::optional<Secret>>& found) mutable {
            if (!self)
                return;
            if (!found) {
                done(found.error());
                return;
            }
            if (found.value() && *found.value() != key) {
                self->tryEntry(slug, key, number + 1, std::move(done));
                return;
            }
            self->m_secretStore.write(entry, key, [self, entry, done](const Result<void>& written) {
                if (self)
                    done(written ? Result<QString>(entry) : Result<QString>(written.error()));
            });
        });
}

void KeyVault::retire(const QString& entry)
{
    if (!entry.isEmpty() && !m_retired.contains(entry))
        m_retired.append(entry);
}

void KeyVault::removeUnused(const Config& config)
{
    const QStringList retired = std::exchange(m_retired, {});
    for (const QString& entry : retired) {
        const bool used =
            std::any_of(config.providers.begin(), config.providers.end(), [&entry](const auto& provider) {
                return provider.apiKey.kind == SecretSource::Kind::Vault && provider.apiKey.name == entry;
            });
        // Nothing depends on it any more: should it fail, an unused entry stays in the keychain.
        if (!used)
            m_secretStore.remove(entry, [](const Result<void>&) {});
    }
}

} // namespace app::viewmodels

#include "moc_key_vault.cpp"
