// SPDX-License-Identifier: GPL-3.0-or-later
// Every recipe in every situation. The files are data: golden/<recipe>.<file>.before is one a person has,
// .after what becomes of it, .fresh what is written where there was none, broken.<format> what cannot be
// read. A new recipe is three files; PLEXUS_UPDATE_GOLDEN=1 writes the results, to be looked at.
#include "scratch_world.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace app::clients {

// How gtest shows a parameter.
static void PrintTo(const Recipe& recipe, std::ostream* out)
{
    *out << recipe.id.toStdString();
}

} // namespace app::clients

namespace {

using namespace app::clients;
using app::clients::test::plexusTarget;
using app::clients::test::ScratchWorld;

QString goldenPath(const QString& name)
{
    return QStringLiteral(PLEXUS_GOLDEN_DIR "/") + name;
}

QByteArray golden(const QString& name)
{
    EXPECT_TRUE(QFile::exists(goldenPath(name))) << "missing: " << name.toStdString();
    return ScratchWorld::read(goldenPath(name));
}

void expectGolden(const QString& name, const QByteArray& bytes)
{
    if (qEnvironmentVariableIsSet("PLEXUS_UPDATE_GOLDEN"))
        ScratchWorld::write(goldenPath(name), bytes);
    EXPECT_EQ(golden(name).toStdString(), bytes.toStdString()) << name.toStdString();
}

QString extensionOf(FormatKind format)
{
    switch (format) {
    case FormatKind::Json: return u"json"_s;
    case FormatKind::Toml: return u"toml"_s;
    case FormatKind::Yaml: return u"yaml"_s;
    case FormatKind::DotEnv: return u"env"_s;
    case FormatKind::ShellBlock: return u"shell-block"_s;
    }
    return {};
}

class RecipeTest : public ::testing::TestWithParam<Recipe> {
protected:
    [[nodiscard]] QString placeOf(const RecipeFile& file) const
    {
        QString first;
        for (const QString& place : file.places.of(scratch.world.system)) {
            if (first.isEmpty())
                first = resolvedPath(scratch.world, place);
        }
        return first;
    }

    [[nodiscard]] QString goldenName(const RecipeFile& file, const QString& kind) const
    {
        return GetParam().id + u'.' + file.id + u'.' + kind;
    }

    void placeExisting() const
    {
        for (const RecipeFile& file : GetParam().files)
            ScratchWorld::write(placeOf(file), golden(goldenName(file, u"before"_s)));
    }

    void expectExisting() const
    {
        for (const RecipeFile& file : GetParam().files) {
            EXPECT_EQ(ScratchWorld::read(placeOf(file)).toStdString(),
                golden(goldenName(file, u"before"_s)).toStdString());
        }
    }

    // What a person does: look, agree.
    void configure(ClientDesk& desk) const
    {
        const auto plan = desk.plan(GetParam().id, plexusTarget());
        ASSERT_TRUE(plan) << plan.error().message.toStdString();
        const auto applied = desk.apply(GetParam().id, plexusTarget(), *plan);
        ASSERT_TRUE(applied) << applied.error().message.toStdString();
    }

    [[nodiscard]] ClientState stateIn(const ClientDesk& desk) const
    {
        for (const ClientFacts& facts : desk.look(plexusTarget().root)) {
            if (facts.id == GetParam().id)
                return facts.state;
        }
        return ClientState::Unreadable;
    }

