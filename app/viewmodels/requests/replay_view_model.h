// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet a request is changed in before it is sent again: its body, and where it goes.
// Thread: the main thread. Made by RequestsViewModel.
#pragma once

#include "inspect/exchange_record.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace app::viewmodels {

class ReplayViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(Purpose purpose READ purpose NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString body READ body WRITE setBody NOTIFY bodyChanged FINAL)
    // The models it can be sent to: as asked first, then the aliases, then each provider's own.
    Q_PROPERTY(QStringList targets READ targets NOTIFY changed FINAL)
    Q_PROPERTY(int target READ target WRITE setTarget NOTIFY bodyChanged FINAL)
    // What is wrong with the body, or why it was not sent. Empty: nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY bodyChanged FINAL)
    Q_PROPERTY(bool canSend READ canSend NOTIFY bodyChanged FINAL)
    // Whose limits it counts against.
    Q_PROPERTY(QString keyText READ keyLine NOTIFY changed FINAL)
public:
    enum Purpose { Edit, OtherTarget };
    Q_ENUM(Purpose)

    explicit ReplayViewModel(const gateway::service::GatewayServices& services, QObject* parent = nullptr);

    void begin(const gateway::inspect::ExchangeRecordPtr& record, Purpose purpose);

    [[nodiscard]] bool isOpen() const { return m_record != nullptr; }

    [[nodiscard]] Purpose purpose() const { return m_purpose; }

    [[nodiscard]] QString title() const;

    [[nodiscard]] QString body() const { return m_body; }

    [[nodiscard]] QStringList targets() const { return m_targets; }

    [[nodiscard]] int target() const { return m_target; }

    [[nodiscard]] QString problem() const;

    [[nodiscard]] bool canSend() const;

    [[nodiscard]] QString keyLine() const;

    void setBody(const QString& body);
    void setTarget(int target);

    Q_INVOKABLE void send();
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void bodyChanged();
    // It is on its way; with another target the two are worth comparing.
    void sent(
        const QString& originalId, const QString& newId, app::viewmodels::ReplayViewModel::Purpose purpose);

private:
    [[nodiscard]] QStringList findTargets() const;
    void takeCapture(const gateway::Result<gateway::inspect::CapturePtr>& capture);

    gateway::service::TrafficFeed& m_traffic;
    gateway::service::ConfigService& m_configuration;
    gateway::inspect::ExchangeRecordPtr m_record;
    Purpose m_purpose = Edit;
    QStringList m_targets;
    int m_target = 0;
    QString m_body;
    QString m_refusal; // of the gateway, or why there is no body
    bool m_isSending = false;
    bool m_isBody = false; // it is here
};

// The request with another model: in the path of those that name it there, else in the body. Nothing: the
// body is no JSON object with a model.
struct NamedModel {
    QByteArray target; // path and query
    QByteArray body;
};

[[nodiscard]] std::optional<NamedModel> withModel(
    const gateway::inspect::ExchangeRecord& record, const QByteArray& body, const QString& model);

} // namespace app::viewmodels
