// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/settings_encoder.h"

#include "dialects/characters.h"
#include "dialects/efforts.h"
#include "dialects/gemini/google_schema.h"
#include "dialects/json/object_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gateway::dialects::gemini {

namespace {

constexpr std::size_t kMaxStops = 5;

class SettingsEncoder {
public:
    SettingsEncoder(const ChatRequest& request, const TargetProfile& target, Notes& notes)
        : m_request(request)
        , m_target(target)
        , m_notes(notes)
        , m_isSameDialect(request.dialect == Dialect::Gemini)
    {
    }

    [[nodiscard]] json::array tools();
    [[nodiscard]] json::object toolConfig() const;
    [[nodiscard]] json::object generationConfig();

private:
    [[nodiscard]] json::object declaration(const Tool& tool);
    [[nodiscard]] std::optional<json::object> hosted(const Tool& tool) const;
    void writeSampling(json::object& config);
    void writeFormat(json::object& config);
    void writeSchema(json::object& config);
    [[nodiscard]] json::object thinkingConfig();
    [[nodiscard]] bool wantsThoughts() const;
    void writeLevel(json::object& thinking) const;
    void writeBudget(json::object& thinking) const;
    void note(Note::Kind kind, std::string field, std::string reason);

    const ChatRequest& m_request;
    const TargetProfile& m_target;
    Notes& m_notes;
    bool m_isSameDialect;
};

std::string_view levelName(Effort effort)
{
    switch (effort) {
    case Effort::None:
    case Effort::Minimal: return "MINIMAL";
    case Effort::Low: return "LOW";
    case Effort::Medium: return "MEDIUM";
    case Effort::High:
    case Effort::XHigh:
    case Effort::Max: return "HIGH";
    }
    return "HIGH";
}

template <typename T> void put(json::object& object, std::string_view key, const std::optional<T>& value)
{
    if (value)
        object[key] = *value;
}

} // namespace

json::array SettingsEncoder::tools()
{
    json::array declarations;
    json::array hostedTools;
    const bool hasFunctions = std::any_of(m_request.tools.begin(), m_request.tools.end(),
        [](const Tool& tool) { return tool.hosted == HostedTool::None; });
    for (const Tool& tool : m_request.tools) {
        if (tool.hosted == HostedTool::None) {
            if (tool.kind == ToolKind::Custom)
                note(Note::Kind::Dropped, "tools." + tool.name, "the target's API has no free-text tools");
            else
                declarations.push_back(declaration(tool));
            continue;
        }
        std::optional<json::object> native = hosted(tool);
        // Models before Gemini 3 refuse them side by side; the client's own tools are the more needed.
        const bool clashes =
            hasFunctions && !m_isSameDialect && m_target.reasoning != ReasoningStyle::GeminiLevel;
        if (native && !clashes)
            hostedTools.emplace_back(*std::move(native));
        else
            note(Note::Kind::Dropped, "tools." + tool.name,
                native ? "the target refuses it beside functions" : "the target's API has no such tool");
    }
    json::array tools;
    if (!declarations.empty())
        tools.emplace_back(json::object { { "functionDeclarations", std::move(declarations) } });
    std::move(hostedTools.begin(), hostedTools.end(), std::back_inserter(tools));
    return tools;
}

json::object SettingsEncoder::declaration(const Tool& tool)
{
    json::object declaration { { "name", tool.name } };
    put(declaration, "description", tool.description);
    const bool isNative = m_isSameDialect && tool.extras.contains("parameters");
    if (tool.schema && !isNative) {
        if (m_target.jsonSchemaField)
            declaration["parametersJsonSchema"] = *tool.schema;
        else if (!isEmptyObjectSchema(*tool.schema))
            declaration["parameters"] = *tool.schema;
    }
    if (m_isSameDialect)
        giveBack(tool.extras, declaration);
    if (tool.strict == true)
        note(Note::Kind::Dropped, "tools." + tool.name + ".strict", "the target's API has no such parameter");
    if (const json::value* parameters = declaration.if_contains("parameters");
        parameters && isEmptyObjectSchema(*parameters))
        declaration.erase("parameters");
    return declaration;
}

