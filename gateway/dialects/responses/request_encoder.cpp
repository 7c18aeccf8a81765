// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/request_encoder.h"

#include "dialects/efforts.h"
#include "dialects/format_name.h"
#include "dialects/json/object_reader.h"
#include "dialects/part_losses.h"
#include "dialects/responses/input_writer.h"
#include "dialects/responses/tool_writer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gateway::dialects::responses {

namespace {

constexpr std::int64_t kMinOutputTokens = 16;
constexpr std::string_view kEncryptedReasoning = "reasoning.encrypted_content";
constexpr std::string_view kTextLogprobs = "message.output_text.logprobs";
constexpr std::string_view kNoParameter = "the target's API has no such parameter";

bool isOwn(const ChatRequest& request)
{
    return request.dialect == Dialect::Responses;
}

Error refused(std::string_view field, std::string_view what)
{
    Problems problems;
    problems.add(std::string(field), what);
    return problems.error();
}

// Builds one body; `m_notes` gathers what has no place in it.
class BodyWriter {
public:
    BodyWriter(const ChatRequest& request, const TargetProfile& target, Notes& notes)
        : m_request(request)
        , m_target(target)
        , m_notes(notes)
    {
    }

    json::object write()
    {
        m_body["model"] = m_target.model.empty() ? m_request.model : m_target.model;
        writeTurns();
        if (m_request.stream)
            m_body["stream"] = true;
        writeToolSet();
        writeSampling();
        writeReasoning();
        if (json::object text = writeOutputFormat(m_request); !text.empty())
            m_body["text"] = std::move(text);
        writeMeta();
        writeState();
        writeExtras();
        return std::move(m_body);
    }

private:
    void drop(std::string_view field, std::string_view reason = kNoParameter)
    {
        m_notes.push_back({ Note::Kind::Dropped, std::string(field), std::string(reason) });
    }

    template <typename T> void set(std::string_view key, const std::optional<T>& value)
    {
        if (value)
            m_body[key] = *value;
    }

    void setText(std::string_view key, const std::string& value)
    {
        if (!value.empty())
            m_body[key] = value;
    }

    void writeTurns()
    {
        InputWriter input(m_request, m_target, m_notes);
        std::string instructions;
        bool isLeading = true;
        for (std::size_t index = 0; index < m_request.turns.size(); ++index) {
            const Turn& turn = m_request.turns[index];
            const bool isSystem = turn.role == Role::System || turn.role == Role::Developer;
            isLeading = isLeading && isSystem;
            // This dialect's own clients chose between instructions and items; theirs stay where they are.
            if (isSystem && (turn.isTopLevel || (isLeading && !isOwn(m_request)))) {
                const std::string text = joinedText(turn.parts, "\n\n");
                if (!instructions.empty() && !text.empty())
                    instructions += "\n\n";
                instructions += text;
            } else {
                input.take(turn, indexPath("messages", index));
            }
        }
        setText("instructions", instructions);
        m_body["input"] = std::move(input).items();
    }

    void writeToolSet()
    {
        if (json::array tools = writeTools(m_request, m_notes); !tools.empty())
            m_body["tools"] = std::move(tools);
        if (json::value choice = writeToolChoice(m_request); !choice.is_null())
            m_body["tool_choice"] = std::move(choice);
        if (m_target.parallelToolCalls)
            set("parallel_tool_calls", m_request.parallelToolCalls);
    }

    void writeSampling()
    {
        const Sampling& sampling = m_request.sampling;
        if (sampling.maxTokens) {
            m_body["max_output_tokens"] = std::max(*sampling.maxTokens, kMinOutputTokens);
            if (*sampling.maxTokens < kMinOutputTokens)
                m_notes.push_back({ Note::Kind::Changed, "max_tokens", "the target takes 16 or more" });
        }
        set("temperature", sampling.temperature);
        set("top_p", sampling.topP);
        set("top_logprobs", sampling.topLogprobs);
        if (sampling.topK)
            drop("top_k");
        if (sampling.seed)
            drop("seed");
        if (!sampling.stop.empty())
            drop("stop");
        if (sampling.presencePenalty)
            drop("presence_penalty");
        if (sampling.frequencyPenalty)
            drop("frequency_penalty");
        if (sampling.logitBias)
            drop("logit_bias");
    }

    void writeReasoning()
    {
        const Reasoning& reasoning = m_request.reasoning;
        if (m_target.reasoning == ReasoningStyle::None)
            return; // fit has said so
        json::object object;
        if (reasoning.mode == Reasoning::Mode::Off)
            object["effort"] = effortName(Effort::None);
        else if (reasoning.effort)
            object["effort"] = effortName(*reasoning.effort);
        else if (reasoning.budget && reasoning.mode == Reasoning::Mode::On)
            object["effort"] = effortName(effortFor(*reasoning.budget));
        if (!reasoning.summary.empty())
            object["summary"] = reasoning.summary;
        else if (wantsThoughts())
            object["summary"] = "auto";
        if (isOwn(m_request))
            giveBack(reasoning.extras, object);
        if (!object.empty())
            m_body["reasoning"] = std::move(object);
    }

