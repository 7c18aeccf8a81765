// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that real servers gave. They are not part of the tree; without them these tests say so and pass.
#include "chat_test.h"

#include "dialects/completions/completions_codec.h"

#include <QDirIterator>
#include <QFile>

using namespace gateway;
using namespace gateway::dialects;
using namespace gateway::dialects::testing;
using namespace Qt::StringLiterals;

namespace {

const QString kFolders[] = { u"openai/src/chat"_s, u"openai-compatible/src/chat"_s, u"deepseek/src/chat"_s,
    u"groq/src/__fixtures__"_s, u"mistral/src/__fixtures__"_s, u"moonshotai/src/__fixtures__"_s,
    u"xai/src/__fixtures__"_s, u"alibaba/src/__fixtures__"_s, u"perplexity/src/__fixtures__"_s };

QString root()
{
    return QString::fromUtf8(PLEXUS_SOURCE_DIR) + u"/../shared/fixtures/recordings-vercel-ai/packages/"_s;
}

struct Recording {
    std::string name;
    QByteArray bytes;
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

// A file of chunks has one a line; it becomes what the server sent.
QByteArray asSent(const QByteArray& lines)
{
    QByteArray stream;
    for (const QByteArray& line : lines.split('\n')) {
        if (!line.trimmed().isEmpty())
            stream += "data: " + line + "\n\n";
    }
    return stream + "data: [DONE]\n\n";
}

std::vector<Recording> recordings(const QStringList& filters)
{
    std::vector<Recording> found;
    for (const QString& folder : kFolders) {
        QDirIterator files(root() + folder, filters, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains(u"transcription"_s) || path.contains(u"error"_s))
                continue;
            const QByteArray bytes = contents(path);
            const bool isChunks = path.endsWith(u".chunks.txt"_s);
            found.push_back({ path.toStdString(), isChunks ? asSent(bytes) : bytes });
        }
    }
    return found;
}

bool areMissing()
{
    return !QDir(root()).exists();
}

#define SKIP_WITHOUT_RECORDINGS()                                                                            \
    if (areMissing())                                                                                        \
    GTEST_SKIP() << "the folder ../shared/fixtures is not there"

// Everything of `wanted` is in `got`, whatever else is there.
void expectHolds(const json::value& got, const json::value& wanted, const std::string& path)
{
    if (const json::object* object = wanted.if_object()) {
        ASSERT_TRUE(got.is_object()) << path;
        for (const auto& [key, value] : *object) {
            const json::value* inner = got.get_object().if_contains(key);
            ASSERT_TRUE(inner) << path << "." << key;
            expectHolds(*inner, value, path + "." + std::string(std::string_view(key)));
        }
    } else if (const json::array* array = wanted.if_array()) {
        ASSERT_TRUE(got.is_array() && got.get_array().size() == array->size()) << path;
        for (std::size_t i = 0; i < array->size(); ++i)
            expectHolds(got.get_array()[i], (*array)[i], path + "[" + std::to_string(i) + "]");
    } else {
        EXPECT_EQ(got, wanted) << path;
    }
}

// What the unified form says in another way, or drops for being nothing.
void normalise(json::object& answer)
{
    // by their other names; counted differently by xAI and DeepSeek
    if (json::value* usage = answer.if_contains("usage"); usage && usage->is_object()) {
        json::object& counts = usage->get_object();
        for (const char* key : { "prompt_cache_hit_tokens", "prompt_cache_miss_tokens", "cached_tokens",
                 "completion_tokens", "total_tokens", "reasoning_tokens" })
            counts.erase(key);
    }
    for (json::value& entry : answer["choices"].get_array()) {
        json::object& message = entry.get_object()["message"].get_object();
        if (message.contains("reasoning"))
            message["reasoning_content"] = message["reasoning"];
        message.erase("reasoning");
        for (const char* key : { "annotations", "tool_calls" }) {
            json::value* list = message.if_contains(key);
            if (list && (list->is_null() || (list->is_array() && list->get_array().empty())))
                message.erase(key);
        }
        json::value* calls = message.if_contains("tool_calls");
        if (calls) {
            for (json::value& call : calls->get_array())
                call.get_object().erase("index");
        }
        json::value* content = message.if_contains("content");
        if (calls && content && content->is_string() && content->get_string().empty())
            *content = nullptr;
        if (content && content->is_array()) { // Mistral's thinking stands in the content
            message["reasoning_content"] =
                content->get_array()[0].get_object()["thinking"].get_array()[0].get_object()["text"];
            message["content"] = json::value(content->get_array()[1].get_object()["text"]);
        }
    }
}

} // namespace

