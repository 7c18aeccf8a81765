// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/shape_tables.h"

namespace gateway::management {

namespace {

constexpr std::array kCooldownList = listMembers("[Cooldown]");
constexpr std::array kCooldown {
    Member { .name = "provider", .help = "Who rests.", .isRequired = true },
    Member { .name = "model", .help = "Empty: the whole provider.", .isRequired = true },
    Member { .name = "since", .help = "When it began.", .isRequired = true },
    Member { .name = "until", .help = "When it is asked again.", .isRequired = true },
    Member { .name = "failures", .type = "integer", .help = "In a row.", .isRequired = true },
    Member { .name = "reason", .help = "A sentence.", .isRequired = true },
};
constexpr std::array kQuotaStandings = listMembers("[QuotaStanding]");
constexpr std::array kQuotaStanding {
    Member { .name = "quota", .help = "Its name.", .isRequired = true },
    Member { .name = "owner", .help = "A key's name; *: all that share it.", .isRequired = true },
    Member { .name = "limitType", .help = "requests, tokens or cost.", .isRequired = true },
    Member { .name = "currentUsage",
        .type = "number",
        .help = "Dollars where it limits cost.",
        .isRequired = true },
    Member {
        .name = "reserved", .type = "number", .help = "Held by requests under way.", .isRequired = true },
    Member { .name = "limit", .type = "number", .help = "The most.", .isRequired = true },
    Member { .name = "remaining", .type = "number", .help = "What is left.", .isRequired = true },
    Member { .name = "resetsAt", .help = "When it begins anew.", .isNullable = true },
    Member {
        .name = "warns", .type = "boolean", .help = "Its warning level is reached.", .isRequired = true },
};
constexpr std::array kQuotaOwner {
    Member { .name = "quota", .help = "Its name.", .isRequired = true },
    Member { .name = "key", .help = "The key's name; of a shared quota anybody's.", .isRequired = true },
};
constexpr std::array kQuotaKey { Member { .name = "key", .help = "The key's name.", .isRequired = true } };
constexpr std::array kPerformanceList = listMembers("[Performance]");
constexpr std::array kPerformance {
    Member { .name = "provider", .help = "Of the target.", .isRequired = true },
    Member { .name = "model", .help = "Of the target.", .isRequired = true },
    Member { .name = "requestsLastDay", .type = "integer", .help = "Attempts.", .isRequired = true },
    Member { .name = "firstTokenMs", .type = "number", .help = "Of streams.", .isNullable = true },
    Member {
        .name = "wholeAnswerMs", .type = "number", .help = "Of answers in one piece.", .isNullable = true },
    Member { .name = "tokensPerSec", .type = "number", .help = "Of streams.", .isNullable = true },
    Member {
        .name = "e2eTokensPerSec", .type = "number", .help = "Over the whole duration.", .isNullable = true },
    Member {
        .name = "samples", .type = "integer", .help = "Answers it was measured on.", .isRequired = true },
    Member { .name = "lastMeasured", .help = "When.", .isNullable = true },
};
constexpr std::array kConcurrencyList = listMembers("[Concurrency]");
constexpr std::array kConcurrency {
    Member { .name = "provider", .help = "Of the target.", .isRequired = true },
    Member { .name = "model", .help = "Empty: all of the provider's.", .isRequired = true },
    Member { .name = "running", .type = "integer", .help = "Now.", .isRequired = true },
    Member {
        .name = "limit", .type = "integer", .help = "Null: none.", .isRequired = true, .isNullable = true },
    Member {
        .name = "waiting", .type = "integer", .help = "For a place at the provider.", .isRequired = true },
};
constexpr std::array kRouteLines = listMembers("[RouteLine]");
constexpr std::array kRouteLine {
    Member { .name = "provider", .help = "Of the candidate.", .isRequired = true },
    Member { .name = "model", .help = "Of the candidate.", .isRequired = true },
    Member { .name = "group", .help = "Of the alias.", .isRequired = true },
    Member {
        .name = "place", .type = "integer", .help = "1 is tried first; 0: left out.", .isRequired = true },
    Member { .name = "reason", .help = "Why.", .isRequired = true },
};
constexpr std::array kTestTarget {
    Member { .name = "provider", .help = "Whom to ask.", .isRequired = true },
    Member { .name = "model", .help = "For what.", .isRequired = true },
};
constexpr std::array kTestResult {
    Member { .name = "success", .type = "boolean", .help = "Whether it answered.", .isRequired = true },
    Member { .name = "requestId", .help = "For its trace.", .isRequired = true },
    Member { .name = "statusCode", .type = "integer", .help = "HTTP's.", .isRequired = true },
    Member { .name = "durationMs", .type = "number", .help = "First byte to last.", .isRequired = true },
    Member { .name = "errorMessage", .help = "Where it failed.", .isRequired = true },
};

constexpr std::array kShapes {
    Shape { "CooldownList", "Who rests.", kCooldownList },
    Shape { "Cooldown", "A target that rests.", kCooldown },
    Shape { "QuotaStandings", "What of quotas is used.", kQuotaStandings },
    Shape { "QuotaStanding", "One quota of one owner.", kQuotaStanding },
    Shape { "QuotaOwner", "Whose use of which quota.", kQuotaOwner },
    Shape { "QuotaKey", "Whose use.", kQuotaKey },
    Shape { "PerformanceList", "How fast targets are.", kPerformanceList },
    Shape { "Performance", "How fast one is.", kPerformance },
    Shape { "ConcurrencyList", "How busy targets are.", kConcurrencyList },
    Shape { "Concurrency", "How busy one is.", kConcurrency },
    Shape { "RouteLines", "The candidates of a route.", kRouteLines },
    Shape { "RouteLine", "One of them.", kRouteLine },
    Shape { "TestTarget", "Which target.", kTestTarget },
    Shape { "TestResult", "What came of it.", kTestResult },
};

} // namespace

ShapeRows policyShapes()
{
    return kShapes;
}

} // namespace gateway::management