std::optional<json::object> SettingsEncoder::hosted(const Tool& tool) const
{
    if (m_isSameDialect && !tool.native.empty())
        return tool.native;
    switch (tool.hosted) {
    case HostedTool::WebSearch: return json::object { { "googleSearch", json::object {} } };
    case HostedTool::CodeExecution: return json::object { { "codeExecution", json::object {} } };
    case HostedTool::UrlFetch: return json::object { { "urlContext", json::object {} } };
    case HostedTool::None:
    case HostedTool::FileSearch:
    case HostedTool::ImageGeneration:
    case HostedTool::ComputerUse:
    case HostedTool::Other: break;
    }
    return std::nullopt;
}

json::object SettingsEncoder::toolConfig() const
{
    if (!m_request.toolChoice)
        return {};
    const ToolChoice& choice = *m_request.toolChoice;
    std::string mode = "AUTO";
    switch (choice.mode) {
    case ToolChoice::Mode::Auto: break;
    case ToolChoice::Mode::None: mode = "NONE"; break;
    case ToolChoice::Mode::Required:
    case ToolChoice::Mode::Named: mode = "ANY"; break;
    case ToolChoice::Mode::Allowed: mode = choice.mustCall ? "ANY" : "VALIDATED"; break;
    }
    json::object calling;
    if (const json::value* native = m_isSameDialect ? choice.extras.if_contains("mode") : nullptr)
        calling["mode"] = *native;
    else
        calling["mode"] = mode;
    if (!choice.names.empty())
        calling["allowedFunctionNames"] = json::array(choice.names.begin(), choice.names.end());
    return { { "functionCallingConfig", std::move(calling) } };
}

json::object SettingsEncoder::generationConfig()
{
    json::object config;
    writeSampling(config);
    writeFormat(config);
    json::object thinking = thinkingConfig();
    if (!thinking.empty())
        config["thinkingConfig"] = std::move(thinking);
    return config;
}

void SettingsEncoder::writeSampling(json::object& config)
{
    const Sampling& sampling = m_request.sampling;
    put(config, "candidateCount", sampling.n);
    put(config, "maxOutputTokens", sampling.maxTokens);
    put(config, "temperature", sampling.temperature);
    put(config, "topP", sampling.topP);
    put(config, "topK", sampling.topK);
    put(config, "seed", sampling.seed);
    put(config, "presencePenalty", sampling.presencePenalty);
    put(config, "frequencyPenalty", sampling.frequencyPenalty);
    put(config, "responseLogprobs", sampling.logprobs);
    put(config, "logprobs", sampling.topLogprobs);
    json::array stops;
    for (const std::string& stop : sampling.stop) {
        if (stops.size() < kMaxStops)
            stops.emplace_back(stop);
    }
    if (sampling.stop.size() > kMaxStops)
        note(Note::Kind::Changed, "stop", "the target takes five; the later ones were left out");
    if (!stops.empty())
        config["stopSequences"] = std::move(stops);
}

void SettingsEncoder::writeFormat(json::object& config)
{
    const OutputFormat& output = m_request.output;
    json::array modalities;
    for (const std::string& modality : output.modalities)
        modalities.emplace_back(upperCase(modality));
    if (!modalities.empty())
        config["responseModalities"] = std::move(modalities);
    switch (output.kind) {
    case OutputFormat::Kind::Text: break;
    case OutputFormat::Kind::JsonObject: config["responseMimeType"] = "application/json"; break;
    case OutputFormat::Kind::JsonSchema:
        config["responseMimeType"] = "application/json";
        writeSchema(config);
        break;
    }
    if (m_isSameDialect)
        giveBack(output.extras, config);
}

void SettingsEncoder::writeSchema(json::object& config)
{
    const OutputFormat& output = m_request.output;
    if (!output.schema || (m_isSameDialect && output.extras.contains("responseSchema")))
        return;
    if (!m_target.schemaOutput)
        note(Note::Kind::Dropped, "response_format.schema", "the target takes no schema, only JSON");
    else
        config[m_target.jsonSchemaField ? "responseJsonSchema" : "responseSchema"] = *output.schema;
}

