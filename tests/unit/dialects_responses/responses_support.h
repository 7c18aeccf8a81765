// SPDX-License-Identifier: GPL-3.0-or-later
// Short forms for the tests of the Responses codec.
#pragma once

#include "dialects/json/json_text.h"
#include "dialects/reply_events.h"
#include "dialects/responses/responses_codec.h"
#include "dialects/stream_checker.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <string_view>

namespace gateway::dialects {

inline QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

inline json::value parsed(std::string_view text)
{
    return parseJson(bytesOf(text)).value_or(json::value("not JSON"));
}

// `data:` lines of events given as JSON texts, one a line.
inline QByteArray sseOf(std::string_view lines)
{
    QByteArray sse;
    for (const QByteArray& line : bytesOf(lines).split('\n')) {
        if (!line.trimmed().isEmpty())
            sse += "data: " + line + "\n\n";
    }
    return sse;
}

inline StreamEvents decodedStream(const QByteArray& sse, qsizetype step = 0)
{
    const auto decoder = responsesCodec().streamDecoder();
    StreamChecker checker;
    StreamEvents all;
    const qsizetype size = step > 0 ? step : std::max<qsizetype>(1, sse.size());
    for (qsizetype from = 0; from < sse.size(); from += size) {
        for (StreamEvent& event :
            checker.check(decoder->feed(QByteArrayView(sse).sliced(from, std::min(size, sse.size() - from)))))
            all.push_back(std::move(event));
    }
    for (StreamEvent& event : checker.check(decoder->finish()))
        all.push_back(std::move(event));
    for (StreamEvent& event : checker.close())
        all.push_back(std::move(event));
    return all;
}

inline ReplyFolder folded(const StreamEvents& events)
{
    ReplyFolder folder;
    for (const StreamEvent& event : events)
        folder.take(event);
    return folder;
}

inline ReplyContext someContext()
{
    ReplyContext context;
    context.id = "0123456789abcdef";
    context.model = "our-alias";
    context.created = 1700000000;
    context.request.dialect = Dialect::Responses;
    return context;
}

inline QByteArray encodedStream(const StreamEvents& events, const ReplyContext& context = someContext())
{
    const auto encoder = responsesCodec().streamEncoder(context);
    QByteArray out;
    for (const StreamEvent& event : events)
        encoder->encode(event, out);
    return out;
}

} // namespace gateway::dialects
