// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_fixture.h"

#include "dialects/fit/schema_cleaner.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace fit_test;

namespace {

std::string cleaned(std::string_view schema)
{
    return jsonText(cleanSchema(parsed(schema)));
}

} // namespace

TEST(SchemaCleaner, WhatTheSubsetHasStaysInItsOrder)
{
    for (const char* schema :
        {
            R"j({"type":"object","properties":{"b":{"type":"string","description":"d","enum":["x","y"]},"a":{"type":"integer","minimum":1,"maximum":5,"format":"int32"}},"required":["b"]})j",
            R"j({"type":"array","items":{"type":"string","pattern":"^a","minLength":1},"minItems":1})j",
            R"j({"type":"string","format":"date-time","nullable":true})j",
            R"j({"anyOf":[{"type":"string"},{"type":"number"}]})j",
        })
        EXPECT_EQ(cleaned(schema), jsonText(parsed(schema)));
}

TEST(SchemaCleaner, WhatItLacksIsRewrittenOrTold)
{
    struct Case {
        const char* what;
        const char* schema;
        const char* clean;
    };

    for (const Case& c :
        {
            Case { "silent keywords",
                R"j({"$schema":"s","$id":"i","$comment":"c","type":"string","examples":["e"],"x-a":1,"if":{},"then":{}})j",
                R"j({"type":"string"})j" },
            Case { "told constraints",
                R"j({"type":"number","description":"A number.","exclusiveMinimum":0,"multipleOf":2})j",
                R"j({"type":"number","description":"A number. (exclusiveMinimum: 0; multipleOf: 2)"})j" },
            Case { "format", R"j({"type":"string","format":"uri"})j",
                R"j({"type":"string","description":"(format: \"uri\")"})j" },
            Case { "const", R"j({"const":"a"})j", R"j({"enum":["a"],"type":"string"})j" },
            Case { "numbers in enum", R"j({"type":"integer","enum":[1,2,null]})j",
                R"j({"type":"string","enum":["1","2"],"nullable":true})j" },
            Case { "type list", R"j({"type":["string","null"]})j", R"j({"type":"string","nullable":true})j" },
            Case { "types", R"j({"type":["string","array"],"items":{"type":"number"},"description":"d"})j",
                R"j({"description":"d","anyOf":[{"type":"string"},{"type":"array","items":{"type":"number"}}]})j" },
            Case { "types with constraints",
                R"j({"type":["string","integer","array"],"pattern":"^a","minLength":2,"minimum":1,"maxItems":3,"format":"int64","multipleOf":2})j",
                R"j({"anyOf":[{"type":"string","minLength":2,"pattern":"^a"},{"type":"integer","minimum":1,"format":"int64"},{"type":"array","maxItems":3,"items":{"type":"string"}}],"description":"(multipleOf: 2)"})j" },
            Case { "types with properties",
                R"j({"type":["object","string"],"properties":{"a":{"type":"string"}},"required":["a"],"maxProperties":1,"format":"uri"})j",
                R"j({"anyOf":[{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"maxProperties":1},{"type":"string"}],"description":"(format: \"uri\")"})j" },
            Case { "oneOf with null", R"j({"oneOf":[{"type":"string"},{"type":"null"}],"description":"d"})j",
                R"j({"description":"d","type":"string","nullable":true})j" },
            Case { "oneOf", R"j({"oneOf":[{"type":"string"},{"type":"boolean"}]})j",
                R"j({"anyOf":[{"type":"string"},{"type":"boolean"}]})j" },
            Case { "union beside properties",
                R"j({"type":"object","properties":{"a":{"type":"string"}},"anyOf":[{"required":["a"]}]})j",
                R"j({"type":"object","properties":{"a":{"type":"string"}},"description":"(anyOf: [{\"required\":[\"a\"]}])"})j" },
            Case { "variants inherit", R"j({"type":"string","anyOf":[{"enum":["a"]},{"pattern":"b"}]})j",
                R"j({"anyOf":[{"enum":["a"],"type":"string"},{"pattern":"b","type":"string"}]})j" },
            Case { "allOf",
                R"j({"allOf":[{"type":"object","properties":{"a":{"type":"string"}},"required":["a"]},{"properties":{"b":{"type":"number"}},"required":["b","a"]}]})j",
                R"j({"type":"object","properties":{"a":{"type":"string"},"b":{"type":"number"}},"required":["a","b"]})j" },
            Case { "required without property",
                R"j({"type":"object","properties":{"a":{"type":"string"}},"required":["a","gone"],"additionalProperties":false})j",
                R"j({"type":"object","properties":{"a":{"type":"string"}},"required":["a"]})j" },
            Case { "array of anything", R"j({"type":"array"})j",
                R"j({"type":"array","items":{"type":"string"}})j" },
            Case { "tuple", R"j({"type":"array","prefixItems":[{"type":"string"},{"type":"number"}]})j",
                R"j({"type":"array","items":{"anyOf":[{"type":"string"},{"type":"number"}]},"description":"(2 items in this order)"})j" },
            Case { "map", R"j({"type":"object","additionalProperties":{"type":"string"}})j",
                R"j({"type":"object","description":"(additionalProperties: {\"type\":\"string\"})"})j" },
            Case { "upper case", R"j({"type":"STRING"})j", R"j({"type":"string"})j" },
            Case { "true", R"j({"type":"object","properties":{"a":true}})j",
                R"j({"type":"object","properties":{"a":{"type":"string","description":"Any JSON value."}}})j" },
        })
        EXPECT_EQ(cleaned(c.schema), c.clean) << c.what;
}

TEST(SchemaCleaner, PropertiesNamedLikeKeywordsAreData)
{
    const char* schema =
        R"j({"type":"object","properties":{"title":{"type":"string"},"format":{"type":"string"},"default":{"type":"number"},"$ref":{"type":"string"},"allOf":{"type":"string"},"required":{"type":"boolean"},"properties":{"type":"string"}},"required":["title","$ref"]})j";
    EXPECT_EQ(cleaned(schema), jsonText(parsed(schema)));
}

TEST(SchemaCleaner, ReferencesAreWrittenOutWithWhatStandsBesideThem)
{
    EXPECT_EQ(cleaned(R"j({"$defs":{"a/b":{"type":"string","description":"theirs"}},"type":"object",
        "properties":{"x":{"$ref":"#/$defs/a~1b","description":"ours"},"y":{"$ref":"#/$defs/a~1b"},"z":{"$ref":"#/$defs/none"}}})j"),
        R"j({"type":"object","properties":{"x":{"description":"ours","type":"string"},"y":{"type":"string","description":"theirs"},"z":{"type":"object","description":"Of the shape \"none\"."}}})j");
}

