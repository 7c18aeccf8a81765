// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets in where: the keys a server is asked with, and the clients that signed in at ours.
#include "app/viewmodels/mcp/mcp_client_list_model.h"
#include "app/viewmodels/mcp/mcp_key_list_model.h"
#include "app/viewmodels/mcp/mcp_view_model.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Config;
using gateway::service::McpClientView;
using gateway::service::McpPoolKey;
using gateway::test::FakeClock;
using gateway::test::ScriptedServices;
using gateway::test::waitFor;

namespace {

class McpKeysTest : public ::testing::Test {
protected:
    [[nodiscard]] QVariant cell(int row, int role) { return keys.index(row).data(role); }

    FakeClock clock;
    ScriptedServices scripted;
    McpKeyListModel keys { scripted.mcp, clock };
    QAbstractItemModelTester tester { &keys, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(McpKeysTest, AKeyShowsItsEndAndHowLongItRestsAndNothingElse)
{
    scripted.mcp.setKeys(QVector<McpPoolKey> { { .isSet = true, .lastFour = u"a1b2"_s },
        { .isSet = true, .lastFour = u"c3d4"_s, .restsUntilMs = clock.epochMs() + 240'000 }, {} });
    keys.setServer(u"search"_s);
    ASSERT_TRUE(waitFor([this] { return keys.count() == 3; }));
    EXPECT_EQ(cell(0, McpKeyListModel::SummaryRole).toString(), u"Key 1, \u2026a1b2"_s);
    EXPECT_FALSE(cell(0, McpKeyListModel::RestingRole).toBool());
    EXPECT_TRUE(cell(1, McpKeyListModel::RestingRole).toBool());
    EXPECT_TRUE(cell(1, McpKeyListModel::StateRole).toString().contains(u"4\u00A0min"_s));
    EXPECT_EQ(cell(2, McpKeyListModel::StateRole).toString(), u"cannot be read"_s);
}

TEST_F(McpKeysTest, OneThatRestsIsUsedAgainOnRequest)
{
    scripted.mcp.setKeys(
        QVector<McpPoolKey> { { .isSet = true, .restsUntilMs = clock.epochMs() + 240'000 } });
    keys.setServer(u"search"_s);
    ASSERT_TRUE(waitFor([this] { return keys.count() == 1; }));
    keys.clearRest(4);
    keys.clearRest(0);
    EXPECT_EQ(scripted.mcp.calls(), QStringList { u"clear key 0 of search"_s });
    ASSERT_TRUE(waitFor([this] { return !cell(0, McpKeyListModel::RestingRole).toBool(); }));
    clock.advanceMs(1);
}

TEST_F(McpKeysTest, ARestIsOverByItself)
{
    scripted.mcp.setKeys(QVector<McpPoolKey> { { .isSet = true, .restsUntilMs = clock.epochMs() + 1000 } });
    keys.setServer(u"search"_s);
    ASSERT_TRUE(waitFor([this] { return keys.count() == 1; }));
    clock.advanceMs(1001);
    EXPECT_EQ(cell(0, McpKeyListModel::StateRole).toString(), QString());
}

TEST_F(McpKeysTest, AnotherServersKeysTakeThePlaceOfTheFormer)
{
    scripted.mcp.setKeys(QVector<McpPoolKey> { { .isSet = true } });
    keys.setServer(u"search"_s);
    ASSERT_TRUE(waitFor([this] { return keys.count() == 1; }));
    scripted.mcp.setKeys(QVector<McpPoolKey>());
    keys.setServer({});
    EXPECT_EQ(keys.count(), 0);
}

class McpClientsTest : public ::testing::Test {
protected:
    McpClientsTest()
    {
        scripted.mcp.setClients({ { .id = "c1",
                                      .name = u"Cursor\u202Egnp"_s,
                                      .redirects = { u"cursor://callback"_s },
                                      .createdMs = clock.epochMs() - 600'000,
                                      .usedMs = clock.epochMs() - 240'000,
                                      .grants = { { .keyName = u"laptop"_s,
                                          .resource = u"/mcp/notes"_s,
                                          .scopes = { u"mcp:read"_s },
                                          .expiresMs = clock.epochMs() + 3'600'000 } } },
            { .id = "c2", .createdMs = clock.epochMs() - 60'000 } });
    }

    void load()
    {
        clients.refresh();
        ASSERT_TRUE(waitFor([this] { return clients.count() == 2; }));
    }

    [[nodiscard]] QString cell(int row, int role) { return clients.index(row).data(role).toString(); }

    FakeClock clock;
    ScriptedServices scripted;
    McpClientListModel clients { scripted.services(), clock };
    QAbstractItemModelTester tester { &clients, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(McpClientsTest, ARowSaysWhatItWasAllowedAndHidesNothingInItsName)
{
    load();
    EXPECT_FALSE(cell(0, McpClientListModel::NameRole).contains(u'\u202E'))
        << "what would turn the text around is made visible";
    EXPECT_TRUE(cell(0, McpClientListModel::NameRole).contains(u"Cursor"_s));
    const QString grants = cell(0, McpClientListModel::GrantsRole);
    for (const QString& part : { u"/mcp/notes"_s, u"laptop"_s, u"mcp:read"_s, u"1\u00A0h"_s })
        EXPECT_TRUE(grants.contains(part)) << grants.toStdString();
    EXPECT_TRUE(clients.index(0).data(McpClientListModel::GrantedRole).toBool());
    EXPECT_FALSE(clients.index(1).data(McpClientListModel::GrantedRole).toBool());
    EXPECT_EQ(cell(1, McpClientListModel::NameRole), u"(no name)"_s);
}

TEST_F(McpClientsTest, NothingEndsBeforeItIsConfirmed)
{
    load();
    clients.askToSignOut(0);
    EXPECT_TRUE(clients.question().contains(u"Cursor"_s));
    EXPECT_EQ(scripted.mcp.calls(), QStringList());
    clients.cancel();
    EXPECT_EQ(clients.question(), QString());
    clients.confirm();
    EXPECT_EQ(scripted.mcp.calls(), QStringList());
    clients.askToSignOut(0);
    clients.confirm();
    EXPECT_EQ(scripted.mcp.calls(), QStringList { u"end c1"_s });
    ASSERT_TRUE(waitFor([this] { return !clients.index(0).data(McpClientListModel::GrantedRole).toBool(); }));
    EXPECT_EQ(clients.question(), QString());
}

TEST_F(McpClientsTest, OneThatIsForgottenIsGone)
{
    load();
    clients.askToForget(0);
    clients.confirm();
    EXPECT_EQ(scripted.mcp.calls(), QStringList { u"forget c1"_s });
    ASSERT_TRUE(waitFor([this] { return clients.count() == 1; }));
    EXPECT_EQ(cell(0, McpClientListModel::NameRole), u"(no name)"_s);
}

TEST_F(McpClientsTest, WhetherTheyMaySignInFollowsTheConfiguration)
{
    Config config = *scripted.configuration.current();
    config.mcp.signIn.enabled = true;
    scripted.configuration.replace(config);
    EXPECT_TRUE(clients.isSignInEnabled());
    config.mcp.signIn.enabled = false;
    scripted.configuration.replace(config);
    EXPECT_FALSE(clients.isSignInEnabled());
}

} // namespace
