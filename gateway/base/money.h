// SPDX-License-Identifier: GPL-3.0-or-later
// An amount of money, exact: whole billionths of a dollar. A token at $0.01 per million costs 10 of them.
// Range: ± 9.2 billion dollars. Thread: any.
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace gateway {

struct Money {
    static constexpr qint64 kPerDollar = 1'000'000'000;

    qint64 nanos = 0;

    [[nodiscard]] static Money fromDollars(
        double dollars); // rounded to the nearest; beyond the range: its end
    // "12.50", "0.5", "1e-3"; empty: not a number, or beyond the range.
    [[nodiscard]] static std::optional<Money> parse(QStringView text);

    [[nodiscard]] double dollars() const { return static_cast<double>(nanos) / kPerDollar; }

    // Decimal, without an exponent and without trailing zeros: "12.5", "0.00000001".
    [[nodiscard]] QString toText() const;

    Money& operator+=(Money other);
    Money& operator-=(Money other);

    friend Money operator+(Money a, Money b) { return a += b; }

    friend Money operator-(Money a, Money b) { return a -= b; }

    friend auto operator<=>(const Money&, const Money&) = default;
};

} // namespace gateway
