// SPDX-License-Identifier: GPL-3.0-or-later
#include "time_axis.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plexus::waterfall {

namespace {

// Below this the compressed scale is nearly linear, above it nearly logarithmic.
constexpr double kKneeUs = 200'000.0;
constexpr qint64 kSecondUs = 1'000'000;

double compressed(double us)
{
    return us <= 0.0 ? us / kKneeUs : std::log1p(us / kKneeUs);
}

QString shortMark(qint64 us)
{
    if (us < kSecondUs)
        return QString::number(us / 1'000) + u"\u2009ms"_s;
    return us < 60 * kSecondUs ? QString::number(us / kSecondUs) + u"\u2009s"_s
                               : QString::number(us / (60 * kSecondUs)) + u"\u2009min"_s;
}

QVector<TimeMark> compressedMarks(const TimeAxis& axis, int most)
{
    // The first ones matter most; the others fill the room between.
    constexpr std::array<qint64, 8> kMoments { kSecondUs, 10 * kSecondUs, 60 * kSecondUs, 600 * kSecondUs,
        kSecondUs / 10, 5 * kSecondUs, 30 * kSecondUs, kSecondUs / 2 };
    const double apart = 1.0 / (most + 1);
    QVector<TimeMark> marks;
    for (const qint64 us : kMoments) {
        const double position = axis.placeOf(us);
        const bool crowds = std::any_of(marks.cbegin(), marks.cend(),
            [&](const TimeMark& mark) { return std::abs(mark.position - position) < apart; });
        // Not at the very end, where a label has no room.
        if (!crowds && position >= 0.0 && position <= 0.95 && marks.size() < most)
            marks.append({ .position = position, .label = shortMark(us) });
    }
    std::sort(marks.begin(), marks.end(),
        [](const TimeMark& a, const TimeMark& b) { return a.position < b.position; });
    return marks;
}

// 1, 2 or 5 times a power of ten.
qint64 roundStep(qint64 least)
{
    qint64 power = 1;
    while (power * 10 <= least)
        power *= 10;
    for (const qint64 factor : { 1, 2, 5, 10 }) {
        if (power * factor >= least)
            return power * factor;
    }
    return power * 10;
}

// One unit for all marks, so that they can be compared at a glance.
QString markText(qint64 us, qint64 step)
{
    if (us == 0)
        return u"0"_s;
    if (us % 1'000 == 0 || step >= 1'000) {
        const bool seconds = step >= 100'000;
        const double value = static_cast<double>(us) / (seconds ? 1e6 : 1e3);
        const int decimals = seconds && step % kSecondUs != 0 ? 1 : 0;
        return QLocale().toString(value, 'f', decimals) + u'\u2009' + (seconds ? u"s"_s : u"ms"_s);
    }
    return QLocale().toString(static_cast<double>(us) / 1e3, 'f', 1) + u"\u2009ms"_s;
}

} // namespace

double TimeAxis::placeOf(qint64 us) const
{
    if (toUs <= fromUs)
        return 0.0;
    const auto at = static_cast<double>(us);
    const auto from = static_cast<double>(fromUs);
    const auto to = static_cast<double>(toUs);
    switch (scale) {
    case Scale::Linear: return (at - from) / (to - from);
    case Scale::Compressed: return (compressed(at) - compressed(from)) / (compressed(to) - compressed(from));
    }
    return 0.0;
}

QVector<TimeMark> marksOf(const TimeAxis& axis, int most)
{
    if (most < 1 || axis.toUs <= axis.fromUs)
        return {};
    if (axis.scale == Scale::Compressed)
        return compressedMarks(axis, most);
    const qint64 step = roundStep(std::max<qint64>(100, (axis.toUs - axis.fromUs) / most));
    QVector<TimeMark> marks;
    for (qint64 us = (axis.fromUs + step - 1) / step * step; us <= axis.toUs; us += step)
        marks.append({ .position = axis.placeOf(us), .label = markText(us, step) });
    return marks;
}

} // namespace plexus::waterfall
