// SPDX-License-Identifier: GPL-3.0-or-later
// What requests leave behind for one another: who rests, who is busy, how fast and how dear each target is,
// which conversation goes where, and how much of each quota is used. One object for the life of the engine,
// over all configurations. Planning looks at it (conditions()), every attempt passes through it (enter()) and
// reports its end through the permit it got.
// Thread: the gateway thread.
#pragma once

#include "base/clock.h"
#include "config/config.h"
#include "inspect/policy_state.h"
#include "meters/meter_board.h"
#include "providers/price_book.h"
#include "quota/quota_ledger.h"
#include "routing/conditions.h"
#include "routing/cooldown_table.h"
#include "routing/exploration_probes.h"
#include "routing/failure_classifier.h"
#include "routing/measured_traffic.h"
#include "routing/slots.h"
#include "routing/sticky_sessions.h"
#include "routing/target_stats.h"
#include "routing/token_mix.h"

#include <QObject>
#include <QTimer>

#include <forward_list>
#include <functional>
#include <optional>
#include <utility>
#include <variant>

namespace gateway::pipeline {

class TrafficPolicy;

// The right to make one attempt: a place at the target, and its part in a cooldown's probe. Ends once, by
// succeeded(), failed(), or with the object, which says nothing about the target.
class [[nodiscard]] AttemptPermit {
public:
    AttemptPermit() = default; // of nothing
    AttemptPermit(AttemptPermit&& other) noexcept;
    AttemptPermit& operator=(AttemptPermit&& other) noexcept;
    AttemptPermit(const AttemptPermit&) = delete;
    AttemptPermit& operator=(const AttemptPermit&) = delete;
    ~AttemptPermit();

    void succeeded();
    void failed(const routing::Verdict& verdict);

    [[nodiscard]] bool isHeld() const { return m_policy != nullptr; }

private:
    friend class TrafficPolicy;
    // `shared`: where the target is asked with one of several accounts, what these have in common.
    AttemptPermit(TrafficPolicy& policy, routing::Attempt attempt, std::optional<routing::Attempt> shared,
        routing::SlotLease lease);
    void returned();
    void end();

    TrafficPolicy* m_policy = nullptr;
    routing::Attempt m_attempt;
    std::optional<routing::Attempt> m_shared;
    routing::SlotLease m_lease;
};

class TrafficPolicy final : public QObject {
    Q_OBJECT
public:
    // Called on the gateway thread, for the store: all that rests, the quota rows that changed, and, now and
    // then and at the end, all that was measured.
    struct Observers {
        // With the providers it speaks of: those of the configuration, and those it has just lost.
        std::function<void(const QVector<inspect::RestingTarget>&, const QStringList& providers)>
            onCooldowns = {};
        std::function<void(const QVector<quota::QuotaRow>&)> onQuotaUse = {};
        std::function<void(const routing::MeasuredTraffic&)> onMeasured = {};
        // What answers said of their provider's meters; at most once per kMeterPaceMs and provider.
        std::function<void(const inspect::MeterReading&)> onMeters = {};
    };

    // So long a request waits for a place when every target is at its limit.
    static constexpr qint64 kQueueMs = 10'000;
    // Well below the store's own pace, so that a request and what it used come to lie in one batch.
    static constexpr int kQuotaPaceMs = 20;
    // So often what was measured is handed to the store while requests run.
    static constexpr int kMeasuredPaceMs = 60'000;
    static constexpr int kMeterPaceMs = 2'000;

    TrafficPolicy(const Clock& clock, Observers observers, QObject* parent = nullptr);
    ~TrafficPolicy() override;

    void configure(const config::ConfigPtr& config);
    // What the store held; before the first request. Comes into force with the first configuration.
    void restore(const QVector<inspect::RestingTarget>& resting, const QVector<quota::QuotaRow>& quotaUse);
    void restore(const routing::MeasuredTraffic& measured);

    // Other nodes on the same database let requests in, too. Before the first request.
    void shareQuotas() { m_quotas.setNodes(quota::QuotaLedger::Nodes::Many); }

    // What the database holds of all nodes' rests, and of the others' use of quotas. Nothing of it is handed
    // to the observers.
    void adoptResting(const QVector<inspect::RestingTarget>& resting);
    void adoptUse(const QVector<quota::QuotaRow>& elsewhere);

    // Whether a target at its limit counts as busy although a request could wait for it.
    enum class BusyRule { NoPlace, NoQueue };

    // The state of the world for one request of that key; lives as long as `prices`.
    class RequestConditions;
    [[nodiscard]] RequestConditions conditions(
        const QString& keyName, const providers::PriceBook& prices, BusyRule busy = BusyRule::NoPlace);

    // Whether a rest stands in the way; a target that is named directly is asked all the same.
    enum class RestRule { Respect, Ignore };

    struct Resting {
        qint64 untilMs = 0;
    };

    struct Busy { };

    using Entry = std::variant<AttemptPermit, Resting, Busy>;
    // `account`: of several that the provider is asked with; empty: it has not several.
    [[nodiscard]] Entry enter(const TargetId& target, RestRule rest, const QString& account = {});
    // Waits for a place; the callback comes from the event loop, once, with nothing when none came free in
    // time. Destroying the ticket gives up. Busy: the queue is full.
    using Ticket = std::variant<AttemptPermit, routing::SlotTicket, Busy>;
    [[nodiscard]] Ticket wait(const TargetId& target,
        std::function<void(std::optional<AttemptPermit>)> callback, const QString& account = {});

    [[nodiscard]] quota::QuotaLedger& quotas() { return m_quotas; }

