// SPDX-License-Identifier: GPL-3.0-or-later
// The requests of a list by session: a heading for each session, below it the requests of its main agent and
// of those it started, indented. Requests of no session stand by themselves. What came last is at the top.
// Thread: the main thread. The list must outlive it.
#pragma once

#include "app/viewmodels/requests/exchange_list_model.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class SessionListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    // Off, it costs nothing and is empty.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
public:
    // Besides those of ExchangeListModel, which requests answer.
    enum Role {
        HeadingRole = ExchangeListModel::LastRole + 1, // of a session or an agent; empty: it is a request
        HeadingDetailRole,                             // "12 requests · 31.6k tokens · $0.42"
        DepthRole,                                     // how far it is indented
        FoldedRole,
        RunningInsideRole, // one of them runs
    };

    explicit SessionListModel(ExchangeListModel& list, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] bool isActive() const { return m_active; }

    void setActive(bool active);

    Q_INVOKABLE void toggleFold(int row);
    // Null for a heading, and outside.
    [[nodiscard]] gateway::inspect::ExchangeRecordPtr at(int row) const;
    // -1 when it is not shown.
    [[nodiscard]] int rowOf(const gateway::ExchangeId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void activeChanged();

private:
    using RecordPtr = gateway::inspect::ExchangeRecordPtr;

    // Of a session, or of one agent in it.
    struct Group {
        QString key; // "session\nagent"
        QString name;
        QString agent;
        QString parentAgent;
        QVector<RecordPtr> records; // newest first
        QVector<int> children;      // places in the list of groups
        qint64 newestMs = 0;        // its own and its children's
    };

    struct Row {
        QString key;      // of a heading
        RecordPtr record; // of a request
        QString heading = {};
        QString detail = {};
        int depth = 0;
        bool folded = false;
        bool running = false;
        [[nodiscard]] bool isSame(const Row& other) const;
        friend bool operator==(const Row&, const Row&) = default;
    };

    void refreshSoon();
    void refresh();
    [[nodiscard]] QVector<Row> rows() const;
    void appendGroup(QVector<Row>& rows, const QVector<Group>& groups, int group, int depth) const;
    [[nodiscard]] Row headingOf(const QVector<Group>& groups, int group, int depth) const;
    void replaceWith(const QVector<Row>& rows);

    ExchangeListModel& m_list;
    QTimer m_refresh;
    QVector<Row> m_rows;
    QSet<QString> m_folded;
    bool m_active = false;
};

} // namespace app::viewmodels
