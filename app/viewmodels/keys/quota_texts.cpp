// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/quota_texts.h"

#include "app/viewmodels/common/figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::QuotaUnit;
using gateway::config::Quota;
using gateway::config::QuotaWindow;
using gateway::inspect::QuotaStanding;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Quotas)
};

// For plural forms: beyond what an int holds it is many in any language.
int forPlural(qint64 amount)
{
    return static_cast<int>(std::min<qint64>(amount, 1'000'000'000));
}

QString withUnit(QuotaUnit unit, qint64 amount, const QString& number)
{
    switch (unit) {
    case QuotaUnit::Requests: return Texts::tr("%1 request(s)", "", forPlural(amount)).arg(number);
    case QuotaUnit::Tokens: return Texts::tr("%1 token(s)", "", forPlural(amount)).arg(number);
    case QuotaUnit::Cost: return number;
    }
    return {};
}

// "10M" for a round number, which a limit mostly is; any other to the last digit.
QString limitText(QuotaUnit unit, qint64 amount)
{
    constexpr std::array<std::pair<qint64, char16_t>, 2> kRound { { { 1'000'000, u'M' }, { 1'000, u'k' } } };
    if (unit == QuotaUnit::Cost)
        return amountText(unit, amount);
    for (const auto& [size, letter] : kRound) {
        if (amount >= size && amount % size == 0)
            return exactCountText(amount / size) + QChar(letter);
    }
    return exactCountText(amount);
}

QString lengthText(qint64 ms)
{
    constexpr std::array<std::pair<qint64, char16_t>, 4> kUnits { { { 86'400'000, u'd' }, { 3'600'000, u'h' },
        { 60'000, u'm' }, { 1000, u's' } } };
    for (const auto& [length, letter] : kUnits) {
        if (ms % length == 0)
            return u"%1\u202F%2"_s.arg(QString::number(ms / length), QChar(letter));
    }
    return QString::number(ms);
}

} // namespace

QString quotaText(const Quota& quota)
{
    const QString amount = withUnit(quota.unit, quota.limit, limitText(quota.unit, quota.limit));
    QString text;
    switch (quota.window) {
    //: %1 an amount, %2 a length of time
    case QuotaWindow::Rolling: text = Texts::tr("%1 in %2").arg(amount, lengthText(quota.durationMs)); break;
    case QuotaWindow::Daily: text = Texts::tr("%1 a day").arg(amount); break;
    case QuotaWindow::Weekly: text = Texts::tr("%1 a week").arg(amount); break;
    case QuotaWindow::Monthly: text = Texts::tr("%1 a month").arg(amount); break;
    }
    return quota.isShared ? Texts::tr("%1, shared").arg(text) : text;
}

QString standingText(const QuotaStanding& standing)
{
    //: %1 what is used, %2 the limit
    return Texts::tr("%1 of %2")
        .arg(amountText(standing.unit, standing.used + standing.reserved),
            withUnit(standing.unit, standing.limit, amountText(standing.unit, standing.limit)));
}

QString standingDetail(const QuotaStanding& standing, qint64 nowMs)
{
    QStringList parts;
    if (standing.reserved > 0)
        parts.append(
            Texts::tr("%1 held for requests under way").arg(amountText(standing.unit, standing.reserved)));
    if (standing.resetsAtMs > nowMs)
        parts.append(Texts::tr("resets in %1").arg(waitText(standing.resetsAtMs - nowMs)));
    return parts.join(u" \u00b7 "_s);
}

QString ownerText(const QuotaStanding& standing)
{
    return standing.owner == u"*" ? QString() : standing.owner;
}

QStringList quotasInForce(const gateway::config::Key& key, const gateway::config::Config& config)
{
    return key.quotas.isEmpty() ? config.defaultQuotas : key.quotas;
}

} // namespace app::viewmodels
