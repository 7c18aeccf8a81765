// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/services/scripted_meters.h"

#include <algorithm>
#include <utility>

namespace gateway::test {

using service::MeterStanding;

void ScriptedMeters::setStandings(const QVector<MeterStanding>& standings)
{
    m_standings = standings;
    Q_EMIT changed();
}

void ScriptedMeters::check(const QString& provider, std::function<void(Result<MeterStanding>)> done)
{
    m_checked.append(provider);
    const auto found = std::find_if(m_standings.begin(), m_standings.end(),
        [&provider](const MeterStanding& each) { return each.provider == provider; });
    const Result<MeterStanding> answer = found != m_standings.end()
        ? Result<MeterStanding>(*found)
        : Result<MeterStanding>(Error { .code = ErrorCode::NotFound });
    QMetaObject::invokeMethod(
        this, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
}

void ScriptedMeters::test(const service::CheckerTrial& /*trial*/, std::function<void(Result<Meters>)> done)
{
    QMetaObject::invokeMethod(
        this, [done = std::move(done), answer = m_trial] { done(answer); }, Qt::QueuedConnection);
}

void ScriptedMeters::history(
    const store::MeterHistoryQuery& query, std::function<void(Result<QVector<inspect::MeterPoint>>)> done)
{
    m_historyQueries.append(query);
    QMetaObject::invokeMethod(
        this, [done = std::move(done), answer = m_history] { done(answer); }, Qt::QueuedConnection);
}

} // namespace gateway::test

#include "moc_scripted_meters.cpp"
