// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/moments.h"

#include "unit/meters/meter_line.h"

#include <QDateTime>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

using config::MomentForm;

QString moment(MomentForm form, const QByteArray& value, int plusMonths = 0)
{
    const json::value answer = *dialects::parseJson(QByteArray(R"({"at":)" + value + "}"));
    const auto at = momentAt(
        { .at = u"/at"_s, .form = form, .plusMonths = plusMonths }, { .value = &answer }, {}, test::kNowMs);
    if (!at)
        return u"error"_s;
    return *at ? QDateTime::fromMSecsSinceEpoch(**at, Qt::UTC).toString(Qt::ISODateWithMs) : u"none"_s;
}

QString window(const config::WindowSpec& spec, const QByteArray& answer)
{
    const json::value value = *dialects::parseJson(answer);
    const auto read = windowAt(spec, { .value = &value });
    if (!read)
        return u"error"_s;
    return *read ? QString::number((*read)->count) + u' ' + inspect::windowUnitName((*read)->unit)
                 : u"none"_s;
}

QString end(int count, inspect::WindowUnit unit)
{
    return QDateTime::fromMSecsSinceEpoch(
        windowEnd({ .count = count, .unit = unit }, test::kNowMs + 1), Qt::UTC)
        .toString(Qt::ISODate);
}

} // namespace

TEST(MomentAt, ReadsEveryForm)
{
    EXPECT_EQ(moment(MomentForm::Iso, R"("2026-06-16T00:00:00Z")"), u"2026-06-16T00:00:00.000Z");
    EXPECT_EQ(moment(MomentForm::Iso, R"("2026-06-16T02:00:00+02:00")"), u"2026-06-16T00:00:00.000Z");
    EXPECT_EQ(moment(MomentForm::Iso, R"("2026-06-16T00:00:00")"), u"2026-06-16T00:00:00.000Z");
    EXPECT_EQ(moment(MomentForm::Unix, "1781568000"), u"2026-06-16T00:00:00.000Z");
    EXPECT_EQ(moment(MomentForm::Unix, R"("1781568000")"), u"2026-06-16T00:00:00.000Z");
    EXPECT_EQ(moment(MomentForm::UnixMs, "1781568000000"), u"2026-06-16T00:00:00.000Z");
    EXPECT_EQ(moment(MomentForm::UnixMs, "1.781568e12"), u"2026-06-16T00:00:00.000Z");
    EXPECT_EQ(moment(MomentForm::Seconds, "90.5"), u"2026-06-15T12:01:30.500Z");
    EXPECT_EQ(moment(MomentForm::Milliseconds, "90"), u"2026-06-15T12:00:00.090Z");
    EXPECT_EQ(moment(MomentForm::Clock, R"("14:30 on Jun 15")"), u"2026-06-15T14:30:00.000Z");
    EXPECT_EQ(moment(MomentForm::Clock, R"("00:00 on Mar 01")"), u"2027-03-01T00:00:00.000Z");
    EXPECT_EQ(moment(MomentForm::Clock, R"("10:00 on Feb 29")"), u"2028-02-29T10:00:00.000Z");
    EXPECT_EQ(moment(MomentForm::Words, R"("June 23, 2026 at 2:53 PM")"), u"2026-06-23T14:53:00.000Z");
    EXPECT_EQ(moment(MomentForm::Words, R"("June 23, 2026 at 12:00 AM")"), u"2026-06-23T00:00:00.000Z");
}

TEST(MomentAt, ABeginningLeadsToItsEndAlsoFromTheLastOfAMonth)
{
    EXPECT_EQ(moment(MomentForm::Iso, R"("2026-05-31T10:00:00Z")", 1), u"2026-06-30T10:00:00.000Z");
    EXPECT_EQ(moment(MomentForm::Iso, R"("2026-05-31T10:00:00Z")", 12), u"2027-05-31T10:00:00.000Z");
}

TEST(MomentAt, NothingIsNoErrorAndNonsenseIsOne)
{
    EXPECT_EQ(moment(MomentForm::Iso, "null"), u"none");
    EXPECT_EQ(moment(MomentForm::Iso, R"("")"), u"none");
    for (const QByteArray& value : { QByteArray(R"("soon")"), QByteArray("-5"), QByteArray(R"("2026-13-40")"),
             QByteArray("1e300"), QByteArray(R"("14:30")") }) {
        for (const MomentForm form :
            { MomentForm::Unix, MomentForm::Seconds, MomentForm::Clock, MomentForm::Words })
            EXPECT_EQ(moment(form, value), u"error") << value.toStdString();
    }
    EXPECT_EQ(moment(MomentForm::Iso, "17"), u"error");
}

TEST(WindowAt, IsToldInTheLargestUnitThatDividesIt)
{
    using U = config::WindowUnitSpec;
    EXPECT_EQ(window({ .lengthAt = u"/s"_s, .unit = U::Second }, R"({"s":18000})"), u"5 hour");
    EXPECT_EQ(window({ .lengthAt = u"/s"_s, .unit = U::Second }, R"({"s":604800})"), u"1 week");
    EXPECT_EQ(window({ .length = 24, .unit = U::Hour }, "{}"), u"1 day");
    EXPECT_EQ(window({ .unit = U::Month }, "{}"), u"1 month");
    EXPECT_EQ(
        window({ .lengthAt = u"/n"_s, .unitAt = u"/u"_s }, R"({"n":300,"u":"TIME_UNIT_MINUTE"})"), u"5 hour");
    EXPECT_EQ(window({ .lengthAt = u"/n"_s, .unitAt = u"/u"_s }, R"({"n":1,"u":"TIME_UNIT_EON"})"), u"error");
    EXPECT_EQ(window({ .lengthAt = u"/n"_s, .unit = U::Hour }, "{}"), u"none");
}

TEST(WindowEnd, IsCountedInUtcAndWeeksBeginOnMonday)
{
    using inspect::WindowUnit;
    EXPECT_EQ(end(1, WindowUnit::Minute), u"2026-06-15T12:01:00Z");
    EXPECT_EQ(end(1, WindowUnit::Hour), u"2026-06-15T13:00:00Z");
    EXPECT_EQ(end(1, WindowUnit::Day), u"2026-06-16T00:00:00Z");
    EXPECT_EQ(end(1, WindowUnit::Week), u"2026-06-22T00:00:00Z");
    EXPECT_EQ(end(1, WindowUnit::Month), u"2026-07-01T00:00:00Z");
}

} // namespace gateway::meters
