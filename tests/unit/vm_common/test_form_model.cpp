// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/form_model.h"

#include "app/viewmodels/common/form_texts.h"
#include "config/field_tables.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Node;
using gateway::config::Stall;
using Kind = FormModel::Kind;

namespace {

enum Rows { First, Pace, Rests, Words, Lines, Pick, Own };

QVector<FormModel::Row> rows()
{
    return {
        { .path = u"ttfbSeconds"_s,
            .kind = Kind::Number,
            .label = u"First"_s,
            .unit = u"s"_s,
            .section = u"A"_s },
        { .path = u"pace"_s,
            .kind = Kind::Number,
            .label = u"Pace"_s,
            .section = u"A"_s,
            .factor = 0.01,
            .least = 0,
            .most = 100 },
        { .path = u"stallCooldown"_s, .kind = Kind::Switch, .fallback = u"false"_s, .section = u"B"_s },
        { .path = u"part.words"_s, .kind = Kind::Words, .section = u"B"_s },
        { .path = u"lines"_s, .kind = Kind::Lines, .section = u"B"_s },
        { .path = u"pick"_s,
            .kind = Kind::Choice,
            .label = u"Pick"_s,
            .fallback = u"a"_s,
            .section = u"B"_s,
            .choices = { { u"a"_s, u"Ay"_s }, { u"b"_s, u"Bee"_s } } },
        { .path = u"own"_s,
            .kind = Kind::Override,
            .label = u"Own"_s,
            .fallback = u"30"_s,
            .section = u"B"_s,
            .factor = 1000,
            .least = 5,
            .most = 120,
            .onlyWith = u"pick"_s,
            .onlyWithValues = { u"a"_s } },
    };
}

class FormModelTest : public ::testing::Test {
protected:
    FormModelTest()
    {
        form.setRows(rows());
        form.load(Node::map());
    }

    [[nodiscard]] QVariant at(int row, FormModel::Role role) const { return form.index(row).data(role); }

    [[nodiscard]] QString scalar(const QString& key) const
    {
        const Node part = form.part();
        const Node* node = part.find(key);
        return node ? node->text : u"(none)"_s;
    }

