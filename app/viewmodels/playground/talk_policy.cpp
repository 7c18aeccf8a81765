// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/talk_policy.h"

#include "app/viewmodels/common/gateway_texts.h"
#include "app/viewmodels/playground/key_policy.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::viewmodels {

using gateway::config::Key;
using gateway::inspect::ConsideredTarget;

namespace {

constexpr auto kSoon = 250ms;

} // namespace

TalkPolicy::TalkPolicy(
    const gateway::service::GatewayServices& services, const gateway::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_policy(services.policy)
    , m_configuration(services.configuration)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &TalkPolicy::refresh);
    const auto again = [this] {
        if (m_isWatched && !m_soon.isActive())
            m_soon.start();
    };
    connect(&m_policy, &gateway::service::PolicyFeed::stateChanged, this, again);
    connect(&m_configuration, &gateway::service::ConfigService::changed, this, again);
}

void TalkPolicy::ask(const QString& keyName, const QString& model, gateway::Dialect dialect)
{
    if (keyName == m_keyName && model == m_model && dialect == m_dialect)
        return;
    m_keyName = keyName;
    m_model = model;
    m_dialect = dialect;
    // What was found out was about another question.
    ++m_asked;
    m_target.clear();
    m_routeRefusal.clear();
    if (m_isWatched)
        m_soon.start();
    decide();
}

void TalkPolicy::setWatched(bool watched)
{
    if (watched == m_isWatched)
        return;
    m_isWatched = watched;
    if (watched)
        refresh();
    else
        m_soon.stop();
    Q_EMIT changed();
}

void TalkPolicy::refresh()
{
    const auto config = m_configuration.current();
    const Key* key = config ? config->findKey(m_keyName) : nullptr;
    const qint64 nowMs = m_clock.epochMs();
    m_facts.setFields(key ? keyFacts(*key, nowMs) : QVector<Field>());
    m_quotas.setFields(key ? keyQuotas(*key, *config, m_policy.state(), nowMs) : QVector<Field>());
    m_ownRefusal = key ? keyRefusal(*key, m_model, *config, m_policy.state(), nowMs) : QString();
    decide();
    if (key && !m_model.isEmpty())
        explain();
    else
        take(RouteListModel::Candidates());
}

void TalkPolicy::explain()
{
    m_policy.explain(
        m_model, m_dialect, m_keyName, [self = QPointer(this), asked = ++m_asked](const Answer& answer) {
            if (self && self->m_asked == asked)
                self->take(answer);
        });
}

void TalkPolicy::take(const Answer& answer)
{
    const RouteListModel::Candidates lines = answer ? *answer : RouteListModel::Candidates();
    m_candidates.setCandidates(lines);
    const auto first = std::find_if(
        lines.cbegin(), lines.cend(), [](const ConsideredTarget& line) { return line.place > 0; });
    m_target = first == lines.cend() ? QString() : QString(first->provider + u'/' + first->model);
    m_routeRefusal.clear();
    if (!answer)
        m_routeRefusal = gatewayText(answer.error().message);
    else if (first == lines.cend() && !lines.isEmpty())
        //: %1 provider/model, %2 a short phrase
        m_routeRefusal =
            tr("No target can be asked; %1: %2.")
                .arg(lines.first().provider + u'/' + lines.first().model, gatewayText(lines.first().reason));
    decide();
}

void TalkPolicy::decide()
{
    m_refusal = m_ownRefusal.isEmpty() ? m_routeRefusal : m_ownRefusal;
    Q_EMIT changed();
}

QString TalkPolicy::verdict() const
{
    if (m_keyName.isEmpty())
        return tr("The key is made with the first request; it may use everything.");
    if (!m_refusal.isEmpty())
        return tr("The next question would be refused: %1").arg(m_refusal);
    return m_target.isEmpty() ? QString() : tr("The next question would go to %1.").arg(m_target);
}

} // namespace app::viewmodels

#include "moc_talk_policy.cpp"
