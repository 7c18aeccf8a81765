// SPDX-License-Identifier: GPL-3.0-or-later
// How many requests run at each provider, and how many wait for a place: asked once a second while somebody
// looks, since such figures are never still.
// Thread: the main thread. Owned by a view-model; the feed must outlive it.
#pragma once

#include "app/viewmodels/common/watch_timer.h"
#include "inspect/target_places.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class RunningPlaces : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // Somebody sees it.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged FINAL)
public:
    using Places = QVector<gateway::inspect::TargetPlaces>;

    explicit RunningPlaces(gateway::service::PolicyFeed& feed, QObject* parent = nullptr);

    [[nodiscard]] bool isWatched() const { return m_watch.isWatched(); }

    void setWatched(bool watched);

    [[nodiscard]] const Places& places() const { return m_places; }

    // Asks now.
    void refresh();

Q_SIGNALS:
    void watchedChanged();
    void changed();

private:
    gateway::service::PolicyFeed& m_feed;
    Places m_places;
    WatchTimer m_watch;
    bool m_isAsking = false;
};

// "2 of 8"; without a limit "2"; empty: nothing runs, and nothing limits it.
[[nodiscard]] QString placesText(const gateway::inspect::TargetPlaces& places);
// For those who hear it, and for tooltips: "2 of at most 8 requests run, 1 waits".
[[nodiscard]] QString placesSentence(const gateway::inspect::TargetPlaces& places);

} // namespace app::viewmodels
