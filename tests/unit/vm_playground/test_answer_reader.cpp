// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/answer_reader.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using namespace app::viewmodels;
using gateway::Dialect;

struct Case {
    const char* name;
    Dialect dialect;
    bool streaming;
    const char* bytes;
};

// Each says "Hello wörld" after the thought "Hm.", and calls get_weather for Ghent.
const Case kCases[] = {
    { "chat stream", Dialect::Chat, true,
        "data: "
        "{\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"reasoning_content\":\"Hm.\"}}]}\n\n"
        ": keep-alive\n\n"
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hello \"}}]}\r\n\r\n"
        "data: {\"choices\":[{\"index\":1,\"delta\":{\"content\":\"another choice\"}}]}\n\n"
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"wörld\"}}]}\n\n"
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"c1\",\"function\":"
        "{\"name\":\"get_weather\",\"arguments\":\"{\\\"city\\\":\"}}]}}]}\n\n"
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":0,\"function\":"
        "{\"arguments\":\"\\\"Ghent\\\"}\"}}]}}]}\n\n"
        "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"tool_calls\"}]}\n\n"
        "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":3}}\n\n"
        "data: [DONE]\n\n" },
    { "chat whole", Dialect::Chat, false,
        "{\"choices\":[{\"index\":0,\"finish_reason\":\"tool_calls\",\"message\":{\"content\":\"Hello "
        "wörld\","
        "\"reasoning\":\"Hm.\",\"tool_calls\":[{\"id\":\"c1\",\"type\":\"function\",\"function\":"
        "{\"name\":\"get_weather\",\"arguments\":\"{\\\"city\\\":\\\"Ghent\\\"}\"}}]}}]}" },
    { "responses stream", Dialect::Responses, true,
        "event: response.created\ndata: {\"type\":\"response.created\",\"response\":{\"error\":null}}\n\n"
        "data: {\"type\":\"response.reasoning_summary_part.added\"}\n\n"
        "data: {\"type\":\"response.reasoning_summary_text.delta\",\"delta\":\"Hm.\"}\n\n"
        "data: {\"type\":\"response.output_text.delta\",\"output_index\":1,\"delta\":\"Hello \"}\n\n"
        "data: {\"type\":\"response.output_text.delta\",\"output_index\":1,\"delta\":\"wörld\"}\n\n"
        "data: "
        "{\"type\":\"response.output_item.added\",\"output_index\":2,\"item\":{\"type\":\"function_call\","
        "\"call_id\":\"c1\",\"name\":\"get_weather\",\"arguments\":\"\"}}\n\n"
        "data: "
        "{\"type\":\"response.function_call_arguments.delta\",\"output_index\":2,\"delta\":\"{\\\"ci\"}\n\n"
        "data: {\"type\":\"response.function_call_arguments.delta\",\"output_index\":2,"
        "\"delta\":\"ty\\\":\\\"Ghent\\\"}\"}\n\n"
        "data: "
        "{\"type\":\"response.output_item.done\",\"output_index\":2,\"item\":{\"type\":\"function_call\","
        "\"call_id\":\"c1\",\"name\":\"get_weather\",\"arguments\":\"{\\\"city\\\":\\\"Ghent\\\"}\"}}\n\n"
        "data: "
        "{\"type\":\"response.completed\",\"response\":{\"status\":\"completed\",\"error\":null}}\n\n" },
    { "responses whole", Dialect::Responses, false,
        "{\"status\":\"completed\",\"error\":null,\"output\":["
        "{\"type\":\"reasoning\",\"summary\":[{\"type\":\"summary_text\",\"text\":\"Hm.\"}]},"
        "{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\"Hello wörld\"}]},"
        "{\"type\":\"function_call\",\"call_id\":\"c1\",\"name\":\"get_weather\","
        "\"arguments\":\"{\\\"city\\\":\\\"Ghent\\\"}\"}]}" },
    { "messages stream", Dialect::Messages, true,
        "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"content\":[]}}\n\n"
        "event: ping\ndata: {\"type\":\"ping\"}\n\n"
        "data: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"thinking\","
        "\"thinking\":\"\"}}\n\n"
        "data: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"thinking_delta\","
        "\"thinking\":\"Hm.\"}}\n\n"
        "data: {\"type\":\"content_block_stop\",\"index\":0}\n\n"
        "data: "
        "{\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}"
        "\n\n"
        "data: {\"type\":\"content_block_delta\",\"index\":1,\"delta\":{\"type\":\"text_delta\","
        "\"text\":\"Hello wörld\"}}\n\n"
        "data: {\"type\":\"content_block_start\",\"index\":2,\"content_block\":{\"type\":\"tool_use\","
        "\"id\":\"c1\",\"name\":\"get_weather\",\"input\":{}}}\n\n"
        "data: {\"type\":\"content_block_delta\",\"index\":2,\"delta\":{\"type\":\"input_json_delta\","
        "\"partial_json\":\"{\\\"city\\\":\\\"Gh\"}}\n\n"
        "data: {\"type\":\"content_block_delta\",\"index\":2,\"delta\":{\"type\":\"input_json_delta\","
        "\"partial_json\":\"ent\\\"}\"}}\n\n"
        "data: {\"type\":\"content_block_stop\",\"index\":2}\n\n"
        "data: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"tool_use\"}}\n\n"
        "data: {\"type\":\"message_stop\"}\n\n" },
    { "messages whole", Dialect::Messages, false,
        "{\"type\":\"message\",\"stop_reason\":\"tool_use\",\"content\":["
        "{\"type\":\"thinking\",\"thinking\":\"Hm.\"},{\"type\":\"text\",\"text\":\"Hello wörld\"},"
        "{\"type\":\"tool_use\",\"id\":\"c1\",\"name\":\"get_weather\",\"input\":{\"city\":\"Ghent\"}}]}" },
    { "gemini stream", Dialect::Gemini, true,
        "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"Hm.\",\"thought\":true}]}}]}\r\n\r\n"
        "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"Hello \"}]}}]}\r\n\r\n"
        "data: "
        "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"wörld\"},{\"functionCall\":{\"id\":\"c1\","
        "\"name\":\"get_weather\",\"args\":{\"city\":\"Ghent\"}}}]},\"finishReason\":\"STOP\"}]}\r\n\r\n" },
    { "gemini whole", Dialect::Gemini, false,
        "{\"candidates\":[{\"finishReason\":\"STOP\",\"content\":{\"parts\":[{\"text\":\"Hm.\",\"thought\":"
        "true},"
        "{\"text\":\"Hello wörld\"},{\"functionCall\":{\"id\":\"c1\",\"name\":\"get_weather\","
        "\"args\":{\"city\":\"Ghent\"}}}]}}]}" },
};