    // OpenAI shows thoughts only when asked to, as Google does; with Anthropic and Ollama to think is to
    // show.
    [[nodiscard]] bool wantsThoughts() const
    {
        const Reasoning& reasoning = m_request.reasoning;
        const bool isOn =
            reasoning.mode == Reasoning::Mode::On || reasoning.mode == Reasoning::Mode::Adaptive;
        if (reasoning.show)
            return *reasoning.show && reasoning.mode != Reasoning::Mode::Off;
        return isOn && (m_request.dialect == Dialect::Messages || m_request.dialect == Dialect::Ollama);
    }

    void writeMeta()
    {
        const RequestMeta& meta = m_request.meta;
        setText("user", meta.user);
        setText("safety_identifier", meta.safetyId);
        if (!meta.metadata.empty())
            m_body["metadata"] = meta.metadata;
        writeServiceTier();
        setText("prompt_cache_key", meta.cacheKey);
        setText("prompt_cache_retention", meta.cacheRetention);
        writeStore();
    }

    void writeServiceTier()
    {
        static constexpr std::array kTiers { std::string_view("auto"), std::string_view("default"),
            std::string_view("flex"), std::string_view("priority"), std::string_view("scale"),
            std::string_view("fast") };
        const std::string& tier = m_request.meta.serviceTier;
        if (m_request.dialect == Dialect::Gemini && tier == "standard")
            m_body["service_tier"] = "default";
        else if (isOwn(m_request) || std::find(kTiers.begin(), kTiers.end(), tier) != kTiers.end())
            setText("service_tier", tier);
        else if (!tier.empty())
            drop("service_tier", "the target knows no such tier");
    }

    // Only this API's own clients know of stored answers. For the others nothing is stored, and the
    // reasoning comes along in the answer instead, for the next turn.
    void writeStore()
    {
        json::array include;
        for (const std::string& name : m_request.meta.include)
            include.emplace_back(name);
        const auto add = [&include](std::string_view name) {
            if (std::find(include.begin(), include.end(), json::value(name)) == include.end())
                include.emplace_back(name);
        };
        std::optional<bool> store = m_request.meta.store;
        if (!isOwn(m_request)) {
            store = store.value_or(false);
            if (!*store && m_target.reasoning != ReasoningStyle::None)
                add(kEncryptedReasoning);
        }
        if (m_request.sampling.logprobs.value_or(false))
            add(kTextLogprobs);
        set("store", store);
        if (!include.empty())
            m_body["include"] = std::move(include);
    }

    void writeState()
    {
        if (!isOwn(m_request))
            return;
        setText("previous_response_id", m_request.previousResponseId);
        if (m_request.conversation)
            m_body["conversation"] = *m_request.conversation;
    }

    void writeExtras()
    {
        if (isOwn(m_request)) {
            giveBack(m_request.extras, m_body);
        } else {
            for (const auto& field : m_request.extras)
                drop(std::string_view(field.key()));
            noteCacheMarks(m_request, m_notes);
        }
        for (const std::string& field : m_target.dropFields) {
            if (m_body.erase(field) > 0)
                drop(field, "the target refuses it");
        }
    }

    const ChatRequest& m_request;
    const TargetProfile& m_target;
    Notes& m_notes;
    json::object m_body;
};

bool asksFor(const OutputFormat& output, std::string_view modality)
{
    return std::find(output.modalities.begin(), output.modalities.end(), modality) != output.modalities.end();
}

} // namespace

Result<json::object> encodeRequest(const ChatRequest& request, const TargetProfile& target, Notes& notes)
{
    if (request.sampling.n.value_or(1) > 1)
        return refused("n", "the target answers with one choice only.");
    if (asksFor(request.output, "audio"))
        return refused("modalities", "the target does not answer with audio.");
    return BodyWriter(request, target, notes).write();
}

json::object writeOutputFormat(const ChatRequest& request)
{
    const OutputFormat& output = request.output;
    json::object text;
    switch (output.kind) {
    case OutputFormat::Kind::Text: break;
    case OutputFormat::Kind::JsonObject: text["format"] = json::object { { "type", "json_object" } }; break;
    case OutputFormat::Kind::JsonSchema: {
        json::object format { { "type", "json_schema" }, { "name", legalFormatName(output.name) } };
        if (output.description)
            format["description"] = *output.description;
        format["schema"] = output.schema.value_or(json::object());
        if (output.strict)
            format["strict"] = *output.strict;
        text["format"] = std::move(format);
        break;
    }
    }
    if (!output.verbosity.empty())
        text["verbosity"] = output.verbosity;
    if (isOwn(request))
        giveBack(output.extras, text);
    return text;
}

} // namespace gateway::dialects::responses
