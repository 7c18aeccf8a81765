// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of prices, quotas, cooldowns, stalls and exploration.
#include "config/field_tables.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

constexpr double kMaxRate = 1e9; // dollars per million tokens

Field<PriceTier> upperBoundField()
{
    return { u"upper_bound"_s, { u"upperBound"_s }, u"whole number or .inf"_s,
        u"Most input tokens of the tier, itself included; left out or .inf: no end."_s,
        [](const Node& node, const Place& place, PriceTier& into) {
            if (node.text.contains(u"inf", Qt::CaseInsensitive))
                into.upperBound.reset();
            else if (const auto value = readInteger(node, place, 0, qint64(1) << 50))
                into.upperBound = *value;
        },
        [](const PriceTier& from) -> std::optional<Node> {
            if (!from.upperBound)
                return std::nullopt;
            return Node::scalar(QString::number(*from.upperBound));
        } };
}

// The rates of a tier stand beside its bounds, under names of their own.
template <typename T> FieldTable<T> rateFields(TokenRates T::*rates, const QString& suffix)
{
    const auto required = [rates](const QString& name, double TokenRates::*rate, const QString& help) {
        return Field<T> { name, {}, u"dollars per million tokens"_s, help,
            [rates, rate](const Node& node, const Place& place, T& into) {
                if (const auto value = readReal(node, place, 0, kMaxRate))
                    (into.*rates).*rate = *value;
            },
            [rates, rate](const T& from) -> std::optional<Node> { return writeReal((from.*rates).*rate); } };
    };
    const auto optional = [rates](const QString& name, std::optional<double> TokenRates::*rate,
                              const QString& help, const QStringList& synonyms) {
        return Field<T> { name, synonyms, u"dollars per million tokens"_s, help,
            [rates, rate](const Node& node, const Place& place, T& into) {
                if (const auto value = readReal(node, place, 0, kMaxRate))
                    (into.*rates).*rate = *value;
            },
            [rates, rate](const T& from) -> std::optional<Node> {
                const std::optional<double>& value = (from.*rates).*rate;
                return value ? std::optional(writeReal(*value)) : std::nullopt;
            } };
    };
    return { required(u"input"_s + suffix, &TokenRates::input, u"Input that no prompt cache held."_s),
        required(u"output"_s + suffix, &TokenRates::output, u"Output, reasoning included."_s),
        optional(u"cached"_s + suffix, &TokenRates::cached,
            u"Input read from the prompt cache; left out: as input."_s, {}),
        optional(u"cache_write"_s + suffix, &TokenRates::cacheWrite,
            u"Input written to the prompt cache; left out: as input."_s, { u"cacheWrite"_s + suffix }),
        optional(u"cache_write_1h"_s + suffix, &TokenRates::cacheWriteHour,
            u"Input written to be kept for an hour; left out: 1.6 times cache_write."_s,
            { u"cacheWrite1h"_s + suffix }) };
}

const QVector<std::pair<QString, Pricing::Source>>& pricingSources()
{
    static const QVector<std::pair<QString, Pricing::Source>> names { { u"simple"_s,
                                                                          Pricing::Source::Simple },
        { u"defined"_s, Pricing::Source::Defined }, { u"openrouter"_s, Pricing::Source::OpenRouter },
        { u"per_request"_s, Pricing::Source::PerRequest }, { u"per_unit"_s, Pricing::Source::PerUnit } };
    return names;
}

Field<Pricing> discountField()
{
    return { u"discount"_s, {}, u"number 0–1"_s, u"Taken off; wins over the provider's."_s,
        [](const Node& node, const Place& place, Pricing& into) {
            if (const auto value = readReal(node, place, 0, 1))
                into.discount = *value;
        },
        [](const Pricing& from) -> std::optional<Node> {
            return from.discount ? std::optional(writeReal(*from.discount)) : std::nullopt;
        } };
}

