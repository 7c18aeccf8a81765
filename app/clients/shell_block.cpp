// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/shell_block.h"

#include "app/clients/settings_texts.h"

#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Result;

namespace {

constexpr QByteArrayView kOpening = "# >>> plexus >>>";
constexpr QByteArrayView kClosing = "# <<< plexus <<<";

struct Block {
    qsizetype start = 0;      // of the opening comment
    qsizetype linesStart = 0; // of the lines between
    qsizetype linesEnd = 0;   // of the closing comment
    qsizetype end = 0;        // behind its line end
};

qsizetype lineAfter(const QByteArray& text, qsizetype at)
{
    const qsizetype end = text.indexOf('\n', at);
    return end < 0 ? text.size() : end + 1;
}

// Of a line that is this and nothing else; -1: none.
qsizetype lineOf(const QByteArray& text, QByteArrayView wanted, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); at = lineAfter(text, at)) {
        if (text.sliced(at, lineAfter(text, at) - at).trimmed() == wanted)
            return at;
    }
    return -1;
}

Result<std::optional<Block>> blockOf(const QByteArray& text)
{
    const qsizetype opening = lineOf(text, kOpening, 0);
    const qsizetype closing = lineOf(text, kClosing, 0);
    if (opening < 0 && closing < 0)
        return std::optional<Block>();
    if (closing >= 0 && (opening < 0 || closing < opening))
        return placeError(
            text, closing, ClientSettings::tr("the end of Plexus' block stands alone. Take this line out."));
    const qsizetype next = lineOf(text, kOpening, opening + 1);
    if (closing < 0 || (next >= 0 && next < closing))
        return placeError(text, opening,
            ClientSettings::tr("Plexus' block has no end (%1).").arg(QString::fromLatin1(kClosing)));
    return std::optional<Block>(Block { .start = opening,
        .linesStart = lineAfter(text, opening),
        .linesEnd = closing,
        .end = lineAfter(text, closing) });
}

} // namespace

Result<QJsonValue> ShellBlock::read(const QByteArray& text) const
{
    const auto block = blockOf(text);
    if (!block)
        return block.error();
    if (!block->has_value())
        return QJsonValue(QJsonObject());
    const Block& found = block->value();
    QString lines = QString::fromUtf8(text.sliced(found.linesStart, found.linesEnd - found.linesStart));
    if (lines.endsWith(u'\n'))
        lines.chop(1);
    return QJsonValue(QJsonObject { { u"block"_s, lines } });
}

Result<QByteArray> ShellBlock::set(const QByteArray& text, const ValuePath&, const QJsonValue& value) const
{
    const auto block = blockOf(text);
    if (!block)
        return block.error();
    const QByteArray lines = value.toString().toUtf8() + '\n';
    QByteArray result = text;
    if (block->has_value()) {
        const Block& found = block->value();
        return result.replace(found.linesStart, found.linesEnd - found.linesStart, lines);
    }
    if (!result.isEmpty() && !result.endsWith('\n'))
        result += '\n';
    return result.append(kOpening.toByteArray() + '\n' + lines + kClosing.toByteArray() + '\n');
}

Result<QByteArray> ShellBlock::remove(const QByteArray& text, const ValuePath&) const
{
    const auto block = blockOf(text);
    if (!block)
        return block.error();
    QByteArray result = text;
    if (block->has_value())
        result.remove(block->value().start, block->value().end - block->value().start);
    return result;
}

} // namespace app::clients
