// SPDX-License-Identifier: GPL-3.0-or-later
// The desk of clients on a thread of its own, since it reads and writes files: one job after the other, and
// their answers from the event loop.
// Thread: the main thread. Ends with the job that runs; those that wait are dropped.
#pragma once

#include "app/clients/client_desk.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace app::viewmodels {

class ClientWorker : public QObject {
    Q_OBJECT
public:
    explicit ClientWorker(const clients::World& world, QObject* parent = nullptr);
    ~ClientWorker() override;

    // `job` gets the desk on the worker's thread and may hold values only; `done` gets what it returned.
    template <typename Job, typename Done> void run(Job job, Done done)
    {
        QMetaObject::invokeMethod(
            m_context,
            [this, job = std::move(job), done = std::move(done)] {
                auto outcome = job(*m_desk);
                QMetaObject::invokeMethod(
                    this, [done, outcome = std::move(outcome)] { done(outcome); }, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    std::unique_ptr<clients::ClientDesk> m_desk; // of the worker's thread while that runs
    QObject* m_context = nullptr;                // lives there; ends with the thread
};

} // namespace app::viewmodels
