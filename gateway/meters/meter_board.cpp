// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/meter_board.h"

#include "config/account_lanes.h"
#include "meters/answer_meters.h"
#include "meters/templates.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

using inspect::Meter;
using inspect::MeterKind;
using inspect::MeterReach;
using inspect::MeterReading;
using inspect::MeterStatus;

constexpr qint64 kDayMs = 24LL * 3600 * 1000;
constexpr qint64 kUnknownWindowMs = 7 * kDayMs;

// The farthest a meter's own word reaches.
qint64 longestRestMs(const Meter& meter)
{
    return (meter.window ? inspect::windowMs(*meter.window) : kUnknownWindowMs) + kDayMs;
}

bool isCovered(const MeterReading& reading, const Meter& meter)
{
    if (meter.coveredBy.isEmpty())
        return false;
    return std::any_of(reading.meters.begin(), reading.meters.end(), [&meter](const Meter& each) {
        return each.key == meter.coveredBy && each.status != MeterStatus::Exhausted;
    });
}

QString whyOf(const Meter& meter)
{
    if (meter.kind == MeterKind::Balance)
        return u"\u201c%1\u201d is used up"_s.arg(meter.label);
    return meter.percent
        ? u"\u201c%1\u201d is used up (%2 %)"_s.arg(meter.label, QString::number(std::floor(*meter.percent)))
        : u"\u201c%1\u201d is used up"_s.arg(meter.label);
}

// 0 used up – 1 untouched; empty: it cannot be told.
std::optional<double> headroomOf(const Meter& meter)
{
    if (meter.status == MeterStatus::Exhausted)
        return 0.0;
    if (meter.percent)
        return 1 - *meter.percent / 100;
    if (meter.limit.value_or(0) > 0 && meter.remaining)
        return std::clamp(*meter.remaining / *meter.limit, 0.0, 1.0);
    return std::nullopt;
}

// What an answer did not say this time stays as it was, until its window is over.
void merge(QVector<Meter>& known, const QVector<Meter>& said, qint64 nowMs)
{
    known.removeIf([&said, nowMs](const Meter& meter) {
        const bool isSaid = std::any_of(
            said.begin(), said.end(), [&meter](const Meter& each) { return each.key == meter.key; });
        return isSaid || (meter.resetsAtMs && *meter.resetsAtMs <= nowMs);
    });
    known += said;
    if (const qsizetype excess = known.size() - MeterBoard::kMostMeters; excess > 0)
        known.remove(0, excess);
}

// Several accounts have meters of their own, and the provider none.
void addChecker(QHash<QString, bool>& hasChecker, const config::Provider& provider)
{
    if (provider.accountNames.isEmpty())
        hasChecker.insert(provider.slug, provider.quotaChecker.isOn());
    for (const QString& account : provider.accountNames)
        hasChecker.insert(config::laneName(provider.slug, account), provider.quotaChecker.isOn());
}

} // namespace

bool reaches(const Meter& meter, const QString& model)
{
    switch (meter.reach) {
    case MeterReach::Account: return true;
    case MeterReach::Nothing: return false;
    case MeterReach::Models: break;
    }
    bool isNamed = false;
    bool hasNames = false;
    for (const QString& pattern : meter.models) {
        if (pattern.startsWith(u'!')) {
            if (matchesPattern(QStringView(pattern).sliced(1), model))
                return false;
            continue;
        }
        hasNames = true;
        isNamed = isNamed || matchesPattern(pattern, model);
    }
    return isNamed || !hasNames;
}

void MeterBoard::configure(const config::Config& config)
{
    QHash<QString, bool> hasChecker;
    for (const config::Provider& provider : config.providers)
        addChecker(hasChecker, provider);
    m_hasChecker = std::move(hasChecker);
    m_readings.removeIf([this](const auto& at) {
        const auto checker = m_hasChecker.constFind(at.key());
        const bool isChecked = at.value().reading.source == inspect::MeterSource::Checker;
        return checker == m_hasChecker.constEnd() || *checker != isChecked;
    });
    m_lastFedMs.removeIf([this](const auto& at) { return !isFed(at.key()); });
}

bool MeterBoard::isFed(const QString& provider) const
{
    const auto checker = m_hasChecker.constFind(provider);
    return checker != m_hasChecker.constEnd() && !*checker;
}

void MeterBoard::set(MeterReading reading)
{
    const auto checker = m_hasChecker.constFind(reading.provider);
    const bool isChecked = reading.source == inspect::MeterSource::Checker;
    if (checker == m_hasChecker.constEnd() || *checker != isChecked)
        return;
    const auto known = m_readings.constFind(reading.provider);
    if (known != m_readings.constEnd() && known->reading.source == reading.source) {
        // Told again. Of answers more may have been heard meanwhile than was handed on.
        const qint64 atMs = known->reading.atMs;
        if (isChecked ? atMs == reading.atMs : atMs >= reading.atMs)
            return;
    }
    const QString provider = reading.provider;
    m_readings.insert(provider, { .reading = std::move(reading) });
}

