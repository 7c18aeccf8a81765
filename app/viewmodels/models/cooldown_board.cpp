// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/cooldown_board.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/gateway_texts.h"
#include "config/account_lanes.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace app::viewmodels {

using gateway::config::laneAccount;
using gateway::config::laneProvider;
using gateway::inspect::RestingTarget;
using gateway::service::PolicyFeed;

CooldownBoard::CooldownBoard(PolicyFeed& feed, const gateway::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_clock(clock)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &CooldownBoard::update);
    connect(&feed, &PolicyFeed::stateChanged, this, &CooldownBoard::update);
}

int CooldownBoard::count() const
{
    const auto& resting = m_feed.state().resting;
    return static_cast<int>(std::count_if(
        resting.begin(), resting.end(), [this](const RestingTarget& target) { return isResting(target); }));
}

void CooldownBoard::setWatched(bool watched)
{
    if (watched == m_watched)
        return;
    m_watched = watched;
    Q_EMIT watchedChanged();
    update();
}

bool CooldownBoard::isResting(const RestingTarget& target) const
{
    return target.untilMs > m_clock.epochMs();
}

const RestingTarget* CooldownBoard::find(const QString& provider, const QString& model) const
{
    const RestingTarget* longest = nullptr;
    for (const RestingTarget& resting : m_feed.state().resting) {
        const bool isIt = laneProvider(resting.target.provider) == provider
            && (resting.target.model.isEmpty() || resting.target.model == model);
        if (isIt && isResting(resting) && (longest == nullptr || resting.untilMs > longest->untilMs))
            longest = &resting;
    }
    return longest;
}

QString CooldownBoard::textOf(const QString& provider, const QString& model) const
{
    const RestingTarget* resting = find(provider, model);
    if (resting == nullptr)
        return {};
    const QString left = countdownText(resting->untilMs - m_clock.epochMs());
    if (const QString account = laneAccount(resting->target.provider); !account.isEmpty())
        //: %1 is a countdown, "1:42", %2 an account of several
        return tr("account %2 cooling down, %1 left \u00b7 %n failure(s)", "", resting->failures)
            .arg(left, account);
    if (resting->target.model.isEmpty())
        //: %1 is a countdown, "1:42"
        return tr("whole provider cooling down, %1 left \u00b7 %n failure(s)", "", resting->failures)
            .arg(left);
    //: %1 is a countdown, "1:42"
    return tr("cooling down, %1 left \u00b7 %n failure(s)", "", resting->failures).arg(left);
}

QString CooldownBoard::reasonOf(const QString& provider, const QString& model) const
{
    const RestingTarget* resting = find(provider, model);
    return resting == nullptr ? QString() : restReasonText(resting->reason);
}

void CooldownBoard::clear(const QString& provider, const QString& model)
{
    QVector<gateway::TargetId> targets;
    for (const RestingTarget& resting : m_feed.state().resting) {
        if (laneProvider(resting.target.provider) == provider
            && (resting.target.model.isEmpty() || resting.target.model == model))
            targets.append(resting.target);
    }
    for (const gateway::TargetId& target : targets)
        m_feed.clearCooldown(target);
}

void CooldownBoard::clearAll()
{
    m_feed.clearAllCooldowns();
}

void CooldownBoard::update()
{
    if (!m_watched || count() == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_cooldown_board.cpp"
