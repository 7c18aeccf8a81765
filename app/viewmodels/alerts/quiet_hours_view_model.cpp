// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/alerts/quiet_hours_view_model.h"

namespace app::viewmodels {

void QuietHoursViewModel::setHours(const QuietHours& hours)
{
    m_from = textFromTime(hours.from);
    m_to = textFromTime(hours.to);
    if (hours != m_hours) {
        m_hours = hours;
        Q_EMIT hoursChanged();
    }
    Q_EMIT changed();
}

QString QuietHoursViewModel::fromProblem() const
{
    return timeFromText(m_from) ? QString() : tr("Give a time from 00:00 to 23:59.");
}

QString QuietHoursViewModel::toProblem() const
{
    const auto to = timeFromText(m_to);
    if (!to)
        return tr("Give a time from 00:00 to 23:59.");
    return timeFromText(m_from) == to ? tr("Give another time than the beginning.") : QString();
}

void QuietHoursViewModel::setEnabled(bool enabled)
{
    if (enabled == m_hours.isOn)
        return;
    m_hours.isOn = enabled;
    Q_EMIT hoursChanged();
    Q_EMIT changed();
}

void QuietHoursViewModel::setFrom(const QString& text)
{
    if (text == m_from)
        return;
    m_from = text;
    take();
}

void QuietHoursViewModel::setTo(const QString& text)
{
    if (text == m_to)
        return;
    m_to = text;
    take();
}

// A half-typed time changes nothing.
void QuietHoursViewModel::take()
{
    const auto from = timeFromText(m_from);
    const auto to = timeFromText(m_to);
    if (from && to && from != to) {
        const QuietHours hours { .isOn = m_hours.isOn, .from = *from, .to = *to };
        if (hours != m_hours) {
            m_hours = hours;
            Q_EMIT hoursChanged();
        }
    }
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_quiet_hours_view_model.cpp"
