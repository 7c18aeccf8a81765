// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/configuration/plain_secrets.h"

#include "config/yaml_config.h"
#include "config_samples.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

QStringList pathsIn(const QByteArray& yaml)
{
    const auto outcome = config::readYaml(yaml);
    EXPECT_TRUE(outcome.config) << (outcome.diagnostics.isEmpty()
            ? "no config"
            : qPrintable(config::formatDiagnostic(u"t"_s, outcome.diagnostics.first())));
    QStringList paths;
    if (outcome.config) {
        for (const PlainSecret& secret : plainSecretsOf(*outcome.config))
            paths.append(secret.path);
    }
    return paths;
}

} // namespace

TEST(PlainSecrets, ReferencesAreNone)
{
    EXPECT_EQ(pathsIn(test::sampleYaml("env:SAMPLE_KEY")), QStringList());
    EXPECT_EQ(pathsIn(test::sampleYaml("secret:provider/sample")), QStringList());
}

TEST(PlainSecrets, FindsAProviderKeyInTheClear)
{
    EXPECT_EQ(pathsIn(test::sampleYaml("abcdef-0123456789")), QStringList { u"providers.sample.api_key"_s });
}

TEST(PlainSecrets, FindsCredentialsInFieldsThisVersionOnlyKeeps)
{
    const QByteArray yaml = test::sampleYaml("env:SAMPLE_KEY")
        + "    sticky_session: true\n"
          "    extraBody: {prompt_cache_key: shared}\n"
          "mcp_servers:\n"
          "  files:\n"
          "    upstream_url: https://mcp.example/mcp\n"
          "    headers: {Authorization: Bearer abcdef, X-Team: blue}\n"
          "    env: {GITHUB_TOKEN: ghp-abcdef, PORT: 8080}\n";
    EXPECT_EQ(pathsIn(yaml),
        (QStringList {
            u"mcp_servers.files.headers.Authorization"_s, u"mcp_servers.files.env.GITHUB_TOKEN"_s }));
}

TEST(PlainSecrets, FindsWhatNoReferenceCanStandFor)
{
    config::Config config = test::sampleConfig();
    config.settings.proxy = u"http://me:hunter22@proxy.example:3128"_s;
    const QVector<PlainSecret> secrets = plainSecretsOf(config);
    ASSERT_EQ(secrets.size(), 1);
    EXPECT_EQ(secrets[0].path, u"settings.proxy"_s);
    EXPECT_TRUE(secrets[0].entry.isEmpty());
}

TEST(PlainSecrets, FindsAndReplacesTheCredentialsInHeadersOfProviders)
{
    config::Config config = test::sampleConfig();
    config.providers[0].headers = { { "Authorization", "Bearer abcdef" }, { "X-Team", "blue" },
        { "X-Signing-Key", "ghijkl" }, { "X-Sealed", "enc:v1:aa:bb:cc" }, { "X-Api-Key", "env:ELSEWHERE" } };
    QHash<QString, QString> entries;
    QStringList paths;
    for (const PlainSecret& secret : plainSecretsOf(config)) {
        entries.insert(secret.path, secret.entry);
        paths.append(secret.path);
    }
    EXPECT_EQ(paths,
        (QStringList { u"providers.sample.headers.Authorization"_s,
            u"providers.sample.headers.X-Signing-Key"_s, u"providers.sample.headers.X-Sealed"_s }));
    const config::Config moved = withReferences(config, entries);
    EXPECT_TRUE(plainSecretsOf(moved).isEmpty());
    EXPECT_EQ(moved.providers[0].headers[0].value, "secret:providers/sample/headers/Authorization");
    const config::Config opened =
        withValues(config, { { u"providers.sample.headers.X-Sealed"_s, Secret("opened") } });
    EXPECT_EQ(opened.providers[0].headers[3].value, "opened");
}

TEST(PlainSecrets, FindsAndReplacesTheCredentialsOfQuotaCheckers)
{
    const auto plain = [](const char* value) {
        return config::SecretSource { .kind = config::SecretSource::Kind::Plain, .plain = Secret(value) };
    };
    config::Config config = test::sampleConfig();
    config.providers[0].quotaChecker = { .type = u"opencode-go"_s,
        .options = { { .name = u"workspaceId"_s, .value = plain("ws-1") },
            { .name = u"authCookie"_s, .value = plain("cookie-abcdef") } } };
    const QString path = u"providers.sample.quota_checker.options.authCookie"_s;
    const QVector<PlainSecret> found = plainSecretsOf(config);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].path, path);
    const config::Config moved = withReferences(config, { { path, found[0].entry } });
    EXPECT_EQ(moved.providers[0].quotaChecker.option(u"authCookie")->kind, config::SecretSource::Kind::Vault);
    EXPECT_EQ(moved.providers[0].quotaChecker.option(u"workspaceId")->plain.reveal(), "ws-1");
}

TEST(PlainSecrets, PutsReferencesInTheirPlace)
{
    const auto outcome = config::readYaml(test::sampleYaml("abcdef-0123456789")
        + "mcp_servers: {files: {upstream_url: 'https://mcp.example', headers: {X-Api-Key: abcdef}}}\n");
    ASSERT_TRUE(outcome.config);
    QHash<QString, QString> entries;
    for (const PlainSecret& secret : plainSecretsOf(*outcome.config))
        entries.insert(secret.path, secret.entry);
    const config::Config changed = withReferences(*outcome.config, entries);
    EXPECT_TRUE(plainSecretsOf(changed).isEmpty());
    EXPECT_EQ(changed.providers[0].apiKey.name, u"provider/sample"_s);
    const QByteArray text = config::writeYaml(changed);
    EXPECT_FALSE(text.contains("abcdef"));
    EXPECT_TRUE(text.contains("secret:mcp_servers/files/headers/X-Api-Key"));
    // The one it was made from is as it was.
    EXPECT_EQ(plainSecretsOf(*outcome.config).size(), 2);
}

} // namespace gateway::service
