// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a node in step with the others on its database: takes over what they changed, and finds out whether
// this one does the chores that one node does for all. Where the database is a file there are no others.
// Thread: the main thread.
#pragma once

#include "base/clock.h"
#include "service/gateway_thread.h"
#include "store/store.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>

namespace gateway::service {

class NodeSync final : public QObject {
    Q_OBJECT
public:
    // Who takes over what.
    struct Ways {
        std::function<void(std::function<void()> done)> refreshConfiguration = {};
        std::function<void()> refreshSecrets = {};
        std::function<void()> refreshMeters = {};
    };

    // So long a node has the chores without being heard of, and so often it says that it is there.
    static constexpr std::chrono::seconds kChoresSpan { 20 };
    static constexpr std::chrono::seconds kChoresPace { 5 };

    NodeSync(
        store::Store& store, GatewayThread& thread, const Clock& clock, Ways ways, QObject* parent = nullptr);

    // The gateway listens. Once.
    void start();

    // What the policy held was read at the start.
    void policyRestored() { m_isRestored = true; }

    // Whether what is to be done once is this node's to do. Always, where there are no others.
    [[nodiscard]] bool hasChores() const;

Q_SIGNALS:
    void choresTaken();

private:
    void take(store::SharedTopic topic);
    void begin(store::SharedTopic topic);
    void ended(store::SharedTopic topic);
    void takeResting();
    void takeUse();
    void restorePolicy(store::SharedTopic topic);
    void askForChores();

    store::Store& m_store;
    GatewayThread& m_thread;
    const Clock& m_clock;
    Ways m_ways;
    QTimer m_choresTimer;
    qint64 m_choresUntilUs = 0;
    bool m_isRestored = false;
    QSet<int> m_running; // topics
    QSet<int> m_again;   // changed once more while they were read
};

} // namespace gateway::service
