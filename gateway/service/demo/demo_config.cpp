// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo/demo_config.h"

#include "service/demo/demo_script.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

config::Alias alias(
    const QString& slug, const QStringList& models, config::Selector selector = config::Selector::InOrder)
{
    config::TargetGroup group { .name = u"default"_s, .selector = selector };
    for (const QString& model : models)
        group.targets.append({ .provider = u"demo"_s, .model = model });
    // The same question twice is to be routed twice: one sees what the selector does.
    return { .slug = slug, .groups = { group }, .isSticky = false };
}

config::Provider provider(const QString& slug, const QString& name, QVector<config::BaseUrl> urls)
{
    return { .slug = slug,
        .displayName = name,
        .baseUrls = std::move(urls),
        .apiKey = { .kind = config::SecretSource::Kind::Plain, .plain = Secret("demo-provider-key") },
        // Every alias does the same whenever it is asked, those that fail too.
        .coolsDown = false };
}

// Providers that sign in, for what the pages show of them. No alias leads there, and nothing is ever sent:
// the demo's accounts have no tokens.
QVector<config::Provider> providersWithAccounts()
{
    return {
        { .slug = u"chatgpt"_s,
            .displayName = u"ChatGPT"_s,
            .accountVendor = u"openai-codex"_s,
            .accountNames = { u"work"_s, u"spare"_s },
            .models = { { .id = u"gpt-5.3-codex"_s }, { .id = u"gpt-5.2"_s } },
            .quotaChecker = { .type = u"openai-codex"_s } },
        { .slug = u"copilot"_s,
            .displayName = u"GitHub Copilot"_s,
            .accountVendor = u"github-copilot"_s,
            .models = { { .id = u"gpt-5"_s }, { .id = u"claude-sonnet-4.5"_s } },
            .quotaChecker = { .type = u"copilot"_s } },
        { .slug = u"claude"_s,
            .displayName = u"Claude"_s,
            .accountVendor = u"anthropic"_s,
            .accountName = u"private"_s,
            .models = { { .id = u"claude-sonnet-4-5"_s } },
            .quotaChecker = { .type = u"claude-code"_s } },
    };
}

void setPrice(config::Provider& provider, const QString& model, const config::TokenRates& rates)
{
    for (config::ProviderModel& one : provider.models) {
        if (one.id == model)
            one.pricing = { .source = config::Pricing::Source::Simple, .rates = rates };
    }
}

} // namespace

config::Config demoConfig(quint16 port, const QString& clientKey)
{
    const QString origin = u"http://127.0.0.1:%1"_s.arg(port);
    config::Provider demo = provider(u"demo"_s, u"Demo provider"_s,
        { { .dialect = Dialect::Chat, .url = origin }, { .dialect = Dialect::Messages, .url = origin } });
    for (const QString& model : demoModels())
        demo.models.append({ .id = model });
    // Two have a price, so that a cost and a missing one can both be seen.
    setPrice(demo, u"demo-fast"_s, { .input = 0.15, .output = 0.6, .cached = 0.075 });
    setPrice(demo, u"demo-stream"_s, { .input = 1.25, .output = 10 });
    // One that speaks Gemini alone, so that every other client is translated.
    const config::Provider google = provider(
        u"demo-gemini"_s, u"Demo provider, Gemini only"_s, { { .dialect = Dialect::Gemini, .url = origin } });
    config::Alias translated = alias(u"demo-translated"_s, {});
    translated.groups.first().targets = { { .provider = google.slug, .model = u"demo-stream"_s } };
    QVector<config::Provider> signedIn = providersWithAccounts();
    for (config::Provider& one : signedIn) {
        setPrice(
            one, u"claude-sonnet-4-5"_s, { .input = 3, .output = 15, .cached = 0.3, .cacheWrite = 3.75 });
        setPrice(one, u"gpt-5.3-codex"_s, { .input = 1.25, .output = 10, .cached = 0.125 });
        setPrice(one, u"gpt-5"_s, { .input = 1.25, .output = 10, .cached = 0.125 });
    }
    return {
        .providers = QVector<config::Provider> { demo, google } + signedIn,
        .accounts = { { .vendor = u"openai-codex"_s, .name = u"work"_s, .nickname = u"Team plan"_s },
            { .vendor = u"openai-codex"_s, .name = u"spare"_s, .isReserve = true } },
        .aliases = { alias(u"demo"_s, { u"demo-stream"_s }), alias(u"demo-fast"_s, { u"demo-fast"_s }),
            alias(u"demo-thinking"_s, { u"demo-thinking"_s }), alias(u"demo-tool"_s, { u"demo-tool"_s }),
            alias(u"demo-slow"_s, { u"demo-slow"_s }), alias(u"demo-long"_s, { u"demo-long"_s }),
            alias(u"demo-failover"_s, { u"demo-error-500"_s, u"demo-fast"_s }),
            alias(u"demo-random"_s, { u"demo-fast"_s, u"demo-stream"_s }, config::Selector::Random),
            alias(u"demo-error"_s, { u"demo-error-429"_s }), alias(u"demo-broken"_s, { u"demo-broken"_s }),
            translated },
        .keys = { { .name = u"demo"_s,
            .secretDigest = QCryptographicHash::hash(clientKey.toUtf8(), QCryptographicHash::Sha256),
            .quotas = { u"budget"_s, u"tokens"_s, u"requests"_s } } },
        // Wide enough that whoever tries the demo never meets one.
        .quotas = { { .name = u"budget"_s,
                        .window = config::QuotaWindow::Monthly,
                        .unit = QuotaUnit::Cost,
                        .limit = 12'500'000'000,
                        .warnAt = 0.8,
                        // Those whose price is known.
                        .allowedModels = { u"demo"_s, u"demo-fast"_s, u"demo-random"_s } },
            { .name = u"tokens"_s,
                .window = config::QuotaWindow::Rolling,
                .unit = QuotaUnit::Tokens,
                .limit = 10'000'000,
                .durationMs = 5 * 3'600'000,
                .warnAt = 0.8 },
            { .name = u"requests"_s,
                .window = config::QuotaWindow::Daily,
                .unit = QuotaUnit::Requests,
                .limit = 100'000,
                .isShared = true } },
        .defaultQuotas = { u"requests"_s },
    };
}

} // namespace gateway::service
