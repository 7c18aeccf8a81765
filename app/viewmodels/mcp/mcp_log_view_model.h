// SPDX-License-Identifier: GPL-3.0-or-later
// The log of MCP requests: the list, which server's are shown, and what is known of the chosen one.
// Thread: the main thread. Owned by an McpViewModel; the services must outlive it.
#pragma once

#include "app/viewmodels/mcp/mcp_log_model.h"
#include "service/mcp_feed.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class McpLogViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(app::viewmodels::McpLogModel* list READ list CONSTANT FINAL)
    // "All servers", "All of them at once" (the aggregate), then the names.
    Q_PROPERTY(QStringList choices READ choices NOTIFY choicesChanged FINAL)
    Q_PROPERTY(int choice READ choice WRITE setChoice NOTIFY choicesChanged FINAL)
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

    // Of the chosen one; empty: none is.
    Q_PROPERTY(QString title READ title NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString facts READ facts NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString notices READ notices NOTIFY selectionChanged FINAL)
    // A line for each message: when, who, what, how large.
    Q_PROPERTY(QString messages READ messages NOTIFY selectionChanged FINAL)
    // What was said, while it is in memory.
    Q_PROPERTY(QString fromClient READ fromClient NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString fromServer READ fromServer NOTIFY selectionChanged FINAL)
public:
    explicit McpLogViewModel(gateway::service::McpFeed& feed, QObject* parent = nullptr);

    [[nodiscard]] McpLogModel* list() { return &m_list; }

    [[nodiscard]] QStringList choices() const;

    [[nodiscard]] int choice() const { return m_choice; }

    void setChoice(int choice);
    void setServers(const QStringList& names);

    [[nodiscard]] int selectedRow() const;

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString notices() const;
    [[nodiscard]] QString messages() const;

    [[nodiscard]] QString fromClient() const { return m_fromClient; }

    [[nodiscard]] QString fromServer() const { return m_fromServer; }

    // Reads what ran before; once, when the log is first looked at.
    Q_INVOKABLE void load();
    Q_INVOKABLE void select(int row);
    Q_INVOKABLE void selectBy(int step);

Q_SIGNALS:
    void choicesChanged();
    void selectionChanged();
    void problemChanged();

private:
    void take(const gateway::service::McpFeed::Records& records);
    void loadTexts();

    gateway::service::McpFeed& m_feed;
    McpLogModel m_list;
    QStringList m_servers;
    int m_choice = 0;
    gateway::inspect::McpRecordPtr m_selected;
    QString m_fromClient;
    QString m_fromServer;
    QString m_problem;
    bool m_isLoaded = false;
};

} // namespace app::viewmodels
