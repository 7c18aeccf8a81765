// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/usage/request_filter.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::store::UsageDimension;

namespace {

// A quote cannot be said inside quotes; what is left still finds the name, for parts are looked for.
QString token(const QString& name, const QString& value)
{
    QString plain =
        value.section(u'"', 0, 0).isEmpty() ? value.section(u'"', 1, 1) : value.section(u'"', 0, 0);
    const bool isPlain = std::none_of(plain.begin(), plain.end(), [](QChar c) { return c.isSpace(); });
    return isPlain ? QString(name + u':' + plain) : QString(name + u":\"" + plain + u'"');
}

// As the filter of requests has them; a number is one there, too.
QString statusWord(const QString& name)
{
    if (name == u"completed")
        return u"ok"_s;
    return name == u"failed" ? u"error"_s : name;
}

constexpr qint64 kMinuteMs = 60'000;

QString agoText(qint64 minutes)
{
    constexpr qint64 kMinutesADay = 1440;
    constexpr qint64 kMinutesAnHour = 60;
    if (minutes % kMinutesADay == 0)
        return QString::number(minutes / kMinutesADay) + u'd';
    if (minutes % kMinutesAnHour == 0)
        return QString::number(minutes / kMinutesAnHour) + u'h';
    return QString::number(minutes) + u'm';
}

// What began then is among them.
qint64 minutesUp(qint64 ms)
{
    return std::max<qint64>(1, (ms + kMinuteMs - 1) / kMinuteMs);
}

} // namespace

QString requestFilterText(const RequestFilter& filter, qint64 nowMs)
{
    QStringList tokens;
    if (filter.by && !(filter.name.isEmpty() && filter.model.isEmpty())) {
        switch (*filter.by) {
        case UsageDimension::Model: tokens.append(token(u"model"_s, filter.name)); break;
        case UsageDimension::Provider: tokens.append(token(u"provider"_s, filter.name)); break;
        case UsageDimension::Target:
            if (!filter.name.isEmpty())
                tokens.append(token(u"provider"_s, filter.name));
            if (!filter.model.isEmpty())
                tokens.append(token(u"model"_s, filter.model));
            break;
        case UsageDimension::Client: tokens.append(token(u"client"_s, filter.name)); break;
        case UsageDimension::Key: tokens.append(token(u"key"_s, filter.name)); break;
        case UsageDimension::Status: tokens.append(token(u"status"_s, statusWord(filter.name))); break;
        }
    }
    // A status says already whether it is a failure.
    if (filter.failedOnly && filter.by != UsageDimension::Status)
        tokens.append(u"status:error"_s);
    if (filter.sinceMs > 0)
        tokens.append(u"since:"_s + agoText(minutesUp(nowMs - filter.sinceMs)));
    // A part that is not over yet has no end.
    if (filter.untilMs > 0 && nowMs - filter.untilMs >= kMinuteMs)
        tokens.append(u"until:"_s + agoText((nowMs - filter.untilMs) / kMinuteMs));
    return tokens.join(u' ');
}

} // namespace app::viewmodels
