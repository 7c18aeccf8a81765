// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts with vendors: which there are, and signing in. Logins of other programs are copied on the command
// line only: their files are a person's to name. Thread: the main thread.
#pragma once

#include "service/account_service.h"
#include "service/management/handlers.h"

namespace gateway::service {

class AccountCalls {
public:
    explicit AccountCalls(const ManagementContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Handlers handlers();

private:
    using Input = Result<void> (AccountService::*)(const QString& id, const QString& value);

    [[nodiscard]] management::Outcome vendors() const;
    [[nodiscard]] management::Outcome models(const management::Call& call) const;
    [[nodiscard]] management::Outcome accounts() const;
    [[nodiscard]] management::Outcome ready(const management::Call& call) const;
    [[nodiscard]] Plan remove(const management::Call& call) const;
    [[nodiscard]] Plan begin(const management::Call& call) const;
    [[nodiscard]] management::Outcome session(const QString& id) const;
    [[nodiscard]] Plan input(const management::Call& call, Input take, const QString& summary) const;
    [[nodiscard]] Plan cancel(const management::Call& call) const;

    const ManagementContext& m_context;
};

} // namespace gateway::service
