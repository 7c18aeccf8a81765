// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/settings_format.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

using namespace app::clients;

ValuePath path(const QString& dotted)
{
    ValuePath result;
    for (const QString& key : dotted.split(u'.'))
        result.append({ .key = key });
    return result;
}

struct Case {
    const char* name;
    FormatKind format;
    QByteArray before;
    ValuePath path;
    QJsonValue value; // undefined: removed
    QByteArray after;
};

void PrintTo(const Case& one, std::ostream* out)
{
    *out << one.name;
}

class FormatCases : public ::testing::TestWithParam<Case> { };

TEST_P(FormatCases, OnlyThisPlaceChanges)
{
    const Case& one = GetParam();
    const auto after = edited(one.format, one.before, { { .path = one.path, .value = one.value } });
    ASSERT_TRUE(after) << after.error().message.toStdString();
    EXPECT_EQ(after->toStdString(), one.after.toStdString());
}

const QJsonValue kNothing = QJsonValue(QJsonValue::Undefined);

const std::vector<Case> kJson {
    { "AnEmptyFile", FormatKind::Json, "", path(u"a.b"_s), 1, "{\n  \"a\": {\n    \"b\": 1\n  }\n}\n" },
    { "OnlyComments", FormatKind::Json, "// hello", path(u"a"_s), true, "// hello\n{\n  \"a\": true\n}\n" },
    { "AnEmptyObject", FormatKind::Json, "{}", path(u"a"_s), u"x"_s, "{\n  \"a\": \"x\"\n}" },
    { "AnObjectWithAComment", FormatKind::Json, "{\n  // nothing yet\n}\n", path(u"a"_s), 1,
        "{\n  // nothing yet\n  \"a\": 1\n}\n" },
    { "ACommentBehindTheLastMember", FormatKind::Json, "{\n  \"a\": 1 // one\n}\n", path(u"b"_s), 2,
        "{\n  \"a\": 1, // one\n  \"b\": 2\n}\n" },
    { "ATrailingComma", FormatKind::Json, "{\n  \"a\": 1,\n}\n", path(u"b"_s), 2,
        "{\n  \"a\": 1,\n  \"b\": 2,\n}\n" },
    { "OneLine", FormatKind::Json, "{\"a\": 1}", path(u"b.c"_s), 2, "{\"a\": 1, \"b\": {\"c\":2}}" },
    { "TheLastOfEqualNamesCounts", FormatKind::Json, "{\"a\": 1, \"a\": 2}", path(u"a"_s), 3,
        "{\"a\": 1, \"a\": 3}" },
    { "RemovingTheLast", FormatKind::Json, "{\n  \"a\": 1,\n  \"b\": 2 \n}\n", path(u"b"_s), kNothing,
        "{\n  \"a\": 1\n}\n" },
    { "RemovingTheFirstKeepsTheNextOnesComment", FormatKind::Json,
        "{\n  \"a\": 1,\n  // of b\n  \"b\": 2\n}\n", path(u"a"_s), kNothing,
        "{\n  // of b\n  \"b\": 2\n}\n" },
    { "RemovingTheOnly", FormatKind::Json, "{\n  \"a\": 1\n}\n", path(u"a"_s), kNothing, "{\n}\n" },
    { "RemovingOnOneLine", FormatKind::Json, "{ \"a\": 1, \"b\": 2 }", path(u"a"_s), kNothing,
        "{ \"b\": 2 }" },
    { "WindowsLineEnds", FormatKind::Json, "{\r\n\t\"a\": 1\r\n}\r\n", path(u"b"_s), 2,
        "{\r\n\t\"a\": 1,\r\n\t\"b\": 2\r\n}\r\n" },
    { "WordsInTexts", FormatKind::Json, "{ \"a\": \"// no /* comment\", }", path(u"b"_s), 1,
        "{ \"a\": \"// no /* comment\", \"b\": 1 }" },
};

