// SPDX-License-Identifier: GPL-3.0-or-later
// The words for one event of a stream, wherever it is shown. Thread: any. Pure but for the language.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace app::viewmodels {

// One line of what it says; empty bytes were not kept.
[[nodiscard]] QString eventPreview(QByteArrayView bytes);
// All of it, bounded: JSON laid out, or as it travelled.
[[nodiscard]] QString eventText(QByteArrayView bytes, bool isRaw);
// One unit for all of a stream that ended at `lastUs`, fine enough that a column of them can be compared.
[[nodiscard]] QString eventMoment(qint64 us, qint64 lastUs);
// What it is called.
[[nodiscard]] QString eventKind(const QByteArray& type);

} // namespace app::viewmodels
