// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/traffic_policy.h"

#include "config/account_lanes.h"
#include "quota/quota_report.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

inspect::RestingTarget shown(const routing::CooldownEntry& entry)
{
    return { .target = entry.target,
        .sinceMs = entry.sinceMs,
        .untilMs = entry.untilMs,
        .failures = entry.failures,
        .reason = entry.reason };
}

routing::CooldownEntry kept(const inspect::RestingTarget& resting)
{
    return { .target = resting.target,
        .untilMs = resting.untilMs,
        .failures = resting.failures,
        .reason = resting.reason,
        .sinceMs = resting.sinceMs };
}

} // namespace

// ---- TrafficPolicy ----

TrafficPolicy::TrafficPolicy(const Clock& clock, Observers observers, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_observers(std::move(observers))
    , m_cooldowns(config::Cooldown {})
    , m_slots([this] {
        QMetaObject::invokeMethod(
            this, [this] { m_slots.dispatch(); }, Qt::QueuedConnection);
    })
    , m_queueTimer(this)
    , m_quotaTimer(this)
    , m_measuredTimer(this)
    , m_meterTimer(this)
    , m_probes(clock.epochMs())
{
    m_queueTimer.setSingleShot(true);
    connect(&m_queueTimer, &QTimer::timeout, this, [this] {
        m_slots.expire(m_clock.monotonicUs() / 1000);
        armQueue();
    });
    m_quotaTimer.setSingleShot(true);
    m_quotaTimer.setInterval(kQuotaPaceMs);
    m_quotaTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_quotaTimer, &QTimer::timeout, this, &TrafficPolicy::handOverQuotas);
    m_measuredTimer.setSingleShot(true);
    m_measuredTimer.setInterval(kMeasuredPaceMs);
    connect(&m_measuredTimer, &QTimer::timeout, this, &TrafficPolicy::handOverMeasured);
    m_meterTimer.setSingleShot(true);
    m_meterTimer.setInterval(kMeterPaceMs);
    connect(&m_meterTimer, &QTimer::timeout, this, &TrafficPolicy::handOverMeters);
}

TrafficPolicy::~TrafficPolicy()
{
    if (m_quotaTimer.isActive())
        handOverQuotas();
    if (m_measuredTimer.isActive())
        handOverMeasured();
    if (m_meterTimer.isActive())
        handOverMeters();
}

void TrafficPolicy::configure(const config::ConfigPtr& config)
{
    m_config = config;
    m_cooldowns.setLimits(config->settings.cooldown);
    QStringList cleared;
    for (const routing::CooldownEntry& entry : m_cooldowns.entries()) {
        if (!mayRest(entry.target.provider) && m_cooldowns.clearProvider(entry.target.provider) > 0)
            cleared.append(entry.target.provider);
    }
    m_slots.setLimits(*config);
    m_quotas.configure(*config, nowMs());
    m_meters.configure(*config);
    if (const auto memory = std::exchange(m_memory, std::nullopt))
        restore(memory->first, memory->second);
    if (const auto elsewhere = std::exchange(m_elsewhere, std::nullopt))
        m_quotas.adopt(*elsewhere);
    if (!cleared.isEmpty())
        cooldownsChanged(cleared);
    quotasChanged();
    Q_EMIT changed();
}

void TrafficPolicy::restore(
    const QVector<inspect::RestingTarget>& resting, const QVector<quota::QuotaRow>& quotaUse)
{
    if (!m_config) {
        m_memory.emplace(resting, quotaUse);
        return;
    }
    m_cooldowns.import(known(resting), nowMs());
    m_quotas.restore(quotaUse);
    quotasChanged(); // with what was used before this was known
    Q_EMIT changed();
}

bool TrafficPolicy::mayRest(const QString& provider) const
{
    const config::Provider* found = m_config->findProvider(config::laneProvider(provider));
    if (!found || !found->coolsDown)
        return false;
    const QString account = config::laneAccount(provider);
    return account.isEmpty() || found->accountNames.contains(account);
}

QVector<routing::CooldownEntry> TrafficPolicy::known(const QVector<inspect::RestingTarget>& resting) const
{
    QVector<routing::CooldownEntry> entries;
    for (const inspect::RestingTarget& each : resting) {
        if (mayRest(each.target.provider))
            entries.append(kept(each));
    }
    return entries;
}

void TrafficPolicy::adoptResting(const QVector<inspect::RestingTarget>& resting)
{
    if (!m_config)
        return; // they come with restore()
    m_cooldowns.adopt(known(resting), nowMs());
    Q_EMIT changed();
}

