// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/desktop_app.h"

#include "app/bootstrap/demo_traffic.h"
#include "app/bootstrap/frame_meter.h"
#include "app/bootstrap/page_tour.h"
#include "app/bootstrap/scroll_places.h"
#include "app/bootstrap/translations.h"
#include "app/bootstrap/warning_counter.h"
#include "app/clients/demo_world.h"
#include "app/platform/desktop_watch.h"
#include "app/platform/file_chooser.h"
#include "app/platform/login_item.h"
#include "app/platform/run_marker.h"
#include "app/platform/tray_icon.h"
#include "app/viewmodels/alerts/alert_watch.h"
#include "app/viewmodels/common/system_clock.h"
#include "app/viewmodels/shell/app_view_model.h"
#include "app/viewmodels/shell/window_state.h"

#include "base/logging.h"
#include "service/gateway_runtime.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QScreen>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

using gateway::service::DemoMode;
using gateway::service::GatewayRuntime;
using viewmodels::Alert;
using viewmodels::AlertKind;
using viewmodels::AlertWatch;
using viewmodels::AppViewModel;
using viewmodels::CaptureViewModel;
using viewmodels::ClientsViewModel;
using viewmodels::GatewayStateViewModel;
using viewmodels::Preferences;
using viewmodels::TrayContent;
using viewmodels::UpdatesViewModel;

namespace {

constexpr QSize kDefaultSize(1280, 800);
// Until a new window has been painted.
constexpr std::chrono::milliseconds kSettle(500);

void complain(const QString& text)
{
    std::fputs(qUtf8Printable(text + u'\n'), stderr);
}

// A run without a person must not read or change what a person set.
bool isAttended(const Options& options)
{
    return options.screenshotDir.isEmpty() && !options.selfTest;
}

QString preferencesPath(const Options& options)
{
    return isAttended(options) ? QDir(options.dataDir).filePath(u"window.ini"_s) : QString();
}

// A demo keeps nothing.
viewmodels::ProgramPlaces placesOf(const Options& options)
{
    viewmodels::ProgramPlaces places { .configuration = options.configFile,
        .preferences = preferencesPath(options) };
    if (options.demo == DemoMode::On)
        return places;
    places.dataFolder = options.dataDir;
    if (!options.databaseServer)
        places.database = options.databasePath.isEmpty() ? QDir(options.dataDir).filePath(u"plexus.db"_s)
                                                         : options.databasePath;
    return places;
}

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::System: return u"system"_s;
    case Theme::Light: return u"light"_s;
    case Theme::Dark: return u"dark"_s;
    }
    return {};
}

SingleInstance::Wish wishOf(const Options& options)
{
    if (options.quits)
        return SingleInstance::Wish::Quit;
    if (!options.link.isEmpty())
        return SingleInstance::Wish::Show;
    if (options.showsSettings)
        return SingleInstance::Wish::ShowSettings;
    return options.isHidden ? SingleInstance::Wish::Nothing : SingleInstance::Wish::Show;
}

// Where more is said.
AppViewModel::Page pageOf(AlertKind kind)
{
    using enum AppViewModel::Page;
    switch (kind) {
    case AlertKind::LoginNeeded: return Accounts;
    case AlertKind::PlanAlmostUsed:
    case AlertKind::PlanUsedUp:
    case AlertKind::PlanBack: return Providers;
    case AlertKind::LimitAlmostUsed:
    case AlertKind::LimitUsedUp: return ClientKeys;
    case AlertKind::ProviderResting: return Models;
    case AlertKind::AddressChanged: return Home;
    case AlertKind::UpdateReady: return Settings;
    }
    return Home;
}

// A place remembered from another screen arrangement may be out of sight.
bool isReachable(const QRect& geometry)
{
    const auto screens = QGuiApplication::screens();
    return std::any_of(screens.cbegin(), screens.cend(), [&geometry](const QScreen* screen) {
        return screen->availableGeometry().intersects(geometry.adjusted(0, 0, 0, 40 - geometry.height()));
    });
}

} // namespace

class DesktopApp::Private {
public:
    explicit Private(Options given)
        : options(std::move(given))
        , runtime(runtimeOptions(options, Program::Desktop))
    {
        translations.use(Preferences(preferencesPath(options), Translations::known()).language());
        model = newModel();
    }

