// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets as the original Plexus sealed them (control-plane.md §10.1), met where its configuration is
// imported:
//     enc:v1:<nonce, 12 bytes hex>:<tag, 16 bytes hex>:<ciphertext hex>
// under the key its ENCRYPTION_KEY means. They are opened and never written.
// Thread: any.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArrayView>

#include <optional>

namespace gateway::secrets {

[[nodiscard]] bool isOriginalValue(QByteArrayView text);

// `variable`: ENCRYPTION_KEY, where it is set. An error says what to do and never holds the value; the caller
// names the place.
[[nodiscard]] Result<Secret> openOriginalValue(QByteArrayView text, const std::optional<Secret>& variable);

} // namespace gateway::secrets
