// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a request: marks, deleting, sending again, exporting, comparing, searching older ones.
#include "app/viewmodels/requests/exchange_export.h"
#include "app/viewmodels/requests/requests_view_model.h"
#include "print_qt.h"
#include "sample_exchanges.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using namespace plexus_test;
using gateway::inspect::Capture;
using gateway::inspect::ExchangeKind;
using gateway::inspect::ExchangeRecord;
using gateway::service::GatewayServices;

namespace {

class RequestActionsTest : public testing::Test {
protected:
    void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }

    gateway::test::FakeClock m_clock;
    gateway::test::ScriptedServices m_base;
    gateway::test::ScriptedTraffic m_traffic { { share(sampleExchange(1, 60)), share(sampleExchange(2, 40)),
        share(sampleExchange(3, 20)) } };
    GatewayServices m_services = m_base.servicesWith(m_traffic);
    RequestsViewModel m_page { m_services, m_clock };
};

TEST_F(RequestActionsTest, PinsAndNotesAreKeptAndFound)
{
    settle();
    m_page.actions()->togglePin(idOf(2).toString());
    m_page.actions()->setNote(idOf(3).toString(), u"  slow  "_s);
    EXPECT_TRUE(m_traffic.marks().value(idOf(2)).isPinned);
    EXPECT_EQ(m_traffic.marks().value(idOf(3)).note, u"slow"_s);
    m_page.setFilter(u"is:pinned"_s);
    ASSERT_EQ(m_page.list()->count(), 1);
    EXPECT_EQ(m_page.list()->at(0)->id, idOf(2));
    EXPECT_TRUE(m_page.list()->index(0).data(ExchangeListModel::PinnedRole).toBool());
    m_page.actions()->togglePin(idOf(2).toString());
    EXPECT_FALSE(m_traffic.marks().contains(idOf(2)));
}

TEST_F(RequestActionsTest, DeletingCanBeUndoneAndGoesOnToTheNext)
{
    settle();
    m_page.select(idOf(2).toString());
    QSignalSpy removed(m_page.actions(), &RequestActions::removed);
    m_page.removeSelected();
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(m_page.list()->count(), 2);
    EXPECT_EQ(m_page.selectedId(), idOf(1).toString());
    // The gateway still tells of it; it stays away.
    m_traffic.emitUpdated({ share(sampleExchange(2, 40)) });
    EXPECT_EQ(m_page.list()->count(), 2);
    EXPECT_EQ(m_traffic.records().size(), 3); // still kept
    m_page.actions()->undoRemove();
    EXPECT_EQ(m_page.list()->count(), 3);
    EXPECT_EQ(m_page.selectedId(), idOf(2).toString());
}

TEST_F(RequestActionsTest, TheNextDeletionMakesTheOneBeforeFinal)
{
    settle();
    m_page.select(idOf(3).toString());
    m_page.removeSelected();
    m_page.removeSelected();
    settle();
    EXPECT_EQ(m_traffic.records().size(), 2);
    m_page.actions()->undoRemove();
    EXPECT_EQ(m_page.list()->count(), 2);
}

TEST_F(RequestActionsTest, WhatRunsIsNotDeleted)
{
    settle();
    m_traffic.emitUpdated({ share(runningExchange(4, 1)) });
    m_page.select(idOf(4).toString());
    QSignalSpy notes(&m_page, &RequestsViewModel::notified);
    m_page.removeSelected();
    EXPECT_EQ(notes.size(), 1);
    EXPECT_EQ(m_page.list()->count(), 4);
}

