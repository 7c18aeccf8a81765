// SPDX-License-Identifier: GPL-3.0-or-later
// The thread the engine lives on, and the one way to reach it: queued calls.
// Thread: the main thread owns it; post() from any.
#pragma once

#include "base/socket_dispatcher.h"
#include "pipeline/engine.h"

#include <QMetaObject>
#include <QThread>

#include <memory>
#include <utility>

namespace gateway::service {

class GatewayThread {
public:
    GatewayThread(const Clock& clock, pipeline::EngineOptions options)
        : m_engine(std::make_unique<pipeline::Engine>(clock, std::move(options)))
    {
        m_thread.setObjectName(QStringLiteral("gateway"));
        if (auto dispatcher = makeSocketDispatcher())
            m_thread.setEventDispatcher(dispatcher.release());
        m_engine->moveToThread(&m_thread);
    }

    ~GatewayThread() { stop(); }

    GatewayThread(const GatewayThread&) = delete;
    GatewayThread& operator=(const GatewayThread&) = delete;

    void start() { m_thread.start(); }

    // For connecting to its signals; everything else goes through post().
    [[nodiscard]] pipeline::Engine& engine() { return *m_engine; }

    // Runs `call(engine)` on the gateway thread, in the order posted.
    template <typename Call> void post(Call call)
    {
        QMetaObject::invokeMethod(
            m_engine.get(), [engine = m_engine.get(), call = std::move(call)]() mutable { call(*engine); },
            Qt::QueuedConnection);
    }

    // Ends what runs and joins. What was posted before is carried out first.
    void stop()
    {
        if (!m_thread.isRunning())
            return;
        post([this](pipeline::Engine& engine) {
            engine.stop(QStringLiteral("Plexus was stopped."));
            // Its timer and sockets must die on the thread they live on.
            m_engine.reset();
            m_thread.quit();
        });
        m_thread.wait();
    }

private:
    QThread m_thread;
    std::unique_ptr<pipeline::Engine> m_engine;
};

} // namespace gateway::service
