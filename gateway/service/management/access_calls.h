// SPDX-License-Identifier: GPL-3.0-or-later
// Who calls, and what a key may do about itself. Thread: the main thread.
#pragma once

#include "service/management/config_edits.h"

namespace gateway::service {

class AccessCalls {
public:
    explicit AccessCalls(const ManagementContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Handlers handlers();

private:
    void me(const management::Call& call, const management::Done& done) const;
    [[nodiscard]] Plan rotate(const management::Call& call) const;
    [[nodiscard]] Plan comment(const management::Call& call) const;
    [[nodiscard]] Plan toggleDebug(const management::Call& call) const;
    void quota(const management::Call& call, const management::Done& done) const;

    const ManagementContext& m_context;
};

} // namespace gateway::service
