// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with a body: finding words in it, folding it, opening it elsewhere.
#include "app/viewmodels/requests/body_view.h"
#include "app/viewmodels/requests/editor_files.h"
#include "app/viewmodels/requests/field_list_model.h"
#include "app/viewmodels/requests/json_outline_model.h"
#include "app/viewmodels/requests/text_find.h"
#include "print_qt.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;

namespace {

TEST(TextFindTest, GoesFromPlaceToPlaceAndRound)
{
    TextFind find;
    find.setText(u"Blue sky, BLUE sea, blue"_s);
    EXPECT_EQ(find.status(), QString());
    find.setNeedle(u"blue"_s);
    EXPECT_EQ(find.status(), u"1 of 3"_s);
    EXPECT_EQ(find.position(), 0);
    find.step(1);
    EXPECT_EQ(find.position(), 10);
    find.step(-1);
    find.step(-1);
    EXPECT_EQ(find.status(), u"3 of 3"_s);
    find.step(1);
    EXPECT_EQ(find.status(), u"1 of 3"_s);
    find.setText(u"nothing of it"_s);
    EXPECT_EQ(find.status(), u"Not found"_s);
    EXPECT_EQ(find.position(), -1);
    find.step(1);
    EXPECT_EQ(find.position(), -1);
}

TEST(TextFindTest, StopsWhereNobodyWouldGoOn)
{
    TextFind find;
    find.setText(QString(20'000, u'a'));
    find.setNeedle(u"a"_s);
    EXPECT_EQ(find.count(), TextFind::kMost);
    EXPECT_TRUE(find.status().endsWith(u'+'));
}

class JsonOutlineTest : public testing::Test {
protected:
    JsonOutlineTest()
    {
        m_outline.setText(u"{\n  \"model\": \"fast\",\n  \"messages\": [\n    {\n      \"role\": \"user\"\n"
                          "    },\n    {\n      \"role\": \"tool\",\n      \"content\": []\n    }\n  ]\n}"_s);
    }

    [[nodiscard]] QStringList lines() const
    {
        QStringList texts;
        for (int row = 0; row < m_outline.count(); ++row)
            texts.append(m_outline.index(row).data(JsonOutlineModel::TextRole).toString());
        return texts;
    }

    JsonOutlineModel m_outline;
    QAbstractItemModelTester m_tester { &m_outline, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(JsonOutlineTest, ShowsWhatThereIsAndFoldsWhatIsDeeper)
{
    EXPECT_EQ(lines(),
        QStringList({ u"{"_s, u"\"model\": \"fast\","_s, u"\"messages\": ["_s, u"{ \u2026 },"_s,
            u"{ \u2026 }"_s, u"]"_s, u"}"_s }));
    EXPECT_TRUE(m_outline.index(3).data(JsonOutlineModel::FoldedRole).toBool());
    EXPECT_EQ(m_outline.index(4).data(JsonOutlineModel::DetailRole).toString(), u"2 line(s)"_s);
    EXPECT_FALSE(m_outline.index(1).data(JsonOutlineModel::FoldableRole).toBool());
}

TEST_F(JsonOutlineTest, OneBlockIsUnfoldedAndFoldedAgain)
{
    m_outline.toggle(4);
    EXPECT_EQ(m_outline.count(), 10);
    EXPECT_EQ(m_outline.index(5).data(JsonOutlineModel::TextRole).toString(), u"\"role\": \"tool\","_s);
    EXPECT_EQ(m_outline.parentRow(5), 4);
    EXPECT_FALSE(m_outline.setFolded(4, false)); // it is
    EXPECT_TRUE(m_outline.setFolded(2, true));
    EXPECT_EQ(
        lines(), QStringList({ u"{"_s, u"\"model\": \"fast\","_s, u"\"messages\": [ \u2026 ]"_s, u"}"_s }));
    EXPECT_TRUE(m_outline.setFolded(2, false));
    EXPECT_EQ(m_outline.count(), 10); // what was unfolded inside still is
    m_outline.toggle(1);              // no block
    EXPECT_EQ(m_outline.count(), 10);
    m_outline.unfoldAll();
    EXPECT_EQ(m_outline.count(), 12);
    m_outline.foldAll();
    EXPECT_EQ(m_outline.count(), 4);
}

TEST_F(JsonOutlineTest, CopiesAWholeBlockAsItIs)
{
    EXPECT_EQ(m_outline.textAt(4), u"{\n  \"role\": \"tool\",\n  \"content\": []\n}"_s);
    EXPECT_EQ(m_outline.textAt(1), u"\"model\": \"fast\","_s);
}

TEST_F(JsonOutlineTest, WhatWasCutOffIsShownAsFarAsItGoes)
{
    m_outline.setText(u"{\n  \"a\": [\n    1,\n    2"_s);
    EXPECT_EQ(m_outline.count(), 4);
    EXPECT_TRUE(m_outline.setFolded(0, true));
    EXPECT_EQ(m_outline.count(), 1);
    m_outline.setText({});
    EXPECT_EQ(m_outline.count(), 0);
}

TEST(BodyOutline, IsMadeOnlyWhileItIsLookedAt)
{
    BodyView body;
    body.setBody(BodyView::Capture::Whole, R"({"a":{"b":{"c":1,"d":2}}})");
    EXPECT_EQ(body.outline()->count(), 0);
    body.setOutlined(true);
    EXPECT_EQ(body.outline()->count(), 5);
    body.setRaw(true);
    EXPECT_FALSE(body.isOutlined());
    EXPECT_EQ(body.outline()->count(), 0);
    body.setRaw(false);
    body.setBody(BodyView::Capture::Whole, "data: {}\n\n");
    EXPECT_FALSE(body.isOutlined()); // no JSON
    EXPECT_EQ(body.ending(), u"txt"_s);
}

TEST(EditorFilesTest, GivesAPrivateFileThatGoesWithIt)
{
    QUrl opened;
    QString folder;
    {
        EditorFiles files([&opened](const QUrl& file) {
            opened = file;
            return true;
        });
        EXPECT_EQ(files.show(u"01J-request.json"_s, u"{\"ü\": 1}"_s), QString());
        folder = files.folder();
        QFile file(opened.toLocalFile());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(QString::fromUtf8(file.readAll()), u"{\"ü\": 1}"_s);
        EXPECT_TRUE(opened.fileName().endsWith(u"01J-request.json"));
        EXPECT_EQ(QFileInfo(folder).permissions()
                & (QFileDevice::ReadOther | QFileDevice::ReadGroup | QFileDevice::ExeOther),
            QFileDevice::Permissions());
        EXPECT_EQ(files.show(u"01J-request.json"_s, u"again"_s), QString()); // never over the first
    }
    EXPECT_FALSE(QFileInfo::exists(folder));
}

TEST(EditorFilesTest, SaysWhereItIsWhenNothingOpensIt)
{
    EditorFiles files([](const QUrl&) { return false; });
    const QString problem = files.show(u"a.json"_s, u"{}"_s);
    EXPECT_TRUE(problem.contains(files.folder()));
}

TEST(FieldList, IsCopiedAsLines)
{
    FieldListModel fields;
    fields.setFields({ { u"Client"_s, u"Host"_s, u"a"_s }, { u"Client"_s, u"Accept"_s, u"b"_s },
        { u"Provider"_s, u"Host"_s, u"c"_s } });
    EXPECT_EQ(fields.asText(), u"Client\nHost: a\nAccept: b\n\nProvider\nHost: c\n"_s);
}

} // namespace
