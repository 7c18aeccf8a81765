// SPDX-License-Identifier: GPL-3.0-or-later
// The event-stream decoder: same events however the bytes are cut, and never one longer than the limit.
#include "dialects/sse_decoder.h"
#include "fuzz/fuzz_input.h"

#include <QVector>

#include <utility>

using namespace gateway;

namespace {

constexpr qsizetype kMaxEventBytes = 256;

QVector<std::pair<QByteArray, QByteArray>> decode(const QByteArray& bytes, qsizetype pieceSize)
{
    QVector<std::pair<QByteArray, QByteArray>> events;
    dialects::SseDecoder decoder(kMaxEventBytes);
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        decoder.feed(bytes.mid(at, pieceSize), [&](const dialects::SseEvent& event) {
            fuzz::require(event.data.size() <= kMaxEventBytes);
            events.append({ event.name.toByteArray(), event.data.toByteArray() });
        });
    }
    return events;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, qMin<std::size_t>(size, 16'384));
    const auto whole = decode(bytes, qMax<qsizetype>(1, bytes.size()));
    fuzz::require(decode(bytes, 1) == whole);
    fuzz::require(decode(bytes, 5) == whole);
    return 0;
}
