// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/tray_icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

// Qt tells nobody when a tray appears; this is how late we may notice.
constexpr auto kLookInterval = 5s;

// An ampersand in a name is no shortcut.
QString plain(const QString& text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

TrayIcon::TrayIcon(QObject* parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(std::make_unique<QSystemTrayIcon>())
{
    build();
    connect(
        m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT openRequested();
        });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::notificationClicked);
    // Before it is shown: a tray entry without an icon warns and is invisible.
    m_icon->setIcon(QIcon(u":/plexus/icons/plexus.svg"_s));
    m_icon->setContextMenu(m_menu.get());
    retranslate();
    auto* look = new QTimer(this);
    look->setInterval(kLookInterval);
    connect(look, &QTimer::timeout, this, &TrayIcon::follow);
    look->start();
    follow();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::build()
{
    m_line = m_menu->addAction(QString());
    m_line->setEnabled(false);
    m_copy = m_menu->addAction(QString());
    m_menu->addSeparator();
    m_afterMeters = m_menu->addSeparator();
    m_keeping = m_menu->addAction(QString());
    m_failure = m_menu->addAction(QString());
    m_afterFailure = m_menu->addSeparator();
    m_afterClients = m_menu->addSeparator();
    m_switch = m_menu->addAction(QString());
    m_menu->addSeparator();
    m_open = m_menu->addAction(QString());
    m_settings = m_menu->addAction(QString());
    m_quit = m_menu->addAction(QString());
    connect(m_open, &QAction::triggered, this, &TrayIcon::openRequested);
    connect(m_settings, &QAction::triggered, this, &TrayIcon::settingsRequested);
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    connect(m_keeping, &QAction::triggered, this, &TrayIcon::keepingToggled);
    connect(m_failure, &QAction::triggered, this, &TrayIcon::failureRequested);
    connect(m_copy, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(m_state.baseUrl); });
    connect(m_switch, &QAction::triggered, this, [this] {
        if (m_state.running)
            Q_EMIT stopRequested();
        else
            Q_EMIT startRequested();
    });
}

bool TrayIcon::isPresent() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && m_icon->isVisible();
}

void TrayIcon::setState(const State& state)
{
    if (state == m_state)
        return;
    m_state = state;
    retranslate();
}

void TrayIcon::notify(const QString& title, const QString& text)
{
    if (isPresent())
        m_icon->showMessage(title, text, m_icon->icon());
}

// Lines are changed where they stand: a menu that is open would close under the mouse.
void TrayIcon::showMeters()
{
    while (m_meters.size() > m_state.meters.size())
        delete m_meters.takeLast();
    for (qsizetype at = 0; at < m_state.meters.size(); ++at) {
        if (at == m_meters.size()) {
            m_meters.append(new QAction(m_menu.get()));
            connect(m_meters.last(), &QAction::triggered, this, &TrayIcon::metersRequested);
            m_menu->insertAction(m_afterMeters, m_meters.last());
        }
        m_meters[at]->setText(plain(m_state.meters[at]));
    }
    m_afterMeters->setVisible(!m_meters.isEmpty());
}

void TrayIcon::showClients()
{
    while (m_clients.size() > m_state.clients.size())
        delete m_clients.takeLast();
    for (qsizetype at = 0; at < m_state.clients.size(); ++at) {
        if (at == m_clients.size()) {
            m_clients.append(new QAction(m_menu.get()));
            connect(m_clients.last(), &QAction::triggered, this, [this, at] {
                if (at < m_state.clients.size())
                    Q_EMIT clientRequested(m_state.clients[at].first);
            });
            m_menu->insertAction(m_afterClients, m_clients.last());
        }
        //: %1 is a program, as Claude Code
        m_clients[at]->setText(plain(tr("Open %1 in a terminal").arg(m_state.clients[at].second)));
        m_clients[at]->setEnabled(m_state.running);
    }
    m_afterClients->setVisible(!m_clients.isEmpty());
}

void TrayIcon::retranslate()
{
    showMeters();
    showClients();
    m_failure->setText(plain(m_state.failure));
    m_failure->setVisible(!m_state.failure.isEmpty());
    m_keeping->setText(m_state.isKeepingPaused ? tr("Resume capture") : tr("Pause capture"));
    m_keeping->setVisible(m_state.keepsRequests);
    m_afterFailure->setVisible(m_failure->isVisible() || m_keeping->isVisible());
    m_settings->setText(tr("Settings"));
    m_line->setText(m_state.text);
    m_copy->setText(tr("Copy base URL"));
    m_copy->setEnabled(!m_state.baseUrl.isEmpty());
    m_switch->setText(m_state.running ? tr("Stop gateway") : tr("Start gateway"));
    m_open->setText(tr("Open Plexus"));
    m_quit->setText(tr("Quit"));
    m_icon->setToolTip(m_state.text.isEmpty() ? u"Plexus"_s : QString(u"Plexus – "_s + m_state.text));
}

void TrayIcon::follow()
{
    const bool available = QSystemTrayIcon::isSystemTrayAvailable();
    if (available == m_icon->isVisible())
        return;
    m_icon->setVisible(available);
    Q_EMIT presenceChanged();
}

} // namespace app

#include "moc_tray_icon.cpp"
