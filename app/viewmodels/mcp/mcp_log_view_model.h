// SPDX-License-Identifier: GPL-3.0-or-later
// The log of MCP requests: the list, which server's are shown, and what is known of the chosen one.
// Thread: the main thread. Owned by an McpViewModel; the services must outlive it.
#pragma once

#include "app/viewmodels/mcp/mcp_log_model.h"
#include "base/clock.h"
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
    // "All keys", then their names.
    Q_PROPERTY(QStringList keyChoices READ keyChoices NOTIFY choicesChanged FINAL)
    Q_PROPERTY(int keyChoice READ keyChoice WRITE setKeyChoice NOTIFY choicesChanged FINAL)
    // How they ended: McpLogFilter::Outcome.
    Q_PROPERTY(QStringList outcomes READ outcomes CONSTANT FINAL)
    Q_PROPERTY(int outcome READ outcome WRITE setOutcome NOTIFY choicesChanged FINAL)
    // Of a tool, or a method.
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY choicesChanged FINAL)
    // Some are left out.
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY choicesChanged FINAL)
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

    // Of the chosen one; empty: none is.
    Q_PROPERTY(QString title READ title NOTIFY selectionChanged FINAL)
    // It is finished, so that it is in the database.
    Q_PROPERTY(bool deletable READ isDeletable NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString facts READ facts NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString notices READ notices NOTIFY selectionChanged FINAL)
    // A line for each message: when, who, what, how large.
    Q_PROPERTY(QString messages READ messages NOTIFY selectionChanged FINAL)
    // What was said, while it is in memory.
    Q_PROPERTY(QString fromClient READ fromClient NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString fromServer READ fromServer NOTIFY selectionChanged FINAL)
public:
    explicit McpLogViewModel(gateway::service::McpFeed& feed, QObject* parent = nullptr);
    // The clock must outlive it.
    McpLogViewModel(gateway::service::McpFeed& feed, const gateway::Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] McpLogModel* list() { return &m_list; }

    [[nodiscard]] QStringList choices() const;

    [[nodiscard]] int choice() const { return m_choice; }

    void setChoice(int choice);
    void setServers(const QStringList& names);
    void setKeys(const QStringList& names);

    [[nodiscard]] QStringList keyChoices() const;
    [[nodiscard]] int keyChoice() const;
    void setKeyChoice(int choice);

    [[nodiscard]] QStringList outcomes() const;

    [[nodiscard]] int outcome() const { return static_cast<int>(m_list.filter().outcome); }

    void setOutcome(int outcome);

    [[nodiscard]] QString words() const { return m_list.filter().words; }

    void setWords(const QString& words);

    [[nodiscard]] bool isFiltered() const { return m_list.filter() != McpLogFilter(); }

    // Every request is shown again.
    Q_INVOKABLE void clearFilter();

    [[nodiscard]] int selectedRow() const;

    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QString title() const;

    [[nodiscard]] bool isDeletable() const { return m_selected && m_selected->isFinished(); }

    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString notices() const;
    [[nodiscard]] QString messages() const;

    [[nodiscard]] QString fromClient() const { return m_fromClient; }

    [[nodiscard]] QString fromServer() const { return m_fromServer; }

    // Reads what ran before; once, when the log is first looked at.
    Q_INVOKABLE void load();
    Q_INVOKABLE void select(int row);
    Q_INVOKABLE void selectBy(int step);
    // Deletes finished requests that began so many days ago or earlier; 0: all.
    Q_INVOKABLE void deleteOlder(int days);
    // Deletes the chosen one, once it is finished.
    Q_INVOKABLE void deleteSelected();

Q_SIGNALS:
    void choicesChanged();
    void selectionChanged();
    void problemChanged();
    // A sentence.
    void deleted(const QString& text);

private:
    void take(const gateway::service::McpFeed::Records& records);
    void loadTexts();

    void show(const McpLogFilter& filter);
    void forgetSelection();
    void setProblem(const QString& problem);

    gateway::service::McpFeed& m_feed;
    const gateway::Clock& m_clock;
    McpLogModel m_list;
    QStringList m_servers;
    QStringList m_keys;
    int m_choice = 0;
    gateway::inspect::McpRecordPtr m_selected;
    QString m_fromClient;
    QString m_fromServer;
    QString m_problem;
    bool m_isLoaded = false;
};

} // namespace app::viewmodels
