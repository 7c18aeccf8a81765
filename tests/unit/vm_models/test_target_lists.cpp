// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/provider_choice_model.h"
#include "app/viewmodels/models/target_drag.h"
#include "app/viewmodels/models/target_group_list_model.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Selector;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

TargetDraft to(const QString& model)
{
    return { .provider = u"openai"_s, .model = model };
}

class TargetListsTest : public ::testing::Test {
protected:
    TargetListsTest()
        : tester(&groups, kFatal)
    {
        groups.setGroups({ { .name = u"default"_s, .targets = { to(u"a"_s), to(u"b"_s), to(u"c"_s) } },
            { .name = u"fallback"_s, .selector = Selector::Cost, .targets = { to(u"d"_s) } } });
    }

    // "abc|d"
    [[nodiscard]] QString order() const
    {
        QStringList texts;
        for (const GroupDraft& group : groups.groups()) {
            QString text;
            for (const TargetDraft& target : group.targets)
                text += target.kind == TargetKind::Alias ? target.alias : target.model;
            texts.append(text);
        }
        return texts.join(u'|');
    }

    TargetGroupListModel groups;
    QAbstractItemModelTester tester;
};

TEST_F(TargetListsTest, TargetsMoveWithinTheirGroup)
{
    QAbstractItemModelTester first(groups.targetsAt(0), kFatal);
    QSignalSpy edited(&groups, &TargetGroupListModel::edited);
    QSignalSpy moved(&groups, &TargetGroupListModel::targetMoved);
    groups.moveTarget(0, 0, 1);
    EXPECT_EQ(order(), u"bac|d"_s);
    groups.moveTarget(0, 2, -1);
    EXPECT_EQ(order(), u"bca|d"_s);
    EXPECT_EQ(edited.size(), 2);
    ASSERT_EQ(moved.size(), 2);
    EXPECT_EQ(moved[0], (QVariantList { 0, 1 }));
    EXPECT_EQ(moved[1], (QVariantList { 0, 1 }));
}

TEST_F(TargetListsTest, TargetsMoveOnIntoTheNeighbouringGroup)
{
    QAbstractItemModelTester first(groups.targetsAt(0), kFatal);
    QAbstractItemModelTester second(groups.targetsAt(1), kFatal);
    QSignalSpy moved(&groups, &TargetGroupListModel::targetMoved);
    groups.moveTarget(0, 2, 1);
    EXPECT_EQ(order(), u"ab|cd"_s);
    groups.moveTarget(1, 0, -1);
    EXPECT_EQ(order(), u"abc|d"_s);
    ASSERT_EQ(moved.size(), 2);
    EXPECT_EQ(moved[0], (QVariantList { 1, 0 }));
    EXPECT_EQ(moved[1], (QVariantList { 0, 2 }));
}

TEST_F(TargetListsTest, AtTheEndsThereIsNowhereToMove)
{
    QSignalSpy edited(&groups, &TargetGroupListModel::edited);
    groups.moveTarget(0, 0, -1);
    groups.moveTarget(1, 0, 1);
    groups.moveTarget(0, 9, 1);
    groups.moveTarget(5, 0, 1);
    groups.moveBy(0, -1);
    groups.moveBy(1, 1);
    EXPECT_EQ(order(), u"abc|d"_s);
    EXPECT_EQ(edited.size(), 0);
}

TEST_F(TargetListsTest, GroupsMoveComeAndGo)
{
    groups.moveBy(0, 1);
    EXPECT_EQ(order(), u"d|abc"_s);
    groups.append();
    EXPECT_EQ(groups.groups().last().name, u"fallback-2"_s);
    EXPECT_EQ(groups.groups().last().targets.size(), 1);
    groups.remove(0);
    EXPECT_EQ(order(), u"abc|"_s);
}

TEST_F(TargetListsTest, TargetsMoveIntoAnyGap)
{
    QAbstractItemModelTester first(groups.targetsAt(0), kFatal);
    QAbstractItemModelTester second(groups.targetsAt(1), kFatal);
    QSignalSpy edited(&groups, &TargetGroupListModel::edited);
    QSignalSpy moved(&groups, &TargetGroupListModel::targetMoved);
    groups.moveTargetTo(0, 0, 0, 3);
    EXPECT_EQ(order(), u"bca|d"_s);
    groups.moveTargetTo(0, 2, 0, 0);
    EXPECT_EQ(order(), u"abc|d"_s);
    groups.moveTargetTo(0, 1, 1, 0);
    EXPECT_EQ(order(), u"ac|bd"_s);
    groups.moveTargetTo(1, 1, 0, 2);
    EXPECT_EQ(order(), u"acd|b"_s);
    EXPECT_EQ(edited.size(), 4);
    EXPECT_EQ(moved.size(), 0) << "the keyboard stays where it is";
}

