// SPDX-License-Identifier: GPL-3.0-or-later
// JavaScript clients that cut an emoji in half send escapes that Boost.JSON refuses the whole text for.
// Thread: any. Pure.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace gateway::dialects {

// JSON text with every lone surrogate escape replaced by U+FFFD, as long as before; empty when there is none,
// the usual case.
[[nodiscard]] QByteArray withoutLoneSurrogates(QByteArrayView text);

} // namespace gateway::dialects
