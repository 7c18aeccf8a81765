// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of adapters as somebody wrote them: what is wrong with them, in words with the rule's number. At
// work a wrong rule would only never hold (dialects/fit/adapters.h). Thread: any. Pure.
#pragma once

#include "config/document.h"

#include <QString>

namespace app::viewmodels {

enum class RuleKind { Model, Rewrite };

// The first mistake; empty: there is none. Null: there are no rules.
[[nodiscard]] QString rulesMistake(const gateway::config::Node* rules, RuleKind kind);

} // namespace app::viewmodels
