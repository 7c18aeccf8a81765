// SPDX-License-Identifier: GPL-3.0-or-later
// sessionFacts() of a body that is being scanned already. Not for use outside gateway/dialects.
// Thread: any. Pure.
#pragma once

#include "base/dialect.h"
#include "base/session_facts.h"

#include <simdjson.h>

namespace gateway::dialects {

// `document` must stand at its beginning; it is read up to its end.
[[nodiscard]] SessionFacts readSessionFacts(Dialect dialect, simdjson::ondemand::document& document);

} // namespace gateway::dialects
