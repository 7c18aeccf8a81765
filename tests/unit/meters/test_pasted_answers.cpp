// SPDX-License-Identifier: GPL-3.0-or-later
// A checker tried on answers somebody pasted in.
#include "meters/checker_catalogue.h"
#include "meters/pasted_answers.h"

#include <gtest/gtest.h>

namespace gateway::meters {

using namespace Qt::StringLiterals;

namespace {

config::CheckerDefinition definition(const QByteArray& text)
{
    const auto read = checkerFromText(text, u"test"_s);
    EXPECT_TRUE(read) << (read ? "" : qPrintable(read.error().message));
    return read ? *read : config::CheckerDefinition();
}

PastedAnswers one(const QByteArray& answer)
{
    PastedAnswers pasted;
    pasted.insert(QString(), answer);
    return pasted;
}

const QByteArray kOneStep = R"(
id: mine
title: Mine
steps: {url: "https://api.example/usage"}
meters:
- {key: day, label: Day, unit: requests, used: /used, limit: /limit, window: {unit: day}}
)";

const QByteArray kTwoSteps = R"(
id: mine
title: Mine
steps:
- {id: who, url: "https://api.example/who", take: {team: /team}}
- {id: usage, url: "https://api.example/teams/${step.team}"}
meters:
- {key: day, label: Day, unit: requests, step: usage, used: /used, limit: /limit, window: {unit: day}}
)";

} // namespace

TEST(PastedAnswers, AreReadAsRealOnesAre)
{
    const auto meters = readPasted(definition(kOneStep), one(R"({"used": 3, "limit": 4})"), 99, 0);
    ASSERT_TRUE(meters) << qPrintable(meters.error().message);
    ASSERT_EQ(meters->size(), 1);
    EXPECT_EQ(meters->first().percent, 75.0);
    EXPECT_EQ(meters->first().status, inspect::MeterStatus::Warning);
}

TEST(PastedAnswers, OfSeveralStepsAreFoundByTheirIds)
{
    const PastedAnswers both { { u"who"_s, R"({"team": "t1"})" },
        { u"usage"_s, R"({"used": 4, "limit": 4})" } };
    const auto meters = readPasted(definition(kTwoSteps), both, 99, 0);
    ASSERT_TRUE(meters) << qPrintable(meters.error().message);
    EXPECT_EQ(meters->first().status, inspect::MeterStatus::Exhausted);

    const auto missing =
        readPasted(definition(kTwoSteps), PastedAnswers { { u"who"_s, R"({"team": "t1"})" } }, 99, 0);
    ASSERT_FALSE(missing);
    EXPECT_TRUE(missing.error().message.contains(u"usage"_s)) << qPrintable(missing.error().message);
}

TEST(PastedAnswers, WhatALaterStepWouldLackIsTold)
{
    const PastedAnswers both { { u"who"_s, "{}" }, { u"usage"_s, R"({"used": 4, "limit": 4})" } };
    const auto meters = readPasted(definition(kTwoSteps), both, 99, 0);
    ASSERT_FALSE(meters);
    EXPECT_TRUE(meters.error().message.contains(u"/team"_s)) << qPrintable(meters.error().message);
}

TEST(PastedAnswers, WhatIsMissingIsNamedWithItsPlace)
{
    const auto meters = readPasted(definition(kOneStep), one(R"({"used": 3})"), 99, 0);
    ASSERT_FALSE(meters);
    EXPECT_TRUE(meters.error().message.contains(u"/limit"_s)) << qPrintable(meters.error().message);
    EXPECT_FALSE(readPasted(definition(kOneStep), one("<html>"), 99, 0));
}

} // namespace gateway::meters
