// SPDX-License-Identifier: GPL-3.0-or-later
// Characters a person does not see but a model reads: control characters, directions, zero widths, tags. In a
// tool's description they are how instructions are smuggled past whoever approves it. Thread: any. Pure.
#pragma once

#include <QString>
#include <QStringList>

namespace gateway::mcp {

// What was found, once each ("U+202E (text direction)"); empty: nothing.
[[nodiscard]] QStringList hiddenCharacters(QStringView text);

} // namespace gateway::mcp
