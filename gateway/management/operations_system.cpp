// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/operation_tables.h"

#include <array>

namespace gateway::management {

namespace {

constexpr std::array kRecent {
    Parameter { .name = "limit", .type = "integer", .help = "How many, 1 to 1000; 200 when absent." },
    Parameter { .name = "level", .help = "That level and worse.", .words = "error warn info debug" },
};

constexpr std::array kModel { Parameter {
    .name = "model", .help = "As the provider calls it.", .isRequired = true } };
constexpr std::array kFollow { Parameter {
    .name = "level", .help = "That level and worse; all when absent.", .words = "error warn info debug" } };

constexpr std::array kRows {
    Operation { .id = "getStatus",
        .path = "status",
        .summary = "Whether the gateway runs, where, and what it serves",
        .answer = "Status",
        .tool = "gateway_status" },
    Operation { .id = "refreshModelMetadata",
        .method = Method::Post,
        .path = "models/metadata/refresh",
        .risk = Risk::Changes,
        .summary = "Fetch the catalogues of models now",
        .answer = "Catalogues" },
    Operation { .id = "resolveModelMetadata",
        .path = "models/metadata/resolve",
        .summary = "What the catalogues know of a model, by the name a provider gives it",
        .parameters = kModel,
        .answer = "ModelMetadataList" },
    Operation { .id = "getMetrics",
        .path = "metrics",
        .summary = "Figures since the start in Prometheus' text form, OpenTelemetry's GenAI names",
        .media = "text/plain" },
    Operation {
        .id = "getLogLevel", .path = "logging/level", .summary = "How much is logged", .answer = "LogLevel" },
    Operation { .id = "setLogLevel",
        .method = Method::Put,
        .path = "logging/level",
        .risk = Risk::Changes,
        .summary = "Log more or less until the program ends",
        .body = "SetLogLevel",
        .answer = "LogLevel" },
    Operation { .id = "resetLogLevel",
        .method = Method::Delete,
        .path = "logging/level",
        .risk = Risk::Changes,
        .summary = "Log as the program was started",
        .answer = "LogLevel" },
    Operation { .id = "getLogModules",
        .path = "logging/modules",
        .summary = "Which parts log at a level of their own",
        .answer = "LogModules" },
    Operation { .id = "setLogModules",
        .method = Method::Put,
        .path = "logging/modules",
        .risk = Risk::Changes,
        .summary = "Have parts log more or less than the others, until the program ends",
        .body = "SetLogModules",
        .answer = "LogModules" },
    Operation { .id = "resetLogModules",
        .method = Method::Delete,
        .path = "logging/modules",
        .risk = Risk::Changes,
        .summary = "Have every part log as the others do",
        .answer = "LogModules" },
    Operation { .id = "streamLogs",
        .path = "logs/stream",
        .summary = "The log as it is written: syslog, missed, ping",
        .parameters = kFollow,
        .media = "text/event-stream" },
    Operation { .id = "listRecentLogs",
        .path = "logs/recent",
        .summary = "The latest lines of the log, oldest first",
        .parameters = kRecent,
        .answer = "LogLines" },
};

} // namespace

OperationRows systemOperations()
{
    return kRows;
}

} // namespace gateway::management
