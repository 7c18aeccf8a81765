// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/clients/file_diff_list_model.h"

namespace app::viewmodels {

using clients::DiffLine;
using clients::FilePlan;

FileDiffListModel::Row FileDiffListModel::rowOf(const DiffLine& line)
{
    const QString number = QString::number(line.number);
    switch (line.kind) {
    case DiffLine::Kind::Same: return { .kind = Kind::Same, .number = number, .text = line.text };
    case DiffLine::Kind::Removed: return { .kind = Kind::Removed, .number = number, .text = line.text };
    case DiffLine::Kind::Added: return { .kind = Kind::Added, .number = number, .text = line.text };
    case DiffLine::Kind::Gap:
        return { .kind = Kind::Gap, .text = tr("%n more line(s)", nullptr, line.number) };
    }
    return {};
}

void FileDiffListModel::setPlans(const QVector<FilePlan>& plans)
{
    QVector<Row> rows;
    for (const FilePlan& plan : plans) {
        const QString heading = plan.file.exists ? plan.shown : tr("%1 (new)").arg(plan.shown);
        rows.append({ .kind = Kind::File, .text = heading });
        if (!plan.isChange()) {
            rows.append({ .kind = Kind::Unchanged, .text = tr("Stays as it is") });
            continue;
        }
        for (const DiffLine& line : clients::diffOf(plan.file.bytes, plan.after))
            rows.append(rowOf(line));
    }
    setRows(rows);
}

void FileDiffListModel::setTexts(const QString& heading, const QByteArray& before, const QByteArray& after)
{
    QVector<Row> rows;
    if (!heading.isEmpty())
        rows.append({ .kind = Kind::File, .text = heading });
    if (before == after) {
        rows.append({ .kind = Kind::Unchanged, .text = tr("No line differs") });
    } else {
        for (const DiffLine& line : clients::diffOf(before, after))
            rows.append(rowOf(line));
    }
    setRows(rows);
}

void FileDiffListModel::setRows(const QVector<Row>& rows)
{
    if (rows == m_rows)
        return;
    // Another choice is another text: there is nothing of the old one to keep in sight.
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
}

int FileDiffListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QString FileDiffListModel::summaryOf(const Row& row)
{
    switch (row.kind) {
    case Kind::Removed: return tr("Taken out, line %1: %2").arg(row.number, row.text);
    case Kind::Added: return tr("Put in, line %1: %2").arg(row.number, row.text);
    case Kind::Same:
    case Kind::File:
    case Kind::Gap:
    case Kind::Unchanged: return row.text;
    }
    return {};
}

QVariant FileDiffListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case KindRole: return QVariant::fromValue(static_cast<int>(row.kind));
    case NumberRole: return row.number;
    case TextRole: return row.text;
    case SummaryRole: return summaryOf(row);
    default: return {};
    }
}

QHash<int, QByteArray> FileDiffListModel::roleNames() const
{
    return { { KindRole, "kind" }, { NumberRole, "number" }, { TextRole, "text" },
        { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_file_diff_list_model.cpp"
