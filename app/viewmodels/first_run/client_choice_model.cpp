// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/first_run/client_choice_model.h"

#include <algorithm>
#include <utility>

namespace app::viewmodels {

using clients::ClientFacts;
using clients::ClientState;

namespace {

// A client of which nothing is written is led through by hand on its page.
bool isOffered(const ClientFacts& facts)
{
    return (facts.isFound || facts.isManaged) && facts.state != ClientState::GuideOnly;
}

} // namespace

ClientChoiceModel::ClientChoiceModel(ClientsViewModel& clients, QObject* parent)
    : QAbstractListModel(parent)
    , m_clients(clients)
{
}

ClientChoiceModel::~ClientChoiceModel() = default;

int ClientChoiceModel::rowOf(const QString& client) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
        [&client](const auto& entry) { return entry->facts.id == client; });
    return found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin());
}

QString ClientChoiceModel::problemOf(const Entry& entry)
{
    return entry.facts.state == ClientState::Unreadable ? entry.facts.problem : QString();
}

bool ClientChoiceModel::canWrite() const
{
    return !isWriting() && std::any_of(m_entries.cbegin(), m_entries.cend(), [](const auto& entry) {
        return entry->isChosen && !entry->isDone && entry->setup->scope() == ClientSetup::Scope::Always
            && entry->setup->canApply();
    });
}

int ClientChoiceModel::chosenCount() const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(),
        [](const auto& entry) { return entry->isChosen && !entry->isDone; }));
}

QStringList ClientChoiceModel::done() const
{
    QStringList ids;
    for (const auto& entry : m_entries) {
        if (entry->isDone)
            ids.append(entry->facts.id);
    }
    return ids;
}

std::unique_ptr<ClientChoiceModel::Entry> ClientChoiceModel::newEntry(const ClientFacts& facts)
{
    auto entry = std::make_unique<Entry>();
    entry->facts = facts;
    entry->name = m_clients.nameOf(facts.id);
    entry->setup = m_clients.newSetup(facts.id);
    if (entry->setup)
        follow(*entry);
    return entry;
}

void ClientChoiceModel::follow(const Entry& entry)
{
    const QString id = entry.facts.id;
    connect(entry.setup.get(), &ClientSetup::finished, this,
        [this, id](const QString& text) { end(id, text, true); });
    connect(entry.setup.get(), &ClientSetup::changed, this, [this, id] {
        const int row = rowOf(id);
        if (row < 0)
            return;
        const ClientSetup& setup = *m_entries[static_cast<std::size_t>(row)]->setup;
        // Not while it is on its way, nor once it has ended well and closed.
        if (m_applying == id && setup.isOpen() && !setup.isBusy() && !setup.problem().isEmpty())
            end(id, setup.problem(), false);
        else if (m_applying.isEmpty())
            writeNext();
        Q_EMIT stateChanged();
    });
}

void ClientChoiceModel::load()
{
    beginResetModel();
    std::vector<std::unique_ptr<Entry>> entries;
    for (const ClientFacts& facts : m_clients.facts()) {
        if (!isOffered(facts))
            continue;
        const int row = rowOf(facts.id);
        Entry* known = row < 0 ? nullptr : m_entries[static_cast<std::size_t>(row)].get();
        const bool isKept = known != nullptr && (known->isChosen || known->isDone);
        if (isKept)
            known->facts = facts;
        auto entry = isKept ? std::move(m_entries[static_cast<std::size_t>(row)]) : newEntry(facts);
        if (entry->setup)
            entries.push_back(std::move(entry));
        if (row >= 0 && isKept)
            m_entries.erase(m_entries.begin() + row);
    }
    std::swap(m_entries, entries);
    endResetModel();
    bury(entries);
    Q_EMIT countChanged();
    Q_EMIT stateChanged();
}

// What is shown still reads them until the event loop has come round.
void ClientChoiceModel::bury(const std::vector<std::unique_ptr<Entry>>& entries)
{
    for (const auto& entry : entries) {
        if (!entry->setup)
            continue;
        entry->setup->disconnect(this);
        entry->setup->setParent(this);
        entry->setup.release()->deleteLater();
    }
}

