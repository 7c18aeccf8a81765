// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/budget.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Money;
using gateway::QuotaUnit;
using gateway::config::Config;
using gateway::config::Key;
using gateway::config::Quota;
using gateway::config::QuotaWindow;

namespace {

QuotaWindow windowOf(BudgetSpan span)
{
    switch (span) {
    case BudgetSpan::Day: return QuotaWindow::Daily;
    case BudgetSpan::Month: return QuotaWindow::Monthly;
    }
    return QuotaWindow::Daily;
}

bool isBudget(const Quota& quota, BudgetSpan span)
{
    const Quota whole { .name = budgetName(span),
        .window = windowOf(span),
        .unit = QuotaUnit::Cost,
        .limit = quota.limit,
        .isShared = true,
        .warnAt = quota.warnAt };
    return quota == whole;
}

void hold(QStringList& quotas, const QString& name)
{
    if (!quotas.contains(name))
        quotas.append(name);
}

} // namespace

QString budgetName(BudgetSpan span)
{
    switch (span) {
    case BudgetSpan::Day: return u"spend-per-day"_s;
    case BudgetSpan::Month: return u"spend-per-month"_s;
    }
    return {};
}

std::optional<BudgetSpan> budgetNamed(const QString& quota)
{
    for (const BudgetSpan span : kBudgetSpans) {
        if (quota == budgetName(span))
            return span;
    }
    return std::nullopt;
}

const Quota* budgetQuota(const Config& config, BudgetSpan span)
{
    const auto found = std::find_if(config.quotas.begin(), config.quotas.end(),
        [span](const Quota& quota) { return isBudget(quota, span); });
    return found == config.quotas.end() ? nullptr : &*found;
}

bool isBudgetNameTaken(const Config& config, BudgetSpan span)
{
    return std::any_of(config.quotas.begin(), config.quotas.end(),
        [span](const Quota& quota) { return quota.name == budgetName(span) && !isBudget(quota, span); });
}

QStringList keysBeyondBudget(const Config& config)
{
    QStringList beyond;
    for (const Key& key : config.keys) {
        const QStringList& held = key.quotas.isEmpty() ? config.defaultQuotas : key.quotas;
        const bool isFree = std::any_of(kBudgetSpans.begin(), kBudgetSpans.end(), [&](BudgetSpan span) {
            return budgetQuota(config, span) != nullptr && !held.contains(budgetName(span));
        });
        if (isFree)
            beyond.append(key.name);
    }
    return beyond;
}

Config withBudget(Config config, BudgetSpan span, std::optional<Money> limit)
{
    const QString name = budgetName(span);
    const auto known = std::find_if(config.quotas.begin(), config.quotas.end(),
        [&name](const Quota& quota) { return quota.name == name; });
    if (!limit) {
        config.quotas.removeIf([&name](const Quota& quota) { return quota.name == name; });
        config.defaultQuotas.removeAll(name);
        for (Key& key : config.keys)
            key.quotas.removeAll(name);
        return config;
    }
    if (known == config.quotas.end()) {
        config.quotas.append({ .name = name,
            .window = windowOf(span),
            .unit = QuotaUnit::Cost,
            .limit = limit->nanos,
            .isShared = true,
            .warnAt = kBudgetWarnsAt });
    } else {
        known->limit = limit->nanos;
    }
    hold(config.defaultQuotas, name);
    for (Key& key : config.keys) {
        // Those without quotas of their own go by the default ones.
        if (!key.quotas.isEmpty())
            hold(key.quotas, name);
    }
    return config;
}

} // namespace app::viewmodels
