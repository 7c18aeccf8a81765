// SPDX-License-Identifier: GPL-3.0-or-later
// The state pill: does the gateway run, where, and what must a person know about it.
// Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/common/gateway_texts.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class GatewayStateViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    // "Running", in words for people.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    // "127.0.0.1:4000"; empty while it does not run.
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString baseUrl READ baseUrl NOTIFY changed FINAL)
    // Both in one line, for the tray and screen readers.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    // Why it failed, or that the port moved and who holds the wanted one. Empty: nothing.
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    // Other computers may connect.
    Q_PROPERTY(bool openToNetwork READ isOpenToNetwork NOTIFY changed FINAL)
    Q_PROPERTY(bool demo READ isDemo CONSTANT FINAL)
    // The last save of the --config file was refused for this; empty: it was not.
    Q_PROPERTY(QString reloadProblem READ reloadProblem NOTIFY reloadProblemChanged FINAL)
public:
    enum class State { Stopped, Starting, Running, Failed };
    Q_ENUM(State)

    explicit GatewayStateViewModel(
        const gateway::service::GatewayServices& services, QObject* parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString summary() const;

    [[nodiscard]] QString baseUrl() const { return m_services.control.baseUrl(); }

    [[nodiscard]] QString notice() const { return gatewayText(m_services.control.notice()); }

    [[nodiscard]] bool isOpenToNetwork() const { return m_services.control.isOpenToNetwork(); }

    [[nodiscard]] bool isDemo() const { return m_services.control.isDemo(); }

    [[nodiscard]] QString reloadProblem() const;

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();
    void reloadProblemChanged();

private:
    gateway::service::GatewayServices m_services; // references
};

} // namespace app::viewmodels
