// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/diff_list_model.h"

#include "app/viewmodels/requests/exchange_texts.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

// Smaller ones are compared within a frame.
constexpr qsizetype kAtOnceBytes = 64 * 1024;

DiffListModel::Kind shownKind(DiffLine::Kind kind)
{
    switch (kind) {
    case DiffLine::Kind::Same: return DiffListModel::Same;
    case DiffLine::Kind::Changed: return DiffListModel::Changed;
    case DiffLine::Kind::Removed: return DiffListModel::Removed;
    case DiffLine::Kind::Added: return DiffListModel::Added;
    }
    return DiffListModel::Same;
}

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u"  "_s, u" &nbsp;"_s);
}

QString marked(const QString& text, const DiffMarks& marks)
{
    if (marks.isEmpty())
        return {};
    QString out;
    qsizetype from = 0;
    for (const DiffMark& mark : marks) {
        out += escaped(text.sliced(from, mark.from - from)) + u"<b><u>"_s
            + escaped(text.sliced(mark.from, mark.length)) + u"</u></b>"_s;
        from = mark.from + mark.length;
    }
    return out + escaped(text.sliced(from));
}

} // namespace

void DiffListModel::compare(const QByteArray& left, const QByteArray& right)
{
    if (m_left == left && m_right == right)
        return;
    m_left = left;
    m_right = right;
    const int round = ++m_round;
    if (left.isEmpty() && right.isEmpty()) {
        take({});
        return;
    }
    if (left.size() + right.size() <= kAtOnceBytes || left.size() + right.size() > kDiffBytes) {
        take(diffBodies(left, right));
        return;
    }
    m_isBusy = true;
    Q_EMIT changed();
    // The guard may only be looked at on this thread, so the result comes by way of the application.
    QThreadPool::globalInstance()->start([guard = QPointer(this), round, left, right] {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, round, diff = diffBodies(left, right)] {
                if (guard && guard->m_round == round)
                    guard->take(diff);
            },
            Qt::QueuedConnection);
    });
}

void DiffListModel::take(BodyDiff diff)
{
    beginResetModel();
    m_diff = std::move(diff);
    m_isBusy = false;
    layOut();
    endResetModel();
    Q_EMIT changed();
}

void DiffListModel::setInlined(bool inlined)
{
    if (inlined == m_isInlined)
        return;
    beginResetModel();
    m_isInlined = inlined;
    layOut();
    endResetModel();
    Q_EMIT inlinedChanged();
    Q_EMIT changed();
}

void DiffListModel::appendLine(int line)
{
    if (!m_isInlined || m_diff.lines[line].kind != DiffLine::Kind::Changed) {
        m_rows.append(Row { .line = line });
        return;
    }
    m_rows.append(Row { .line = line, .part = Part::Before });
    m_rows.append(Row { .line = line, .part = Part::After });
}

void DiffListModel::layOut()
{
    m_rows.clear();
    const int lines = static_cast<int>(m_diff.lines.size());
    const auto same = [this](int line) { return m_diff.lines[line].kind == DiffLine::Kind::Same; };
    for (int from = 0; from < lines;) {
        int to = from;
        while (to < lines && same(to))
            ++to;
        // Nothing stands around the beginning and the end of the whole.
        const int head = from == 0 ? 0 : kContext;
        const int tail = to == lines ? 0 : kContext;
        const bool folds = m_diff.changes > 0 && to - from > head + tail + 1;
        const int foldFrom = folds ? from + head : to;
        const int foldTo = folds ? to - tail : to;
        for (int line = from; line < foldFrom; ++line)
            m_rows.append(Row { .line = line });
        if (folds)
            m_rows.append(Row { .line = foldFrom, .folded = foldTo - foldFrom });
        for (int line = foldTo; line < to; ++line)
            m_rows.append(Row { .line = line });
        for (from = to; from < lines && !same(from); ++from)
            appendLine(from);
    }
}

