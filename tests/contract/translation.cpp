// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/translation.h"

#include "contract/target_profiles.h"
#include "dialects/chat/chat_codec.h"
#include "dialects/fit/reply_restorer.h"
#include "dialects/gemini/gemini_codec.h"
#include "dialects/json/json_text.h"
#include "dialects/messages/messages_codec.h"
#include "dialects/reply_events.h"
#include "dialects/responses/responses_codec.h"
#include "dialects/stream_checker.h"

#include <iterator>

namespace gateway::contract {

using namespace dialects;

namespace {

constexpr std::int64_t kCreated = 1760000000;
// Neither a divisor of anything nor so small that it takes long.
constexpr qsizetype kStreamCut = 61;

void append(StreamEvents& into, StreamEvents events)
{
    into.insert(into.end(), std::make_move_iterator(events.begin()), std::make_move_iterator(events.end()));
}

StreamEvents checkedEvents(Dialect dialect, const QByteArray& stream, qsizetype cut)
{
    const auto decoder = codecOf(dialect).streamDecoder();
    StreamChecker checker;
    StreamEvents events;
    for (qsizetype at = 0; at < stream.size(); at += cut)
        append(events,
            checker.check(
                decoder->feed(QByteArrayView(stream).sliced(at, std::min(cut, stream.size() - at)))));
    append(events, checker.check(decoder->finish()));
    append(events, checker.close());
    return events;
}

Result<Reply> folded(const StreamEvents& events)
{
    ReplyFolder folder;
    for (const StreamEvent& event : events)
        folder.take(event);
    if (const auto& failure = folder.failure())
        return Error { .code = ErrorCode::UpstreamProtocol,
            .message = QString::fromStdString(failure->error.message) };
    return folder.reply();
}

ReplyContext contextFor(const SentRequest& sent)
{
    ReplyContext context { .id = "abc123", .model = sent.asked.model, .created = kCreated };
    context.includeUsage = true;
    context.estimatedInput = 18;
    context.request = sent.asked;
    context.request.turns.clear();
    return context;
}

} // namespace

const DialectCodec& codecOf(Dialect dialect)
{
    if (dialect == Dialect::Responses)
        return responsesCodec();
    if (dialect == Dialect::Messages)
        return messagesCodec();
    return dialect == Dialect::Gemini ? geminiCodec() : chatCodec();
}

Result<ChatRequest> readRequest(Dialect dialect, const QByteArray& body)
{
    return codecOf(dialect).decodeRequest({ .body = body, .pathModel = "test-model" });
}

Result<SentRequest> sendRequest(Pair pair, const QByteArray& body)
{
    auto asked = readRequest(pair.client, body);
    if (!asked)
        return asked.error();
    const TargetProfile target = targetProfile(pair.target);
    auto fitted = fitRequest(*asked, target, nullptr);
    if (!fitted)
        return fitted.error();
    const auto encoded = codecOf(pair.target).encodeRequest(fitted->request, target, fitted->notes);
    if (!encoded)
        return encoded.error();
    return SentRequest { .body = serializeJson(*encoded),
        .asked = std::move(*asked),
        .rules = std::move(fitted->rules),
        .notes = std::move(fitted->notes) };
}

Result<QByteArray> answer(Pair pair, const SentRequest& sent, const QByteArray& body)
{
    const auto reply = readReply(pair.target, body);
    if (!reply)
        return reply.error();
    StreamChecker checker;
    ReplyRestorer restorer(sent.rules, nullptr);
    StreamEvents events = restorer.restore(checker.check(replyEvents(*reply)));
    append(events, restorer.restore(checker.close()));
    const auto restored = folded(events);
    if (!restored)
        return restored.error();
    Notes notes;
    return serializeJson(codecOf(pair.client).encodeReply(*restored, contextFor(sent), notes));
}

QByteArray streamedAnswer(Pair pair, const SentRequest& sent, const QByteArray& stream)
{
    const auto encoder = codecOf(pair.client).streamEncoder(contextFor(sent));
    ReplyRestorer restorer(sent.rules, nullptr);
    QByteArray out;
    for (const StreamEvent& event : restorer.restore(checkedEvents(pair.target, stream, kStreamCut)))
        encoder->encode(event, out);
    return out;
}

Result<Reply> readReply(Dialect dialect, const QByteArray& body)
{
    const auto value = parseJson(body);
    if (!value)
        return value.error();
    return codecOf(dialect).decodeReply(*value);
}

Result<Reply> readStream(Dialect dialect, const QByteArray& stream, qsizetype cut)
{
    return folded(checkedEvents(dialect, stream, cut));
}

} // namespace gateway::contract
