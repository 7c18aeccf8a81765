// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/answer_meters.h"

#include "meters/figures.h"
#include "routing/reset_forms.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

using inspect::Meter;
using inspect::MeterKind;
using inspect::MeterReach;
using inspect::MeterStatus;
using inspect::MeterWindow;
using inspect::WindowCycle;
using inspect::WindowUnit;

constexpr QByteArrayView kUnified = "anthropic-ratelimit-unified-";
constexpr QByteArrayView kUtilization = "-utilization";
constexpr std::array<QByteArrayView, 3> kFamilies { "x-codex-", "anthropic-ratelimit-", "x-ratelimit-" };

bool startsWith(const QByteArray& name, QByteArrayView family) noexcept
{
    return name.size() > family.size() && sameLetters(name.constData(), family.data(), family.size());
}

std::optional<double> numberIn(const HeaderList& headers, const QByteArray& name)
{
    const std::optional<double> number =
        numberFromText(QString::fromLatin1(headerValue(headers, name).toByteArray()));
    return number && *number >= 0 ? number : std::nullopt;
}

std::optional<qint64> momentIn(const HeaderList& headers, const QByteArray& name, qint64 nowMs)
{
    return routing::momentFrom(headerValue(headers, name), nowMs);
}

MeterStatus statusOf(double percent)
{
    return percent >= 90 ? MeterStatus::Critical : percent >= 75 ? MeterStatus::Warning : MeterStatus::Ok;
}

Meter percentMeter(const QString& key, const QString& label, double percent)
{
    Meter meter {
        .key = key, .label = label, .unit = u"percent"_s, .percent = std::clamp(percent, 0.0, 100.0)
    };
    meter.status = statusOf(percent);
    return meter;
}

std::optional<MeterWindow> windowOfMinutes(double minutes)
{
    constexpr std::array kUnits {
        std::pair { 7 * 24 * 60, WindowUnit::Week },
        std::pair { 24 * 60, WindowUnit::Day },
        std::pair { 60, WindowUnit::Hour },
        std::pair { 1, WindowUnit::Minute },
    };
    const auto whole = static_cast<int>(std::clamp(minutes, 0.0, 1e6));
    for (const auto& [size, unit] : kUnits) {
        if (whole > 0 && whole % size == 0)
            return MeterWindow { .count = whole / size, .unit = unit, .cycle = WindowCycle::Rolling };
    }
    return std::nullopt;
}

void addCodexCredits(QVector<Meter>& meters, const HeaderList& headers)
{
    const bool isUnlimited = equalsIgnoringCase(headerValue(headers, "x-codex-credits-unlimited"), "true");
    if (!isUnlimited && !equalsIgnoringCase(headerValue(headers, "x-codex-credits-has-credits"), "true"))
        return;
    const std::optional<double> balance = numberIn(headers, "x-codex-credits-balance");
    meters.append({ .key = u"credits"_s,
        .label = u"Credits"_s,
        .kind = MeterKind::Balance,
        .unit = u"credits"_s,
        .remaining = balance,
        .status = !isUnlimited && balance.value_or(1) <= 0 ? MeterStatus::Exhausted : MeterStatus::Ok,
        .reach = MeterReach::Nothing });
}

void addCodex(QVector<Meter>& meters, const HeaderList& headers, qint64 nowMs)
{
    for (const auto& [name, label] : { std::pair { QByteArray("primary"), u"Primary window"_s },
             std::pair { QByteArray("secondary"), u"Secondary window"_s } }) {
        const QByteArray prefix = "x-codex-" + name;
        const std::optional<double> percent = numberIn(headers, prefix + "-used-percent");
        if (!percent)
            continue;
        Meter meter = percentMeter(QString::fromLatin1(name), label, *percent);
        if (*percent >= 100)
            meter.status = MeterStatus::Exhausted;
        meter.window = windowOfMinutes(numberIn(headers, prefix + "-window-minutes").value_or(0));
        meter.resetsAtMs = momentIn(headers, prefix + "-reset-at", nowMs);
        if (!meter.resetsAtMs)
            meter.resetsAtMs = momentIn(headers, prefix + "-reset-after-seconds", nowMs);
        meter.coveredBy = u"credits"_s;
        meters.append(meter);
    }
    addCodexCredits(meters, headers);
}

// What a subscription's windows are called, and which models they limit.
struct PlanWindow {
    QByteArrayView name;
    QLatin1StringView label;
    MeterWindow window;
    QLatin1StringView models; // empty: all
};

constexpr MeterWindow kFiveHours { .count = 5, .unit = WindowUnit::Hour, .cycle = WindowCycle::Rolling };
constexpr MeterWindow kWeek { .count = 1, .unit = WindowUnit::Week, .cycle = WindowCycle::Rolling };
constexpr std::array kPlanWindows {
    PlanWindow { "5h", "5 hours"_L1, kFiveHours, {} },
    PlanWindow { "7d", "Week"_L1, kWeek, {} },
    PlanWindow { "7d_opus", "Week, Opus"_L1, kWeek, "*opus*"_L1 },
    PlanWindow { "7d_sonnet", "Week, Sonnet"_L1, kWeek, "*sonnet*"_L1 },
};

