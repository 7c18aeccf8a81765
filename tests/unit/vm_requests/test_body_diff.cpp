// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/body_diff.h"

#include "app/viewmodels/requests/diff_list_model.h"
#include "app/viewmodels/requests/json_tree.h"
#include "print_qt.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using Kind = DiffLine::Kind;

namespace {

QStringList markedOf(const QString& text, const DiffMarks& marks)
{
    QStringList words;
    for (const DiffMark& mark : marks)
        words.append(text.mid(mark.from, mark.length));
    return words;
}

QStringList differing(const BodyDiff& diff)
{
    QStringList lines;
    for (const DiffLine& line : diff.lines) {
        if (line.kind == Kind::Removed)
            lines.append(u"- "_s + line.left);
        else if (line.kind == Kind::Added)
            lines.append(u"+ "_s + line.right);
        else if (line.kind == Kind::Changed)
            lines.append(u"~ "_s + line.left + u" | "_s + line.right);
    }
    return lines;
}

TEST(JsonTree, MeansTheSameWhateverOrderAndSpelling)
{
    const auto a = parseJson(R"({"a": 1.0, "b": ["\u00e9", true]})");
    const auto b = parseJson("{\"b\":[\"\xC3\xA9\",true],\"a\":1}");
    ASSERT_TRUE(a && b);
    EXPECT_EQ(a->digest, b->digest);
    const auto c = parseJson(R"({"a":1,"b":[true,"\u00e9"]})");
    ASSERT_TRUE(c);
    EXPECT_NE(a->digest, c->digest);
}

TEST(JsonTree, RefusesWhatIsNoWholeValue)
{
    for (const char* text : { "", "{", R"({"a":1)", R"({"a" 1})", "[1,]", "nul", "[] []", R"("open)" })
        EXPECT_FALSE(parseJson(text)) << text;
    EXPECT_FALSE(parseJson(QByteArray(QByteArray(5'000, '[') + QByteArray(5'000, ']'))));
}

TEST(JsonTree, WritesCompactlyAsItTravelled)
{
    const auto node = parseJson("{ \"n\" : 1.50 , \"s\":\"a\\u0041\", \"l\":[ ] }");
    ASSERT_TRUE(node);
    EXPECT_EQ(compactJson(*node), R"({"n": 1.50, "s": "a\u0041", "l": []})");
    EXPECT_EQ(quotedKey("a\"b"), "\"a\\\"b\"");
}

TEST(BodyDiff, KnowsNoDifferenceInTheOrderOfKeys)
{
    const BodyDiff diff = diffBodies(R"({"model":"m","stream":true})", R"({"stream":true,"model":"m"})");
    EXPECT_TRUE(diff.isJson);
    EXPECT_EQ(diff.changes, 0);
    EXPECT_TRUE(differing(diff).isEmpty());
}

TEST(BodyDiff, NamesWhatWasRenamedTakenAwayAndAdded)
{
    const BodyDiff diff = diffBodies(
        R"({"model":"sonnet","max_tokens":512,"messages":[{"role":"user","content":"Find the flaky test in the suite and repair it."}]})",
        R"({"model":"claude-sonnet","messages":[{"role":"user","content":"Find the flaky test in the suite and repair it."}],"max_completion_tokens":512})");
    EXPECT_EQ(differing(diff),
        (QStringList { u"~ \"model\": \"sonnet\", | \"model\": \"claude-sonnet\","_s,
            u"- \"max_tokens\": 512,"_s, u"+ \"max_completion_tokens\": 512"_s }));
    EXPECT_TRUE(diff.lines[1].leftMarks.isEmpty()); // nothing of it went; something came in front
    EXPECT_EQ(markedOf(diff.lines[1].right, diff.lines[1].rightMarks), QStringList { u"claude-"_s });
}

TEST(BodyDiff, EachSideIsJsonByItself)
{
    const QByteArray left = R"({"model":"sonnet","stream":true,"messages":[{"role":"user","content":"a"}]})";
    const QByteArray right =
        R"({"contents":[{"role":"user","parts":[]}],"generationConfig":{"maxOutputTokens":512}})";
    const BodyDiff diff = diffBodies(left, right);
    QString before;
    QString after;
    for (const DiffLine& line : diff.lines) {
        before += line.left;
        after += line.right;
    }
    EXPECT_TRUE(parseJson(before.toUtf8())) << before.toStdString();
    EXPECT_TRUE(parseJson(after.toUtf8())) << after.toStdString();
    // What went stands before what came.
    EXPECT_EQ(diff.lines[1].kind, Kind::Removed);
    EXPECT_EQ(diff.lines.at(diff.lines.size() - 2).kind, Kind::Added);
}

TEST(BodyDiff, ComparesMessagesOfTheSameRoleThoughOthersWentAway)
{
    const QByteArray text(100, 'x');
    const BodyDiff diff =
        diffBodies("[{\"role\":\"system\",\"content\":\"" + text + "\"},{\"role\":\"user\",\"content\":\""
                + text + "one\"},{\"role\":\"assistant\",\"content\":\"" + text + "two\"}]",
            "[{\"role\":\"user\",\"content\":\"" + text + "ONE\"},{\"role\":\"assistant\",\"content\":\""
                + text + "TWO\"}]");
    EXPECT_EQ(diff.changes, 3);
    int changed = 0;
    for (const DiffLine& line : diff.lines) {
        if (line.kind != Kind::Changed)
            continue;
        ++changed;
        ASSERT_EQ(line.leftMarks.size(), 1);
        EXPECT_EQ(line.leftMarks.first().length, 3);
        EXPECT_EQ(markedOf(line.left.toUpper(), line.leftMarks), markedOf(line.right, line.rightMarks));
    }
    EXPECT_EQ(changed, 2);
}

TEST(BodyDiff, ShowsOfALongLineThePartThatDiffers)
{
    const QByteArray filler(50'000, 'x');
    const BodyDiff diff = diffBodies(
        "{\"p\":\"" + filler + "AAA" + filler + "\"}", "{\"p\":\"" + filler + "BBB" + filler + "\"}");
    const auto line = std::find_if(
        diff.lines.begin(), diff.lines.end(), [](const DiffLine& l) { return l.kind == Kind::Changed; });
    ASSERT_NE(line, diff.lines.end());
    EXPECT_LT(line->left.size(), kDiffLineChars + 10);
    EXPECT_EQ(markedOf(line->left, line->leftMarks), QStringList { u"AAA"_s });
    EXPECT_EQ(markedOf(line->right, line->rightMarks), QStringList { u"BBB"_s });
    EXPECT_TRUE(line->left.startsWith(u"\"p\": "));
}

TEST(DiffMarks, AreTheWordsThatChanged)
{
    const QString before = u"the quick brown fox jumps over the lazy dog"_s;
    const QString after = u"the slow brown fox leaps over the very lazy dog"_s;
    const DiffMarkPair marks = marksOf(before, after);
    EXPECT_EQ(markedOf(before, marks.left), (QStringList { u"quick"_s, u"jumps"_s }));
    EXPECT_EQ(markedOf(after, marks.right), (QStringList { u"slow"_s, u"leaps"_s, u" very"_s }));
}

TEST(DiffMarks, AreOneWhereNoWordStayed)
{
    const DiffMarkPair marks = marksOf(u"say: alpha beta."_s, u"say: gamma delta."_s);
    EXPECT_EQ(markedOf(u"say: alpha beta."_s, marks.left), QStringList { u"alpha be"_s });
    EXPECT_EQ(markedOf(u"say: gamma delta."_s, marks.right), QStringList { u"gamma del"_s });
    EXPECT_TRUE(marksOf(u"same"_s, u"same"_s).left.isEmpty());
}

TEST(DiffMarks, GoAlongWhenALineIsCut)
{
    const QString text = QString(500, u'a') + u" one "_s + QString(500, u'b') + u" two"_s;
    DiffMarks marks { { .from = 501, .length = 3 }, { .from = 1006, .length = 3 } };
    const QString cut = shortenedLine(text, 300, marks);
    EXPECT_LE(cut.size(), 310);
    EXPECT_EQ(markedOf(cut, marks), QStringList { u"one"_s });
}

TEST(BodyDiff, ComparesOtherTextByItsLines)
{
    const BodyDiff diff = diffBodies("data: a\n\ndata: b\n\ndata: c\n", "data: a\n\ndata: B\n\ndata: c\n");
    EXPECT_FALSE(diff.isJson);
    EXPECT_EQ(differing(diff), (QStringList { u"~ data: b | data: B"_s }));
}

TEST(BodyDiff, IsBoundedInEveryDirection)
{
    EXPECT_TRUE(diffBodies(QByteArray(kDiffBytes, ' '), "x").isTooLarge);
    QByteArray left;
    QByteArray right;
    for (int i = 0; i < 60'000; ++i) {
        left += QByteArray::number(i) + "\n";
        right += QByteArray::number(i + 1'000'000) + "\n";
    }
    const BodyDiff diff = diffBodies(left, right);
    EXPECT_FALSE(diff.isWhole);
    EXPECT_EQ(diff.lines.size(), kDiffLines);
}

class DiffListModelTest : public testing::Test {
protected:
    [[nodiscard]] QVariant at(int row, int role) const { return m_model.data(m_model.index(row), role); }

    DiffListModel m_model;
    QAbstractItemModelTester m_tester { &m_model };
};

QByteArray numbered(int from, int to, const char* extra)
{
    QByteArray text;
    for (int i = from; i < to; ++i)
        text += "line " + QByteArray::number(i) + (i == 50 ? extra : "") + "\n";
    return text;
}

TEST_F(DiffListModelTest, FoldsWhatIsTheSameForLongAndUnfoldsIt)
{
    m_model.compare(numbered(0, 100, " a"), numbered(0, 100, " b"));
    EXPECT_EQ(m_model.changeCount(), 1);
    EXPECT_EQ(m_model.count(), 1 + 3 + 1 + 3 + 1);
    EXPECT_EQ(at(0, DiffListModel::KindRole).toInt(), DiffListModel::Folded);
    EXPECT_EQ(at(0, DiffListModel::FoldedRole).toInt(), 47);
    EXPECT_EQ(m_model.nextChange(0, 1), 4);
    EXPECT_EQ(m_model.nextChange(4, 1), 4);
    EXPECT_EQ(m_model.nextChange(8, -1), 4);
    m_model.unfold(0);
    EXPECT_EQ(m_model.count(), 9 + 46);
    EXPECT_EQ(at(0, DiffListModel::LeftRole).toString(), u"line 0"_s);
    EXPECT_EQ(at(46, DiffListModel::LeftRole).toString(), u"line 46"_s);
    EXPECT_EQ(m_model.nextChange(0, 1), 50);
}

TEST_F(DiffListModelTest, MarksWhatDiffersWithoutLettingTextBecomeMarkup)
{
    m_model.compare("x <b>1</b>", "x <b>2</b>");
    EXPECT_EQ(at(0, DiffListModel::LeftMarkedRole).toString(), u"x &lt;b&gt;<b><u>1</u></b>&lt;/b&gt;"_s);
    EXPECT_EQ(at(0, DiffListModel::LeftRole).toString(), u"x <b>1</b>"_s);
}

TEST_F(DiffListModelTest, StandsInOneTextWithWhatWentAboveWhatCame)
{
    m_model.compare("same\nold word here\ngone", "same\nnew word here");
    ASSERT_EQ(m_model.count(), 3);
    m_model.setInlined(true);
    ASSERT_EQ(m_model.count(), 4);
    EXPECT_EQ(at(0, DiffListModel::KindRole).toInt(), DiffListModel::Same);
    EXPECT_EQ(at(1, DiffListModel::KindRole).toInt(), DiffListModel::Removed);
    EXPECT_EQ(at(1, DiffListModel::LeftMarkedRole).toString(), u"<b><u>old</u></b> word here"_s);
    EXPECT_EQ(at(1, DiffListModel::SpokenRole).toString(), u"Before: old word here"_s);
    EXPECT_EQ(at(2, DiffListModel::KindRole).toInt(), DiffListModel::Added);
    EXPECT_EQ(at(2, DiffListModel::RightMarkedRole).toString(), u"<b><u>new</u></b> word here"_s);
    EXPECT_EQ(at(3, DiffListModel::KindRole).toInt(), DiffListModel::Removed);
    EXPECT_EQ(m_model.changeCount(), 1); // a run, in either form
    EXPECT_EQ(m_model.nextChange(0, 1), 1);
    m_model.compare("a", "b");
    EXPECT_EQ(m_model.count(), 2);
    m_model.setInlined(false);
    EXPECT_EQ(m_model.count(), 1);
}

TEST_F(DiffListModelTest, SaysWhatCameOfIt)
{
    EXPECT_TRUE(m_model.summary().isEmpty());
    m_model.compare("{\"a\":1}", "{ \"a\": 1 }");
    EXPECT_EQ(m_model.summary(), u"No difference but in the form of the text"_s);
    m_model.compare("{\"a\":1}", "{\"a\":1}");
    EXPECT_EQ(m_model.summary(), u"No difference"_s);
    m_model.compare(QByteArray(kDiffBytes, ' '), "x");
    EXPECT_TRUE(m_model.summary().contains(u"too much"));
    m_model.compare({}, {});
    EXPECT_TRUE(m_model.summary().isEmpty());
}

TEST_F(DiffListModelTest, ComparesLargeBodiesBesideTheMainThread)
{
    QSignalSpy spy(&m_model, &DiffListModel::changed);
    QByteArray left = "[";
    for (int i = 0; i < 20'000; ++i)
        left += "\"item number " + QByteArray::number(i) + "\",";
    left += "0]";
    QByteArray right = left;
    right.replace("number 777\"", "number 778\"");
    m_model.compare(left, right);
    EXPECT_TRUE(m_model.isBusy());
    while (m_model.isBusy())
        ASSERT_TRUE(spy.wait(5'000));
    EXPECT_EQ(m_model.changeCount(), 1);
}

} // namespace
