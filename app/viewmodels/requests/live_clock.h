// SPDX-License-Identifier: GPL-3.0-or-later
// The one clock by which everything that runs is drawn again: ten times a second, less often where pictures
// are dear, once a second in calm mode, and not at all while nobody watches. Whoever shows something that
// grows watches for as long as it is shown. Thread: the main thread.
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace app::viewmodels {

class LiveClock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(bool ticking READ isTicking NOTIFY tickingChanged FINAL)
    // Reduced motion.
    Q_PROPERTY(bool calm READ isCalm WRITE setCalm NOTIFY calmChanged FINAL)
public:
    // `source` must outlive this.
    explicit LiveClock(const gateway::Clock& source, QObject* parent = nullptr);

    // Milliseconds since 1970.
    [[nodiscard]] qint64 nowMs() const { return m_source.epochMs(); }

    [[nodiscard]] bool isTicking() const { return m_timer.isActive(); }

    [[nodiscard]] bool isCalm() const { return m_calm; }

    void setCalm(bool calm);

    // Something else has just changed what is on the screen: what runs is drawn again with it, and not for
    // itself a moment later. Painting in software, each picture costs as much as the next.
    // `work`: what the change took so far.
    void beat(std::chrono::nanoseconds work = {});
    // The picture of the latest change took so long, layout included.
    void pictureTook(std::chrono::nanoseconds duration);
    // Until what came in should be shown; zero: now.
    [[nodiscard]] std::chrono::milliseconds untilBeat() const;

    // A watcher that is destroyed stops watching by itself.
    void watch(QObject* watcher);
    void unwatch(QObject* watcher);

Q_SIGNALS:
    void ticked();
    void tickingChanged();
    void calmChanged();

private:
    void forget(QObject* watcher);
    [[nodiscard]] std::chrono::milliseconds interval() const;

    const gateway::Clock& m_source;
    QTimer m_timer;
    QSet<QObject*> m_watchers;
    std::chrono::milliseconds m_pace;   // between two changes
    std::chrono::nanoseconds m_cost {}; // of a change and its picture, of late
    std::chrono::nanoseconds m_work {}; // of the latest change, its picture not yet included
    qint64 m_changedUs = 0;             // by the source's monotonic clock
    bool m_awaitsPicture = false;
    bool m_calm = false;
};

} // namespace app::viewmodels
