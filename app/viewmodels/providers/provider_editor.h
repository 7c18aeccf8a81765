// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one provider: what is typed, what is wrong with it beside each field, and saving it. The key
// goes to the secret store before the configuration that names it is applied, and out of it again when that
// fails. Thread: the main thread.
#pragma once

#include "app/viewmodels/common/config_changer.h"
#include "app/viewmodels/common/form_page_model.h"
#include "app/viewmodels/common/header_list_model.h"
#include "app/viewmodels/common/meter_board_model.h"
#include "app/viewmodels/common/target_tester.h"
#include "app/viewmodels/providers/adapter_list_model.h"
#include "app/viewmodels/providers/address_list_model.h"
#include "app/viewmodels/providers/kept_fields.h"
#include "app/viewmodels/providers/key_vault.h"
#include "app/viewmodels/providers/model_form.h"
#include "app/viewmodels/providers/provider_account.h"
#include "app/viewmodels/providers/provider_checker.h"
#include "app/viewmodels/providers/provider_draft.h"
#include "app/viewmodels/providers/provider_model_list_model.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ProviderEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(bool open READ isOpen NOTIFY opened FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY opened FINAL)
    // In force; empty: a new one.
    Q_PROPERTY(QString originalSlug READ originalSlug NOTIFY edited FINAL)
    Q_PROPERTY(QString title READ title NOTIFY edited FINAL)
    // Of the preset it was made from, or empty.
    Q_PROPERTY(QString keyUrl READ keyUrl NOTIFY edited FINAL)

    Q_PROPERTY(QString slug READ slug WRITE setSlug NOTIFY edited FINAL)
    Q_PROPERTY(QString displayName READ displayName WRITE setDisplayName NOTIFY edited FINAL)
    Q_PROPERTY(QString defaultUrl READ defaultUrl WRITE setDefaultUrl NOTIFY edited FINAL)
    Q_PROPERTY(bool hasDefaultUrl READ hasDefaultUrl NOTIFY opened FINAL)
    Q_PROPERTY(QString chatUrl READ chatUrl WRITE setChatUrl NOTIFY edited FINAL)
    Q_PROPERTY(QString messagesUrl READ messagesUrl WRITE setMessagesUrl NOTIFY edited FINAL)
    // Those for other APIs.
    Q_PROPERTY(app::viewmodels::AddressListModel* addresses READ addresses CONSTANT FINAL)
    Q_PROPERTY(KeySource keySource READ keySource WRITE setKeySource NOTIFY edited FINAL)
    // Write-only: a stored key is never shown.
    Q_PROPERTY(int newKeyLength READ newKeyLength NOTIFY edited FINAL)
    Q_PROPERTY(bool hasStoredKey READ hasStoredKey NOTIFY opened FINAL)
    Q_PROPERTY(app::viewmodels::ProviderAccount* account READ account CONSTANT FINAL)
    // What fetches its meters, and what the chosen type needs.
    Q_PROPERTY(app::viewmodels::FormModel* checker READ checker CONSTANT FINAL)
    // The two pages of that form.
    Q_PROPERTY(app::viewmodels::FormPageModel* checkerChoice READ checkerChoice CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::FormPageModel* checkerOptions READ checkerOptions CONSTANT FINAL)
    Q_PROPERTY(QString checkerNeeds READ checkerNeeds NOTIFY edited FINAL)
    // It cannot do without its options: they stand where one sees them.
    Q_PROPERTY(bool checkerWantsOptions READ checkerWantsOptions NOTIFY edited FINAL)
    // Its meters, of the provider in force.
    Q_PROPERTY(app::viewmodels::MeterBoardModel* meters READ meters CONSTANT FINAL)
    Q_PROPERTY(QString environmentName READ environmentName WRITE setEnvironmentName NOTIFY edited FINAL)
    Q_PROPERTY(QString proxy READ proxy WRITE setProxy NOTIFY edited FINAL)
    Q_PROPERTY(QString timeoutSeconds READ timeoutSeconds WRITE setTimeoutSeconds NOTIFY edited FINAL)
    Q_PROPERTY(app::viewmodels::HeaderListModel* headers READ headers CONSTANT FINAL)
    // What rewrites the bodies of requests to it.
    Q_PROPERTY(app::viewmodels::AdapterListModel* adapters READ adapters CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ProviderModelListModel* models READ models CONSTANT FINAL)
    // The price and limit of one of them.
    Q_PROPERTY(app::viewmodels::ModelForm* modelForm READ modelForm CONSTANT FINAL)
    // Tries them, as they are in force.
    Q_PROPERTY(app::viewmodels::TargetTester* tester READ tester CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::FormModel* policy READ policy CONSTANT FINAL)
    Q_PROPERTY(int policyErrors READ policyErrors NOTIFY edited FINAL)
    Q_PROPERTY(int advancedCount READ advancedCount NOTIFY edited FINAL)
    // A header that holds a credential, which the configuration then holds readably.
    Q_PROPERTY(bool hasSecretHeader READ hasSecretHeader NOTIFY edited FINAL)

    // Empty: the field is right, or is still empty in a new form where nobody has been at it.
    Q_PROPERTY(QString slugError READ slugError NOTIFY edited FINAL)
    Q_PROPERTY(QString urlError READ urlError NOTIFY edited FINAL)
    Q_PROPERTY(QString chatUrlError READ chatUrlError NOTIFY edited FINAL)
    Q_PROPERTY(QString messagesUrlError READ messagesUrlError NOTIFY edited FINAL)
    // What is right and hardly meant so.
    Q_PROPERTY(QString urlWarning READ urlWarning NOTIFY edited FINAL)
    Q_PROPERTY(QString chatUrlWarning READ chatUrlWarning NOTIFY edited FINAL)
    Q_PROPERTY(QString messagesUrlWarning READ messagesUrlWarning NOTIFY edited FINAL)
    Q_PROPERTY(QString keyError READ keyError NOTIFY edited FINAL)
    Q_PROPERTY(QString modelsError READ modelsError NOTIFY edited FINAL)
    Q_PROPERTY(QString headersError READ headersError NOTIFY edited FINAL)
    Q_PROPERTY(QString proxyError READ proxyError NOTIFY edited FINAL)
    Q_PROPERTY(QString timeoutError READ timeoutError NOTIFY edited FINAL)
    // What has no field of its own here.
    Q_PROPERTY(QString otherError READ otherError NOTIFY edited FINAL)

    Q_PROPERTY(bool dirty READ isDirty NOTIFY edited FINAL)
    Q_PROPERTY(bool saving READ isSaving NOTIFY edited FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY edited FINAL)
    // Why Save is off; empty while it is on.
    Q_PROPERTY(QString saveHint READ saveHint NOTIFY edited FINAL)
    // What Save will change, one line each.
    Q_PROPERTY(QString changes READ changes NOTIFY edited FINAL)
