// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/demo_world.h"
#include "app/viewmodels/shell/app_view_model.h"
#include "support/services/scripted_services.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::test::ScriptedServices;

namespace {

const QVector<Language> kLanguages { { .code = u"de"_s, .name = u"Deutsch"_s },
    { .code = u"ja"_s, .name = u"日本語"_s } };

class LanguageChoiceTest : public ::testing::Test {
protected:
    [[nodiscard]] QString path() const { return scratch.filePath(u"window.ini"_s); }

    void type(const QString& text) { app.settings()->form()->setText(numberRow(), text); }

    [[nodiscard]] int numberRow()
    {
        FormModel& form = *app.settings()->form();
        for (int row = 0; row < form.count(); ++row) {
            if (form.index(row).data(FormModel::KindRole).value<FormModel::Kind>() == FormModel::Kind::Number)
                return row;
        }
        ADD_FAILURE() << "no row takes a number";
        return -1;
    }

    QTemporaryDir scratch;
    ScriptedServices scripted;
    AppViewModel app { scripted.services(), { scripted.usage, scripted.currencies }, path(),
        app::clients::demoWorld(scratch.filePath(u"clients"_s)), kLanguages };
};

TEST_F(LanguageChoiceTest, TheLanguageOfTheSystemComesFirst)
{
    EXPECT_EQ(app.preferences()->language(), QString());
    EXPECT_EQ(app.preferences()->languageIndex(), 0);
    EXPECT_EQ(app.preferences()->languageNames(),
        (QStringList { u"System language"_s, u"Deutsch"_s, u"日本語"_s }));
}

TEST_F(LanguageChoiceTest, TheHeightOfRowsIsKept)
{
    EXPECT_TRUE(app.preferences()->hasCompactRows());
    QSignalSpy changed(app.preferences(), &Preferences::compactRowsChanged);
    app.preferences()->setCompactRows(false);
    app.preferences()->setCompactRows(false);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_FALSE(Preferences(path()).hasCompactRows());
}

TEST_F(LanguageChoiceTest, AChoiceIsKeptForTheNextStart)
{
    QSignalSpy changed(app.preferences(), &Preferences::languageChanged);
    app.chooseLanguage(2);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(app.preferences()->language(), u"ja"_s);
    EXPECT_EQ(Preferences(path(), kLanguages).language(), u"ja"_s);
    app.chooseLanguage(0);
    EXPECT_EQ(Preferences(path(), kLanguages).language(), QString());
}

TEST_F(LanguageChoiceTest, ALanguageThisVersionHasNotIsThatOfTheSystem)
{
    app.chooseLanguage(1);
    EXPECT_EQ(Preferences(path(), { kLanguages.last() }).language(), QString());
}

TEST_F(LanguageChoiceTest, AnIndexOutsideTheListChangesNothing)
{
    QSignalSpy changed(app.preferences(), &Preferences::languageChanged);
    app.chooseLanguage(3);
    app.chooseLanguage(-1);
    EXPECT_EQ(changed.count(), 0);
}

// The window is made anew, and what was typed would be gone.
TEST_F(LanguageChoiceTest, IsRefusedWhileSomethingIsUnsaved)
{
    type(u"7"_s);
    ASSERT_TRUE(app.holdsUnsaved());
    app.chooseLanguage(1);
    EXPECT_EQ(app.preferences()->languageIndex(), 0);
    EXPECT_NE(app.languageProblem(), QString());

    app.settings()->discard();
    app.chooseLanguage(1);
    EXPECT_EQ(app.preferences()->languageIndex(), 1);
    EXPECT_EQ(app.languageProblem(), QString());
}

TEST_F(LanguageChoiceTest, ARefusalIsDismissed)
{
    type(u"7"_s);
    app.chooseLanguage(1);
    app.dismissLanguageProblem();
    EXPECT_EQ(app.languageProblem(), QString());
}

TEST_F(LanguageChoiceTest, ANewKeyStillShownIsUnsaved)
{
    app.keys()->add();
    app.keys()->form()->setName(u"reader"_s);
    ASSERT_TRUE(app.holdsUnsaved()) << "typed";
    QSignalSpy created(app.keys(), &KeysViewModel::created);
    app.keys()->save();
    ASSERT_TRUE(created.wait());
    EXPECT_TRUE(app.holdsUnsaved()) << "nobody can show it again";
    app.keys()->dismissShownKey();
    EXPECT_FALSE(app.holdsUnsaved());
}

} // namespace
