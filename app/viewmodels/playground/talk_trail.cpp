// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/talk_trail.h"

#include "app/viewmodels/playground/talk_texts.h"
#include "app/viewmodels/requests/exchange_inspector.h"
#include "app/viewmodels/requests/exchange_texts.h"

namespace app::viewmodels {

using gateway::inspect::AttemptRecord;

void TalkTrail::show(const gateway::inspect::ExchangeRecordPtr& record)
{
    if (record == m_record)
        return;
    m_record = record;
    m_figures.setFields(record ? figureFields(*record) : QVector<Field>());
    m_route.setCandidates(record ? record->considered : RouteListModel::Candidates(),
        record ? record->attempts : QVector<AttemptRecord>());
    m_attempts.setAttempts(
        record ? record->id : gateway::ExchangeId(), record ? record->attempts : QVector<AttemptRecord>());
    Q_EMIT changed();
}

QString TalkTrail::statusLine() const
{
    return m_record ? statusText(*m_record).text : QString();
}

int TalkTrail::statusTone() const
{
    return m_record ? static_cast<int>(statusText(*m_record).tone) : 0;
}

QString TalkTrail::statusIcon() const
{
    return m_record ? statusText(*m_record).icon : QString();
}

QString TalkTrail::error() const
{
    return m_record ? errorText(*m_record) : QString();
}

QString TalkTrail::decision() const
{
    return m_record ? decisionText(*m_record) : QString();
}

} // namespace app::viewmodels

#include "moc_talk_trail.cpp"