public:
    enum class KeySource { None, Keychain, Environment, Account, File };
    Q_ENUM(KeySource)

    ProviderEditor(ConfigChanger& changer, const gateway::service::GatewayServices& services, KeyVault& vault,
        const gateway::Clock& clock, QObject* parent = nullptr);

    // Starts on a provider of the configuration, with the unsaved draft of an earlier visit where there is
    // one.
    void edit(const gateway::config::Provider& provider, const std::optional<ProviderDraft>& unsaved);
    // Starts on a new one, as its preset has it or with the edits of an earlier visit.
    void create(const ProviderDraft& preset, const std::optional<ProviderDraft>& unsaved = std::nullopt);
    void close();
    // The configuration changed beneath: what is not edited follows.
    void follow(const gateway::config::Config& config);

    // The slug in force ("": a new provider), and the form's content.
    [[nodiscard]] QString originalSlug() const { return m_original.slug; }

    [[nodiscard]] ProviderDraft draft() const;

    [[nodiscard]] const ProviderDraft& startDraft() const { return m_start; }

    Q_INVOKABLE void setNewKey(const QString& key);
    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();

    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] bool isNew() const { return m_original.slug.isEmpty(); }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString keyUrl() const;

    [[nodiscard]] QString slug() const { return m_draft.slug; }

    [[nodiscard]] QString displayName() const { return m_draft.displayName; }

    [[nodiscard]] QString defaultUrl() const { return m_draft.defaultUrl; }

    [[nodiscard]] bool hasDefaultUrl() const;

    [[nodiscard]] QString chatUrl() const { return m_draft.chatUrl; }

    [[nodiscard]] QString messagesUrl() const { return m_draft.messagesUrl; }

    [[nodiscard]] AddressListModel* addresses() { return &m_addresses; }

    [[nodiscard]] KeySource keySource() const;

    [[nodiscard]] int newKeyLength() const { return static_cast<int>(m_draft.newKey.reveal().size()); }

    [[nodiscard]] bool hasStoredKey() const;

    [[nodiscard]] QString environmentName() const { return m_draft.environmentName; }

    [[nodiscard]] QString proxy() const { return m_draft.proxy; }

    [[nodiscard]] QString timeoutSeconds() const { return m_draft.timeoutSeconds; }

    [[nodiscard]] HeaderListModel* headers() { return &m_headers; }

    [[nodiscard]] AdapterListModel* adapters() { return &m_adapters; }

    [[nodiscard]] ProviderModelListModel* models() { return &m_models; }

    [[nodiscard]] ModelForm* modelForm() { return &m_modelForm; }

    [[nodiscard]] TargetTester* tester() { return &m_tester; }

    [[nodiscard]] FormModel* policy() { return &m_policy; }

    [[nodiscard]] ProviderAccount* account() { return &m_account; }

    [[nodiscard]] FormModel* checker() { return &m_checker; }

    [[nodiscard]] FormPageModel* checkerChoice() { return &m_checkerChoice; }

    [[nodiscard]] FormPageModel* checkerOptions() { return &m_checkerOptions; }

    [[nodiscard]] QString checkerNeeds() const;
    [[nodiscard]] bool checkerWantsOptions() const;

    [[nodiscard]] MeterBoardModel* meters() { return &m_meters; }

    [[nodiscard]] int policyErrors() const { return m_policy.errorCount() + m_checkerOptions.errorCount(); }

    [[nodiscard]] int advancedCount() const;
    [[nodiscard]] bool hasSecretHeader() const;

    void setSlug(const QString& slug);
    void setDisplayName(const QString& name);
    void setDefaultUrl(const QString& url);
    void setChatUrl(const QString& url);
    void setMessagesUrl(const QString& url);
    void setKeySource(KeySource source);
    void setEnvironmentName(const QString& name);
    void setProxy(const QString& proxy);
    void setTimeoutSeconds(const QString& seconds);

    [[nodiscard]] QString slugError() const { return m_errors.value(Field::Slug); }

    [[nodiscard]] QString urlError() const { return m_errors.value(Field::Url); }

    [[nodiscard]] QString chatUrlError() const { return m_errors.value(Field::ChatUrl); }

    [[nodiscard]] QString messagesUrlError() const { return m_errors.value(Field::MessagesUrl); }

    [[nodiscard]] QString urlWarning() const { return warningOf(m_draft.defaultUrl); }

    [[nodiscard]] QString chatUrlWarning() const { return warningOf(m_draft.chatUrl); }

    [[nodiscard]] QString messagesUrlWarning() const { return warningOf(m_draft.messagesUrl); }

    [[nodiscard]] QString keyError() const { return m_errors.value(Field::Key); }

    [[nodiscard]] QString modelsError() const { return m_errors.value(Field::Models); }

    [[nodiscard]] QString headersError() const { return m_errors.value(Field::Headers); }

    [[nodiscard]] QString proxyError() const { return m_errors.value(Field::Proxy); }

    [[nodiscard]] QString timeoutError() const { return m_errors.value(Field::Timeout); }

    [[nodiscard]] QString otherError() const { return m_errors.value(Field::Other); }

    [[nodiscard]] bool isDirty() const { return m_open && (isNew() || hasEdits()); }

    // Something was typed: what would be lost with the form.
    [[nodiscard]] bool hasEdits() const { return m_open && draft() != m_start; }

    [[nodiscard]] bool isSaving() const { return m_saving; }

    [[nodiscard]] bool canSave() const { return saveHint().isEmpty(); }

    [[nodiscard]] QString saveHint() const;
    [[nodiscard]] QString changes() const;

