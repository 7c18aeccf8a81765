// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/quota_bar_model.h"

#include "app/viewmodels/keys/quota_texts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

double shareOf(qint64 amount, qint64 limit)
{
    if (limit <= 0)
        return 1.0;
    return std::clamp(static_cast<double>(amount) / static_cast<double>(limit), 0.0, 1.0);
}

} // namespace

QuotaBarModel::QuotaBarModel(gateway::service::PolicyFeed& feed, const gateway::Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_feed(feed)
    , m_clock(clock)
{
    connect(&feed, &gateway::service::PolicyFeed::stateChanged, this, &QuotaBarModel::update);
}

void QuotaBarModel::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    update();
}

void QuotaBarModel::update()
{
    QVector<Standing> standings;
    if (m_filter) {
        const auto& all = m_feed.state().quotas;
        std::copy_if(all.begin(), all.end(), std::back_inserter(standings), m_filter);
    }
    const auto isSame = [](const Standing& a, const Standing& b) {
        return a.quota == b.quota && a.owner == b.owner;
    };
    if (std::equal(standings.begin(), standings.end(), m_standings.begin(), m_standings.end(), isSame)) {
        m_standings = standings;
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1),
                { TextRole, DetailRole, UsedRole, ReservedRole, LevelRole, SummaryRole });
        return;
    }
    beginResetModel();
    m_standings = standings;
    endResetModel();
    Q_EMIT countChanged();
}

void QuotaBarModel::askToReset(int row)
{
    m_asked = row >= 0 && row < count() ? m_standings[row] : Standing {};
}

void QuotaBarModel::resetAsked()
{
    const Standing asked = std::exchange(m_asked, {});
    if (!asked.quota.isEmpty())
        m_feed.clearQuota(asked.quota, asked.owner);
}

QuotaBarModel::Level QuotaBarModel::levelOf(const Standing& standing)
{
    if (standing.used + standing.reserved >= standing.limit)
        return Level::Full;
    return standing.warns ? Level::Warning : Level::Fine;
}

QString QuotaBarModel::summaryOf(const Standing& standing) const
{
    QStringList parts { standing.quota, ownerText(standing), standingText(standing) };
    switch (levelOf(standing)) {
    case Level::Fine: break;
    case Level::Warning: parts.append(tr("almost used up")); break;
    case Level::Full: parts.append(tr("used up")); break;
    }
    parts.append(standingDetail(standing, m_clock.epochMs()));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

int QuotaBarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant QuotaBarModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Standing& standing = m_standings[index.row()];
    switch (role) {
    case NameRole: return standing.quota;
    case OwnerRole: return ownerText(standing);
    case TextRole: return standingText(standing);
    case DetailRole: return standingDetail(standing, m_clock.epochMs());
    case UsedRole: return shareOf(standing.used, standing.limit);
    case ReservedRole:
        return shareOf(standing.used + standing.reserved, standing.limit)
            - shareOf(standing.used, standing.limit);
    case LevelRole: return QVariant::fromValue(levelOf(standing));
    case SummaryRole: return summaryOf(standing);
    default: return {};
    }
}

QHash<int, QByteArray> QuotaBarModel::roleNames() const
{
    return { { NameRole, "name" }, { OwnerRole, "owner" }, { TextRole, "amount" }, { DetailRole, "detail" },
        { UsedRole, "used" }, { ReservedRole, "reserved" }, { LevelRole, "level" },
        { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_quota_bar_model.cpp"
