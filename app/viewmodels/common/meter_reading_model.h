// SPDX-License-Identifier: GPL-3.0-or-later
// A meter's past as a table: a row per reading, the latest first.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/common/meter_history_chart.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class MeterReadingModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        MomentRole = Qt::UserRole + 1,
        FigureRole,
        LevelTextRole, // empty: there is enough
        SummaryRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setReadings(const QVector<MeterReadingText>& readings);

    [[nodiscard]] int count() const { return static_cast<int>(m_readings.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QVector<MeterReadingText> m_readings;
};

} // namespace app::viewmodels
