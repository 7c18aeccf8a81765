// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/home/worst_meter_model.h"

#include "app/viewmodels/common/meter_list_model.h"
#include "app/viewmodels/common/meter_texts.h"
#include "app/viewmodels/common/provider_name.h"
#include "service/meter_service.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::Meter;
using gateway::service::ConfigService;
using gateway::service::MeterService;
using gateway::service::MeterStanding;

namespace {

// Nearer to its end: by how it stands, then by how much is used.
bool isWorse(const Meter& a, const Meter& b)
{
    if (a.status != b.status)
        return a.status > b.status;
    return meterShare(a).value_or(-1) > meterShare(b).value_or(-1);
}

} // namespace

WorstMeterModel::WorstMeterModel(
    const gateway::service::GatewayServices& services, NowMs nowMs, QObject* parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_nowMs(std::move(nowMs))
{
    connect(&services.meters, &MeterService::changed, this, &WorstMeterModel::refresh);
    connect(&services.configuration, &ConfigService::changed, this, &WorstMeterModel::refresh);
    refresh();
}

QString WorstMeterModel::nameOf(const QString& provider) const
{
    return providerName(m_services.configuration.current().get(), provider);
}

void WorstMeterModel::refresh()
{
    QVector<Row> rows;
    for (const MeterStanding& standing : m_services.meters.standings()) {
        const QVector<Meter>& meters = standing.reading.meters;
        const auto worst = std::min_element(meters.begin(), meters.end(), isWorse);
        if (worst != meters.end())
            rows.append({ .provider = standing.provider, .meter = *worst });
    }
    std::stable_sort(
        rows.begin(), rows.end(), [](const Row& a, const Row& b) { return isWorse(a.meter, b.meter); });
    const bool isSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const Row& a, const Row& b) { return a.provider == b.provider; });
    if (isSame) {
        m_rows = rows;
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
}

void WorstMeterModel::showHistory(int row)
{
    if (m_history && row >= 0 && row < count())
        m_history->show(m_rows[row].provider, m_rows[row].meter.key);
}

int WorstMeterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant WorstMeterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case ProviderRole: return nameOf(row.provider);
    case LabelRole: return row.meter.label;
    case FigureRole: {
        const QString used = meterUsedText(row.meter);
        return used.isEmpty() ? meterAmountText(row.meter) : used;
    }
    case UsedRole: return meterShare(row.meter).value_or(-1);
    case LevelRole: return static_cast<int>(MeterListModel::levelOf(row.meter.status));
    case DetailRole: return meterDetailText(row.meter, m_nowMs());
    case SummaryRole: return QString(nameOf(row.provider) + u": "_s + meterSummary(row.meter, m_nowMs()));
    default: return {};
    }
}

QHash<int, QByteArray> WorstMeterModel::roleNames() const
{
    return { { ProviderRole, "provider" }, { LabelRole, "label" }, { FigureRole, "figure" },
        { UsedRole, "used" }, { LevelRole, "level" }, { DetailRole, "detail" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_worst_meter_model.cpp"
