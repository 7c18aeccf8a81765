// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as people read them: few digits, one unit, a thin space between the two.
// Thread: any. Pure, but for money: that is shown in one currency all over the window (setDisplayCurrency()).
#pragma once

#include "base/money.h"
#include "base/quota_unit.h"

#include <QDateTime>
#include <QString>

namespace app::viewmodels {

// "842 ms", "8.8 s", "2 m 06 s", "3 h 05 m"; under a millisecond "0.4 ms". Negative: empty.
[[nodiscard]] QString durationText(qint64 microseconds);
// "412", "31.6k", "1.2M".
[[nodiscard]] QString countText(qint64 count);
// "31 642", grouped as the locale does.
[[nodiscard]] QString exactCountText(qint64 count);
// A number a second, without its unit: "4.2", "86", with the language's decimal sign.
[[nodiscard]] QString rateText(double rate);
// "96 %"; 99.96 % is not rounded up to a hundred.
[[nodiscard]] QString shareText(qint64 part, qint64 whole);

// What money is shown in, as QLocale says how numbers are: amounts are kept in dollars.
struct DisplayCurrency {
    QString code = QStringLiteral("USD"); // ISO 4217
    double perDollar = 1;                 // above 0
    friend bool operator==(const DisplayCurrency&, const DisplayCurrency&) = default;
};

// For the whole window, from now on. Thread: the main thread, as are all who show money.
void setDisplayCurrency(const DisplayCurrency& currency);
[[nodiscard]] const DisplayCurrency& displayCurrency();

// "$12.50", "$0.0312", "$0.000042": as many digits as matter.
[[nodiscard]] QString moneyText(gateway::Money amount);
// For a large figure with little room: "<1¢", "$12.50", "$1,235".
[[nodiscard]] QString shortMoneyText(gateway::Money amount);
// "3,400" requests or tokens, "$1.25".
[[nodiscard]] QString amountText(gateway::QuotaUnit unit, qint64 amount);
// What is left until then: "0:08", "1:42", "2:05:00". Rounded up, so that it never says 0:00 before its time.
[[nodiscard]] QString countdownText(qint64 milliseconds);
// Of something to come, as exact as one plans by: "95 s", "18 min", "1 h 20 min", "3 d 4 h".
[[nodiscard]] QString waitText(qint64 milliseconds);
// "just now", "12 s ago", "4 min ago"; an hour and more ago the local clock: "14:05", on another day with its
// date, "27.11. 14:05", and long ago with the year as well. Both since 1970: a local time takes long to make,
// and most rows show none.
[[nodiscard]] QString ageText(qint64 momentMs, qint64 nowMs);
// Numbers in fields: a document writes them with a point ("0.5"), people with the decimal sign of their
// language. Where that is no point, a typed point is taken too. A comma is not, where it is none: it would
// make one of 1,000. What is no number stays as it is.
[[nodiscard]] bool isWrittenNumber(const QString& text);
[[nodiscard]] QString shownNumber(const QString& written);
[[nodiscard]] QString typedNumber(const QString& typed);
// Local date and time to the millisecond, for tooltips.
[[nodiscard]] QString momentText(const QDateTime& moment);

} // namespace app::viewmodels
