// SPDX-License-Identifier: GPL-3.0-or-later
// How one client is found on a computer and pointed at Plexus: data, read from resources/clients/*.json.
// Texts hold placeholders, which expand.h fills. Words for people are named by ids; the window has their
// texts. Thread: any. Pure.
#pragma once

#include "app/clients/settings_format.h"
#include "base/dialect.h"

#include <QHash>
#include <QStringList>
#include <QVector>

namespace app::clients {

enum class System { Linux, MacOs, Windows };

[[nodiscard]] System currentSystem();

// Texts that differ from system to system; what is not named for one is the same everywhere.
struct PerSystem {
    QHash<QString, QStringList> texts = {}; // "linux", "macos", "windows", "all"
    [[nodiscard]] QStringList of(System system) const;
};

struct RecipeEdit {
    ValuePath path;
    QJsonValue value = QJsonValue(QJsonValue::Undefined); // undefined: taken out
    bool onlyIfMissing = false;
};

struct RecipeFile {
    QString id;
    FormatKind format = FormatKind::Json;
    PerSystem places = {}; // the first that is there; none: the first that can be named
    QVector<RecipeEdit> edits = {};
    // Where the address it talks to is written, and what is written there once it is ours. Empty: not here.
    ValuePath endpoint = {};
    QString endpointValue = {};
    // Where the client notes which of its providers it uses, and ours there. Empty: it does not.
    ValuePath choice = {};
    QString choiceValue = {};
};

// A model the client asks for by itself in some part of its work.
struct ModelRole {
    QString id; // "main"
    bool isOptional = false;
};

struct RecipeLaunch {
    QString program; // empty: cannot be opened from here
    QStringList arguments = {};
    QVector<QPair<QString, QJsonValue>> environment = {}; // an object or list becomes JSON text
};

struct GuideField {
    QString id;    // what it is called there
    QString value; // with placeholders
};

struct Recipe {
    QString id; // also the label behind the key
    int version = 1;
    QString name;
    gateway::Dialect dialect = gateway::Dialect::Chat;
    QString checked;                // what it was tried against
    QStringList programs = {};      // any of them in the search path
    PerSystem folders = {};         // any of them
    QVector<RecipeFile> files = {}; // none: only a guide
    QVector<ModelRole> roles = {};
    QStringList conflicts = {}; // variables that win over the files
    RecipeLaunch launch = {};
    QStringList notes = {}; // ids
    QStringList steps = {}; // ids, in their order
    QVector<GuideField> fields = {};

    [[nodiscard]] bool isGuide() const { return files.isEmpty(); }
};

// An error names the member at fault.
[[nodiscard]] gateway::Result<Recipe> readRecipe(const QByteArray& json);
// Those that are compiled in, by name. All of them can be read; a test sees to it.
[[nodiscard]] QVector<Recipe> builtInRecipes();

} // namespace app::clients
