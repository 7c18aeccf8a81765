// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/shape_tables.h"

namespace gateway::management {

namespace {

constexpr Member kSlug { .name = "slug", .help = "Its name in the configuration; not changed by a body." };
constexpr Member kName { .name = "name", .help = "Its name in the configuration; not changed by a body." };
constexpr Member kRevision {
    .name = "revision", .type = "integer", .help = "Of the configuration it was read from; for If-Match."
};

constexpr std::array kProvider { kSlug, kRevision,
    Member { .name = "resting", .type = "[Cooldown]", .help = "What rests there; read only." } };
constexpr std::array kAlias { kSlug, kRevision };
constexpr std::array kKey { kName, kRevision };
constexpr std::array kNamed { kName, kRevision };
constexpr std::array kProviderList = listMembers("[Provider]");
constexpr std::array kAliasList = listMembers("[Alias]");
constexpr std::array kKeyList = listMembers("[Key]");
constexpr std::array kUserQuotaList = listMembers("[UserQuota]");
constexpr std::array kSettings { kRevision };
constexpr std::array kConfiguration { kRevision };
constexpr std::array kConfigStatus {
    Member { .name = "revision", .type = "integer", .help = "In force; 0: of a file.", .isRequired = true },
    Member { .name = "source", .help = "database or file.", .isRequired = true },
    Member {
        .name = "readOnlyReason", .help = "Why nothing can be changed; empty: it can.", .isRequired = true },
    Member { .name = "reloadProblems",
        .type = "[Problem]",
        .help = "Why the last change of the file was refused.",
        .isRequired = true },
    Member { .name = "credentialProblems",
        .type = "[Problem]",
        .help = "Credentials that cannot be read.",
        .isRequired = true },
};
constexpr std::array kDocument { Member { .name = "document", .help = "YAML or JSON.", .isRequired = true } };
constexpr std::array kValidation {
    Member { .name = "valid", .type = "boolean", .help = "Whether it could be used.", .isRequired = true },
    Member { .name = "problems", .type = "[Problem]", .help = "Why not.", .isRequired = true },
    Member { .name = "warnings", .type = "[Problem]", .help = "What is odd about it.", .isRequired = true },
};
constexpr std::array kRevisionRow {
    Member { .name = "number", .type = "integer", .help = "1, 2, 3 \u2026", .isRequired = true },
    Member { .name = "date", .help = "When.", .isRequired = true },
    Member { .name = "author", .help = "Who.", .isRequired = true },
    Member { .name = "summary", .help = "What changed.", .isRequired = true },
};
constexpr std::array kRevisionPage = pageMembers("[RevisionRow]");
constexpr std::array kRevisionWhole {
    Member { .name = "number", .type = "integer", .help = "1, 2, 3 \u2026", .isRequired = true },
    Member { .name = "date", .help = "When.", .isRequired = true },
    Member { .name = "author", .help = "Who.", .isRequired = true },
    Member { .name = "summary", .help = "What changed.", .isRequired = true },
    Member { .name = "document", .help = "As YAML, credentials overwritten.", .isRequired = true },
};
constexpr std::array kRollback { Member {
    .name = "revision", .type = "integer", .help = "Which one.", .isRequired = true } };
constexpr std::array kDifferences {
    Member { .name = "from", .type = "integer", .help = "The earlier revision.", .isRequired = true },
    Member { .name = "to", .type = "integer", .help = "The later one.", .isRequired = true },
    Member { .name = "data", .type = "[Difference]", .help = "Field by field.", .isRequired = true },
    Member { .name = "total", .type = "integer", .help = "How many.", .isRequired = true },
};
constexpr std::array kDifference {
    Member { .name = "path", .help = "The field.", .isRequired = true },
    Member { .name = "before", .type = "any", .help = "Absent: it was not there." },
    Member { .name = "after", .type = "any", .help = "Absent: it is gone." },
};
constexpr std::array kAuditPage = pageMembers("[AuditRow]");
constexpr std::array kAuditRow {
    Member { .name = "id", .type = "integer", .help = "Rising.", .isRequired = true },
    Member { .name = "date", .help = "When.", .isRequired = true },
    Member { .name = "who", .help = "admin, or a key's name.", .isRequired = true },
    Member { .name = "address", .help = "Where the call came from.", .isRequired = true },
    Member { .name = "operation", .help = "Which one.", .isRequired = true },
    Member { .name = "summary", .help = "What it was to do.", .isRequired = true },
    Member { .name = "status", .type = "integer", .help = "What was answered.", .isRequired = true },
    Member { .name = "revision", .type = "integer", .help = "It led to; 0: none.", .isRequired = true },
};
constexpr std::array kCreateKey {
    Member { .name = "name", .help = "What it is called.", .isRequired = true },
    Member { .name = "comment", .help = "A note." },
    Member { .name = "expiresInMinutes", .type = "integer", .help = "How long it lives; absent: for ever." },
    Member { .name = "quotas", .type = "[string]", .help = "Names of user quotas." },
    Member { .name = "allowedModels", .type = "[string]", .help = "Aliases; absent: all." },
    Member { .name = "excludedModels", .type = "[string]", .help = "Aliases." },
    Member { .name = "allowedProviders", .type = "[string]", .help = "Providers; absent: all." },
    Member { .name = "excludedProviders", .type = "[string]", .help = "Providers." },
    Member { .name = "allowedIps", .type = "[string]", .help = "Addresses; absent: any." },
    Member { .name = "allowedMcp", .type = "[string]", .help = "MCP servers and tools; absent: all." },
    Member { .name = "excludedMcp", .type = "[string]", .help = "MCP servers and tools." },
    Member { .name = "allowRawPassthrough", .type = "boolean", .help = "May use the raw relay." },
};
constexpr std::array kFetchModels { Member {
    .name = "provider", .help = "A provider of the configuration.", .isRequired = true } };
constexpr std::array kOfferedModels {
    Member { .name = "provider", .help = "As asked.", .isRequired = true },
    Member { .name = "data", .type = "[OfferedModel]", .help = "By id.", .isRequired = true },
    Member { .name = "total", .type = "integer", .help = "How many.", .isRequired = true },
    Member { .name = "vanished",
        .type = "[string]",
        .help = "Configured, and not offered any more.",
        .isRequired = true },
    Member {
        .name = "isCut", .type = "boolean", .help = "There are more than Plexus reads.", .isRequired = true },
};
constexpr std::array kOfferedModel {
    Member { .name = "id", .help = "As requests name it.", .isRequired = true },
    Member { .name = "name", .help = "For people.", .isRequired = true },
    Member { .name = "contextLength",
        .type = "integer",
        .help = "Tokens.",
        .isRequired = true,
        .isNullable = true },
    Member { .name = "maxOutputTokens",
        .type = "integer",
        .help = "Of one answer.",
        .isRequired = true,
        .isNullable = true },
    Member { .name = "inputPerMillion", .type = "number", .help = "Dollars.", .isNullable = true },
    Member { .name = "outputPerMillion", .type = "number", .help = "Dollars.", .isNullable = true },
    Member { .name = "isConfigured",
        .type = "boolean",
        .help = "The provider's list has it.",
        .isRequired = true },
    Member { .name = "aliasName", .help = "What an alias for it would be called.", .isRequired = true },
    Member { .name = "aliasTakenBy", .help = "The alias that has this name.", .isRequired = true },
};
constexpr std::array kImportModels {
    Member { .name = "provider", .help = "A provider of the configuration.", .isRequired = true },
    Member { .name = "models", .type = "[string]", .help = "Ids from fetch-models.", .isRequired = true },
    Member { .name = "aliases", .type = "boolean", .help = "Make an alias for each." },
    Member { .name = "addToTaken",
        .type = "boolean",
        .help = "Where an alias' name is taken, add the model to that one as its last group." },
};
constexpr std::array kImportedModels {
    Member { .name = "models", .type = "[string]", .help = "Added.", .isRequired = true },
    Member { .name = "aliases", .type = "[string]", .help = "Made, or added to.", .isRequired = true },
    Member { .name = "skipped", .type = "[string]", .help = "Names that were taken.", .isRequired = true },
    Member { .name = "revision", .type = "integer", .help = "Which is in force now.", .isRequired = true },
};

constexpr std::array kShapes {
    Shape { "Configuration", "The whole document.", kConfiguration, Fields::Configuration },
    Shape { "ConfigStatus", "How the configuration is.", kConfigStatus },
    Shape { "Document", "A configuration, as YAML or JSON.", kDocument },
    Shape { "Validation", "Whether a configuration could be used.", kValidation },
    Shape { "RevisionPage", "A piece of the list of revisions.", kRevisionPage },
    Shape { "RevisionRow", "One revision.", kRevisionRow },
    Shape { "Revision", "One revision with its document.", kRevisionWhole },
    Shape { "Rollback", "Which revision is to be in force again.", kRollback },
    Shape { "Differences", "Between two revisions.", kDifferences },
    Shape { "Difference", "One field.", kDifference },
    Shape { "Settings", "What belongs to no provider, alias or key.", kSettings, Fields::Settings },
    Shape { "AuditPage", "A piece of the audit trail.", kAuditPage },
    Shape { "AuditRow", "One change.", kAuditRow },
    Shape { "ProviderList", "The providers.", kProviderList },
    Shape { "Provider", "An upstream account.", kProvider, Fields::Provider },
    Shape { "AliasList", "The aliases.", kAliasList },
    Shape { "Alias", "A name clients ask for.", kAlias, Fields::Alias },
    Shape { "KeyList", "The keys.", kKeyList },
    Shape { "Key", "A client's credential, without it.", kKey, Fields::Key },
    Shape { "CreateKey", "A key that is to be.", kCreateKey },
    Shape { "UserQuotaList", "The quotas.", kUserQuotaList },
    Shape { "UserQuota", "A limit keys may name.", kNamed, Fields::UserQuota },
    Shape { "McpServer", "An MCP server as it is configured.", kNamed, Fields::McpServer },
    Shape { "FetchModels", "Whose models.", kFetchModels },
    Shape { "OfferedModels", "The models of a provider.", kOfferedModels },
    Shape { "OfferedModel", "One of them.", kOfferedModel },
    Shape { "ImportModels", "Which models are to be taken over.", kImportModels },
    Shape { "ImportedModels", "What became of it.", kImportedModels },
};

} // namespace

ShapeRows configurationShapes()
{
    return kShapes;
}

} // namespace gateway::management
