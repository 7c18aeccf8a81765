// SPDX-License-Identifier: GPL-3.0-or-later
// What goes along with a question: tools, images, parameters.
#include "app/viewmodels/playground/prompt_form.h"
#include "app/viewmodels/playground/prompt_image.h"
#include "app/viewmodels/playground/tool_definitions.h"
#include "support/services/scripted_services.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using namespace app::viewmodels;
using gateway::test::ScriptedServices;

TEST(ToolDefinitions, ReadsTheNeutralForm)
{
    const ToolsReading reading = readTools(
        uR"([{"name":"f","description":"Does it.","parameters":{"type":"object"}},{"name":"g"}])"_s);
    EXPECT_EQ(reading.problem, QString());
    ASSERT_EQ(reading.tools.size(), 2);
    EXPECT_EQ(reading.tools[0].description, u"Does it."_s);
    // APIs want to be told that there are none.
    EXPECT_EQ(reading.tools[1].parameters,
        (QJsonObject { { u"type"_s, u"object"_s }, { u"properties"_s, QJsonObject() } }));
    EXPECT_EQ(readTools(u" \n"_s), ToolsReading());
    EXPECT_EQ(readTools(uR"({"name":"f"})"_s).tools.size(), 1) << "one alone needs no list";
}

TEST(ToolDefinitions, SaysWhatIsWrongAndWhere)
{
    const auto problem = [](const QString& json) { return readTools(json).problem; };
    EXPECT_TRUE(problem(u"[\n  {\"name\": f}\n]"_s).contains(u"near line 2, column 13"_s))
        << problem(u"[\n  {\"name\": f}\n]"_s).toStdString();
    EXPECT_EQ(problem(u"[1]"_s), u"Tool 1 is not an object."_s);
    EXPECT_EQ(problem(uR"([{"name":"f"},{}])"_s), u"Tool 2: “name” is missing."_s);
    EXPECT_TRUE(problem(uR"([{"name":"get weather"}])"_s).startsWith(u"Tool 1: a name is"_s));
    EXPECT_TRUE(problem(uR"([{"name":"f"},{"name":"f"}])"_s).contains(u"another tool named “f”"_s));
    EXPECT_TRUE(problem(uR"([{"name":"f","parameters":[]}])"_s).contains(u"so an object"_s));
    EXPECT_TRUE(problem(uR"([{"name":"f","description":1}])"_s).contains(u"is a text"_s));
    EXPECT_TRUE(problem(uR"([{"name":"f","input_schema":{}}])"_s).contains(u"“input_schema” is not known"_s));
    EXPECT_TRUE(readTools(uR"([{"name":"f"},{}])"_s).tools.isEmpty()) << "half of them would be sent";
}

class ImageTest : public ::testing::Test {
protected:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }

    QTemporaryDir folder;
};

TEST_F(ImageTest, IsToldByItsFirstBytes)
{
    EXPECT_EQ(imageTypeOf("\x89PNG\r\n\x1a\n...."), "image/png");
    EXPECT_EQ(imageTypeOf("\xff\xd8\xff\xe0"), "image/jpeg");
    EXPECT_EQ(imageTypeOf("GIF89a"), "image/gif");
    EXPECT_EQ(imageTypeOf("RIFF1234WEBPVP8 "), "image/webp");
    EXPECT_EQ(imageTypeOf("RIFF1234WAVEfmt "), QByteArray());
    EXPECT_EQ(imageTypeOf("%PDF-1.7"), QByteArray());
    EXPECT_EQ(imageTypeOf(""), QByteArray());
}

TEST_F(ImageTest, IsReadFromAPathAsOnePastesIt)
{
    const QString path = write(u"a picture.jpg"_s, "\x89PNG\r\n\x1a\nrest");
    for (const QString& form : { path, QString(u'"' + path + u'"'), QString(u' ' + path + u'\n'),
             QUrl::fromLocalFile(path).toString() }) {
        const ImageReading reading = readImage(form);
        ASSERT_TRUE(reading.image) << form.toStdString() << ": " << reading.problem.toStdString();
        EXPECT_EQ(reading.image->name, u"a picture.jpg"_s);
        EXPECT_EQ(reading.image->mediaType, "image/png") << "whatever it is called";
        EXPECT_EQ(reading.image->bytes.size(), 12);
    }
}

