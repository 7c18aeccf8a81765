// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/ollama/ollama_codec.h"

#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"
#include "dialects/ollama/answer_reader.h"
#include "dialects/ollama/reply_encoder.h"
#include "dialects/ollama/request_decoder.h"
#include "dialects/ollama/request_encoder.h"
#include "dialects/ollama/stream_decoder.h"
#include "dialects/ollama/stream_encoder.h"
#include "dialects/reply_events.h"
#include "dialects/stream_checker.h"

#include <algorithm>
#include <utility>

namespace gateway::dialects {

namespace {

Error upstreamError(ErrorCode code, const QString& message)
{
    return { .code = code, .message = message, .failureClass = FailureClass::Target };
}

Result<Reply> replyOf(const json::value& body)
{
    const json::object* response = body.if_object();
    if (!response)
        return upstreamError(
            ErrorCode::UpstreamProtocol, QStringLiteral("The provider's answer is not an Ollama response."));
    ollama::AnswerReader reader;
    StreamChecker checker;
    ReplyFolder folder;
    for (const StreamEvent& event : checker.check(reader.take(*response)))
        folder.take(event);
    if (folder.failure()) {
        Error error =
            upstreamError(ErrorCode::UpstreamStatus, QString::fromStdString(folder.failure()->error.message));
        error.upstreamStatus = folder.failure()->status;
        return error;
    }
    Reply reply = folder.reply();
    if (reply.choices.empty())
        reply.choices.emplace_back();
    return reply;
}

UpstreamError errorOf(QByteArrayView body)
{
    constexpr qsizetype kMaxText = 2000;
    const Result<json::object> object = parseJsonObject(body);
    if (!object)
        return { .message =
                     QString::fromUtf8(QByteArray(body.data(), std::min(body.size(), kMaxText)).trimmed())
                         .toStdString() };
    ObjectReader reader(*object);
    const json::value* error = reader.value("error");
    if (const json::object* inner = error ? error->if_object() : nullptr) {
        ObjectReader members(*inner);
        return { .message = members.stringOr("message", {}),
            .type = members.stringOr("type", {}),
            .code = members.stringOr("code", {}) };
    }
    return { .message = reader.stringOr("error", {}) };
}

class OllamaCodec final : public DialectCodec {
public:
    [[nodiscard]] Result<ChatRequest> decodeRequest(const RequestSource& source) const override
    {
        return ollama::decodeRequest(source);
    }

    [[nodiscard]] Result<json::object> encodeRequest(
        const ChatRequest& request, const TargetProfile& target, Notes& notes) const override
    {
        return ollama::encodeRequest(request, target, notes);
    }

    [[nodiscard]] Result<Reply> decodeReply(const json::value& body) const override { return replyOf(body); }

    [[nodiscard]] json::object encodeReply(
        const Reply& reply, const ReplyContext& context, Notes& notes) const override
    {
        return ollama::encodeReply(reply, context, notes);
    }

    [[nodiscard]] std::unique_ptr<StreamDecoder> streamDecoder() const override
    {
        return ollama::makeStreamDecoder();
    }

    [[nodiscard]] std::unique_ptr<StreamEncoder> streamEncoder(const ReplyContext& context) const override
    {
        return ollama::makeStreamEncoder(context);
    }

    [[nodiscard]] UpstreamError decodeError(int /*status*/, QByteArrayView body) const override
    {
        return errorOf(body);
    }
};

} // namespace

const DialectCodec& ollamaCodec()
{
    static const OllamaCodec kCodec;
    return kCodec;
}

} // namespace gateway::dialects
