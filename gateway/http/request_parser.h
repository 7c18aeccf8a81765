// SPDX-License-Identifier: GPL-3.0-or-later
// One request at a time out of a byte stream, without I/O. Grammar and chunked decoding are Boost.Beast's;
// the end of the head, the stricter rules (head_validation.h) and the limits are ours.
#pragma once

#include "http/head_validation.h"
#include "http/http_types.h"

#include <memory>
#include <optional>

namespace gateway::http {

struct ParserLimits {
    qint64 maxHeaderBytes = 64 * 1024;
    qint64 maxBodyBytes = 32 * 1024 * 1024;
};

enum class ParseStep {
    NeedMore,        // every byte was taken
    HeadComplete,    // head() is final; the body, if any, comes next
    RequestComplete, // takeBody() is final; begin() before feeding on
    Failed,          // rejection() says why; the stream cannot be trusted any further
};

struct FeedResult {
    ParseStep step = ParseStep::NeedMore;
    qsizetype consumed = 0;
};

class RequestParser {
public:
    RequestParser();
    ~RequestParser();
    RequestParser(const RequestParser&) = delete;
    RequestParser& operator=(const RequestParser&) = delete;

    // Forgets everything and waits for the first byte of a request.
    void begin(const ParserLimits& limits);
    // Stops at each step, so it must be called again with the bytes it did not consume. After HeadComplete
    // of a request without body the request is complete: expectsBody() is false.
    [[nodiscard]] FeedResult feed(QByteArrayView bytes);

    [[nodiscard]] RequestHead& head();
    [[nodiscard]] RequestHead takeHead();
    // Also before HeadComplete: what can be told from the bytes that arrived.
    [[nodiscard]] RequestHead headSoFar() const;
    [[nodiscard]] QByteArray takeBody();
    [[nodiscard]] HttpVersion version() const;
    // What the client asked for; HTTP/1.0 closes unless it asked otherwise.
    [[nodiscard]] bool wantsKeepAlive() const;
    [[nodiscard]] bool expectsBody() const;
    [[nodiscard]] bool expectsContinue() const;
    [[nodiscard]] const Rejection& rejection() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gateway::http
