// SPDX-License-Identifier: GPL-3.0-or-later
// Another secret for a key, and adding up anew what keys used of their quotas.
#include "app/viewmodels/keys/client_key.h"
#include "app/viewmodels/keys/keys_view_model.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::Error;
using gateway::ErrorCode;
using gateway::Result;
using gateway::Secret;
using gateway::config::Config;
using gateway::test::ScriptedServices;
using gateway::test::waitFor;

namespace {

class KeyRotationTest : public ::testing::Test {
protected:
    [[nodiscard]] QByteArray digestOf(const QString& name) const
    {
        const auto* key = scripted.configuration.current()->findKey(name);
        return key == nullptr ? QByteArray() : key->secretDigest;
    }

    // The key "laptop" is the one clients of this computer share.
    void share(const Secret& value)
    {
        Config config = *scripted.configuration.current();
        config.keys.first().secretDigest = clientKeyDigest(value);
        scripted.configuration.replace(config);
        bool isWritten = false;
        scripted.secretStore.write(
            clientKeyEntry(), value, [&isWritten](const Result<void>&) { isWritten = true; });
        ASSERT_TRUE(waitFor([&isWritten] { return isWritten; }));
    }

    [[nodiscard]] QByteArray stored()
    {
        std::optional<QByteArray> value;
        scripted.secretStore.read(clientKeyEntry(), [&value](const Result<std::optional<Secret>>& found) {
            value = found && *found ? (*found)->reveal() : QByteArray();
        });
        EXPECT_TRUE(waitFor([&value] { return value.has_value(); }));
        return value.value_or(QByteArray());
    }

    void rotate()
    {
        QSignalSpy rotated(keys.rotation(), &KeyRotation::rotated);
        keys.rotation()->confirm();
        ASSERT_TRUE(waitFor([&rotated] { return !rotated.isEmpty(); }));
    }

