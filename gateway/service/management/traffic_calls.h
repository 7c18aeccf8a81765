// SPDX-License-Identifier: GPL-3.0-or-later
// What went through: lists, sums, traces, failures. A limited caller sees what its own key asked for
// and nothing else: the filter is set here, whatever was asked. Thread: the main thread.
#pragma once

#include "inspect/exchange_record.h"
#include "service/management/handlers.h"

namespace gateway::service {

class TrafficCalls {
public:
    explicit TrafficCalls(const ManagementContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Handlers handlers();

private:
    void list(const management::Call& call, const management::Done& done) const;
    void summarize(const management::Call& call, const management::Done& done) const;
    void trace(const management::Call& call, const management::Done& done) const;
    void errors(const management::Call& call, const management::Done& done) const;
    [[nodiscard]] Plan removeOld(const management::Call& call) const;
    [[nodiscard]] Plan removeOne(const management::Call& call) const;
    [[nodiscard]] Plan forgetErrors(const management::Call& call) const;

    const ManagementContext& m_context;
};

} // namespace gateway::service
