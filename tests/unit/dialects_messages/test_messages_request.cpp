// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of Messages clients.
#include "dialects/json/json_text.h"
#include "dialects/messages/messages_codec.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;

namespace {

Result<ChatRequest> decode(std::string_view body)
{
    return messagesCodec().decodeRequest(
        { .body = QByteArrayView(body.data(), static_cast<qsizetype>(body.size())) });
}

// A request around `members`, which hold no messages, of one user turn with `content`.
std::string withContent(const std::string& content, const std::string& members = {})
{
    return R"({"model":"m","max_tokens":10,"messages":[{"role":"user","content":)" + content + "}]" + members
        + "}";
}

// The first part of the first turn.
Part onlyPart(const std::string& block)
{
    const auto request = decode(withContent("[" + block + "]"));
    EXPECT_TRUE(request) << (request ? "" : request.error().message.toStdString());
    if (!request || request->turns.size() != 1 || request->turns.front().parts.size() != 1)
        return { .content = NativePart {} };
    return request->turns.front().parts.front();
}

} // namespace

TEST(MessagesRequest, SystemTextStandsFirstAndKnowsItsPlace)
{
    const auto request = decode(R"({"model":"m","max_tokens":10,"stream":true,
        "system":[{"type":"text","text":"A","cache_control":{"type":"ephemeral","ttl":"1h"}},
                  {"type":"text","text":"B"}],
        "messages":[{"role":"user","content":"Hi"},{"role":"system","content":"Later"},
                    {"role":"assistant","content":[{"type":"text","text":"So"}]}]})");
    ASSERT_TRUE(request);
    EXPECT_TRUE(request->stream);
    ASSERT_EQ(request->turns.size(), 4U);
    EXPECT_TRUE(request->turns[0].isTopLevel);
    EXPECT_EQ(request->turns[0].role, Role::System);
    ASSERT_EQ(request->turns[0].parts.size(), 2U);
    EXPECT_EQ(request->turns[0].parts[0].get<TextPart>()->cache, CacheMark { .ttl = "1h" });
    EXPECT_EQ(joinedText(request->turns[0].parts, "|"), "A|B");
    EXPECT_EQ(request->turns[2].role, Role::System);
    EXPECT_FALSE(request->turns[2].isTopLevel);
    EXPECT_EQ(request->turns[3].role, Role::Assistant);
}

TEST(MessagesRequest, EveryMediaSourceHasItsKind)
{
    const auto image = [](const std::string& source) {
        const Part part = onlyPart(R"({"type":"image","source":)" + source + "}");
        const auto* piece = part.get<ImagePart>();
        return piece ? piece->source : MediaSource {};
    };
    EXPECT_EQ(image(R"({"type":"base64","media_type":"image/webp","data":"QQ=="})"),
        (MediaSource { .kind = MediaSource::Kind::Base64, .data = "QQ==", .mime = "image/webp" }));
    EXPECT_EQ(image(R"({"type":"url","url":"https://a/b.png"})"),
        (MediaSource { .kind = MediaSource::Kind::Url, .data = "https://a/b.png" }));
    EXPECT_EQ(image(R"({"type":"file","file_id":"file_1"})"),
        (MediaSource { .kind = MediaSource::Kind::FileId, .data = "file_1", .origin = Origin::Anthropic }));

    const Part document =
        onlyPart(R"({"type":"document","title":"T","context":"C","citations":{"enabled":true},
        "source":{"type":"text","media_type":"text/plain","data":"words"},"cache_control":{"type":"ephemeral"}})");
    const auto* file = document.get<FilePart>();
    ASSERT_TRUE(file);
    EXPECT_EQ(file->source.kind, MediaSource::Kind::Text);
    EXPECT_EQ(file->source.data, "words");
    EXPECT_EQ(file->title, "T");
    EXPECT_EQ(file->context, "C");
    EXPECT_EQ(file->citations, true);
    EXPECT_TRUE(file->cache);

    const Part pieces = onlyPart(R"({"type":"document","source":{"type":"content","content":[
        {"type":"text","text":"one"},{"type":"text","text":"two"}]}})");
    ASSERT_TRUE(pieces.get<FilePart>());
    EXPECT_EQ(pieces.get<FilePart>()->source.data, "one\n\ntwo");
}

