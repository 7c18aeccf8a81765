// SPDX-License-Identifier: GPL-3.0-or-later
// service::CaptureControl over the engine and the store: the one place where whose bodies are kept is
// switched, for the window and the management API.
// Thread: the main thread.
#pragma once

#include "service/capture_control.h"
#include "service/capture_desk.h"
#include "service/gateway_thread.h"
#include "store/store_management.h"

#include <functional>
#include <vector>

namespace gateway::service {

class CaptureSwitchboard final : public CaptureControl {
    Q_OBJECT
public:
    // All of them outlive it.
    CaptureSwitchboard(GatewayThread& thread, store::StoreManagement& rows, CaptureDesk& captures,
        QObject* parent = nullptr);

    // Puts what was kept in force; what was switched meanwhile stays.
    void restore();
    // The store was opened, or could not be: what was asked before is asked now.
    void storeOpened();

    [[nodiscard]] const CaptureSwitches& switches() const override { return m_switches; }

    void setSwitches(const CaptureSwitches& switches) override;

    [[nodiscard]] bool isPaused() const override { return m_isPaused; }

    void pause() override;
    void resume() override;
    void loadTotal(std::function<void(Result<store::CaptureTotal>)> done) override;
    void forgetAll(std::function<void(Result<qint64>)> done) override;

private:
    void take(const CaptureSwitches& switches);
    void takePause(bool isPaused);
    void keep(const QString& name, const QString& value);

    GatewayThread& m_thread;
    store::StoreManagement& m_rows;
    CaptureDesk& m_captures;
    CaptureSwitches m_switches;
    bool m_isPaused = false;
    // By somebody who did not wait for restore().
    bool m_hasSwitched = false;
    bool m_hasPaused = false;
    std::vector<std::function<void()>> m_waiting;
    bool m_isStoreOpen = false;
};

} // namespace gateway::service
