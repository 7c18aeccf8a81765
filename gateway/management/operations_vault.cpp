// SPDX-License-Identifier: GPL-3.0-or-later
// Where secrets are kept (never what they are), and copies of the database (control-plane.md §12).
#include "management/operation_tables.h"

#include <array>

namespace gateway::management {

namespace {

constexpr std::array kBackup { Parameter { .name = "name",
    .in = Parameter::In::Path,
    .help = "The file's name, as the list has it.",
    .isRequired = true } };

constexpr std::array kRows {
    Operation { .id = "getSecretStore",
        .path = "secret-store",
        .summary = "Whether secrets can be read and written, and who keeps the key they are sealed with",
        .answer = "SecretStore" },
    Operation { .id = "listSecrets",
        .path = "secret-store/secrets",
        .summary = "The names of the secrets that are kept",
        .answer = "SecretList" },
    Operation { .id = "listBackups",
        .path = "backups",
        .summary = "The backups in the folder Plexus makes them in, newest first",
        .answer = "BackupList" },
    Operation { .id = "createBackup",
        .method = Method::Post,
        .path = "backups",
        .risk = Risk::Changes,
        .summary = "Make an encrypted backup of the database now",
        .body = "CreateBackup",
        .answer = "Backup" },
    Operation { .id = "downloadBackup",
        .path = "backups/{name}",
        .summary = "A backup as the file it is",
        .parameters = kBackup,
        .media = "application/octet-stream" },
    Operation { .id = "deleteBackup",
        .method = Method::Delete,
        .path = "backups/{name}",
        .risk = Risk::Destructive,
        .summary = "Delete a backup",
        .parameters = kBackup,
        .answer = "Deleted" },
    Operation { .id = "validateBackup",
        .method = Method::Post,
        .path = "backups/{name}/validate",
        .summary = "Read a backup to its end, as restoring it would, and change nothing",
        .parameters = kBackup,
        .body = "BackupPassphrase",
        .answer = "BackupFacts" },
    Operation { .id = "restoreBackup",
        .method = Method::Post,
        .path = "restore",
        .risk = Risk::Destructive,
        .summary = "Put a backup in the database's place with the next start; the database there is kept",
        .body = "RestoreBackup",
        .answer = "BackupFacts" },
};

} // namespace

OperationRows vaultOperations()
{
    return kRows;
}

} // namespace gateway::management
