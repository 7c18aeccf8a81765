// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/measured_speeds.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::TargetId;
using gateway::config::Provider;
using gateway::config::ProviderModel;

MeasuredSpeeds::MeasuredSpeeds(const gateway::service::GatewayServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.configuration, &gateway::service::ConfigService::changed, this, &MeasuredSpeeds::offer);
    offer();
}

void MeasuredSpeeds::offer()
{
    const TargetId before = m_targets.value(m_choice);
    m_choices = { tr("All targets") };
    m_targets = { TargetId() };
    const auto config = m_services.configuration.current();
    for (const Provider& provider : config ? config->providers : QVector<Provider>()) {
        m_choices.append(provider.slug);
        m_targets.append({ .provider = provider.slug, .model = {} });
        for (const ProviderModel& model : provider.models) {
            m_choices.append(provider.slug + u'/' + model.id);
            m_targets.append({ .provider = provider.slug, .model = model.id });
        }
    }
    m_choice = std::max(0, static_cast<int>(m_targets.indexOf(before)));
    Q_EMIT choicesChanged();
    Q_EMIT choiceChanged();
}

void MeasuredSpeeds::setChoice(int choice)
{
    if (choice == m_choice || choice < 0 || choice >= m_choices.size())
        return;
    m_choice = choice;
    Q_EMIT choiceChanged();
}

void MeasuredSpeeds::forget()
{
    m_services.policy.forgetMeasured(m_targets.value(m_choice), [self = QPointer(this)](qsizetype forgotten) {
        if (!self)
            return;
        self->m_notice = forgotten == 0
            ? tr("Nothing was measured there.")
            : tr("%n target(s) will be measured anew.", "", static_cast<int>(forgotten));
        Q_EMIT self->noticeChanged();
    });
}

} // namespace app::viewmodels

#include "moc_measured_speeds.cpp"
