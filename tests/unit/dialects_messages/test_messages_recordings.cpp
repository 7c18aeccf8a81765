// SPDX-License-Identifier: GPL-3.0-or-later
// The answers recorded from the vendor, through the codec and back.
#include "message_accumulator.h"

#include "dialects/json/json_text.h"
#include "dialects/messages/messages_codec.h"
#include "dialects/reply_events.h"
#include "dialects/stream_checker.h"
#include "dialects/tool_arguments.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;
using namespace Qt::StringLiterals;

namespace {

const QString kFolder =
    QStringLiteral(PLEXUS_FIXTURES_DIR "/recordings-vercel-ai/packages/anthropic/src/__fixtures__");

// Streams that are no single whole message, and what becomes of them instead.
constexpr std::string_view kSpliced = "spliced-message-start.chunks.txt";
constexpr std::string_view kDuplicate = "duplicate-message-start.chunks.txt";

// What a whole answer does not come back as, and why.
struct Exception {
    std::string_view recording;
    std::string_view field;
    std::string_view becomes;
    std::string_view reason;
};

constexpr Exception kExceptions[] = {
    { "anthropic-programmatic-tool-calling.1.json", "stop_reason", "tool_use",
        "joined from several answers: it ends a turn with calls in it by end_turn, which is corrected" },
};

struct Recording {
    std::string name;
    QByteArray bytes;
};

std::vector<Recording> recordings(const QString& pattern)
{
    std::vector<Recording> found;
    const QDir folder(kFolder);
    for (const QString& name : folder.entryList({ pattern }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            found.push_back({ .name = name.toStdString(), .bytes = file.readAll() });
    }
    return found;
}

// Each message of a recording of several requests, as the events' JSON.
std::vector<std::vector<QByteArray>> messagesOf(const Recording& recording)
{
    std::vector<std::vector<QByteArray>> messages(1);
    for (const QByteArray& line : recording.bytes.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        messages.back().push_back(line.trimmed());
        if (line.contains("\"type\":\"message_stop\""))
            messages.emplace_back();
    }
    if (messages.back().empty())
        messages.pop_back();
    return messages;
}

enum class Dress { Plain, CrLf, Nameless, Noisy };

QByteArray sse(const std::vector<QByteArray>& events, Dress dress)
{
    QByteArray bytes;
    for (const QByteArray& event : events) {
        const auto object = parseJsonObject(event);
        const std::string type(std::string_view(object->at("type").as_string()));
        if (dress == Dress::Noisy)
            bytes += ": a comment\n\nevent: ping\ndata: {\"type\": \"ping\"}\n\nevent: "
                     "from_the_future\ndata: {\"type\":"
                     "\"from_the_future\",\"index\":0}\n\n";
        if (dress != Dress::Nameless)
            bytes += "event: " + QByteArray::fromStdString(type) + "\n";
        bytes += "data: " + event + "\n\n";
    }
    if (dress == Dress::CrLf)
        bytes.replace("\n", "\r\n");
    return bytes;
}

struct Decoded {
    StreamEvents events;
    Reply reply;
    std::optional<StreamFailure> failure;
    bool hasEnded = false;
};

template <typename Feed> Decoded decodedBy(Feed&& feed)
{
    const auto decoder = messagesCodec().streamDecoder();
    StreamChecker checker;
    ReplyFolder folder;
    Decoded decoded;
    const auto take = [&](StreamEvents events) {
        for (StreamEvent& event : checker.check(std::move(events))) {
            if (std::holds_alternative<StreamPing>(event))
                continue;
            folder.take(event);
            decoded.events.push_back(std::move(event));
        }
    };
    feed(*decoder, take);
    take(decoder->finish());
    for (StreamEvent& event : checker.close())
        folder.take(event);
    decoded.reply = folder.reply();
    decoded.failure = folder.failure();
    decoded.hasEnded = checker.isOver() && !checker.hasFailed();
    return decoded;
}

Decoded decoded(QByteArrayView bytes)
{
    return decodedBy([bytes](StreamDecoder& decoder, const auto& take) { take(decoder.feed(bytes)); });
}

Decoded decodedInPieces(QByteArrayView bytes, qsizetype size)
{
    return decodedBy([bytes, size](StreamDecoder& decoder, const auto& take) {
        for (qsizetype at = 0; at < bytes.size(); at += size)
            take(decoder.feed(bytes.sliced(at, std::min(size, bytes.size() - at))));
    });
}

// Arguments by meaning: a stream has the model's own spacing, a whole answer has none. And no empty text,
// which no encoder repeats.
Reply normal(Reply reply)
{
    for (Choice& choice : reply.choices) {
        if (choice.stop.reason == StopReason::ToolCall)
            choice.stop.native = "tool_use"; // said "end_turn" once, and corrected since
        std::erase_if(choice.parts, [](const Part& part) {
            const auto* text = part.get<TextPart>();
            return text && text->text.empty() && text->citations.empty();
        });
        for (Part& part : choice.parts) {
            if (auto* call = part.get<ToolCallPart>())
                call->arguments = jsonText(argumentsObject(call->arguments));
        }
    }
    return reply;
}

// With which two answers can be told apart by eye.
std::string shown(const Reply& reply)
{
    Notes notes;
    return jsonText(messagesCodec().encodeReply(reply, {}, notes)).substr(0, 4000);
}

Reply accumulated(const std::vector<QByteArray>& events, bool& isSound)
{
    MessageAccumulator accumulator;
    accumulator.takeStream(sse(events, Dress::Plain));
    isSound = accumulator.violation().empty() && accumulator.hasEnded();
    const auto reply = messagesCodec().decodeReply(accumulator.message());
    return reply ? *reply : Reply();
}

// What a whole answer may lose on its way through, and why that says the same.
json::object withoutEmptyMembers(json::object message)
{
    json::object kept;
    for (const auto& [key, value] : message) {
        // Fields the vendor writes as null where they do not apply; stop_sequence is always written.
        if (!value.is_null() || key == "stop_sequence")
            kept[key] = value;
    }
    // Some clones and hand-made recordings leave it out.
    kept.emplace("stop_sequence", nullptr);
    for (json::value& block : kept["content"].as_array()) {
        json::object& object = block.as_object();
        const json::value* citations = object.if_contains("citations");
        if (citations && (citations->is_null() || (citations->is_array() && citations->get_array().empty())))
            object.erase("citations");
        // The signature of a thinking block is always written, "" where there is none.
        if (object.at("type") == "thinking")
            object.emplace("signature", "");
    }
    return kept;
}

void expectSame(const Reply& got, const Reply& expected)
{
    EXPECT_TRUE(normal(got) == normal(expected)) << shown(got) << "\n" << shown(expected);
}

} // namespace

class MessagesRecordings : public testing::Test {
protected:
    void SetUp() override
    {
        if (!QDir(kFolder).exists())
            GTEST_SKIP() << "the folder ../shared/fixtures is not there; no recorded answer was read";
    }
};

TEST_F(MessagesRecordings, WholeAnswersComeBackAsTheyWere)
{
    int count = 0;
    for (const Recording& recording : recordings(u"*.json"_s)) {
        SCOPED_TRACE(recording.name);
        auto body = parseJson(recording.bytes);
        ASSERT_TRUE(body);
        const auto reply = messagesCodec().decodeReply(*body);
        ASSERT_TRUE(reply) << reply.error().message.toStdString();
        EXPECT_FALSE(reply->usage.isEmpty());
        Notes notes;
        const json::object again = messagesCodec().encodeReply(*reply, {}, notes);
        for (const Exception& exception : kExceptions) {
            if (exception.recording == recording.name)
                body->as_object()[exception.field] = exception.becomes;
        }
        EXPECT_TRUE(withoutEmptyMembers(again) == withoutEmptyMembers(body->as_object()))
            << jsonText(again).substr(0, 3000) << "\n"
            << jsonText(*body).substr(0, 3000);
        EXPECT_TRUE(notes.empty());
        ++count;
    }
    EXPECT_GE(count, 28);
}

TEST_F(MessagesRecordings, StreamsAmountToTheMessageTheirEventsSay)
{
    int count = 0;
    for (const Recording& recording : recordings(u"*.chunks.txt"_s)) {
        if (recording.name == kSpliced || recording.name == kDuplicate)
            continue;
        for (const auto& events : messagesOf(recording)) {
            SCOPED_TRACE(recording.name);
            bool isSound = false;
            const Reply expected = accumulated(events, isSound);
            EXPECT_TRUE(isSound);
            const Decoded got = decoded(sse(events, Dress::Plain));
            EXPECT_TRUE(got.hasEnded);
            EXPECT_FALSE(got.reply.usage.isEmpty());
            expectSame(got.reply, expected);
            ++count;
        }
    }
    EXPECT_GE(count, 49);
}

TEST_F(MessagesRecordings, AreReadTheSameHoweverTheBytesAreCut)
{
    for (const Recording& recording : recordings(u"*.chunks.txt"_s)) {
        for (const auto& events : messagesOf(recording)) {
            SCOPED_TRACE(recording.name);
            const QByteArray bytes = sse(events, Dress::Plain);
            const Decoded whole = decoded(bytes);
            EXPECT_EQ(decodedInPieces(bytes, 1).events, whole.events);
            EXPECT_EQ(decodedInPieces(bytes, 7).events, whole.events);
            for (const Dress dress : { Dress::CrLf, Dress::Nameless, Dress::Noisy })
                EXPECT_EQ(decoded(sse(events, dress)).events, whole.events);
        }
    }
}

TEST_F(MessagesRecordings, AreTheSameAnswerAfterBeingWrittenAndReadAgain)
{
    for (const Recording& recording : recordings(u"*.chunks.txt"_s)) {
        if (recording.name == kSpliced)
            continue;
        for (const auto& events : messagesOf(recording)) {
            SCOPED_TRACE(recording.name);
            const Decoded first = decoded(sse(events, Dress::Plain));
            const auto encoder = messagesCodec().streamEncoder({});
            QByteArray written;
            for (const StreamEvent& event : first.events)
                encoder->encode(event, written);
            MessageAccumulator accumulator;
            accumulator.takeStream(written);
            EXPECT_EQ(accumulator.violation(), "");
            EXPECT_TRUE(accumulator.hasEnded());
            expectSame(decoded(written).reply, first.reply);
            // The client's accumulator arrives at the same.
            const auto folded = messagesCodec().decodeReply(accumulator.message());
            ASSERT_TRUE(folded);
            expectSame(*folded, first.reply);
        }
    }
}

TEST_F(MessagesRecordings, AWholeAnswerCanBeStreamed)
{
    for (const Recording& recording : recordings(u"*.json"_s)) {
        SCOPED_TRACE(recording.name);
        const auto reply = messagesCodec().decodeReply(*parseJson(recording.bytes));
        ASSERT_TRUE(reply);
        const auto encoder = messagesCodec().streamEncoder({});
        QByteArray written;
        for (const StreamEvent& event : replyEvents(*reply))
            encoder->encode(event, written);
        MessageAccumulator accumulator;
        accumulator.takeStream(written);
        EXPECT_EQ(accumulator.violation(), "");
        expectSame(decoded(written).reply, *reply);
    }
}

TEST_F(MessagesRecordings, AMessageAnnouncedTwiceIsOne)
{
    for (const Recording& recording : recordings(u"duplicate-*.chunks.txt"_s)) {
        const Decoded got = decoded(sse(messagesOf(recording).front(), Dress::Plain));
        EXPECT_TRUE(got.hasEnded);
        ASSERT_EQ(got.reply.choices.size(), 1U);
        EXPECT_EQ(joinedText(got.reply.choices.front().parts), "Hello, World!");
    }
}

TEST_F(MessagesRecordings, AMessageSplicedIntoAnotherIsAFailure)
{
    for (const Recording& recording : recordings(u"spliced-*.chunks.txt"_s)) {
        const Decoded got = decoded(sse(messagesOf(recording).front(), Dress::Plain));
        EXPECT_FALSE(got.hasEnded);
        ASSERT_TRUE(got.failure);
        EXPECT_EQ(got.failure->error.code, "upstream_unreadable");
        EXPECT_EQ(got.reply.id, "msg_first");
    }
}
