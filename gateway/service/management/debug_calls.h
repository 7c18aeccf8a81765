// SPDX-License-Identifier: GPL-3.0-or-later
// Whose bodies are kept, and the bodies. A limited caller sees and forgets those of its own key alone.
// Thread: the main thread.
#pragma once

#include "service/capture_desk.h"
#include "service/management/handlers.h"

namespace gateway::service {

class DebugCalls {
public:
    explicit DebugCalls(const ManagementContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Handlers handlers();

private:
    void switches(const management::Call& call, const management::Done& done) const;
    [[nodiscard]] Plan setSwitches(const management::Call& call) const;
    void list(const management::Call& call, const management::Done& done) const;
    void bodies(const management::Call& call, const management::Done& done) const;
    void search(const management::Call& call, const management::Done& done) const;
    [[nodiscard]] Plan forgetting(const store::CaptureChoice& choice, const QString& summary) const;
    [[nodiscard]] Plan forgetAll(const management::Call& call) const;
    [[nodiscard]] Plan forget(const management::Call& call) const;

    const ManagementContext& m_context;
};

} // namespace gateway::service
