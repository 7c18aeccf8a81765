// SPDX-License-Identifier: GPL-3.0-or-later
// Whose something is that outlives a request: an answer, a conversation, a session. A key's name alone does
// not say it, since a key of the same name may be made for somebody else once the first is gone.
// Thread: any. Pure.
#pragma once

#include "config/config.h"
#include "oauth/grant_rows.h"

#include <QString>

namespace gateway::pipeline {

// As a grant hangs on it.
[[nodiscard]] oauth::KeyBinding bindingOf(const config::Key& key);
// The same as one text: the name, and a mark of the secret. Another for a key with another secret.
[[nodiscard]] QString ownerOf(const config::Key& key);

} // namespace gateway::pipeline
