// SPDX-License-Identifier: GPL-3.0-or-later
// Values nobody may guess: codes, tokens, `state`, and the proof that who redeems a code is who asked for it
// (PKCE, RFC 7636; only S256). Chance is handed in. Thread: any. Pure.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace gateway::oauth {

// So many bytes nobody can foresee.
using RandomBytes = std::function<QByteArray(qsizetype size)>;
[[nodiscard]] RandomBytes systemRandom();

// base64url without padding (RFC 7636 appendix A).
[[nodiscard]] QByteArray base64Url(QByteArrayView bytes);
// `prefix` and 256 random bits.
[[nodiscard]] QByteArray randomToken(const RandomBytes& random, QByteArrayView prefix = {});
// SHA-256, 32 bytes: what is kept of a token.
[[nodiscard]] QByteArray tokenDigest(QByteArrayView token);
// Takes as long for a near miss as for any other; only the length shows.
[[nodiscard]] bool sameSecret(QByteArrayView a, QByteArrayView b) noexcept;

struct Pkce {
    QByteArray verifier; // kept until the code comes back
    QByteArray challenge;
};

[[nodiscard]] Pkce newPkce(const RandomBytes& random);
// S256 of a verifier.
[[nodiscard]] QByteArray challengeOf(QByteArrayView verifier);
// 43 to 128 unreserved characters (RFC 7636 §4.1).
[[nodiscard]] bool isVerifier(QByteArrayView text) noexcept;
// What S256 makes: 43 characters of base64url.
[[nodiscard]] bool isChallenge(QByteArrayView text) noexcept;

} // namespace gateway::oauth
