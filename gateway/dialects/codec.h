// SPDX-License-Identifier: GPL-3.0-or-later
// What every dialect implements: reading and writing requests, answers, streams and errors. Bytes and values
// in, bytes and values out: no socket, no clock, no event loop. Stateless; streams have a state machine each.
//
// Encoders add a Note for each thing of the request or answer their dialect has no place for, and fail
// (ErrorCode::InvalidRequest, `Error::field` naming it) only when dropping it would change what was asked.
// Decoders of requests are strict: wrong types are a caller's error naming the path. Decoders of answers are
// lenient: providers deviate, and what can be understood is.
// Thread: any.
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "dialects/target_profile.h"
#include "dialects/unified/note.h"
#include "dialects/unified/request.h"
#include "dialects/unified/stream_event.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace gateway::dialects {

struct RequestSource {
    QByteArrayView body;
    std::string pathModel = {}; // Gemini: the model in the path
    bool pathStream = false;    // Gemini: the action streams
    bool isCount = false;       // only its tokens are counted: what bounds the answer may be missing
};

// What an answer's encoder needs beside the answer: mostly what the client asked for.
struct ReplyContext {
    std::string id = {};       // ours, without prefix; the dialect's prefix is added ("chatcmpl-", "msg_")
    std::string model = {};    // the alias the client asked for
    std::int64_t created = 0;  // seconds
    bool includeUsage = false; // chat stream: the client asked for the usage chunk
    bool showThoughts = true;  // gemini: thought parts only when asked for
    std::int64_t estimatedInput = 0; // tokens; for message_start until the provider says
    bool jsonArray = false;          // gemini: a JSON array instead of SSE
    ChatRequest request = {}; // what Responses echoes (instructions, tools …); turns and their bytes left out
};

// From a provider's bytes to events.
class StreamDecoder {
public:
    StreamDecoder() = default;
    virtual ~StreamDecoder() = default;
    StreamDecoder(const StreamDecoder&) = delete;
    StreamDecoder& operator=(const StreamDecoder&) = delete;

    // However the bytes are cut.
    [[nodiscard]] virtual StreamEvents feed(QByteArrayView bytes) = 0;
    // The provider closed. Emits what was held back; StreamEnd only when the dialect's own end was seen, or
    // where the dialect has none and a finish reason was.
    [[nodiscard]] virtual StreamEvents finish() = 0;

    // What the provider says the answer cost, where it says so beside the events; see reported_cost.h.
    [[nodiscard]] virtual std::optional<Money> reportedCost() const { return std::nullopt; }
};

// From events to the client's bytes. Fed by StreamChecker only, so it may rely on the grammar.
class StreamEncoder {
public:
    StreamEncoder() = default;
    virtual ~StreamEncoder() = default;
    StreamEncoder(const StreamEncoder&) = delete;
    StreamEncoder& operator=(const StreamEncoder&) = delete;

    // Appends to `out`.
    virtual void encode(const StreamEvent& event, QByteArray& out) = 0;
};

class DialectCodec {
public:
    DialectCodec() = default;
    virtual ~DialectCodec() = default;
    DialectCodec(const DialectCodec&) = delete;
    DialectCodec& operator=(const DialectCodec&) = delete;

    [[nodiscard]] virtual Result<ChatRequest> decodeRequest(const RequestSource& source) const = 0;
    // The request has been fitted to the profile (fit/): names legal, proofs of this origin only, reasoning
    // and sampling within what the target takes.
    [[nodiscard]] virtual Result<json::object> encodeRequest(
        const ChatRequest& request, const TargetProfile& target, Notes& notes) const = 0;

    // `body` is the JSON of a success answer. An error object inside a 200 is an Error (UpstreamStatus).
    [[nodiscard]] virtual Result<Reply> decodeReply(const json::value& body) const = 0;
    [[nodiscard]] virtual json::object encodeReply(
        const Reply& reply, const ReplyContext& context, Notes& notes) const = 0;

    [[nodiscard]] virtual std::unique_ptr<StreamDecoder> streamDecoder() const = 0;
    [[nodiscard]] virtual std::unique_ptr<StreamEncoder> streamEncoder(const ReplyContext& context) const = 0;

    // From an error answer's body, JSON or not.
    [[nodiscard]] virtual UpstreamError decodeError(int status, QByteArrayView body) const = 0;
};

// Null for dialects that are not chat-like (embeddings …).
[[nodiscard]] const DialectCodec* codecFor(Dialect dialect);

} // namespace gateway::dialects
