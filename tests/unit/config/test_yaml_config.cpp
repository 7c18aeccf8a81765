// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/yaml_config.h"

#include "config/field_tables.h"
#include "config/validate.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::config;
using namespace Qt::StringLiterals;

namespace {

QStringList remarks(const QByteArray& text)
{
    QStringList lines;
    for (const Diagnostic& diagnostic : readYaml(text).diagnostics)
        lines.append(formatDiagnostic(u"f"_s, diagnostic));
    return lines;
}

// What the original's documentation shows, in full.
const QByteArray kOriginalForm = R"(adminKey: x
providers:
  openai:
    display_name: OpenAI
    api_base_url: https://api.openai.com/v1
    api_key: sk-live-0123456789
    discount: 0.05
    headers: {HTTP-Referer: https://app}
    models:
      gpt-4o: {type: chat, access_via: [chat, messages], pricing: {source: simple, input: 2.5, output: 10}}
      gpt-4o-mini:
    quota_checker: {type: synthetic, enabled: true, intervalMinutes: 30, options: {}}
  other:
    api_base_url: {chat: https://a.example, messages: https://b.example}
    api_key: env:OTHER_KEY
    models: [m1, m2]
  claude-sub: {api_base_url: "oauth://", api_key: oauth, oauth_provider: anthropic, oauth_account: work, models: [c]}
models:
  fast:
    selector: latency
    priority: selector
    type: chat
    additional_aliases: [f]
    targets: [{provider: openai, model: gpt-4o-mini, enabled: true}]
  grouped:
    target_groups:
      - {name: first, selector: in_order, targets: [{provider: other, model: m1}, {alias: f}]}
      - {name: spare, selector: random, targets: [{provider: other, model: m2, weight: 2}]}
keys: {app: {secret: sk-0123456789abcdef, comment: x, quota: q}}
user_quotas: {q: {type: rolling, limitType: tokens, limit: 100000, duration: 1h}}
mcp_servers: {s: {upstream_url: "https://x", enabled: true, headers: {}}}
failover: {enabled: true, retryableStatusCodes: [429, 500], retryableErrors: [ETIMEDOUT]}
cooldown: {initialMinutes: 2, maxMinutes: 300}
performanceExplorationRate: 0.05
latencyExplorationRate: 0.05
vision_fallthrough: {descriptor_model: m, default_prompt: p}
)";

} // namespace

TEST(YamlConfig, TheLiteFormOfResponsesIsReadInBothSpellingsAndWrittenBack)
{
    const QByteArray text = R"(providers:
  one:
    api_base_url: {responses: https://one.example, chat: https://one.example}
    models:
      short: {access_via: [responses:lite]}
      long: {access_via: [{type: responses, subtype: lite}, chat, responses]}
)";
    const ReadOutcome outcome = readYaml(text);
    ASSERT_TRUE(outcome.config) << qPrintable(remarks(text).join(u'\n'));
    const QVector<ProviderModel>& models = outcome.config->providers[0].models;
    EXPECT_TRUE(models[0].isLite);
    EXPECT_EQ(models[0].accessVia, QVector { Dialect::Responses });
    EXPECT_TRUE(models[1].isLite);
    EXPECT_EQ(models[1].accessVia, (QVector { Dialect::Responses, Dialect::Chat }));
    EXPECT_TRUE(writeYaml(*outcome.config).contains("responses:lite"));
    EXPECT_EQ(readYaml(writeYaml(*outcome.config)).config, outcome.config);
    EXPECT_TRUE(remarks(
        "providers: {one: {api_base_url: https://one.example, models: {m: {access_via: [{type: x}]}}}}")
                    .join(u'\n')
                    .contains(u"is not a dialect"_s));
}

TEST(YamlConfig, ReadsTheOriginalsForm)
{
    const ReadOutcome outcome = readYaml(kOriginalForm);
    ASSERT_TRUE(outcome.config.has_value()) << qPrintable(remarks(kOriginalForm).join(u'\n'));
    const Config& config = *outcome.config;
    EXPECT_EQ(config.providers.size(), 3);
    EXPECT_EQ(config.providers[0].apiKey.plain.reveal(), "sk-live-0123456789");
    EXPECT_EQ(config.providers[0].models[0].accessVia, (QVector { Dialect::Chat, Dialect::Messages }));
    EXPECT_FALSE(config.providers[0].models[0].isLite);
    EXPECT_EQ(config.providers[1].apiKey.kind, SecretSource::Kind::Environment);
    EXPECT_EQ(config.providers[1].baseUrls[1],
        (BaseUrl { .dialect = Dialect::Messages, .url = u"https://b.example"_s }));
    ASSERT_EQ(config.aliases.size(), 2);
    EXPECT_EQ(config.aliases[0].groups[0].name, u"default"_s);
    EXPECT_EQ(config.aliases[0].groups[0].selector, Selector::Latency);
    EXPECT_EQ(config.aliases[1].groups[1].targets[0].weight, 2.0);
    EXPECT_EQ(config.keys[0].secretDigest,
        QCryptographicHash::hash("sk-0123456789abcdef", QCryptographicHash::Sha256));
    EXPECT_EQ(config.settings.failover.retryableStatusCodes, (QVector { 429, 500 }));
    EXPECT_EQ(config.vision.descriptorModel, u"m"_s);
    EXPECT_EQ(config.vision.prompt, u"p"_s);
    EXPECT_EQ(config.findMcpServer(u"s")->url, u"https://x"_s);
    EXPECT_EQ(config.providers[2].accountVendor, u"anthropic"_s);
    EXPECT_EQ(config.providers[2].accountName, u"work"_s);
    EXPECT_TRUE(config.providers[2].baseUrls.isEmpty());
    // adminKey, and a descriptor that is no alias
    EXPECT_EQ(outcome.diagnostics.size(), 2);
}

TEST(YamlConfig, TheRawRelayIsOffUnlessProviderAndKeySaySo)
{
    const auto outcome = readYaml(
        "providers:\n  p: {api_base_url: 'https://x'}\n  q: {api_base_url: 'https://x', raw_passthrough: "
        "{enabled: true, base_url: 'https://raw', auth: x-goog-api-key}}\n"
        "keys: {a: {secret: sk-0123456789abcdef}, b: {secret: sk-0123456789abcdeg, allowRawPassthrough: "
        "true}}");
    ASSERT_TRUE(outcome.config.has_value());
    EXPECT_EQ(outcome.config->providers[0].raw, RawPassthrough {});
    EXPECT_FALSE(outcome.config->providers[0].raw.enabled);
    EXPECT_EQ(outcome.config->providers[1].raw,
        (RawPassthrough { .enabled = true, .baseUrl = u"https://raw"_s, .auth = RawAuth::GoogleApiKey }));
    EXPECT_FALSE(outcome.config->keys[0].mayRelayRaw);
    EXPECT_TRUE(outcome.config->keys[1].mayRelayRaw);
    EXPECT_FALSE(
        readYaml("providers: {p: {api_base_url: 'https://x', raw_passthrough: {base_url: 'ftp://x'}}}")
            .config.has_value());
}

TEST(YamlConfig, AnAccountNamesItsVendorAndNeedsNoAddress)
{
    EXPECT_TRUE(readYaml("providers: {p: {oauth_provider: openai-codex}}").config.has_value());
    EXPECT_FALSE(readYaml("providers: {p: {oauth_provider: 'open ai'}}").config.has_value());
    EXPECT_FALSE(readYaml("providers: {p: {oauth_account: work}}").config.has_value());
    EXPECT_FALSE(
        readYaml("providers: {p: {api_base_url: 'https://x', oauth_account: work}}").config.has_value());
}

TEST(YamlConfig, AFlatAliasWithoutASelectorIsDrawnAtRandom)
{
    const auto outcome = readYaml(
        "providers: {p: {api_base_url: 'https://x'}}\nmodels: {a: {targets: [{provider: p, model: m}]}}");
    ASSERT_TRUE(outcome.config.has_value());
    EXPECT_EQ(outcome.config->aliases[0].groups[0].selector, Selector::Random);
}

TEST(YamlConfig, WhatIsWrittenReadsBackTheSame)
{
    Config config = *readYaml(kOriginalForm).config;
    config.providers[0].apiKey = { .kind = SecretSource::Kind::Vault, .name = u"provider/openai"_s };
    config.providers[2].apiKey = {};
    config.settings.listenHost = u"::1"_s;
    config.settings.listenPort = 4100;
    config.settings.limits.bodyBytes = 5'000'000;
    config.settings.timeouts.totalMs = 0;
    config.settings.allowedOrigins = { u"https://app.example"_s };
    const QByteArray text = writeYaml(config);
    const ReadOutcome back = readYaml(text);
    ASSERT_TRUE(back.config.has_value()) << text.constData();
    EXPECT_TRUE(*back.config == config) << text.constData();
    EXPECT_EQ(writeYaml(*back.config), text);
}

TEST(YamlConfig, AdaptersAreReadInEveryFormAndWrittenInTheShortest)
{
    const QByteArray text = R"(providers:
  a:
    api_base_url: https://a.example
    extraBody: {top_k: 40, nested: {on: true}}
    adapter: reasoning_content
    models:
      m:
        adapter: [suppress_developer_role, {name: model_override, options: {model: m-thinking}}, {name: reasoning_rewrite, enabled: false}]
)";
    const ReadOutcome loaded = readYaml(text);
    ASSERT_TRUE(loaded.config);
    EXPECT_TRUE(loaded.diagnostics.isEmpty());
    const Provider& provider = loaded.config->providers.first();
    EXPECT_EQ(provider.extraBody.find(u"top_k")->text, u"40"_s);
    ASSERT_EQ(provider.adapters.size(), 1);
    EXPECT_EQ(provider.adapters.first().name, u"reasoning_content"_s);
    const QVector<AdapterUse>& uses = provider.models.first().adapters;
    ASSERT_EQ(uses.size(), 3);
    EXPECT_EQ(uses[1].options.find(u"model")->text, u"m-thinking"_s);
    EXPECT_FALSE(uses[2].enabled);
    EXPECT_EQ(readYaml(writeYaml(*loaded.config)).config, loaded.config);
}

