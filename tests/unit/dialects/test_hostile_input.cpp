// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody sends by mistake: it is refused or passed on, and either way it ends, without a crash and
// without holding more than stated. No test here looks at the clock; one that does not end is stopped by
// ctest.
#include "dialects/codec_tap.h"
#include "dialects/fit/fit_request.h"
#include "dialects/fit/profile_table.h"
#include "dialects/fit/schema_cleaner.h"
#include "dialects/json/json_text.h"
#include "dialects/request_scan.h"
#include "dialects/stream_checker.h"
#include "dialects/tool_arguments.h"

#include <gtest/gtest.h>

#include <QFile>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace gateway;
using namespace gateway::dialects;

namespace {

constexpr qsizetype kDeep = 20'000;
constexpr qsizetype kMany = 1'000'000;
constexpr qsizetype kMegabyte = 1024 * 1024;

constexpr std::array kTranslated { Dialect::Chat, Dialect::Responses, Dialect::Messages, Dialect::Gemini,
    Dialect::Completions, Dialect::Ollama };

constexpr std::array kTargets { Dialect::Chat, Dialect::Responses, Dialect::Messages, Dialect::Gemini };

// One Gemini takes with schemas in Google's subset, for which most has to be done.
TargetProfile profileOf(Dialect target)
{
    return ProfileTable::builtIn().profileFor(target, "provider", "localhost", "model");
}

QByteArray nested(QByteArrayView opening, qsizetype depth, QByteArrayView closing)
{
    QByteArray text;
    for (qsizetype i = 0; i < depth; ++i)
        text += opening;
    text += '1';
    for (qsizetype i = 0; i < depth; ++i)
        text += closing;
    return text;
}

// `count` times "piece<number>tail", with commas.
QByteArray listed(QByteArrayView piece, QByteArrayView tail, qsizetype count)
{
    QByteArray text;
    for (qsizetype i = 0; i < count; ++i) {
        text += i == 0 ? "" : ",";
        text += piece;
        text += QByteArray::number(i);
        text += tail;
    }
    return text;
}

QByteArray manyKeys()
{
    return '{' + listed(R"("k)", R"(":0)", kMany) + '}';
}

// The longest valid request of a dialect's own kind around one value.
QByteArray requestWith(Dialect dialect, const QByteArray& member)
{
    switch (dialect) {
    case Dialect::Chat:
    case Dialect::Ollama: return R"({"model":"m","messages":[{"role":"user","content":"a"}],)" + member + '}';
    case Dialect::Responses: return R"({"model":"m","input":"a",)" + member + '}';
    case Dialect::Messages:
        return R"({"model":"m","max_tokens":9,"messages":[{"role":"user","content":"a"}],)" + member + '}';
    case Dialect::Gemini: return R"({"contents":[{"role":"user","parts":[{"text":"a"}]}],)" + member + '}';
    case Dialect::Completions: return R"({"model":"m","prompt":"a",)" + member + '}';
    case Dialect::Embeddings:
    case Dialect::Transcriptions:
    case Dialect::Speech:
    case Dialect::Rerank:
    case Dialect::Moderations:
    case Dialect::Images: break;
    }
    return {};
}

Result<ChatRequest> decoded(Dialect dialect, const QByteArray& body)
{
    return codecFor(dialect)->decodeRequest({ .body = body, .pathModel = "m" });
}

// How large the body for `target` is; 0 when it is refused.
qsizetype translatedSize(const ChatRequest& request, Dialect target)
{
    const TargetProfile profile = profileOf(target);
    Result<FittedRequest> fitted = fitRequest(request, profile, nullptr);
    if (!fitted)
        return 0;
    const auto body = codecFor(target)->encodeRequest(fitted->request, profile, fitted->notes);
    return body ? serializeJson(*body).size() : 0;
}

bool hasFailure(const StreamEvents& events)
{
    return std::any_of(events.begin(), events.end(),
        [](const StreamEvent& event) { return std::holds_alternative<StreamFailure>(event); });
}

// What this process occupies now; 0 where it cannot be told.
qint64 residentBytes()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.value(1).toLongLong() * sysconf(_SC_PAGESIZE);
#else
    return 0;
#endif
}

// AddressSanitizer keeps what was freed for a while.
#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 kKeptByTools = 256 * kMegabyte;
#else
constexpr qint64 kKeptByTools = 0;
#endif

// A piece of 64 MB may be a picture: that much is held, twice while the buffer grows.
constexpr qint64 kMostHeld = 256 * kMegabyte + kKeptByTools;

struct EndlessCase {
    const char* name;
    Dialect dialect;
    QByteArray head;   // once
    QByteArray filler; // repeated until a gigabyte has passed
    QByteArray tail;   // once
};

