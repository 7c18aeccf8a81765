// SPDX-License-Identifier: GPL-3.0-or-later
// Logins other programs keep on this computer, read from their files' text: the original's and pi-ai's
// auth.json, Claude Code, Codex, Gemini CLI. They are copied, never written back. Thread: any. Pure.
#pragma once

#include "accounts/definition_set.h"
#include "accounts/vendor_account.h"

#include <QVector>

namespace gateway::accounts {

struct ImportedLogin {
    VendorAccount account;
    // Its refresh tokens are good once, and the other program has the same one: whoever refreshes first signs
    // the other out. Such a login is not copied; the person signs in anew.
    bool isSharedTrap = false;
    friend bool operator==(const ImportedLogin&, const ImportedLogin&) = default;
};

struct ImportedLogins {
    QVector<ImportedLogin> logins = {};
    QStringList passedOver = {}; // a sentence for each entry that cannot be used
};

// At most so much of a file is read, and so many logins of it.
inline constexpr qsizetype kMaxImportBytes = 1024 * 1024;
inline constexpr qsizetype kMaxImportedLogins = 100;

// The form is told by what is in it. `accountName` is for files with one nameless login. InvalidRequest: it
// is none of these files.
[[nodiscard]] Result<ImportedLogins> readLogins(
    const QByteArray& text, const DefinitionSet& definitions, const QString& accountName, qint64 nowMs);

} // namespace gateway::accounts
