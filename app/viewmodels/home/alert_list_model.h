// SPDX-License-Identifier: GPL-3.0-or-later
// What needs a person, the most pressing first: logins, budgets, providers that rest; also that everything
// that is said is kept. What is said of time is said anew by refresh(). Thread: the main thread. The services
// must outlive it.
#pragma once

#include "service/account_service.h"
#include "service/gateway_service.h"

#include <QAbstractListModel>
#include <QVector>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace app::viewmodels {

class AlertListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        DetailRole, // a sentence; may be empty
        SevereRole, // nothing works there until somebody acts
        GoalRole,   // Goal: where it is put right
    };
    enum class Goal { Accounts, Keys, Models, Providers, Captures, Updates };
    Q_ENUM(Goal)

    using NowMs = std::function<qint64()>;

    AlertListModel(const gateway::service::GatewayServices& services, NowMs nowMs, QObject* parent = nullptr);

    void refresh();
    // What is offered and a word on it; empty: nothing is.
    void setUpdate(const QString& title, const QString& detail);

    [[nodiscard]] int count() const { return static_cast<int>(m_alerts.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Alert {
        QString title;
        QString detail;
        bool isSevere = false;
        Goal goal = Goal::Accounts;
        friend bool operator==(const Alert&, const Alert&) = default;
    };

    [[nodiscard]] QVector<Alert> accountAlerts() const;
    [[nodiscard]] QVector<Alert> quotaAlerts() const;
    [[nodiscard]] QVector<Alert> meterAlerts() const;
    [[nodiscard]] QVector<Alert> restAlerts() const;
    [[nodiscard]] QVector<Alert> captureAlerts() const;
    [[nodiscard]] QVector<Alert> updateAlerts() const;
    [[nodiscard]] QString nameOf(const QString& provider) const;
    [[nodiscard]] QString nameOfAccount(const gateway::service::AccountView& account) const;

    gateway::service::GatewayServices m_services; // references
    NowMs m_nowMs;
    QString m_updateTitle;
    QString m_updateDetail;
    QVector<Alert> m_alerts;
};

} // namespace app::viewmodels
