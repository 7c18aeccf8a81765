// SPDX-License-Identifier: GPL-3.0-or-later
#include "quota/quota_ledger.h"

#include "quota/ledger_row.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gateway::quota {

namespace {

using config::Quota;

const QString kEverybody = u"*"_s;

bool isWithin(const QString& name, const QStringList& allowed, const QStringList& excluded)
{
    return !excluded.contains(name) && (allowed.isEmpty() || allowed.contains(name));
}

bool namesProviders(const Quota& quota)
{
    return !quota.allowedProviders.isEmpty() || !quota.excludedProviders.isEmpty();
}

bool looksAtAll(const Quota& quota)
{
    return quota.allowedModels.isEmpty() && quota.excludedModels.isEmpty() && !namesProviders(quota);
}

bool looksAt(const Quota& quota, const Claim& claim)
{
    if (looksAtAll(quota))
        return true;
    if (namesProviders(quota) && claim.provider.isEmpty())
        return false;
    return isWithin(claim.alias, quota.allowedModels, quota.excludedModels)
        && isWithin(claim.provider, quota.allowedProviders, quota.excludedProviders);
}

qint64 amountOf(const Quota& quota, const Claim& claim)
{
    return std::min(amountIn(quota.unit, claim.amounts), qint64(1) << 60);
}

// Requests come with the slug of their alias, whatever name they used.
QStringList withSlugs(const QStringList& names, const config::Config& config)
{
    QStringList slugs;
    for (const QString& name : names) {
        const auto alias = std::find_if(config.aliases.begin(), config.aliases.end(),
            [&name](const config::Alias& known) { return known.additionalAliases.contains(name); });
        slugs.append(alias == config.aliases.end() || config.findAlias(name) ? name : alias->slug);
    }
    return slugs;
}

bool countsAlike(const Quota& a, const Quota& b)
{
    return a.unit == b.unit && a.window == b.window && a.durationMs == b.durationMs;
}

QuotaRow exported(const LedgerRow& row)
{
    QuotaRow out { .quota = row.quota.name,
        .owner = row.owner,
        .unit = row.quota.unit,
        .window = row.quota.window,
        .durationMs = row.quota.durationMs,
        .updatedMs = row.updatedMs,
        .held = row.tellsHeld ? row.reserved : 0,
        .generation = row.generation };
    for (const UseBucket& bucket : row.counter.buckets())
        out.buckets.append({ .startMs = bucket.startMs, .amount = bucket.amount });
    return out;
}

bool admits(qint64 limit, qint64 used, qint64 reservedByOthers, qint64 amount)
{
    const qint64 taken = saturatingSum(used, reservedByOthers);
    if (taken >= limit)
        return false;
    return reservedByOthers == 0 || saturatingSum(taken, amount) <= limit;
}

Refusal refusalOf(QVector<QuotaStatus> blocking, qint64 nowMs)
{
    // One that is only held by requests in progress may have room any moment.
    const auto freeAtMs = [nowMs](const QuotaStatus& status) {
        return status.used >= status.limit ? status.resetsAtMs : nowMs + kReservedRetryMs;
    };
    std::stable_sort(blocking.begin(), blocking.end(),
        [&freeAtMs](const QuotaStatus& a, const QuotaStatus& b) { return freeAtMs(a) > freeAtMs(b); });
    const qint64 retryAtMs = blocking.isEmpty() ? nowMs : freeAtMs(blocking.first());
    return { .blocking = std::move(blocking), .retryAtMs = retryAtMs };
}

} // namespace

QuotaLedger::QuotaLedger(const config::Config& config)
{
    configure(config, 0);
}

void QuotaLedger::configure(const config::Config& config, qint64 nowMs)
{
    m_quotas.clear();
    m_quotasOfKeys.clear();
    m_rowsOfKeys.clear();
    m_keysByProvider.clear();
    for (Quota quota : config.quotas) {
        quota.allowedModels = withSlugs(quota.allowedModels, config);
        quota.excludedModels = withSlugs(quota.excludedModels, config);
        m_quotas.insert(quota.name, quota);
    }
    for (const config::Key& key : config.keys) {
        QStringList& names = m_quotasOfKeys[key.name];
        for (const QString& name : key.quotas.isEmpty() ? config.defaultQuotas : key.quotas) {
            const auto quota = m_quotas.constFind(name);
            if (quota == m_quotas.constEnd() || names.contains(name))
                continue;
            names.append(name);
            if (namesProviders(*quota))
                m_keysByProvider.insert(key.name);
        }
    }
    const QHash<RowId, RowPtr> before = std::exchange(m_rows, {});
    for (const RowPtr& old : before) {
        const auto quota = m_quotas.constFind(old->quota.name);
        const bool isOwned = quota != m_quotas.constEnd()
            && (quota->isShared ? old->owner == kEverybody
                                : m_quotasOfKeys.value(old->owner).contains(quota->name));
        if (isOwned && countsAlike(*quota, old->quota)) {
            old->quota = *quota;
            m_rows.insert({ quota->name, old->owner }, old);
        } else {
            m_dropped.append({ .quota = old->quota.name, .owner = old->owner, .updatedMs = nowMs });
        }
    }
}

