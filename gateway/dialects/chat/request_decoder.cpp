// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/request_decoder.h"

#include "dialects/characters.h"
#include "dialects/chat/common_fields.h"
#include "dialects/chat/message_decoder.h"
#include "dialects/chat/tool_decoder.h"
#include "dialects/efforts.h"
#include "dialects/json/json_text.h"

namespace gateway::dialects::chat {

namespace {

class RequestDecoder {
public:
    explicit RequestDecoder(const json::object& body)
        : m_reader(body, {}, m_problems)
    {
    }

    [[nodiscard]] Result<ChatRequest> decode()
    {
        ChatRequest request;
        request.model = m_reader.requiredString("model");
        readStreaming(m_reader, m_problems, request);
        if (const json::array* messages = m_reader.array("messages"))
            request.turns = decodeMessages(*messages, m_problems);
        else
            m_reader.problem("messages", "is missing; it must be an array.");
        readTools(m_reader, m_problems, request);
        request.sampling = readSampling(m_reader);
        request.sampling.logprobs = m_reader.boolean("logprobs");
        request.sampling.topLogprobs = m_reader.integer("top_logprobs");
        readReasoning(request.reasoning);
        readOutput(request.output);
        request.meta = readMeta(m_reader);
        request.extras = m_reader.rest();
        if (m_keptFormat)
            request.extras["response_format"] = *m_keptFormat;
        if (!m_problems.isEmpty())
            return m_problems.error();
        return request;
    }

private:
    void setEffort(const std::string& word, const std::string& path, Reasoning& reasoning)
    {
        // Groq's "default": think as the model does when it thinks.
        const std::optional<Effort> effort = effortFromName(word);
        if (!effort && word != "default") {
            m_problems.add(path, "must be none, minimal, low, medium, high, xhigh or max.");
            return;
        }
        reasoning.mode = effort == Effort::None ? Reasoning::Mode::Off : Reasoning::Mode::On;
        reasoning.effort = effort;
    }

    void setSwitch(const std::optional<bool>& on, Reasoning& reasoning)
    {
        if (on)
            reasoning.mode = *on ? Reasoning::Mode::On : Reasoning::Mode::Off;
    }

    // The official field, and the forms compatible servers have made their own.
    void readReasoning(Reasoning& reasoning)
    {
        setSwitch(m_reader.boolean("enable_thinking"), reasoning);
        reasoning.budget = m_reader.integer("thinking_budget");
        if (const json::object* thinking = m_reader.object("thinking"))
            readThinking(*thinking, reasoning);
        if (const std::optional<std::string> effort = m_reader.string("reasoning_effort"))
            setEffort(*effort, "reasoning_effort", reasoning);
        if (const json::object* object = m_reader.object("reasoning"))
            readReasoningObject(*object, reasoning);
        if (reasoning.budget && reasoning.mode == Reasoning::Mode::Unset)
            reasoning.mode = *reasoning.budget == 0 ? Reasoning::Mode::Off : Reasoning::Mode::On;
        if (const std::optional<bool> show = m_reader.boolean("include_reasoning"))
            reasoning.show = show;
    }

    void readThinking(const json::object& object, Reasoning& reasoning)
    {
        ObjectReader reader(object, "thinking", m_problems);
        const std::string type = reader.stringOr("type", {});
        if (type == "enabled")
            reasoning.mode = Reasoning::Mode::On;
        else if (type == "disabled")
            reasoning.mode = Reasoning::Mode::Off;
        else if (type == "adaptive" || type == "auto")
            reasoning.mode = Reasoning::Mode::Adaptive;
        if (const auto budget = reader.integer("budget_tokens"))
            reasoning.budget = budget;
    }

    void readReasoningObject(const json::object& object, Reasoning& reasoning)
    {
        ObjectReader reader(object, "reasoning", m_problems);
        setSwitch(reader.boolean("enabled"), reasoning);
        if (const auto budget = reader.integer("max_tokens"))
            reasoning.budget = budget;
        const bool isOff = reasoning.mode == Reasoning::Mode::Off;
        if (const std::optional<std::string> effort = reader.string("effort"); effort && !isOff)
            setEffort(*effort, "reasoning.effort", reasoning);
        reasoning.summary = reader.stringOr("summary", {});
        if (const std::optional<bool> exclude = reader.boolean("exclude"))
            reasoning.show = !*exclude;
        reasoning.extras = reader.rest();
    }

    void readOutput(OutputFormat& output)
    {
        if (const json::object* format = m_reader.object("response_format"))
            readFormat(*format, output);
        output.verbosity = m_reader.stringOr("verbosity", {});
        output.modalities = m_reader.strings("modalities");
        for (std::string& modality : output.modalities)
            modality = lowerCase(modality);
        if (const json::object* audio = m_reader.object("audio"))
            output.audio = *audio;
    }

    void readFormat(const json::object& format, OutputFormat& output)
    {
        ObjectReader reader(format, "response_format", m_problems);
        const std::string type = reader.requiredString("type");
        if (type == "json_object") {
            output.kind = OutputFormat::Kind::JsonObject;
        } else if (type == "json_schema") {
            const json::object* holder = reader.object("json_schema");
            if (!holder) {
                reader.problem("json_schema", "is missing; it must be an object.");
                return;
            }
            ObjectReader inner(*holder, reader.path("json_schema"), m_problems);
            output.kind = OutputFormat::Kind::JsonSchema;
            output.name = inner.stringOr("name", {});
            output.description = inner.string("description");
            if (const json::value* schema = inner.value("schema"))
                output.schema = *schema;
            output.strict = inner.boolean("strict");
            output.extras = inner.rest();
        } else if (type != "text") {
            m_keptFormat = format; // a grammar of some server's own
        }
    }

    Problems m_problems;
    ObjectReader m_reader;
    std::optional<json::object> m_keptFormat;
};

} // namespace

Result<ChatRequest> decodeRequest(QByteArrayView body)
{
    const Result<json::object> parsed = parseJsonObject(body);
    if (!parsed)
        return parsed.error();
    return RequestDecoder(*parsed).decode();
}

} // namespace gateway::dialects::chat
