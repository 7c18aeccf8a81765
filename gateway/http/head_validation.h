// SPDX-License-Identifier: GPL-3.0-or-later
// What a parsed head must satisfy beyond what the parser library insists on, so that we and anything that
// reads the same bytes agree where a request ends (no smuggling) and whom it is for. Pure functions.
#pragma once

#include "http/http_types.h"

#include <QByteArrayView>

#include <optional>

namespace gateway::http {

enum class HttpVersion { Http10, Http11 };

// A refusal with the stable code name that belongs to it.
[[nodiscard]] Rejection badRequest(const QString& message);

// How the request's body is delimited.
struct BodyFacts {
    enum class Kind { None, Length, Chunked };
    Kind kind = Kind::None;
    quint64 length = 0; // Kind::Length only
    friend bool operator==(const BodyFacts&, const BodyFacts&) = default;
};

// Checks request target, Host count, Content-Length and Transfer-Encoding. Nothing: the head may pass.
// The target must already be split (splitTarget).
[[nodiscard]] std::optional<Rejection> checkHeadRules(const RequestHead& head, HttpVersion version);
// Only meaningful for a head that passed checkHeadRules().
[[nodiscard]] BodyFacts bodyFacts(const RequestHead& head);

// An unsigned decimal of digits only that fits 63 bits.
[[nodiscard]] std::optional<quint64> parseLength(QByteArrayView digits) noexcept;

// The authority of an absolute-form target ("http://127.0.0.1:4000/v1"); nothing for other forms.
[[nodiscard]] std::optional<QByteArrayView> targetAuthority(QByteArrayView target) noexcept;
// Fills path and query from target; the authority of an absolute form is no part of them.
void splitTarget(RequestHead& head);

// Method, target and path of whatever part of a head arrived, for the shape of a refusal; empty fields
// where the bytes do not look like a request line.
[[nodiscard]] RequestHead guessHead(QByteArrayView raw);

// Whether bytes that should begin a chunk (perhaps incomplete, perhaps after the CRLF of the chunk before)
// can still become one. The parser library only decides when it has seen the end of the line.
[[nodiscard]] bool mayBeginChunk(QByteArrayView bytes) noexcept;

} // namespace gateway::http