Q_SIGNALS:
    void opened();
    void edited();
    // In force now, under that slug.
    void saved(const QString& slug);
    void discarded();

private:
    enum class Field { Slug, Url, ChatUrl, MessagesUrl, Key, Models, Headers, Proxy, Timeout, Other };

    void start(
        const gateway::config::Provider& original, const ProviderDraft& opening, const ProviderDraft& draft);
    void touch();
    void touchField(Field field);
    void check();
    void checkKey();
    void takeAccount();
    void fillForms(const gateway::config::Provider& original, const ProviderDraft& draft);
    void addError(Field field, const QString& message);
    void addMissing(Field field, const QString& message);
    void addProblem(const gateway::service::ConfigProblem& problem, const QString& path);
    // Beside the fields of the form's parts, and all others to the rest of it.
    void addProblems(const QVector<gateway::service::ConfigProblem>& problems, const QString& path);
    // Puts each beside its field of a part; gives those that have none there.
    [[nodiscard]] QVector<gateway::service::ConfigProblem> showInParts(
        const QVector<gateway::service::ConfigProblem>& problems, const QString& path);
    [[nodiscard]] QVector<AddressDialect> addressesInFields() const;
    [[nodiscard]] QString warningOf(const QString& url) const;

    [[nodiscard]] bool carriesKey() const { return m_draft.keySource != DraftKeySource::None; }

    [[nodiscard]] int errorCount() const;
    [[nodiscard]] gateway::config::Provider editedProvider() const;
    [[nodiscard]] gateway::config::Config configWith(const gateway::config::Provider& provider) const;
    void apply(gateway::config::Provider provider, const QString& newEntry);
    void refuse(const QVector<gateway::service::ConfigProblem>& problems);
    void setSaving(bool saving);

    ConfigChanger& m_changer;
    gateway::secrets::SecretStore& m_secretStore;
    KeyVault& m_vault;
    AddressListModel m_addresses;
    HeaderListModel m_headers;
    AdapterListModel m_adapters;
    ProviderModelListModel m_models;
    ModelForm m_modelForm { m_models };
    KeptRow m_kept = KeptRow::Hidden; // of the policy
    TargetTester m_tester;
    FormModel m_policy;
    CheckerTypes m_checkerTypes;
    FormModel m_checker;
    FormPageModel m_checkerChoice { m_checker, kCheckerPage };
    FormPageModel m_checkerOptions { m_checker, kCheckerOptionsPage };
    ProviderAccount m_account;
    MeterBoardModel m_meters;
    gateway::config::Provider m_original; // in force; default: none
    ProviderDraft m_start;                // the form as it was opened
    ProviderDraft m_draft;
    QHash<Field, QString> m_errors;
    QStringList m_missing; // what a new form still wants, said by Save and not yet in red
    QSet<Field> m_touched;
    bool m_open = false;
    bool m_filling = false;
    bool m_saving = false;
};

} // namespace app::viewmodels
