// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown in blocks that can be laid out each by itself: of an answer that grows only the last one changes.
// It cuts where no construct goes on (between paragraphs, around fences) and understands nothing else.
// Thread: any. Pure.
#pragma once

#include <QString>
#include <QStringView>
#include <QVector>

namespace app::viewmodels {

struct MarkdownBlock {
    bool isCode = false;
    QString language = {}; // of code, as it was named; empty: it was not
    QString text = {};     // Markdown, or the code without its fence
    friend bool operator==(const MarkdownBlock&, const MarkdownBlock&) = default;
};

// A fence that is not closed yet holds all that follows.
[[nodiscard]] QVector<MarkdownBlock> markdownBlocks(const QString& markdown);

} // namespace app::viewmodels
