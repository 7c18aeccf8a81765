// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/session_list_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/requests/exchange_texts.h"

#include <QHash>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::viewmodels {

using gateway::inspect::ExchangeRecord;

namespace {

// An id is long and says nothing by its end.
constexpr qsizetype kShownId = 8;
constexpr int kDeepest = 4;

struct Sums {
    int requests = 0;
    int failed = 0;
    int running = 0;
    qint64 tokens = 0;
    gateway::Money cost = {};
    bool hasCost = false;

    void add(const ExchangeRecord& record)
    {
        ++requests;
        failed += record.state == gateway::inspect::ExchangeState::Failed ? 1 : 0;
        running += record.isFinished() ? 0 : 1;
        tokens += inputTokens(record.usage).value_or(0) + record.usage.output.value_or(0);
        if (record.cost) {
            cost += *record.cost;
            hasCost = true;
        }
    }
};

} // namespace

bool SessionListModel::Row::isSame(const Row& other) const
{
    if (!record || !other.record)
        return !record && !other.record && key == other.key;
    return record->id == other.record->id;
}

SessionListModel::SessionListModel(ExchangeListModel& list, QObject* parent)
    : QAbstractListModel(parent)
    , m_list(list)
    , m_refresh(this)
{
    // The list changes ten times a second at most, with several signals each time.
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(20ms);
    connect(&m_refresh, &QTimer::timeout, this, &SessionListModel::refresh);
    connect(&m_list, &QAbstractItemModel::rowsInserted, this, &SessionListModel::refreshSoon);
    connect(&m_list, &QAbstractItemModel::rowsRemoved, this, &SessionListModel::refreshSoon);
    connect(&m_list, &QAbstractItemModel::modelReset, this, &SessionListModel::refresh);
    connect(&m_list, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex&, const QModelIndex&, const QVector<int>& roles) {
            if (!m_active)
                return;
            // Ages and growing times are read anew; anything else may change what a heading says.
            const bool isTick = !roles.isEmpty() && std::all_of(roles.begin(), roles.end(), [](int role) {
                return role == ExchangeListModel::AgeRole || role == ExchangeListModel::DurationRole
                    || role == ExchangeListModel::WaterfallTextRole || role == ExchangeListModel::SummaryRole
                    || role == ExchangeListModel::PickedRole;
            });
            if (isTick && count() > 0)
                Q_EMIT dataChanged(index(0), index(count() - 1), roles);
            else
                refreshSoon();
        });
}

void SessionListModel::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    refresh();
    Q_EMIT activeChanged();
}

void SessionListModel::refreshSoon()
{
    if (m_active && !m_refresh.isActive())
        m_refresh.start();
}

void SessionListModel::refresh()
{
    m_refresh.stop();
    const int before = count();
    replaceWith(m_active ? rows() : QVector<Row>());
    if (count() != before)
        Q_EMIT countChanged();
}

QVector<SessionListModel::Row> SessionListModel::rows() const
{
    QVector<Group> groups;
    QHash<QString, int> places;
    const auto placeOf = [&](const QString& session, const QString& agent) {
        const QString key = session + u'\n' + agent;
        const auto known = places.constFind(key);
        if (known != places.cend())
            return *known;
        const int place = static_cast<int>(groups.size());
        places.insert(key, place);
        groups.append({ .key = key, .name = session, .agent = agent });
        return place;
    };
    QVector<Row> all;
    QVector<std::pair<qint64, int>> tops; // moment; a session's place, or -1 - the row of a single request
    QVector<Row> singles;
    for (int row = 0; row < m_list.count(); ++row) {
        const RecordPtr record = m_list.at(row);
        if (record->session.isEmpty()) {
            tops.append({ record->startedAtMs, -1 - static_cast<int>(singles.size()) });
            singles.append({ .key = {}, .record = record });
            continue;
        }
        const int session = placeOf(record->session, {});
        if (groups[session].newestMs == 0) {
            groups[session].newestMs = record->startedAtMs;
            tops.append({ record->startedAtMs, session });
        }
        const int place = placeOf(record->session, record->agent);
        groups[place].newestMs = std::max(groups[place].newestMs, record->startedAtMs);
        groups[place].parentAgent = record->parentAgent;
        groups[place].records.append(record);
    }
    // The list is newest first, and so are the agents below whoever started them.
    const int made = static_cast<int>(groups.size());
    for (int place = 0; place < made; ++place) {
        if (groups[place].agent.isEmpty())
            continue;
        const QString above = groups[place].name + u'\n' + groups[place].parentAgent;
        int parent = places.value(above, -1);
        if (parent < 0 || parent == place)
            parent = places.value(groups[place].name + u'\n');
        groups[parent].children.append(place);
    }
    for (const auto& [moment, place] : std::as_const(tops)) {
        if (place < 0)
            all.append(singles[-1 - place]);
        else
            appendGroup(all, groups, place, 0);
    }
    return all;
}