    ScriptedServices scripted;
    KeysViewModel keys { scripted.services() };
};

TEST_F(KeyRotationTest, ShowsTheNewSecretOnceAndKeepsEverythingElseOfTheKey)
{
    const auto before = *scripted.configuration.current()->findKey(u"laptop"_s);
    keys.askToRotate();
    EXPECT_EQ(keys.rotation()->name(), u"laptop"_s);
    EXPECT_EQ(digestOf(u"laptop"_s), before.secretDigest) << "asking changes nothing";
    rotate();
    EXPECT_EQ(keys.rotation()->name(), QString()) << "the question is over";
    EXPECT_TRUE(keys.shownKeyIsFresh());
    EXPECT_EQ(clientKeyDigest(Secret(keys.shownKey().toLatin1())), digestOf(u"laptop"_s));
    auto after = *scripted.configuration.current()->findKey(u"laptop"_s);
    after.secretDigest = before.secretDigest;
    EXPECT_EQ(after, before);
}

TEST_F(KeyRotationTest, UndoPutsTheFormerSecretBackAndForgetsTheNewOne)
{
    const QByteArray before = digestOf(u"laptop"_s);
    keys.askToRotate();
    rotate();
    ASSERT_NE(digestOf(u"laptop"_s), before);
    keys.changer()->undo();
    ASSERT_TRUE(waitFor([&] { return digestOf(u"laptop"_s) == before; }));
    EXPECT_EQ(keys.shownKey(), QString());
}

TEST_F(KeyRotationTest, ARefusedChangeSaysWhyAndShowsNothing)
{
    const QByteArray before = digestOf(u"laptop"_s);
    scripted.configuration.refuseNext({ { .path = {}, .message = u"the disk is full"_s } });
    keys.askToRotate();
    keys.rotation()->confirm();
    ASSERT_TRUE(waitFor([this] { return !keys.rotation()->isBusy(); }));
    EXPECT_TRUE(keys.rotation()->problem().contains(u"disk is full"_s, Qt::CaseInsensitive));
    EXPECT_EQ(keys.rotation()->name(), u"laptop"_s);
    EXPECT_EQ(digestOf(u"laptop"_s), before);
    EXPECT_EQ(keys.shownKey(), QString());
}

TEST_F(KeyRotationTest, TheClientsKeyIsKeptAnewAndWhoeverWritesTheirFilesIsTold)
{
    share(Secret("sk-plexus-shared"));
    QSignalSpy replaced(keys.rotation(), &KeyRotation::clientsKeyReplaced);
    keys.askToRotate();
    ASSERT_TRUE(waitFor([this] { return keys.rotation()->isSharedByClients(); }));
    rotate();
    ASSERT_EQ(replaced.size(), 1);
    EXPECT_EQ(replaced[0][0].value<Secret>(), Secret("sk-plexus-shared"));
    EXPECT_EQ(replaced[0][1].value<Secret>().reveal(), keys.shownKey().toLatin1());
    EXPECT_EQ(stored(), keys.shownKey().toLatin1());
    keys.changer()->undo();
    ASSERT_TRUE(waitFor([&replaced] { return replaced.size() == 2; }));
    EXPECT_EQ(replaced[1][1].value<Secret>(), Secret("sk-plexus-shared"));
    EXPECT_EQ(stored(), QByteArray("sk-plexus-shared"));
}

TEST_F(KeyRotationTest, AnotherKeyTouchesNoClient)
{
    share(Secret("sk-plexus-shared"));
    QSignalSpy replaced(keys.rotation(), &KeyRotation::clientsKeyReplaced);
    keys.select(1);
    keys.askToRotate();
    rotate();
    EXPECT_FALSE(keys.rotation()->isSharedByClients());
    EXPECT_TRUE(replaced.isEmpty());
    EXPECT_EQ(stored(), QByteArray("sk-plexus-shared"));
}

TEST_F(KeyRotationTest, ARefusalLeavesTheClientsWithWhatTheyHave)
{
    share(Secret("sk-plexus-shared"));
    QSignalSpy replaced(keys.rotation(), &KeyRotation::clientsKeyReplaced);
    keys.askToRotate();
    ASSERT_TRUE(waitFor([this] { return keys.rotation()->isSharedByClients(); }));
    scripted.configuration.refuseNext({ { .path = {}, .message = u"no"_s } });
    keys.rotation()->confirm();
    ASSERT_TRUE(waitFor([this] { return !keys.rotation()->isBusy(); }));
    EXPECT_EQ(stored(), QByteArray("sk-plexus-shared"));
    EXPECT_TRUE(replaced.isEmpty());
}

TEST_F(KeyRotationTest, OneThatIsReadOnlyIsNotAskedAbout)
{
    scripted.configuration.setReadOnlyReason(u"It comes from plexus.yaml."_s);
    keys.askToRotate();
    EXPECT_EQ(keys.rotation()->name(), QString());
}

TEST_F(KeyRotationTest, TheUseOfTheOpenKeyIsAddedUpAnewWhenThatIsConfirmed)
{
    QSignalSpy done(keys.recount(), &QuotaRecount::done);
    keys.askToRecount();
    EXPECT_EQ(keys.recount()->names(), u"laptop"_s);
    EXPECT_EQ(scripted.policy.calls(), QStringList());
    keys.recount()->confirm();
    ASSERT_TRUE(waitFor([&done] { return !done.isEmpty(); }));
    EXPECT_EQ(scripted.policy.calls(), QStringList { u"recompute laptop"_s });
    EXPECT_EQ(keys.recount()->names(), QString());
}

TEST_F(KeyRotationTest, OfAQuotaAllKeysThatAreHeldToItAreAddedUp)
{
    Config config = *scripted.configuration.current();
    config.quotas = { { .name = u"shared"_s, .limit = 100 } };
    config.defaultQuotas = QStringList { u"shared"_s };
    config.keys[1].quotas.clear();
    config.keys[0].quotas = QStringList { u"shared"_s };
    config.keys[2].quotas = QStringList { u"else"_s };
    scripted.configuration.replace(config);
    keys.setTab(KeysViewModel::Tab::Quotas);
    keys.quotas()->select(0);
    keys.askToRecount();
    EXPECT_EQ(keys.recount()->names(), u"laptop, ci"_s);
}

TEST_F(KeyRotationTest, WhatCannotBeReadStopsTheCountAndIsSaid)
{
    scripted.policy.recomputeWith(
        Error { .code = ErrorCode::StoreFailed, .message = u"the database is locked"_s });
    keys.askToRecount();
    keys.recount()->confirm();
    ASSERT_TRUE(waitFor([this] { return !keys.recount()->isBusy(); }));
    EXPECT_TRUE(keys.recount()->problem().contains(u"locked"_s));
    EXPECT_EQ(keys.recount()->names(), u"laptop"_s) << "one may try again";
}

} // namespace
