// SPDX-License-Identifier: GPL-3.0-or-later
// The quiet hours as a person sets them. In force at once, as long as what is typed is a time.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/alerts/quiet_hours.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class QuietHoursViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY changed FINAL)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY changed FINAL)
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY changed FINAL)
    Q_PROPERTY(QString fromProblem READ fromProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString toProblem READ toProblem NOTIFY changed FINAL)
public:
    using QObject::QObject;

    [[nodiscard]] const QuietHours& hours() const { return m_hours; }

    void setHours(const QuietHours& hours);

    [[nodiscard]] bool isEnabled() const { return m_hours.isOn; }

    // As typed.
    [[nodiscard]] QString from() const { return m_from; }

    [[nodiscard]] QString to() const { return m_to; }

    [[nodiscard]] QString fromProblem() const;
    [[nodiscard]] QString toProblem() const;

    void setEnabled(bool enabled);
    void setFrom(const QString& text);
    void setTo(const QString& text);

Q_SIGNALS:
    void changed();
    // What is in force.
    void hoursChanged();

private:
    void take();

    QuietHours m_hours;
    QString m_from = textFromTime(m_hours.from);
    QString m_to = textFromTime(m_hours.to);
};

} // namespace app::viewmodels
