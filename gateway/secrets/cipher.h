// SPDX-License-Identifier: GPL-3.0-or-later
// The few primitives secrets are kept with, from OpenSSL's libcrypto: AES-256-GCM (NIST SP 800-38D), scrypt
// (RFC 7914), HKDF-SHA256 (RFC 5869) and the system's random numbers.
// Thread: any.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gateway::secrets {

inline constexpr qsizetype kKeyBytes = 32;
inline constexpr qsizetype kNonceBytes = 12; // the length GCM is made for
inline constexpr qsizetype kTagBytes = 16;

// Fails only where the system has no randomness to give.
[[nodiscard]] Result<QByteArray> randomBytes(qsizetype count);

// One message under one key: a nonce is used once. `bound` is authenticated but not contained.
struct GcmParts {
    QByteArrayView nonce; // kNonceBytes
    QByteArrayView bound;
};

// Ciphertext and tag behind it.
[[nodiscard]] Result<QByteArray> gcmSeal(const Secret& key, const GcmParts& parts, QByteArrayView plain);
// Empty: another key, other `bound`, or changed bytes; GCM does not say which.
[[nodiscard]] std::optional<QByteArray> gcmOpen(
    const Secret& key, const GcmParts& parts, QByteArrayView sealed);

// Memory is about 128 * r * 2^logN bytes.
struct ScryptCost {
    int logN = 17;
    int r = 8;
    int p = 1;

    friend bool operator==(const ScryptCost&, const ScryptCost&) = default;
};

[[nodiscard]] Result<Secret> scryptKey(const Secret& passphrase, QByteArrayView salt, const ScryptCost& cost);

// A key for one purpose (`info`) out of another key.
[[nodiscard]] Result<Secret> derivedKey(const Secret& key, QByteArrayView salt, QByteArrayView info);

} // namespace gateway::secrets
