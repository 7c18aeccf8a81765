// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/client_key.h"
#include "app/viewmodels/playground/playground_view_model.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using namespace app::viewmodels;
using gateway::inspect::AttemptOutcome;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeRecordPtr;
using gateway::inspect::ExchangeState;
using gateway::test::ScriptedServices;
using gateway::test::waitFor;

class ScriptedWire final : public PlaygroundWire {
public:
    void send(const PlaygroundOrder& order) override { orders.append(order); }

    void stop() override { ++stops; }

    [[nodiscard]] QJsonObject body() const { return QJsonDocument::fromJson(orders.last().body).object(); }

    QVector<PlaygroundOrder> orders;
    int stops = 0;
};

QByteArray delta(const QByteArray& text)
{
    return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"}}]}\n\n";
}

const QByteArray kEnd = "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
                        "data: [DONE]\n\n";
const QByteArray kCall =
    "data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"c1\","
    "\"function\":{\"name\":\"get_weather\",\"arguments\":\"{\\\"city\\\":\\\"Ghent\\\"}\"}},"
    "{\"index\":1,\"id\":\"c2\",\"function\":{\"name\":\"now\",\"arguments\":\"{}\"}}]},"
    "\"finish_reason\":\"tool_calls\"}]}\n\ndata: [DONE]\n\n";

