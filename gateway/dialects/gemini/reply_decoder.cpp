// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/reply_decoder.h"

#include "dialects/gemini/answer_reader.h"
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"
#include "dialects/reply_events.h"
#include "dialects/stream_checker.h"

#include <utility>

namespace gateway::dialects::gemini {

namespace {

Error errorOf(const StreamFailure& failure)
{
    return { .code = ErrorCode::UpstreamStatus,
        .message = QString::fromStdString(failure.error.message),
        .upstreamStatus = failure.status,
        .failureClass = FailureClass::Target };
}

Error unreadable()
{
    return { .code = ErrorCode::UpstreamProtocol,
        .message = QStringLiteral("The provider's answer is not a GenerateContentResponse."),
        .failureClass = FailureClass::Target };
}

// The elements of a stream that came as one array, or the one answer.
std::vector<const json::object*> responsesOf(const json::value& body)
{
    std::vector<const json::object*> responses;
    if (const json::object* object = body.if_object())
        responses.push_back(object);
    const json::array* list = body.if_array();
    for (std::size_t at = 0; list && at < list->size(); ++at) {
        if (const json::object* object = (*list)[at].if_object())
            responses.push_back(object);
    }
    return responses;
}

} // namespace

Result<Reply> decodeReply(const json::value& body)
{
    const std::vector<const json::object*> responses = responsesOf(body);
    if (responses.empty())
        return unreadable();
    AnswerReader reader(body.is_object() ? Pieces::Whole : Pieces::Streamed);
    StreamChecker checker;
    ReplyFolder folder;
    const auto fold = [&](StreamEvents events) {
        for (const StreamEvent& event : checker.check(std::move(events)))
            folder.take(event);
    };
    for (const json::object* response : responses)
        fold(reader.take(*response));
    fold(reader.finish());
    // A candidate without a finish reason leaves the stream unended; an answer that came whole is not cut
    // short by that.
    const std::optional<StreamFailure>& failure = folder.failure();
    const bool isOnlyUnended = failure && failure->error == incompleteStream().error && body.is_object();
    if (failure && !isOnlyUnended)
        return errorOf(*failure);
    Reply reply = folder.reply();
    if (reply.choices.empty())
        reply.choices.emplace_back();
    return reply;
}

UpstreamError decodeError(int /*status*/, QByteArrayView body)
{
    constexpr qsizetype kMaxText = 2000;
    const Result<json::value> value = parseJson(body);
    const std::vector<const json::object*> objects =
        value ? responsesOf(*value) : std::vector<const json::object*> {};
    if (objects.empty()) {
        const QByteArray text = QByteArray(body.data(), std::min(body.size(), kMaxText)).trimmed();
        return { .message = QString::fromUtf8(text).toStdString() };
    }
    ObjectReader reader(*objects.front());
    const json::value* error = reader.value("error");
    if (const json::object* object = error ? error->if_object() : nullptr)
        return upstreamErrorOf(*object);
    if (const json::string* text = error ? error->if_string() : nullptr)
        return { .message = std::string(std::string_view(*text)) };
    return upstreamErrorOf(*objects.front());
}

} // namespace gateway::dialects::gemini
