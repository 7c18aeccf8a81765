// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/keys_view_model.h"

#include "app/viewmodels/common/system_clock.h"
#include "app/viewmodels/keys/client_key.h"
#include "app/viewmodels/keys/quota_texts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Secret;
using gateway::config::Config;
using gateway::config::Key;
using gateway::service::ConfigService;
using gateway::service::GatewayControl;

namespace {

Key* findKey(Config& config, const QString& name)
{
    const auto found = std::find_if(
        config.keys.begin(), config.keys.end(), [&name](const Key& key) { return key.name == name; });
    return found == config.keys.end() ? nullptr : &*found;
}

} // namespace

KeysViewModel::KeysViewModel(const gateway::service::GatewayServices& services, QObject* parent)
    : KeysViewModel(services, systemClock(), parent)
{
}

KeysViewModel::KeysViewModel(
    const gateway::service::GatewayServices& services, const gateway::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_changer(services.configuration)
    , m_form(services.configuration)
    , m_quotas(services, clock, m_changer)
    , m_bars(services.policy, clock)
    , m_rotation(services, m_changer)
    , m_recount(services.policy)
{
    connect(&services.configuration, &ConfigService::changed, this, &KeysViewModel::takeConfig);
    connect(&services.control, &GatewayControl::stateChanged, this, [this] {
        Q_EMIT addressChanged();
        Q_EMIT shownKeyChanged();
    });
    connect(&m_form, &KeyForm::changed, this, &KeysViewModel::markEdited);
    connect(&m_form, &KeyForm::changed, this, &KeysViewModel::shownKeyChanged);
    connect(&m_form, &KeyForm::changed, this, &KeysViewModel::showBars);
    connect(&m_rotation, &KeyRotation::rotated, this, &KeysViewModel::takeRotated);
    connect(&m_changer, &ConfigChanger::settled, this, &KeysViewModel::forgetIfGone);
    connect(&m_changer, &ConfigChanger::undone, this, [this] {
        // Whoever is typing a new key is not taken away from it.
        if (!m_form.isNew()) {
            stash();
            open(m_changed);
        }
        forgetIfGone();
    });
    takeConfig();
}

void KeysViewModel::setTab(Tab tab)
{
    if (tab == m_tab)
        return;
    m_tab = tab;
    Q_EMIT tabChanged();
}

int KeysViewModel::selectedRow() const
{
    return m_form.isOpen() && !m_form.isNew() ? m_list.rowOf(m_form.savedName()) : -1;
}

QString KeysViewModel::shownKey() const
{
    if (!m_form.isOpen() || m_form.isNew())
        return {};
    if (shownKeyIsFresh())
        return QString::fromLatin1(m_fresh.reveal());
    const QString demoKey = m_services.control.demoKey();
    const bool isDemoKey =
        !demoKey.isEmpty() && clientKeyDigest(Secret(demoKey.toUtf8())) == m_form.key().secretDigest;
    return isDemoKey ? demoKey : QString();
}

bool KeysViewModel::shownKeyIsFresh() const
{
    return !m_fresh.isEmpty() && clientKeyDigest(m_fresh) == m_form.key().secretDigest;
}

bool KeysViewModel::holdsUnsaved() const
{
    return m_form.isDirty() || !m_unsaved.isEmpty() || !m_fresh.isEmpty() || m_quotas.holdsUnsaved();
}

QString KeysViewModel::baseUrl() const
{
    return m_services.control.baseUrl();
}

QString KeysViewModel::setup(const QString& urlName, const QString& path, const QString& keyName) const
{
    const QString base = baseUrl();
    if (base.isEmpty())
        return {};
    return u"export %1=%2%3\nexport %4=YOUR_PLEXUS_KEY"_s.arg(urlName, base, path, keyName);
}

// What SDKs append to a base URL differs: OpenAI's expect the /v1 in it, Anthropic's add it themselves.
QString KeysViewModel::openAiSetup() const
{
    return setup(u"OPENAI_BASE_URL"_s, u"/v1"_s, u"OPENAI_API_KEY"_s);
}

QString KeysViewModel::anthropicSetup() const
{
    return setup(u"ANTHROPIC_BASE_URL"_s, {}, u"ANTHROPIC_AUTH_TOKEN"_s);
}

void KeysViewModel::takeConfig()
{
    const auto config = m_services.configuration.current();
    if (!config)
        return;
    const int row = selectedRow();
    m_list.setKeys(config->keys);
    m_unsaved.removeIf([&config](const auto& entry) {
        return !entry.key().isEmpty() && config->findKey(entry.key()) == nullptr;
    });
    if (config->findKey(m_saving) != nullptr) {
        open(m_saving);
        return;
    }
    if (!m_form.isNew()) {
        if (const Key* key = config->findKey(m_form.savedName()))
            m_form.follow(*key);
        else
            openNear(row);
    }
    Q_EMIT selectionChanged();
}

void KeysViewModel::open(const QString& name)
{
    const auto config = m_services.configuration.current();
    const Key* key = config->findKey(name);
    if (key == nullptr)
        return;
    const auto unsaved = m_unsaved.constFind(name);
    m_form.edit(*key, unsaved == m_unsaved.constEnd() ? std::nullopt : std::optional<KeyDraft>(*unsaved));
    m_lastOpen = name;
    Q_EMIT selectionChanged();
}

void KeysViewModel::openNear(int row)
{
    if (m_list.count() == 0) {
        m_form.close();
        Q_EMIT selectionChanged();
    } else {
        open(m_list.nameAt(std::clamp(row, 0, m_list.count() - 1)));
    }
}

void KeysViewModel::stash()
{
    if (m_form.isDirty())
        m_unsaved.insert(m_form.savedName(), m_form.draft());
    else if (m_form.isOpen())
        m_unsaved.remove(m_form.savedName());
}

void KeysViewModel::markEdited()
{
    QStringList names = m_unsaved.keys();
    names.removeAll(m_form.savedName());
    if (m_form.isDirty() && !m_form.isNew())
        names.append(m_form.savedName());
    m_list.setEdited(names);
}

void KeysViewModel::select(int row)
{
    const QString name = m_list.nameAt(row);
    if (name.isEmpty() || row == selectedRow())
        return;
    stash();
    open(name);
}

void KeysViewModel::selectBy(int step)
{
    if (m_list.count() > 0)
        select(std::clamp(std::max(0, selectedRow()) + step, 0, m_list.count() - 1));
}

void KeysViewModel::add()
{
    if (m_changer.isReadOnly() || m_form.isNew())
        return;
    stash();
    m_form.create(m_unsaved.value(QString()));
    Q_EMIT selectionChanged();
}

void KeysViewModel::save()
{
    if (!m_form.canSave() || m_changer.isBusy())
        return;
    if (m_form.isNew())
        create(m_form.editedKey());
    else
        update(m_form.editedKey());
}

void KeysViewModel::create(Key key)
{
    const Secret secret = freshClientKey();
    key.secretDigest = clientKeyDigest(secret);
    Config config = *m_services.configuration.current();
    config.keys.append(key);
    m_saving = key.name;
    m_changer.apply({ .config = config, .summary = tr("Key %1 added").arg(key.name) },
        [this, secret](const ConfigChanger::Problems& problems) {
            const QString name = std::exchange(m_saving, {});
            if (!problems.isEmpty())
                return;
            m_fresh = secret;
            m_unsaved.remove(QString());
            open(name);
            Q_EMIT created();
        });
}

void KeysViewModel::update(const Key& edited)
{
    const QString before = m_form.savedName();
    Config config = *m_services.configuration.current();
    Key* key = findKey(config, before);
    if (key == nullptr)
        return;
    *key = edited;
    m_saving = edited.name;
    m_changed = before;
    m_unsaved.remove(before);
    m_changer.apply({ .config = config,
                        .summary = tr("Key %1 changed").arg(edited.name),
                        .undoText = tr("%1 was saved.").arg(edited.name) },
        [this](const ConfigChanger::Problems& problems) {
            const QString name = std::exchange(m_saving, {});
            if (problems.isEmpty())
                open(name);
        });
}

void KeysViewModel::askToRotate()
{
    if (m_form.isOpen() && !m_form.isNew())
        m_rotation.ask(m_form.savedName());
}

void KeysViewModel::takeRotated(const QString& name, const Secret& fresh)
{
    m_fresh = fresh;
    m_changed = name;
    stash();
    open(name);
    Q_EMIT created();
}

void KeysViewModel::askToRecount()
{
    const auto config = m_services.configuration.current();
    QStringList keys;
    for (const Key& key : config->keys) {
        const bool isMeant = m_tab == Tab::ClientKeys
            ? !m_form.isNew() && key.name == m_form.savedName()
            : quotasInForce(key, *config).contains(m_quotas.savedName());
        if (isMeant)
            keys.append(key.name);
    }
    m_recount.ask(keys);
}

void KeysViewModel::showBars()
{
    const QString name = m_form.savedName();
    const QStringList quotas = quotasInForce(m_form.key(), *m_services.configuration.current());
    m_bars.setFilter([name, quotas](const auto& standing) {
        return !name.isEmpty() && quotas.contains(standing.quota)
            && (standing.owner == name || standing.owner == u"*");
    });
}

void KeysViewModel::discard()
{
    if (!m_form.isNew()) {
        m_unsaved.remove(m_form.savedName());
        m_form.revert();
        return;
    }
    m_unsaved.remove(QString());
    m_form.close();
    openNear(m_list.rowOf(m_lastOpen));
}

void KeysViewModel::setEnabled(int row, bool enabled)
{
    const QString name = m_list.nameAt(row);
    Config config = *m_services.configuration.current();
    Key* key = findKey(config, name);
    if (key == nullptr || key->enabled == enabled)
        return;
    key->enabled = enabled;
    m_changed = name;
    m_changer.apply(
        { .config = config,
            .summary = enabled ? tr("Key %1 switched on").arg(name) : tr("Key %1 switched off").arg(name),
            .undoText =
                enabled ? tr("%1 is on.").arg(name) : tr("%1 is off; its clients are refused.").arg(name) },
        {});
}

void KeysViewModel::remove(int row)
{
    const QString name = m_list.nameAt(row);
    Config config = *m_services.configuration.current();
    if (findKey(config, name) == nullptr)
        return;
    config.keys.removeIf([&name](const Key& key) { return key.name == name; });
    m_changed = name;
    m_changer.apply({ .config = config,
                        .summary = tr("Key %1 deleted").arg(name),
                        .undoText = tr("%1 was deleted; its clients are refused.").arg(name) },
        {});
}

void KeysViewModel::dismissShownKey()
{
    m_fresh = {};
    Q_EMIT shownKeyChanged();
}

void KeysViewModel::forgetIfGone()
{
    if (m_fresh.isEmpty())
        return;
    const QByteArray digest = clientKeyDigest(m_fresh);
    const auto config = m_services.configuration.current();
    if (std::none_of(config->keys.begin(), config->keys.end(),
            [&digest](const Key& key) { return key.secretDigest == digest; }))
        dismissShownKey();
}

} // namespace app::viewmodels

#include "moc_keys_view_model.cpp"
