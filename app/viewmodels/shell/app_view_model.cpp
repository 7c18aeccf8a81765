// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/shell/app_view_model.h"

#include "app/viewmodels/common/system_clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStandardPaths>

namespace app::viewmodels {

AppViewModel::AppViewModel(gateway::service::GatewayServices& services,
    const gateway::service::UsageServices& usage, const QString& preferencesPath, const clients::World& world,
    const QVector<Language>& languages, QObject* parent)
    : QObject(parent)
    , m_gateway(services)
    , m_preferences(preferencesPath, languages)
    , m_currency(usage.currencies, m_preferences.currency())
    , m_pins(m_preferences.pinnedMeters())
    , m_meterHistory(services, systemClock())
    , m_home(services)
    , m_usage(services, usage.usage, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
    , m_requests(services, preferencesPath)
    , m_providers(services)
    , m_accounts(services)
    , m_models(services)
    , m_clients(services, world)
    , m_keys(services)
    , m_mcp(services)
    , m_playground(services)
    , m_settings(services, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
    , m_updates(services, preferencesPath, updates::thisBuild(), systemClock())
    , m_firstRun(services, m_clients)
    , m_links([this](const DeepLink& link) { return carryOutLink(link); })
    , m_palette(services)
    , m_tray(services, m_pins, *m_home.meters(), [] { return QDateTime::currentMSecsSinceEpoch(); })
{
    connect(&m_pins, &PinnedMeters::changed, this, [this] { m_preferences.setPinnedMeters(m_pins.names()); });
    AlertSwitchModel* alerts = m_desktop.alerts();
    alerts->setMuted(m_preferences.mutedAlerts());
    connect(alerts, &AlertSwitchModel::mutedChanged, this,
        [this, alerts] { m_preferences.setMutedAlerts(alerts->muted()); });
    followUsage();
    followMeters();
    followLaunches();
    connect(m_keys.rotation(), &KeyRotation::clientsKeyReplaced, &m_clients, &ClientsViewModel::followKey);
    connect(&m_clients, &ClientsViewModel::keyFollowed, m_keys.rotation(), &KeyRotation::tellClients);
    followQuietHours();
    followUpdates();
    followShortcuts();
    followPalette();
    connect(&m_playground, &PlaygroundViewModel::requestAsked, this, &AppViewModel::showRequest);
    followFirstRun();
}

void AppViewModel::followQuietHours()
{
    QuietHoursViewModel* quiet = m_desktop.quietHours();
    quiet->setHours(quietHoursFromText(m_preferences.quietHours()));
    connect(quiet, &QuietHoursViewModel::hoursChanged, this,
        [this, quiet] { m_preferences.setQuietHours(quietHoursText(quiet->hours())); });
}

void AppViewModel::showCaptureSettings()
{
    m_settings.setPlace(SettingsViewModel::Place::Privacy);
    setPage(Page::Settings);
}

void AppViewModel::showNetworkSettings()
{
    m_settings.setPlace(SettingsViewModel::Place::Gateway);
    setPage(Page::Settings);
}

void AppViewModel::showUpdates()
{
    m_settings.setPlace(SettingsViewModel::Place::Updates);
    setPage(Page::Settings);
}

void AppViewModel::followUpdates()
{
    const auto tell = [this] {
        m_home.alerts()->setUpdate(m_updates.offerText(), tr("What is new is said in Settings."));
    };
    connect(&m_updates, &UpdatesViewModel::changed, this, tell);
    tell();
}

void AppViewModel::setUp()
{
    m_firstRun.begin();
}

void AppViewModel::followUsage()
{
    connect(&m_currency, &CurrencyChoice::changed, this, [this] {
        m_preferences.setCurrency(m_currency.code());
        m_usage.retell();
        m_home.retell();
    });
    m_usage.setChosenForms(m_preferences.usageForms());
    connect(&m_usage, &UsageViewModel::formsChosen, this,
        [this] { m_preferences.setUsageForms(m_usage.chosenForms()); });
    connect(&m_usage, &UsageViewModel::requestsAsked, this, &AppViewModel::showRequests);
}

void AppViewModel::followLaunches()
{
    m_clients.setLaunches(m_preferences.clientLaunches());
    connect(&m_clients, &ClientsViewModel::launchesChanged, this,
        [this] { m_preferences.setClientLaunches(m_clients.launches()); });
    connect(&m_clients, &ClientsViewModel::sheetNeeded, this, [this] { setPage(Page::Clients); });
    connect(&m_clients, &ClientsViewModel::launchablesChanged, this,
        [this] { m_palette.setFindable(findableEntries()); });
}

void AppViewModel::followMeters()
{
    m_home.meters()->useHistory(&m_meterHistory);
    m_providers.editor()->meters()->useHistory(&m_meterHistory);
    m_accounts.otherMeters()->useHistory(&m_meterHistory);
    m_accounts.list()->useHistory(&m_meterHistory);
}

void AppViewModel::showRequests(const QString& filter)
{
    m_requests.clearSelection();
    m_requests.setFilter(filter);
    setPage(Page::Requests);
}

void AppViewModel::showRequest(const QString& id)
{
    m_requests.openRequest(id);
    setPage(Page::Requests);
}

void AppViewModel::setPage(Page page)
{
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT pageChanged();
}

QString AppViewModel::name() const
{
    return QStringLiteral("Plexus");
}

void AppViewModel::quit()
{
    QCoreApplication::quit();
}

QString AppViewModel::version() const
{
    return QLatin1StringView(PLEXUS_VERSION);
}

bool AppViewModel::holdsUnsaved() const
{
    return m_providers.holdsUnsaved() || m_models.holdsUnsaved() || m_keys.holdsUnsaved()
        || m_mcp.holdsUnsaved() || m_settings.holdsUnsaved() || m_accounts.holdsUnsaved()
        || m_playground.holdsUnsaved();
}

void AppViewModel::useTray()
{
    m_providers.editor()->meters()->usePins(&m_pins);
    m_accounts.otherMeters()->usePins(&m_pins);
    m_accounts.list()->usePins(&m_pins);
}

void AppViewModel::tellBrokenRun(const QDateTime& began)
{
    const QString when =
        began.isValid() ? QLocale().toString(began.toLocalTime(), QLocale::ShortFormat) : QString();
    //: %1 is a date and time
    m_brokenRun = when.isEmpty() ? tr("Plexus did not end as it should last time.")
                                 : tr("Plexus, started on %1, did not end as it should.").arg(when);
    Q_EMIT brokenRunChanged();
}

void AppViewModel::dismissBrokenRun()
{
    m_brokenRun.clear();
    Q_EMIT brokenRunChanged();
}

void AppViewModel::chooseLanguage(int index)
{
    if (index == m_preferences.languageIndex())
        return;
    if (holdsUnsaved()) {
        setLanguageProblem(
            tr("The language was not changed, since the window is opened anew for it: first save or "
               "discard what you have edited, copy a new key, and finish a login under way."));
        return;
    }
    setLanguageProblem({});
    m_preferences.setLanguageIndex(index);
}

void AppViewModel::dismissLanguageProblem()
{
    setLanguageProblem({});
}

void AppViewModel::setLanguageProblem(const QString& problem)
{
    if (problem == m_languageProblem)
        return;
    m_languageProblem = problem;
    Q_EMIT languageProblemChanged();
}

} // namespace app::viewmodels

#include "moc_app_view_model.cpp"
