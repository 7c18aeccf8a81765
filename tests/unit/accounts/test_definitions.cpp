// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped definitions, and what the reader says of wrong ones.
#include "accounts/definition_set.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::accounts {
namespace {

class Shipped : public testing::TestWithParam<ShippedDefinition> { };

TEST_P(Shipped, ReadsAndIsNamedLikeItsFile)
{
    const auto definition = readDefinition(GetParam().text, GetParam().file);
    ASSERT_TRUE(definition) << qPrintable(definition.error().message);
    EXPECT_EQ(definition->id + u".json", GetParam().file);
    EXPECT_FALSE(definition->inference.baseUrls.isEmpty());
    EXPECT_EQ(shippedDefinitions()->find(definition->id)->name, definition->name);
}

INSTANTIATE_TEST_SUITE_P(All, Shipped, testing::ValuesIn(shippedDefinitionTexts()),
    [](const testing::TestParamInfo<ShippedDefinition>& each) {
        QString name = each.param.file.chopped(5);
        return name.remove(u'-').toStdString();
    });

TEST(Definitions, VendorsThatRestrictTheUseSayIt)
{
    for (const char* id : { "anthropic", "google-gemini-cli", "google-antigravity" }) {
        const DefinitionPtr definition = shippedDefinitions()->find(QString::fromLatin1(id));
        ASSERT_TRUE(definition && definition->restriction) << id;
        EXPECT_FALSE(definition->restriction->text.isEmpty());
    }
    EXPECT_FALSE(shippedDefinitions()->find(u"openai-codex"_s)->restriction);
}

// Nothing is shipped that would let one program pass for another.
TEST(Definitions, PassForNobodyElse)
{
    for (const ShippedDefinition& shipped : shippedDefinitionTexts()) {
        const QByteArray text = shipped.text.toLower();
        for (const char* word : { "user-agent", "codex_cli_rs", "claude-cli", "x-app", "githubcopilotchat",
                 "vscode/", "geminicli", "you are claude code" })
            EXPECT_FALSE(text.contains(word)) << qPrintable(shipped.file) << ' ' << word;
        EXPECT_FALSE(text.contains("gocspx"))
            << "a client secret of Google's in " << qPrintable(shipped.file);
    }
}

TEST(Definitions, AreFoundByOtherNames)
{
    EXPECT_EQ(shippedDefinitions()->find(u"claude-code"_s)->id, u"anthropic"_s);
    EXPECT_EQ(shippedDefinitions()->find(u"nobody"_s), nullptr);
}

QString problemOf(const QByteArray& text)
{
    const auto definition = readDefinition(text, u"x.json"_s);
    return definition ? QString() : definition.error().message;
}

const QByteArray kSmall =
    R"({"id":"x","name":"X","device":{"start":{"url":"https://x/d"},"poll":{"url":"https://x/t"}},)"
    R"("inference":{"urls":{"chat":"https://x/v1"}}})";

QByteArray changed(const QByteArray& from, const QByteArray& to)
{
    return QByteArray(kSmall).replace(from, to);
}

TEST(Definitions, MistakesAreNamedWithTheirPlace)
{
    EXPECT_EQ(problemOf(kSmall), QString());
    EXPECT_EQ(problemOf(changed(R"("name":"X",)", "")), u"x.json: name is missing."_s);
    EXPECT_EQ(problemOf(changed("https://x/t", "http://x/t")),
        u"x.json: device.poll.url must be an https address."_s);
    EXPECT_EQ(problemOf(changed("https://x/t", "https://x/{t")),
        u"x.json: device.poll.url has a { or } without its other half, or a place without a name."_s);
    EXPECT_EQ(problemOf(changed(R"("name":"X")", R"("name":"X","scoop":"y")")),
        u"x.json: scoop is not a member Plexus knows here."_s);
    EXPECT_EQ(problemOf(changed("chat", "chatter")),
        u"x.json: inference.urls.chatter names no API: \u201cchatter\u201d."_s);
    EXPECT_EQ(problemOf(changed(R"("id":"x")", R"("id":"X y")")),
        u"x.json: id must be of small letters, digits and dashes."_s);
    EXPECT_EQ(problemOf(changed(R"("device":)", R"("other":)")),
        u"x.json: browser is missing, and so is device: there is no way to sign in."_s);
    EXPECT_TRUE(problemOf("[]").startsWith(u"x.json: "_s));
}

TEST(Definitions, OneOfAPersonsOwnTakesAShippedOnesPlace)
{
    DefinitionSet set = *shippedDefinitions();
    const size_t before = set.all().size();
    ASSERT_TRUE(set.add(changed(R"("id":"x")", R"("id":"xai")"), u"mine.json"_s));
    EXPECT_EQ(set.all().size(), before);
    EXPECT_EQ(set.find(u"xai"_s)->name, u"X"_s);
    ASSERT_TRUE(set.add(kSmall, u"x.json"_s));
    EXPECT_EQ(set.all().size(), before + 1);
    EXPECT_FALSE(set.add("{}", u"x.json"_s));
}

} // namespace
} // namespace gateway::accounts
