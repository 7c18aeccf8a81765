// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_fixture.h"

#include "dialects/fit/tool_ids.h"
#include "dialects/fit/tool_names.h"

#include <gtest/gtest.h>

using namespace fit_test;

namespace {

struct Renamed {
    ChatRequest request;
    ReplyRules rules;
    Notes notes;
};

Renamed rename(ChatRequest request, const TargetProfile& target)
{
    Renamed out { .request = std::move(request), .rules = {}, .notes = {} };
    ToolNames names(target);
    fitToolNames(out.request, target, names, out.rules, out.notes);
    return out;
}

Renamed renameTools(std::vector<Tool> tools, const TargetProfile& target)
{
    ChatRequest request;
    request.tools = std::move(tools);
    return rename(std::move(request), target);
}

bool isWordName(const std::string& name)
{
    return !name.empty() && name.size() <= 64
        && name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
        == std::string::npos;
}

} // namespace

TEST(ToolNames, LegalNamesStayAndNeedNoWayBack)
{
    const Renamed out = renameTools({ function("read_file"), function("a-b") }, claude());
    EXPECT_EQ(out.request.tools[0].name, "read_file");
    EXPECT_TRUE(out.rules.tools.empty());
    EXPECT_TRUE(out.notes.empty());
}

TEST(ToolNames, IllegalNamesBecomeLegalDistinctAndReversible)
{
    const std::string longName(80, 'x');
    for (const TargetProfile& target : { claude(), openAi() }) {
        const Renamed out = renameTools({ function("a.b"), function("a/b"), function("a b"), function("a_b"),
                                            function(longName), function("größe") },
            target);
        std::set<std::string> sent;
        for (const Tool& tool : out.request.tools) {
            EXPECT_TRUE(isWordName(tool.name)) << tool.name;
            sent.insert(tool.name);
        }
        EXPECT_EQ(sent.size(), 6U);
        EXPECT_EQ(out.request.tools[3].name, "a_b");
        EXPECT_EQ(out.rules.tools.at(out.request.tools[0].name).name, "a.b");
        EXPECT_EQ(out.rules.tools.at(out.request.tools[4].name).name, longName);
    }
}

TEST(ToolNames, GeminiTakesDotsButNotDigitsFirst)
{
    const Renamed out = renameTools({ function("a.b:c-d"), function("1st"), function("-x") }, gemini());
    EXPECT_EQ(out.request.tools[0].name, "a.b:c-d");
    EXPECT_EQ(out.request.tools[1].name.front(), '_');
    EXPECT_EQ(out.request.tools[2].name.front(), '_');
}

TEST(ToolNames, NamespacesAreFlattenedUnlessTheTargetHasThem)
{
    const Renamed out = renameTools({ function("run", "shell"), function("shell__run") }, claude());
    EXPECT_EQ(out.request.tools[1].name, "shell__run");
    EXPECT_FALSE(out.rules.tools.contains("shell__run"));
    EXPECT_NE(out.request.tools[0].name, "shell__run");
    const Renamed alone = renameTools({ function("run", "shell") }, claude());
    EXPECT_EQ(alone.request.tools[0].name, "shell__run");
    EXPECT_EQ(alone.request.tools[0].nameSpace, "");
    EXPECT_EQ(alone.rules.tools.at("shell__run"), (ClientTool { .name = "run", .nameSpace = "shell" }));
    const Renamed kept = renameTools({ function("run", "shell") }, openAi("gpt-5.4", Dialect::Responses));
    EXPECT_EQ(kept.request.tools[0].nameSpace, "shell");
    EXPECT_TRUE(kept.rules.tools.empty());
}

