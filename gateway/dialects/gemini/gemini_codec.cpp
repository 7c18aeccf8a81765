// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/gemini_codec.h"

#include "dialects/gemini/reply_decoder.h"
#include "dialects/gemini/reply_encoder.h"
#include "dialects/gemini/request_decoder.h"
#include "dialects/gemini/request_encoder.h"
#include "dialects/gemini/stream_decoder.h"
#include "dialects/gemini/stream_encoder.h"

namespace gateway::dialects {

namespace {

class GeminiCodec final : public DialectCodec {
public:
    [[nodiscard]] Result<ChatRequest> decodeRequest(const RequestSource& source) const override
    {
        return gemini::decodeRequest(source);
    }

    [[nodiscard]] Result<json::object> encodeRequest(
        const ChatRequest& request, const TargetProfile& target, Notes& notes) const override
    {
        return gemini::encodeRequest(request, target, notes);
    }

    [[nodiscard]] Result<Reply> decodeReply(const json::value& body) const override
    {
        return gemini::decodeReply(body);
    }

    [[nodiscard]] json::object encodeReply(
        const Reply& reply, const ReplyContext& context, Notes& notes) const override
    {
        return gemini::encodeReply(reply, context, notes);
    }

    [[nodiscard]] std::unique_ptr<StreamDecoder> streamDecoder() const override
    {
        return gemini::makeStreamDecoder();
    }

    [[nodiscard]] std::unique_ptr<StreamEncoder> streamEncoder(const ReplyContext& context) const override
    {
        return gemini::makeStreamEncoder(context);
    }

    [[nodiscard]] UpstreamError decodeError(int status, QByteArrayView body) const override
    {
        return gemini::decodeError(status, body);
    }
};

} // namespace

const DialectCodec& geminiCodec()
{
    static const GeminiCodec kCodec;
    return kCodec;
}

} // namespace gateway::dialects
