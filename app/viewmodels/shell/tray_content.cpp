// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/shell/tray_content.h"

#include "app/viewmodels/common/error_texts.h"
#include "app/viewmodels/common/meter_texts.h"
#include "app/viewmodels/common/provider_name.h"
#include "service/meter_service.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::ExchangeState;
using gateway::inspect::Meter;
using gateway::service::GatewayServices;
using gateway::service::MeterService;
using gateway::service::MeterStanding;
using gateway::service::TrafficFeed;

namespace {

// A menu is as wide as its longest line.
constexpr qsizetype kLongest = 60;

QString inShort(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= kLongest ? line : QString(line.first(kLongest - 1) + u'…');
}

} // namespace

TrayContent::TrayContent(const GatewayServices& services, const PinnedMeters& pins,
    const WorstMeterModel& worst, NowMs nowMs, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_pins(pins)
    , m_worst(worst)
    , m_nowMs(std::move(nowMs))
{
    connect(&services.meters, &MeterService::changed, this, &TrayContent::changed);
    connect(&pins, &PinnedMeters::changed, this, &TrayContent::changed);
    connect(&services.traffic, &TrafficFeed::updated, this, &TrayContent::takeTraffic);
}

QStringList TrayContent::pinnedLines() const
{
    struct Line {
        qsizetype place = 0;
        QString text;
    };

    QVector<Line> lines;
    const auto config = m_services.configuration.current();
    for (const MeterStanding& standing : m_services.meters.standings()) {
        const QString name = providerName(config.get(), standing.provider);
        for (const Meter& meter : standing.reading.meters) {
            const qsizetype place = m_pins.placeOf(standing.provider, meter.key);
            if (place >= 0)
                lines.append({ .place = place, .text = name + u" · "_s + meterSummary(meter, m_nowMs()) });
        }
    }
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.place < b.place; });
    QStringList texts;
    for (const Line& line : std::as_const(lines))
        texts.append(line.text);
    return texts;
}

QStringList TrayContent::meterLines() const
{
    QStringList lines = pinnedLines();
    for (int row = 0; m_pins.isEmpty() && row < std::min(kUnpinned, m_worst.count()); ++row)
        lines.append(m_worst.index(row).data(WorstMeterModel::SummaryRole).toString());
    return lines;
}

void TrayContent::takeTraffic(const TrafficFeed::Records& records)
{
    bool isNews = false;
    for (const auto& record : records) {
        if (record->state != ExchangeState::Failed || record->startedAtMs < m_failedAtMs)
            continue;
        m_failedRequest = record->id.toString();
        m_failureModel = record->alias.isEmpty() ? record->model : record->alias;
        m_failureReason =
            record->errorMessage.isEmpty() ? errorCodeText(record->errorCode) : record->errorMessage;
        m_failedAtMs = record->startedAtMs;
        isNews = true;
    }
    if (isNews)
        Q_EMIT changed();
}

QString TrayContent::failureLine() const
{
    if (m_failedRequest.isEmpty())
        return {};
    const QString time =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_failedAtMs).time(), QLocale::ShortFormat);
    //: %1 is a time of day, %2 a model, %3 a reason
    return inShort(tr("Failed at %1: %2 (%3)").arg(time, m_failureModel, m_failureReason));
}

void TrayContent::forgetFailure()
{
    m_failedRequest.clear();
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_tray_content.cpp"
