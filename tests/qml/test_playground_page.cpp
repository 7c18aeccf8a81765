// SPDX-License-Identifier: GPL-3.0-or-later
// The playground's page. Nobody listens where its questions go, so what would be answered is put in by the
// test.
#include "qml/accessible_tree.h"
#include "qml/window_test.h"
#include "support/wait_for.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::test::chunk;
using gateway::test::chunkedHead;
using gateway::test::Script;
using gateway::test::waitFor;
using gateway::test::WindowTest;

namespace {

class PlaygroundPageTest : public WindowTest {
protected:
    void SetUp() override
    {
        load();
        open(Page::Playground);
    }

    [[nodiscard]] PlaygroundViewModel& page() { return *app().playground(); }

    // As if a model had answered with a call of a tool.
    void answerWithCall()
    {
        TurnListModel& turns = *page().turns();
        turns.append({ .kind = TalkRow::Kind::Person, .text = u"Weather?"_s });
        turns.append({ .kind = TalkRow::Kind::Model, .state = TalkRow::State::Running });
        turns.setAnswer(1,
            { .text = u"Let me look."_s,
                .thinking = u"It is about Ghent."_s,
                .calls = { { .id = u"c1"_s,
                    .name = u"get_weather"_s,
                    .arguments = u"{\"city\":\"Ghent\"}"_s } },
                .isWhole = true });
        turns.finish(1, TalkRow::State::Done, {});
        settle();
    }
};

TEST_F(PlaygroundPageTest, SaysWhatGoesHereWhileNothingWasSaid)
{
    EXPECT_TRUE(shows(u"Ask a model something"_s));
    focus(u"Message"_s);
    type(u"Hello"_s);
    EXPECT_EQ(page().message(), u"Hello"_s);
    EXPECT_TRUE(page().canSend());
    EXPECT_TRUE(app().holdsUnsaved());
}

TEST_F(PlaygroundPageTest, AMessageIsSentByTheKeyboardAndItsAnswerShown)
{
    gateway().next(Script().expectRequest().write(chunkedHead()
        + chunk("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Good day\"}}]}\n\n")));
    focus(u"Message"_s);
    type(u"Hello"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForName(u"Good day"_s)) << "as it comes";
    EXPECT_TRUE(page().isRunning());
    EXPECT_TRUE(shows(u"Stop"_s));
    EXPECT_FALSE(shows(u"Send"_s));
    gateway().sendNow(chunk("data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n")
        + "0\r\n\r\n");
    ASSERT_TRUE(waitForName(u"Send"_s));
    EXPECT_TRUE(shows(u"Hello"_s)) << "in the conversation";
    ASSERT_EQ(gateway().requests().size(), 1U);
    EXPECT_EQ(gateway().requests().front().target, "/v1/chat/completions");
}

TEST_F(PlaygroundPageTest, EscStopsTheAnswer)
{
    focus(u"Message"_s);
    type(u"Hello"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(page().isRunning());
    EXPECT_EQ(page().message(), QString());
    key(Qt::Key_Escape);
    EXPECT_FALSE(page().isRunning());
    EXPECT_TRUE(shows(u"Stopped."_s));
}

TEST_F(PlaygroundPageTest, AnErrorIsShownInFull)
{
    gateway().answerAll(::gateway::test::plainResponse(
        R"({"error":{"message":"No such model.","type":"not_found_error"}})", 404));
    focus(u"Message"_s);
    type(u"Hello"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitForName(u"404 not_found_error: No such model."_s));
}

TEST_F(PlaygroundPageTest, LeavingThePageKeepsTheConversation)
{
    focus(u"Message"_s);
    type(u"half a thought"_s);
    answerWithCall();
    open(Page::Home);
    open(Page::Playground);
    EXPECT_TRUE(shows(u"Let me look."_s));
    EXPECT_EQ(page().message(), u"half a thought"_s);
}

TEST_F(PlaygroundPageTest, ThoughtsAreFolded)
{
    answerWithCall();
    EXPECT_FALSE(shows(u"It is about Ghent."_s));
    press(u"Thoughts"_s);
    EXPECT_TRUE(shows(u"It is about Ghent."_s));
}

TEST_F(PlaygroundPageTest, TheResultOfACallIsTypedInItsCard)
{
    answerWithCall();
    EXPECT_TRUE(shows(u"Call of get_weather"_s));
    EXPECT_TRUE(shows(u"{\n  \"city\": \"Ghent\"\n}"_s));
    focus(u"Result of get_weather"_s);
    type(u"12 degrees"_s);
    EXPECT_EQ(page().turns()->at(2).call.result, u"12 degrees"_s);
    press(u"Send 1 result(s)"_s);
    EXPECT_TRUE(page().isRunning());
    EXPECT_FALSE(shows(u"Send 1 result(s)"_s));
    page().stop();
}

TEST_F(PlaygroundPageTest, WhatIsWrongStandsBesideItsField)
{
    focus(u"Temperature"_s);
    type(u"9"_s);
    EXPECT_TRUE(shows(u"A number from 0 to 2, or nothing for the provider's default."_s));
    EXPECT_FALSE(page().canSend());
    key(Qt::Key_Backspace);
    focus(u"Tools"_s);
    type(u"["_s);
    EXPECT_TRUE(showsPart(u"No valid JSON near"_s));
}

TEST_F(PlaygroundPageTest, TheModelIsTakenFromTheOffers)
{
    focus(u"Model"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"gpt-5-m"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(page().form()->model(), u"direct/openai/gpt-5-mini"_s);
}

TEST_F(PlaygroundPageTest, ClearIsTakenBackByTheToast)
{
    answerWithCall();
    press(u"Clear"_s);
    EXPECT_EQ(page().turns()->count(), 0);
    press(u"Undo"_s);
    EXPECT_EQ(page().turns()->count(), 3);
}

TEST_F(PlaygroundPageTest, AnImageIsAddedByItsPath)
{
    press(u"Image"_s);
    type(u"/none.png"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(showsPart(u"There is no file"_s));
    key(Qt::Key_Escape);
    EXPECT_FALSE(shows(u"Path of an image"_s));
}

TEST_F(PlaygroundPageTest, AnAnswerIsLaidOutOrShownAsItIsWritten)
{
    TurnListModel& turns = *page().turns();
    const QString text = u"See **this**:\n\n```py\nx = 1\n```"_s;
    turns.append({ .kind = TalkRow::Kind::Model, .state = TalkRow::State::Running });
    turns.setAnswer(0, { .text = text, .isWhole = true });
    turns.finish(0, TalkRow::State::Done, {});
    settle();
    EXPECT_TRUE(shows(u"Code, py"_s));
    EXPECT_TRUE(shows(u"x = 1"_s));
    EXPECT_FALSE(shows(text));
    const QSignalSpy copied(&page(), &PlaygroundViewModel::copyRequested);
    press(u"Copy the code"_s);
    ASSERT_EQ(copied.size(), 1);
    EXPECT_EQ(copied[0][0].toString(), u"x = 1"_s);
    press(u"As written"_s);
    EXPECT_FALSE(shows(u"Code, py"_s));
    EXPECT_TRUE(shows(text));
    page().copyText(0); // the source, whichever is shown
    EXPECT_EQ(copied.last()[0].toString(), text);
}

TEST_F(PlaygroundPageTest, WhatTheKeyAllowsStandsBesideTheQuestion)
{
    press(u"Key"_s);
    EXPECT_TRUE(showsPart(u"made with the first request"_s));
    press(u"Setup"_s);
    // Of a field for passwords Qt 6.4 tells no name, but the hint in it.
    EXPECT_FALSE(shows(u"Paste a client key"_s));
    page().setPastesKey(true);
    EXPECT_TRUE(waitForName(u"Paste a client key"_s));
    EXPECT_TRUE(showsPart(u"A client key is needed"_s));
    page().setPastesKey(false);
}

} // namespace
