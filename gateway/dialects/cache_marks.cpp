// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/cache_marks.h"

namespace gateway::dialects {

namespace {

constexpr std::string_view kKey = "cache_control";

} // namespace

std::optional<CacheMark> readCacheMark(ObjectReader& reader)
{
    const json::object* object = reader.object(kKey);
    if (!object)
        return std::nullopt;
    return CacheMark { .ttl = ObjectReader(*object).stringOr("ttl", {}) };
}

void addCacheMark(const std::optional<CacheMark>& mark, json::object& object)
{
    if (!mark)
        return;
    json::object written { { "type", "ephemeral" } };
    if (!mark->ttl.empty())
        written["ttl"] = mark->ttl;
    object[kKey] = std::move(written);
}

} // namespace gateway::dialects
