// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mcp_grants.h"

#include <gtest/gtest.h>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

namespace {

config::Key key(const QStringList& allowed, const QStringList& excluded = {})
{
    return { .name = u"k"_s, .allowedMcp = allowed, .excludedMcp = excluded };
}

} // namespace

TEST(McpGrants, WithoutListsAKeyMayUseEverything)
{
    EXPECT_TRUE(mayUseMcpServer(key({}), u"github"));
    EXPECT_TRUE(mayUseMcpTool(key({}), u"github", u"issue"));
    EXPECT_FALSE(hasMcpToolLimits(key({}), u"github"));
}

TEST(McpGrants, AServerOnTheListMeansAllItsTools)
{
    const config::Key one = key({ u"github"_s });
    EXPECT_TRUE(mayUseMcpServer(one, u"github"));
    EXPECT_TRUE(mayUseMcpTool(one, u"github", u"issue"));
    EXPECT_FALSE(mayUseMcpServer(one, u"git"));
    EXPECT_FALSE(mayUseMcpServer(one, u"githubs"));
    EXPECT_FALSE(mayUseMcpTool(one, u"mail", u"issue"));
    EXPECT_FALSE(hasMcpToolLimits(one, u"github"));
}

TEST(McpGrants, AToolOnTheListMeansItAlone)
{
    const config::Key one = key({ u"github/issue"_s, u"mail"_s });
    EXPECT_TRUE(mayUseMcpServer(one, u"github"));
    EXPECT_TRUE(mayUseMcpTool(one, u"github", u"issue"));
    EXPECT_FALSE(mayUseMcpTool(one, u"github", u"delete"));
    EXPECT_FALSE(mayUseMcpTool(one, u"github", u""));
    EXPECT_TRUE(hasMcpToolLimits(one, u"github"));
    EXPECT_TRUE(mayUseMcpTool(one, u"mail", u"send"));
}

TEST(McpGrants, WhatIsExcludedIsExcludedWhateverElseIsAllowed)
{
    const config::Key one = key({ u"github"_s, u"mail/send"_s }, { u"github/delete"_s, u"mail"_s });
    EXPECT_TRUE(mayUseMcpServer(one, u"github"));
    EXPECT_FALSE(mayUseMcpTool(one, u"github", u"delete"));
    EXPECT_TRUE(mayUseMcpTool(one, u"github", u"issue"));
    EXPECT_TRUE(hasMcpToolLimits(one, u"github"));
    EXPECT_FALSE(mayUseMcpServer(one, u"mail"));
    EXPECT_FALSE(mayUseMcpTool(one, u"mail", u"send"));
}

} // namespace gateway::pipeline