    [[nodiscard]] std::unique_ptr<AppViewModel> newModel();
    [[nodiscard]] clients::World world();
    bool load(QObject* filter);
    void follow(QObject* filter);
    void changeLanguage(QObject* filter);
    void place();
    void raise();
    void showPage(AppViewModel::Page page);
    void followDesktop(QObject* context);
    void followTray();
    void useTray(DesktopApp* app);
    void followAlerts(QObject* context);
    void lookAtUpdate();
    [[nodiscard]] bool isQuiet() const;
    void followGateway();
    [[nodiscard]] QVector<QPair<QString, QString>> knownClients() const;
    void startTour();
    void endTour(const QString& problem);
    void finishRequests();

    Options options;
    // Counts from before the first QML is read.
    WarningCounter warnings;
    Translations translations;
    GatewayRuntime runtime;
    std::optional<QTemporaryDir> scratch; // where a demo's clients live
    std::unique_ptr<AppViewModel> model;
    std::unique_ptr<QQmlApplicationEngine> engine = std::make_unique<QQmlApplicationEngine>();
    DemoTraffic demoTraffic;
    std::unique_ptr<FrameMeter> frames; // of the window of now
    std::unique_ptr<TrayIcon> tray;
    std::unique_ptr<DesktopWatch> desktop; // only where there is a person
    std::unique_ptr<AlertWatch> alerts;
    std::optional<RunMarker> marker;
    std::optional<QDateTime> brokenRun; // when it began, until a person has read of it
    LoginItems loginItems = LoginItems(LoginItems::thisProgram());
    AppViewModel::Page alertPage = AppViewModel::Page::Home; // of the last alert
    std::unique_ptr<PageTour> tour;
    QQuickWindow* window = nullptr; // owned by the engine
    bool demoSent = false;
};

std::unique_ptr<AppViewModel> DesktopApp::Private::newModel()
{
    auto made = std::make_unique<AppViewModel>(runtime.services(), runtime.usageServices(),
        preferencesPath(options), world(), Translations::known());
    if (desktop)
        made->preferences()->setDesktop(desktop->wishes());
    return made;
}

// Neither a demo nor a run without a person looks into anybody's files.
clients::World DesktopApp::Private::world()
{
    const bool isOwn = isAttended(options) && options.demo == DemoMode::Off;
    if (isOwn)
        return clients::thisComputer(options.dataDir);
    if (!scratch)
        scratch.emplace();
    return clients::demoWorld(scratch->path());
}

bool DesktopApp::Private::load(QObject* filter)
{
    if (options.theme != Theme::System)
        model->preferences()->overrideTheme(themeName(options.theme));
    engine->addImportPath(u"qrc:/qt/qml"_s);
    engine->setInitialProperties({ { u"app"_s, QVariant::fromValue(model.get()) } });
    engine->load(QUrl(u"qrc:/qt/qml/Plexus/Shell/Main.qml"_s));
    if (engine->rootObjects().isEmpty())
        return false;
    window = qobject_cast<QQuickWindow*>(engine->rootObjects().first());
    if (window == nullptr)
        return false;
    window->installEventFilter(filter);
    frames = std::make_unique<FrameMeter>(*window);
    QObject::connect(frames.get(), &FrameMeter::painted, model.get(), [this](std::chrono::nanoseconds took) {
        // Elsewhere a frame waits for the screen, which takes nothing from anybody.
        if (window->rendererInterface()->graphicsApi() == QSGRendererInterface::Software)
            model->requests()->clock()->pictureTook(took);
    });
    place();
    return true;
}

void DesktopApp::Private::place()
{
    window->resize(options.size.value_or(kDefaultSize));
    const QRect last = model->preferences()->windowGeometry();
    if (last.isValid() && !options.size && isReachable(last))
        window->setGeometry(last);
}

// What is done when the view-models of now say something.
void DesktopApp::Private::follow(QObject* filter)
{
    QObject::connect(
        model->gateway(), &GatewayStateViewModel::changed, model.get(), [this] { followGateway(); });
    // Not under the hands of the window that asks for it.
    QObject::connect(
        model->preferences(), &Preferences::languageChanged, filter,
        [this, filter] { changeLanguage(filter); }, Qt::QueuedConnection);
    model->settings()->about()->setPlaces(placesOf(options));
    // A run without a person has nobody to ask.
    if (isAttended(options)) {
        const viewmodels::ChooseFile chooser = [this](const viewmodels::FileQuestion& question,
                                                   const std::function<void(const QString&)>& chosen) {
            chooseFile(window, question, chosen);
        };
        model->settings()->useFileChooser(chooser);
        model->playground()->useFileChooser(chooser);
        model->requests()->exported()->useFileChooser(chooser);
    }
    if (brokenRun)
        model->tellBrokenRun(*brokenRun);
    QObject::connect(model.get(), &AppViewModel::brokenRunChanged, filter, [this] { brokenRun.reset(); });
    QObject::connect(model->updates(), &UpdatesViewModel::changed, model.get(), [this] { lookAtUpdate(); });
    if (tray)
        followTray();
    lookAtUpdate();
}

