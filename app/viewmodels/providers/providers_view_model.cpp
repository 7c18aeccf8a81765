// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/providers_view_model.h"

#include "app/viewmodels/common/config_edits.h"
#include "app/viewmodels/common/gateway_texts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Config;
using gateway::config::Provider;
using gateway::config::SecretSource;
using gateway::secrets::SecretStore;
using gateway::secrets::VaultState;
using gateway::service::AccountService;
using gateway::service::AccountVendor;
using gateway::service::ConfigService;

namespace {

QString nameOf(const Provider& provider)
{
    return provider.displayName.isEmpty() ? provider.slug : provider.displayName;
}

// "openai", or "openai-2" when that is taken.
QString freeSlug(const Config& config, const QString& wanted)
{
    QString slug = wanted;
    for (int number = 2; config.findProvider(slug) != nullptr; ++number)
        slug = u"%1-%2"_s.arg(wanted).arg(number);
    return slug;
}

ProviderDraft draftFrom(const ProviderPreset& preset, const Config& config)
{
    ProviderDraft draft { .displayName = preset.name,
        .chatUrl = preset.chatUrl,
        .messagesUrl = preset.messagesUrl,
        .environmentName = preset.environment,
        .presetId = preset.id };
    switch (preset.kind) {
    case ProviderPreset::Kind::Hosted: draft.slug = freeSlug(config, preset.id); break;
    case ProviderPreset::Kind::Local:
        draft.slug = freeSlug(config, preset.id);
        draft.keySource = DraftKeySource::None;
        break;
    case ProviderPreset::Kind::Custom: draft.displayName.clear(); break;
    }
    for (const QString& model : preset.models)
        draft.models.append({ .id = model });
    return draft;
}

// "My gateway (EU)" as "my-gateway-eu".
QString slugFrom(const QString& name)
{
    static const QRegularExpression kOther(u"[^a-z0-9]+"_s);
    QStringList words = name.toLower().split(kOther, Qt::SkipEmptyParts);
    return words.join(u'-').left(40);
}

} // namespace

