// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of MCP: a message is taken or refused, never half of each; a stream has the same events
// however its bytes are cut, none longer than the limit, and reading what was passed on gives the same again.
#include "fuzz/fuzz_input.h"
#include "mcp/event_stream.h"
#include "mcp/json_rpc.h"

#include <QVector>

using namespace gateway;

namespace {

constexpr qint64 kMaxEventBytes = 256;

struct Heard {
    QByteArray text; // all that was passed on
    QByteArrayList data = {};
    bool overflowed = false;

    friend bool operator==(const Heard&, const Heard&) = default;
};

Heard listen(const QByteArray& bytes, qsizetype pieceSize)
{
    Heard heard;
    mcp::EventStream stream(kMaxEventBytes);
    for (qsizetype at = 0; at < bytes.size() && !heard.overflowed; at += pieceSize) {
        heard.overflowed = !stream.feed(bytes.mid(at, pieceSize), [&heard](const mcp::StreamEvent& event) {
            // Each of its lines ends in one byte more at most than it came with.
            fuzz::require(event.text.size() <= 2 * kMaxEventBytes);
            fuzz::require(event.text.endsWith('\n') && !event.text.contains('\r'));
            heard.text += event.text;
            heard.data.append(event.data);
        });
    }
    return heard;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, qMin<std::size_t>(size, 16'384));
    const auto messages = mcp::readMessages(bytes);
    if (messages) {
        fuzz::require(!messages->list.empty() && messages->list.size() <= mcp::kMaxBatch);
        fuzz::require(messages->isBatch || messages->list.size() == 1);
        // An error of ours is one message again, with the same id.
        const auto error = mcp::readMessages(mcp::errorObject(messages->requestId(), {}));
        fuzz::require(error && error->list.front().id == messages->requestId());
    }
    const Heard whole = listen(bytes, qMax<qsizetype>(1, bytes.size()));
    fuzz::require(listen(bytes, 1) == whole);
    fuzz::require(listen(bytes, 5) == whole);
    if (!whole.overflowed)
        fuzz::require(listen(whole.text, 7).data == whole.data);
    return 0;
}
