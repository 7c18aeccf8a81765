// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/cooldown_table.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace gateway::routing {

namespace {

constexpr double kMinuteMs = 60'000;
constexpr int kMostFailures = 1000; // enough to reach any longest rest; keeps imported nonsense small

TargetId wholeProvider(const TargetId& target)
{
    return { .provider = target.provider, .model = {} };
}

// The entries that decide about a target: its own and its provider's.
std::array<TargetId, 2> keysOf(const TargetId& target)
{
    return { target, wholeProvider(target) };
}

} // namespace

CooldownTable::CooldownTable(const config::Cooldown& limits)
    : m_limits(limits)
{
}

void CooldownTable::setLimits(const config::Cooldown& limits)
{
    m_limits = limits;
}

qint64 CooldownTable::growingMs(int failuresBefore) const
{
    const double grown = std::ldexp(m_limits.initialMinutes, std::min(failuresBefore, 60));
    return std::llround(std::max(0.0, std::min(m_limits.maxMinutes, grown)) * kMinuteMs);
}

bool CooldownTable::isProbed(const Record& record, qint64 nowMs)
{
    return record.probe != 0 && record.probeEndsMs > nowMs;
}

qint64 CooldownTable::opensMs(const Record& record, qint64 nowMs)
{
    return isProbed(record, nowMs) ? std::max(record.probeEndsMs, record.entry.untilMs)
                                   : record.entry.untilMs;
}

Admission CooldownTable::look(const TargetId& target, qint64 nowMs) const
{
    Admission admission { .attempt = { .target = target, .startedMs = nowMs } };
    for (const TargetId& key : keysOf(target)) {
        const auto found = m_records.find(key);
        if (found == m_records.end())
            continue;
        const qint64 opens = opensMs(*found, nowMs);
        if (opens > nowMs)
            admission = { .kind = Admission::Kind::Resting, .untilMs = std::max(admission.untilMs, opens) };
        else if (admission.kind == Admission::Kind::Open)
            admission.kind = Admission::Kind::Probe;
    }
    return admission;
}

Admission CooldownTable::admit(const TargetId& target, qint64 nowMs)
{
    Admission admission = look(target, nowMs);
    if (admission.kind != Admission::Kind::Probe)
        return admission;
    admission.attempt.probe = ++m_lastProbe;
    for (const TargetId& key : keysOf(target)) {
        const auto found = m_records.find(key);
        if (found == m_records.end())
            continue;
        found->probe = m_lastProbe;
        found->probeEndsMs = nowMs + kProbeMs;
    }
    return admission;
}

bool CooldownTable::beganAfter(const Attempt& attempt, const Record& record)
{
    // A rest of no length has its probe in the millisecond of the failure.
    const bool isProbe = attempt.probe != 0 && record.probe == attempt.probe;
    return attempt.startedMs > record.entry.sinceMs || (isProbe && attempt.startedMs == record.entry.sinceMs);
}

CooldownTable::Record& CooldownTable::recordFor(const TargetId& key)
{
    const auto found = m_records.find(key);
    if (found != m_records.end())
        return *found;
    makeRoom();
    return *m_records.insert(key, { .entry = { .target = key } });
}

void CooldownTable::makeRoom()
{
    if (m_records.size() < kMostEntries)
        return;
    const auto soonest = std::min_element(m_records.cbegin(), m_records.cend(),
        [](const Record& a, const Record& b) { return a.entry.untilMs < b.entry.untilMs; });
    m_records.erase(soonest);
}

std::optional<CooldownEntry> CooldownTable::failed(
    const Attempt& attempt, const CooldownMark& mark, qint64 nowMs)
{
    const TargetId key =
        mark.scope == CooldownMark::Scope::Provider ? wholeProvider(attempt.target) : attempt.target;
    Record& record = recordFor(key);
    const bool isNew = record.entry.failures == 0 || beganAfter(attempt, record);
    // What else it probed has learnt nothing.
    releaseProbe(attempt);
    CooldownEntry& entry = record.entry;
    if (!isNew) {
        if (!mark.resetAtMs)
            return std::nullopt;
        entry.untilMs = record.isNamed ? std::max(entry.untilMs, *mark.resetAtMs) : *mark.resetAtMs;
        record.isNamed = true;
        return entry;
    }
    entry.untilMs = mark.resetAtMs.value_or(nowMs + growingMs(entry.failures));
    entry.failures = std::min(entry.failures + 1, kMostFailures);
    entry.reason = mark.reason;
    entry.sinceMs = nowMs;
    record.isNamed = mark.resetAtMs.has_value();
    return entry;
}

