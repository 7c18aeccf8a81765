// SPDX-License-Identifier: GPL-3.0-or-later
// Which session of a client a request belongs to, and which agent of that session sent it, by the headers
// coding agents send. For grouping alone: nothing is decided by it, and a client may say what it likes.
//
// Claude Code: `X-Claude-Code-Session-Id`, `x-claude-code-agent-id`, `x-claude-code-parent-agent-id` (its
// documentation of gateways: code.claude.com/docs/en/llm-gateway-protocol). Codex: `session_id`, later
// `session-id`, the same for all threads of a session; a sub-agent's thread has its own `thread-id` and names
// the one it came from in `x-codex-parent-thread-id`; `conversation_id` in early versions. OpenCode:
// `x-opencode-session`, `x-session-affinity` or `x-session-id`, and of a sub-agent, which is a session of its
// own there, `x-parent-session-id`. Thread: any. Pure.
#pragma once

#include "base/headers.h"

#include <QString>

namespace gateway::inspect {

struct SessionIds {
    QString session = {};     // empty: the client says nothing
    QString agent = {};       // empty: the session's main agent
    QString parentAgent = {}; // who started the agent; empty: the main agent
    friend bool operator==(const SessionIds&, const SessionIds&) = default;
};

// Values that are longer than any id in use, or hold anything but printable ASCII, say nothing.
[[nodiscard]] SessionIds sessionIds(const HeaderList& headers);

} // namespace gateway::inspect
