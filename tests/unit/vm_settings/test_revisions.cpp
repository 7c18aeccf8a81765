// SPDX-License-Identifier: GPL-3.0-or-later
// Revisions: what changed since, the way back; and the configuration as a file.
#include "app/viewmodels/settings/revisions_view_model.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::service::ConfigProblem;
using gateway::service::RevisionService;
using gateway::service::ShownDocument;
using gateway::test::ScriptedServices;
using gateway::test::waitFor;

namespace {

class RevisionsTest : public ::testing::Test {
protected:
    RevisionsTest()
    {
        scripted.revisions.setPresent("a: 1\nb: 2\n");
        scripted.revisions.setDocument(3, { .text = "a: 1\nb: 2\n", .isInForce = true });
        scripted.revisions.setDocument(2, { .text = "a: 1\nb: 7\n" });
        scripted.revisions.setDocument(1, { .text = "a: 1\nb: 2\n" });
        page.load();
        EXPECT_TRUE(waitFor([this] { return page.list()->count() == 3; }));
    }

    void choose(int row)
    {
        page.select(row);
        ASSERT_TRUE(waitFor([this] { return page.lines()->count() > 0; }));
    }

    [[nodiscard]] QStringList lines(FileDiffListModel* model)
    {
        QStringList texts;
        for (int row = 0; row < model->count(); ++row)
            texts.append(model->index(row).data(FileDiffListModel::SummaryRole).toString());
        return texts;
    }

