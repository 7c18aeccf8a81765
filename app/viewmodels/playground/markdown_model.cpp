// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/markdown_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

void MarkdownModel::setSource(const QString& source)
{
    if (source == m_source)
        return;
    m_source = source;
    const QVector<MarkdownBlock> blocks = markdownBlocks(source);
    const int before = static_cast<int>(m_blocks.size());
    const int now = static_cast<int>(blocks.size());
    if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_blocks.resize(now);
        endRemoveRows();
    }
    for (int row = 0; row < std::min(before, now); ++row) {
        if (m_blocks[row] == blocks[row])
            continue;
        m_blocks[row] = blocks[row];
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_blocks += blocks.sliced(before);
        endInsertRows();
    }
    if (now != before)
        Q_EMIT countChanged();
    Q_EMIT sourceChanged();
}

int MarkdownModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

QVariant MarkdownModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MarkdownBlock& block = m_blocks[index.row()];
    switch (role) {
    case CodeRole: return block.isCode;
    case LanguageRole: return block.language;
    case Qt::AccessibleTextRole:
    case WrittenRole: return block.text;
    case HtmlRole: return block.isCode ? QString() : markdownHtml(block.text, m_look);
    default: return {};
    }
}

QHash<int, QByteArray> MarkdownModel::roleNames() const
{
    return { { CodeRole, "code" }, { LanguageRole, "language" }, { WrittenRole, "written" },
        { HtmlRole, "html" } };
}

} // namespace app::viewmodels

#include "moc_markdown_model.cpp"
