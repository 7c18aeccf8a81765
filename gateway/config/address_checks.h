// SPDX-License-Identifier: GPL-3.0-or-later
// The part of validate() that looks at addresses. Thread: any. Pure.
#pragma once

#include "config/remarks.h"

#include <QString>

namespace gateway::config {

[[nodiscard]] bool isLoopback(const QString& host);
// The word in the place of an address to listen on that opens Plexus to other computers.
[[nodiscard]] bool isNetworkWord(const QString& host);
// An http or https address without user, query or fragment. A warning where a credential would travel in the
// clear.
void checkUrl(const QString& path, const QString& text, bool carriesKey, Remarks& remarks);
void checkProxy(const QString& path, const QString& text, Remarks& remarks);

} // namespace gateway::config
