// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/meter_list_model.h"

#include "app/viewmodels/common/meter_texts.h"

#include <algorithm>

namespace app::viewmodels {

using gateway::inspect::Meter;
using gateway::inspect::MeterStatus;

MeterListModel::Level MeterListModel::levelOf(MeterStatus status)
{
    switch (status) {
    case MeterStatus::Ok: return MeterListModel::Level::Fine;
    case MeterStatus::Warning: return MeterListModel::Level::Warning;
    case MeterStatus::Critical: return MeterListModel::Level::Critical;
    case MeterStatus::Exhausted: return MeterListModel::Level::Exhausted;
    }
    return MeterListModel::Level::Fine;
}

void MeterListModel::usePins(PinnedMeters* pins, const QString& provider)
{
    if (pins == m_pins && provider == m_provider)
        return;
    if (m_pins)
        disconnect(m_pins, nullptr, this, nullptr);
    m_pins = pins;
    m_provider = provider;
    if (m_pins)
        connect(m_pins, &PinnedMeters::changed, this, &MeterListModel::showPins);
    showPins();
    Q_EMIT pinnableChanged();
}

void MeterListModel::showPins()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { PinnedRole });
}

void MeterListModel::togglePinned(int row)
{
    if (m_pins && row >= 0 && row < count())
        m_pins->toggle(m_provider, m_meters[row].key);
}

void MeterListModel::useHistory(MeterHistoryViewModel* history, const QString& provider)
{
    m_provider = provider;
    if (history == m_history)
        return;
    m_history = history;
    Q_EMIT recallableChanged();
}

void MeterListModel::showHistory(int row)
{
    if (m_history && row >= 0 && row < count())
        m_history->show(m_provider, m_meters[row].key);
}

void MeterListModel::setMeters(const QVector<Meter>& meters, qint64 nowMs)
{
    m_nowMs = nowMs;
    const bool isSame = std::equal(meters.begin(), meters.end(), m_meters.begin(), m_meters.end(),
        [](const Meter& a, const Meter& b) { return a.key == b.key; });
    if (isSame) {
        m_meters = meters;
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_meters = meters;
    endResetModel();
    Q_EMIT countChanged();
}

void MeterListModel::setNow(qint64 nowMs)
{
    m_nowMs = nowMs;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { DetailRole, SummaryRole });
}

int MeterListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MeterListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Meter& meter = m_meters[index.row()];
    switch (role) {
    case LabelRole: return meter.label;
    case AmountRole: return meterAmountText(meter);
    case ShareRole: return meterUsedText(meter);
    case DetailRole: return meterDetailText(meter, m_nowMs);
    case UsedRole: return meterShare(meter).value_or(-1.0);
    case LevelRole: return QVariant::fromValue(levelOf(meter.status));
    case LevelTextRole: return meterLevelText(meter.status);
    case SummaryRole: return meterSummary(meter, m_nowMs);
    case PinnedRole: return m_pins && m_pins->placeOf(m_provider, meter.key) >= 0;
    default: return {};
    }
}

QHash<int, QByteArray> MeterListModel::roleNames() const
{
    return { { LabelRole, "label" }, { AmountRole, "amount" }, { ShareRole, "share" },
        { DetailRole, "detail" }, { UsedRole, "used" }, { LevelRole, "level" },
        { LevelTextRole, "levelText" }, { SummaryRole, "summary" }, { PinnedRole, "pinned" } };
}

} // namespace app::viewmodels

#include "moc_meter_list_model.cpp"