void TrafficPolicy::adoptUse(const QVector<quota::QuotaRow>& elsewhere)
{
    if (!m_config) {
        m_elsewhere = elsewhere;
        return;
    }
    m_quotas.adopt(elsewhere);
    // A use that another node set to nothing is to be written so.
    quotasChanged();
    Q_EMIT changed();
}

void TrafficPolicy::restore(const routing::MeasuredTraffic& measured)
{
    m_stats.import(measured.targets);
    m_mixes.import(measured.mixes);
}

void TrafficPolicy::handOverMeasured()
{
    m_measuredTimer.stop();
    if (m_observers.onMeasured)
        m_observers.onMeasured({ .targets = m_stats.exported(), .mixes = m_mixes.exported() });
}

void TrafficPolicy::setMeters(const inspect::MeterReading& reading)
{
    m_meters.set(reading);
    Q_EMIT changed();
}

void TrafficPolicy::withdrawMeters(const QString& provider)
{
    m_meters.withdraw(provider);
    Q_EMIT changed();
}

void TrafficPolicy::takeAnswerHead(const TargetId& target, int status, const HeaderList& headers)
{
    const std::optional<inspect::MeterReading> reading = m_meters.feed(target, status, headers, nowMs());
    if (!reading)
        return;
    m_fed.insert(target.provider, *reading);
    if (!m_meterTimer.isActive())
        m_meterTimer.start();
}

void TrafficPolicy::handOverMeters()
{
    m_meterTimer.stop();
    for (const inspect::MeterReading& reading : std::exchange(m_fed, {})) {
        if (m_observers.onMeters)
            m_observers.onMeters(reading);
    }
    Q_EMIT changed();
}

TrafficPolicy::RequestConditions TrafficPolicy::conditions(
    const QString& keyName, const providers::PriceBook& prices, BusyRule busy)
{
    return { *this, keyName, prices, busy };
}

routing::Attempt TrafficPolicy::admitted(const TargetId& target)
{
    routing::Admission admission = m_cooldowns.admit(target, nowMs());
    // It came to rest while the request waited: asked all the same, as one that began before.
    if (admission.kind == routing::Admission::Kind::Resting)
        admission.attempt = { .target = target, .startedMs = nowMs() };
    return std::move(admission.attempt);
}

AttemptPermit TrafficPolicy::permitFor(
    const TargetId& target, const QString& account, routing::SlotLease lease)
{
    if (!m_measuredTimer.isActive())
        m_measuredTimer.start();
    routing::Attempt attempt = admitted(target);
    if (account.isEmpty())
        return { *this, std::move(attempt), std::nullopt, std::move(lease) };
    const TargetId lane { config::laneName(target.provider, account), target.model };
    return { *this, admitted(lane), std::move(attempt), std::move(lease) };
}

std::optional<qint64> TrafficPolicy::restOf(const TargetId& target) const
{
    if (const auto block = meterBlock(target, nowMs()))
        return block->untilMs;
    const routing::Admission look = m_cooldowns.look(target, nowMs());
    return look.kind == routing::Admission::Kind::Resting ? std::optional(look.untilMs) : std::nullopt;
}

TrafficPolicy::Entry TrafficPolicy::enter(const TargetId& target, RestRule rest, const QString& account)
{
    if (rest == RestRule::Respect) {
        if (const auto until = restOf(target))
            return Resting { *until };
        if (const auto until = account.isEmpty()
                ? std::nullopt
                : restOf({ config::laneName(target.provider, account), target.model }))
            return Resting { *until };
    }
    std::optional<routing::SlotLease> lease = m_slots.acquire(target);
    if (!lease)
        return Busy {};
    return permitFor(target, account, std::move(*lease));
}

TrafficPolicy::Ticket TrafficPolicy::wait(const TargetId& target,
    std::function<void(std::optional<AttemptPermit>)> callback, const QString& account)
{
    const qint64 deadline = m_clock.monotonicUs() / 1000 + kQueueMs;
    auto acquired = m_slots.acquireOrWait(target, deadline,
        [this, target, account, callback = std::move(callback)](std::optional<routing::SlotLease> lease) {
            if (lease)
                callback(permitFor(target, account, std::move(*lease)));
            else
                callback(std::nullopt);
        });
    if (auto* lease = std::get_if<routing::SlotLease>(&acquired))
        return permitFor(target, account, std::move(*lease));
    if (auto* ticket = std::get_if<routing::SlotTicket>(&acquired)) {
        armQueue();
        return std::move(*ticket);
    }
    return Busy {};
}

