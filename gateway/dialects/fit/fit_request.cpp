// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/fit_request.h"

#include "dialects/fit/allowed_tools.h"
#include "dialects/fit/custom_tools.h"
#include "dialects/fit/executed_code.h"
#include "dialects/fit/history.h"
#include "dialects/fit/media_fit.h"
#include "dialects/fit/proofs.h"
#include "dialects/fit/reasoning.h"
#include "dialects/fit/sampling.h"
#include "dialects/fit/schema_cleaner.h"
#include "dialects/fit/streamed_pieces.h"
#include "dialects/fit/structured_output.h"
#include "dialects/fit/system_turns.h"
#include "dialects/fit/tool_ids.h"
#include "dialects/json/json_text.h"

#include <algorithm>

namespace gateway::dialects {

namespace {

// References multiply. Each schema may grow to some times its size, and all of the request's by a megabyte
// more, or a hundred small tools would make a hundred megabytes.
std::size_t budgetOf(const json::value& schema, std::size_t schemas)
{
    return std::min(kMaxCleanSchemaBytes, 8 * jsonText(schema).size() + kMaxCleanSchemaBytes / schemas);
}

void fitSchema(
    std::optional<json::value>& schema, std::size_t schemas, const std::string& field, Notes& notes)
{
    if (!schema)
        return;
    json::value clean = cleanSchema(*schema, budgetOf(*schema, schemas));
    if (clean == *schema)
        return;
    schema = std::move(clean);
    notes.push_back({ .kind = Note::Kind::Changed,
        .field = field,
        .reason = "the target takes a subset of JSON Schema; the rest is told in the description" });
}

void fitSchemas(ChatRequest& request, const TargetProfile& target, Notes& notes)
{
    if (target.dialect != Dialect::Gemini || target.jsonSchemaField)
        return;
    const std::size_t schemas = request.tools.size() + 1;
    for (Tool& tool : request.tools) {
        fitSchema(tool.schema, schemas, "tools[" + tool.name + "]", notes);
        if (tool.schema && isEmptyObjectSchema(*tool.schema))
            tool.schema.reset();
    }
    fitSchema(request.output.schema, schemas, "response_format", notes);
}

} // namespace

Result<FittedRequest> fitRequest(
    const ChatRequest& request, const TargetProfile& target, SignatureVault* vault)
{
    FittedRequest fitted { .request = request, .notes = {}, .rules = {} };
    ChatRequest& draft = fitted.request;
    Notes& notes = fitted.notes;
    auto rules = std::make_shared<ReplyRules>();
    rules->client = request.dialect;
    rules->target = target.dialect;
    rules->origin = target.origin;
    rules->family = target.family;

    joinStreamedPieces(draft, target);
    tellExecutedCode(draft, target, notes);
    const auto media = fitMedia(draft, target, notes);
    if (!media)
        return media.error();
    fitProofs(draft, target, vault, notes);
    placeSystemTurns(draft, target, notes);
    mendHistory(draft, target, notes);
    ToolNames names(target);
    fitToolNames(draft, target, names, *rules, notes);
    fitAllowedTools(draft, target);
    fitCustomTools(draft, target, *rules, notes);
    fitToolIds(draft, target.toolIds);
    fitSchemas(draft, target, notes);
    fitStructuredOutput(draft, target, names, *rules, notes);
    fitReasoning(draft, target, notes);
    signFirstCalls(draft, target);
    fitSampling(draft, target, notes);
    fitted.rules = std::move(rules);
    return fitted;
}

} // namespace gateway::dialects
