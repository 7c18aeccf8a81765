// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/validate.h"

#include <gtest/gtest.h>

#include <functional>

using namespace gateway;
using namespace gateway::config;
using namespace Qt::StringLiterals;

namespace {

using Severity = Diagnostic::Severity;

Config sound()
{
    Config config;
    config.providers.append({ .slug = u"p"_s,
        .baseUrls = { { .url = u"https://p.example"_s } },
        .models = { { .id = u"m"_s } } });
    config.aliases.append({ .slug = u"fast"_s,
        .groups = { { .name = u"g"_s, .targets = { { .provider = u"p"_s, .model = u"m"_s } } } } });
    config.keys.append({ .name = u"app"_s, .secretDigest = QByteArray(32, 'd') });
    config.quotas.append({ .name = u"daily"_s, .limit = 100 });
    return config;
}

Pricing& pricing(Config& config)
{
    return config.providers[0].models[0].pricing;
}

struct Case {
    std::function<void(Config&)> change;
    Severity severity;
    QString path;
    QString part; // of the message
};

void expectRemarks(const std::vector<Case>& cases)
{
    for (const Case& one : cases) {
        Config config = sound();
        one.change(config);
        const Diagnostics found = validate(config);
        const bool isFound = std::any_of(found.begin(), found.end(), [&one](const Diagnostic& remark) {
            return remark.severity == one.severity && remark.path == one.path
                && remark.message.contains(one.part);
        });
        QStringList all;
        for (const Diagnostic& remark : found)
            all.append(formatDiagnostic(u"f"_s, remark));
        EXPECT_TRUE(isFound) << qPrintable(one.path) << " not in:\n" << qPrintable(all.join(u'\n'));
    }
}

} // namespace

TEST(ValidatePolicy, HasNothingToSayAboutASoundConfiguration)
{
    Config config = sound();
    config.defaultQuotas = { u"daily"_s };
    config.keys[0].quotas = { u"daily"_s };
    config.keys[0].allowedIps = { u"10.0.0.0/8"_s, u"::1"_s, u"10.0.0.1-9"_s };
    config.settings.trustedProxies = { u"127.0.0.1"_s };
    pricing(config) = { .source = Pricing::Source::Defined,
        .tiers = {
            { .upperBound = 200'000, .rates = { 1, 2 } }, { .lowerBound = 200'001, .rates = { 2, 4 } } } };
    EXPECT_EQ(validate(config).size(), 0);
    // the shared bound of the original's form
    pricing(config).tiers[1].lowerBound = 200'000;
    EXPECT_EQ(validate(config).size(), 0);
}

TEST(ValidatePolicy, ReportsAddressesThatCannotBeRead)
{
    expectRemarks({
        { [](Config& c) {
             c.keys[0].allowedIps = { u"10.0.0.0/8"_s, u"10.0.0"_s };
         },
            Severity::Error, u"keys.app.allowedIps"_s, u"\u201c10.0.0\u201d"_s },
        { [](Config& c) { c.settings.trustedProxies = { u"proxy"_s }; }, Severity::Error, u"trustedProxies"_s,
            u"proxy"_s },
        { [](Config& c) { c.settings.trustedProxies = { u"0.0.0.0/0"_s }; }, Severity::Warning,
            u"trustedProxies"_s, u"everybody"_s },
    });
}

TEST(ValidatePolicy, SaysWhatALimitOnCostCannotCount)
{
    const auto limitsCost = [](Config& c) { c.quotas[0].unit = QuotaUnit::Cost; };
    expectRemarks({ { limitsCost, Severity::Warning, u"user_quotas.daily"_s, u"p/m has no price"_s } });
    Config config = sound();
    limitsCost(config);
    pricing(config).source = Pricing::Source::Simple;
    EXPECT_EQ(validate(config).size(), 0) << "said to be free";
    pricing(config) = {};
    config.quotas[0].allowedProviders = { u"other"_s };
    config.providers.append(config.providers[0]);
    config.providers[1].slug = u"other"_s;
    EXPECT_EQ(validate(config).size(), 0) << "out of its scope";
}

TEST(ValidatePolicy, ReportsMistakesInQuotas)
{
    expectRemarks({
        { [](Config& c) { c.keys[0].quotas = { u"dayly"_s }; }, Severity::Error, u"keys.app.quotas"_s,
            u"did you mean daily?"_s },
        { [](Config& c) {
             c.keys[0].quotas = { u"daily"_s, u"daily"_s };
         },
            Severity::Warning, u"keys.app.quotas"_s, u"twice"_s },
        { [](Config& c) { c.defaultQuotas = { u"none"_s }; }, Severity::Error, u"default_quotas"_s,
            u"there is no quota"_s },
        { [](Config& c) { c.quotas[0].limit = 0; }, Severity::Error, u"user_quotas.daily.limit"_s,
            u"more than 0"_s },
        { [](Config& c) { c.quotas[0].limit = -5; }, Severity::Error, u"user_quotas.daily.limit"_s,
            u"more than 0"_s },
        { [](Config& c) { c.quotas[0].window = QuotaWindow::Rolling; }, Severity::Error,
            u"user_quotas.daily.duration"_s, u"is missing"_s },
        { [](Config& c) { c.quotas[0].durationMs = 1000; }, Severity::Warning,
            u"user_quotas.daily.duration"_s, u"rolling"_s },
        { [](Config& c) { c.quotas.append(c.quotas[0]); }, Severity::Error, u"user_quotas.daily"_s,
            u"twice"_s },
        { [](Config& c) { c.quotas[0].warnAt = 80; }, Severity::Error, u"user_quotas.daily.warnAt"_s,
            u"between 0 and 1"_s },
        { [](Config& c) { c.quotas[0].name = u"a\r\nb"_s; }, Severity::Error, u"user_quotas.a\r\nb"_s,
            u"line breaks"_s },
        { [](Config& c) { c.quotas[0].allowedModels = { u"fsat"_s }; }, Severity::Warning,
            u"user_quotas.daily.allowedModels"_s, u"did you mean fast?"_s },
        { [](Config& c) { c.quotas[0].excludedProviders = { u"zzz"_s }; }, Severity::Warning,
            u"user_quotas.daily.excludedProviders"_s, u"there is no provider"_s },
    });
}