void ClientChoiceModel::clear()
{
    if (isWriting())
        return;
    m_applying.clear();
    beginResetModel();
    std::vector<std::unique_ptr<Entry>> entries;
    std::swap(m_entries, entries);
    endResetModel();
    bury(entries);
    Q_EMIT countChanged();
    Q_EMIT stateChanged();
}

void ClientChoiceModel::choose(int row, bool chosen)
{
    if (row < 0 || row >= count())
        return;
    Entry& entry = *m_entries[static_cast<std::size_t>(row)];
    if (entry.isChosen == chosen || !problemOf(entry).isEmpty())
        return;
    entry.isChosen = chosen;
    entry.outcome.clear();
    tell(row);
}

void ClientChoiceModel::writeChosen()
{
    if (!canWrite())
        return;
    for (const auto& entry : m_entries) {
        if (entry->isChosen && !entry->isDone && entry->setup->scope() == ClientSetup::Scope::Always)
            m_queue.append(entry->facts.id);
    }
    writeNext();
    Q_EMIT stateChanged();
}

void ClientChoiceModel::openHere(int row)
{
    if (row < 0 || row >= count() || isWriting())
        return;
    const Entry& entry = *m_entries[static_cast<std::size_t>(row)];
    if (entry.setup->scope() != ClientSetup::Scope::OnlyFromHere || !entry.setup->canApply())
        return;
    m_applying = entry.facts.id;
    entry.setup->apply();
}

// One at a time: the first one makes the key that all of them get.
void ClientChoiceModel::writeNext()
{
    while (!m_queue.isEmpty() && m_applying.isEmpty()) {
        const QString id = m_queue.first();
        ClientSetup& setup = *m_entries[static_cast<std::size_t>(rowOf(id))]->setup;
        if (setup.isBusy())
            return; // it says when it is ready
        m_applying = id;
        if (setup.canApply())
            setup.apply();
        else
            end(id, setup.isUnchanged() ? tr("It was set up like this already.") : setup.problem(),
                setup.isUnchanged());
    }
}

void ClientChoiceModel::end(const QString& client, const QString& outcome, bool isDone)
{
    m_queue.removeAll(client);
    if (m_applying == client)
        m_applying.clear();
    const int row = rowOf(client);
    if (row >= 0) {
        Entry& entry = *m_entries[static_cast<std::size_t>(row)];
        entry.isDone = entry.isDone || isDone;
        entry.outcome = outcome;
        tell(row);
    }
    if (isDone)
        Q_EMIT doneChanged();
    // Not from inside the set-up that has just ended.
    QMetaObject::invokeMethod(this, &ClientChoiceModel::writeNext, Qt::QueuedConnection);
    Q_EMIT stateChanged();
}

void ClientChoiceModel::tell(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT stateChanged();
}

int ClientChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ClientChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = *m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ClientIdRole: return entry.facts.id;
    case NameRole: return entry.name;
    case StateRole: return ClientListModel::stateOf({ .facts = entry.facts, .name = entry.name });
    case FilesRole: return entry.facts.files.join(QStringLiteral(" · "));
    case ProblemRole: return problemOf(entry);
    case ChosenRole: return entry.isChosen;
    case DoneRole: return entry.isDone;
    case OutcomeRole: return entry.outcome;
    case SetupRole: return QVariant::fromValue(entry.setup.get());
    case ConflictRole: return ClientListModel::conflictsOf(m_clients.world(), entry.facts);
    default: return {};
    }
}

QHash<int, QByteArray> ClientChoiceModel::roleNames() const
{
    return { { ClientIdRole, "clientId" }, { NameRole, "name" }, { StateRole, "stateText" },
        { FilesRole, "files" }, { ProblemRole, "problem" }, { ChosenRole, "chosen" }, { DoneRole, "done" },
        { OutcomeRole, "outcome" }, { SetupRole, "setup" }, { ConflictRole, "conflict" } };
}

} // namespace app::viewmodels

#include "moc_client_choice_model.cpp"
