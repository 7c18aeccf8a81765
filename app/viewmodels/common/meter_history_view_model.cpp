// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/meter_history_view_model.h"

#include "app/viewmodels/common/form_texts.h"
#include "app/viewmodels/common/provider_name.h"
#include "service/meter_service.h"

#include <QPointer>

#include <algorithm>

namespace app::viewmodels {

using gateway::Result;
using gateway::inspect::Meter;
using gateway::inspect::MeterPoint;
using gateway::service::MeterService;
using gateway::service::MeterStanding;

namespace {

// A reading a minute for a week; of more than that the latest.
constexpr int kMostPoints = 10'080;

} // namespace

MeterHistoryViewModel::MeterHistoryViewModel(
    const gateway::service::GatewayServices& services, const gateway::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_clock(clock)
{
    connect(&services.meters, &MeterService::changed, this, [this] {
        if (m_isOpen)
            load();
    });
}

bool MeterHistoryViewModel::readMeter()
{
    for (const MeterStanding& standing : m_services.meters.standings()) {
        if (standing.provider != m_provider)
            continue;
        const auto& meters = standing.reading.meters;
        const auto found = std::find_if(
            meters.begin(), meters.end(), [this](const Meter& one) { return one.key == m_meter.key; });
        if (found != meters.end()) {
            m_meter = *found;
            return true;
        }
    }
    return false;
}

void MeterHistoryViewModel::show(const QString& provider, const QString& key)
{
    m_provider = provider;
    m_meter = { .key = key };
    if (!readMeter())
        return;
    m_past = {};
    m_readings.setReadings({});
    m_problem.clear();
    m_isOpen = true;
    load();
    Q_EMIT openChanged();
}

void MeterHistoryViewModel::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    ++m_question;
    Q_EMIT openChanged();
}

QString MeterHistoryViewModel::title() const
{
    //: %1 a provider, %2 its meter
    return tr("%1: %2").arg(
        providerName(m_services.configuration.current().get(), m_provider), m_meter.label);
}

void MeterHistoryViewModel::setRange(int range)
{
    const auto chosen =
        static_cast<MeterRange>(std::clamp(range, 0, static_cast<int>(MeterRange::FourWeeks)));
    if (chosen == m_range)
        return;
    m_range = chosen;
    Q_EMIT rangeChanged();
    if (m_isOpen)
        load();
}

QStringList MeterHistoryViewModel::rangeNames() const
{
    return { tr("1 hour"), tr("1 day"), tr("1 week"), tr("4 weeks") };
}

void MeterHistoryViewModel::setShowsTable(bool shows)
{
    if (shows == m_showsTable)
        return;
    m_showsTable = shows;
    Q_EMIT showsTableChanged();
}

QString MeterHistoryViewModel::emptyText() const
{
    const auto config = m_services.configuration.current();
    if (config && config->settings.meters.historyDays <= 0)
        return tr("Readings are not kept: \u201cKeep meter readings for\u201d is 0 in Settings.");
    return tr("A reading is added each time the provider reports of itself. Choose a longer range, or look "
              "again after a few checks.");
}

void MeterHistoryViewModel::load()
{
    m_isLoading = true;
    Q_EMIT changed();
    const int question = ++m_question;
    m_services.meters.history({ .provider = m_provider,
                                  .meter = m_meter.key,
                                  .sinceMs = m_clock.epochMs() - meterRangeMs(m_range),
                                  .limit = kMostPoints },
        [self = QPointer(this), question](const Result<QVector<MeterPoint>>& points) {
            if (self && question == self->m_question)
                self->take(points);
        });
}

void MeterHistoryViewModel::take(const Result<QVector<MeterPoint>>& points)
{
    m_isLoading = false;
    // What it was, should it not be reported any more.
    static_cast<void>(readMeter());
    m_problem = points ? QString() : sentence(points.error().message);
    m_past = meterPast(m_meter, points ? *points : QVector<MeterPoint>(), m_range, m_clock.epochMs());
    m_readings.setReadings(m_past.readings);
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_meter_history_view_model.cpp"
