// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/shape_tables.h"

#include <array>

namespace gateway::management {

namespace {

constexpr std::array kError { Member {
    .name = "error", .type = "ErrorFacts", .help = "What is wrong.", .isRequired = true } };
constexpr std::array kErrorFacts {
    Member { .name = "message", .help = "A sentence.", .isRequired = true },
    Member { .name = "type",
        .help = "auth_error, forbidden, not_found_error, conflict_error, validation_error, rate_limit_error, "
                "invalid_request_error or server_error.",
        .isRequired = true },
    Member { .name = "code", .help = "One word for programs.", .isRequired = true },
    Member { .name = "param",
        .help = "The parameter or member at fault.",
        .isRequired = true,
        .isNullable = true },
    Member { .name = "problems", .type = "[Problem]", .help = "All that is wrong with a configuration." },
};
constexpr std::array kProblem {
    Member { .name = "path", .help = "The field: providers.openai.api_base_url.", .isRequired = true },
    Member { .name = "message", .help = "What is wrong with it.", .isRequired = true },
    Member { .name = "line", .type = "integer", .help = "In the text that was sent." },
    Member { .name = "column", .type = "integer", .help = "In the text that was sent." },
};
constexpr std::array kDone {
    Member { .name = "done", .type = "boolean", .help = "Always true.", .isRequired = true },
    Member { .name = "summary", .help = "What was done.", .isRequired = true },
};
constexpr std::array kDeleted { Member {
    .name = "deleted", .type = "integer", .help = "How many.", .isRequired = true } };
constexpr std::array kApplied {
    Member { .name = "revision", .type = "integer", .help = "Which is in force now.", .isRequired = true },
    Member { .name = "summary", .help = "What was changed.", .isRequired = true },
};
constexpr std::array kSecret {
    Member { .name = "set", .type = "boolean", .help = "Whether there is a credential.", .isRequired = true },
    Member { .name = "last4", .help = "Its last four characters, where it is long enough to tell them." },
    Member {
        .name = "reference", .help = "Where it comes from: secret:provider/openai, env:OPENAI_API_KEY." },
};
constexpr std::array kPrincipal {
    Member { .name = "role", .help = "admin or limited.", .isRequired = true },
    Member { .name = "keyName", .help = "Of a limited one.", .isRequired = true, .isNullable = true },
};
constexpr std::array kSelf {
    Member { .name = "role", .help = "admin or limited.", .isRequired = true },
    Member { .name = "keyName", .help = "Of a limited one.", .isRequired = true, .isNullable = true },
    Member { .name = "key", .type = "Key", .help = "What it may do.", .isNullable = true },
    Member { .name = "quotas", .type = "[QuotaStanding]", .help = "What of its quotas is used." },
    Member { .name = "debug", .type = "boolean", .help = "Whether bodies of its requests are kept." },
};
constexpr std::array kNewSecret {
    Member { .name = "name", .help = "The key's.", .isRequired = true },
    Member { .name = "secret", .help = "Shown now and never again.", .isRequired = true },
    Member { .name = "revision", .type = "integer", .help = "Which is in force now.", .isRequired = true },
};
constexpr std::array kComment { Member { .name = "comment", .help = "A note.", .isRequired = true } };
constexpr std::array kSwitch { Member {
    .name = "enabled", .type = "boolean", .help = "Whether it is on now.", .isRequired = true } };
constexpr std::array kStatus {
    Member { .name = "running", .type = "boolean", .help = "Whether it listens.", .isRequired = true },
    Member { .name = "address", .help = "Where.", .isRequired = true },
    Member { .name = "notice", .help = "What a person should know; empty: nothing.", .isRequired = true },
    Member { .name = "version", .help = "Of Plexus.", .isRequired = true },
    Member { .name = "startedAt", .help = "When this program began.", .isRequired = true },
    Member { .name = "providers", .type = "integer", .help = "How many.", .isRequired = true },
    Member { .name = "aliases", .type = "integer", .help = "How many.", .isRequired = true },
    Member { .name = "keys", .type = "integer", .help = "How many.", .isRequired = true },
    Member { .name = "mcpServers", .type = "integer", .help = "How many.", .isRequired = true },
    Member { .name = "restingTargets", .type = "integer", .help = "How many.", .isRequired = true },
    Member { .name = "lastDay", .type = "UsageTotals", .help = "The last 24 hours." },
};
constexpr std::array kCatalogues {
    Member { .name = "data", .type = "[Catalogue]", .help = "Each catalogue.", .isRequired = true },
    Member { .name = "total", .type = "integer", .help = "How many.", .isRequired = true },
};
constexpr std::array kCatalogue {
    Member { .name = "name", .help = "openrouter or models.dev.", .isRequired = true },
    Member { .name = "models", .type = "integer", .help = "How many it knows.", .isRequired = true },
    Member {
        .name = "refreshing", .type = "boolean", .help = "Whether it is being fetched.", .isRequired = true },
};
constexpr std::array kLogLevel {
    Member { .name = "level", .help = "error, warn, info or debug.", .isRequired = true },
    Member { .name = "startupLevel", .help = "What the program was started with.", .isRequired = true },
};
constexpr std::array kSetLogLevel { Member {
    .name = "level", .help = "error, warn, info or debug.", .isRequired = true } };
constexpr std::array kModelMetadataList = listMembers("[ModelMetadata]");
constexpr std::array kModelMetadata {
    Member { .name = "catalogue", .help = "openrouter or models.dev.", .isRequired = true },
    Member { .name = "id", .help = "As the catalogue calls it.", .isRequired = true },
    Member { .name = "name", .help = "For people.", .isRequired = true },
    nullable("contextLength", "integer", "Tokens, of a request and its answer together."),
    nullable("maxOutputTokens", "integer", "Of one answer."),
    Member { .name = "inputModalities",
        .type = "[string]",
        .help = "text, image, file, audio.",
        .isRequired = true },
    Member { .name = "outputModalities", .type = "[string]", .help = "Likewise.", .isRequired = true },
    Member { .name = "supportedParameters",
        .type = "[string]",
        .help = "OpenRouter's names.",
        .isRequired = true },
    nullable("inputPerMillion", "number", "Dollars; of the first step where the price has steps."),
    nullable("outputPerMillion", "number", "Likewise."),
};
constexpr std::array kLogModules {
    Member { .name = "known", .type = "[string]", .help = "The parts there are.", .isRequired = true },
    Member { .name = "modules",
        .type = "object",
        .help = "Those with a level of their own: error, warn, info or debug.",
        .isRequired = true },
};
constexpr std::array kSetLogModules { Member { .name = "modules",
    .type = "object",
    .help = "A level (error, warn, info, debug) by the name of a part; those left out log as the others do.",
    .isRequired = true } };
constexpr std::array kLogLines {
    Member { .name = "data", .type = "[LogLine]", .help = "Oldest first.", .isRequired = true },
    Member { .name = "total", .type = "integer", .help = "How many.", .isRequired = true },
};
constexpr std::array kLogLine {
    Member { .name = "at", .help = "When.", .isRequired = true },
    Member { .name = "level", .help = "error, warn, info or debug.", .isRequired = true },
    Member { .name = "category", .help = "Which part of Plexus.", .isRequired = true },
    Member { .name = "message", .help = "Credentials overwritten.", .isRequired = true },
};

constexpr std::array kShapes {
    Shape { "Error", "What every refusal looks like.", kError },
    Shape { "ErrorFacts", "Of a refusal.", kErrorFacts },
    Shape { "Problem", "One mistake in a configuration.", kProblem },
    Shape { "Done", "Of a change without a result.", kDone },
    Shape { "Deleted", "How much is gone.", kDeleted },
    Shape { "Applied", "Of a change to the configuration.", kApplied },
    Shape { "Secret", "What is told of a credential. Sent back as it is, the credential stays.", kSecret },
    Shape { "Principal", "Who calls.", kPrincipal },
    Shape { "Self", "Who calls, and what they may.", kSelf },
    Shape { "NewSecret", "A secret that was made.", kNewSecret },
    Shape { "Comment", "A key's comment.", kComment },
    Shape { "Switch", "Something that is on or off.", kSwitch },
    Shape { "Status", "How the gateway is.", kStatus },
    Shape { "Catalogues", "The catalogues of models.", kCatalogues },
    Shape { "Catalogue", "One of them.", kCatalogue },
    Shape { "LogLevel", "How much is logged.", kLogLevel },
    Shape { "SetLogLevel", "How much is to be logged.", kSetLogLevel },
    Shape { "ModelMetadataList", "What is known of a model.", kModelMetadataList },
    Shape { "ModelMetadata", "What one catalogue knows.", kModelMetadata },
    Shape { "LogModules", "Parts with a level of their own.", kLogModules },
    Shape { "SetLogModules", "Which parts are to log at which level.", kSetLogModules },
    Shape { "LogLines", "Lines of the log.", kLogLines },
    Shape { "LogLine", "One of them.", kLogLine },
};

} // namespace

ShapeRows generalShapes()
{
    return kShapes;
}

} // namespace gateway::management
