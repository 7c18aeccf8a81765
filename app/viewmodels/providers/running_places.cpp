// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/running_places.h"

#include <QLocale>
#include <QPointer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::viewmodels {

using gateway::inspect::TargetPlaces;

RunningPlaces::RunningPlaces(gateway::service::PolicyFeed& feed, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_watch(1s, [this] { refresh(); })
{
}

void RunningPlaces::setWatched(bool watched)
{
    if (m_watch.set(watched))
        Q_EMIT watchedChanged();
}

void RunningPlaces::refresh()
{
    // A gateway that is busy is not asked again before it has answered.
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_feed.loadPlaces([self = QPointer(this)](const Places& places) {
        if (!self)
            return;
        self->m_isAsking = false;
        if (places == self->m_places)
            return;
        self->m_places = places;
        Q_EMIT self->changed();
    });
}

QString placesText(const TargetPlaces& places)
{
    const QString running = QLocale().toString(places.running);
    if (places.limit)
        //: How many requests run, of how many that may: 2 of 8
        return RunningPlaces::tr("%1 of %2").arg(running, QLocale().toString(*places.limit));
    return places.running > 0 ? running : QString();
}

QString placesSentence(const TargetPlaces& places)
{
    if (placesText(places).isEmpty())
        return {};
    QStringList parts;
    if (places.limit) {
        //: %1 how many requests may run at a time
        parts.append(
            RunningPlaces::tr("%n request(s) of at most %1 run", "", places.running).arg(*places.limit));
    } else {
        parts.append(RunningPlaces::tr("%n request(s) run", "", places.running));
    }
    if (places.waiting > 0)
        parts.append(RunningPlaces::tr("%n wait(s) for a place", "", places.waiting));
    return parts.join(u", "_s);
}

} // namespace app::viewmodels

#include "moc_running_places.cpp"
