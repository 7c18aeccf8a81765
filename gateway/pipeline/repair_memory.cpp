// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/repair_memory.h"

#include <algorithm>

namespace gateway::pipeline {

namespace {

// Of the whole table: targets come from the configuration, so this is never reached by honest use.
constexpr std::size_t kMaxTargets = 10'000;

bool lasts(const dialects::Repair& repair)
{
    return repair.kind == dialects::Repair::Kind::RemovePath
        || repair.kind == dialects::Repair::Kind::RenamePath;
}

} // namespace

std::vector<dialects::Repair> RepairMemory::of(const routing::PlannedTarget& target) const
{
    const auto found = m_repairs.find({ target.provider, target.model, target.dialect });
    return found == m_repairs.end() ? std::vector<dialects::Repair> {} : found->second;
}

void RepairMemory::learn(const routing::PlannedTarget& target, const std::vector<dialects::Repair>& repairs)
{
    if (m_repairs.size() >= kMaxTargets)
        return;
    for (const dialects::Repair& repair : repairs) {
        if (!lasts(repair))
            continue;
        std::vector<dialects::Repair>& known = m_repairs[{ target.provider, target.model, target.dialect }];
        if (std::find(known.begin(), known.end(), repair) == known.end())
            known.push_back(repair);
    }
}

} // namespace gateway::pipeline