// `limit` is read after `limitType` says what it counts, wherever in the section the two stand.
void readQuota(const Node& node, const Place& place, Quota& into)
{
    readFields(quotaFields(), node, place, into);
    const Node* limit = node.kind == Node::Kind::Map ? node.find(u"limit") : nullptr;
    if (!limit) {
        place.at(u"limit"_s).error(node, u"is missing: how much the quota allows"_s);
        return;
    }
    const Place at = place.at(u"limit"_s);
    if (into.unit == QuotaUnit::Cost) {
        const auto money = Money::parse(limit->text);
        if (limit->kind != Node::Kind::Scalar || !money || money->nanos < 0)
            at.error(*limit, u"must be an amount in dollars, for example 12.50"_s);
        else
            into.limit = money->nanos;
        return;
    }
    // 1e6 is how people write a million tokens.
    const auto value = readReal(*limit, at, 0, 9e15);
    if (value && std::floor(*value) != *value)
        at.error(*limit,
            u"must be a whole number of %1"_s.arg(
                into.unit == QuotaUnit::Tokens ? u"tokens"_s : u"requests"_s));
    else if (value)
        into.limit = static_cast<qint64>(*value);
}

Field<Quota> limitField()
{
    return { u"limit"_s, {}, u"number"_s, u"Requests, tokens, or dollars (decimals allowed)."_s,
        [](const Node&, const Place&, Quota&) {}, // readQuota() does
        [](const Quota& from) -> std::optional<Node> {
            return Node::scalar(
                from.unit == QuotaUnit::Cost ? Money { from.limit }.toText() : QString::number(from.limit));
        } };
}