void TrafficPolicy::armQueue()
{
    const std::optional<qint64> deadline = m_slots.nextDeadlineMs();
    if (!deadline) {
        m_queueTimer.stop();
        return;
    }
    const qint64 pause = std::max<qint64>(0, *deadline - m_clock.monotonicUs() / 1000);
    m_queueTimer.start(static_cast<int>(pause) + 1);
}

void TrafficPolicy::cooldownsChanged(QStringList providers)
{
    if (m_observers.onCooldowns) {
        // Other nodes may have others: of those nothing is said.
        for (const config::Provider& provider : m_config->providers) {
            if (!provider.coolsDown)
                continue;
            providers.append(provider.slug);
            for (const QString& account : provider.accountNames)
                providers.append(config::laneName(provider.slug, account));
        }
        QVector<inspect::RestingTarget> all;
        for (const routing::CooldownEntry& entry : m_cooldowns.entries())
            all.append(shown(entry));
        m_observers.onCooldowns(all, providers);
    }
    Q_EMIT changed();
}

void TrafficPolicy::quotasChanged()
{
    if (!m_quotaTimer.isActive())
        m_quotaTimer.start();
}

void TrafficPolicy::handOverQuotas()
{
    m_quotaTimer.stop();
    const QVector<quota::QuotaRow> rows = m_quotas.takeDirty();
    if (rows.isEmpty())
        return;
    if (m_observers.onQuotaUse)
        m_observers.onQuotaUse(rows);
    Q_EMIT changed();
}

inspect::PolicyState TrafficPolicy::state()
{
    inspect::PolicyState state;
    for (const routing::CooldownEntry& entry : m_cooldowns.resting(nowMs()))
        state.resting.append(shown(entry));
    if (!m_config)
        return state;
    state.usedUp = m_meters.usedUp(nowMs());
    QStringList sharedSeen;
    for (const config::Key& key : m_config->keys) {
        for (const quota::QuotaStatus& each : m_quotas.status(key.name, nowMs())) {
            if (each.isShared && sharedSeen.contains(each.name))
                continue;
            if (each.isShared)
                sharedSeen.append(each.name);
            state.quotas.append({ .quota = each.name,
                .owner = each.isShared ? u"*"_s : key.name,
                .unit = each.unit,
                .used = each.used,
                .reserved = each.reserved,
                .limit = each.limit,
                .resetsAtMs = each.resetsAtMs,
                .warns = each.isWarning });
        }
    }
    return state;
}

// What rests for nothing but failures is not looked at: meters are the provider's own word.
std::optional<routing::MeterBlock> TrafficPolicy::meterBlock(const TargetId& target, qint64 nowMs) const
{
    if (m_meters.isEmpty())
        return std::nullopt;
    return m_config && mayRest(target.provider) ? m_meters.block(target, nowMs) : std::nullopt;
}

// Of several accounts the first that is not used up is the one that will be asked.
std::optional<routing::ProviderOutlook> TrafficPolicy::outlookOf(const TargetId& target, qint64 nowMs) const
{
    const config::Provider* provider = m_config ? m_config->findProvider(target.provider) : nullptr;
    if (!provider || provider->accountNames.isEmpty())
        return m_meters.outlook(target, nowMs);
    std::optional<routing::ProviderOutlook> first;
    for (const config::AccountLane& lane : config::lanesOf(*m_config, *provider)) {
        const TargetId id { config::laneName(target.provider, lane.account), target.model };
        std::optional<routing::ProviderOutlook> outlook = m_meters.outlook(id, nowMs);
        if (!outlook || lane.isPaused)
            continue;
        if (!m_meters.block(id, nowMs))
            return outlook;
        if (!first)
            first = std::move(outlook);
    }
    return first;
}

void TrafficPolicy::clearCooldown(const TargetId& target)
{
    const config::Provider* provider = m_config ? m_config->findProvider(target.provider) : nullptr;
    bool keptBack = m_meters.release(target.provider, nowMs());
    bool rested = m_cooldowns.clear(target);
    // However it is asked.
    for (const QString& account : provider ? provider->accountNames : QStringList()) {
        const QString lane = config::laneName(target.provider, account);
        keptBack = m_meters.release(lane, nowMs()) || keptBack;
        rested = m_cooldowns.clear({ lane, target.model }) || rested;
    }
    if (rested)
        cooldownsChanged();
    else if (keptBack)
        Q_EMIT changed();
}

void TrafficPolicy::clearAllCooldowns()
{
    for (const inspect::UsedUpMeter& each : m_meters.usedUp(nowMs()))
        m_meters.release(each.provider, nowMs());
    m_cooldowns.clearAll();
    cooldownsChanged();
}

