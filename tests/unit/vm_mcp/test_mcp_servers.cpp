// SPDX-License-Identifier: GPL-3.0-or-later
// MCP servers: the form, where typed credentials go, what is shown of a running server, consent and tools.
#include "app/viewmodels/mcp/mcp_server_rows.h"
#include "app/viewmodels/mcp/mcp_view_model.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Config;
using gateway::config::McpServer;
using gateway::config::SecretSource;
using gateway::test::ScriptedServices;

namespace {

Config configWithServers()
{
    Config config = gateway::test::scriptedConfig();
    config.mcp.servers = { { .name = u"github"_s,
                               .command = u"npx"_s,
                               .arguments = { u"-y"_s, u"@modelcontextprotocol/server-github"_s } },
        { .name = u"files"_s, .command = u"mcp-server-filesystem"_s },
        { .name = u"search"_s, .url = u"https://mcp.example.com/search"_s } };
    config.keys[0].allowedMcp = { u"files/read_file"_s, u"github"_s };
    return config;
}

class McpServersTest : public ::testing::Test {
protected:
    [[nodiscard]] const Config& config() { return *scripted.configuration.current(); }

    void type(const QString& path, const QString& text)
    {
        const auto rows = mcpServerRows();
        for (int row = 0; row < rows.size(); ++row) {
            if (rows[row].path == path)
                servers.form()->setText(row, text);
        }
    }

    void saveAndWait()
    {
        ASSERT_TRUE(servers.canSave()) << servers.saveHint().toStdString();
        servers.save();
        ASSERT_TRUE(QTest::qWaitFor([this] { return servers.saveHint() != u"Saving \u2026"_s; }));
        EXPECT_EQ(page.changer()->problem(), QString());
    }

    [[nodiscard]] QVariant row(int at, int role) const { return servers.list()->index(at).data(role); }

    ScriptedServices scripted { configWithServers() };
    McpViewModel page { scripted.services() };
    McpServersEditor& servers = *page.servers();
    McpServerPanel& panel = *page.panel();
    QAbstractItemModelTester listTester { servers.list(),
        QAbstractItemModelTester::FailureReportingMode::Fatal };
    QAbstractItemModelTester toolTester { panel.tools(),
        QAbstractItemModelTester::FailureReportingMode::Fatal };
};

} // namespace

TEST_F(McpServersTest, EachServerSaysWhatGoesOnThereAndWhatWaits)
{
    EXPECT_EQ(row(0, McpServerListModel::BadgeRole).toString(), u"Allow"_s);
    EXPECT_EQ(row(1, McpServerListModel::TextRole).toString(), u"2 session(s)"_s);
    EXPECT_EQ(row(1, McpServerListModel::BadgeRole).toString(), u"1 tool(s) held back"_s);
    EXPECT_EQ(row(2, McpServerListModel::SummaryRole).toString(), u"search, Failed"_s);
}

TEST_F(McpServersTest, TheCommandIsShownArgumentByArgumentBeforeItIsAllowed)
{
    ASSERT_TRUE(panel.needsConsent());
    EXPECT_EQ(panel.command(), (QStringList { u"npx"_s, u"-y"_s, u"@modelcontextprotocol/server-github"_s }));
    EXPECT_TRUE(panel.variables().contains(u"GITHUB_TOKEN"));
    QSignalSpy changed(&panel, &McpServerPanel::changed);
    panel.allowCommand();
    ASSERT_TRUE(changed.wait());
    EXPECT_FALSE(panel.needsConsent());
    EXPECT_TRUE(panel.isAllowed());
    EXPECT_EQ(scripted.mcp.calls(), QStringList { u"allow github"_s });
}