    FormModel form;
    QAbstractItemModelTester tester { &form, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(FormModelTest, AnEmptyDocumentShowsWhatHoldsAndStaysEmpty)
{
    EXPECT_EQ(at(First, FormModel::TextRole), QString());
    EXPECT_EQ(at(Rests, FormModel::CheckedRole), false);
    EXPECT_EQ(at(Pick, FormModel::ChoiceRole), 0);
    EXPECT_FALSE(form.isEdited());
    EXPECT_EQ(form.part().find(u"stallCooldown"), nullptr);
}

TEST_F(FormModelTest, NumbersStandInTheUnitOfTheForm)
{
    Node part = Node::map();
    part.set(u"pace"_s, Node::scalar(u"0.07"_s));
    part.set(u"own"_s, Node::scalar(u"45000"_s));
    form.load(part);
    EXPECT_EQ(at(Pace, FormModel::TextRole), u"7"_s);
    EXPECT_EQ(at(Own, FormModel::TextRole), u"45"_s);
    form.setText(Pace, u"12.5"_s);
    form.setText(Own, u"7"_s);
    EXPECT_EQ(scalar(u"pace"_s), u"0.125"_s);
    EXPECT_EQ(scalar(u"own"_s), u"7000"_s);
}

TEST_F(FormModelTest, NumbersHaveTheDecimalSignOfTheLanguage)
{
    const QLocale before;
    const auto putBack = qScopeGuard([&before] { QLocale::setDefault(before); });
    form.setText(Pace, u"1,000"_s);
    EXPECT_EQ(scalar(u"pace"_s), u"1,000"_s) << "no number where the comma is no sign of decimals";
    QLocale::setDefault(QLocale(QLocale::German));
    for (const QString& typed : { u"12,"_s, u"12.5"_s, u"12,5"_s })
        form.setText(Pace, typed);
    EXPECT_EQ(scalar(u"pace"_s), u"0.125"_s);
    EXPECT_EQ(at(Pace, FormModel::TextRole), u"12,5"_s);
    EXPECT_EQ(form.changes(), QStringList { u"Pace: nothing \u2192 12,5"_s });
    form.setText(Pace, u"soon, or so"_s);
    EXPECT_EQ(at(Pace, FormModel::TextRole), u"soon, or so"_s);
    form.setText(Lines, u"v1.5"_s);
    EXPECT_EQ(at(Lines, FormModel::TextRole), u"v1.5"_s);
}

TEST_F(FormModelTest, AnOverrideIsInheritedOffOrAValueOfItsOwn)
{
    EXPECT_EQ(at(Own, FormModel::ChoiceRole), 0);
    form.setChoice(Own, 1);
    EXPECT_EQ(scalar(u"own"_s), u"off"_s);
    form.setChoice(Own, 2);
    EXPECT_EQ(scalar(u"own"_s), u"30000"_s) << "a value to start from";
    form.setText(Own, QString());
    EXPECT_EQ(at(Own, FormModel::ChoiceRole), 2) << "being typed anew";
    form.showProblems({}, {});
    EXPECT_NE(at(Own, FormModel::ErrorRole), QString());
    form.setChoice(Own, 0);
    form.showProblems({}, {});
    EXPECT_EQ(scalar(u"own"_s), u"(none)"_s);
    EXPECT_EQ(at(Own, FormModel::ErrorRole), QString());
    EXPECT_FALSE(form.isEdited());
}

TEST_F(FormModelTest, ListsAreWordsOrLines)
{
    form.setText(Words, u" 429, 503;500 "_s);
    form.setText(Lines, u"over capacity, later\n\nno"_s);
    const Node part = form.part();
    ASSERT_NE(part.find(u"part"), nullptr);
    EXPECT_EQ(part.find(u"part")->find(u"words")->items.size(), 3);
    EXPECT_EQ(part.find(u"lines")->items[0].text, u"over capacity, later"_s);
    EXPECT_EQ(part.find(u"lines")->items.size(), 2);
    form.setText(Words, QString());
    EXPECT_EQ(form.part().find(u"part"), nullptr) << "an empty section goes";
}

TEST_F(FormModelTest, PairsAreALineEach)
{
    FormModel pairs;
    pairs.setRows({ { .path = u"env"_s, .kind = Kind::Pairs, .label = u"Variables"_s } });
    Node part = Node::map();
    Node env = Node::map();
    env.set(u"A"_s, Node::scalar(u"1"_s));
    env.set(u"B"_s, Node::scalar(u"x=y"_s));
    part.set(u"env"_s, env);
    pairs.load(part);
    EXPECT_EQ(pairs.textOf(u"env"_s), u"A=1\nB=x=y"_s);
    EXPECT_EQ(pairs.part(), part);
    pairs.setText(0, u"X-Team: blue\n\n URL = http://h:1 "_s);
    pairs.showProblems({}, {});
    EXPECT_EQ(pairs.errorCount(), 0);
    EXPECT_EQ(pairs.part().find(u"env")->find(u"X-Team")->text, u"blue"_s);
    EXPECT_EQ(pairs.part().find(u"env")->find(u"URL")->text, u"http://h:1"_s);
    pairs.setText(0, u"A=1\nnonsense"_s);
    pairs.showProblems({}, {});
    EXPECT_TRUE(pairs.data(pairs.index(0), FormModel::ErrorRole).toString().contains(u"nonsense"));
    pairs.setText(0, QString());
    EXPECT_EQ(pairs.part().find(u"env"), nullptr);
}

TEST_F(FormModelTest, ADocumentIsReadAgainOnlyOnceItIsChanged)
{
    FormModel document;
    document.setRows({ { .path = u"body"_s,
        .kind = Kind::Document,
        .label = u"Body"_s,
        .choices = { { u"a: 1"_s, u"Example"_s } } } });
    const Node part = gateway::config::parseYaml("body: {a: \"x\", 'b': [1, two], c: ~}").root;
    document.load(part);
    EXPECT_EQ(document.textOf(u"body"_s), u"a: \"x\"\nb: [1, two]\nc: ~"_s);
    EXPECT_EQ(document.part(), part);
    document.setText(0, u"\t{\"a\":\n\t\t[1]}"_s);
    document.showProblems({}, {});
    EXPECT_EQ(document.errorCount(), 0)
        << document.index(0).data(FormModel::ErrorRole).toString().toStdString();
    EXPECT_EQ(document.part(), gateway::config::parseYaml("body: {a: [1]}").root);
    EXPECT_EQ(document.changes(), QStringList { u"Body: changed"_s });
    document.setText(0, u"a: [1"_s);
    document.showProblems({}, {});
    EXPECT_EQ(document.errorCount(), 1);
    document.setText(0, u"a: 2"_s);
    document.showProblems({ { .path = u"x.body.a[0]"_s, .message = u"is odd"_s } }, u"x"_s);
    EXPECT_EQ(document.index(0).data(FormModel::ErrorRole), u"a[0]: is odd"_s);
    document.setText(0, QString());
    document.showProblems({}, {});
    EXPECT_EQ(document.errorCount(), 0);
    EXPECT_EQ(document.part(), Node::map());
    EXPECT_EQ(document.changes(), QStringList { u"Body: removed"_s });
    document.setChoice(0, 0);
    EXPECT_EQ(document.part(), gateway::config::parseYaml("body: {a: 1}").root);
}

TEST_F(FormModelTest, SeveralChoicesAreAListInTheirOrder)
{
    FormModel several;
    several.setRows({ { .path = u"apis"_s,
        .kind = Kind::Several,
        .label = u"APIs"_s,
        .fallback = u"all"_s,
        .choices = { { u"a"_s, u"Ay"_s }, { u"b"_s, u"Bee"_s }, { u"c:d"_s, u"See"_s } } } });
    several.load(gateway::config::parseYaml("apis: [b]").root);
    EXPECT_EQ(several.index(0).data(FormModel::ChosenRole), (QVariantList { false, true, false }));
    several.setChosen(0, 2, true);
    several.setChosen(0, 0, true);
    several.setChosen(0, 7, true);
    EXPECT_EQ(several.textOf(u"apis"_s), u"a, b, c:d"_s);
    EXPECT_EQ(several.changes(), QStringList { u"APIs: Bee \u2192 Ay, Bee, See"_s });
    for (int choice = 0; choice < 3; ++choice)
        several.setChosen(0, choice, false);
    EXPECT_EQ(several.part(), Node::map());
    EXPECT_EQ(several.changes(), QStringList { u"APIs: Bee \u2192 all"_s });
}

TEST_F(FormModelTest, WhatIsOfNoUseIsHiddenAndNotWritten)
{
    form.setChoice(Own, 1);
    QSignalSpy changed(&form, &QAbstractItemModel::dataChanged);
    form.setChoice(Pick, 1);
    EXPECT_EQ(at(Own, FormModel::ShownRole), false);
    EXPECT_EQ(changed.size(), 2);
    EXPECT_EQ(scalar(u"own"_s), u"(none)"_s);
    EXPECT_EQ(scalar(u"pick"_s), u"b"_s);
}

TEST_F(FormModelTest, ProblemsStandBesideTheirFieldsAndTheRestComesBack)
{
    Node part = Node::map();
    part.set(u"extra"_s, Node::scalar(u"1"_s));
    form.load(part);
    form.setText(First, u"2"_s);
    form.setText(Pace, u"120"_s);
    const auto read = readPart(gateway::config::stallFields(), form.part(), u"stall"_s, Stall {});
    const auto others = form.showProblems(read.problems, u"stall"_s);
    EXPECT_TRUE(at(First, FormModel::ErrorRole).toString().startsWith(u"Must be between 5 and 120"_s));
    EXPECT_EQ(at(Pace, FormModel::ErrorRole), u"Give a number from 0 to 100."_s) << "in the form's unit";
    EXPECT_EQ(form.errorCount(), 3) << "the table knows no `pick`";
    ASSERT_EQ(others.size(), 1);
    EXPECT_EQ(others.first().path, u"stall.extra"_s);
}

TEST_F(FormModelTest, EditsSurviveAChangeBeneathThem)
{
    form.setText(First, u"20"_s);
    Node part = Node::map();
    part.set(u"ttfbSeconds"_s, Node::scalar(u"40"_s));
    part.set(u"pace"_s, Node::scalar(u"0.5"_s));
    form.follow(part);
    EXPECT_EQ(at(First, FormModel::TextRole), u"20"_s);
    EXPECT_EQ(at(Pace, FormModel::TextRole), u"50"_s);
    EXPECT_EQ(form.changes(), QStringList { u"First: 40\u202Fs \u2192 20\u202Fs"_s });
}

TEST_F(FormModelTest, ASectionIsNamedOnItsFirstRow)
{
    EXPECT_EQ(at(First, FormModel::SectionRole), u"A"_s);
    EXPECT_EQ(at(Pace, FormModel::SectionRole), QString());
    EXPECT_EQ(at(Rests, FormModel::SectionRole), u"B"_s);
}

} // namespace
