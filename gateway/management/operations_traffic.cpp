// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/operation_tables.h"

#include <array>

namespace gateway::management {

namespace {

using In = Parameter::In;

constexpr Parameter kLimit {
    .name = "limit", .type = "integer", .help = "How many, 1 to 1000; 50 when absent."
};
constexpr Parameter kOffset { .name = "offset", .type = "integer", .help = "How many are passed over." };
constexpr Parameter kOlderThan { .name = "olderThanDays",
    .type = "integer",
    .help = "What began earlier than so many days ago; 0: everything.",
    .isRequired = true };
constexpr Parameter kRequestId { .name = "requestId",
    .in = In::Path,
    .help = "The request's id, as x-request-id told it.",
    .isRequired = true };

constexpr std::array kUsage {
    kLimit,
    kOffset,
    Parameter { .name = "sortBy",
        .help = "What the list is ordered by; date when absent.",
        .words = "date apiKey provider incomingModelAlias costTotal durationMs" },
    Parameter { .name = "sortDir", .help = "desc when absent.", .words = "asc desc" },
    Parameter { .name = "fields", .help = "Only these members of each row, with commas between." },
    Parameter { .name = "startDate", .type = "date", .help = "Requests that began then or later." },
    Parameter { .name = "endDate", .type = "date", .help = "Requests that began earlier." },
    Parameter { .name = "requestId", .help = "The request with that id." },
    Parameter { .name = "apiKey", .help = "Requests of that key, by name." },
    Parameter { .name = "attribution", .help = "Requests with that label behind the key." },
    Parameter { .name = "incomingApiType", .help = "Requests in that dialect: chat, messages, \u2026" },
    Parameter { .name = "provider", .help = "Requests whose last attempt went there." },
    Parameter { .name = "incomingModelAlias", .help = "Requests for that alias." },
    Parameter { .name = "selectedModelName", .help = "Requests that went to that model." },
    Parameter {
        .name = "responseStatus", .help = "How it ended.", .words = "completed failed cancelled running" },
    Parameter { .name = "sessionId", .help = "Requests of that session of a client." },
    Parameter { .name = "agentId", .help = "Requests of that agent of a session." },
    Parameter { .name = "minDurationMs", .type = "integer", .help = "Requests that took so long or longer." },
    Parameter { .name = "maxDurationMs", .type = "integer", .help = "Requests that took so long or less." },
};
constexpr std::array kOneRequest { kRequestId };
constexpr std::array kOneCapture { kRequestId,
    Parameter { .name = "maxBytes",
        .type = "integer",
        .help = "The most of each body, to 8388608; 262144 when absent." } };
constexpr std::array kSearch {
    Parameter { .name = "text", .help = "What to look for; letters of either case.", .isRequired = true },
    Parameter { .name = "match",
        .help = "The text as it stands, or each of its words in any order; phrase when absent.",
        .words = "phrase words" },
    Parameter { .name = "since", .type = "date", .help = "Requests that began then or later." },
    Parameter { .name = "before",
        .type = "date",
        .help = "Requests that began earlier: to go on, what the last answer said it had searched back to." },
    Parameter { .name = "beforeId", .help = "To go on: the last answer's searchedBackToId." },
    kLimit,
};
constexpr std::array kSummary {
    Parameter { .name = "range", .help = "day when absent.", .words = "hour day week month custom" },
    Parameter { .name = "startDate", .type = "date", .help = "With range=custom: from then." },
    Parameter {
        .name = "endDate", .type = "date", .help = "With range=custom: until then; now when absent." },
    Parameter { .name = "apiKey", .help = "Of that key alone." },
    Parameter { .name = "provider", .help = "Of that provider alone." },
    Parameter { .name = "incomingModelAlias", .help = "Of that alias alone." },
};
constexpr std::array kOlder { kOlderThan };
constexpr std::array kPage { kLimit, kOffset };
constexpr std::array kErrors {
    kLimit,
    kOffset,
    Parameter { .name = "apiKey", .help = "Of that key alone." },
    Parameter { .name = "provider", .help = "Of that provider alone." },
};

constexpr std::array kRows {
    Operation { .id = "listUsage",
        .path = "usage",
        .who = Who::Key,
        .summary = "Requests, newest first unless sorted otherwise",
        .parameters = kUsage,
        .answer = "UsagePage",
        .tool = "recent_requests" },
    Operation { .id = "summarizeUsage",
        .path = "usage/summary",
        .who = Who::Key,
        .summary = "Requests, tokens and costs over a time, as a series and in total",
        .parameters = kSummary,
        .answer = "UsageSummary",
        .tool = "usage_summary" },
    Operation { .id = "getUsage",
        .path = "usage/{requestId}",
        .who = Who::Key,
        .summary = "One request with its attempts, phases and decisions",
        .parameters = kOneRequest,
        .answer = "Trace",
        .tool = "get_request" },
    Operation { .id = "deleteUsage",
        .method = Method::Delete,
        .path = "usage",
        .risk = Risk::Destructive,
        .summary = "Delete old requests",
        .parameters = kOlder,
        .answer = "Deleted" },
    Operation { .id = "deleteOneUsage",
        .method = Method::Delete,
        .path = "usage/{requestId}",
        .risk = Risk::Destructive,
        .summary = "Delete one request",
        .parameters = kOneRequest,
        .answer = "Deleted" },
    Operation { .id = "streamEvents",
        .path = "events",
        .who = Who::Key,
        .summary = "Requests as they begin, go on and end; server-sent events: started, updated, progress, "
                   "completed, ping",
        .media = "text/event-stream" },
    Operation { .id = "getDebug",
        .path = "debug",
        .who = Who::Key,
        .summary = "Whose bodies are kept",
        .answer = "DebugSwitches" },
    Operation { .id = "setDebug",
        .method = Method::Patch,
        .path = "debug",
        .risk = Risk::Changes,
        .summary = "Say whose bodies are kept besides what settings.capture says",
        .body = "DebugPatch",
        .answer = "DebugSwitches" },
    Operation { .id = "listDebugLogs",
        .path = "debug/logs",
        .who = Who::Key,
        .summary = "Requests whose bodies are kept, newest first",
        .parameters = kPage,
        .answer = "DebugLogPage" },
    Operation { .id = "deleteDebugLogs",
        .method = Method::Delete,
        .path = "debug/logs",
        .who = Who::Key,
        .risk = Risk::Destructive,
        .summary = "Forget all bodies that are kept",
        .answer = "Deleted" },
    Operation { .id = "getDebugLog",
        .path = "debug/logs/{requestId}",
        .who = Who::Key,
        .summary = "The bodies of one request, the events of its streams, and how its answer went on",
        .parameters = kOneCapture,
        .answer = "DebugLog" },
    Operation { .id = "searchDebugLogs",
        .path = "debug/search",
        .who = Who::Key,
        .summary =
            "Look for a text in the bodies that are kept, newest first, a quarter of a second at a time",
        .parameters = kSearch,
        .answer = "DebugSearchPage" },
    Operation { .id = "deleteDebugLog",
        .method = Method::Delete,
        .path = "debug/logs/{requestId}",
        .who = Who::Key,
        .risk = Risk::Destructive,
        .summary = "Forget the bodies of one request",
        .parameters = kOneRequest,
        .answer = "Deleted" },
    Operation { .id = "listErrors",
        .path = "errors",
        .who = Who::Key,
        .summary = "What went wrong, newest first",
        .parameters = kErrors,
        .answer = "ErrorPage",
        .tool = "recent_errors" },
    Operation { .id = "deleteErrors",
        .method = Method::Delete,
        .path = "errors",
        .risk = Risk::Destructive,
        .summary = "Forget what went wrong; the requests and what they cost stay",
        .answer = "Deleted" },
    Operation { .id = "deleteError",
        .method = Method::Delete,
        .path = "errors/{requestId}",
        .risk = Risk::Destructive,
        .summary = "Forget what went wrong with one request",
        .parameters = kOneRequest,
        .answer = "Deleted" },
};

} // namespace

OperationRows trafficOperations()
{
    return kRows;
}

} // namespace gateway::management
