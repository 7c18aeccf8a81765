// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/links/deep_link.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;

namespace {

TEST(DeepLink, ReadsEveryFieldOfAProvider)
{
    const auto link = parseDeepLink(u"plexus://add-provider?preset=openai&name=My%20gateway&base_url="
                                    "https%3A%2F%2Fllm.example.com%2Fv1&api_key=sk-1&models=a%2Fb,c"_s);
    ASSERT_TRUE(link) << link.error().message.toStdString();
    EXPECT_EQ(std::get<AddProviderLink>(*link),
        (AddProviderLink { .preset = u"openai"_s,
            .name = u"My gateway"_s,
            .baseUrl = u"https://llm.example.com/v1"_s,
            .apiKey = gateway::Secret("sk-1"),
            .models = { u"a/b"_s, u"c"_s } }));
}

TEST(DeepLink, ReadsPlainAddressesPlusSignsAndOtherScripts)
{
    const auto link = parseDeepLink(
        u"PLEXUS://add-provider/?base_url=http://127.0.0.1:8080/v1&name=B%C3%BCro+Z%C3%BCrich"_s);
    ASSERT_TRUE(link) << link.error().message.toStdString();
    EXPECT_EQ(std::get<AddProviderLink>(*link).name, u"Büro Zürich"_s);
    EXPECT_EQ(std::get<AddProviderLink>(*link).baseUrl, u"http://127.0.0.1:8080/v1"_s);
}

TEST(DeepLink, ModelsAreSaidOnce)
{
    const auto link = parseDeepLink(u"plexus://add-provider?preset=openai&models=a,,%20b%20,a,"_s);
    ASSERT_TRUE(link);
    EXPECT_EQ(std::get<AddProviderLink>(*link).models, (QStringList { u"a"_s, u"b"_s }));
}

TEST(DeepLink, OpensPagesAndFilters)
{
    const auto page = parseDeepLink(u"plexus://open/keys"_s);
    ASSERT_TRUE(page);
    EXPECT_EQ(std::get<OpenPageLink>(*page), (OpenPageLink { .page = LinkPage::ClientKeys }));
    const auto playground = parseDeepLink(u"plexus://open/playground"_s);
    ASSERT_TRUE(playground);
    EXPECT_EQ(std::get<OpenPageLink>(*playground), (OpenPageLink { .page = LinkPage::Playground }));
    const auto filtered = parseDeepLink(u"plexus://open/requests/?filter=status%3Aerror+since%3A1h"_s);
    ASSERT_TRUE(filtered);
    EXPECT_EQ(std::get<OpenPageLink>(*filtered),
        (OpenPageLink { .page = LinkPage::Requests, .filter = u"status:error since:1h"_s }));
    const auto request = parseDeepLink(u"plexus://open/requests?id=01J9ZK4Q7W0000000000000042"_s);
    ASSERT_TRUE(request);
    EXPECT_EQ(std::get<OpenPageLink>(*request),
        (OpenPageLink { .page = LinkPage::Requests, .request = u"01J9ZK4Q7W0000000000000042"_s }));
}

struct Attack {
    const char* name;
    QString link;
    QString complaint; // a word of what is said
};

class RefusedLink : public ::testing::TestWithParam<Attack> { };

TEST_P(RefusedLink, IsRefusedAsAWholeAndSaysWhy)
{
    const auto link = parseDeepLink(GetParam().link);
    ASSERT_FALSE(link);
    EXPECT_TRUE(link.error().message.contains(GetParam().complaint)) << link.error().message.toStdString();
    EXPECT_FALSE(link.error().message.contains(u"sk-secret"_s));
}

const QString kAdd = QStringLiteral("plexus://add-provider?base_url=https://a.example&");

QVector<Attack> attacks()
{
    return {
        { "OtherScheme", u"https://add-provider?preset=openai"_s, u"plexus://"_s },
        { "Script", u"javascript:alert(1)"_s, u"plexus://"_s },
        { "NoSlashes", u"plexus:add-provider?preset=openai"_s, u"plexus://"_s },
        { "Nothing", u"plexus://"_s, u"does not do"_s },
        { "UnknownDeed", u"plexus://run?program=sh"_s, u"does not do"_s },
        { "Climbing", u"plexus://open/../settings"_s, u"page"_s },
        { "EncodedClimbing", u"plexus://open/%2e%2e/settings"_s, u"page"_s },
        { "OtherCase", u"plexus://Add-Provider?preset=openai"_s, u"does not do"_s },
        { "User", u"plexus://me:sk-secret@add-provider?preset=openai"_s, u"does not do"_s },
        { "Port", u"plexus://add-provider:80?preset=openai"_s, u"does not do"_s },
        { "UnknownField", kAdd + u"enabled=true"_s, u"enabled"_s },
        { "UnknownSecretLikeValue", kAdd + u"password=sk-secret"_s, u"password"_s },
        { "UnknownFieldEncoded", kAdd + u"api%5Fkey2=sk-secret"_s, u"api_key2"_s },
        { "Twice", kAdd + u"base_url=https://b.example"_s, u"twice"_s },
        { "TwiceByEncoding", kAdd + u"b%61se_url=https://b.example"_s, u"twice"_s },
        { "Fragment", kAdd + u"name=x#api_key=sk-secret"_s, u"fragment"_s },
        { "Newline", kAdd + u"name=a%0Ab"_s, u"cannot be seen"_s },
        { "Nul", kAdd + u"name=a%00b"_s, u"cannot be seen"_s },
        { "TurnsDirection", kAdd + u"name=a%E2%80%AEb"_s, u"cannot be seen"_s },
        { "ZeroWidth", kAdd + u"name=Open%E2%80%8BAI"_s, u"cannot be seen"_s },
        { "RawControl", kAdd + u"name=a\nb"_s, u"characters"_s },
        { "RawUnicode", kAdd + u"name=ü"_s, u"characters"_s },
        { "Blank", kAdd + u"name=a b"_s, u"characters"_s },
        { "BrokenPercent", kAdd + u"name=%4"_s, u"decoded"_s },
        { "NoHex", kAdd + u"name=%zz"_s, u"decoded"_s },
        { "SignInHex", kAdd + u"name=%+1"_s, u"decoded"_s },
        { "BrokenUtf8", kAdd + u"name=%C3%28"_s, u"decoded"_s },
        { "OverlongUtf8", kAdd + u"name=%C0%AF"_s, u"decoded"_s },
        { "SurrogateUtf8", kAdd + u"name=%ED%A0%80"_s, u"decoded"_s },
        { "NothingToAdd", u"plexus://add-provider?name=x"_s, u"nothing to add"_s },
        { "NothingToAddElsewhere", u"plexus://add-provider?preset=custom"_s, u"nothing to add"_s },
        { "FileAddress", u"plexus://add-provider?base_url=file:///etc/passwd"_s, u"base_url"_s },
        { "NoHost", u"plexus://add-provider?base_url=https:///v1"_s, u"base_url"_s },
        { "Ftp", u"plexus://add-provider?base_url=ftp://a.example"_s, u"https://"_s },
        { "UserInAddress", u"plexus://add-provider?base_url=https://openai.com%40evil.example/v1"_s,
            u"user"_s },
        { "QueryInAddress", u"plexus://add-provider?base_url=https://a.example/%3Fx%3D1"_s, u"query"_s },
        { "Lookalike", u"plexus://add-provider?base_url=https://%D0%BEpenai.com/v1"_s, u"ASCII"_s },
        { "KeyWithBlank", kAdd + u"api_key=sk+secret"_s, u"not a key"_s },
        { "KeyNotAscii", kAdd + u"api_key=sk-%C3%BC"_s, u"not a key"_s },
        { "ModelWithBlank", kAdd + u"models=a%20b"_s, u"model"_s },
        { "LongName", kAdd + u"name="_s + QString(81, u'a'), u"too long"_s },
        { "LongKey", kAdd + u"api_key="_s + QString(1025, u'a'), u"too long"_s },
        { "LongModel", kAdd + u"models="_s + QString(129, u'a'), u"too long"_s },
        { "LongLink", kAdd + u"name="_s + QString(9000, u'a'), u"too long"_s },
        { "ManyFields", kAdd + u"a=1&b=1&c=1&d=1&e=1&f=1&g=1&h=1"_s, u"too many"_s },
        { "UnknownPage", u"plexus://open/secrets"_s, u"page"_s },
        { "FilterElsewhere", u"plexus://open/usage?filter=x"_s, u"filter"_s },
        { "StrangeId", u"plexus://open/requests?id=01J9%27--"_s, u"ID"_s },
        { "LongId", u"plexus://open/requests?id="_s + QString(27, u'A'), u"too long"_s },
        { "IdElsewhere", u"plexus://open/usage?id=01J9"_s, u"id"_s },
        { "LongFilter", u"plexus://open/requests?filter="_s + QString(1001, u'a'), u"too long"_s },
    };
}

INSTANTIATE_TEST_SUITE_P(DeepLink, RefusedLink, ::testing::ValuesIn(attacks()),
    [](const auto& attack) { return std::string(attack.param.name); });

TEST(DeepLink, HasAHundredModelsAtMost)
{
    QStringList models;
    for (int number = 0; number < 100; ++number)
        models.append(u"m%1"_s.arg(number));
    const QString link = kAdd + u"models="_s + models.join(u',');
    EXPECT_TRUE(parseDeepLink(link));
    EXPECT_FALSE(parseDeepLink(link + u",one-more"_s));
}

TEST(DeepLink, IsRecognisedByItsSchemeAlone)
{
    EXPECT_TRUE(looksLikeLink(u"plexus://x"_s));
    EXPECT_TRUE(looksLikeLink(u"Plexus:x"_s));
    EXPECT_FALSE(looksLikeLink(u"--plexus:x"_s));
    EXPECT_FALSE(looksLikeLink(u"https://plexus:x"_s));
}

} // namespace
