// SPDX-License-Identifier: GPL-3.0-or-later
// The page of models under the pointer: what is dragged lands where the line was.
#include "qml/accessible_tree.h"
#include "qml/window_test.h"
#include "support/wait_for.h"

#include <QtTest/QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::test::furnishedConfig;
using gateway::test::waitFor;
using gateway::test::WindowTest;

namespace {

gateway::config::Config configWithGroups()
{
    gateway::config::Config config = furnishedConfig();
    for (const char* model : { "a", "b", "c", "d" })
        config.providers[0].models.append({ .id = QString::fromLatin1(model) });
    const auto target = [](const QString& model) {
        return gateway::config::Target { .provider = u"openai"_s, .model = model };
    };
    config.aliases[0].groups = { { .name = u"default"_s,
                                     .targets = { target(u"a"_s), target(u"b"_s), target(u"c"_s) } },
        { .name = u"fallback"_s, .targets = { target(u"d"_s) } } };
    return config;
}

class ModelsPageTest : public WindowTest {
protected:
    void SetUp() override
    {
        load(configWithGroups());
        open(Page::Models);
    }

    [[nodiscard]] AliasEditor& editor() { return *app().models()->editor(); }

    // "abc|d", as the form has it.
    [[nodiscard]] QString order()
    {
        QStringList texts;
        for (const GroupDraft& group : editor().groups()->groups()) {
            QString text;
            for (const TargetDraft& one : group.targets)
                text += one.model;
            texts.append(text);
        }
        return texts.join(u'|');
    }

    [[nodiscard]] QPoint middleOf(const QString& name)
    {
        const QQuickItem* found = item(name);
        return found ? found->mapToScene({ found->width() / 2, found->height() / 2 }).toPoint() : QPoint();
    }

    // In steps, as a hand does: the first ones only say that it is dragged at all.
    void dragTo(const QPoint& to)
    {
        constexpr int kSteps = 8;
        for (int step = 1; step <= kSteps; ++step) {
            QTest::mouseMove(&window(), m_from + (to - m_from) * step / kSteps);
            settle();
        }
    }

    void take(const QString& handle)
    {
        m_from = middleOf(handle);
        QTest::mousePress(&window(), Qt::LeftButton, {}, m_from);
        settle();
    }

    void letGo(const QPoint& at)
    {
        QTest::mouseRelease(&window(), Qt::LeftButton, {}, at);
        settle();
    }

private:
    QPoint m_from;
};

TEST_F(ModelsPageTest, ATargetIsDraggedWithinItsGroup)
{
    ASSERT_EQ(order(), u"abc|d"_s);
    const QPoint below = middleOf(u"Drag target 3 to another place"_s) + QPoint(0, 14);
    take(u"Drag target 1 to another place"_s);
    dragTo(below);
    EXPECT_TRUE(editor().drag()->isActive());
    EXPECT_EQ(editor().drag()->text(), u"openai/a"_s);
    EXPECT_EQ(order(), u"abc|d"_s) << "not before it is dropped";
    letGo(below);
    EXPECT_EQ(order(), u"bca|d"_s);
    EXPECT_FALSE(editor().drag()->isActive());
    EXPECT_TRUE(editor().isDirty());
    editor().discard();
    EXPECT_EQ(order(), u"abc|d"_s);
}

TEST_F(ModelsPageTest, ATargetIsDraggedIntoAnotherGroupAndSaved)
{
    const QPoint below = middleOf(u"Add target"_s);
    take(u"Drag target 3 to another place"_s);
    // The first group's own button is the nearest then; the second group lies below it.
    const QPoint deeper(below.x(), middleOf(u"Add a group to fall back to"_s).y() - 20);
    dragTo(deeper);
    letGo(deeper);
    EXPECT_EQ(order(), u"ab|dc"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] {
        const auto& groups = scripted().configuration.current()->aliases[0].groups;
        return groups[1].targets.size() == 2 && groups[1].targets[1].model == u"c";
    }));
}

TEST_F(ModelsPageTest, AGroupIsDraggedAboveAnother)
{
    const QPoint above = middleOf(u"Drag group default to another place"_s) - QPoint(0, 12);
    take(u"Drag group fallback to another place"_s);
    dragTo(above);
    letGo(above);
    EXPECT_EQ(order(), u"d|abc"_s);
    EXPECT_TRUE(editor().isDirty());
}

TEST_F(ModelsPageTest, EscPutsWhatIsDraggedBack)
{
    const QPoint below = middleOf(u"Drag target 3 to another place"_s) + QPoint(0, 14);
    take(u"Drag target 1 to another place"_s);
    dragTo(below);
    ASSERT_TRUE(editor().drag()->isActive());
    key(Qt::Key_Escape);
    EXPECT_FALSE(editor().drag()->isActive());
    dragTo(below + QPoint(0, 4));
    letGo(below);
    EXPECT_EQ(order(), u"abc|d"_s);
    EXPECT_FALSE(editor().isDirty());
}

