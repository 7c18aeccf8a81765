// SPDX-License-Identifier: GPL-3.0-or-later
// The figures above the charts, as texts.
#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/usage/usage_view_model.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

const QString kUnknown = QStringLiteral("–");

QString waiting(const gateway::store::UsageSpread& spread, double value)
{
    return spread.samples > 0 ? durationText(qRound64(value)) : kUnknown;
}

} // namespace

QString UsageViewModel::requests() const
{
    return countText(totals().requests);
}

QString UsageViewModel::succeeded() const
{
    const qint64 decided = totals().requests - totals().cancelled;
    return decided > 0 ? shareText(decided - totals().failed, decided) : kUnknown;
}

QString UsageViewModel::failures() const
{
    const auto count = [](qint64 number) {
        return static_cast<int>(std::min<qint64>(number, 1'000'000'000));
    };
    return tr("%n failed", "requests", count(totals().failed)) + u", "_s
        + tr("%n cancelled", "requests", count(totals().cancelled));
}

QString UsageViewModel::tokens() const
{
    return countText(allTokens(totals()));
}

QString UsageViewModel::tokensDetail() const
{
    return tr("%1 in, %2 out")
        .arg(countText(allTokens(totals()) - totals().outputTokens), countText(totals().outputTokens));
}

QString UsageViewModel::cost() const
{
    // Where no price is known nothing is known to have cost nothing.
    const bool isUnknown = totals().cost.nanos == 0 && totals().unpriced > 0;
    return isUnknown ? kUnknown : shortMoneyText(totals().cost);
}

QString UsageViewModel::costDetail() const
{
    return totals().unpriced > 0
        ? tr("%n without a price", "requests", static_cast<int>(std::min<qint64>(totals().unpriced, INT_MAX)))
        : QString();
}

QString UsageViewModel::cacheRate() const
{
    return cacheRateText(totals());
}

QString UsageViewModel::cacheDetail() const
{
    if (!m_answer.saved)
        return tr("of the input");
    return m_answer.saved->nanos < 0
        ? tr("%1 more than without").arg(shortMoneyText({ -m_answer.saved->nanos }))
        : tr("%1 saved").arg(shortMoneyText(*m_answer.saved));
}

QString UsageViewModel::firstToken() const
{
    const auto& spread = m_answer.report.spreads.firstTokenUs;
    return waiting(spread, spread.p50);
}

QString UsageViewModel::firstTokenDetail() const
{
    const auto& spread = m_answer.report.spreads.firstTokenUs;
    //: p90: nine of ten requests are faster
    return spread.samples >= kLeastForTails ? tr("p90 %1").arg(waiting(spread, spread.p90)) : QString();
}

QString UsageViewModel::pace() const
{
    return paceText(m_answer.report.spreads.tokensPerSecond.p50);
}

QString UsageViewModel::paceDetail() const
{
    const auto& spread = m_answer.report.spreads.durationUs;
    return spread.samples > 0 ? tr("%1 per answer").arg(waiting(spread, spread.p50)) : QString();
}

} // namespace app::viewmodels