QuotaLedger::RowPtr QuotaLedger::rowOf(const Quota& quota, const QString& key)
{
    RowPtr& row = m_rows[{ quota.name, quota.isShared ? kEverybody : key }];
    if (!row) {
        row = std::make_shared<LedgerRow>(quota, quota.isShared ? kEverybody : key);
        row->tellsHeld = m_nodes == Nodes::Many;
    }
    return row;
}

const std::vector<QuotaLedger::RowPtr>& QuotaLedger::rowsOf(const QString& key)
{
    const auto known = m_rowsOfKeys.constFind(key);
    if (known != m_rowsOfKeys.constEnd())
        return *known;
    // Nothing is remembered of names nobody configured: a stranger could send any number of them.
    static const std::vector<RowPtr> kNone;
    const auto names = m_quotasOfKeys.constFind(key);
    if (names == m_quotasOfKeys.constEnd())
        return kNone;
    std::vector<RowPtr>& rows = m_rowsOfKeys[key];
    for (const QString& name : *names)
        rows.push_back(rowOf(m_quotas[name], key));
    return rows;
}

std::vector<Reservation::Hold> QuotaLedger::holdsFor(const Claim& claim)
{
    const std::vector<RowPtr>& rows = rowsOf(claim.key);
    std::vector<Reservation::Hold> holds;
    holds.reserve(rows.size());
    for (const RowPtr& row : rows) {
        if (!looksAt(row->quota, claim))
            continue;
        holds.push_back({ .row = row, .amount = amountOf(row->quota, claim) });
    }
    return holds;
}

QVector<QuotaStatus> QuotaLedger::blockingOf(
    const std::vector<Reservation::Hold>& wanted, const std::vector<Reservation::Hold>& own, qint64 nowMs)
{
    QVector<QuotaStatus> blocking;
    for (const Reservation::Hold& hold : wanted) {
        const auto held = std::find_if(
            own.begin(), own.end(), [&hold](const Reservation::Hold& mine) { return mine.row == hold.row; });
        const qint64 here = hold.row->reserved - (held == own.end() ? 0 : held->amount);
        const qint64 others = saturatingSum(here, hold.row->heldElsewhere);
        if (!admits(hold.row->quota.limit, hold.row->used(nowMs), others, hold.amount))
            blocking.append(statusOf(*hold.row, nowMs));
    }
    return blocking;
}

Admission QuotaLedger::admit(const Claim& claim, qint64 nowMs)
{
    std::vector<Reservation::Hold> holds = holdsFor(claim);
    if (auto blocking = blockingOf(holds, {}, nowMs); !blocking.isEmpty())
        return refusalOf(std::move(blocking), nowMs);
    Reservation reservation;
    reservation.m_claim = claim;
    reservation.m_knownAtMs = nowMs;
    reservation.take(std::move(holds));
    return reservation;
}

std::optional<Refusal> QuotaLedger::aim(
    Reservation& reservation, const QString& provider, const Amounts& estimate, qint64 nowMs)
{
    if (!reservation.isOpen())
        return std::nullopt;
    Claim claim = reservation.m_claim;
    claim.provider = provider;
    claim.amounts = estimate;
    std::vector<Reservation::Hold> holds = holdsFor(claim);
    if (auto blocking = blockingOf(holds, reservation.m_holds, nowMs); !blocking.isEmpty())
        return refusalOf(std::move(blocking), nowMs);
    reservation.release();
    reservation.m_claim = claim;
    reservation.take(std::move(holds));
    return std::nullopt;
}

// As for holds of its own, which it makes none of: planning asks this of every target.
QVector<QuotaStatus> QuotaLedger::blockedBy(const Claim& claim, qint64 nowMs)
{
    QVector<QuotaStatus> blocking;
    for (const RowPtr& row : rowsOf(claim.key)) {
        if (!looksAt(row->quota, claim))
            continue;
        const qint64 taken = saturatingSum(row->reserved, row->heldElsewhere);
        if (!admits(row->quota.limit, row->used(nowMs), taken, amountOf(row->quota, claim)))
            blocking.append(statusOf(*row, nowMs));
    }
    return blocking;
}

std::optional<Refusal> QuotaLedger::refusal(const Claim& claim, const QStringList& providers, qint64 nowMs)
{
    QVector<QuotaStatus> all;
    qint64 retryAtMs = 0;
    for (const QString& provider : providers) {
        Claim one = claim;
        one.provider = provider;
        const auto blocking = blockedBy(one, nowMs);
        if (blocking.isEmpty())
            return std::nullopt;
        // The request can go on as soon as one of its providers is free.
        const qint64 freeAtMs = refusalOf(blocking, nowMs).retryAtMs;
        retryAtMs = retryAtMs == 0 ? freeAtMs : std::min(retryAtMs, freeAtMs);
        for (const QuotaStatus& status : blocking) {
            if (!all.contains(status))
                all.append(status);
        }
    }
    if (all.isEmpty())
        return std::nullopt;
    Refusal refusal = refusalOf(std::move(all), nowMs);
    refusal.retryAtMs = retryAtMs;
    return refusal;
}

