// SPDX-License-Identifier: GPL-3.0-or-later
// Providers that report of themselves, each with the meter that runs out first; those nearest to it come
// first. What is said of time is said anew by refresh(). Thread: the main thread. The services must outlive
// it.
#pragma once

#include "app/viewmodels/common/meter_history_view_model.h"
#include "inspect/meter.h"
#include "service/gateway_service.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QVector>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace app::viewmodels {

class WorstMeterModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        ProviderRole = Qt::UserRole + 1, // its name for people
        LabelRole,                       // of the meter
        FigureRole,                      // "64 %", or what is left where there is no share
        UsedRole,                        // 0–1; negative: there is nothing to compare with
        LevelRole,                       // MeterListModel::Level
        DetailRole,                      // when it resets
        SummaryRole,
    };

    using NowMs = std::function<qint64()>;

    WorstMeterModel(
        const gateway::service::GatewayServices& services, NowMs nowMs, QObject* parent = nullptr);

    void refresh();

    // Where a meter's past is shown.
    void useHistory(MeterHistoryViewModel* history) { m_history = history; }

    Q_INVOKABLE void showHistory(int row);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        QString provider;
        gateway::inspect::Meter meter;
    };

    [[nodiscard]] QString nameOf(const QString& provider) const;

    gateway::service::GatewayServices m_services; // references
    NowMs m_nowMs;
    QPointer<MeterHistoryViewModel> m_history;
    QVector<Row> m_rows;
};

} // namespace app::viewmodels
