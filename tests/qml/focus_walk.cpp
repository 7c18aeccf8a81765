// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/focus_walk.h"

#include "qml/accessible_tree.h"

#include <QCoreApplication>
#include <QImage>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

// A ring may stand a little outside.
constexpr int kAround = 6;

QImage pictureOf(QQuickWindow& window)
{
    QCoreApplication::processEvents();
    return window.grabWindow();
}

QRect placeIn(const QImage& picture, const QQuickItem& item)
{
    const QRectF scene = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    return scene.toAlignedRect().adjusted(-kAround, -kAround, kAround, kAround).intersected(picture.rect());
}

} // namespace

FocusWalk walkByTab(QQuickWindow& window, int most)
{
    FocusWalk walk;
    const QPointer<QQuickItem> first = window.activeFocusItem();
    QImage before = pictureOf(window);
    for (int step = 0; step < most && first; ++step) {
        QTest::keyClick(&window, Qt::Key_Tab);
        const QPointer<QQuickItem> item = window.activeFocusItem();
        if (!item || (!walk.stops.isEmpty() && walk.stops.last() == item))
            return walk; // a trap
        QImage now = pictureOf(window);
        // Behind the edge of a list nothing can be seen of it.
        const QRect place = placeIn(now, *item);
        if (!place.isEmpty() && before.copy(place) == now.copy(place))
            walk.unseen.append(placeOf(*item) + u" \""_s + nameOf(*item) + u'"');
        walk.stops.append(item);
        before = now;
        if (item == first) {
            walk.isRound = true;
            return walk;
        }
    }
    return walk;
}

QStringList unreached(const FocusWalk& walk, QQuickItem& root)
{
    QStringList lines;
    const QVector<QQuickItem*> items = visibleItems(root);
    for (QQuickItem* item : items) {
        if (item->activeFocusOnTab() && item->isEnabled() && !walk.stops.contains(QPointer<QQuickItem>(item)))
            lines.append(placeOf(*item) + u" \""_s + nameOf(*item) + u'"');
    }
    return lines;
}

} // namespace gateway::test
