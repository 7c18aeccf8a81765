// SPDX-License-Identifier: GPL-3.0-or-later
// Which targets rest after failures, with a countdown that ticks only while something rests and somebody
// looks. Thread: the main thread. The feed and the clock must outlive it.
#pragma once

#include "base/clock.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class CooldownBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // How many rest now.
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    // Somebody sees the countdown.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged FINAL)
public:
    CooldownBoard(gateway::service::PolicyFeed& feed, const gateway::Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int count() const;

    [[nodiscard]] bool isWatched() const { return m_watched; }

    void setWatched(bool watched);

    [[nodiscard]] bool isTicking() const { return m_timer.isActive(); }

    // "rests 1:42 · 3 failures"; empty: requests go there.
    [[nodiscard]] QString textOf(const QString& provider, const QString& model) const;
    [[nodiscard]] QString reasonOf(const QString& provider, const QString& model) const;

    // Also ends the rest of the whole provider, where it is that which rests.
    Q_INVOKABLE void clear(const QString& provider, const QString& model);
    Q_INVOKABLE void clearAll();

Q_SIGNALS:
    // Some text is another: time went on, or what rests did.
    void changed();
    void watchedChanged();

private:
    [[nodiscard]] bool isResting(const gateway::inspect::RestingTarget& target) const;
    // The one that lasts longest of the target and its provider; null: none.
    [[nodiscard]] const gateway::inspect::RestingTarget* find(
        const QString& provider, const QString& model) const;
    void update();

    gateway::service::PolicyFeed& m_feed;
    const gateway::Clock& m_clock;
    QTimer m_timer;
    bool m_watched = false;
};

} // namespace app::viewmodels
