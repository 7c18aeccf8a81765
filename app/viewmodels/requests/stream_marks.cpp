// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/stream_marks.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/requests/answer_text.h"
#include "app/viewmodels/requests/event_saying.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::Capture;
using gateway::inspect::StreamEvent;
using gateway::inspect::StreamSide;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StreamMarks)
};

// A stream that comes in bursts stalls where a gap is long for it, too.
constexpr qint64 kTimesUsual = 8;

QVector<const StreamEvent*> streamOf(const Capture& capture)
{
    QVector<const StreamEvent*> client;
    QVector<const StreamEvent*> upstream;
    for (const StreamEvent& event : capture.events) {
        if (event.side == StreamSide::Client) {
            client.append(&event);
            continue;
        }
        if (!upstream.isEmpty() && upstream.last()->attempt != event.attempt)
            upstream.clear();
        upstream.append(&event);
    }
    return client.isEmpty() ? upstream : client;
}

qint64 medianOf(QVector<qint64> gaps)
{
    const auto middle = gaps.begin() + gaps.size() / 2;
    std::nth_element(gaps.begin(), middle, gaps.end());
    return *middle;
}

void addStalls(StreamMarks& marks, const QVector<const StreamEvent*>& events)
{
    QVector<qint64> gaps;
    for (qsizetype i = 1; i < events.size(); ++i)
        gaps.append(events[i]->atUs - events[i - 1]->atUs);
    if (gaps.isEmpty())
        return;
    marks.thresholdUs = std::max(kLeastStallUs, kTimesUsual * medianOf(gaps));
    for (qsizetype i = 1; i < events.size(); ++i) {
        if (gaps[i - 1] >= marks.thresholdUs)
            marks.stalls.append({ .fromUs = events[i - 1]->atUs, .toUs = events[i]->atUs });
    }
}

} // namespace

std::optional<StreamStall> StreamMarks::longest() const
{
    const auto found = std::max_element(stalls.cbegin(), stalls.cend(),
        [](const StreamStall& a, const StreamStall& b) { return a.lengthUs() < b.lengthUs(); });
    return found == stalls.cend() ? std::nullopt : std::optional(*found);
}

StreamMarks streamMarksOf(const Capture& capture)
{
    StreamMarks marks;
    const QVector<const StreamEvent*> events = streamOf(capture);
    for (const StreamEvent* event : events) {
        const QByteArrayView bytes = capture.bytesOf(*event);
        if (!mayBeginCall(bytes))
            continue;
        for (const BegunCall& call : sayingOf(eventData(bytes)).calls)
            marks.calls.append({ .atUs = event->atUs, .name = call.name });
    }
    addStalls(marks, events);
    return marks;
}

QString marksText(const StreamMarks& marks)
{
    QStringList parts;
    if (!marks.calls.isEmpty())
        parts.append(Texts::tr("%n tool call(s)", nullptr, static_cast<int>(marks.calls.size())));
    if (const auto longest = marks.longest()) {
        const int count = static_cast<int>(marks.stalls.size());
        //: a gap in a stream: %1 how long, %2 when it began
        const QString which =
            Texts::tr("%1 at %2").arg(durationText(longest->lengthUs()), durationText(longest->fromUs));
        parts.append(count == 1 ? Texts::tr("stalled for %1").arg(which)
                                //: %1 is "1.2 s at 3.4 s"
                                : Texts::tr("%n stall(s), the longest %1", nullptr, count).arg(which));
    }
    return parts.join(u" · "_s);
}

QVector<Field> markFields(const StreamMarks& marks)
{
    QVector<Field> fields;
    for (const ToolFlag& call : marks.calls) {
        fields.append({ .section = Texts::tr("Tool calls"),
            .name = call.name,
            //: when a call began
            .value = Texts::tr("at %1").arg(durationText(call.atUs)) });
    }
    for (const StreamStall& stall : marks.stalls) {
        //: %1 a length of time: gaps that are longer are told
        fields.append({ .section = Texts::tr("Stalls over %1").arg(durationText(marks.thresholdUs)),
            .name = durationText(stall.lengthUs()),
            .value = Texts::tr("from %1 to %2").arg(durationText(stall.fromUs), durationText(stall.toUs)) });
    }
    return fields;
}

} // namespace app::viewmodels
