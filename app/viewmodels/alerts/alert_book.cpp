// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/alerts/alert_book.h"

#include "app/viewmodels/common/account_texts.h"
#include "app/viewmodels/common/budget.h"
#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/gateway_texts.h"
#include "app/viewmodels/common/meter_texts.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::Meter;
using gateway::inspect::MeterStatus;
using gateway::inspect::PolicyState;
using gateway::inspect::QuotaStanding;
using gateway::inspect::RestingTarget;
using gateway::service::AccountState;
using gateway::service::AccountVendor;
using gateway::service::AccountView;
using gateway::service::MeterStanding;

namespace {

constexpr double kAlmostPercent = 80;
// Below it, what warned has eased also where no window has ended: far enough off not to waver.
constexpr double kEasedPercent = 60;
constexpr qint64 kRestPauseMs = 15 * 60 * 1000;
// Resets of one window differ by some seconds from answer to answer.
constexpr qint64 kSameResetMs = 5 * 60 * 1000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

QString meterText(const MeterStanding& standing, const Meter& meter, qint64 nowMs)
{
    //: Provider and meter, as "Claude: 5-hour limit"
    const QString name = Texts::tr("%1: %2").arg(standing.provider, meter.label);
    const QString detail = meterDetailText(meter, nowMs);
    return detail.isEmpty() ? name : name + u" · "_s + detail;
}

QString almostUsedTitle(const QString& quota)
{
    const auto span = budgetNamed(quota);
    if (!span)
        return Texts::tr("The limit %1 is almost used").arg(quota);
    return *span == BudgetSpan::Day ? Texts::tr("The budget of the day is almost used")
                                    : Texts::tr("The budget of the month is almost used");
}

QString usedUpTitle(const QString& quota)
{
    const auto span = budgetNamed(quota);
    if (!span)
        return Texts::tr("The limit %1 is used up").arg(quota);
    return *span == BudgetSpan::Day ? Texts::tr("The budget of the day is used up")
                                    : Texts::tr("The budget of the month is used up");
}

} // namespace

AlertBook::News AlertBook::newsOf(QHash<QString, Seen>& book, const QString& key, const Seen& now)
{
    const auto known = book.constFind(key);
    const bool isKnown = known != book.cend();
    const Seen before = isKnown ? *known : Seen {};
    const bool isSameWindow = now.resetsAtMs - before.resetsAtMs < kSameResetMs;
    Seen kept = now;
    News news = News::None;
    if (before.level == Level::UsedUp && now.level == Level::Fine) {
        news = News::Back;
    } else if (before.level == Level::AlmostUsed && now.level == Level::Fine
        && (!isSameWindow || now.percent < kEasedPercent)) {
        news = News::Eased;
    } else if (now.level > before.level || (now.level != Level::Fine && !isSameWindow)) {
        news = News::Rose;
    } else if (isSameWindow) {
        kept.level = before.level; // what wavers around a step is not told again
    }
    book.insert(key, kept);
    return news;
}

Alerts AlertBook::lookAtAccounts(const QVector<AccountView>& accounts, const QVector<AccountVendor>& vendors)
{
    Alerts alerts;
    QSet<QString> signedOut;
    for (const AccountView& account : accounts) {
        if (account.state != AccountState::SignedOut)
            continue;
        const QString key = u"account "_s + account.id.vendor + u'/' + account.id.name;
        signedOut.insert(key);
        if (m_signedOut.contains(key))
            continue;
        alerts.append({ .kind = AlertKind::LoginNeeded,
            .title = Texts::tr("Sign in to %1 again").arg(vendorName(vendors, account.id.vendor)),
            //: %1 is the name of an account, %2 a sentence
            .text = Texts::tr("Account “%1”: %2").arg(account.id.name, account.problem),
            .subject = key });
    }
    m_signedOut = std::move(signedOut);
    return alerts;
}

Alerts AlertBook::lookAtMeters(const QVector<MeterStanding>& standings, qint64 nowMs)
{
    Alerts alerts;
    bool isAnythingRead = false;
    for (const MeterStanding& standing : standings) {
        for (const Meter& meter : standing.reading.meters) {
            isAnythingRead = true;
            Level level = Level::Fine;
            if (meter.status == MeterStatus::Exhausted)
                level = Level::UsedUp;
            else if (meter.percent.value_or(0) >= kAlmostPercent)
                level = Level::AlmostUsed;
            const QString key = u"meter "_s + standing.provider + u'\n' + meter.key;
            const News news = newsOf(m_meters, key,
                { .level = level,
                    .resetsAtMs = meter.resetsAtMs.value_or(0),
                    .percent = meter.percent.value_or(0) });
            if (news == News::None || !m_hasMeters)
                continue;
            Alert alert { .text = meterText(standing, meter, nowMs), .subject = key };
            if (news == News::Back) {
                alert.kind = AlertKind::PlanBack;
                alert.title = Texts::tr("%1 can be used again").arg(standing.provider);
            } else if (news == News::Eased) {
                alert.kind = AlertKind::PlanBack;
                //: %1 is a provider whose plan was almost used
                alert.title = Texts::tr("%1 has room again").arg(standing.provider);
            } else if (level == Level::UsedUp) {
                alert.kind = AlertKind::PlanUsedUp;
                alert.title = Texts::tr("%1 is used up").arg(standing.provider);
            } else {
                alert.kind = AlertKind::PlanAlmostUsed;
                alert.title = Texts::tr("%1 is %2 used").arg(standing.provider, meterShareText(meter));
            }
            alerts.append(alert);
        }
    }
    m_hasMeters = m_hasMeters || isAnythingRead;
    return alerts;
}

