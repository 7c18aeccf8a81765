// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/fit/allowed_tools.h"

#include <algorithm>

namespace gateway::dialects {

namespace {

bool takesAllowedTools(const TargetProfile& target)
{
    switch (target.dialect) {
    case Dialect::Gemini: return true;
    case Dialect::Chat:
    case Dialect::Responses: return target.allowedTools;
    case Dialect::Messages:
    case Dialect::Completions:
    case Dialect::Ollama:
    case Dialect::Embeddings:
    case Dialect::Transcriptions:
    case Dialect::Speech:
    case Dialect::Rerank:
    case Dialect::Moderations:
    case Dialect::Images: return false;
    }
    return false;
}

} // namespace

void fitAllowedTools(ChatRequest& request, const TargetProfile& target)
{
    if (!request.toolChoice || request.toolChoice->mode != ToolChoice::Mode::Allowed
        || takesAllowedTools(target))
        return;
    const ToolChoice choice = *request.toolChoice;
    // Hosted tools have no names; a list that has some among it is kept whole beside them.
    const bool allowsHosted = choice.extras.contains("tools");
    std::erase_if(request.tools, [&](const Tool& tool) {
        const bool isNamed =
            std::find(choice.names.begin(), choice.names.end(), tool.name) != choice.names.end();
        return !isNamed && !(tool.hosted != HostedTool::None && allowsHosted);
    });
    if (request.tools.empty())
        request.toolChoice.reset();
    else
        request.toolChoice =
            ToolChoice { .mode = choice.mustCall ? ToolChoice::Mode::Required : ToolChoice::Mode::Auto };
}

} // namespace gateway::dialects
