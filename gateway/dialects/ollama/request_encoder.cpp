// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/ollama/request_encoder.h"

#include "dialects/json/object_reader.h"
#include "dialects/ollama/message_encoder.h"
#include "dialects/part_losses.h"

#include <algorithm>
#include <utility>

namespace gateway::dialects::ollama {

namespace {

constexpr std::string_view kOptions = "options.";

Error refused(const char* field, const char* what)
{
    return { .code = ErrorCode::InvalidRequest,
        .message = QString::fromUtf8(what),
        .failureClass = FailureClass::Caller,
        .field = QString::fromUtf8(field) };
}

class RequestEncoder {
public:
    RequestEncoder(const ChatRequest& request, const TargetProfile& target, Notes& notes)
        : m_request(request)
        , m_target(target)
        , m_notes(notes)
        , m_isSameDialect(request.dialect == Dialect::Ollama)
    {
    }

    [[nodiscard]] json::object encode();

private:
    [[nodiscard]] json::array tools();
    void writeFormat(json::object& body) const;
    void writeThink(json::object& body);
    [[nodiscard]] json::object options() const;
    void returnExtras(json::object& body);
    void noteRest();
    void dropIf(bool isSet, std::string field, std::string reason = "the target's API has no such parameter");

    const ChatRequest& m_request;
    const TargetProfile& m_target;
    Notes& m_notes;
    bool m_isSameDialect;
};

template <typename T> void put(json::object& object, std::string_view key, const std::optional<T>& value)
{
    if (value)
        object[key] = *value;
}

json::object RequestEncoder::encode()
{
    json::object body { { "model", m_target.model.empty() ? m_request.model : m_target.model },
        { "messages", encodeMessages(m_request, m_target, m_notes) }, { "stream", m_request.stream } };
    json::array functions = tools();
    if (!functions.empty())
        body["tools"] = std::move(functions);
    writeFormat(body);
    writeThink(body);
    json::object settings = options();
    if (!settings.empty())
        body["options"] = std::move(settings);
    put(body, "logprobs", m_request.sampling.logprobs);
    put(body, "top_logprobs", m_request.sampling.topLogprobs);
    returnExtras(body);
    noteRest();
    for (const std::string& field : m_target.dropFields)
        dropIf(body.erase(field) > 0, field, "the target refuses it");
    return body;
}

json::array RequestEncoder::tools()
{
    json::array tools;
    const std::optional<ToolChoice>& choice = m_request.toolChoice;
    if (choice && choice->mode == ToolChoice::Mode::None)
        return tools; // it cannot be told not to call one
    dropIf(
        choice && choice->mode != ToolChoice::Mode::Auto, "tool_choice", "the target cannot be made to call");
    for (const Tool& tool : m_request.tools) {
        if (tool.hosted != HostedTool::None || tool.kind == ToolKind::Custom) {
            dropIf(true, "tools." + tool.name, "the target's API has no such tool");
            continue;
        }
        json::object function { { "name", tool.name } };
        put(function, "description", tool.description);
        if (tool.schema)
            function["parameters"] = *tool.schema;
        else
            function["parameters"] = json::object { { "type", "object" }, { "properties", json::object {} } };
        if (m_isSameDialect)
            giveBack(tool.extras, function);
        tools.emplace_back(json::object { { "type", "function" }, { "function", std::move(function) } });
    }
    return tools;
}

void RequestEncoder::writeFormat(json::object& body) const
{
    const OutputFormat& output = m_request.output;
    switch (output.kind) {
    case OutputFormat::Kind::Text: return;
    case OutputFormat::Kind::JsonObject: body["format"] = "json"; return;
    case OutputFormat::Kind::JsonSchema:
        if (output.schema && m_target.schemaOutput)
            body["format"] = *output.schema;
        else
            body["format"] = "json";
        return;
    }
}

// Words are understood by few models, and refused by the others.
std::optional<std::string_view> thinkWord(const Reasoning& reasoning, const TargetProfile& target)
{
    if (!reasoning.effort || target.efforts.empty())
        return std::nullopt;
    switch (*reasoning.effort) {
    case Effort::None: return std::nullopt;
    case Effort::Minimal:
    case Effort::Low: return "low";
    case Effort::Medium: return "medium";
    case Effort::High:
    case Effort::XHigh:
    case Effort::Max: return "high";
    }
    return std::nullopt;
}

void RequestEncoder::writeThink(json::object& body)
{
    const Reasoning& reasoning = m_request.reasoning;
    if (reasoning.mode == Reasoning::Mode::Unset)
        return;
    if (m_target.reasoning != ReasoningStyle::Think) {
        dropIf(true, "reasoning", "the target cannot be told how much to think");
        return;
    }
    const bool isOff = reasoning.mode == Reasoning::Mode::Off || reasoning.effort == Effort::None;
    if (const auto word = isOff ? std::nullopt : thinkWord(reasoning, m_target))
        body["think"] = *word;
    else
        body["think"] = !isOff;
}

json::object RequestEncoder::options() const
{
    const Sampling& sampling = m_request.sampling;
    json::object options;
    put(options, "num_predict", sampling.maxTokens);
    put(options, "temperature", sampling.temperature);
    put(options, "top_p", sampling.topP);
    put(options, "top_k", sampling.topK);
    put(options, "seed", sampling.seed);
    put(options, "presence_penalty", sampling.presencePenalty);
    put(options, "frequency_penalty", sampling.frequencyPenalty);
    if (!sampling.stop.empty())
        options["stop"] = json::array(sampling.stop.begin(), sampling.stop.end());
    return options;
}

void RequestEncoder::returnExtras(json::object& body)
{
    for (const auto& [key, value] : m_request.extras) {
        const std::string_view name = key;
        if (!m_isSameDialect) {
            dropIf(true, std::string(name));
        } else if (name.starts_with(kOptions)) {
            json::value& options = body["options"];
            if (!options.is_object())
                options.emplace_object();
            options.get_object().emplace(name.substr(kOptions.size()), value);
        } else {
            body.emplace(key, value);
        }
    }
}

void RequestEncoder::noteRest()
{
    const RequestMeta& meta = m_request.meta;
    dropIf(m_request.sampling.logitBias.has_value(), "logit_bias");
    dropIf(m_request.parallelToolCalls == false, "parallel_tool_calls");
    dropIf(!m_request.output.verbosity.empty(), "verbosity");
    dropIf(!meta.user.empty(), "user");
    dropIf(!meta.safetyId.empty(), "safety_identifier");
    dropIf(!meta.metadata.empty(), "metadata");
    dropIf(!meta.serviceTier.empty(), "service_tier");
    dropIf(!meta.cacheKey.empty(), "prompt_cache_key");
    dropIf(!meta.cacheRetention.empty(), "prompt_cache_retention");
    dropIf(meta.store.value_or(false), "store");
    dropIf(!m_request.previousResponseId.empty(), "previous_response_id");
    dropIf(m_request.conversation.has_value(), "conversation");
    noteCacheMarks(m_request, m_notes);
    noteImageDetails(m_request, m_notes);
}

void RequestEncoder::dropIf(bool isSet, std::string field, std::string reason)
{
    if (isSet)
        m_notes.push_back(
            { .kind = Note::Kind::Dropped, .field = std::move(field), .reason = std::move(reason) });
}

} // namespace

Result<json::object> encodeRequest(const ChatRequest& request, const TargetProfile& target, Notes& notes)
{
    if (request.sampling.n.value_or(1) > 1)
        return refused("n", "The target gives one answer at a time.");
    const std::vector<std::string>& modalities = request.output.modalities;
    if (std::any_of(
            modalities.begin(), modalities.end(), [](const std::string& kind) { return kind != "text"; }))
        return refused("modalities", "The target answers in text only.");
    return RequestEncoder(request, target, notes).encode();
}

} // namespace gateway::dialects::ollama