TEST_F(RequestActionsTest, SendsAgainUnderTheSameKeyAndSelectsIt)
{
    settle();
    m_page.actions()->replay(idOf(3).toString());
    settle();
    ASSERT_EQ(m_traffic.replays().size(), 1);
    const auto& order = m_traffic.replays().first();
    EXPECT_EQ(order.original, idOf(3));
    EXPECT_EQ(order.keyName, u"laptop"_s);
    EXPECT_EQ(order.attribution, u"ci"_s);
    EXPECT_EQ(order.target, "/v1/messages");
    EXPECT_TRUE(order.body.contains("Why is the sky blue?"));
    ExchangeRecord again = runningExchange(9, 0);
    again.id = { "R" + idOf(3).text };
    again.parent = idOf(3);
    again.kind = ExchangeKind::Replay;
    m_traffic.emitUpdated({ share(again) });
    EXPECT_EQ(m_page.selectedId(), again.id.toString());
    EXPECT_EQ(m_page.inspector()->related()->count(), 1);
}

TEST_F(RequestActionsTest, ARefusedReplayIsSaid)
{
    settle();
    QSignalSpy notes(&m_page, &RequestsViewModel::notified);
    m_traffic.failWith({ .message = u"There is no key of that name any more."_s });
    m_page.actions()->replay(idOf(3).toString());
    settle();
    ASSERT_EQ(notes.size(), 1);
    EXPECT_TRUE(notes[0][0].toString().contains(u"no key"));
}

TEST_F(RequestActionsTest, TheBodyIsEditedAndCheckedBeforeItGoes)
{
    settle();
    m_page.select(idOf(3).toString());
    m_page.beginReplay(ReplayViewModel::Edit);
    settle();
    ReplayViewModel* replay = m_page.replay();
    EXPECT_TRUE(replay->isOpen());
    EXPECT_TRUE(replay->canSend());
    replay->setBody(u"{\"model\":"_s);
    EXPECT_FALSE(replay->canSend());
    EXPECT_FALSE(replay->problem().isEmpty());
    replay->setBody(u"{\"model\":\"fast\",\"messages\":[]}"_s);
    replay->send();
    settle();
    EXPECT_EQ(m_traffic.replays().first().body, "{\"model\":\"fast\",\"messages\":[]}");
    EXPECT_FALSE(replay->isOpen());
    EXPECT_FALSE(m_page.comparison()->isOpen());
}

TEST_F(RequestActionsTest, AnotherTargetTakesTheModelsPlaceAndIsCompared)
{
    settle();
    m_page.select(idOf(3).toString());
    m_page.beginReplay(ReplayViewModel::OtherTarget);
    settle();
    ReplayViewModel* replay = m_page.replay();
    EXPECT_FALSE(replay->canSend()); // to where it went already
    ASSERT_GT(replay->targets().size(), 1);
    replay->setTarget(static_cast<int>(replay->targets().size()) - 1);
    ASSERT_TRUE(replay->canSend());
    const QString target = replay->targets().last();
    replay->send();
    settle();
    EXPECT_TRUE(
        m_traffic.replays().first().body.contains(QByteArray("\"model\": \"" + target.toUtf8() + '"')));
    ComparisonViewModel* comparison = m_page.comparison();
    EXPECT_TRUE(comparison->isOpen());
    EXPECT_TRUE(comparison->isRunning());
    ExchangeRecord again = sampleExchange(9, 0);
    again.id = { "R" + idOf(3).text };
    again.provider = u"openai"_s;
    m_traffic.emitUpdated({ share(again) });
    settle();
    EXPECT_FALSE(comparison->isRunning());
    EXPECT_TRUE(comparison->index(0).data(ComparisonViewModel::DiffersRole).toBool());
    EXPECT_EQ(comparison->answers()->changeCount(), 0); // the scripted answers are the same
}

TEST(ReplayModel, StandsInThePathOfGemini)
{
    ExchangeRecord record = sampleExchange(1, 1);
    record.dialect = gateway::Dialect::Gemini;
    record.target = "/v1beta/models/gemini-pro:streamGenerateContent?alt=sse";
    const auto named = withModel(record, "{}", u"direct/one/big model"_s);
    ASSERT_TRUE(named);
    EXPECT_EQ(named->target, "/v1beta/models/direct/one/big%20model:streamGenerateContent?alt=sse");
    record.dialect = gateway::Dialect::Chat;
    EXPECT_FALSE(withModel(record, "[]", u"m"_s));
    EXPECT_EQ(withModel(record, R"({"n":1.50,"model":"a"})", u"b"_s)->body, R"({"n": 1.50, "model": "b"})");
}

