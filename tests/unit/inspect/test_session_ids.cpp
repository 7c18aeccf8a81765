// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/session_ids.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::inspect {

TEST(SessionIds, OfClaudeCodeAndItsAgents)
{
    EXPECT_EQ(sessionIds({ { "X-Claude-Code-Session-Id", "s-1" } }), (SessionIds { .session = u"s-1"_s }));
    EXPECT_EQ(sessionIds({ { "x-claude-code-agent-id", "a-2" }, { "X-Claude-Code-Session-Id", "s-1" },
                  { "x-claude-code-parent-agent-id", "a-1" } }),
        (SessionIds { .session = u"s-1"_s, .agent = u"a-2"_s, .parentAgent = u"a-1"_s }));
}

TEST(SessionIds, OfCodexAndItsThreads)
{
    EXPECT_EQ(sessionIds({ { "session_id", "s" } }).session, u"s"_s);
    EXPECT_EQ(sessionIds({ { "conversation_id", "c" } }).session, u"c"_s);
    EXPECT_EQ(sessionIds({ { "session-id", "root" }, { "thread-id", "root" } }),
        (SessionIds { .session = u"root"_s }))
        << "the main thread is no agent";
    EXPECT_EQ(sessionIds({ { "session-id", "root" }, { "thread-id", "child" },
                  { "x-codex-parent-thread-id", "root" } }),
        (SessionIds { .session = u"root"_s, .agent = u"child"_s }));
    EXPECT_EQ(sessionIds({ { "session-id", "root" }, { "thread-id", "grandchild" },
                  { "x-codex-parent-thread-id", "child" } }),
        (SessionIds { .session = u"root"_s, .agent = u"grandchild"_s, .parentAgent = u"child"_s }));
}

TEST(SessionIds, OfOpenCodeWhereAnAgentIsASessionOfItsOwn)
{
    EXPECT_EQ(sessionIds({ { "x-session-affinity", "ses_a" } }).session, u"ses_a"_s);
    EXPECT_EQ(sessionIds({ { "x-session-affinity", "ses_b" }, { "X-Session-Id", "ses_b" },
                  { "x-parent-session-id", "ses_a" } }),
        (SessionIds { .session = u"ses_a"_s, .agent = u"ses_b"_s }));
}

TEST(SessionIds, PreferAClientsOwnWordToWhatSeveralShare)
{
    EXPECT_EQ(sessionIds({ { "x-session-id", "general" }, { "x-claude-code-session-id", "own" } }).session,
        u"own"_s);
}

TEST(SessionIds, AreNothingWhereNoIdIsSaid)
{
    EXPECT_EQ(sessionIds({}), SessionIds {});
    EXPECT_EQ(sessionIds({ { "x-claude-code-agent-id", "" }, { "content-type", "application/json" } }),
        SessionIds {});
    EXPECT_EQ(sessionIds({ { "session_id", "two words" } }), SessionIds {});
    EXPECT_EQ(sessionIds({ { "session_id", QByteArray(500, 'x') } }), SessionIds {});
    EXPECT_EQ(sessionIds({ { "x-claude-code-parent-agent-id", "a" } }), SessionIds {})
        << "a parent travels with an agent";
}

} // namespace gateway::inspect
