// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/first_run/first_run_view_model.h"

#include "app/viewmodels/common/gateway_texts.h"

#include "service/account_service.h"
#include "service/provider_models.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::service::ConfigService;
using gateway::service::GatewayControl;
using gateway::service::ImportOutcome;
using gateway::service::ModelImport;
using gateway::service::TrafficFeed;

namespace {

// More than one waits for at a time.
constexpr int kArrivals = 20;

bool isConnected(const clients::ClientFacts& facts)
{
    return facts.state == clients::ClientState::Connected;
}

} // namespace

FirstRunViewModel::FirstRunViewModel(const gateway::service::GatewayServices& services,
    ClientsViewModel& clients, const gateway::Clock& clock, QObject* parent)
    : FirstRunViewModel(
        services, clients, clock,
        [this](const ProbeRequest& request, const std::function<void(const ProbeOutcome&)>& done) {
            m_probe.send(request, done);
        },
        parent)
{
}

FirstRunViewModel::FirstRunViewModel(const gateway::service::GatewayServices& services,
    ClientsViewModel& clients, const gateway::Clock& clock, AliasCheckModel::Send send, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_clients(clients)
    , m_clock(clock)
    , m_choices(clients)
    , m_checks(std::move(send))
    , m_arrivals(clock, kArrivals)
{
    connect(&services.configuration, &ConfigService::changed, this, &FirstRunViewModel::takeConfig);
    connect(&services.control, &GatewayControl::stateChanged, this, &FirstRunViewModel::changed);
    connect(&services.traffic, &TrafficFeed::updated, this, &FirstRunViewModel::takeTraffic);
    connect(&m_clients, &ClientsViewModel::changed, this, &FirstRunViewModel::takeClients);
    connect(&m_choices, &ClientChoiceModel::doneChanged, this, &FirstRunViewModel::takeClients);
    takeConfig();
}

bool FirstRunViewModel::isNothingConfigured() const
{
    const auto config = m_services.configuration.current();
    return config && config->providers.isEmpty() && config->aliases.isEmpty() && config->keys.isEmpty()
        && m_services.accounts.accounts().isEmpty() && readOnlyReason().isEmpty()
        && !m_services.control.isDemo();
}

bool FirstRunViewModel::isOffering() const
{
    return !offeredModels(m_services.configuration.current()).isEmpty();
}

void FirstRunViewModel::takeConfig()
{
    const auto config = m_services.configuration.current();
    if (!config)
        return;
    m_providers.setOffers(providerOffers(*config));
    QStringList aliases;
    for (const auto& model : offeredModels(config))
        aliases.append(model.id);
    m_checks.setAliases(aliases);
    Q_EMIT changed();
}

void FirstRunViewModel::takeClients()
{
    const QStringList opened = m_choices.done();
    QVector<ClientArrivalModel::Client> clients;
    for (const clients::ClientFacts& facts : m_clients.facts()) {
        if (isConnected(facts) || opened.contains(facts.id))
            clients.append({ .id = facts.id, .name = m_clients.nameOf(facts.id) });
    }
    m_waiting.setClients(clients);
    // The first look at the disk may end after the step was entered.
    if (m_open && m_step == Step::Clients && !m_looked && m_clients.hasLooked())
        enterStep();
}

void FirstRunViewModel::takeTraffic(const TrafficFeed::Records& records)
{
    if (!m_open && !m_aside)
        return;
    TrafficFeed::Records arrived;
    for (const auto& record : records) {
        if (m_waiting.take(*record))
            arrived.append(record);
    }
    if (!arrived.isEmpty())
        m_arrivals.merge(arrived);
}

void FirstRunViewModel::enterStep()
{
    if (m_step != Step::Clients)
        return;
    m_looked = m_clients.hasLooked();
    m_choices.load();
}

void FirstRunViewModel::setStep(Step step)
{
    if (step == m_step)
        return;
    m_step = step;
    enterStep();
    Q_EMIT changed();
}

void FirstRunViewModel::begin()
{
    if (m_open)
        return;
    m_open = true;
    m_aside = false;
    m_step = Step::Accounts;
    m_offerProblem.clear();
    m_looked = false;
    m_waiting.waitFrom(m_clock.epochMs());
    // Before a key is needed: a kept one is not made again.
    m_clients.keys().load();
    m_clients.refresh();
    takeConfig();
    takeClients();
    Q_EMIT changed();
}

void FirstRunViewModel::setAside()
{
    if (!m_open)
        return;
    m_open = false;
    m_aside = true;
    Q_EMIT changed();
}

void FirstRunViewModel::resume()
{
    if (!m_aside)
        return;
    m_open = true;
    m_aside = false;
    takeConfig();
    Q_EMIT changed();
}

void FirstRunViewModel::close()
{
    if (!m_open && !m_aside)
        return;
    m_open = false;
    m_aside = false;
    m_choices.clear();
    Q_EMIT changed();
    Q_EMIT dismissed();
}

void FirstRunViewModel::next()
{
    switch (m_step) {
    case Step::Accounts: setStep(Step::Clients); break;
    case Step::Clients: setStep(Step::Check); break;
    case Step::Check: close(); break;
    }
}

void FirstRunViewModel::back()
{
    switch (m_step) {
    case Step::Accounts: break;
    case Step::Clients: setStep(Step::Accounts); break;
    case Step::Check: setStep(Step::Clients); break;
    }
}

void FirstRunViewModel::offerModels(const QString& provider)
{
    const ProviderOffer* offer = m_providers.find(provider);
    if (offer == nullptr || offer->rest.isEmpty())
        return;
    ModelImport import { .provider = provider, .aliases = ModelImport::Aliases::EachModel };
    for (const QString& model : offer->rest) {
        const QString name = model.startsWith(u"models/") ? model.sliced(7) : model;
        import.picks.append({ .id = model, .isConfigured = true, .aliasName = name });
    }
    // Another provider may offer a model of that name: both answer it then.
    import.taken = ModelImport::Taken::AddGroup;
    const QPointer<FirstRunViewModel> self(this);
    m_services.models.importModels(import, [self](const ImportOutcome& outcome) {
        if (!self)
            return;
        self->m_offerProblem =
            outcome.problems.isEmpty() ? QString() : gatewayText(outcome.problems.first().message);
        Q_EMIT self->changed();
    });
}

void FirstRunViewModel::check()
{
    if (!isRunning() || m_checks.isRunning())
        return;
    const QPointer<FirstRunViewModel> self(this);
    m_clients.keys().ensure([self](const QString& problem) {
        if (!self)
            return;
        if (problem.isEmpty())
            self->m_checks.run(self->m_services.control.baseUrl(), self->m_clients.keys().key());
        else
            self->m_checks.fail(problem);
    });
}

} // namespace app::viewmodels

#include "moc_first_run_view_model.cpp"