std::shared_ptr<Capture> capture()
{
    auto made = std::make_shared<Capture>();
    const QByteArray asked =
        R"({"model":"sonnet","messages":[{"role":"user","content":"my secret plan sk-abcdefghijklmnopqrstuvwx"}]})";
    const QByteArray said = "event: x\ndata: {\"type\":\"text\",\"text\":\"an answer\"}\n\n";
    made->request = { .bytes = asked, .size = asked.size() };
    made->answer = { .bytes = said, .size = said.size() };
    made->attempts = { { .index = 0, .request = made->request, .answer = made->answer } };
    return made;
}

TEST(ExchangeExport, WritesHarWithAnEntryForEveryHop)
{
    ExchangeRecord record = sampleExchange(1, 5);
    record.messages = 41;
    record.answer = { .finish = gateway::inspect::FinishReason::ToolCalls, .toolCalls = 2 };
    const ExportedFile file =
        exportExchange(record, capture(), { .form = ExportForm::Har, .bodies = ExportBodies::Whole });
    const QJsonObject log = QJsonDocument::fromJson(file.bytes).object()[u"log"_s].toObject();
    EXPECT_EQ(log[u"version"_s].toString(), u"1.2"_s);
    const QJsonArray entries = log[u"entries"_s].toArray();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(file.entries, 2);
    const QJsonObject client = entries[0].toObject();
    for (const char* name : { "startedDateTime", "time", "request", "response", "cache", "timings" })
        EXPECT_TRUE(client.contains(QLatin1StringView(name))) << name;
    EXPECT_EQ(client[u"_finishReason"_s].toString(), u"tool_calls"_s);
    EXPECT_EQ(client[u"_toolCalls"_s].toInt(), 2);
    EXPECT_FALSE(entries[1].toObject().contains(u"_toolCalls"_s)); // of the exchange, not of a hop
    const QJsonObject json =
        QJsonDocument::fromJson(exportExchange(record, capture(), { .form = ExportForm::Json }).bytes)
            .object();
    EXPECT_EQ(json[u"finish_reason"_s].toString(), u"tool_calls"_s);
    EXPECT_EQ(json[u"messages"_s].toInt(), 41);
    EXPECT_EQ(json[u"stamps_us"_s][u"first_text"].toInt(), 612'000);
    EXPECT_EQ(client[u"request"_s][u"url"].toString(), u"http://127.0.0.1:4000/v1/messages"_s);
    EXPECT_EQ(entries[1].toObject()[u"request"_s][u"url"].toString(),
        u"https://api.anthropic.example/v1/messages"_s);
    for (const char* name : { "send", "wait", "receive" })
        EXPECT_GE(client[u"timings"_s][QLatin1StringView(name)].toDouble(), 0.0) << name;
    // Whole, but for what looks like a credential.
    EXPECT_TRUE(file.bytes.contains("my secret plan"));
    EXPECT_FALSE(file.bytes.contains("sk-abcdefghijklmnopqrstuvwx"));
}

TEST(ExchangeExport, LeavesOutWhatPeopleAndModelsSaid)
{
    for (const ExportForm form : { ExportForm::Har, ExportForm::Json }) {
        const ExportedFile file = exportExchange(sampleExchange(1, 5), capture(),
            { .form = form, .bodies = ExportBodies::WithoutText, .names = ExportNames::LeftOut });
        EXPECT_FALSE(file.bytes.contains("secret plan"));
        EXPECT_FALSE(file.bytes.contains("an answer"));
        EXPECT_FALSE(file.bytes.contains("laptop"));
        EXPECT_TRUE(file.bytes.contains("user")); // the structure stays
        EXPECT_GT(file.replaced, 0);
    }
    const ExportedFile without =
        exportExchange(sampleExchange(1, 5), capture(), { .bodies = ExportBodies::LeftOut });
    EXPECT_FALSE(without.bytes.contains("messages\\\":"));
}

TEST_F(RequestActionsTest, WritesTheExportNeverOverAFile)
{
    settle();
    QTemporaryDir folder;
    m_page.select(idOf(3).toString());
    m_page.beginExport();
    settle();
    ExportViewModel* exported = m_page.exported();
    const QString path = folder.filePath(u"a.har"_s);
    exported->setPath(path);
    EXPECT_FALSE(exported->preview().isEmpty());
    exported->save();
    EXPECT_FALSE(exported->isOpen());
    QFile file(path);
    EXPECT_TRUE(file.exists());
    EXPECT_EQ(
        file.permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup), QFileDevice::Permissions());
    m_page.beginExport();
    exported->setPath(path);
    exported->save(); // not before what was said is here
    EXPECT_EQ(exported->problem(), QString());
    settle();
    exported->setPath(path);
    exported->save();
    EXPECT_TRUE(exported->isOpen());
    EXPECT_TRUE(exported->problem().contains(u"file of that name"));
}

