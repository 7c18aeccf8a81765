// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a response head. Pure; the one place that decides which header fields may leave.
#pragma once

#include "base/headers.h"

#include <QByteArray>

#include <optional>

namespace gateway::http {

enum class ConnectionToken { None, Close, KeepAlive };
enum class ContentCoding { None, Chunked };

struct ResponseHead {
    int status = 200;
    QByteArrayView date;
    ConnectionToken connection = ConnectionToken::None;
    ContentCoding coding = ContentCoding::None;
    std::optional<qint64> contentLength = {};
};

// 1xx, 204 and 304 end with their head.
[[nodiscard]] bool mayHaveBody(int status) noexcept;
[[nodiscard]] QByteArrayView reasonPhrase(int status) noexcept;

// Appends the head with its blank line. Of `headers` the ones that are not valid HTTP (a CR or LF in a
// value would forge a header), that describe the connection or the framing, and all of CORS are dropped.
void appendResponseHead(QByteArray& out, const ResponseHead& head, const HeaderList& headers);

// "Tue, 14 Nov 2023 22:13:20 GMT", made anew only when the second changes.
class HttpDate {
public:
    [[nodiscard]] QByteArrayView text(qint64 epochMs);

private:
    qint64 m_second = -1;
    QByteArray m_text;
};

} // namespace gateway::http
