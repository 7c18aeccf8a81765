// SPDX-License-Identifier: GPL-3.0-or-later
// Tool names the target accepts, and the way back. A name that is legal stays; another is sanitised and
// marked with a hash of what it was, so that it is the same in every turn of a conversation. Namespaces
// become "ns__tool" where the target has none.
// Thread: any.
#pragma once

#include "dialects/fit/reply_rules.h"
#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

#include <set>

namespace gateway::dialects {

class ToolNames {
public:
    explicit ToolNames(const TargetProfile& target);

    // The name to send; the same for the same tool. Two tools never get one name.
    [[nodiscard]] std::string sent(const std::string& nameSpace, const std::string& name);
    // A legal name like `wanted` that no tool has.
    [[nodiscard]] std::string unused(std::string_view wanted);

private:
    [[nodiscard]] std::string legal(const std::string& nameSpace, const std::string& name) const;

    Dialect m_dialect;
    std::map<std::pair<std::string, std::string>, std::string> m_sent;
    std::set<std::string, std::less<>> m_taken;
};

// Renames in tools, tool choice, calls and results; a tool defined twice is sent once. What the answer needs
// for the way back goes to `rules`.
void fitToolNames(
    ChatRequest& request, const TargetProfile& target, ToolNames& names, ReplyRules& rules, Notes& notes);

} // namespace gateway::dialects