TEST_F(ImageTest, SaysWhyItIsNotTaken)
{
    EXPECT_EQ(readImage(folder.filePath(u"none.png"_s)).problem,
        u"There is no file “%1”."_s.arg(folder.filePath(u"none.png"_s)));
    EXPECT_TRUE(readImage(folder.path()).problem.contains(u"is not a file"_s));
    EXPECT_TRUE(readImage(u""_s).problem.contains(u"no file"_s));
    EXPECT_EQ(readImage(write(u"a.png"_s, "text")).problem, u"“a.png” is no PNG, JPEG, WebP or GIF image."_s);
    const QString large = write(u"large.png"_s, {});
    QFile file(large);
    ASSERT_TRUE(file.resize(kMostImageBytes + 1));
    EXPECT_TRUE(readImage(large).problem.contains(u"an image may have"_s));
    EXPECT_FALSE(readImage(large).image);
}

class PromptFormTest : public ::testing::Test {
protected:
    ScriptedServices scripted;
    PromptForm form { scripted.configuration };
};

TEST_F(PromptFormTest, BeginsWithAnAliasThereIs)
{
    EXPECT_EQ(form.model(), scripted.configuration.current()->aliases.first().slug);
    EXPECT_EQ(form.problem(), QString());
    form.setModel(u"mine"_s);
    scripted.configuration.replace(*scripted.configuration.current());
    EXPECT_EQ(form.model(), u"mine"_s) << "what a person typed stays";
}

TEST_F(PromptFormTest, OffersAliasesAndModelsOfProvidersThatAreOn)
{
    const QStringList all = form.modelSuggestions({});
    EXPECT_TRUE(all.contains(u"direct/openai/gpt-5"_s));
    EXPECT_EQ(all.filter(u"direct/groq/"_s).size(), 0) << "it is off";
    EXPECT_EQ(form.modelSuggestions(u"gpt-5-m"_s), QStringList { u"direct/openai/gpt-5-mini"_s });
    // One that was picked already does not hide the others.
    EXPECT_EQ(form.modelSuggestions(u"direct/openai/gpt-5"_s), all);
}

TEST_F(PromptFormTest, AParameterThatIsWrongSaysSo)
{
    form.setTemperature(u"2.5"_s);
    EXPECT_NE(form.temperatureError(), QString());
    EXPECT_NE(form.problem(), QString());
    form.setTemperature(u"hot"_s);
    EXPECT_NE(form.temperatureError(), QString());
    form.setTemperature(u" 0,7 "_s);
    EXPECT_EQ(form.temperatureError(), QString());
    EXPECT_EQ(form.settings().temperature, 0.7);
    for (const QString& wrong : { u"0"_s, u"-1"_s, u"1.5"_s, u"many"_s, u"99999999999"_s }) {
        form.setMaxTokens(wrong);
        EXPECT_NE(form.maxTokensError(), QString()) << wrong.toStdString();
    }
    form.setMaxTokens({});
    EXPECT_EQ(form.maxTokensError(), QString());
    EXPECT_EQ(form.settings().maxTokens, std::nullopt);
    EXPECT_EQ(form.problem(), QString());
}

TEST_F(PromptFormTest, ToolsAreCheckedAsTheyAreTyped)
{
    QSignalSpy changed(&form, &PromptForm::changed);
    form.setTools(u"[{"_s);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_NE(form.toolsError(), QString());
    EXPECT_NE(form.problem(), QString());
    form.insertExampleTool();
    EXPECT_EQ(form.toolsError(), QString());
    EXPECT_EQ(form.toolsText(), u"1 tool(s): get_weather"_s);
    EXPECT_EQ(form.settings().tools.size(), 1);
}

TEST_F(PromptFormTest, WithoutAModelNothingCanBeAsked)
{
    form.setModel(u" "_s);
    EXPECT_EQ(form.problem(), u"Name a model."_s);
}

TEST_F(PromptFormTest, ChoicesOutsideTheirListsChangeNothing)
{
    QSignalSpy changed(&form, &PromptForm::changed);
    form.setDialect(4);
    form.setDialect(-1);
    form.setEffort(5);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(form.dialects().size(), 4);
    EXPECT_EQ(form.efforts().size(), 5);
}

} // namespace
