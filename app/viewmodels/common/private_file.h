// SPDX-License-Identifier: GPL-3.0-or-later
// A file a person asked for. Thread: any; blocks briefly.
#pragma once

#include <QByteArray>
#include <QString>

namespace app::viewmodels {

// Only for its owner to read, and never over one that is there. Why it was not written; empty: it was.
[[nodiscard]] QString writeNewFile(const QString& path, const QByteArray& bytes);

} // namespace app::viewmodels