TEST_F(TargetListsTest, TheGapsBesideItselfAndThoseThatAreNoneMoveNothing)
{
    QSignalSpy edited(&groups, &TargetGroupListModel::edited);
    for (const int gap : { 1, 2, -1, 4 })
        groups.moveTargetTo(0, 1, 0, gap);
    groups.moveTargetTo(0, 3, 1, 0);
    groups.moveTargetTo(0, 0, 2, 0);
    groups.moveTargetTo(0, 0, 1, 2);
    for (const int gap : { 0, 1, -1, 3 })
        groups.moveTo(0, gap);
    groups.moveTo(2, 0);
    EXPECT_EQ(order(), u"abc|d"_s);
    EXPECT_EQ(edited.size(), 0);
}

TEST_F(TargetListsTest, GroupsMoveIntoAnyGap)
{
    groups.append();
    groups.targetsAt(2)->setModel(0, u"e"_s);
    groups.moveTo(0, 3);
    EXPECT_EQ(order(), u"d|e|abc"_s);
    groups.moveTo(2, 1);
    EXPECT_EQ(order(), u"d|abc|e"_s);
    groups.moveTo(1, 0);
    EXPECT_EQ(order(), u"abc|d|e"_s);
}

class TargetDragTest : public TargetListsTest {
protected:
    // As a form lays them out: rows of 10, from 0 on, with 10 of the next group's head before its own.
    void measure()
    {
        drag.clearGaps();
        if (drag.isWholeGroup()) {
            drag.addGap(0, 0, 0);
            drag.addGap(1, 0, 40);
            drag.addGap(2, 0, 70);
            return;
        }
        for (int place = 0; place <= 3; ++place)
            drag.addGap(0, place, place * 10.0);
        drag.addGap(1, 0, 50);
        drag.addGap(1, 1, 60);
    }

    TargetDrag drag { groups };
};

