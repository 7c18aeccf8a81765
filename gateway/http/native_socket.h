// SPDX-License-Identifier: GPL-3.0-or-later
// The few socket operations QTcpSocket does not offer. Where a platform lacks one the function says so by
// its neutral result and the caller falls back to QTcpSocket.
#pragma once

#include <QByteArrayView>

#include <array>

namespace gateway::http::native {

using SendParts = std::array<QByteArrayView, 3>;

// Hands the parts to the kernel in one call, without copying or waiting. Returns the bytes taken (0: none
// now), -1 when the connection is broken.
[[nodiscard]] qint64 sendNow(qintptr socket, const SendParts& parts) noexcept;
// Sends FIN and keeps reading possible.
void shutdownWrite(qintptr socket) noexcept;
// True when the peer closed its sending side, even while bytes it sent before are still unread.
[[nodiscard]] bool peerHungUp(qintptr socket) noexcept;
// The next close sends RST instead of FIN, so the peer cannot take what it got for the whole.
void resetOnClose(qintptr socket) noexcept;

} // namespace gateway::http::native
