// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/keys_view_model.h"

#include "app/viewmodels/keys/client_key.h"
#include "pipeline/client_auth.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::Secret;
using gateway::config::Config;
using gateway::config::ConfigPtr;
using gateway::service::GatewayState;
using gateway::test::ScriptedServices;

namespace {

class KeysTest : public ::testing::Test {
protected:
    [[nodiscard]] ConfigPtr config() const { return scripted.configuration.current(); }

    [[nodiscard]] QStringList names() const
    {
        QStringList result;
        for (const auto& key : config()->keys)
            result.append(key.name);
        return result;
    }

    // Until what was asked for is in force or refused; the answer comes from the event loop.
    void settle()
    {
        ASSERT_TRUE(keys.changer()->isBusy());
        QSignalSpy busy(keys.changer(), &ConfigChanger::busyChanged);
        ASSERT_TRUE(busy.wait());
    }

    void createKey(const QString& name)
    {
        keys.add();
        keys.form()->setName(name);
        keys.save();
        settle();
    }

    [[nodiscard]] bool authenticates(const QString& key) const
    {
        const gateway::http::RequestHead head { .headers = {
                                                    { "authorization", "Bearer " + key.toUtf8() } } };
        return static_cast<bool>(gateway::pipeline::KeyTable(config()).authenticate(head));
    }

