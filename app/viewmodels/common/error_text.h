// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong with a request, as people read it.
// Thread: any. Pure.
#pragma once

#include "inspect/exchange_record.h"

#include <QString>

namespace app::viewmodels {

// What went wrong and what to make of it; empty: nothing did.
[[nodiscard]] QString errorText(const gateway::inspect::ExchangeRecord& record);
// What a person reads of it: where a provider answered with JSON, the message in it.
[[nodiscard]] QString plainError(const QString& text);

} // namespace app::viewmodels
