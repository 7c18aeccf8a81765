// SPDX-License-Identifier: GPL-3.0-or-later
// The computer as clients see it: home folder, environment, search path. Handed in, so that tests and the
// demo have their own. Thread: any; what looks at files blocks on the disk.
#pragma once

#include "app/clients/recipe.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace app::clients {

struct World {
    System system = System::Linux;
    QString home;
    QProcessEnvironment environment = {};
    QString dataFolder; // the journal and the backups are below it
};

// Of the person who runs Plexus.
[[nodiscard]] World thisComputer(const QString& dataFolder);

// "~/.claude", "${CODEX_HOME}/x", "${XDG_CONFIG_HOME:-~/.config}/x" as an absolute path; empty: a variable
// is not set.
[[nodiscard]] QString resolvedPath(const World& world, const QString& path);
// As people write it: below the home folder with a ~.
[[nodiscard]] QString shownPath(const World& world, const QString& path);
// The program's file; empty: in none of the places programs are in. A window has often a shorter search
// path than a shell, so the usual folders count as well.
[[nodiscard]] QString findProgram(const World& world, const QString& name);

// A variable that is set where a shell or the session would find it.
struct SetVariable {
    QString name;
    QString file; // empty: in the environment Plexus itself runs in
    int line = 0;
    QString value; // to compare; never shown

    friend bool operator==(const SetVariable&, const SetVariable&) = default;
};

// In the files shells read at their start, and in the environment.
[[nodiscard]] QVector<SetVariable> findVariables(const World& world, const QStringList& names);

} // namespace app::clients
