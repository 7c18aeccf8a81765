// SPDX-License-Identifier: GPL-3.0-or-later
// Credentials given by environment variables: the way without a keychain.
// Thread: any.
#pragma once

#include "base/secret.h"

#include <QString>

#include <optional>

namespace gateway::secrets {

// Empty: not set, or set to nothing. White space around the value, as files and shells leave it, is not part
// of it.
[[nodiscard]] std::optional<Secret> environmentSecret(const QString& name);

} // namespace gateway::secrets
