// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/usage/usage_group_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/usage/usage_charts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::store::UsageGroup;
using gateway::store::UsageSpread;
using gateway::store::UsageTotals;

namespace {

const QString kUnknown = QStringLiteral("–");
constexpr double kFailing = 0.05;

template <typename Text> QStringList texts(const UsageSpread& spread, Text text)
{
    if (spread.samples == 0)
        return { kUnknown, kUnknown, kUnknown };
    if (spread.samples < kLeastForTails)
        return { text(spread.p50), kUnknown, kUnknown };
    return { text(spread.p50), text(spread.p90), text(spread.p99) };
}

QVariant shares(const UsageSpread& spread, double greatest)
{
    QList<double> list;
    if (spread.samples > 0 && greatest > 0)
        list.append(spread.p50 / greatest);
    if (spread.samples >= kLeastForTails && greatest > 0)
        list += { spread.p90 / greatest, spread.p99 / greatest };
    return QVariant::fromValue(list);
}

QString waiting(double us)
{
    return durationText(std::llround(us));
}

bool isFailing(const UsageTotals& totals)
{
    const auto decided = static_cast<double>(totals.requests - totals.cancelled);
    return totals.failed > 0 && static_cast<double>(totals.failed) >= kFailing * decided;
}

// Nothing is known to have cost nothing.
QString costText(const UsageTotals& totals)
{
    return totals.cost.nanos == 0 ? kUnknown : shortMoneyText(totals.cost);
}

QString pace(double tokensPerSecond)
{
    return rateText(tokensPerSecond);
}

} // namespace

QString cacheRateText(const UsageTotals& totals)
{
    const qint64 input = totals.inputTokens + totals.cacheReadTokens + totals.cacheWriteTokens;
    return input > 0 ? shareText(totals.cacheReadTokens, input) : kUnknown;
}

QString errorRateText(const UsageTotals& totals)
{
    const qint64 decided = totals.requests - totals.cancelled;
    return decided > 0 ? shareText(totals.failed, decided) : kUnknown;
}

QString paceText(double tokensPerSecond)
{
    return tokensPerSecond > 0 ? QString(pace(tokensPerSecond) + u"\u202ftok/s") : kUnknown;
}

UsageGroupModel::UsageGroupModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void UsageGroupModel::setAnswer(const gateway::service::UsageAnswer& answer, UsageMetric metric,
    std::optional<gateway::store::UsageDimension> by)
{
    const QVector<UsageGroup>& groups = answer.report.groups;
    const bool isSame = std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(),
        [](const UsageGroup& a, const UsageGroup& b) { return a.name == b.name && a.model == b.model; });
    if (!isSame)
        beginResetModel();
    m_groups = groups;
    m_saved = answer.savedBy;
    m_metric = metric;
    m_by = by;
    m_greatest = m_slowestUs = m_fastest = 0;
    for (const UsageGroup& group : m_groups) {
        m_greatest = std::max(m_greatest, valueOf(group));
        m_slowestUs = std::max(m_slowestUs, group.spreads.firstTokenUs.p99);
        m_fastest = std::max(m_fastest, group.spreads.tokensPerSecond.p50);
    }
    if (!isSame) {
        endResetModel();
        Q_EMIT countChanged();
    } else if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
}

double UsageGroupModel::valueOf(const UsageGroup& group) const
{
    return m_metric == UsageMetric::AtOnce ? static_cast<double>(group.atOnce)
                                           : metricValue(m_metric, group.totals, group.spreads);
}

const UsageGroup* UsageGroupModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_groups[row] : nullptr;
}

int UsageGroupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant UsageGroupModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const UsageGroup& group = m_groups[index.row()];
    if (role == SeriesRole)
        return isStacked(m_metric) && index.row() < gateway::store::UsageReport::kStacked ? index.row() : -1;
    return role < FirstTokenRole ? figure(group, role) : speed(group, role);
}

QVariant UsageGroupModel::figure(const UsageGroup& group, int role) const
{
    const double value = valueOf(group);
    switch (role) {
    case NameRole: return groupTitle(group, m_by);
    case ShareRole: return m_greatest > 0 ? value / m_greatest : 0.0;
    case FigureRole:
        // How many ran at once is told of the greatest groups.
        if (m_metric == UsageMetric::AtOnce && group.atOnce == 0)
            return kUnknown;
        return m_metric == UsageMetric::Cost ? costText(group.totals) : metricText(m_metric, value);
    case RequestsRole: return exactCountText(group.totals.requests);
    case TokensRole: return countText(allTokens(group.totals));
    case CostRole: return costText(group.totals);
    case ErrorsRole: return errorRateText(group.totals);
    case FailingRole: return isFailing(group.totals);
    case CacheRateRole: return cacheRateText(group.totals);
    case SavedRole: return savedText(group);
    default: return {};
    }
}

QVariant UsageGroupModel::speed(const UsageGroup& group, int role) const
{
    switch (role) {
    case FirstTokenRole: return texts(group.spreads.firstTokenUs, waiting);
    case SpeedRole: return texts(group.spreads.tokensPerSecond, pace);
    case FirstTokenSharesRole: return shares(group.spreads.firstTokenUs, m_slowestUs);
    case SpeedSharesRole: return shares(group.spreads.tokensPerSecond, m_fastest);
    case MeasuredRole: return exactCountText(group.spreads.durationUs.samples);
    case SummaryRole: return summary(group);
    default: return {};
    }
}

QString UsageGroupModel::savedText(const UsageGroup& group) const
{
    const auto saved = m_saved.constFind(group.name);
    return saved == m_saved.constEnd() ? kUnknown : shortMoneyText(*saved);
}

QString UsageGroupModel::summary(const UsageGroup& group) const
{
    //: a row for those who hear it: name, requests, tokens, money
    QStringList parts { tr("%1: %2 requests, %3 tokens, %4")
                            .arg(groupTitle(group, m_by), exactCountText(group.totals.requests),
                                countText(allTokens(group.totals)), shortMoneyText(group.totals.cost)) };
    if (group.totals.failed > 0)
        parts.append(tr("%1 failed").arg(errorRateText(group.totals)));
    if (group.spreads.firstTokenUs.samples > 0)
        parts.append(tr("first token %1 (median)").arg(waiting(group.spreads.firstTokenUs.p50)));
    if (group.spreads.tokensPerSecond.samples > 0)
        parts.append(tr("%1 tokens a second (median)").arg(pace(group.spreads.tokensPerSecond.p50)));
    return parts.join(u", "_s);
}

QHash<int, QByteArray> UsageGroupModel::roleNames() const
{
    return { { NameRole, "name" }, { ShareRole, "share" }, { FigureRole, "figure" }, { SeriesRole, "series" },
        { RequestsRole, "requests" }, { TokensRole, "tokens" }, { CostRole, "cost" },
        { ErrorsRole, "errors" }, { FailingRole, "failing" }, { CacheRateRole, "cacheRate" },
        { SavedRole, "saved" }, { FirstTokenRole, "firstToken" }, { SpeedRole, "speed" },
        { FirstTokenSharesRole, "firstTokenShares" }, { SpeedSharesRole, "speedShares" },
        { MeasuredRole, "measured" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_usage_group_model.cpp"