void PrintTo(const EndlessCase& endless, std::ostream* out)
{
    *out << endless.name;
}

QByteArray filled(QByteArrayView unit)
{
    QByteArray piece;
    piece.reserve(kMegabyte);
    while (piece.size() + unit.size() <= kMegabyte)
        piece += unit;
    return piece;
}

std::vector<EndlessCase> endlessCases()
{
    return {
        { "chat", Dialect::Chat, R"(data: {"choices":[{"delta":{"content":")", "a", "\"}}]}\n\n" },
        { "responses", Dialect::Responses, R"(data: {"type":"response.output_text.delta","delta":")", "a",
            "\"}\n\n" },
        { "messages", Dialect::Messages, "event: ping\ndata: ", "a", "\n\n" },
        { "gemini", Dialect::Gemini, R"(data: {"candidates":[{"content":{"parts":[{"text":")", "a",
            "\"}]}}]}\n\n" },
        { "gemini_array", Dialect::Gemini, R"([{"candidates":[{"content":{"parts":[{"text":")", "a",
            "\"}]}}]}]" },
        { "gemini_brackets", Dialect::Gemini, R"([{"candidates":)", "[", "" },
        { "completions", Dialect::Completions, R"(data: {"choices":[{"text":")", "a", "\"}]}\n\n" },
        { "ollama", Dialect::Ollama, R"({"message":{"content":")", "a", "\"}}\n" },
        { "event_of_many_lines", Dialect::Chat, "", "data: " + QByteArray(1000, 'a') + '\n', "\n" },
        { "event_name", Dialect::Messages, "event: ", "a", "\ndata: {}\n\n" },
    };
}

class EndlessStream : public testing::TestWithParam<EndlessCase> { };

} // namespace

TEST(HostileRequests, NestingIsRefusedByEachDialect)
{
    const std::array<QByteArray, 3> values { nested("[", kDeep, "]"), nested(R"({"a":)", kDeep, "}"),
        nested("[", kDeep, "") };
    for (const Dialect dialect : kTranslated) {
        for (const QByteArray& value : values) {
            const Result<ChatRequest> request =
                decoded(dialect, requestWith(dialect, R"("metadata":)" + value));
            ASSERT_FALSE(request) << qPrintable(dialectName(dialect));
            EXPECT_TRUE(request.error().message.contains(QStringLiteral("256 levels")))
                << qPrintable(request.error().message);
        }
    }
}

TEST(HostileRequests, NestingInArgumentsIsKeptAsText)
{
    for (const QByteArray& text : { nested(R"({"a":)", kDeep, "}"), nested(R"({"a":)", kDeep, "") }) {
        const json::object arguments = argumentsObject(text.toStdString());
        ASSERT_EQ(arguments.size(), 1U);
        EXPECT_EQ(arguments.begin()->key(), "raw_arguments");
    }
}

TEST(HostileRequests, NestingDoesNotConfuseTheScanForTheModel)
{
    const Result<RequestScan> scan =
        scanRequest(requestWith(Dialect::Chat, R"("metadata":)" + nested("[", kDeep, "]")));
    EXPECT_TRUE(!scan || scan->model == QStringLiteral("m"));
}

TEST(HostileRequests, AMillionKeysAreTranslatedOrRefused)
{
    const QByteArray keys = manyKeys();
    // Beside the fields that are known, inside of one that is, and inside of one that is not.
    const QByteArray beside = keys.sliced(1).chopped(1);
    const QByteArray inside = R"("metadata":)" + keys;
    const QByteArray unknown = R"("unknown":)" + keys;
    const std::array<std::pair<Dialect, QByteArray>, 6> requests { { { Dialect::Chat, beside },
        { Dialect::Responses, inside }, { Dialect::Messages, inside }, { Dialect::Gemini, beside },
        { Dialect::Completions, unknown }, { Dialect::Ollama, unknown } } };
    for (const auto& [dialect, member] : requests) {
        const QByteArray body = requestWith(dialect, member);
        const Result<ChatRequest> request = decoded(dialect, body);
        if (!request)
            continue;
        const Dialect target = dialect == Dialect::Messages ? Dialect::Chat : Dialect::Messages;
        EXPECT_LE(translatedSize(*request, target), 4 * body.size()) << qPrintable(dialectName(dialect));
    }
}

TEST(HostileRequests, AMillionKeysOfArgumentsReachEachTarget)
{
    const QByteArray keys = manyKeys();
    const QByteArray body =
        R"({"model":"m","max_tokens":9,"messages":[{"role":"user","content":"a"},)"
        R"({"role":"assistant","content":[{"type":"tool_use","id":"t","name":"n","input":)"
        + keys
        + R"(}]},{"role":"user","content":[{"type":"tool_result","tool_use_id":"t","content":"r"}]}]})";
    const Result<ChatRequest> request = decoded(Dialect::Messages, body);
    ASSERT_TRUE(request);
    for (const Dialect target : kTargets)
        EXPECT_GE(translatedSize(*request, target), keys.size()) << qPrintable(dialectName(target));
}

