// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/meter_calls.h"

#include "base/redact.h"
#include "management/call_reader.h"
#include "management/page.h"
#include "management/refusals.h"
#include "management/usage_json.h"
#include "service/meter_service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using inspect::Meter;
using management::Call;
using management::Done;
using management::isoTime;
using management::Outcome;
using management::Refusal;

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kUsualHistoryMs = 7 * kDayMs;
constexpr int kMostPoints = 1000;

json::value numberOrNull(const std::optional<double>& number)
{
    return number ? json::value(*number) : json::value();
}

// 0: never.
json::value momentOrNull(qint64 epochMs)
{
    return epochMs > 0 ? json::value(isoTime(epochMs)) : json::value();
}

json::value textOrNull(const QString& text)
{
    return text.isEmpty() ? json::value() : json::value(redactText(text).toStdString());
}

json::array textsJson(const QStringList& texts)
{
    json::array list;
    for (const QString& text : texts)
        list.emplace_back(text.toStdString());
    return list;
}

json::value windowJson(const std::optional<inspect::MeterWindow>& window)
{
    if (!window)
        return nullptr;
    return json::object { { "count", window->count },
        { "unit", inspect::windowUnitName(window->unit).toStdString() },
        { "cycle", inspect::windowCycleName(window->cycle).toStdString() } };
}

json::object meterJson(const Meter& meter)
{
    return { { "key", meter.key.toStdString() }, { "label", meter.label.toStdString() },
        { "kind", inspect::meterKindName(meter.kind).toStdString() }, { "unit", meter.unit.toStdString() },
        { "limit", numberOrNull(meter.limit) }, { "used", numberOrNull(meter.used) },
        { "remaining", numberOrNull(meter.remaining) }, { "percent", numberOrNull(meter.percent) },
        { "status", inspect::meterStatusName(meter.status).toStdString() },
        { "scope", inspect::meterReachName(meter.reach).toStdString() },
        { "models", textsJson(meter.models) }, { "window", windowJson(meter.window) },
        { "resetsAt", momentOrNull(meter.resetsAtMs.value_or(0)) },
        { "coveredBy", textOrNull(meter.coveredBy) } };
}

json::object standingJson(const MeterStanding& standing)
{
    const inspect::CheckerHealth& health = standing.health;
    return { { "provider", standing.provider.toStdString() }, { "type", textOrNull(standing.checker) },
        { "title", standing.title.toStdString() },
        { "source",
            inspect::meterSourceName(
                standing.checker.isEmpty() ? inspect::MeterSource::Answers : inspect::MeterSource::Checker)
                .toStdString() },
        { "checking", standing.isChecking }, { "readAt", momentOrNull(standing.reading.atMs) },
        { "freshUntil", momentOrNull(standing.reading.freshUntilMs) },
        { "nextCheckAt", momentOrNull(standing.nextCheckMs) },
        { "health",
            json::object { { "lastSuccessAt", momentOrNull(health.lastSuccessMs) },
                { "lastTryAt", momentOrNull(health.lastTryMs) },
                { "lastError", textOrNull(health.lastError) }, { "failures", health.failures } } },
        { "meters", metersJson(standing.reading.meters) } };
}

json::object pointJson(const inspect::MeterPoint& point)
{
    return { { "at", isoTime(point.atMs) }, { "meterKey", point.meter.toStdString() },
        { "limit", numberOrNull(point.limit) }, { "used", numberOrNull(point.used) },
        { "remaining", numberOrNull(point.remaining) }, { "percent", numberOrNull(point.percent) },
        { "status", inspect::meterStatusName(point.status).toStdString() } };
}

// "7d"; nothing: it is no stretch of time.
std::optional<qint64> stretchMs(const QString& text)
{
    if (text.size() < 2)
        return std::nullopt;
    bool isNumber = false;
    const qint64 count = text.chopped(1).toLongLong(&isNumber);
    if (!isNumber || count < 0 || count > 100'000)
        return std::nullopt;
    switch (text.back().unicode()) {
    case u'm': return count * 60'000;
    case u'h': return count * kHourMs;
    case u'd': return count * kDayMs;
    case u'w': return count * 7 * kDayMs;
    default: return std::nullopt;
    }
}

Refusal noMeters(const QString& provider)
{
    return management::notFound(u"Nothing is known of meters of a provider \u201c%1\u201d: it has no quota "
                                u"checker, and its answers say "
                                "nothing."_s.arg(provider.left(100)));
}

json::object typeJson(const config::CheckerDefinition& type)
{
    json::array options;
    for (const config::CheckerOption& option : type.options) {
        options.push_back(json::object { { "name", option.name.toStdString() },
            { "help", option.help.toStdString() }, { "required", option.required },
            { "secret", option.secret }, { "fallback", option.fallback.toStdString() } });
    }
    return { { "id", type.id.toStdString() }, { "title", type.title.toStdString() },
        { "notes", type.notes.toStdString() }, { "ships", config::shippedCheckerTypes().contains(type.id) },
        { "options", std::move(options) } };
}

} // namespace