const std::vector<Case> kToml {
    { "AnEmptyFile", FormatKind::Toml, "", path(u"a.b"_s), 1, "[a]\nb = 1\n" },
    { "BeforeTheFirstTable", FormatKind::Toml, "# of the table\n[t]\nx = 1\n", path(u"a"_s), u"y"_s,
        "a = \"y\"\n\n# of the table\n[t]\nx = 1\n" },
    { "BehindTheLastOfTheRoot", FormatKind::Toml, "a = 1 # one\n\n[t]\n", path(u"b"_s), 2,
        "a = 1 # one\nb = 2\n\n[t]\n" },
    { "TheCommentStays", FormatKind::Toml, "a = 'x' # why\n", path(u"a"_s), u"z"_s, "a = \"z\" # why\n" },
    { "AKeyInATextOfSeveralLines", FormatKind::Toml, "s = \"\"\"\na = 1\n[t]\n\"\"\"\na = 2\n", path(u"a"_s),
        3, "s = \"\"\"\na = 1\n[t]\n\"\"\"\na = 3\n" },
    { "DottedKeys", FormatKind::Toml, "p.x.name = \"n\"\n", path(u"p.x.url"_s), u"u"_s,
        "p.x.name = \"n\"\np.x.url = \"u\"\n" },
    { "AKeyInQuotes", FormatKind::Toml, "[t.\"a b\"]\nx = 1\n", path(u"t.a b.y"_s), 2,
        "[t.\"a b\"]\nx = 1\ny = 2\n" },
    { "InItsTable", FormatKind::Toml, "[t]\nx = 1\n\n[u]\ny = 1\n", path(u"t.z"_s), false,
        "[t]\nx = 1\nz = false\n\n[u]\ny = 1\n" },
    { "RemovingATable", FormatKind::Toml, "a = 1\n\n[t]\nx = 1\n\n[u]\ny = 1\n", path(u"t"_s), kNothing,
        "a = 1\n\n[u]\ny = 1\n" },
    { "WithoutALastLineEnd", FormatKind::Toml, "a = 1", path(u"b"_s), 2, "a = 1\nb = 2\n" },
};

const std::vector<Case> kYaml {
    { "AnEmptyFile", FormatKind::Yaml, "", path(u"a.b"_s), u"x"_s, "a:\n  b: x\n" },
    { "TheCommentStays", FormatKind::Yaml, "a: 'x' # why\nb: 1\n", path(u"a"_s), u"y y"_s,
        "a: \"y y\" # why\nb: 1\n" },
    { "AWordThatMeansSomething", FormatKind::Yaml, "a: 1\n", path(u"a"_s), u"no"_s, "a: \"no\"\n" },
    { "AKeyInABlockOfText", FormatKind::Yaml, "t: |\n  a: 1\na: 2\n", path(u"a"_s), 3,
        "t: |\n  a: 1\na: 3\n" },
    { "ANestedKey", FormatKind::Yaml, "a:\n    b: 1\n    # of c\n    c: 2\nd: 3\n", path(u"a.b"_s), 9,
        "a:\n    b: 9\n    # of c\n    c: 2\nd: 3\n" },
    { "ANewNestedKey", FormatKind::Yaml, "a:\n    b: 1\n\nd: 3\n", path(u"a.c"_s), 9,
        "a:\n    b: 1\n    c: 9\n\nd: 3\n" },
    { "AnEmptyValue", FormatKind::Yaml, "a:\nb: 1\n", path(u"a.c"_s), 2, "a:\n  c: 2\nb: 1\n" },
    { "AnElement", FormatKind::Yaml, "l:\n- name: x\n  v: 1\nb: 1\n",
        { { .key = u"l"_s }, { .key = u"name"_s, .is = u"z"_s } }, QJsonObject { { u"name"_s, u"z"_s } },
        "l:\n- name: x\n  v: 1\n- name: z\nb: 1\n" },
    { "RemovingTheOnlyElement", FormatKind::Yaml, "l: # mine\n- n: x\n  v: 1\nb: 1\n",
        { { .key = u"l"_s }, { .key = u"n"_s, .is = u"x"_s } }, kNothing, "l: [] # mine\nb: 1\n" },
    { "RemovingAKey", FormatKind::Yaml, "a: 1\nb:\n- x\n- y\nc: 2\n", path(u"b"_s), kNothing,
        "a: 1\nc: 2\n" },
};

const std::vector<Case> kEnv {
    { "AnEmptyFile", FormatKind::DotEnv, "", path(u"A"_s), u"x"_s, "A=x\n" },
    { "TheCommentStays", FormatKind::DotEnv, "export A='x' # why\n", path(u"A"_s), u"y"_s,
        "export A=y # why\n" },
    { "ATextOfSeveralLines", FormatKind::DotEnv, "K=\"one\nA=2\"\nA=1", path(u"A"_s), u"z z"_s,
        "K=\"one\nA=2\"\nA=\"z z\"" },
    { "RemovingAllOfThatName", FormatKind::DotEnv, "A=1\nB=2\nA=3\n", path(u"A"_s), kNothing, "B=2\n" },
};

