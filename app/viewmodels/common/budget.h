// SPDX-License-Identifier: GPL-3.0-or-later
// What everything together may cost a day and a month. In the configuration a budget is a quota of a fixed
// name that all keys share and every key is held to: so it warns, refuses and is counted as quotas are.
// Thread: any. Pure.
#pragma once

#include "base/money.h"
#include "config/config.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace app::viewmodels {

enum class BudgetSpan { Day, Month };

inline constexpr std::array kBudgetSpans { BudgetSpan::Day, BudgetSpan::Month };
// From so much of it on it warns.
inline constexpr double kBudgetWarnsAt = 0.8;

// Of the quota: "spend-per-day", "spend-per-month".
[[nodiscard]] QString budgetName(BudgetSpan span);
// Whose quota that is; nothing: it is no budget's.
[[nodiscard]] std::optional<BudgetSpan> budgetNamed(const QString& quota);

// Null: there is none. One of that name that counts something else is none either.
[[nodiscard]] const gateway::config::Quota* budgetQuota(
    const gateway::config::Config& config, BudgetSpan span);
// A quota has that name and is no budget: it would have to be renamed first.
[[nodiscard]] bool isBudgetNameTaken(const gateway::config::Config& config, BudgetSpan span);
// Keys that a budget there is does not hold, for they name quotas of their own and not this one.
[[nodiscard]] QStringList keysBeyondBudget(const gateway::config::Config& config);

// With that limit, held by every key; without one the budget goes from wherever it is named.
[[nodiscard]] gateway::config::Config withBudget(
    gateway::config::Config config, BudgetSpan span, std::optional<gateway::Money> limit);

} // namespace app::viewmodels
