// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/clients/clients_view_model.h"

#include "app/viewmodels/common/system_clock.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::viewmodels {

using clients::ClientDesk;
using clients::ClientFacts;
using clients::Recipe;
using clients::RepointOutcome;
using clients::UndoOutcome;
using gateway::Result;
using gateway::service::GatewayControl;
using gateway::service::TrafficFeed;

ClientsViewModel::ClientsViewModel(
    const gateway::service::GatewayServices& services, const clients::World& world, QObject* parent)
    : ClientsViewModel(services, world, systemClock(), parent)
{
}

ClientsViewModel::ClientsViewModel(const gateway::service::GatewayServices& services,
    const clients::World& world, const gateway::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_world(world)
    , m_clock(clock)
    , m_recipes(clients::builtInRecipes())
    , m_changer(services.configuration)
    , m_keys(services, m_changer)
    , m_worker(world)
    , m_found(world)
    , m_others(world)
    , m_setup(services, world, m_keys, m_worker)
{
    m_minute.setInterval(10s);
    connect(&m_minute, &QTimer::timeout, this, &ClientsViewModel::showRows);
    connect(&services.control, &GatewayControl::stateChanged, this, &ClientsViewModel::followGateway);
    connect(&services.traffic, &TrafficFeed::updated, this, &ClientsViewModel::takeTraffic);
    follow(m_setup);
    const QPointer<ClientsViewModel> self(this);
    services.traffic.loadHistory({}, [self](const Result<TrafficFeed::Records>& records) {
        if (self && records)
            self->takeTraffic(*records);
    });
    m_worker.run([](ClientDesk& desk) { return desk.open(); },
        [this](const QStringList& problems) {
            if (!problems.isEmpty())
                complain(problems.join(u'\n'));
        });
    followGateway();
}

void ClientsViewModel::followGateway()
{
    if (isRunning()) {
        const QString root = m_services.control.baseUrl();
        m_worker.run([root](ClientDesk& desk) { return desk.repoint(root); },
            [this, root](const QVector<RepointOutcome>& outcomes) { takeRepointed(outcomes, root); });
    }
    refresh();
}

QStringList ClientsViewModel::namesOf(const QVector<RepointOutcome>& outcomes)
{
    QStringList names;
    QStringList problems;
    for (const RepointOutcome& outcome : outcomes) {
        if (outcome.problem.isEmpty())
            names.append(nameOf(outcome.client));
        else
            problems.append(outcome.problem);
    }
    if (!problems.isEmpty())
        complain(problems.join(u'\n'));
    return names;
}

void ClientsViewModel::followKey(const gateway::Secret& former, const gateway::Secret& fresh)
{
    m_worker.run(
        [former, fresh](ClientDesk& desk) {
            return desk.rekey(QString::fromLatin1(former.reveal()), QString::fromLatin1(fresh.reveal()));
        },
        [this](const QVector<RepointOutcome>& outcomes) { takeRekeyed(outcomes); });
}

void ClientsViewModel::takeRekeyed(const QVector<RepointOutcome>& outcomes)
{
    const QStringList names = namesOf(outcomes);
    if (outcomes.isEmpty())
        return;
    QStringList sentences;
    if (!names.isEmpty()) {
        //: %1 names of clients
        sentences.append(
            tr("Now written with the new key: %1. Start what is running anew.").arg(names.join(u", "_s)));
    }
    if (names.size() < outcomes.size())
        sentences.append(tr("Some clients could not be given it: %1").arg(m_problem));
    Q_EMIT said(sentences.first());
    Q_EMIT keyFollowed(sentences.join(u' '));
    refresh();
}

void ClientsViewModel::takeRepointed(const QVector<RepointOutcome>& outcomes, const QString& root)
{
    const QStringList names = namesOf(outcomes);
    if (names.isEmpty())
        return;
    //: %1 is an address such as http://127.0.0.1:4001, %2 names of clients
    const QString text =
        tr("Now pointed at %1: %2. Start what is running anew.").arg(root, names.join(u", "_s));
    Q_EMIT said(text);
    Q_EMIT addressFollowed(text);
}

void ClientsViewModel::follow(const ClientSetup& setup)
{
    connect(&setup, &ClientSetup::finished, this, [this](const QString& text) {
        refresh();
        Q_EMIT said(text);
    });
    connect(&setup, &ClientSetup::opened, this,
        [this](const QString& client, const ClientLaunches::Roles& roles) {
            if (!m_launches.remember(client, roles))
                return;
            showRows();
            Q_EMIT launchesChanged();
        });
}

QString ClientsViewModel::backupFolder() const
{
    return clients::shownPath(m_world, m_world.dataFolder + u"/clients/backups"_s);
}

std::unique_ptr<ClientSetup> ClientsViewModel::newSetup(const QString& client)
{
    const Recipe* recipe = recipeOf(client);
    const auto facts = std::find_if(
        m_facts.cbegin(), m_facts.cend(), [&client](const ClientFacts& known) { return known.id == client; });
    if (recipe == nullptr || facts == m_facts.cend())
        return nullptr;
    m_keys.load();
    auto setup = std::make_unique<ClientSetup>(m_services, m_world, m_keys, m_worker);
    follow(*setup);
    setup->show(*recipe, !facts->program.isEmpty());
    return setup;
}

void ClientsViewModel::retellAges()
{
    m_found.setNow(m_clock.epochMs());
}

void ClientsViewModel::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    if (watched) {
        m_keys.load();
        m_minute.start();
        refresh();
    } else {
        m_minute.stop();
    }
    Q_EMIT watchedChanged();
}

