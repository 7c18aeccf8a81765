// SPDX-License-Identifier: GPL-3.0-or-later
// Providers with meters: a row each with how its checker does, and in it the meters. What is said of time is
// said anew while somebody looks, every ten seconds.
// Thread: the main thread. Services and clock must outlive it.
#pragma once

#include "app/viewmodels/common/meter_list_model.h"
#include "base/clock.h"
#include "service/gateway_service.h"
#include "service/meter_service.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <vector>

namespace app::viewmodels {

class MeterBoardModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    // Somebody sees it.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged FINAL)
public:
    enum Role {
        ProviderRole = Qt::UserRole + 1, // its name for people
        TitleRole,                       // of the checker; empty: fed by answers
        HealthRole,
        ProblemRole,
        CheckingRole,
        CheckableRole, // there is a checker to ask
        MetersRole,    // MeterListModel
    };

    using Filter = std::function<bool(const QString& provider)>;

    MeterBoardModel(const gateway::service::GatewayServices& services, const gateway::Clock& clock,
        QObject* parent = nullptr);
    ~MeterBoardModel() override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    // Which providers it shows; at first all.
    void setFilter(Filter filter);

    // Where pinned meters are kept; nothing: there is no tray to pin them to.
    void usePins(PinnedMeters* pins);

    // Where a meter's past is shown; nothing: nowhere.
    void useHistory(MeterHistoryViewModel* history);

    [[nodiscard]] bool isWatched() const { return m_watched; }

    void setWatched(bool watched);

    [[nodiscard]] bool isTicking() const { return m_timer.isActive(); }

    Q_INVOKABLE void checkNow(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    // Time went on.
    void tick();

Q_SIGNALS:
    void countChanged();
    void watchedChanged();

private:
    struct Row {
        gateway::service::MeterStanding standing;
        std::unique_ptr<MeterListModel> meters;
    };

    void update();
    void fill(const QVector<gateway::service::MeterStanding>& standings);
    [[nodiscard]] QString nameOf(const QString& provider) const;

    gateway::service::MeterService& m_service;
    gateway::service::ConfigService& m_configuration;
    const gateway::Clock& m_clock;
    Filter m_filter;
    QPointer<PinnedMeters> m_pins;
    QPointer<MeterHistoryViewModel> m_history;
    std::vector<Row> m_rows;
    QTimer m_timer;
    bool m_watched = false;
};

} // namespace app::viewmodels