TEST(ToolNames, ChoiceCallsAndResultsFollow)
{
    ChatRequest request = conversation({ user({ text("go") }),
        assistant({ call("1", "a.b"), call("2", "gone.tool") }), user({ result("1"), result("2") }) });
    request.tools = { function("a.b"), function("run", "shell") };
    request.toolChoice = ToolChoice { .mode = ToolChoice::Mode::Allowed, .names = { "a.b", "run" } };
    const Renamed out = rename(request, claude());
    const std::string sent = out.request.tools[0].name;
    EXPECT_EQ(out.request.toolChoice->names, (std::vector<std::string> { sent, "shell__run" }));
    EXPECT_EQ(out.request.turns[1].parts[0].get<ToolCallPart>()->name, sent);
    EXPECT_TRUE(isWordName(out.request.turns[1].parts[1].get<ToolCallPart>()->name));
    EXPECT_EQ(out.request.turns[2].parts[0].get<ToolResultPart>()->name, sent);
    EXPECT_EQ(out.request.turns[2].parts[1].get<ToolResultPart>()->name,
        out.request.turns[1].parts[1].get<ToolCallPart>()->name);
    // The same in the next request, whatever else is in it.
    EXPECT_EQ(renameTools({ function("z"), function("a.b") }, claude()).request.tools[1].name, sent);
}

TEST(ToolNames, ADoubleIsSentOnceAndAChoiceWithoutToolsNotAtAll)
{
    ChatRequest request;
    request.tools = { function("a"), function("a"), Tool { .hosted = HostedTool::WebSearch },
        Tool { .hosted = HostedTool::WebSearch } };
    const Renamed out = rename(request, claude());
    EXPECT_EQ(out.request.tools.size(), 3U);
    EXPECT_TRUE(hasNote(out.notes, "tools", Note::Kind::Repaired));
    request.tools.clear();
    request.toolChoice = ToolChoice { .mode = ToolChoice::Mode::Required };
    const Renamed none = rename(request, openAi());
    EXPECT_FALSE(none.request.toolChoice);
    EXPECT_TRUE(hasNote(none.notes, "tool_choice", Note::Kind::Dropped));
}

TEST(ToolNames, UnusedAvoidsWhatIsThere)
{
    ToolNames names(claude());
    EXPECT_EQ(names.sent("", "json_response"), "json_response");
    EXPECT_EQ(names.unused("json_response"), "json_response_2");
}

TEST(ToolIds, LegalOnesStay)
{
    EXPECT_EQ(legalToolId("toolu_01-A", ToolIdRule::WordOnly), "toolu_01-A");
    EXPECT_EQ(legalToolId("functions.bash:0", ToolIdRule::Any), "functions.bash:0");
    EXPECT_EQ(legalToolId("aB3dE6gH9", ToolIdRule::NineAlphanumeric), "aB3dE6gH9");
}

TEST(ToolIds, OthersAreMadeLegalAndStayApart)
{
    const std::string one = legalToolId("functions.bash:0", ToolIdRule::WordOnly);
    EXPECT_TRUE(isWordName(one)) << one;
    EXPECT_TRUE(one.starts_with("functions_bash_0_"));
    EXPECT_NE(one, legalToolId("functions_bash:0", ToolIdRule::WordOnly));
    EXPECT_EQ(one, legalToolId("functions.bash:0", ToolIdRule::WordOnly));
    const std::string longId(100, 'a');
    EXPECT_EQ(legalToolId(longId, ToolIdRule::Any).size(), 64U);
    EXPECT_NE(legalToolId(longId, ToolIdRule::Any), legalToolId(longId + "b", ToolIdRule::Any));
    const std::string nine = legalToolId("call_abc", ToolIdRule::NineAlphanumeric);
    EXPECT_EQ(nine.size(), 9U);
    EXPECT_EQ(nine.find_first_of("_-"), std::string::npos);
    EXPECT_TRUE(isWordName(legalToolId("", ToolIdRule::WordOnly)));
}

TEST(ToolIds, CallAndResultAgree)
{
    ChatRequest request = conversation({ assistant({ call("a:1") }), user({ result("a:1") }) });
    fitToolIds(request, ToolIdRule::WordOnly);
    EXPECT_EQ(request.turns[0].parts[0].get<ToolCallPart>()->id, legalToolId("a:1", ToolIdRule::WordOnly));
    EXPECT_EQ(request.turns[0].parts[0].get<ToolCallPart>()->id,
        request.turns[1].parts[0].get<ToolResultPart>()->callId);
}