TEST(ChatRecordings, WholeAnswersComeBackWithEveryField)
{
    SKIP_WITHOUT_RECORDINGS();
    std::size_t read = 0;
    for (const Recording& recording : recordings({ u"*.json"_s })) {
        SCOPED_TRACE(recording.name);
        json::value body = parsed({ recording.bytes.constData(), std::size_t(recording.bytes.size()) });
        const auto reply = chatCodec().decodeReply(body);
        ASSERT_TRUE(reply) << reply.error().message.toStdString();
        EXPECT_FALSE(reply->usage.isEmpty());
        EXPECT_GE(reply->usage.output.value_or(-1), reply->usage.reasoning.value_or(0));
        Notes notes;
        const json::object written = chatCodec().encodeReply(
            *reply, { .id = {}, .model = reply->model, .created = reply->created }, notes);
        EXPECT_TRUE(notes.empty());
        json::object wanted = body.get_object();
        wanted["id"] = "chatcmpl-"; // ours
        normalise(wanted);
        expectHolds(written, wanted, "$");
        ++read;
    }
    EXPECT_GE(read, 23u);
}

TEST(ChatRecordings, StreamsFoldToWholeAnswersHoweverTheyAreCut)
{
    SKIP_WITHOUT_RECORDINGS();
    std::size_t read = 0;
    for (const Recording& recording : recordings({ u"*.chunks.txt"_s, u"*.sse"_s })) {
        SCOPED_TRACE(recording.name);
        const StreamEvents events = eventsOf(chatCodec(), recording.bytes);
        const Folded result = folded(events);
        ASSERT_FALSE(result.failure) << result.failure->error.message;
        ASSERT_EQ(result.reply.choices.size(), 1u);
        const Choice& choice = result.reply.choices.front();
        EXPECT_FALSE(choice.parts.empty());
        EXPECT_FALSE(result.reply.id.empty());
        EXPECT_FALSE(choice.stop.native.empty());
        const bool isCall = recording.name.find("tool-call") != std::string::npos;
        const StopReason other = choice.stop.native == "length" ? StopReason::Length : StopReason::Stop;
        EXPECT_EQ(choice.stop.reason, isCall ? StopReason::ToolCall : other);
        const bool thinks = recording.name.find("reasoning") != std::string::npos;
        for (const Part& part : choice.parts) {
            EXPECT_FALSE(part.is<TextPart>() && part.get<TextPart>()->text.empty());
            if (const auto* call = part.get<ToolCallPart>()) {
                EXPECT_FALSE(call->id.empty() || call->name.empty());
                EXPECT_TRUE(parsed(call->arguments).is_object()) << call->arguments;
            }
        }
        if (thinks) {
            EXPECT_TRUE(choice.parts.front().is<ThinkingPart>());
        }
        if (!recording.name.ends_with(".sse")) {
            EXPECT_FALSE(result.reply.usage.isEmpty());
        }
        for (const qsizetype piece : { 1, 7, 1000 })
            EXPECT_EQ(eventsOf(chatCodec(), recording.bytes, piece), events) << piece;
        ++read;
    }
    EXPECT_GE(read, 20u);
}

// Client gets from our encoder what it would have gathered from the provider.
TEST(ChatRecordings, StreamsComeBackAsTheSameAnswer)
{
    SKIP_WITHOUT_RECORDINGS();
    for (const Recording& recording : recordings({ u"*.chunks.txt"_s, u"*.sse"_s })) {
        SCOPED_TRACE(recording.name);
        const StreamEvents events = eventsOf(chatCodec(), recording.bytes);
        const auto encoder = chatCodec().streamEncoder({ .id = "x", .model = "m", .includeUsage = true });
        QByteArray out;
        for (const StreamEvent& event : events)
            encoder->encode(event, out);
        const Reply before = folded(events).reply;
        const Reply after = folded(eventsOf(chatCodec(), out)).reply;
        ASSERT_EQ(after.choices.size(), 1u);
        EXPECT_EQ(after.choices[0].parts, before.choices[0].parts);
        EXPECT_EQ(after.choices[0].stop.reason, before.choices[0].stop.reason);
        EXPECT_EQ(after.usage.totalInput(), before.usage.totalInput());
        EXPECT_EQ(after.usage.output,
            before.usage.output.value_or(0) == 0 ? after.usage.output : before.usage.output);
    }
}

TEST(ChatRecordings, LegacyCompletionsAreRead)
{
    SKIP_WITHOUT_RECORDINGS();
    const QString base = root() + u"openai/src/completion/__fixtures__/openai-completion-text"_s;
    const QByteArray whole = contents(base + u".json"_s);
    const auto reply =
        completionsCodec().decodeReply(parsed({ whole.constData(), std::size_t(whole.size()) }));
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->choices.at(0).stop.reason, StopReason::Length);
    EXPECT_EQ(reply->usage.output, 16);
    const QByteArray stream = asSent(contents(base + u".chunks.txt"_s));
    const Folded streamed = folded(eventsOf(completionsCodec(), stream));
    EXPECT_FALSE(streamed.failure);
    EXPECT_TRUE(joinedText(streamed.reply.choices.at(0).parts).starts_with("The holiday"));
    EXPECT_EQ(streamed.reply.usage.output, 16);
    EXPECT_EQ(eventsOf(completionsCodec(), stream, 1), eventsOf(completionsCodec(), stream));
}
