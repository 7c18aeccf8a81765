// SPDX-License-Identifier: GPL-3.0-or-later
// Every checker that ships against a written answer (answers/<type>.json: the bodies of its steps in order,
// and the meters there must be, a line each), and against answers that are broken in every way.
#include "unit/meters/meter_line.h"

#include "meters/checker_catalogue.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

namespace json = meters::json;

QStringList typesWithAnswers()
{
    QStringList types;
    for (const QString& file :
        QDir(QStringLiteral(ANSWERS_DIR)).entryList({ u"*.json"_s }, QDir::Files, QDir::Name))
        types.append(file.chopped(5));
    return types;
}

std::string sorted(QStringList types)
{
    types.sort();
    return types.join(u' ').toStdString();
}

struct Written {
    std::vector<QByteArray> answers;
    QStringList meters;
};

QByteArray bodyFrom(const json::value& value)
{
    if (const json::string* page = value.if_string())
        return QByteArray(page->data(), static_cast<qsizetype>(page->size()));
    return dialects::serializeJson(value);
}

Written writtenFor(const QString& type)
{
    QFile file(QStringLiteral(ANSWERS_DIR "/") + type + u".json");
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(type);
    const Result<json::object> object = dialects::parseJsonObject(file.readAll());
    Written written;
    for (const json::value& answer : object->at("answers").as_array())
        written.answers.push_back(bodyFrom(answer));
    for (const json::value& line : object->at("meters").as_array())
        written.meters.append(QString::fromUtf8(line.as_string().c_str()));
    return written;
}

config::CheckerDefinition definitionOf(const QString& type)
{
    const auto definition = meters::CheckerCatalogue().find({ .type = type });
    EXPECT_TRUE(definition.has_value()) << qPrintable(type);
    return definition.value_or(config::CheckerDefinition {});
}

// As a check does it: one step after the other.
Result<QVector<inspect::Meter>> metersFrom(
    const config::CheckerDefinition& definition, const std::vector<QByteArray>& bodies)
{
    meters::Answers answers;
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const config::CheckerStep& step = definition.steps[static_cast<qsizetype>(i)];
        const Result<json::value> answer = meters::readAnswer(step, bodies[i]);
        if (!answer)
            return answer.error();
        if (const auto taken = meters::takenFrom(step, *answer); !taken)
            return taken.error();
        answers.emplace(step.id, *answer);
    }
    return meters::readMeters(definition, answers, meters::kExhaustedPercent, test::kNowMs);
}

class ShippedCheckers : public testing::TestWithParam<QString> { };

} // namespace

TEST(ShippedCheckersTest, EveryOneIsReadHasATitleAndAnAnswerInTheTests)
{
    QStringList types;
    for (const meters::ShippedChecker& each : meters::shippedCheckers()) {
        const QString type = QString::fromLatin1(each.type);
        const auto definition = meters::checkerFromText(QByteArray(each.text), type);
        ASSERT_TRUE(definition.has_value()) << qPrintable(definition.error().message);
        EXPECT_EQ(definition->id, type);
        EXPECT_FALSE(definition->title.isEmpty()) << each.type;
        types.append(type);
    }
    EXPECT_EQ(sorted(types), sorted(typesWithAnswers()));
    EXPECT_EQ(sorted(types), sorted(config::shippedCheckerTypes()));
    EXPECT_EQ(types.size(), 32);
}

TEST_P(ShippedCheckers, ReadsExactlyTheMetersOfItsAnswer)
{
    const Written written = writtenFor(GetParam());
    const config::CheckerDefinition definition = definitionOf(GetParam());
    ASSERT_EQ(static_cast<qsizetype>(written.answers.size()), definition.steps.size());
    const auto read = metersFrom(definition, written.answers);
    ASSERT_TRUE(read.has_value()) << qPrintable(read.error().message);
    EXPECT_EQ(test::meterLines(*read).join(u'\n').toStdString(), written.meters.join(u'\n').toStdString());
}

TEST_P(ShippedCheckers, SaysWhatIsWrongWithBrokenAnswers)
{
    const config::CheckerDefinition definition = definitionOf(GetParam());
    for (const QByteArray& body : { QByteArray(), QByteArray("<html>Sign in</html>"), QByteArray("{}"),
             QByteArray("[]"), QByteArray("null"), QByteArray("17"), QByteArray(R"({"error":"no"})") }) {
        const std::vector<QByteArray> bodies(static_cast<std::size_t>(definition.steps.size()), body);
        const auto read = metersFrom(definition, bodies);
        ASSERT_FALSE(read.has_value()) << body.toStdString();
        EXPECT_FALSE(read.error().message.isEmpty());
        EXPECT_EQ(read.error().code, ErrorCode::UpstreamProtocol) << body.toStdString();
    }
}

// Each figure of the answer replaced by something that is none.
TEST_P(ShippedCheckers, MakesNothingUpOutOfNonsense)
{
    const Written written = writtenFor(GetParam());
    const config::CheckerDefinition definition = definitionOf(GetParam());
    if (definition.steps.first().form == config::AnswerForm::Page) {
        std::vector<QByteArray> pages;
        for (const QByteArray& body : written.answers)
            pages.push_back(QString::fromUtf8(body).replace(QRegularExpression(u"[0-9]"_s), u"x"_s).toUtf8());
        EXPECT_FALSE(metersFrom(definition, pages).has_value());
        return;
    }
    const auto whole = metersFrom(definition, written.answers);
    ASSERT_TRUE(whole.has_value());
    for (const QByteArray& nonsense : { QByteArray(R"("NaN")"), QByteArray("[1]"), QByteArray("-7777") }) {
        std::vector<QByteArray> bodies;
        for (const QByteArray& body : written.answers) {
            QString text = QString::fromUtf8(body);
            // What tells success stays as it is.
            static const QRegularExpression figure(
                uR"((?<!"code":)(?<!"status_code":)(?<=:)("?-?[0-9]+(?:\.[0-9]+)?"?)(?=[,}\]]))"_s);
            text.replace(figure, QString::fromUtf8(nonsense));
            bodies.push_back(text.toUtf8());
        }
        const auto read = metersFrom(definition, bodies);
        // A balance may be owed; that is the one thing -7777 can mean.
        const bool isOwed = nonsense == "-7777" && read
            && std::all_of(read->begin(), read->end(), [](const inspect::Meter& meter) {
                   return meter.status == inspect::MeterStatus::Exhausted
                       || meter.reach == inspect::MeterReach::Nothing
                       || meter.kind == inspect::MeterKind::Balance;
               });
        EXPECT_TRUE(!read || isOwed) << nonsense.toStdString() << '\n'
                                     << (read ? test::meterLines(*read).join(u'\n').toStdString()
                                              : std::string());
    }
}

INSTANTIATE_TEST_SUITE_P(All, ShippedCheckers, testing::ValuesIn(typesWithAnswers()),
    [](const testing::TestParamInfo<QString>& type) {
        return QString(type.param).replace(u'-', u'_').toStdString();
    });

} // namespace gateway