bool CooldownTable::succeeded(const Attempt& attempt)
{
    bool cleared = false;
    for (const TargetId& key : keysOf(attempt.target)) {
        const auto found = m_records.find(key);
        if (found == m_records.end())
            continue;
        if (!beganAfter(attempt, *found))
            continue;
        m_records.erase(found);
        cleared = true;
    }
    return cleared;
}

void CooldownTable::returned(const Attempt& attempt)
{
    releaseProbe(attempt);
}

void CooldownTable::releaseProbe(const Attempt& attempt)
{
    if (attempt.probe == 0)
        return;
    for (const TargetId& key : keysOf(attempt.target)) {
        const auto found = m_records.find(key);
        if (found != m_records.end() && found->probe == attempt.probe)
            found->probe = 0;
    }
}

QVector<CooldownEntry> CooldownTable::resting(qint64 nowMs) const
{
    QVector<CooldownEntry> list;
    for (const Record& record : m_records) {
        if (record.entry.untilMs > nowMs)
            list.append(record.entry);
    }
    std::sort(list.begin(), list.end(), [](const CooldownEntry& a, const CooldownEntry& b) {
        return std::tie(a.untilMs, a.target.provider, a.target.model)
            < std::tie(b.untilMs, b.target.provider, b.target.model);
    });
    return list;
}

std::optional<qint64> CooldownTable::soonestExpiry(const QVector<TargetId>& targets, qint64 nowMs) const
{
    std::optional<qint64> soonest;
    for (const TargetId& target : targets) {
        const Admission admission = look(target, nowMs);
        if (admission.kind != Admission::Kind::Resting)
            return std::nullopt;
        soonest = std::min(soonest.value_or(admission.untilMs), admission.untilMs);
    }
    return soonest;
}

bool CooldownTable::clear(const TargetId& target)
{
    return m_records.remove(target);
}

qsizetype CooldownTable::clearProvider(const QString& provider)
{
    return m_records.removeIf([&provider](const auto& at) { return at.key().provider == provider; });
}

void CooldownTable::clearAll()
{
    m_records.clear();
}

QVector<CooldownEntry> CooldownTable::entries() const
{
    QVector<CooldownEntry> list;
    list.reserve(m_records.size());
    for (const Record& record : m_records)
        list.append(record.entry);
    return list;
}

bool CooldownTable::adopt(const QVector<CooldownEntry>& entries, qint64 nowMs)
{
    QSet<TargetId> there;
    bool changed = false;
    for (const CooldownEntry& entry : entries) {
        there.insert(entry.target);
        const auto known = m_records.find(entry.target);
        if (known != m_records.end() && known->entry.sinceMs == entry.sinceMs)
            known->sharedSinceMs = entry.sinceMs;
        const bool isNews = known == m_records.end()
            || std::tie(entry.sinceMs, entry.untilMs) > std::tie(known->entry.sinceMs, known->entry.untilMs);
        if (!isNews || entry.untilMs <= nowMs || entry.failures < 1 || entry.target.provider.isEmpty())
            continue;
        Record& record = recordFor(entry.target);
        record = { .entry = entry, .sharedSinceMs = entry.sinceMs };
        record.entry.failures = std::min(entry.failures, kMostFailures);
        changed = true;
    }
    const qsizetype ended = m_records.removeIf([&](const auto& at) {
        const CooldownEntry& entry = at.value().entry;
        const bool wasThere = at.value().sharedSinceMs == entry.sinceMs;
        return !there.contains(at.key()) && entry.untilMs > nowMs
            && (wasThere || entry.sinceMs < nowMs - kUnheardMs);
    });
    return changed || ended > 0;
}

void CooldownTable::import(const QVector<CooldownEntry>& entries, qint64 nowMs)
{
    for (const CooldownEntry& entry : entries) {
        if (entry.untilMs <= nowMs || entry.failures < 1 || entry.target.provider.isEmpty())
            continue;
        Record& record = recordFor(entry.target);
        record = { .entry = entry };
        record.entry.failures = std::min(entry.failures, kMostFailures);
    }
}

} // namespace gateway::routing
