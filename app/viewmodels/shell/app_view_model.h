// SPDX-License-Identifier: GPL-3.0-or-later
// The root of what the window shows: the gateway's state, the pages' view-models, which page is open.
// Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/accounts/accounts_view_model.h"
#include "app/viewmodels/clients/clients_view_model.h"
#include "app/viewmodels/home/home_view_model.h"
#include "app/viewmodels/keys/keys_view_model.h"
#include "app/viewmodels/mcp/mcp_view_model.h"
#include "app/viewmodels/models/models_view_model.h"
#include "app/viewmodels/providers/providers_view_model.h"
#include "app/viewmodels/requests/requests_view_model.h"
#include "app/viewmodels/settings/settings_view_model.h"
#include "app/viewmodels/shell/gateway_state_view_model.h"
#include "app/viewmodels/shell/preferences.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class AppViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(app::viewmodels::GatewayStateViewModel* gateway READ gateway CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::Preferences* preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::HomeViewModel* home READ home CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::RequestsViewModel* requests READ requests CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ProvidersViewModel* providers READ providers CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::AccountsViewModel* accounts READ accounts CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ModelsViewModel* models READ models CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ClientsViewModel* clients READ clients CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::KeysViewModel* keys READ keys CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::McpViewModel* mcp READ mcp CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::SettingsViewModel* settings READ settings CONSTANT FINAL)
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
public:
    // ("Keys" is the name of Qt's attached keyboard handlers.)
    enum class Page { Home, Requests, Providers, Accounts, Models, Clients, ClientKeys, Mcp, Settings };
    Q_ENUM(Page)

    // `world`: the computer whose clients are shown.
    AppViewModel(gateway::service::GatewayServices& services, const QString& preferencesPath,
        const clients::World& world, QObject* parent = nullptr);

    [[nodiscard]] GatewayStateViewModel* gateway() { return &m_gateway; }

    [[nodiscard]] Preferences* preferences() { return &m_preferences; }

    [[nodiscard]] HomeViewModel* home() { return &m_home; }

    [[nodiscard]] RequestsViewModel* requests() { return &m_requests; }

    [[nodiscard]] ProvidersViewModel* providers() { return &m_providers; }

    [[nodiscard]] AccountsViewModel* accounts() { return &m_accounts; }

    [[nodiscard]] ModelsViewModel* models() { return &m_models; }

    [[nodiscard]] ClientsViewModel* clients() { return &m_clients; }

    [[nodiscard]] KeysViewModel* keys() { return &m_keys; }

    [[nodiscard]] McpViewModel* mcp() { return &m_mcp; }

    [[nodiscard]] SettingsViewModel* settings() { return &m_settings; }

    [[nodiscard]] Page page() const { return m_page; }

    void setPage(Page page);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString version() const;

    // Ends the program, not only the window.
    Q_INVOKABLE void quit();

Q_SIGNALS:
    void pageChanged();

private:
    GatewayStateViewModel m_gateway;
    Preferences m_preferences;
    HomeViewModel m_home;
    RequestsViewModel m_requests;
    ProvidersViewModel m_providers;
    AccountsViewModel m_accounts;
    ModelsViewModel m_models;
    ClientsViewModel m_clients;
    KeysViewModel m_keys;
    McpViewModel m_mcp;
    SettingsViewModel m_settings;
    Page m_page = Page::Home;
};

} // namespace app::viewmodels
