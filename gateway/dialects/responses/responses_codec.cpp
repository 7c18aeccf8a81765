// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responses/responses_codec.h"

#include "dialects/responses/reply_decoder.h"
#include "dialects/responses/reply_encoder.h"
#include "dialects/responses/request_decoder.h"
#include "dialects/responses/request_encoder.h"
#include "dialects/responses/stream_decoder.h"
#include "dialects/responses/stream_encoder.h"

namespace gateway::dialects {

namespace {

class ResponsesCodec final : public DialectCodec {
public:
    Result<ChatRequest> decodeRequest(const RequestSource& source) const override
    {
        return responses::decodeRequest(source.body);
    }

    Result<json::object> encodeRequest(
        const ChatRequest& request, const TargetProfile& target, Notes& notes) const override
    {
        return responses::encodeRequest(request, target, notes);
    }

    Result<Reply> decodeReply(const json::value& body) const override { return responses::decodeReply(body); }

    json::object encodeReply(const Reply& reply, const ReplyContext& context, Notes& notes) const override
    {
        return responses::encodeReply(reply, context, notes);
    }

    std::unique_ptr<StreamDecoder> streamDecoder() const override
    {
        return std::make_unique<responses::ResponsesStreamDecoder>();
    }

    std::unique_ptr<StreamEncoder> streamEncoder(const ReplyContext& context) const override
    {
        return std::make_unique<responses::ResponsesStreamEncoder>(context);
    }

    UpstreamError decodeError(int /*status*/, QByteArrayView body) const override
    {
        return responses::decodeError(body);
    }
};

} // namespace

const DialectCodec& responsesCodec()
{
    static const ResponsesCodec codec;
    return codec;
}

} // namespace gateway::dialects
