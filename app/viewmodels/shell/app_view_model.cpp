// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/shell/app_view_model.h"

#include <QCoreApplication>

namespace app::viewmodels {

AppViewModel::AppViewModel(gateway::service::GatewayServices& services, const QString& preferencesPath,
    const clients::World& world, QObject* parent)
    : QObject(parent)
    , m_gateway(services)
    , m_preferences(preferencesPath)
    , m_home(services)
    , m_requests(services)
    , m_providers(services)
    , m_accounts(services)
    , m_models(services)
    , m_clients(services, world)
    , m_keys(services)
    , m_mcp(services)
    , m_settings(services)
{
}

void AppViewModel::setPage(Page page)
{
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT pageChanged();
}

QString AppViewModel::name() const
{
    return QStringLiteral("Plexus");
}

void AppViewModel::quit()
{
    QCoreApplication::quit();
}

QString AppViewModel::version() const
{
    return QLatin1StringView(PLEXUS_VERSION);
}

} // namespace app::viewmodels

#include "moc_app_view_model.cpp"
