// SPDX-License-Identifier: GPL-3.0-or-later
// Whose bodies are kept besides what the configuration says, whether that is held up just now, how much is
// kept, and forgetting all of it. Abstract, so that pages can be driven by a scripted one.
// Thread: the main thread. Callbacks and signals come on the main thread too, never from inside a call.
#pragma once

#include "base/result.h"
#include "pipeline/capture_rules.h"
#include "store/capture_rows.h"

#include <QObject>

#include <functional>

namespace gateway::service {

using CaptureSwitches = pipeline::CaptureRules;

class CaptureControl : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual const CaptureSwitches& switches() const = 0;
    // In force at once, and with the next start.
    virtual void setSwitches(const CaptureSwitches& switches) = 0;
    // While it is, nothing is kept, whatever configuration and switches say; also after the next start.
    [[nodiscard]] virtual bool isPaused() const = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    virtual void loadTotal(std::function<void(Result<store::CaptureTotal>)> done) = 0;
    // Also of requests that are pinned. How many.
    virtual void forgetAll(std::function<void(Result<qint64>)> done) = 0;

Q_SIGNALS:
    // The switches, or the pause.
    void changed();
};

} // namespace gateway::service
