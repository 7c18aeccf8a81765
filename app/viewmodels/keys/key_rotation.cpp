// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/key_rotation.h"

#include "app/viewmodels/common/form_texts.h"
#include "app/viewmodels/common/gateway_texts.h"
#include "app/viewmodels/keys/client_key.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace app::viewmodels {

using gateway::Result;
using gateway::Secret;
using gateway::config::Config;
using gateway::config::Key;

KeyRotation::KeyRotation(
    const gateway::service::GatewayServices& services, ConfigChanger& changer, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_changer(changer)
{
    connect(&m_changer, &ConfigChanger::undone, this, &KeyRotation::putBack);
    connect(&m_changer, &ConfigChanger::settled, this, [this] { m_undoable.reset(); });
}

void KeyRotation::tellClients(const QString& text)
{
    m_clientsText = text;
    Q_EMIT changed();
}

void KeyRotation::ask(const QString& name)
{
    const auto config = m_services.configuration.current();
    const Key* key = config ? config->findKey(name) : nullptr;
    if (key == nullptr || m_changer.isReadOnly())
        return;
    m_name = name;
    m_shared.reset();
    m_problem.clear();
    m_clientsText.clear();
    const int question = ++m_question;
    Q_EMIT changed();
    m_services.secretStore.read(clientKeyEntry(),
        [self = QPointer(this), question, digest = key->secretDigest](
            const Result<std::optional<Secret>>& found) {
            if (!self || question != self->m_question || !found || !*found)
                return;
            if (clientKeyDigest(**found) != digest)
                return;
            self->m_shared = **found;
            Q_EMIT self->changed();
        });
}

void KeyRotation::cancel()
{
    if (m_isBusy || m_name.isEmpty())
        return;
    ++m_question;
    m_name.clear();
    m_shared.reset();
    Q_EMIT changed();
}

void KeyRotation::confirm()
{
    if (m_isBusy || m_name.isEmpty())
        return;
    m_isBusy = true;
    m_problem.clear();
    Q_EMIT changed();
    const Secret fresh = freshClientKey();
    if (!m_shared) {
        apply(fresh);
        return;
    }
    // Kept before it is in force: a key nobody knows would be of no use.
    keep(fresh, [this, fresh](const QString& problem) {
        if (problem.isEmpty())
            apply(fresh);
        else
            end(problem);
    });
}

void KeyRotation::keep(const Secret& value, std::function<void(const QString& problem)> then)
{
    m_services.secretStore.write(clientKeyEntry(), value,
        [self = QPointer(this), then = std::move(then)](const Result<void>& written) {
            if (self)
                then(written ? QString() : sentence(written.error().message));
        });
}

void KeyRotation::apply(const Secret& fresh)
{
    Config config = *m_services.configuration.current();
    const auto key = std::find_if(
        config.keys.begin(), config.keys.end(), [this](const Key& one) { return one.name == m_name; });
    if (key == config.keys.end()) {
        end(tr("The key is gone."));
        return;
    }
    key->secretDigest = clientKeyDigest(fresh);
    m_changer.apply({ .config = config,
                        .summary = tr("Key %1 given a new secret").arg(m_name),
                        .undoText = tr("%1 has a new secret; the former one is refused.").arg(m_name) },
        [self = QPointer(this), fresh](const ConfigChanger::Problems& problems) {
            if (self)
                self->applied(fresh, problems);
        });
}

void KeyRotation::applied(const Secret& fresh, const ConfigChanger::Problems& problems)
{
    const QString name = m_name;
    const std::optional<Secret> former = m_shared;
    if (!problems.isEmpty()) {
        if (former)
            keep(*former, [](const QString&) {});
        end(sentence(gatewayText(problems.first().message)));
        return;
    }
    if (former)
        m_undoable = Rotation { .former = *former, .fresh = fresh };
    m_isBusy = false;
    cancel();
    Q_EMIT rotated(name, fresh);
    if (former)
        Q_EMIT clientsKeyReplaced(*former, fresh);
}

void KeyRotation::putBack()
{
    const std::optional<Rotation> rotation = std::exchange(m_undoable, std::nullopt);
    if (!rotation)
        return;
    keep(rotation->former, [this, rotation = *rotation](const QString&) {
        // Should it not be kept, the clients' files hold it all the same.
        Q_EMIT clientsKeyReplaced(rotation.fresh, rotation.former);
    });
}

void KeyRotation::end(const QString& problem)
{
    m_isBusy = false;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_key_rotation.cpp"
