// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/key_policy.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/keys/quota_texts.h"
#include "config/ip_list.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Config;
using gateway::config::Key;
using gateway::config::Quota;
using gateway::inspect::PolicyState;
using gateway::inspect::QuotaStanding;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KeyPolicy)
};

// As the gateway reads such lists: what is excluded is, and an empty list of what is allowed allows all.
bool mayUse(const QStringList& allowed, const QStringList& excluded, const QString& name)
{
    return !excluded.contains(name) && (allowed.isEmpty() || allowed.contains(name));
}

QString scopeText(const QStringList& allowed, const QStringList& excluded)
{
    //: what a key may use
    const QString may = allowed.isEmpty() ? Texts::tr("all") : allowed.join(u", "_s);
    return excluded.isEmpty() ? may
                              //: %1 what a key may use, %2 what it may not
                              : Texts::tr("%1, but not %2").arg(may, excluded.join(u", "_s));
}

QString expiryText(const Key& key, qint64 nowMs)
{
    if (!key.expiresAtMs)
        //: when a key expires
        return Texts::tr("never");
    const QString moment = momentText(QDateTime::fromMSecsSinceEpoch(*key.expiresAtMs));
    return *key.expiresAtMs <= nowMs
        //: %1 a date
        ? Texts::tr("has expired: %1").arg(moment)
        //: %1 a date, %2 a length of time
        : Texts::tr("%1, in %2").arg(moment, waitText(*key.expiresAtMs - nowMs));
}

const Quota* findQuota(const Config& config, const QString& name)
{
    const auto found = std::find_if(config.quotas.cbegin(), config.quotas.cend(),
        [&name](const Quota& quota) { return quota.name == name; });
    return found == config.quotas.cend() ? nullptr : &*found;
}

const QuotaStanding* standingOf(const PolicyState& state, const QString& quota, const QString& keyName)
{
    const auto found = std::find_if(
        state.quotas.cbegin(), state.quotas.cend(), [&quota, &keyName](const QuotaStanding& standing) {
            return standing.quota == quota && (standing.owner == keyName || standing.owner == u"*");
        });
    return found == state.quotas.cend() ? nullptr : &*found;
}

bool isUsedUp(const QuotaStanding& standing)
{
    return standing.used + standing.reserved >= standing.limit;
}

QString quotaLine(const Quota& quota, const QuotaStanding* standing, qint64 nowMs)
{
    if (!standing)
        //: of a quota; %1 is "100 requests a day"
        return Texts::tr("%1; nothing of it is used").arg(quotaText(quota));
    const qint64 left = std::max<qint64>(0, standing->limit - standing->used - standing->reserved);
    QStringList parts { standingText(*standing),
        //: what is left of a quota
        Texts::tr("%1 left").arg(amountText(standing->unit, left)) };
    const QString detail = standingDetail(*standing, nowMs);
    if (!detail.isEmpty())
        parts.append(detail);
    return parts.join(u" \u00b7 "_s);
}

} // namespace

QVector<Field> keyFacts(const Key& key, qint64 nowMs)
{
    QVector<Field> fields {
        { .section = {},
            .name = Texts::tr("Models"),
            .value = scopeText(key.allowedModels, key.excludedModels) },
        { .section = {},
            .name = Texts::tr("Providers"),
            .value = scopeText(key.allowedProviders, key.excludedProviders) },
        { .section = {},
            .name = Texts::tr("Raw relay"),
            //: may a key use the raw relay
            .value = key.mayRelayRaw ? Texts::tr("allowed") : Texts::tr("not allowed") },
        { .section = {}, .name = Texts::tr("Expires"), .value = expiryText(key, nowMs) },
    };
    if (!key.allowedIps.isEmpty())
        fields.append(
            { .section = {}, .name = Texts::tr("Only from"), .value = key.allowedIps.join(u", "_s) });
    if (!key.comment.isEmpty())
        fields.append({ .section = {}, .name = Texts::tr("Comment"), .value = key.comment });
    return fields;
}

QVector<Field> keyQuotas(const Key& key, const Config& config, const PolicyState& state, qint64 nowMs)
{
    QVector<Field> fields;
    for (const QString& name : quotasInForce(key, config)) {
        if (const Quota* quota = findQuota(config, name))
            fields.append({ .section = {},
                .name = name,
                .value = quotaLine(*quota, standingOf(state, name, key.name), nowMs) });
    }
    return fields;
}

QString keyRefusal(
    const Key& key, const QString& model, const Config& config, const PolicyState& state, qint64 nowMs)
{
    if (!key.enabled)
        return Texts::tr("The key “%1” is switched off.").arg(key.name);
    if (key.expiresAtMs && nowMs >= *key.expiresAtMs)
        return Texts::tr("The key “%1” has expired.").arg(key.name);
    if (!key.allowedIps.isEmpty()
        && !gateway::config::IpList(key.allowedIps).contains(QHostAddress(QHostAddress::LocalHost)))
        return Texts::tr("The key “%1” may not be used from this computer.").arg(key.name);
    for (const QString& name : quotasInForce(key, config)) {
        const Quota* quota = findQuota(config, name);
        const QuotaStanding* standing = standingOf(state, name, key.name);
        if (!quota || !standing || !isUsedUp(*standing))
            continue;
        // One of some providers alone leads to the others.
        const bool isOfProviders = !quota->allowedProviders.isEmpty() || !quota->excludedProviders.isEmpty();
        if (isOfProviders || !mayUse(quota->allowedModels, quota->excludedModels, model))
            continue;
        return standing->resetsAtMs > nowMs
            //: %1 the name of a quota, %2 is "100 of 100 requests", %3 a length of time
            ? Texts::tr("The quota “%1” is used up: %2. It begins anew in %3.")
                  .arg(name, standingText(*standing), waitText(standing->resetsAtMs - nowMs))
            : Texts::tr("The quota “%1” is used up: %2.").arg(name, standingText(*standing));
    }
    return {};
}

} // namespace app::viewmodels