TEST(SchemaCleaner, ACycleEndsInAHint)
{
    EXPECT_EQ(
        cleaned(
            R"j({"$defs":{"node":{"type":"object","properties":{"next":{"$ref":"#/$defs/node"}}}},"$ref":"#/$defs/node"})j"),
        R"j({"type":"object","properties":{"next":{"type":"object","description":"Of the shape \"node\"."}}})j");
    EXPECT_EQ(
        cleaned(R"j({"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}},"$ref":"#/$defs/a"})j"),
        R"j({"type":"object","description":"Of the shape \"a\"."})j");
    EXPECT_EQ(cleaned(R"j({"type":"object","properties":{"self":{"$ref":"#"}}})j"),
        R"j({"type":"object","properties":{"self":{"type":"object","description":"Of the shape \"#\"."}}})j");
}

TEST(SchemaCleaner, MultiplyingReferencesStayBounded)
{
    std::string schema = R"j({"$defs":{"d0":{"type":"string"})j";
    for (int i = 1; i < 40; ++i) {
        const std::string below = "{\"$ref\":\"#/$defs/d" + std::to_string(i - 1) + "\"}";
        schema += ",\"d" + std::to_string(i) + R"j(":{"type":"object","properties":{"a":)j" + below
            + ",\"b\":" + below + "}}";
    }
    schema += R"j(},"$ref":"#/$defs/d39"})j";
    EXPECT_LT(cleaned(schema).size(), 4 * kMaxCleanSchemaBytes);
}

// One long thing and many references to it: reading it again and again has to count.
TEST(SchemaCleaner, LongThingsReferredToManyTimesStayBounded)
{
    const std::string letters(200'000, 'x');
    std::string names;
    for (int i = 0; i < 50'000; ++i)
        names += names.empty() ? "null" : ",null";
    const std::string list = '[' + names + ']';
    std::string references;
    for (int i = 0; i < 20'000; ++i)
        references += (i == 0 ? "\"p" : ",\"p") + std::to_string(i) + R"j(":{"$ref":"#/a"})j";
    for (const std::string& thing : {
             "{\"$ref\":\"" + letters + "\"}",
             R"j({"type":"string","not":")j" + letters + "\"}",
             R"j({"type":"string","format":")j" + letters + "\"}",
             R"j({"type":")j" + letters + "\"}",
             "{\"type\":" + list + '}',
             R"j({"properties":{"b":{}},"anyOf":)j" + list + '}',
         }) {
        const json::value schema =
            parsed("{\"a\":" + thing + R"j(,"type":"object","properties":{)j" + references + "}}");
        QElapsedTimer timer;
        timer.start();
        EXPECT_LT(jsonText(cleanSchema(schema)).size(), 4 * kMaxCleanSchemaBytes) << thing.substr(0, 60);
        EXPECT_LT(timer.elapsed(), 2000) << thing.substr(0, 60);
    }
}

TEST(SchemaCleaner, EmptyObjectsAreKnown)
{
    EXPECT_TRUE(isEmptyObjectSchema(parsed(R"j({"type":"object","properties":{}})j")));
    EXPECT_TRUE(isEmptyObjectSchema(parsed(R"j({"type":"object"})j")));
    EXPECT_FALSE(isEmptyObjectSchema(parsed(R"j({"type":"object","properties":{"a":{}}})j")));
    EXPECT_FALSE(isEmptyObjectSchema(parsed(R"j({"type":"string"})j")));
}
