// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, where all that is kept of it is its code.
// Thread: any. Pure.
#pragma once

#include <QString>

namespace app::viewmodels {

// "The provider took too long." for "upstream_timeout" (gateway::errorCodeName()). A code that is not known
// here, as of another version, is shown as it is.
[[nodiscard]] QString errorCodeText(const QString& code);

} // namespace app::viewmodels