// NOLINTNEXTLINE(misc-no-recursion): bounded by kDeepest
void SessionListModel::appendGroup(
    QVector<Row>& rows, const QVector<Group>& groups, int group, int depth) const
{
    if (depth > kDeepest)
        return;
    const Row heading = headingOf(groups, group, depth);
    rows.append(heading);
    if (heading.folded)
        return;
    // Agents stand where their newest request would.
    qsizetype child = 0;
    const QVector<int>& children = groups[group].children;
    for (const RecordPtr& record : groups[group].records) {
        while (child < children.size() && groups[children[child]].newestMs > record->startedAtMs)
            appendGroup(rows, groups, children[child++], depth + 1);
        rows.append({ .key = {}, .record = record, .depth = depth + 1 });
    }
    while (child < children.size())
        appendGroup(rows, groups, children[child++], depth + 1);
}

SessionListModel::Row SessionListModel::headingOf(const QVector<Group>& groups, int group, int depth) const
{
    const Group& own = groups[group];
    Sums sums;
    QVector<int> open { group };
    QSet<int> seen;
    QString client;
    int agents = 0;
    while (!open.isEmpty()) {
        const int next = open.takeLast();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        agents += next == group ? 0 : 1;
        for (const RecordPtr& record : groups[next].records) {
            sums.add(*record);
            if (client.isEmpty())
                client = record->client;
        }
        open += groups[next].children;
    }
    QStringList parts { tr("%n request(s)", nullptr, sums.requests) };
    // What one looks for first, for a narrow list cuts the end.
    if (sums.failed > 0)
        parts.append(tr("%n failed", nullptr, sums.failed));
    if (sums.hasCost)
        parts.append(moneyText(sums.cost));
    if (sums.tokens > 0)
        parts.append(tr("%1 tokens").arg(countText(sums.tokens)));
    if (agents > 0)
        parts.append(tr("%n sub-agent(s)", nullptr, agents));
    const QString id = (own.agent.isEmpty() ? own.name : own.agent).left(kShownId);
    return { .key = own.key,
        .record = nullptr,
        //: %1 a program, %2 the beginning of an id
        .heading = own.agent.isEmpty() ? tr("%1 · session %2").arg(client, id) : tr("Sub-agent %1").arg(id),
        .detail = parts.join(u" · "_s),
        .depth = depth,
        .folded = m_folded.contains(own.key),
        .running = sums.running > 0 };
}

// What both begin and end with stays; between, rows go and come. So a view keeps its place.
void SessionListModel::replaceWith(const QVector<Row>& rows)
{
    qsizetype head = 0;
    const qsizetype most = std::min(rows.size(), m_rows.size());
    while (head < most && rows[head].isSame(m_rows[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && rows[rows.size() - 1 - tail].isSame(m_rows[m_rows.size() - 1 - tail]))
        ++tail;
    if (const qsizetype gone = m_rows.size() - head - tail; gone > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone - 1));
        m_rows.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype come = rows.size() - head - tail; come > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + come - 1));
        m_rows.insert(head, come, Row {});
        std::copy_n(rows.begin() + head, come, m_rows.begin() + head);
        endInsertRows();
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = rows[row];
        const QModelIndex at = index(static_cast<int>(row));
        Q_EMIT dataChanged(at, at);
    }
}

void SessionListModel::toggleFold(int row)
{
    if (row < 0 || row >= count() || m_rows[row].record)
        return;
    const QString key = m_rows[row].key;
    if (!m_folded.remove(key))
        m_folded.insert(key);
    refresh();
}

SessionListModel::RecordPtr SessionListModel::at(int row) const
{
    return row >= 0 && row < count() ? m_rows[row].record : nullptr;
}

int SessionListModel::rowOf(const gateway::ExchangeId& id) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&id](const Row& row) { return row.record && row.record->id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int SessionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SessionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case HeadingRole: return row.heading;
    case HeadingDetailRole: return row.detail;
    case DepthRole: return row.depth;
    case FoldedRole: return row.folded;
    case RunningInsideRole: return row.running;
    default: break;
    }
    if (row.record)
        return m_list.valueFor(*row.record, role);
    return role == ExchangeListModel::SummaryRole ? QVariant(QString(row.heading + u", "_s + row.detail))
                                                  : QVariant();
}

QHash<int, QByteArray> SessionListModel::roleNames() const
{
    QHash<int, QByteArray> names = m_list.roleNames();
    names.insert({ { HeadingRole, "heading" }, { HeadingDetailRole, "headingDetail" }, { DepthRole, "depth" },
        { FoldedRole, "folded" }, { RunningInsideRole, "runningInside" } });
    return names;
}

} // namespace app::viewmodels

#include "moc_session_list_model.cpp"
