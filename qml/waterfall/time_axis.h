// SPDX-License-Identifier: GPL-3.0-or-later
// Where a moment stands on a line, and which round moments are worth a mark.
// Thread: any. Values.
#pragma once

#include <QString>
#include <QVector>

namespace plexus::waterfall {

enum class Scale {
    Linear,
    // Close to logarithmic, but beginning at zero: half a second and two minutes are both to be seen.
    Compressed,
};

struct TimeAxis {
    Scale scale = Scale::Linear;
    qint64 fromUs = 0;
    qint64 toUs = 1;

    // 0 at the beginning, 1 at the end; below and above for what lies outside.
    [[nodiscard]] double placeOf(qint64 us) const;
};

struct TimeMark {
    double position = 0; // on the axis, 0…1
    QString label;
};

// Round moments, at most `most`, with their labels.
[[nodiscard]] QVector<TimeMark> marksOf(const TimeAxis& axis, int most);

} // namespace plexus::waterfall
