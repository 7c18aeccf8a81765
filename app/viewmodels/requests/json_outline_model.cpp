// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/json_outline_model.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

constexpr int kIndent = 2;

} // namespace

void JsonOutlineModel::setText(const QString& laidOut)
{
    beginResetModel();
    m_lines.clear();
    QVector<int> open;
    const auto texts = QStringView(laidOut).split(u'\n');
    m_lines.reserve(laidOut.isEmpty() ? 0 : texts.size());
    for (qsizetype i = 0; !laidOut.isEmpty() && i < texts.size(); ++i) {
        const QStringView text = texts[i];
        qsizetype blanks = 0;
        while (blanks < text.size() && text[blanks] == u' ')
            ++blanks;
        const int place = static_cast<int>(i);
        m_lines.append(
            { .text = text.sliced(blanks).toString(), .depth = static_cast<int>(blanks) / kIndent });
        const QString& line = m_lines.last().text;
        if ((line.startsWith(u'}') || line.startsWith(u']')) && !open.isEmpty())
            m_lines[open.takeLast()].end = place;
        if (line.endsWith(u'{') || line.endsWith(u'['))
            open.append(place);
    }
    // What was cut off is open to its end.
    for (const int place : std::as_const(open))
        m_lines[place].end = static_cast<int>(m_lines.size()) - 1;
    for (int i = 0; i < m_lines.size(); ++i)
        m_lines[i].isFolded = isFoldable(i) && m_lines[i].depth >= kOpenDepth;
    m_shown = visible(0, static_cast<int>(m_lines.size()));
    endResetModel();
    Q_EMIT countChanged();
}

QVector<int> JsonOutlineModel::visible(int from, int to) const
{
    QVector<int> shown;
    for (int i = from; i < to; ++i) {
        shown.append(i);
        if (m_lines[i].isFolded)
            i = m_lines[i].end;
    }
    return shown;
}

void JsonOutlineModel::toggle(int row)
{
    if (row >= 0 && row < count())
        setFolded(row, !m_lines[m_shown[row]].isFolded);
}

bool JsonOutlineModel::setFolded(int row, bool folded)
{
    if (row < 0 || row >= count())
        return false;
    const int line = m_shown[row];
    if (!isFoldable(line) || m_lines[line].isFolded == folded)
        return false;
    // Before the rows go or come: theirs is the next one, and it must not change under them.
    m_lines[line].isFolded = folded;
    Q_EMIT dataChanged(index(row), index(row), { TextRole, FoldedRole, DetailRole, SpokenRole });
    if (folded) {
        const auto end = std::upper_bound(m_shown.cbegin(), m_shown.cend(), m_lines[line].end);
        const int last = static_cast<int>(end - m_shown.cbegin()) - 1;
        beginRemoveRows({}, row + 1, last);
        m_shown.remove(row + 1, last - row);
        endRemoveRows();
    } else {
        const QVector<int> inside = visible(line + 1, m_lines[line].end + 1);
        beginInsertRows({}, row + 1, row + static_cast<int>(inside.size()));
        m_shown.insert(row + 1, inside.size(), 0);
        std::copy(inside.cbegin(), inside.cend(), m_shown.begin() + row + 1);
        endInsertRows();
    }
    Q_EMIT countChanged();
    return true;
}

void JsonOutlineModel::foldAll()
{
    for (int i = 0; i < m_lines.size(); ++i)
        m_lines[i].isFolded = isFoldable(i) && m_lines[i].depth > 0;
    showAll();
}

void JsonOutlineModel::unfoldAll()
{
    for (Line& line : m_lines)
        line.isFolded = false;
    showAll();
}

void JsonOutlineModel::showAll()
{
    beginResetModel();
    m_shown = visible(0, static_cast<int>(m_lines.size()));
    endResetModel();
    Q_EMIT countChanged();
}

QString JsonOutlineModel::textAt(int row) const
{
    if (row < 0 || row >= count())
        return {};
    const int line = m_shown[row];
    const int end = std::max(line, m_lines[line].end);
    QStringList texts;
    for (int i = line; i <= end; ++i)
        texts.append(QString((m_lines[i].depth - m_lines[line].depth) * kIndent, u' ') + m_lines[i].text);
    return texts.join(u'\n');
}

int JsonOutlineModel::parentRow(int row) const
{
    if (row < 0 || row >= count())
        return -1;
    const int depth = m_lines[m_shown[row]].depth;
    for (int above = row - 1; above >= 0; --above) {
        if (m_lines[m_shown[above]].depth < depth)
            return above;
    }
    return -1;
}

// "messages": [ … ],
QString JsonOutlineModel::folded(int line) const
{
    return m_lines[line].text + u" \u2026 "_s + m_lines[m_lines[line].end].text;
}

int JsonOutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant JsonOutlineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int place = m_shown[index.row()];
    const Line& line = m_lines[place];
    const auto text = [&] {
        if (line.isFolded)
            return folded(place);
        return line.text.size() > kLineLength ? QString(line.text.first(kLineLength) + u'\u2026') : line.text;
    };
    const auto detail = [&] {
        return line.isFolded ? tr("%n line(s)", nullptr, line.end - place - 1) : QString();
    };
    switch (role) {
    case Qt::DisplayRole:
    case TextRole: return text();
    case DepthRole: return line.depth;
    case FoldableRole: return isFoldable(place);
    case FoldedRole: return line.isFolded;
    case DetailRole: return detail();
    //: %1 a line of JSON, %2 how many lines are folded away in it
    case SpokenRole: return line.isFolded ? tr("%1, folded, %2").arg(text(), detail()) : text();
    default: return {};
    }
}

QHash<int, QByteArray> JsonOutlineModel::roleNames() const
{
    return { { TextRole, "line" }, { DepthRole, "depth" }, { FoldableRole, "foldable" },
        { FoldedRole, "folded" }, { DetailRole, "detail" }, { SpokenRole, "spoken" } };
}

} // namespace app::viewmodels

#include "moc_json_outline_model.cpp"