TEST_F(RequestActionsTest, TheExportGoesWhereTheDesktopsDialogSays)
{
    settle();
    ExportViewModel* exported = m_page.exported();
    EXPECT_FALSE(exported->canChooseFile());
    exported->chooseFile(); // nobody to ask
    FileQuestion asked;
    exported->useFileChooser(
        [&asked](const FileQuestion& question, const std::function<void(const QString&)>& chosen) {
            asked = question;
            chosen(u"/elsewhere/b.har"_s);
        });
    EXPECT_TRUE(exported->canChooseFile());
    m_page.select(idOf(3).toString());
    m_page.beginExport();
    const QString proposed = exported->path();
    exported->chooseFile();
    EXPECT_EQ(asked.wish, FileQuestion::Wish::New);
    EXPECT_EQ(asked.start, proposed);
    EXPECT_EQ(exported->path(), u"/elsewhere/b.har"_s);
}

TEST_F(RequestActionsTest, AFilterSearchesWhatIsNotHeld)
{
    settle();
    m_page.setFilter(u"status:error"_s);
    QSignalSpy state(&m_page, &RequestsViewModel::loadingChanged);
    while (m_traffic.searches().isEmpty())
        ASSERT_TRUE(state.wait(2'000));
    settle();
    const auto& search = m_traffic.searches().last();
    EXPECT_EQ(search.beforeMs, sampleExchange(1, 60).startedAtMs); // older than what is held
    ASSERT_EQ(search.query.allOf.size(), 1);
    EXPECT_TRUE(m_page.searchText().contains(u"Everything"));
    m_page.setFilter({});
    EXPECT_EQ(m_page.searchText(), QString());
}

TEST_F(RequestActionsTest, WhatASearchFoundGoesWithIt)
{
    gateway::service::TrafficFeed::Records records;
    for (int number = 500; number > 0; --number) {
        ExchangeRecord record = sampleExchange(number, 1'000 - number);
        if (number == 3)
            record.client = u"rare/1"_s;
        records.prepend(share(record));
    }
    gateway::test::ScriptedTraffic traffic(records);
    RequestsViewModel page(m_base.servicesWith(traffic), m_clock);
    settle();
    ASSERT_EQ(page.list()->total(), 200);
    page.setFilter(u"client:rare"_s);
    EXPECT_EQ(page.list()->count(), 0);
    QSignalSpy counts(page.list(), &ExchangeListModel::countChanged);
    ASSERT_TRUE(counts.wait(2'000));
    ASSERT_EQ(page.list()->count(), 1);
    EXPECT_EQ(page.list()->at(0)->id, idOf(3));
    page.setFilter({});
    EXPECT_EQ(page.list()->total(), 200); // there would be a gap before it
}

} // namespace
