// SPDX-License-Identifier: GPL-3.0-or-later
// The page of providers: the list, the form beside it, and what is done to one as a whole.
// Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/common/config_changer.h"
#include "app/viewmodels/common/system_clock.h"
#include "app/viewmodels/providers/account_preset_model.h"
#include "app/viewmodels/providers/key_state_probe.h"
#include "app/viewmodels/providers/key_vault.h"
#include "app/viewmodels/providers/model_import_view_model.h"
#include "app/viewmodels/providers/provider_editor.h"
#include "app/viewmodels/providers/provider_list_model.h"
#include "app/viewmodels/providers/provider_presets.h"
#include "service/gateway_service.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

// A provider somebody else describes: what a form could be filled with.
struct ProviderProposal {
    QString presetId = {}; // empty: another provider
    QString name = {};
    QString baseUrl = {}; // empty: the preset's
    gateway::Secret key = {};
    QStringList models = {}; // empty: the preset's
};

class ProvidersViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(app::viewmodels::ProviderListModel* list READ list CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ProviderPresetModel* presets READ presets CONSTANT FINAL)
    // Providers that sign in.
    Q_PROPERTY(app::viewmodels::AccountPresetModel* accountPresets READ accountPresets CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ProviderEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ModelImportViewModel* modelImport READ modelImport CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ConfigChanger* changer READ changer CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::RunningPlaces* running READ running CONSTANT FINAL)
    // In the list; -1: none, or a new one that is not in it yet.
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectionChanged FINAL)
    // What deleting the selected one takes along; empty: nothing but itself.
    Q_PROPERTY(QString removalText READ removalText NOTIFY selectionChanged FINAL)
    // A new provider somebody began to fill in and left ("New provider"); empty: there is none.
    Q_PROPERTY(QString unfinishedTitle READ unfinishedTitle NOTIFY selectionChanged FINAL)
    // Why keys cannot be stored now; empty: they can, or nobody has looked yet.
    Q_PROPERTY(QString keychainProblem READ keychainProblem NOTIFY keychainChanged FINAL)
public:
    explicit ProvidersViewModel(const gateway::service::GatewayServices& services,
        EnvironmentLookup environment = processEnvironment(), const gateway::Clock& clock = systemClock(),
        QObject* parent = nullptr);
    ~ProvidersViewModel() override;

    [[nodiscard]] ProviderListModel* list() { return &m_list; }

    [[nodiscard]] ProviderPresetModel* presets() { return &m_presets; }

    [[nodiscard]] AccountPresetModel* accountPresets() { return &m_accountPresets; }

    [[nodiscard]] ProviderEditor* editor() { return &m_editor; }

    [[nodiscard]] ModelImportViewModel* modelImport() { return &m_import; }

    [[nodiscard]] ConfigChanger* changer() { return &m_changer; }

    [[nodiscard]] RunningPlaces* running() { return &m_running; }

    [[nodiscard]] int selectedRow() const;
    [[nodiscard]] QString removalText() const;
    [[nodiscard]] QString unfinishedTitle() const;
    // Somebody typed what nobody has saved yet.
    [[nodiscard]] bool holdsUnsaved() const;
    [[nodiscard]] QString keychainProblem() const;

    // Opens the form on a row. Edits that were not saved stay with the provider they belong to.
    Q_INVOKABLE void select(int row);
    // Opens the form on a new provider.
    Q_INVOKABLE void add(const QString& presetId);
    // Likewise, filled in with what is proposed. Why not; empty: it is open.
    [[nodiscard]] QString propose(const ProviderProposal& proposal);
    Q_INVOKABLE void setEnabled(int row, bool enabled);
    // Goes back to the unfinished one.
    Q_INVOKABLE void resume();
    Q_INVOKABLE void remove(int row);
    // Looks for the keychain again, once a person has unlocked or started it.
    Q_INVOKABLE void retryKeychain();

Q_SIGNALS:
    void selectionChanged();
    void keychainChanged();

private:
    struct Stashed {
        ProviderDraft start; // what it was made from
        ProviderDraft draft;
    };

    void create(const ProviderDraft& draft);
    void takeConfig();
    void takeDiscarded();
    void dropStale();
    void stash();
    void openSomething();
    [[nodiscard]] QString removalTextOf(const QString& slug) const;
    [[nodiscard]] QString slugAt(int row) const;

    gateway::service::GatewayServices m_services; // references
    KeyStateProbe m_probe;
    KeyVault m_vault;
    ConfigChanger m_changer;
    ProviderListModel m_list;
    ProviderPresetModel m_presets;
    AccountPresetModel m_accountPresets;
    ProviderEditor m_editor;
    ModelImportViewModel m_import;
    RunningPlaces m_running;
    QHash<QString, Stashed> m_unsaved; // by slug in force; of deleted ones until undo is over
    std::optional<Stashed> m_unfinished;
    int m_lastRow = 0;
};

} // namespace app::viewmodels