TEST_F(ModelsPageTest, TheFormScrollsOnWhileSomethingIsHeldNearItsEdge)
{
    for (int i = 0; i < 25; ++i)
        editor().groups()->targetsAt(0)->append();
    settle();
    QQuickItem* last = item(u"Drag target 3 to another place"_s);
    ASSERT_NE(last, nullptr);
    const double before = last->mapToScene({ 0, 0 }).y();
    take(u"Drag target 1 to another place"_s);
    const QPoint edge(middleOf(u"Drag target 1 to another place"_s).x(), window().height() - 70);
    dragTo(edge);
    EXPECT_TRUE(waitFor([&] {
        settle();
        return last->mapToScene({ 0, 0 }).y() < before - 100;
    })) << "what lies below comes into sight";
    key(Qt::Key_Escape);
    letGo(edge);
    EXPECT_TRUE(order().startsWith(u"abc"_s));
}

TEST_F(ModelsPageTest, ATargetIsTestedAndItsResultPutAway)
{
    press(u"Test target 1"_s);
    ASSERT_TRUE(waitForName(u"Answered in 842\u202Fms"_s));
    press(u"Put the result of target 1 away"_s);
    EXPECT_FALSE(showsPart(u"Answered in"_s));
}

TEST_F(ModelsPageTest, AFailedTestSaysWhyInATextOneCanTakeElsewhere)
{
    scripted().policy.answerTestWith(
        { u"openai"_s, u"b"_s }, gateway::test::testRecord(1'000, 401, u"Incorrect API key provided."_s));
    press(u"Test target 2"_s);
    const QString why = u"Refused with 401: Incorrect API key provided."_s;
    ASSERT_TRUE(waitForName(why));
    focus(why);
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(window().activeFocusItem()->property("selectedText").toString(), why);
}

TEST_F(ModelsPageTest, AllAreTestedAndStoppedWithThePage)
{
    for (const char* model : { "a", "b", "c", "d" })
        scripted().policy.answerTestWith({ u"openai"_s, QString::fromLatin1(model) }, std::nullopt);
    press(u"Test all"_s);
    EXPECT_EQ(app().models()->tester()->running(), 4);
    EXPECT_TRUE(shows(u"Stop the test of target 1"_s));
    EXPECT_TRUE(shows(u"Stop testing"_s));
    open(Page::Home);
    EXPECT_EQ(app().models()->tester()->running(), 0);
    EXPECT_EQ(scripted().policy.cancelledTests().size(), 4);
}

TEST_F(ModelsPageTest, AModelIsFoundByWhereItLeads)
{
    focus(u"Models"_s, QAccessible::List);
    key(Qt::Key_Slash);
    type(u"claude"_s);
    EXPECT_EQ(app().models()->shelf()->count(), 1);
    key(Qt::Key_Down);
    key(Qt::Key_J);
    EXPECT_EQ(editor().slug(), u"claude-sonnet-4-5"_s);
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"xyz"_s);
    EXPECT_TRUE(shows(u"No model fits."_s));
    press(u"Show all"_s);
    EXPECT_FALSE(app().models()->shelf()->isFiltered());
    EXPECT_EQ(app().models()->shelf()->count(), app().models()->list()->count());
}

TEST_F(ModelsPageTest, TheRareFieldsAreUnfoldedAndSaved)
{
    EXPECT_FALSE(shows(u"Display name"_s));
    press(u"Advanced"_s);
    focus(u"Display name"_s);
    type(u"Quick"_s);
    EXPECT_TRUE(shows(u"Advanced (1 changed)"_s));
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] {
        const auto* said = scripted().configuration.current()->aliases[0].metadata.find(u"overrides");
        const auto* name = said ? said->find(u"name") : nullptr;
        return name && name->text == u"Quick";
    }));
}

TEST_F(ModelsPageTest, AProvidersModelIsTestedInItsRow)
{
    open(Page::Providers);
    scripted().policy.answerTestWith({ u"openai"_s, u"gpt-5-mini"_s }, std::nullopt);
    press(u"Test gpt-5"_s);
    ASSERT_TRUE(waitForName(u"Answered in 842\u202Fms"_s));
    press(u"Test gpt-5-mini"_s);
    EXPECT_TRUE(shows(u"Stop the test of gpt-5-mini"_s));
    open(Page::Models);
    EXPECT_EQ(scripted().policy.cancelledTests().size(), 1);
}

} // namespace
