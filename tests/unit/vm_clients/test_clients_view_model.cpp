// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/demo_world.h"
#include "app/viewmodels/clients/client_texts.h"
#include "app/viewmodels/clients/clients_view_model.h"
#include "app/viewmodels/keys/client_key.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using namespace app::viewmodels;
using app::clients::World;
using gateway::test::ScriptedServices;
using gateway::test::waitFor;

class ClientsTest : public ::testing::Test {
protected:
    ClientsTest()
        : world(app::clients::demoWorld(folder.path()))
    {
    }

    static void look(ClientsViewModel& page)
    {
        ASSERT_TRUE(waitFor([&page] { return page.hasLooked(); }));
    }

    // A role of the client's row; invalid: it has none.
    static QVariant of(ClientListModel& list, const QString& client, int role)
    {
        for (int row = 0; row < list.count(); ++row) {
            if (list.index(row).data(ClientListModel::ClientIdRole).toString() == client)
                return list.index(row).data(role);
        }
        return {};
    }

    static void showSetup(ClientsViewModel& page, const QString& client)
    {
        page.configure(client);
        ASSERT_TRUE(waitFor([&page] { return !page.setup()->isBusy(); }));
    }

    static void apply(ClientsViewModel& page)
    {
        QSignalSpy said(&page, &ClientsViewModel::said);
        ASSERT_TRUE(page.setup()->canApply()) << page.setup()->problem().toStdString();
        page.setup()->apply();
        ASSERT_TRUE(waitFor([&said] { return !said.isEmpty(); })) << page.setup()->problem().toStdString();
    }

