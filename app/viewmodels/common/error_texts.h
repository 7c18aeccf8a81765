// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong with a request, as people read it.
// Thread: any. Pure.
#pragma once

#include "inspect/exchange_record.h"

#include <QString>

namespace app::viewmodels {

// What went wrong and what to make of it; empty: nothing did.
[[nodiscard]] QString errorText(const gateway::inspect::ExchangeRecord& record);
// All that is known of it, where errorText() has but the first line of many; empty: it has everything.
[[nodiscard]] QString wholeErrorText(const gateway::inspect::ExchangeRecord& record);
[[nodiscard]] QString errorText(const gateway::inspect::AttemptRecord& attempt);
// What a person reads of it: where a provider answered with JSON, the message in it.
[[nodiscard]] QString plainError(const QString& text);
// Where all that is kept of it is its code: "The provider took too long." for "upstream_timeout"
// (gateway::errorCodeName()). A code that is not known here, as of another version, is shown as it is.
[[nodiscard]] QString errorCodeText(const QString& code);

} // namespace app::viewmodels
