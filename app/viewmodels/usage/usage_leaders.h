// SPDX-License-Identifier: GPL-3.0-or-later
// The few models and clients that used the most, for beside the figures of all of them.
// Thread: the main thread. The service must outlive it.
#pragma once

#include "app/viewmodels/usage/usage_group_model.h"
#include "service/usage_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class UsageLeaders : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(app::viewmodels::UsageGroupModel* models READ models CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::UsageGroupModel* clients READ clients CONSTANT FINAL)
    Q_PROPERTY(QString metricTitle READ metricTitle NOTIFY changed FINAL)
public:
    static constexpr int kMost = 8;

    explicit UsageLeaders(gateway::service::UsageService& usage, QObject* parent = nullptr);

    // Of the same requests as a report, in its metric; medians rank nothing, requests do then.
    void load(const gateway::store::UsageReportQuery& query, UsageMetric metric);

    // What was asked for is not wanted any more.
    void drop() { ++m_asked; }

    // Money reads differently from now on.
    void retell();

    [[nodiscard]] UsageGroupModel* models() { return &m_models.rows; }

    [[nodiscard]] UsageGroupModel* clients() { return &m_clients.rows; }

    [[nodiscard]] QString metricTitle() const { return metricName(m_metric); }

Q_SIGNALS:
    void changed();

private:
    struct List {
        gateway::service::UsageAnswer answer = {};
        UsageGroupModel rows = UsageGroupModel(nullptr);
    };

    void ask(gateway::store::UsageReportQuery query, gateway::store::UsageDimension by, List& list);

    gateway::service::UsageService& m_usage;
    List m_models;
    List m_clients;
    UsageMetric m_metric = UsageMetric::Requests;
    quint64 m_asked = 0; // answers to earlier questions are of no use
};

} // namespace app::viewmodels
