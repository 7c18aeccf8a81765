// SPDX-License-Identifier: GPL-3.0-or-later
// Seals values for the place they are kept at: AES-256-GCM under a random 96-bit nonce. A sealed value is
// text,
//     px1:<key id>:<base64url(nonce | ciphertext | tag)>
// and opens at its own place only (table, column and row are bound to it), so that rows cannot be exchanged.
// One key is good for 2^32 values (NIST SP 800-38D §8.3); `plexusd rekey` begins anew.
// Thread: any; immutable.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "secrets/data_key.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

namespace gateway::secrets {

struct SealedPlace {
    QByteArray table;
    QByteArray column;
    QByteArrayList row; // the values of the row's key
};

class Sealer {
public:
    explicit Sealer(KeyRing keys)
        : m_keys(std::move(keys))
    {
    }

    // Whether a text is a sealed value, by its beginning.
    [[nodiscard]] static bool isSealed(QByteArrayView text);
    // Of a sealed text; empty for any other.
    [[nodiscard]] static QByteArrayView keyId(QByteArrayView text);

    [[nodiscard]] Result<QByteArray> seal(QByteArrayView value, const SealedPlace& place) const;
    // Error: no such key, another place, or changed bytes. It names the place and never the value.
    [[nodiscard]] Result<Secret> open(QByteArrayView text, const SealedPlace& place) const;

    [[nodiscard]] const KeyRing& keys() const { return m_keys; }

private:
    KeyRing m_keys;
};

// "secrets.value of provider/openai", for people.
[[nodiscard]] QString placeName(const SealedPlace& place);

} // namespace gateway::secrets
