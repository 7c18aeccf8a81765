// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/completions/request_decoder.h"

#include "dialects/chat/common_fields.h"
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"

namespace gateway::dialects::completions {

namespace {

constexpr std::string_view kContinue =
    "Continue the user's text from exactly where it ends. Answer with the continuation alone: do not repeat "
    "the text, do not comment on it, and put no quotation marks or code fences around the answer.";
constexpr std::string_view kFillIn =
    "The user's text has a gap: <|fim_prefix|> begins what stands before it, <|fim_suffix|> what stands "
    "after "
    "it. Answer with the text that fills the gap alone: repeat nothing of what surrounds it, do not comment, "
    "and put no quotation marks or code fences around the answer.";

// Several prompts are one text, a line each.
std::string readPrompt(ObjectReader& reader)
{
    const json::value* prompt = reader.value("prompt");
    if (!prompt) {
        reader.problem("prompt", "is missing; it must be a string.");
        return {};
    }
    if (const json::string* text = prompt->if_string())
        return std::string(std::string_view(*text));
    const json::array* list = prompt->if_array();
    std::string joined;
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const json::string* piece = (*list)[i].if_string();
        if (!piece) {
            list = nullptr;
            break;
        }
        if (i > 0)
            joined += '\n';
        joined += std::string_view(*piece);
    }
    if (!list)
        reader.problem("prompt", "must be a string or an array of strings; token ids are not understood.");
    return joined;
}

Turn turnOf(Role role, std::string text)
{
    Turn turn { .role = role };
    turn.parts.push_back({ .content = TextPart { .text = std::move(text) } });
    return turn;
}

} // namespace

Result<ChatRequest> decodeRequest(QByteArrayView body)
{
    const Result<json::object> parsed = parseJsonObject(body);
    if (!parsed)
        return parsed.error();
    Problems problems;
    ObjectReader reader(*parsed, {}, problems);
    ChatRequest request { .dialect = Dialect::Completions };
    request.model = reader.requiredString("model");
    chat::readStreaming(reader, problems, request);
    std::string prompt = readPrompt(reader);
    CompletionExtras completion { .suffix = reader.stringOr("suffix", {}),
        .echo = reader.boolean("echo").value_or(false) };
    if (completion.echo)
        completion.prompt = prompt;
    if (!completion.suffix.empty())
        prompt = "<|fim_prefix|>" + prompt + "<|fim_suffix|>" + completion.suffix + "<|fim_middle|>";
    const std::string_view task = completion.suffix.empty() ? kContinue : kFillIn;
    request.turns.push_back(turnOf(Role::System, std::string(task)));
    request.turns.push_back(turnOf(Role::User, std::move(prompt)));
    request.completion = std::move(completion);
    request.sampling = chat::readSampling(reader);
    request.meta = chat::readMeta(reader);
    // logprobs and best_of stay here: nothing in a chat answer stands for them.
    request.extras = reader.rest();
    if (!problems.isEmpty())
        return problems.error();
    return request;
}

} // namespace gateway::dialects::completions
