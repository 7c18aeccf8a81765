// SPDX-License-Identifier: GPL-3.0-or-later
// The quota checkers of the configuration: shown, given, taken away, and tried before they are given.
// Thread: the main thread.
#pragma once

#include "service/management/config_edits.h"

namespace gateway::service {

class CheckerCalls {
public:
    explicit CheckerCalls(const ManagementContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Handlers handlers();

private:
    [[nodiscard]] management::Outcome list() const;
    [[nodiscard]] management::Outcome get(const QString& provider) const;
    [[nodiscard]] Plan put(const management::Call& call) const;
    [[nodiscard]] Plan remove(const management::Call& call) const;
    [[nodiscard]] Plan test(const management::Call& call) const;

    const ManagementContext& m_context;
};

} // namespace gateway::service