class PlaygroundTest : public ::testing::Test {
protected:
    PlaygroundTest()
    {
        auto made = std::make_unique<ScriptedWire>();
        wire = made.get();
        page = std::make_unique<PlaygroundViewModel>(scripted.services(), std::move(made));
        tester.emplace(page->turns(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void ask(const QString& text)
    {
        const qsizetype before = wire->orders.size();
        page->setMessage(text);
        ASSERT_TRUE(page->canSend()) << page->hint().toStdString();
        page->send();
        ASSERT_TRUE(waitFor([this, before] { return wire->orders.size() == before + 1; }));
    }

    void answer(const QByteArray& bytes, int status = 200, const QByteArray& id = "01X")
    {
        Q_EMIT wire->began(status, id);
        Q_EMIT wire->received(bytes);
        Q_EMIT wire->ended({});
    }

    [[nodiscard]] QVariant role(int row, TurnListModel::Role role) const
    {
        return page->turns()->index(row).data(role);
    }

    // As the gateway tells of a request of this conversation.
    [[nodiscard]] ExchangeRecord record(const QByteArray& id) const
    {
        ExchangeRecord made;
        made.id = { id };
        made.session = QString::fromLatin1(wire->orders.last().session);
        made.method = "POST";
        made.target = "/v1/chat/completions";
        made.model = u"fast"_s;
        made.provider = u"openai"_s;
        made.targetModel = u"gpt-5"_s;
        gateway::inspect::AttemptRecord attempt;
        attempt.provider = u"openai"_s;
        attempt.model = u"gpt-5"_s;
        attempt.reason = u"first in order"_s;
        made.attempts = { attempt };
        return made;
    }

    void tell(const ExchangeRecord& made)
    {
        scripted.traffic.emitUpdated({ std::make_shared<const ExchangeRecord>(made) });
    }

    ScriptedServices scripted;
    ScriptedWire* wire = nullptr; // owned by the page
    std::unique_ptr<PlaygroundViewModel> page;
    std::optional<QAbstractItemModelTester> tester;
};

TEST_F(PlaygroundTest, SendsToTheGatewayUnderAKeyItMakes)
{
    EXPECT_NE(page->hint(), QString()) << "that a key will be made is said before";
    ask(u"  Hello  "_s);
    const PlaygroundOrder& order = wire->orders.last();
    EXPECT_EQ(order.root, scripted.control.baseUrl());
    EXPECT_EQ(order.target, "/v1/chat/completions");
    const auto* made = scripted.configuration.current()->findKey(u"agents"_s);
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(clientKeyDigest(order.key), made->secretDigest);
    EXPECT_EQ(wire->body()[u"messages"_s][0][u"content"_s].toString(), u"Hello"_s);
    EXPECT_EQ(page->message(), QString());
    EXPECT_TRUE(page->isRunning());
    EXPECT_FALSE(page->canSend());
}

TEST_F(PlaygroundTest, ShowsTheAnswerWhileItComes)
{
    ask(u"Hello"_s);
    EXPECT_TRUE(role(1, TurnListModel::RunningRole).toBool());
    Q_EMIT wire->began(200, "01X");
    Q_EMIT wire->received(delta("Good "));
    ASSERT_TRUE(waitFor([this] { return role(1, TurnListModel::SaidRole).toString() == u"Good "_s; }));
    Q_EMIT wire->received(delta("day") + kEnd);
    Q_EMIT wire->ended({});
    EXPECT_EQ(role(1, TurnListModel::SaidRole).toString(), u"Good day"_s);
    EXPECT_FALSE(role(1, TurnListModel::RunningRole).toBool());
    EXPECT_EQ(role(1, TurnListModel::ProblemRole).toString(), QString());
    EXPECT_EQ(role(1, TurnListModel::NoteRole).toString(), QString());
    EXPECT_FALSE(page->isRunning());
}

TEST_F(PlaygroundTest, EarlierTurnsGoAlong)
{
    ask(u"One"_s);
    answer(delta("First") + kEnd);
    ask(u"Two"_s);
    const QJsonArray messages = wire->body()[u"messages"_s].toArray();
    ASSERT_EQ(messages.size(), 3);
    EXPECT_EQ(messages[1][u"role"].toString(), u"assistant"_s);
    EXPECT_EQ(messages[1][u"content"].toString(), u"First"_s);
    EXPECT_EQ(wire->orders[0].session, wire->orders[1].session);
}

TEST_F(PlaygroundTest, AToolCallWaitsForItsResultAndSendsItOn)
{
    page->form()->insertExampleTool();
    ask(u"Weather?"_s);
    answer(kCall);
    ASSERT_EQ(page->turns()->count(), 4);
    EXPECT_EQ(role(2, TurnListModel::ToolRole).toString(), u"get_weather"_s);
    EXPECT_EQ(role(2, TurnListModel::ArgumentsRole).toString(), u"{\n  \"city\": \"Ghent\"\n}"_s);
    EXPECT_TRUE(role(2, TurnListModel::OpenRole).toBool());
    EXPECT_FALSE(role(2, TurnListModel::LastOpenRole).toBool());
    EXPECT_TRUE(role(3, TurnListModel::LastOpenRole).toBool());
    page->setMessage(u"never mind"_s);
    EXPECT_TRUE(page->waitsForResults());
    EXPECT_FALSE(page->canSend());
    page->setMessage({});
    EXPECT_FALSE(page->holdsUnsaved());
    page->turns()->setResult(2, u"12 °C"_s);
    EXPECT_TRUE(page->holdsUnsaved()) << "typed, not sent";
    page->sendResults();
    ASSERT_TRUE(waitFor([this] { return wire->orders.size() == 2; }));
    const QJsonArray messages = wire->body()[u"messages"_s].toArray();
    ASSERT_EQ(messages.size(), 4);
    EXPECT_EQ(messages[1][u"tool_calls"].toArray().size(), 2);
    EXPECT_EQ(messages[2][u"content"].toString(), u"12 °C"_s);
    EXPECT_EQ(messages[3][u"tool_call_id"].toString(), u"c2"_s);
    EXPECT_EQ(messages[3][u"content"].toString(), QString());
    EXPECT_FALSE(role(2, TurnListModel::OpenRole).toBool());
    page->turns()->setResult(2, u"too late"_s);
    EXPECT_EQ(role(2, TurnListModel::ResultRole).toString(), u"12 °C"_s);
    answer(delta("Mild.") + kEnd);
    EXPECT_EQ(role(4, TurnListModel::SaidRole).toString(), u"Mild."_s);
}

TEST_F(PlaygroundTest, AnErrorIsToldInFull)
{
    ask(u"Hello"_s);
    answer(R"({"error":{"message":"Too many requests.","type":"rate_limit_error","code":"x"}})", 429);
    EXPECT_EQ(role(1, TurnListModel::ProblemRole).toString(), u"429 rate_limit_error: Too many requests."_s);
    EXPECT_FALSE(page->isRunning());
    // No part of the conversation.
    ask(u"Again"_s);
    EXPECT_EQ(wire->body()[u"messages"_s].toArray().size(), 2);
}

TEST_F(PlaygroundTest, ABodyThatIsNoErrorOfAnyApiIsShownAsItIs)
{
    ask(u"Hello"_s);
    answer("<h1>Bad gateway</h1>", 502);
    EXPECT_EQ(role(1, TurnListModel::ProblemRole).toString(), u"502: <h1>Bad gateway</h1>"_s);
}

TEST_F(PlaygroundTest, WhatBreaksOffSaysSoAndKeepsWhatCame)
{
    ask(u"One"_s);
    answer(delta("Half"));
    EXPECT_EQ(role(1, TurnListModel::SaidRole).toString(), u"Half"_s);
    EXPECT_EQ(role(1, TurnListModel::ProblemRole).toString(), u"The answer broke off before its end."_s);
    ask(u"Two"_s);
    answer(delta("Half") + "data: {\"error\":{\"message\":\"Overloaded.\",\"type\":\"server_error\"}}\n\n");
    EXPECT_EQ(role(3, TurnListModel::ProblemRole).toString(), u"server_error: Overloaded."_s);
    ask(u"Three"_s);
    Q_EMIT wire->ended(u"Connection refused"_s);
    EXPECT_EQ(
        role(5, TurnListModel::ProblemRole).toString(), u"No answer from the gateway: Connection refused"_s);
}

TEST_F(PlaygroundTest, StopCancelsAndKeepsWhatCame)
{
    ask(u"Hello"_s);
    Q_EMIT wire->began(200, "01X");
    Q_EMIT wire->received(delta("Half"));
    EXPECT_TRUE(page->holdsUnsaved()) << "it would be gone with the window";
    page->stop();
    EXPECT_EQ(wire->stops, 1);
    EXPECT_FALSE(page->isRunning());
    EXPECT_FALSE(page->holdsUnsaved());
    EXPECT_EQ(role(1, TurnListModel::SaidRole).toString(), u"Half"_s);
    EXPECT_EQ(role(1, TurnListModel::NoteRole).toString(), u"Stopped."_s);
    // What still comes is of nobody's interest.
    Q_EMIT wire->received(delta("more"));
    Q_EMIT wire->ended({});
    EXPECT_EQ(role(1, TurnListModel::SaidRole).toString(), u"Half"_s);
}

TEST_F(PlaygroundTest, ACallThatWasNotFinishedIsNoCall)
{
    ask(u"Weather?"_s);
    Q_EMIT wire->began(200, "01X");
    Q_EMIT wire->received(
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"c1\","
        "\"function\":{\"name\":\"get_weather\",\"arguments\":\"{\\\"ci\"}}]}}]}\n\n");
    page->stop();
    EXPECT_EQ(page->turns()->count(), 2);
    EXPECT_FALSE(page->waitsForResults());
}

TEST_F(PlaygroundTest, AskingAgainTakesTheAnswerAndItsCallsBack)
{
    ask(u"Weather?"_s);
    answer(kCall);
    EXPECT_TRUE(role(1, TurnListModel::LatestRole).toBool());
    page->form()->setModel(u"other"_s);
    page->askAgain();
    ASSERT_TRUE(waitFor([this] { return wire->orders.size() == 2; }));
    EXPECT_EQ(page->turns()->count(), 2);
    EXPECT_EQ(wire->body()[u"model"_s].toString(), u"other"_s);
    EXPECT_EQ(wire->body()[u"messages"_s].toArray().size(), 1);
}

TEST_F(PlaygroundTest, TheRouteIsToldWhileTheRequestIsStillUnderWay)
{
    ask(u"Hello"_s);
    EXPECT_TRUE(page->trail()->isEmpty());
    ExchangeRecord running = record("01X");
    running.considered.resize(1);
    running.considered.first().place = 1;
    tell(running);
    EXPECT_EQ(page->trail()->route()->count(), 1);
    EXPECT_EQ(page->trail()->attempts()->count(), 1);
    EXPECT_EQ(page->trail()->decision(), u"It went to openai/gpt-5: first in order."_s);
    answer(delta("Hi") + kEnd);
    ExchangeRecord done = running;
    done.state = ExchangeState::Completed;
    done.status = 200;
    done.usage = { .input = 24, .output = 180 };
    done.firstTokenUs = 320'000;
    done.endUs = 2'100'000;
    tell(done);
    const QString figures = role(1, TurnListModel::FiguresRole).toString();
    for (const QString& part : { u"openai/gpt-5"_s, u"24\u00A0tokens\u00A0in"_s, u"180\u00A0out"_s,
             u"first\u00A0token\u00A0320"_s, u"total\u00A02.1"_s })
        EXPECT_TRUE(figures.contains(part)) << figures.toStdString();
    EXPECT_GE(page->trail()->figures()->count(), 5);
}

TEST_F(PlaygroundTest, ARefusalHasNoFirstToken)
{
    ask(u"Hello"_s);
    answer("{}", 429);
    ExchangeRecord refused = record("01X");
    refused.status = 429;
    refused.firstTokenUs = 500;
    refused.endUs = 600;
    tell(refused);
    EXPECT_FALSE(role(1, TurnListModel::FiguresRole).toString().contains(u"first"_s));
}

TEST_F(PlaygroundTest, TheFiguresStandBelowTheCallsOfTheirAnswer)
{
    ask(u"Weather?"_s);
    answer(kCall);
    const int last = page->turns()->count() - 1;
    EXPECT_FALSE(role(1, TurnListModel::FootRole).toBool());
    EXPECT_TRUE(role(last, TurnListModel::FootRole).toBool());
    EXPECT_TRUE(role(last, TurnListModel::LatestRole).toBool());
    EXPECT_EQ(role(last, TurnListModel::OpenCallsRole).toInt(), page->turns()->openCalls());
    tell(record("01X"));
    QSignalSpy opened(page.get(), &PlaygroundViewModel::requestAsked);
    page->openRequest(last);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toString(), u"01X"_s);
}

TEST_F(PlaygroundTest, OtherRequestsAreNotTakenForItsOwn)
{
    ask(u"Hello"_s);
    ExchangeRecord other = record("01OTHER");
    other.session = u"of another client"_s;
    tell(other);
    EXPECT_TRUE(page->trail()->isEmpty());
    // Of this conversation, but another than the one that answers.
    tell(record("01OLD"));
    Q_EMIT wire->began(200, "01X");
    EXPECT_FALSE(role(1, TurnListModel::RecordedRole).toBool());
    tell(record("01X"));
    EXPECT_TRUE(role(1, TurnListModel::RecordedRole).toBool());
}

TEST_F(PlaygroundTest, OfEachAnswerTheRouteCanBeSeenAndTheRequestOpened)
{
    ask(u"One"_s);
    answer(delta("First") + kEnd, 200, "01A");
    tell(record("01A"));
    ask(u"Two"_s);
    answer(delta("Second") + kEnd, 200, "01B");
    ExchangeRecord second = record("01B");
    second.attempts.first().reason = u"cheapest"_s;
    tell(second);
    EXPECT_EQ(page->trail()->decision(), u"It went to openai/gpt-5: cheapest."_s);
    page->showTrail(1);
    EXPECT_EQ(page->trail()->decision(), u"It went to openai/gpt-5: first in order."_s);
    QSignalSpy opened(page.get(), &PlaygroundViewModel::requestAsked);
    page->openRequest(1);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toString(), u"01A"_s);
    page->openRequest(0);
    EXPECT_EQ(opened.count(), 1) << "a question is no request";
}

TEST_F(PlaygroundTest, CopiesAsCurlWithoutTheKey)
{
    ask(u"Hello"_s);
    answer(delta("Hi") + kEnd);
    ExchangeRecord made = record("01X");
    made.requestHeaders = gateway::HeaderText(
        { { "Authorization", "Bearer \xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2" } });
    tell(made);
    QSignalSpy copied(page.get(), &PlaygroundViewModel::copyRequested);
    page->copyAsCurl(1);
    ASSERT_EQ(copied.count(), 1);
    const QString command = copied.first().first().toString();
    EXPECT_TRUE(command.contains(u"http://127.0.0.1:4000/v1/chat/completions"_s)) << command.toStdString();
    EXPECT_TRUE(command.contains(u"\"content\":\"Hello\""_s));
    EXPECT_TRUE(command.contains(u"$PLEXUS_KEY"_s));
    EXPECT_FALSE(command.contains(QString::fromLatin1(wire->orders.last().key.reveal())));
}

TEST_F(PlaygroundTest, ClearCanBeTakenBackUntilSomethingNewIsSaid)
{
    ask(u"One"_s);
    answer(delta("First") + kEnd);
    const QByteArray session = wire->orders.last().session;
    QSignalSpy cleared(page.get(), &PlaygroundViewModel::cleared);
    page->clear();
    EXPECT_EQ(cleared.count(), 1);
    EXPECT_EQ(page->turns()->count(), 0);
    page->undoClear();
    ASSERT_EQ(page->turns()->count(), 2);
    EXPECT_EQ(role(1, TurnListModel::SaidRole).toString(), u"First"_s);
    page->clear();
    ask(u"Two"_s);
    EXPECT_NE(wire->orders.last().session, session);
    page->undoClear();
    EXPECT_EQ(page->turns()->count(), 2) << "the new one";
    EXPECT_EQ(role(0, TurnListModel::SaidRole).toString(), u"Two"_s);
}

TEST_F(PlaygroundTest, ImagesGoAlongOnce)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.png"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1a\nrest");
    file.close();
    page->addImage(folder.filePath(u"none.png"_s));
    EXPECT_NE(page->imageProblem(), QString());
    page->addImages({ QUrl::fromLocalFile(file.fileName()) });
    EXPECT_EQ(page->imageProblem(), QString());
    EXPECT_EQ(page->imageNames(), QStringList { u"a.png"_s });
    EXPECT_TRUE(page->holdsUnsaved());
    EXPECT_TRUE(page->canSend()) << "an image alone is a question";
    for (int more = 1; more < PlaygroundViewModel::kMostImages; ++more)
        page->addImage(file.fileName());
    page->addImage(file.fileName());
    EXPECT_NE(page->imageProblem(), QString());
    EXPECT_EQ(page->imageNames().size(), PlaygroundViewModel::kMostImages);
    while (page->imageNames().size() > 1)
        page->removeImage(0);
    ask(u"What is it?"_s);
    EXPECT_TRUE(wire->orders.last().body.contains("data:image/png;base64,iVBORw0KGgpyZXN0"));
    EXPECT_TRUE(page->imageNames().isEmpty());
    EXPECT_EQ(role(0, TurnListModel::ImagesRole).toStringList(), QStringList { u"a.png"_s });
}

