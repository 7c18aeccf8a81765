// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/config_changer.h"
#include "support/services/scripted_services.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using namespace std::chrono_literals;
using gateway::config::Config;
using gateway::test::ScriptedConfigService;

namespace {

class ConfigChangerTest : public ::testing::Test {
protected:
    // The configuration without its first key.
    [[nodiscard]] Config edited() const
    {
        Config config = *service.current();
        config.keys.removeFirst();
        return config;
    }

    // Applies it, and gives back what it answers.
    ConfigChanger::Problems apply(ConfigChanger& changer, const ConfigChanger::Edit& edit)
    {
        std::optional<ConfigChanger::Problems> answer;
        changer.apply(edit, [&answer](const ConfigChanger::Problems& problems) { answer = problems; });
        EXPECT_TRUE(QTest::qWaitFor([&answer] { return answer.has_value(); }));
        return answer.value_or(ConfigChanger::Problems {});
    }

    ScriptedConfigService service { gateway::test::scriptedConfig() };
};

TEST_F(ConfigChangerTest, UndoPutsBackWhatWasThere)
{
    ConfigChanger changer(service);
    const Config before = *service.current();
    EXPECT_EQ(
        apply(changer, { .config = edited(), .summary = u"Key gone"_s, .undoText = u"Gone."_s }).size(), 0);
    EXPECT_EQ(service.current()->keys.size(), before.keys.size() - 1);
    EXPECT_EQ(changer.undoText(), u"Gone."_s);
    QSignalSpy undone(&changer, &ConfigChanger::undone);
    QSignalSpy settled(&changer, &ConfigChanger::settled);
    changer.undo();
    ASSERT_TRUE(undone.wait());
    EXPECT_EQ(*service.current(), before);
    EXPECT_EQ(changer.undoText(), QString());
    EXPECT_EQ(settled.size(), 0);
    EXPECT_EQ(service.summaries().last(), u"Undone: Gone."_s);
}

TEST_F(ConfigChangerTest, UndoEndsWithItsTime)
{
    ConfigChanger changer(service, 5ms);
    QSignalSpy settled(&changer, &ConfigChanger::settled);
    apply(changer, { .config = edited(), .summary = u"Key gone"_s, .undoText = u"Gone."_s });
    ASSERT_TRUE(settled.size() == 1 || settled.wait());
    EXPECT_EQ(changer.undoText(), QString());
    const Config after = *service.current();
    changer.undo();
    EXPECT_FALSE(changer.isBusy());
    EXPECT_EQ(*service.current(), after);
}

TEST_F(ConfigChangerTest, UndoEndsWhenSomebodyElseChangesTheConfiguration)
{
    ConfigChanger changer(service);
    QSignalSpy settled(&changer, &ConfigChanger::settled);
    apply(changer, { .config = edited(), .summary = u"Key gone"_s, .undoText = u"Gone."_s });
    service.replace(gateway::test::scriptedConfig());
    EXPECT_EQ(settled.size(), 1);
    EXPECT_EQ(changer.undoText(), QString());
}

TEST_F(ConfigChangerTest, TheNextEditSettlesTheOneBefore)
{
    ConfigChanger changer(service);
    QSignalSpy settled(&changer, &ConfigChanger::settled);
    apply(changer, { .config = edited(), .summary = u"1"_s, .undoText = u"First."_s });
    apply(changer, { .config = edited(), .summary = u"2"_s, .undoText = u"Second."_s });
    EXPECT_EQ(settled.size(), 1);
    EXPECT_EQ(changer.undoText(), u"Second."_s);
    changer.dismissUndo();
    EXPECT_EQ(settled.size(), 2);
}

TEST_F(ConfigChangerTest, ARefusalIsSaidAndLeavesNothingToUndo)
{
    ConfigChanger changer(service);
    service.refuseNext({ { .path = u"keys.ci"_s, .message = u"is taken"_s } });
    const auto problems = apply(changer, { .config = edited(), .summary = u"x"_s, .undoText = u"x"_s });
    EXPECT_EQ(problems.size(), 1);
    EXPECT_EQ(changer.problem(), u"keys.ci: is taken"_s);
    EXPECT_EQ(changer.undoText(), QString());
    changer.dismissProblem();
    EXPECT_EQ(changer.problem(), QString());
}

TEST_F(ConfigChangerTest, OneEditAtATime)
{
    ConfigChanger changer(service);
    QSignalSpy busy(&changer, &ConfigChanger::busyChanged);
    ConfigChanger::Problems second;
    changer.apply({ .config = edited(), .summary = u"1"_s }, {});
    changer.apply({ .config = edited(), .summary = u"2"_s },
        [&second](const ConfigChanger::Problems& problems) { second = problems; });
    EXPECT_EQ(second.size(), 1);
    EXPECT_TRUE(changer.isBusy());
    EXPECT_TRUE(QTest::qWaitFor([&changer] { return !changer.isBusy(); }));
    EXPECT_EQ(busy.size(), 2);
    EXPECT_EQ(service.summaries(), QStringList { u"1"_s });
}

TEST_F(ConfigChangerTest, AnAnswerThatComesTooLateIsLeftAlone)
{
    bool isCalled = false;
    {
        ConfigChanger changer(service);
        changer.apply({ .config = edited(), .summary = u"1"_s },
            [&isCalled](const ConfigChanger::Problems&) { isCalled = true; });
    }
    EXPECT_TRUE(QTest::qWaitFor([this] { return !service.summaries().isEmpty(); }));
    EXPECT_FALSE(isCalled);
}

} // namespace
