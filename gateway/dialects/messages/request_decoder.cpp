// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/request_decoder.h"

#include "dialects/cache_marks.h"
#include "dialects/efforts.h"
#include "dialects/json/json_text.h"
#include "dialects/messages/block_decoder.h"

#include <array>

namespace gateway::dialects::messages {

namespace {

constexpr std::string_view kRequired = "Field required"; // Anthropic's words, which clients know

struct HostedName {
    std::string_view prefix;
    HostedTool kind;
};

constexpr std::array kHosted {
    HostedName { "web_search_", HostedTool::WebSearch },
    HostedName { "web_fetch_", HostedTool::UrlFetch },
    HostedName { "code_execution_", HostedTool::CodeExecution },
    HostedName { "computer_", HostedTool::ComputerUse },
};

HostedTool hostedKind(std::string_view type)
{
    for (const HostedName& hosted : kHosted) {
        if (type.starts_with(hosted.prefix))
            return hosted.kind;
    }
    return HostedTool::Other;
}

std::optional<Effort> effortFrom(std::string_view name)
{
    const std::optional<Effort> effort = effortFromName(name);
    return effort >= Effort::Low ? effort : std::nullopt;
}

class RequestDecoder {
public:
    RequestDecoder(const json::object& body, const RequestSource& source)
        : m_reader(body, {}, m_problems)
        , m_isCount(source.isCount)
    {
    }

    [[nodiscard]] Result<ChatRequest> decode();

private:
    void readConversation();
    [[nodiscard]] Turn turn(const json::object& message, const Place& place);
    void readTools();
    [[nodiscard]] Tool tool(const json::object& object, const Place& place);
    [[nodiscard]] Tool clientTool(const json::object& object, const Place& place);
    void readToolChoice();
    void readSampling();
    void readThinking();
    void readOutput();
    void readFormat(const json::object& format, const Place& place);
    void readMeta();
    void require(std::string_view key);

    [[nodiscard]] Place placeOf(std::string_view key) { return { std::string(key), &m_problems }; }

