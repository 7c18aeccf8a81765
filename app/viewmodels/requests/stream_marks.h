// SPDX-License-Identifier: GPL-3.0-or-later
// What stands out in a stream: where each call of a tool began, and where nothing came for long. Moments are
// microseconds on the clock of the request. Thread: any. Pure.
#pragma once

#include "app/viewmodels/requests/field_list_model.h"
#include "inspect/capture.h"

#include <QMetaType>
#include <QString>
#include <QVector>

#include <optional>

namespace app::viewmodels {

struct ToolFlag {
    qint64 atUs = 0;
    QString name;
    friend bool operator==(const ToolFlag&, const ToolFlag&) = default;
};

struct StreamStall {
    qint64 fromUs = 0;
    qint64 toUs = 0;

    [[nodiscard]] qint64 lengthUs() const { return toUs - fromUs; }

    friend bool operator==(const StreamStall&, const StreamStall&) = default;
};

struct StreamMarks {
    QVector<ToolFlag> calls = {};
    QVector<StreamStall> stalls = {}; // in order
    qint64 thresholdUs = 0;           // a gap as long as this is a stall; 0: there were no gaps

    [[nodiscard]] bool isEmpty() const { return calls.isEmpty() && stalls.isEmpty(); }

    [[nodiscard]] std::optional<StreamStall> longest() const;

    friend bool operator==(const StreamMarks&, const StreamMarks&) = default;
};

// Shorter gaps are how streams come.
inline constexpr qint64 kLeastStallUs = 500'000;

// Of the events the client got; of a stream that was not passed on as one, those of the last attempt.
[[nodiscard]] StreamMarks streamMarksOf(const gateway::inspect::Capture& capture);

// "2 calls of tools · 3 stalls, the longest 1.2 s at 3.4 s"; empty: nothing stands out.
[[nodiscard]] QString marksText(const StreamMarks& marks);
// The same as rows of the timeline's table.
[[nodiscard]] QVector<Field> markFields(const StreamMarks& marks);

} // namespace app::viewmodels

Q_DECLARE_METATYPE(app::viewmodels::StreamMarks)