TEST_F(TargetDragTest, ATargetLandsInTheNearestGapWhenItIsDropped)
{
    drag.takeTarget(0, 0);
    EXPECT_TRUE(drag.isActive());
    EXPECT_EQ(drag.text(), u"openai/a"_s);
    measure();
    drag.hover(22);
    EXPECT_TRUE(drag.lands());
    EXPECT_EQ(drag.lineY(), 20);
    EXPECT_EQ(order(), u"abc|d"_s) << "not before it is dropped";
    drag.drop();
    EXPECT_EQ(order(), u"bac|d"_s);
    EXPECT_FALSE(drag.isActive());
    drag.takeTarget(0, 2);
    measure();
    drag.hover(1'000);
    drag.drop();
    EXPECT_EQ(order(), u"ba|dc"_s) << "beyond all of them it is the last";
}

TEST_F(TargetDragTest, WhereItIsAlreadyNothingLands)
{
    QSignalSpy edited(&groups, &TargetGroupListModel::edited);
    drag.takeTarget(0, 1);
    drag.drop();
    EXPECT_FALSE(drag.isActive()) << "nobody has measured";
    drag.takeTarget(0, 1);
    measure();
    drag.hover(11);
    EXPECT_FALSE(drag.lands());
    drag.hover(19);
    EXPECT_FALSE(drag.lands());
    drag.drop();
    EXPECT_EQ(edited.size(), 0);
    EXPECT_FALSE(drag.isActive());
}

TEST_F(TargetDragTest, AWholeGroupIsDraggedByItsName)
{
    drag.takeGroup(1);
    EXPECT_TRUE(drag.isWholeGroup());
    EXPECT_EQ(drag.text(), u"fallback"_s);
    measure();
    drag.hover(45);
    EXPECT_FALSE(drag.lands());
    drag.hover(3);
    drag.drop();
    EXPECT_EQ(order(), u"d|abc"_s);
}

TEST_F(TargetDragTest, ItIsGivenUpByAPersonAndByAnythingThatChangesBeneath)
{
    drag.takeTarget(0, 0);
    measure();
    drag.hover(30);
    drag.cancel();
    drag.drop();
    EXPECT_EQ(order(), u"abc|d"_s);
    drag.takeTarget(0, 0);
    measure();
    drag.hover(30);
    groups.targetsAt(0)->remove(2);
    EXPECT_FALSE(drag.isActive());
    drag.drop();
    EXPECT_EQ(order(), u"ab|d"_s);
    drag.takeTarget(0, 7);
    drag.takeGroup(2);
    EXPECT_FALSE(drag.isActive()) << "there is no such row";
}

TEST_F(TargetListsTest, EverySelectorIsOfferedAndSaysWhatItDoes)
{
    using Offered = TargetGroupListModel::Selector;
    const QVector<std::pair<Offered, Selector>> all { { Offered::InOrder, Selector::InOrder },
        { Offered::Random, Selector::Random }, { Offered::Cost, Selector::Cost },
        { Offered::Performance, Selector::Performance }, { Offered::Latency, Selector::Latency },
        { Offered::EndToEndPerformance, Selector::EndToEndPerformance }, { Offered::Usage, Selector::Usage },
        { Offered::Quota, Selector::Quota } };
    EXPECT_EQ(groups.selectorNames().size(), all.size());
    QStringList helps;
    for (const auto& [offered, selector] : all) {
        groups.setSelector(1, offered);
        EXPECT_EQ(groups.groups()[1].selector, selector);
        EXPECT_EQ(groups.index(1).data(TargetGroupListModel::SelectorRole).value<Offered>(), offered);
        helps.append(groups.index(1).data(TargetGroupListModel::SelectorHelpRole).toString());
    }
    EXPECT_FALSE(helps.contains(QString()));
    EXPECT_EQ(helps.removeDuplicates(), 0);
}

TEST_F(TargetListsTest, ATargetChangesFromAProviderToAnAliasAndBack)
{
    TargetListModel& targets = *groups.targetsAt(0);
    QAbstractItemModelTester first(&targets, kFatal);
    targets.chooseAlias(0);
    EXPECT_EQ(targets.index(0).data(TargetListModel::AliasRole), true);
    EXPECT_EQ(targets.index(0).data(TargetListModel::ModelRole), QString());
    targets.setModel(0, u"smart"_s);
    EXPECT_EQ(targets.targets()[0].alias, u"smart"_s);
    targets.setProvider(0, u"groq"_s);
    EXPECT_EQ(targets.targets()[0], (TargetDraft { .provider = u"groq"_s }));
}

TEST_F(TargetListsTest, EveryEditIsReportedOnceAndNoneWithoutAChange)
{
    TargetListModel& targets = *groups.targetsAt(0);
    QSignalSpy edited(&groups, &TargetGroupListModel::edited);
    targets.setModel(0, u"a"_s);
    targets.setEnabled(0, true);
    targets.setWeight(0, u"1"_s);
    targets.setProvider(0, u"openai"_s);
    groups.setName(0, u"default"_s);
    EXPECT_EQ(edited.size(), 0);
    targets.setModel(0, u"x"_s);
    targets.setEnabled(0, false);
    targets.setWeight(0, u"2"_s);
    targets.append();
    targets.remove(3);
    groups.setName(0, u"first"_s);
    EXPECT_EQ(edited.size(), 6);
    targets.remove(17);
    EXPECT_EQ(edited.size(), 6);
}

TEST_F(TargetListsTest, AnotherTargetStartsWithTheProviderOfTheLast)
{
    groups.targetsAt(1)->append();
    EXPECT_EQ(groups.targetsAt(1)->targets().last(), (TargetDraft { .provider = u"openai"_s }));
}

TEST(ProviderChoices, AreTheProvidersAndAnotherModel)
{
    ProviderChoiceModel choices;
    QAbstractItemModelTester tester(&choices, kFatal);
    const auto config = gateway::test::scriptedConfig();
    QSignalSpy changed(&choices, &ProviderChoiceModel::changed);
    choices.setProviders(config.providers);
    choices.setProviders(config.providers);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(choices.count(), config.providers.size() + 1);
    EXPECT_EQ(choices.slugAt(choices.rowOf(u"groq"_s)), u"groq"_s);
    EXPECT_EQ(
        choices.index(choices.rowOf(u"groq"_s)).data(ProviderChoiceModel::TextRole), u"groq (disabled)"_s);
    EXPECT_EQ(choices.rowOf(u"gone"_s), -1);
    EXPECT_EQ(choices.slugAt(choices.aliasRow()), QString());
    EXPECT_EQ(choices.index(choices.aliasRow()).data(ProviderChoiceModel::TextRole), u"Another model"_s);
}

} // namespace
