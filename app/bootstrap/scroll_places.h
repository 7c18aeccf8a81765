// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything in sight of a window is scrolled to, and the same in a window that takes its place. Items
// are told by their kind and their order, so the new window has to show what the former one did. Thread: the
// main thread.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <QVector>

namespace app {

struct ScrollPlace {
    QByteArray kind; // the item's class
    double x = 0;
    double y = 0;

    bool operator==(const ScrollPlace&) const = default;
};

[[nodiscard]] QVector<ScrollPlace> scrollPlacesOf(QQuickWindow& window);

// Scrolls the window there as soon as it has come that far, and gives up after two seconds, or once somebody
// scrolls. Deletes itself with the window.
class ScrollRestorer final : public QObject {
    Q_OBJECT
public:
    ScrollRestorer(QQuickWindow& window, QVector<ScrollPlace> places);

    [[nodiscard]] bool isDone() const { return !m_timer.isActive(); }

private:
    void restore();

    QQuickWindow& m_window; // the parent
    QVector<ScrollPlace> m_places;
    QVector<bool> m_done;
    QTimer m_timer;
    int m_tries = 0;
};

} // namespace app