TEST(YamlConfig, AMisspeltAdapterIsNamed)
{
    EXPECT_TRUE(remarks("providers: {a: {api_base_url: 'https://a.example', adapter: reasoning_contents}}")
                    .join(u'\n')
                    .contains(u"did you mean reasoning_content?"_s));
}

TEST(YamlConfig, APlainSecretIsNeverWritten)
{
    const Config config = *readYaml(kOriginalForm).config;
    const QByteArray text = writeYaml(config);
    EXPECT_FALSE(text.contains("sk-live-0123456789"));
    EXPECT_FALSE(text.contains("sk-0123456789abcdef"));
}

TEST(YamlConfig, TellsEveryMistakeAtOnceWithItsPlaceAndTheLikelyCure)
{
    const QByteArray text = "providers:\n"
                            "  p:\n"
                            "    api_bse_url: https://x\n"
                            "    enabled: maybe\n"
                            "    timeoutMs: 5\n"
                            "models:\n"
                            "  a:\n"
                            "    targets:\n"
                            "      - {provider: q, model: m}\n"
                            "    selektor: random\n"
                            "keys:\n"
                            "  k: {}\n"
                            "modles: {}\n";
    const QStringList expected {
        u"f:2:3: providers.p.api_base_url: is missing: the address of the provider"_s,
        u"f:3:5: providers.p.api_bse_url: unknown field; did you mean api_base_url?"_s,
        u"f:4:14: providers.p.enabled: must be true or false, not \u201cmaybe\u201d"_s,
        u"f:5:16: providers.p.timeoutMs: must be between 1000 and 86400000, not 5"_s,
        u"f:9:20: models.a.targets[0].provider: there is no provider \u201cq\u201d; did you mean p?"_s,
        u"f:10:5: models.a.selektor: unknown field; did you mean selector?"_s,
        u"f:12:6: keys.k.secret: is missing"_s,
        u"f:13:1: modles: unknown field; did you mean models?"_s,
    };
    QStringList got = remarks(text);
    // The place of what is missing is that of its nearest part; only that it is near is promised.
    ASSERT_EQ(got.size(), expected.size()) << qPrintable(got.join(u'\n'));
    for (const QString& line : expected) {
        const QString rest = line.section(u": "_s, 1);
        const bool missing = rest.contains(u"is missing"_s);
        const bool found = missing ? !got.filter(rest).isEmpty() : got.contains(line);
        EXPECT_TRUE(found) << qPrintable(line) << "\n in \n" << qPrintable(got.join(u'\n'));
    }
}