TEST_F(PlaygroundTest, SaysWhyNothingCanBeSent)
{
    EXPECT_FALSE(page->canSend()) << "nothing is written";
    page->setMessage(u"Hello"_s);
    EXPECT_TRUE(page->canSend());
    page->form()->setTools(u"["_s);
    EXPECT_FALSE(page->canSend());
    EXPECT_NE(page->hint(), QString());
    page->form()->setTools({});
    scripted.control.setState(gateway::service::GatewayState::Stopped);
    EXPECT_FALSE(page->canSend());
    EXPECT_EQ(page->hint(), u"The gateway is not running."_s);
}

TEST_F(PlaygroundTest, WhereNoKeyCanBeMadeOneIsPasted)
{
    const gateway::Secret known = freshClientKey();
    gateway::config::Config config = *scripted.configuration.current();
    config.keys.append({ .name = u"mine"_s, .secretDigest = clientKeyDigest(known) });
    scripted.configuration.replace(config);
    scripted.configuration.setReadOnlyReason(u"The configuration comes from a file."_s);
    page->setMessage(u"Hello"_s);
    EXPECT_NE(page->keyProblem(), QString());
    EXPECT_FALSE(page->canSend());
    page->setPastedKey(u"sk-wrong"_s);
    EXPECT_NE(page->keyError(), QString());
    EXPECT_FALSE(page->canSend());
    page->setPastedKey(QString::fromLatin1(known.reveal()));
    EXPECT_EQ(page->keyError(), QString());
    ask(u"Hello"_s);
    EXPECT_EQ(wire->orders.last().key.reveal(), known.reveal());
}

