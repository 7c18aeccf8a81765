// SPDX-License-Identifier: GPL-3.0-or-later
// Every recorded exchange is read, and comes out again as it went in, but for what is listed here.
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"
#include "recordings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace gateway::dialects::test {

namespace {

struct Exception {
    std::string_view path; // `[]` for any element
    std::string_view reason;
};

constexpr std::array kRequestExceptions {
    Exception {
        "contents[].parts[].functionCall.partialArgs", "pieces of arguments are put together as args" },
};

constexpr std::array<Exception, 0> kAnswerExceptions {};

template <std::size_t N> bool isExcepted(const std::array<Exception, N>& exceptions, std::string_view path)
{
    return std::any_of(exceptions.begin(), exceptions.end(),
        [path](const Exception& exception) { return path.starts_with(exception.path); });
}

// Each leaf with its path; declarations of several tools count as of one, since they are sent as one.
void addLeaves(
    const json::value& value, const std::string& path, std::multimap<std::string, std::string>& out)
{
    if (const json::object* object = value.if_object(); object && !object->empty()) {
        for (const auto& [key, member] : *object)
            addLeaves(member, path.empty() ? std::string(key) : path + '.' + std::string(key), out);
    } else if (const json::array* list = value.if_array(); list && !list->empty()) {
        const bool isOrdered = path.starts_with("contents") || path.starts_with("candidates");
        for (std::size_t at = 0; at < list->size(); ++at)
            addLeaves((*list)[at], path + (isOrdered ? '[' + std::to_string(at) + ']' : "[]"), out);
    } else if (!value.is_object()) {
        out.emplace(path, jsonText(value)); // an empty object says nothing
    }
}

std::string withoutIndices(const std::string& path)
{
    std::string plain;
    bool inIndex = false;
    for (const char c : path) {
        if (c == ']')
            inIndex = false;
        if (!inIndex)
            plain += c;
        if (c == '[')
            inIndex = true;
    }
    return plain;
}

// The leaves of `before` that `after` has not.
template <std::size_t N>
std::vector<std::string> lost(
    const json::value& before, const json::value& after, const std::array<Exception, N>& exceptions)
{
    std::multimap<std::string, std::string> left;
    std::multimap<std::string, std::string> wanted;
    addLeaves(after, {}, left);
    addLeaves(before, {}, wanted);
    std::vector<std::string> missing;
    for (const auto& [path, text] : wanted) {
        const auto range = left.equal_range(path);
        const auto found = std::find_if(
            range.first, range.second, [&text = text](const auto& leaf) { return leaf.second == text; });
        if (found != range.second)
            left.erase(found);
        else if (!isExcepted(exceptions, withoutIndices(path)))
            missing.push_back(path + " = " + text);
    }
    return missing;
}

// One was recorded for its headers alone.
bool isReadableStream(const Exchange& exchange)
{
    return exchange.isStream && exchange.status == 200 && !exchange.responses.empty();
}

TargetProfile googleTarget()
{
    return { .dialect = Dialect::Gemini,
        .model = "gemini-2.5-flash",
        .origin = Origin::Google,
        .family = "gemini",
        .reasoning = ReasoningStyle::GeminiBudget };
}

class GeminiRecordings : public testing::Test {
protected:
    void SetUp() override
    {
        if (exchanges().empty())
            GTEST_SKIP() << "the folder ../shared/fixtures is not there; nothing recorded was read";
    }