    void write(const QString& name, const QByteArray& text)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir folder;
    ScriptedServices scripted;
    RevisionsViewModel page { scripted.services(), folder.path() };
    QAbstractItemModelTester tester { page.list(), QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(RevisionsTest, AreListedWithWhoMadeThemAndWhichIsInForce)
{
    const auto at = [this](int row, int role) { return page.list()->index(row).data(role); };
    EXPECT_EQ(at(0, RevisionListModel::NumberRole), 3);
    EXPECT_TRUE(at(0, RevisionListModel::PresentRole).toBool());
    EXPECT_FALSE(at(1, RevisionListModel::PresentRole).toBool());
    EXPECT_EQ(at(0, RevisionListModel::AuthorRole), u"This window"_s);
    EXPECT_EQ(at(1, RevisionListModel::AuthorRole), u"Management API"_s);
    EXPECT_EQ(at(1, RevisionListModel::TextRole), u"Change the provider openai"_s);
    EXPECT_EQ(page.selectedRow(), -1);
    EXPECT_FALSE(page.canRollBack());
}

TEST_F(RevisionsTest, AChosenOneSaysWhatTheWayBackWouldChange)
{
    choose(1);
    EXPECT_EQ(lines(page.lines()),
        (QStringList { u"a: 1"_s, u"Taken out, line 2: b: 2"_s, u"Put in, line 2: b: 7"_s }));
    EXPECT_EQ(page.shownTitle(), u"Going back to revision 2 changes"_s);
    EXPECT_TRUE(page.canRollBack());
}

TEST_F(RevisionsTest, WhatIsInForceNeedsNoWayBack)
{
    choose(0);
    EXPECT_FALSE(page.canRollBack());
    EXPECT_EQ(page.shownNote(), u"It says what is in force."_s);
}

TEST_F(RevisionsTest, ThatOnlyCredentialsDifferIsSaid)
{
    choose(2);
    EXPECT_EQ(page.shownNote(), u"Only credentials differ; they are not shown."_s);
    EXPECT_TRUE(page.canRollBack());
}

TEST_F(RevisionsTest, RollingBackMakesANewOne)
{
    choose(1);
    page.rollBack();
    EXPECT_TRUE(page.isBusy());
    EXPECT_FALSE(page.canRollBack());
    ASSERT_TRUE(waitFor([this] { return page.list()->count() == 4; }));
    EXPECT_EQ(scripted.revisions.calls(), QStringList { u"back to 2"_s });
    EXPECT_EQ(page.notice(), u"Revision 2 is in force again, as a new one."_s);
    EXPECT_EQ(page.selectedRow(), 2) << "the chosen one has moved down";
    page.dismissNotice();
    EXPECT_EQ(page.notice(), QString());
}

TEST_F(RevisionsTest, WhyOneCannotBeInForceAgainIsSaid)
{
    choose(1);
    scripted.revisions.refuseWith(
        { { .path = u"providers.openai"_s, .message = u"is not understood"_s, .line = 12 } });
    page.rollBack();
    ASSERT_TRUE(waitFor([this] { return !page.problem().isEmpty(); }));
    EXPECT_EQ(page.problem(), u"Line 12: providers.openai: is not understood"_s);
    EXPECT_EQ(page.list()->count(), 3);
}

TEST_F(RevisionsTest, AFileHasNone)
{
    scripted.revisions.setAbsence(u"The configuration comes from a file."_s);
    choose(1);
    EXPECT_FALSE(page.canRollBack());
    EXPECT_EQ(page.absence(), u"The configuration comes from a file."_s);
}

TEST_F(RevisionsTest, ExportsToANewFileOnly)
{
    EXPECT_EQ(page.exportPath(), folder.filePath(u"plexus.yaml"_s));
    page.exportFile();
    EXPECT_EQ(page.exportProblem(), QString());
    EXPECT_FALSE(page.exportNotice().isEmpty());
    QFile written(page.exportPath());
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll(), QByteArray("a: 1\nb: 2\n"));
    EXPECT_FALSE(written.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
    page.exportFile();
    EXPECT_EQ(page.exportProblem(), u"There is a file of that name. Choose another."_s);
    EXPECT_EQ(page.exportNotice(), QString());
    page.setExportPath(folder.filePath(u"nowhere/x.yaml"_s));
    EXPECT_EQ(page.exportProblem(), QString());
    page.exportFile();
    EXPECT_TRUE(page.exportProblem().startsWith(u"There is no folder "_s));
    page.setExportPath(u"x.yaml"_s);
    page.exportFile();
    EXPECT_EQ(page.exportProblem(), u"Give the whole path, from its root."_s);
}

TEST_F(RevisionsTest, AnImportShowsWhatItWouldChangeBeforeItDoes)
{
    write(u"new.yaml"_s, "a: 1\nb: 3\n");
    page.setImportPath(folder.filePath(u"new.yaml"_s));
    page.readImport();
    ASSERT_TRUE(page.isImporting()) << page.importProblem().toStdString();
    EXPECT_TRUE(lines(page.importLines()).contains(u"Put in, line 2: b: 3"_s));
    EXPECT_TRUE(scripted.revisions.calls().isEmpty());
    page.acceptImport();
    EXPECT_FALSE(page.isImporting());
    ASSERT_TRUE(waitFor([this] { return !page.importNotice().isEmpty(); }));
    EXPECT_EQ(scripted.revisions.calls(), QStringList { u"import 10 bytes"_s });
}

TEST_F(RevisionsTest, AnImportIsCancelledOrRefusedWithItsReason)
{
    page.setImportPath(folder.filePath(u"none.yaml"_s));
    page.readImport();
    EXPECT_EQ(page.importProblem(), u"There is no such file."_s);
    write(u"empty.yaml"_s, " \n");
    page.setImportPath(folder.filePath(u"empty.yaml"_s));
    page.readImport();
    EXPECT_EQ(page.importProblem(), u"The file is empty."_s);
    write(u"same.yaml"_s, "a: 1\nb: 2\n");
    page.setImportPath(folder.filePath(u"same.yaml"_s));
    page.readImport();
    EXPECT_FALSE(page.isImporting());
    EXPECT_FALSE(page.importNotice().isEmpty());
    write(u"new.yaml"_s, "a: 5\n");
    page.setImportPath(folder.filePath(u"new.yaml"_s));
    page.readImport();
    EXPECT_TRUE(page.isImporting());
    page.cancelImport();
    page.acceptImport();
    EXPECT_TRUE(scripted.revisions.calls().isEmpty());
    QVector<ConfigProblem> many(7, { .path = u"a"_s, .message = u"is wrong"_s, .line = 1 });
    scripted.revisions.setCheck(RevisionService::ImportCheck { .problems = many });
    page.readImport();
    EXPECT_FALSE(page.isImporting());
    EXPECT_TRUE(page.importProblem().endsWith(u"and 2 more"_s)) << page.importProblem().toStdString();
}

TEST_F(RevisionsTest, AFileIsChosenWhereThereIsADialog)
{
    EXPECT_FALSE(page.canChooseFile());
    page.chooseImport();
    QVector<FileQuestion> asked;
    page.useFileChooser([&asked](const FileQuestion& question, const auto& chosen) {
        asked.append(question);
        chosen(u"/chosen/file.yaml"_s);
    });
    EXPECT_TRUE(page.canChooseFile());
    page.chooseImport();
    page.chooseExport();
    EXPECT_EQ(page.importPath(), u"/chosen/file.yaml"_s);
    EXPECT_EQ(page.exportPath(), u"/chosen/file.yaml"_s);
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[0].wish, FileQuestion::Wish::Existing);
    EXPECT_EQ(asked[1].wish, FileQuestion::Wish::New);
}

} // namespace