TEST(MessagesRequest, ToolCallsAndResultsKeepWhatTheySay)
{
    const Part call = onlyPart(
        R"({"type":"tool_use","id":"toolu_1","name":"f","input":{"b":1,"a":[2.5]},"caller":{"type":"direct"}})");
    ASSERT_TRUE(call.get<ToolCallPart>());
    EXPECT_EQ(call.get<ToolCallPart>()->arguments, R"({"b":1,"a":[2.5]})");
    EXPECT_TRUE(call.extras.contains("caller"));

    const Part result = onlyPart(R"({"type":"tool_result","tool_use_id":"toolu_1","is_error":true,"content":[
        {"type":"text","text":"see"},{"type":"image","source":{"type":"url","url":"https://a"}},
        {"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"JVBE"}}]})");
    const auto* piece = result.get<ToolResultPart>();
    ASSERT_TRUE(piece);
    EXPECT_TRUE(piece->isError);
    ASSERT_EQ(piece->parts.size(), 3U);
    EXPECT_TRUE(piece->parts[1].is<ImagePart>());
    EXPECT_TRUE(piece->parts[2].is<FilePart>());

    const Part plain = onlyPart(R"({"type":"tool_result","tool_use_id":"t","content":"text"})");
    ASSERT_TRUE(plain.get<ToolResultPart>());
    EXPECT_EQ(joinedText(plain.get<ToolResultPart>()->parts), "text");
}

TEST(MessagesRequest, ThoughtsCarryTheVendorsProof)
{
    const Part thinking = onlyPart(R"({"type":"thinking","thinking":"hm","signature":"c2ln"})");
    ASSERT_TRUE(thinking.get<ThinkingPart>());
    EXPECT_EQ(thinking.get<ThinkingPart>()->proof, (Proof { .bytes = "c2ln", .origin = Origin::Anthropic }));
    const Part unsigned_ = onlyPart(R"({"type":"thinking","thinking":"hm","signature":""})");
    ASSERT_TRUE(unsigned_.get<ThinkingPart>());
    EXPECT_FALSE(unsigned_.get<ThinkingPart>()->proof);
    const Part redacted = onlyPart(R"({"type":"redacted_thinking","data":"ZGF0YQ=="})");
    ASSERT_TRUE(redacted.get<RedactedThinkingPart>());
    EXPECT_EQ(redacted.get<RedactedThinkingPart>()->proof.bytes, "ZGF0YQ==");
}

TEST(MessagesRequest, UnknownBlocksAreKeptWhole)
{
    for (const char* block :
        { R"({"type":"server_tool_use","id":"s","name":"web_search","input":{}})",
            R"({"type":"search_result","source":"x","title":"t","content":[],"cache_control":{"type":"ephemeral"}})",
            R"({"type":"from_the_future","x":[1]})" }) {
        const Part part = onlyPart(block);
        ASSERT_TRUE(part.is<NativePart>()) << block;
        EXPECT_EQ(part.get<NativePart>()->dialect, Dialect::Messages);
        EXPECT_EQ(jsonText(part.get<NativePart>()->value), block);
    }
}

TEST(MessagesRequest, ToolsAreTheClientsOrTheVendors)
{
    const auto request = decode(withContent("\"x\"", R"(,"tools":[
        {"name":"f","description":"d","input_schema":{"type":"object"},"strict":true,"defer_loading":true},
        {"type":"custom","name":"g","input_schema":{"type":"object"},"cache_control":{"type":"ephemeral"}},
        {"type":"web_search_20250305","name":"web_search","max_uses":3},
        {"type":"code_execution_20250825","name":"code_execution"},
        {"type":"web_fetch_20250910","name":"web_fetch"},
        {"type":"computer_20250124","name":"computer","display_width_px":1},
        {"type":"bash_20250124","name":"bash"}],
        "tool_choice":{"type":"tool","name":"f","disable_parallel_tool_use":true})"));
    ASSERT_TRUE(request) << request.error().message.toStdString();
    ASSERT_EQ(request->tools.size(), 7U);
    EXPECT_EQ(request->tools[0].hosted, HostedTool::None);
    EXPECT_EQ(request->tools[0].strict, true);
    EXPECT_TRUE(request->tools[0].extras.contains("defer_loading"));
    EXPECT_EQ(request->tools[1].hosted, HostedTool::None);
    EXPECT_TRUE(request->tools[1].cache);
    EXPECT_EQ(request->tools[2].hosted, HostedTool::WebSearch);
    EXPECT_EQ(request->tools[2].maxUses, 3);
    EXPECT_EQ(request->tools[3].hosted, HostedTool::CodeExecution);
    EXPECT_EQ(request->tools[4].hosted, HostedTool::UrlFetch);
    EXPECT_EQ(request->tools[5].hosted, HostedTool::ComputerUse);
    EXPECT_TRUE(request->tools[5].native.contains("display_width_px"));
    EXPECT_EQ(request->tools[6].hosted, HostedTool::Other);
    ASSERT_TRUE(request->toolChoice);
    EXPECT_EQ(request->toolChoice->mode, ToolChoice::Mode::Named);
    EXPECT_EQ(request->toolChoice->names, std::vector<std::string> { "f" });
    EXPECT_EQ(request->parallelToolCalls, false);
}

TEST(MessagesRequest, ParametersFindTheirPlace)
{
    const auto request = decode(withContent("\"x\"", R"(,"temperature":0.5,"top_p":0.9,"top_k":40,
        "stop_sequences":["a","b"],"thinking":{"type":"enabled","budget_tokens":2048,"display":"omitted"},
        "output_config":{"effort":"high","format":{"type":"json_schema","schema":{"type":"object"}},"later":1},
        "metadata":{"user_id":"u"},"service_tier":"auto","cache_control":{"type":"ephemeral"},
        "container":"c","mcp_servers":[],"context_management":{})"));
    ASSERT_TRUE(request) << request.error().message.toStdString();
    EXPECT_EQ(request->sampling.maxTokens, 10);
    EXPECT_EQ(request->sampling.temperature, 0.5);
    EXPECT_EQ(request->sampling.topP, 0.9);
    EXPECT_EQ(request->sampling.topK, 40);
    EXPECT_EQ(request->sampling.stop, (std::vector<std::string> { "a", "b" }));
    EXPECT_EQ(request->reasoning.mode, Reasoning::Mode::On);
    EXPECT_EQ(request->reasoning.budget, 2048);
    EXPECT_EQ(request->reasoning.show, false);
    EXPECT_EQ(request->reasoning.effort, Effort::High);
    EXPECT_EQ(request->output.kind, OutputFormat::Kind::JsonSchema);
    EXPECT_TRUE(request->output.extras.contains("later"));
    EXPECT_EQ(request->meta.user, "u");
    EXPECT_EQ(request->meta.serviceTier, "auto");
    EXPECT_TRUE(request->meta.automaticCache);
    EXPECT_EQ(request->extras.size(), 3U);
}

TEST(MessagesRequest, SilenceAboutReasoningStaysSilence)
{
    const auto request = decode(withContent("\"x\""));
    ASSERT_TRUE(request);
    EXPECT_EQ(request->reasoning, Reasoning {});
}

TEST(MessagesRequest, WhatIsWrongIsNamed)
{
    const std::tuple<std::string, std::string, std::string> cases[] = {
        { R"({"model":"m","messages":[]})", "max_tokens", "max_tokens: Field required" },
        { R"({"max_tokens":1,"messages":[]})", "model", "model: Field required" },
        { R"({"model":"m","max_tokens":1})", "messages", "messages: Field required" },
        { R"({"model":"m","max_tokens":"many","messages":[]})", "max_tokens", "" },
        { R"({"model":"m","max_tokens":-1,"messages":[]})", "max_tokens", "" },
        { R"({"model":"m","max_tokens":1,"messages":{}})", "messages", "" },
        { R"({"model":"m","max_tokens":1,"messages":[1]})", "messages[0]", "" },
        { R"({"model":"m","max_tokens":1,"messages":[{"role":"tool","content":"x"}]})", "messages[0].role",
            "" },
        { R"({"model":"m","max_tokens":1,"messages":[{"role":"user"}]})", "messages[0].content",
            "messages[0].content: Field required" },
        { withContent("5"), "messages[0].content", "" },
        { withContent("[5]"), "messages[0].content[0]", "" },
        { withContent(R"([{"text":"x"}])"), "messages[0].content[0].type", "" },
        { withContent(R"([{"type":"text"}])"), "messages[0].content[0].text", "" },
        { withContent(R"([{"type":"text","text":5}])"), "messages[0].content[0].text", "" },
        { withContent(R"([{"type":"image"}])"), "messages[0].content[0].source", "" },
        { withContent(R"([{"type":"image","source":{"type":"base64"}}])"),
            "messages[0].content[0].source.data", "" },
        { withContent(R"([{"type":"tool_use","name":"f","input":{}}])"), "messages[0].content[0].id", "" },
        { withContent(R"([{"type":"tool_result","tool_use_id":"t","content":[{"type":"text"}]}])"),
            "messages[0].content[0].content[0].text", "" },
        { withContent("\"x\"", R"(,"tools":[{"input_schema":{}}])"), "tools[0].name", "" },
        { withContent("\"x\"", R"(,"tools":[{"name":"f","input_schema":[]}])"), "tools[0].input_schema", "" },
        { withContent("\"x\"", R"(,"tool_choice":{"type":"maybe"})"), "tool_choice.type", "" },
        { withContent("\"x\"", R"(,"tool_choice":{"type":"tool"})"), "tool_choice.name", "" },
        { withContent("\"x\"", R"(,"thinking":{"type":"hard"})"), "thinking.type", "" },
        { withContent("\"x\"", R"(,"output_config":{"effort":"huge"})"), "output_config.effort", "" },
        { withContent("\"x\"", R"(,"output_config":{"format":{"type":"json_schema"}})"),
            "output_config.format.schema", "" },
        { withContent("\"x\"", R"(,"stop_sequences":"a")"), "stop_sequences", "" },
        { withContent("\"x\"", R"(,"system":7)"), "system", "" },
    };
    for (const auto& [body, field, message] : cases) {
        const auto request = decode(body);
        ASSERT_FALSE(request) << body;
        EXPECT_EQ(request.error().code, ErrorCode::InvalidRequest) << body;
        EXPECT_EQ(request.error().field.toStdString(), field) << body;
        if (!message.empty()) {
            EXPECT_EQ(request.error().message.toStdString(), message);
        }
    }
}

TEST(MessagesRequest, WhatIsNoJsonIsTheCallersError)
{
    for (const char* body : { "", "{", "[]", "\"x\"", "{\"model\":}" }) {
        const auto request = decode(body);
        ASSERT_FALSE(request) << body;
        EXPECT_EQ(request.error().code, ErrorCode::InvalidRequest) << body;
    }
}