int ClientsViewModel::managed() const
{
    return static_cast<int>(std::count_if(
        m_facts.cbegin(), m_facts.cend(), [](const ClientFacts& facts) { return facts.isManaged; }));
}

const Recipe* ClientsViewModel::recipeOf(const QString& id) const
{
    const auto recipe = std::find_if(
        m_recipes.cbegin(), m_recipes.cend(), [&id](const Recipe& known) { return known.id == id; });
    return recipe == m_recipes.cend() ? nullptr : &*recipe;
}

QString ClientsViewModel::nameOf(const QString& id) const
{
    const Recipe* recipe = recipeOf(id);
    return recipe == nullptr ? id : recipe->name;
}

void ClientsViewModel::refresh()
{
    m_worker.run([root = m_services.control.baseUrl()](const ClientDesk& desk) { return desk.look(root); },
        [this](const QVector<ClientFacts>& facts) { takeFacts(facts); });
    Q_EMIT changed();
}

void ClientsViewModel::takeFacts(const QVector<ClientFacts>& facts)
{
    m_looked = true;
    m_facts = facts;
    showRows();
    Q_EMIT changed();
}

void ClientsViewModel::takeTraffic(const TrafficFeed::Records& records)
{
    bool isNews = false;
    for (const auto& record : records) {
        if (record->attribution.isEmpty() || recipeOf(record->attribution) == nullptr)
            continue;
        qint64& seen = m_seen[record->attribution];
        isNews = isNews || record->startedAtMs > seen;
        seen = std::max(seen, record->startedAtMs);
    }
    if (isNews)
        showRows();
}

void ClientsViewModel::showRows()
{
    QVector<ClientRow> found;
    QVector<ClientRow> others;
    for (const ClientFacts& facts : m_facts) {
        const Recipe* recipe = recipeOf(facts.id);
        const ClientRow row { .facts = facts,
            .name = nameOf(facts.id),
            .canOpen = recipe != nullptr && !recipe->launch.program.isEmpty() && !facts.program.isEmpty(),
            .opensAtOnce = m_launches.rolesOf(facts.id).has_value(),
            .seenMs = m_seen.value(facts.id),
            .isTesting = facts.id == m_testing,
            .tested = m_tested.contains(facts.id) ? std::optional(m_tested.value(facts.id)) : std::nullopt };
        const bool isHere = facts.isFound || facts.isManaged || row.seenMs > 0;
        (isHere ? found : others).append(row);
    }
    m_found.setRows(found);
    m_others.setRows(others);
    m_found.setNow(m_clock.epochMs());
    if (QVector<Launchable> now = launchables(); now != m_toldLaunchables) {
        m_toldLaunchables = std::move(now);
        Q_EMIT launchablesChanged();
    }
}

void ClientsViewModel::configure(const QString& client)
{
    const Recipe* recipe = recipeOf(client);
    const auto facts = std::find_if(
        m_facts.cbegin(), m_facts.cend(), [&client](const ClientFacts& known) { return known.id == client; });
    if (recipe == nullptr || facts == m_facts.cend())
        return;
    m_keys.load();
    m_setup.show(*recipe, !facts->program.isEmpty());
}

void ClientsViewModel::configureHere(const QString& client)
{
    configure(client);
    if (m_setup.clientId() == client && m_setup.canOpenHere())
        m_setup.setScope(ClientSetup::Scope::OnlyFromHere);
}

