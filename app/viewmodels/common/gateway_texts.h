// SPDX-License-Identifier: GPL-3.0-or-later
// What the gateway says, in the language of the window. Records, the state of the policy and logins say it in
// English, which is part of the gateway's API; here it is said anew where it is read. Thread: any. Pure.
#pragma once

#include <QString>

namespace app::viewmodels {

// A sentence of gateway_sentences.h or gateway_remarks.h, found again by its form: why a target was tried or
// skipped ("first in order", "resting until 14:05"), how a login stands, what is wrong with a configuration.
// What is not known here, from a newer gateway perhaps, is shown as it was said.
[[nodiscard]] QString gatewayText(const QString& said);
// Why a target rests, by RestingTarget::reason ("rate_limited"): "Too many requests". Likewise.
[[nodiscard]] QString restReasonText(const QString& code);

} // namespace app::viewmodels
