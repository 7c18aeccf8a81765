// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/first_run/client_arrival_model.h"

#include <algorithm>
#include <utility>

namespace app::viewmodels {

using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeState;

int ClientArrivalModel::missing() const
{
    return static_cast<int>(std::count_if(
        m_rows.cbegin(), m_rows.cend(), [](const Row& row) { return row.state == State::Waiting; }));
}

void ClientArrivalModel::setClients(const QVector<Client>& clients)
{
    QVector<Row> rows;
    for (const Client& client : clients) {
        const auto known = std::find_if(
            m_rows.cbegin(), m_rows.cend(), [&client](const Row& row) { return row.client.id == client.id; });
        rows.append({ .client = client, .state = known == m_rows.cend() ? State::Waiting : known->state });
    }
    const bool isSame = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
        [](const Row& a, const Row& b) { return a.client == b.client; });
    if (isSame)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT missingChanged();
}

void ClientArrivalModel::waitFrom(qint64 epochMs)
{
    m_fromMs = epochMs;
    for (Row& row : m_rows)
        row.state = State::Waiting;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { ArrivedRole, FailedRole, TextRole });
    Q_EMIT missingChanged();
}

bool ClientArrivalModel::take(const ExchangeRecord& record)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&record](const Row& row) { return row.client.id == record.attribution; });
    if (found == m_rows.end() || record.startedAtMs < m_fromMs)
        return false;
    // One that succeeded is what was waited for, whatever comes later.
    if (found->state == State::Answered)
        return true;
    State state = State::Running;
    if (record.state == ExchangeState::Completed)
        state = State::Answered;
    else if (record.isFinished())
        state = State::Failed;
    if (state == found->state)
        return true;
    found->state = state;
    const int row = static_cast<int>(found - m_rows.begin());
    Q_EMIT dataChanged(index(row), index(row), { ArrivedRole, FailedRole, TextRole });
    Q_EMIT missingChanged();
    return true;
}

QString ClientArrivalModel::textOf(State state)
{
    switch (state) {
    case State::Waiting: return tr("Waiting for its first request: ask it something");
    case State::Running: return tr("Its first request is under way");
    case State::Answered: return tr("Works: its first request was answered");
    case State::Failed: return tr("Its first request arrived and failed");
    }
    return {};
}

int ClientArrivalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ClientArrivalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case ClientIdRole: return row.client.id;
    case NameRole: return row.client.name;
    case ArrivedRole: return row.state == State::Answered;
    case FailedRole: return row.state == State::Failed;
    case TextRole: return textOf(row.state);
    default: return {};
    }
}

QHash<int, QByteArray> ClientArrivalModel::roleNames() const
{
    return { { ClientIdRole, "clientId" }, { NameRole, "name" }, { ArrivedRole, "arrived" },
        { FailedRole, "failed" }, { TextRole, "arrivalText" } };
}

} // namespace app::viewmodels

#include "moc_client_arrival_model.cpp"
