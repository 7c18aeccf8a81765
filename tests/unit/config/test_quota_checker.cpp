// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/validate.h"
#include "config/yaml_config.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::config;
using namespace Qt::StringLiterals;

namespace {

// One provider with this checker.
QByteArray with(const QByteArray& checker)
{
    return "providers:\n  one:\n    api_base_url: https://one.example\n    api_key: env:KEY\n    "
           "quota_checker: "
        + checker + "\n";
}

QStringList remarksOn(const QByteArray& checker)
{
    const ReadOutcome outcome = readYaml(with(checker));
    Diagnostics all = outcome.diagnostics;
    QStringList lines;
    for (const Diagnostic& each : all)
        lines.append(each.path + u": " + each.message);
    return lines;
}

} // namespace

TEST(QuotaCheckerConfig, IsReadAndWrittenBack)
{
    const QByteArray text = with(R"({type: opencode-go, enabled: false, intervalMinutes: 5,
      options: {maxUtilizationPercent: 95, workspaceId: ws-1, authCookie: "secret:meters/cookie", other: "env:OTHER"}})");
    const ReadOutcome outcome = readYaml(text);
    ASSERT_TRUE(outcome.config) << qPrintable(remarksOn(text).join(u'\n'));
    const QuotaChecker& checker = outcome.config->providers[0].quotaChecker;
    EXPECT_EQ(checker.type, u"opencode-go"_s);
    EXPECT_FALSE(checker.enabled);
    EXPECT_FALSE(checker.isOn());
    EXPECT_EQ(checker.intervalMinutes, 5);
    EXPECT_EQ(checker.maxUtilizationPercent, 95);
    ASSERT_EQ(checker.options.size(), 3);
    EXPECT_EQ(checker.option(u"workspaceId")->plain.reveal(), "ws-1");
    EXPECT_EQ(checker.option(u"authCookie")->kind, SecretSource::Kind::Vault);
    EXPECT_EQ(checker.option(u"other")->name, u"OTHER"_s);
    const ReadOutcome again = readYaml(writeYaml(*outcome.config));
    ASSERT_TRUE(again.config);
    EXPECT_EQ(again.config->providers[0].quotaChecker, checker);
}

TEST(QuotaCheckerConfig, CredentialsInTheClearAreNotWritten)
{
    const ReadOutcome outcome =
        readYaml(with("{type: ollama, options: {sessionCookie: canary-cookie, note: text}}"));
    ASSERT_TRUE(outcome.config);
    const QByteArray written = writeYaml(*outcome.config);
    EXPECT_FALSE(written.contains("canary-cookie"));
    EXPECT_TRUE(written.contains("note: text"));
}

TEST(QuotaCheckerConfig, ADefinitionIsKeptAsItWasWrittenAndCheckedWhereItStands)
{
    const QByteArray right = R"({type: custom, definition: {title: Mine, steps: {url: "https://a.example/u"},
      meters: [{key: k, label: L, used: /u}]}})";
    const ReadOutcome outcome = readYaml(with(right));
    ASSERT_TRUE(outcome.config) << qPrintable(remarksOn(right).join(u'\n'));
    const ReadOutcome again = readYaml(writeYaml(*outcome.config));
    ASSERT_TRUE(again.config);
    EXPECT_EQ(again.config->providers[0].quotaChecker.definition,
        outcome.config->providers[0].quotaChecker.definition);
    const QStringList remarks = remarksOn(QByteArray(right).replace("used: /u", "used: u"));
    EXPECT_TRUE(remarks.join(u'\n').contains(
        u"providers.one.quota_checker.definition.meters[0].used: \u201cu\u201d is no JSON pointer"_s))
        << qPrintable(remarks.join(u'\n'));
}

// By its name a credential is moved to the vault; one that is called otherwise would lie in the clear.
TEST(QuotaCheckerConfig, ACredentialOfOnesOwnIsCalledLikeOne)
{
    const QByteArray marked = R"({type: custom, definition: {title: Mine, options: {jwt: {secret: true}},
      steps: {url: "https://a.example/u"}, meters: [{key: k, label: L, used: /u}]}})";
    EXPECT_TRUE(remarksOn(marked).join(u'\n').contains(u"options.jwt: is a credential"_s))
        << qPrintable(remarksOn(marked).join(u'\n'));
    const QByteArray sent = QByteArray(marked)
                                .replace("title: Mine,", "title: Mine, credential: 'option:jwt',")
                                .replace("{secret: true}", "{help: x}");
    EXPECT_TRUE(remarksOn(sent).join(u'\n').contains(u"options.jwt: is a credential"_s))
        << qPrintable(remarksOn(sent).join(u'\n'));
    EXPECT_TRUE(remarksOn(QByteArray(marked).replace("jwt", "jwtToken")).isEmpty());
}

TEST(QuotaCheckerConfig, SaysWhatIsMissingOrUnknown)
{
    EXPECT_TRUE(remarksOn("{intervalMinutes: 5}").join(u'\n').contains(u"quota_checker.type: is missing"_s));
    EXPECT_TRUE(remarksOn("{type: custom}").join(u'\n').contains(u"quota_checker.definition: is missing"_s));
    EXPECT_TRUE(remarksOn("{type: deepsek}").join(u'\n').contains(u"did you mean deepseek?"_s));
    EXPECT_TRUE(readYaml(with("{type: mine}")).config) << "it may be a file of the user's own";
    EXPECT_TRUE(
        remarksOn("{type: zai, intervalMinutes: 0}").join(u'\n').contains(u"must be between 1 and"_s));
    EXPECT_TRUE(remarksOn("{type: zai, options: {apiKey: 'secret:'}}")
                    .join(u'\n')
                    .contains(u"names no variable or entry"_s));
}
