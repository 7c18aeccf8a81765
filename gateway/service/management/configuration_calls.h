// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration as a whole: shown, exported, checked, imported, its revisions, settings, and the audit
// trail. Thread: the main thread.
#pragma once

#include "service/management/config_edits.h"

namespace gateway::service {

class ConfigurationCalls {
public:
    explicit ConfigurationCalls(const ManagementContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Handlers handlers();

private:
    [[nodiscard]] management::Outcome whole() const;
    [[nodiscard]] management::Outcome status() const;
    [[nodiscard]] management::Outcome exported(const management::Call& call) const;
    [[nodiscard]] management::Outcome validate(const management::Call& call) const;
    [[nodiscard]] Plan import(const management::Call& call) const;
    void revisions(const management::Call& call, const management::Done& done) const;
    void revision(const management::Call& call, const management::Done& done) const;
    void rollback(const management::Call& call, const PlanDone& done) const;
    void diff(const management::Call& call, const management::Done& done) const;
    [[nodiscard]] boost::json::object settingsJson() const;
    [[nodiscard]] Plan setSettings(const management::Call& call) const;
    void audit(const management::Call& call, const management::Done& done) const;

    using Found = std::function<void(const store::ConfigRevision& revision)>;
    using Absent = std::function<void(const management::Refusal& refusal)>;
    void withRevision(qint64 number, const Found& found, const Absent& absent) const;

    const ManagementContext& m_context;
};

} // namespace gateway::service
