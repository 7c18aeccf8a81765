// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"
#include "dialects/tool_arguments.h"

#include <gtest/gtest.h>

#include <limits>

using namespace gateway;
using namespace gateway::dialects;

namespace {

std::string rewritten(QByteArrayView text)
{
    const auto value = parseJson(text);
    return value ? jsonText(*value) : "refused: " + value.error().message.toStdString();
}

std::string arguments(std::string_view text)
{
    return jsonText(argumentsObject(text));
}

json::object object(QByteArrayView text)
{
    auto value = parseJsonObject(text);
    EXPECT_TRUE(value) << text.toByteArray().constData();
    return value ? std::move(*value) : json::object();
}

} // namespace

TEST(JsonText, LoneSurrogatesAreReplacedAndPairsKept)
{
    EXPECT_EQ(rewritten(R"(["\ud83d"])"), "[\"\xef\xbf\xbd\"]");
    EXPECT_EQ(rewritten(R"(["\ude00a"])"),
        "[\"\xef\xbf\xbd"
        "a\"]");
    EXPECT_EQ(rewritten(R"(["\ud83d\ud83d\ude00"])"), "[\"\xef\xbf\xbd\xf0\x9f\x98\x80\"]");
    EXPECT_EQ(rewritten(R"(["\ud83d\ude00"])"), "[\"\xf0\x9f\x98\x80\"]");
    // An escaped backslash begins no escape, and a text may end anywhere.
    EXPECT_EQ(rewritten(R"(["\\ud83d"])"), R"(["\\ud83d"])");
    EXPECT_TRUE(rewritten(R"(["\ud83)").starts_with("refused"));
    EXPECT_TRUE(rewritten("[\"\\").starts_with("refused"));
}

TEST(JsonText, DepthIsBoundedAndSaid)
{
    const QByteArray deep = QByteArray(20000, '[') + QByteArray(20000, ']');
    EXPECT_NE(rewritten(deep).find("256 levels"), std::string::npos);
    const QByteArray fits = QByteArray(256, '[') + QByteArray(256, ']');
    EXPECT_EQ(rewritten(fits), fits.toStdString());
    EXPECT_NE(rewritten(QByteArray("{\"a\":" + QByteArray(300, '['))).find("256 levels"), std::string::npos);
}

TEST(JsonText, WhatIsWrongIsNamed)
{
    EXPECT_NE(rewritten("{\"a\":").find("ends in the middle"), std::string::npos);
    EXPECT_NE(rewritten("{} x").find("something follows"), std::string::npos);
    EXPECT_NE(rewritten("\"\xff\"").find("refused"), std::string::npos);
    EXPECT_FALSE(parseJsonObject("[]"));
    EXPECT_EQ(parseJsonObject("[]").error().code, ErrorCode::InvalidRequest);
}

TEST(JsonText, NumbersKeepTheirText)
{
    for (const char* text :
        { "0", "-1", "9223372036854775807", "18446744073709551615", "0.7", "1.0", "0.1", "-2.5", "1e+100" })
        EXPECT_EQ(rewritten(text), text);
    EXPECT_EQ(rewritten("7E-1"), "0.7");
    EXPECT_EQ(jsonText(json::value(std::numeric_limits<double>::infinity())), "null");
}

TEST(JsonText, KeysKeepTheirOrderAndStringsTheirBytes)
{
    const char* text = R"({"z":1,"a":{"y":[true,false,null],"b":"é\n\t\u0001\"\\/"},"m":""})";
    EXPECT_EQ(rewritten(text), text);
}

TEST(ObjectReader, StrictNamesTheFirstMistakeWithItsPath)
{
    const json::object body = object(R"({"a":1,"b":"x","c":[1],"d":null,"e":3.5,"f":3.0})");
    Problems problems;
    ObjectReader reader(body, "messages[2]", problems);
    EXPECT_EQ(reader.string("d"), std::nullopt);
    EXPECT_EQ(reader.integer("f"), 3);
    EXPECT_TRUE(problems.isEmpty());
    EXPECT_EQ(reader.string("a"), std::nullopt);
    EXPECT_EQ(reader.integer("b"), std::nullopt);
    ASSERT_FALSE(problems.isEmpty());
    EXPECT_EQ(problems.error().field, QStringLiteral("messages[2].a"));
    EXPECT_EQ(problems.error().message, QStringLiteral("messages[2].a: must be a string, not a number."));
    EXPECT_EQ(problems.error().code, ErrorCode::InvalidRequest);
}

TEST(ObjectReader, EachKindIsCheckedWhenStrictAndPassedOverWhenLenient)
{
    const json::object body = object(R"({"wrong":{"deep":1},"list":["a",1],"part":3.5})");
    const auto checks = [](ObjectReader& reader) {
        EXPECT_EQ(reader.string("wrong"), std::nullopt);
        EXPECT_EQ(reader.number("wrong"), std::nullopt);
        EXPECT_EQ(reader.boolean("wrong"), std::nullopt);
        EXPECT_EQ(reader.array("wrong"), nullptr);
        EXPECT_EQ(reader.object("list"), nullptr);
        EXPECT_EQ(reader.integer("part"), std::nullopt);
        EXPECT_EQ(reader.strings("list"), std::vector<std::string> { "a" });
    };
    ObjectReader lenient(body);
    checks(lenient);
    for (const char* key : { "wrong", "list", "part" }) {
        Problems problems;
        ObjectReader strict(body, {}, problems);
        static_cast<void>(strict.boolean(key));
        EXPECT_EQ(problems.error().field, QString::fromLatin1(key));
    }
    Problems problems;
    ObjectReader strict(body, {}, problems);
    static_cast<void>(strict.requiredString("absent"));
    EXPECT_TRUE(problems.error().message.contains(QStringLiteral("is missing")));
}

TEST(ObjectReader, RestIsWhatNobodyAskedFor)
{
    const json::object body = object(R"({"z":1,"a":2,"m":null,"b":3})");
    ObjectReader reader(body);
    static_cast<void>(reader.integer("a"));
    static_cast<void>(reader.string("m"));
    EXPECT_EQ(jsonText(reader.rest()), R"({"z":1,"b":3})");
    json::object target { { "z", 9 } };
    giveBack(reader.rest(), target);
    EXPECT_EQ(jsonText(target), R"({"z":9,"b":3})");
}

TEST(ToolArguments, AreAnObjectWhateverTheText)
{
    struct Case {
        const char* text;
        const char* object;
    };

    for (const Case& c :
        { Case { "", "{}" }, Case { " \n", "{}" }, Case { R"({"b":1,"a":2})", R"({"b":1,"a":2})" },
            Case { "[1,2]", R"({"value":[1,2]})" }, Case { "\"x\"", R"({"value":"x"})" },
            Case { "null", R"({"value":null})" }, Case { R"({"a":"cut of)", R"({"a":"cut of"})" },
            Case { R"({"a":[1,{"b":2)", R"({"a":[1,{"b":2}]})" }, Case { R"({"a":1,"b":)", R"({"a":1})" },
            Case { R"({"a":1,)", R"({"a":1})" }, Case { "not json", R"({"raw_arguments":"not json"})" },
            Case { "{", "{}" } })
        EXPECT_EQ(arguments(c.text), c.object) << c.text;
    EXPECT_EQ(argumentsObject(std::string(100000, '[')).size(), 1U);
}
