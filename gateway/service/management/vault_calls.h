// SPDX-License-Identifier: GPL-3.0-or-later
// Where secrets are kept, never what they are; and backups. Thread: the main thread.
#pragma once

#include "service/management/handlers.h"

namespace gateway::service {

class VaultCalls {
public:
    explicit VaultCalls(const ManagementContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Handlers handlers();

private:
    void secretStore(const management::Done& done) const;
    void secrets(const management::Done& done) const;
    [[nodiscard]] management::Outcome backups() const;
    [[nodiscard]] Plan create(const management::Call& call) const;
    [[nodiscard]] management::Outcome download(const management::Call& call) const;
    [[nodiscard]] Plan remove(const management::Call& call) const;
    void validate(const management::Call& call, const management::Done& done) const;
    [[nodiscard]] Plan restore(const management::Call& call) const;

    const ManagementContext& m_context;
};

} // namespace gateway::service
