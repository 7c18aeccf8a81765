// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette's choices do: the part of AppViewModel that knows every page.
#include "app/viewmodels/shell/app_view_model.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

// Of the commands that open a page, in the order of AppViewModel::Page.
constexpr std::array kPageCommands { "home", "requests", "usage", "providers", "accounts", "models",
    "clients", "keys", "mcp", "playground", "settings" };

} // namespace

void AppViewModel::followShortcuts()
{
    ShortcutListModel* shortcuts = m_palette.shortcuts();
    shortcuts->setBindings(m_preferences.shortcuts());
    connect(shortcuts, &ShortcutListModel::bindingsChanged, this, [this, shortcuts] {
        m_preferences.setShortcuts(shortcuts->bindings());
        tellPages();
        Q_EMIT pageKeysChanged();
    });
}

QStringList AppViewModel::pageKeys()
{
    QStringList keys;
    for (const char* command : kPageCommands)
        keys.append(m_palette.shortcuts()->textOf(QString::fromLatin1(command)));
    return keys;
}

void AppViewModel::runShortcut(const QString& command)
{
    const auto page = std::find_if(kPageCommands.begin(), kPageCommands.end(),
        [&command](const char* known) { return command == QLatin1StringView(known); });
    if (page != kPageCommands.end())
        setPage(static_cast<Page>(page - kPageCommands.begin()));
    else if (command == u"palette")
        m_palette.setOpen(true);
    else if (command == u"copy-base-url")
        Q_EMIT copyBaseUrlRequested();
    else if (command == u"shortcuts")
        m_palette.setShortcutsOpen(true);
    else if (command == u"quit")
        quit();
}

void AppViewModel::tellPages()
{
    const QStringList keys = pageKeys();
    const auto entry = [&keys](Page which, const QString& title, const QString& iconName) {
        const int number = static_cast<int>(which);
        return PaletteEntry { .kind = PaletteKind::Page,
            .number = number,
            .title = title,
            .iconName = iconName,
            .shortcut = keys.value(number) };
    };
    m_palette.setPages({ entry(Page::Home, tr("Home"), u"home"_s),
        entry(Page::Requests, tr("Requests"), u"requests"_s), entry(Page::Usage, tr("Usage"), u"usage"_s),
        entry(Page::Providers, tr("Providers"), u"providers"_s),
        entry(Page::Accounts, tr("Accounts"), u"account"_s), entry(Page::Models, tr("Models"), u"models"_s),
        entry(Page::Clients, tr("Clients"), u"terminal"_s),
        entry(Page::ClientKeys, tr("Keys & quotas"), u"key"_s), entry(Page::Mcp, tr("MCP servers"), u"mcp"_s),
        entry(Page::Playground, tr("Playground"), u"playground"_s),
        entry(Page::Settings, tr("Settings"), u"settings"_s) });
}

void AppViewModel::followPalette()
{
    tellPages();
    m_palette.setFindable(findableEntries());
    connect(&m_palette, &PaletteViewModel::settingChosen, this, [this](int section, const QString& path) {
        setPage(Page::Settings);
        if (path.isEmpty())
            m_settings.setPlace(static_cast<SettingsViewModel::Place>(section));
        else
            m_settings.showField(path);
    });
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

QVector<PaletteEntry> AppViewModel::findableEntries()
{
    QVector<PaletteEntry> entries;
    const QStringList languages = m_preferences.languageNames();
    for (int index = 0; index < languages.size(); ++index) {
        //: %1 is a language
        entries.append(actionEntry(PaletteAction::ChooseLanguage, tr("Language: %1").arg(languages[index]),
            u"theme"_s, QString::number(index)));
    }
    const auto clients = m_clients.launchables();
    for (const ClientsViewModel::Launchable& one : clients) {
        //: %1 is a program, as Claude Code
        entries.append(actionEntry(
            PaletteAction::OpenClient, tr("Open %1 in a terminal").arg(one.name), u"terminal"_s, one.client));
    }
    if (m_updates.unavailableText().isEmpty())
        entries.append(
            actionEntry(PaletteAction::CheckForUpdates, tr("Check for a newer version"), u"download"_s));
    for (int place = 0; place < SettingsSectionModel::placeCount(); ++place) {
        entries.append({ .kind = PaletteKind::Setting,
            .number = place,
            .title = SettingsSectionModel::titleOf(static_cast<SettingsViewModel::Place>(place)),
            .iconName = u"settings"_s });
    }
    for (const FormModel::Row& row : m_settings.form()->rows()) {
        entries.append({ .kind = PaletteKind::Setting,
            .number = row.page,
            .id = row.path,
            .title = row.label,
            .detail = SettingsSectionModel::titleOf(static_cast<SettingsViewModel::Place>(row.page)),
            .iconName = u"settings"_s });
    }
    return entries;
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
    case PaletteAction::PauseCapture: m_settings.capture()->pause(); break;
    case PaletteAction::ResumeCapture: m_settings.capture()->resume(); break;
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
    case PaletteAction::ImportLogins:
        setPage(Page::Accounts);
        Q_EMIT importLoginsRequested();
        break;
    case PaletteAction::SystemTheme: m_preferences.setTheme(u"system"_s); break;
    case PaletteAction::LightTheme: m_preferences.setTheme(u"light"_s); break;
    case PaletteAction::DarkTheme: m_preferences.setTheme(u"dark"_s); break;
    case PaletteAction::ContrastTheme: m_preferences.setTheme(u"contrast"_s); break;
    case PaletteAction::OpenClient: m_clients.launch(id); break;
    case PaletteAction::ChooseLanguage: chooseLanguage(id.toInt()); break;
    case PaletteAction::CheckForUpdates:
        showUpdates();
        m_updates.check();
        break;
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
