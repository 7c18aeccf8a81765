// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/operation_tables.h"

#include <array>

namespace gateway::management {

namespace {

using In = Parameter::In;

constexpr std::array kClear {
    Parameter { .name = "provider", .in = In::Path, .help = "Whose rest ends.", .isRequired = true },
    Parameter { .name = "model", .help = "Of that model alone; absent: of the provider as a whole." },
};
constexpr std::array kQuotasOf { Parameter {
    .name = "key", .in = In::Path, .help = "The key's name.", .isRequired = true } };
constexpr std::array kModel { Parameter { .name = "model", .help = "Of that model alone." } };
constexpr std::array kExplain {
    Parameter { .name = "model", .help = "What a client would ask for.", .isRequired = true },
    Parameter { .name = "key", .help = "The name of the key it would ask with.", .isRequired = true },
    Parameter { .name = "dialect", .help = "chat when absent.", .words = "chat responses messages gemini" },
};

constexpr std::array kRows {
    Operation { .id = "listCooldowns",
        .path = "cooldowns",
        .who = Who::Key,
        .summary = "Which targets rest after failures, and until when",
        .answer = "CooldownList",
        .tool = "list_cooldowns" },
    Operation { .id = "clearCooldowns",
        .method = Method::Delete,
        .path = "cooldowns",
        .risk = Risk::Changes,
        .summary = "Let every target be asked again",
        .answer = "Deleted" },
    Operation { .id = "clearCooldown",
        .method = Method::Delete,
        .path = "cooldowns/{provider}",
        .risk = Risk::Changes,
        .summary = "Let a target that rests be asked again",
        .parameters = kClear,
        .answer = "Deleted",
        .tool = "clear_cooldown" },
    Operation { .id = "listQuotaStatus",
        .path = "quota/status",
        .summary = "What of each quota is used, and when it begins anew",
        .answer = "QuotaStandings",
        .tool = "quota_use" },
    Operation { .id = "getQuotaStatus",
        .path = "quota/status/{key}",
        .summary = "What of one key's quotas is used",
        .parameters = kQuotasOf,
        .answer = "QuotaStandings" },
    Operation { .id = "clearQuota",
        .method = Method::Post,
        .path = "quota/clear",
        .risk = Risk::Destructive,
        .summary = "Forget what was used of a quota",
        .body = "QuotaOwner",
        .answer = "Done" },
    Operation { .id = "recomputeQuota",
        .method = Method::Post,
        .path = "quota/recompute",
        .risk = Risk::Changes,
        .summary = "Add up anew, from the requests that are kept, what a key used of its quotas",
        .body = "QuotaKey",
        .answer = "QuotaStandings" },
    Operation { .id = "listPerformance",
        .path = "performance",
        .summary = "How fast each target answers, measured on live traffic",
        .parameters = kModel,
        .answer = "PerformanceList" },
    Operation { .id = "deletePerformance",
        .method = Method::Delete,
        .path = "performance",
        .risk = Risk::Destructive,
        .summary = "Forget what was measured",
        .parameters = kModel,
        .answer = "Deleted" },
    Operation { .id = "getConcurrency",
        .path = "concurrency",
        .summary = "How many requests run at each provider and model, and how many wait",
        .answer = "ConcurrencyList" },
    Operation { .id = "clearDescriptions",
        .method = Method::Post,
        .path = "cache/vision-descriptor/clear",
        .risk = Risk::Changes,
        .summary = "Forget what images were described as; they are described anew when they are needed",
        .answer = "Deleted" },
    Operation { .id = "explainRoute",
        .path = "routing/explain",
        .summary = "Where a request would go now, and why; nothing is sent",
        .parameters = kExplain,
        .answer = "RouteLines" },
    Operation { .id = "testTarget",
        .method = Method::Post,
        .path = "test",
        .risk = Risk::Changes,
        .summary = "Send one short request to a target; it costs what it costs there",
        .body = "TestTarget",
        .answer = "TestResult" },
};

} // namespace

OperationRows policyOperations()
{
    return kRows;
}

} // namespace gateway::management
