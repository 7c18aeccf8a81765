// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/meter_reader.h"

#include "unit/meters/meter_line.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// The only line of what is read.
QString readOne(const QByteArray& meter, const QByteArray& answer)
{
    return test::read(test::checkerOf('[' + meter + ']'), answer).join(u'\n');
}

const QByteArray kAllowance = R"({"key":"k","label":"L","unit":"u","used":"/used","limit":"/limit"})";
const QByteArray kBalance = R"({"key":"b","label":"B","kind":"balance","unit":"USD","remaining":"/left"})";

} // namespace

TEST(MeterReader, MakesEachFigureFromTheOthers)
{
    EXPECT_EQ(readOne(kAllowance, R"({"used":25,"limit":100})"),
        u"k; L; allowance u; used=25; limit=100; remaining=75; percent=25; ok; account");
    EXPECT_EQ(
        readOne(R"({"key":"k","label":"L","unit":"u","remaining":"/r","limit":"/l"})", R"({"r":25,"l":100})"),
        u"k; L; allowance u; used=75; limit=100; remaining=25; percent=75; warning; account");
    EXPECT_EQ(
        readOne(R"({"key":"k","label":"L","unit":"u","percent":"/p","limit":"/l"})", R"({"p":40,"l":50})"),
        u"k; L; allowance u; used=20; limit=50; remaining=30; percent=40; ok; account");
}

TEST(MeterReader, TellsHowFullItIs)
{
    const std::pair<const char*, QStringView> cases[] = { { "0", u"ok" }, { "74.9", u"ok" },
        { "75", u"warning" }, { "90", u"critical" }, { "98.9", u"critical" }, { "99", u"exhausted" },
        { "100", u"exhausted" }, { "250", u"exhausted" } };
    for (const auto& [percent, status] : cases) {
        const QString line = readOne(
            R"({"key":"k","label":"L","unit":"u","percent":"/p"})", QByteArray(R"({"p":)") + percent + "}");
        EXPECT_TRUE(line.endsWith(status.toString() + u"; account")) << percent << ' ' << line.toStdString();
    }
    EXPECT_TRUE(
        readOne(R"({"key":"k","label":"L","percent":"/p"})", R"({"p":250})").contains(u"percent=100;"));
}

TEST(MeterReader, TheThresholdIsTheDefinitionsOrTheCheckers)
{
    const auto definition = test::checkerOf(
        R"([{"key":"a","label":"A","percent":"/p"},{"key":"b","label":"B","percent":"/p","exhausted_at":95}])");
    meters::Answers answers;
    answers.emplace(QString(), *dialects::parseJson(R"({"p":95})"));
    const auto at = [&](double percent) {
        return meters::readMeters(definition, answers, percent, test::kNowMs);
    };
    EXPECT_EQ((*at(99))[0].status, inspect::MeterStatus::Critical);
    EXPECT_EQ((*at(99))[1].status, inspect::MeterStatus::Exhausted);
    EXPECT_EQ((*at(80))[0].status, inspect::MeterStatus::Exhausted);
}

TEST(MeterReader, ABalanceIsUsedUpAtZeroAndNotBefore)
{
    EXPECT_EQ(readOne(kBalance, R"({"left":0.01})"), u"b; B; balance USD; remaining=0.01; ok; account");
    EXPECT_EQ(readOne(kBalance, R"({"left":"0.00"})"), u"b; B; balance USD; remaining=0; exhausted; account");
    EXPECT_EQ(readOne(kBalance, R"({"left":-3})"), u"b; B; balance USD; remaining=-3; exhausted; account");
}

TEST(MeterReader, ALimitOfNothingIsNoLimit)
{
    EXPECT_EQ(readOne(kAllowance, R"({"used":0,"limit":0})"),
        u"k; L; allowance u; used=0; limit=0; remaining=0; ok; account");
}

TEST(MeterReader, NamesThePlaceOfWhatIsMissingOrNonsense)
{
    EXPECT_EQ(readOne(kAllowance, R"({"used":1})"),
        u"The answer has nothing at /limit, where \u201cL\u201d should be.");
    EXPECT_EQ(readOne(kAllowance, R"({"used":1,"limit":null})"),
        u"The answer has nothing at /limit, where \u201cL\u201d should be.");
    EXPECT_EQ(readOne(kAllowance, R"({"used":-1,"limit":5})"),
        u"\u201cL\u201d: what is used is negative in the answer.");
    EXPECT_EQ(readOne(R"({"key":"k","label":"L","remaining":"/r"})", R"({"r":-1})"),
        u"\u201cL\u201d: what is remaining is negative in the answer.");
    EXPECT_EQ(readOne(kAllowance, R"({"used":"NaN","limit":5})"),
        u"/used of the answer is \u201cNaN\u201d, not a number.");
    EXPECT_EQ(
        readOne(R"({"key":"k","label":"L","each":"/list","used":"/u"})", R"({"list":[{"u":1},{"v":2}]})"),
        u"The answer has nothing at /list/1/u, where \u201cL\u201d should be.");
    EXPECT_EQ(readOne(R"({"key":"k","label":"L","each":"/list","used":"/u"})", R"({"list":5})"),
        u"/list of the answer is a number, not a list.");
    EXPECT_EQ(readOne(R"({"key":"k","label":"L","used":"/u","resets":{"at":"/r"}})", R"({"u":1,"r":"soon"})"),
        u"/r of the answer is \u201csoon\u201d, not the moment it should be.");
    EXPECT_EQ(readOne(kAllowance, "<html>"), u"The answer is no JSON.");
}

