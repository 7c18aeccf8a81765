// SPDX-License-Identifier: GPL-3.0-or-later
// Lays JSON out on lines for reading. Works on the text itself: order of keys, spelling of numbers and
// escapes stay as they travelled, and a body that was cut off is laid out as far as it goes. Thread: any.
// Pure.
#pragma once

#include <QByteArray>

namespace app::viewmodels {

// Whether it begins like a JSON object or array.
[[nodiscard]] bool looksLikeJson(const QByteArray& text);
[[nodiscard]] QByteArray indentJson(const QByteArray& text);

} // namespace app::viewmodels
