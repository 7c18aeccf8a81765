// SPDX-License-Identifier: GPL-3.0-or-later
// A streamed answer as events every dialect can be read into and written from (translation.md §3.0).
//
// Grammar, enforced by StreamChecker between decoder and encoder:
//   Start (PartStart PartDelta* … PartEnd | Usage | Ping)* Finish per choice … End     or … Failure
// Parts may overlap (parallel tool calls). Part numbers are unique in the stream, given by the decoder,
// rising.
#pragma once

#include "dialects/unified/reply.h"

namespace gateway::dialects {

struct StreamStart {
    Dialect dialect = Dialect::Chat; // the provider's
    std::string id = {};
    std::string model = {};
    std::int64_t created = 0;
    TokenUsage usage = {}; // what is known before the first token (Anthropic)
    std::string serviceTier = {};
    json::object extras = {};
    friend bool operator==(const StreamStart&, const StreamStart&) = default;
};

// `part` is as it stands at its start: text empty, a tool call with id and name and no arguments. Parts that
// have no deltas (images, redacted thinking, native blocks) are whole.
struct PartStart {
    int choice = 0;
    int number = 0;
    Part part;
    friend bool operator==(const PartStart&, const PartStart&) = default;
};

// More text of a text, thinking, tool-call (arguments) or refusal part; audio: base64 bytes.
struct PartDelta {
    int number = 0;
    std::string text;
    bool newSection = false; // thinking: this text begins the next section
    friend bool operator==(const PartDelta&, const PartDelta&) = default;
};

// The proof of a thinking, text or tool-call part. Whole, once, before its PartEnd.
struct PartProof {
    int number = 0;
    Proof proof;
    friend bool operator==(const PartProof&, const PartProof&) = default;
};

struct PartCitation {
    int number = 0;
    Citation citation;
    friend bool operator==(const PartCitation&, const PartCitation&) = default;
};

// Of the text that comes next: before its PartDelta, so that both can be written at once.
struct PartLogprobs {
    int number = 0;
    json::array entries; // chat's shape
    friend bool operator==(const PartLogprobs&, const PartLogprobs&) = default;
};

// `extras` and `itemId` that became known only at the end are merged into the part.
struct PartEnd {
    int number = 0;
    json::object extras = {};
    friend bool operator==(const PartEnd&, const PartEnd&) = default;
};

// Cumulative; see mergeUsage().
struct UsageUpdate {
    TokenUsage usage;
    friend bool operator==(const UsageUpdate&, const UsageUpdate&) = default;
};

struct Finish {
    int choice = 0;
    Stop stop = {};
    json::object extras = {}; // merged into the choice's
    friend bool operator==(const Finish&, const Finish&) = default;
};

// The provider reported an error inside the stream, or it broke. Nothing follows.
struct StreamFailure {
    int status = 502; // the HTTP status it would have had
    UpstreamError error = {};
    friend bool operator==(const StreamFailure&, const StreamFailure&) = default;
};

struct StreamPing {
    friend bool operator==(const StreamPing&, const StreamPing&) = default;
};

struct StreamEnd {
    friend bool operator==(const StreamEnd&, const StreamEnd&) = default;
};

using StreamEvent = std::variant<StreamStart, PartStart, PartDelta, PartProof, PartCitation, PartLogprobs,
    PartEnd, UsageUpdate, Finish, StreamFailure, StreamPing, StreamEnd>;
using StreamEvents = std::vector<StreamEvent>;

} // namespace gateway::dialects