    ScriptedServices scripted;
    KeysViewModel keys { scripted.services() };
    QAbstractItemModelTester tester { keys.list(), QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(KeysTest, OpensTheFirstKey)
{
    EXPECT_EQ(keys.list()->count(), 3);
    EXPECT_EQ(keys.selectedRow(), 0);
    EXPECT_EQ(keys.form()->name(), u"laptop"_s);
    EXPECT_EQ(keys.form()->comment(), u"my agents"_s);
    EXPECT_EQ(keys.shownKey(), QString());
}

TEST_F(KeysTest, AFreshKeyIsShownAndAuthenticates)
{
    QSignalSpy created(&keys, &KeysViewModel::created);
    createKey(u"agent"_s);
    EXPECT_EQ(created.size(), 1);
    EXPECT_EQ(names(), QStringList({ u"laptop"_s, u"ci"_s, u"old-desktop"_s, u"agent"_s }));
    EXPECT_EQ(keys.selectedRow(), 3);
    EXPECT_TRUE(keys.shownKeyIsFresh());
    static const QRegularExpression kForm(u"^sk-plexus-[0-9A-Za-z]{43}$"_s);
    EXPECT_TRUE(kForm.match(keys.shownKey()).hasMatch());
    EXPECT_TRUE(authenticates(keys.shownKey()));
    EXPECT_FALSE(authenticates(keys.shownKey() + u'x'));
}

TEST_F(KeysTest, ThePlainKeyIsNowhereInTheConfiguration)
{
    createKey(u"agent"_s);
    const QString key = keys.shownKey();
    ASSERT_FALSE(key.isEmpty());
    EXPECT_EQ(config()->keys.last().secretDigest, clientKeyDigest(Secret(key.toUtf8())));
    const QString yaml = scripted.configuration.toYaml(*config());
    EXPECT_TRUE(yaml.contains(u"agent"_s));
    EXPECT_FALSE(yaml.contains(key));
    EXPECT_FALSE(yaml.contains(u"sk-plexus-"_s));
    EXPECT_FALSE(scripted.configuration.summaries().join(u'\n').contains(u"sk-plexus-"_s));
}

TEST_F(KeysTest, AFreshKeyIsForgottenWhenDismissed)
{
    createKey(u"agent"_s);
    keys.select(0);
    EXPECT_EQ(keys.shownKey(), QString());
    keys.select(3);
    EXPECT_NE(keys.shownKey(), QString());
    keys.dismissShownKey();
    EXPECT_EQ(keys.shownKey(), QString());
    keys.select(0);
    keys.select(3);
    EXPECT_EQ(keys.shownKey(), QString());
}

TEST_F(KeysTest, AKeyThatWasRefusedIsNotShown)
{
    scripted.configuration.refuseNext({ { .path = {}, .message = u"The database is full."_s } });
    createKey(u"agent"_s);
    EXPECT_EQ(keys.list()->count(), 3);
    EXPECT_EQ(keys.shownKey(), QString());
    EXPECT_EQ(keys.changer()->problem(), u"The database is full."_s);
    EXPECT_TRUE(keys.form()->isNew());
    EXPECT_EQ(keys.form()->name(), u"agent"_s);
}

TEST_F(KeysTest, DeletingCanBeUndone)
{
    const Config before = *config();
    keys.select(1);
    keys.remove(1);
    settle();
    EXPECT_EQ(names(), QStringList({ u"laptop"_s, u"old-desktop"_s }));
    EXPECT_EQ(keys.form()->savedName(), u"old-desktop"_s);
    EXPECT_TRUE(keys.changer()->undoText().contains(u"ci"_s));
    keys.changer()->undo();
    settle();
    EXPECT_EQ(*config(), before);
    EXPECT_EQ(keys.form()->savedName(), u"ci"_s);
    EXPECT_TRUE(authenticates(u"plx-scripted-ci"_s));
}

TEST_F(KeysTest, AFreshKeyThatIsDeletedComesBackWithUndoAndGoesWithout)
{
    createKey(u"agent"_s);
    const QString key = keys.shownKey();
    keys.remove(3);
    settle();
    EXPECT_EQ(keys.shownKey(), QString());
    keys.changer()->undo();
    settle();
    EXPECT_EQ(keys.shownKey(), key);
    keys.remove(3);
    settle();
    keys.changer()->dismissUndo();
    auto again = *config();
    again.keys.append({ .name = u"agent"_s, .secretDigest = clientKeyDigest(Secret(key.toUtf8())) });
    scripted.configuration.replace(again);
    keys.select(3);
    EXPECT_EQ(keys.form()->savedName(), u"agent"_s);
    EXPECT_EQ(keys.shownKey(), QString());
}

TEST_F(KeysTest, DeletingTheLastKeyLeavesNothingOpen)
{
    auto one = *config();
    one.keys.resize(1);
    scripted.configuration.replace(one);
    keys.remove(0);
    settle();
    EXPECT_FALSE(keys.form()->isOpen());
    EXPECT_EQ(keys.selectedRow(), -1);
    createKey(u"agent"_s);
    EXPECT_EQ(keys.selectedRow(), 0);
}

TEST_F(KeysTest, SwitchingOffRefusesTheClientUntilUndone)
{
    EXPECT_TRUE(authenticates(u"plx-scripted-laptop"_s));
    keys.setEnabled(0, false);
    settle();
    EXPECT_FALSE(authenticates(u"plx-scripted-laptop"_s));
    EXPECT_FALSE(keys.form()->keyEnabled());
    EXPECT_FALSE(keys.list()->index(0).data(KeyListModel::EnabledRole).toBool());
    keys.changer()->undo();
    settle();
    EXPECT_TRUE(authenticates(u"plx-scripted-laptop"_s));
    EXPECT_TRUE(keys.form()->keyEnabled());
}

TEST_F(KeysTest, NameAndCommentAreSavedWhileTheKeyStaysTheSame)
{
    keys.form()->setName(u" notebook "_s);
    keys.form()->setComment(u"on the train"_s);
    EXPECT_TRUE(keys.form()->canSave());
    keys.save();
    settle();
    EXPECT_EQ(config()->keys[0].name, u"notebook"_s);
    EXPECT_EQ(config()->keys[0].comment, u"on the train"_s);
    EXPECT_EQ(keys.form()->savedName(), u"notebook"_s);
    EXPECT_FALSE(keys.form()->isDirty());
    EXPECT_TRUE(authenticates(u"plx-scripted-laptop"_s));
    keys.changer()->undo();
    settle();
    EXPECT_EQ(keys.form()->savedName(), u"laptop"_s);
    EXPECT_EQ(config()->keys[0].comment, u"my agents"_s);
}

TEST_F(KeysTest, EditsStayWithTheirKey)
{
    keys.form()->setComment(u"half a sentence"_s);
    EXPECT_TRUE(keys.list()->index(0).data(KeyListModel::EditedRole).toBool());
    keys.selectBy(1);
    EXPECT_EQ(keys.form()->comment(), QString());
    EXPECT_FALSE(keys.form()->isDirty());
    keys.selectBy(-1);
    EXPECT_EQ(keys.form()->comment(), u"half a sentence"_s);
    keys.discard();
    EXPECT_EQ(keys.form()->comment(), u"my agents"_s);
    EXPECT_FALSE(keys.list()->index(0).data(KeyListModel::EditedRole).toBool());
}

TEST_F(KeysTest, ANewKeyThatIsGivenUpLeadsBack)
{
    keys.select(2);
    keys.add();
    EXPECT_EQ(keys.selectedRow(), -1);
    EXPECT_FALSE(keys.form()->canSave());
    keys.form()->setName(u"agent"_s);
    keys.discard();
    EXPECT_EQ(keys.selectedRow(), 2);
    keys.add();
    EXPECT_EQ(keys.form()->name(), QString());
}

TEST_F(KeysTest, SaysWhatIsWrongWithAName)
{
    keys.add();
    KeyForm& form = *keys.form();
    EXPECT_EQ(form.nameProblem(), QString()) << "nothing was typed yet";
    for (const QString& wrong : { u"my laptop"_s, u"a*"_s, u"a:b"_s, u"a\tb"_s, u"ci"_s }) {
        form.setName(wrong);
        EXPECT_NE(form.nameProblem(), QString()) << wrong.toStdString();
        EXPECT_FALSE(form.canSave()) << wrong.toStdString();
        keys.save();
        EXPECT_FALSE(keys.changer()->isBusy()) << wrong.toStdString();
    }
    form.setName(u"Bücher-2.1_x"_s);
    EXPECT_EQ(form.nameProblem(), QString());
    EXPECT_TRUE(form.canSave());
    keys.select(0);
    form.setName(u"  "_s);
    EXPECT_NE(form.nameProblem(), QString());
}

TEST_F(KeysTest, WhatTheFormAcceptsTheConfigurationAcceptsToo)
{
    for (const QString& name : { u"a"_s, u"Bücher-2.1_x"_s, u"a/b@c#d"_s, u"ключ"_s }) {
        keys.add();
        keys.form()->setName(name);
        ASSERT_TRUE(keys.form()->canSave()) << name.toStdString();
        keys.save();
        settle();
        EXPECT_EQ(keys.changer()->problem(), QString()) << name.toStdString();
        EXPECT_NE(config()->findKey(name), nullptr) << name.toStdString();
    }
}

TEST_F(KeysTest, FollowsWhatOthersChangeButKeepsWhatIsTyped)
{
    keys.form()->setComment(u"typed here"_s);
    auto changed = *config();
    changed.keys[0].enabled = false;
    changed.keys[0].comment = u"changed elsewhere"_s;
    changed.keys[0].allowedModels = { u"fast"_s, u"smart"_s };
    scripted.configuration.replace(changed);
    EXPECT_FALSE(keys.form()->keyEnabled());
    EXPECT_EQ(keys.form()->comment(), u"typed here"_s);
    EXPECT_EQ(keys.form()->limits()->textOf(u"allowedModels"_s), u"fast, smart"_s);
    keys.discard();
    EXPECT_EQ(keys.form()->comment(), u"changed elsewhere"_s);
}

TEST_F(KeysTest, SetUpNamesTheAddressAndNoKey)
{
    createKey(u"agent"_s);
    const QString base = scripted.control.baseUrl();
    EXPECT_EQ(keys.baseUrl(), base);
    EXPECT_EQ(keys.openAiSetup(),
        u"export OPENAI_BASE_URL=%1/v1\nexport OPENAI_API_KEY=YOUR_PLEXUS_KEY"_s.arg(base));
    EXPECT_EQ(keys.anthropicSetup(),
        u"export ANTHROPIC_BASE_URL=%1\nexport ANTHROPIC_AUTH_TOKEN=YOUR_PLEXUS_KEY"_s.arg(base));
    QSignalSpy changed(&keys, &KeysViewModel::addressChanged);
    scripted.control.setState(GatewayState::Stopped);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(keys.openAiSetup(), QString());
    EXPECT_EQ(keys.anthropicSetup(), QString());
}

TEST(ReadOnlyKeysTest, SayWhyAndOfferNoNewKey)
{
    ScriptedServices scripted;
    scripted.configuration.setReadOnlyReason(u"The configuration comes from plexus.yaml."_s);
    KeysViewModel keys(scripted.services());
    EXPECT_EQ(keys.changer()->readOnlyReason(), u"The configuration comes from plexus.yaml."_s);
    keys.add();
    EXPECT_FALSE(keys.form()->isNew());
}

} // namespace
