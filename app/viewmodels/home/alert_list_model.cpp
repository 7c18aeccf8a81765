// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/home/alert_list_model.h"

#include "app/viewmodels/common/account_texts.h"
#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/gateway_texts.h"
#include "app/viewmodels/common/provider_name.h"
#include "config/account_lanes.h"
#include "service/capture_control.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::QuotaStanding;
using gateway::inspect::RestingTarget;
using gateway::service::AccountService;
using gateway::service::AccountState;
using gateway::service::AccountView;
using gateway::service::CaptureControl;
using gateway::service::ConfigService;
using gateway::service::PolicyFeed;

AlertListModel::AlertListModel(
    const gateway::service::GatewayServices& services, NowMs nowMs, QObject* parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_nowMs(std::move(nowMs))
{
    connect(&services.policy, &PolicyFeed::stateChanged, this, &AlertListModel::refresh);
    connect(&services.accounts, &AccountService::accountsChanged, this, &AlertListModel::refresh);
    connect(&services.configuration, &ConfigService::changed, this, &AlertListModel::refresh);
    connect(&services.captures, &CaptureControl::changed, this, &AlertListModel::refresh);
    refresh();
}

QString AlertListModel::nameOf(const QString& provider) const
{
    return providerName(m_services.configuration.current().get(), provider);
}

QString AlertListModel::nameOfAccount(const gateway::service::AccountView& account) const
{
    const auto config = m_services.configuration.current();
    return config ? gateway::config::accountLabel(*config, account.id.vendor, account.id.name)
                  : account.id.name;
}

QVector<AlertListModel::Alert> AlertListModel::accountAlerts() const
{
    QVector<Alert> alerts;
    const auto vendors = m_services.accounts.vendors();
    const auto accounts = m_services.accounts.accounts();
    for (const AccountView& account : accounts) {
        const bool isOut = account.state == AccountState::SignedOut;
        if (!isOut && account.problem.isEmpty())
            continue;
        const QString vendor = vendorName(vendors, account.id.vendor);
        // Which one matters only where there are several.
        const bool isAlone = accountNames(accounts, account.id.vendor).size() == 1;
        const QString name = isAlone ? vendor : QString(vendor + u" \u00b7 "_s + nameOfAccount(account));
        //: %1 is a vendor, also with the name of an account
        alerts.append({ .title = isOut ? tr("Sign in to %1 again").arg(name)
                                       : tr("The sign-in to %1 was not renewed").arg(name),
            .detail = account.problem,
            .isSevere = isOut,
            .goal = Goal::Accounts });
    }
    return alerts;
}

QVector<AlertListModel::Alert> AlertListModel::quotaAlerts() const
{
    QVector<Alert> alerts;
    for (const QuotaStanding& quota : m_services.policy.state().quotas) {
        const bool isUsedUp = quota.limit > 0 && quota.used >= quota.limit;
        if (!quota.warns && !isUsedUp)
            continue;
        const QString owner = quota.owner == u"*" ? tr("all keys") : quota.owner;
        //: %1 is a quota, %2 a share such as 83 %
        alerts.append(
            { .title = isUsedUp ? tr("%1 is used up").arg(quota.quota)
                                : tr("%1: %2 used").arg(quota.quota, shareText(quota.used, quota.limit)),
                .detail = quota.resetsAtMs > 0
                    ? tr("%1; resets in %2").arg(owner, waitText(quota.resetsAtMs - m_nowMs()))
                    : owner,
                .isSevere = isUsedUp,
                .goal = Goal::Keys });
    }
    return alerts;
}

QVector<AlertListModel::Alert> AlertListModel::meterAlerts() const
{
    QVector<Alert> alerts;
    for (const gateway::inspect::UsedUpMeter& meter : m_services.policy.state().usedUp) {
        alerts.append({ .title = tr("%1 is used up for %2")
                                     .arg(nameOf(meter.provider), waitText(meter.untilMs - m_nowMs())),
            .detail = gatewayText(meter.reason),
            .goal = Goal::Providers });
    }
    return alerts;
}

QVector<AlertListModel::Alert> AlertListModel::restAlerts() const
{
    QVector<Alert> alerts;
    for (const RestingTarget& resting : m_services.policy.state().resting) {
        if (resting.untilMs <= m_nowMs())
            continue;
        const QString name = resting.target.model.isEmpty()
            ? nameOf(resting.target.provider)
            : QString(nameOf(resting.target.provider) + u'/' + resting.target.model);
        //: %1 is a provider or a target, %2 a time
        alerts.append(
            { .title = tr("%1 is cooling down for %2").arg(name, waitText(resting.untilMs - m_nowMs())),
                .detail = restReasonText(resting.reason),
                .goal = Goal::Models });
    }
    return alerts;
}

// So that it is not left on by mistake.
QVector<AlertListModel::Alert> AlertListModel::captureAlerts() const
{
    const auto config = m_services.configuration.current();
    const bool isAll = (config && config->settings.capture.mode == gateway::config::CaptureMode::All)
        || m_services.captures.switches().everything;
    if (!isAll || m_services.captures.isPaused())
        return {};
    return { { .title = tr("All requests and answers are kept on disk"),
        .detail = tr("Pause it, or choose what is kept, in Settings."),
        .goal = Goal::Captures } };
}

void AlertListModel::setUpdate(const QString& title, const QString& detail)
{
    m_updateTitle = title;
    m_updateDetail = detail;
    refresh();
}

// The least pressing of all.
QVector<AlertListModel::Alert> AlertListModel::updateAlerts() const
{
    if (m_updateTitle.isEmpty())
        return {};
    return { { .title = m_updateTitle, .detail = m_updateDetail, .goal = Goal::Updates } };
}

void AlertListModel::refresh()
{
    QVector<Alert> alerts =
        accountAlerts() + quotaAlerts() + meterAlerts() + restAlerts() + captureAlerts() + updateAlerts();
    std::stable_partition(alerts.begin(), alerts.end(), [](const Alert& alert) { return alert.isSevere; });
    if (alerts == m_alerts)
        return;
    // Times that go on change texts, not rows.
    if (alerts.size() == m_alerts.size()) {
        m_alerts = alerts;
        Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_alerts = alerts;
    endResetModel();
    Q_EMIT countChanged();
}

int AlertListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AlertListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Alert& alert = m_alerts[index.row()];
    switch (role) {
    case TitleRole: return alert.title;
    case DetailRole: return alert.detail;
    case SevereRole: return alert.isSevere;
    case GoalRole: return QVariant::fromValue(static_cast<int>(alert.goal));
    default: return {};
    }
}

QHash<int, QByteArray> AlertListModel::roleNames() const
{
    return { { TitleRole, "title" }, { DetailRole, "detail" }, { SevereRole, "severe" },
        { GoalRole, "goal" } };
}

} // namespace app::viewmodels

#include "moc_alert_list_model.cpp"
