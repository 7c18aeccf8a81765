// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/figures.h"

#include "unit/meters/meter_line.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

Result<Figure> figure(const QByteArray& spec, const QByteArray& answer)
{
    const auto definition = test::checkerOf(R"([{"key":"k","label":"L","used":)" + spec + "}]");
    const json::value value = *dialects::parseJson(answer);
    return figureAt(definition.meters.first().used, { .value = &value }, test::kNowMs);
}

} // namespace

TEST(NumberFromText, TakesTheFormsProvidersWrite)
{
    const std::pair<QStringView, double> cases[] = { { u"12", 12 }, { u"12.5", 12.5 }, { u" $12.30 ", 12.3 },
        { u"$1,234,567.89", 1234567.89 }, { u"-0.50", -0.5 }, { u"-$3", -3 }, { u"45%", 45 },
        { u"45.5 %", 45.5 } };
    for (const auto& [text, number] : cases)
        EXPECT_EQ(numberFromText(text), number) << text.toString().toStdString();
}

TEST(NumberFromText, TakesNothingElse)
{
    for (const QStringView text : { u"", u"NaN", u"inf", u"1e9", u"12 apples", u"1,23", u"0x10", u"--1",
             u"unlimited", u"12.", u"1.2.3", u"9999999999999999999999999999999999999999999" })
        EXPECT_FALSE(numberFromText(text)) << text.toString().toStdString();
}

TEST(FigureAt, CountsAsTheDefinitionSays)
{
    const QByteArray answer = R"({"a":100,"b":"40","c":{"d":0.25}})";
    EXPECT_EQ(figure(R"("/a")", answer)->value, 100);
    EXPECT_EQ(figure(R"({"at":"/a","divide":10000})", answer)->value, 0.01);
    EXPECT_EQ(figure(R"({"sum":["/a","/b"]})", answer)->value, 140);
    EXPECT_EQ(figure(R"({"minus":["/a","/b",{"at":"/c/d","times":100}]})", answer)->value, 35);
    EXPECT_EQ(figure(R"({"value":100})", answer)->value, 100);
}

TEST(FigureAt, NamesWhatIsMissing)
{
    const auto missing = figure(R"({"sum":["/a",{"at":"/x/y"}]})", R"({"a":1,"x":null})");
    ASSERT_TRUE(missing.has_value());
    EXPECT_FALSE(missing->value);
    EXPECT_EQ(missing->missing, u"/x/y"_s);
}

TEST(FigureAt, NamesWhatIsNoNumber)
{
    EXPECT_EQ(figure(R"("/a/0")", R"({"a":[{}]})").error().message,
        u"/a/0 of the answer is an object, not a number."_s);
    EXPECT_EQ(figure(R"("/a")", R"({"a":"NaN"})").error().message,
        u"/a of the answer is \u201cNaN\u201d, not a number."_s);
    EXPECT_FALSE(figure(R"("/a")", R"({"a":1e300})").has_value());
    EXPECT_FALSE(figure(R"("/a")", R"({"a":true})").has_value());
}

TEST(FigureAt, ElapsedTimeIsBoundedAndInOrder)
{
    const QByteArray spec = R"({"elapsed_from":"/a","elapsed_to":"/b"})";
    EXPECT_EQ(figure(spec, R"({"a":"2026-06-15T06:00:00Z","b":"2026-06-16T06:00:00Z"})")->value, 25);
    EXPECT_EQ(figure(spec, R"({"a":"2026-01-01T00:00:00Z","b":"2026-01-02T00:00:00Z"})")->value, 100);
    EXPECT_FALSE(figure(spec, R"({"a":"2026-06-16T00:00:00Z","b":"2026-06-15T00:00:00Z"})").has_value());
}

} // namespace gateway::meters