const std::vector<Case> kShell {
    { "AtTheEnd", FormatKind::ShellBlock, "echo hi", path(u"block"_s), u"x\ny"_s,
        "echo hi\n# >>> plexus >>>\nx\ny\n# <<< plexus <<<\n" },
    { "InItsPlace", FormatKind::ShellBlock, "a\n# >>> plexus >>>\nx\n# <<< plexus <<<\nb\n", path(u"block"_s),
        u"y"_s, "a\n# >>> plexus >>>\ny\n# <<< plexus <<<\nb\n" },
    { "Removed", FormatKind::ShellBlock, "a\n# >>> plexus >>>\nx\n# <<< plexus <<<\nb\n", path(u"block"_s),
        kNothing, "a\nb\n" },
};

constexpr auto kNameOf = [](const auto& info) { return std::string(info.param.name); };

INSTANTIATE_TEST_SUITE_P(Json, FormatCases, ::testing::ValuesIn(kJson), kNameOf);
INSTANTIATE_TEST_SUITE_P(Toml, FormatCases, ::testing::ValuesIn(kToml), kNameOf);
INSTANTIATE_TEST_SUITE_P(Yaml, FormatCases, ::testing::ValuesIn(kYaml), kNameOf);
INSTANTIATE_TEST_SUITE_P(Env, FormatCases, ::testing::ValuesIn(kEnv), kNameOf);
INSTANTIATE_TEST_SUITE_P(Shell, FormatCases, ::testing::ValuesIn(kShell), kNameOf);

struct Refusal {
    const char* name;
    FormatKind format;
    QByteArray text;
    QString message; // how it begins
};

void PrintTo(const Refusal& one, std::ostream* out)
{
    *out << one.name;
}

class Refusals : public ::testing::TestWithParam<Refusal> { };

TEST_P(Refusals, SayLineAndColumn)
{
    const auto value = readSettings(GetParam().format, GetParam().text);
    ASSERT_FALSE(value);
    EXPECT_TRUE(value.error().message.startsWith(GetParam().message)) << value.error().message.toStdString();
}

const std::vector<Refusal> kRefusals {
    { "AMissingComma", FormatKind::Json, "{\n  \"a\": 1\n  \"b\": 2\n}",
        u"Line 3, column 3: a comma is missing"_s },
    { "AnObjectWithoutEnd", FormatKind::Json, "{ \"a\": 1", u"Line 1, column 1: this object has no end"_s },
    { "ATextWithoutEnd", FormatKind::Json, "{\n\"ä\": \"b\n}", u"Line 2, column 6: this text has no end"_s },
    { "TwoValues", FormatKind::Json, "{} {}", u"Line 1, column 4: nothing may follow"_s },
    { "AWordThatIsNone", FormatKind::Json, "{ \"a\": yes }", u"Line 1, column 8: this is no value"_s },
    { "TooDeep", FormatKind::Json, QByteArray(100, '['), u"Line 1, column 66: this is nested too deep"_s },
    { "TomlTwice", FormatKind::Toml, "a = 1\na = 2\n", u"Line 2, column"_s },
    { "YamlIndent", FormatKind::Yaml, "a: 1\n b: 2\n", u"Line 2, column"_s },
    { "EnvQuote", FormatKind::DotEnv, "A=\"x\n", u"Line 1, column 3: this text has no end"_s },
    { "BlockWithoutEnd", FormatKind::ShellBlock, "x\n# >>> plexus >>>\ny\n",
        u"Line 2, column 1: Plexus' block has no end"_s },
};

INSTANTIATE_TEST_SUITE_P(All, Refusals, ::testing::ValuesIn(kRefusals), kNameOf);

TEST(Formats, AnInlineTableIsLeftToThePerson)
{
    const auto after = edited(FormatKind::Toml, "model_providers = { mine = { name = \"x\" } }\n",
        { { .path = path(u"model_providers.plexus.name"_s), .value = u"Plexus"_s } });
    ASSERT_FALSE(after);
    EXPECT_TRUE(
        after.error().message.startsWith(u"Line 1, column 1: model_providers is written on one line"_s));
}

TEST(Formats, AValueWhereAContainerBelongsIsLeftToThePerson)
{
    EXPECT_FALSE(
        edited(FormatKind::Json, "{ \"env\": \"x\" }", { { .path = path(u"env.A"_s), .value = 1 } }));
    EXPECT_FALSE(edited(FormatKind::Yaml, "a: { b: 1 }\n", { { .path = path(u"a.c"_s), .value = 1 } }));
}

TEST(Formats, AFileOfAliasesCannotGrowWithoutBound)
{
    QByteArray text = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
    for (char name = 'b'; name < 'h'; ++name)
        text += QByteArray(1, name) + ": &" + name + " ["
            + QByteArray(QByteArray(",*") + char(name - 1)).repeated(10).sliced(1) + "]\n";
    EXPECT_FALSE(readSettings(FormatKind::Yaml, text));
}

} // namespace
