// SPDX-License-Identifier: GPL-3.0-or-later
// The keys a server is asked with in turn: how each ends, which of them rest, and letting one be asked with
// again. Looked at anew while somebody sees it.
// Thread: the main thread. Owned by an McpServerPanel; the service and the clock must outlive it.
#pragma once

#include "app/viewmodels/common/watch_timer.h"
#include "base/clock.h"
#include "service/mcp_service.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class McpKeyListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    // Why they are not told, or one could not be let go; empty: all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    // Somebody sees it.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged FINAL)
public:
    enum Role {
        LabelRole = Qt::UserRole + 1, // "Key 1"
        TailRole,                     // "…a1b2"; empty: too short to tell any of it
        StateRole,                    // "rests for 4 min"; "cannot be read"; empty: it is in turn
        RestingRole,
        SummaryRole,
    };

    McpKeyListModel(
        gateway::service::McpService& service, const gateway::Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_keys.size()); }

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] bool isWatched() const { return m_watch.isWatched(); }

    void setWatched(bool watched);
    // Whose keys; empty: nobody's.
    void setServer(const QString& name);

    Q_INVOKABLE void refresh();
    // Lets one that rests be asked with again.
    Q_INVOKABLE void clearRest(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void problemChanged();
    void watchedChanged();

private:
    void take(const QVector<gateway::service::McpPoolKey>& keys);
    void setProblem(const QString& problem);
    [[nodiscard]] bool isResting(const gateway::service::McpPoolKey& key) const;
    [[nodiscard]] QString stateOf(const gateway::service::McpPoolKey& key) const;

    gateway::service::McpService& m_service;
    const gateway::Clock& m_clock;
    QString m_server;
    QVector<gateway::service::McpPoolKey> m_keys;
    QString m_problem;
    WatchTimer m_watch;
};

} // namespace app::viewmodels
