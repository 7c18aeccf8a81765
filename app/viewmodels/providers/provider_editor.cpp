// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/provider_editor.h"

#include "app/viewmodels/common/config_edits.h"
#include "app/viewmodels/common/gateway_texts.h"
#include "app/viewmodels/providers/provider_policy.h"
#include "app/viewmodels/providers/provider_presets.h"
#include "base/redact.h"
#include "config/account_lanes.h"
#include "config/secret_text.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Result;
using gateway::Secret;
using gateway::config::Config;
using gateway::config::Provider;
using gateway::config::SecretSource;
using gateway::secrets::VaultState;
using gateway::service::ConfigProblem;

namespace {

const QString kCheckerType = QStringLiteral("quota_checker.type");

// The draft's enumeration is no type of QML's.
ProviderEditor::KeySource shown(DraftKeySource source)
{
    switch (source) {
    case DraftKeySource::None: return ProviderEditor::KeySource::None;
    case DraftKeySource::Keychain: return ProviderEditor::KeySource::Keychain;
    case DraftKeySource::Environment: return ProviderEditor::KeySource::Environment;
    case DraftKeySource::Account: return ProviderEditor::KeySource::Account;
    case DraftKeySource::File: return ProviderEditor::KeySource::File;
    }
    return ProviderEditor::KeySource::None;
}

DraftKeySource drafted(ProviderEditor::KeySource source)
{
    switch (source) {
    case ProviderEditor::KeySource::None: return DraftKeySource::None;
    case ProviderEditor::KeySource::Keychain: return DraftKeySource::Keychain;
    case ProviderEditor::KeySource::Environment: return DraftKeySource::Environment;
    case ProviderEditor::KeySource::Account: return DraftKeySource::Account;
    case ProviderEditor::KeySource::File: return DraftKeySource::File;
    }
    return DraftKeySource::None;
}

} // namespace

