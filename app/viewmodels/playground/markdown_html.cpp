// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/markdown_html.h"

#include <QCoreApplication>
#include <QFont>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Markdown)
};

// Pixels above the text's own, by the level of a heading.
constexpr std::array kHeadingSteps { 5, 3, 2, 1, 0, 0 };
constexpr int kCellPadding = 4;
constexpr int kGap = 8;     // between paragraphs
constexpr int kItemGap = 2; // between items of a list
constexpr auto kImageSign = QChar::ObjectReplacementCharacter;

struct Piece {
    int from = 0;
    int length = 0;
    QTextCharFormat format;
    int heading = 0;
    bool isQuote = false;
    bool isCodeBlock = false;
};

QVector<Piece> piecesOf(const QTextDocument& document)
{
    QVector<Piece> pieces;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            pieces.append({ .from = fragment.position(),
                .length = fragment.length(),
                .format = fragment.charFormat(),
                .heading = format.headingLevel(),
                .isQuote = format.hasProperty(QTextFormat::BlockQuoteLevel),
                .isCodeBlock = format.hasProperty(QTextFormat::BlockCodeFence)
                    || format.hasProperty(QTextFormat::BlockCodeLanguage) });
        }
    }
    return pieces;
}

void link(QTextCharFormat& format, const QString& target, const MarkdownLook& look)
{
    const bool leads = isWebLink(target);
    format.setAnchor(leads);
    format.setAnchorHref(leads ? target : QString());
    format.setFontUnderline(leads);
    if (leads)
        format.setForeground(look.link);
    else
        format.clearForeground();
}

QString imageText(const QTextImageFormat& image)
{
    const QString described = image.property(QTextFormat::ImageAltText).toString().trimmed();
    //: in the place of an image; %1 what it is said to show, or its address
    return Texts::tr("[image: %1]").arg(described.isEmpty() ? image.name() : described);
}

void dress(QTextCharFormat& format, const Piece& piece, const MarkdownLook& look)
{
    if (piece.isQuote)
        format.setForeground(look.quote);
    if (format.isAnchor())
        link(format, format.anchorHref(), look);
    if (format.fontFixedPitch()) {
        format.setFontFamilies({ look.monoFamily });
        format.setProperty(QTextFormat::FontPixelSize, look.pixelSize - 1);
        if (!piece.isCodeBlock)
            format.setBackground(look.code);
    }
    if (piece.heading > 0) {
        const auto level = std::min<size_t>(static_cast<size_t>(piece.heading), kHeadingSteps.size());
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setProperty(QTextFormat::FontPixelSize, look.pixelSize + kHeadingSteps.at(level - 1));
        format.setFontWeight(QFont::DemiBold);
    }
}

// From the end, so that places hold while texts take the place of images.
void dressPieces(QTextDocument& document, const MarkdownLook& look)
{
    const QVector<Piece> pieces = piecesOf(document);
    for (auto piece = pieces.crbegin(); piece != pieces.crend(); ++piece) {
        QTextCursor cursor(&document);
        cursor.setPosition(piece->from);
        cursor.setPosition(piece->from + piece->length, QTextCursor::KeepAnchor);
        if (piece->format.isImageFormat()) {
            const QTextImageFormat image = piece->format.toImageFormat();
            QTextCharFormat format;
            link(format, image.name(), look);
            cursor.insertText(imageText(image), format);
            continue;
        }
        QTextCharFormat format = piece->format;
        dress(format, *piece, look);
        cursor.setCharFormat(format);
    }
}

void dressBlocks(QTextDocument& document, const MarkdownLook& look)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool goesOn = block.textList() && block.previous().textList();
        format.setTopMargin(block == document.begin() ? 0 : goesOn ? kItemGap : kGap);
        format.setBottomMargin(0);
        if (format.hasProperty(QTextFormat::BlockCodeFence)
            || format.hasProperty(QTextFormat::BlockCodeLanguage))
            format.setBackground(look.code);
        QTextCursor(block).setBlockFormat(format);
    }
}

void dressTables(QTextDocument& document, const MarkdownLook& look)
{
    const QList<QTextFrame*> frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(look.line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(kCellPadding);
        format.setTopMargin(kGap);
        table->setFormat(format);
    }
}

QString plainHtml(const QString& text)
{
    return u"<p style=\"white-space: pre-wrap\">"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace

bool isWebLink(const QString& link)
{
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

QString markdownHtml(const QString& markdown, const MarkdownLook& look)
{
    if (markdown.size() > kMostMarkdown)
        return plainHtml(markdown);
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    QFont font(look.family);
    font.setPixelSize(look.pixelSize);
    document.setDefaultFont(font);
    // The sign Qt has images stand at; a text of somebody's own is no image.
    QString text = markdown;
    text.remove(kImageSign);
    document.setMarkdown(text,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML)
            | QTextDocument::MarkdownDialectGitHub);
    dressPieces(document, look);
    dressBlocks(document, look);
    dressTables(document, look);
    return document.toHtml();
}

} // namespace app::viewmodels
