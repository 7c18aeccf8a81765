// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a record that are stored as text.
// Thread: any. Pure.
#pragma once

#include "base/headers.h"
#include "inspect/exchange_record.h"

#include <QString>

namespace gateway::store {

// [["name","value"],…]; bytes that are not UTF-8 are replaced.
[[nodiscard]] QString headersToText(const HeaderList& headers);
[[nodiscard]] HeaderList headersFromText(const QString& text);

// A note per line, its three texts parted by tabs; tabs and line breaks in them become spaces.
[[nodiscard]] QString notesToText(const QVector<inspect::TranslationNote>& notes);
[[nodiscard]] QVector<inspect::TranslationNote> notesFromText(const QString& text);

} // namespace gateway::store