Answer read(const Case& what, qsizetype pieceSize)
{
    AnswerReader reader(what.dialect, what.streaming);
    const QByteArray bytes(what.bytes);
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize)
        reader.feed(QByteArrayView(bytes).sliced(at, std::min(pieceSize, bytes.size() - at)));
    reader.finish();
    return reader.answer();
}

Answer readText(Dialect dialect, bool streaming, const QByteArray& bytes)
{
    AnswerReader reader(dialect, streaming);
    reader.feed(bytes);
    reader.finish();
    return reader.answer();
}

TEST(AnswerReader, ReadsEveryApiWhereverItsBytesAreCut)
{
    for (const Case& what : kCases) {
        for (const qsizetype size : { 1, 7, 64, 100'000 }) {
            const Answer answer = read(what, size);
            SCOPED_TRACE(std::string(what.name) + " in pieces of " + std::to_string(size));
            EXPECT_EQ(answer.text, u"Hello wörld"_s);
            EXPECT_EQ(answer.thinking, u"Hm."_s);
            EXPECT_TRUE(answer.isWhole);
            EXPECT_FALSE(answer.isCut);
            EXPECT_FALSE(answer.error);
            ASSERT_EQ(answer.calls.size(), 1);
            EXPECT_EQ(answer.calls[0].id, u"c1"_s);
            EXPECT_EQ(answer.calls[0].name, u"get_weather"_s);
            EXPECT_EQ(answer.calls[0].arguments, uR"({"city":"Ghent"})"_s);
        }
    }
}

// Half of it: what has come is there, and it is known that the rest is missing.
TEST(AnswerReader, AStreamThatBreaksOffIsNotWhole)
{
    for (const Case& what : kCases) {
        if (!what.streaming)
            continue;
        const QByteArray bytes(what.bytes);
        const qsizetype until = bytes.indexOf("\xC3\xB6rld");
        ASSERT_GT(until, 0);
        const Answer answer = readText(what.dialect, true, bytes.first(bytes.indexOf('\n', until)));
        EXPECT_EQ(answer.text, u"Hello wörld"_s) << what.name;
        EXPECT_EQ(answer.isWhole, what.dialect == Dialect::Gemini) << what.name;
    }
}

TEST(AnswerReader, AnErrorInTheMiddleOfAStream)
{
    const auto chat = readText(Dialect::Chat, true,
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Half\"}}]}\n\n"
        "data: {\"error\":{\"message\":\"Overloaded.\",\"type\":\"server_error\",\"code\":529}}\n\n");
    EXPECT_EQ(chat.text, u"Half"_s);
    EXPECT_EQ(chat.error, (AnswerError { .kind = u"server_error"_s, .message = u"Overloaded."_s }));
    const auto responses = readText(Dialect::Responses, true,
        "data: {\"type\":\"error\",\"code\":\"rate_limit_exceeded\",\"message\":\"Slow down.\"}\n\n");
    EXPECT_EQ(
        responses.error, (AnswerError { .kind = u"rate_limit_exceeded"_s, .message = u"Slow down."_s }));
    const auto failed = readText(Dialect::Responses, true,
        "data: {\"type\":\"response.failed\",\"response\":{\"error\":{\"code\":\"server_error\","
        "\"message\":\"Sorry.\"}}}\n\n");
    EXPECT_EQ(failed.error, (AnswerError { .kind = u"server_error"_s, .message = u"Sorry."_s }));
    const auto messages = readText(Dialect::Messages, true,
        "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\","
        "\"message\":\"Overloaded\"}}\n\n");
    EXPECT_EQ(messages.error, (AnswerError { .kind = u"overloaded_error"_s, .message = u"Overloaded"_s }));
    const auto gemini = readText(Dialect::Gemini, true,
        "data: {\"error\":{\"code\":503,\"message\":\"Later.\",\"status\":\"UNAVAILABLE\"}}\n\n");
    EXPECT_EQ(gemini.error, (AnswerError { .kind = u"UNAVAILABLE"_s, .message = u"Later."_s }));
    const auto blocked =
        readText(Dialect::Gemini, true, "data: {\"promptFeedback\":{\"blockReason\":\"SAFETY\"}}\n\n");
    EXPECT_EQ(blocked.error, (AnswerError { .kind = u"SAFETY"_s, .message = {} }));
}

TEST(AnswerReader, KeepsWhatItsApiWantsBack)
{
    const auto messages = readText(Dialect::Messages, true,
        "data: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"thinking\","
        "\"thinking\":\"\",\"signature\":\"\"}}\n\n"
        "data: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"thinking_delta\","
        "\"thinking\":\"Hm.\"}}\n\n"
        "data: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"signature_delta\","
        "\"signature\":\"sig\"}}\n\n"
        "data: {\"type\":\"content_block_stop\",\"index\":0}\n\n"
        "data: "
        "{\"type\":\"content_block_start\",\"index\":1,\"content_block\":{\"type\":\"redacted_thinking\","
        "\"data\":\"xyz\"}}\n\n"
        "data: {\"type\":\"content_block_stop\",\"index\":1}\n\n");
    EXPECT_EQ(messages.proofs,
        (QJsonArray { QJsonObject { { u"type"_s, u"thinking"_s }, { u"thinking"_s, u"Hm."_s },
                          { u"signature"_s, u"sig"_s } },
            QJsonObject { { u"type"_s, u"redacted_thinking"_s }, { u"data"_s, u"xyz"_s } } }));

    const auto responses = readText(Dialect::Responses, true,
        "data: {\"type\":\"response.output_item.done\",\"output_index\":0,\"item\":{\"type\":\"reasoning\","
        "\"id\":\"rs_1\",\"encrypted_content\":\"abc\"}}\n\n");
    ASSERT_EQ(responses.proofs.size(), 1);
    EXPECT_EQ(responses.proofs[0][u"encrypted_content"].toString(), u"abc"_s);

    const auto gemini = readText(Dialect::Gemini, false,
        "{\"candidates\":[{\"content\":{\"parts\":[{\"functionCall\":{\"name\":\"f\",\"args\":{}},"
        "\"thoughtSignature\":\"sig\"}]}}]}");
    ASSERT_EQ(gemini.calls.size(), 1);
    EXPECT_EQ(gemini.calls[0].extras, (QJsonObject { { u"thoughtSignature"_s, u"sig"_s } }));
}

// Nobody has signed it: it would be refused.
TEST(AnswerReader, AThoughtWithoutASignatureIsNoProof)
{
    const auto answer = readText(Dialect::Messages, false,
        "{\"content\":[{\"type\":\"thinking\",\"thinking\":\"Hm.\"},{\"type\":\"text\",\"text\":\"Yes\"}]}");
    EXPECT_EQ(answer.thinking, u"Hm."_s);
    EXPECT_TRUE(answer.proofs.isEmpty());
}

TEST(AnswerReader, ACallWithoutArgumentsHasEmptyOnes)
{
    const auto answer = readText(Dialect::Messages, true,
        "data: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"tool_use\","
        "\"id\":\"c1\",\"name\":\"now\",\"input\":{}}}\n\n"
        "data: {\"type\":\"content_block_stop\",\"index\":0}\n\n");
    ASSERT_EQ(answer.calls.size(), 1);
    EXPECT_EQ(answer.calls[0].arguments, u"{}"_s);
}

TEST(AnswerReader, SeveralCallsStayApart)
{
    const auto answer = readText(Dialect::Chat, true,
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":["
        "{\"index\":0,\"id\":\"a\",\"function\":{\"name\":\"f\",\"arguments\":\"{\"}},"
        "{\"index\":1,\"id\":\"b\",\"function\":{\"name\":\"g\",\"arguments\":\"{\"}}]}}]}\n\n"
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":["
        "{\"index\":1,\"function\":{\"arguments\":\"}\"}},"
        "{\"index\":0,\"function\":{\"arguments\":\"}\"}}]}}]}\n\n");
    ASSERT_EQ(answer.calls.size(), 2);
    EXPECT_EQ(answer.calls[0].name, u"f"_s);
    EXPECT_EQ(answer.calls[0].arguments, u"{}"_s);
    EXPECT_EQ(answer.calls[1].name, u"g"_s);
    EXPECT_EQ(answer.calls[1].arguments, u"{}"_s);
}

TEST(AnswerReader, TellsWhyTheModelStopped)
{
    EXPECT_EQ(readText(Dialect::Chat, true,
                  "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"length\"}]}\n\n")
                  .ending,
        u"length"_s);
    EXPECT_EQ(readText(Dialect::Responses, true,
                  "data: {\"type\":\"response.incomplete\",\"response\":{\"incomplete_details\":"
                  "{\"reason\":\"max_output_tokens\"}}}\n\n")
                  .ending,
        u"max_output_tokens"_s);
}

TEST(AnswerReader, ALongAnswerIsCutAndSaysSo)
{
    const QByteArray piece = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
        + QByteArray(100'000, 'x') + "\"}}]}\n\n";
    AnswerReader reader(Dialect::Chat, true);
    for (int i = 0; i < 6; ++i)
        reader.feed(piece);
    EXPECT_EQ(reader.answer().text.size(), AnswerReader::kMostText);
    EXPECT_TRUE(reader.answer().isCut);
}

TEST(AnswerReader, AnEndlessLineIsNotKept)
{
    AnswerReader reader(Dialect::Chat, true);
    reader.feed("data: ");
    const QByteArray megabyte(1024 * 1024, 'x');
    for (int i = 0; i < 12; ++i)
        reader.feed(megabyte);
    reader.feed("\n\ndata: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"after\"}}]}\n\n");
    reader.finish();
    EXPECT_EQ(reader.answer().text, u"after"_s);
    EXPECT_TRUE(reader.answer().isCut);
}

TEST(AnswerReader, WhatIsNoJsonIsNoAnswer)
{
    const Answer page = readText(Dialect::Chat, false, "<html>Bad gateway</html>");
    EXPECT_FALSE(page.isWhole);
    EXPECT_TRUE(page.text.isEmpty());
    EXPECT_FALSE(readText(Dialect::Messages, true, "data: nonsense\n\n").isWhole);
}

TEST(AnswerReader, ErrorsOfAnyForm)
{
    const auto of = [](const char* text) { return answerError(QJsonDocument::fromJson(text).object()); };
    EXPECT_EQ(
        of(R"({"error":"model not found"})"), (AnswerError { .kind = {}, .message = u"model not found"_s }));
    EXPECT_EQ(of(R"({"type":"error","error":{"type":"not_found_error","message":"No."}})"),
        (AnswerError { .kind = u"not_found_error"_s, .message = u"No."_s }));
    EXPECT_EQ(of(R"({"error":{"code":404,"message":"No.","status":"NOT_FOUND"}})"),
        (AnswerError { .kind = u"NOT_FOUND"_s, .message = u"No."_s }));
    EXPECT_EQ(of(R"({"error":null,"output":[]})"), std::nullopt);
    EXPECT_EQ(of(R"({"choices":[]})"), std::nullopt);
}

} // namespace
