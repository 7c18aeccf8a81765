// SPDX-License-Identifier: GPL-3.0-or-later
// The page of providers: the list, the form beside it, and what is done to one as a whole.
// Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/common/config_changer.h"
#include "app/viewmodels/providers/key_state_probe.h"
#include "app/viewmodels/providers/key_vault.h"
#include "app/viewmodels/providers/provider_editor.h"
#include "app/viewmodels/providers/provider_list_model.h"
#include "app/viewmodels/providers/provider_presets.h"
#include "service/gateway_service.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ProvidersViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(app::viewmodels::ProviderListModel* list READ list CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ProviderPresetModel* presets READ presets CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ProviderEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ConfigChanger* changer READ changer CONSTANT FINAL)
    // In the list; -1: none, or a new one that is not in it yet.
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectionChanged FINAL)
    // Why keys cannot be stored now; empty: they can, or nobody has looked yet.
    Q_PROPERTY(QString keychainProblem READ keychainProblem NOTIFY keychainChanged FINAL)
public:
    explicit ProvidersViewModel(const gateway::service::GatewayServices& services,
        EnvironmentLookup environment = processEnvironment(), QObject* parent = nullptr);
    ~ProvidersViewModel() override;

    [[nodiscard]] ProviderListModel* list() { return &m_list; }

    [[nodiscard]] ProviderPresetModel* presets() { return &m_presets; }

    [[nodiscard]] ProviderEditor* editor() { return &m_editor; }

    [[nodiscard]] ConfigChanger* changer() { return &m_changer; }

    [[nodiscard]] int selectedRow() const;
    [[nodiscard]] QString keychainProblem() const;

    // Opens the form on a row. Edits that were not saved stay with the provider they belong to.
    Q_INVOKABLE void select(int row);
    // Opens the form on a new provider.
    Q_INVOKABLE void add(const QString& presetId);
    Q_INVOKABLE void setEnabled(int row, bool enabled);
    // What goes with the provider; empty: nothing but itself.
    Q_INVOKABLE QString removalText(int row) const;
    Q_INVOKABLE void remove(int row);
    // Looks for the keychain again, once a person has unlocked or started it.
    Q_INVOKABLE void retryKeychain();

Q_SIGNALS:
    void selectionChanged();
    void keychainChanged();

private:
    void takeConfig();
    void stash();
    [[nodiscard]] QString slugAt(int row) const;

    gateway::service::GatewayServices m_services; // references
    KeyStateProbe m_probe;
    KeyVault m_vault;
    ConfigChanger m_changer;
    ProviderListModel m_list;
    ProviderPresetModel m_presets;
    ProviderEditor m_editor;
    QHash<QString, ProviderDraft> m_unsaved; // by slug in force
};

} // namespace app::viewmodels
