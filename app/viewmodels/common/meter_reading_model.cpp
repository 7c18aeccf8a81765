// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/meter_reading_model.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

// Another reading, another range, another meter: nobody has scrolled in that.
void MeterReadingModel::setReadings(const QVector<MeterReadingText>& readings)
{
    if (readings == m_readings)
        return;
    beginResetModel();
    m_readings = readings;
    endResetModel();
    Q_EMIT countChanged();
}

int MeterReadingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MeterReadingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MeterReadingText& reading = m_readings[index.row()];
    switch (role) {
    case MomentRole: return reading.moment;
    case FigureRole: return reading.figure;
    case LevelTextRole: return reading.level;
    case SummaryRole: {
        QStringList parts { reading.moment, reading.figure, reading.level };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QHash<int, QByteArray> MeterReadingModel::roleNames() const
{
    return { { MomentRole, "moment" }, { FigureRole, "figure" }, { LevelTextRole, "levelText" },
        { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_meter_reading_model.cpp"