TEST_F(McpServersTest, WhatCannotBeSeenInACommandIsSpeltOut)
{
    EXPECT_FALSE(panel.isDisguised());
    auto views = gateway::test::scriptedMcpServers();
    views[0].command->arguments = { u"safe\u202Egnp.exe"_s, u"--plain"_s };
    views[0].command->workingDirectory = u"/srv\u200B"_s;
    scripted.mcp.setServers(views);
    EXPECT_TRUE(panel.isDisguised());
    EXPECT_EQ(panel.command(), (QStringList { u"npx"_s, uR"("safe\u202egnp.exe")"_s, u"--plain"_s }));
    EXPECT_EQ(panel.folder(), uR"("/srv\u200b")"_s);
}

TEST_F(McpServersTest, ToolsThatAreHeldBackComeFirstWithTheReason)
{
    servers.select(1);
    ASSERT_EQ(panel.tools()->count(), 2);
    const QModelIndex first = panel.tools()->index(0);
    EXPECT_EQ(first.data(McpToolListModel::NameRole).toString(), u"write_file"_s);
    EXPECT_FALSE(first.data(McpToolListModel::ReasonRole).toString().isEmpty());
    EXPECT_TRUE(first.data(McpToolListModel::HiddenRole).toString().contains(u"U+200B"));
    QSignalSpy changed(&panel, &McpServerPanel::changed);
    panel.allowAllTools();
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(panel.heldBack(), 0);
    EXPECT_EQ(scripted.mcp.calls(), QStringList { u"allow files/write_file"_s });
    EXPECT_EQ(panel.tools()->at(0)->name, u"read_file"_s);
}

TEST_F(McpServersTest, ALookThatFailsSaysWhy)
{
    servers.select(2);
    scripted.mcp.answerWith(gateway::Error { .message = u"No answer."_s });
    panel.lookUpTools();
    EXPECT_TRUE(panel.isLookingUp());
    EXPECT_FALSE(panel.canLookUp());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !panel.isLookingUp(); }));
    EXPECT_EQ(panel.lookUpProblem(), u"No answer."_s);
    servers.select(1);
    EXPECT_EQ(panel.lookUpProblem(), QString()) << "that was the other one";
}

TEST_F(McpServersTest, AddingAProgramTakesArgumentsAndVariablesALineEach)
{
    servers.add();
    servers.setName(u"notes"_s);
    EXPECT_EQ(servers.saveHint(), u"Give its address."_s);
    type(u"type"_s, u"stdio"_s);
    EXPECT_EQ(servers.saveHint(), u"Name the program."_s);
    type(u"command"_s, u"uvx"_s);
    type(u"args"_s, u"mcp-notes\n--folder\n/srv/my notes"_s);
    type(u"env"_s, u"LOG_LEVEL=info\nNOTES_TOKEN=very-secret-token"_s);
    saveAndWait();
    const McpServer* added = config().findMcpServer(u"notes");
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->arguments, (QStringList { u"mcp-notes"_s, u"--folder"_s, u"/srv/my notes"_s }));
    ASSERT_EQ(added->environment.size(), 2);
    EXPECT_EQ(added->environment[0].value.plain.reveal(), "info");
    EXPECT_EQ(added->environment[1].value.kind, SecretSource::Kind::Vault) << "a credential is not saved";
    EXPECT_FALSE(scripted.configuration.toYaml(config()).contains(u"very-secret-token"));
    EXPECT_EQ(servers.savedName(), u"notes"_s);
    EXPECT_FALSE(servers.isDirty());
    EXPECT_FALSE(servers.form()->textOf(u"env"_s).contains(u"very-secret-token"));
}

TEST_F(McpServersTest, WhatIsOfTheOtherKindIsNotSaved)
{
    servers.select(2);
    type(u"keys"_s, u"first-key-of-search\nenv:SECOND"_s);
    type(u"type"_s, u"stdio"_s);
    type(u"command"_s, u"search-mcp"_s);
    saveAndWait();
    const McpServer* server = config().findMcpServer(u"search");
    ASSERT_NE(server, nullptr);
    EXPECT_TRUE(server->isProgram());
    EXPECT_TRUE(server->url.isEmpty());
    EXPECT_TRUE(server->keys.isEmpty());
}

