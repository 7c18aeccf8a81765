// SPDX-License-Identifier: GPL-3.0-or-later
// Providers, aliases, user quotas and MCP servers: parts of the document that have a name. What differs
// between them is a row each (Section). Thread: the main thread.
#pragma once

#include "service/management/config_edits.h"

namespace gateway::service {

class EntityCalls {
public:
    explicit EntityCalls(const ManagementContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Handlers handlers();

    // A section of the document and what its entries are called.
    struct Section {
        QString name;      // "providers"
        QString noun;      // "provider"
        QString parameter; // of the path, and the member that tells the name: "slug"
    };

private:
    enum class Change { Put, Patch };

    [[nodiscard]] boost::json::object shown(
        const Section& section, const QString& name, const config::Node& entry, qint64 revision) const;
    [[nodiscard]] management::Outcome list(const Section& section) const;
    [[nodiscard]] management::Outcome get(const Section& section, const management::Call& call) const;
    [[nodiscard]] Plan change(const Section& section, Change change, const management::Call& call) const;
    [[nodiscard]] Plan remove(const Section& section, const management::Call& call) const;
    [[nodiscard]] Plan removeProvider(const management::Call& call) const;
    [[nodiscard]] Plan removeQuota(const management::Call& call) const;
    void fetchModels(const management::Call& call, const management::Done& done) const;
    void importModels(const management::Call& call, const PlanDone& done) const;

    const ManagementContext& m_context;
};

} // namespace gateway::service
