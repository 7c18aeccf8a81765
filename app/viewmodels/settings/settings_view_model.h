// SPDX-License-Identifier: GPL-3.0-or-later
// The page of settings: how Plexus treats providers that fail, rest or stall, unless they say otherwise.
// Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/common/config_changer.h"
#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/common/form_texts.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class SettingsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(app::viewmodels::FormModel* form READ form CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ConfigChanger* changer READ changer CONSTANT FINAL)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)
    // Why Save is off; empty while it is on.
    Q_PROPERTY(QString saveHint READ saveHint NOTIFY changed FINAL)
    // What Save will change, one line each.
    Q_PROPERTY(QString changes READ changes NOTIFY changed FINAL)
public:
    explicit SettingsViewModel(const gateway::service::GatewayServices& services, QObject* parent = nullptr);

    [[nodiscard]] FormModel* form() { return &m_form; }

    [[nodiscard]] ConfigChanger* changer() { return &m_changer; }

    [[nodiscard]] bool isDirty() const { return m_form.isEdited(); }

    [[nodiscard]] bool canSave() const { return saveHint().isEmpty(); }

    [[nodiscard]] QString saveHint() const;
    [[nodiscard]] QString changes() const;

    Q_INVOKABLE void save();
    Q_INVOKABLE void discard();

Q_SIGNALS:
    void changed();

private:
    using Config = gateway::config::Config;

    // The configuration in force with what is typed.
    [[nodiscard]] Reading<Config> edited() const;
    void check();
    void offer();

    ConfigChanger m_changer;
    FormModel m_form;
    QString m_otherProblem; // what has no field
};

} // namespace app::viewmodels
