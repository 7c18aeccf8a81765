// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/meter_board_model.h"

#include "app/viewmodels/common/meter_texts.h"
#include "app/viewmodels/common/provider_name.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace app::viewmodels {

using gateway::Result;
using gateway::service::ConfigService;
using gateway::service::MeterService;
using gateway::service::MeterStanding;

MeterBoardModel::MeterBoardModel(
    const gateway::service::GatewayServices& services, const gateway::Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_service(services.meters)
    , m_configuration(services.configuration)
    , m_clock(clock)
{
    m_timer.setInterval(10s);
    connect(&m_timer, &QTimer::timeout, this, &MeterBoardModel::tick);
    connect(&m_service, &MeterService::changed, this, &MeterBoardModel::update);
    connect(&m_configuration, &ConfigService::changed, this, &MeterBoardModel::update);
    update();
}

MeterBoardModel::~MeterBoardModel() = default;

void MeterBoardModel::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    update();
}

void MeterBoardModel::usePins(PinnedMeters* pins)
{
    m_pins = pins;
    update();
}

void MeterBoardModel::useHistory(MeterHistoryViewModel* history)
{
    m_history = history;
    update();
}

void MeterBoardModel::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    Q_EMIT watchedChanged();
    update();
}

void MeterBoardModel::update()
{
    QVector<MeterStanding> standings = m_service.standings();
    if (m_filter)
        standings.removeIf([this](const MeterStanding& one) { return !m_filter(one.provider); });
    fill(standings);
    if (!m_watched || count() == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void MeterBoardModel::fill(const QVector<MeterStanding>& standings)
{
    const bool isSame = std::equal(standings.begin(), standings.end(), m_rows.begin(), m_rows.end(),
        [](const MeterStanding& a, const Row& b) { return a.provider == b.standing.provider; });
    // Delegates look at them until the reset is over.
    std::vector<Row> before;
    if (!isSame) {
        beginResetModel();
        before = std::exchange(m_rows, {});
        for (qsizetype row = 0; row < standings.size(); ++row)
            m_rows.push_back({ {}, std::make_unique<MeterListModel>() });
    }
    const qint64 now = m_clock.epochMs();
    for (size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row].standing = standings[static_cast<qsizetype>(row)];
        m_rows[row].meters->usePins(m_pins, m_rows[row].standing.provider);
        m_rows[row].meters->useHistory(m_history, m_rows[row].standing.provider);
        m_rows[row].meters->setMeters(m_rows[row].standing.reading.meters, now);
    }
    if (!isSame) {
        endResetModel();
        Q_EMIT countChanged();
    } else if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
}

void MeterBoardModel::tick()
{
    const qint64 now = m_clock.epochMs();
    for (const Row& row : m_rows)
        row.meters->setNow(now);
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { HealthRole });
}

void MeterBoardModel::checkNow(int row)
{
    if (row < 0 || row >= count())
        return;
    const Row& asked = m_rows[static_cast<size_t>(row)];
    if (asked.standing.checker.isEmpty() || asked.standing.isChecking)
        return;
    // How it went is told by changed(), a failure as the checker's health.
    m_service.check(asked.standing.provider, [](const Result<MeterStanding>&) {});
}

QString MeterBoardModel::nameOf(const QString& provider) const
{
    return providerName(m_configuration.current().get(), provider);
}

int MeterBoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MeterBoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const MeterStanding& standing = row.standing;
    switch (role) {
    case ProviderRole: return nameOf(standing.provider);
    case TitleRole: return standing.title;
    case HealthRole: return checkerHealthText(standing, m_clock.epochMs());
    case ProblemRole: return checkerProblemText(standing);
    case CheckingRole: return standing.isChecking;
    case CheckableRole: return !standing.checker.isEmpty();
    case MetersRole: return QVariant::fromValue(row.meters.get());
    default: return {};
    }
}

QHash<int, QByteArray> MeterBoardModel::roleNames() const
{
    return { { ProviderRole, "provider" }, { TitleRole, "title" }, { HealthRole, "health" },
        { ProblemRole, "problem" }, { CheckingRole, "checking" }, { CheckableRole, "checkable" },
        { MetersRole, "meters" } };
}

} // namespace app::viewmodels

#include "moc_meter_board_model.cpp"
