// SPDX-License-Identifier: GPL-3.0-or-later
// Real traffic of Google's, as two SDKs' authors recorded it. Not part of the tree: where the folder is
// absent, the tests that read it are skipped.
#pragma once

#include "dialects/gemini/gemini_codec.h"
#include "dialects/reply_events.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace gateway::dialects::test {

struct Exchange {
    std::string name;
    bool isStream = false;
    int status = 200;
    QByteArray request; // empty: not recorded
    std::vector<json::object> responses;
};

[[nodiscard]] std::vector<Exchange> recordedExchanges();

[[nodiscard]] QByteArray sseOf(const std::vector<json::object>& responses);
[[nodiscard]] QByteArray arrayOf(const std::vector<json::object>& responses);

// Everything the decoder and the checker make of `bytes`, cut into pieces of `step`.
[[nodiscard]] StreamEvents decodedStream(const QByteArray& bytes, qsizetype step);
[[nodiscard]] Reply foldedReply(const StreamEvents& events);
[[nodiscard]] QByteArray encodedStream(const StreamEvents& events, const ReplyContext& context);
// Shows the answer as it is: same id, same model.
[[nodiscard]] ReplyContext contextOf(const Reply& reply);

// Reads a stream as Google's JavaScript SDK does: blocks between blank lines, of which those that begin with
// `data:` are JSON; what is left over at the end is an error.
struct SdkReading {
    std::vector<json::object> chunks;
    std::string error;
};

[[nodiscard]] SdkReading readAsSdk(const QByteArray& stream);

} // namespace gateway::dialects::test