QVector<QuotaStatus> QuotaLedger::status(const QString& key, qint64 nowMs)
{
    QVector<QuotaStatus> all;
    for (const RowPtr& row : rowsOf(key))
        all.append(statusOf(*row, nowMs));
    return all;
}

void QuotaLedger::clear(const QString& quota, const QString& key, qint64 nowMs)
{
    const auto rules = m_quotas.constFind(quota);
    if (rules == m_quotas.constEnd())
        return;
    const auto row = m_rows.constFind({ quota, rules->isShared ? kEverybody : key });
    if (row == m_rows.constEnd())
        return;
    startAnew(**row, nowMs);
}

void QuotaLedger::startAnew(LedgerRow& row, qint64 nowMs)
{
    row.counter.clear();
    row.elsewhere.clear();
    if (m_nodes == Nodes::Many)
        ++row.generation;
    row.updatedMs = nowMs;
    row.isDirty = true;
}

void QuotaLedger::recompute(const QString& key, const QVector<PastUse>& uses, qint64 nowMs)
{
    for (const QString& name : m_quotasOfKeys.value(key)) {
        const Quota quota = m_quotas.value(name);
        const RowPtr row = rowOf(quota, key);
        startAnew(*row, nowMs);
        for (const PastUse& use : uses) {
            const bool isOwn = quota.isShared ? m_quotasOfKeys.value(use.key).contains(name) : use.key == key;
            const Claim claim { .key = use.key, .alias = use.alias, .provider = use.provider };
            if (isOwn && looksAt(quota, claim))
                row->counter.add(use.atMs, amountIn(quota.unit, use.amounts));
        }
        // What has left the window by now.
        std::ignore = row->counter.used(nowMs);
    }
}

QVector<QuotaRow> QuotaLedger::takeDirty()
{
    QVector<QuotaRow> rows = std::exchange(m_dropped, {});
    for (const RowPtr& row : std::as_const(m_rows)) {
        if (std::exchange(row->isDirty, false))
            rows.append(exported(*row));
    }
    return rows;
}

QuotaLedger::RowPtr QuotaLedger::rowFor(const QuotaRow& stored)
{
    const auto quota = m_quotas.constFind(stored.quota);
    if (quota == m_quotas.constEnd())
        return nullptr;
    const bool isOwned = quota->isShared ? stored.owner == kEverybody
                                         : m_quotasOfKeys.value(stored.owner).contains(quota->name);
    const bool fits = stored.unit == quota->unit && stored.window == quota->window
        && stored.durationMs == quota->durationMs;
    return isOwned && fits ? rowOf(*quota, stored.owner) : nullptr;
}

void QuotaLedger::restore(const QVector<QuotaRow>& rows)
{
    // Used before the store could be asked: only together with what it held it says all.
    for (const RowPtr& row : std::as_const(m_rows))
        row->isDirty = row->isDirty || !row->counter.buckets().empty() || row->reserved > 0;
    for (const QuotaRow& stored : rows) {
        const RowPtr row = rowFor(stored);
        if (!row)
            continue;
        std::vector<UseBucket> buckets = row->counter.buckets();
        for (const QuotaRow::Bucket& bucket : stored.buckets)
            buckets.push_back({ .startMs = bucket.startMs, .amount = bucket.amount });
        row->counter.restore(std::move(buckets));
        row->updatedMs = std::max(row->updatedMs, stored.updatedMs);
        row->generation = std::max(row->generation, stored.generation);
    }
}

void QuotaLedger::adopt(const QVector<QuotaRow>& rows)
{
    QHash<LedgerRow*, std::vector<UseBucket>> use;
    for (const RowPtr& row : std::as_const(m_rows))
        row->heldElsewhere = 0;
    for (const QuotaRow& stored : rows) {
        const RowPtr row = rowFor(stored);
        if (!row)
            continue;
        row->heldElsewhere = saturatingSum(row->heldElsewhere, stored.held);
        if (stored.generation < row->generation)
            continue;
        if (stored.generation > row->generation) {
            row->generation = stored.generation;
            row->counter.clear();
            row->isDirty = true;
            use.remove(row.get());
        }
        for (const QuotaRow::Bucket& bucket : stored.buckets)
            use[row.get()].push_back({ .startMs = bucket.startMs, .amount = bucket.amount });
    }
    for (const RowPtr& row : std::as_const(m_rows))
        row->elsewhere.restore(use.value(row.get()));
}

qint64 QuotaLedger::openReservations() const
{
    qint64 open = 0;
    for (const RowPtr& row : m_rows)
        open += row->open;
    return open;
}

} // namespace gateway::quota