void MeterBoard::withdraw(const QString& provider)
{
    m_readings.remove(provider);
}

bool MeterBoard::release(const QString& provider, qint64 nowMs)
{
    const auto known = m_readings.find(provider);
    if (known == m_readings.end())
        return false;
    const bool keptBack = std::any_of(known->reading.meters.begin(), known->reading.meters.end(),
        [&](const Meter& meter) { return blockEnd(*known, meter, nowMs).has_value(); });
    known->isReleased = true;
    return keptBack;
}

std::optional<MeterReading> MeterBoard::feed(
    const TargetId& target, int status, const HeaderList& headers, qint64 nowMs)
{
    if (!isFed(target.provider) || !hasMeters(headers))
        return std::nullopt;
    qint64& lastMs = m_lastFedMs[target.provider];
    // What comes with a refusal is worth knowing at once.
    if (nowMs - lastMs < kFeedPaceMs && nowMs >= lastMs && status != 429)
        return std::nullopt;
    lastMs = nowMs;
    const QVector<Meter> said = metersOfAnswer(headers, target.model, nowMs);
    if (said.isEmpty())
        return std::nullopt;
    Known& known = m_readings[target.provider];
    MeterReading& reading = known.reading;
    reading.provider = target.provider;
    reading.source = inspect::MeterSource::Answers;
    reading.atMs = nowMs;
    merge(reading.meters, said, nowMs);
    reading.freshUntilMs = nowMs + kAnswersFreshMs;
    // Nothing more is said while it rests: what keeps it back is believed until it ends.
    for (const Meter& meter : std::as_const(reading.meters)) {
        if (meter.status == MeterStatus::Exhausted && meter.resetsAtMs)
            reading.freshUntilMs =
                std::max(reading.freshUntilMs, std::min(*meter.resetsAtMs, nowMs + longestRestMs(meter)));
    }
    known.isReleased = false;
    return reading;
}

std::optional<qint64> MeterBoard::blockEnd(const Known& known, const Meter& meter, qint64 nowMs)
{
    const MeterReading& reading = known.reading;
    if (known.isReleased || meter.status != MeterStatus::Exhausted || reading.freshUntilMs <= nowMs
        || isCovered(reading, meter))
        return std::nullopt;
    // Answers without a reset are a momentary word; the refusal itself makes the target rest.
    if (!meter.resetsAtMs && reading.source == inspect::MeterSource::Answers)
        return std::nullopt;
    const qint64 end = meter.resetsAtMs ? std::min(*meter.resetsAtMs, reading.atMs + longestRestMs(meter))
                                        : reading.freshUntilMs;
    return end > nowMs ? std::optional(end) : std::nullopt;
}

std::optional<MeterBoard::Block> MeterBoard::block(const TargetId& target, qint64 nowMs) const
{
    const auto known = m_readings.constFind(target.provider);
    if (known == m_readings.constEnd())
        return std::nullopt;
    const Meter* last = nullptr;
    qint64 untilMs = 0;
    for (const Meter& meter : known->reading.meters) {
        if (meter.status != MeterStatus::Exhausted || !reaches(meter, target.model))
            continue;
        const std::optional<qint64> end = blockEnd(*known, meter, nowMs);
        if (!end || *end <= untilMs)
            continue;
        last = &meter;
        untilMs = *end;
    }
    return last ? std::optional(Block { .untilMs = untilMs, .reason = whyOf(*last) }) : std::nullopt;
}

std::optional<routing::ProviderOutlook> MeterBoard::outlook(const TargetId& target, qint64 nowMs) const
{
    const auto known = m_readings.constFind(target.provider);
    if (known == m_readings.constEnd() || known->reading.freshUntilMs <= nowMs)
        return std::nullopt;
    routing::ProviderOutlook outlook;
    for (const Meter& meter : known->reading.meters) {
        const std::optional<double> headroom = headroomOf(meter);
        const bool isPaidOtherwise = headroom.value_or(1) <= 0 && isCovered(known->reading, meter);
        if (!headroom || isPaidOtherwise || !reaches(meter, target.model))
            continue;
        outlook.meters.append({ .headroom = *headroom, .resetsAtMs = meter.resetsAtMs });
    }
    return outlook.meters.isEmpty() ? std::nullopt : std::optional(std::move(outlook));
}

QVector<inspect::UsedUpMeter> MeterBoard::usedUp(qint64 nowMs) const
{
    QVector<inspect::UsedUpMeter> all;
    for (const Known& known : m_readings) {
        for (const Meter& meter : known.reading.meters) {
            const std::optional<qint64> end = blockEnd(known, meter, nowMs);
            if (end && meter.reach != MeterReach::Nothing)
                all.append({ .provider = known.reading.provider,
                    .models = meter.models,
                    .untilMs = *end,
                    .reason = whyOf(meter) });
        }
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::tie(a.provider, a.untilMs, a.reason) < std::tie(b.provider, b.untilMs, b.reason);
    });
    return all;
}

} // namespace gateway::meters
