// SPDX-License-Identifier: GPL-3.0-or-later
// Who may manage: whoever sends ADMIN_KEY is the admin, whoever sends a client key is a limited caller, who
// sees what is that key's own. Accepted: x-admin-key, Authorization. Comparing takes the same time whatever
// is wrong; whoever guesses is slowed down (management::LoginThrottle).
//
// Only for this computer unless it was opened for everybody: a request from elsewhere, or one a proxy
// relayed, is refused whatever it carries. Thread: the gateway thread.
#pragma once

#include "base/secret.h"
#include "management/call.h"
#include "management/login_throttle.h"
#include "pipeline/snapshot.h"

#include <variant>

namespace gateway::pipeline {

enum class ManagementReach { ThisComputer, Anywhere };

class AdminGate {
public:
    explicit AdminGate(const Clock& clock)
        : m_clock(clock)
        , m_throttle(clock)
    {
    }

    // An empty key: there is no admin.
    void open(const Secret& adminKey, ManagementReach reach);

    [[nodiscard]] bool hasAdmin() const { return !m_adminDigest.isEmpty(); }

    // Refusals: 401, 403, 429.
    [[nodiscard]] std::variant<management::Caller, management::Refusal> identify(
        const http::RequestHead& head, const Snapshot& snapshot);

private:
    [[nodiscard]] std::optional<management::Refusal> reachProblem(const http::RequestHead& head) const;

    const Clock& m_clock;
    management::LoginThrottle m_throttle;
    QByteArray m_adminDigest; // SHA-256
    ManagementReach m_reach = ManagementReach::ThisComputer;
};

} // namespace gateway::pipeline