TEST(HostileRequests, CallsOfOneIdAndWithoutResultsArePaired)
{
    constexpr qsizetype kCalls = 50'000;
    const QByteArray calls = R"({"model":"m","messages":[{"role":"user","content":"a"},{"role":"assistant",)"
                             R"("tool_calls":[)"
        + listed(R"({"id":"c","type":"function","function":{"arguments":"{}","name":"n)", R"("}})", kCalls)
        + "]}]}";
    const Result<ChatRequest> request = decoded(Dialect::Chat, calls);
    ASSERT_TRUE(request);
    const TargetProfile profile = profileOf(Dialect::Messages);
    const Result<FittedRequest> fitted = fitRequest(*request, profile, nullptr);
    ASSERT_TRUE(fitted);
    std::set<std::string> ids;
    std::size_t results = 0;
    for (const Turn& turn : fitted->request.turns) {
        for (const Part& part : turn.parts) {
            if (const auto* call = part.get<ToolCallPart>())
                ids.insert(call->id);
            results += part.is<ToolResultPart>() ? 1U : 0U;
        }
    }
    EXPECT_EQ(ids.size(), static_cast<std::size_t>(kCalls));
    EXPECT_EQ(results, static_cast<std::size_t>(kCalls));
}

TEST(HostileRequests, CallsWithoutIdsAndTheirResultsArePaired)
{
    constexpr qsizetype kCalls = 200'000;
    const QByteArray gemini =
        R"({"contents":[{"role":"user","parts":[{"text":"a"}]},{"role":"model","parts":[)"
        + listed(R"({"functionCall":{"name":"n","args":{"a":)", "}}}", kCalls)
        + R"(]},{"role":"user","parts":[)"
        + listed(R"({"functionResponse":{"name":"n","response":{"output":")", R"("}}})", kCalls) + "]}]}";
    const QByteArray ollama = R"({"model":"m","messages":[{"role":"assistant","tool_calls":[)"
        + listed(R"({"function":{"name":"n","arguments":{"a":)", "}}}", kCalls) + "]},"
        + listed(R"({"role":"tool","tool_name":"n","content":")", R"("})", kCalls) + "]}";
    for (const auto& [dialect, body] :
        { std::pair { Dialect::Gemini, gemini }, std::pair { Dialect::Ollama, ollama } }) {
        const Result<ChatRequest> request = decoded(dialect, body);
        ASSERT_TRUE(request);
        std::vector<std::string> calls;
        std::vector<std::string> results;
        for (const Turn& turn : request->turns) {
            for (const Part& part : turn.parts) {
                if (const auto* call = part.get<ToolCallPart>())
                    calls.push_back(call->id);
                else if (const auto* result = part.get<ToolResultPart>())
                    results.push_back(result->callId);
            }
        }
        EXPECT_EQ(calls.size(), static_cast<std::size_t>(kCalls));
        EXPECT_EQ(calls, results) << qPrintable(dialectName(dialect));
    }
}

TEST(HostileSchemas, ManySmallToolsShareOneBudget)
{
    QByteArray definitions;
    for (int i = 0; i < 16; ++i) {
        const QByteArray next = R"({"$ref":"#/$defs/)" + QByteArray::number(i + 1) + R"("})";
        definitions += QByteArray(i == 0 ? "" : ",") + '"' + QByteArray::number(i)
            + R"(":{"type":"object","properties":{"a":)" + next + R"(,"b":)" + next + "}}";
    }
    const QByteArray tail = R"(","input_schema":{"$ref":"#/$defs/0","$defs":{)" + definitions + "}}}";
    const QByteArray body =
        requestWith(Dialect::Messages, R"("tools":[)" + listed(R"({"name":"t)", tail, 50) + ']');
    const Result<ChatRequest> request = decoded(Dialect::Messages, body);
    ASSERT_TRUE(request);
    const qsizetype size = translatedSize(*request, Dialect::Gemini);
    EXPECT_GT(size, 0);
    // The budget counts 16 bytes a schema; written, with a description, it may be 64.
    EXPECT_LE(size, 4 * (8 * body.size() + static_cast<qsizetype>(kMaxCleanSchemaBytes)));
}