    static const std::vector<Exchange>& exchanges()
    {
        static const std::vector<Exchange> kExchanges = recordedExchanges();
        return kExchanges;
    }
};

TEST_F(GeminiRecordings, RequestsComeOutAsTheyWentIn)
{
    int read = 0;
    for (const Exchange& exchange : exchanges()) {
        if (exchange.request.isEmpty())
            continue;
        SCOPED_TRACE(exchange.name);
        const Result<ChatRequest> request = geminiCodec().decodeRequest(
            { .body = exchange.request, .pathModel = "gemini-2.5-flash", .pathStream = exchange.isStream });
        ASSERT_TRUE(request) << request.error().message.toStdString();
        EXPECT_EQ(request->stream, exchange.isStream);
        Notes notes;
        const Result<json::object> body = geminiCodec().encodeRequest(*request, googleTarget(), notes);
        ASSERT_TRUE(body);
        EXPECT_TRUE(notes.empty()) << notes.front().field << ": " << notes.front().reason;
        EXPECT_EQ(lost(*parseJson(exchange.request), *body, kRequestExceptions), std::vector<std::string> {})
            << jsonText(*body);
        ++read;
    }
    EXPECT_EQ(read, 125);
}

TEST_F(GeminiRecordings, AnswersComeOutAsTheyWentIn)
{
    int read = 0;
    for (const Exchange& exchange : exchanges()) {
        if (exchange.isStream || exchange.status != 200)
            continue;
        SCOPED_TRACE(exchange.name);
        const json::value body = exchange.responses.front();
        const Result<Reply> reply = geminiCodec().decodeReply(body);
        ASSERT_TRUE(reply);
        Notes notes;
        const json::object written = geminiCodec().encodeReply(*reply, contextOf(*reply), notes);
        EXPECT_EQ(lost(body, written, kAnswerExceptions), std::vector<std::string> {}) << jsonText(written);
        EXPECT_TRUE(notes.empty());
        const Result<Reply> again = geminiCodec().decodeReply(written);
        ASSERT_TRUE(again);
        EXPECT_EQ(*again, *reply);
        ++read;
    }
    EXPECT_EQ(read, 79);
}

TEST_F(GeminiRecordings, TotalsAddUpAsGooglesDo)
{
    for (const Exchange& exchange : exchanges()) {
        for (const json::object& response : exchange.responses) {
            const json::object* usage = ObjectReader(response).object("usageMetadata");
            const auto total = usage ? ObjectReader(*usage).integer("totalTokenCount") : std::nullopt;
            if (!total)
                continue;
            const Result<Reply> reply = geminiCodec().decodeReply(response);
            ASSERT_TRUE(reply);
            EXPECT_EQ(reply->usage.totalInput() + reply->usage.output.value_or(0), *total) << exchange.name;
        }
    }
}

TEST_F(GeminiRecordings, StreamsAreReadHoweverTheyAreCut)
{
    int read = 0;
    for (const Exchange& exchange : exchanges()) {
        if (!isReadableStream(exchange))
            continue;
        SCOPED_TRACE(exchange.name);
        const QByteArray sse = sseOf(exchange.responses);
        const QByteArray array = arrayOf(exchange.responses);
        const StreamEvents whole = decodedStream(sse, sse.size());
        ASSERT_FALSE(whole.empty());
        EXPECT_TRUE(std::holds_alternative<StreamEnd>(whole.back()));
        EXPECT_EQ(decodedStream(sse, 1), whole);
        EXPECT_EQ(decodedStream(array, array.size()), whole);
        EXPECT_EQ(decodedStream(array, 1), whole);
        const Reply reply = foldedReply(whole);
        ASSERT_EQ(reply.choices.size(), 1U);
        EXPECT_FALSE(reply.choices.front().parts.empty());
        EXPECT_FALSE(reply.usage.isEmpty());
        ++read;
    }
    EXPECT_EQ(read, 58);
}

TEST_F(GeminiRecordings, StreamsWrittenAgainAreTheSameAnswer)
{
    for (const Exchange& exchange : exchanges()) {
        if (!isReadableStream(exchange))
            continue;
        SCOPED_TRACE(exchange.name);
        const QByteArray bytes = sseOf(exchange.responses);
        const StreamEvents events = decodedStream(bytes, bytes.size());
        const Reply reply = foldedReply(events);
        ReplyContext context = contextOf(reply);
        const QByteArray sse = encodedStream(events, context);
        EXPECT_EQ(foldedReply(decodedStream(sse, sse.size())), reply);
        const SdkReading reading = readAsSdk(sse);
        EXPECT_EQ(reading.error, "");
        ASSERT_FALSE(reading.chunks.empty());
        for (std::size_t at = 0; at < reading.chunks.size(); ++at) {
            const json::object& chunk = reading.chunks[at];
            const bool isLast = at + 1 == reading.chunks.size();
            EXPECT_EQ(chunk.at("candidates").at(0).as_object().contains("finishReason"), isLast);
            EXPECT_EQ(chunk.contains("usageMetadata"), isLast);
            EXPECT_EQ(chunk.at("modelVersion"), json::string(reply.model));
            EXPECT_EQ(chunk.at("responseId"), json::string(reply.id));
        }
        context.jsonArray = true;
        const QByteArray array = encodedStream(events, context);
        EXPECT_TRUE(parseJson(array)->is_array());
        EXPECT_EQ(foldedReply(decodedStream(array, array.size())), reply);
    }
}

// Calls `use` with the value as it would be with each of its nodes, in turn, of another kind.
void withDamage(json::value& node, const std::function<void()>& use)
{
    for (const json::value& other : { json::value(nullptr), json::value(7), json::value("x"),
             json::value(json::object {}), json::value(json::array {}) }) {
        json::value before = std::exchange(node, other);
        use();
        node = std::move(before);
    }
    if (json::object* object = node.if_object()) {
        for (json::key_value_pair& member : *object)
            withDamage(member.value(), use);
    } else if (json::array* list = node.if_array()) {
        for (json::value& item : *list)
            withDamage(item, use);
    }
}

TEST_F(GeminiRecordings, DamagedBodiesNeverThrow)
{
    std::set<std::string> seen; // one of each kind of recording will do
    for (const Exchange& exchange : exchanges()) {
        if (exchange.responses.empty() || !seen.insert(exchange.name.substr(0, 28)).second)
            continue;
        json::value answer = exchange.responses.back();
        withDamage(answer, [&answer] {
            Notes notes;
            const Result<Reply> reply = geminiCodec().decodeReply(answer);
            if (reply)
                static_cast<void>(geminiCodec().encodeReply(*reply, {}, notes));
        });
        if (exchange.request.isEmpty())
            continue;
        json::value request = *parseJson(exchange.request);
        withDamage(request, [&request] {
            Notes notes;
            const QByteArray body = serializeJson(request);
            const Result<ChatRequest> read = geminiCodec().decodeRequest({ .body = body });
            if (read)
                static_cast<void>(geminiCodec().encodeRequest(*read, googleTarget(), notes));
        });
    }
    EXPECT_GT(seen.size(), 10U);
}

TEST_F(GeminiRecordings, ErrorsSayWhatIsWrong)
{
    int read = 0;
    for (const Exchange& exchange : exchanges()) {
        if (exchange.status == 200)
            continue;
        const QByteArray body = serializeJson(exchange.responses.front());
        const UpstreamError error = geminiCodec().decodeError(exchange.status, body);
        EXPECT_FALSE(error.message.empty());
        EXPECT_EQ(error.type, exchange.status == 429 ? "RESOURCE_EXHAUSTED" : "NOT_FOUND");
        ++read;
    }
    EXPECT_EQ(read, 2);
}

} // namespace

} // namespace gateway::dialects::test
