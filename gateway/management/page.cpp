// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/page.h"

#include "management/refusals.h"

namespace gateway::management {

namespace json = boost::json;
using namespace Qt::StringLiterals;

std::variant<Page, Refusal> pageOf(const Call& call, int usual)
{
    constexpr qint64 kFarthest = 1'000'000'000;
    const qint64 limit = call.number(u"limit"_s).value_or(usual);
    const qint64 offset = call.number(u"offset"_s).value_or(0);
    if (limit < 1 || limit > Page::kMost)
        return invalid(u"limit must be from 1 to %1."_s.arg(Page::kMost), u"limit"_s);
    if (offset < 0 || offset > kFarthest)
        return invalid(u"offset must be from 0 to %1."_s.arg(kFarthest), u"offset"_s);
    return Page { .limit = static_cast<int>(limit), .offset = offset };
}

json::object pageBody(json::array data, const Page& page, std::optional<qint64> total)
{
    json::object body { { "data", std::move(data) }, { "limit", page.limit }, { "offset", page.offset } };
    if (total)
        body["total"] = *total;
    return body;
}

json::object listBody(json::array data)
{
    const std::size_t total = data.size();
    return { { "data", std::move(data) }, { "total", total } };
}

} // namespace gateway::management
