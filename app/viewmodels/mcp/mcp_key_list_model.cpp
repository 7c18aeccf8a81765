// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/mcp/mcp_key_list_model.h"

#include "app/viewmodels/common/figures.h"

#include <QPointer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::viewmodels {

using gateway::Result;
using gateway::service::McpPoolKey;
using gateway::service::McpService;

McpKeyListModel::McpKeyListModel(McpService& service, const gateway::Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_service(service)
    , m_clock(clock)
    , m_watch(5s, [this] { refresh(); })
{
}

void McpKeyListModel::setWatched(bool watched)
{
    if (m_watch.set(watched))
        Q_EMIT watchedChanged();
}

void McpKeyListModel::setServer(const QString& name)
{
    if (name == m_server)
        return;
    m_server = name;
    take({});
    setProblem({});
    refresh();
}

void McpKeyListModel::refresh()
{
    if (m_server.isEmpty())
        return;
    m_service.loadKeys(
        m_server, [self = QPointer(this), server = m_server](const Result<QVector<McpPoolKey>>& keys) {
            if (!self || self->m_server != server)
                return;
            // One that was just made is not in force yet.
            self->take(keys ? *keys : QVector<McpPoolKey>());
        });
}

void McpKeyListModel::clearRest(int row)
{
    if (row < 0 || row >= count())
        return;
    m_service.clearKey(m_server, row, [self = QPointer(this)](const Result<void>& cleared) {
        if (!self)
            return;
        self->setProblem(cleared ? QString() : cleared.error().message);
        self->refresh();
    });
}

void McpKeyListModel::take(const QVector<McpPoolKey>& keys)
{
    if (keys.size() == m_keys.size()) {
        m_keys = keys;
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_keys = keys;
    endResetModel();
    Q_EMIT countChanged();
}

void McpKeyListModel::setProblem(const QString& problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

bool McpKeyListModel::isResting(const McpPoolKey& key) const
{
    return key.restsUntilMs && *key.restsUntilMs > m_clock.epochMs();
}

QString McpKeyListModel::stateOf(const McpPoolKey& key) const
{
    if (!key.isSet)
        return tr("cannot be read");
    //: %1 is a length of time
    return isResting(key) ? tr("rests for %1").arg(waitText(*key.restsUntilMs - m_clock.epochMs()))
                          : QString();
}

int McpKeyListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant McpKeyListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const McpPoolKey& key = m_keys[index.row()];
    //: One of several keys for the same server, by its place
    const QString label = tr("Key %1").arg(index.row() + 1);
    const QString tail = key.lastFour.isEmpty() ? QString() : QString(u'\u2026' + key.lastFour);
    switch (role) {
    case LabelRole: return label;
    case TailRole: return tail;
    case StateRole: return stateOf(key);
    case RestingRole: return isResting(key);
    case SummaryRole: {
        QStringList parts { label, tail, stateOf(key) };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QHash<int, QByteArray> McpKeyListModel::roleNames() const
{
    return { { LabelRole, "label" }, { TailRole, "tail" }, { StateRole, "stateText" },
        { RestingRole, "resting" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_mcp_key_list_model.cpp"
