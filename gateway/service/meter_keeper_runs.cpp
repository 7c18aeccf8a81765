// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MeterKeeper that runs checks: which one is next, and what becomes of its end.
#include "service/meter_keeper.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

using inspect::Meter;
using inspect::MeterSource;
using inspect::MeterStatus;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr double kJitter = 0.1; // of an interval, to both sides
constexpr int kMostDoublings = 10;

} // namespace

bool MeterKeeper::isAccountBusy(const Entry& entry) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
        [&entry](const auto& each) { return each.second.isRunning && each.second.account == entry.account; });
}

void MeterKeeper::checkDue()
{
    const qint64 nowMs = m_clock.epochMs();
    const bool mayRun = !m_ways.mayRun || m_ways.mayRun();
    auto running = std::count_if(
        m_entries.begin(), m_entries.end(), [](const auto& each) { return each.second.isRunning; });
    for (auto& [provider, entry] : m_entries) {
        if (running >= kMostRunning)
            break;
        if (entry.isRunning || entry.dueMs > nowMs || isAccountBusy(entry))
            continue;
        // Somebody asked for it: here and now.
        if (!mayRun && entry.waiting.empty())
            continue;
        ++running;
        begin(entry);
    }
    arm();
}

void MeterKeeper::begin(Entry& entry)
{
    entry.isRunning = true;
    entry.health.lastTryMs = m_clock.epochMs();
    const QString slug = entry.provider.slug;
    const Result<config::CheckerDefinition> definition = m_catalogue.find(entry.provider.quotaChecker);
    // Later, as everything else ends.
    if (!definition) {
        QMetaObject::invokeMethod(
            this, [this, slug, error = definition.error()] { ended(slug, error); }, Qt::QueuedConnection);
        return;
    }
    m_credentials.find(entry.provider, entry.provider.quotaChecker, *definition,
        [this, slug, asked = entry.provider, definition = *definition](
            const Result<meters::CheckInputs>& inputs) {
            // Changed or removed meanwhile.
            const auto found = m_entries.find(slug);
            if (found == m_entries.end() || !found->second.isRunning
                || !asksTheSame(found->second.provider, asked))
                return;
            if (inputs)
                run(slug, jobFor(asked, asked.quotaChecker, definition, *inputs));
            else
                ended(slug, inputs.error());
        });
    Q_EMIT changed();
}

CheckJob MeterKeeper::jobFor(const config::Provider& provider, const config::QuotaChecker& checker,
    config::CheckerDefinition definition, meters::CheckInputs inputs) const
{
    const config::ConfigPtr config = m_configuration.current();
    const double threshold = provider.allowsFullUse ? 100 : meters::kExhaustedPercent;
    return { .definition = std::move(definition),
        .inputs = std::move(inputs),
        .proxy = provider.proxy.isEmpty() && config ? config->settings.proxy : provider.proxy,
        .exhaustedPercent = checker.maxUtilizationPercent.value_or(threshold) };
}

void MeterKeeper::run(const QString& provider, const CheckJob& job)
{
    const auto check = std::make_shared<MeterCheck>(m_clock, job, m_ways.fetch,
        [this, provider](const Result<QVector<Meter>>& result) { ended(provider, result); });
    m_entries.at(provider).run = check;
    check->start();
}

void MeterKeeper::ended(const QString& provider, const Result<QVector<Meter>>& result)
{
    const auto found = m_entries.find(provider);
    if (found == m_entries.end() || !found->second.isRunning)
        return;
    Entry& entry = found->second;
    entry.isRunning = false;
    entry.run.reset();
    if (result)
        succeeded(entry, *result);
    else
        failed(entry, result.error());
    m_store.writeHealth(provider, entry.health);
    const std::vector<CheckDone> waiting = std::exchange(entry.waiting, {});
    const Result<MeterStanding> standing =
        result ? Result<MeterStanding>(standingOf(entry)) : Result<MeterStanding>(result.error());
    Q_EMIT changed();
    for (const CheckDone& done : waiting)
        done(standing);
    // Others may have waited for the account or for a place.
    checkDue();
}

void MeterKeeper::succeeded(Entry& entry, const QVector<Meter>& meters)
{
    const qint64 nowMs = m_clock.epochMs();
    if (entry.health.failures > 0)
        qCInfo(lcService).noquote() << u"the quota checker of %1 works again"_s.arg(entry.provider.slug);
    entry.health = { .lastSuccessMs = nowMs, .lastTryMs = entry.health.lastTryMs };
    entry.reading = { .provider = entry.provider.slug,
        .source = MeterSource::Checker,
        .atMs = nowMs,
        .freshUntilMs = nowMs + 2 * entry.provider.quotaChecker.intervalMinutes * kMinuteMs + kFreshSlackMs,
        .meters = meters };
    entry.dueMs = nowMs + afterSuccessMs(entry);
    m_ways.tell(entry.reading);
    const config::ConfigPtr config = m_configuration.current();
    const bool remembers = config && config->settings.meters.historyDays > 0;
    m_store.write(
        entry.reading, remembers ? store::MeterKeeping::LatestAndHistory : store::MeterKeeping::Latest);
}

void MeterKeeper::failed(Entry& entry, const Error& error)
{
    const QString& provider = entry.provider.slug;
    if (entry.health.lastError != error.message)
        qCWarning(lcService).noquote() << u"the quota checker of %1 fails: %2"_s.arg(provider, error.message);
    entry.health.lastError = error.message;
    ++entry.health.failures;
    entry.dueMs = m_clock.epochMs() + afterFailureMs(entry, error);
    if (isPassing(error) || entry.reading.meters.isEmpty())
        return;
    // It says nothing any more that could be relied on, after a restart neither.
    m_ways.withdraw(provider);
    entry.reading.freshUntilMs = std::min(entry.reading.freshUntilMs, m_clock.epochMs());
    m_store.write(entry.reading, store::MeterKeeping::Latest);
}

qint64 MeterKeeper::afterSuccessMs(const Entry& entry) const
{
    const double intervalMs = static_cast<double>(entry.provider.quotaChecker.intervalMinutes * kMinuteMs);
    auto pauseMs = static_cast<qint64>(intervalMs * (1 - kJitter + 2 * kJitter * m_ways.random()));
    const qint64 nowMs = m_clock.epochMs();
    for (const Meter& meter : entry.reading.meters) {
        // A moment later: clocks differ.
        if (meter.status == MeterStatus::Exhausted && meter.resetsAtMs && *meter.resetsAtMs > nowMs)
            pauseMs = std::min(pauseMs, *meter.resetsAtMs - nowMs + 2'000);
    }
    return std::max(pauseMs, kShortestPauseMs);
}

qint64 MeterKeeper::afterFailureMs(const Entry& entry, const Error& error) const
{
    const qint64 intervalMs = entry.provider.quotaChecker.intervalMinutes * kMinuteMs;
    const int doublings = std::clamp(entry.health.failures - 1, 0, kMostDoublings);
    const qint64 growingMs = std::min(intervalMs << doublings, std::max(intervalMs, kLongestPauseMs));
    const double jitter = 1 + kJitter * m_ways.random();
    return std::max(
        static_cast<qint64>(static_cast<double>(growingMs) * jitter), error.retryAfterMs.value_or(0));
}

} // namespace gateway::service
