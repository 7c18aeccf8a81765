// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that point at Plexus, and whether something of each has come since a moment.
// Thread: the main thread.
#pragma once

#include "inspect/exchange_record.h"

#include <QAbstractListModel>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ClientArrivalModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    // How many of them nothing has come from.
    Q_PROPERTY(int missing READ missing NOTIFY missingChanged FINAL)
public:
    struct Client {
        QString id;
        QString name;

        friend bool operator==(const Client&, const Client&) = default;
    };

    enum Role { ClientIdRole = Qt::UserRole + 1, NameRole, ArrivedRole, FailedRole, TextRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int missing() const;

    // What has come of those that stay is kept.
    void setClients(const QVector<Client>& clients);
    // Requests before it are none that was waited for. Nobody has sent anything since.
    void waitFrom(qint64 epochMs);
    // True: it is of one of them, and not older.
    [[nodiscard]] bool take(const gateway::inspect::ExchangeRecord& record);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void missingChanged();

private:
    // Of the first request that came to its end, else of one under way.
    enum class State { Waiting, Running, Answered, Failed };

    struct Row {
        Client client;
        State state = State::Waiting;
    };

    [[nodiscard]] static QString textOf(State state);

    QVector<Row> m_rows;
    qint64 m_fromMs = 0;
};

} // namespace app::viewmodels
