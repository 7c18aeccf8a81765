// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/request_encoder.h"

#include "dialects/cache_marks.h"
#include "dialects/characters.h"
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"
#include "dialects/messages/block_encoder.h"
#include "dialects/messages/cache_limit.h"
#include "dialects/messages/encode_context.h"
#include "dialects/messages/output_schema.h"
#include "dialects/messages/reasoning_encoder.h"
#include "dialects/messages/tool_encoder.h"
#include "dialects/messages/turn_encoder.h"

namespace gateway::dialects::messages {

namespace {

constexpr std::int64_t kDefaultMaxTokens = 4096; // every model of the vendor gives as many
constexpr double kMaxTemperature = 1.0;
constexpr double kMinThinkingTopP = 0.95;
constexpr std::string_view kNoParameter = "the Messages API has no such parameter";
constexpr std::string_view kNotWhileThinking = "it cannot be set while the model thinks";

class RequestEncoder {
public:
    RequestEncoder(const ChatRequest& request, const TargetProfile& target, Notes& notes)
        : m_context(request, target, notes)
        , m_request(request)
        , m_target(target)
    {
    }

    [[nodiscard]] Result<json::object> encode();

private:
    void addConversation();
    void addTools();
    void addReasoning();
    void addOutput(std::string_view effort);
    [[nodiscard]] std::optional<json::object> format();
    void instructInText(std::string_view text);
    void addSampling();
    void addStopSequences();
    void addMeta();
    void addServiceTier();
    void addExtras();
    void reportSampling();
    void reportMeta();
    void removeRefusedFields();

