// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the chat and completions codecs share.
#pragma once

#include "dialects/chat/chat_codec.h"
#include "dialects/json/json_text.h"
#include "dialects/reply_events.h"
#include "dialects/stream_checker.h"

#include <gtest/gtest.h>

#include <ostream>

// Failing comparisons show JSON, not bytes.
namespace gateway::dialects::testing {

inline json::value parsed(std::string_view text)
{
    auto value = parseJson(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    if (!value)
        ADD_FAILURE() << "the test's own JSON is broken: " << value.error().message.toStdString() << "\n"
                      << text;
    return value ? *std::move(value) : json::value();
}

// One line, whatever the layout of `text`.
inline std::string compact(std::string_view text)
{
    return jsonText(parsed(text));
}

inline ChatRequest decoded(std::string_view text)
{
    const auto request =
        chatCodec().decodeRequest({ .body = QByteArrayView(text.data(), qsizetype(text.size())) });
    EXPECT_TRUE(request) << request.error().message.toStdString();
    return request ? *request : ChatRequest {};
}

inline StreamEvents eventsOf(const DialectCodec& codec, QByteArrayView bytes, qsizetype piece = 1 << 20)
{
    const auto decoder = codec.streamDecoder();
    StreamChecker checker;
    StreamEvents all;
    const auto take = [&](StreamEvents events) {
        for (StreamEvent& event : checker.check(std::move(events)))
            all.push_back(std::move(event));
    };
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        take(decoder->feed(bytes.sliced(at, std::min(piece, bytes.size() - at))));
    take(decoder->finish());
    for (StreamEvent& event : checker.close())
        all.push_back(std::move(event));
    return all;
}

struct Folded {
    Reply reply;
    std::optional<StreamFailure> failure;
};

inline Folded folded(const StreamEvents& events)
{
    ReplyFolder folder;
    for (const StreamEvent& event : events)
        folder.take(event);
    return { .reply = folder.reply(), .failure = folder.failure() };
}

inline Part textOf(std::string text)
{
    return { .content = TextPart { .text = std::move(text) } };
}

inline Part callOf(std::string id, std::string name, std::string arguments)
{
    return { .content = ToolCallPart {
                 .id = std::move(id), .name = std::move(name), .arguments = std::move(arguments) } };
}

inline Part thoughtOf(std::string text)
{
    return { .content = ThinkingPart { .sections = { std::move(text) } } };
}

} // namespace gateway::dialects::testing
