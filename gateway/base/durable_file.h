// SPDX-License-Identifier: GPL-3.0-or-later
// Files that must be there after a power cut, and be nobody else's: what Qt has no call for.
// Thread: any; blocks on the disk.
#pragma once

#include <QFile>
#include <QString>

namespace gateway {

// Makes what is missing of a path, for the owner only; what is there stays as it is.
[[nodiscard]] bool makePrivateFolder(const QString& path);
// Opens a new file for writing that only the owner may read, whatever the umask; never follows or replaces
// what is there.
[[nodiscard]] bool openNewPrivate(QFile& file);
// What was written is on disk, not only in the system's memory.
[[nodiscard]] bool flushToDisk(QFile& file);
// So are the names in a folder: what was made, renamed or deleted in it.
[[nodiscard]] bool flushFolderToDisk(const QString& folder);

// Why a file that is to be the owner's alone is not; empty: it is. Symbolic links are not followed.
[[nodiscard]] QString privacyProblem(const QString& path);

} // namespace gateway