    EncodeContext m_context;
    const ChatRequest& m_request;
    const TargetProfile& m_target;
    json::object m_body;
    std::int64_t m_maxTokens = kDefaultMaxTokens;
    ToolUse m_toolUse = ToolUse::Free;
    bool m_isThinking = false;
};

Result<json::object> RequestEncoder::encode()
{
    if (m_request.sampling.n.value_or(1) > 1)
        m_context.fail("n", "the Messages API gives one answer only.");
    for (const std::string& modality : m_request.output.modalities) {
        if (modality == "audio")
            m_context.fail("modalities", "the Messages API gives no audio.");
        else if (modality != "text")
            m_context.dropped("modalities", "the Messages API answers in text only");
    }
    m_maxTokens = m_request.sampling.maxTokens.value_or(m_target.maxOutputTokens.value_or(kDefaultMaxTokens));
    m_body["model"] = m_target.model.empty() ? m_request.model : m_target.model;
    m_body["max_tokens"] = m_maxTokens;
    addConversation();
    addTools();
    addReasoning();
    addSampling();
    addMeta();
    if (m_request.stream)
        m_body["stream"] = true;
    addExtras();
    if (m_context.error())
        return *m_context.error();
    removeRefusedFields();
    limitCacheMarks(m_body, m_context);
    return std::move(m_body);
}

// Instructions are always sent as blocks: one form for one text and for several, with or without cache marks,
// and the one that adapters (OAuth identities) can put a block in front of.
void RequestEncoder::addConversation()
{
    Conversation conversation = encodeTurns(m_context);
    m_body["system"] = std::move(conversation.system);
    m_body["messages"] = std::move(conversation.messages);
}

void RequestEncoder::addTools()
{
    EncodedTools encoded = encodeTools(m_context);
    if (!encoded.tools.empty())
        m_body["tools"] = std::move(encoded.tools);
    if (encoded.choice)
        m_body["tool_choice"] = std::move(*encoded.choice);
    m_toolUse = encoded.mustCall ? ToolUse::Forced : ToolUse::Free;
}

void RequestEncoder::addReasoning()
{
    EncodedReasoning reasoning = encodeReasoning(m_context, m_maxTokens, m_toolUse);
    m_isThinking = reasoning.isOn;
    if (reasoning.thinking)
        m_body["thinking"] = std::move(*reasoning.thinking);
    addOutput(reasoning.effort);
}

void RequestEncoder::addOutput(std::string_view effort)
{
    json::object config;
    if (!effort.empty())
        config["effort"] = effort;
    if (auto schema = format())
        config["format"] = std::move(*schema);
    if (m_context.isSameDialect())
        giveBack(m_request.output.extras, config);
    if (!config.empty())
        m_body["output_config"] = std::move(config);
    if (!m_request.output.verbosity.empty())
        m_context.dropped("verbosity", kNoParameter);
    if (m_body["system"].get_array().empty())
        m_body.stable_erase(m_body.find("system"));
}

void RequestEncoder::instructInText(std::string_view text)
{
    m_body["system"].get_array().push_back(textBlock(text));
    m_context.emulated("response_format", "asked for in the instructions");
}

std::optional<json::object> RequestEncoder::format()
{
    const OutputFormat& output = m_request.output;
    if (output.kind == OutputFormat::Kind::Text)
        return std::nullopt;
    const json::object* schema = output.schema ? output.schema->if_object() : nullptr;
    if (output.kind == OutputFormat::Kind::JsonObject || !schema) {
        instructInText("Answer with one JSON object and nothing else: no prose, no code fence.");
        return std::nullopt;
    }
    if (!m_target.schemaOutput) {
        instructInText("Answer with one JSON value and nothing else: no prose, no code fence. It must be "
                       "valid by this JSON Schema:\n"
            + jsonText(*schema));
        return std::nullopt;
    }
    if (m_context.isSameDialect())
        return json::object { { "type", "json_schema" }, { "schema", *schema } };
    OutputSchema fitted = outputSchema(*schema);
    if (fitted.lostConstraints)
        m_context.changed("response_format", "constraints that are not enforced are told in descriptions");
    if (output.description && !fitted.schema.contains("description"))
        fitted.schema["description"] = *output.description;
    return json::object { { "type", "json_schema" }, { "schema", std::move(fitted.schema) } };
}

void RequestEncoder::addSampling()
{
    const Sampling& sampling = m_request.sampling;
    if (sampling.temperature) {
        const double limit = std::min(kMaxTemperature, m_target.maxTemperature);
        const double temperature = std::min(*sampling.temperature, limit);
        if (m_isThinking && temperature < kMaxTemperature) {
            m_context.dropped("temperature", kNotWhileThinking);
        } else {
            m_body["temperature"] = temperature;
            if (temperature < *sampling.temperature)
                m_context.changed("temperature", "the Messages API takes at most 1");
        }
    }
    if (sampling.topP && m_isThinking && *sampling.topP < kMinThinkingTopP)
        m_context.dropped("top_p", kNotWhileThinking);
    else if (sampling.topP)
        m_body["top_p"] = *sampling.topP;
    if (sampling.topK && m_isThinking)
        m_context.dropped("top_k", kNotWhileThinking);
    else if (sampling.topK)
        m_body["top_k"] = *sampling.topK;
    addStopSequences();
    reportSampling();
}

void RequestEncoder::addStopSequences()
{
    json::array sequences;
    for (const std::string& sequence : m_request.sampling.stop) {
        if (isBlank(sequence))
            m_context.droppedOnce("stop", "the Messages API takes no stop sequence of white space");
        else
            sequences.push_back(json::value(sequence));
    }
    if (!sequences.empty())
        m_body["stop_sequences"] = std::move(sequences);
}

void RequestEncoder::reportSampling()
{
    const Sampling& sampling = m_request.sampling;
    const auto report = [this](bool isSaid, std::string_view field) {
        if (isSaid)
            m_context.dropped(field, kNoParameter);
    };
    report(sampling.seed.has_value(), "seed");
    report(sampling.presencePenalty.value_or(0) != 0, "presence_penalty");
    report(sampling.frequencyPenalty.value_or(0) != 0, "frequency_penalty");
    report(sampling.logitBias && !sampling.logitBias->empty(), "logit_bias");
    report(sampling.logprobs.value_or(false), "logprobs");
    report(sampling.topLogprobs.value_or(0) > 0, "top_logprobs");
}

void RequestEncoder::addMeta()
{
    const RequestMeta& meta = m_request.meta;
    if (const std::string& user = meta.user.empty() ? meta.safetyId : meta.user; !user.empty())
        m_body["metadata"] = json::object { { "user_id", user } };
    addServiceTier();
    addCacheMark(meta.automaticCache, m_body);
    reportMeta();
}

void RequestEncoder::addServiceTier()
{
    const std::string& tier = m_request.meta.serviceTier;
    if (tier.empty())
        return;
    if (m_context.isSameDialect() || tier == "auto" || tier == "standard_only") {
        m_body["service_tier"] = tier;
    } else if (tier == "default") {
        m_body["service_tier"] = "standard_only";
        m_context.changed("service_tier", "called standard_only by the Messages API");
    } else {
        m_context.dropped("service_tier", "the Messages API has no such tier");
    }
}

void RequestEncoder::reportMeta()
{
    const RequestMeta& meta = m_request.meta;
    const auto report = [this](bool isSaid, std::string_view field) {
        if (isSaid)
            m_context.dropped(field, kNoParameter);
    };
    report(!meta.metadata.empty(), "metadata");
    report(!meta.cacheKey.empty(), "prompt_cache_key");
    report(!meta.cacheRetention.empty(), "prompt_cache_retention");
    report(meta.store.value_or(false), "store");
    // Proofs of reasoning are in every answer.
    report(std::any_of(meta.include.begin(), meta.include.end(),
               [](const std::string& name) { return name != "reasoning.encrypted_content"; }),
        "include");
    report(!m_request.previousResponseId.empty(), "previous_response_id");
    report(m_request.conversation.has_value(), "conversation");
    report(m_request.completion && !m_request.completion->suffix.empty(), "suffix");
    report(m_request.completion && m_request.completion->echo, "echo");
    m_context.noteImageDetails();
}

void RequestEncoder::addExtras()
{
    if (m_context.isSameDialect()) {
        giveBack(m_request.extras, m_body);
        return;
    }
    for (const auto& [key, value] : m_request.extras)
        m_context.dropped(std::string_view(key), kNoParameter);
}

void RequestEncoder::removeRefusedFields()
{
    for (const std::string& field : m_target.dropFields) {
        const auto found = m_body.find(field);
        if (found == m_body.end())
            continue;
        m_body.stable_erase(found);
        m_context.dropped(field, "the target refuses it");
    }
}

} // namespace

Result<json::object> encodeRequest(const ChatRequest& request, const TargetProfile& target, Notes& notes)
{
    return RequestEncoder(request, target, notes).encode();
}

} // namespace gateway::dialects::messages