json::object SettingsEncoder::thinkingConfig()
{
    const Reasoning& reasoning = m_request.reasoning;
    json::object thinking;
    if (m_isSameDialect)
        giveBack(reasoning.extras, thinking);
    if (reasoning.mode == Reasoning::Mode::Unset && !reasoning.show)
        return thinking;
    switch (m_target.reasoning) {
    case ReasoningStyle::GeminiLevel: writeLevel(thinking); break;
    case ReasoningStyle::GeminiBudget: writeBudget(thinking); break;
    case ReasoningStyle::None:
    case ReasoningStyle::Effort:
    case ReasoningStyle::OpenRouter:
    case ReasoningStyle::AnthropicBudget:
    case ReasoningStyle::AnthropicAdaptive:
    case ReasoningStyle::ThinkingType:
    case ReasoningStyle::EnableThinking:
    case ReasoningStyle::TemplateArgument:
    case ReasoningStyle::Think:
        note(Note::Kind::Dropped, "reasoning", "the target cannot be told how much to think");
        return {};
    }
    if (reasoning.show)
        thinking["includeThoughts"] = *reasoning.show;
    else if (wantsThoughts())
        thinking["includeThoughts"] = true;
    return thinking;
}

// Other APIs show thoughts when thinking is on; Google's only when asked to.
bool SettingsEncoder::wantsThoughts() const
{
    const Reasoning& reasoning = m_request.reasoning;
    const bool isOn = reasoning.mode == Reasoning::Mode::On || reasoning.mode == Reasoning::Mode::Adaptive;
    if (m_isSameDialect || !isOn || reasoning.effort == Effort::None)
        return false;
    return m_request.dialect != Dialect::Responses || !reasoning.summary.empty();
}

void SettingsEncoder::writeLevel(json::object& thinking) const
{
    const Reasoning& reasoning = m_request.reasoning;
    switch (reasoning.mode) {
    case Reasoning::Mode::Unset:
    case Reasoning::Mode::Adaptive: return;
    case Reasoning::Mode::Off:
        // It cannot be off; the least it can do instead.
        thinking["thinkingLevel"] = levelName(m_target.efforts.empty()
                ? Effort::Low
                : *std::min_element(m_target.efforts.begin(), m_target.efforts.end()));
        return;
    case Reasoning::Mode::On: break;
    }
    if (reasoning.effort)
        thinking["thinkingLevel"] = levelName(*reasoning.effort);
    else
        put(thinking, "thinkingBudget", reasoning.budget); // Gemini 3 takes it too, but never both
}

void SettingsEncoder::writeBudget(json::object& thinking) const
{
    const Reasoning& reasoning = m_request.reasoning;
    switch (reasoning.mode) {
    case Reasoning::Mode::Unset: return;
    case Reasoning::Mode::Off: thinking["thinkingBudget"] = 0; return;
    case Reasoning::Mode::Adaptive: thinking["thinkingBudget"] = -1; return;
    case Reasoning::Mode::On: break;
    }
    if (reasoning.budget)
        thinking["thinkingBudget"] = *reasoning.budget;
    else if (reasoning.effort)
        thinking["thinkingBudget"] = budgetFor(*reasoning.effort);
}

void SettingsEncoder::note(Note::Kind kind, std::string field, std::string reason)
{
    m_notes.push_back({ .kind = kind, .field = std::move(field), .reason = std::move(reason) });
}

void writeSettings(const ChatRequest& request, const TargetProfile& target, json::object& body, Notes& notes)
{
    SettingsEncoder encoder(request, target, notes);
    json::array tools = encoder.tools();
    if (!tools.empty())
        body["tools"] = std::move(tools);
    json::object toolConfig = encoder.toolConfig();
    if (!toolConfig.empty())
        body["toolConfig"] = std::move(toolConfig);
    json::object config = encoder.generationConfig();
    if (!config.empty())
        body["generationConfig"] = std::move(config);
}

} // namespace gateway::dialects::gemini
