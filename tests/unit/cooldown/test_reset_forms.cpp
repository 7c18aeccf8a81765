// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/reset_forms.h"

#include <QString>

#include <gtest/gtest.h>

#include <random>

using namespace gateway::routing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'777'900'000'000; // 2026-05-04

} // namespace

TEST(ResetForms, DurationsAreGosAndInWords)
{
    const std::pair<const char*, qint64> cases[] = { { "1s", 1000 }, { "6m0s", 360'000 }, { "20ms", 20 },
        { "1h2m3.5s", 3'723'500 }, { "34.07s", 34'070 }, { "34.074824224s", 34'075 }, { "2m59.56s", 179'560 },
        { "5 min", 300'000 }, { "2 hours 3 minutes", 7'380'000 }, { "1 day", 86'400'000 }, { "12\u00b5s", 1 },
        { "0s", 0 }, { "3600.0s", 3'600'000 } };
    for (const auto& [text, milliseconds] : cases)
        EXPECT_EQ(durationFrom(text), milliseconds) << text;
}

TEST(ResetForms, WhatIsNoDurationIsNone)
{
    for (const char* text :
        { "", " ", "s", "5", "5 parsecs", "1s x", "-5s", "1..5s", ".", "..s", "nan", "infs", "5sm", "0x10s" })
        EXPECT_FALSE(durationFrom(text)) << text;
    EXPECT_FALSE(durationFrom(QByteArray(100'000, '1')));
}

TEST(ResetForms, MomentsOfEveryForm)
{
    const std::pair<const char*, qint64> cases[] = { { "7", kNow + 7000 }, { " 7 ", kNow + 7000 },
        { "0.5", kNow + 500 }, { "-5", kNow - 5000 }, { "0", kNow }, { "6m0s", kNow + 360'000 },
        { "1777936568", 1'777'936'568'000 }, { "1777936568123", 1'777'936'568'123 },
        { "Sun, 06 Nov 1994 08:49:37 GMT", 784'111'777'000 }, { "2026-05-04T23:16:08Z", 1'777'936'568'000 },
        { "2026-05-05T01:16:08.500+02:00", 1'777'936'568'500 } };
    for (const auto& [text, at] : cases)
        EXPECT_EQ(momentFrom(text, kNow), at) << text;
    EXPECT_EQ(momentFrom("1500", kNow, NumberUnit::Milliseconds), kNow + 1500);
}

TEST(ResetForms, WhatIsNoMomentIsNone)
{
    for (const char* text : { "", "soon", "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT",
             "Sun, 06 anF 1994 08:49:37 GMT", "2026-05-04T23:16:08", "2026-13-04T23:16:08Z", "7,5", "1e9" })
        EXPECT_FALSE(momentFrom(text, kNow)) << text;
}

TEST(ResetForms, SentencesSayHowLong)
{
    const std::pair<const char16_t*, qint64> cases[] = {
        { u"Quota exceeded.\nPlease retry in 34.074824224s.", 34'075 },
        { u"You've hit your usage limit. Try again in ~47 min.", 47 * 60'000 },
        { u"Rate limit reached for gpt-4o on tokens per min (TPM). Please try again in 6m0s. Visit",
            360'000 },
        { u"Please try again in 20ms.", 20 },
        { u"retry after 3 seconds", 3000 },
        { u"try again in about 2 hours 5 minutes", 7'500'000 },
    };
    for (const auto& [text, milliseconds] : cases)
        EXPECT_EQ(durationInText(QString::fromUtf16(text)), milliseconds)
            << QString::fromUtf16(text).toStdString();
    for (const QString& text :
        { u"Please try again later."_s, u"try again in 5 monkeys"_s, u"in 5 minutes"_s })
        EXPECT_FALSE(durationInText(text)) << text.toStdString();
}

TEST(ResetForms, PacificMidnightFollowsItsClockChanges)
{
    constexpr qint64 kHour = 3'600'000;
    // 2026-05-04T13:06:40Z: the next midnight there is 07:00 UTC of the 5th.
    EXPECT_EQ(nextPacificMidnight(kNow), *momentFrom("2026-05-05T07:00:00Z", 0));
    EXPECT_EQ(
        nextPacificMidnight(*momentFrom("2026-01-10T07:59:59Z", 0)), *momentFrom("2026-01-10T08:00:00Z", 0));
    EXPECT_EQ(
        nextPacificMidnight(*momentFrom("2026-01-10T08:00:00Z", 0)), *momentFrom("2026-01-11T08:00:00Z", 0));
    // The day of 23 hours, and the one of 25.
    const qint64 spring = *momentFrom("2026-03-08T08:00:00Z", 0);
    EXPECT_EQ(nextPacificMidnight(spring), spring + 23 * kHour);
    const qint64 autumn = *momentFrom("2026-11-01T07:00:00Z", 0);
    EXPECT_EQ(nextPacificMidnight(autumn), autumn + 25 * kHour);
}

TEST(ResetForms, RandomBytesNeverDoMoreThanFail)
{
    std::mt19937 random(4);
    const QByteArray alphabet("0123456789.smhd-:TZ+ GMT,\xc2\xb5n\0x", 30);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text;
        for (auto length = random() % 30; length > 0; --length)
            text.append(
                alphabet[static_cast<qsizetype>(random() % static_cast<std::size_t>(alphabet.size()))]);
        std::ignore = momentFrom(text, kNow);
        std::ignore = durationInText(QString(u"try again in "_s + QString::fromUtf8(text)));
    }
}