TEST_F(McpServersTest, WhatIsOpenStaysWhileItIsSavedAndOthersChangesAreKept)
{
    servers.select(2);
    type(u"keys"_s, u"first-key-of-search"_s);
    ASSERT_TRUE(servers.canSave()) << servers.saveHint().toStdString();
    servers.save();
    // The secret store has not answered yet.
    servers.select(0);
    servers.add();
    servers.setName(u"other"_s);
    EXPECT_EQ(servers.savedName(), u"search"_s);
    EXPECT_FALSE(servers.isNew());
    Config other = config();
    other.keys[0].enabled = false;
    scripted.configuration.replace(other);
    ASSERT_TRUE(QTest::qWaitFor([this] { return servers.saveHint() != u"Saving \u2026"_s; }));
    EXPECT_EQ(config().findMcpServer(u"search")->keys.size(), 1);
    EXPECT_FALSE(config().keys[0].enabled) << "changed while the keychain was asked";
    EXPECT_EQ(servers.savedName(), u"search"_s);
}

TEST_F(McpServersTest, AServerOfTheOriginalsOwnKindKeepsWhatTheFormDoesNotShow)
{
    Config other = config();
    McpServer old { .name = u"old"_s };
    old.kept.set(u"type"_s, gateway::config::Node::scalar(u"local_http"_s));
    old.environment = { { u"LEVEL"_s, { .kind = SecretSource::Kind::Environment, .name = u"LEVEL"_s } } };
    other.mcp.servers.append(old);
    scripted.configuration.replace(other);
    servers.select(3);
    type(u"description"_s, u"From before"_s);
    saveAndWait();
    EXPECT_EQ(config().findMcpServer(u"old")->environment.size(), 1);
    EXPECT_EQ(config().findMcpServer(u"old")->description, u"From before"_s);
}

TEST_F(McpServersTest, KeysOfAPoolGoToTheSecretStore)
{
    servers.select(2);
    type(u"keys"_s, u"first-key-of-search\nenv:SECOND"_s);
    saveAndWait();
    const auto keys = config().findMcpServer(u"search")->keys;
    ASSERT_EQ(keys.size(), 2);
    EXPECT_EQ(keys[0].kind, SecretSource::Kind::Vault);
    EXPECT_EQ(keys[1].name, u"SECOND"_s);
}

TEST_F(McpServersTest, AMistakeStandsBesideItsField)
{
    servers.select(2);
    type(u"upstream_url"_s, u"ftp://search"_s);
    EXPECT_EQ(servers.form()->errorCount(), 1);
    EXPECT_FALSE(servers.canSave());
    servers.setName(u"Search"_s);
    type(u"upstream_url"_s, u"https://search.example/mcp"_s);
    EXPECT_TRUE(servers.saveHint().contains(u"a-z")) << servers.saveHint().toStdString();
}

TEST_F(McpServersTest, ARenameFollowsInTheKeysThatMayUseIt)
{
    servers.select(1);
    servers.setName(u"disk"_s);
    saveAndWait();
    EXPECT_EQ(config().keys[0].allowedMcp, (QStringList { u"disk/read_file"_s, u"github"_s }));
}

TEST_F(McpServersTest, EveryFieldIsOneOfTheDocument)
{
    for (const auto& row : mcpServerRows()) {
        gateway::config::Node part = gateway::config::Node::map();
        const QString text = row.kind == FormModel::Kind::Switch ? u"true"_s
            : row.kind == FormModel::Kind::Choice                ? row.choices.last().value
            : row.kind == FormModel::Kind::Pairs                 ? u"A=b"_s
                                                                 : u"7"_s;
        setFormText(row, text, part);
        for (const auto& problem : readMcpServerPart(part, u"x"_s).problems)
            ADD_FAILURE() << row.path.toStdString() << ": " << problem.message.toStdString();
    }
}
