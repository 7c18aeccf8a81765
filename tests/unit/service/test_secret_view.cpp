// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/json/json_text.h"
#include "pipeline/node_json.h"
#include "service/management/document_diff.h"
#include "service/management/secret_view.h"

#include <gtest/gtest.h>

namespace gateway::service {

namespace json = boost::json;
using namespace Qt::StringLiterals;

namespace {

config::Node yaml(const QByteArray& text)
{
    return config::parseYaml(text).root;
}

json::value shownYaml(const QByteArray& text)
{
    return shownJson(yaml(text), u"providers.up"_s,
        [](const QString& path) { return path == u"providers.up.api_key" ? u"wxyz"_s : QString(); });
}

json::value parsed(const QByteArray& text)
{
    return *dialects::parseJson(text);
}

} // namespace

TEST(SecretView, CredentialsAreOnlySaidToBeThere)
{
    const json::value shown = shownYaml(R"(
api_key: secret:provider/up
headers: { X-Team: canary-1, Authorization: "Bearer canary-2-0123456789abcd" }
proxy: http://user:canary-3@127.0.0.1:1
quota_checker: { options: { apiKey: canary-4, session: 12 } }
sticky_session: true
)");
    EXPECT_FALSE(dialects::serializeJson(shown).contains("canary"));
    EXPECT_EQ(shown.at("api_key"), parsed(R"({"set":true,"reference":"secret:provider/up","last4":"wxyz"})"));
    EXPECT_EQ(shown.at("headers").at("X-Team"), parsed(R"({"set":true})")) << "too short to tell any of it";
    EXPECT_EQ(shown.at("headers").at("Authorization").at("last4"), "abcd");
    EXPECT_EQ(shown.at("sticky_session"), true);
}

TEST(SecretView, OneOfSeveralCredentialsCanBeTakenOut)
{
    const auto kept = [](const QByteArray& given, const QByteArray& before) {
        return dialects::serializeJson(withKeptSecrets(parsed(given), parsed(before)));
    };
    EXPECT_EQ(kept(R"([{"set":true,"reference":"env:B"},{"set":true,"reference":"env:C"}])",
                  R"(["env:A","env:B","env:C"])"),
        R"(["env:B","env:C"])");
    EXPECT_EQ(kept(R"([{"set":true,"last4":"2222"}])", R"(["long-long-long-1111","long-long-long-2222"])"),
        R"(["long-long-long-2222"])");
    EXPECT_EQ(kept(R"(["new",{"set":true}])", R"(["a","b"])"), R"(["new","b"])");
    // Nobody can tell which is meant: it is not guessed.
    EXPECT_EQ(kept(R"([{"set":true}])", R"(["a","b"])"), R"([{"set":true}])");
}

TEST(DocumentDiff, WhatStandsBelowHeadersAndVariablesIsHidden)
{
    const json::array found = differences(
        "providers: {up: {headers: {X-Foo: canary-1}}}\nmcp_servers: {y: {env: {PGPASS: canary-2}}}\n",
        "providers: {up: {headers: {X-Foo: canary-3}}}\nmcp_servers: {y: {env: {PGPASS: canary-4}}}\n");
    EXPECT_EQ(found.size(), 2);
    EXPECT_FALSE(dialects::serializeJson(found).contains("canary"));
}

TEST(SecretView, WhatWasShownComesBackAsItWas)
{
    const config::Node node = yaml(R"(
api_key: secret:provider/up
headers: { X-Team: blue, X-Other: green }
api_base_url: https://user:word@api.example/v1
keys: [env:A, env:B]
discount: 0.5
)");
    const json::value before = pipeline::jsonOf(node);
    const json::value shown = shownJson(node, u"x"_s, [](const QString&) { return QString(); });
    EXPECT_EQ(withKeptSecrets(shown, before), before);
    json::value changed = shown;
    changed.at("discount") = 0.25;
    changed.at("headers").get_object().erase("X-Other");
    changed.at("headers").get_object()["X-New"] = "red";
    const json::value after = withKeptSecrets(changed, before);
    EXPECT_EQ(after.at("discount"), 0.25);
    EXPECT_EQ(after.at("headers"), parsed(R"({"X-Team":"blue","X-New":"red"})"));
    EXPECT_EQ(after.at("api_base_url"), "https://user:word@api.example/v1");
}

TEST(SecretView, SetFalseTakesACredentialAway)
{
    const json::value before = parsed(R"({"api_key":"secret:x"})");
    EXPECT_TRUE(withKeptSecrets(parsed(R"({"api_key":{"set":false}})"), before).at("api_key").is_null());
    // What only looks like it is a document like any other.
    EXPECT_EQ(
        withKeptSecrets(parsed(R"({"api_key":{"set":true,"more":1}})"), before).at("api_key").at("more"), 1);
    EXPECT_TRUE(withKeptSecrets(parsed(R"({"other":{"set":true}})"), before).at("other").is_null());
}

TEST(SecretView, MergePatchesAreThoseOfTheRfc)
{
    const std::tuple<const char*, const char*, const char*> rows[] = {
        { R"({"a":"b"})", R"({"a":"c"})", R"({"a":"c"})" },
        { R"({"a":"b"})", R"({"a":null})", R"({})" },
        { R"({"a":"b","b":"c"})", R"({"a":null})", R"({"b":"c"})" },
        { R"({"a":["b"]})", R"({"a":"c"})", R"({"a":"c"})" },
        { R"({"a":{"b":"c"}})", R"({"a":{"b":"d","c":null}})", R"({"a":{"b":"d"}})" },
        { R"({"e":null})", R"({"a":1})", R"({"e":null,"a":1})" },
        { R"({})", R"({"a":{"bb":{"ccc":null}}})", R"({"a":{"bb":{}}})" },
    };
    for (const auto& [target, patch, expected] : rows) {
        json::value value = parsed(target);
        mergePatch(value, parsed(patch));
        EXPECT_EQ(value, parsed(expected)) << target << patch;
    }
}

TEST(DocumentDiff, NamesEachFieldAndNoCredential)
{
    const json::array found =
        differences("providers: {up: {discount: 0.5, api_key: canary-1, enabled: true}}\n",
            "providers: {up: {discount: 0.25, api_key: canary-2}, new: {enabled: false}}\n");
    ASSERT_EQ(found.size(), 4U) << dialects::serializeJson(found).constData();
    EXPECT_EQ(found[0], parsed(R"({"path":"providers.up.discount","before":0.5,"after":0.25})"));
    EXPECT_EQ(found[1].at("path"), "providers.up.api_key");
    EXPECT_EQ(found[2], parsed(R"({"path":"providers.up.enabled","before":true})"));
    EXPECT_EQ(found[3], parsed(R"({"path":"providers.new","after":{"enabled":false}})"));
    EXPECT_FALSE(dialects::serializeJson(found).contains("canary"));
    EXPECT_TRUE(differences("a: 1\n", "a: 1\n").empty());
}

} // namespace gateway::service
