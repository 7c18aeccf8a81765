// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/shell/gateway_state_view_model.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::service::ConfigProblem;
using gateway::service::ConfigService;
using gateway::service::GatewayControl;
using gateway::service::GatewayState;

GatewayStateViewModel::GatewayStateViewModel(
    const gateway::service::GatewayServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.control, &GatewayControl::stateChanged, this, &GatewayStateViewModel::changed);
    connect(&services.configuration, &ConfigService::reloadProblemsChanged, this,
        &GatewayStateViewModel::reloadProblemChanged);
}

GatewayStateViewModel::State GatewayStateViewModel::state() const
{
    switch (m_services.control.state()) {
    case GatewayState::Stopped: return State::Stopped;
    case GatewayState::Starting: return State::Starting;
    case GatewayState::Running: return State::Running;
    case GatewayState::Failed: return State::Failed;
    }
    return State::Stopped;
}

QString GatewayStateViewModel::text() const
{
    switch (state()) {
    case State::Stopped: return tr("Stopped");
    case State::Starting: return tr("Starting");
    case State::Running: return tr("Running");
    case State::Failed: return tr("Not running");
    }
    return {};
}

QString GatewayStateViewModel::address() const
{
    return baseUrl().section(u"://"_s, 1);
}

QString GatewayStateViewModel::summary() const
{
    if (isOpenToNetwork()) {
        //: %1 is an address such as 127.0.0.1:4000
        return tr("Running on %1, open to the network").arg(address());
    }
    //: %1 is an address such as 127.0.0.1:4000
    return state() == State::Running ? tr("Running on %1").arg(address()) : text();
}

QString GatewayStateViewModel::reloadProblem() const
{
    const QVector<ConfigProblem> problems = m_services.configuration.reloadProblems();
    if (problems.isEmpty())
        return {};
    const QString first = gatewayText(problems.first().message);
    const int more = static_cast<int>(problems.size()) - 1;
    return more == 0 ? first : QString(first + u' ' + tr("(and %n more)", "problems", more));
}

void GatewayStateViewModel::start()
{
    m_services.control.start();
}

void GatewayStateViewModel::stop()
{
    m_services.control.stop();
}

} // namespace app::viewmodels

#include "moc_gateway_state_view_model.cpp"
