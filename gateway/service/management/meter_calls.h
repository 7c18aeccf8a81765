// SPDX-License-Identifier: GPL-3.0-or-later
// Meters: what providers report of themselves, over time and now. Thread: the main thread.
#pragma once

#include "service/management/handlers.h"

namespace gateway::service {

class MeterCalls {
public:
    explicit MeterCalls(const ManagementContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Handlers handlers();

private:
    [[nodiscard]] management::Outcome list() const;
    [[nodiscard]] management::Outcome get(const management::Call& call) const;
    void history(const management::Call& call, const management::Done& done) const;
    [[nodiscard]] Plan check(const management::Call& call) const;
    void cooldowns(const management::Done& done) const;
    [[nodiscard]] management::Outcome types() const;

    const ManagementContext& m_context;
};

// Shape MeterList.
[[nodiscard]] boost::json::array metersJson(const QVector<inspect::Meter>& meters);

} // namespace gateway::service
