// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/settings_decoder.h"

#include "dialects/characters.h"
#include "dialects/efforts.h"
#include "dialects/gemini/google_schema.h"

#include <array>
#include <utility>

namespace gateway::dialects::gemini {

namespace {

struct HostedName {
    std::string_view key;
    HostedTool tool;
};

constexpr std::array kHosted { HostedName { "googleSearch", HostedTool::WebSearch },
    HostedName { "googleSearchRetrieval", HostedTool::WebSearch },
    HostedName { "codeExecution", HostedTool::CodeExecution },
    HostedName { "urlContext", HostedTool::UrlFetch }, HostedName { "fileSearch", HostedTool::FileSearch },
    HostedName { "computerUse", HostedTool::ComputerUse } };

HostedTool hostedTool(std::string_view key)
{
    for (const HostedName& name : kHosted) {
        if (name.key == key)
            return name.tool;
    }
    return HostedTool::Other;
}

void keepRest(const ObjectReader& reader, std::string_view under, json::object& extras)
{
    for (const auto& [key, value] : reader.rest())
        extras.emplace(std::string(under) + '.' + std::string(key), value);
}

Tool functionTool(const json::object& declaration, const std::string& path, Problems& problems)
{
    ObjectReader reader(declaration, path, problems);
    Tool tool { .name = reader.requiredString("name"), .description = reader.string("description") };
    const json::value* plain = reader.value("parametersJsonSchema");
    const json::object* google = plain ? nullptr : reader.object("parameters");
    if (plain) {
        tool.schema = *plain;
    } else if (google) {
        tool.schema = jsonSchemaOf(*google);
        tool.extras["parameters"] = *google;
    }
    giveBack(reader.rest(), tool.extras);
    return tool;
}

void addTools(const json::object& group, const std::string& path, Problems& problems, ChatRequest& request)
{
    for (const auto& [key, value] : group) {
        if (key != "functionDeclarations") {
            request.tools.push_back(
                { .hosted = hostedTool(key), .name = std::string(key), .native = { { key, value } } });
            continue;
        }
        const std::string listPath = memberPath(path, key);
        const json::array* list = value.if_array();
        if (!list && !value.is_null())
            problems.add(listPath, "must be an array, not " + std::string(jsonKindName(value)) + ".");
        for (std::size_t at = 0; list && at < list->size(); ++at) {
            if (const json::object* declaration = (*list)[at].if_object())
                request.tools.push_back(functionTool(*declaration, indexPath(listPath, at), problems));
            else
                problems.add(indexPath(listPath, at), "must be an object.");
        }
    }
}

void readTools(ObjectReader& body, Problems& problems, ChatRequest& request)
{
    const json::value* tools = body.value("tools");
    if (const json::object* single = tools ? tools->if_object() : nullptr) {
        addTools(*single, "tools", problems, request);
        return;
    }
    const json::array* list = body.array("tools");
    for (std::size_t at = 0; list && at < list->size(); ++at) {
        const std::string path = indexPath("tools", at);
        if (const json::object* group = (*list)[at].if_object())
            addTools(*group, path, problems, request);
        else
            problems.add(path, "must be an object.");
    }
}

std::optional<ToolChoice> choiceOf(ObjectReader& config)
{
    const std::optional<std::string> mode = config.string("mode");
    std::vector<std::string> names = config.strings("allowedFunctionNames");
    if (!mode && names.empty())
        return std::nullopt;
    ToolChoice choice;
    const std::string word = mode.value_or("ANY");
    if (word == "NONE") {
        choice.mode = ToolChoice::Mode::None;
    } else if (word == "ANY") {
        choice.mustCall = true;
        choice.mode = names.empty() ? ToolChoice::Mode::Required
            : names.size() == 1     ? ToolChoice::Mode::Named
                                    : ToolChoice::Mode::Allowed;
        choice.names = std::move(names);
    } else if (word == "VALIDATED" && !names.empty()) {
        choice.mode = ToolChoice::Mode::Allowed;
        choice.names = std::move(names);
    } else if (word == "VALIDATED") {
        choice.extras["mode"] = word;
    } else if (word != "AUTO" && word != "MODE_UNSPECIFIED") {
        config.problem("mode", "must be AUTO, ANY, NONE or VALIDATED.");
    } else if (!names.empty()) {
        choice.names = std::move(names); // Google reads them with ANY and VALIDATED only
    }
    return choice;
}

void readToolConfig(ObjectReader& body, Problems& problems, ChatRequest& request)
{
    const json::object* object = body.object("toolConfig");
    if (!object)
        return;
    ObjectReader reader(*object, "toolConfig", problems);
    if (const json::object* calling = reader.object("functionCallingConfig")) {
        ObjectReader config(*calling, reader.path("functionCallingConfig"), problems);
        request.toolChoice = choiceOf(config);
        keepRest(config, "toolConfig.functionCallingConfig", request.extras);
    }
    keepRest(reader, "toolConfig", request.extras);
}

std::optional<Effort> effortOf(std::string_view level)
{
    const std::optional<Effort> effort = effortFromName(lowerCase(level));
    return effort >= Effort::Minimal && effort <= Effort::High ? effort : std::nullopt;
}

void readThinking(const json::object& config, Problems& problems, ChatRequest& request)
{
    ObjectReader reader(config, "generationConfig.thinkingConfig", problems);
    Reasoning& reasoning = request.reasoning;
    reasoning.show = reader.boolean("includeThoughts");
    const std::optional<std::int64_t> budget = reader.integer("thinkingBudget");
    if (budget == 0) {
        reasoning.mode = Reasoning::Mode::Off;
    } else if (budget && *budget < 0) {
        reasoning.mode = Reasoning::Mode::Adaptive;
    } else if (budget) {
        reasoning.mode = Reasoning::Mode::On;
        reasoning.budget = budget;
    }
    const std::string level = reader.stringOr("thinkingLevel", {});
    reasoning.effort = effortOf(level);
    if (reasoning.effort)
        reasoning.mode = Reasoning::Mode::On;
    else if (!level.empty() && upperCase(level) != "THINKING_LEVEL_UNSPECIFIED")
        reader.problem("thinkingLevel", "must be MINIMAL, LOW, MEDIUM or HIGH.");
    reasoning.extras = reader.rest();
}

void readFormat(ObjectReader& config, ChatRequest& request)
{
    OutputFormat& output = request.output;
    const std::string mime = config.stringOr("responseMimeType", {});
    const json::value* plain = config.value("responseJsonSchema");
    const json::object* google = config.object("responseSchema");
    if (mime == "text/x.enum") {
        // One word of a list, not JSON; nobody else has it.
        request.extras["generationConfig.responseMimeType"] = mime;
        if (google)
            request.extras["generationConfig.responseSchema"] = *google;
        return;
    }
    if (mime == "application/json")
        output.kind = OutputFormat::Kind::JsonObject;
    else if (!mime.empty())
        output.extras["responseMimeType"] = mime;
    if (!plain && !google)
        return;
    output.kind = OutputFormat::Kind::JsonSchema;
    output.schema = plain ? *plain : jsonSchemaOf(*google);
    if (google)
        output.extras["responseSchema"] = *google;
}

void readGeneration(ObjectReader& body, Problems& problems, ChatRequest& request)
{
    const json::object* object = body.object("generationConfig");
    if (!object)
        return;
    ObjectReader config(*object, "generationConfig", problems);
    request.sampling = { .maxTokens = config.integer("maxOutputTokens"),
        .temperature = config.number("temperature"),
        .topP = config.number("topP"),
        .topK = config.integer("topK"),
        .n = config.integer("candidateCount"),
        .seed = config.integer("seed"),
        .stop = config.strings("stopSequences"),
        .presencePenalty = config.number("presencePenalty"),
        .frequencyPenalty = config.number("frequencyPenalty"),
        .logprobs = config.boolean("responseLogprobs"),
        .topLogprobs = config.integer("logprobs") };
    for (const std::string& modality : config.strings("responseModalities"))
        request.output.modalities.push_back(lowerCase(modality));
    readFormat(config, request);
    if (const json::object* thinking = config.object("thinkingConfig"))
        readThinking(*thinking, problems, request);
    keepRest(config, "generationConfig", request.extras);
}

} // namespace

void readSettings(ObjectReader& body, Problems& problems, ChatRequest& request)
{
    readTools(body, problems, request);
    readToolConfig(body, problems, request);
    readGeneration(body, problems, request);
    if (const json::object* labels = body.object("labels"))
        request.meta.metadata = *labels;
    request.meta.serviceTier = body.stringOr("serviceTier", {});
}

} // namespace gateway::dialects::gemini
