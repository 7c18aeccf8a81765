// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/release_version.h"

#include <gtest/gtest.h>

namespace app::updates {

using namespace Qt::StringLiterals;

TEST(ReleaseVersion, EachOfTheseIsNewerThanTheOneBefore)
{
    const QStringList ascending { u"0.1.0-alpha"_s, u"0.1.0-beta.2"_s, u"0.1.0-beta.10"_s,
        u"0.1.0-beta.10.1"_s, u"0.1.0-rc.1"_s, u"0.1.0"_s, u"0.1.1"_s, u"0.2.0-1"_s, u"0.2.0-beta"_s,
        u"0.2.0"_s, u"0.10.0"_s, u"1.0.0"_s };
    for (qsizetype i = 0; i < ascending.size(); ++i) {
        const auto version = ReleaseVersion::parse(ascending[i]);
        ASSERT_TRUE(version) << qPrintable(ascending[i]);
        EXPECT_EQ(version->text(), ascending[i]);
        EXPECT_EQ(*version, *ReleaseVersion::parse(ascending[i]));
        if (i > 0) {
            EXPECT_LT(*ReleaseVersion::parse(ascending[i - 1]), *version) << qPrintable(ascending[i]);
            EXPECT_GT(*version, *ReleaseVersion::parse(ascending[i - 1])) << qPrintable(ascending[i]);
        }
    }
}

TEST(ReleaseVersion, WhatIsNoVersionIsNone)
{
    for (const QString& text : { u""_s, u"1"_s, u"1.2"_s, u"1.2.3.4"_s, u"v1.2.3"_s, u"01.2.3"_s, u"1.2.3-"_s,
             u"1.2.3-a..b"_s, u"1.2.3\n"_s, u" 1.2.3"_s, u"1.2.3+build"_s, u"99999999.0.0"_s, u"-1.0.0"_s,
             QString(u"1.2.3-" + QString(80, u'a')) })
        EXPECT_FALSE(ReleaseVersion::parse(text)) << qPrintable(text);
}

} // namespace app::updates
