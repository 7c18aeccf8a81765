// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chat/chat_codec.h"

#include "dialects/chat/error_decoder.h"
#include "dialects/chat/reply_decoder.h"
#include "dialects/chat/reply_encoder.h"
#include "dialects/chat/request_decoder.h"
#include "dialects/chat/request_encoder.h"
#include "dialects/chat/stream_decoder.h"
#include "dialects/chat/stream_encoder.h"

namespace gateway::dialects {

namespace {

class ChatCodec final : public DialectCodec {
public:
    [[nodiscard]] Result<ChatRequest> decodeRequest(const RequestSource& source) const override
    {
        return chat::decodeRequest(source.body);
    }

    [[nodiscard]] Result<json::object> encodeRequest(
        const ChatRequest& request, const TargetProfile& target, Notes& notes) const override
    {
        return chat::encodeRequest(request, target, notes);
    }

    [[nodiscard]] Result<Reply> decodeReply(const json::value& body) const override
    {
        return chat::decodeReply(body);
    }

    [[nodiscard]] json::object encodeReply(
        const Reply& reply, const ReplyContext& context, Notes& notes) const override
    {
        return chat::encodeReply(reply, context, notes);
    }

    [[nodiscard]] std::unique_ptr<StreamDecoder> streamDecoder() const override
    {
        return std::make_unique<chat::ChatStreamDecoder>();
    }

    [[nodiscard]] std::unique_ptr<StreamEncoder> streamEncoder(const ReplyContext& context) const override
    {
        return std::make_unique<chat::ChatStreamEncoder>(context);
    }

    [[nodiscard]] UpstreamError decodeError(int status, QByteArrayView body) const override
    {
        return chat::decodeError(status, body);
    }
};

} // namespace

const DialectCodec& chatCodec()
{
    static const ChatCodec codec;
    return codec;
}

} // namespace gateway::dialects