    ScratchWorld scratch;
};

TEST_P(RecipeTest, WritesNewFilesAndUndoLeavesNothing)
{
    ClientDesk desk = scratch.desk();
    ASSERT_EQ(desk.open(), QStringList());
    EXPECT_EQ(stateIn(desk), ClientState::NotSetUp);
    configure(desk);
    for (const RecipeFile& file : GetParam().files) {
        expectGolden(goldenName(file, u"fresh"_s), ScratchWorld::read(placeOf(file)));
        EXPECT_EQ(
            QFile::permissions(placeOf(file)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    EXPECT_EQ(stateIn(desk), ClientState::Connected);
    ASSERT_TRUE(desk.undo(GetParam().id));
    EXPECT_EQ(QDir(scratch.world.home).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
    EXPECT_EQ(stateIn(desk), ClientState::NotSetUp);
}

TEST_P(RecipeTest, ChangesOnlyItsKeysAndUndoRestoresTheBytes)
{
    placeExisting();
    ClientDesk desk = scratch.desk();
    configure(desk);
    for (const RecipeFile& file : GetParam().files)
        expectGolden(goldenName(file, u"after"_s), ScratchWorld::read(placeOf(file)));
    EXPECT_EQ(stateIn(desk), ClientState::Connected);
    const auto undone = desk.undo(GetParam().id);
    ASSERT_TRUE(undone);
    for (const UndoOutcome& outcome : *undone)
        EXPECT_EQ(outcome.kind, UndoOutcome::Kind::Exact);
    expectExisting();
    EXPECT_EQ(desk.managed(), QStringList());
}

TEST_P(RecipeTest, RefusesAFileItCannotReadAndSaysWhere)
{
    for (const RecipeFile& file : GetParam().files) {
        const QByteArray broken = golden(u"broken."_s + extensionOf(file.format));
        ScratchWorld::write(placeOf(file), broken);
        ClientDesk desk = scratch.desk();
        const auto plan = desk.plan(GetParam().id, plexusTarget());
        ASSERT_FALSE(plan);
        EXPECT_TRUE(plan.error().message.contains(u": Line "_s)) << plan.error().message.toStdString();
        EXPECT_TRUE(plan.error().message.contains(u"column"_s));
        EXPECT_EQ(stateIn(desk), ClientState::Unreadable);
        EXPECT_EQ(ScratchWorld::read(placeOf(file)), broken);
        QFile::remove(placeOf(file));
    }
}

TEST_P(RecipeTest, RecognisesItsOwnWorkAndKeepsTheFirstOriginal)
{
    placeExisting();
    ClientDesk desk = scratch.desk();
    configure(desk);
    const auto again = desk.plan(GetParam().id, plexusTarget());
    ASSERT_TRUE(again);
    for (const FilePlan& plan : *again)
        EXPECT_FALSE(plan.isChange()) << plan.shown.toStdString();
    // The gateway has moved: what is changed now is ours, and no original.
    Target moved = plexusTarget();
    moved.root = u"http://127.0.0.1:4001"_s;
    moved.models.removeFirst();
    const auto plan = desk.plan(GetParam().id, moved);
    ASSERT_TRUE(plan);
    ASSERT_TRUE(desk.apply(GetParam().id, moved, *plan));
    ASSERT_TRUE(desk.undo(GetParam().id));
    expectExisting();
}

TEST_P(RecipeTest, FollowsALinkAndKeepsIt)
{
    placeExisting();
    for (const RecipeFile& file : GetParam().files) {
        const QString real = scratch.elsewhere(u"dotfiles/"_s + file.id);
        QDir().mkpath(scratch.elsewhere(u"dotfiles"_s));
        ASSERT_TRUE(QFile::rename(placeOf(file), real));
        ASSERT_TRUE(QFile::link(real, placeOf(file)));
    }
    ClientDesk desk = scratch.desk();
    configure(desk);
    for (const RecipeFile& file : GetParam().files) {
        EXPECT_TRUE(QFileInfo(placeOf(file)).isSymLink());
        EXPECT_EQ(ScratchWorld::read(scratch.elsewhere(u"dotfiles/"_s + file.id)),
            golden(goldenName(file, u"after"_s)));
    }
    ASSERT_TRUE(desk.undo(GetParam().id));
    EXPECT_TRUE(QFileInfo(placeOf(GetParam().files.first())).isSymLink());
    expectExisting();
}

TEST_P(RecipeTest, LeavesAWriteProtectedFileAloneAndSaysSo)
{
    placeExisting();
    const QString path = placeOf(GetParam().files.first());
    QFile::setPermissions(path, QFile::ReadOwner);
    const ClientDesk desk = scratch.desk();
    const auto plan = desk.plan(GetParam().id, plexusTarget());
    ASSERT_FALSE(plan);
    EXPECT_TRUE(plan.error().message.contains(u"write-protected"_s));
    EXPECT_EQ(ScratchWorld::read(path), golden(goldenName(GetParam().files.first(), u"before"_s)));
}

TEST_P(RecipeTest, KeepsTheModeOfAFile)
{
    placeExisting();
    const QString path = placeOf(GetParam().files.first());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    const QFile::Permissions before = QFile::permissions(path);
    ClientDesk desk = scratch.desk();
    configure(desk);
    EXPECT_EQ(QFile::permissions(path), before);
}

TEST_P(RecipeTest, TakesOnlyItsKeysOutWhenTheFileHasChangedSince)
{
    placeExisting();
    ClientDesk desk = scratch.desk();
    configure(desk);
    for (const RecipeFile& file : GetParam().files) {
        const QByteArray comment = file.format == FormatKind::Json ? "\n// by me\n" : "\n# by me\n";
        ScratchWorld::write(placeOf(file), ScratchWorld::read(placeOf(file)) + comment);
    }
    const auto undone = desk.undo(GetParam().id);
    ASSERT_TRUE(undone) << undone.error().message.toStdString();
    for (qsizetype i = 0; i < GetParam().files.size(); ++i) {
        const RecipeFile& file = GetParam().files[i];
        EXPECT_EQ((*undone)[i].kind, UndoOutcome::Kind::OnlyOurs);
        const QByteArray now = ScratchWorld::read(placeOf(file));
        EXPECT_TRUE(now.contains("by me"));
        EXPECT_FALSE(now.contains("sk-plexus-test"));
        const auto value = readSettings(file.format, now);
        ASSERT_TRUE(value);
        EXPECT_EQ(*value, *readSettings(file.format, golden(goldenName(file, u"before"_s))))
            << now.toStdString();
    }
}

QVector<Recipe> writers()
{
    QVector<Recipe> recipes = builtInRecipes();
    recipes.removeIf([](const Recipe& recipe) { return recipe.isGuide(); });
    return recipes;
}

std::string recipeName(const ::testing::TestParamInfo<Recipe>& one)
{
    QString name = one.param.id;
    return name.replace(u'-', u'_').toStdString();
}

INSTANTIATE_TEST_SUITE_P(All, RecipeTest, ::testing::ValuesIn(writers()), recipeName);

TEST(RecipesTest, EveryFileIsARecipeThatCanBeRead)
{
    const QDir folder(u":/plexus/clients"_s);
    QStringList ids;
    const QVector<Recipe> recipes = builtInRecipes();
    for (const QString& name : folder.entryList()) {
        const auto recipe = readRecipe(ScratchWorld::read(folder.filePath(name)));
        ASSERT_TRUE(recipe) << name.toStdString() << ": " << recipe.error().message.toStdString();
        EXPECT_EQ(recipe->id + u".json"_s, name);
        ids.append(recipe->id);
    }
    EXPECT_EQ(ids.size(), recipes.size());
    EXPECT_GE(ids.size(), 15);
}

TEST(RecipesTest, AMemberNobodyReadsIsAMistake)
{
    const auto recipe =
        readRecipe(R"({"id": "x", "version": 1, "name": "X", "dialect": "chat", "notse": []})");
    ASSERT_FALSE(recipe);
    EXPECT_TRUE(recipe.error().message.contains(u"notse"_s));
}

TEST(RecipesTest, ANewerVersionIsRefused)
{
    EXPECT_FALSE(readRecipe(R"({"id": "x", "version": 2, "name": "X", "dialect": "chat"})"));
}

} // namespace
