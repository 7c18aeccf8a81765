// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/error_texts.h"
#include "base/error.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::ErrorCode;

namespace {

// In the order of the enumeration, which ends with Internal.
TEST(ErrorTexts, EveryCodeHasASentenceOfItsOwn)
{
    QSet<QString> seen;
    for (int number = 0; number <= static_cast<int>(ErrorCode::Internal); ++number) {
        const QString code = gateway::errorCodeName(static_cast<ErrorCode>(number));
        const QString text = errorCodeText(code);
        EXPECT_TRUE(text.endsWith(u'.')) << qPrintable(code);
        EXPECT_FALSE(text.contains(u'_')) << qPrintable(code);
        EXPECT_FALSE(seen.contains(text)) << qPrintable(code);
        seen.insert(text);
    }
}

TEST(ErrorTexts, ACodeOfAnotherVersionIsShownAsItIs)
{
    EXPECT_EQ(errorCodeText(u"quantum_flux"_s), u"quantum_flux"_s);
    EXPECT_EQ(errorCodeText({}), QString());
}

} // namespace
