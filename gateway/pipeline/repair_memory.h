// SPDX-License-Identifier: GPL-3.0-or-later
// What targets were found to refuse by name, so that only the first request pays for finding out. What one
// conversation made necessary (thinking, an advisor's results) is not kept: the next may have what it takes.
// Thread: the gateway thread.
#pragma once

#include "dialects/fit/body_repair.h"
#include "routing/route_planner.h"

#include <map>
#include <vector>

namespace gateway::pipeline {

class RepairMemory {
public:
    [[nodiscard]] std::vector<dialects::Repair> of(const routing::PlannedTarget& target) const;
    void learn(const routing::PlannedTarget& target, const std::vector<dialects::Repair>& repairs);

    void clear() { m_repairs.clear(); }

private:
    using Key = std::tuple<QString, QString, Dialect>; // provider, model, dialect
    std::map<Key, std::vector<dialects::Repair>> m_repairs;
};

} // namespace gateway::pipeline
