// SPDX-License-Identifier: GPL-3.0-or-later
// service::GatewayControl: opens and closes the listener and says what became of it.
// Thread: the main thread.
#pragma once

#include "pipeline/snapshot.h"
#include "service/gateway_service.h"
#include "service/gateway_thread.h"

#include <QVector>

#include <optional>

namespace gateway::service {

struct ListenOverrides {
    std::optional<QString> host = {};
    std::optional<quint16> port = {};
    QVector<qintptr> handedSockets = {}; // in place of both
};

class ListenerControl final : public GatewayControl {
    Q_OBJECT
public:
    // `demoKey`: the client key of demo mode; empty otherwise.
    ListenerControl(
        GatewayThread& thread, ListenOverrides overrides, QString demoKey, QObject* parent = nullptr);

    // Publishes to the engine; starts listening when that was waited for, restarts when the address changed.
    void applySnapshot(const pipeline::SnapshotPtr& snapshot);
    // Start-up failed elsewhere (no database, no configuration): shown as our own failure.
    void reportFailure(const QString& message);

    [[nodiscard]] GatewayState state() const override { return m_state; }

    [[nodiscard]] QString baseUrl() const override;

    [[nodiscard]] quint16 port() const override { return m_port; }

    [[nodiscard]] bool isOpenToNetwork() const override;
    [[nodiscard]] QStringList networkUrls() const override;

    [[nodiscard]] QString notice() const override { return m_notice; }

    [[nodiscard]] bool isDemo() const override { return !m_demoKey.isEmpty(); }

    [[nodiscard]] QString demoKey() const override { return m_demoKey; }

    void start() override;
    void stop() override;

private:
    [[nodiscard]] http::ListenOptions options() const;
    void listen();
    void listened(quint64 attempt, const Result<http::ListenResult>& result);
    void takeOver();
    void setState(GatewayState state, const QString& notice);

    GatewayThread& m_thread;
    ListenOverrides m_overrides;
    QString m_demoKey;
    pipeline::SnapshotPtr m_snapshot;
    GatewayState m_state = GatewayState::Stopped;
    QString m_address;     // of the open listener, for its URL
    bool m_isOpen = false; // to the network, while it runs
    quint16 m_port = 0;
    http::ListenOptions m_inForce;
    quint64 m_attempt = 0;    // to open a port; the answer to an earlier one means nothing
    bool m_isOpening = false; // an attempt is under way
    QString m_notice;
};

} // namespace gateway::service