TEST_F(PlaygroundTest, AnAnswerAtTheLimitSaysSo)
{
    ask(u"Hello"_s);
    answer(
        delta("Long") + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"length\"}]}\n\n");
    EXPECT_EQ(role(1, TurnListModel::ProblemRole).toString(), QString());
    EXPECT_EQ(role(1, TurnListModel::NoteRole).toString(), u"It stopped at the limit of tokens."_s);
}

// A long text is laid out anew at each step, so a growing one shows its end.
TEST_F(PlaygroundTest, AGrowingAnswerShowsItsEnd)
{
    ask(u"Hello"_s);
    Q_EMIT wire->began(200, "01X");
    Q_EMIT wire->received(delta(QByteArray(50'000, 'x')) + delta("the end"));
    ASSERT_TRUE(waitFor([this] { return !role(1, TurnListModel::SaidRole).toString().isEmpty(); }));
    const QString shown = role(1, TurnListModel::SaidRole).toString();
    EXPECT_LT(shown.size(), TurnListModel::kShownWhileRunning + 10);
    EXPECT_TRUE(shown.endsWith(u"the end"));
    Q_EMIT wire->received(kEnd);
    Q_EMIT wire->ended({});
    EXPECT_EQ(role(1, TurnListModel::SaidRole).toString().size(), 50'007);
}

} // namespace