    // After reservations were made or settled; the store is told within kQuotaPaceMs, for all of them at
    // once.
    void quotasChanged();

    [[nodiscard]] routing::TargetStats& stats() { return m_stats; }

    // Probes that are due; sent by the engine.
    [[nodiscard]] routing::ProbeQueue& probes() { return m_probes; }

    [[nodiscard]] routing::TokenMixes& mixes() { return m_mixes; }

    [[nodiscard]] routing::StickySessions& sessions() { return m_sessions; }

    // What a quota checker read, and that its readings count no more.
    void setMeters(const inspect::MeterReading& reading);
    void withdrawMeters(const QString& provider);
    // The head of an answer: many say how much of a limit is left.
    void takeAnswerHead(const TargetId& target, int status, const HeaderList& headers);

    [[nodiscard]] inspect::PolicyState state();
    // Of a target, and of the used-up meters of its provider until they are read again.
    void clearCooldown(const TargetId& target);
    void clearAllCooldowns();
    void clearQuota(const QString& quota, const QString& owner);
    // See QuotaLedger::recompute().
    void recomputeQuotas(const QString& key, const QVector<quota::PastUse>& uses);
    // Forgets what was measured, as TargetStats::forget() does; how many targets.
    qsizetype forgetMeasured(const TargetId& target);

    // Who runs and waits where.
    [[nodiscard]] const routing::Slots& places() const { return m_slots; }

    // Places taken, probes and reservations under way: zero when nothing runs.
    [[nodiscard]] qint64 held() const;

Q_SIGNALS:
    void changed();

private:
    friend class AttemptPermit;

    [[nodiscard]] qint64 nowMs() const { return m_clock.epochMs(); }

    // Of providers that cool down.
    [[nodiscard]] QVector<routing::CooldownEntry> known(const QVector<inspect::RestingTarget>& resting) const;
    [[nodiscard]] std::optional<routing::MeterBlock> meterBlock(const TargetId& target, qint64 nowMs) const;
    [[nodiscard]] std::optional<routing::ProviderOutlook> outlookOf(
        const TargetId& target, qint64 nowMs) const;
    // Of a provider, or a lane of one, that is there still and cools down.
    [[nodiscard]] bool mayRest(const QString& provider) const;
    // When it lets go of what keeps the target back; empty: it may be asked.
    [[nodiscard]] std::optional<qint64> restOf(const TargetId& target) const;
    [[nodiscard]] routing::Attempt admitted(const TargetId& target);
    [[nodiscard]] AttemptPermit permitFor(
        const TargetId& target, const QString& account, routing::SlotLease lease);
    void cooldownsChanged(QStringList providers = {});
    void armQueue();
    void handOverMeasured();
    void handOverMeters();
    void handOverQuotas();

    const Clock& m_clock;
    Observers m_observers;
    config::ConfigPtr m_config;
    routing::CooldownTable m_cooldowns;
    routing::Slots m_slots;
    QTimer m_queueTimer;
    QTimer m_quotaTimer;    // runs while quotas were used that the store does not know of
    QTimer m_measuredTimer; // runs while something was measured that the store does not know
    quota::QuotaLedger m_quotas;
    meters::MeterBoard m_meters;
    QHash<QString, inspect::MeterReading> m_fed; // by provider, not handed over yet
    QTimer m_meterTimer;                         // runs while there are some
    routing::TargetStats m_stats;
    routing::TokenMixes m_mixes;
    routing::StickySessions m_sessions;
    routing::ProbeQueue m_probes;
    qint64 m_permits = 0;
    std::optional<std::pair<QVector<inspect::RestingTarget>, QVector<quota::QuotaRow>>> m_memory;
    std::optional<QVector<quota::QuotaRow>> m_elsewhere; // until there is a configuration
};

class TrafficPolicy::RequestConditions final : public routing::Conditions {
public:
    RequestConditions(
        TrafficPolicy& policy, QString keyName, const providers::PriceBook& prices, BusyRule busy);

    [[nodiscard]] std::optional<Money> price(
        const TargetId& target, const routing::TokenMix& request) const override;
    [[nodiscard]] std::optional<routing::TokenMix> tokenMix(const QString& alias) const override;
    [[nodiscard]] std::optional<qint64> restingUntilMs(const TargetId& target) const override;
    [[nodiscard]] std::optional<routing::MeterBlock> meterBlock(const TargetId& target) const override;
    [[nodiscard]] bool isBusy(const TargetId& target) const override;
    [[nodiscard]] std::optional<QString> quotaExcluded(
        const QString& alias, const QString& provider) const override;
    [[nodiscard]] const routing::ProviderOutlook* providerOutlook(const TargetId& target) const override;
    [[nodiscard]] std::optional<routing::Measurements> measurements(const TargetId& target) const override;
    [[nodiscard]] qint64 requestsInLastDay(const TargetId& target) const override;
    [[nodiscard]] std::optional<TargetId> pinned(const routing::SessionKey& session) const override;

private:
    [[nodiscard]] std::optional<QString> quotaAt(const QString& alias, const QString& provider) const;

    TrafficPolicy& m_policy;
    QString m_keyName;
    const providers::PriceBook& m_prices;
    BusyRule m_busy;
    qint64 m_nowMs;
    bool m_hasQuotas;
    // Where no quota of the key asks for the provider: what holds for each target of the request's alias.
    mutable std::optional<std::optional<QString>> m_quotaOfAll;
    // Made when asked for, by one selector alone; where they are until the request is planned.
    mutable std::forward_list<routing::ProviderOutlook> m_outlooks;
};

} // namespace gateway::pipeline