void DesktopApp::Private::followDesktop(QObject* context)
{
    desktop = DesktopWatch::ofThisDesktop();
    QObject::connect(desktop.get(), &DesktopWatch::changed, context,
        [this](const DesktopWishes& wishes) { model->preferences()->setDesktop(wishes); });
    desktop->begin();
}

void DesktopApp::Private::followTray()
{
    if (options.demo == DemoMode::Off) {
        model->desktop()->useLoginItem({ .isSet = [this] { return loginItems.isSet(); },
            .set = [this](bool starts) { return loginItems.set(starts); } });
        QObject::connect(
            model->clients(), &ClientsViewModel::addressFollowed, model.get(), [this](const QString& text) {
                // In quiet hours the change of the address itself is held, and shown afterwards.
                if (isQuiet() || !model->desktop()->alerts()->isShown(AlertKind::AddressChanged))
                    return;
                alertPage = AppViewModel::Page::Clients;
                tray->notify(DesktopApp::tr("Clients follow"), text);
            });
    }
    model->useTray();
    QObject::connect(tray.get(), &TrayIcon::startRequested, model->gateway(), &GatewayStateViewModel::start);
    QObject::connect(tray.get(), &TrayIcon::stopRequested, model->gateway(), &GatewayStateViewModel::stop);
    QObject::connect(tray.get(), &TrayIcon::metersRequested, model.get(),
        [this] { showPage(AppViewModel::Page::Providers); });
    QObject::connect(tray.get(), &TrayIcon::settingsRequested, model.get(),
        [this] { showPage(AppViewModel::Page::Settings); });
    QObject::connect(tray.get(), &TrayIcon::failureRequested, model.get(), [this] {
        model->showRequest(model->tray()->failedRequest());
        model->tray()->forgetFailure();
        raise();
    });
    QObject::connect(tray.get(), &TrayIcon::keepingToggled, model.get(), [this] {
        CaptureViewModel& capture = *model->settings()->capture();
        if (capture.isPaused())
            capture.resume();
        else
            capture.pause();
    });
    QObject::connect(
        model->settings()->capture(), &CaptureViewModel::changed, model.get(), [this] { followGateway(); });
    QObject::connect(model->tray(), &TrayContent::changed, model.get(), [this] { followGateway(); });
    QObject::connect(tray.get(), &TrayIcon::clientRequested, model->clients(), &ClientsViewModel::launch);
    QObject::connect(
        model->clients(), &ClientsViewModel::launchablesChanged, model.get(), [this] { followGateway(); });
    // Asked for from the tray, perhaps, while no window is to be seen.
    QObject::connect(model->clients(), &ClientsViewModel::sheetNeeded, model.get(), [this] { raise(); });
}

// View-models hold words they have read, so they are made anew with the window. The former ones go when the
// new window is there: nothing blinks, and there is no moment without a window, which would end the program.
void DesktopApp::Private::changeLanguage(QObject* filter)
{
    const QRect geometry = window->geometry();
    const QWindow::Visibility visibility = window->visibility();
    const viewmodels::WindowState state = viewmodels::windowState(*model);
    const QVector<ScrollPlace> places = scrollPlacesOf(*window);
    QQuickWindow* formerWindow = window;
    std::unique_ptr<AppViewModel> formerModel = std::move(model);
    // Declared after the model, so that it goes first: bindings must not see view-models that are half gone.
    auto formerEngine = std::exchange(engine, std::make_unique<QQmlApplicationEngine>());

    translations.use(formerModel->preferences()->language());
    model = newModel();
    viewmodels::showAgain(*model, state);
    if (!load(filter)) {
        complain(DesktopApp::tr("The window could not be loaded."));
        engine = std::move(formerEngine);
        model = std::move(formerModel);
        window = formerWindow;
        return;
    }
    if (visibility == QWindow::Windowed)
        window->setGeometry(geometry);
    window->setVisibility(visibility);
    new ScrollRestorer(*window, places); // the window's
    follow(filter);
    if (tray)
        tray->retranslate();
    followGateway();
}

