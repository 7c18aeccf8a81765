// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/internal_error.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway {

TEST(InternalError, SaysWhereItAroseAndWhatLedThere)
{
    const Error error = internalError(u"Something is broken."_s);
    const int line = __LINE__ - 1;
    EXPECT_EQ(error.code, ErrorCode::Internal);
    EXPECT_EQ(error.failureClass, FailureClass::Internal);
    EXPECT_EQ(error.message, u"Something is broken."_s);
    const QStringList lines = error.detail.split(u'\n');
    EXPECT_TRUE(lines.first().contains(u"test_internal_error.cpp:%1"_s.arg(line)))
        << qPrintable(lines.first());
    ASSERT_GT(lines.size(), 3);
    for (const QString& call : lines.mid(1))
        EXPECT_FALSE(call.contains(u"/")) << qPrintable(call) << ": where a program is installed";
}

} // namespace gateway
