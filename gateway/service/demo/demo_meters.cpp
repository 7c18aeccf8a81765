// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo/demo_meters.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::service {

using inspect::CheckerHealth;
using inspect::Meter;
using inspect::MeterKind;
using inspect::MeterReach;
using inspect::MeterSource;
using inspect::MeterStatus;
using inspect::WindowUnit;

namespace {

constexpr auto kCheckTime = 700ms;
constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kInterval = 30 * kMinute;

Meter share(const QString& key, const QString& label, double percent, MeterStatus status, qint64 resetsAtMs)
{
    return { .key = key,
        .label = label,
        .unit = u"percent"_s,
        .limit = 100,
        .used = percent,
        .remaining = 100 - percent,
        .percent = percent,
        .resetsAtMs = resetsAtMs,
        .status = status };
}

MeterStanding standing(const QString& provider, const QString& checker, const QString& title, qint64 readMs,
    const QVector<Meter>& meters)
{
    return { .provider = provider,
        .checker = checker,
        .title = title,
        .health = { .lastSuccessMs = readMs, .lastTryMs = readMs },
        .nextCheckMs = checker.isEmpty() ? 0 : readMs + kInterval,
        .reading = { .provider = provider,
            .source = checker.isEmpty() ? MeterSource::Answers : MeterSource::Checker,
            .atMs = readMs,
            .freshUntilMs = readMs + 2 * kInterval,
            .meters = meters } };
}

Meter modelsWeek(qint64 now)
{
    Meter meter = share(u"seven_day_opus"_s, u"Week, Opus"_s, 100, MeterStatus::Exhausted, now + 2 * kDay);
    meter.reach = MeterReach::Models;
    meter.models = QStringList { u"claude-opus-*"_s };
    return meter;
}

// The window of an example, by its key.
qint64 periodOf(const Meter& meter)
{
    if (meter.kind == MeterKind::Balance)
        return 10 * kDay;
    if (meter.key == u"five_hour" || meter.key == u"primary")
        return 5 * kHour;
    return meter.key == u"seven_day_opus" || meter.key == u"secondary" ? 7 * kDay : 30 * kDay;
}

// What was used of it then: it grows until each reset, to as much as it stands at now, and before to other
// amounts.
double usedThen(const Meter& meter, double usedNow, double most, qint64 atMs, qint64 nowMs)
{
    const qint64 period = periodOf(meter);
    const qint64 resetMs = meter.resetsAtMs.value_or(nowMs + period / 3);
    const auto share = [period, resetMs](qint64 ms) {
        return 1 - static_cast<double>((resetMs - ms) % period) / static_cast<double>(period);
    };
    const qint64 windowsAgo = (resetMs - atMs) / period;
    const double peak = windowsAgo == 0 ? usedNow / std::max(0.05, share(nowMs))
                                        : most * static_cast<double>(40 + windowsAgo * 29 % 55) / 100;
    return std::min(peak * share(atMs), std::max(most, usedNow));
}

inspect::MeterPoint pointOf(const Meter& meter, qint64 atMs, qint64 nowMs)
{
    inspect::MeterPoint point { .atMs = atMs, .meter = meter.key, .limit = meter.limit };
    if (meter.kind == MeterKind::Balance) {
        // Topped up by twenty dollars each ten days.
        const double spent = usedThen(meter, 20 - meter.remaining.value_or(0), 18, atMs, nowMs);
        point.remaining = std::round((20 - spent) * 100) / 100;
        return point;
    }
    const double most = meter.limit.value_or(100);
    const double used = usedThen(meter, meter.used.value_or(0), most, atMs, nowMs);
    point.used = std::round(used);
    point.remaining = most - *point.used;
    point.percent = used / most * 100;
    if (*point.percent >= 75)
        point.status = *point.percent >= 90 ? MeterStatus::Critical : MeterStatus::Warning;
    return point;
}

QVector<MeterStanding> exampleStandings(qint64 now)
{
    MeterStanding copilot = standing(u"copilot"_s, u"copilot"_s, u"GitHub Copilot"_s, now - 12 * kMinute,
        { { .key = u"premium"_s,
            .label = u"Premium requests"_s,
            .unit = u"requests"_s,
            .limit = 300,
            .used = 246,
            .remaining = 54,
            .percent = 82,
            .resetsAtMs = now + 11 * kDay,
            .status = MeterStatus::Warning } });
    MeterStanding claude = standing(u"claude"_s, u"claude-code"_s, u"Claude Code"_s, now - 3 * kHour,
        { share(u"five_hour"_s, u"5 hours"_s, 31, MeterStatus::Ok, now + 84 * kMinute), modelsWeek(now) });
    claude.health = CheckerHealth { .lastSuccessMs = now - 3 * kHour,
        .lastTryMs = now - 20 * kMinute,
        .lastError = u"The account has to be signed in with again."_s,
        .failures = 3 };
    return {
        claude,
        copilot,
        standing(u"chatgpt work"_s, u"openai-codex"_s, u"OpenAI Codex"_s, now - 4 * kMinute,
            { share(u"primary"_s, u"5 hours"_s, 64, MeterStatus::Ok, now + 2 * kHour + 5 * kMinute),
                share(u"secondary"_s, u"Week"_s, 93, MeterStatus::Critical, now + 3 * kDay + 4 * kHour) }),
        standing(u"demo"_s, u"custom"_s, u"Balance"_s, now - 9 * kMinute,
            { { .key = u"balance"_s,
                  .label = u"Balance"_s,
                  .kind = MeterKind::Balance,
                  .unit = u"USD"_s,
                  .remaining = 4.12 },
                { .key = u"credits"_s,
                    .label = u"Credits of this month"_s,
                    .unit = u"credits"_s,
                    .limit = 1500,
                    .used = 410,
                    .remaining = 1090,
                    .percent = 27.3,
                    .resetsAtMs = now + 4 * kDay } }),
    };
}

} // namespace

