// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that serve a provider together, and what is said of accounts.
#include "config/account_lanes.h"

#include "config/yaml_config.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::config;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPool = R"(providers:
  claude:
    oauth_provider: anthropic
    oauth_accounts: [work, home, spare]
accounts:
  - {oauth_provider: anthropic, oauth_account: spare, nickname: Team plan, reserve: true}
  - {oauth_provider: anthropic, oauth_account: home, paused: true}
  - {oauth_provider: openai-codex, oauth_account: work}
)";

Config poolConfig()
{
    ReadOutcome read = readYaml(kPool);
    EXPECT_TRUE(read.config) << (read.diagnostics.isEmpty() ? "" : qPrintable(read.diagnostics[0].message));
    return read.config.value_or(Config {});
}

QStringList namesOf(const QVector<AccountLane>& lanes)
{
    QStringList names;
    for (const AccountLane& lane : lanes)
        names.append(lane.account);
    return names;
}

QString remarks(const QByteArray& text)
{
    QStringList lines;
    for (const Diagnostic& each : readYaml(text).diagnostics)
        lines.append(formatDiagnostic(u"f"_s, each));
    return lines.join(u'\n');
}

} // namespace

TEST(AccountLanes, AreReadAndWrittenBackTheSame)
{
    const Config config = poolConfig();
    ASSERT_EQ(config.accounts.size(), 3);
    EXPECT_EQ(config.accounts[0].nickname, u"Team plan"_s);
    EXPECT_TRUE(config.accounts[1].isPaused);
    EXPECT_EQ(config.providers[0].accountNames, (QStringList { u"work"_s, u"home"_s, u"spare"_s }));
    EXPECT_EQ(*readYaml(writeYaml(config)).config, config);
}

TEST(AccountLanes, AreAskedInTheOrderOfTheListThenOfTheProviderAndReservesLast)
{
    Config config = poolConfig();
    EXPECT_EQ(
        namesOf(lanesOf(config, config.providers[0])), (QStringList { u"home"_s, u"work"_s, u"spare"_s }));
    config.accounts.clear();
    EXPECT_EQ(
        namesOf(lanesOf(config, config.providers[0])), (QStringList { u"work"_s, u"home"_s, u"spare"_s }));
    config.providers[0].accountNames.clear();
    EXPECT_TRUE(lanesOf(config, config.providers[0]).isEmpty()) << "one account is no lane";
}

TEST(AccountLanes, AreNamedSoThatNeitherNameCanBeMistaken)
{
    EXPECT_EQ(laneName(u"claude"_s, u"work"_s), u"claude work"_s);
    EXPECT_EQ(laneName(u"claude"_s, {}), u"claude"_s);
    EXPECT_EQ(laneProvider(u"claude work"_s), u"claude"_s);
    EXPECT_EQ(laneAccount(u"claude work"_s), u"work"_s);
    EXPECT_EQ(laneProvider(u"claude"_s), u"claude"_s);
    EXPECT_EQ(laneAccount(u"claude"_s), QString());
    EXPECT_FALSE(isAccountName(u"a b"_s));
}

TEST(AccountLanes, EachIsAProviderOfItsOwnToWhoCountsMeters)
{
    const Config config = poolConfig();
    const QVector<Provider> all = laneProviders(config, config.providers[0]);
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all[0].slug, u"claude home"_s);
    EXPECT_EQ(all[0].accountName, u"home"_s);
    EXPECT_FALSE(all[0].enabled) << "it is paused";
    EXPECT_TRUE(all[1].enabled);
    EXPECT_TRUE(all[1].accountNames.isEmpty());
    const Provider alone { .slug = u"x"_s };
    EXPECT_EQ(laneProviders(config, alone), QVector<Provider> { alone });
}

TEST(AccountLanes, AProviderIsPausedWithTheAccountItNamesOrWithAllOfThem)
{
    Config config = poolConfig();
    EXPECT_FALSE(isPaused(config, config.providers[0]));
    for (AccountEntry& entry : config.accounts)
        entry.isPaused = true;
    EXPECT_FALSE(isPaused(config, config.providers[0])) << "nothing is said of work";
    config.providers[0].accountNames = { u"home"_s, u"spare"_s };
    EXPECT_TRUE(isPaused(config, config.providers[0]));
    config.providers[0].accountNames.clear();
    config.providers[0].accountName = u"home"_s;
    EXPECT_TRUE(isPaused(config, config.providers[0]));
    config.providers[0].accountName = u"work"_s;
    EXPECT_FALSE(isPaused(config, config.providers[0]));
}

TEST(AccountLanes, AreCalledByTheirNickname)
{
    const Config config = poolConfig();
    EXPECT_EQ(accountLabel(config, u"anthropic"_s, u"spare"_s), u"Team plan"_s);
    EXPECT_EQ(accountLabel(config, u"anthropic"_s, u"home"_s), u"home"_s);
    EXPECT_EQ(accountLabel(config, u"openai-codex"_s, u"spare"_s), u"spare"_s);
}

TEST(AccountLanes, EachMistakeIsSaidWithItsPlace)
{
    const std::pair<QByteArray, QString> mistakes[] = {
        { "providers: {p: {oauth_provider: v, oauth_account: a, oauth_accounts: [b, c]}}",
            u"providers.p.oauth_accounts: and oauth_account both say which account; keep one"_s },
        { "providers: {p: {api_base_url: 'https://x', oauth_accounts: [b]}}",
            u"providers.p.oauth_accounts: says which accounts, but oauth_provider not whose"_s },
        { "providers: {p: {oauth_provider: v, oauth_accounts: [b, b]}}", u"\u201cb\u201d is listed twice"_s },
        { "providers: {p: {oauth_provider: v, oauth_accounts: ['a b']}}",
            u"\u201ca b\u201d is no name of an account"_s },
        { "accounts: [{oauth_account: a}]", u"accounts[0].oauth_provider: is missing"_s },
        { "accounts: [{oauth_provider: v}]", u"accounts[0].oauth_account: is missing"_s },
        { "accounts: [{oauth_provider: v, oauth_account: a}, {oauth_provider: v, oauth_account: a}]",
            u"accounts[1]: the account \u201ca\u201d is listed twice"_s },
        { "accounts: [{oauth_provider: v, oauth_account: a, nickname: N}, "
          "{oauth_provider: v, oauth_account: b, nickname: N}]",
            u"accounts[1].nickname: \u201cN\u201d is another account's already"_s },
        { "accounts: [{oauth_provider: v, oauth_account: a, nickname: ' N'}]",
            u"must not begin or end with a space"_s },
        { "accounts: [{oauth_provider: v, oauth_account: a, paused: perhaps}]",
            u"accounts[0].paused: must be true or false"_s },
        { "accounts: {a: b}", u"accounts: must be a list"_s },
    };
    for (const auto& [text, remark] : mistakes)
        EXPECT_TRUE(remarks(text).contains(remark)) << qPrintable(remark) << "\nin\n"
                                                    << qPrintable(remarks(text));
}

TEST(AccountLanes, OldConfigurationsMeanWhatTheyMeant)
{
    const ReadOutcome read =
        readYaml("providers: {claude: {oauth_provider: anthropic, oauth_account: work}}");
    ASSERT_TRUE(read.config);
    EXPECT_EQ(read.config->providers[0].accountName, u"work"_s);
    EXPECT_TRUE(read.config->accounts.isEmpty());
    EXPECT_FALSE(writeYaml(*read.config).contains("accounts:")) << writeYaml(*read.config).constData();
}
