// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/ollama/request_decoder.h"

#include "dialects/call_ledger.h"
#include "dialects/efforts.h"
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"
#include "dialects/media.h"

#include <utility>

namespace gateway::dialects::ollama {

namespace {

class MessagesReader {
public:
    explicit MessagesReader(Problems& problems)
        : m_problems(problems)
    {
    }

    [[nodiscard]] Turn read(const json::object& message, std::size_t index);

private:
    [[nodiscard]] Role role(ObjectReader& reader, const std::string& name);
    void addImages(ObjectReader& reader, std::vector<Part>& parts);
    void addCalls(ObjectReader& reader, std::size_t index, std::vector<Part>& parts);
    [[nodiscard]] Part result(ObjectReader& reader, std::string text, std::size_t index);

    Problems& m_problems;
    CallLedger m_ledger;
    bool m_wasAssistant = false;
};

Role MessagesReader::role(ObjectReader& reader, const std::string& name)
{
    if (name == "system")
        return Role::System;
    if (name == "developer")
        return Role::Developer;
    if (name == "assistant")
        return Role::Assistant;
    if (name != "user" && name != "tool")
        reader.problem("role", "must be \"system\", \"user\", \"assistant\" or \"tool\".");
    return Role::User;
}

Turn MessagesReader::read(const json::object& message, std::size_t index)
{
    ObjectReader reader(message, indexPath("messages", index), m_problems);
    const std::string name = reader.requiredString("role");
    Turn turn { .role = role(reader, name) };
    const bool isAssistant = turn.role == Role::Assistant;
    if (isAssistant && !std::exchange(m_wasAssistant, true))
        m_ledger.beginTurn();
    m_wasAssistant = isAssistant;
    std::string text = reader.stringOr("content", {});
    if (name == "tool") {
        turn.parts.push_back(result(reader, std::move(text), index));
    } else {
        std::string thinking = reader.stringOr("thinking", {});
        if (!thinking.empty())
            turn.parts.push_back({ .content = ThinkingPart { .sections = { std::move(thinking) } } });
        if (!text.empty())
            turn.parts.push_back({ .content = TextPart { .text = std::move(text) } });
        addImages(reader, turn.parts);
        addCalls(reader, index, turn.parts);
    }
    turn.extras = reader.rest();
    return turn;
}

void MessagesReader::addImages(ObjectReader& reader, std::vector<Part>& parts)
{
    for (std::string& data : reader.strings("images")) {
        // Some clients send what a browser gave them.
        MediaSource source = data.starts_with("data:")
            ? sourceFromUrl(data)
            : MediaSource { .kind = MediaSource::Kind::Base64, .data = std::move(data) };
        if (source.mime.empty())
            source.mime = sniffMime(source.data);
        parts.push_back({ .content = ImagePart { .source = std::move(source) } });
    }
}

void MessagesReader::addCalls(ObjectReader& reader, std::size_t index, std::vector<Part>& parts)
{
    const json::array* calls = reader.array("tool_calls");
    for (std::size_t at = 0; calls && at < calls->size(); ++at) {
        const std::string path = indexPath(reader.path("tool_calls"), at);
        const json::object* object = (*calls)[at].if_object();
        const json::object* function = object ? ObjectReader(*object).object("function") : nullptr;
        if (!function) {
            m_problems.add(path, "must be an object with a `function`.");
            continue;
        }
        ObjectReader call(*object, path, m_problems);
        ObjectReader members(*function, memberPath(path, "function"), m_problems);
        const std::string name = members.requiredString("name");
        const json::value* arguments = members.value("arguments");
        // An object; text as in OpenAI's API from clients that mix the two up.
        const json::string* text = arguments ? arguments->if_string() : nullptr;
        std::string json = text ? std::string(std::string_view(*text))
            : arguments         ? jsonText(*arguments)
                                : "{}";
        parts.push_back({ .content = ToolCallPart { .id = m_ledger.call(call.stringOr("id", {}), name, index),
                              .name = name,
                              .arguments = std::move(json) } });
    }
}

Part MessagesReader::result(ObjectReader& reader, std::string text, std::size_t index)
{
    std::string name = reader.stringOr("tool_name", {});
    if (name.empty())
        name = reader.stringOr("name", {});
    ToolResultPart result { .callId = m_ledger.answer(reader.stringOr("tool_call_id", {}), name, index),
        .name = name };
    result.parts.push_back({ .content = TextPart { .text = std::move(text) } });
    addImages(reader, result.parts);
    return { .content = std::move(result) };
}

void readMessages(ObjectReader& body, Problems& problems, ChatRequest& request)
{
    const json::array* messages = body.array("messages");
    MessagesReader reader(problems);
    for (std::size_t at = 0; messages && at < messages->size(); ++at) {
        if (const json::object* message = (*messages)[at].if_object())
            request.turns.push_back(reader.read(*message, at));
        else
            problems.add(indexPath("messages", at), "must be an object.");
    }
}

void readTools(ObjectReader& body, Problems& problems, ChatRequest& request)
{
    const json::array* tools = body.array("tools");
    for (std::size_t at = 0; tools && at < tools->size(); ++at) {
        const std::string path = indexPath("tools", at);
        const json::object* object = (*tools)[at].if_object();
        const json::object* function = object ? ObjectReader(*object).object("function") : nullptr;
        if (!function) {
            problems.add(path, "must be an object with a `function`.");
            continue;
        }
        ObjectReader reader(*function, memberPath(path, "function"), problems);
        Tool tool { .name = reader.requiredString("name"), .description = reader.string("description") };
        if (const json::object* schema = reader.object("parameters"))
            tool.schema = *schema;
        tool.extras = reader.rest();
        request.tools.push_back(std::move(tool));
    }
}

void readStops(ObjectReader& options, Sampling& sampling)
{
    const json::value* stop = options.value("stop");
    if (const json::string* one = stop ? stop->if_string() : nullptr)
        sampling.stop.emplace_back(std::string_view(*one));
    else if (stop)
        sampling.stop = options.strings("stop");
}

void readOptions(ObjectReader& body, Problems& problems, ChatRequest& request)
{
    const json::object* object = body.object("options");
    if (!object)
        return;
    ObjectReader options(*object, "options", problems);
    Sampling& sampling = request.sampling;
    const std::optional<std::int64_t> predict = options.integer("num_predict");
    // −1: no end; −2: until the context is full. Nobody else can be told.
    if (predict && *predict > 0)
        sampling.maxTokens = predict;
    else if (predict)
        request.extras["options.num_predict"] = *predict;
    sampling.temperature = options.number("temperature");
    sampling.topP = options.number("top_p");
    sampling.topK = options.integer("top_k");
    sampling.seed = options.integer("seed");
    sampling.presencePenalty = options.number("presence_penalty");
    sampling.frequencyPenalty = options.number("frequency_penalty");
    readStops(options, sampling);
    for (const auto& [key, value] : options.rest())
        request.extras["options." + std::string(key)] = value;
}

std::optional<Effort> effortOf(std::string_view word)
{
    const std::optional<Effort> effort = effortFromName(word);
    return effort >= Effort::Low && effort <= Effort::High ? effort : std::nullopt;
}

void readThink(ObjectReader& body, ChatRequest& request)
{
    const json::value* think = body.value("think");
    if (!think)
        return;
    Reasoning& reasoning = request.reasoning;
    if (const bool* flag = think->if_bool()) {
        reasoning.mode = *flag ? Reasoning::Mode::On : Reasoning::Mode::Off;
    } else if (const json::string* word = think->if_string()) {
        reasoning.mode = Reasoning::Mode::On;
        reasoning.effort = effortOf(*word);
        if (!reasoning.effort)
            body.problem("think", "must be true, false, \"low\", \"medium\" or \"high\".");
    } else {
        body.problem("think", "must be true, false, \"low\", \"medium\" or \"high\".");
    }
    if (reasoning.mode == Reasoning::Mode::On)
        reasoning.show = true;
}

void readFormat(ObjectReader& body, ChatRequest& request)
{
    const json::value* format = body.value("format");
    if (!format)
        return;
    if (format->is_object()) {
        request.output.kind = OutputFormat::Kind::JsonSchema;
        request.output.schema = *format;
        return;
    }
    const json::string* word = format->if_string();
    if (word && *word == "json")
        request.output.kind = OutputFormat::Kind::JsonObject;
    else if (!word || !word->empty())
        body.problem("format", "must be \"json\" or a JSON Schema.");
}

} // namespace

Result<ChatRequest> decodeRequest(const RequestSource& source)
{
    Result<json::object> body = parseJsonObject(source.body);
    if (!body)
        return body.error();
    Problems problems;
    ObjectReader reader(*body, {}, problems);
    ChatRequest request { .dialect = Dialect::Ollama, .model = reader.requiredString("model") };
    request.stream = reader.boolean("stream").value_or(true);
    readMessages(reader, problems, request);
    readTools(reader, problems, request);
    readOptions(reader, problems, request);
    readThink(reader, request);
    readFormat(reader, request);
    request.sampling.logprobs = reader.boolean("logprobs");
    request.sampling.topLogprobs = reader.integer("top_logprobs");
    giveBack(reader.rest(), request.extras);
    if (!problems.isEmpty())
        return problems.error();
    return request;
}

} // namespace gateway::dialects::ollama
