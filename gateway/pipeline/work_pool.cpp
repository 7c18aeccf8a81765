// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/work_pool.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThread>

#include <algorithm>
#include <memory>

namespace gateway::pipeline {

namespace {
constexpr int kRestMs = 1000;
} // namespace

WorkPool::WorkPool()
{
    // A thread at rest keeps the memory its last large body took.
    m_pool.setExpiryTimeout(kRestMs);
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

WorkPool::~WorkPool()
{
    m_pool.waitForDone();
}

void WorkPool::run(QObject* context, std::function<void()> work, std::function<void()> done)
{
    // The watcher is the context's child and hears of the end through the event loop: whoever is gone by then
    // is not called.
    auto* watcher = new QFutureWatcher<void>(context);
    QObject::connect(watcher, &QFutureWatcher<void>::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done();
    });
    const auto promise = std::make_shared<QPromise<void>>();
    watcher->setFuture(promise->future());
    promise->start();
    m_pool.start([promise, work = std::move(work)] {
        work();
        promise->finish();
    });
}

} // namespace gateway::pipeline
