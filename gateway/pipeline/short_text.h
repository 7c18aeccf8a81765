// SPDX-License-Identifier: GPL-3.0-or-later
// Thread: any. Pure.
#pragma once

#include <QByteArray>
#include <QString>

namespace gateway::pipeline {

// The start of a provider's answer on one line, for records and messages; secrets masked.
[[nodiscard]] QString shortText(const QByteArray& bytes);

} // namespace gateway::pipeline
