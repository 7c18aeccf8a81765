// SPDX-License-Identifier: GPL-3.0-or-later
// CPU work beside the gateway thread: bodies so large that translating them in place would hold up every
// stream. Thread: run() on the gateway thread.
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace gateway::pipeline {

class WorkPool {
public:
    // From this size on a body is worth the way to the pool and back.
    static constexpr qsizetype kLargeBody = 64 * 1024;

    WorkPool();
    // Waits for what runs.
    ~WorkPool();
    WorkPool(const WorkPool&) = delete;
    WorkPool& operator=(const WorkPool&) = delete;

    // `work` runs on a pool thread and must own what it touches; then `done` runs on `context`'s thread,
    // unless `context` is gone by then.
    void run(QObject* context, std::function<void()> work, std::function<void()> done);

private:
    QThreadPool m_pool;
};

} // namespace gateway::pipeline
