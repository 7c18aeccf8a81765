// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/markdown_blocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

constexpr qsizetype kLeastFence = 3;
// Further in, it is part of a list, or code by its indentation.
constexpr qsizetype kMostIndent = 3;

qsizetype indentOf(QStringView line)
{
    const auto first = std::find_if(line.cbegin(), line.cend(), [](QChar letter) { return letter != u' '; });
    return first - line.cbegin();
}

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

struct Fence {
    QChar sign;
    qsizetype length = 0; // 0: it is none
    qsizetype indent = 0;
    QString language = {};
};

Fence fenceIn(QStringView line)
{
    Fence fence { .indent = indentOf(line) };
    QStringView rest = line.sliced(fence.indent);
    if (fence.indent > kMostIndent || rest.isEmpty() || (rest.front() != u'`' && rest.front() != u'~'))
        return fence;
    fence.sign = rest.front();
    while (fence.length < rest.size() && rest[fence.length] == fence.sign)
        ++fence.length;
    rest = rest.sliced(fence.length).trimmed();
    // Behind a fence of backticks there are none: else it is a span of code.
    if (fence.length < kLeastFence || (fence.sign == u'`' && rest.contains(u'`')))
        return { .indent = fence.indent };
    const qsizetype space = rest.indexOf(u' ');
    fence.language = (space < 0 ? rest : rest.first(space)).toString();
    return fence;
}

bool closes(const Fence& fence, QStringView line)
{
    const QStringView rest = line.trimmed();
    return indentOf(line) <= kMostIndent && rest.size() >= fence.length
        && std::all_of(rest.cbegin(), rest.cend(), [&fence](QChar sign) { return sign == fence.sign; });
}

// A list goes on over empty lines, and so does what is set in.
bool goesOn(QStringView line)
{
    if (indentOf(line) > 0 || line.startsWith(u'\t') || line.startsWith(u'>'))
        return true;
    if (line.size() >= 2 && u"-*+"_s.contains(line[0]) && line[1] == u' ')
        return true;
    const auto digits =
        std::find_if(line.cbegin(), line.cend(), [](QChar letter) { return !letter.isDigit(); });
    return digits != line.cbegin() && digits != line.cend() && (*digits == u'.' || *digits == u')');
}

// "[name]: https://…": what other blocks refer to.
bool isDefinition(QStringView line)
{
    const qsizetype end = line.indexOf(u"]:");
    return indentOf(line) <= kMostIndent && line.trimmed().startsWith(u'[') && end > 1;
}

class Cutter {
public:
    void take(QStringView line)
    {
        if (m_fence.length > 0) {
            if (closes(m_fence, line))
                closeCode();
            else
                m_lines.append(line.sliced(std::min(indentOf(line), m_fence.indent)).toString());
            return;
        }
        const Fence fence = fenceIn(line);
        if (fence.length > 0) {
            closeText();
            m_fence = fence;
            return;
        }
        if (m_wasBlank && !isBlank(line) && !goesOn(line))
            closeText();
        m_wasBlank = isBlank(line);
        if (isDefinition(line))
            m_definitions.append(line.toString());
        m_lines.append(line.toString());
    }

    [[nodiscard]] QVector<MarkdownBlock> finish()
    {
        if (m_fence.length > 0)
            closeCode();
        else
            closeText();
        if (m_definitions.isEmpty())
            return m_blocks;
        const QString definitions = u"\n\n"_s + m_definitions.join(u'\n');
        for (MarkdownBlock& block : m_blocks) {
            if (!block.isCode && block.text.contains(u']'))
                block.text += definitions;
        }
        return m_blocks;
    }

private:
    void closeText()
    {
        while (!m_lines.isEmpty() && isBlank(m_lines.last()))
            m_lines.removeLast();
        while (!m_lines.isEmpty() && isBlank(m_lines.first()))
            m_lines.removeFirst();
        if (!m_lines.isEmpty())
            m_blocks.append(MarkdownBlock { .text = m_lines.join(u'\n') });
        m_lines.clear();
        m_wasBlank = false;
    }

    void closeCode()
    {
        m_blocks.append(
            MarkdownBlock { .isCode = true, .language = m_fence.language, .text = m_lines.join(u'\n') });
        m_lines.clear();
        m_fence = {};
        m_wasBlank = false;
    }

    QVector<MarkdownBlock> m_blocks;
    QStringList m_lines; // of the block under way
    QStringList m_definitions;
    Fence m_fence; // that is open
    bool m_wasBlank = false;
};

} // namespace

QVector<MarkdownBlock> markdownBlocks(const QString& markdown)
{
    Cutter cutter;
    for (const QStringView line : QStringView(markdown).split(u'\n'))
        cutter.take(line.endsWith(u'\r') ? line.chopped(1) : line);
    return cutter.finish();
}

} // namespace app::viewmodels
