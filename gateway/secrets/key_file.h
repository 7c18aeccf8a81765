// SPDX-License-Identifier: GPL-3.0-or-later
// Data keys as files of the owner alone: `plexus-<key id>.key` in the data directory, 64 hexadecimal digits
// and a newline. Each key has a file of its own that is written once, so that no crash leaves half of one and
// no two databases share one; which of them is in use, the database says.
// Thread: any; short blocking file access.
#pragma once

#include "base/result.h"
#include "secrets/data_key.h"

#include <QString>

#include <optional>

namespace gateway::secrets {

[[nodiscard]] QString keyFilePath(const QString& folder, QByteArrayView keyId);

// nullopt: there is no such file. Error: others can read it, it is no file, or not the key of that name; the
// message says how to mend it.
[[nodiscard]] Result<std::optional<DataKey>> readKeyFile(const QString& folder, QByteArrayView keyId);

// On disk, its folder entry included, when this returns. Never replaces a file.
[[nodiscard]] Result<void> writeKeyFile(const QString& folder, const DataKey& key);

// Overwritten before it is deleted, for what that is worth. One that is not there is no error.
[[nodiscard]] Result<void> removeKeyFile(const QString& folder, QByteArrayView keyId);

} // namespace gateway::secrets
