// SPDX-License-Identifier: GPL-3.0-or-later
// How a meter has gone: one sheet of the window, opened from the meter's bar wherever it stands.
// Thread: the main thread. Services and clock must outlive it.
#pragma once

#include "app/viewmodels/common/meter_history_chart.h"
#include "app/viewmodels/common/meter_reading_model.h"
#include "base/clock.h"
#include "base/result.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class MeterHistoryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's view-model")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY openChanged FINAL)             // "ChatGPT: 5 hours"
    Q_PROPERTY(int range READ range WRITE setRange NOTIFY rangeChanged FINAL) // a MeterRange
    Q_PROPERTY(QList<QString> rangeNames READ rangeNames CONSTANT FINAL)
    Q_PROPERTY(bool showsTable READ showsTable WRITE setShowsTable NOTIFY showsTableChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) // why there is none to see
    Q_PROPERTY(bool hasReadings READ hasReadings NOTIFY changed FINAL)
    // Why nothing is there, and how it comes.
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    Q_PROPERTY(QVariant chart READ chart NOTIFY changed FINAL) // a ChartData
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString figureName READ figureName NOTIFY changed FINAL) // "used", "left"
    Q_PROPERTY(QString current READ current NOTIFY changed FINAL)
    Q_PROPERTY(QString currentMoment READ currentMoment NOTIFY changed FINAL)
    Q_PROPERTY(QString least READ least NOTIFY changed FINAL)
    Q_PROPERTY(QString leastMoment READ leastMoment NOTIFY changed FINAL)
    Q_PROPERTY(QString most READ most NOTIFY changed FINAL)
    Q_PROPERTY(QString mostMoment READ mostMoment NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::MeterReadingModel* readings READ readings CONSTANT FINAL)
public:
    MeterHistoryViewModel(const gateway::service::GatewayServices& services, const gateway::Clock& clock,
        QObject* parent = nullptr);

    // The meter of that key; one that is not there is not opened.
    void show(const QString& provider, const QString& key);
    Q_INVOKABLE void close();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    [[nodiscard]] QString title() const;

    [[nodiscard]] int range() const { return static_cast<int>(m_range); }

    void setRange(int range);
    [[nodiscard]] QStringList rangeNames() const;

    [[nodiscard]] bool showsTable() const { return m_showsTable; }

    void setShowsTable(bool shows);

    [[nodiscard]] bool isLoading() const { return m_isLoading; }

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] bool hasReadings() const { return m_readings.count() > 0; }

    [[nodiscard]] QString emptyText() const;

    [[nodiscard]] QVariant chart() const { return QVariant::fromValue(m_past.chart); }

    [[nodiscard]] QString summary() const { return m_past.summary; }

    [[nodiscard]] QString figureName() const { return m_past.figureName; }

    [[nodiscard]] QString current() const { return m_past.current.figure; }

    [[nodiscard]] QString currentMoment() const { return m_past.current.moment; }

    [[nodiscard]] QString least() const { return m_past.least.figure; }

    [[nodiscard]] QString leastMoment() const { return m_past.least.moment; }

    [[nodiscard]] QString most() const { return m_past.most.figure; }

    [[nodiscard]] QString mostMoment() const { return m_past.most.moment; }

    [[nodiscard]] MeterReadingModel* readings() { return &m_readings; }

Q_SIGNALS:
    void openChanged();
    void rangeChanged();
    void showsTableChanged();
    void changed();

private:
    void load();
    void take(const gateway::Result<QVector<gateway::inspect::MeterPoint>>& points);
    // As it stands now; nothing: the provider reports it no more.
    [[nodiscard]] bool readMeter();

    gateway::service::GatewayServices m_services; // references
    const gateway::Clock& m_clock;
    QString m_provider;
    gateway::inspect::Meter m_meter;
    MeterRange m_range = MeterRange::Week;
    MeterPast m_past;
    MeterReadingModel m_readings;
    QString m_problem;
    int m_question = 0; // answers to earlier ones are not looked at
    bool m_isOpen = false;
    bool m_isLoading = false;
    bool m_showsTable = false;
};

} // namespace app::viewmodels
