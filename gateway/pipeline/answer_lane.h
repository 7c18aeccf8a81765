// SPDX-License-Identifier: GPL-3.0-or-later
// How a provider's success answer becomes the client's: byte for byte (PassThroughLane) or through
// translation (TranslationLane). A lane knows nothing of sockets and targets: bytes in, bytes out, and what
// it learned on the way. Thread: the gateway thread; one per attempt.
#pragma once

#include "base/error.h"
#include "base/headers.h"
#include "dialects/unified/note.h"
#include "http/http_types.h"
#include "inspect/exchange_record.h"
#include "upstream/upstream_client.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace gateway::pipeline {

// How the client's answer begins.
struct AnswerStart {
    HeaderList headers; // without the ids and routing headers every answer has
    http::BodyFraming framing = http::BodyFraming::Chunked;
};

class AnswerLane {
public:
    AnswerLane() = default;
    virtual ~AnswerLane() = default;
    AnswerLane(const AnswerLane&) = delete;
    AnswerLane& operator=(const AnswerLane&) = delete;

    // The next bytes of the provider's body. What the client gets now, valid until the next call; empty as
    // long as nothing may be sent, so that another target could still answer instead.
    [[nodiscard]] virtual QByteArrayView feed(QByteArrayView bytes) = 0;
    // What was held back, when there is nobody else to ask, or it was held long enough. May be empty.
    [[nodiscard]] virtual QByteArrayView release() = 0;
    // What is held back, as the provider sent it; for reading an error in it.
    [[nodiscard]] virtual QByteArrayView heldText() const = 0;
    // The provider's body is complete. May run on a pool thread, while nobody else touches the lane.
    [[nodiscard]] virtual QByteArrayView finish() = 0;
    // Bytes finish() has yet to work through; a lot of them is work for the pool.
    [[nodiscard]] virtual qsizetype heldBytes() const = 0;
    // The answer broke after something of it was sent: what tells the client so in its own grammar. Empty:
    // the connection has to be cut.
    [[nodiscard]] virtual QByteArrayView breakOff(const Error& error) = 0;
    // Keeps a client waiting in a stream: between two events only; may be empty.
    [[nodiscard]] virtual QByteArrayView ping() = 0;

    // Asked when the first bytes go out.
    [[nodiscard]] virtual AnswerStart start(const upstream::UpstreamHead& head) const = 0;

    // The answer turned out to be a failure although its status was success. While nothing was sent, another
    // target may be tried.
    [[nodiscard]] virtual std::optional<Error> failure() const = 0;
    // The provider's answer is complete, and there is nothing in it; the model stopped by itself. Asked after
    // finish().
    [[nodiscard]] virtual bool isEmpty() const = 0;
    // The client's answer is whole, or has failed: what the provider still sends changes nothing.
    [[nodiscard]] virtual bool isOver() const = 0;

    // What of the answer the client's dialect had no place for.
    [[nodiscard]] virtual dialects::Notes notes() const = 0;
    [[nodiscard]] virtual inspect::Usage usage() const = 0;

    // What the answer tells of media; empty for conversations.
    [[nodiscard]] virtual inspect::MediaFigures media() const { return {}; }

    // Content that is not thinking has been seen.
    [[nodiscard]] virtual bool sawText() const { return sawContent(); }

    // Bytes of a stream's text, thinking and arguments so far, about; 0 where nobody looks for them.
    [[nodiscard]] virtual qint64 contentBytes() const { return 0; }

    // What the answer says of itself; asked after finish().
    [[nodiscard]] virtual inspect::AnswerFacts facts() const { return {}; }

    // The output as we count it; 0 unless the lane was made to.
    [[nodiscard]] virtual qint64 estimatedOutput() const = 0;
    [[nodiscard]] virtual qint64 events() const = 0; // stream events seen
    [[nodiscard]] virtual bool sawContent() const = 0;
};

} // namespace gateway::pipeline
