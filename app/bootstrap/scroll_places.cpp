// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/scroll_places.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto kPause = 50ms;
constexpr int kMostTries = 40;

// Qt has no public class of it.
bool isFlickable(const QQuickItem& item)
{
    return item.inherits("QQuickFlickable");
}

void collect(QQuickItem& item, QVector<QQuickItem*>& found)
{
    if (!item.isVisible())
        return;
    if (isFlickable(item))
        found.append(&item);
    const QList<QQuickItem*> children = item.childItems();
    for (QQuickItem* child : children)
        collect(*child, found);
}

QVector<QQuickItem*> flickablesOf(const QQuickWindow& window)
{
    QVector<QQuickItem*> found;
    collect(*window.contentItem(), found);
    return found;
}

// A type of QML has a number in its name, another one in each engine.
QByteArray kindOf(const QQuickItem& item)
{
    const QByteArray name = item.metaObject()->className();
    const qsizetype number = name.indexOf("_QML");
    return number < 0 ? name : name.first(number);
}

ScrollPlace placeOf(const QQuickItem& item)
{
    return { .kind = kindOf(item),
        .x = item.property("contentX").toDouble() - item.property("originX").toDouble(),
        .y = item.property("contentY").toDouble() - item.property("originY").toDouble() };
}

bool reaches(const QQuickItem& item, const ScrollPlace& place)
{
    // Where nobody gave a width, or a height, of what is scrolled, it is -1.
    const auto goes = [](double past, double content, double shown) {
        return past <= 0 || content >= past + shown;
    };
    return goes(place.x, item.property("contentWidth").toDouble(), item.width())
        && goes(place.y, item.property("contentHeight").toDouble(), item.height());
}

} // namespace

QVector<ScrollPlace> scrollPlacesOf(QQuickWindow& window)
{
    QVector<ScrollPlace> places;
    const QVector<QQuickItem*> items = flickablesOf(window);
    for (const QQuickItem* item : items)
        places.append(placeOf(*item));
    return places;
}

ScrollRestorer::ScrollRestorer(QQuickWindow& window, QVector<ScrollPlace> places)
    : QObject(&window)
    , m_window(window)
    , m_places(std::move(places))
    , m_done(m_places.size(), false)
{
    for (qsizetype i = 0; i < m_places.size(); ++i)
        m_done[i] = m_places[i].x == 0 && m_places[i].y == 0;
    m_timer.setInterval(kPause);
    connect(&m_timer, &QTimer::timeout, this, &ScrollRestorer::restore);
    m_timer.start();
}

// What has not come that far yet may still be reading its rows.
void ScrollRestorer::restore()
{
    const QVector<QQuickItem*> items = flickablesOf(m_window);
    bool isAll = true;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (m_done[i])
            continue;
        const ScrollPlace& place = m_places[i];
        if (i < items.size() && kindOf(*items[i]) == place.kind && reaches(*items[i], place)) {
            // One that somebody has scrolled since stays there.
            if (placeOf(*items[i]).y == 0) {
                items[i]->setProperty("contentX", place.x + items[i]->property("originX").toDouble());
                items[i]->setProperty("contentY", place.y + items[i]->property("originY").toDouble());
            }
            m_done[i] = true;
        } else {
            isAll = false;
        }
    }
    if (isAll || ++m_tries >= kMostTries)
        m_timer.stop();
}

} // namespace app

#include "moc_scroll_places.cpp"
