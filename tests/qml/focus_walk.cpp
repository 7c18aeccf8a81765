// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/focus_walk.h"

#include "qml/accessible_tree.h"

#include <QCoreApplication>
#include <QImage>
#include <QtTest/QTest>

#include <algorithm>

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

// Takes Tab, or is the row of a list that does.
bool isStop(const QQuickItem& item)
{
    for (const QQuickItem* at = &item; at; at = at->parentItem()) {
        if (at->activeFocusOnTab())
            return true;
    }
    return false;
}

// Anything else the keyboard can be put to, also behind a sheet.
QQuickItem* otherStop(QQuickWindow& window, const QQuickItem& item)
{
    const QVector<QQuickItem*> items = visibleItems(*window.contentItem());
    const auto found = std::find_if(items.begin(), items.end(), [&item](const QQuickItem* one) {
        return one->activeFocusOnTab() && one->isEnabled() && one != &item && !one->isAncestorOf(&item);
    });
    return found == items.end() ? nullptr : *found;
}

// Without the keyboard it would look just so. `before` is from when another had it, which may have stood at
// the same place before the page was scrolled; only then it is looked at twice.
bool looksTheSame(QQuickWindow& window, QQuickItem& item, const QImage& before, const QImage& now)
{
    const QRect place = placeIn(now, item);
    // Behind the edge of a list nothing can be seen of it.
    if (place.isEmpty() || before.copy(place) != now.copy(place))
        return false;
    QQuickItem* other = otherStop(window, item);
    if (!other)
        return false;
    other->forceActiveFocus(Qt::TabFocusReason);
    const QImage without = pictureOf(window);
    item.forceActiveFocus(Qt::TabFocusReason);
    return without.copy(place) == now.copy(place);
}

} // namespace

FocusWalk walkByTab(QQuickWindow& window, LookAt look, int most)
{
    FocusWalk walk;
    const QPointer<QQuickItem> first = window.activeFocusItem();
    const bool isLooking = look == LookAt::Everything;
    QImage before = isLooking ? pictureOf(window) : QImage();
    for (int step = 0; step < most && first; ++step) {
        QTest::keyClick(&window, Qt::Key_Tab);
        const QPointer<QQuickItem> item = window.activeFocusItem();
        if (!item || (!walk.stops.isEmpty() && walk.stops.last() == item))
            return walk; // a trap
        const QImage now = isLooking ? pictureOf(window) : QImage();
        if (isLooking && isStop(*item) && looksTheSame(window, *item, before, now))
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
        // A list may give the keyboard on to a row of it.
        const bool isReached =
            std::any_of(walk.stops.begin(), walk.stops.end(), [item](const QPointer<QQuickItem>& stop) {
                return stop && (stop == item || item->isAncestorOf(stop));
            });
        if (item->activeFocusOnTab() && item->isEnabled() && !isReached)
            lines.append(placeOf(*item) + u" \""_s + nameOf(*item) + u'"');
    }
    return lines;
}

} // namespace gateway::test
