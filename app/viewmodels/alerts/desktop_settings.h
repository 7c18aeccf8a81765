// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets about Plexus on this desktop: whether it starts with the session, and what it speaks up
// about.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/alerts/alert_switch_model.h"
#include "app/viewmodels/alerts/quiet_hours_view_model.h"
#include "base/result.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace app::viewmodels {

// How the desktop is told to start Plexus, or no longer to.
struct LoginItem {
    std::function<bool()> isSet = [] { return false; };
    std::function<gateway::Result<void>(bool)> set = {}; // empty: this desktop has no such thing
};

class DesktopSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool canStartAtLogin READ canStartAtLogin NOTIFY loginItemChanged FINAL)
    Q_PROPERTY(bool startsAtLogin READ startsAtLogin WRITE setStartsAtLogin NOTIFY loginItemChanged FINAL)
    // Why it could not be changed; empty: it could.
    Q_PROPERTY(QString loginItemProblem READ loginItemProblem NOTIFY loginItemChanged FINAL)
    Q_PROPERTY(app::viewmodels::AlertSwitchModel* alerts READ alerts CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::QuietHoursViewModel* quietHours READ quietHours CONSTANT FINAL)
public:
    using QObject::QObject;

    void useLoginItem(LoginItem item);

    [[nodiscard]] bool canStartAtLogin() const { return bool(m_loginItem.set); }

    // Asked each time: a person may take the entry out elsewhere.
    [[nodiscard]] bool startsAtLogin() const { return m_loginItem.isSet(); }

    [[nodiscard]] QString loginItemProblem() const { return m_problem; }

    [[nodiscard]] AlertSwitchModel* alerts() { return &m_alerts; }

    [[nodiscard]] QuietHoursViewModel* quietHours() { return &m_quietHours; }

    void setStartsAtLogin(bool starts);

Q_SIGNALS:
    void loginItemChanged();

private:
    LoginItem m_loginItem;
    QString m_problem;
    AlertSwitchModel m_alerts;
    QuietHoursViewModel m_quietHours;
};

} // namespace app::viewmodels
