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

} // namespace

TrayIcon::TrayIcon(QObject* parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(std::make_unique<QSystemTrayIcon>())
{
    m_line = m_menu->addAction(QString());
    m_line->setEnabled(false);
    m_copy = m_menu->addAction(QString());
    m_switch = m_menu->addAction(QString());
    m_menu->addSeparator();
    m_open = m_menu->addAction(QString());
    m_quit = m_menu->addAction(QString());
    connect(m_open, &QAction::triggered, this, &TrayIcon::openRequested);
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    connect(m_copy, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(m_state.baseUrl); });
    connect(m_switch, &QAction::triggered, this, [this] {
        if (m_state.running)
            Q_EMIT stopRequested();
        else
            Q_EMIT startRequested();
    });
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

void TrayIcon::retranslate()
{
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
