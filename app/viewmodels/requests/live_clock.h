// SPDX-License-Identifier: GPL-3.0-or-later
// The one clock by which everything that runs is drawn again: ten times a second, once a second in calm mode,
// and not at all while nobody watches. Whoever shows something that grows watches for as long as it is shown.
// Thread: the main thread.
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

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
    void beat();

    // A watcher that is destroyed stops watching by itself.
    void watch(QObject* watcher);
    void unwatch(QObject* watcher);

Q_SIGNALS:
    void ticked();
    void tickingChanged();
    void calmChanged();

private:
    void forget(QObject* watcher);

    const gateway::Clock& m_source;
    QTimer m_timer;
    QSet<QObject*> m_watchers;
    bool m_calm = false;
};

} // namespace app::viewmodels
