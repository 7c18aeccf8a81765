// SPDX-License-Identifier: GPL-3.0-or-later
// Text that a person decides by, so that nothing in it can pass for something else: characters nobody sees,
// that turn the direction of what follows, or look like others. Thread: any. Pure.
#pragma once

#include <QString>
#include <QStringView>

namespace gateway {

// Printable ASCII alone: it says what it shows.
[[nodiscard]] bool isPlainlyVisible(QStringView text);
// As a JSON string, in quotes, with everything but printable ASCII as codes.
[[nodiscard]] QString visiblyQuoted(QStringView text);
// The text where it is plainly visible, else quoted.
[[nodiscard]] QString visibleText(const QString& text);

} // namespace gateway
