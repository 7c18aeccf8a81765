// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a table, for those who read figures rather than pictures: a row per point (or cell) with
// something in it, the latest first. Thread: the main thread.
#pragma once

#include "app/viewmodels/common/chart_data.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class UsageTableModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY headingsChanged FINAL)
    // Of the columns behind the time.
    Q_PROPERTY(QList<QString> headings READ headings NOTIFY headingsChanged FINAL)
    // Of the times, the one with the most to read.
    Q_PROPERTY(QString longestTitle READ longestTitle NOTIFY headingsChanged FINAL)
public:
    enum Role {
        TitleRole = Qt::UserRole + 1, // the time
        CellsRole,                    // texts, one per heading
        PointRole,                    // its place in the chart, or the cell
        SummaryRole,
    };

    explicit UsageTableModel(QObject* parent = nullptr);

    // `whole`: what the column of all series together is called.
    void setChart(const ChartData& chart, const QString& whole);
    void setHeat(const HeatData& heat, const QString& whole);
    // Hours of a week have no latest: row by row, from the beginning.
    void setWeek(const HeatData& heat, const QString& whole);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] QStringList headings() const { return m_headings; }

    [[nodiscard]] QString longestTitle() const;

    // What a row stands for; -1: there is no such row.
    [[nodiscard]] Q_INVOKABLE int pointOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void headingsChanged();

private:
    struct Row {
        QString title;
        QStringList cells;
        int point = 0;
    };

    void replace(const QStringList& headings, const QVector<Row>& rows);

    QStringList m_headings;
    QVector<Row> m_rows;
};

} // namespace app::viewmodels
