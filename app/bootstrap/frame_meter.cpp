// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/frame_meter.h"

#include <QLoggingCategory>
#include <QQuickWindow>

#include <algorithm>

namespace app {

namespace {

// Named like the gateway's, whose level LOG_LEVEL sets.
Q_LOGGING_CATEGORY(lcWindow, "gateway.window", QtInfoMsg)

constexpr qint64 kSecondMs = 1'000;

} // namespace

bool FrameMeter::isWanted()
{
    return lcWindow().isDebugEnabled();
}

FrameMeter::FrameMeter(QQuickWindow& window, QObject* parent)
    : QObject(parent)
{
    connect(&window, &QQuickWindow::beforeSynchronizing, this, [this] { m_frame.start(); });
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameMeter::framePainted);
}

void FrameMeter::framePainted()
{
    if (!m_hasPainted) {
        m_hasPainted = true;
        qCDebug(lcWindow) << "first frame";
        m_second.start();
        return;
    }
    ++m_frames;
    if (m_frame.isValid())
        m_longestNs = std::max(m_longestNs, m_frame.nsecsElapsed());
    if (m_second.elapsed() < kSecondMs)
        return;
    qCDebug(lcWindow).noquote().nospace()
        << m_frames << " frames in " << m_second.elapsed() << " ms, longest " << m_longestNs / 1000 << " us";
    m_second.restart();
    m_frames = 0;
    m_longestNs = 0;
}

} // namespace app

#include "moc_frame_meter.cpp"
