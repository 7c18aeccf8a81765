// SPDX-License-Identifier: GPL-3.0-or-later
// Client keys: made, changed, switched, rotated. A secret is told once, when it is made; only its digest is
// kept. Thread: the main thread.
#pragma once

#include "service/management/config_edits.h"

namespace gateway::service {

class KeyCalls {
public:
    explicit KeyCalls(const ManagementContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Handlers handlers();

private:
    enum class Change { Put, Patch };
    enum class Switch { On, Off };

    [[nodiscard]] management::Outcome list() const;
    [[nodiscard]] management::Outcome get(const management::Call& call) const;
    [[nodiscard]] Plan create(const management::Call& call) const;
    [[nodiscard]] Plan change(Change change, const management::Call& call) const;
    [[nodiscard]] Plan remove(const management::Call& call) const;
    [[nodiscard]] Plan setEnabled(Switch state, const management::Call& call) const;

    const ManagementContext& m_context;
};

// A key as it is shown (shape Key).
[[nodiscard]] boost::json::object keyJson(const ManagementContext& context, const QString& name);

// A fresh secret in a key's place.
[[nodiscard]] Plan planRotation(
    const ManagementContext& context, const management::Call& call, const QString& name);

} // namespace gateway::service
