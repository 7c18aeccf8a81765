// SPDX-License-Identifier: GPL-3.0-or-later
// Members of a JSON object as the bytes that stand there, so that an id can be looked at or replaced without
// the sixteen megabytes around it being read and written anew. For text that readMessages() has accepted; of
// anything else it says that the member is not there.
// Thread: any. Pure.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <string_view>

namespace gateway::mcp {

// The value of a member of the outermost object, without blanks around it; empty: there is none.
[[nodiscard]] QByteArrayView memberText(QByteArrayView object, std::string_view name);
// With another value, where it has the member; else as it was.
[[nodiscard]] QByteArray withMember(QByteArrayView object, std::string_view name, QByteArrayView value);
// What a client wants to be told progress under (`params._meta.progressToken`), or what a notification of
// progress is for (`params.progressToken`), as JSON text.
[[nodiscard]] QByteArray wantedProgressToken(QByteArrayView request);
[[nodiscard]] QByteArray progressToken(QByteArrayView notification);
// The request a `notifications/cancelled` is about, as JSON text.
[[nodiscard]] QByteArray cancelledId(QByteArrayView notification);
// Without line ends, which between tokens are blanks: messages stand on one line in streams and pipes.
[[nodiscard]] QByteArray oneLine(QByteArray message);

} // namespace gateway::mcp
