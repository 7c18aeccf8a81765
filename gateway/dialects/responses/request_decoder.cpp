// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/request_decoder.h"

#include "dialects/efforts.h"
#include "dialects/json/json_text.h"
#include "dialects/responses/input_reader.h"
#include "dialects/responses/tool_reader.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gateway::dialects::responses {

namespace {

constexpr std::string_view kLogprobs = "message.output_text.logprobs";

Reasoning readReasoning(const json::object& object, const Manner& manner)
{
    ObjectReader reader = manner.reader(object, "reasoning");
    Reasoning reasoning;
    if (const std::optional<std::string> word = reader.string("effort")) {
        reasoning.effort = effortFromName(*word);
        if (!reasoning.effort)
            reader.problem("effort", "must be none, minimal, low, medium, high, xhigh or max.");
        reasoning.mode = reasoning.effort == Effort::None ? Reasoning::Mode::Off : Reasoning::Mode::On;
    }
    reasoning.summary = reader.stringOr("summary", {});
    if (const std::optional<std::string> old = reader.string("generate_summary"); reasoning.summary.empty())
        reasoning.summary = old.value_or(std::string());
    if (!reasoning.summary.empty())
        reasoning.show = reasoning.summary != "none";
    reasoning.extras = reader.rest();
    return reasoning;
}

void readFormat(const json::object& object, OutputFormat& output, const Manner& manner)
{
    ObjectReader reader = manner.reader(object, "text.format");
    const std::string type = reader.requiredString("type");
    if (type == "json_object") {
        output.kind = OutputFormat::Kind::JsonObject;
    } else if (type == "json_schema") {
        output.kind = OutputFormat::Kind::JsonSchema;
        output.name = reader.stringOr("name", {});
        output.description = reader.string("description");
        if (const json::value* schema = reader.value("schema"))
            output.schema = *schema;
        output.strict = reader.boolean("strict");
    } else if (type != "text") {
        reader.problem("type", "must be text, json_object or json_schema.");
    }
}

OutputFormat readOutput(const json::object& object, const Manner& manner)
{
    ObjectReader reader = manner.reader(object, "text");
    OutputFormat output;
    if (const json::object* format = reader.object("format"))
        readFormat(*format, output, manner);
    output.verbosity = reader.stringOr("verbosity", {});
    output.extras = reader.rest();
    return output;
}

RequestMeta readMeta(ObjectReader& reader)
{
    RequestMeta meta;
    meta.user = reader.stringOr("user", {});
    meta.safetyId = reader.stringOr("safety_identifier", {});
    if (const json::object* metadata = reader.object("metadata"))
        meta.metadata = *metadata;
    meta.serviceTier = reader.stringOr("service_tier", {});
    meta.cacheKey = reader.stringOr("prompt_cache_key", {});
    meta.cacheRetention = reader.stringOr("prompt_cache_retention", {});
    meta.store = reader.boolean("store");
    meta.include = reader.strings("include");
    return meta;
}

Sampling readSampling(ObjectReader& reader, const std::vector<std::string>& include)
{
    Sampling sampling;
    sampling.maxTokens = reader.integer("max_output_tokens");
    sampling.temperature = reader.number("temperature");
    sampling.topP = reader.number("top_p");
    sampling.topLogprobs = reader.integer("top_logprobs");
    if (std::find(include.begin(), include.end(), kLogprobs) != include.end())
        sampling.logprobs = true;
    return sampling;
}

void readConversation(ObjectReader& reader, ChatRequest& request, InputReader& input)
{
    request.previousResponseId = reader.stringOr("previous_response_id", {});
    if (const json::value* conversation = reader.value("conversation"))
        request.conversation = *conversation;
    if (std::optional<std::string> instructions = reader.string("instructions"))
        input.takeInstructions(std::move(*instructions));
    if (const json::value* items = reader.value("input"))
        input.takeInput(*items);
    else if (request.previousResponseId.empty() && !request.conversation)
        reader.problem("input", "is missing; it must be a string or an array.");
    request.turns = input.takeTurns();
}

void readToolSet(ObjectReader& reader, ChatRequest& request, const Manner& manner)
{
    if (const json::array* tools = reader.array("tools"))
        request.tools = readTools(*tools, "tools", manner);
    if (const json::value* choice = reader.value("tool_choice"))
        request.toolChoice = readToolChoice(*choice, "tool_choice", manner);
    request.parallelToolCalls = reader.boolean("parallel_tool_calls");
}

// Tools that came as items; a name that is there already stays as it is.
void addTools(std::vector<Tool>& tools, std::vector<Tool> more)
{
    for (Tool& tool : more) {
        const bool isKnown =
            !tool.name.empty() && std::any_of(tools.begin(), tools.end(), [&tool](const Tool& other) {
                return other.name == tool.name && other.nameSpace == tool.nameSpace;
            });
        if (!isKnown)
            tools.push_back(std::move(tool));
    }
}

} // namespace

Result<ChatRequest> decodeRequest(QByteArrayView body)
{
    const Result<json::object> object = parseJsonObject(body);
    if (!object)
        return object.error();
    Problems problems;
    const Manner manner(problems);
    ObjectReader reader(*object, {}, problems);
    InputReader input(problems);

    ChatRequest request { .dialect = Dialect::Responses };
    request.model = reader.requiredString("model");
    request.stream = reader.boolean("stream").value_or(false);
    readConversation(reader, request, input);
    readToolSet(reader, request, manner);
    addTools(request.tools, input.takeTools());
    if (const json::object* reasoning = reader.object("reasoning"))
        request.reasoning = readReasoning(*reasoning, manner);
    if (const json::object* text = reader.object("text"))
        request.output = readOutput(*text, manner);
    request.meta = readMeta(reader);
    request.sampling = readSampling(reader, request.meta.include);
    request.extras = reader.rest();
    if (!problems.isEmpty())
        return problems.error();
    return request;
}

} // namespace gateway::dialects::responses
