// SPDX-License-Identifier: GPL-3.0-or-later
// The test of one target, for the row that shows it.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/common/target_tester.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class TargetTest : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        app::viewmodels::TargetTester* tester READ tester WRITE setTester NOTIFY changed FINAL REQUIRED)
    // Empty: `model` is an alias.
    Q_PROPERTY(QString provider READ provider WRITE setProvider NOTIFY changed FINAL REQUIRED)
    Q_PROPERTY(QString model READ model WRITE setModel NOTIFY changed FINAL REQUIRED)
    Q_PROPERTY(app::viewmodels::TargetTester::State outcome READ outcome NOTIFY changed FINAL)
    // What clients can ask for to reach it past the aliases; empty: it is an alias.
    Q_PROPERTY(QString directName READ directName NOTIFY changed FINAL)
    // How long it took, or why not.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    // Why it cannot be tried now; empty: it can.
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed FINAL)
public:
    using QObject::QObject;

    [[nodiscard]] TargetTester* tester() const { return m_tester; }

    [[nodiscard]] QString provider() const { return m_target.provider; }

    [[nodiscard]] QString model() const { return m_target.model; }

    [[nodiscard]] QString directName() const;

    [[nodiscard]] TargetTester::State outcome() const { return m_outcome.state; }

    [[nodiscard]] QString text() const { return m_outcome.text; }

    [[nodiscard]] QString obstacle() const { return m_obstacle; }

    void setTester(TargetTester* tester);
    void setProvider(const QString& provider);
    void setModel(const QString& model);

    Q_INVOKABLE void run();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();

private:
    void setTarget(const gateway::TargetId& target);
    void follow();

    QPointer<TargetTester> m_tester;
    gateway::TargetId m_target;
    TargetTester::Outcome m_outcome;
    QString m_obstacle;
};

} // namespace app::viewmodels