TEST(ValidatePolicy, ReportsMistakesInPrices)
{
    const QString path = u"providers.p.models.m.pricing"_s;
    const auto tiers = [](Config& c, const QVector<PriceTier>& list) {
        pricing(c) = { .source = Pricing::Source::Defined, .tiers = list };
    };
    expectRemarks({
        { [&](Config& c) { tiers(c, {}); }, Severity::Error, path + u".range"_s, u"is missing"_s },
        { [&](Config& c) {
             tiers(c, { { .upperBound = 100 }, { .lowerBound = 50 } });
         },
            Severity::Error, path + u".range[1].lower_bound"_s, u"overlaps"_s },
        { [&](Config& c) {
             tiers(c, { {}, { .lowerBound = 50 } });
         },
            Severity::Error, path + u".range[1].lower_bound"_s, u"overlaps"_s },
        { [&](Config& c) {
             tiers(c, { { .lowerBound = 50 }, { .upperBound = 49 } });
         },
            Severity::Error, path + u".range[1].lower_bound"_s, u"sorted"_s },
        { [&](Config& c) { tiers(c, { { .lowerBound = 50, .upperBound = 10 } }); }, Severity::Error,
            path + u".range[0].upper_bound"_s, u"below"_s },
        { [&](Config& c) {
             tiers(c, { { .upperBound = 100 }, { .lowerBound = 200 } });
         },
            Severity::Warning, path + u".range[1].lower_bound"_s, u"gap above 100"_s },
        { [&](Config& c) { tiers(c, { { .upperBound = 100 } }); }, Severity::Warning, path + u".range"_s,
            u"ends at 100"_s },
        { [](Config& c) { pricing(c) = { .source = Pricing::Source::OpenRouter }; }, Severity::Error,
            path + u".slug"_s, u"is missing"_s },
        { [](Config& c) {
             pricing(c) = { .source = Pricing::Source::Simple, .rates = { -1, 2 } };
         },
            Severity::Error, path, u"negative"_s },
        { [](Config& c) { pricing(c) = { .source = Pricing::Source::PerRequest, .discount = 0.5 }; },
            Severity::Warning, path + u".discount"_s, u"does not apply"_s },
        { [](Config& c) { pricing(c) = { .source = Pricing::Source::PerUnit }; }, Severity::Error,
            path + u".source"_s, u"per_image, per_audio_minute or per_million_characters"_s },
        { [](Config& c) {
             pricing(c) = { .source = Pricing::Source::PerUnit, .units = { .audioMinute = -1 } };
         },
            Severity::Error, path + u".per_audio_minute"_s, u"negative"_s },
        { [](Config& c) { pricing(c) = { .source = Pricing::Source::Simple, .discount = 1.5 }; },
            Severity::Error, path + u".discount"_s, u"between 0 and 1"_s },
        { [](Config& c) { c.providers[0].discount = -0.1; }, Severity::Error, u"providers.p.discount"_s,
            u"between 0 and 1"_s },
    });
}

TEST(ValidatePolicy, ReportsMistakesInFailoverCooldownAndStall)
{
    expectRemarks({
        { [](Config& c) { c.settings.cooldown = { .initialMinutes = 10, .maxMinutes = 5 }; }, Severity::Error,
            u"cooldown.initialMinutes"_s, u"10 > 5"_s },
        { [](Config& c) { c.settings.cooldown.initialMinutes = 0; }, Severity::Error,
            u"cooldown.initialMinutes"_s, u"more than 0"_s },
        { [](Config& c) { c.settings.stall.cools = true; }, Severity::Warning, u"stall"_s, u"not watched"_s },
        { [](Config& c) { c.settings.stall.windowMs = 5000; }, Severity::Warning, u"stall"_s,
            u"without minBytesPerSecond"_s },
        { [](Config& c) { c.settings.stall.ttfbBytes = 500; }, Severity::Warning, u"stall.ttfbBytes"_s,
            u"without ttfbSeconds"_s },
        { [](Config& c) { c.providers[0].stall.cools = true; }, Severity::Warning,
            u"providers.p.stall_cooldown"_s, u"not watched"_s },
        { [](Config& c) { c.settings.failover.maxAttempts = 0; }, Severity::Error, u"failover.maxAttempts"_s,
            u"at least 1"_s },
        { [](Config& c) { c.settings.failover.maxSeconds = 0; }, Severity::Error, u"failover.maxSeconds"_s,
            u"at least 1"_s },
        { [](Config& c) {
             c.settings.failover.retryableStatusCodes = { 200, 204, 500 };
         },
            Severity::Warning, u"failover.retryableStatusCodes"_s, u"never tried again"_s },
        { [](Config& c) { c.settings.failover.retryableErrors = { u" "_s }; }, Severity::Error,
            u"failover.retryableErrors"_s, u"every error"_s },
        { [](Config& c) { c.providers[0].retryableStatusCodes = { 999 }; }, Severity::Error,
            u"providers.p.retryableStatusCodes"_s, u"not a status code"_s },
    });
}
