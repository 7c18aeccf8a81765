// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/recipe.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Resources of a static library must be asked for.
static void loadResources()
{
    Q_INIT_RESOURCE(plexus_clients);
}

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Error;
using gateway::ErrorCode;
using gateway::Result;

namespace {

constexpr int kNewestVersion = 1;

Error wrong(const QString& where, const QString& what)
{
    return { .code = ErrorCode::ConfigInvalid, .message = u"%1: %2"_s.arg(where, what) };
}

QStringList texts(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& element : value.toArray())
        list.append(element.toString());
    return list;
}

PerSystem perSystem(const QJsonValue& value)
{
    PerSystem result;
    if (value.isArray())
        result.texts.insert(u"all"_s, texts(value));
    const QJsonObject object = value.toObject();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member)
        result.texts.insert(member.key(), texts(member.value()));
    return result;
}

ValuePath pathOf(const QJsonValue& value)
{
    ValuePath path;
    for (const QJsonValue& step : value.toArray()) {
        if (step.isString())
            path.append({ .key = step.toString() });
        else
            path.append({ .key = step[u"where"].toString(),
                .is = step[u"is"].toString(),
                .begins = step[u"begins"].toString() });
    }
    return path;
}

// Members nobody reads are mistakes in a recipe.
QString strangeMember(const QJsonObject& object, const QStringList& known)
{
    for (const QString& name : object.keys()) {
        if (!known.contains(name))
            return name;
    }
    return {};
}

Result<RecipeFile> fileOf(const QJsonObject& object)
{
    RecipeFile file { .id = object.value(u"id").toString() };
    const QString strange =
        strangeMember(object, { u"id"_s, u"format"_s, u"places"_s, u"endpoint"_s, u"edits"_s });
    if (!strange.isEmpty())
        return wrong(u"files."_s + file.id, u"nobody reads %1"_s.arg(strange));
    const auto format = formatFromName(object.value(u"format").toString());
    if (!format)
        return wrong(u"files."_s + file.id, u"format is not one of json, toml, yaml, env, shell-block"_s);
    file.format = *format;
    file.places = perSystem(object.value(u"places"));
    file.endpoint = pathOf(object.value(u"endpoint")[u"path"]);
    file.endpointValue = object.value(u"endpoint")[u"value"].toString();
    file.choice = pathOf(object.value(u"endpoint")[u"choice"]);
    file.choiceValue = object.value(u"endpoint")[u"is"].toString();
    for (const QJsonValue& entry : object.value(u"edits").toArray()) {
        const QJsonObject edit = entry.toObject();
        const bool isSetting = edit.contains(u"set") && edit.contains(u"to");
        if (isSetting == edit.contains(u"remove"))
            return wrong(u"files."_s + file.id, u"an edit is {set, to} or {remove}"_s);
        file.edits.append({ .path = pathOf(isSetting ? edit.value(u"set") : edit.value(u"remove")),
            .value = isSetting ? edit.value(u"to") : QJsonValue(QJsonValue::Undefined),
            .onlyIfMissing = edit.value(u"if_missing").toBool() });
    }
    if (file.edits.isEmpty() || file.places.texts.isEmpty())
        return wrong(u"files."_s + file.id, u"places and edits are needed"_s);
    return file;
}

RecipeLaunch launchOf(const QJsonObject& object)
{
    RecipeLaunch launch { .program = object.value(u"program").toString(),
        .arguments = texts(object.value(u"arguments")) };
    const QJsonObject environment = object.value(u"environment").toObject();
    for (auto member = environment.constBegin(); member != environment.constEnd(); ++member)
        launch.environment.append({ member.key(), member.value() });
    return launch;
}

void readLists(const QJsonObject& object, Recipe& recipe)
{
    for (const QJsonValue& role : object.value(u"models").toArray())
        recipe.roles.append({ .id = role[u"role"].toString(), .isOptional = role[u"optional"].toBool() });
    for (const QJsonValue& field : object.value(u"fields").toArray())
        recipe.fields.append({ .id = field[u"field"].toString(), .value = field[u"value"].toString() });
}

} // namespace

System currentSystem()
{
#if defined(Q_OS_WIN)
    return System::Windows;
#elif defined(Q_OS_MACOS)
    return System::MacOs;
#else
    return System::Linux;
#endif
}

QStringList PerSystem::of(System system) const
{
    QString name;
    switch (system) {
    case System::Linux: name = u"linux"_s; break;
    case System::MacOs: name = u"macos"_s; break;
    case System::Windows: name = u"windows"_s; break;
    }
    return texts.value(texts.contains(name) ? name : u"all"_s);
}

Result<Recipe> readRecipe(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return placeError(json, problem.offset, problem.errorString());
    Recipe recipe { .id = object.value(u"id").toString(),
        .version = object.value(u"version").toInt(),
        .name = object.value(u"name").toString(),
        .checked = object.value(u"checked").toString(),
        .programs = texts(object.value(u"programs")),
        .folders = perSystem(object.value(u"folders")),
        .conflicts = texts(object.value(u"conflicts")),
        .launch = launchOf(object.value(u"launch").toObject()),
        .notes = texts(object.value(u"notes")),
        .steps = texts(object.value(u"steps")) };
    const QString strange = strangeMember(object,
        { u"id"_s, u"version"_s, u"name"_s, u"dialect"_s, u"checked"_s, u"programs"_s, u"folders"_s,
            u"files"_s, u"models"_s, u"conflicts"_s, u"launch"_s, u"notes"_s, u"steps"_s, u"fields"_s });
    if (!strange.isEmpty())
        return wrong(recipe.id, u"nobody reads %1"_s.arg(strange));
    if (recipe.version < 1 || recipe.version > kNewestVersion)
        return wrong(recipe.id, u"version must be 1 to %1"_s.arg(kNewestVersion));
    const auto dialect = gateway::dialectFromName(object.value(u"dialect").toString());
    if (recipe.id.isEmpty() || recipe.name.isEmpty() || !dialect)
        return wrong(recipe.id, u"id, name and a known dialect are needed"_s);
    recipe.dialect = *dialect;
    readLists(object, recipe);
    for (const QJsonValue& entry : object.value(u"files").toArray()) {
        Result<RecipeFile> file = fileOf(entry.toObject());
        if (!file)
            return file.error();
        recipe.files.append(*file);
    }
    return recipe;
}

QVector<Recipe> builtInRecipes()
{
    loadResources();
    QVector<Recipe> recipes;
    const QDir folder(u":/plexus/clients"_s);
    for (const QString& name : folder.entryList({ u"*.json"_s })) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const Result<Recipe> recipe = readRecipe(file.readAll());
        if (recipe)
            recipes.append(*recipe);
    }
    std::sort(recipes.begin(), recipes.end(), [](const Recipe& a, const Recipe& b) {
        return a.isGuide() != b.isGuide() ? b.isGuide() : a.name.localeAwareCompare(b.name) < 0;
    });
    return recipes;
}

} // namespace app::clients
