// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/aggregate_lists.h"
#include "support/fake_clock.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace json = boost::json;

namespace {

json::object named(const char* name)
{
    return { { "name", name }, { "description", "Does it." } };
}

class Lists : public testing::Test {
protected:
    Lists()
    {
        config.mcp.servers = { { .name = u"one"_s, .command = u"one"_s },
            { .name = u"two"_s, .command = u"two"_s } };
    }

    void setTools(const QString& server, json::array tools)
    {
        std::vector<const json::object*> seen;
        for (const json::value& tool : tools)
            seen.push_back(&tool.get_object());
        guard.saw(server, seen);
        lists.set(server, ListKind::Tools, std::move(tools));
    }

    [[nodiscard]] QStringList shown(ListKind kind)
    {
        lists.build(config, key, guard);
        QStringList names;
        for (const json::value& item : lists.shown(kind))
            names.append(QString::fromUtf8(item.at("name").as_string().c_str()));
        return names;
    }

    test::FakeClock clock;
    mcp::ApprovalBook book { {} };
    mcp::ToolGuard guard { book, clock };
    config::Config config;
    config::Key key { .name = u"app"_s, .secretDigest = {} };
    AggregateLists lists;
};

} // namespace

TEST_F(Lists, ToolsStandUnderTheirServersNameAndLeadBack)
{
    setTools(u"one"_s, { named("read") });
    setTools(u"two"_s, { named("read"), named("write") });
    EXPECT_EQ(shown(ListKind::Tools), (QStringList { u"one__read"_s, u"two__read"_s, u"two__write"_s }));
    ASSERT_TRUE(lists.tool(u"two__read"_s));
    EXPECT_EQ(lists.tool(u"two__read"_s)->item, (mcp::ServerItem { u"two"_s, u"read"_s }));
    EXPECT_FALSE(lists.tool(u"read"_s));
}

TEST_F(Lists, PatternsAndGrantsDecideWhatIsShown)
{
    setTools(u"one"_s, { named("read"), named("read_all"), named("write") });
    config.mcp.servers[0].allowedTools = { u"read*"_s };
    config.mcp.servers[0].excludedTools = { u"*_all"_s };
    EXPECT_EQ(shown(ListKind::Tools), QStringList { u"one__read"_s });
    EXPECT_FALSE(lists.tool(u"one__write"_s));
    config.mcp.servers[0].allowedTools.clear();
    config.mcp.servers[0].excludedTools.clear();
    key.allowedMcp = { u"one/write"_s };
    EXPECT_EQ(shown(ListKind::Tools), QStringList { u"one__write"_s });
    config.mcp.servers[0].enabled = false;
    EXPECT_TRUE(shown(ListKind::Tools).isEmpty());
}

TEST_F(Lists, APatternIsNoRegularExpression)
{
    EXPECT_TRUE(isToolWanted({ .name = u"x"_s, .allowedTools = { u"a.b*"_s } }, u"a.bc"_s));
    EXPECT_FALSE(isToolWanted({ .name = u"x"_s, .allowedTools = { u"a.b*"_s } }, u"axbc"_s));
    EXPECT_FALSE(isToolWanted({ .name = u"x"_s, .allowedTools = { u"read"_s } }, u"read_all"_s));
}

TEST_F(Lists, AToolThatIsHeldBackIsFoundButNotShown)
{
    setTools(u"one"_s, { named("read") });
    json::object changed = named("read");
    changed["description"] = "Does something else.";
    setTools(u"one"_s, { changed, named("late") });
    EXPECT_TRUE(shown(ListKind::Tools).isEmpty());
    EXPECT_EQ(lists.tool(u"one__read"_s)->state, mcp::ToolState::Changed);
    EXPECT_EQ(lists.tool(u"one__late"_s)->state, mcp::ToolState::New);
}

TEST_F(Lists, AKeyForSingleToolsSeesNothingElseOfAServer)
{
    lists.set(u"one"_s, ListKind::Prompts, { named("greet") });
    EXPECT_EQ(shown(ListKind::Prompts), QStringList { u"one__greet"_s });
    key.allowedMcp = { u"one/read"_s };
    EXPECT_TRUE(shown(ListKind::Prompts).isEmpty());
}

TEST_F(Lists, AResourceIsItsFirstServersAndATemplatesLongestBeginningCounts)
{
    const json::object resource { { "name", "r" }, { "uri", "file:///a" } };
    lists.set(u"one"_s, ListKind::Resources, { resource });
    lists.set(u"two"_s, ListKind::Resources, { resource });
    lists.set(u"one"_s, ListKind::Templates,
        { json::object { { "name", "t" }, { "uriTemplate", "note:///{id}" } } });
    lists.set(u"two"_s, ListKind::Templates,
        { json::object { { "name", "t" }, { "uriTemplate", "note:///x/{id}" } } });
    EXPECT_EQ(shown(ListKind::Resources).size(), 1);
    EXPECT_EQ(lists.serverOf(u"file:///a"_s), u"one"_s);
    EXPECT_EQ(lists.serverOf(u"note:///5"_s), u"one"_s);
    EXPECT_EQ(lists.serverOf(u"note:///x/5"_s), u"two"_s);
    EXPECT_TRUE(lists.serverOf(u"http://elsewhere"_s).isEmpty());
}

TEST_F(Lists, ATemplateWithoutABeginningTakesNoAddress)
{
    lists.set(u"one"_s, ListKind::Templates,
        { json::object { { "name", "all" }, { "uriTemplate", "{+uri}" } },
            json::object { { "name", "f" }, { "uriTemplate", "f{rest}" } },
            json::object { { "name", "none" } } });
    lists.set(
        u"two"_s, ListKind::Templates, { json::object { { "name", "t" }, { "uriTemplate", "note:{id}" } } });
    EXPECT_EQ(shown(ListKind::Templates).size(), 4);
    EXPECT_TRUE(lists.serverOf(u"file:///etc/passwd"_s).isEmpty());
    EXPECT_EQ(lists.serverOf(u"note:5"_s), u"two"_s);
}

} // namespace gateway::mcp_host
