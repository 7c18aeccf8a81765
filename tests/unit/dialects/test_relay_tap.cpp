// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/answer_tap.h"
#include "dialects/json_outline.h"
#include "dialects/relay_usage.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<AnswerTap> read(Operation operation, AnswerForm form, const QByteArray& answer, qsizetype cut)
{
    auto tap = makeRelayTap(operation, form);
    for (qsizetype at = 0; at < answer.size(); at += cut)
        tap->feed(QByteArrayView(answer).sliced(at, std::min(cut, answer.size() - at)));
    tap->finish();
    return tap;
}

} // namespace

TEST(JsonOutline, RemembersMembersAndCountsArraysInEveryCut)
{
    const QByteArray text =
        R"( { "a\"b" : [1, {"data":[9]} ], "data" : [ {"x":",]}\\"}, "\"[", [1,2] ] ,)"
        R"("usage":{"n": 1, "t":"}\\\""}, "s":"x\\", "none":[ ], "numbers":[-1,2], "last" : true } )";
    for (const qsizetype cut : { qsizetype(1), qsizetype(2), qsizetype(3), text.size() }) {
        JsonOutline outline({ "usage", "s", "last", "missing" }, { "data", "none", "numbers", "other" });
        for (qsizetype at = 0; at < text.size(); at += cut)
            outline.feed(QByteArrayView(text).sliced(at, std::min(cut, text.size() - at)));
        EXPECT_EQ(outline.member("usage"), R"({"n": 1, "t":"}\\\""})") << cut;
        EXPECT_EQ(outline.member("s"), R"("x\\")") << cut;
        EXPECT_EQ(outline.member("last"), "true") << cut;
        EXPECT_EQ(outline.member("missing"), "");
        EXPECT_EQ(outline.elements("data"), 3) << cut;
        EXPECT_EQ(outline.elements("none"), 0) << cut;
        EXPECT_EQ(outline.elements("numbers"), 2) << cut;
        EXPECT_EQ(outline.elements("other"), std::nullopt);
        EXPECT_TRUE(outline.holdsNumbers("numbers"));
        EXPECT_FALSE(outline.holdsNumbers("data"));
    }
}

TEST(JsonOutline, KeepsNoLongMembersAndSurvivesWhatIsNoJson)
{
    JsonOutline outline({ "usage" }, { "data" });
    outline.feed(QByteArray(R"({"usage":")" + QByteArray(1'000'000, 'x') + R"("})"));
    EXPECT_EQ(outline.member("usage"), "");
    JsonOutline broken({ "usage" }, { "data" });
    broken.feed("]]}}\"usage\":,,{[\\\"}");
    EXPECT_EQ(broken.member("usage"), "");
}

TEST(RelayTap, UsageOfEveryKindOfAnswer)
{
    struct Case {
        Operation operation;
        const char* answer;
        inspect::Usage usage;
        inspect::MediaFigures media;
    };

    const Case cases[] = {
        { Operation::Embeddings,
            R"({"object":"list","data":[{"embedding":[0.1,0.2]},{"embedding":[1]}],"usage":{"prompt_tokens":8,"total_tokens":8}})",
            { .input = 8 }, {} },
        { Operation::Transcription,
            R"({"text":"hi","usage":{"type":"tokens","input_tokens":14,"input_token_details":{"text_tokens":0,"audio_tokens":14},"output_tokens":45,"total_tokens":59}})",
            { .input = 14, .output = 45 }, {} },
        { Operation::Transcription, R"({"text":"hi","usage":{"type":"duration","seconds":9.5}})", {},
            { .audioMs = 9500 } },
        { Operation::Translation, R"({"task":"translate","duration":8.47,"text":"hi"})", {},
            { .audioMs = 8470 } },
        { Operation::ImageGeneration,
            R"({"created":1,"data":[{"b64_json":"aaaa"},{"b64_json":"\"]}"}],"usage":{"input_tokens":50,"output_tokens":4160,"total_tokens":4210,"input_tokens_details":{"text_tokens":50,"image_tokens":0}}})",
            { .input = 50, .output = 4160 }, { .images = 2 } },
        { Operation::Rerank,
            R"({"results":[{"index":0,"relevance_score":0.9}],"meta":{"billed_units":{"search_units":1},"tokens":{"input_tokens":33}}})",
            { .input = 33 }, {} },
        { Operation::Rerank, R"({"model":"r","usage":{"total_tokens":815},"results":[{"index":0}]})",
            { .input = 815 }, {} },
        { Operation::Moderation, R"({"id":"m","results":[{"flagged":false}]})", {}, {} },
    };
    for (const Case& each : cases) {
        for (const qsizetype cut : { qsizetype(1), qsizetype(1000) }) {
            const auto tap = read(each.operation, AnswerForm::Json, each.answer, cut);
            EXPECT_EQ(tap->usage(), each.usage) << each.answer;
            EXPECT_EQ(tap->media(), each.media) << each.answer;
            EXPECT_FALSE(tap->isEmpty()) << each.answer;
            EXPECT_TRUE(tap->answerError().isEmpty()) << each.answer;
            EXPECT_TRUE(tap->sawContent());
        }
    }
}

