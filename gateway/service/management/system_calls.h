// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway itself: how it is, its figures, its log, its catalogues. Thread: the main thread.
#pragma once

#include "base/logging.h"
#include "service/management/handlers.h"

namespace gateway::service {

class SystemCalls {
public:
    explicit SystemCalls(const ManagementContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Handlers handlers();

private:
    void status(const management::Done& done) const;
    [[nodiscard]] Plan refreshCatalogues() const;
    [[nodiscard]] management::Outcome modelMetadata(const management::Call& call) const;
    void metrics(const management::Done& done) const;
    [[nodiscard]] static Plan logAt(LogLevel level);
    [[nodiscard]] static Plan setLogLevel(const management::Call& call);
    [[nodiscard]] static Plan setLogModules(const management::Call& call);
    [[nodiscard]] static Plan logModulesAt(const QHash<QString, LogLevel>& levels);
    [[nodiscard]] static management::Outcome recentLogs(const management::Call& call);

    const ManagementContext& m_context;
};

} // namespace gateway::service
