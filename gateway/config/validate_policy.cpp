// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/validate_policy.h"

#include "config/ip_list.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

// Also false for what is no number.
bool isShare(double value)
{
    return value >= 0 && value <= 1;
}

bool isPrice(double dollars)
{
    return dollars >= 0 && std::isfinite(dollars);
}

void checkAddresses(const QString& path, const QStringList& entries, Remarks& remarks)
{
    for (const QString& entry : entries) {
        if (!parseIpRange(entry)) {
            remarks.error(path,
                u"\u201c%1\u201d is not an address, a network like 10.0.0.0/8, or a range like 10.0.0.5-20"_s
                    .arg(entry.left(100)));
        }
    }
}

// Names of quotas, wherever some are listed.
void checkQuotaNames(
    const QString& path, const QStringList& names, const QStringList& known, Remarks& remarks)
{
    QSet<QString> seen;
    for (const QString& name : names) {
        if (seen.contains(name))
            remarks.warning(path, u"names \u201c%1\u201d twice; it counts once"_s.arg(name));
        seen.insert(name);
        if (known.contains(name))
            continue;
        const QString closest = closestOf(name, known);
        remarks.error(path,
            closest.isEmpty() ? u"there is no quota \u201c%1\u201d"_s.arg(name)
                              : u"there is no quota \u201c%1\u201d; did you mean %2?"_s.arg(name, closest));
    }
}

// A name that stands in the scope but not in the configuration limits nothing, or everything, by mistake.
void checkScope(const QString& path, const QStringList& scope, const QStringList& known, const QString& what,
    Remarks& remarks)
{
    for (const QString& name : scope) {
        // Addressed past the aliases: direct/provider/model.
        if (known.contains(name) || name.startsWith(u"direct/"))
            continue;
        const QString closest = closestOf(name, known);
        remarks.warning(path,
            closest.isEmpty()
                ? u"there is no %1 \u201c%2\u201d"_s.arg(what, name)
                : u"there is no %1 \u201c%2\u201d; did you mean %3?"_s.arg(what, name, closest));
    }
}

bool isInScope(const QStringList& allowed, const QStringList& excluded, const QString& name)
{
    return !excluded.contains(name) && (allowed.isEmpty() || allowed.contains(name));
}

bool hasPrice(const Config& config, const Target& target)
{
    const Provider* provider = config.findProvider(target.provider);
    return provider
        && std::any_of(
            provider->models.begin(), provider->models.end(), [&target](const ProviderModel& model) {
                return model.id == target.model && model.pricing.source != Pricing::Source::Unknown;
            });
}

// Requests whose cost nobody knows pass a limit on cost uncounted.
void checkPricesUnder(const Config& config, const Quota& quota, Remarks& remarks)
{
    QStringList unpriced;
    for (const Alias& alias : config.aliases) {
        if (!isInScope(quota.allowedModels, quota.excludedModels, alias.slug))
            continue;
        for (const TargetGroup& group : alias.groups) {
            for (const Target& target : group.targets) {
                const QString name = target.provider + u'/' + target.model;
                const bool counts = target.alias.isEmpty()
                    && isInScope(quota.allowedProviders, quota.excludedProviders, target.provider);
                if (counts && !hasPrice(config, target) && !unpriced.contains(name))
                    unpriced.append(name);
            }
        }
    }
    if (unpriced.isEmpty())
        return;
    const qsizetype others = unpriced.size() - 1;
    remarks.warning(u"user_quotas."_s + quota.name,
        u"limits cost, but %1%2 has no price: unless its provider reports one, what it costs is not "
        "counted"_s.arg(unpriced.first(), others == 0 ? QString() : u" (and %1 more)"_s.arg(others)));
}

void checkQuota(const Config& config, const Quota& quota, Remarks& remarks)
{
    const QString path = u"user_quotas."_s + quota.name;
    if (quota.name.trimmed().isEmpty())
        remarks.error(path, u"a quota's name must not be empty"_s);
    // The name travels in x-plexus-quota.
    else if (!isHeaderValue(quota.name.toUtf8()))
        remarks.error(path, u"a quota's name must not contain line breaks or control characters"_s);
    if (quota.limit <= 0)
        remarks.error(path + u".limit"_s, u"must be more than 0; to shut a key off, disable it"_s);
    if (quota.window == QuotaWindow::Rolling && quota.durationMs <= 0)
        remarks.error(path + u".duration"_s, u"is missing: how long a rolling window is, for example 5h"_s);
    if (quota.window != QuotaWindow::Rolling && quota.durationMs != 0)
        remarks.warning(path + u".duration"_s, u"only means something with type rolling"_s);
    if (!isShare(quota.warnAt))
        remarks.error(path + u".warnAt"_s, u"must be between 0 and 1, for example 0.8"_s);
    QStringList aliases;
    for (const Alias& alias : config.aliases)
        aliases += QStringList { alias.slug } + alias.additionalAliases;
    QStringList providers;
    for (const Provider& provider : config.providers)
        providers.append(provider.slug);
    checkScope(path + u".allowedModels"_s, quota.allowedModels, aliases, u"alias"_s, remarks);
    checkScope(path + u".excludedModels"_s, quota.excludedModels, aliases, u"alias"_s, remarks);
    checkScope(path + u".allowedProviders"_s, quota.allowedProviders, providers, u"provider"_s, remarks);
    checkScope(path + u".excludedProviders"_s, quota.excludedProviders, providers, u"provider"_s, remarks);
    if (quota.unit == QuotaUnit::Cost)
        checkPricesUnder(config, quota, remarks);
}

