// SPDX-License-Identifier: GPL-3.0-or-later
// What a person copied from a browser that could not come back: the whole address it was sent to,
// `code#state`, `code=…&state=…`, or the bare code. Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "oauth/sign_in_flow.h"

#include <QString>

namespace gateway::accounts {

// `state` is empty where none was copied. InvalidRequest: there is no code in it.
[[nodiscard]] Result<oauth::SignInAnswer> readPasted(const QString& text);

} // namespace gateway::accounts
