// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/usage/usage_table_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

UsageTableModel::UsageTableModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void UsageTableModel::setChart(const ChartData& chart, const QString& whole)
{
    QStringList headings { whole };
    if (chart.series.size() > 1) {
        for (const ChartSeries& series : chart.series)
            headings.append(series.name);
    }
    QVector<Row> rows;
    // Slices are no moments: their column says everything, and they keep their order.
    const bool isShares = chart.shape == ChartShape::Shares;
    if (isShares)
        headings = { whole };
    for (int at = chart.pointCount() - 1; at >= 0; --at) {
        const int point = isShares ? chart.pointCount() - 1 - at : at;
        const bool isEmpty = std::all_of(chart.series.begin(), chart.series.end(),
            [point](const ChartSeries& series) { return series.values[point] <= 0; });
        if (isEmpty)
            continue;
        Row row { .title = chart.titles[point], .cells = { chart.totals[point] }, .point = point };
        if (chart.series.size() > 1 && !isShares) {
            for (const ChartSeries& series : chart.series)
                row.cells.append(series.values[point] > 0 ? series.texts[point] : QString());
        }
        rows.append(row);
    }
    replace(headings, rows);
}

void UsageTableModel::setHeat(const HeatData& heat, const QString& whole)
{
    QVector<Row> rows;
    for (qsizetype cell = heat.shares.size() - 1; cell >= 0; --cell) {
        if (heat.shares[cell] > 0) {
            rows.append({ .title = heat.titles[cell],
                .cells = { heat.texts[cell] },
                .point = static_cast<int>(cell) });
        }
    }
    replace({ whole }, rows);
}

void UsageTableModel::setWeek(const HeatData& heat, const QString& whole)
{
    QVector<Row> rows;
    for (int line = 0; line < heat.rows; ++line) {
        for (qsizetype cell = line; cell < heat.shares.size(); cell += heat.rows) {
            if (heat.shares[cell] > 0) {
                rows.append({ .title = heat.titles[cell],
                    .cells = { heat.texts[cell] },
                    .point = static_cast<int>(cell) });
            }
        }
    }
    replace({ whole }, rows);
}

// A table of another chart is another table: nobody has scrolled in it.
void UsageTableModel::replace(const QStringList& headings, const QVector<Row>& rows)
{
    beginResetModel();
    m_headings = headings;
    m_rows = rows;
    endResetModel();
    Q_EMIT headingsChanged();
}

QString UsageTableModel::longestTitle() const
{
    const auto longest = std::max_element(m_rows.begin(), m_rows.end(),
        [](const Row& a, const Row& b) { return a.title.size() < b.title.size(); });
    return longest == m_rows.end() ? QString() : longest->title;
}

int UsageTableModel::pointOf(int row) const
{
    return row >= 0 && row < count() ? m_rows[row].point : -1;
}

int UsageTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant UsageTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case TitleRole: return row.title;
    case CellsRole: return row.cells;
    case PointRole: return row.point;
    case SummaryRole: {
        QStringList parts { row.title };
        for (qsizetype cell = 0; cell < row.cells.size(); ++cell) {
            if (!row.cells[cell].isEmpty())
                parts.append(m_headings.value(cell) + u' ' + row.cells[cell]);
        }
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QHash<int, QByteArray> UsageTableModel::roleNames() const
{
    return { { TitleRole, "title" }, { CellsRole, "cells" }, { PointRole, "point" },
        { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_usage_table_model.cpp"
