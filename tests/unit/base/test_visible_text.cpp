// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/visible_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway {

TEST(VisibleText, WhatIsPlainStaysAsItIs)
{
    for (const QString& text : { u""_s, u"--path=/srv/a b"_s, u"C:\\Tools\\a \"b\""_s })
        EXPECT_EQ(visibleText(text), text);
}

TEST(VisibleText, WhatCanDisguiseIsSpeltOut)
{
    EXPECT_EQ(visibleText(u"safe\u202Egnp.exe"_s), uR"("safe\u202egnp.exe")"_s);
    EXPECT_EQ(visibleText(u"a\u200Bb"_s), uR"("a\u200bb")"_s);
    EXPECT_EQ(visibleText(u"n\u0440x"_s), uR"("n\u0440x")"_s); // a Cyrillic letter
    EXPECT_EQ(visibleText(u"a\nb"_s), uR"("a\u000ab")"_s);
    EXPECT_EQ(visibleText(u"\U0001F600"_s), uR"("\ud83d\ude00")"_s);
    // What was text already is told from what stands for another character.
    EXPECT_EQ(visibleText(u"\\u202e\u202E"_s), uR"("\\u202e\u202e")"_s);
    EXPECT_FALSE(isPlainlyVisible(u"\u00E4"_s));
}

} // namespace gateway