void DesktopApp::Private::showPage(AppViewModel::Page page)
{
    model->setPage(page);
    raise();
}

void DesktopApp::Private::raise()
{
    window->show();
    window->raise();
    window->requestActivate();
}

void DesktopApp::Private::useTray(DesktopApp* app)
{
    tray = std::make_unique<TrayIcon>();
    QObject::connect(tray.get(), &TrayIcon::openRequested, app, [this] { raise(); });
    QObject::connect(tray.get(), &TrayIcon::quitRequested, app, &QCoreApplication::quit);
    // With the tray goes the only way back to a hidden window.
    QObject::connect(tray.get(), &TrayIcon::presenceChanged, app, [this] {
        if (!tray->isPresent() && !window->isVisible())
            raise();
    });
    // What a demo's accounts and plans come to is no news on anybody's desktop.
    if (options.demo == DemoMode::Off)
        followAlerts(app);
}

void DesktopApp::Private::followAlerts(QObject* context)
{
    alerts = std::make_unique<AlertWatch>(
        runtime.services(), viewmodels::systemClock(),
        [this](AlertKind kind) { return model->desktop()->alerts()->isShown(kind); },
        [this] { return isQuiet(); });
    QObject::connect(alerts.get(), &AlertWatch::raised, context, [this](const Alert& alert) {
        alertPage = pageOf(alert.kind);
        tray->notify(alert.title, alert.text);
    });
    QObject::connect(tray.get(), &TrayIcon::notificationClicked, context, [this] {
        // The one alert that leads there.
        if (alertPage == AppViewModel::Page::Settings)
            model->showUpdates();
        showPage(alertPage);
    });
}

void DesktopApp::Private::lookAtUpdate()
{
    if (!alerts)
        return;
    UpdatesViewModel& updates = *model->updates();
    alerts->lookAtUpdate(updates.offerVersion(), updates.toldVersion());
    if (!updates.offerVersion().isEmpty())
        updates.setToldVersion(updates.offerVersion());
}

bool DesktopApp::Private::isQuiet() const
{
    return model->desktop()->quietHours()->hours().covers(
        viewmodels::systemClock().epochMs(), QTimeZone::systemTimeZone());
}

// Those that open without a question; more of them would fill the menu.
QVector<QPair<QString, QString>> DesktopApp::Private::knownClients() const
{
    constexpr qsizetype kMost = 5;
    QVector<QPair<QString, QString>> list;
    const auto clients = model->clients()->launchables();
    for (const ClientsViewModel::Launchable& one : clients) {
        if (one.isAtOnce && list.size() < kMost)
            list.append({ one.client, one.name });
    }
    return list;
}

void DesktopApp::Private::followGateway()
{
    const GatewayStateViewModel& gateway = *model->gateway();
    const bool running = gateway.state() == GatewayStateViewModel::State::Running;
    if (tray)
        tray->setState({ .text = gateway.summary(),
            .baseUrl = gateway.baseUrl(),
            .running = running,
            .meters = model->tray()->meterLines(),
            .failure = model->tray()->failureLine(),
            .clients = knownClients(),
            .keepsRequests = model->settings()->capture()->isLit(),
            .isKeepingPaused = model->settings()->capture()->isPaused() });
    if (running && options.demo == DemoMode::Off && isAttended(options))
        model->offerFirstRun();
    if (running && options.demo == DemoMode::On && !demoSent) {
        demoSent = true;
        demoTraffic.send(runtime.services().control.port(), runtime.services().control.demoKey());
    }
}

void DesktopApp::Private::startTour()
{
    tour = std::make_unique<PageTour>(*window, tourOf(*model, *window));
    tour->setDirectory(options.screenshotDir);
    QObject::connect(tour.get(), &PageTour::finished, model.get(), [this](const QString& problem) {
        if (!options.selfTest || !problem.isEmpty()) {
            endTour(problem);
            return;
        }
        // Last, what a person does who chooses another language.
        Preferences& preferences = *model->preferences();
        preferences.setLanguageIndex(static_cast<int>(preferences.languageNames().size()) - 1);
        QTimer::singleShot(kSettle, &runtime, [this] { endTour({}); });
    });
    tour->start();
}

