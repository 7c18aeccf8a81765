// SPDX-License-Identifier: GPL-3.0-or-later
// service::PolicyFeed over the engine, and the store for what was used before.
// Thread: the main thread.
#pragma once

#include "service/gateway_service.h"
#include "service/gateway_thread.h"
#include "store/store_management.h"

#include <QTimer>

namespace gateway::service {

class PolicyRelay final : public PolicyFeed {
    Q_OBJECT
public:
    // All of them outlive it.
    PolicyRelay(
        GatewayThread& thread, store::StoreManagement& rows, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] const inspect::PolicyState& state() const override { return m_state; }

    void clearCooldown(const TargetId& target) override;
    void clearAllCooldowns() override;
    void clearQuota(const QString& quota, const QString& owner) override;
    void recomputeQuotas(const QString& keyName, std::function<void(Result<void>)> done) override;
    void forgetMeasured(const TargetId& target, std::function<void(qsizetype)> done) override;
    void loadPlaces(std::function<void(QVector<inspect::TargetPlaces>)> done) override;
    void explain(const QString& model, Dialect dialect, const QString& keyName,
        std::function<void(Result<QVector<inspect::ConsideredTarget>>)> done) override;
    void test(const TargetId& target, std::function<void(Result<inspect::ExchangeRecordPtr>)> done) override;
    void cancelTests(const TargetId& target) override;

private:
    void refresh();
    void take(const inspect::PolicyState& state);

    GatewayThread& m_thread;
    store::StoreManagement& m_rows;
    const Clock& m_clock;
    inspect::PolicyState m_state;
    QTimer m_pace;
};

} // namespace gateway::service