    [[nodiscard]] QByteArray read(const QString& path) const
    {
        QFile file(world.home + u'/' + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    World world;
    ScriptedServices scripted;
};

TEST_F(ClientsTest, ListsWhatIsThereAndWhatIsNot)
{
    ClientsViewModel page(scripted.services(), world);
    QAbstractItemModelTester tester(page.found(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    look(page);
    EXPECT_EQ(of(*page.found(), u"claude-code"_s, ClientListModel::StateRole).toString(), u"Not set up"_s);
    EXPECT_EQ(
        of(*page.found(), u"qwen-code"_s, ClientListModel::StateRole).toString(), u"Uses another endpoint"_s);
    EXPECT_EQ(of(*page.found(), u"zed"_s, ClientListModel::StateRole).toString(), u"Cannot be read"_s);
    const QString problem = of(*page.found(), u"zed"_s, ClientListModel::ProblemRole).toString();
    EXPECT_TRUE(problem.startsWith(u"Line 3"_s)) << "its file stands beside it; " << problem.toStdString();
    EXPECT_TRUE(of(*page.found(), u"cursor"_s, ClientListModel::GuideRole).toBool());
    EXPECT_FALSE(of(*page.found(), u"aider"_s, ClientListModel::NameRole).isValid());
    EXPECT_EQ(of(*page.others(), u"aider"_s, ClientListModel::StateRole).toString(), u"Not installed"_s);
}

TEST_F(ClientsTest, NamesAConflictByFileAndLineAndNeverItsValue)
{
    ClientsViewModel page(scripted.services(), world);
    look(page);
    const QString conflict = of(*page.found(), u"claude-code"_s, ClientListModel::ConflictRole).toString();
    EXPECT_TRUE(conflict.contains(u"ANTHROPIC_API_KEY in ~/.bashrc, line 2"_s)) << conflict.toStdString();
    EXPECT_FALSE(conflict.contains(u"demo"_s));
}

TEST_F(ClientsTest, SetsUpAClientWithAKeyItMakesAndKeeps)
{
    ClientsViewModel page(scripted.services(), world);
    look(page);
    const QByteArray before = read(u".claude/settings.json"_s);
    showSetup(page, u"claude-code"_s);
    EXPECT_GT(page.setup()->diff()->count(), 3);
    EXPECT_EQ(read(u".claude/settings.json"_s), before);
    apply(page);
    const QByteArray after = read(u".claude/settings.json"_s);
    EXPECT_TRUE(after.contains("// what I am used to"));
    EXPECT_TRUE(after.contains(scripted.control.baseUrl().toUtf8()));
    const auto* key = scripted.configuration.current()->findKey(u"agents"_s);
    ASSERT_NE(key, nullptr);
    ASSERT_TRUE(waitFor(
        [&] { return of(*page.found(), u"claude-code"_s, ClientListModel::ConnectedRole).toBool(); }));
    EXPECT_EQ(page.managed(), 1);

    // The next client gets the same key, under its own label.
    showSetup(page, u"codex"_s);
    EXPECT_EQ(page.setup()->keyChoices().first(), u"Key “agents”"_s);
    apply(page);
    EXPECT_TRUE(read(u".codex/config.toml"_s).contains(":codex\""));
    EXPECT_EQ(scripted.configuration.current()->findKey(u"agents-2"_s), nullptr);

    QSignalSpy said(&page, &ClientsViewModel::said);
    page.undo(u"claude-code"_s);
    ASSERT_TRUE(waitFor([&said] { return !said.isEmpty(); }));
    EXPECT_EQ(said.first().first().toString(), u"Claude Code is as it was before."_s);
    EXPECT_EQ(read(u".claude/settings.json"_s), before);
}

TEST_F(ClientsTest, WhatPlexusHasSetUpFollowsItToAnotherPort)
{
    ClientsViewModel page(scripted.services(), world);
    look(page);
    const QByteArray before = read(u".claude/settings.json"_s);
    showSetup(page, u"claude-code"_s);
    apply(page);
    QSignalSpy followed(&page, &ClientsViewModel::addressFollowed);
    scripted.control.setState(gateway::service::GatewayState::Stopped);
    scripted.control.setPort(4001);
    scripted.control.setState(gateway::service::GatewayState::Running);
    ASSERT_TRUE(waitFor([&followed] { return !followed.isEmpty(); }));
    EXPECT_EQ(followed.first().first().toString(),
        u"Now pointed at http://127.0.0.1:4001: Claude Code. Start what is running anew."_s);
    EXPECT_TRUE(read(u".claude/settings.json"_s).contains("http://127.0.0.1:4001"));
    ASSERT_TRUE(waitFor(
        [&] { return of(*page.found(), u"claude-code"_s, ClientListModel::ConnectedRole).toBool(); }));
    QSignalSpy said(&page, &ClientsViewModel::said);
    page.undo(u"claude-code"_s);
    ASSERT_TRUE(waitFor([&said] { return !said.isEmpty(); }));
    EXPECT_EQ(read(u".claude/settings.json"_s), before);
}

TEST_F(ClientsTest, WhatPlexusHasSetUpFollowsItsKeyToAnotherSecret)
{
    ClientsViewModel page(scripted.services(), world);
    look(page);
    showSetup(page, u"claude-code"_s);
    apply(page);
    const gateway::Secret former = page.keys().key();
    const gateway::Secret fresh("sk-plexus-fresh0123456789");
    ASSERT_TRUE(read(u".claude/settings.json"_s).contains(former.reveal()));
    QSignalSpy followed(&page, &ClientsViewModel::keyFollowed);
    page.followKey(former, fresh);
    ASSERT_TRUE(waitFor([&followed] { return !followed.isEmpty(); }));
    EXPECT_TRUE(followed[0][0].toString().contains(u"Claude Code"_s));
    EXPECT_FALSE(followed[0][0].toString().contains(u"sk-plexus"_s)) << "a key is never said";
    EXPECT_FALSE(read(u".claude/settings.json"_s).contains(former.reveal()));
    EXPECT_TRUE(read(u".claude/settings.json"_s).contains(fresh.reveal()));
    EXPECT_EQ(page.problem(), QString());
}

TEST_F(ClientsTest, TheSharedKeyIsReadAgainWhenItHasAnotherSecret)
{
    ClientsViewModel page(scripted.services(), world);
    look(page);
    showSetup(page, u"claude-code"_s);
    apply(page);
    const gateway::Secret fresh("sk-plexus-fresh0123456789");
    scripted.secretStore.write(clientKeyEntry(), fresh, [](const gateway::Result<void>&) {});
    auto config = *scripted.configuration.current();
    for (auto& key : config.keys) {
        if (key.name == u"agents")
            key.secretDigest = clientKeyDigest(fresh);
    }
    scripted.configuration.replace(config);
    ASSERT_TRUE(waitFor([&page] { return page.keys().name() == u"agents"; }));
    EXPECT_EQ(page.keys().key(), fresh) << "and no other key is made";
}

TEST_F(ClientsTest, ShowsNoKeyInTheChanges)
{
    ClientsViewModel page(scripted.services(), world);
    look(page);
    for (const QString& client : { u"claude-code"_s, u"codex"_s, u"opencode"_s, u"crush"_s, u"aider"_s }) {
        showSetup(page, client);
        QString text = page.setup()->launchText();
        for (int row = 0; row < page.setup()->diff()->count(); ++row)
            text += page.setup()->diff()->index(row).data(FileDiffListModel::TextRole).toString() + u'\n';
        EXPECT_FALSE(text.contains(u"sk-plexus-"_s)) << client.toStdString();
    }
}

TEST_F(ClientsTest, SaysWhyAClientCannotBeSetUp)
{
    ClientsViewModel page(scripted.services(), world);
    look(page);
    showSetup(page, u"zed"_s);
    EXPECT_TRUE(page.setup()->problem().contains(u"Line 3"_s));
    EXPECT_FALSE(page.setup()->canApply());
    scripted.control.setState(gateway::service::GatewayState::Stopped);
    showSetup(page, u"codex"_s);
    EXPECT_TRUE(page.setup()->problem().contains(u"not running"_s));
    EXPECT_FALSE(page.setup()->canApply());
}

TEST_F(ClientsTest, APastedKeyMustBeOneOfThisGateway)
{
    ClientsViewModel page(scripted.services(), world);
    look(page);
    showSetup(page, u"codex"_s);
    page.setup()->setKeyChoice(1);
    EXPECT_FALSE(page.setup()->canApply());
    page.setup()->setPastedKey(u"sk-plexus-none"_s);
    ASSERT_TRUE(waitFor([&page] { return !page.setup()->isBusy(); }));
    EXPECT_FALSE(page.setup()->keyProblem().isEmpty());
    EXPECT_FALSE(page.setup()->canApply());
}

TEST_F(ClientsTest, AConfigurationThatCannotBeChangedGetsNoNewKey)
{
    scripted.configuration.setReadOnlyReason(u"It comes from a file."_s);
    ClientsViewModel page(scripted.services(), world);
    look(page);
    showSetup(page, u"codex"_s);
    EXPECT_EQ(page.setup()->keyProblem(), u"It comes from a file."_s);
    EXPECT_FALSE(page.setup()->canApply());
}

TEST_F(ClientsTest, KnowsAClientsLastRequestByItsLabel)
{
    ClientsViewModel page(scripted.services(), world);
    look(page);
    EXPECT_EQ(of(*page.found(), u"cursor"_s, ClientListModel::StateRole).toString(), u"Set up by hand"_s);
    gateway::inspect::ExchangeRecord record = *scripted.traffic.records().last();
    record.attribution = u"cursor"_s;
    scripted.traffic.emitUpdated({ std::make_shared<const gateway::inspect::ExchangeRecord>(record) });
    EXPECT_EQ(of(*page.found(), u"cursor"_s, ClientListModel::StateRole).toString(), u"In use"_s);
    EXPECT_TRUE(
        of(*page.found(), u"cursor"_s, ClientListModel::SeenRole).toString().startsWith(u"Last request"_s));
}

TEST_F(ClientsTest, AClientThatIsSetUpAlreadyIsNotWrittenAgain)
{
    ClientsViewModel page(scripted.services(), world);
    look(page);
    showSetup(page, u"codex"_s);
    apply(page);
    showSetup(page, u"codex"_s);
    EXPECT_TRUE(page.setup()->isUnchanged());
    EXPECT_FALSE(page.setup()->canApply());
}

TEST(ClientTexts, EverythingARecipeNamesHasWords)
{
    for (const app::clients::Recipe& recipe : app::clients::builtInRecipes()) {
        for (const QString& note : recipe.notes)
            EXPECT_FALSE(clientNote(note).isEmpty()) << note.toStdString();
        for (const QString& step : recipe.steps)
            EXPECT_FALSE(clientStep(step).isEmpty()) << step.toStdString();
        for (const auto& field : recipe.fields)
            EXPECT_FALSE(clientField(field.id).isEmpty()) << field.id.toStdString();
        for (const auto& role : recipe.roles)
            EXPECT_FALSE(clientRole(role.id).isEmpty()) << role.id.toStdString();
    }
}

// Answers one request with these bytes, and keeps what it was asked.
class OneAnswer : public QTcpServer {
public:
    explicit OneAnswer(const QByteArray& answer)
    {
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                asked += socket->readAll();
                if (!asked.contains("\r\n\r\n"))
                    return;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] ProbeOutcome probe(gateway::Dialect dialect)
    {
        ClientProbe probe;
        std::optional<ProbeOutcome> outcome;
        probe.send({ .root = u"http://127.0.0.1:%1"_s.arg(serverPort()),
                       .key = gateway::Secret("sk-plexus-test"),
                       .dialect = dialect,
                       .model = u"fast"_s },
            [&outcome](const ProbeOutcome& answer) { outcome = answer; });
        EXPECT_TRUE(waitFor([&outcome] { return outcome.has_value(); }));
        return outcome.value_or(ProbeOutcome());
    }

    QByteArray asked;
};

TEST(ClientProbe, SaysThatAModelAnswered)
{
    OneAnswer server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    const ProbeOutcome outcome = server.probe(gateway::Dialect::Messages);
    EXPECT_EQ(outcome.kind, ProbeOutcome::Kind::Answered);
    EXPECT_TRUE(outcome.text.startsWith(u"Model fast answered in"_s));
    EXPECT_TRUE(server.asked.startsWith("POST /v1/messages HTTP/1.1"));
    EXPECT_TRUE(server.asked.contains("Bearer sk-plexus-test:plexus-check"));
}

TEST(ClientProbe, SaysWhyItWasRefused)
{
    OneAnswer server("HTTP/1.1 401 Unauthorized\r\nContent-Length: 42\r\n\r\n{\"error\":{\"message\":\"The "
                     "key is unknown\"}}");
    const ProbeOutcome outcome = server.probe(gateway::Dialect::Gemini);
    EXPECT_EQ(outcome.kind, ProbeOutcome::Kind::Refused);
    EXPECT_TRUE(outcome.text.startsWith(u"Refused with 401"_s)) << outcome.text.toStdString();
    EXPECT_TRUE(server.asked.startsWith("POST /v1beta/models/fast:generateContent"));
}

TEST(ClientProbe, SaysThatNobodyIsThere)
{
    quint16 port = 0;
    {
        QTcpServer closed;
        ASSERT_TRUE(closed.listen(QHostAddress::LocalHost));
        port = closed.serverPort();
    }
    ClientProbe probe;
    std::optional<ProbeOutcome> outcome;
    probe.send({ .root = u"http://127.0.0.1:%1"_s.arg(port), .model = u"x"_s },
        [&outcome](const ProbeOutcome& answer) { outcome = answer; });
    ASSERT_TRUE(waitFor([&outcome] { return outcome.has_value(); }));
    EXPECT_EQ(outcome->kind, ProbeOutcome::Kind::Unreachable);
}

TEST_F(ClientsTest, OneIsSetUpToBeOpenedFromHereWhereItCanBe)
{
    ClientsViewModel page(scripted.services(), world);
    look(page);
    for (int row = 0; row < page.found()->count(); ++row) {
        const QModelIndex at = page.found()->index(row);
        page.configureHere(at.data(ClientListModel::ClientIdRole).toString());
        EXPECT_EQ(page.setup()->scope() == ClientSetup::Scope::OnlyFromHere,
            at.data(ClientListModel::CanOpenRole).toBool());
        page.setup()->close();
    }
}

#ifdef Q_OS_LINUX
class LaunchTest : public ClientsTest {
protected:
    // A terminal that only keeps what it was given.
    void giveTerminal()
    {
        QFile terminal(folder.filePath(u"bin/x-terminal-emulator"_s));
        ASSERT_TRUE(terminal.open(QIODevice::WriteOnly));
        terminal.write("#!/bin/sh\ncp \"$3\" \"" + seen().toUtf8() + ".part\" && mv \"" + seen().toUtf8()
            + ".part\" \"" + seen().toUtf8() + "\"\n");
        terminal.close();
        terminal.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        world.environment.remove(u"TERMINAL"_s);
    }

    [[nodiscard]] QString seen() const { return folder.filePath(u"opened"_s); }

    [[nodiscard]] QByteArray takeOpened()
    {
        EXPECT_TRUE(waitFor([this] { return QFile::exists(seen()); }));
        QFile file(seen());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        file.remove();
        return bytes;
    }
};

TEST_F(LaunchTest, WhatWasOpenedOnceIsOpenedAgainWithoutAQuestion)
{
    giveTerminal();
    ClientsViewModel page(scripted.services(), world);
    look(page);
    QSignalSpy sheet(&page, &ClientsViewModel::sheetNeeded);
    QSignalSpy kept(&page, &ClientsViewModel::launchesChanged);
    page.launch(u"claude-code"_s);
    ASSERT_EQ(sheet.count(), 1) << "the first time there is something to choose";
    ASSERT_TRUE(waitFor([&page] { return !page.setup()->isBusy(); }));
    page.setup()->roles()->choose(0, 1);
    ASSERT_TRUE(waitFor([&page] { return !page.setup()->isBusy(); }));
    const QHash<QString, QString> roles = page.setup()->roles()->chosen();
    apply(page);
    const QByteArray first = takeOpened();
    EXPECT_TRUE(first.contains(scripted.control.baseUrl().toUtf8())) << first.toStdString();
    ASSERT_EQ(kept.count(), 1);
    EXPECT_EQ(ClientLaunches(page.launches()).rolesOf(u"claude-code"_s), roles);
    EXPECT_FALSE(page.launches().join(u' ').contains(u"sk-"_s)) << "a key is never kept";

    QSignalSpy said(&page, &ClientsViewModel::said);
    page.launch(u"claude-code"_s);
    EXPECT_EQ(takeOpened(), first) << "the same way";
    EXPECT_TRUE(waitFor([&said] { return !said.isEmpty(); }));
    EXPECT_EQ(sheet.count(), 1);
    EXPECT_FALSE(page.setup()->isOpen());
    const auto launchables = page.launchables();
    const auto known = std::find_if(launchables.begin(), launchables.end(),
        [](const ClientsViewModel::Launchable& one) { return one.client == u"claude-code"; });
    ASSERT_NE(known, launchables.end());
    EXPECT_TRUE(known->isAtOnce);

    // After another start.
    ClientsViewModel next(scripted.services(), world);
    next.setLaunches(page.launches());
    look(next);
    next.launch(u"claude-code"_s);
    EXPECT_EQ(takeOpened(), first);
}

TEST_F(LaunchTest, AModelThatIsGoneIsAskedAboutAgain)
{
    giveTerminal();
    ClientsViewModel page(scripted.services(), world);
    page.setLaunches({ u"claude-code model=gone-for-good"_s });
    look(page);
    QSignalSpy sheet(&page, &ClientsViewModel::sheetNeeded);
    page.launch(u"claude-code"_s);
    EXPECT_EQ(sheet.count(), 1);
    EXPECT_TRUE(page.setup()->isOpen());
    EXPECT_EQ(page.setup()->scope(), ClientSetup::Scope::OnlyFromHere);
    EXPECT_FALSE(QFile::exists(seen()));
}

TEST_F(LaunchTest, WhatGoesWrongIsSaidInTheSheet)
{
    ClientsViewModel first(scripted.services(), world);
    look(first);
    showSetup(first, u"claude-code"_s);
    const QHash<QString, QString> roles = first.setup()->roles()->chosen();
    ClientLaunches launches;
    launches.remember(u"claude-code"_s, roles);
    // Where the script would be written stands a file.
    ASSERT_TRUE(QDir().mkpath(world.dataFolder + u"/clients"_s));
    QFile inTheWay(world.dataFolder + u"/clients/launch"_s);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    ClientsViewModel page(scripted.services(), world);
    page.setLaunches(launches.texts());
    look(page);
    QSignalSpy sheet(&page, &ClientsViewModel::sheetNeeded);
    page.launch(u"claude-code"_s);
    ASSERT_TRUE(waitFor([&sheet] { return !sheet.isEmpty(); }));
    EXPECT_TRUE(page.setup()->isOpen());
    EXPECT_TRUE(waitFor([&page] { return page.problem().contains(u"cannot be made"_s); }))
        << page.problem().toStdString();
}
#endif

TEST(ClientLaunches, AreKeptAsTextAndReadAgain)
{
    ClientLaunches launches;
    EXPECT_FALSE(launches.rolesOf(u"codex"_s));
    EXPECT_TRUE(launches.remember(u"codex"_s, { { u"model"_s, u"a=b"_s }, { u"small"_s, u"mini"_s } }));
    EXPECT_FALSE(launches.remember(u"codex"_s, { { u"model"_s, u"a=b"_s }, { u"small"_s, u"mini"_s } }));
    EXPECT_EQ(launches.texts(), QStringList { u"codex model=a=b small=mini"_s });
    EXPECT_EQ(ClientLaunches(launches.texts()).rolesOf(u"codex"_s), launches.rolesOf(u"codex"_s));
    EXPECT_EQ(
        ClientLaunches({ QString(), u"  "_s, u"aider nonsense =x"_s }).texts(), QStringList { u"aider"_s });
}

} // namespace
