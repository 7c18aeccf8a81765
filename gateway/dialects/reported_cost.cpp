// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/reported_cost.h"

#include "dialects/json/json_text.h"

#include <cmath>

namespace gateway::dialects {

namespace {

constexpr qsizetype kLongestComment = 4096;
constexpr double kTicksPerDollar = 1e10;
constexpr double kMostDollars = 1e6; // for one answer; more is a mistake

std::optional<double> numberIn(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    if (!value)
        return std::nullopt;
    if (const json::string* text = value->if_string()) {
        bool isNumber = false;
        const double number =
            QByteArray(text->data(), static_cast<qsizetype>(text->size())).toDouble(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    return value->is_number() ? std::optional(value->to_number<double>()) : std::nullopt;
}

std::optional<Money> amount(double dollars)
{
    if (!(dollars >= 0 && dollars <= kMostDollars))
        return std::nullopt;
    return Money::fromDollars(dollars);
}

} // namespace

std::optional<Money> costOf(const CostFields& fields)
{
    if (fields.detailsTotal)
        return amount(*fields.detailsTotal);
    if (fields.cost)
        return amount(*fields.cost + (fields.isByok ? fields.upstream.value_or(0) : 0));
    if (fields.estimatedCost)
        return amount(*fields.estimatedCost);
    if (fields.upstream)
        return amount(*fields.upstream);
    if (fields.ticks)
        return amount(*fields.ticks / kTicksPerDollar);
    return std::nullopt;
}

std::optional<Money> reportedCost(const json::object& usage)
{
    CostFields fields { .cost = numberIn(usage, "cost"),
        .estimatedCost = numberIn(usage, "estimated_cost"),
        .ticks = numberIn(usage, "cost_in_usd_ticks") };
    const json::value* details = usage.if_contains("cost_details");
    if (const json::object* object = details ? details->if_object() : nullptr) {
        fields.detailsTotal = numberIn(*object, "total_cost");
        fields.upstream = numberIn(*object, "upstream_inference_cost");
    }
    const json::value* byok = usage.if_contains("is_byok");
    fields.isByok = byok && byok->is_bool() && byok->get_bool();
    return costOf(fields);
}

std::optional<Money> costOfComment(QByteArrayView comment)
{
    comment = comment.trimmed();
    if (comment.size() > kLongestComment || !comment.startsWith("cost"))
        return std::nullopt;
    const auto read = parseJsonObject(comment.sliced(4));
    if (!read)
        return std::nullopt;
    const auto dollars = numberIn(*read, "request_cost_usd");
    return dollars ? amount(*dollars) : std::nullopt;
}

} // namespace gateway::dialects
