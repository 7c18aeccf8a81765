// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/checker_catalogue.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

QString problem(const QByteArray& text)
{
    const auto definition = checkerFromText(text, u"mine.json"_s);
    return definition ? QString() : definition.error().message;
}

// A definition that is right but for one of its parts.
QByteArray with(const QByteArray& steps, const QByteArray& meter)
{
    return R"({"id":"t","title":"T","steps":)" + steps + R"(,"meters":[)" + meter + "]}";
}

const QByteArray kStep = R"({"url":"https://a.example/"})";
const QByteArray kMeter = R"({"key":"k","label":"L","used":"/u"})";

} // namespace

TEST(CheckerFromText, SaysWhatIsWrongAndWhere)
{
    EXPECT_EQ(problem(with(kStep, kMeter)), QString());
    const std::pair<QByteArray, QStringView> cases[] = {
        { with(kStep, R"({"key":"k","label":"L","usedd":"/u"})"),
            u"meters[0].usedd: unknown field; did you mean used?" },
        { with(kStep, R"({"key":"k","label":"L","used":"u"})"),
            u"meters[0].used: “u” is no JSON pointer: it begins with /" },
        { with(kStep, R"({"key":"k","label":"L"})"),
            u"meters[0]: measures nothing: give used, remaining or percent" },
        { with(kStep, R"({"key":"k","label":"L","kind":"balance","used":"/u"})"),
            u"meters[0]: a balance needs remaining, or limit and used" },
        { with(kStep, R"({"key":"k","label":"L","used":"/u","covered_by":"x"})"),
            u"meters[0].covered_by: there is no meter “x”" },
        { with(kStep, R"({"key":"k","label":"L","used":"/u","resets":{"form":"window_end"}})"),
            u"meters[0].resets: window_end needs a window" },
        { with(kStep, R"({"key":"k","label":"L","used":"/u","step":"x"})"),
            u"meters[0].step: there is no step “x”" },
        { with(R"({"url":"ftp://a.example/"})", kMeter),
            u"steps[0].url: must be an http:// or https:// address" },
        { with(R"({"url":"https://a.example/","method":"DELETE"})", kMeter),
            u"steps[0].method: must be GET or POST" },
        { with(R"({"url":"https://a.example/","auth":"basic"})", kMeter),
            u"steps.auth: “basic” is not bearer, token, header:NAME, cookie:NAME or none" },
        { with(R"({"url":"https://a.example/","headers":{"x-api-key":"sk-1"}})", kMeter),
            u"steps[0].headers.x-api-key: would hold a credential in the clear" },
        { with(R"({"url":"https://a.example/","answer":"page","extract":{"a":"(?<x>["}})", kMeter),
            u"steps[0].extract.a: is no regular expression" },
        { with(R"({"url":"https://a.example/","answer":"page","extract":{"a":"x+"}})", kMeter),
            u"steps[0].extract.a: has no named group" },
        { with(R"([{"url":"https://a.example/"},{"url":"https://a.example/"}])", kMeter),
            u"steps[0].id: every step of several needs a name of its own" },
        { R"({"id":"t","title":"T","credential":"option:cookie","steps":{"url":"https://a.example/"},"meters":[{"key":"k","label":"L","used":"/u"}]})",
            u"credential: there is no option “cookie”" },
        { "{", u"mine.json:1" },
    };
    for (const auto& [text, expected] : cases)
        EXPECT_TRUE(problem(text).contains(expected)) << text.toStdString() << '\n'
                                                      << problem(text).toStdString();
}

TEST(CheckerFromText, NamesLineAndColumn)
{
    EXPECT_TRUE(problem(
        "id: t\ntitle: T\nsteps: {url: 'https://a.example/'}\nmeters:\n- key: k\n  label: L\n  used: u\n")
                    .startsWith(u"mine.json:7:9: meters[0].used: "));
}

TEST(CheckerFromText, IsBoundedInSizeAndDepth)
{
    QByteArray deep = "\"/a\"";
    for (int i = 0; i < 12; ++i)
        deep = R"({"sum":[)" + deep + "]}";
    EXPECT_TRUE(
        problem(with(kStep, R"({"key":"k","label":"L","used":)" + deep + "}")).contains(u"too deeply"));
    QByteArray many = kMeter;
    for (int i = 0; i < 70; ++i)
        many += ',' + kMeter;
    EXPECT_TRUE(problem(with(kStep, many)).contains(u"are more than 64"));
}

TEST(CheckerCatalogue, FindsShippedOwnAndCustomOnes)
{
    CheckerCatalogue catalogue;
    EXPECT_EQ(catalogue.find({ .type = u"deepseek"_s })->title, u"DeepSeek balance"_s);
    EXPECT_EQ(catalogue.find({ .type = u"deepsek"_s }).error().message,
        u"There is no quota checker of type \u201cdeepsek\u201d; did you mean deepseek?"_s);
    catalogue.add(*checkerFromText(
        R"({"id":"deepseek","title":"Mine","steps":{"url":"https://a.example/"},"meters":[{"key":"k","label":"L","used":"/u"}]})",
        {}));
    EXPECT_EQ(catalogue.find({ .type = u"deepseek"_s })->title, u"Mine"_s);
    EXPECT_EQ(catalogue.all().size(), 32);
    const config::ParsedDocument document = config::parseYaml(with(kStep, kMeter));
    EXPECT_EQ(catalogue.find({ .type = u"custom"_s, .definition = document.root })->title, u"T"_s);
    EXPECT_EQ(catalogue.find({ .type = u"custom"_s }).error().code, ErrorCode::ConfigInvalid);
}

} // namespace gateway::meters
