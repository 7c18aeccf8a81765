// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/frame_meter.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QQuickWindow>

#include <algorithm>

namespace app {

namespace {

// Named like the gateway's, whose level LOG_LEVEL sets.
Q_LOGGING_CATEGORY(lcWindow, "gateway.window", QtInfoMsg)

constexpr qint64 kSecondMs = 1'000;
constexpr qint64 kInTimeNs = 20'000'000;

} // namespace

FrameMeter::FrameMeter(QQuickWindow& window, QObject* parent)
    : QObject(parent)
{
    window.installEventFilter(this);
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameMeter::framePainted);
}

bool FrameMeter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::UpdateRequest)
        m_frame.start();
    else if (event->type() == QEvent::Expose)
        m_frame.invalidate(); // wished for while nobody could see it
    return QObject::eventFilter(watched, event);
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
    if (m_frame.isValid()) {
        const qint64 tookNs = m_frame.nsecsElapsed();
        m_longestNs = std::max(m_longestNs, tookNs);
        m_late += tookNs > kInTimeNs ? 1 : 0;
        m_frame.invalidate();
        Q_EMIT painted(std::chrono::nanoseconds(tookNs));
    }
    if (m_second.elapsed() < kSecondMs)
        return;
    qCDebug(lcWindow).noquote().nospace() << m_frames << " frames in " << m_second.elapsed() << " ms, "
                                          << m_late << " late, longest " << m_longestNs / 1000 << " us";
    m_second.restart();
    m_frames = 0;
    m_late = 0;
    m_longestNs = 0;
}

} // namespace app

#include "moc_frame_meter.cpp"
