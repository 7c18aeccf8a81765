// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/clients/client_list_model.h"

#include "app/viewmodels/common/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using clients::ClientState;
using clients::SetVariable;

namespace {

bool isHere(const ClientRow& row)
{
    return row.facts.isFound || row.facts.isManaged || row.seenMs > 0;
}

// The file stands beside it already.
QString problemOf(const ClientRow& row)
{
    QString problem = row.facts.problem;
    for (const QString& file : row.facts.files) {
        if (problem.startsWith(file + u": "_s))
            problem = problem.mid(file.size() + 2);
    }
    if (problem.isEmpty())
        return {};
    //: %1 is a sentence that says what is wrong with a file
    return ClientListModel::tr("%1 Correct the file, then choose Refresh.").arg(problem);
}

} // namespace

ClientListModel::ClientListModel(const clients::World& world, QObject* parent)
    : QAbstractListModel(parent)
    , m_world(world)
{
}

void ClientListModel::setRows(const QVector<ClientRow>& rows)
{
    const bool isSameClients = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
        [](const ClientRow& a, const ClientRow& b) { return a.facts.id == b.facts.id; });
    if (!isSameClients) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (int i = 0; i < count(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(i), index(i));
    }
}

void ClientListModel::setNow(qint64 nowMs)
{
    m_nowMs = nowMs;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { SeenRole, SummaryRole });
}

int ClientListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

ClientListModel::Tone ClientListModel::toneOf(const ClientRow& row)
{
    switch (row.facts.state) {
    case ClientState::Connected: return row.facts.conflicts.isEmpty() ? Tone::Ok : Tone::Warn;
    case ClientState::Elsewhere: return row.facts.isManaged ? Tone::Warn : Tone::Neutral;
    case ClientState::NotSetUp: return Tone::Neutral;
    case ClientState::Unreadable: return Tone::Bad;
    case ClientState::GuideOnly: return row.seenMs > 0 ? Tone::Ok : Tone::Neutral;
    }
    return Tone::Neutral;
}

QString ClientListModel::stateOf(const ClientRow& row)
{
    switch (row.facts.state) {
    case ClientState::Connected: return tr("Connected");
    case ClientState::Elsewhere:
        return row.facts.isManaged ? tr("Not pointed here any more") : tr("Uses another endpoint");
    case ClientState::NotSetUp: return isHere(row) ? tr("Not set up") : tr("Not installed");
    case ClientState::Unreadable: return tr("Cannot be read");
    case ClientState::GuideOnly:
        if (row.seenMs > 0)
            return tr("In use");
        return isHere(row) ? tr("Set up by hand") : tr("Not installed");
    }
    return {};
}

QString ClientListModel::detailOf(const ClientRow& row)
{
    QStringList parts = row.facts.files;
    if (!row.facts.endpoint.isEmpty())
        parts.append(row.facts.endpoint);
    return parts.join(u" · "_s);
}

QString ClientListModel::seenOf(const ClientRow& row) const
{
    if (row.seenMs == 0)
        return row.facts.state == ClientState::Connected ? tr("No request yet") : QString();
    //: %1 is "2 min ago"
    return tr("Last request %1").arg(ageText(row.seenMs, m_nowMs));
}

QString ClientListModel::conflictsOf(const clients::World& world, const clients::ClientFacts& facts)
{
    QStringList places;
    for (const SetVariable& variable : facts.conflicts) {
        places.append(variable.file.isEmpty()
                //: %1 is the name of a variable
                ? tr("%1 in the environment").arg(variable.name)
                //: %1 is the name of a variable, %2 a file, %3 a line
                : tr("%1 in %2, line %3")
                      .arg(variable.name, clients::shownPath(world, variable.file),
                          QString::number(variable.line)));
    }
    if (places.isEmpty())
        return {};
    return tr("Overridden by %1. Remove it there.").arg(places.join(u", "_s));
}

QVariant ClientListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClientRow& row = m_rows[index.row()];
    const bool isGuide = row.facts.state == ClientState::GuideOnly;
    switch (role) {
    case ClientIdRole: return row.facts.id;
    case NameRole: return row.name;
    case ToneRole: return static_cast<int>(toneOf(row));
    case StateRole: return stateOf(row);
    case DetailRole: return detailOf(row);
    case SeenRole: return seenOf(row);
    case ProblemRole: return problemOf(row);
    case ConflictRole: return conflictsOf(m_world, row.facts);
    case GuideRole: return isGuide;
    case ConnectedRole: return row.facts.state == ClientState::Connected;
    case CanUndoRole: return row.facts.isManaged;
    case CanOpenRole: return row.canOpen;
    case OpenTextRole:
        return row.opensAtOnce ? tr("Open %1 in a terminal").arg(row.name)
                               : tr("Open %1 in a terminal …").arg(row.name);
    case TestToneRole:
        return static_cast<int>(
            row.tested && row.tested->kind == ProbeOutcome::Kind::Answered ? Tone::Ok : Tone::Bad);
    case TestTextRole: return row.tested ? row.tested->text : QString();
    case TestingRole: return row.isTesting;
    case SummaryRole: {
        QStringList parts { row.name, stateOf(row), seenOf(row), problemOf(row),
            conflictsOf(m_world, row.facts) };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QHash<int, QByteArray> ClientListModel::roleNames() const
{
    return { { ClientIdRole, "clientId" }, { NameRole, "name" }, { ToneRole, "tone" },
        { StateRole, "stateText" }, { DetailRole, "detail" }, { SeenRole, "seen" },
        { ProblemRole, "problem" }, { ConflictRole, "conflict" }, { GuideRole, "guide" },
        { ConnectedRole, "connected" }, { CanUndoRole, "canUndo" }, { CanOpenRole, "canOpen" },
        { OpenTextRole, "openText" }, { TestToneRole, "testTone" }, { TestTextRole, "testText" },
        { TestingRole, "testing" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_client_list_model.cpp"
