// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/shape_tables.h"

#include <array>

namespace gateway::management {

namespace {

constexpr std::array kUsagePage = pageMembers("[UsageRow]");
constexpr std::array kErrorPage = pageMembers("[ErrorRow]");
constexpr std::array kDebugLogPage = pageMembers("[DebugLogRow]");

// What a row of usage and a trace have in common; `isRequired` is false throughout, since `fields` chooses.
constexpr std::array kUsageRow {
    Member { .name = "requestId", .help = "The request's id." },
    Member { .name = "date", .help = "When it began." },
    Member { .name = "startTime", .type = "integer", .help = "The same, in milliseconds since 1970." },
    Member { .name = "kind", .help = "client, or descriptor: made by Plexus to describe an image." },
    Member { .name = "operation", .help = "What was asked for: generate, embeddings, \u2026" },
    Member { .name = "apiKey", .help = "The key's name." },
    Member { .name = "attribution", .help = "The label behind the key." },
    Member { .name = "client", .help = "The program that asked." },
    Member { .name = "sourceIp", .help = "Where it came from." },
    Member { .name = "incomingApiType", .help = "The dialect it asked in." },
    Member { .name = "incomingModelAlias", .help = "The model it asked for." },
    Member { .name = "canonicalModelName", .help = "The alias that was." },
    Member { .name = "provider", .help = "Of the last attempt." },
    Member { .name = "selectedModelName", .help = "Of the last attempt." },
    Member { .name = "sessionId", .help = "The client's session, where it names one." },
    Member { .name = "agentId", .help = "Which agent of the session; empty: its main one." },
    Member { .name = "parentAgentId", .help = "Who started that agent; empty: the main one." },
    Member { .name = "attemptCount", .type = "integer", .help = "How often a target was tried." },
    Member { .name = "isStreamed", .type = "boolean", .help = "Whether the answer came in pieces." },
    Member { .name = "responseStatus", .help = "running, completed, failed or cancelled." },
    Member { .name = "statusCode", .type = "integer", .help = "HTTP's; 0 while nothing was answered." },
    Member { .name = "tokensInput",
        .type = "integer",
        .help = "Without those read from or written to a cache.",
        .isNullable = true },
    Member { .name = "tokensOutput", .type = "integer", .help = "Reasoning included.", .isNullable = true },
    Member { .name = "tokensReasoning", .type = "integer", .help = "Of the output.", .isNullable = true },
    Member { .name = "tokensCached",
        .type = "integer",
        .help = "Read from the provider's cache.",
        .isNullable = true },
    Member { .name = "tokensCacheWrite", .type = "integer", .help = "Written to it.", .isNullable = true },
    Member { .name = "tokensEstimated", .type = "boolean", .help = "Counted by Plexus." },
    Member { .name = "costTotal",
        .type = "number",
        .help = "Dollars; null where no price is known.",
        .isNullable = true },
    Member { .name = "costSource", .help = "Where the price comes from." },
    Member { .name = "durationMs", .type = "number", .help = "From first byte to last.", .isNullable = true },
    Member { .name = "ttftMs", .type = "number", .help = "To the first token.", .isNullable = true },
    Member { .name = "tokensPerSec",
        .type = "number",
        .help = "Between first token and end.",
        .isNullable = true },
    Member { .name = "requestBytes", .type = "integer", .help = "Of the body." },
    Member { .name = "responseBytes", .type = "integer", .help = "Of the body." },
    Member { .name = "messageCount", .type = "integer", .help = "The request lists; 0: none, or not told." },
    Member { .name = "toolsDefined", .type = "integer", .help = "The request offers; likewise." },
    Member { .name = "toolCallsCount", .type = "integer", .help = "The answer made." },
    Member { .name = "finishReason",
        .help = "stop, stop_sequence, length, context_full, tool_calls, content_filter, pause or error.",
        .isNullable = true },
    Member { .name = "errorCode", .help = "Absent where nothing went wrong." },
    Member { .name = "errorMessage", .help = "Absent where nothing went wrong." },
};
constexpr std::array kTrace {
    Member { .name = "usage", .type = "UsageRow", .help = "The request.", .isRequired = true },
    Member { .name = "method", .help = "HTTP's.", .isRequired = true },
    Member { .name = "target", .help = "Path and query, credentials masked.", .isRequired = true },
    Member { .name = "errorDetail", .help = "What else is known of a failure." },
    Member { .name = "phases",
        .type = "object",
        .help = "Milliseconds since the first byte.",
        .isRequired = true },
    Member { .name = "attempts", .type = "[TraceAttempt]", .help = "In order.", .isRequired = true },
    Member { .name = "considered", .type = "[RouteLine]", .help = "All candidates.", .isRequired = true },
    Member { .name = "notes",
        .type = "[TraceNote]",
        .help = "What was not carried as it was.",
        .isRequired = true },
};
constexpr std::array kTraceAttempt {
    Member { .name = "provider", .help = "Who was asked.", .isRequired = true },
    Member { .name = "model", .help = "For what.", .isRequired = true },
    Member { .name = "apiType", .help = "In which dialect.", .isRequired = true },
    Member { .name = "url", .help = "Where, without credentials.", .isRequired = true },
    Member { .name = "reason", .help = "Why this target at this place.", .isRequired = true },
    Member { .name = "outcome", .help = "How it ended.", .isRequired = true },
    Member { .name = "statusCode",
        .type = "integer",
        .help = "The provider's; 0: none came.",
        .isRequired = true },
    Member { .name = "errorCode", .help = "Absent where nothing went wrong." },
    Member { .name = "errorMessage", .help = "Absent where nothing went wrong." },
    Member { .name = "phases",
        .type = "object",
        .help = "Milliseconds since the request's first byte.",
        .isRequired = true },
};
constexpr std::array kTraceNote {
    Member { .name = "kind", .help = "dropped, changed, emulated or repaired.", .isRequired = true },
    Member { .name = "field", .help = "Of the request.", .isRequired = true },
    Member { .name = "reason", .help = "A phrase.", .isRequired = true },
};
constexpr std::array kUsageTotals {
    Member { .name = "requests", .type = "integer", .help = "How many.", .isRequired = true },
    Member { .name = "failed", .type = "integer", .help = "Of them.", .isRequired = true },
    Member { .name = "cancelled", .type = "integer", .help = "Of them.", .isRequired = true },
    Member { .name = "tokensInput", .type = "integer", .help = "Without caches.", .isRequired = true },
    Member { .name = "tokensOutput", .type = "integer", .help = "With reasoning.", .isRequired = true },
    Member { .name = "tokensCached", .type = "integer", .help = "Read from caches.", .isRequired = true },
    Member {
        .name = "tokensCacheWrite", .type = "integer", .help = "Written to caches.", .isRequired = true },
    Member {
        .name = "costTotal", .type = "number", .help = "Dollars, of the priced ones.", .isRequired = true },
};
constexpr std::array kUsagePoint {
    Member { .name = "date", .help = "When the interval begins.", .isRequired = true },
    Member { .name = "totals", .type = "UsageTotals", .help = "In the interval.", .isRequired = true },
};
constexpr std::array kUsageSummary {
    Member { .name = "from", .help = "When the time begins.", .isRequired = true },
    Member { .name = "to", .help = "When it ends.", .isRequired = true },
    Member { .name = "intervalSeconds", .type = "integer", .help = "Of the series.", .isRequired = true },
    Member { .name = "series",
        .type = "[UsagePoint]",
        .help = "Intervals with requests, oldest first.",
        .isRequired = true },
    Member { .name = "totals", .type = "UsageTotals", .help = "Over all.", .isRequired = true },
};
constexpr std::array kDebugSwitches {
    Member { .name = "enabled", .type = "boolean", .help = "Of every request.", .isRequired = true },
    Member { .name = "captureOnError",
        .type = "boolean",
        .help = "Of every request that fails.",
        .isRequired = true },
    Member { .name = "keys", .type = "[string]", .help = "Of requests of these keys.", .isRequired = true },
    Member {
        .name = "aliases", .type = "[string]", .help = "Of requests for these aliases.", .isRequired = true },
    Member { .name = "providers",
        .type = "[string]",
        .help = "Of requests that went to these.",
        .isRequired = true },
};
constexpr std::array kDebugPatch {
    Member { .name = "enabled", .type = "boolean", .help = "Of every request." },
    Member { .name = "captureOnError", .type = "boolean", .help = "Of every request that fails." },
    Member { .name = "keys", .type = "[string]", .help = "Of requests of these keys." },
    Member { .name = "aliases", .type = "[string]", .help = "Of requests for these aliases." },
    Member { .name = "providers", .type = "[string]", .help = "Of requests that went to these." },
};
constexpr std::array kDebugLogRow {
    Member { .name = "requestId", .help = "The request's id.", .isRequired = true },
    Member { .name = "apiKey", .help = "The key's name.", .isRequired = true },
    Member { .name = "date", .help = "When it began.", .isRequired = true },
    Member { .name = "requestBytes", .type = "integer", .help = "The request had.", .isRequired = true },
    Member { .name = "responseBytes", .type = "integer", .help = "The answer had.", .isRequired = true },
    Member { .name = "storedBytes",
        .type = "integer",
        .help = "Keeping all of it takes; 0: it is in memory alone.",
        .isRequired = true },
};
constexpr std::array kDebugLog {
    Member { .name = "requestId", .help = "The request's id.", .isRequired = true },
    Member { .name = "apiKey", .help = "The key's name.", .isRequired = true },
    Member { .name = "rawRequest", .help = "As the client sent it.", .isRequired = true },
    Member { .name = "transformedRequest", .help = "As the last attempt sent it.", .isRequired = true },
    Member { .name = "response", .help = "As the client received it.", .isRequired = true },
    Member { .name = "requestBytes", .type = "integer", .help = "The request had.", .isRequired = true },
    Member { .name = "responseBytes", .type = "integer", .help = "The answer had.", .isRequired = true },
    Member { .name = "requestCut", .type = "boolean", .help = "There was more.", .isRequired = true },
    Member { .name = "responseCut", .type = "boolean", .help = "There was more.", .isRequired = true },
    Member { .name = "attempts", .type = "[DebugAttempt]", .help = "In their order.", .isRequired = true },
    Member { .name = "events",
        .type = "[DebugEvent]",
        .help = "Of the streams, by their moments.",
        .isRequired = true },
    Member {
        .name = "moreEvents", .type = "integer", .help = "That are not in the list.", .isRequired = true },
    Member { .name = "samples",
        .type = "[DebugSample]",
        .help = "How far the answer was when.",
        .isRequired = true },
};
constexpr std::array kDebugAttempt {
    Member { .name = "index", .type = "integer", .help = "0 is the first.", .isRequired = true },
    Member { .name = "request", .help = "As it was sent.", .isRequired = true },
    Member { .name = "requestBytes", .type = "integer", .help = "It had.", .isRequired = true },
    Member { .name = "requestCut", .type = "boolean", .help = "There was more.", .isRequired = true },
    Member { .name = "response", .help = "As the provider sent it.", .isRequired = true },
    Member { .name = "responseBytes", .type = "integer", .help = "It had.", .isRequired = true },
    Member { .name = "responseCut", .type = "boolean", .help = "There was more.", .isRequired = true },
};
constexpr std::array kDebugEvent {
    Member { .name = "atUs",
        .type = "integer",
        .help = "Microseconds after the request's first byte.",
        .isRequired = true },
    Member { .name = "side", .help = "upstream or client.", .isRequired = true },
    Member { .name = "attempt", .type = "integer", .help = "Of upstream: whose.", .isRequired = true },
    Member { .name = "type", .help = "What it is called; may be empty.", .isRequired = true },
    Member { .name = "offset", .type = "integer", .help = "In the answer.", .isRequired = true },
    Member { .name = "bytes", .type = "integer", .help = "It has.", .isRequired = true },
};
constexpr std::array kDebugSample {
    Member { .name = "atUs",
        .type = "integer",
        .help = "Microseconds after the request's first byte.",
        .isRequired = true },
    Member { .name = "bytes", .type = "integer", .help = "Answered by then.", .isRequired = true },
    Member { .name = "tokens", .type = "integer", .help = "Answered by then, about.", .isRequired = true },
};
constexpr std::array kDebugSearchPage {
    Member { .name = "data", .type = "[DebugMatch]", .help = "Newest first.", .isRequired = true },
    Member { .name = "searched",
        .type = "integer",
        .help = "So many requests were looked through.",
        .isRequired = true },
    Member { .name = "isAtEnd",
        .type = "boolean",
        .help = "Nothing older is kept; else ask again from searchedBackTo.",
        .isRequired = true },
    Member { .name = "searchedBackTo", .help = "For before." },
    Member { .name = "searchedBackToId", .help = "For beforeId." },
};
constexpr std::array kDebugMatch {
    Member { .name = "requestId", .help = "The request's id.", .isRequired = true },
    Member { .name = "date", .help = "When it began.", .isRequired = true },
    Member { .name = "apiKey", .help = "The key's name.", .isRequired = true },
    Member { .name = "incomingModelAlias", .help = "The model it asked for.", .isRequired = true },
    Member {
        .name = "part", .help = "request, upstream_request, upstream_answer or answer.", .isRequired = true },
    Member { .name = "attempt", .type = "integer", .help = "Of upstream parts: whose.", .isRequired = true },
    Member { .name = "snippet", .help = "A line around what was found.", .isRequired = true },
    Member { .name = "snippetFrom", .type = "integer", .help = "Where it begins there.", .isRequired = true },
    Member { .name = "snippetLength", .type = "integer", .help = "How long it is.", .isRequired = true },
};
constexpr std::array kErrorRow {
    Member { .name = "requestId", .help = "The request's id.", .isRequired = true },
    Member { .name = "date", .help = "When it began.", .isRequired = true },
    Member { .name = "apiKey", .help = "The key's name.", .isRequired = true },
    Member { .name = "incomingModelAlias", .help = "The model it asked for.", .isRequired = true },
    Member { .name = "provider", .help = "Of the last attempt.", .isRequired = true },
    Member { .name = "selectedModelName", .help = "Of the last attempt.", .isRequired = true },
    Member { .name = "statusCode", .type = "integer", .help = "Answered to the client.", .isRequired = true },
    Member { .name = "attemptCount",
        .type = "integer",
        .help = "How often a target was tried.",
        .isRequired = true },
    Member { .name = "errorCode", .help = "One word.", .isRequired = true },
    Member { .name = "errorMessage", .help = "A sentence.", .isRequired = true },
    Member { .name = "errorDetail", .help = "What else is known." },
};

constexpr std::array kShapes {
    Shape { "UsagePage", "A piece of the list of requests.", kUsagePage },
    Shape { "UsageRow", "One request.", kUsageRow },
    Shape { "UsageTotals", "Sums.", kUsageTotals },
    Shape { "UsagePoint", "Sums of an interval.", kUsagePoint },
    Shape { "UsageSummary", "Sums over a time.", kUsageSummary },
    Shape { "Trace", "All that is known of one request.", kTrace },
    Shape { "TraceAttempt", "One try at one target.", kTraceAttempt },
    Shape { "TraceNote", "What a translation could not carry.", kTraceNote },
    Shape { "DebugSwitches", "Whose bodies are kept.", kDebugSwitches },
    Shape { "DebugPatch", "What is to change of it.", kDebugPatch },
    Shape { "DebugLogPage", "A piece of the list of kept bodies.", kDebugLogPage },
    Shape { "DebugLogRow", "A request whose bodies are kept.", kDebugLogRow },
    Shape { "DebugLog", "Its bodies.", kDebugLog },
    Shape { "DebugAttempt", "What one attempt sent and got.", kDebugAttempt },
    Shape { "DebugEvent", "An event of a stream, as a place in an answer.", kDebugEvent },
    Shape { "DebugSample", "How far an answer was.", kDebugSample },
    Shape { "DebugSearchPage", "A step of a search.", kDebugSearchPage },
    Shape { "DebugMatch", "A request whose bodies hold the text.", kDebugMatch },
    Shape { "ErrorPage", "A piece of the list of failures.", kErrorPage },
    Shape { "ErrorRow", "One failure.", kErrorRow },
};

} // namespace

ShapeRows trafficShapes()
{
    return kShapes;
}

} // namespace gateway::management
