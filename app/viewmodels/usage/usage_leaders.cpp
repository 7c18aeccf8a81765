// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/usage/usage_leaders.h"

#include <QPointer>

#include <algorithm>

namespace app::viewmodels {

using gateway::Result;
using gateway::service::UsageAnswer;
using gateway::store::UsageDetail;
using gateway::store::UsageDimension;
using gateway::store::UsageReportQuery;

UsageLeaders::UsageLeaders(gateway::service::UsageService& usage, QObject* parent)
    : QObject(parent)
    , m_usage(usage)
{
}

void UsageLeaders::load(const UsageReportQuery& query, UsageMetric metric)
{
    ++m_asked;
    m_metric = isSum(metric) ? metric : UsageMetric::Requests;
    ask(query, UsageDimension::Model, m_models);
    ask(query, UsageDimension::Client, m_clients);
    Q_EMIT changed();
}

void UsageLeaders::ask(UsageReportQuery query, UsageDimension by, List& list)
{
    query.by = by;
    query.rank = rankOf(m_metric);
    query.detail = UsageDetail::Sums;
    QPointer<UsageLeaders> self(this);
    m_usage.load(query, [self, &list, number = m_asked](const Result<UsageAnswer>& answer) {
        if (!self || number != self->m_asked)
            return;
        // Why there is none is said by the page, whose question is the greater part of this one.
        list.answer = answer ? *answer : UsageAnswer {};
        auto& groups = list.answer.report.groups;
        groups.resize(std::min<qsizetype>(groups.size(), kMost));
        list.rows.setAnswer(list.answer, self->m_metric);
    });
}

void UsageLeaders::retell()
{
    m_models.rows.setAnswer(m_models.answer, m_metric);
    m_clients.rows.setAnswer(m_clients.answer, m_metric);
}

} // namespace app::viewmodels

#include "moc_usage_leaders.cpp"
