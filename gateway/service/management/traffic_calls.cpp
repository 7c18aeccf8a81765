// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/traffic_calls.h"

#include "management/call_reader.h"
#include "management/page.h"
#include "management/refusals.h"
#include "management/usage_json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using management::Call;
using management::Done;
using management::Page;
using management::Refusal;
using store::UsageFilter;
using store::UsageQuery;

constexpr qint64 kDayMs = 86'400'000;

// Whatever was asked for, a limited caller is told of its own.
void limitTo(UsageFilter& filter, const management::Caller& caller)
{
    if (!caller.isAdmin())
        filter.keyName = caller.keyName;
}

// A limited caller that asks for another's is refused rather than given nothing without a word.
std::optional<Refusal> ownProblem(const Call& call)
{
    const QString asked = call.parameter(u"apiKey"_s);
    if (call.caller.isAdmin() || asked.isEmpty() || asked == call.caller.keyName)
        return std::nullopt;
    return management::forbidden(u"A client key sees its own requests only."_s);
}

std::optional<qint64> moment(const Call& call, const QString& name)
{
    return call.parameters.contains(name) ? management::momentMs(call.parameter(name)) : std::nullopt;
}

UsageFilter filterOf(const Call& call)
{
    UsageFilter filter { .fromMs = moment(call, u"startDate"_s),
        .untilMs = moment(call, u"endDate"_s),
        .id = call.parameter(u"requestId"_s),
        .keyName = call.parameter(u"apiKey"_s),
        .attribution = call.parameter(u"attribution"_s),
        .dialect = call.parameter(u"incomingApiType"_s),
        .provider = call.parameter(u"provider"_s),
        .model = call.parameter(u"incomingModelAlias"_s),
        .targetModel = call.parameter(u"selectedModelName"_s),
        .state = call.parameter(u"responseStatus"_s),
        .session = call.parameter(u"sessionId"_s),
        .agent = call.parameter(u"agentId"_s),
        .minDurationMs = call.number(u"minDurationMs"_s),
        .maxDurationMs = call.number(u"maxDurationMs"_s) };
    limitTo(filter, call.caller);
    return filter;
}

UsageQuery::Order orderOf(const QString& name)
{
    static const QVector<std::pair<QString, UsageQuery::Order>> kNames {
        { u"date"_s, UsageQuery::Order::Date }, { u"apiKey"_s, UsageQuery::Order::Key },
        { u"provider"_s, UsageQuery::Order::Provider }, { u"incomingModelAlias"_s, UsageQuery::Order::Model },
        { u"costTotal"_s, UsageQuery::Order::Cost }, { u"durationMs"_s, UsageQuery::Order::Duration }
    };
    const auto found =
        std::find_if(kNames.begin(), kNames.end(), [&name](const auto& each) { return each.first == name; });
    return found == kNames.end() ? UsageQuery::Order::Date : found->second;
}

// Only the members that were asked for.
json::object chosen(const json::object& row, const QStringList& fields)
{
    if (fields.isEmpty())
        return row;
    json::object result;
    for (const QString& field : fields) {
        if (const json::value* value = row.if_contains(field.toStdString()))
            result[field.toStdString()] = *value;
    }
    return result;
}

json::object totalsJson(const store::UsageTotals& totals)
{
    return { { "requests", totals.requests }, { "failed", totals.failed }, { "cancelled", totals.cancelled },
        { "tokensInput", totals.inputTokens }, { "tokensOutput", totals.outputTokens },
        { "tokensCached", totals.cacheReadTokens }, { "tokensCacheWrite", totals.cacheWriteTokens },
        { "costTotal", totals.cost.dollars() } };
}

struct Span {
    qint64 fromMs = 0;
    qint64 untilMs = 0;
    qint64 intervalMs = 0;
};

