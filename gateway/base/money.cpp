// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include "base/checked_sum.h"

#include <cmath>
#include <limits>

namespace gateway {

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

} // namespace

Money Money::fromDollars(double dollars)
{
    const double nanos = std::round(dollars * static_cast<double>(kPerDollar));
    if (std::isnan(nanos))
        return {};
    // 2^63 itself is a double, the largest qint64 is not.
    if (nanos >= 9223372036854775808.0)
        return { kMost };
    if (nanos <= -9223372036854775808.0)
        return { -kMost };
    return { static_cast<qint64>(nanos) };
}

std::optional<Money> Money::parse(QStringView text)
{
    bool isNumber = false;
    const double dollars = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(dollars) || std::abs(dollars) > 9.2e9)
        return std::nullopt;
    return fromDollars(dollars);
}

QString Money::toText() const
{
    const auto magnitude = nanos < 0 ? 0 - static_cast<quint64>(nanos) : static_cast<quint64>(nanos);
    QString text = QString::number(magnitude / kPerDollar);
    if (const quint64 fraction = magnitude % kPerDollar; fraction != 0) {
        QString digits = QString::number(fraction).rightJustified(9, u'0');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        text += u'.' + digits;
    }
    return nanos < 0 ? u'-' + text : text;
}

Money& Money::operator+=(Money other)
{
    nanos = checkedSum(nanos, other.nanos).value_or(other.nanos > 0 ? kMost : -kMost);
    return *this;
}

Money& Money::operator-=(Money other)
{
    nanos = checkedDifference(nanos, other.nanos).value_or(other.nanos < 0 ? kMost : -kMost);
    return *this;
}

} // namespace gateway