ProviderEditor::ProviderEditor(ConfigChanger& changer, const gateway::service::GatewayServices& services,
    KeyVault& vault, const gateway::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_changer(changer)
    , m_secretStore(services.secretStore)
    , m_vault(vault)
    , m_tester(services)
    , m_checkerTypes(services.meters.types())
    , m_account(services.accounts, services.configuration)
    , m_meters(services, clock)
{
    connect(&m_addresses, &AddressListModel::edited, this, &ProviderEditor::touch);
    connect(&m_headers, &HeaderListModel::edited, this, &ProviderEditor::touch);
    connect(&m_adapters, &AdapterListModel::edited, this, &ProviderEditor::touch);
    connect(&m_models, &ProviderModelListModel::edited, this, &ProviderEditor::touch);
    m_policy.setRows(providerPolicyRows(m_kept));
    connect(&m_policy, &FormModel::edited, this, &ProviderEditor::touch);
    m_checker.setRows(providerCheckerRows(m_checkerTypes));
    connect(&m_checker, &FormModel::edited, this, &ProviderEditor::touch);
    connect(&m_account, &ProviderAccount::edited, this, &ProviderEditor::takeAccount);
    connect(&m_secretStore, &gateway::secrets::SecretStore::stateChanged, this, &ProviderEditor::touch);
    m_meters.setFilter([](const QString&) { return false; });
}

void ProviderEditor::edit(const Provider& provider, const std::optional<ProviderDraft>& unsaved)
{
    start(provider, draftOf(provider), unsaved.value_or(draftOf(provider)));
}

void ProviderEditor::create(const ProviderDraft& preset, const std::optional<ProviderDraft>& unsaved)
{
    start({}, preset, unsaved.value_or(preset));
}

void ProviderEditor::close()
{
    m_open = false;
    m_original = {};
    m_start = {};
    m_draft = {};
    m_errors.clear();
    m_missing.clear();
    Q_EMIT opened();
    Q_EMIT edited();
}

void ProviderEditor::start(const Provider& original, const ProviderDraft& opening, const ProviderDraft& draft)
{
    m_open = true;
    m_original = original;
    m_start = opening;
    m_draft = draft;
    m_touched.clear();
    // The lists are part of the form but have no say while it is being filled.
    m_filling = true;
    m_addresses.setAddresses(draft.addresses);
    m_headers.setHeaders(draft.headers);
    m_adapters.setDrafts(draft.adapters);
    m_models.setModels(draft.models);
    fillForms(original, draft);
    m_filling = false;
    check();
    Q_EMIT opened();
    Q_EMIT edited();
}

void ProviderEditor::fillForms(const Provider& original, const ProviderDraft& draft)
{
    const KeptRow kept = original.kept.members.isEmpty() ? KeptRow::Hidden : KeptRow::Shown;
    if (kept != std::exchange(m_kept, kept))
        m_policy.setRows(providerPolicyRows(kept));
    m_policy.load(providerPolicyOf(original), draft.policy);
    m_start.policy = m_policy.startTexts();
    m_checker.load(providerCheckerOf(original), draft.checker);
    // A preset may bring a checker; then that is how the form was opened.
    if (m_start.checker.isEmpty())
        m_start.checker = m_checker.startTexts();
    m_account.load(draft.accountVendor, draft.accountName, draft.accountNames);
    m_meters.setFilter([slug = original.slug](const QString& provider) {
        return gateway::config::laneProvider(provider) == slug;
    });
}

void ProviderEditor::follow(const Config& config)
{
    if (!m_open || m_saving)
        return;
    if (isNew()) {
        touch(); // a name may be taken now
        return;
    }
    const Provider* current = config.findProvider(m_original.slug);
    if (current == nullptr)
        close();
    else if (*current != m_original)
        edit(*current, rebased(draft(), m_start, draftOf(*current)));
    else
        touch(); // what is around it may have changed
}

ProviderDraft ProviderEditor::draft() const
{
    ProviderDraft draft = m_draft;
    draft.addresses = m_addresses.addresses();
    draft.headers = m_headers.headers();
    draft.adapters = m_adapters.drafts();
    draft.models = m_models.models();
    draft.policy = m_policy.texts();
    draft.checker = m_checker.texts();
    draft.accountVendor = m_account.vendor();
    draft.accountName = m_account.name();
    draft.accountNames = m_account.together();
    return draft;
}

QString ProviderEditor::title() const
{
    if (!m_draft.displayName.trimmed().isEmpty())
        return m_draft.displayName.trimmed();
    return m_draft.slug.trimmed().isEmpty() ? tr("New provider") : m_draft.slug.trimmed();
}

QString ProviderEditor::keyUrl() const
{
    const ProviderPreset* preset = m_draft.presetId.isEmpty()
        ? presetForUrls(m_draft.chatUrl, m_draft.messagesUrl)
        : findPreset(m_draft.presetId);
    return preset == nullptr ? QString() : preset->keyUrl;
}

bool ProviderEditor::hasDefaultUrl() const
{
    return !m_start.defaultUrl.isEmpty();
}

ProviderEditor::KeySource ProviderEditor::keySource() const
{
    return shown(m_draft.keySource);
}

bool ProviderEditor::hasStoredKey() const
{
    return m_original.apiKey.kind == SecretSource::Kind::Vault;
}

int ProviderEditor::advancedCount() const
{
    return viewmodels::advancedCount(draft()) + m_policy.filledCount() + m_checkerOptions.filledCount();
}

bool ProviderEditor::checkerWantsOptions() const
{
    return viewmodels::checkerWantsOptions(m_checkerTypes, m_checker.textOf(kCheckerType));
}

QString ProviderEditor::checkerNeeds() const
{
    return viewmodels::checkerNeeds(m_checkerTypes, m_checker.textOf(kCheckerType));
}

bool ProviderEditor::hasSecretHeader() const
{
    const gateway::HeaderList& headers = m_headers.headers();
    return std::any_of(headers.begin(), headers.end(), [](const gateway::Header& header) {
        const bool isElsewhere = gateway::config::isSecretReference(QString::fromUtf8(header.value));
        return !header.value.isEmpty() && !isElsewhere && gateway::isSecretHeader(header.name);
    });
}

void ProviderEditor::setSlug(const QString& slug)
{
    if (slug == m_draft.slug)
        return;
    m_draft.slug = slug;
    touchField(Field::Slug);
}

void ProviderEditor::setDisplayName(const QString& name)
{
    if (name == m_draft.displayName)
        return;
    m_draft.displayName = name;
    touch();
}

void ProviderEditor::setDefaultUrl(const QString& url)
{
    if (url == m_draft.defaultUrl)
        return;
    m_draft.defaultUrl = url;
    touchField(Field::Url);
}

void ProviderEditor::setChatUrl(const QString& url)
{
    if (url == m_draft.chatUrl)
        return;
    m_draft.chatUrl = url;
    touchField(Field::Url);
}

void ProviderEditor::setMessagesUrl(const QString& url)
{
    if (url == m_draft.messagesUrl)
        return;
    m_draft.messagesUrl = url;
    touchField(Field::Url);
}

void ProviderEditor::setKeySource(KeySource source)
{
    if (drafted(source) == m_draft.keySource)
        return;
    m_draft.keySource = drafted(source);
    touch();
}

void ProviderEditor::takeAccount()
{
    const QString type = checkerForVendor(m_checkerTypes, m_account.vendor());
    if (m_checker.textOf(kCheckerType).isEmpty() && !type.isEmpty())
        m_checker.setTextOf(kCheckerType, type);
    touchField(Field::Key);
}

void ProviderEditor::setNewKey(const QString& key)
{
    const Secret typed(key.trimmed().toUtf8());
    if (typed == m_draft.newKey)
        return;
    m_draft.newKey = typed;
    touchField(Field::Key);
}

void ProviderEditor::setEnvironmentName(const QString& name)
{
    if (name == m_draft.environmentName)
        return;
    m_draft.environmentName = name;
    touchField(Field::Key);
}

void ProviderEditor::setProxy(const QString& proxy)
{
    if (proxy == m_draft.proxy)
        return;
    m_draft.proxy = proxy;
    touch();
}

void ProviderEditor::setTimeoutSeconds(const QString& seconds)
{
    if (seconds == m_draft.timeoutSeconds)
        return;
    m_draft.timeoutSeconds = seconds;
    touch();
}

void ProviderEditor::touch()
{
    if (m_filling || !m_open)
        return;
    check();
    Q_EMIT edited();
}

void ProviderEditor::touchField(Field field)
{
    m_touched.insert(field);
    touch();
}

// What only the form knows, then what the whole configuration says about this provider.
void ProviderEditor::check()
{
    m_errors.clear();
    m_missing.clear();
    const Provider provider = editedProvider();
    if (provider.slug.isEmpty())
        addMissing(Field::Slug, tr("Give it a name, for example openai."));
    else if (provider.slug != m_original.slug && m_changer.current()->findProvider(provider.slug) != nullptr)
        addError(Field::Slug, tr("There is a provider of that name already."));
    // Of an account its vendor says where it is, and there is no key.
    if (provider.baseUrls.isEmpty() && !provider.hasAccount())
        addMissing(Field::Url, tr("Give at least one base URL."));
    if (!m_draft.timeoutSeconds.trimmed().isEmpty() && !timeoutMsOf(m_draft.timeoutSeconds))
        addError(Field::Timeout, tr("Give whole seconds, 1 to 86400."));
    checkKey();
    const QString path = u"providers."_s + provider.slug;
    auto problems = readProviderPolicy(m_policy.part(), provider).problems
        + readProviderChecker(m_checker.part(), provider).problems;
    if (!provider.slug.isEmpty() && (!provider.baseUrls.isEmpty() || provider.hasAccount()))
        problems += m_changer.service().validate(configWith(provider));
    addProblems(problems, path);
}

void ProviderEditor::addProblems(const QVector<ConfigProblem>& problems, const QString& path)
{
    for (const ConfigProblem& problem : showInParts(problems, path))
        addProblem(problem, path);
}

QVector<ConfigProblem> ProviderEditor::showInParts(
    const QVector<ConfigProblem>& problems, const QString& path)
{
    const auto others = m_checker.showProblems(m_policy.showProblems(problems, path), path);
    return m_addresses.check(addressesInFields(), carriesKey(), others, path);
}

QVector<AddressDialect> ProviderEditor::addressesInFields() const
{
    QVector<AddressDialect> dialects;
    if (!m_draft.defaultUrl.trimmed().isEmpty())
        dialects.append(std::nullopt);
    if (!m_draft.chatUrl.trimmed().isEmpty())
        dialects.append(gateway::Dialect::Chat);
    if (!m_draft.messagesUrl.trimmed().isEmpty())
        dialects.append(gateway::Dialect::Messages);
    return dialects;
}

QString ProviderEditor::warningOf(const QString& url) const
{
    return addressWarning(url, carriesKey());
}

void ProviderEditor::checkKey()
{
    switch (m_draft.keySource) {
    case DraftKeySource::None:
    case DraftKeySource::File: return;
    case DraftKeySource::Account:
        if (m_account.vendor().isEmpty())
            addMissing(Field::Key, tr("Choose whose account."));
        return;
    case DraftKeySource::Environment:
        if (m_draft.environmentName.trimmed().isEmpty())
            addMissing(Field::Key, tr("Name the environment variable that holds the key."));
        return;
    case DraftKeySource::Keychain: break;
    }
    const QByteArray& typed = m_draft.newKey.reveal();
    if (typed.isEmpty() && !hasStoredKey())
        addMissing(Field::Key, tr("Paste the API key."));
    else if (typed.startsWith("env:"))
        addError(Field::Key, tr("That names a variable and is no key: choose “Key in a variable”."));
    else if (!typed.isEmpty() && m_secretStore.state() == VaultState::Unavailable)
        addError(Field::Key, gatewayText(m_secretStore.problem()));
}

void ProviderEditor::addMissing(Field field, const QString& message)
{
    if (isNew() && !m_touched.contains(field))
        m_missing.append(message);
    else
        addError(field, message);
}

void ProviderEditor::addError(Field field, const QString& message)
{
    // The first one found says the most.
    if (!m_errors.contains(field))
        m_errors.insert(field, message);
}

void ProviderEditor::addProblem(const ConfigProblem& problem, const QString& path)
{
    if (problem.path != path && !problem.path.startsWith(path + u'.'))
        return; // not about this provider; the rest was in force before
    const QString rest = problem.path.mid(path.size() + 1);
    const QString message = sentence(gatewayText(problem.message));
    if (rest.isEmpty())
        addError(Field::Slug, message);
    else if (rest == u"api_base_url.chat")
        addError(Field::ChatUrl, message);
    else if (rest == u"api_base_url.messages")
        addError(Field::MessagesUrl, message);
    else if (rest.startsWith(u"api_base_url"))
        addError(Field::Url, message);
    else if (rest == u"api_key" || rest.startsWith(u"oauth_"))
        addError(Field::Key, message);
    else if (rest.startsWith(u"models"))
        addError(Field::Models, message);
    else if (rest.startsWith(u"headers"))
        addError(Field::Headers, u"%1: %2"_s.arg(rest.section(u'.', 1), gatewayText(problem.message)));
    else if (rest == u"proxy")
        addError(Field::Proxy, message);
    else if (rest.startsWith(u"timeout"))
        addError(Field::Timeout, message);
    else
        addError(Field::Other, u"%1: %2"_s.arg(rest, gatewayText(problem.message)));
}

Provider ProviderEditor::editedProvider() const
{
    Provider provider = readProviderPolicy(m_policy.part(), providerOf(draft(), m_original)).value;
    provider.adapters = m_adapters.uses();
    return readProviderChecker(m_checker.part(), provider).value;
}

Config ProviderEditor::configWith(const Provider& provider) const
{
    Config config = *m_changer.current();
    const auto found = std::find_if(config.providers.begin(), config.providers.end(),
        [this](const Provider& one) { return one.slug == m_original.slug; });
    if (found == config.providers.end()) {
        config.providers.append(provider);
        return config;
    }
    *found = provider;
    return provider.slug == m_original.slug
        ? config
        : withProviderNamed(std::move(config), m_original.slug, provider.slug);
}

QString ProviderEditor::saveHint() const
{
    if (!m_open || m_saving)
        return tr("Saving …");
    if (m_changer.isReadOnly())
        return m_changer.readOnlyReason();
    if (errorCount() > 0)
        return tr("%n field(s) need attention.", "", errorCount());
    if (!m_missing.isEmpty())
        return m_missing.first();
    return isDirty() ? QString() : tr("Nothing has been changed.");
}

int ProviderEditor::errorCount() const
{
    return static_cast<int>(m_errors.size()) + m_addresses.errorCount() + m_adapters.errorCount()
        + m_policy.errorCount() + m_checker.errorCount();
}

QString ProviderEditor::changes() const
{
    if (!isDirty())
        return {};
    QStringList lines = changesBetween(m_original, editedProvider());
    if (hasStoredKey() && !m_draft.newKey.isEmpty())
        lines.append(tr("API key: a new one goes to the keychain"));
    lines += m_policy.changes() + m_checker.changes();
    return lines.join(u'\n');
}

void ProviderEditor::save()
{
    if (!canSave())
        return;
    const Provider provider = editedProvider();
    if (m_draft.keySource != DraftKeySource::Keychain || m_draft.newKey.isEmpty()) {
        apply(provider, {});
        return;
    }
    setSaving(true);
    m_vault.store(provider.slug, m_draft.newKey, [this, provider](const Result<QString>& entry) {
        setSaving(false);
        if (!entry) {
            addError(Field::Key, entry.error().message);
            Q_EMIT edited();
            return;
        }
        Provider withKey = provider;
        withKey.apiKey = { .kind = SecretSource::Kind::Vault, .name = *entry };
        apply(std::move(withKey), *entry);
    });
}

void ProviderEditor::apply(Provider provider, const QString& newEntry)
{
    setSaving(true);
    const QString slug = provider.slug;
    const bool wasNew = isNew();
    const QString oldEntry =
        m_original.apiKey.kind == SecretSource::Kind::Vault && m_original.apiKey != provider.apiKey
        ? m_original.apiKey.name
        : QString();
    const QString name = provider.displayName.isEmpty() ? slug : provider.displayName;
    const QPointer<ProviderEditor> self(this);
    m_changer.apply(
        { .config = configWith(provider),
            .summary = wasNew ? tr("Provider %1 added").arg(slug) : tr("Provider %1 changed").arg(slug),
            .undoText = wasNew ? tr("%1 was added.").arg(name) : tr("%1 was saved.").arg(name) },
        [self, provider, newEntry, oldEntry, slug](const ConfigChanger::Problems& problems) {
            if (!self)
                return;
            self->setSaving(false);
            if (!problems.isEmpty()) {
                // Nothing names the new entry: out with it.
                self->m_vault.retire(newEntry);
                self->m_vault.removeUnused(*self->m_changer.current());
                self->m_changer.dismissProblem(); // the form says it
                self->refuse(problems);
                return;
            }
            // Whichever of the two the configuration does not name once undo is over.
            self->m_vault.retire(oldEntry);
            self->m_vault.retire(newEntry);
            self->edit(provider, std::nullopt);
            Q_EMIT self->saved(slug);
        });
}

void ProviderEditor::refuse(const QVector<ConfigProblem>& problems)
{
    const QString path = u"providers."_s + m_draft.slug.trimmed();
    for (const ConfigProblem& problem : showInParts(problems, path)) {
        if (problem.path.startsWith(path))
            addProblem(problem, path);
        else
            addError(Field::Other,
                problem.path.isEmpty() ? gatewayText(problem.message)
                                       : QString(problem.path + u": "_s + gatewayText(problem.message)));
    }
    Q_EMIT edited();
}

void ProviderEditor::discard()
{
    if (!m_open || m_saving)
        return;
    if (isNew())
        close();
    else
        edit(m_original, std::nullopt);
    Q_EMIT discarded();
}

void ProviderEditor::setSaving(bool saving)
{
    if (saving == m_saving)
        return;
    m_saving = saving;
    Q_EMIT edited();
}

} // namespace app::viewmodels

#include "moc_provider_editor.cpp"