void checkQuotas(const Config& config, Remarks& remarks)
{
    QStringList known;
    for (const Quota& quota : config.quotas) {
        if (known.contains(quota.name))
            remarks.error(u"user_quotas."_s + quota.name, u"exists twice"_s);
        known.append(quota.name);
        checkQuota(config, quota, remarks);
    }
    checkQuotaNames(u"default_quotas"_s, config.defaultQuotas, known, remarks);
    for (const Key& key : config.keys) {
        const QString path = u"keys."_s + key.name;
        checkQuotaNames(path + u".quotas"_s, key.quotas, known, remarks);
        checkAddresses(path + u".allowedIps"_s, key.allowedIps, remarks);
    }
}

void checkRates(const QString& path, const TokenRates& rates, Remarks& remarks)
{
    if (!isPrice(rates.input) || !isPrice(rates.output) || !isPrice(rates.cached.value_or(0))
        || !isPrice(rates.cacheWrite.value_or(0)) || !isPrice(rates.cacheWriteHour.value_or(0)))
        remarks.error(path, u"a price must not be negative"_s);
}

void checkTiers(const QString& path, const QVector<PriceTier>& tiers, Remarks& remarks)
{
    if (tiers.isEmpty())
        remarks.error(path + u".range"_s, u"is missing: source defined needs at least one tier"_s);
    for (qsizetype i = 0; i < tiers.size(); ++i) {
        const PriceTier& tier = tiers[i];
        const QString at = u"%1.range[%2]"_s.arg(path).arg(i);
        checkRates(at, tier.rates, remarks);
        if (tier.upperBound && *tier.upperBound < tier.lowerBound)
            remarks.error(at + u".upper_bound"_s, u"lies below the lower bound"_s);
        if (i == 0)
            continue;
        const PriceTier& before = tiers[i - 1];
        if (tier.lowerBound < before.lowerBound)
            remarks.error(at + u".lower_bound"_s, u"tiers must be sorted by their lower bound"_s);
        // A shared bound is how people write it; the earlier tier has it.
        else if (!before.upperBound || tier.lowerBound < *before.upperBound)
            remarks.error(at + u".lower_bound"_s, u"overlaps the tier before it"_s);
        else if (tier.lowerBound > *before.upperBound + 1)
            remarks.warning(at + u".lower_bound"_s,
                u"leaves a gap above %1: requests of that size have no price"_s.arg(*before.upperBound));
    }
    if (!tiers.isEmpty() && tiers.last().upperBound) {
        remarks.warning(
            path + u".range"_s, u"ends at %1: larger requests have no price"_s.arg(*tiers.last().upperBound));
    }
}

void checkUnits(const QString& path, const UnitRates& units, Remarks& remarks)
{
    const std::array rates { std::pair { u".per_image"_s, units.image },
        std::pair { u".per_audio_minute"_s, units.audioMinute },
        std::pair { u".per_million_characters"_s, units.millionCharacters } };
    for (const auto& [name, rate] : rates) {
        if (rate && !isPrice(*rate))
            remarks.error(path + name, u"a price must not be negative"_s);
    }
    if (std::none_of(rates.begin(), rates.end(), [](const auto& rate) { return rate.second.has_value(); }))
        remarks.error(
            path + u".source"_s, u"per_unit needs per_image, per_audio_minute or per_million_characters"_s);
}

void checkPricing(const QString& path, const Pricing& pricing, Remarks& remarks)
{
    switch (pricing.source) {
    case Pricing::Source::Unknown: break;
    case Pricing::Source::Simple: checkRates(path, pricing.rates, remarks); break;
    case Pricing::Source::Defined: checkTiers(path, pricing.tiers, remarks); break;
    case Pricing::Source::OpenRouter:
        if (pricing.slug.trimmed().isEmpty())
            remarks.error(path + u".slug"_s, u"is missing: the catalogue's id, for example openai/gpt-5"_s);
        break;
    case Pricing::Source::PerUnit: checkUnits(path, pricing.units, remarks); break;
    case Pricing::Source::PerRequest:
        if (!isPrice(pricing.perRequest))
            remarks.error(path + u".amount"_s, u"a price must not be negative"_s);
        if (pricing.discount)
            remarks.warning(path + u".discount"_s, u"does not apply to source per_request"_s);
        break;
    }
    if (pricing.discount && !isShare(*pricing.discount))
        remarks.error(path + u".discount"_s, u"must be between 0 and 1, for example 0.05"_s);
}

