// SPDX-License-Identifier: GPL-3.0-or-later
// Against answers that were recorded from providers. They are not part of the repository; without them the
// tests are skipped.
#include "responses_support.h"
#include "stream_validator.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <array>
#include <map>

namespace gateway::dialects {
namespace {

constexpr std::array kFolders { "openai/src/responses", "azure/src", "open-responses/src",
    "xai/src/responses" };

struct Recording {
    std::string name;
    QByteArray body;
};

std::vector<Recording> recordings(const QString& suffix)
{
    std::vector<Recording> found;
    const QString root =
        QStringLiteral(PLEXUS_SOURCE_DIR "/../shared/fixtures/recordings-vercel-ai/packages/");
    for (const char* folder : kFolders) {
        QDirIterator files(
            root + QString::fromLatin1(folder), { u'*' + suffix }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QFile file(path);
            if (path.contains(QStringLiteral("__fixtures__")) && file.open(QIODevice::ReadOnly))
                found.push_back({ files.fileName().toStdString(), file.readAll() });
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return found;
}

// Recordings of another API that lie in the same folders, and one whose last line was cut.
bool isOther(const std::string& name)
{
    return name.starts_with("azure-deepseek") || name.starts_with("azure-model-router")
        || name.starts_with("parallel-tool-call-wrapper");
}

// What a round trip may change, and why.
json::value comparable(const json::value& value)
{
    if (const json::array* list = value.if_array()) {
        json::array result;
        for (const json::value& entry : *list)
            result.push_back(comparable(entry));
        return result;
    }
    const json::object* object = value.if_object();
    if (!object)
        return value;
    std::map<std::string, json::value> sorted; // so that texts can be compared
    for (const auto& [key, member] : *object) {
        const bool isNothing = member.is_null()                            // absent and null say the same
            || (key == "logprobs" && member == json::value(json::array())) // always written
            || (key == "content" && member == json::value(json::array()))  // of reasoning
            || (key == "status" && member == json::value("completed")); // added where a server leaves it out
        if (!isNothing)
            sorted.emplace(key, comparable(member));
    }
    return json::object(sorted.begin(), sorted.end());
}

// As a set: streams may tell of items in another order than the final response lists them.
std::vector<std::string> itemTexts(const json::value& output, const std::vector<std::string>& without = {})
{
    std::vector<std::string> texts;
    for (const json::value& item : output.as_array()) {
        json::value plain = comparable(item);
        for (const std::string& key : without)
            plain.as_object().erase(key);
        std::string text = jsonText(plain);
        texts.push_back(std::move(text));
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

// Some recordings hold the answers of several turns.
std::string firstAnswer(const QByteArray& lines)
{
    const qsizetype second = lines.indexOf("response.created", lines.indexOf("response.created") + 1);
    return lines.left(second < 0 ? lines.size() : lines.lastIndexOf('\n', second)).toStdString();
}

json::object finalResponse(const std::string& lines)
{
    json::object response;
    for (const QByteArray& line : bytesOf(lines).split('\n')) {
        const json::value event = parsed(line.toStdString());
        const json::object* object = event.if_object();
        if (object && object->contains("response") && object->at("type") == json::value("response.completed"))
            response = object->at("response").as_object();
    }
    return response;
}

struct Difference {
    std::string_view name;
    std::vector<std::string> fields;
    std::string_view reason;
};

const std::vector<Difference>& knownDifferences()
{
    static const std::vector<Difference> list {
        { "github-copilot-id-rotation", { "id" }, "the server gives an item another id in each event" },
        { "openai-compaction", { "encrypted_content" }, "shortened differently by who recorded it" },
        { "azure-reasoning-encrypted-content", { "encrypted_content" },
            "encrypted anew for the final response" },
        { "openai-reasoning-encrypted-content", { "encrypted_content" }, "likewise" },
        { "openai-shell-container.1", { "content" }, "written by hand: the deltas are not the text" },
        { "programmatic-tool-calling.1", { "encrypted_content", "fingerprint" }, "likewise" },
    };
    return list;
}

std::vector<std::string> knownDifference(const std::string& name)
{
    for (const Difference& difference : knownDifferences()) {
        if (name.starts_with(difference.name))
            return difference.fields;
    }
    return {};
}

class ResponsesRecordings : public testing::Test {
protected:
    void SetUp() override
    {
        if (recordings(QStringLiteral(".json")).empty())
            GTEST_SKIP() << "the folder ../shared/fixtures is not there";
    }
};

std::string usageOf(const json::object& response)
{
    return jsonText(comparable(response.at("usage")));
}

TEST_F(ResponsesRecordings, WholeAnswersKeepTheirItemsAndUsage)
{
    int seen = 0;
    for (const Recording& recording : recordings(QStringLiteral(".json"))) {
        SCOPED_TRACE(recording.name);
        const json::value body = parsed(recording.body.toStdString());
        ASSERT_TRUE(body.is_object());
        if (isOther(recording.name) || !body.as_object().contains("output"))
            continue;
        ++seen;
        const Result<Reply> reply = responsesCodec().decodeReply(body);
        ASSERT_TRUE(reply) << reply.error().message.toStdString();
        Notes notes;
        const json::object again = responsesCodec().encodeReply(*reply, someContext(), notes);
        EXPECT_TRUE(notes.empty());
        EXPECT_EQ(
            jsonText(comparable(again.at("output"))), jsonText(comparable(body.as_object().at("output"))));
        EXPECT_EQ(usageOf(again), usageOf(body.as_object()));
        EXPECT_EQ(again.at("id"), json::value("resp_0123456789abcdef"));
        EXPECT_EQ(again.at("model"), json::value("our-alias"));
    }
    EXPECT_GT(seen, 30);
}

TEST_F(ResponsesRecordings, StreamsAmountToTheirOwnFinalResponse)
{
    int seen = 0;
    for (const Recording& recording : recordings(QStringLiteral(".chunks.txt"))) {
        SCOPED_TRACE(recording.name);
        const json::object last = finalResponse(firstAnswer(recording.body));
        if (isOther(recording.name) || last.empty())
            continue;
        ++seen;
        const ReplyFolder folder = folded(decodedStream(sseOf(firstAnswer(recording.body))));
        ASSERT_FALSE(folder.failure());
        Notes notes;
        const json::object again = responsesCodec().encodeReply(folder.reply(), someContext(), notes);
        const std::vector<std::string> without = knownDifference(recording.name);
        EXPECT_EQ(itemTexts(again.at("output"), without), itemTexts(last.at("output"), without));
        EXPECT_EQ(usageOf(again), usageOf(last));
        EXPECT_EQ(again.at("status"), last.at("status"));
    }
    EXPECT_GT(seen, 30);
}

TEST_F(ResponsesRecordings, TheCutsBetweenBytesChangeNothing)
{
    for (const Recording& recording : recordings(QStringLiteral(".chunks.txt"))) {
        if (isOther(recording.name))
            continue;
        SCOPED_TRACE(recording.name);
        const QByteArray sse = sseOf(firstAnswer(recording.body));
        const StreamEvents whole = decodedStream(sse);
        EXPECT_GT(whole.size(), 1U);
        EXPECT_TRUE(whole == decodedStream(sse, sse.size() < 100000 ? 1 : 7));
    }
}

TEST_F(ResponsesRecordings, LineEndsAndCommentsChangeNothing)
{
    for (const Recording& recording : recordings(QStringLiteral(".chunks.txt"))) {
        if (isOther(recording.name))
            continue;
        SCOPED_TRACE(recording.name);
        const QByteArray sse = sseOf(firstAnswer(recording.body));
        QByteArray other = sse;
        other.replace("\n\n", "\n\n: a comment\n\n").replace("\n", "\r\n").append("data: [DONE]\r\n\r\n");
        EXPECT_TRUE(decodedStream(sse) == decodedStream(other));
    }
}

TEST_F(ResponsesRecordings, WrittenAgainTheyPleaseTheStrictestClientAndReadTheSame)
{
    for (const Recording& recording : recordings(QStringLiteral(".chunks.txt"))) {
        if (isOther(recording.name))
            continue;
        SCOPED_TRACE(recording.name);
        const StreamEvents events = decodedStream(sseOf(firstAnswer(recording.body)));
        const QByteArray bytes = encodedStream(events);
        const StreamValidator validator(bytes);
        EXPECT_EQ(validator.faults(), std::vector<std::string>());
        const ReplyFolder before = folded(events);
        const ReplyFolder after = folded(decodedStream(bytes));
        ASSERT_EQ(before.failure().has_value(), after.failure().has_value());
        if (before.failure()) {
            EXPECT_EQ(before.failure()->error.message, after.failure()->error.message);
            continue;
        }
        EXPECT_TRUE(before.reply().choices == after.reply().choices);
        EXPECT_TRUE(before.reply().usage == after.reply().usage);
        Notes notes;
        const json::object whole = responsesCodec().encodeReply(before.reply(), someContext(), notes);
        EXPECT_EQ(jsonText(whole), jsonText(validator.finalResponse()));
    }
}

TEST_F(ResponsesRecordings, WholeAnswersStreamedAreTheSameAnswers)
{
    for (const Recording& recording : recordings(QStringLiteral(".json"))) {
        const Result<Reply> reply = responsesCodec().decodeReply(parsed(recording.body.toStdString()));
        if (isOther(recording.name) || !reply)
            continue;
        SCOPED_TRACE(recording.name);
        const StreamValidator validator(encodedStream(replyEvents(*reply)));
        EXPECT_EQ(validator.faults(), std::vector<std::string>());
        Notes notes;
        EXPECT_EQ(responsesCodec().encodeReply(*reply, someContext(), notes), validator.finalResponse());
    }
}

} // namespace
} // namespace gateway::dialects