void TrafficPolicy::clearQuota(const QString& quota, const QString& owner)
{
    m_quotas.clear(quota, owner, nowMs());
    quotasChanged();
}

void TrafficPolicy::recomputeQuotas(const QString& key, const QVector<quota::PastUse>& uses)
{
    m_quotas.recompute(key, uses, nowMs());
    quotasChanged();
}

qsizetype TrafficPolicy::forgetMeasured(const TargetId& target)
{
    const qsizetype forgotten = m_stats.forget(target);
    handOverMeasured();
    return forgotten;
}

qint64 TrafficPolicy::held() const
{
    return m_permits + m_quotas.openReservations();
}

// ---- RequestConditions ----

TrafficPolicy::RequestConditions::RequestConditions(
    TrafficPolicy& policy, QString keyName, const providers::PriceBook& prices, BusyRule busy)
    : m_policy(policy)
    , m_keyName(std::move(keyName))
    , m_prices(prices)
    , m_busy(busy)
    , m_nowMs(policy.nowMs())
    , m_hasQuotas(policy.m_quotas.hasQuotas(m_keyName))
{
}

std::optional<Money> TrafficPolicy::RequestConditions::price(
    const TargetId& target, const routing::TokenMix& request) const
{
    return m_prices.estimate(target,
        { .input = request.input,
            .cacheRead = request.cacheRead,
            .cacheWrite = request.cacheWrite,
            .output = request.output });
}

std::optional<routing::TokenMix> TrafficPolicy::RequestConditions::tokenMix(const QString& alias) const
{
    return m_policy.m_mixes.of(alias);
}

std::optional<qint64> TrafficPolicy::RequestConditions::restingUntilMs(const TargetId& target) const
{
    const routing::Admission look = m_policy.m_cooldowns.look(target, m_nowMs);
    const auto block = meterBlock(target);
    if (look.kind != routing::Admission::Kind::Resting)
        return block ? std::optional(block->untilMs) : std::nullopt;
    return std::max(look.untilMs, block ? block->untilMs : 0);
}

std::optional<routing::MeterBlock> TrafficPolicy::RequestConditions::meterBlock(const TargetId& target) const
{
    return m_policy.meterBlock(target, m_nowMs);
}

const routing::ProviderOutlook* TrafficPolicy::RequestConditions::providerOutlook(
    const TargetId& target) const
{
    std::optional<routing::ProviderOutlook> outlook = m_policy.outlookOf(target, m_nowMs);
    return outlook ? &m_outlooks.emplace_front(std::move(*outlook)) : nullptr;
}

bool TrafficPolicy::RequestConditions::isBusy(const TargetId& target) const
{
    if (m_policy.m_slots.hasRoom(target))
        return false;
    switch (m_busy) {
    case BusyRule::NoPlace: return true;
    case BusyRule::NoQueue: return m_policy.m_slots.waiting(target.provider) >= routing::Slots::kMostWaiters;
    }
    return true;
}

std::optional<QString> TrafficPolicy::RequestConditions::quotaExcluded(
    const QString& alias, const QString& provider) const
{
    if (!m_hasQuotas)
        return std::nullopt;
    if (m_quotaOfAll)
        return *m_quotaOfAll;
    const std::optional<QString> excluded = quotaAt(alias, provider);
    if (!m_policy.m_quotas.looksAtProviders(m_keyName))
        m_quotaOfAll = excluded;
    return excluded;
}

std::optional<QString> TrafficPolicy::RequestConditions::quotaAt(
    const QString& alias, const QString& provider) const
{
    const QVector<quota::QuotaStatus> blocking =
        m_policy.m_quotas.blockedBy({ .key = m_keyName, .alias = alias, .provider = provider }, m_nowMs);
    if (blocking.isEmpty())
        return std::nullopt;
    return u"%1 %2 of %3"_s.arg(
        blocking.first().name, u"limit"_s, quota::amountText(blocking.first().unit, blocking.first().limit));
}

std::optional<routing::Measurements> TrafficPolicy::RequestConditions::measurements(
    const TargetId& target) const
{
    return m_policy.m_stats.measurements(target);
}

qint64 TrafficPolicy::RequestConditions::requestsInLastDay(const TargetId& target) const
{
    return m_policy.m_stats.requestsInLastDay(target, m_nowMs);
}

std::optional<TargetId> TrafficPolicy::RequestConditions::pinned(const routing::SessionKey& session) const
{
    return m_policy.m_sessions.find(session);
}

} // namespace gateway::pipeline

#include "moc_traffic_policy.cpp"