void ClientsViewModel::launch(const QString& client)
{
    // One is being opened.
    if (m_again && m_again->isBusy())
        return;
    const auto roles = m_launches.rolesOf(client);
    m_again = roles ? newSetup(client) : nullptr;
    if (!m_again || !m_again->openAgain(*roles)) {
        m_again.reset();
        showSheet(client);
        return;
    }
    followAgain(client);
}

void ClientsViewModel::followAgain(const QString& client)
{
    connect(
        m_again.get(), &ClientSetup::changed, this,
        [this, client] {
            if (!m_again || m_again->isBusy())
                return;
            const QString problem = m_again->problem();
            m_again.reset();
            if (problem.isEmpty())
                return;
            showSheet(client);
            complain(problem);
        },
        // Not from inside what it tells.
        Qt::QueuedConnection);
}

void ClientsViewModel::showSheet(const QString& client)
{
    Q_EMIT sheetNeeded();
    configureHere(client);
}

QVector<ClientsViewModel::Launchable> ClientsViewModel::launchables() const
{
    QVector<Launchable> list;
    for (int row = 0; row < m_found.rowCount(); ++row) {
        const QModelIndex index = m_found.index(row);
        if (!index.data(ClientListModel::CanOpenRole).toBool())
            continue;
        const QString client = index.data(ClientListModel::ClientIdRole).toString();
        list.append({ .client = client,
            .name = index.data(ClientListModel::NameRole).toString(),
            .isAtOnce = m_launches.rolesOf(client).has_value() });
    }
    return list;
}

void ClientsViewModel::setLaunches(const QStringList& texts)
{
    m_launches = ClientLaunches(texts);
    // Who opens one without the sheet has not waited for the key: a new one would be made in its place.
    if (!texts.isEmpty())
        m_keys.load();
    showRows();
}

QString ClientsViewModel::undoText(const QString& client, const QVector<UndoOutcome>& outcomes) const
{
    QStringList left;
    bool isExact = true;
    for (const UndoOutcome& outcome : outcomes) {
        isExact = isExact && outcome.kind == UndoOutcome::Kind::Exact;
        left += outcome.left;
    }
    if (!left.isEmpty()) {
        //: %1 is a client, %2 names of settings
        return tr("%1: what Plexus had set is gone. Set differently since, and left: %2.")
            .arg(nameOf(client), left.join(u", "_s));
    }
    return isExact ? tr("%1 is as it was before.").arg(nameOf(client))
                   : tr("%1 was changed since: only what Plexus had set is gone.").arg(nameOf(client));
}

void ClientsViewModel::undo(const QString& client)
{
    m_worker.run([client](ClientDesk& desk) { return desk.undo(client); },
        [this, client](const Result<QVector<UndoOutcome>>& outcomes) {
            if (outcomes)
                Q_EMIT said(undoText(client, *outcomes));
            else
                complain(outcomes.error().message);
            m_tested.remove(client);
            refresh();
        });
}

void ClientsViewModel::undoAll()
{
    m_worker.run([](ClientDesk& desk) { return desk.undoAll(); },
        [this](const QStringList& problems) {
            if (problems.isEmpty())
                Q_EMIT said(tr("All clients are as they were before."));
            else
                complain(problems.join(u'\n'));
            m_tested.clear();
            refresh();
        });
}

void ClientsViewModel::test(const QString& client)
{
    const Recipe* recipe = recipeOf(client);
    const auto models = offeredModels(m_services.configuration.current());
    if (recipe == nullptr || !isRunning())
        return;
    if (models.isEmpty() || m_keys.name().isEmpty()) {
        m_tested.insert(client,
            { .kind = ProbeOutcome::Kind::Refused,
                .text = models.isEmpty() ? tr("There is no model yet.")
                                         : tr("There is no key for agents yet. Set up a client first.") });
        showRows();
        return;
    }
    m_testing = client;
    m_tested.remove(client);
    showRows();
    m_probe.send({ .root = m_services.control.baseUrl(),
                     .key = m_keys.key(),
                     .dialect = recipe->dialect,
                     .model = models.first().id },
        [this, client](const ProbeOutcome& outcome) {
            if (m_testing == client)
                m_testing.clear();
            m_tested.insert(client, outcome);
            showRows();
        });
}

void ClientsViewModel::complain(const QString& problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void ClientsViewModel::dismissProblem()
{
    complain({});
}

} // namespace app::viewmodels

#include "moc_clients_view_model.cpp"
