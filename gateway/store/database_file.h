// SPDX-License-Identifier: GPL-3.0-or-later
// The SQLite file as a file: who may read it, its copy, and what a person can do when it does not open.
// Thread: the store thread.
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

namespace gateway::store {

// Makes the file and the folders it needs, for the owner only. One that others could read is closed to them;
// one that is read-only stays so.
[[nodiscard]] Result<void> prepareFile(const QString& path);
// The copy to go back to before the step to `version`: "<path>.before-v2", whole, for the owner only.
[[nodiscard]] Result<void> copyAside(const QSqlDatabase& database, const QString& path, int version);

// Which file it is, whatever its name: two that differ are two files. All zero: there is none.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

[[nodiscard]] FileIdentity fileIdentity(const QString& path);

// Tells a damaged, a locked and an unwritable file apart by SQLite's result code.
[[nodiscard]] Error openError(const QString& path, const QSqlError& error);

} // namespace gateway::store
