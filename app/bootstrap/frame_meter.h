// SPDX-License-Identifier: GPL-3.0-or-later
// How quickly the window is painted: how long each frame took, from the wish for it, through layout, to the
// screen. For tests/bench/window.py it says with LOG_LEVEL=debug when the first frame was there, and of every
// second with frames how many they were, how many of them took longer than fifty a second leave time for, and
// how long the longest took.
// Thread: the main thread, which paints too (the basic render loop) or hands frames over.
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <chrono>

class QQuickWindow;

namespace app {

class FrameMeter : public QObject {
    Q_OBJECT
public:
    // The window must outlive it.
    explicit FrameMeter(QQuickWindow& window, QObject* parent = nullptr);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void painted(std::chrono::nanoseconds took);

private:
    void framePainted();

    QElapsedTimer m_second;
    QElapsedTimer m_frame; // since painting it began
    qint64 m_longestNs = 0;
    int m_frames = 0;
    int m_late = 0;
    bool m_hasPainted = false;
};

} // namespace app
