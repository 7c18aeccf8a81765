// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit_fixture.h"

#include "dialects/fit/custom_tools.h"
#include "dialects/fit/fit_request.h"
#include "dialects/fit/proof_carrier.h"
#include "dialects/fit/reply_restorer.h"
#include "dialects/reply_events.h"
#include "dialects/stream_checker.h"

#include <gtest/gtest.h>

using namespace fit_test;

namespace {

FittedRequest fit(const ChatRequest& request, const TargetProfile& target, SignatureVault* vault = nullptr)
{
    auto fitted = fitRequest(request, target, vault);
    EXPECT_TRUE(fitted) << (fitted ? "" : fitted.error().message.toStdString());
    return fitted ? *fitted : FittedRequest { .request = {}, .rules = std::make_shared<ReplyRules>() };
}

ChatRequest withTools(std::vector<Tool> tools, Dialect client = Dialect::Responses)
{
    ChatRequest request = conversation({ user({ text("q") }) });
    request.dialect = client;
    request.tools = std::move(tools);
    return request;
}

Tool custom(std::string name)
{
    Tool tool = function(std::move(name));
    tool.kind = ToolKind::Custom;
    return tool;
}

// As an answer that came whole, through all that stands between.
Reply restored(const FittedRequest& fitted, std::vector<Part> parts, StopReason stop = StopReason::Stop,
    SignatureVault* vault = nullptr)
{
    Reply reply;
    reply.choices.push_back({ .parts = std::move(parts), .stop = { .reason = stop } });
    StreamChecker checker;
    ReplyRestorer restorer(fitted.rules, vault);
    ReplyFolder folder;
    for (const StreamEvent& event : restorer.restore(checker.check(replyEvents(reply))))
        folder.take(event);
    return folder.reply();
}

ChatRequest asking(OutputFormat::Kind kind)
{
    ChatRequest request = conversation({ user({ text("q") }) });
    request.output.kind = kind;
    if (kind == OutputFormat::Kind::JsonSchema)
        request.output.schema = parsed(R"({"type":"object","properties":{"a":{"type":"string"}}})");
    return request;
}

Part image(MediaSource source = { .kind = MediaSource::Kind::Base64, .data = "aGk=", .mime = "image/png" })
{
    return { .content = ImagePart { .source = std::move(source) } };
}

} // namespace

TEST(FitRequest, APlainRequestIsLeftAsItIs)
{
    ChatRequest request = withTools({ function("look") }, Dialect::Chat);
    request.sampling.maxTokens = 100;
    for (const TargetProfile& target : { claude(), gemini(), openAi(), plainChat() }) {
        const FittedRequest fitted = fit(request, target);
        EXPECT_EQ(fitted.request, request) << target.model;
        EXPECT_TRUE(fitted.notes.empty()) << target.model;
    }
}

TEST(FitRequest, TheSameConversationGivesTheSameBytes)
{
    ChatRequest request =
        conversation({ user({ text("q") }), assistant({ call("a:1", "x.y"), call("a:1", "x.y") }) });
    request.tools = { function("x.y"), custom("patch") };
    EXPECT_EQ(fit(request, claude()).request, fit(request, claude()).request);
}

TEST(FitRequest, NamesNamespacesAndKindsComeBack)
{
    const FittedRequest fitted =
        fit(withTools({ function("a.b"), function("run", "shell"), custom("apply_patch") }), claude());
    const std::string sent = fitted.request.tools[0].name;
    const Reply reply = restored(fitted,
        { call("1", sent, R"({"x":1})"), call("2", "shell__run"),
            call("3", "apply_patch", R"({"input":"*** Begin Patch"})"), call("4", "unknown") });
    const auto& parts = reply.choices[0].parts;
    EXPECT_EQ(*parts[0].get<ToolCallPart>(), *call("1", "a.b", R"({"x":1})").get<ToolCallPart>());
    EXPECT_EQ(parts[1].get<ToolCallPart>()->name, "run");
    EXPECT_EQ(parts[1].get<ToolCallPart>()->nameSpace, "shell");
    EXPECT_EQ(parts[2].get<ToolCallPart>()->kind, ToolKind::Custom);
    EXPECT_EQ(parts[2].get<ToolCallPart>()->arguments, "*** Begin Patch");
    EXPECT_EQ(parts[3].get<ToolCallPart>()->name, "unknown");
    EXPECT_EQ(reply.choices[0].stop.reason, StopReason::ToolCall);
}