void checkFailover(const QString& path, const Failover& failover, Remarks& remarks)
{
    if (failover.maxAttempts < 1)
        remarks.error(path + u".maxAttempts"_s, u"must be at least 1"_s);
    if (failover.maxSeconds < 1)
        remarks.error(path + u".maxSeconds"_s, u"must be at least 1"_s);
}

// After what answers the next target is tried: of the failover section and of a provider.
void checkRetryable(
    const QString& path, const QVector<int>& codes, const QStringList& errors, Remarks& remarks)
{
    bool anySuccess = false;
    for (const int code : codes) {
        if (code < 100 || code > 599)
            remarks.error(path + u".retryableStatusCodes"_s, u"%1 is not a status code"_s.arg(code));
        anySuccess = anySuccess || (code >= 200 && code <= 299);
    }
    if (anySuccess)
        remarks.warning(
            path + u".retryableStatusCodes"_s, u"holds codes from 200 to 299, which are never tried again"_s);
    const bool anyEmpty = std::any_of(
        errors.begin(), errors.end(), [](const QString& text) { return text.trimmed().isEmpty(); });
    if (anyEmpty)
        remarks.error(path + u".retryableErrors"_s, u"an empty text would match every error"_s);
}

void checkStall(const QString& path, const Stall& stall, Remarks& remarks)
{
    const bool isWatched = stall.ttfbMs.has_value() || stall.minBytesPerSecond.has_value();
    if (stall.cools && !isWatched) {
        remarks.warning(path,
            u"stalls are not watched: without a time to the first bytes or a slowest pace nothing cools"_s);
    }
    if (stall.ttfbMs && *stall.ttfbMs <= 0)
        remarks.error(path, u"the time to the first bytes must be more than 0"_s);
    if (stall.minBytesPerSecond && (*stall.minBytesPerSecond <= 0 || stall.windowMs <= 0))
        remarks.error(path, u"the slowest pace and its window must be more than 0"_s);
}

void checkGlobalStall(const Stall& stall, Remarks& remarks)
{
    const Stall defaults;
    if (!stall.minBytesPerSecond
        && (stall.windowMs != defaults.windowMs || stall.graceMs != defaults.graceMs)) {
        remarks.warning(
            u"stall"_s, u"windowSeconds and gracePeriodSeconds do nothing without minBytesPerSecond"_s);
    }
    if (!stall.ttfbMs && stall.ttfbBytes != defaults.ttfbBytes)
        remarks.warning(u"stall.ttfbBytes"_s, u"does nothing without ttfbSeconds"_s);
    checkStall(u"stall"_s, stall, remarks);
}

void checkProviderPolicy(const Provider& provider, const Settings& settings, Remarks& remarks)
{
    const QString path = u"providers."_s + provider.slug;
    if (!isShare(provider.discount))
        remarks.error(path + u".discount"_s, u"must be between 0 and 1, for example 0.05"_s);
    for (const ProviderModel& model : provider.models)
        checkPricing(u"%1.models.%2.pricing"_s.arg(path, model.id), model.pricing, remarks);
    checkRetryable(path, provider.retryableStatusCodes, provider.retryableErrors, remarks);
    // Else it is the global section's fault, which is reported once.
    if (provider.stall != StallOverride {})
        checkStall(path + u".stall_cooldown"_s, effectiveStall(settings.stall, provider.stall), remarks);
}

void checkTrustedProxies(const QStringList& entries, Remarks& remarks)
{
    const QString path = u"trustedProxies"_s;
    checkAddresses(path, entries, remarks);
    const bool trustsAll = std::any_of(
        entries.begin(), entries.end(), [](const QString& entry) { return entry.trimmed().endsWith(u"/0"); });
    if (trustsAll)
        remarks.warning(path, u"trusts everybody: any client can then name any address as its own"_s);
}

} // namespace

void checkPolicy(const Config& config, Remarks& remarks)
{
    const Settings& settings = config.settings;
    for (const Provider& provider : config.providers)
        checkProviderPolicy(provider, settings, remarks);
    checkQuotas(config, remarks);
    checkTrustedProxies(settings.trustedProxies, remarks);
    checkFailover(u"failover"_s, settings.failover, remarks);
    checkRetryable(
        u"failover"_s, settings.failover.retryableStatusCodes, settings.failover.retryableErrors, remarks);
    const Cooldown& cooldown = settings.cooldown;
    if (!(cooldown.initialMinutes > 0))
        remarks.error(u"cooldown.initialMinutes"_s, u"must be more than 0"_s);
    if (cooldown.initialMinutes > cooldown.maxMinutes) {
        remarks.error(u"cooldown.initialMinutes"_s,
            u"is longer than maxMinutes (%1 > %2)"_s.arg(cooldown.initialMinutes).arg(cooldown.maxMinutes));
    }
    checkGlobalStall(settings.stall, remarks);
}

} // namespace gateway::config
