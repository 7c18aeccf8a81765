// SPDX-License-Identifier: GPL-3.0-or-later
// What providers with accounts mean.
#include "accounts/account_config.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::accounts {
namespace {

TEST(AccountConfig, GivesProvidersTheirVendorsAddresses)
{
    config::Config config;
    config.providers = { { .slug = u"p"_s, .accountVendor = u"codex"_s },
        { .slug = u"own"_s, .baseUrls = { { .url = u"https://x"_s } }, .accountVendor = u"openai-codex"_s },
        { .slug = u"key"_s, .baseUrls = { { .url = u"https://y"_s } } },
        { .slug = u"lost"_s, .accountVendor = u"nobody"_s } };
    const auto changed = withVendors(std::make_shared<config::Config>(config), *shippedDefinitions());
    EXPECT_EQ(changed->providers[0].baseUrls.first().dialect, Dialect::Responses);
    EXPECT_EQ(changed->providers[1].baseUrls.first().url, u"https://x"_s);
    EXPECT_EQ(changed->providers[2], config.providers[2]);
    EXPECT_TRUE(changed->providers[3].baseUrls.isEmpty());
}

TEST(AccountConfig, ChoosesTheApiByTheModel)
{
    config::Config config;
    config.providers = { { .slug = u"listed"_s,
                             .models = { { .id = u"gpt-5.4"_s }, { .id = u"claude-x"_s },
                                 { .id = u"o"_s, .accessVia = { Dialect::Messages } } } },
        { .slug = u"open"_s } };
    for (config::Provider& provider : config.providers)
        provider.accountVendor = u"github-copilot"_s;
    config.aliases = { { .slug = u"a"_s,
        .groups = { { .targets = { { .provider = u"open"_s, .model = u"claude-y"_s } } } } } };
    const auto changed = withVendors(std::make_shared<config::Config>(config), *shippedDefinitions());
    const auto& models = changed->providers[0].models;
    EXPECT_EQ(models[0].accessVia, (QVector { Dialect::Responses, Dialect::Chat }));
    EXPECT_EQ(models[1].accessVia, (QVector { Dialect::Messages, Dialect::Chat }));
    EXPECT_EQ(models[2].accessVia, (QVector { Dialect::Messages }));
    ASSERT_EQ(changed->providers[1].models.size(), 1);
    EXPECT_EQ(changed->providers[1].models[0].id, u"claude-y"_s);
}

TEST(AccountConfig, WithoutAccountsIsTheSameValue)
{
    const auto config = std::make_shared<const config::Config>();
    EXPECT_EQ(withVendors(config, *shippedDefinitions()), config);
}

} // namespace
} // namespace gateway::accounts
