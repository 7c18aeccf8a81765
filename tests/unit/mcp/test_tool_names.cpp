// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/tool_names.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::mcp {

namespace {

bool isFit(const QString& name)
{
    static const QRegularExpression kFit(u"^[A-Za-z0-9_-]{1,64}$"_s);
    return kFit.match(name).hasMatch();
}

} // namespace

TEST(ToolNames, PlainNamesAreServerAndTool)
{
    EXPECT_EQ(shownName({ u"files"_s, u"read_file"_s }), u"files__read_file"_s);
}

TEST(ToolNames, EveryNameFitsAndIsItsAlone)
{
    const QVector<ServerItem> items { { u"files"_s, QString(100, u'a') }, { u"files"_s, QString(101, u'a') },
        { u"files"_s, u"lies mir vor ✨"_s }, { u"files"_s, u"lies mir vor ⚡"_s }, { u"files"_s, u"a.b"_s },
        { u"files"_s, u"a/b"_s }, { u"files"_s, u""_s }, { QString(63, u's'), u"t"_s },
        { QString(63, u's'), u"u"_s } };
    ToolNames names;
    for (const ServerItem& item : items) {
        const QString shown = names.add(item);
        EXPECT_TRUE(isFit(shown)) << shown.toStdString();
        EXPECT_EQ(names.find(shown), item);
        EXPECT_EQ(shownName(item), shown) << "changes with what else there is";
    }
}

// Attack 37: a server named `a` with a tool `b__c`, beside a server `a__b` (which the configuration refuses).
TEST(ToolNames, ANameThatIsTakenIsNotGivenAgain)
{
    ToolNames names;
    EXPECT_EQ(names.add({ u"a"_s, u"b__c"_s }), u"a__b__c"_s);
    EXPECT_TRUE(names.add({ u"a__b"_s, u"c"_s }).isEmpty());
    EXPECT_EQ(names.find(u"a__b__c"_s), (ServerItem { u"a"_s, u"b__c"_s }));
    EXPECT_FALSE(names.find(u"a__b"_s));
}

} // namespace gateway::mcp
