// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/operation_tables.h"

#include <array>

namespace gateway::management {

namespace {

using In = Parameter::In;

constexpr std::array kPage {
    Parameter { .name = "limit", .type = "integer", .help = "How many, 1 to 1000; 50 when absent." },
    Parameter { .name = "offset", .type = "integer", .help = "How many are passed over." },
};
constexpr std::array kRevision { Parameter { .name = "number",
    .in = In::Path,
    .type = "integer",
    .help = "The revision's number.",
    .isRequired = true } };
constexpr std::array kDiff {
    Parameter { .name = "from", .type = "integer", .help = "The earlier revision.", .isRequired = true },
    Parameter { .name = "to", .type = "integer", .help = "The later one; the one in force when absent." },
};

constexpr std::array kRows {
    Operation { .id = "getConfig",
        .path = "config",
        .summary = "The configuration in force; of credentials only whether they are set",
        .answer = "Configuration" },
    Operation { .id = "getConfigStatus",
        .path = "config/status",
        .summary = "Which revision is in force, whether it can be changed, what is wrong with it",
        .answer = "ConfigStatus" },
    Operation { .id = "exportConfig",
        .path = "config/export",
        .summary = "The configuration in force as YAML for a file or another gateway, credentials as "
                   "references or left out",
        .tool = "get_configuration",
        .media = "application/yaml" },
    Operation { .id = "validateConfig",
        .method = Method::Post,
        .path = "config/validate",
        .summary = "Check a configuration without using it",
        .body = "Document",
        .answer = "Validation",
        .bodyMedia = "application/yaml" },
    Operation { .id = "importConfig",
        .method = Method::Post,
        .path = "config/import",
        .risk = Risk::Destructive,
        .summary = "Put another configuration in the place of the one in force; credentials in it go to the "
                   "secret store, keys without a secret keep theirs",
        .body = "Document",
        .answer = "Applied",
        .bodyMedia = "application/yaml" },
    Operation { .id = "listRevisions",
        .path = "config/revisions",
        .summary = "The revisions of the configuration, newest first",
        .parameters = kPage,
        .answer = "RevisionPage" },
    Operation { .id = "getRevision",
        .path = "config/revisions/{number}",
        .summary = "One revision with its document",
        .parameters = kRevision,
        .answer = "Revision" },
    Operation { .id = "rollbackConfig",
        .method = Method::Post,
        .path = "config/rollback",
        .risk = Risk::Changes,
        .summary = "Put an earlier revision in force again, as a new one",
        .body = "Rollback",
        .answer = "Applied" },
    Operation { .id = "diffConfig",
        .path = "config/diff",
        .summary = "What changed from one revision to another, field by field",
        .parameters = kDiff,
        .answer = "Differences" },
    Operation { .id = "getSettings",
        .path = "system-settings",
        .summary = "The settings that belong to no provider, alias or key; what is at its default is absent",
        .answer = "Settings" },
    Operation { .id = "setSettings",
        .method = Method::Patch,
        .path = "system-settings",
        .risk = Risk::Changes,
        .summary = "Change settings (RFC 7396; `failover.enabled` may stand for a nested member)",
        .body = "Settings",
        .answer = "Settings" },
    Operation { .id = "listAudit",
        .path = "audit",
        .summary = "Who changed what by way of this API, newest first",
        .parameters = kPage,
        .answer = "AuditPage" },
};

} // namespace

OperationRows configurationOperations()
{
    return kRows;
}

} // namespace gateway::management
