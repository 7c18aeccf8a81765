// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/quota_recount.h"

#include "app/viewmodels/common/form_texts.h"

#include <QPointer>

namespace app::viewmodels {

using gateway::Result;

QuotaRecount::QuotaRecount(gateway::service::PolicyFeed& feed, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
{
}

void QuotaRecount::ask(const QStringList& keys)
{
    if (m_isBusy)
        return;
    m_keys = keys;
    m_problem.clear();
    Q_EMIT changed();
}

void QuotaRecount::cancel()
{
    if (m_isBusy || m_keys.isEmpty())
        return;
    m_keys.clear();
    Q_EMIT changed();
}

void QuotaRecount::confirm()
{
    if (m_isBusy || m_keys.isEmpty())
        return;
    m_isBusy = true;
    m_problem.clear();
    Q_EMIT changed();
    next(0);
}

void QuotaRecount::next(qsizetype at)
{
    if (at == m_keys.size()) {
        const QString text = m_keys.size() == 1
            ? tr("The use of quotas by %1 was added up anew.").arg(m_keys.first())
            : tr(
                "The use of the quota was added up anew for %n key(s).", "", static_cast<int>(m_keys.size()));
        finish({});
        Q_EMIT done(text);
        return;
    }
    m_feed.recomputeQuotas(m_keys[at], [self = QPointer(this), at](const Result<void>& added) {
        if (!self)
            return;
        if (added)
            self->next(at + 1);
        else
            self->finish(sentence(added.error().message));
    });
}

void QuotaRecount::finish(const QString& problem)
{
    m_isBusy = false;
    m_problem = problem;
    if (problem.isEmpty())
        m_keys.clear();
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_quota_recount.cpp"
