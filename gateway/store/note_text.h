// SPDX-License-Identifier: GPL-3.0-or-later
// A record's translation notes as the text of one column: a note per line, its three texts parted by tabs;
// tabs and line breaks in them become spaces. Thread: any. Pure.
#pragma once

#include "inspect/exchange_record.h"

#include <QString>
#include <QVector>

namespace gateway::store {

[[nodiscard]] QString notesToText(const QVector<inspect::TranslationNote>& notes);
[[nodiscard]] QVector<inspect::TranslationNote> notesFromText(const QString& text);

} // namespace gateway::store
