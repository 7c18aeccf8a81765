// SPDX-License-Identifier: GPL-3.0-or-later
// Rewriters an operator names for a provider or a model, on the JSON about to be sent, and the fields he adds
// to it. What they do is in their options; each knows its own.
//   reasoning_content                  assistant messages: `reasoning` → `reasoning_content`
//   suppress_developer_role            developer → system
//   model_override                     {rules: [{any: [condition…], model}]}; the first that holds
//   reasoning_rewrite                  {rules: [{when: condition, write: [{path, literal | source | map}],
//                                       strip: [path…]}]}; all that hold, judged on the body as it came
//   web_search_coercion                {target: dialect, max_uses}
//   strip_unsupported_tool_search      tool_search tools and their items
//   suppress_unsupported_gpt5_options  sampling, for gpt-5 models; the output limit stays
//   normalize_anthropic_tool_ids       ids of word characters
// A condition is {source: path, op: eq|neq|gt|gte|lt|lte|in|present|absent, value}.
// Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

namespace gateway::dialects {

enum class AdapterKind {
    ReasoningContent,
    SuppressDeveloperRole,
    ModelOverride,
    ReasoningRewrite,
    WebSearchCoercion,
    StripToolSearch,
    SuppressGpt5Options,
    NormalizeToolIds,
};

struct Adapter {
    AdapterKind kind = AdapterKind::ReasoningContent;
    json::object options = {};
    bool isEnabled = true;
    friend bool operator==(const Adapter&, const Adapter&) = default;
};

// A name, a list of names, or of {name, options, enabled}. ConfigInvalid names the mistake.
[[nodiscard]] Result<std::vector<Adapter>> adaptersFrom(const json::value& value);
// The model's over the provider's: the same adapter is replaced in its place, {enabled: false} removes it.
[[nodiscard]] std::vector<Adapter> mergeAdapters(
    const std::vector<Adapter>& provider, const std::vector<Adapter>& model);
void applyAdapters(json::object& body, const std::vector<Adapter>& adapters);

// Objects are merged, everything else is replaced, null removes. Called for the provider, then the model,
// then the alias.
void mergeExtraBody(json::object& body, const json::object& extra);
// `dropFields` of the profile, with a Note for each that was there.
void dropRefusedFields(json::object& body, const TargetProfile& target, Notes& notes);

} // namespace gateway::dialects
