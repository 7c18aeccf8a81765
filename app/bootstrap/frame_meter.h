// SPDX-License-Identifier: GPL-3.0-or-later
// How quickly the window is painted, for tests/bench/window.py: with LOG_LEVEL=debug it says when the first
// frame was there, and of every second with frames how many they were and how long the longest took.
// Thread: the main thread, which paints too (the basic render loop) or hands frames over.
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QQuickWindow;

namespace app {

class FrameMeter : public QObject {
    Q_OBJECT
public:
    // The window must outlive it.
    explicit FrameMeter(QQuickWindow& window, QObject* parent = nullptr);

    // Somebody reads what it says.
    [[nodiscard]] static bool isWanted();

private:
    void framePainted();

    QElapsedTimer m_second;
    QElapsedTimer m_frame; // since painting it began
    qint64 m_longestNs = 0;
    int m_frames = 0;
    bool m_hasPainted = false;
};

} // namespace app