struct Mistake {
    const char* text;
    const char* remark;
};

TEST(YamlConfig, NamesEachMistake)
{
    const Mistake mistakes[] = {
        { "providers: {p: {api_base_url: 'ftp://x'}}", "must be an http:// or https:// address" },
        { "providers: {p: {api_base_url: 'https://u:p@x'}}", "must not contain a user name or password" },
        { "providers: {p: {api_base_url: 'https://x?key=1'}}", "must not contain ? or #" },
        { "providers: {p: {api_base_url: 'http://far.example', api_key: abcdefgh1}}",
            "warning: providers.p.api_base_url: sends the key unencrypted" },
        { "providers: {p: {api_base_url: 'https://x', api_key: your-api-key}}", "is a placeholder" },
        { "providers: {p: {api_base_url: 'https://x', api_key: 'env:'}}", "names no variable" },
        { "providers: {p: {api_base_url: 'https://x', headers: {'a b': c}}}",
            "is not a valid request header" },
        { "providers: {p: {api_base_url: 'https://x', models: [a, a]}}", "is listed twice" },
        { "providers: {p: {api_base_url: 'https://x', proxy: 'gopher://y'}}", "must be http://host:port" },
        { "providers: {p: {api_base_url: {chat: 'https://x', mesages: 'https://y'}}}",
            "did you mean messages?" },
        { "providers: [1]", "must be a section of fields, not a list" },
        { "providers: {p: {api_base_url: 'https://x', enabled: true, enabled: false}}", "is given twice" },
        { "providers: {p: {api_base_url: 'https://x', models: {m: {type: txt}}}}", "did you mean text?" },
        { "models: {a: {}}", "has no target" },
        { "models: {a: {targets: [{alias: a}]}}", "leads back to itself" },
        { "models: {a: {targets: [{alias: b}]}, b: {targets: [{alias: a}]}}", "leads back to itself" },
        { "models: {a: {additional_aliases: [b], targets: []}, b: {targets: []}}",
            "is the name of an alias already" },
        { "providers: {p: {api_base_url: 'https://x', models: [gpt]}}\nmodels: {a: {targets: [{provider: p, "
          "model: gtp}]}}",
            "did you mean gpt?" },
        { "providers: {p: {api_base_url: 'https://x'}}\nmodels: {a: {targets: [{provider: p, model: m}, "
          "{provider: p, model: m}]}}",
            "is the same target as an earlier one" },
        { "keys: {a: {secret: 'env:NAME'}}", "must be the secret itself" },
        { "keys: {a: {secret: sk-1234}}", "is a placeholder" },
        { "keys: {'a:b': {secret: abcdefghijkl}}", "must not be empty nor contain spaces, * or :" },
        { "keys: {a: {secret: abcdefghijkl}, b: {secret: abcdefghijkl}}", "is the same as another key's" },
        { "keys: {a: {secret_digest: 'md5:00'}}", "must be sha256:" },
        { "settings: {listen: '0.0.0.0:4000'}", "is not a loopback address" },
        { "settings: {listen: 'nowhere'}", "must be HOST:PORT" },
        { "settings: {allowed_origins: ['*']}", "is not an origin" },
        { "settings: {limits: {body_bytes: 10}}", "must be between" },
        { "failover: {retryableStatusCodes: [42]}", "must be between 100 and 599" },
        { "cooldown: 7", "must be a section of fields" },
    };
    for (const Mistake& mistake : mistakes) {
        const QString all = remarks(mistake.text).join(u'\n');
        EXPECT_TRUE(all.contains(QString::fromUtf8(mistake.remark)))
            << mistake.text << "\n→ " << qPrintable(all);
        EXPECT_TRUE(all.contains(u"f:1:"_s) || all.contains(u"f:2:"_s)) << qPrintable(all);
    }
}

TEST(YamlConfig, AnEmptyFileIsAnEmptyConfiguration)
{
    for (const QByteArray& text : { QByteArray(), QByteArray("# nothing\n"), QByteArray("{}\n") })
        EXPECT_EQ(readYaml(text).config, Config {}) << text.constData();
    EXPECT_EQ(readYaml(writeYaml({})).config, Config {});
}