QString DiffListModel::summary() const
{
    if (m_isBusy)
        return tr("Comparing\u2026");
    if (m_diff.isTooLarge)
        return tr("Together they are larger than %1, which is too much to compare.")
            .arg(bytesText(kDiffBytes));
    if (m_left.isEmpty() && m_right.isEmpty())
        return {};
    QString text = m_diff.changes == 0 ? tr("No difference") : tr("%n change(s)", nullptr, m_diff.changes);
    if (m_diff.isJson && m_diff.changes == 0 && m_left != m_right)
        text = tr("No difference but in the form of the text");
    if (!m_diff.isWhole)
        text += tr("; shown up to line %1").arg(m_diff.lines.size());
    return text;
}

void DiffListModel::unfold(int row)
{
    if (row < 0 || row >= count() || m_rows[row].folded == 0)
        return;
    const Row fold = m_rows[row];
    m_rows[row] = { .line = fold.line };
    Q_EMIT dataChanged(index(row), index(row));
    if (fold.folded > 1) {
        beginInsertRows({}, row + 1, row + fold.folded - 1);
        m_rows.insert(row + 1, fold.folded - 1, Row {});
        for (int i = 1; i < fold.folded; ++i)
            m_rows[row + i] = { .line = fold.line + i };
        endInsertRows();
    }
    Q_EMIT changed();
}

int DiffListModel::nextChange(int row, int step) const
{
    const auto differs = [this](int at) {
        const Kind kind = kindOf(m_rows[at]);
        return kind != Same && kind != Folded;
    };
    const auto begins = [&](int at) { return differs(at) && (at == 0 || !differs(at - 1)); };
    for (int at = row + step; at >= 0 && at < count(); at += step) {
        if (begins(at))
            return at;
    }
    return row;
}

int DiffListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

DiffListModel::Kind DiffListModel::kindOf(const Row& row) const
{
    if (row.folded > 0)
        return Folded;
    switch (row.part) {
    case Part::Before: return Removed;
    case Part::After: return Added;
    case Part::Whole: break;
    }
    return shownKind(m_diff.lines[row.line].kind);
}

QString DiffListModel::spoken(const Row& row) const
{
    const DiffLine& line = m_diff.lines[row.line];
    if (row.part == Part::Before)
        return tr("Before: %1").arg(line.left);
    if (row.part == Part::After)
        return tr("After: %1").arg(line.right);
    switch (kindOf(row)) {
    case Same: return line.left;
    case Changed: return tr("Changed: %1, now %2").arg(line.left, line.right);
    case Removed: return tr("Only left: %1").arg(line.left);
    case Added: return tr("Only right: %1").arg(line.right);
    case Folded: return tr("%n equal line(s)", nullptr, row.folded);
    }
    return {};
}

QVariant DiffListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    const DiffLine& line = m_diff.lines[row.line];
    const bool folded = row.folded > 0;
    switch (role) {
    case KindRole: return kindOf(row);
    case DepthRole: return line.depth;
    case LeftRole: return folded ? QString() : line.left;
    case RightRole: return folded ? QString() : line.right;
    case LeftMarkedRole: return folded ? QString() : marked(line.left, line.leftMarks);
    case RightMarkedRole: return folded ? QString() : marked(line.right, line.rightMarks);
    case FoldedRole: return row.folded;
    case Qt::AccessibleTextRole:
    case SpokenRole: return spoken(row);
    default: return {};
    }
}

QHash<int, QByteArray> DiffListModel::roleNames() const
{
    return { { KindRole, "kind" }, { DepthRole, "depth" }, { LeftRole, "before" }, { RightRole, "after" },
        { LeftMarkedRole, "leftMarked" }, { RightMarkedRole, "rightMarked" }, { FoldedRole, "folded" },
        { SpokenRole, "spoken" } };
}

} // namespace app::viewmodels

#include "moc_diff_list_model.cpp"
