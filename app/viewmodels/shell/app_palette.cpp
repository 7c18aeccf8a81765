// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette's choices do: the part of AppViewModel that knows every page.
#include "app/viewmodels/shell/app_view_model.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

PaletteEntry pageEntry(AppViewModel::Page which, const QString& title, const QString& iconName)
{
    const int number = static_cast<int>(which);
    const bool isSettings = which == AppViewModel::Page::Settings;
    return { .kind = PaletteKind::Page,
        .number = number,
        .title = title,
        .iconName = iconName,
        // After Ctrl+9 comes Ctrl+0.
        .shortcut =
            isSettings ? AppViewModel::tr("Ctrl+,") : AppViewModel::tr("Ctrl+%1").arg((number + 1) % 10) };
}

} // namespace

void AppViewModel::followPalette()
{
    m_palette.setPages({ pageEntry(Page::Home, tr("Home"), u"home"_s),
        pageEntry(Page::Requests, tr("Requests"), u"requests"_s),
        pageEntry(Page::Usage, tr("Usage"), u"usage"_s),
        pageEntry(Page::Providers, tr("Providers"), u"providers"_s),
        pageEntry(Page::Accounts, tr("Accounts"), u"account"_s),
        pageEntry(Page::Models, tr("Models"), u"models"_s),
        pageEntry(Page::Clients, tr("Clients"), u"terminal"_s),
        pageEntry(Page::ClientKeys, tr("Keys & quotas"), u"key"_s),
        pageEntry(Page::Mcp, tr("MCP servers"), u"mcp"_s),
        pageEntry(Page::Playground, tr("Playground"), u"playground"_s),
        pageEntry(Page::Settings, tr("Settings"), u"settings"_s) });
    connect(&m_palette, &PaletteViewModel::pageChosen, this,
        [this](int number) { setPage(static_cast<Page>(number)); });
    connect(&m_palette, &PaletteViewModel::actionChosen, this, &AppViewModel::carryOut);
    connect(&m_palette, &PaletteViewModel::requestChosen, this, &AppViewModel::showRequest);
    connect(&m_palette, &PaletteViewModel::providerChosen, this, [this](const QString& slug) {
        setPage(Page::Providers);
        m_providers.select(m_providers.list()->rowOf(slug));
    });
    connect(&m_palette, &PaletteViewModel::modelChosen, this, [this](const QString& slug) {
        setPage(Page::Models);
        m_models.select(m_models.list()->rowOf(slug));
    });
    connect(&m_palette, &PaletteViewModel::keyChosen, this, [this](const QString& name) {
        setPage(Page::ClientKeys);
        m_keys.setTab(KeysViewModel::Tab::ClientKeys);
        m_keys.select(m_keys.list()->rowOf(name));
    });
}

void AppViewModel::carryOut(PaletteAction action, const QString& id)
{
    switch (action) {
    case PaletteAction::CopyBaseUrl: Q_EMIT copyBaseUrlRequested(); break;
    case PaletteAction::StartGateway: m_gateway.start(); break;
    case PaletteAction::StopGateway: m_gateway.stop(); break;
    case PaletteAction::PauseList:
        setPage(Page::Requests);
        m_requests.setPaused(!m_requests.isPaused());
        break;
    case PaletteAction::AddProvider:
        setPage(Page::Providers);
        Q_EMIT addProviderRequested();
        break;
    case PaletteAction::AddModel:
        setPage(Page::Models);
        m_models.add();
        break;
    case PaletteAction::AddKey:
        setPage(Page::ClientKeys);
        m_keys.setTab(KeysViewModel::Tab::ClientKeys);
        m_keys.add();
        break;
    case PaletteAction::SignIn:
        setPage(Page::Accounts);
        m_accounts.login()->begin(id, u"default"_s);
        break;
    case PaletteAction::SystemTheme: m_preferences.setTheme(u"system"_s); break;
    case PaletteAction::LightTheme: m_preferences.setTheme(u"light"_s); break;
    case PaletteAction::DarkTheme: m_preferences.setTheme(u"dark"_s); break;
    case PaletteAction::ContrastTheme: m_preferences.setTheme(u"contrast"_s); break;
    case PaletteAction::ExportUsage:
        setPage(Page::Usage);
        m_usage.exportCsv();
        break;
    case PaletteAction::ClearRequests:
        setPage(Page::Requests);
        m_requests.beginClearing();
        break;
    case PaletteAction::SetUp: m_firstRun.begin(); break;
    case PaletteAction::ShowShortcuts: m_palette.setShortcutsOpen(true); break;
    case PaletteAction::Quit: quit(); break;
    }
}

} // namespace app::viewmodels
