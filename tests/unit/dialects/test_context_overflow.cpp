// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/context_overflow.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;
using namespace Qt::StringLiterals;

TEST(ContextOverflow, IsReadFromEveryVendorsWords)
{
    const std::tuple<QString, qint64, qint64> cases[] = {
        { u"prompt is too long: 210000 tokens > 200000 maximum"_s, 210000, 200000 },
        { u"This model's maximum context length is 128000 tokens. However, your messages resulted in 130001 tokens."_s,
            130001, 128000 },
        { u"The input token count (1200000) exceeds the maximum number of tokens allowed (1048576)."_s,
            1200000, 1048576 },
        { u"The input token count exceeds the maximum number of tokens allowed 1048576."_s, 0, 1048576 },
        { u"Your input exceeds the context window of this model."_s, 0, 0 },
    };
    for (const auto& [message, tokens, maximum] : cases) {
        const auto overflow = contextOverflow(message);
        ASSERT_TRUE(overflow) << qPrintable(message);
        EXPECT_EQ(overflow->tokens, tokens) << qPrintable(message);
        EXPECT_EQ(overflow->maximum, maximum) << qPrintable(message);
    }
}

TEST(ContextOverflow, OtherRefusalsAreNotTakenForIt)
{
    for (const QString& message : { u"max_tokens: 300000 > 64000, which is the maximum"_s,
             u"Rate limit reached"_s, u"Invalid value for 'context'"_s, QString() })
        EXPECT_FALSE(contextOverflow(message)) << qPrintable(message);
}

TEST(ContextOverflow, IsSaidInThePhraseEachDialectsAgentsLookFor)
{
    const ContextOverflow overflow { .tokens = 210000, .maximum = 200000 };
    EXPECT_TRUE(overflowError(Dialect::Messages, overflow, u"x"_s)
                    .message.startsWith(u"prompt is too long: 210000 tokens > 200000 maximum"_s));
    EXPECT_TRUE(overflowError(Dialect::Chat, overflow, u"x"_s)
                    .message.startsWith(u"This model's maximum context length is 200000 tokens."_s));
    EXPECT_EQ(overflowError(Dialect::Responses, overflow, {}).code, u"context_length_exceeded"_s);
    EXPECT_TRUE(overflowError(Dialect::Gemini, overflow, u"x"_s)
                    .message.contains(u"exceeds the maximum number of tokens allowed (200000)"_s));
    EXPECT_EQ(overflowError(Dialect::Messages, {}, {}).message, u"prompt is too long"_s);
    EXPECT_TRUE(overflowError(Dialect::Messages, {}, u"the vendor's words"_s)
                    .message.contains(u"the vendor's words"_s));
}
