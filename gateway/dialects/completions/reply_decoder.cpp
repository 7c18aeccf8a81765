// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/completions/reply_decoder.h"

#include "dialects/chat/error_decoder.h"
#include "dialects/chat/usage.h"
#include "dialects/chat/words.h"
#include "dialects/json/object_reader.h"

namespace gateway::dialects::completions {

namespace {

Choice readChoice(const json::object& object)
{
    ObjectReader reader(object);
    Choice choice;
    (void)reader.value("index");
    choice.parts.push_back({ .content = TextPart { .text = reader.stringOr("text", {}) } });
    choice.stop = chat::stopFromFinishReason(reader.stringOr("finish_reason", {}));
    choice.extras = reader.rest();
    return choice;
}

} // namespace

Result<Reply> decodeReply(const json::value& body)
{
    const json::object* object = body.if_object();
    const std::optional<UpstreamError> error = object ? chat::errorIn(*object) : std::nullopt;
    if (error)
        return chat::replyError(*error);
    const json::value* choices = object ? object->if_contains("choices") : nullptr;
    const json::array* list = choices ? choices->if_array() : nullptr;
    if (!list) {
        return Error { .code = ErrorCode::UpstreamProtocol,
            .message = QStringLiteral("The provider's answer is no completion: it has no choices."),
            .failureClass = FailureClass::Target };
    }
    ObjectReader reader(*object);
    Reply reply { .dialect = Dialect::Completions,
        .id = reader.stringOr("id", {}),
        .model = reader.stringOr("model", {}),
        .created = reader.integer("created").value_or(0) };
    for (const std::string_view known : { "object", "usage", "choices", "error" })
        (void)reader.value(known);
    for (const json::value& value : *list) {
        if (const json::object* choice = value.if_object())
            reply.choices.push_back(readChoice(*choice));
    }
    if (const json::object* usage = chat::findUsage(*object))
        reply.usage = chat::readUsage(*usage);
    reply.extras = reader.rest();
    return reply;
}

} // namespace gateway::dialects::completions
