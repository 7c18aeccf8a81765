// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/desktop_app.h"

#include "app/bootstrap/demo_traffic.h"
#include "app/bootstrap/page_tour.h"
#include "app/bootstrap/warning_counter.h"
#include "app/clients/demo_world.h"
#include "app/platform/tray_icon.h"
#include "app/viewmodels/shell/app_view_model.h"

#include "base/logging.h"
#include "service/gateway_runtime.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QScreen>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace app {

using gateway::service::DemoMode;
using gateway::service::GatewayRuntime;
using viewmodels::AppViewModel;
using viewmodels::GatewayStateViewModel;

namespace {

constexpr QSize kDefaultSize(1280, 800);

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

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::System: return u"system"_s;
    case Theme::Light: return u"light"_s;
    case Theme::Dark: return u"dark"_s;
    }
    return {};
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
        , model(runtime.services(), preferencesPath(options), world())
    {
    }

    [[nodiscard]] clients::World world();
    bool load(QObject* filter);
    void place();
    void raise();
    void followGateway();
    void startTour();
    void finishRequests();

    Options options;
    // Counts from before the first QML is read.
    WarningCounter warnings;
    GatewayRuntime runtime;
    std::optional<QTemporaryDir> scratch; // where a demo's clients live
    AppViewModel model;
    std::unique_ptr<QQmlApplicationEngine> engine = std::make_unique<QQmlApplicationEngine>();
    DemoTraffic demoTraffic;
    std::unique_ptr<TrayIcon> tray;
    std::unique_ptr<PageTour> tour;
    QQuickWindow* window = nullptr; // owned by the engine
    bool demoSent = false;
};

// Neither a demo nor a run without a person looks into anybody's files.
clients::World DesktopApp::Private::world()
{
    const bool isOwn = isAttended(options) && options.demo == DemoMode::Off;
    if (isOwn)
        return clients::thisComputer(options.dataDir);
    return clients::demoWorld(scratch.emplace().path());
}

bool DesktopApp::Private::load(QObject* filter)
{
    if (options.theme != Theme::System)
        model.preferences()->overrideTheme(themeName(options.theme));
    engine->addImportPath(u"qrc:/qt/qml"_s);
    engine->setInitialProperties({ { u"app"_s, QVariant::fromValue(&model) } });
    engine->load(QUrl(u"qrc:/qt/qml/Plexus/Shell/Main.qml"_s));
    if (engine->rootObjects().isEmpty())
        return false;
    window = qobject_cast<QQuickWindow*>(engine->rootObjects().first());
    if (window == nullptr)
        return false;
    window->installEventFilter(filter);
    place();
    window->show();
    return true;
}

void DesktopApp::Private::place()
{
    window->resize(options.size.value_or(kDefaultSize));
    const QRect last = model.preferences()->windowGeometry();
    if (last.isValid() && !options.size && isReachable(last))
        window->setGeometry(last);
}

void DesktopApp::Private::raise()
{
    window->show();
    window->raise();
    window->requestActivate();
}

void DesktopApp::Private::followGateway()
{
    const GatewayStateViewModel& gateway = *model.gateway();
    const bool running = gateway.state() == GatewayStateViewModel::State::Running;
    if (tray)
        tray->setState({ .text = gateway.summary(), .baseUrl = gateway.baseUrl(), .running = running });
    if (running && options.demo == DemoMode::On && !demoSent) {
        demoSent = true;
        demoTraffic.send(runtime.services().control.port(), runtime.services().control.demoKey());
    }
}

void DesktopApp::Private::startTour()
{
    tour = std::make_unique<PageTour>(*window, tourOf(model, *window));
    tour->setDirectory(options.screenshotDir);
    QObject::connect(tour.get(), &PageTour::finished, &model, [this](const QString& problem) {
        QStringList problems = options.selfTest ? warnings.messages() : QStringList();
        if (!problem.isEmpty())
            problems.prepend(problem);
        for (const QString& line : problems)
            complain(line);
        QCoreApplication::exit(problems.isEmpty() ? 0 : 1);
    });
    tour->start();
}

void DesktopApp::Private::finishRequests()
{
    if (window)
        window->hide();
    tray.reset();
    QObject::connect(&runtime, &GatewayRuntime::drained, &model, &QCoreApplication::quit);
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
        switch (instance.claim()) {
        case SingleInstance::Role::First:
        case SingleInstance::Role::Unlocked: break;
        case SingleInstance::Role::Second:
            complain(tr("Plexus is running already; its window has been brought to the front."));
            return 0;
        case SingleInstance::Role::Unheard:
            complain(tr("Plexus is running already but does not answer. End it, then start again."));
            return 1;
        }
    }
    if (!d->load(this)) {
        complain(tr("The window could not be loaded."));
        return 1;
    }
    connect(&instance, &SingleInstance::raiseRequested, this, [this] { d->raise(); });
    connect(d->model.gateway(), &GatewayStateViewModel::changed, this, [this] { d->followGateway(); });
    if (attended) {
        d->tray = std::make_unique<TrayIcon>();
        connect(d->tray.get(), &TrayIcon::openRequested, this, [this] { d->raise(); });
        connect(d->tray.get(), &TrayIcon::startRequested, d->model.gateway(), &GatewayStateViewModel::start);
        connect(d->tray.get(), &TrayIcon::stopRequested, d->model.gateway(), &GatewayStateViewModel::stop);
        connect(d->tray.get(), &TrayIcon::quitRequested, this, &QCoreApplication::quit);
        // With the tray goes the only way back to a hidden window.
        connect(d->tray.get(), &TrayIcon::presenceChanged, this, [this] {
            if (!d->tray->isPresent() && !d->window->isVisible())
                d->raise();
        });
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
    QMetaObject::invokeMethod(&d->runtime, &GatewayRuntime::start, Qt::QueuedConnection);
    const int status = QCoreApplication::exec();
    if (attended)
        d->finishRequests();
    // Bindings must not see view-models that are half gone.
    d->window = nullptr;
    d->tour.reset();
    d->engine.reset();
    d->runtime.shutdown();
    return status;
}

bool DesktopApp::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == d->window && event->type() == QEvent::Close) {
        if (d->window->visibility() == QWindow::Windowed)
            d->model.preferences()->setWindowGeometry(d->window->geometry());
        // The gateway goes on serving only where the tray can bring the window back.
        QGuiApplication::setQuitOnLastWindowClosed(!d->tray || !d->tray->isPresent());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app

#include "moc_desktop_app.cpp"