DemoMeters::DemoMeters(QVector<config::CheckerDefinition> types, const Clock& clock, QObject* parent)
    : MeterService(parent)
    , m_types(std::move(types))
    , m_clock(clock)
    , m_standings(exampleStandings(clock.epochMs()))
{
    std::sort(m_standings.begin(), m_standings.end(),
        [](const MeterStanding& a, const MeterStanding& b) { return a.provider < b.provider; });
}

MeterStanding* DemoMeters::find(const QString& provider)
{
    const auto found = std::find_if(m_standings.begin(), m_standings.end(),
        [&provider](const MeterStanding& one) { return one.provider == provider; });
    return found == m_standings.end() ? nullptr : &*found;
}

void DemoMeters::check(const QString& provider, std::function<void(Result<MeterStanding>)> done)
{
    if (MeterStanding* asked = find(provider)) {
        asked->isChecking = true;
        QMetaObject::invokeMethod(this, &DemoMeters::changed, Qt::QueuedConnection);
    }
    QTimer::singleShot(
        kCheckTime, this, [this, provider, done = std::move(done)] { checked(provider, done); });
}

void DemoMeters::checked(const QString& provider, const std::function<void(Result<MeterStanding>)>& done)
{
    MeterStanding* asked = find(provider);
    if (asked == nullptr) {
        done(Error { .code = ErrorCode::NotFound, .message = u"It has no meters in this demo."_s });
        return;
    }
    const qint64 now = m_clock.epochMs();
    asked->isChecking = false;
    asked->health.lastTryMs = now;
    asked->nextCheckMs = now + kInterval;
    if (!asked->health.lastError.isEmpty()) {
        ++asked->health.failures;
        done(Error { .code = ErrorCode::UpstreamStatus, .message = asked->health.lastError });
    } else {
        asked->health.lastSuccessMs = now;
        asked->reading.atMs = now;
        done(*asked);
    }
    Q_EMIT changed();
}

void DemoMeters::test(
    const CheckerTrial& /*trial*/, std::function<void(Result<QVector<inspect::Meter>>)> done)
{
    QMetaObject::invokeMethod(
        this,
        [done = std::move(done)] {
            done(Error { .code = ErrorCode::InvalidRequest, .message = u"A demo asks nobody."_s });
        },
        Qt::QueuedConnection);
}

void DemoMeters::history(
    const store::MeterHistoryQuery& query, std::function<void(Result<QVector<inspect::MeterPoint>>)> done)
{
    constexpr qint64 kPace = 10 * kMinute;
    QVector<inspect::MeterPoint> points;
    if (const MeterStanding* asked = find(query.provider)) {
        const qint64 now = m_clock.epochMs();
        const qint64 first = std::max(query.sinceMs, asked->reading.atMs - qint64 { query.limit } * kPace);
        for (qint64 at = asked->reading.atMs; at >= first; at -= kPace) {
            for (const Meter& meter : asked->reading.meters) {
                if (query.meter.isEmpty() || query.meter == meter.key)
                    points.prepend(pointOf(meter, at, now));
            }
        }
    }
    QMetaObject::invokeMethod(
        this, [done = std::move(done), points] { done(points); }, Qt::QueuedConnection);
}

} // namespace gateway::service

#include "moc_demo_meters.cpp"