Meter planMeter(const QByteArray& name, double fraction, const QString& model)
{
    const auto* known = std::find_if(kPlanWindows.begin(), kPlanWindows.end(),
        [&name](const PlanWindow& each) { return each.name == name; });
    const QString text = QString::fromLatin1(name);
    if (known == kPlanWindows.end()) {
        Meter meter = percentMeter(text, text, fraction * 100);
        // What goes beyond the plan; any other window came with this model's answer.
        meter.reach = name == "overage" ? MeterReach::Nothing : MeterReach::Models;
        if (meter.reach == MeterReach::Models)
            meter.models = { model.toLower() };
        return meter;
    }
    Meter meter = percentMeter(text, known->label, fraction * 100);
    meter.window = known->window;
    if (!known->models.isEmpty()) {
        meter.reach = MeterReach::Models;
        meter.models = { QString(known->models) };
    }
    return meter;
}

void addPlan(QVector<Meter>& meters, const HeaderList& headers, const QString& model, qint64 nowMs)
{
    constexpr qsizetype kMostWindows = 12;
    for (const Header& header : headers) {
        const QByteArray name = header.name.toLower();
        if (!name.startsWith(kUnified) || !name.endsWith(kUtilization) || meters.size() >= kMostWindows)
            continue;
        const QByteArray window = name.sliced(
            kUnified.size(), std::max<qsizetype>(0, name.size() - kUnified.size() - kUtilization.size()));
        const std::optional<double> fraction = numberIn(headers, name);
        if (!fraction || window.isEmpty() || window.size() > 20)
            continue;
        Meter meter = planMeter(window, *fraction, model);
        const QByteArray prefix = QByteArray(kUnified.data(), kUnified.size()) + window;
        meter.resetsAtMs = momentIn(headers, prefix + "-reset", nowMs);
        // Fractions of 1 and above may be served all the same, at a price.
        if (equalsIgnoringCase(headerValue(headers, QByteArray(prefix + "-status")), "rejected"))
            meter.status = MeterStatus::Exhausted;
        meters.append(meter);
    }
}

// Where a counter's three figures stand.
struct Counter {
    const char* limit;
    const char* remaining;
    const char* reset;
    const char16_t* key;
    const char16_t* unit;
};

constexpr std::array kCounters {
    Counter { "anthropic-ratelimit-requests-limit", "anthropic-ratelimit-requests-remaining",
        "anthropic-ratelimit-requests-reset", u"requests", u"requests" },
    Counter { "anthropic-ratelimit-tokens-limit", "anthropic-ratelimit-tokens-remaining",
        "anthropic-ratelimit-tokens-reset", u"tokens", u"tokens" },
    Counter { "anthropic-ratelimit-input-tokens-limit", "anthropic-ratelimit-input-tokens-remaining",
        "anthropic-ratelimit-input-tokens-reset", u"input tokens", u"tokens" },
    Counter { "anthropic-ratelimit-output-tokens-limit", "anthropic-ratelimit-output-tokens-remaining",
        "anthropic-ratelimit-output-tokens-reset", u"output tokens", u"tokens" },
    Counter { "x-ratelimit-limit-requests", "x-ratelimit-remaining-requests", "x-ratelimit-reset-requests",
        u"requests", u"requests" },
    Counter { "x-ratelimit-limit-tokens", "x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens",
        u"tokens", u"tokens" },
    Counter { "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", u"requests", u"requests" },
};

void addCounters(QVector<Meter>& meters, const HeaderList& headers, const QString& model, qint64 nowMs)
{
    for (const Counter& each : kCounters) {
        const std::optional<double> limit = numberIn(headers, each.limit);
        const std::optional<double> remaining = numberIn(headers, each.remaining);
        if (!limit || !remaining || *limit <= 0)
            continue;
        const double used = std::max(0.0, *limit - *remaining);
        const QString key = QString::fromUtf16(each.key);
        Meter meter = percentMeter(key + u':' + model, key + u", " + model, used / *limit * 100);
        meter.unit = QString::fromUtf16(each.unit);
        meter.limit = limit;
        meter.used = used;
        meter.remaining = remaining;
        meter.resetsAtMs = momentIn(headers, each.reset, nowMs);
        meter.reach = MeterReach::Nothing;
        meters.append(meter);
    }
}

} // namespace

bool hasMeters(const HeaderList& headers) noexcept
{
    return std::any_of(headers.begin(), headers.end(), [](const Header& header) {
        return std::any_of(kFamilies.begin(), kFamilies.end(),
            [&header](QByteArrayView family) { return startsWith(header.name, family); });
    });
}

QVector<Meter> metersOfAnswer(const HeaderList& headers, const QString& model, qint64 nowMs)
{
    QVector<Meter> meters;
    addPlan(meters, headers, model, nowMs);
    addCodex(meters, headers, nowMs);
    addCounters(meters, headers, model, nowMs);
    return meters;
}

} // namespace gateway::meters