void DesktopApp::Private::endTour(const QString& problem)
{
    QStringList problems = options.selfTest ? warnings.messages() : QStringList();
    if (!problem.isEmpty())
        problems.prepend(problem);
    for (const QString& line : problems)
        complain(line);
    QCoreApplication::exit(problems.isEmpty() ? 0 : 1);
}

void DesktopApp::Private::finishRequests()
{
    if (window)
        window->hide();
    alerts.reset();
    tray.reset();
    QObject::connect(&runtime, &GatewayRuntime::drained, model.get(), &QCoreApplication::quit);
    runtime.drain(std::chrono::seconds(options.drainSeconds));
    // A second signal ends this one, too.
    std::ignore = QCoreApplication::exec();
}

DesktopApp::DesktopApp(Options options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options)))
{
}

DesktopApp::~DesktopApp() = default;

int DesktopApp::run()
{
    const bool attended = isAttended(d->options);
    SingleInstance instance(d->options.dataDir);
    if (attended && d->options.demo == DemoMode::Off) {
        switch (instance.claim(wishOf(d->options), d->options.link)) {
        case SingleInstance::Role::First:
            if (!d->options.quits)
                d->brokenRun = d->marker.emplace(d->options.dataDir).begin(QDateTime::currentDateTime());
            break;
        case SingleInstance::Role::Unlocked: break;
        case SingleInstance::Role::Second:
            if (d->options.quits || (d->options.isHidden && !d->options.showsSettings))
                return 0;
            complain(tr("Plexus is running already; its window has been brought to the front."));
            return 0;
        case SingleInstance::Role::Unheard:
            complain(tr("Plexus is running already but does not answer. End it, then start again."));
            return 1;
        }
    }
    if (d->options.quits) {
        complain(tr("Plexus is not running."));
        return 0;
    }
    if (!d->load(this)) {
        complain(tr("The window could not be loaded."));
        return 1;
    }
    connect(&instance, &SingleInstance::quitRequested, this, &QCoreApplication::quit);
    connect(&instance, &SingleInstance::raiseRequested, this, [this] { d->raise(); });
    connect(&instance, &SingleInstance::settingsRequested, this,
        [this] { d->model->setPage(AppViewModel::Page::Settings); });
    connect(&instance, &SingleInstance::linkReceived, this,
        [this](const QString& link) { d->model->links()->receive(link); });
    if (attended) {
        d->followDesktop(this);
        d->useTray(this);
    }
    d->follow(this);
    if (attended) {
        d->followGateway();
    } else if (d->options.demo == DemoMode::On) {
        connect(&d->demoTraffic, &DemoTraffic::settled, this, [this] { d->startTour(); });
    } else {
        connect(&d->runtime, &GatewayRuntime::listening, this, [this] { d->startTour(); });
    }
    if (!attended) {
        connect(&d->runtime, &GatewayRuntime::failed, this, [](const gateway::Error& error) {
            complain(error.message);
            QCoreApplication::exit(1);
        });
    }
    const bool opensSettings = attended && d->options.showsSettings;
    if (opensSettings)
        d->model->setPage(AppViewModel::Page::Settings);
    const bool hasLink = attended && !d->options.link.isEmpty();
    if (hasLink)
        d->model->links()->receive(d->options.link);
    // Without a tray there would be no way to it.
    if (!attended || !d->options.isHidden || hasLink || opensSettings || !d->tray->isPresent())
        d->window->show();
    QMetaObject::invokeMethod(&d->runtime, &GatewayRuntime::start, Qt::QueuedConnection);
    const int status = QCoreApplication::exec();
    if (attended)
        d->finishRequests();
    // Bindings must not see view-models that are half gone.
    d->window = nullptr;
    d->frames.reset();
    d->tour.reset();
    d->engine.reset();
    d->runtime.shutdown();
    if (d->marker)
        d->marker->end();
    return status;
}

bool DesktopApp::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == d->window && event->type() == QEvent::Close) {
        if (d->window->visibility() == QWindow::Windowed)
            d->model->preferences()->setWindowGeometry(d->window->geometry());
        // The gateway goes on serving only where the tray can bring the window back.
        QGuiApplication::setQuitOnLastWindowClosed(!d->tray || !d->tray->isPresent());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app

#include "moc_desktop_app.cpp"
