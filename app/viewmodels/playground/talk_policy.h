// SPDX-License-Identifier: GPL-3.0-or-later
// What the key in use allows, how far its quotas are, and what would become of the next question: asked of
// the gateway while somebody looks, nothing is sent. Thread: the main thread. Owned by PlaygroundViewModel;
// the services and the clock must outlive it.
#pragma once

#include "app/viewmodels/common/route_list_model.h"
#include "app/viewmodels/requests/field_list_model.h"
#include "base/clock.h"
#include "base/dialect.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class TalkPolicy : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // Somebody looks at the page; the view sets it.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY changed FINAL)
    // Empty: no key is in use yet.
    Q_PROPERTY(QString keyName READ keyName NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::FieldListModel* facts READ facts CONSTANT FINAL)
    // None: the key is held to no quota.
    Q_PROPERTY(app::viewmodels::FieldListModel* quotas READ quotas CONSTANT FINAL)
    // Why the next question would be refused; empty: it would not, as far as is known.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed FINAL)
    // What would become of it, in a sentence; empty: it is not known yet.
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::RouteListModel* candidates READ candidates CONSTANT FINAL)
public:
    TalkPolicy(const gateway::service::GatewayServices& services, const gateway::Clock& clock,
        QObject* parent = nullptr);

    // What would be asked next. Empty names: nothing could be.
    void ask(const QString& keyName, const QString& model, gateway::Dialect dialect);

    [[nodiscard]] bool isWatched() const { return m_isWatched; }

    [[nodiscard]] QString keyName() const { return m_keyName; }

    [[nodiscard]] FieldListModel* facts() { return &m_facts; }

    [[nodiscard]] FieldListModel* quotas() { return &m_quotas; }

    [[nodiscard]] QString refusal() const { return m_refusal; }

    [[nodiscard]] QString verdict() const;

    [[nodiscard]] RouteListModel* candidates() { return &m_candidates; }

    void setWatched(bool watched);

Q_SIGNALS:
    void changed();

private:
    using Answer = gateway::Result<RouteListModel::Candidates>;

    void refresh();
    void explain();
    void take(const Answer& answer);
    void decide();

    gateway::service::PolicyFeed& m_policy;
    gateway::service::ConfigService& m_configuration;
    const gateway::Clock& m_clock;
    FieldListModel m_facts;
    FieldListModel m_quotas;
    RouteListModel m_candidates;
    QTimer m_soon; // one types on, and states come in bursts
    QString m_keyName;
    QString m_model;
    gateway::Dialect m_dialect = gateway::Dialect::Chat;
    QString m_ownRefusal;   // of the key itself
    QString m_routeRefusal; // of the route
    QString m_refusal;
    QString m_target; // tried first; empty: not known
    int m_asked = 0;  // only the answer to the last question counts
    bool m_isWatched = false;
};

} // namespace app::viewmodels
