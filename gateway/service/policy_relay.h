// SPDX-License-Identifier: GPL-3.0-or-later
// service::PolicyFeed over the engine.
// Thread: the main thread.
#pragma once

#include "service/gateway_service.h"
#include "service/gateway_thread.h"

#include <QTimer>

namespace gateway::service {

class PolicyRelay final : public PolicyFeed {
    Q_OBJECT
public:
    explicit PolicyRelay(GatewayThread& thread, QObject* parent = nullptr);

    [[nodiscard]] const inspect::PolicyState& state() const override { return m_state; }

    void clearCooldown(const TargetId& target) override;
    void clearAllCooldowns() override;
    void clearQuota(const QString& quota, const QString& owner) override;
    void explain(const QString& model, Dialect dialect, const QString& keyName,
        std::function<void(Result<QVector<inspect::ConsideredTarget>>)> done) override;
    void test(const TargetId& target, std::function<void(Result<inspect::ExchangeRecordPtr>)> done) override;
    void cancelTests(const TargetId& target) override;

private:
    void refresh();
    void take(const inspect::PolicyState& state);

    GatewayThread& m_thread;
    inspect::PolicyState m_state;
    QTimer m_pace;
};

} // namespace gateway::service