// A series of some sixty points.
std::variant<Span, Refusal> spanOf(const Call& call, qint64 nowMs)
{
    constexpr qint64 kMinuteMs = 60'000;
    constexpr qint64 kHourMs = 60 * kMinuteMs;
    const QString range = call.parameters.value(u"range"_s, u"day"_s);
    if (range == u"hour")
        return Span { .fromMs = nowMs - kHourMs, .untilMs = nowMs, .intervalMs = kMinuteMs };
    if (range == u"day")
        return Span { .fromMs = nowMs - kDayMs, .untilMs = nowMs, .intervalMs = 30 * kMinuteMs };
    if (range == u"week")
        return Span { .fromMs = nowMs - 7 * kDayMs, .untilMs = nowMs, .intervalMs = 4 * kHourMs };
    if (range == u"month")
        return Span { .fromMs = nowMs - 30 * kDayMs, .untilMs = nowMs, .intervalMs = kDayMs };
    const auto from = moment(call, u"startDate"_s);
    const qint64 until = moment(call, u"endDate"_s).value_or(nowMs);
    if (!from)
        return management::badRequest(u"range=custom needs startDate."_s, u"startDate"_s);
    if (until <= *from)
        return management::invalid(u"endDate must be later than startDate."_s, u"endDate"_s);
    for (const qint64 interval : { kMinuteMs, 10 * kMinuteMs, kHourMs, 6 * kHourMs, kDayMs }) {
        if ((until - *from) / interval <= 100)
            return Span { .fromMs = *from, .untilMs = until, .intervalMs = interval };
    }
    return Span { .fromMs = *from, .untilMs = until, .intervalMs = 7 * kDayMs };
}

std::variant<qint64, Refusal> ageLimitMs(const Call& call, qint64 nowMs)
{
    constexpr qint64 kMostDays = 36'500;
    const qint64 days = call.number(u"olderThanDays"_s).value_or(-1);
    if (days < 0 || days > kMostDays)
        return management::invalid(
            u"olderThanDays must be from 0 to %1."_s.arg(kMostDays), u"olderThanDays"_s);
    return nowMs - days * kDayMs;
}

// How much was deleted, or why nothing was.
store::StoreManagement::Done<qint64> deletedDone(const Done& done)
{
    return [done](const Result<qint64>& count) {
        if (count)
            done(deletedAnswer(*count));
        else
            done(management::refusalOf(count.error()));
    };
}

Refusal noSuchRequest(const QString& id)
{
    return management::notFound(u"There is no request %1."_s.arg(id.left(64)));
}

} // namespace

Handlers TrafficCalls::handlers()
{
    return { { "listUsage", Reader([this](const Call& call, const Done& done) { list(call, done); }) },
        { "summarizeUsage", Reader([this](const Call& call, const Done& done) { summarize(call, done); }) },
        { "getUsage", Reader([this](const Call& call, const Done& done) { trace(call, done); }) },
        { "deleteUsage", planned([this](const Call& call) { return removeOld(call); }) },
        { "deleteOneUsage", planned([this](const Call& call) { return removeOne(call); }) },
        { "listErrors", Reader([this](const Call& call, const Done& done) { errors(call, done); }) },
        { "deleteErrors", planned([this](const Call& call) { return forgetErrors(call); }) },
        { "deleteError", planned([this](const Call& call) { return forgetErrors(call); }) } };
}

void TrafficCalls::list(const Call& call, const Done& done) const
{
    const auto page = management::pageOf(call);
    const auto problem = ownProblem(call);
    if (const Refusal* refusal = problem ? &*problem : std::get_if<Refusal>(&page)) {
        done(*refusal);
        return;
    }
    const Page& piece = std::get<Page>(page);
    const UsageQuery query { .filter = filterOf(call),
        .order = orderOf(call.parameter(u"sortBy"_s)),
        .direction = call.parameter(u"sortDir"_s) == u"asc" ? UsageQuery::Direction::Ascending
                                                            : UsageQuery::Direction::Descending,
        .limit = piece.limit,
        .offset = piece.offset };
    const QStringList fields = call.parameter(u"fields"_s).split(u',', Qt::SkipEmptyParts);
    m_context.rows.loadUsage(
        query, m_context.owner, [piece, fields, done](const Result<store::UsagePage>& found) {
            if (!found) {
                done(management::refusalOf(found.error()));
                return;
            }
            json::array data;
            for (const inspect::ExchangeRecordPtr& record : found->records)
                data.push_back(chosen(management::usageRow(*record), fields));
            done(jsonAnswer(management::pageBody(std::move(data), piece, found->total)));
        });
}

