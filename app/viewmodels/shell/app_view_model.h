// SPDX-License-Identifier: GPL-3.0-or-later
// The root of what the window shows: the gateway's state, the pages' view-models, which page is open.
// Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/accounts/accounts_view_model.h"
#include "app/viewmodels/alerts/desktop_settings.h"
#include "app/viewmodels/clients/clients_view_model.h"
#include "app/viewmodels/common/currency_choice.h"
#include "app/viewmodels/common/meter_history_view_model.h"
#include "app/viewmodels/common/pinned_meters.h"
#include "app/viewmodels/first_run/first_run_view_model.h"
#include "app/viewmodels/home/home_view_model.h"
#include "app/viewmodels/keys/keys_view_model.h"
#include "app/viewmodels/links/link_view_model.h"
#include "app/viewmodels/mcp/mcp_view_model.h"
#include "app/viewmodels/models/models_view_model.h"
#include "app/viewmodels/palette/palette_view_model.h"
#include "app/viewmodels/playground/playground_view_model.h"
#include "app/viewmodels/providers/providers_view_model.h"
#include "app/viewmodels/requests/requests_view_model.h"
#include "app/viewmodels/settings/settings_view_model.h"
#include "app/viewmodels/shell/gateway_state_view_model.h"
#include "app/viewmodels/shell/preferences.h"
#include "app/viewmodels/shell/tray_content.h"
#include "app/viewmodels/updates/updates_view_model.h"
#include "app/viewmodels/usage/usage_view_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class AppViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(app::viewmodels::GatewayStateViewModel* gateway READ gateway CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::Preferences* preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::CurrencyChoice* currency READ currency CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::PaletteViewModel* palette READ palette CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::HomeViewModel* home READ home CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::UsageViewModel* usage READ usage CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::RequestsViewModel* requests READ requests CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ProvidersViewModel* providers READ providers CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::AccountsViewModel* accounts READ accounts CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ModelsViewModel* models READ models CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ClientsViewModel* clients READ clients CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::KeysViewModel* keys READ keys CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::McpViewModel* mcp READ mcp CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::PlaygroundViewModel* playground READ playground CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::SettingsViewModel* settings READ settings CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::DesktopSettings* desktop READ desktop CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::FirstRunViewModel* firstRun READ firstRun CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::LinkViewModel* links READ links CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::MeterHistoryViewModel* meterHistory READ meterHistory CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::UpdatesViewModel* updates READ updates CONSTANT FINAL)
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(app::viewmodels::ShortcutListModel* shortcuts READ shortcuts CONSTANT FINAL)
    // Of the pages in their order, as people read them.
    Q_PROPERTY(QStringList pageKeys READ pageKeys NOTIFY pageKeysChanged FINAL)
    Q_PROPERTY(QString name READ name CONSTANT FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    // Why the language is still the former one; empty: nobody asked for another.
    Q_PROPERTY(QString languageProblem READ languageProblem NOTIFY languageProblemChanged FINAL)
    // The former run did not end as it should; empty: it did, or a person has read it.
    Q_PROPERTY(QString brokenRun READ brokenRun NOTIFY brokenRunChanged FINAL)
public:
    // ("Keys" is the name of Qt's attached keyboard handlers.)
    enum class Page {
        Home,
        Requests,
        Usage,
        Providers,
        Accounts,
        Models,
        Clients,
        ClientKeys,
        Mcp,
        Playground,
        Settings
    };
    Q_ENUM(Page)

    // `world`: the computer whose clients are shown.
    AppViewModel(gateway::service::GatewayServices& services, const gateway::service::UsageServices& usage,
        const QString& preferencesPath, const clients::World& world, const QVector<Language>& languages = {},
        QObject* parent = nullptr);

    [[nodiscard]] GatewayStateViewModel* gateway() { return &m_gateway; }

    [[nodiscard]] Preferences* preferences() { return &m_preferences; }

    [[nodiscard]] CurrencyChoice* currency() { return &m_currency; }

    [[nodiscard]] PaletteViewModel* palette() { return &m_palette; }

    [[nodiscard]] ShortcutListModel* shortcuts() { return m_palette.shortcuts(); }

    [[nodiscard]] QStringList pageKeys();
    // One of those the window listens for, by its id.
    Q_INVOKABLE void runShortcut(const QString& command);

    [[nodiscard]] HomeViewModel* home() { return &m_home; }

    [[nodiscard]] UsageViewModel* usage() { return &m_usage; }

    [[nodiscard]] RequestsViewModel* requests() { return &m_requests; }

    [[nodiscard]] ProvidersViewModel* providers() { return &m_providers; }

    [[nodiscard]] AccountsViewModel* accounts() { return &m_accounts; }

    [[nodiscard]] ModelsViewModel* models() { return &m_models; }

    [[nodiscard]] ClientsViewModel* clients() { return &m_clients; }

    [[nodiscard]] KeysViewModel* keys() { return &m_keys; }

    [[nodiscard]] McpViewModel* mcp() { return &m_mcp; }

    [[nodiscard]] PlaygroundViewModel* playground() { return &m_playground; }

    [[nodiscard]] SettingsViewModel* settings() { return &m_settings; }

    [[nodiscard]] DesktopSettings* desktop() { return &m_desktop; }

    [[nodiscard]] FirstRunViewModel* firstRun() { return &m_firstRun; }

    [[nodiscard]] LinkViewModel* links() { return &m_links; }

    [[nodiscard]] MeterHistoryViewModel* meterHistory() { return &m_meterHistory; }

    [[nodiscard]] UpdatesViewModel* updates() { return &m_updates; }

    [[nodiscard]] Page page() const { return m_page; }

    void setPage(Page page);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString version() const;

    [[nodiscard]] QString languageProblem() const { return m_languageProblem; }

    [[nodiscard]] TrayContent* tray() { return &m_tray; }

    // Meters can be pinned to it from now on.
    void useTray();

    [[nodiscard]] QString brokenRun() const { return m_brokenRun; }

    // When it began; invalid: nobody knows.
    void tellBrokenRun(const QDateTime& began);
    Q_INVOKABLE void dismissBrokenRun();

    // Something a person typed or has to see once would be gone with the view-models.
    [[nodiscard]] bool holdsUnsaved() const;
    // One of Preferences::languageNames(). The window is made anew in it, so not while something is unsaved.
    Q_INVOKABLE void chooseLanguage(int index);
    Q_INVOKABLE void dismissLanguageProblem();

    // Ends the program, not only the window.
    Q_INVOKABLE void quit();

    // Where it is said what is kept of requests.
    Q_INVOKABLE void showCaptureSettings();
    // Where it is said whether other computers may connect.
    Q_INVOKABLE void showNetworkSettings();
    // Where it is said what is new, and where it is downloaded.
    Q_INVOKABLE void showUpdates();
    // The first run, from the beginning.
    Q_INVOKABLE void setUp();
    // At a first start, once: nothing is configured, and nobody has put the first run away.
    void offerFirstRun();
    // Leaves the first run for the form of a new provider.
    Q_INVOKABLE void addProviderInFirstRun(const QString& presetId);

    // To the page of requests, filtered.
    void showRequests(const QString& filter);
    void showRequest(const QString& id);

Q_SIGNALS:
    void pageChanged();
    void pageKeysChanged();
    void languageProblemChanged();
    void brokenRunChanged();
    // By way of the palette; these need the window.
    void copyBaseUrlRequested();
    void addProviderRequested();
    void importLoginsRequested();

private:
    void setLanguageProblem(const QString& problem);
    void followUsage();
    void followMeters();
    void followLaunches();
    void followQuietHours();
    void followUpdates();
    void followPalette();
    void followShortcuts();
    void tellPages();
    [[nodiscard]] QVector<PaletteEntry> findableEntries();
    void carryOut(PaletteAction action, const QString& id);
    void followFirstRun();
    // Why not; empty: it is done.
    [[nodiscard]] QString carryOutLink(const DeepLink& link);

    GatewayStateViewModel m_gateway;
    Preferences m_preferences;
    CurrencyChoice m_currency; // before those who show money
    PinnedMeters m_pins;       // before those who show meters
    MeterHistoryViewModel m_meterHistory;
    HomeViewModel m_home;
    UsageViewModel m_usage;
    RequestsViewModel m_requests;
    ProvidersViewModel m_providers;
    AccountsViewModel m_accounts;
    ModelsViewModel m_models;
    ClientsViewModel m_clients;
    KeysViewModel m_keys;
    McpViewModel m_mcp;
    PlaygroundViewModel m_playground;
    SettingsViewModel m_settings;
    DesktopSettings m_desktop;
    UpdatesViewModel m_updates;
    FirstRunViewModel m_firstRun;
    LinkViewModel m_links;
    PaletteViewModel m_palette;
    TrayContent m_tray;
    QString m_brokenRun;
    Page m_page = Page::Home;
    bool m_firstRunOffered = false;
    QString m_languageProblem;
};

} // namespace app::viewmodels
