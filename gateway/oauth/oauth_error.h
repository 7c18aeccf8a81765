// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong between a client and an authorization server, as both sides write it (RFC 6749 §§4.1.2.1,
// 5.2; RFC 7591 §3.2.2; RFC 8707 §2). Thread: any. Pure.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace gateway::oauth {

struct OAuthError {
    QByteArray code;         // "invalid_grant"
    QString description;     // a sentence; ASCII on the wire, see errorBody()
    int status = 400;        // of an answer that is no redirect
    qint64 retryAfterMs = 0; // 0: not said
    friend bool operator==(const OAuthError&, const OAuthError&) = default;
};

// A value, or what the client is told.
template <typename T> using Outcome = std::variant<T, OAuthError>;

// JSON. The description without characters RFC 6749 §5.2 rules out.
[[nodiscard]] QByteArray errorBody(const OAuthError& error);
[[nodiscard]] QByteArray asciiDescription(const QString& description);
// What another server says, as one line a person can read and a log may hold: whatever is long and no word,
// as a code, a verifier or a token that it repeats, is "…".
[[nodiscard]] QString readableLine(const QString& text);
// Empty: the body is no such error. What another server says is cut to a line a person can read.
[[nodiscard]] std::optional<OAuthError> readError(QByteArrayView body);

} // namespace gateway::oauth