TEST(MeterReader, WhatIsOptionalMayBeMissingAsAWholeAndNotByHalf)
{
    const QByteArray both =
        R"({"key":"k","label":"L","optional":true,"used":"/a/u","limit":"/a/l"},)" + kBalance;
    EXPECT_EQ(readOne(both, R"({"left":1})"), u"b; B; balance USD; remaining=1; ok; account");
    EXPECT_EQ(readOne(both, R"({"left":1,"a":{"u":1}})"),
        u"The answer has nothing at /a/l, where \u201cL\u201d should be.");
    EXPECT_EQ(readOne(R"({"key":"k","label":"L","optional":true,"used":"/a"})", "{}"),
        u"The answer holds none of the meters there should be.");
}

TEST(MeterReader, ListsGiveAMeterForEachElementThatFits)
{
    EXPECT_EQ(
        readOne(
            R"({"key":"${/name}","label":"${/name} ${key}","each":"/list","where":[{"at":"/kind","is":["a","b"]},{"at":"/off","is_not":"true"}],"percent":"/p"})",
            R"({"list":[{"name":"x","kind":"a","p":1},{"name":"y","kind":"c","p":2},{"name":"z","kind":"b","p":3,"off":true},{"name":"x","kind":"b","p":4}]})"),
        u"x; x 0; allowance ; percent=1; ok; account\nx-2; x 3; allowance ; percent=4; ok; account");
    EXPECT_EQ(
        readOne(R"({"key":"${key}","label":"${key}","each":"/models","lowest_of_key":true,"percent":"/p"})",
            R"({"models":{"m":{"p":5}}})"),
        u"m; m; allowance ; percent=5; ok; account");
}

TEST(MeterReader, AnAnswerMayNotHoldMoreMetersThanAnybodyNeeds)
{
    QByteArray list;
    for (int i = 0; i < 65; ++i)
        list += (i ? "," : "") + QByteArray(R"({"p":1})");
    EXPECT_EQ(
        readOne(R"({"key":"k${key}","label":"L","each":"/l","percent":"/p"})", R"({"l":[)" + list + "]}"),
        u"The answer has more than 64 meters.");
}

TEST(MeterReader, ScopesSayWhatRests)
{
    const auto scope = [](const QByteArray& text, const QByteArray& answer = R"({"p":1})") {
        return readOne(R"({"key":"k","label":"L","percent":"/p","scope":)" + text + "}", answer)
            .section(u"; "_s, 5);
    };
    EXPECT_EQ(scope(R"("all")"), u"account");
    EXPECT_EQ(scope(R"("none")"), u"nothing");
    EXPECT_EQ(scope(R"(["*Opus*","!x"])"), u"*opus* !x");
    EXPECT_EQ(scope(R"(["*${/m}*"])", R"({"p":1,"m":"Claude Opus 4"})"), u"*claude*opus*4*");
    // Nothing known is not everything.
    EXPECT_EQ(scope(R"(["*${/m}*"])"), u"nothing");
}

TEST(MeterReader, ConditionsMayDecideWhetherItIsUsedUp)
{
    const QByteArray meter =
        R"({"key":"b","label":"B","kind":"balance","unit":"USD","remaining":"/left","exhausted_when":[{"at":"/ok","is":"false"}]})";
    EXPECT_EQ(readOne(meter, R"({"left":0,"ok":true})"), u"b; B; balance USD; remaining=0; ok; account");
    EXPECT_EQ(
        readOne(meter, R"({"left":5,"ok":false})"), u"b; B; balance USD; remaining=5; exhausted; account");
}

TEST(MeterReader, WhatIsExpectedOfAnAnswerMustHold)
{
    const auto definition = test::checker(
        R"({"id":"t","title":"T","steps":{"id":"one","url":"https://a.example/","expect":[{"at":"/code","is":"0"}]},"meters":[{"key":"k","label":"L","used":"/u"}]})");
    EXPECT_EQ(test::read(definition, R"({"code":401,"u":1})").join(u'\n'),
        u"The provider says that the request failed: /code is 401 (step one).");
    EXPECT_EQ(
        test::read(definition, R"({"code":0,"u":1})").join(u'\n'), u"k; L; allowance ; used=1; ok; account");
}

TEST(MeterReader, StepsTakeWhatLaterOnesNeed)
{
    const auto definition = test::checker(
        R"({"id":"t","title":"T","steps":{"url":"https://a.example/","take":{"user":"/data/id"}},"meters":[{"key":"k","label":"L","used":"/u"}]})");
    const auto taken = [&](const char* answer) {
        return meters::takenFrom(definition.steps.first(), *dialects::parseJson(answer));
    };
    EXPECT_EQ(taken(R"({"data":{"id":17}})")->value(u"user"_s), u"17");
    EXPECT_EQ(taken(R"({"data":{}})").error().message,
        u"The answer has nothing at /data/id, which the next request needs.");
}

} // namespace gateway
