// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management_texts.h"

#include <gtest/gtest.h>

namespace gateway::service {

TEST(ManagementTexts, NoCredentialIsLeftInTheConfiguration)
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

} // namespace gateway::service
