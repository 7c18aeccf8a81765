// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown as the rich text of a TextEdit. What a model writes is not to be trusted: HTML in it stays text,
// an image is a link and never loaded (whoever made it would know that, and when, it was looked at), and
// links lead to the web or nowhere. Needs a QGuiApplication, which knows the fonts. Thread: the main thread.
// Pure.
#pragma once

#include <QColor>
#include <QString>

namespace app::viewmodels {

struct MarkdownLook {
    QString family = {};
    QString monoFamily = {};
    int pixelSize = 13;
    QColor link = Qt::blue;
    QColor quote = Qt::darkGray; // ink of what is quoted
    QColor code = Qt::lightGray; // ground
    QColor line = Qt::lightGray; // of tables
    friend bool operator==(const MarkdownLook&, const MarkdownLook&) = default;
};

// Above this a block is shown as it is written: laying it out would take too long.
inline constexpr qsizetype kMostMarkdown = 32 * 1024;

[[nodiscard]] QString markdownHtml(const QString& markdown, const MarkdownLook& look);

// http and https, with a host.
[[nodiscard]] bool isWebLink(const QString& link);

} // namespace app::viewmodels
