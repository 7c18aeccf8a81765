// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/route_preview.h"

#include <QPointer>

#include <array>

namespace app::viewmodels {

using gateway::Dialect;
using gateway::Result;
using gateway::service::ConfigService;
using gateway::service::PolicyFeed;

namespace {

// Those that text models are asked in.
constexpr std::array kAskable { Dialect::Chat, Dialect::Responses, Dialect::Messages, Dialect::Gemini };

} // namespace

RoutePreview::RoutePreview(const gateway::service::GatewayServices& services, QObject* parent)
    : QObject(parent)
    , m_policy(services.policy)
    , m_configuration(services.configuration)
{
    connect(&m_configuration, &ConfigService::changed, this, &RoutePreview::takeKeys);
    connect(&m_policy, &PolicyFeed::stateChanged, this, &RoutePreview::ask);
    takeKeys();
}

void RoutePreview::setModel(const QString& model)
{
    if (model == m_model)
        return;
    m_model = model;
    m_candidates.setCandidates({});
    m_problem.clear();
    Q_EMIT changed();
    ask();
}

QStringList RoutePreview::dialects() const
{
    QStringList names;
    for (const Dialect dialect : kAskable)
        names.append(gateway::dialectName(dialect));
    return names;
}

void RoutePreview::setUnfolded(bool unfolded)
{
    if (unfolded == m_unfolded)
        return;
    m_unfolded = unfolded;
    Q_EMIT changed();
    ask();
}

void RoutePreview::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    Q_EMIT changed();
    ask();
}

void RoutePreview::setDialect(int dialect)
{
    if (dialect == m_dialect || dialect < 0 || dialect >= static_cast<int>(kAskable.size()))
        return;
    m_dialect = dialect;
    Q_EMIT changed();
    ask();
}

void RoutePreview::setKey(int key)
{
    if (key == this->key() || key < 0 || key >= m_keyNames.size())
        return;
    m_keyName = m_keyNames[key];
    Q_EMIT changed();
    ask();
}

void RoutePreview::takeKeys()
{
    m_keyNames.clear();
    for (const auto& key : m_configuration.current()->keys)
        m_keyNames.append(key.name);
    if (!m_keyNames.contains(m_keyName))
        m_keyName = m_keyNames.value(0);
    Q_EMIT changed();
    ask();
}

void RoutePreview::ask()
{
    if (!m_unfolded || !m_watched || m_model.isEmpty())
        return;
    m_asking = true;
    Q_EMIT changed();
    const auto dialect = kAskable[static_cast<std::size_t>(m_dialect)];
    m_policy.explain(m_model, dialect, m_keyName,
        [self = QPointer(this), asked = ++m_asked](const Result<RouteListModel::Candidates>& answer) {
            if (self && self->m_asked == asked)
                self->show(answer);
        });
}

void RoutePreview::show(const Result<RouteListModel::Candidates>& answer)
{
    m_asking = false;
    m_candidates.setCandidates(answer ? *answer : RouteListModel::Candidates());
    m_problem = answer ? QString() : answer.error().message;
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_route_preview.cpp"
