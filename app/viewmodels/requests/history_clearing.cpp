// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/history_clearing.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/requests/history_scope.h"

#include <QPointer>

namespace app::viewmodels {

using gateway::Result;

namespace {

constexpr qint64 kDayMs = 86'400'000;

// Nothing: it is no number of days.
std::optional<int> daysFrom(const QString& text)
{
    bool isNumber = false;
    const int days = text.trimmed().toInt(&isNumber);
    if (!isNumber || days < 0 || days > HistoryClearing::kMostDays)
        return std::nullopt;
    return days;
}

} // namespace

HistoryClearing::HistoryClearing(
    gateway::service::TrafficFeed& traffic, const gateway::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_traffic(traffic)
    , m_clock(clock)
{
}

void HistoryClearing::begin(const ExchangeFilter& filter, const QString& text)
{
    m_filter = filter;
    m_filterText = filter.isEmpty() ? QString() : text.trimmed();
    m_part = m_filterText.isEmpty() ? Older : Filtered;
    m_keepsPinned = true;
    m_askedAtMs = m_clock.epochMs();
    m_isOpen = true;
    recount();
}

QString HistoryClearing::daysProblem() const
{
    if (m_part != Older || daysFrom(m_days))
        return {};
    return tr("A whole number of days from 0 to %1.").arg(exactCountText(kMostDays));
}

QString HistoryClearing::filterRemark() const
{
    if (m_part != Filtered)
        return {};
    if (!m_filter.hint().isEmpty())
        return tr("The filter is not understood as a whole, so nothing is deleted by it. %1")
            .arg(m_filter.hint());
    if (m_filter.asksForContent())
        return tr("Of a filter that looks into bodies, those it has found so far.");
    return {};
}

QString HistoryClearing::countText() const
{
    if (m_count)
        return *m_count == 0 ? tr("There are no such requests.") : QString();
    return m_isCounting ? tr("Counting…") : QString();
}

QString HistoryClearing::actionText() const
{
    if (!canDelete())
        return tr("Delete");
    return *m_count == 1 ? tr("Delete 1 request") : tr("Delete %1 requests").arg(exactCountText(*m_count));
}

std::optional<HistoryRemoval> HistoryClearing::removal() const
{
    HistoryRemoval removal { .isSweep = true, .askedAtMs = m_askedAtMs };
    removal.scope.untilMs = m_askedAtMs + 1;
    switch (m_part) {
    case Everything: break;
    case Older: {
        const auto days = daysFrom(m_days);
        if (!days)
            return std::nullopt;
        removal.scope.untilMs -= *days * kDayMs;
        break;
    }
    case Filtered:
        if (m_filterText.isEmpty() || !m_filter.hint().isEmpty())
            return std::nullopt;
        removal.scope = scopeOf(m_filter, m_askedAtMs);
        removal.scope.untilMs = m_askedAtMs + 1;
        removal.filter = m_filter;
    }
    removal.scope.keepsPinned = m_keepsPinned;
    return removal;
}

// One count at a time: with every digit that is typed there would be another one.
void HistoryClearing::recount()
{
    m_count.reset();
    m_problem.clear();
    const auto asked = removal();
    if (m_isCounting) {
        m_isStale = true;
    } else if (asked) {
        m_isCounting = true;
        m_isStale = false;
        m_traffic.countExchanges(asked->scope, [guard = QPointer(this)](const Result<qint64>& count) {
            if (guard)
                guard->takeCount(count);
        });
    }
    Q_EMIT changed();
}

void HistoryClearing::takeCount(const Result<qint64>& count)
{
    m_isCounting = false;
    if (!m_isOpen)
        return;
    if (m_isStale) {
        recount();
        return;
    }
    if (count)
        m_count = *count;
    else
        m_problem = tr("The requests could not be counted: %1").arg(count.error().message);
    Q_EMIT changed();
}

void HistoryClearing::setPart(Part part)
{
    if (part == m_part || (part == Filtered && m_filterText.isEmpty()))
        return;
    m_part = part;
    recount();
}

void HistoryClearing::setDays(const QString& days)
{
    if (days == m_days)
        return;
    m_days = days;
    recount();
}

void HistoryClearing::setKeepsPinned(bool keeps)
{
    if (keeps == m_keepsPinned)
        return;
    m_keepsPinned = keeps;
    recount();
}

void HistoryClearing::confirm()
{
    auto asked = removal();
    if (!canDelete() || !asked)
        return;
    asked->count = *m_count;
    close();
    Q_EMIT agreed(*asked);
}

void HistoryClearing::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_isStale = m_isCounting;
    m_count.reset();
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_history_clearing.cpp"
