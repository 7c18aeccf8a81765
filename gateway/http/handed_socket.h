// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt has no word for of a socket that another process has opened.
// Thread: any.
#pragma once

#include <QtGlobal>

namespace gateway::http {

// A descriptor of our own for a TCP socket that listens; -1: it does not, or there are none on this system.
[[nodiscard]] qintptr duplicateListening(qintptr socket);

// Nothing, for -1.
void closeSocket(qintptr socket);

} // namespace gateway::http