TEST(HostileSchemas, AMillionOfAnythingIsCutAtTheBudget)
{
    const std::array<QByteArray, 6> schemas {
        R"({"type":"object","properties":{)" + listed(R"("k)", R"(":{"type":"string"})", kMany) + "}}",
        R"({"type":"object","properties":{)" + listed(R"("k)", R"(":{})", 60'000) + R"(},"required":[)"
            + listed(R"("k)", R"(")", kMany) + "]}",
        R"({"anyOf":[)" + listed(R"({"type":"string","maxLength":)", "}", kMany) + "]}",
        R"({"type":"array","prefixItems":[)" + listed(R"({"minLength":)", "}", kMany) + "]}",
        R"({"type":[)" + listed(R"("t)", R"(")", kMany) + "]}",
        R"({"enum":[)" + listed({}, {}, kMany) + "]}",
    };
    for (const QByteArray& text : schemas) {
        const Result<json::value> schema = parseJson(text);
        ASSERT_TRUE(schema) << text.first(60).constData();
        const qsizetype size = serializeJson(cleanSchema(*schema)).size();
        EXPECT_LE(size, static_cast<qsizetype>(2 * kMaxCleanSchemaBytes)) << text.first(60).constData();
    }
}

TEST(HostileStreams, NestingIsAFailureInEachDialect)
{
    const QByteArray deep = R"({"a":)" + nested("[", kDeep, "]") + '}';
    for (const Dialect dialect : kTranslated) {
        const QByteArray before = dialect == Dialect::Ollama ? "" : "data: ";
        const QByteArray bytes = before + deep + "\n\n";
        EXPECT_TRUE(hasFailure(codecFor(dialect)->streamDecoder()->feed(bytes)))
            << qPrintable(dialectName(dialect));
    }
    EXPECT_TRUE(hasFailure(codecFor(Dialect::Gemini)->streamDecoder()->feed(QByteArray('[' + deep + ']'))));
}

TEST(HostileStreams, ManyCallsInOneEventEnd)
{
    constexpr qsizetype kCalls = 20'000;
    const std::array<std::pair<Dialect, QByteArray>, 4> streams { {
        { Dialect::Chat,
            R"(data: {"choices":[{"delta":{"tool_calls":[)"
                + listed(R"({"function":{"name":"n"},"index":)", "}", kCalls) + "]}}]}\n\n" },
        { Dialect::Chat,
            R"(data: {"choices":[{"delta":{"tool_calls":[)"
                + listed(R"({"function":{"name":"n"},"id":")", R"("})", kCalls) + "]}}]}\n\n" },
        { Dialect::Gemini,
            R"(data: {"candidates":[{"content":{"parts":[)"
                + listed(R"({"functionCall":{"name":"n)", R"("}})", kCalls) + "]}}]}\n\n" },
        { Dialect::Ollama,
            R"({"message":{"tool_calls":[)" + listed(R"({"function":{"name":"n)", R"("}})", kCalls)
                + "]}}\n" },
    } };
    for (const auto& [provider, bytes] : streams) {
        const auto decoder = codecFor(provider)->streamDecoder();
        StreamEvents events = decoder->feed(bytes);
        StreamEvents last = decoder->finish();
        std::move(last.begin(), last.end(), std::back_inserter(events));
        StreamChecker checker;
        events = checker.check(std::move(events));
        EXPECT_FALSE(events.empty());
        for (const Dialect client : kTranslated) {
            const auto encoder = codecFor(client)->streamEncoder({ .id = "1", .model = "m" });
            QByteArray out;
            for (const StreamEvent& event : events)
                encoder->encode(event, out);
            EXPECT_LE(out.size(), 64 * bytes.size()) << qPrintable(dialectName(client));
        }
    }
}

// A gigabyte without an end, in pieces of a megabyte.
TEST_P(EndlessStream, IsReadWithoutBeingHeld)
{
    const EndlessCase& endless = GetParam();
    const QByteArray piece = filled(endless.filler);
    const auto decoder = codecFor(endless.dialect)->streamDecoder();
    const auto tap = makeTap(endless.dialect, AnswerForm::EventStream);
    const qint64 before = residentBytes();
    qint64 most = before;
    bool failed = false;
    const auto feed = [&](const QByteArray& bytes) {
        failed = hasFailure(decoder->feed(bytes)) || failed;
        tap->feed(bytes);
        most = std::max(most, residentBytes());
    };
    feed(endless.head);
    for (int i = 0; i < 1024; ++i)
        feed(piece);
    feed(endless.tail);
    failed = hasFailure(decoder->finish()) || failed;
    tap->finish();
    EXPECT_TRUE(failed);
    EXPECT_LE(most - before, kMostHeld);
}

INSTANTIATE_TEST_SUITE_P(HostileStreams, EndlessStream, testing::ValuesIn(endlessCases()),
    [](const auto& one) { return std::string(one.param.name); });