Field<Quota> durationField()
{
    return { u"duration"_s, {}, u"for example 30m, 5h, 7d"_s, u"Length of a rolling window."_s,
        [](const Node& node, const Place& place, Quota& into) {
            static const QRegularExpression kForm(u"^\\s*(\\d{1,9})\\s*(s|m|h|d|w)\\s*$"_s);
            const auto match = kForm.match(node.text);
            static const QHash<QString, qint64> kUnits { { u"s"_s, 1000 }, { u"m"_s, 60'000 },
                { u"h"_s, 3'600'000 }, { u"d"_s, 86'400'000 }, { u"w"_s, 604'800'000 } };
            const qint64 ms =
                match.hasMatch() ? match.captured(1).toLongLong() * kUnits[match.captured(2)] : 0;
            if (ms < 1000 || ms > 366 * 86'400'000LL)
                place.error(node, u"must be a length like 30m, 5h or 7d, at most 366d"_s);
            else
                into.durationMs = ms;
        },
        [](const Quota& from) -> std::optional<Node> {
            if (from.durationMs == 0)
                return std::nullopt;
            for (const auto& [unit, ms] :
                { std::pair { u'd', 86'400'000 }, { u'h', 3'600'000 }, { u'm', 60'000 } }) {
                if (from.durationMs % ms == 0)
                    return Node::scalar(QString::number(from.durationMs / ms) + unit);
            }
            return Node::scalar(QString::number(from.durationMs / 1000) + u's');
        } };
}

template <typename T>
Field<T> secondsField(
    const QString& name, std::optional<int> T::*member, int least, int most, const QString& help)
{
    return { name, {}, u"seconds %1–%2"_s.arg(least).arg(most), help,
        [member, least, most](const Node& node, const Place& place, T& into) {
            if (const auto value = readReal(node, place, least, most))
                into.*member = static_cast<int>(*value * 1000);
        },
        [member](const T& from) -> std::optional<Node> {
            return from.*member ? std::optional(writeReal(*(from.*member) / 1000.0)) : std::nullopt;
        } };
}

template <typename T>
Field<T> secondsField(const QString& name, int T::*member, int least, int most, const QString& help)
{
    return { name, {}, u"seconds %1–%2"_s.arg(least).arg(most), help,
        [member, least, most](const Node& node, const Place& place, T& into) {
            if (const auto value = readReal(node, place, least, most))
                into.*member = static_cast<int>(*value * 1000);
        },
        [member](const T& from) -> std::optional<Node> {
            if (from.*member == T {}.*member)
                return std::nullopt;
            return writeReal(from.*member / 1000.0);
        } };
}

// A number, `off`, or nothing; an explicit null is off as well, as the original has it.
Field<Provider> overrideField(
    const QString& name, Override<int> StallOverride::*member, int least, int most, const QString& help)
{
    using Kind = Override<int>::Kind;
    Field<Provider> field { name, {}, u"whole number %1–%2, or off"_s.arg(least).arg(most), help,
        [member, least, most](const Node& node, const Place& place, Provider& into) {
            Override<int>& own = into.stall.*member;
            if (node.kind == Node::Kind::Null || node.text == u"off" || node.text == u"false")
                own = { .kind = Kind::Off };
            else if (const auto value = readInteger(node, place, least, most))
                own = { .kind = Kind::Value, .value = static_cast<int>(*value) };
        },
        [member](const Provider& from) -> std::optional<Node> {
            const Override<int>& own = from.stall.*member;
            switch (own.kind) {
            case Kind::Inherit: return std::nullopt;
            case Kind::Off: return Node::scalar(u"off"_s);
            case Kind::Value: return Node::scalar(QString::number(own.value));
            }
            return std::nullopt;
        } };
    field.takesNull = true;
    return field;
}

Field<Provider> inheritedField(
    const QString& name, std::optional<int> StallOverride::*member, int least, int most, const QString& help)
{
    return { name, {}, u"whole number %1–%2"_s.arg(least).arg(most), help,
        [member, least, most](const Node& node, const Place& place, Provider& into) {
            if (const auto value = readInteger(node, place, least, most))
                into.stall.*member = static_cast<int>(*value);
        },
        [member](const Provider& from) -> std::optional<Node> {
            const std::optional<int>& value = from.stall.*member;
            return value ? std::optional(Node::scalar(QString::number(*value))) : std::nullopt;
        } };
}

} // namespace

const FieldTable<PriceTier>& priceTierFields()
{
    static const FieldTable<PriceTier> table = [] {
        FieldTable<PriceTier> rows { integerField<PriceTier, qint64>(u"lower_bound"_s, &PriceTier::lowerBound,
                                         0, qint64(1) << 50, u"Least input tokens of the tier."_s,
                                         { u"lowerBound"_s }),
            upperBoundField() };
        return rows + rateFields(&PriceTier::rates, u"_per_m"_s);
    }();
    return table;
}

namespace {

Field<Pricing> unitField(const QString& name, std::optional<double> UnitRates::*member, const QString& help)
{
    return { name, {}, u"number 0–1e+06"_s, help,
        [member](const Node& node, const Place& place, Pricing& into) {
            if (const auto value = readReal(node, place, 0, 1e6))
                into.units.*member = *value;
        },
        [member](const Pricing& from) -> std::optional<Node> {
            const std::optional<double>& value = from.units.*member;
            return value ? std::optional(writeReal(*value)) : std::nullopt;
        } };
}

} // namespace

const FieldTable<Pricing>& pricingFields()
{
    static const FieldTable<Pricing> table = [] {
        FieldTable<Pricing> rows { enumField<Pricing, Pricing::Source>(
            u"source"_s, &Pricing::source, pricingSources(), u"Where the prices come from."_s) };
        // Written only where they mean something.
        for (Field<Pricing>& rate : rateFields(&Pricing::rates, QString())) {
            rate.write = [write = rate.write](const Pricing& from) -> std::optional<Node> {
                return from.source == Pricing::Source::Simple ? write(from) : std::nullopt;
            };
            rows.append(rate);
        }
        rows.append({ listField<Pricing, PriceTier>(u"range"_s, &Pricing::tiers, &priceTierFields,
                          u"Tiers by input tokens (source defined)."_s),
            textField<Pricing>(u"slug"_s, &Pricing::slug, u"The catalogue's id (source openrouter)."_s),
            realField<Pricing>(
                u"amount"_s, &Pricing::perRequest, 0, 1e6, u"Dollars a request (source per_request)."_s),
            unitField(u"per_image"_s, &UnitRates::image, u"Dollars an image made (source per_unit)."_s),
            unitField(u"per_audio_minute"_s, &UnitRates::audioMinute,
                u"Dollars a minute of sound heard (source per_unit)."_s),
            unitField(u"per_million_characters"_s, &UnitRates::millionCharacters,
                u"Dollars a million characters spoken (source per_unit)."_s),
            discountField() });
        return rows;
    }();
    return table;
}

const FieldTable<Quota>& quotaFields()
{
    static const FieldTable<Quota> table {
        enumField<Quota, QuotaWindow>(u"type"_s, &Quota::window,
            { { u"rolling"_s, QuotaWindow::Rolling }, { u"daily"_s, QuotaWindow::Daily },
                { u"weekly"_s, QuotaWindow::Weekly }, { u"monthly"_s, QuotaWindow::Monthly } },
            u"Its window, in UTC; weeks begin on Monday."_s),
        enumField<Quota, QuotaUnit>(u"limitType"_s, &Quota::unit,
            { { u"requests"_s, QuotaUnit::Requests }, { u"tokens"_s, QuotaUnit::Tokens },
                { u"cost"_s, QuotaUnit::Cost } },
            u"What it counts."_s, { u"limit_type"_s }),
        limitField(),
        durationField(),
        boolField<Quota>(u"shared"_s, &Quota::isShared, u"One bucket for all keys that name it."_s),
        realField<Quota>(u"warnAt"_s, &Quota::warnAt, 0, 1,
            u"Share of the limit from which answers carry a warning; 0: none."_s, { u"warn_at"_s }),
        textsField<Quota>(u"allowedModels"_s, &Quota::allowedModels, u"Aliases it counts; empty: all."_s,
            { u"allowed_models"_s }),
        textsField<Quota>(u"excludedModels"_s, &Quota::excludedModels, u"Aliases it does not count."_s,
            { u"excluded_models"_s }),
        textsField<Quota>(u"allowedProviders"_s, &Quota::allowedProviders,
            u"Providers it counts; empty: all."_s, { u"allowed_providers"_s }),
        textsField<Quota>(u"excludedProviders"_s, &Quota::excludedProviders,
            u"Providers it does not count."_s, { u"excluded_providers"_s }),
    };
    return table;
}

const FieldTable<Cooldown>& cooldownFields()
{
    static const FieldTable<Cooldown> table {
        realField<Cooldown>(u"initialMinutes"_s, &Cooldown::initialMinutes, 0.1, 10'000,
            u"Rest after the first failure; doubled by each further one."_s, { u"initial_minutes"_s }),
        realField<Cooldown>(
            u"maxMinutes"_s, &Cooldown::maxMinutes, 0.1, 10'000, u"Longest rest."_s, { u"max_minutes"_s }),
    };
    return table;
}

const FieldTable<Stall>& stallFields()
{
    static const FieldTable<Stall> table {
        secondsField<Stall>(u"ttfbSeconds"_s, &Stall::ttfbMs, 5, 120,
            u"The first `ttfbBytes` must have come by then; left out: not watched."_s),
        integerField<Stall, int>(
            u"ttfbBytes"_s, &Stall::ttfbBytes, 50, 10'000, u"How many bytes count as first."_s),
        optionalIntegerField<Stall>(u"minBytesPerSecond"_s, &Stall::minBytesPerSecond, 50, 5000,
            u"Slowest pace of a stream; left out: not watched."_s),
        secondsField<Stall>(u"windowSeconds"_s, &Stall::windowMs, 3, 30, u"Over which the pace is taken."_s),
        secondsField<Stall>(u"gracePeriodSeconds"_s, &Stall::graceMs, 0, 120, u"Before the pace counts."_s),
        boolField<Stall>(u"stallCooldown"_s, &Stall::cools, u"A stalled target rests."_s),
    };
    return table;
}

FieldTable<Provider> stallOverrideFields()
{
    return { overrideField(u"stallTtfbMs"_s, &StallOverride::ttfbMs, 5000, 120'000,
                 u"Stall detection: time to the first bytes; off: not watched."_s),
        inheritedField(u"stallTtfbBytes"_s, &StallOverride::ttfbBytes, 50, 10'000,
            u"Stall detection: how many bytes count as first."_s),
        overrideField(u"stallMinBps"_s, &StallOverride::minBytesPerSecond, 50, 5000,
            u"Stall detection: slowest bytes per second; off: not watched."_s),
        inheritedField(
            u"stallWindowMs"_s, &StallOverride::windowMs, 3000, 30'000, u"Stall detection: window."_s),
        inheritedField(
            u"stallGracePeriodMs"_s, &StallOverride::graceMs, 0, 120'000, u"Stall detection: grace."_s),
        { u"stall_cooldown"_s, { u"stallCooldown"_s }, u"true or false"_s,
            u"A stall makes its targets rest."_s,
            [](const Node& node, const Place& place, Provider& into) {
                if (const auto value = readBool(node, place))
                    into.stall.cools = *value;
            },
            [](const Provider& from) -> std::optional<Node> {
                return from.stall.cools ? std::optional(Node::boolean(true)) : std::nullopt;
            } } };
}

const FieldTable<Catalogue>& catalogueFields()
{
    static const FieldTable<Catalogue> table {
        integerField<Catalogue, int>(u"refresh_hours"_s, &Catalogue::refreshHours, 0, 8760,
            u"How often it is fetched while a model is priced by it; 0: never."_s),
        textField<Catalogue>(u"url"_s, &Catalogue::url, u"Where from; OpenRouter's list or a copy of it."_s),
    };
    return table;
}

const FieldTable<Exploration>& backgroundFields()
{
    static const FieldTable<Exploration> table {
        boolField<Exploration>(
            u"enabled"_s, &Exploration::isBackground, u"Probe targets beside the traffic; it costs money."_s),
        integerField<Exploration, int>(u"stalenessThresholdSeconds"_s, &Exploration::stalenessSeconds, 10,
            86'400, u"Probe what was not measured for so long."_s),
        integerField<Exploration, int>(
            u"workerConcurrency"_s, &Exploration::workerConcurrency, 1, 16, u"Probes at a time."_s),
    };
    return table;
}

namespace {

Field<Config> quotasField()
{
    return { u"user_quotas"_s, { u"userQuotas"_s, u"quotas"_s }, u"map from name to fields"_s,
        u"Limits that keys name."_s,
        [](const Node& node, const Place& place, Config& into) {
            if (!expectMap(node, place))
                return;
            for (const Member& entry : node.members) {
                Quota quota { .name = entry.key };
                readQuota(entry.value, place.at(entry.key), quota);
                into.quotas.append(quota);
            }
        },
        [](const Config& from) -> std::optional<Node> {
            if (from.quotas.isEmpty())
                return std::nullopt;
            Node node = Node::map();
            for (const Quota& quota : from.quotas)
                node.set(quota.name, writeFields(quotaFields(), quota));
            return node;
        } };
}

Field<Config> rateField(const QString& name, std::optional<double> Exploration::*rate, const QString& help)
{
    return { name, {}, u"number 0–1"_s, help,
        [rate](const Node& node, const Place& place, Config& into) {
            if (const auto value = readReal(node, place, 0, 1))
                into.settings.exploration.*rate = *value;
        },
        [rate](const Config& from) -> std::optional<Node> {
            const auto& value = from.settings.exploration.*rate;
            return value ? std::optional(writeReal(*value)) : std::nullopt;
        } };
}

// A section at the top of the document that lands in the settings.
template <typename Part>
Field<Config> topSection(
    const QString& name, Part Settings::*part, const FieldTable<Part>& (*table)(), const QString& help)
{
    return { name, {}, u"section"_s, help,
        [part, table](const Node& node, const Place& place, Config& into) {
            readFields(table(), node, place, into.settings.*part);
        },
        [part, table](const Config& from) -> std::optional<Node> {
            Node node = writeFields(table(), from.settings.*part);
            return node.members.isEmpty() ? std::nullopt : std::optional(node);
        } };
}

} // namespace

FieldTable<Config> policyFields()
{
    return { quotasField(),
        textsField<Config>(u"default_quotas"_s, &Config::defaultQuotas, u"Quotas of keys that name none."_s,
            { u"defaultQuotas"_s }),
        topSection(u"failover"_s, &Settings::failover, &failoverFields, u"When the next target is tried."_s),
        topSection(u"cooldown"_s, &Settings::cooldown, &cooldownFields, u"How long failing targets rest."_s),
        topSection(u"stall"_s, &Settings::stall, &stallFields, u"When a provider counts as too slow."_s),
        { u"performanceExplorationRate"_s, {}, u"number 0–1"_s,
            u"Share of requests that measure another target (selector performance)."_s,
            [](const Node& node, const Place& place, Config& into) {
                if (const auto value = readReal(node, place, 0, 1))
                    into.settings.exploration.performance = *value;
            },
            [](const Config& from) -> std::optional<Node> {
                const double rate = from.settings.exploration.performance;
                return rate == Exploration {}.performance ? std::nullopt : std::optional(writeReal(rate));
            } },
        rateField(u"latencyExplorationRate"_s, &Exploration::latency,
            u"The same of selector latency; left out: as performance."_s),
        rateField(u"e2ePerformanceExplorationRate"_s, &Exploration::endToEnd,
            u"The same of selector e2e_performance; left out: as performance."_s),
        topSection(u"backgroundExploration"_s, &Settings::exploration, &backgroundFields,
            u"Probes beside the traffic."_s),
        { u"trustedProxies"_s, { u"trusted_proxies"_s }, u"list of addresses"_s,
            u"Whose X-Forwarded-For is believed; default nobody's."_s,
            [](const Node& node, const Place& place, Config& into) {
                if (const auto texts = readTexts(node, place))
                    into.settings.trustedProxies = *texts;
            },
            [](const Config& from) -> std::optional<Node> {
                return from.settings.trustedProxies.isEmpty()
                    ? std::nullopt
                    : std::optional(writeTexts(from.settings.trustedProxies));
            } } };
}

} // namespace gateway::config
