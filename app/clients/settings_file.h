// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and replacing a client's settings file: links are followed and stay, modes stay, a file is
// replaced whole or not at all. Thread: any; blocks on the disk.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace app::clients {

struct SettingsFile {
    QString path;     // as the recipe names it
    QString realPath; // where the bytes are, behind all links
    bool exists = false;
    QByteArray bytes = {};
    QString problem = {};      // why it cannot be read; empty: it was, or is not there
    QString writeProblem = {}; // why it could not be replaced
};

[[nodiscard]] SettingsFile readFile(const QString& path);

// Folders that are missing are made, for the owner only; a new file is the owner's alone. The folders made
// are the value, the outermost first.
[[nodiscard]] gateway::Result<QStringList> replaceFile(const SettingsFile& file, const QByteArray& bytes);
[[nodiscard]] gateway::Result<void> removeFile(const QString& realPath);

} // namespace app::clients
