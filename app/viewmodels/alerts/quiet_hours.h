// SPDX-License-Identifier: GPL-3.0-or-later
// Hours of the day in which nothing is shown on the desktop, by the wall clock of a place: what the clock
// says there counts, so a night has 7 or 9 hours where the clocks are changed in it. A value. Thread: any.
// Pure.
#pragma once

#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace app::viewmodels {

struct QuietHours {
    bool isOn = false;
    QTime from = QTime(22, 0); // the first quiet minute
    QTime to = QTime(7, 0);    // the first one that is not; earlier than `from`: of the next day

    [[nodiscard]] bool covers(qint64 epochMs, const QTimeZone& zone) const;
    friend bool operator==(const QuietHours&, const QuietHours&) = default;
};

// "7:05", "07:05"; nothing: it is no time of a day.
[[nodiscard]] std::optional<QTime> timeFromText(const QString& text);
[[nodiscard]] QString textFromTime(QTime time);

// As kept in the preferences: "on 22:00-07:00". What is not of that form is off, with the usual hours.
[[nodiscard]] QString quietHoursText(const QuietHours& hours);
[[nodiscard]] QuietHours quietHoursFromText(const QString& text);

} // namespace app::viewmodels
