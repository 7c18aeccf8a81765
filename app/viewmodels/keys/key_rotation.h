// SPDX-License-Identifier: GPL-3.0-or-later
// Giving a client key another secret: asked first, shown once, and taken back within undo. Of the key this
// computer's clients share the value is in the secret store, and whoever writes their settings is told.
// Thread: the main thread. Owned by a KeysViewModel; the services and the changer must outlive it.
#pragma once

#include "app/viewmodels/common/config_changer.h"
#include "base/secret.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace app::viewmodels {

class KeyRotation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // Of the key that is asked about; empty: none is.
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    // The clients Plexus has set up on this computer use it, and are pointed at the new secret.
    Q_PROPERTY(bool sharedByClients READ isSharedByClients NOTIFY changed FINAL)
    // Why it was not done; empty: nobody has tried.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    // What became of the clients' files; empty: none was concerned, or a person has read it.
    Q_PROPERTY(QString clientsText READ clientsText NOTIFY changed FINAL)
public:
    KeyRotation(
        const gateway::service::GatewayServices& services, ConfigChanger& changer, QObject* parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] bool isSharedByClients() const { return m_shared.has_value(); }

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    [[nodiscard]] QString clientsText() const { return m_clientsText; }

    void tellClients(const QString& text);

    Q_INVOKABLE void dismissClientsText() { tellClients({}); }

    // Asks about that key; nothing is changed.
    void ask(const QString& name);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void confirm();

Q_SIGNALS:
    void changed();
    // In force from now on, and shown once.
    void rotated(const QString& name, const gateway::Secret& fresh);
    // What this computer's clients show to Plexus is another one by now, forwards or back.
    void clientsKeyReplaced(const gateway::Secret& former, const gateway::Secret& fresh);

private:
    struct Rotation {
        gateway::Secret former;
        gateway::Secret fresh;
    };

    void apply(const gateway::Secret& fresh);
    void applied(const gateway::Secret& fresh, const ConfigChanger::Problems& problems);
    void keep(const gateway::Secret& value, std::function<void(const QString& problem)> then);
    void putBack();
    void end(const QString& problem);

    gateway::service::GatewayServices m_services; // references
    ConfigChanger& m_changer;
    QString m_name;
    std::optional<gateway::Secret> m_shared; // the value, where clients share the key
    std::optional<Rotation> m_undoable;      // of a shared one, while undo takes it back
    QString m_problem;
    QString m_clientsText;
    bool m_isBusy = false;
    int m_question = 0; // answers to earlier ones are not looked at
};

} // namespace app::viewmodels