void TrafficCalls::errors(const Call& call, const Done& done) const
{
    const auto page = management::pageOf(call);
    const auto problem = ownProblem(call);
    if (const Refusal* refusal = problem ? &*problem : std::get_if<Refusal>(&page)) {
        done(*refusal);
        return;
    }
    const Page& piece = std::get<Page>(page);
    UsageQuery query { .filter = filterOf(call), .limit = piece.limit, .offset = piece.offset };
    query.filter.failures = UsageFilter::Failures::Only;
    m_context.rows.loadUsage(query, m_context.owner, [piece, done](const Result<store::UsagePage>& found) {
        if (!found) {
            done(management::refusalOf(found.error()));
            return;
        }
        json::array data;
        for (const inspect::ExchangeRecordPtr& record : found->records)
            data.push_back(management::errorRow(*record));
        done(jsonAnswer(management::pageBody(std::move(data), piece, found->total)));
    });
}

void TrafficCalls::summarize(const Call& call, const Done& done) const
{
    const auto found = spanOf(call, m_context.clock.epochMs());
    const auto problem = ownProblem(call);
    if (const Refusal* refusal = problem ? &*problem : std::get_if<Refusal>(&found)) {
        done(*refusal);
        return;
    }
    const Span span = std::get<Span>(found);
    UsageFilter filter = filterOf(call);
    filter.fromMs = span.fromMs;
    filter.untilMs = span.untilMs;
    m_context.rows.loadSeries(
        filter, span.intervalMs, m_context.owner, [span, done](const Result<store::UsageSeries>& series) {
            if (!series) {
                done(management::refusalOf(series.error()));
                return;
            }
            json::array points;
            for (const store::UsagePoint& point : series->points) {
                points.push_back(json::object {
                    { "date", management::isoTime(point.startMs) }, { "totals", totalsJson(point.totals) } });
            }
            done(jsonAnswer(json::object { { "from", management::isoTime(span.fromMs) },
                { "to", management::isoTime(span.untilMs) }, { "intervalSeconds", span.intervalMs / 1000 },
                { "series", std::move(points) }, { "totals", totalsJson(series->totals) } }));
        });
}

void TrafficCalls::trace(const Call& call, const Done& done) const
{
    const QString id = call.parameter(u"requestId"_s);
    UsageQuery query { .filter = { .id = id }, .limit = 1 };
    limitTo(query.filter, call.caller);
    m_context.rows.loadUsage(query, m_context.owner, [id, done](const Result<store::UsagePage>& found) {
        if (!found)
            done(management::refusalOf(found.error()));
        else if (found->records.isEmpty())
            done(noSuchRequest(id));
        else
            done(jsonAnswer(management::traceBody(*found->records.first())));
    });
}

Plan TrafficCalls::removeOld(const Call& call) const
{
    const auto limit = ageLimitMs(call, m_context.clock.epochMs());
    if (const Refusal* refusal = std::get_if<Refusal>(&limit))
        return *refusal;
    const UsageFilter filter { .untilMs = std::get<qint64>(limit) };
    return Effect { .summary =
                        u"Delete requests older than %1 days"_s.arg(call.parameter(u"olderThanDays"_s)),
        .carry = [this, filter](const Done& done) {
            m_context.rows.removeUsage(filter, m_context.owner, deletedDone(done));
        } };
}

Plan TrafficCalls::removeOne(const Call& call) const
{
    const QString id = call.parameter(u"requestId"_s);
    return Effect { .summary = u"Delete the request %1"_s.arg(id.left(64)),
        .carry = [this, id](const Done& done) {
            m_context.rows.removeUsage(
                { .id = id }, m_context.owner, [id, done](const Result<qint64>& count) {
                    if (count && *count == 0)
                        done(noSuchRequest(id));
                    else
                        deletedDone(done)(count);
                });
        } };
}

Plan TrafficCalls::forgetErrors(const Call& call) const
{
    const QString id = call.parameter(u"requestId"_s);
    return Effect { .summary = id.isEmpty() ? u"Forget what went wrong"_s
                                            : u"Forget what went wrong with %1"_s.arg(id.left(64)),
        .carry = [this, id](const Done& done) {
            m_context.rows.forgetErrors(
                { .id = id }, m_context.owner, [id, done](const Result<qint64>& count) {
                    if (count && *count == 0 && !id.isEmpty())
                        done(management::notFound(u"Nothing is kept of a failure of %1."_s.arg(id.left(64))));
                    else
                        deletedDone(done)(count);
                });
        } };
}

} // namespace gateway::service
