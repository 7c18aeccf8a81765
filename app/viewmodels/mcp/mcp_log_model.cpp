// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/mcp/mcp_log_model.h"

#include "app/viewmodels/common/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::McpRecord;
using gateway::inspect::McpRecordPtr;
using gateway::inspect::McpRequestId;

namespace {

QDateTime momentOf(const McpRecord& record)
{
    return QDateTime::fromMSecsSinceEpoch(record.startedAtMs);
}

QString statusOf(const McpRecord& record)
{
    if (!record.isFinished())
        return McpLogModel::tr("running");
    if (record.state == gateway::inspect::ExchangeState::Cancelled)
        return McpLogModel::tr("cancelled");
    if (record.rpcErrorCode)
        return McpLogModel::tr("error %1").arg(*record.rpcErrorCode);
    return record.status > 0 ? QString::number(record.status) : McpLogModel::tr("no answer");
}

McpLogModel::Tone toneOf(const McpRecord& record)
{
    using Tone = McpLogModel::Tone;
    if (!record.isFinished())
        return Tone::Running;
    if (record.state == gateway::inspect::ExchangeState::Cancelled)
        return Tone::Neutral;
    const bool isGood = record.status >= 200 && record.status < 300;
    return !isGood ? Tone::Bad : record.rpcErrorCode ? Tone::Warn : Tone::Ok;
}

McpLogFilter::Outcome outcomeOf(const McpRecord& record)
{
    using Outcome = McpLogFilter::Outcome;
    switch (toneOf(record)) {
    case McpLogModel::Tone::Running: return Outcome::Running;
    case McpLogModel::Tone::Neutral: return Outcome::Cancelled;
    case McpLogModel::Tone::Ok: return Outcome::Succeeded;
    case McpLogModel::Tone::Warn:
    case McpLogModel::Tone::Bad: return Outcome::Failed;
    }
    return Outcome::Failed;
}

QString serverOf(const McpRecord& record)
{
    return record.server.isEmpty() ? McpLogModel::tr("all") : record.server;
}

} // namespace

QString mcpRequestText(const McpRecord& record)
{
    if (record.rpcMethod.isEmpty())
        return QString::fromLatin1(record.httpMethod);
    return record.name.isEmpty() ? record.rpcMethod : QString(record.rpcMethod + u' ' + record.name);
}

bool McpLogModel::passes(const McpRecord& record) const
{
    if (m_filter.server && record.server != *m_filter.server)
        return false;
    if (!m_filter.key.isEmpty() && record.keyName != m_filter.key)
        return false;
    if (m_filter.outcome != McpLogFilter::Outcome::Any && m_filter.outcome != outcomeOf(record))
        return false;
    const QString text = mcpRequestText(record);
    const QStringList words = m_filter.words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
        [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

// A row of what is new or has changed, as far as it passes: how it ends decides about some filters.
void McpLogModel::follow(const McpRecordPtr& record)
{
    const int row = rowOf(record->id);
    const bool isShown = passes(*record);
    if (row >= 0 && isShown) {
        m_rows[row] = record;
        Q_EMIT dataChanged(index(row), index(row));
    } else if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    } else if (isShown) {
        const auto isOlder = [&record](const McpRecordPtr& other) {
            return other->startedAtMs <= record->startedAtMs;
        };
        const auto at =
            static_cast<int>(std::find_if(m_rows.begin(), m_rows.end(), isOlder) - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(at, record);
        endInsertRows();
    }
}

void McpLogModel::merge(const Records& records)
{
    for (const McpRecordPtr& record : records) {
        const auto isSame = [&record](const McpRecordPtr& other) { return other->id == record->id; };
        const auto known = std::find_if(m_all.begin(), m_all.end(), isSame);
        if (known != m_all.end()) {
            // What has ended does not go on.
            if ((*known)->isFinished() && !record->isFinished())
                continue;
            *known = record;
            follow(record);
            continue;
        }
        const auto isOlder = [&record](const McpRecordPtr& other) {
            return other->startedAtMs <= record->startedAtMs;
        };
        m_all.insert(std::find_if(m_all.begin(), m_all.end(), isOlder), record);
        follow(record);
    }
    while (m_all.size() > kCapacity) {
        const int row = rowOf(m_all.last()->id);
        if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
        m_all.removeLast();
    }
    Q_EMIT countChanged();
}

void McpLogModel::setFilter(const McpLogFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showRows();
}

void McpLogModel::showRows()
{
    beginResetModel();
    m_rows.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_rows),
        [this](const McpRecordPtr& record) { return passes(*record); });
    endResetModel();
    Q_EMIT countChanged();
}

void McpLogModel::removeBefore(qint64 beforeMs)
{
    m_all.removeIf([beforeMs](const McpRecordPtr& record) {
        return record->isFinished() && record->startedAtMs < beforeMs;
    });
    showRows();
}

void McpLogModel::remove(const McpRequestId& id)
{
    m_all.removeIf([&id](const McpRecordPtr& record) { return record->id == id; });
    showRows();
}

McpRecordPtr McpLogModel::at(int row) const
{
    return row >= 0 && row < count() ? m_rows[row] : nullptr;
}

int McpLogModel::rowOf(const McpRequestId& id) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&id](const McpRecordPtr& record) { return record->id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int McpLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant McpLogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const McpRecord& record = *m_rows[index.row()];
    const bool hasEnd = record.endUs != gateway::inspect::kNever;
    switch (role) {
    case IdRole: return record.id.toString();
    case TimeRole: return momentOf(record).toString(u"HH:mm:ss"_s);
    case MomentRole: return momentText(momentOf(record));
    case ToneRole: return QVariant::fromValue(toneOf(record));
    case StatusRole: return statusOf(record);
    case ServerRole: return serverOf(record);
    case KeyRole: return record.keyName;
    case WhatRole: return mcpRequestText(record);
    case DurationRole: return hasEnd ? durationText(record.endUs) : QString();
    case SummaryRole:
        return tr("%1, %2, %3, key %4")
            .arg(statusOf(record), serverOf(record), mcpRequestText(record), record.keyName);
    default: return {};
    }
}

QHash<int, QByteArray> McpLogModel::roleNames() const
{
    return { { IdRole, "requestId" }, { TimeRole, "time" }, { MomentRole, "moment" }, { ToneRole, "tone" },
        { StatusRole, "status" }, { ServerRole, "server" }, { KeyRole, "keyName" }, { WhatRole, "what" },
        { DurationRole, "duration" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_mcp_log_model.cpp"
