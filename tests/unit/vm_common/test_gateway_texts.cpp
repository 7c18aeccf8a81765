// SPDX-License-Identifier: GPL-3.0-or-later
// Another language than English is one whose every text is in guillemets: what was found can be told from
// what was passed on.
#include "app/viewmodels/common/gateway_texts.h"

#include "routing/failure_evidence.h"
#include "routing/route_plan.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::routing::FailureReason;
using gateway::routing::Reason;
using gateway::routing::Why;

namespace {

class Guillemets : public QTranslator {
public:
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* /*disambiguation*/, int /*count*/) const override
    {
        return QLatin1StringView(context) == "Gateway"_L1 ? u"\u00ab%1\u00bb"_s.arg(QString::fromUtf8(source))
                                                          : QString();
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
};

class GatewayTexts : public testing::Test {
protected:
    GatewayTexts() { QCoreApplication::installTranslator(&m_translator); }

private:
    Guillemets m_translator; // takes itself out
};

bool isTranslated(const QString& text)
{
    return text.startsWith(u'\u00ab') && text.endsWith(u'\u00bb');
}

TEST_F(GatewayTexts, WhateverDecidesARouteIsSaidInTheLanguageOfTheWindow)
{
    for (int why = 0; why <= static_cast<int>(Why::Duplicate); ++why) {
        for (const int rank : { 1, 2 }) {
            const Reason reason { .why = static_cast<Why>(why),
                .rank = rank,
                .figure = 0.5,
                .count = rank,
                .atMs = 1'772'366'405'000 };
            const QString said = describe(reason);
            EXPECT_TRUE(isTranslated(gatewayText(said)))
                << qPrintable(said) << ": " << qPrintable(gatewayText(said));
        }
    }
}

TEST_F(GatewayTexts, SaysWhichGroupAndWhichDetail)
{
    EXPECT_EQ(gatewayText(u"first in order, in group \u201cspare\u201d of fast"_s),
        u"\u00ab\u00abfirst in order\u00bb, in group \u201cspare\u201d of fast\u00bb"_s);
    EXPECT_EQ(gatewayText(u"quota used up: daily limit of 5"_s),
        u"\u00ab\u00abquota used up\u00bb: \u00abdaily limit of 5\u00bb\u00bb"_s);
    EXPECT_EQ(gatewayText(u"next in order (account \u201cTeam\u201d), in group \u201ca\u201d of b"_s),
        u"\u00ab\u00ab\u00abnext in order\u00bb (account \u201cTeam\u201d)\u00bb, in group \u201ca\u201d of b\u00bb"_s);
    EXPECT_EQ(gatewayText(u"fastest first token 812 ms (7 samples)"_s),
        u"\u00ab\u00abfastest first token 812 ms\u00bb (7 sample(s))\u00bb"_s);
    EXPECT_EQ(gatewayText(u"\u201c5: h\u201d is used up (97 %)"_s),
        u"\u00ab\u201c5: h\u201d is used up (97 %)\u00bb"_s);
}

TEST_F(GatewayTexts, WhatStandsInAGapIsNotTakenForOne)
{
    EXPECT_EQ(gatewayText(u"quota used up: %2 limit of %1"_s),
        u"\u00ab\u00abquota used up\u00bb: \u00ab%2 limit of %1\u00bb\u00bb"_s);
    EXPECT_EQ(gatewayText(u"in order, in group \u201c%3\u201d of %1"_s),
        u"\u00ab\u00abin order\u00bb, in group \u201c%3\u201d of %1\u00bb"_s);
}

TEST_F(GatewayTexts, AMomentIsOneOfTheLocalClock)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(1'772'366'405'000);
    EXPECT_EQ(gatewayText(u"resting until 2026-03-01 12:00:05 UTC: \u201cweek\u201d is used up"_s),
        u"\u00ab\u00abresting until %1\u00bb: \u00ab\u201cweek\u201d is used up\u00bb\u00bb"_s.arg(
            QLocale().toString(moment, QLocale::ShortFormat)));
}

TEST_F(GatewayTexts, NoticesHaveWhatStoodInThem)
{
    EXPECT_EQ(gatewayText(
                  u"Port 4000 is taken by node (pid 7). Plexus listens on 4001 instead; clients that it did "
                  "not set up need the new port."_s),
        u"\u00abPort 4000 is taken by node (pid 7). Plexus listens on 4001 instead; clients that it did not "
        u"set up "
        "need the new port.\u00bb"_s);
    EXPECT_EQ(gatewayText(u"Back to revision 12"_s), u"\u00abBack to revision 12\u00bb"_s);
}

TEST_F(GatewayTexts, WhatNobodyKnowsIsShownAsItWasSaid)
{
    EXPECT_EQ(gatewayText(u"chosen by the stars: Leo"_s), u"chosen by the stars: Leo"_s);
    EXPECT_EQ(gatewayText(QString()), QString());
    EXPECT_EQ(restReasonText(u"moonlight"_s), u"moonlight"_s);
}

// Those that never let a target rest have no text: it would be shown nowhere.
TEST_F(GatewayTexts, EveryReasonToRestIsASentence)
{
    const QSet<FailureReason> without { FailureReason::InvalidRequest, FailureReason::TooLarge,
        FailureReason::Refused, FailureReason::ClientGone, FailureReason::Unsupported,
        FailureReason::ContextTooLong, FailureReason::ContentPolicy, FailureReason::DeadlineExceeded,
        FailureReason::EmptyReply, FailureReason::Misconfigured, FailureReason::Internal };
    for (int reason = 0; reason <= static_cast<int>(FailureReason::Internal); ++reason) {
        const QString code = gateway::routing::failureReasonName(static_cast<FailureReason>(reason));
        ASSERT_FALSE(code.isEmpty());
        EXPECT_EQ(isTranslated(restReasonText(code)), !without.contains(static_cast<FailureReason>(reason)))
            << qPrintable(code);
    }
}

TEST(GatewayTextsInEnglish, AreTheGatewaysOwn)
{
    EXPECT_EQ(gatewayText(u"first in order"_s), u"first in order"_s);
    EXPECT_EQ(gatewayText(u"again, with max_tokens as max_completion_tokens"_s),
        u"again, with max_tokens as max_completion_tokens"_s);
    EXPECT_EQ(restReasonText(u"rate_limited"_s), u"Too many requests"_s);
}

} // namespace