json::array metersJson(const QVector<Meter>& meters)
{
    json::array data;
    for (const Meter& meter : meters)
        data.push_back(meterJson(meter));
    return data;
}

Handlers MeterCalls::handlers()
{
    return { { "listQuotas", answered([this](const Call&) { return list(); }) },
        { "getQuota", answered([this](const Call& call) { return get(call); }) },
        { "getQuotaHistory", Reader([this](const Call& call, const Done& done) { history(call, done); }) },
        { "checkQuota", planned([this](const Call& call) { return check(call); }) },
        { "listMeterCooldowns", Reader([this](const Call&, const Done& done) { cooldowns(done); }) },
        { "listQuotaCheckerTypes", answered([this](const Call&) { return types(); }) } };
}

Outcome MeterCalls::list() const
{
    json::array data;
    for (const MeterStanding& standing : m_context.services.meters.standings())
        data.push_back(standingJson(standing));
    return jsonAnswer(management::listBody(std::move(data)));
}

Outcome MeterCalls::get(const Call& call) const
{
    const QString provider = call.parameter(u"provider"_s);
    for (const MeterStanding& standing : m_context.services.meters.standings()) {
        if (standing.provider == provider)
            return jsonAnswer(standingJson(standing));
    }
    return noMeters(provider);
}

void MeterCalls::history(const Call& call, const Done& done) const
{
    const QString since = call.parameter(u"since"_s);
    const qint64 now = m_context.clock.epochMs();
    std::optional<qint64> from = now - kUsualHistoryMs;
    if (const auto stretch = stretchMs(since))
        from = now - *stretch;
    else if (!since.isEmpty())
        from = management::momentMs(since);
    if (!from) {
        done(management::invalid(u"since must be a time, or how far back: 90m, 12h, 7d, 2w."_s, u"since"_s));
        return;
    }
    const qint64 limit = call.number(u"limit"_s).value_or(kMostPoints);
    if (limit < 1 || limit > kMostPoints) {
        done(management::invalid(u"limit must be 1 to %1."_s.arg(kMostPoints), u"limit"_s));
        return;
    }
    m_context.services.meters.history({ .provider = call.parameter(u"provider"_s),
                                          .meter = call.parameter(u"meterKey"_s),
                                          .sinceMs = *from,
                                          .limit = static_cast<int>(limit) },
        [done](const Result<QVector<inspect::MeterPoint>>& points) {
            if (!points) {
                done(management::refusalOf(points.error()));
                return;
            }
            json::array data;
            for (const inspect::MeterPoint& point : *points)
                data.push_back(pointJson(point));
            done(jsonAnswer(management::listBody(std::move(data))));
        });
}

Plan MeterCalls::check(const Call& call) const
{
    const QString provider = call.parameter(u"provider"_s);
    const auto standings = m_context.services.meters.standings();
    const bool hasChecker =
        std::any_of(standings.begin(), standings.end(), [&provider](const MeterStanding& each) {
            return each.provider == provider && !each.checker.isEmpty();
        });
    if (!hasChecker) {
        return management::notFound(
            u"The provider \u201c%1\u201d has no quota checker that is switched on."_s.arg(
                provider.left(100)));
    }
    return Effect { .summary = u"Ask %1 for its meters"_s.arg(provider),
        .carry = [this, provider](const Done& done) {
            m_context.services.meters.check(provider, [done](const Result<MeterStanding>& standing) {
                if (standing)
                    done(jsonAnswer(standingJson(*standing)));
                else
                    done(management::refusalOf(standing.error()));
            });
        } };
}

void MeterCalls::cooldowns(const Done& done) const
{
    m_context.ask([](pipeline::Engine& engine) { return engine.policy().state().usedUp; },
        [done](const QVector<inspect::UsedUpMeter>& usedUp) {
            json::array data;
            for (const inspect::UsedUpMeter& each : usedUp) {
                data.push_back(json::object { { "provider", each.provider.toStdString() },
                    { "models", textsJson(each.models) }, { "until", isoTime(each.untilMs) },
                    { "reason", redactText(each.reason).toStdString() } });
            }
            done(jsonAnswer(management::listBody(std::move(data))));
        });
}

Outcome MeterCalls::types() const
{
    const MeterService& meters = m_context.services.meters;
    json::array data;
    for (const config::CheckerDefinition& type : meters.types())
        data.push_back(typeJson(type));
    json::object body = management::listBody(std::move(data));
    body["problems"] = textsJson(meters.typeProblems());
    return jsonAnswer(std::move(body));
}

} // namespace gateway::service