TEST(FitRequest, FreeTextToolsBecomeFunctionsOnlyWhereTheyMust)
{
    ChatRequest request = withTools({ custom("patch") });
    request.tools[0].format = parsed(R"({"type":"grammar","syntax":"lark","definition":"start: /x/"})");
    Part past = call("1", "patch", "raw \"text\"");
    past.get<ToolCallPart>()->kind = ToolKind::Custom;
    request.turns.push_back(assistant({ past }));
    request.turns.push_back(user({ result("1") }));
    const FittedRequest fitted = fit(request, claude());
    EXPECT_EQ(fitted.request.tools[0].kind, ToolKind::Function);
    EXPECT_NE(fitted.request.tools[0].description->find("start: /x/"), std::string::npos);
    EXPECT_EQ(fitted.request.turns[1].parts[0].get<ToolCallPart>()->arguments, R"({"input":"raw \"text\""})");
    EXPECT_TRUE(hasNote(fitted.notes, "tools", Note::Kind::Emulated));
    EXPECT_EQ(fit(request, openAi("gpt-5", Dialect::Responses)).request.tools, request.tools);
    EXPECT_EQ(fit(request, plainChat()).request.tools[0].kind, ToolKind::Function);
}

// Only a target that knows lists of tools gets one; the others get those tools alone.
TEST(FitRequest, AllowedToolsAreAListOrTheOnlyOnes)
{
    ChatRequest request = withTools({ function("a"), function("b") });
    request.tools.push_back({ .hosted = HostedTool::WebSearch, .name = "web_search" });
    TargetProfile listed = openAi();
    listed.allowedTools = true;
    TargetProfile ollama = plainChat();
    ollama.dialect = Dialect::Ollama;
    for (const bool mustCall : { false, true }) {
        request.toolChoice =
            ToolChoice { .mode = ToolChoice::Mode::Allowed, .names = { "b" }, .mustCall = mustCall };
        for (const TargetProfile& target : { listed, gemini() }) {
            const FittedRequest fitted = fit(request, target);
            EXPECT_EQ(fitted.request.toolChoice, request.toolChoice) << target.model;
            EXPECT_EQ(fitted.request.tools.size(), 3U) << target.model;
        }
        for (const TargetProfile& target : { plainChat(), claude(), ollama }) {
            const FittedRequest fitted = fit(request, target);
            ASSERT_EQ(fitted.request.tools.size(), 1U) << target.model;
            EXPECT_EQ(fitted.request.tools[0].name, "b");
            ASSERT_TRUE(fitted.request.toolChoice);
            EXPECT_EQ(*fitted.request.toolChoice,
                (ToolChoice { .mode = mustCall ? ToolChoice::Mode::Required : ToolChoice::Mode::Auto }));
        }
    }
    request.toolChoice->extras["tools"] = json::array { { { "type", "web_search" } } };
    EXPECT_EQ(fit(request, plainChat()).request.tools.size(), 2U);
}

TEST(CustomTools, TextIsFoundInWhateverTheModelWrote)
{
    struct Case {
        const char* arguments;
        const char* text;
    };

    for (const Case& c :
        { Case { R"({"input":"a\nb"})", "a\nb" }, Case { "*** Begin Patch", "*** Begin Patch" },
            Case { R"({"command":["apply_patch","p"]})", "p" }, Case { R"({"n":1,"patch":"p"})", "p" },
            Case { R"("p")", "p" }, Case { "{}", "" }, Case { "", "" }, Case { R"({"n":1})", R"({"n":1})" },
            Case { "[1]", "[1]" } })
        EXPECT_EQ(customToolText(c.arguments), c.text) << c.arguments;
}

