// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of a record as the text of one column: a line for each entry, its fields parted by tabs; tabs and
// line breaks in them become spaces. Lines of another shape are passed over. Thread: any. Pure.
#pragma once

#include "inspect/exchange_record.h"
#include "inspect/mcp_record.h"

#include <QString>
#include <QVector>

namespace gateway::store {

[[nodiscard]] QString notesToText(const QVector<inspect::TranslationNote>& notes);
[[nodiscard]] QVector<inspect::TranslationNote> notesFromText(const QString& text);

[[nodiscard]] QString consideredToText(const QVector<inspect::ConsideredTarget>& targets);
[[nodiscard]] QVector<inspect::ConsideredTarget> consideredFromText(const QString& text);

// "files=1 file_bytes=20480": what is not 0.
[[nodiscard]] QString mediaToText(const inspect::MediaFigures& media);
[[nodiscard]] inspect::MediaFigures mediaFromText(const QString& text);

[[nodiscard]] QString mcpMessagesToText(const QVector<inspect::McpMessage>& messages);
[[nodiscard]] QVector<inspect::McpMessage> mcpMessagesFromText(const QString& text);

} // namespace gateway::store
