// SPDX-License-Identifier: GPL-3.0-or-later
// Forgetting how fast targets were measured to be: of all of them, of a provider, or of one target.
// Thread: the main thread. The services must outlive it.
#pragma once

#include "base/target_id.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class MeasuredSpeeds : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // "All targets", then providers, each with its models behind it.
    Q_PROPERTY(QStringList choices READ choices NOTIFY choicesChanged FINAL)
    Q_PROPERTY(int choice READ choice WRITE setChoice NOTIFY choiceChanged FINAL)
    // What is chosen, as it stands in a question.
    Q_PROPERTY(QString chosen READ chosen NOTIFY choiceChanged FINAL)
    // "3 targets are measured anew."; empty: nothing was forgotten yet.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
public:
    explicit MeasuredSpeeds(const gateway::service::GatewayServices& services, QObject* parent = nullptr);

    [[nodiscard]] QStringList choices() const { return m_choices; }

    [[nodiscard]] int choice() const { return m_choice; }

    void setChoice(int choice);

    [[nodiscard]] QString chosen() const { return m_choices.value(m_choice); }

    [[nodiscard]] QString notice() const { return m_notice; }

    Q_INVOKABLE void forget();

Q_SIGNALS:
    void choicesChanged();
    void choiceChanged();
    void noticeChanged();

private:
    void offer();

    gateway::service::GatewayServices m_services; // references
    QStringList m_choices;
    QVector<gateway::TargetId> m_targets; // in their order; the first stands for all
    int m_choice = 0;
    QString m_notice;
};

} // namespace app::viewmodels