TEST(StructuredOutput, IsAForcedToolWhereThereIsNoOther)
{
    ChatRequest request = asking(OutputFormat::Kind::JsonSchema);
    request.reasoning = { .mode = Reasoning::Mode::On, .budget = 2048 };
    const FittedRequest fitted = fit(request, claude("claude-sonnet-4-20250514"));
    EXPECT_EQ(fitted.request.tools[0].name, "json_response");
    EXPECT_EQ(fitted.request.tools[0].schema, request.output.schema);
    EXPECT_EQ(fitted.request.toolChoice->mode, ToolChoice::Mode::Named);
    EXPECT_EQ(fitted.request.output.kind, OutputFormat::Kind::Text);
    EXPECT_EQ(fitted.request.reasoning.mode, Reasoning::Mode::Off);
    EXPECT_TRUE(hasNote(fitted.notes, "reasoning", Note::Kind::Changed));
    const Reply reply = restored(fitted,
        { text("Here:"), call("1", "json_response", R"({"a":"b"})"), call("2", "json_response", "{}") });
    ASSERT_EQ(reply.choices[0].parts.size(), 1U);
    EXPECT_EQ(reply.choices[0].parts[0], text(R"({"a":"b"})"));
    EXPECT_EQ(reply.choices[0].stop.reason, StopReason::Stop);
    EXPECT_EQ(restored(fitted, { call("1", "json_response", "") }).choices[0].parts[0], text("{}"));
    EXPECT_EQ(
        restored(fitted, { call("1", "json_response", "{\"a\"") }, StopReason::Length).choices[0].stop.reason,
        StopReason::Length);
    EXPECT_EQ(fit(request, claude()).request.output, request.output);
}

TEST(StructuredOutput, LeavesOtherToolsCallable)
{
    ChatRequest request = asking(OutputFormat::Kind::JsonSchema);
    request.tools = { function("look"), function("json_response") };
    const FittedRequest fitted = fit(request, claude("claude-sonnet-4-20250514"));
    EXPECT_EQ(fitted.rules->jsonTool, "json_response_2");
    EXPECT_EQ(fitted.request.toolChoice->mode, ToolChoice::Mode::Required);
    const Reply reply = restored(fitted, { text("Let me look."), call("1", "look") });
    EXPECT_EQ(reply.choices[0].parts.size(), 2U);
    EXPECT_EQ(reply.choices[0].stop.reason, StopReason::ToolCall);
}

TEST(StructuredOutput, IsInstructedElsewhere)
{
    const FittedRequest mode = fit(asking(OutputFormat::Kind::JsonObject), claude());
    EXPECT_EQ(mode.request.turns[0].role, Role::System);
    EXPECT_EQ(mode.request.output.kind, OutputFormat::Kind::Text);
    EXPECT_TRUE(hasNote(mode.notes, "response_format", Note::Kind::Emulated));
    TargetProfile plain = plainChat();
    plain.schemaOutput = false;
    const FittedRequest schema = fit(asking(OutputFormat::Kind::JsonSchema), plain);
    EXPECT_EQ(schema.request.output.kind, OutputFormat::Kind::JsonObject);
    EXPECT_NE(joinedText(schema.request.turns[0].parts).find("\"properties\""), std::string::npos);
    EXPECT_EQ(fit(asking(OutputFormat::Kind::JsonObject), openAi()).request.output.kind,
        OutputFormat::Kind::JsonObject);
}

TEST(FitRequest, SchemasAreCleanedForGeminiWithoutTheField)
{
    ChatRequest request = withTools({ function("a"), function("b") });
    request.tools[0].schema =
        parsed(R"({"type":"object","properties":{"x":{"const":"y"}},"additionalProperties":false})");
    request.tools[1].schema = parsed(R"({"type":"object","properties":{}})");
    const TargetProfile proxy =
        ProfileTable::builtIn().profileFor(Dialect::Gemini, "p", "proxy.example.com", "gemini-2.5-flash");
    const FittedRequest fitted = fit(request, proxy);
    EXPECT_EQ(jsonText(*fitted.request.tools[0].schema),
        R"({"type":"object","properties":{"x":{"enum":["y"],"type":"string"}}})");
    EXPECT_EQ(fitted.request.tools[1].schema, std::nullopt);
    EXPECT_EQ(fit(request, gemini()).request.tools, request.tools);
}

