// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/stream_pace.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/requests/exchange_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace app::viewmodels {

using gateway::inspect::StreamSample;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StreamPace)
};

// Events of one burst arrive microseconds apart: over a shorter time no speed can be told. And over no more
// than one event the speed is that of the network, not of the model: steps hold several.
constexpr qint64 kLeastStepUs = 20'000;
constexpr qint64 kCalmStepUs = 250'000;

} // namespace

StreamPace paceOf(const QVector<StreamSample>& samples, int most)
{
    StreamPace pace;
    if (samples.isEmpty() || most < 1)
        return pace;
    pace.countsTokens = samples.last().tokens > 0;
    const qint64 span = samples.last().atUs - samples.first().atUs;
    const qint64 least = std::max({ kLeastStepUs, std::min(kCalmStepUs, span / 8), span / most });
    const auto amount = [&pace](const StreamSample& sample) {
        return static_cast<double>(pace.countsTokens ? sample.tokens : sample.bytes);
    };
    const StreamSample* from = &samples.first();
    for (const StreamSample& sample : samples) {
        if (sample.atUs - from->atUs < least)
            continue;
        const double speed =
            (amount(sample) - amount(*from)) * 1e6 / static_cast<double>(sample.atUs - from->atUs);
        pace.steps.append({ .fromUs = from->atUs, .toUs = sample.atUs, .speed = speed });
        pace.peak = std::max(pace.peak, speed);
        from = &sample;
    }
    return pace;
}

QString speedText(const StreamPace& pace, double speed)
{
    if (pace.countsTokens)
        //: tokens a second
        return Texts::tr("%1 tok/s").arg(rateText(speed));
    //: %1 is an amount of data, as "1.2 kB"
    return Texts::tr("%1/s").arg(bytesText(std::llround(speed)));
}

} // namespace app::viewmodels
