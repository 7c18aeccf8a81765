// SPDX-License-Identifier: GPL-3.0-or-later
// The request parser: what it makes of a byte stream must not depend on where the stream was cut, and it
// must take every byte or say why not.
#include "fuzz/fuzz_input.h"
#include "http/request_parser.h"

#include <QVector>

#include <utility>

using namespace gateway;

namespace {

struct Seen {
    QByteArray method;
    QByteArray target;
    QByteArray body;
    friend bool operator==(const Seen&, const Seen&) = default;
};

struct Outcome {
    QVector<Seen> requests;
    bool failed = false;
    friend bool operator==(const Outcome&, const Outcome&) = default;
};

Outcome parse(const QByteArray& bytes, qsizetype pieceSize)
{
    const http::ParserLimits limits { .maxHeaderBytes = 2048, .maxBodyBytes = 4096 };
    http::RequestParser parser;
    parser.begin(limits);
    Outcome outcome;
    Seen current;
    const auto complete = [&] {
        current.body = parser.takeBody();
        fuzz::require(current.body.size() <= limits.maxBodyBytes);
        outcome.requests.append(std::exchange(current, {}));
        parser.begin(limits);
    };
    QByteArray pending;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        pending += bytes.mid(at, pieceSize);
        while (!pending.isEmpty()) {
            const http::FeedResult result = parser.feed(pending);
            fuzz::require(result.consumed >= 0 && result.consumed <= pending.size());
            if (result.step == http::ParseStep::Failed) {
                outcome.failed = true;
                return outcome;
            }
            pending.remove(0, result.consumed);
            if (result.step == http::ParseStep::NeedMore) {
                fuzz::require(pending.isEmpty());
            } else if (result.step == http::ParseStep::HeadComplete) {
                current.method = parser.head().method;
                current.target = parser.head().target;
                if (!parser.expectsBody())
                    complete();
            } else {
                complete();
            }
        }
    }
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, qMin<std::size_t>(size, 16'384));
    const Outcome whole = parse(bytes, qMax<qsizetype>(1, bytes.size()));
    fuzz::require(parse(bytes, 1) == whole);
    fuzz::require(parse(bytes, 7) == whole);
    return 0;
}
