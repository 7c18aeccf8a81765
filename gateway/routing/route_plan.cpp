// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/route_plan.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gateway::routing {

namespace {

QString timeText(qint64 epochMs)
{
    return QDateTime::fromMSecsSinceEpoch(epochMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC";
}

// Two decimals, and more where two would show nothing.
QString dollars(double amount)
{
    return u'$' + QString::number(amount, 'f', amount == 0 || amount >= 0.01 ? 2 : 6);
}

QString rounded(double value)
{
    return QString::number(value, 'f', value < 10 ? 1 : 0);
}

QString percent(double part)
{
    return QString::number(std::lround(part * 100)) + u" %";
}

QString samples(const Reason& reason)
{
    return reason.count == 1 ? u" (1 sample)"_s : u" (%1 samples)"_s.arg(reason.count);
}

// The superlative belongs to the first alone.
QString ranked(const Reason& reason, const QString& first, const QString& plain)
{
    return reason.rank == 1 ? first + u' ' + plain : plain;
}

QString withAccount(const QString& text, const Considered& line)
{
    return line.account.isEmpty() ? text : text + u" (account \u201c%1\u201d)"_s.arg(line.account);
}

QString describeMeasured(const Reason& reason)
{
    const QString unit =
        reason.why == Why::FirstTokenMs || reason.why == Why::WholeAnswerMs ? u" ms"_s : u" tokens/s"_s;
    const QString figure = rounded(reason.figure) + unit + samples(reason);
    if (reason.why == Why::FirstTokenMs)
        return ranked(reason, u"fastest"_s, u"first token "_s + figure);
    if (reason.why == Why::WholeAnswerMs)
        return ranked(reason, u"fastest"_s, u"whole answer "_s + figure);
    const bool isEndToEnd = reason.why == Why::EndToEndTokensPerSecond;
    return ranked(reason, u"highest"_s, (isEndToEnd ? u"end-to-end speed "_s : u"speed "_s) + figure);
}

} // namespace

QString describe(const Reason& reason)
{
    switch (reason.why) {
    case Why::InOrder: return u"in order"_s;
    case Why::RandomDraw: return u"drawn at random"_s;
    case Why::Price:
        return ranked(
            reason, u"lowest"_s, u"price %1 per million mixed tokens"_s.arg(dollars(reason.figure)));
    case Why::PriceUnknown: return u"price unknown"_s;
    case Why::TokensPerSecond:
    case Why::EndToEndTokensPerSecond:
    case Why::FirstTokenMs:
    case Why::WholeAnswerMs: return describeMeasured(reason);
    case Why::NotMeasured: return u"no measurements yet"_s;
    case Why::RequestsInLastDay:
        return reason.rank == 1 ? u"fewest requests in 24 hours (%1)"_s.arg(reason.count)
                                : u"%1 requests in 24 hours"_s.arg(reason.count);
    case Why::ResetsSoonest:
        return u"%1 of its allowance left, reset at %2"_s.arg(percent(reason.figure), timeText(reason.atMs));
    case Why::Balance: return u"%1 of its balance left"_s.arg(percent(reason.figure));
    case Why::MetersUsedUp: return u"allowance used up"_s;
    case Why::MetersUnknown: return u"allowance unknown"_s;
    case Why::ExploredNew: return u"tried out, never measured"_s;
    case Why::ExploredStale:
        return reason.atMs > 0 ? u"tried out, last measured at %1"_s.arg(timeText(reason.atMs))
                               : u"tried out"_s;
    case Why::Pinned: return u"the conversation's last answer came from it"_s;
    case Why::Direct: return u"named directly"_s;
    case Why::TargetDisabled: return u"target disabled"_s;
    case Why::ProviderDisabled: return u"provider disabled"_s;
    case Why::ProviderUnknown: return u"provider not configured"_s;
    case Why::AccountPaused: return u"the account is paused"_s;
    case Why::AliasDisabled: return u"alias disabled"_s;
    case Why::AliasUnknown: return u"alias not configured"_s;
    case Why::AliasCycle: return u"alias contains itself"_s;
    case Why::KeyForbids: return u"the key may not use the provider"_s;
    case Why::WrongType: return u"made for another kind of request"_s;
    case Why::NoDialect: return u"speaks no API the request can be translated to"_s;
    case Why::QuotaUsedUp: return u"quota used up"_s;
    case Why::Resting:
    case Why::MeterUsedUp: return u"resting until %1"_s.arg(timeText(reason.atMs));
    case Why::Busy: return u"at its concurrency limit"_s;
    case Why::NeedsTranslation: return u"needs translation, which others do not"_s;
    case Why::NotLite: return u"not made for the lite form of Responses, which others are"_s;
    case Why::Duplicate: return u"stands earlier already"_s;
    }
    return {};
}

QString describe(const Considered& line)
{
    QString text = describe(line.reason);
    if (!line.detail.isEmpty())
        text += u": " + line.detail;
    return withAccount(text, line);
}

QString RoutePlan::describe(const Considered& line) const
{
    QString text = routing::describe(line);
    if (line.reason.why == Why::InOrder && line.isChosen())
        text = withAccount(line.place == 1 ? u"first in order"_s : u"next in order"_s, line);
    // Where there is one group alone, its name says nothing.
    if (groups.size() > 1 && line.group >= 0 && line.group < groups.size())
        text += u", in group \u201c%1\u201d of %2"_s.arg(groups[line.group].group, groups[line.group].alias);
    return text;
}

QString RoutePlan::reasonOf(const PlannedTarget& target) const
{
    return target.line >= 0 && target.line < considered.size() ? describe(considered[target.line])
                                                               : QString();
}

bool RoutePlan::isExploration(const PlannedTarget& target) const
{
    if (target.line < 0 || target.line >= considered.size())
        return false;
    const Why why = considered[target.line].reason.why;
    return why == Why::ExploredNew || why == Why::ExploredStale;
}

} // namespace gateway::routing
