// SPDX-License-Identifier: GPL-3.0-or-later
// How far a stream was at which moment, in at most kMaxStreamSamples points however long it is: when they are
// full every second one goes, and those to come keep that distance. The first and the last point are always
// true. Pure. Thread: one at a time.
#pragma once

#include <QtGlobal>

#include <vector>

namespace gateway::inspect {

class StreamSamples {
public:
    struct Point {
        qint64 atUs = 0;
        qint64 bytes = 0; // so far
        friend bool operator==(const Point&, const Point&) = default;
    };

    // Moments never go back.
    void add(Point point);

    // By their moments, the latest included.
    [[nodiscard]] std::vector<Point> points() const;

private:
    void thin();

    std::vector<Point> m_kept;
    Point m_latest;
    qint64 m_distanceUs = 0;
    bool m_isLatestKept = true;
};

} // namespace gateway::inspect
