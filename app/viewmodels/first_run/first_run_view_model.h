// SPDX-License-Identifier: GPL-3.0-or-later
// Setting up Plexus from nothing to the first answer, in three steps: accounts, clients, check. Every step
// can be passed over, and all of it opened again. What a step does is done by the pages' own view-models;
// this one knows where a person is and what is there already. Thread: the main thread. The services, the
// view-model of clients and the clock must outlive it.
#pragma once

#include "app/viewmodels/clients/clients_view_model.h"
#include "app/viewmodels/common/system_clock.h"
#include "app/viewmodels/first_run/alias_check_model.h"
#include "app/viewmodels/first_run/client_arrival_model.h"
#include "app/viewmodels/first_run/client_choice_model.h"
#include "app/viewmodels/first_run/provider_offer_model.h"
#include "app/viewmodels/requests/exchange_list_model.h"
#include "service/gateway_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class FirstRunViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    // Left for a page where something is filled in; a line on every page leads back.
    Q_PROPERTY(bool aside READ isAside NOTIFY changed FINAL)
    Q_PROPERTY(Step step READ step WRITE setStep NOTIFY changed FINAL)
    // Why nothing can be added; empty: it can.
    Q_PROPERTY(QString readOnlyReason READ readOnlyReason CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ProviderOfferModel* providers READ providers CONSTANT FINAL)
    // Clients can ask for something.
    Q_PROPERTY(bool offering READ isOffering NOTIFY changed FINAL)
    Q_PROPERTY(QString offerProblem READ offerProblem NOTIFY changed FINAL)
    Q_PROPERTY(app::viewmodels::ClientChoiceModel* clients READ clients CONSTANT FINAL)
    Q_PROPERTY(QString backupFolder READ backupFolder CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::AliasCheckModel* checks READ checks CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::ClientArrivalModel* waiting READ waiting CONSTANT FINAL)
    // What has come of them since this was opened.
    Q_PROPERTY(app::viewmodels::ExchangeListModel* arrivals READ arrivals CONSTANT FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed FINAL)
public:
    enum class Step { Accounts, Clients, Check };
    Q_ENUM(Step)

    FirstRunViewModel(const gateway::service::GatewayServices& services, ClientsViewModel& clients,
        const gateway::Clock& clock = systemClock(), QObject* parent = nullptr);
    // `send` tries a model.
    FirstRunViewModel(const gateway::service::GatewayServices& services, ClientsViewModel& clients,
        const gateway::Clock& clock, AliasCheckModel::Send send, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] bool isAside() const { return m_aside; }

    [[nodiscard]] Step step() const { return m_step; }

    void setStep(Step step);

    [[nodiscard]] QString readOnlyReason() const { return m_services.configuration.readOnlyReason(); }

    [[nodiscard]] ProviderOfferModel* providers() { return &m_providers; }

    [[nodiscard]] bool isOffering() const;

    [[nodiscard]] QString offerProblem() const { return m_offerProblem; }

    [[nodiscard]] ClientChoiceModel* clients() { return &m_choices; }

    [[nodiscard]] QString backupFolder() const { return m_clients.backupFolder(); }

    [[nodiscard]] AliasCheckModel* checks() { return &m_checks; }

    [[nodiscard]] ClientArrivalModel* waiting() { return &m_waiting; }

    [[nodiscard]] ExchangeListModel* arrivals() { return &m_arrivals; }

    [[nodiscard]] bool isRunning() const { return !m_services.control.baseUrl().isEmpty(); }

    // Nobody has set up anything: no provider, model, key or account, and it could be.
    [[nodiscard]] bool isNothingConfigured() const;

    Q_INVOKABLE void begin();
    // Leaves it for a page, to come back.
    Q_INVOKABLE void setAside();
    Q_INVOKABLE void resume();
    // Done with it, or not wanted now.
    Q_INVOKABLE void close();
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    // Makes the models in a provider's list ones clients can ask for, under their own names.
    Q_INVOKABLE void offerModels(const QString& provider);
    // Sends the checks.
    Q_INVOKABLE void check();

Q_SIGNALS:
    void changed();
    // It was open, and a person has closed it.
    void dismissed();

private:
    void takeConfig();
    void takeClients();
    void takeTraffic(const gateway::service::TrafficFeed::Records& records);
    void enterStep();

    gateway::service::GatewayServices m_services; // references
    ClientsViewModel& m_clients;
    const gateway::Clock& m_clock;
    ClientProbe m_probe;
    ProviderOfferModel m_providers;
    ClientChoiceModel m_choices;
    AliasCheckModel m_checks;
    ClientArrivalModel m_waiting;
    ExchangeListModel m_arrivals;
    QString m_offerProblem;
    Step m_step = Step::Accounts;
    bool m_open = false;
    bool m_aside = false;
    bool m_looked = false; // the clients that were found are in the list
};

} // namespace app::viewmodels