Alerts AlertBook::lookAtPolicy(const PolicyState& state, qint64 nowMs)
{
    const Alerts alerts = lookAtQuotas(state) + lookAtRests(state, nowMs);
    return std::exchange(m_hasPolicy, true) ? alerts : Alerts();
}

Alerts AlertBook::lookAtQuotas(const PolicyState& state)
{
    Alerts alerts;
    for (const QuotaStanding& standing : state.quotas) {
        Level level = Level::Fine;
        if (standing.used >= standing.limit)
            level = Level::UsedUp;
        else if (standing.warns)
            level = Level::AlmostUsed;
        const QString key = u"limit "_s + standing.quota + u'\n' + standing.owner;
        const News news = newsOf(m_quotas, key, { .level = level, .resetsAtMs = standing.resetsAtMs });
        if (news != News::Rose)
            continue;
        const bool isUsedUp = level == Level::UsedUp;
        const QString of = standing.owner == u"*"_s ? Texts::tr("shared by all keys") : standing.owner;
        alerts.append({ .kind = isUsedUp ? AlertKind::LimitUsedUp : AlertKind::LimitAlmostUsed,
            .title = isUsedUp ? usedUpTitle(standing.quota) : almostUsedTitle(standing.quota),
            //: %1 and %2 are amounts, %3 is whose limit it is
            .text = Texts::tr("%1 of %2 · %3")
                        .arg(amountText(standing.unit, standing.used),
                            amountText(standing.unit, standing.limit), of),
            .subject = key });
    }
    return alerts;
}

Alerts AlertBook::lookAtRests(const PolicyState& state, qint64 nowMs)
{
    Alerts alerts;
    m_resting.clear();
    for (const RestingTarget& rest : state.resting) {
        const QString name = rest.target.model.isEmpty() ? rest.target.provider
                                                         : rest.target.provider + u'/' + rest.target.model;
        const QString subject = u"target "_s + name;
        m_resting.insert(subject, rest.untilMs);
        const auto told = m_rests.constFind(name);
        if (told != m_rests.cend() && nowMs - *told < kRestPauseMs)
            continue;
        m_rests.insert(name, nowMs);
        alerts.append({ .kind = AlertKind::ProviderResting,
            .title = Texts::tr("%1 is cooling down for %2").arg(name, waitText(rest.untilMs - nowMs)),
            .text = restReasonText(rest.reason),
            .subject = subject });
    }
    m_rests.removeIf([nowMs](const std::pair<const QString&, qint64&>& entry) {
        return nowMs - entry.second >= kRestPauseMs;
    });
    return alerts;
}

Alerts AlertBook::lookAtAddress(const QString& notice)
{
    if (notice == m_notice)
        return {};
    m_notice = notice;
    if (notice.isEmpty())
        return {};
    return { { .kind = AlertKind::AddressChanged,
        .title = Texts::tr("The gateway's address has changed"),
        .text = notice,
        .subject = u"address"_s } };
}

Alerts AlertBook::lookAtUpdate(const QString& version, const QString& told)
{
    const bool isNews = !version.isEmpty() && version != m_update && version != told;
    m_update = version;
    if (!isNews)
        return {};
    return { { .kind = AlertKind::UpdateReady,
        //: %1 is a version
        .title = Texts::tr("Plexus %1 is ready").arg(version),
        .text = Texts::tr("What is new, and where it is downloaded, is said in Settings."),
        .subject = u"update "_s + version } };
}

// A window that is over says nothing, also before somebody has asked the provider again.
bool AlertBook::isAt(const QHash<QString, Seen>& book, const QString& key, Level level, qint64 nowMs)
{
    const auto found = book.constFind(key);
    if (found == book.cend() || found->level != level)
        return false;
    return level == Level::Fine || found->resetsAtMs == 0 || found->resetsAtMs > nowMs;
}

bool AlertBook::isStillSo(const Alert& alert, qint64 nowMs) const
{
    switch (alert.kind) {
    case AlertKind::LoginNeeded: return m_signedOut.contains(alert.subject);
    case AlertKind::PlanAlmostUsed: return isAt(m_meters, alert.subject, Level::AlmostUsed, nowMs);
    case AlertKind::PlanUsedUp: return isAt(m_meters, alert.subject, Level::UsedUp, nowMs);
    case AlertKind::PlanBack: return isAt(m_meters, alert.subject, Level::Fine, nowMs);
    case AlertKind::LimitAlmostUsed: return isAt(m_quotas, alert.subject, Level::AlmostUsed, nowMs);
    case AlertKind::LimitUsedUp: return isAt(m_quotas, alert.subject, Level::UsedUp, nowMs);
    case AlertKind::ProviderResting: return m_resting.value(alert.subject) > nowMs;
    case AlertKind::AddressChanged: return alert.text == m_notice;
    case AlertKind::UpdateReady: return alert.subject == u"update "_s + m_update;
    }
    return false;
}

} // namespace app::viewmodels
