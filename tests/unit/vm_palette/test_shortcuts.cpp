// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that a person chooses: taken, refused with a reason, kept, and made of what pages listen for.
#include "app/viewmodels/palette/shortcut_list_model.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;

namespace {

using Kind = KeyVerdict::Kind;

class ShortcutTest : public ::testing::Test {
protected:
    int rowOf(const QString& command)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(ShortcutListModel::CommandRole).toString() == command)
                return row;
        }
        return -1;
    }

    // What was pressed for it; the reason against it, if any.
    QString press(const QString& command, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        model.begin(rowOf(command));
        model.record(key, static_cast<int>(modifiers));
        const QString problem = model.problem();
        model.cancel();
        return problem;
    }

    ShortcutListModel model;
    QAbstractItemModelTester tester { &model, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

// A mistyped default would be a command that nothing calls.
TEST_F(ShortcutTest, TheTableHoldsKeysThatExistAndNoTwoTheSame)
{
    QSet<QString> commands;
    for (const ShortcutSpec& spec : shortcutTable()) {
        if (spec.use == ShortcutUse::Fixed)
            continue;
        const QString command = QString::fromLatin1(spec.id);
        EXPECT_FALSE(commands.contains(command)) << qPrintable(command);
        commands.insert(command);
        EXPECT_EQ(QKeySequence(QString::fromLatin1(spec.keys)).count(), 1) << qPrintable(command);
        EXPECT_NE(QKeySequence(QString::fromLatin1(spec.keys))[0].key(), Qt::Key_unknown)
            << qPrintable(command);
        for (const ShortcutSpec& other : shortcutTable()) {
            const bool mayMeet = &other != &spec && other.use != ShortcutUse::Fixed;
            if (mayMeet && overlap(spec.scope, other.scope)) {
                EXPECT_STRNE(spec.keys, other.keys);
            }
        }
    }
}

TEST_F(ShortcutTest, WhatIsPressedIsTheCommandsFromThenOn)
{
    QSignalSpy changed(&model, &ShortcutListModel::bindingsChanged);
    EXPECT_EQ(model.keysOf(u"home"), u"Ctrl+1"_s);
    model.begin(rowOf(u"home"_s));
    EXPECT_EQ(model.recording(), rowOf(u"home"_s));
    model.record(Qt::Key_Control, Qt::ControlModifier);
    EXPECT_EQ(model.recording(), rowOf(u"home"_s)) << "a modifier is but the beginning";
    model.record(Qt::Key_H, Qt::ControlModifier);
    EXPECT_EQ(model.recording(), -1);
    EXPECT_EQ(model.keysOf(u"home"), u"Ctrl+H"_s);
    EXPECT_EQ(changed.size(), 1);
    const QModelIndex row = model.index(rowOf(u"home"_s));
    EXPECT_TRUE(row.data(ShortcutListModel::ChangedRole).toBool());
    EXPECT_EQ(row.data(ShortcutListModel::SequenceRole).toString(), u"Ctrl+H"_s);
    EXPECT_TRUE(model.isAnyChanged());
    model.reset(rowOf(u"home"_s));
    EXPECT_EQ(model.keysOf(u"home"), u"Ctrl+1"_s);
    EXPECT_FALSE(model.isAnyChanged());
}

TEST_F(ShortcutTest, KeysOfAnotherCommandAreRefusedByItsName)
{
    const QString taken = press(u"home"_s, Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(taken.contains(u"Search or run a command"_s)) << qPrintable(taken);
    EXPECT_EQ(model.keysOf(u"home"), u"Ctrl+1"_s);
    EXPECT_TRUE(press(u"pin"_s, Qt::Key_J).contains(u"Next request"_s));
    EXPECT_TRUE(press(u"pin"_s, Qt::Key_Minus).contains(u"Zoom"_s)) << "also one that cannot be changed";
    EXPECT_TRUE(press(u"add"_s, Qt::Key_J).contains(u"Next request"_s)) << "lists are on that page, too";
    EXPECT_EQ(press(u"send"_s, Qt::Key_J, Qt::ControlModifier), QString());
    EXPECT_EQ(press(u"home"_s, Qt::Key_1, Qt::ControlModifier), QString()) << "its own";
}

TEST_F(ShortcutTest, WhatOneWritesAndMovesWithIsRefused)
{
    EXPECT_FALSE(press(u"home"_s, Qt::Key_H).isEmpty());
    EXPECT_FALSE(press(u"save"_s, Qt::Key_S, Qt::ShiftModifier).isEmpty());
    EXPECT_EQ(press(u"home"_s, Qt::Key_F2), QString());
    EXPECT_FALSE(press(u"pin"_s, Qt::Key_Down).isEmpty());
    EXPECT_FALSE(press(u"pin"_s, Qt::Key_Return).isEmpty());
    EXPECT_EQ(press(u"pin"_s, Qt::Key_B), QString());
}

TEST_F(ShortcutTest, AreKeptAndComeBackAlsoWhereTwoHaveChangedPlaces)
{
    EXPECT_EQ(press(u"pin"_s, Qt::Key_B), QString());
    EXPECT_EQ(press(u"next"_s, Qt::Key_P), QString()) << "it is free now";
    EXPECT_EQ(press(u"pin"_s, Qt::Key_J), QString());
    const QStringList kept = model.bindings();
    EXPECT_EQ(kept, (QStringList { u"next=P"_s, u"pin=J"_s }));
    ShortcutListModel other;
    other.setBindings(kept);
    EXPECT_EQ(other.bindings(), kept);
    other.setBindings({ u"next=K"_s, u"pin=Ctrl"_s, u"unheard=Ctrl+J"_s, u"home=H"_s, u"nonsense"_s });
    EXPECT_TRUE(other.bindings().isEmpty()) << qPrintable(other.bindings().join(u' '));
}

TEST_F(ShortcutTest, ResetIsRefusedWhereAnotherHasTheUsualKeys)
{
    EXPECT_EQ(press(u"pin"_s, Qt::Key_B), QString());
    EXPECT_EQ(press(u"next"_s, Qt::Key_P), QString());
    model.reset(rowOf(u"pin"_s));
    EXPECT_TRUE(model.problem().contains(u"Next request"_s)) << qPrintable(model.problem());
    EXPECT_EQ(model.recording(), rowOf(u"pin"_s));
    model.resetAll();
    EXPECT_EQ(model.keysOf(u"pin"), u"P"_s);
    EXPECT_EQ(model.keysOf(u"next"), u"J"_s);
    EXPECT_EQ(model.recording(), -1);
}

TEST_F(ShortcutTest, APageHearsTheKeyItListensFor)
{
    const auto judge = [this](Qt::Key key, ShortcutScope page = ShortcutScope::Requests) {
        return model.judge(QKeyCombination(key), page);
    };
    EXPECT_EQ(judge(Qt::Key_P).kind, Kind::Pass);
    EXPECT_EQ(press(u"pin"_s, Qt::Key_B), QString());
    const KeyVerdict verdict = judge(Qt::Key_B);
    EXPECT_EQ(verdict.kind, Kind::Replace);
    EXPECT_EQ(verdict.as.key(), Qt::Key_P);
    EXPECT_EQ(verdict.text, u"p"_s);
    EXPECT_EQ(judge(Qt::Key_P).kind, Kind::Swallow) << "it means nothing any more";
    EXPECT_EQ(judge(Qt::Key_B, ShortcutScope::Playground).kind, Kind::Pass);
    EXPECT_EQ(judge(Qt::Key_P, ShortcutScope::Playground).kind, Kind::Pass);
    EXPECT_EQ(press(u"next-tab"_s, Qt::Key_P), QString());
    EXPECT_EQ(judge(Qt::Key_P).text, u"]"_s);
    model.begin(0);
    EXPECT_EQ(judge(Qt::Key_B).kind, Kind::Pass) << "new keys are being taken";
}

TEST_F(ShortcutTest, ASignIsTheSameHoweverTheKeyboardWritesIt)
{
    EXPECT_EQ(press(u"pin"_s, Qt::Key_Exclam, Qt::ShiftModifier), QString());
    EXPECT_EQ(model.keysOf(u"pin"), u"!"_s);
    EXPECT_EQ(model.judge(QKeyCombination(Qt::ShiftModifier, Qt::Key_Exclam), ShortcutScope::Requests).kind,
        Kind::Replace);
}

} // namespace
