// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/shape_tables.h"

namespace gateway::management {

namespace {

constexpr Member kPassphrase { .name = "passphrase",
    .help =
        "What the backup opens with; absent: BACKUP_PASSPHRASE where that is set, else the database's key." };

constexpr std::array kSecretStore {
    Member { .name = "state",
        .help =
            "unknown, not_needed (nothing is sealed yet), ready, locked, missing, wrong, refused, closed, or "
            "memory (a demo).",
        .isRequired = true },
    nullable("problem", "string", "What happened, and what to do."),
    nullable("keyId", "string", "The key's id; it tells nothing of the key."),
    nullable("keySource", "string", "Who keeps it: variable (ENCRYPTION_KEY), file or keychain."),
    nullable("secrets", "integer", "How many are kept; null: not known."),
};
constexpr std::array kSecretList = listMembers("[SecretName]");
constexpr std::array kSecretName {
    Member { .name = "name", .help = "As in secret:NAME.", .isRequired = true },
};
constexpr std::array kBackupList {
    Member { .name = "data", .type = "[Backup]", .help = "The rows.", .isRequired = true },
    Member { .name = "total", .type = "integer", .help = "How many.", .isRequired = true },
    Member { .name = "folder", .help = "Where they are.", .isRequired = true },
    Member { .name = "everyHours",
        .type = "integer",
        .help = "0: none are made by themselves.",
        .isRequired = true },
    Member { .name = "keep", .type = "integer", .help = "So many of the newest stay.", .isRequired = true },
    nullable("problem", "string", "Why the last one that was due was not made."),
    nullable("restores", "string", "When the backup that the next start puts in place was made."),
};
constexpr std::array kBackup {
    Member { .name = "name", .help = "Of the file.", .isRequired = true },
    Member { .name = "madeAt", .help = "As the name has it.", .isRequired = true },
    Member { .name = "bytes", .type = "integer", .help = "Of the file.", .isRequired = true },
    Member { .name = "opensWith", .help = "passphrase, key, or nothing: it is damaged.", .isRequired = true },
    nullable("keyId", "string", "Of the key it opens with."),
};
constexpr std::array kCreateBackup {
    Member { .name = "contents",
        .help =
            "core (configuration, secrets, policy; when absent) or full (requests and answers as well)." },
    kPassphrase,
};
constexpr std::array kBackupPassphrase { kPassphrase };
constexpr std::array kRestore {
    Member { .name = "name", .help = "The file's name, as the list has it.", .isRequired = true },
    kPassphrase,
};
constexpr std::array kFacts {
    Member { .name = "madeAt", .help = "When.", .isRequired = true },
    Member { .name = "contents", .help = "core or full.", .isRequired = true },
    Member {
        .name = "schema", .type = "integer", .help = "Of the database it was made of.", .isRequired = true },
    Member { .name = "rows", .type = "integer", .help = "How many.", .isRequired = true },
    Member { .name = "secrets", .type = "integer", .help = "How many of them.", .isRequired = true },
    Member { .name = "note", .help = "What happens next.", .isRequired = true },
};

constexpr std::array kShapes {
    Shape { "SecretStore", "Where secrets are kept.", kSecretStore },
    Shape { "SecretList", "The names of secrets.", kSecretList },
    Shape { "SecretName", "The name of one.", kSecretName },
    Shape { "BackupList", "The backups there are.", kBackupList },
    Shape { "Backup", "A backup.", kBackup },
    Shape { "CreateBackup", "Of what, and how it opens.", kCreateBackup },
    Shape { "BackupPassphrase", "How it opens.", kBackupPassphrase },
    Shape { "RestoreBackup", "Which, and how it opens.", kRestore },
    Shape { "BackupFacts", "What is in a backup.", kFacts },
};

} // namespace

ShapeRows vaultShapes()
{
    return kShapes;
}

} // namespace gateway::management
