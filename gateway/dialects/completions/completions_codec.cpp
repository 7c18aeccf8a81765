// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/completions/completions_codec.h"

#include "dialects/chat/error_decoder.h"
#include "dialects/completions/reply_decoder.h"
#include "dialects/completions/reply_encoder.h"
#include "dialects/completions/request_decoder.h"
#include "dialects/completions/stream_decoder.h"
#include "dialects/completions/stream_encoder.h"

namespace gateway::dialects {

namespace {

class CompletionsCodec final : public DialectCodec {
public:
    [[nodiscard]] Result<ChatRequest> decodeRequest(const RequestSource& source) const override
    {
        return completions::decodeRequest(source.body);
    }

    [[nodiscard]] Result<json::object> encodeRequest(
        const ChatRequest& /*request*/, const TargetProfile& /*target*/, Notes& /*notes*/) const override
    {
        return Error { .code = ErrorCode::InvalidRequest,
            .message = QStringLiteral(
                "A target that speaks legacy completions answers requests to /v1/completions only."),
            .failureClass = FailureClass::Mismatch };
    }

    [[nodiscard]] Result<Reply> decodeReply(const json::value& body) const override
    {
        return completions::decodeReply(body);
    }

    [[nodiscard]] json::object encodeReply(
        const Reply& reply, const ReplyContext& context, Notes& notes) const override
    {
        return completions::encodeReply(reply, context, notes);
    }

    [[nodiscard]] std::unique_ptr<StreamDecoder> streamDecoder() const override
    {
        return std::make_unique<completions::CompletionsStreamDecoder>();
    }

    [[nodiscard]] std::unique_ptr<StreamEncoder> streamEncoder(const ReplyContext& context) const override
    {
        return std::make_unique<completions::CompletionsStreamEncoder>(context);
    }

    [[nodiscard]] UpstreamError decodeError(int status, QByteArrayView body) const override
    {
        return chat::decodeError(status, body);
    }
};

} // namespace

const DialectCodec& completionsCodec()
{
    static const CompletionsCodec codec;
    return codec;
}

} // namespace gateway::dialects
