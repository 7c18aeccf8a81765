// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_fixture.h"

#include "dialects/fit/history.h"
#include "dialects/fit/system_turns.h"

#include <gtest/gtest.h>

using namespace fit_test;

namespace {

struct Mended {
    std::string outline;
    ChatRequest request;
    Notes notes;
};

Mended mend(ChatRequest request, const TargetProfile& target)
{
    Mended out { .outline = {}, .request = std::move(request), .notes = {} };
    placeSystemTurns(out.request, target, out.notes);
    mendHistory(out.request, target, out.notes);
    out.outline = outline(out.request.turns);
    // Twice is once.
    Notes again;
    ChatRequest second = out.request;
    placeSystemTurns(second, target, again);
    mendHistory(second, target, again);
    EXPECT_EQ(outline(second.turns), out.outline);
    return out;
}

std::string mended(std::vector<Turn> turns, const TargetProfile& target)
{
    return mend(conversation(std::move(turns)), target).outline;
}

} // namespace

TEST(History, AWholeConversationIsLeftAlone)
{
    const std::vector<Turn> turns { instruction("be"), user({ text("q") }),
        assistant({ text("a"), call("1") }), user({ result("1") }) };
    for (const TargetProfile& target : { claude(), gemini(), openAi(), plainChat() }) {
        const Mended out = mend(conversation(turns), target);
        EXPECT_EQ(
            out.outline, "system: text(be) | user: text(q) | assistant: text(a) call(1) | user: result(1)");
        EXPECT_TRUE(out.notes.empty());
    }
}

TEST(History, SpaceBetweenTextsStaysWithTheFirst)
{
    EXPECT_EQ(mended({ user({ text("q") }),
                         assistant({ text(" "), text("One."), text(" "), text("\n"), text("Two."), text(" "),
                             call("1"), text(" ") }),
                         user({ result("1") }) },
                  claude()),
        "user: text(q) | assistant: text(One. \n) text(Two.) call(1) | user: result(1)");
}

TEST(History, EmptyTextGoesAndTurnsMerge)
{
    EXPECT_EQ(mended({ user({ text("a"), text("") }), user({ text(" \n"), text("b") }),
                         assistant({ text("") }), user({ text("c") }) },
                  claude()),
        "user: text(a) text(b) text(c)");
    EXPECT_EQ(
        mended({ user({ text("a") }), user({ text("b") }) }, plainChat()), "user: text(a) | user: text(b)");
    EXPECT_EQ(mended({ user({ text("") }) }, plainChat()), "user: text()");
    EXPECT_EQ(mended({ user({ text("") }) }, claude()), "user: text(Continue.)");
}

TEST(History, TwoSystemTurnsStayInOrderAndLaterOnesBecomeTheUsers)
{
    const std::vector<Turn> turns { instruction("one"), { .role = Role::Developer, .parts = { text("two") } },
        user({ text("q") }), assistant({ text("a") }), instruction("three") };
    EXPECT_EQ(mended(turns, claude()),
        "system: text(one) | system: text(two) | user: text(q) | assistant: text(a) | user: "
        "text(<system>\nthree\n</system>)");
    EXPECT_EQ(mended(turns, plainChat()),
        "system: text(one) | system: text(two) | user: text(q) | assistant: text(a) | system: text(three)");
    TargetProfile newest = claude();
    newest.midSystemTurns = true;
    EXPECT_EQ(mended(turns, newest),
        "system: text(one) | system: text(two) | user: text(q) | assistant: text(a) | system: text(three)");
}

TEST(History, TheAccountingLineStaysAtAnthropic)
{
    const std::vector<Turn> turns { instruction("x-anthropic-billing-header: cc_version=1; cch=abc;"),
        instruction("x-anthropic-billing-header: 2\nbe"), user({ text("q") }) };
    EXPECT_EQ(mended(turns, openAi()), "system: text(be) | user: text(q)");
    EXPECT_TRUE(mended(turns, claude()).starts_with("system: text(x-anthropic"));
    EXPECT_EQ(mended({ user({ text("x-anthropic-billing-header is what?") }) }, openAi()),
        "user: text(x-anthropic-billing-header is what?)");
}

