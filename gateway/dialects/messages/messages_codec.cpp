// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messages/messages_codec.h"

#include "dialects/messages/error_reader.h"
#include "dialects/messages/reply_decoder.h"
#include "dialects/messages/reply_encoder.h"
#include "dialects/messages/request_decoder.h"
#include "dialects/messages/request_encoder.h"
#include "dialects/messages/stream_decoder.h"
#include "dialects/messages/stream_encoder.h"

namespace gateway::dialects {

namespace {

class MessagesCodec final : public DialectCodec {
public:
    [[nodiscard]] Result<ChatRequest> decodeRequest(const RequestSource& source) const override
    {
        return messages::decodeRequest(source);
    }

    [[nodiscard]] Result<json::object> encodeRequest(
        const ChatRequest& request, const TargetProfile& target, Notes& notes) const override
    {
        return messages::encodeRequest(request, target, notes);
    }

    [[nodiscard]] Result<Reply> decodeReply(const json::value& body) const override
    {
        return messages::decodeReply(body);
    }

    [[nodiscard]] json::object encodeReply(
        const Reply& reply, const ReplyContext& context, Notes& notes) const override
    {
        return messages::encodeReply(reply, context, notes);
    }

    [[nodiscard]] std::unique_ptr<StreamDecoder> streamDecoder() const override
    {
        return std::make_unique<messages::MessagesStreamDecoder>();
    }

    [[nodiscard]] std::unique_ptr<StreamEncoder> streamEncoder(const ReplyContext& context) const override
    {
        return std::make_unique<messages::MessagesStreamEncoder>(context);
    }

    [[nodiscard]] UpstreamError decodeError(int /*status*/, QByteArrayView body) const override
    {
        return messages::decodeError(body);
    }
};

} // namespace

const DialectCodec& messagesCodec()
{
    static const MessagesCodec codec;
    return codec;
}

} // namespace gateway::dialects
