// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/reply_decoder.h"

#include "dialects/messages/block_decoder.h"
#include "dialects/messages/error_reader.h"
#include "dialects/messages/stop_reasons.h"
#include "dialects/messages/usage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::dialects::messages {

namespace {

Error reportedError(const json::object& object)
{
    const StreamFailure failure = failureOf(object);
    return { .code = ErrorCode::UpstreamStatus,
        .message = QString::fromStdString(failure.error.message),
        .upstreamStatus = failure.status,
        .failureClass = FailureClass::Target };
}

Error notAMessage()
{
    return { .code = ErrorCode::UpstreamProtocol,
        .message = u"The provider's answer is not an Anthropic message."_s,
        .failureClass = FailureClass::Target };
}

Choice choiceOf(ObjectReader& reader)
{
    Choice choice;
    if (const json::value* content = reader.value("content"))
        choice.parts = decodeContent(*content, {});
    choice.stop = decodeStop(reader);
    const bool calls = std::any_of(
        choice.parts.begin(), choice.parts.end(), [](const Part& part) { return part.is<ToolCallPart>(); });
    if (calls && choice.stop.reason == StopReason::Stop)
        choice.stop.reason = StopReason::ToolCall;
    // A stream tells these at its end, so they belong to the choice here too.
    for (const std::string_view key : { "container", "context_management" }) {
        if (const json::value* value = reader.value(key))
            choice.extras[key] = *value;
    }
    return choice;
}

} // namespace

Result<Reply> decodeReply(const json::value& body)
{
    const json::object* object = body.if_object();
    if (!object)
        return notAMessage();
    if (isError(*object))
        return reportedError(*object);
    if (!object->contains("content"))
        return notAMessage();
    ObjectReader reader(*object);
    Reply reply { .dialect = Dialect::Messages };
    reply.id = reader.stringOr("id", {});
    reply.model = reader.stringOr("model", {});
    (void)reader.value("type");
    (void)reader.value("role");
    reply.choices.push_back(choiceOf(reader));
    if (const json::object* usage = reader.object("usage")) {
        DecodedUsage decoded = decodeUsage(*usage);
        reply.usage = std::move(decoded.usage);
        reply.serviceTier = std::move(decoded.serviceTier);
    }
    reply.extras = reader.rest();
    return reply;
}

} // namespace gateway::dialects::messages