TEST(History, ADanglingCallGetsAnErrorForAResult)
{
    const std::vector<Turn> turns { user({ text("q") }), assistant({ call("1"), call("2") }),
        user({ result("2"), text("stop") }) };
    for (const TargetProfile& target : { claude(), plainChat() }) {
        const Mended out = mend(conversation(turns), target);
        EXPECT_EQ(
            out.outline, "user: text(q) | assistant: call(1) call(2) | user: error(1) result(2) text(stop)");
        EXPECT_TRUE(hasNote(out.notes, "messages", Note::Kind::Repaired));
    }
    EXPECT_EQ(mended({ user({ text("q") }), assistant({ call("1") }), assistant({ text("a") }),
                         user({ text("r") }) },
                  plainChat()),
        "user: text(q) | assistant: call(1) | user: error(1) | assistant: text(a) | user: text(r)");
}

TEST(History, CallsThatEndTheConversationAreAnsweredOnlyWhereTheUserMustBeLast)
{
    const std::vector<Turn> turns { user({ text("q") }), assistant({ call("1") }) };
    EXPECT_EQ(mended(turns, plainChat()), "user: text(q) | assistant: call(1)");
    EXPECT_EQ(mended(turns, gemini()), "user: text(q) | assistant: call(1) | user: error(1)");
}

TEST(History, AnOrphanResultBecomesText)
{
    EXPECT_EQ(mended({ user({ result("9"), text("q") }) }, claude()),
        "user: text([Result of the tool call 9]) text(seen) text(q)");
    ChatRequest known = conversation({ user({ result("9") }) });
    known.previousResponseId = "resp_1";
    EXPECT_EQ(mend(known, openAi("gpt-5", Dialect::Responses)).outline, "user: result(9)");
}

TEST(History, ResultsSplitOrLateComeTogetherInCallOrder)
{
    EXPECT_EQ(mended({ user({ text("q") }), assistant({ call("1"), call("2") }), user({ result("2") }),
                         user({ text("and"), result("1") }) },
                  plainChat()),
        "user: text(q) | assistant: call(1) call(2) | user: result(1) result(2) | user: text(and)");
    EXPECT_EQ(
        mended({ user({ text("q") }), assistant({ call("1") }), instruction("s"), user({ result("1") }) },
            plainChat()),
        "user: text(q) | assistant: call(1) | user: result(1) | system: text(s)");
    const std::vector<Turn> late { user({ text("q") }), assistant({ call("1") }), user({ text("w") }),
        assistant({ text("a") }), user({ result("1") }) };
    EXPECT_EQ(mended(late, claude()),
        "user: text(q) | assistant: call(1) | user: result(1) text(w) | assistant: text(a)");
    EXPECT_EQ(mended(late, gemini()),
        "user: text(q) | assistant: call(1) | user: result(1) text(w) | assistant: text(a) | user: "
        "text(Continue.)");
}

TEST(History, AnIdUsedTwiceGetsOneOfItsOwn)
{
    EXPECT_EQ(
        mended({ user({ text("q") }), assistant({ call("c"), call("c") }), user({ result("c"), result("c") }),
                   assistant({ call("c") }), user({ result("c") }) },
            claude()),
        "user: text(q) | assistant: call(c) call(c_1) | user: result(c) result(c_1) | assistant: call(c_3) | "
        "user: result(c_3)");
    EXPECT_EQ(
        mended({ user({ text("q") }), assistant({ call(""), call("") }), user({ result(""), result("") }) },
            gemini()),
        "user: text(q) | assistant: call(call_1) call(call_1_2) | user: result(call_1) result(call_1_2)");
}

TEST(History, FirstAndLastTurns)
{
    EXPECT_EQ(mended({ assistant({ text("hi") }), user({ text("q") }) }, claude()),
        "user: text(Continue.) | assistant: text(hi) | user: text(q)");
    const std::vector<Turn> prefilled { user({ text("q") }), assistant({ text("{\n ") }) };
    EXPECT_EQ(mended(prefilled, claude()), "user: text(q) | assistant: text({)");
    EXPECT_EQ(mended(prefilled, claude("claude-opus-4-7")),
        "user: text(q) | assistant: text({\n ) | user: text(Continue.)");
    EXPECT_EQ(mended(prefilled, gemini()), "user: text(q) | assistant: text({\n ) | user: text(Continue.)");
    EXPECT_EQ(mended(prefilled, plainChat()), "user: text(q) | assistant: text({\n )");
}