TEST(FitRequest, MediaTheTargetCannotTakeIsNamedInText)
{
    TargetProfile blind = plainChat();
    blind.takesImages = blind.takesAudio = blind.takesFiles = false;
    Part shown = result("1");
    shown.get<ToolResultPart>()->parts.push_back(image());
    ChatRequest request = conversation(
        { user({ text("q"), image(),
              { .content = FilePart { .source = { .kind = MediaSource::Kind::Text, .data = "inside" },
                    .name = "a.txt" } } }),
            assistant({ call("1") }), user({ shown }) });
    const FittedRequest fitted = fit(request, blind);
    EXPECT_EQ(outline({ fitted.request.turns[0] }),
        "user: text(q) text([Image, which this model cannot see]) text([File a.txt]\ninside)");
    EXPECT_TRUE(fitted.request.turns[2].parts[0].get<ToolResultPart>()->parts[1].is<TextPart>());
    EXPECT_TRUE(hasNote(fitted.notes, "messages[0].content[1]", Note::Kind::Changed));
    EXPECT_TRUE(hasNote(fitted.notes, "messages[2].content[0].content[1]", Note::Kind::Changed));
    ChatRequest stored = conversation(
        { user({ image({ .kind = MediaSource::Kind::FileId, .data = "f", .origin = Origin::OpenAi }) }) });
    EXPECT_FALSE(fit(stored, claude()).request.turns[0].parts[0].is<ImagePart>());
    EXPECT_TRUE(fit(stored, openAi()).request.turns[0].parts[0].is<ImagePart>());
}

TEST(FitRequest, AudioNobodyHearsIsRefused)
{
    ChatRequest request = conversation({ user({ text("q"),
        { .content = AudioPart {
              .source = { .kind = MediaSource::Kind::Base64, .data = "aGk=", .mime = "audio/wav" } } } }) });
    const auto refused = fitRequest(request, claude(), nullptr);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidRequest);
    EXPECT_EQ(refused.error().field, QStringLiteral("messages[0].content[1]"));
    request.turns[0].parts[1].get<AudioPart>()->transcript = "hello";
    EXPECT_EQ(outline(fit(request, claude()).request.turns), "user: text(q) text(hello)");
}

TEST(ReplyRestorer, WrapsProofsOfAnotherVendorAndRemembersThem)
{
    SignatureVault vault;
    const Proof google { .bytes = "CiQB", .origin = Origin::Google, .family = "gemini" };
    Part signedCall = call("call_1");
    signedCall.get<ToolCallPart>()->proof = Proof { .bytes = "CiQB" };
    ChatRequest request = withTools({ function("look") }, Dialect::Messages);
    const FittedRequest fitted = fit(request, gemini("gemini-3-pro-preview"));
    const Reply reply = restored(
        fitted, { thinking("a b", Proof { .bytes = "CiQB" }), signedCall }, StopReason::ToolCall, &vault);
    const auto& proof = reply.choices[0].parts[0].get<ThinkingPart>()->proof;
    ASSERT_TRUE(proof);
    EXPECT_EQ(unwrapProof(proof->bytes)->proof, google);
    EXPECT_EQ(vault.ofCall("call_1"), google);
    EXPECT_EQ(vault.ofThinking(thinkingKey({ .sections = { "ab" } })), google);
    // And back: the client's history reaches Google as Google wrote it.
    request.turns.push_back(assistant({ call("call_1") }));
    request.turns.push_back(user({ result("call_1") }));
    EXPECT_EQ(fit(request, gemini("gemini-3-pro-preview"), &vault)
                  .request.turns[1]
                  .parts[0]
                  .get<ToolCallPart>()
                  ->proof,
        google);
}

TEST(ReplyRestorer, LeavesProofsOfTheClientsOwnVendorUntouched)
{
    const FittedRequest fitted = fit(withTools({}, Dialect::Messages), claude());
    const Reply reply = restored(fitted,
        { thinking("t", Proof { .bytes = "sig" }),
            { .content = RedactedThinkingPart { .proof = { .bytes = "data" } } } });
    EXPECT_EQ(reply.choices[0].parts[0].get<ThinkingPart>()->proof->bytes, "sig");
    EXPECT_EQ(reply.choices[0].parts[1].get<RedactedThinkingPart>()->proof.bytes, "data");
    const FittedRequest other = fit(withTools({}, Dialect::Responses), claude());
    const Reply wrapped =
        restored(other, { { .content = RedactedThinkingPart { .proof = { .bytes = "data" } } } });
    const auto carried = unwrapProof(wrapped.choices[0].parts[0].get<RedactedThinkingPart>()->proof.bytes);
    ASSERT_TRUE(carried);
    EXPECT_EQ(carried->block, CarriedBlock::Redacted);
}

