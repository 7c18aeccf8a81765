// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of the history counted or deleted, however many they are: step by step, so that what is written
// meanwhile never waits long. Nobody keeps it; it lives until its last answer.
// Thread: the main thread.
#pragma once

#include "service/capture_desk.h"
#include "store/store_history.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace gateway::service {

class HistorySweep : public std::enable_shared_from_this<HistorySweep> {
public:
    using Done = std::function<void(Result<qint64>)>;
    enum class Work { Count, Delete };

    // Store and desk outlive `context`, on whose thread `done` is called: once, unless the context goes
    // first. What was deleted before an error stays deleted.
    static void begin(store::StoreHistory& history, CaptureDesk& captures, Work work,
        const store::HistoryScope& scope, QObject* context, Done done);

private:
    HistorySweep(store::StoreHistory& history, CaptureDesk& captures, Work work, QObject* context, Done done);

    void split(const store::HistoryScope& scope);
    void next();
    void count();
    void takeCount(const Result<store::HistoryCount>& count);
    void choose();
    void takeChoice(const Result<store::HistoryChoice>& choice);
    void remove(const store::HistoryChoice& choice);

    store::StoreHistory& m_history;
    CaptureDesk& m_captures;
    const Work m_work;
    QPointer<QObject> m_context;
    Done m_done;
    QVector<store::HistoryStep> m_steps; // that are still to be gone, each to its end
    qint64 m_total = 0;
};

} // namespace gateway::service