    Problems m_problems;
    ObjectReader m_reader;
    bool m_isCount;
    ChatRequest m_request { .dialect = Dialect::Messages };
};

Result<ChatRequest> RequestDecoder::decode()
{
    require("model");
    m_request.model = m_reader.stringOr("model", {});
    m_request.stream = m_reader.boolean("stream").value_or(false);
    readConversation();
    readSampling();
    readTools();
    readToolChoice();
    readThinking();
    readOutput();
    readMeta();
    m_request.extras = m_reader.rest();
    if (!m_problems.isEmpty())
        return m_problems.error();
    return std::move(m_request);
}

void RequestDecoder::require(std::string_view key)
{
    if (!m_reader.value(key))
        m_problems.add(std::string(key), kRequired);
}

void RequestDecoder::readConversation()
{
    if (const json::value* system = m_reader.value("system")) {
        Turn turn {
            .role = Role::System, .parts = decodeContent(*system, placeOf("system")), .isTopLevel = true
        };
        if (!turn.parts.empty())
            m_request.turns.push_back(std::move(turn));
    }
    require("messages");
    const json::array* messages = m_reader.array("messages");
    if (!messages)
        return;
    const Place place = placeOf("messages");
    for (std::size_t index = 0; index < messages->size(); ++index) {
        if (const json::object* message = (*messages)[index].if_object())
            m_request.turns.push_back(turn(*message, place.at(index)));
        else
            place.at(index).report("must be an object.");
    }
}

Turn RequestDecoder::turn(const json::object& message, const Place& place)
{
    ObjectReader reader = readerAt(message, place);
    Turn turn;
    const auto role = reader.string("role");
    if (role == "assistant")
        turn.role = Role::Assistant;
    else if (role == "system")
        turn.role = Role::System;
    else if (!role)
        place.member("role").report(kRequired);
    else if (role != "user")
        place.member("role").report(R"(must be "user", "assistant" or "system".)");
    if (const json::value* content = reader.value("content"))
        turn.parts = decodeContent(*content, place.member("content"));
    else
        place.member("content").report(kRequired);
    turn.extras = reader.rest();
    return turn;
}

void RequestDecoder::readTools()
{
    const json::array* tools = m_reader.array("tools");
    if (!tools)
        return;
    const Place place = placeOf("tools");
    for (std::size_t index = 0; index < tools->size(); ++index) {
        if (const json::object* object = (*tools)[index].if_object())
            m_request.tools.push_back(tool(*object, place.at(index)));
        else
            place.at(index).report("must be an object.");
    }
}

Tool RequestDecoder::tool(const json::object& object, const Place& place)
{
    ObjectReader reader = readerAt(object, place);
    const std::string type = reader.stringOr("type", "custom");
    if (type == "custom")
        return clientTool(object, place);
    Tool tool { .hosted = hostedKind(type), .name = reader.stringOr("name", {}), .native = object };
    tool.cache = readCacheMark(reader);
    if (tool.hosted == HostedTool::WebSearch)
        tool.maxUses = reader.integer("max_uses");
    return tool;
}

Tool RequestDecoder::clientTool(const json::object& object, const Place& place)
{
    ObjectReader reader = readerAt(object, place);
    Tool tool;
    if (!reader.value("name"))
        place.member("name").report(kRequired);
    tool.name = reader.stringOr("name", {});
    tool.description = reader.string("description");
    if (const json::object* schema = reader.object("input_schema"))
        tool.schema = *schema;
    tool.strict = reader.boolean("strict");
    tool.cache = readCacheMark(reader);
    tool.extras = reader.rest(); // `type` too, where it was said
    return tool;
}

void RequestDecoder::readToolChoice()
{
    const json::object* object = m_reader.object("tool_choice");
    if (!object)
        return;
    const Place place = placeOf("tool_choice");
    ObjectReader reader = readerAt(*object, place);
    ToolChoice choice;
    const std::string type = reader.stringOr("type", {});
    if (type == "any")
        choice.mode = ToolChoice::Mode::Required;
    else if (type == "none")
        choice.mode = ToolChoice::Mode::None;
    else if (type == "tool")
        choice.mode = ToolChoice::Mode::Named;
    else if (type != "auto")
        place.member("type").report(R"(must be "auto", "any", "tool" or "none".)");
    const auto name = reader.string("name");
    if (choice.mode == ToolChoice::Mode::Named) {
        if (!name)
            place.member("name").report(kRequired);
        choice.names.push_back(name.value_or(std::string()));
    }
    if (const auto disable = reader.boolean("disable_parallel_tool_use"))
        m_request.parallelToolCalls = !*disable;
    choice.extras = reader.rest();
    m_request.toolChoice = std::move(choice);
}

void RequestDecoder::readSampling()
{
    if (!m_isCount)
        require("max_tokens");
    Sampling& sampling = m_request.sampling;
    sampling.maxTokens = m_reader.integer("max_tokens");
    if (sampling.maxTokens && *sampling.maxTokens < 0)
        m_problems.add("max_tokens", "must not be negative.");
    sampling.temperature = m_reader.number("temperature");
    sampling.topP = m_reader.number("top_p");
    sampling.topK = m_reader.integer("top_k");
    sampling.stop = m_reader.strings("stop_sequences");
}

void RequestDecoder::readThinking()
{
    const json::object* object = m_reader.object("thinking");
    if (!object)
        return;
    const Place place = placeOf("thinking");
    ObjectReader reader = readerAt(*object, place);
    Reasoning& reasoning = m_request.reasoning;
    const std::string type = reader.stringOr("type", {});
    if (type == "enabled")
        reasoning.mode = Reasoning::Mode::On;
    else if (type == "adaptive")
        reasoning.mode = Reasoning::Mode::Adaptive;
    else if (type == "disabled")
        reasoning.mode = Reasoning::Mode::Off;
    else
        place.member("type").report(R"(must be "enabled", "adaptive" or "disabled".)");
    reasoning.budget = reader.integer("budget_tokens");
    if (const auto display = reader.string("display"))
        reasoning.show = display != "omitted";
    reasoning.extras = reader.rest();
}

void RequestDecoder::readOutput()
{
    // The form structured output had before output_config.
    if (const json::object* format = m_reader.object("output_format"))
        readFormat(*format, placeOf("output_format"));
    const json::object* object = m_reader.object("output_config");
    if (!object)
        return;
    const Place place = placeOf("output_config");
    ObjectReader reader = readerAt(*object, place);
    if (const auto effort = reader.string("effort")) {
        m_request.reasoning.effort = effortFrom(*effort);
        if (!m_request.reasoning.effort)
            place.member("effort").report(R"(must be "low", "medium", "high", "xhigh" or "max".)");
    }
    if (const json::object* format = reader.object("format"))
        readFormat(*format, place.member("format"));
    m_request.output.extras = reader.rest();
}

void RequestDecoder::readFormat(const json::object& format, const Place& place)
{
    ObjectReader reader = readerAt(format, place);
    if (reader.stringOr("type", {}) != "json_schema") {
        place.member("type").report(R"(must be "json_schema".)");
        return;
    }
    m_request.output.kind = OutputFormat::Kind::JsonSchema;
    if (const json::object* schema = reader.object("schema"))
        m_request.output.schema = *schema;
    else
        place.member("schema").report(kRequired);
}

void RequestDecoder::readMeta()
{
    RequestMeta& meta = m_request.meta;
    if (const json::object* metadata = m_reader.object("metadata")) {
        ObjectReader reader = readerAt(*metadata, placeOf("metadata"));
        meta.user = reader.stringOr("user_id", {});
        for (const auto& [key, value] : reader.rest()) {
            if (value.is_string())
                meta.metadata[key] = value;
        }
    }
    meta.serviceTier = m_reader.stringOr("service_tier", {});
    meta.automaticCache = readCacheMark(m_reader);
}

} // namespace

Result<ChatRequest> decodeRequest(const RequestSource& source)
{
    const Result<json::object> object = parseJsonObject(source.body);
    if (!object)
        return object.error();
    return RequestDecoder(*object, source).decode();
}

} // namespace gateway::dialects::messages
