// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation that another vendor answered before: its turns hold proofs in our carriers, ids we made, or
// calls without the signature the client's own vendor would have put there. Passed through as it is, that
// vendor refuses it; it has to be fitted as if it were translated. Thread: any. Pure; one look at the bytes,
// nothing is parsed.
#pragma once

#include "base/dialect.h"

#include <QByteArrayView>

namespace gateway::dialects {

// Errs towards true: then the request is decoded and fitted, which changes nothing that is the vendor's own.
[[nodiscard]] bool mayHoldForeignTurns(Dialect dialect, QByteArrayView body);

} // namespace gateway::dialects
