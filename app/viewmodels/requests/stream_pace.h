// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a stream came, in steps one can read: what the timeline draws and what its table says.
// Thread: any. Pure.
#pragma once

#include "inspect/capture.h"

#include <QVector>

namespace app::viewmodels {

// Between two samples.
struct StreamStep {
    qint64 fromUs = 0;
    qint64 toUs = 0;
    double speed = 0; // a second
    friend bool operator==(const StreamStep&, const StreamStep&) = default;
};

struct StreamPace {
    QVector<StreamStep> steps = {};
    double peak = 0;
    bool countsTokens = false; // else bytes
    friend bool operator==(const StreamPace&, const StreamPace&) = default;
};

// In about `most` steps at most.
[[nodiscard]] StreamPace paceOf(const QVector<gateway::inspect::StreamSample>& samples, int most);
// "86 tok/s", or "1.2 KB/s" where tokens are not known.
[[nodiscard]] QString speedText(const StreamPace& pace, double speed);

} // namespace app::viewmodels
