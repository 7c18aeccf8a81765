// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/redacted_yaml.h"

#include <gtest/gtest.h>

namespace gateway::service {

TEST(RedactedYaml, NoCredentialIsLeftInTheConfiguration)
{
    const QByteArray shown = redactedYaml(R"(
providers:
  secret-provider:
    api_base_url: https://user:canary-1@api.example/v1?key=canary-2
    api_key: canary-3
    headers: { Authorization: canary-4, X-Team: blue }
  other:
    api_key: secret:provider/other
models:
  fast: { enabled: true }
keys:
  app: { secret: canary-5, comment: mine }
  laptop: { secret_digest: "sha256:canary-6" }
mcp_servers:
  token: { url: https://x.example, env: { API_TOKEN: canary-7, PLAIN: canary-11 }, keys: [canary-8, env:NAME] }
settings:
  proxy: http://user:canary-9@proxy.example:3128
adminKey: canary-10
)");
    EXPECT_FALSE(shown.contains("canary")) << shown.toStdString();
    for (const char* kept : { "secret-provider", "secret:provider/other", "comment: mine", "env:NAME",
             "proxy.example:3128", "api.example" })
        EXPECT_TRUE(shown.contains(kept)) << kept << '\n' << shown.toStdString();
}

TEST(RedactedYaml, WhatIsExportedCanBeImported)
{
    const QByteArray yaml = R"(
providers:
  secret-provider:
    api_base_url: https://user:canary-1@api.example/v1?key=canary-2
    api_key: secret:provider/one
    headers: { Authorization: canary-4, X-Team: blue }
models:
  fast: { sticky_session: false }
keys:
  app: { secret_digest: "sha256:canary-6", comment: mine }
mcp_servers:
  token: { url: https://x.example, env: { API_TOKEN: canary-7, PLAIN: yes }, keys: [canary-8, env:NAME] }
)";
    const QByteArray shown = exportableYaml(yaml);
    EXPECT_FALSE(shown.contains("canary")) << shown.toStdString();
    for (const char* kept : { "secret-provider", "secret:provider/one", "X-Team: blue", "comment: mine",
             "env:NAME", "sticky_session: false", "PLAIN" })
        EXPECT_TRUE(shown.contains(kept)) << kept << '\n' << shown.toStdString();
    EXPECT_FALSE(shown.contains("hidden"));
}

TEST(RedactedYaml, KeysWithoutASecretKeepTheirs)
{
    const QByteArray inForce = "keys: {a: {secret_digest: 'sha256:aa'}, b: {secret_digest: 'sha256:bb'}}\n";
    const QByteArray kept = withKeptDigests("keys:\n  a:\n  b: {secret: new}\n  c: {comment: x}\n", inForce);
    EXPECT_TRUE(kept.contains("sha256:aa")) << kept.toStdString();
    EXPECT_FALSE(kept.contains("sha256:bb"));
    EXPECT_TRUE(kept.contains("secret: new"));
}

} // namespace gateway::service
