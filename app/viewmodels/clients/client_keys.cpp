// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/clients/client_keys.h"

#include "app/viewmodels/common/gateway_texts.h"
#include "app/viewmodels/keys/client_key.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Result;
using gateway::Secret;
using gateway::config::Config;
using gateway::config::Key;

ClientKeys::ClientKeys(
    const gateway::service::GatewayServices& services, ConfigChanger& changer, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_changer(changer)
    , m_fresh(freshClientKey())
{
    connect(&services.configuration, &gateway::service::ConfigService::changed, this, [this] {
        // Somebody may have given it another value.
        if (m_loaded && nameOf(m_kept).isEmpty())
            read();
        Q_EMIT changed();
    });
    connect(&services.control, &gateway::service::GatewayControl::stateChanged, this, &ClientKeys::changed);
}

void ClientKeys::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    read();
}

void ClientKeys::read()
{
    const QPointer<ClientKeys> self(this);
    m_services.secretStore.read(clientKeyEntry(), [self](const Result<std::optional<Secret>>& found) {
        if (!self || !found || !found.value())
            return;
        self->m_kept = *found.value();
        Q_EMIT self->changed();
    });
}

Secret ClientKeys::key() const
{
    const QString demo = m_services.control.demoKey();
    if (!demo.isEmpty())
        return Secret(demo.toLatin1());
    return nameOf(m_kept).isEmpty() ? m_fresh : m_kept;
}

QString ClientKeys::name() const
{
    return nameOf(key());
}

QString ClientKeys::nameOf(const Secret& key) const
{
    const auto config = m_services.configuration.current();
    if (!config || key.isEmpty())
        return {};
    const QByteArray digest = clientKeyDigest(key);
    for (const Key& known : config->keys) {
        if (known.secretDigest == digest && known.enabled)
            return known.name;
    }
    return {};
}

QString ClientKeys::problem() const
{
    return name().isEmpty() ? m_services.configuration.readOnlyReason() : QString();
}

void ClientKeys::ensure(std::function<void(const QString& problem)> done)
{
    if (!name().isEmpty()) {
        done({});
        return;
    }
    const auto config = m_services.configuration.current();
    if (!config) {
        done(tr("The configuration is not read yet."));
        return;
    }
    Config edited = *config;
    QString free = u"agents"_s;
    for (int number = 2; edited.findKey(free) != nullptr; ++number)
        free = u"agents-%1"_s.arg(number);
    edited.keys.append({ .name = free,
        .secretDigest = clientKeyDigest(m_fresh),
        .comment = tr("For the agents on this computer") });
    // Kept before it is in force: a key nobody knows would be of no use.
    const QPointer<ClientKeys> self(this);
    m_services.secretStore.write(
        clientKeyEntry(), m_fresh, [self, edited, free, done = std::move(done)](const Result<void>& written) {
            if (!self)
                return;
            if (!written) {
                done(written.error().message);
                return;
            }
            self->m_kept = self->m_fresh;
            self->m_changer.apply({ .config = edited, .summary = tr("Key %1 added").arg(free) },
                [done](const ConfigChanger::Problems& problems) {
                    done(problems.isEmpty() ? QString() : gatewayText(problems.first().message));
                });
        });
}

} // namespace app::viewmodels

#include "moc_client_keys.cpp"
