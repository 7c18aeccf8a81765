// SPDX-License-Identifier: GPL-3.0-or-later
// Another language than English is one whose every text is in guillemets: what was found can be told from
// what was passed on.
#include "app/viewmodels/common/gateway_texts.h"

#include "app/viewmodels/common/gateway_remarks.h"
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

TEST_F(GatewayTexts, WhatIsWrongWithAConfigurationIsSaidWhole)
{
    for (const QString& said :
        {
            u"is missing"_s,
            // A colon inside does not make it a reason with a detail.
            u"is missing: the address of the provider, or oauth_provider for whose account it is"_s,
            u"there is no alias \u201ceyes\u201d: images cannot be described"_s,
            u"there is no provider \u201copnai\u201d; did you mean openai?"_s,
            u"the provider openai does not list the model \u201cgpt\u201d; did you mean gpt-5?"_s,
            u"must be between 0 and 9, not 12"_s,
            u"limits cost, but gpt-5 (and 2 more) has no price: unless its provider reports one, what it costs is not counted"_s,
            u"is no regular expression: missing closing parenthesis"_s,
            u"lets every computer in the network reach Plexus; requests need a key, but nothing is encrypted on the way"_s,
        })
        EXPECT_EQ(gatewayText(said), u"\u00ab%1\u00bb"_s.arg(said));
    EXPECT_EQ(gatewayText(u"must be a list, not a section"_s),
        u"\u00abmust be a list, not \u00aba section\u00bb\u00bb"_s);
}

TEST_F(GatewayTexts, WhyATranslationLeftSomethingOutIsSaidToo)
{
    for (const QString& said : {
             u"the target's API has no such parameter"_s,
             u"thinking is off: there is no room for it below the output limit"_s,
             u"sent as text: the Messages API has no media in answers"_s,
             u"the call call_7 has no result; it is sent with an error for one"_s,
             u"described by \u201csees/all\u201d, kept from before"_s,
         })
        EXPECT_EQ(gatewayText(said), u"\u00ab%1\u00bb"_s.arg(said));
    EXPECT_EQ(gatewayText(u"thinking is off: a tool is forced, which the target refuses while it thinks"_s),
        u"\u00ab\u00abthinking is off\u00bb: \u00aba tool is forced, which the target refuses while it thinks\u00bb\u00bb"_s);
}

// A table that cannot tell two of its sentences apart would say the wrong one.
TEST_F(GatewayTexts, EverySentenceIsFoundAgain)
{
    const auto expectFound = [](const auto& table) {
        for (const char* source : table) {
            const QString said = QString::fromUtf8(source)
                                     .replace(u"%1"_s, u"one"_s)
                                     .replace(u"%2"_s, u"two"_s)
                                     .replace(u"%3"_s, u"three"_s);
            EXPECT_EQ(gatewayText(said).remove(u'\u00ab').remove(u'\u00bb'), said);
            EXPECT_TRUE(isTranslated(gatewayText(said))) << qPrintable(said);
        }
    };
    expectFound(kConfigRemarks);
    expectFound(kConfigWords);
    expectFound(kNoteReasons);
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
