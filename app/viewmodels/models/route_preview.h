// SPDX-License-Identifier: GPL-3.0-or-later
// Where a request for a model would go now: asked of the gateway, nothing is sent.
// Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/common/route_list_model.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class RoutePreview : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // Asks while it is unfolded and somebody looks, and anew when something changes.
    Q_PROPERTY(bool unfolded READ isUnfolded WRITE setUnfolded NOTIFY changed FINAL)
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY changed FINAL)
    Q_PROPERTY(QStringList dialects READ dialects CONSTANT FINAL)
    Q_PROPERTY(int dialect READ dialect WRITE setDialect NOTIFY changed FINAL)
    // Of the keys in force.
    Q_PROPERTY(QStringList keyNames READ keyNames NOTIFY changed FINAL)
    Q_PROPERTY(int key READ key WRITE setKey NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::RouteListModel* candidates READ candidates CONSTANT FINAL)
    // Why a request would be refused; empty: it would not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed FINAL)
public:
    explicit RoutePreview(const gateway::service::GatewayServices& services, QObject* parent = nullptr);

    // The name a client would ask for; empty: none.
    void setModel(const QString& model);

    [[nodiscard]] bool isUnfolded() const { return m_unfolded; }

    [[nodiscard]] bool isWatched() const { return m_watched; }

    [[nodiscard]] QStringList dialects() const;

    [[nodiscard]] int dialect() const { return m_dialect; }

    [[nodiscard]] QStringList keyNames() const { return m_keyNames; }

    [[nodiscard]] int key() const { return static_cast<int>(m_keyNames.indexOf(m_keyName)); }

    [[nodiscard]] RouteListModel* candidates() { return &m_candidates; }

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] bool isAsking() const { return m_asking; }

    void setUnfolded(bool unfolded);
    void setWatched(bool watched);
    void setDialect(int dialect);
    void setKey(int key);

    Q_INVOKABLE void ask();

Q_SIGNALS:
    void changed();

private:
    void takeKeys();
    void show(const gateway::Result<RouteListModel::Candidates>& answer);

    gateway::service::PolicyFeed& m_policy;
    gateway::service::ConfigService& m_configuration;
    RouteListModel m_candidates;
    QString m_model;
    int m_dialect = 0;
    QStringList m_keyNames;
    QString m_keyName;
    QString m_problem;
    bool m_unfolded = false;
    bool m_watched = false;
    bool m_asking = false;
    int m_asked = 0; // only the answer to the last question counts
};

} // namespace app::viewmodels
