// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/alerts/quiet_hours.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

bool QuietHours::covers(qint64 epochMs, const QTimeZone& zone) const
{
    if (!isOn || from == to)
        return false;
    const QTime now = QDateTime::fromMSecsSinceEpoch(epochMs, zone).time();
    return from < to ? from <= now && now < to : from <= now || now < to;
}

std::optional<QTime> timeFromText(const QString& text)
{
    static const QRegularExpression form(u"^([0-9]{1,2}):([0-9]{2})$"_s);
    const auto match = form.match(text.trimmed());
    const QTime time =
        match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString textFromTime(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString quietHoursText(const QuietHours& hours)
{
    return u"%1 %2-%3"_s.arg(
        hours.isOn ? u"on"_s : u"off"_s, textFromTime(hours.from), textFromTime(hours.to));
}

QuietHours quietHoursFromText(const QString& text)
{
    static const QRegularExpression form(u"^(on|off) ([0-9:]+)-([0-9:]+)$"_s);
    const auto match = form.match(text);
    const auto from = timeFromText(match.captured(2));
    const auto to = timeFromText(match.captured(3));
    if (!match.hasMatch() || !from || !to || *from == *to)
        return {};
    return { .isOn = match.captured(1) == u"on", .from = *from, .to = *to };
}

} // namespace app::viewmodels