TEST(FitRequest, CodeGoogleRanIsTextForOtherTargets)
{
    const auto native = [](const char* value) {
        return Part { .content = NativePart { .dialect = Dialect::Gemini, .value = parsed(value) } };
    };
    ChatRequest request = conversation({ user({ text("q") }),
        assistant({ text("Let me see."),
            native(R"({"executableCode":{"language":"PYTHON","code":"1+2"},"thoughtSignature":"s"})"),
            native(R"({"codeExecutionResult":{"outcome":"OUTCOME_OK","output":"3\n"}})"), text("It is 3.") }),
        user({ text("Sure?") }) });
    request.dialect = Dialect::Gemini;
    for (const TargetProfile& target :
        { claude(), openAi(), openAi("gpt-5", Dialect::Responses), plainChat() }) {
        const FittedRequest fitted = fit(request, target);
        EXPECT_EQ(outline(fitted.request.turns),
            "user: text(q) | assistant: text(Let me see.) text(\n\n```python\n1+2\n```\n\n) "
            "text(\n\n```\n3\n```\n\n) text(It is 3.) | user: text(Sure?)");
        ASSERT_EQ(fitted.notes.size(), 1U) << target.model;
        EXPECT_TRUE(hasNote(fitted.notes, "contents", Note::Kind::Changed)) << target.model;
    }
    EXPECT_EQ(fit(request, gemini()).request.turns, request.turns);
    EXPECT_TRUE(fit(request, gemini()).notes.empty());
}

TEST(ReplyRestorer, CodeGoogleRanIsTextForOthers)
{
    const auto native = [](const char* value) {
        return Part { .content = NativePart { .dialect = Dialect::Gemini, .value = parsed(value) } };
    };
    const std::vector<Part> parts {
        native(R"({"executableCode":{"language":"PYTHON","code":"a = '```'"}})"),
        native(R"({"codeExecutionResult":{"outcome":"OUTCOME_OK","output":"3\n"}})"),
        native(R"({"somethingElse":{}})"),
    };
    const Reply shown = restored(fit(withTools({}, Dialect::Messages), gemini()), parts);
    EXPECT_EQ(shown.choices[0].parts,
        (std::vector<Part> {
            text("\n\n````python\na = '```'\n````\n\n"), text("\n\n```\n3\n```\n\n"), parts[2] }));
    EXPECT_EQ(restored(fit(withTools({}, Dialect::Gemini), gemini()), parts).choices[0].parts, parts);

    ReplyRestorer restorer(fit(withTools({}, Dialect::Chat), gemini()).rules, nullptr);
    static_cast<void>(restorer.restore({ PartStart { .number = 0, .part = parts[0] }, PartEnd { .number = 0 },
        PartStart { .number = 1, .part = parts[1] }, PartEnd { .number = 1 } }));
    EXPECT_EQ(restorer.notes().size(), 1U);
}

TEST(ReplyRestorer, FreeTextComesWholeAtItsEnd)
{
    const FittedRequest fitted = fit(withTools({ custom("patch") }), claude());
    ReplyRestorer restorer(fitted.rules, nullptr);
    StreamEvents events { PartStart { .number = 3, .part = call("1", "patch", "") },
        PartDelta { .number = 3, .text = "{\"inp" }, PartDelta { .number = 3, .text = "ut\":\"x\"}" } };
    EXPECT_EQ(restorer.restore(events).size(), 1U);
    const StreamEvents ended = restorer.restore({ PartEnd { .number = 3 } });
    ASSERT_EQ(ended.size(), 2U);
    EXPECT_EQ(std::get<PartDelta>(ended[0]).text, "x");
}
