// SPDX-License-Identifier: GPL-3.0-or-later
// Parts and candidates of an answer as a Gemini client reads them.
// Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::gemini {

enum class Thoughts { Shown, Hidden };

// The objects that say one part: none where there is nothing to say or no place for it (a note tells).
[[nodiscard]] json::array answerParts(const Part& part, Dialect provider, Thoughts thoughts, Notes& notes);

struct CandidateEnd {
    int index = 0;
    Stop stop = {};
    std::vector<Citation> citations = {}; // placed in `text`
    std::string text = {};                // of all text parts: what a client's SDK calls the answer's text
    json::array logprobs = {};
    bool isRefused = false; // streams: a refusal in words was written
    friend bool operator==(const CandidateEnd&, const CandidateEnd&) = default;
};

// Takes a text part's citations; every text part has to be told, because places count from the first.
void cite(const std::vector<Citation>& citations, std::string_view text, CandidateEnd& end);

// The last or only object of a candidate.
// A refusal in words: this API has no such part, and "STOP" would call it an answer.
[[nodiscard]] Stop refusedStop(Stop stop);
[[nodiscard]] json::object candidateObject(const CandidateEnd& end, json::array parts, Dialect provider);

struct AnswerHead {
    Dialect provider = Dialect::Chat;
    std::string id = {};
    std::string model = {};
    json::object extras = {}; // back to the same dialect only
    friend bool operator==(const AnswerHead&, const AnswerHead&) = default;
};

[[nodiscard]] AnswerHead answerHead(const ReplyContext& context, Dialect provider, const std::string& id,
    const std::string& model, const json::object& extras);
// {candidates, usageMetadata, modelVersion, responseId}; a candidate whose prompt was blocked becomes
// promptFeedback.
[[nodiscard]] json::object responseObject(
    const AnswerHead& head, json::array candidates, const json::object& usageMetadata);
[[nodiscard]] const json::object* blockedPrompt(const Stop& stop, Dialect provider);

} // namespace gateway::dialects::gemini
