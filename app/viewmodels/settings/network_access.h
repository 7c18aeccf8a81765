// SPDX-License-Identifier: GPL-3.0-or-later
// Whether other computers reach the gateway: the switch, what it means, and how they write the address. Saved
// by itself, undoable; opening is asked about first, for it lets others in. Thread: the main thread. Services
// and changer must outlive it.
#pragma once

#include "app/viewmodels/common/config_changer.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class NetworkAccess : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // What the configuration says.
    Q_PROPERTY(bool wanted READ isWanted NOTIFY changed FINAL)
    // What is so.
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool canChange READ canChange NOTIFY changed FINAL)
    // In a sentence or two: who reaches it, and why that is not what the switch says.
    Q_PROPERTY(QString status READ status NOTIFY changed FINAL)
    // It is open, which somebody should know.
    Q_PROPERTY(bool warns READ isOpen NOTIFY changed FINAL)
    // "http://192.168.1.5:4000"; none while it is closed, or this computer is in no network.
    Q_PROPERTY(QStringList addresses READ addresses NOTIFY changed FINAL)
    // What is asked before it is opened.
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
public:
    NetworkAccess(
        const gateway::service::GatewayServices& services, ConfigChanger& changer, QObject* parent = nullptr);

    [[nodiscard]] bool isWanted() const;

    [[nodiscard]] bool isOpen() const { return m_services.control.isOpenToNetwork(); }

    [[nodiscard]] bool canChange() const { return !m_changer.isReadOnly() && !m_changer.isBusy(); }

    [[nodiscard]] QString status() const;

    [[nodiscard]] QStringList addresses() const { return m_addresses; }

    [[nodiscard]] QString question() const;

    // The switch as it is wanted; opening ends in openAsked().
    Q_INVOKABLE void set(bool open);
    // Whoever was asked said yes.
    Q_INVOKABLE void confirmOpen();
    // Addresses come and go with networks.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();
    void openAsked();

private:
    void apply(const QString& host, const QString& summary, const QString& undoText);
    void retell();

    gateway::service::GatewayServices m_services; // references
    ConfigChanger& m_changer;
    QStringList m_addresses;
};

} // namespace app::viewmodels
