// SPDX-License-Identifier: GPL-3.0-or-later
// What is the same everywhere; ofThisDesktop() is in desktop_watch_<system>.cpp.
#include "app/platform/desktop_watch.h"

#include <QGuiApplication>

namespace app {

DesktopWatch::DesktopWatch(QObject* parent)
    : QObject(parent)
{
}

void DesktopWatch::begin()
{
    if (auto* application = qobject_cast<QGuiApplication*>(QCoreApplication::instance())) {
        connect(
            application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    look();
            });
    }
    look();
}

void DesktopWatch::take(const DesktopWishes& wishes)
{
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    Q_EMIT changed(m_wishes);
}

} // namespace app

#include "moc_desktop_watch.cpp"
