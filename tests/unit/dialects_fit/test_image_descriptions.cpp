// SPDX-License-Identifier: GPL-3.0-or-later
// Which images a request holds, and the request with words in their places.
#include "dialects/codec.h"
#include "dialects/fit/image_descriptions.h"

#include <gtest/gtest.h>

namespace gateway::dialects {

namespace {

FoundImages found(Dialect dialect, const QByteArray& body)
{
    auto request = codecFor(dialect)->decodeRequest({ .body = body });
    EXPECT_TRUE(request) << qPrintable(request.error().message);
    return findImages(std::make_shared<const ChatRequest>(std::move(request).value()));
}

const QByteArray kMessages = R"({"model":"m","max_tokens":9,"messages":[
 {"role":"user","content":[
  {"type":"image","source":{"type":"base64","media_type":"image/png","data":"QUJD"},"cache_control":{"type":"ephemeral"}},
  {"type":"text","text":"what is it?"}]},
 {"role":"assistant","content":[{"type":"tool_use","id":"t1","name":"shot","input":{}}]},
 {"role":"user","content":[{"type":"tool_result","tool_use_id":"t1","content":[
  {"type":"text","text":"here"},
  {"type":"image","source":{"type":"url","url":"https://example.org/a.png"}},
  {"type":"image","source":{"type":"base64","media_type":"image/png","data":"QUJD"}}]}]}]})";

} // namespace

TEST(ImageDescriptions, AreLookedForInTurnsAndToolResultsAndEachIsOne)
{
    const FoundImages images = found(Dialect::Messages, kMessages);
    ASSERT_EQ(images.images.size(), 2U);
    EXPECT_EQ(images.images[0].field, "messages[0].content[0]");
    EXPECT_EQ(images.images[1].field, "messages[2].content[0].content[1]");
    EXPECT_EQ(images.places, (std::vector<std::size_t> { 0, 1, 0 }));
    EXPECT_EQ(images.images[0].part->source.data, "QUJD");
}

TEST(ImageDescriptions, StandWhereTheImageStoodAndTheClientsRequestStays)
{
    const FoundImages images = found(Dialect::Messages, kMessages);
    const ChatRequest before = *images.request;
    ImageTexts texts;
    texts.byDigest.insert(images.images[0].digest, { .text = "a red cat", .note = "by d in 3 ms" });
    Notes notes;
    const ChatRequest told = withDescriptions(images, texts, notes);
    EXPECT_EQ(*images.request, before);
    const auto* first = told.turns[0].parts[0].get<TextPart>();
    ASSERT_NE(first, nullptr);
    EXPECT_TRUE(first->text.starts_with("[Description of image 1.")) << first->text;
    EXPECT_NE(first->text.find("\na red cat\n[End of the description of image 1]"), std::string::npos);
    EXPECT_TRUE(first->cache) << "the prompt is kept up to there";
    const auto* result = told.turns[2].parts[0].get<ToolResultPart>();
    ASSERT_NE(result, nullptr);
    ASSERT_EQ(result->parts.size(), 3U);
    EXPECT_EQ(result->parts[2].get<TextPart>()->text, first->text) << "the same image, the same words";
    EXPECT_EQ(result->parts[1].get<TextPart>()->text,
        "[Image 2, which could not be described and cannot be shown to you]");
    ASSERT_EQ(notes.size(), 2U) << "one for each image, not for each place";
    EXPECT_EQ(notes[0],
        (Note { .kind = Note::Kind::Emulated, .field = "messages[0].content[0]", .reason = "by d in 3 ms" }));
    EXPECT_EQ(notes[1].kind, Note::Kind::Dropped);
}

TEST(ImageDescriptions, WithoutOneTheImageIsSentWhereThatIsAllowed)
{
    const FoundImages images = found(Dialect::Messages, kMessages);
    ImageTexts texts { .byDigest = {}, .missing = MissingDescription::Image };
    texts.byDigest.insert(images.images[0].digest, { .text = {}, .note = "it timed out" });
    Notes notes;
    const ChatRequest told = withDescriptions(images, texts, notes);
    EXPECT_EQ(told, *images.request);
    ASSERT_EQ(notes.size(), 2U);
    EXPECT_EQ(notes[0].kind, Note::Kind::Changed);
    EXPECT_NE(notes[0].reason.find("it timed out"), std::string::npos);
}

TEST(ImageDescriptions, NumbersOfEarlierImagesStayAsTheConversationGrows)
{
    const FoundImages images = found(Dialect::Chat, R"({"model":"m","messages":[
        {"role":"system","content":"be kind"},
        {"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,QUJD"}},
                                  {"type":"image_url","image_url":{"url":"https://example.org/b.png"}}]},
        {"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,QUJE"}}]}]})");
    ASSERT_EQ(images.images.size(), 3U);
    EXPECT_EQ(images.places, (std::vector<std::size_t> { 0, 1, 2 }));
}

TEST(ImageDescriptions, TheSamePictureIsOneHoweverItIsWrittenButNotWithAnotherDetail)
{
    const FoundImages images = found(Dialect::Chat, R"({"model":"m","messages":[{"role":"user","content":[
        {"type":"image_url","image_url":{"url":"data:image/png;base64,-_-_"}},
        {"type":"image_url","image_url":{"url":"data:image/png;base64,+/+/"}},
        {"type":"image_url","image_url":{"url":"data:image/png;base64,+/+/","detail":"low"}}]}]})");
    EXPECT_EQ(images.places, (std::vector<std::size_t> { 0, 0, 1 }));
}

TEST(ImageDescriptions, AreFoundInEveryDialect)
{
    EXPECT_EQ(found(Dialect::Responses, R"({"model":"m","input":[
        {"role":"user","content":[{"type":"input_image","image_url":"data:image/png;base64,QUJD"}]},
        {"type":"function_call","call_id":"c1","name":"shot","arguments":"{}"},
        {"type":"function_call_output","call_id":"c1","output":[
          {"type":"input_image","image_url":"data:image/png;base64,QUJE"}]}]})")
                  .images.size(),
        2U);
    EXPECT_EQ(found(Dialect::Gemini, R"({"contents":[{"role":"user","parts":[
        {"inlineData":{"mimeType":"image/png","data":"QUJD"}},{"text":"x"}]},
        {"role":"model","parts":[{"functionCall":{"name":"shot","args":{}}}]},
        {"role":"user","parts":[{"functionResponse":{"name":"shot","response":{"ok":true},
          "parts":[{"inlineData":{"mimeType":"image/png","data":"QUJE"}}]}}]}]})")
                  .images.size(),
        2U);
    EXPECT_EQ(found(Dialect::Ollama,
                  R"({"model":"m","messages":[{"role":"user","content":"x","images":["QUJD"]}]})")
                  .images.size(),
        1U);
}

TEST(ImageDescriptions, ATextWithoutAnySignOfAnImageIsNotReadForThem)
{
    EXPECT_FALSE(mayHoldImages(R"({"model":"m","messages":[{"role":"user","content":"hi"}]})"));
    EXPECT_TRUE(mayHoldImages(kMessages));
    EXPECT_TRUE(mayHoldImages(R"({"messages":[{"content":[{"type":"\u0069mage_url"}]}]})"));
    EXPECT_TRUE(mayHoldImages(R"({"contents":[{"parts":[{"fileData":{"fileUri":"gs://b/c.png"}}]}]})"));
}

} // namespace gateway::dialects
