// SPDX-License-Identifier: GPL-3.0-or-later
// The part all SSE dialects' decoders share: cutting the bytes into events, reading the JSON, and giving way
// when it cannot be read.
// Thread: any; one per stream.
#pragma once

#include "dialects/codec.h"
#include "dialects/sse_decoder.h"

namespace gateway::dialects {

class SseStreamDecoder : public StreamDecoder {
public:
    SseStreamDecoder();

    [[nodiscard]] StreamEvents feed(QByteArrayView bytes) final;
    // A last event may lack its blank line; one cut short is no more than a stream cut short.
    [[nodiscard]] StreamEvents finish() final;

    [[nodiscard]] std::optional<Money> reportedCost() const final { return m_reportedCost; }

protected:
    // One event: `name` as in `event:` (may be empty), its data as JSON.
    virtual void takeJson(QByteArrayView name, const json::value& data, StreamEvents& out) = 0;
    // Data that is not JSON, such as `[DONE]`. By default a failure: the provider's bytes are damaged.
    virtual void takeText(QByteArrayView name, QByteArrayView data, StreamEvents& out);
    // The provider closed, and all it sent has been taken.
    virtual void takeClose(StreamEvents& out);

private:
    SseDecoder m_decoder;
    std::optional<Money> m_reportedCost;
    qint64 m_droppedSeen = 0;
    bool m_isClosing = false;
};

} // namespace gateway::dialects
