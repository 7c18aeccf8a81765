// SPDX-License-Identifier: GPL-3.0-or-later
// The clients that registered to sign in at our MCP servers with a browser, what each was allowed, and ending
// that. Asked first: whoever is signed out has to sign in again.
// Thread: the main thread. Owned by an McpViewModel; the services and the clock must outlive it.
#pragma once

#include "app/viewmodels/common/watch_timer.h"
#include "base/clock.h"
#include "service/gateway_service.h"
#include "service/mcp_service.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class McpClientListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    // Clients may sign in with a browser at all.
    Q_PROPERTY(bool signInEnabled READ isSignInEnabled NOTIFY enabledChanged FINAL)
    // Somebody sees it.
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged FINAL)
    // What is asked about; empty: nothing is.
    Q_PROPERTY(QString question READ question NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString questionText READ questionText NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString actionText READ actionText NOTIFY questionChanged FINAL)
    // Why the last one was not ended; empty: it was.
    Q_PROPERTY(QString problem READ problem NOTIFY questionChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1, // as it calls itself, made visible
        DetailRole,                  // when it registered and was used
        RedirectsRole,               // where it has browsers sent back to
        GrantsRole,                  // a line each
        GrantedRole,                 // it was allowed something
        SummaryRole,                 // the row in one sentence, for those who hear it
    };

    McpClientListModel(const gateway::service::GatewayServices& services, const gateway::Clock& clock,
        QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_clients.size()); }

    [[nodiscard]] bool isSignInEnabled() const;

    [[nodiscard]] bool isWatched() const { return m_watch.isWatched(); }

    void setWatched(bool watched);

    [[nodiscard]] QString question() const;
    [[nodiscard]] QString questionText() const;
    [[nodiscard]] QString actionText() const;

    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void refresh();
    // Whether its grants are to end, or it is to be forgotten with them.
    Q_INVOKABLE void askToSignOut(int row);
    Q_INVOKABLE void askToForget(int row);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void confirm();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void enabledChanged();
    void watchedChanged();
    void questionChanged();

private:
    using Ending = gateway::service::McpService::Ending;

    void take(const QVector<gateway::service::McpClientView>& clients);
    void ask(int row, Ending ending);
    [[nodiscard]] QString detailOf(const gateway::service::McpClientView& client) const;
    [[nodiscard]] QStringList grantsOf(const gateway::service::McpClientView& client) const;

    gateway::service::GatewayServices m_services; // references
    const gateway::Clock& m_clock;
    QVector<gateway::service::McpClientView> m_clients;
    QByteArray m_asked; // empty: nobody
    QString m_askedName;
    Ending m_ending = Ending::Grants;
    QString m_problem;
    WatchTimer m_watch;
};

} // namespace app::viewmodels
