// SPDX-License-Identifier: GPL-3.0-or-later
// The key clients on this computer show to Plexus: one for all of them, made with the first client that is
// set up, each with its label behind it. Its value is in the secret store, since it is written again and
// again. Thread: the main thread. Owned by a view-model; the services must outlive it.
#pragma once

#include "app/viewmodels/common/config_changer.h"
#include "base/secret.h"
#include "service/gateway_service.h"

#include <QObject>

#include <functional>

namespace app::viewmodels {

class ClientKeys : public QObject {
    Q_OBJECT
public:
    ClientKeys(
        const gateway::service::GatewayServices& services, ConfigChanger& changer, QObject* parent = nullptr);

    // Reads the kept key, once; changed() follows.
    void load();
    // The value that would be written: the kept one, the demo's, or a fresh one that is not in force yet.
    [[nodiscard]] gateway::Secret key() const;
    // In force under that name; empty: it would be made.
    [[nodiscard]] QString name() const;
    // Under which name a pasted one is in force; empty: it is none.
    [[nodiscard]] QString nameOf(const gateway::Secret& key) const;
    // Why no key can be made; empty: one can.
    [[nodiscard]] QString problem() const;
    // Puts the key in force and keeps it, where it is not yet. `done` gets why not; empty: it is.
    void ensure(std::function<void(const QString& problem)> done);

Q_SIGNALS:
    void changed();

private:
    void read();

    gateway::service::GatewayServices m_services; // references
    ConfigChanger& m_changer;
    gateway::Secret m_kept;
    gateway::Secret m_fresh;
    bool m_loaded = false;
};

} // namespace app::viewmodels