ProvidersViewModel::ProvidersViewModel(const gateway::service::GatewayServices& services,
    EnvironmentLookup environment, const gateway::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_probe(services.secretStore, services.accounts, std::move(environment))
    , m_vault(services.secretStore)
    , m_changer(services.configuration)
    , m_list(m_probe, services.accounts.vendors())
    , m_accountPresets(services.accounts.vendors())
    , m_editor(m_changer, services, m_vault, clock)
    , m_import(services.models)
    , m_running(services.policy)
{
    connect(&m_running, &RunningPlaces::changed, this, [this] { m_list.setPlaces(m_running.places()); });
    connect(&m_probe, &KeyStateProbe::changed, &m_list, &ProviderListModel::refreshKeyState);
    connect(&services.configuration, &ConfigService::changed, this, &ProvidersViewModel::takeConfig);
    connect(&services.secretStore, &SecretStore::stateChanged, this, [this] {
        m_probe.refresh(*m_services.configuration.current());
        Q_EMIT keychainChanged();
    });
    connect(&services.accounts, &AccountService::accountsChanged, this, [this] {
        if (const auto config = m_services.configuration.current())
            m_probe.refresh(*config);
    });
    connect(&m_changer, &ConfigChanger::settled, this, &ProvidersViewModel::dropStale);
    connect(&m_changer, &ConfigChanger::undone, this, &ProvidersViewModel::dropStale);
    connect(&m_editor, &ProviderEditor::saved, this, [this] {
        m_unsaved.remove(m_editor.originalSlug());
        m_lastRow = m_list.rowOf(m_editor.originalSlug());
        Q_EMIT selectionChanged();
    });
    connect(&m_editor, &ProviderEditor::discarded, this, &ProvidersViewModel::takeDiscarded);
    connect(&m_editor, &ProviderEditor::edited, this, [this] {
        QStringList slugs = m_unsaved.keys();
        if (m_editor.isDirty() && !m_editor.isNew() && !slugs.contains(m_editor.originalSlug()))
            slugs.append(m_editor.originalSlug());
        else if (!m_editor.isDirty())
            slugs.removeAll(m_editor.originalSlug());
        m_list.setEdited(slugs);
    });
    takeConfig();
}

ProvidersViewModel::~ProvidersViewModel() = default;

int ProvidersViewModel::selectedRow() const
{
    return m_editor.isOpen() && !m_editor.isNew() ? m_list.rowOf(m_editor.originalSlug()) : -1;
}

QString ProvidersViewModel::removalText() const
{
    return m_editor.isOpen() && !m_editor.isNew() ? removalTextOf(m_editor.originalSlug()) : QString();
}

bool ProvidersViewModel::holdsUnsaved() const
{
    return m_editor.hasEdits() || !m_unsaved.isEmpty() || m_unfinished.has_value();
}

QString ProvidersViewModel::unfinishedTitle() const
{
    if (!m_unfinished)
        return {};
    const QString& name = m_unfinished->draft.displayName;
    return name.trimmed().isEmpty() ? tr("New provider") : name.trimmed();
}

QString ProvidersViewModel::keychainProblem() const
{
    return m_services.secretStore.state() == VaultState::Unavailable
        ? gatewayText(m_services.secretStore.problem())
        : QString();
}

QString ProvidersViewModel::slugAt(int row) const
{
    return m_list.index(row).data(ProviderListModel::SlugRole).toString();
}

void ProvidersViewModel::takeConfig()
{
    const auto config = m_services.configuration.current();
    if (!config)
        return;
    m_list.setAccounts(config->accounts);
    m_list.setProviders(config->providers);
    m_probe.refresh(*config);
    m_editor.follow(*config);
    openSomething();
    Q_EMIT selectionChanged();
}

void ProvidersViewModel::takeDiscarded()
{
    m_unsaved.remove(m_editor.originalSlug());
    openSomething();
    Q_EMIT selectionChanged();
}

// Undo is over: what only it needed may go.
void ProvidersViewModel::dropStale()
{
    const auto config = m_services.configuration.current();
    m_vault.removeUnused(*config);
    m_unsaved.removeIf([&config](const auto& entry) { return config->findProvider(entry.key()) == nullptr; });
}

// Beside the list there is always a form, while there is something to show in it.
void ProvidersViewModel::openSomething()
{
    if (!m_editor.isOpen() && m_list.count() > 0)
        select(std::clamp(m_lastRow, 0, m_list.count() - 1));
}

void ProvidersViewModel::stash()
{
    if (!m_editor.isOpen())
        return;
    const Stashed stashed { .start = m_editor.startDraft(), .draft = m_editor.draft() };
    if (m_editor.isNew()) {
        if (m_editor.hasEdits())
            m_unfinished = stashed;
    } else if (m_editor.isDirty()) {
        m_unsaved.insert(m_editor.originalSlug(), stashed);
    } else {
        m_unsaved.remove(m_editor.originalSlug());
    }
}

void ProvidersViewModel::select(int row)
{
    const QString slug = slugAt(row);
    const Provider* provider = m_services.configuration.current()->findProvider(slug);
    if (provider == nullptr || m_editor.isSaving() || (m_editor.isOpen() && m_editor.originalSlug() == slug))
        return;
    stash();
    m_lastRow = row;
    const ProviderDraft now = draftOf(*provider);
    const Stashed stashed = m_unsaved.value(slug, { .start = now, .draft = now });
    m_editor.edit(*provider, rebased(stashed.draft, stashed.start, now));
    Q_EMIT selectionChanged();
}

void ProvidersViewModel::add(const QString& presetId)
{
    const Config& config = *m_services.configuration.current();
    if (const ProviderPreset* preset = findPreset(presetId))
        create(draftFrom(*preset, config));
    else if (const AccountVendor* vendor = m_accountPresets.find(presetId))
        create(draftFor(*vendor, freeSlug(config, vendor->id), m_services.meters.types()));
}

QString ProvidersViewModel::propose(const ProviderProposal& proposal)
{
    if (m_changer.isReadOnly())
        return m_changer.readOnlyReason();
    const bool isInTheWay = m_unfinished || (m_editor.isNew() && m_editor.hasEdits()) || m_editor.isSaving();
    if (isInTheWay)
        return tr("Another new provider is being filled in. Save or discard it first.");
    const ProviderPreset* preset = findPreset(proposal.presetId.isEmpty() ? u"custom"_s : proposal.presetId);
    const auto config = m_services.configuration.current();
    if (preset == nullptr || !config)
        return tr("There is no such preset.");
    ProviderDraft draft = draftFrom(*preset, *config);
    const bool isMessages = preset->chatUrl.isEmpty() && !preset->messagesUrl.isEmpty();
    if (!proposal.baseUrl.isEmpty()) {
        // One address is given; what the preset has beside it is another's.
        draft.chatUrl = isMessages ? QString() : proposal.baseUrl;
        draft.messagesUrl = isMessages ? proposal.baseUrl : QString();
    }
    if (!proposal.name.isEmpty()) {
        draft.displayName = proposal.name;
        const QString slug = slugFrom(proposal.name);
        draft.slug = slug.isEmpty() ? draft.slug : freeSlug(*config, slug);
    }
    if (!proposal.key.isEmpty()) {
        draft.keySource = DraftKeySource::Keychain;
        draft.newKey = proposal.key;
    }
    if (!proposal.models.isEmpty()) {
        draft.models.clear();
        for (const QString& model : proposal.models)
            draft.models.append({ .id = model });
    }
    stash();
    // What was proposed counts as typed: it is not lost by a look at another provider.
    m_editor.create(draftFrom(*preset, *config), draft);
    m_services.secretStore.probe();
    Q_EMIT selectionChanged();
    return {};
}

void ProvidersViewModel::create(const ProviderDraft& draft)
{
    if (m_editor.isSaving())
        return;
    stash();
    if (m_unfinished) {
        resume(); // one at a time, and nothing typed gets lost
        return;
    }
    m_editor.create(draft);
    m_services.secretStore.probe();
    Q_EMIT selectionChanged();
}

void ProvidersViewModel::setEnabled(int row, bool enabled)
{
    const QString slug = slugAt(row);
    Config config = *m_services.configuration.current();
    const auto found = std::find_if(config.providers.begin(), config.providers.end(),
        [&slug](const Provider& provider) { return provider.slug == slug; });
    if (found == config.providers.end() || found->enabled == enabled)
        return;
    found->enabled = enabled;
    const QString name = nameOf(*found);
    m_changer.apply(
        { .config = config,
            .summary = enabled ? tr("Provider %1 enabled").arg(slug) : tr("Provider %1 disabled").arg(slug),
            .undoText = enabled ? tr("%1 is enabled.").arg(name)
                                : tr("%1 is disabled; its models go to other targets.").arg(name) },
        {});
}

void ProvidersViewModel::resume()
{
    if (!m_unfinished || m_editor.isSaving())
        return;
    stash();
    const Stashed unfinished = *std::exchange(m_unfinished, std::nullopt);
    m_editor.create(unfinished.start, unfinished.draft);
    m_services.secretStore.probe();
    Q_EMIT selectionChanged();
}

QString ProvidersViewModel::removalTextOf(const QString& slug) const
{
    const Removal removal = withoutProvider(*m_services.configuration.current(), slug);
    QStringList parts;
    if (!removal.removedAliases.isEmpty())
        parts.append(tr("Deleting it also deletes %1.").arg(removal.removedAliases.join(u", "_s)));
    if (!removal.changedAliases.isEmpty())
        parts.append(tr("Deleting it takes a target from %1.").arg(removal.changedAliases.join(u", "_s)));
    return parts.join(u' ');
}

void ProvidersViewModel::remove(int row)
{
    const QString slug = slugAt(row);
    const auto current = m_services.configuration.current();
    const Provider* provider = current->findProvider(slug);
    if (provider == nullptr)
        return;
    const QString entry =
        provider->apiKey.kind == SecretSource::Kind::Vault ? provider->apiKey.name : QString();
    // Which ones was said beside the button.
    const Removal removal = withoutProvider(*current, slug);
    const auto gone = static_cast<int>(removal.removedAliases.size());
    const QString undoText = gone == 0
        ? tr("%1 was deleted.").arg(nameOf(*provider))
        : tr("%1 was deleted, and %n model(s) with it.", "", gone).arg(nameOf(*provider));
    stash();
    m_changer.apply(
        { .config = removal.config, .summary = tr("Provider %1 deleted").arg(slug), .undoText = undoText },
        [this, entry](const ConfigChanger::Problems& problems) {
            // Kept until undo is over: it brings the key back as well.
            if (problems.isEmpty())
                m_vault.retire(entry);
        });
}

void ProvidersViewModel::retryKeychain()
{
    m_services.secretStore.probe();
}

} // namespace app::viewmodels

#include "moc_providers_view_model.cpp"
