// SPDX-License-Identifier: GPL-3.0-or-later
// What the tray's menu says beside the gateway's state: how far pinned meters are used, and the last request
// that failed. Thread: the main thread. Services, pins and meters must outlive it.
#pragma once

#include "app/viewmodels/common/pinned_meters.h"
#include "app/viewmodels/home/worst_meter_model.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace app::viewmodels {

class TrayContent : public QObject {
    Q_OBJECT
public:
    // Without a pinned one, the meters of so many providers that are nearest to their end.
    static constexpr int kUnpinned = 3;

    using NowMs = std::function<qint64()>;

    TrayContent(const gateway::service::GatewayServices& services, const PinnedMeters& pins,
        const WorstMeterModel& worst, NowMs nowMs, QObject* parent = nullptr);

    // "Anthropic · 5 hours: 64 % · resets in 2 h 05 m", in the order in which they were pinned.
    [[nodiscard]] QStringList meterLines() const;
    // In one short line; empty: none since the start, or it was looked at.
    [[nodiscard]] QString failureLine() const;

    [[nodiscard]] QString failedRequest() const { return m_failedRequest; }

    void forgetFailure();

Q_SIGNALS:
    void changed();

private:
    void takeTraffic(const gateway::service::TrafficFeed::Records& records);
    [[nodiscard]] QStringList pinnedLines() const;

    gateway::service::GatewayServices m_services; // references
    const PinnedMeters& m_pins;
    const WorstMeterModel& m_worst;
    NowMs m_nowMs;
    QString m_failedRequest; // id
    QString m_failureModel;
    QString m_failureReason;
    qint64 m_failedAtMs = 0;
};

} // namespace app::viewmodels