TEST(RelayTap, ErrorsAndEmptyAnswersAreSeen)
{
    const auto error =
        read(Operation::Embeddings, AnswerForm::Json, R"({"error":{"message":"Overloaded","code":503}})", 7);
    EXPECT_EQ(error->answerError(), u"Overloaded"_s);
    EXPECT_FALSE(error->isEmpty());
    EXPECT_TRUE(read(Operation::Embeddings, AnswerForm::Json, R"({"error":null,"data":[1]})", 99)
                    ->answerError()
                    .isEmpty());
    EXPECT_TRUE(
        read(Operation::Embeddings, AnswerForm::Json, R"({"object":"list","data":[]})", 5)->isEmpty());
    EXPECT_TRUE(read(Operation::ImageEdit, AnswerForm::Json, R"({"data":[ ]})", 5)->isEmpty());
    EXPECT_TRUE(read(Operation::Speech, AnswerForm::Bytes, "", 5)->isEmpty());
    EXPECT_FALSE(read(Operation::Speech, AnswerForm::Bytes, "ID3", 5)->isEmpty());
    EXPECT_FALSE(read(Operation::Transcription, AnswerForm::Bytes, "", 5)->isEmpty()); // silence
}

TEST(RelayTap, StreamsEndWithTheirLastEvent)
{
    const QByteArray text =
        "data: {\"type\":\"transcript.text.delta\",\"delta\":\"hi\"}\n\n"
        "data: {\"type\":\"transcript.text.done\",\"text\":\"hi\",\"usage\":{\"type\":\"tokens\","
        "\"input_tokens\":3,\"output_tokens\":2}}\n\n";
    for (const qsizetype cut : { qsizetype(1), qsizetype(1000) }) {
        const auto tap = read(Operation::Transcription, AnswerForm::EventStream, text, cut);
        EXPECT_EQ(tap->events(), 2);
        EXPECT_TRUE(tap->isComplete());
        EXPECT_EQ(tap->usage().input, 3);
        EXPECT_EQ(tap->usage().output, 2);
    }
    EXPECT_FALSE(
        read(Operation::Transcription, AnswerForm::EventStream, text.first(text.indexOf("\n\n") + 2), 1)
            ->isComplete());
    const auto images = read(Operation::ImageGeneration, AnswerForm::EventStream,
        "event: image_generation.partial_image\ndata: "
        "{\"type\":\"image_generation.partial_image\",\"b64_json\":\"aa\"}\n\n"
        "event: image_generation.completed\ndata: "
        "{\"type\":\"image_generation.completed\",\"b64_json\":\"bb\","
        "\"usage\":{\"input_tokens\":5,\"output_tokens\":6}}\n\n",
        3);
    EXPECT_EQ(images->media().images, 1);
    EXPECT_EQ(images->usage().output, 6);
    EXPECT_TRUE(images->isComplete());
    const auto failed = read(Operation::Speech, AnswerForm::EventStream,
        "data: {\"type\":\"error\",\"error\":{\"message\":\"no voice\"}}\n\n", 4);
    EXPECT_EQ(failed->answerError(), u"no voice"_s);
    EXPECT_FALSE(failed->sawContent());
    EXPECT_TRUE(
        read(Operation::Speech, AnswerForm::EventStream, "data: {\"audio\":\"aa\"}\n\n", 4)->isComplete());
}

TEST(RelayRequest, SaysHowMuchIsAskedFor)
{
    EXPECT_EQ(readRelayRequest(Operation::Embeddings, R"({"input":"a"})").media.inputs, 1);
    EXPECT_EQ(readRelayRequest(Operation::Embeddings, R"({"input":["a","b"]})").media.inputs, 2);
    EXPECT_EQ(readRelayRequest(Operation::Embeddings, R"({"input":[1,2,3]})").media.inputs, 1);
    EXPECT_EQ(readRelayRequest(Operation::Embeddings, R"({"input":[[1,2],[3]]})").media.inputs, 2);
    EXPECT_EQ(
        readRelayRequest(Operation::Rerank, R"({"query":"q","documents":["a","b","c"]})").media.inputs, 3);
    const RelayRequest speech = readRelayRequest(Operation::Speech, R"({"input":"\u00e4b\ud83d\ude00"})");
    EXPECT_EQ(speech.media.characters, 3);
    EXPECT_FALSE(speech.streams);
    EXPECT_TRUE(readRelayRequest(Operation::Speech, R"({"input":"a","stream_format":"sse"})").streams);
    EXPECT_TRUE(readRelayRequest(Operation::ImageGeneration, R"({"prompt":"a", "stream" : true})").streams);
}
