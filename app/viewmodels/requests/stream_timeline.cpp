// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/stream_timeline.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/requests/exchange_texts.h"
#include "app/viewmodels/requests/stream_pace.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::CapturePtr;
using gateway::inspect::ExchangeRecordPtr;
using gateway::inspect::kNever;
using gateway::inspect::StreamEvent;
using gateway::inspect::StreamSample;
using gateway::inspect::StreamSide;

namespace {

// To read, not to draw.
constexpr int kTableSteps = 12;

void addMoments(QVector<qint64>& moments, const QVector<PhaseSpan>& spans)
{
    for (const PhaseSpan& span : spans) {
        moments.append(span.fromUs);
        if (!span.isOpen())
            moments.append(span.toUs);
    }
}

} // namespace

void StreamTimeline::setRecord(const ExchangeRecordPtr& record)
{
    const gateway::ExchangeId id = record ? record->id : gateway::ExchangeId();
    m_waterfall = record ? waterfallOf(*record) : Waterfall();
    if (id != m_id) {
        m_id = id;
        m_track = {};
        m_marks = {};
        setCursorUs(-1.0);
        clearRange();
    }
    fillTable();
    Q_EMIT changed();
}

void StreamTimeline::setCapture(const CapturePtr& capture)
{
    StreamTrack track;
    if (capture) {
        track.samples = capture->samples;
        for (const StreamEvent& event : capture->events) {
            if (event.side == StreamSide::Client)
                track.events.append(event.atUs);
        }
    }
    const StreamMarks marks = capture ? streamMarksOf(*capture) : StreamMarks();
    if (track == m_track && marks == m_marks)
        return;
    m_track = track;
    m_marks = marks;
    fillTable();
    Q_EMIT changed();
    Q_EMIT rangeChanged();
    Q_EMIT cursorChanged();
}

void StreamTimeline::fillTable()
{
    QVector<Field> fields;
    const auto addLane = [this, &fields](const QString& name, const QVector<PhaseSpan>& spans) {
        for (const PhaseSpan& span : spans) {
            const qint64 length = span.isOpen() ? kNever : span.lengthUs(m_waterfall.endUs);
            //: when a phase began, and how long it was
            const QString times = length == kNever
                ? tr("from %1, goes on").arg(durationText(span.fromUs))
                : tr("from %1, for %2").arg(durationText(span.fromUs), durationText(length));
            fields.append({ .section = name, .name = phaseName(span.phase), .value = times });
        }
    };
    addLane(tr("Client"), m_waterfall.client);
    addLane(tr("Gateway"), m_waterfall.gateway);
    for (int i = 0; i < m_waterfall.attempts.size(); ++i) {
        const AttemptLane& lane = m_waterfall.attempts[i];
        addLane(tr("Attempt %1, %2").arg(QString::number(i + 1), lane.provider), lane.spans);
    }
    if (m_waterfall.firstTokenUs != kNever)
        fields.append({ .section = tr("Marks"),
            .name = tr("First token"),
            .value = durationText(m_waterfall.firstTokenUs) });
    const StreamPace pace = paceOf(m_track.samples, kTableSteps);
    for (const StreamStep& step : pace.steps) {
        //: how fast a stream came, when and for how long; %1 is as "86 tok/s"
        fields.append({ .section = tr("Stream"),
            .name = speedText(pace, step.speed),
            .value = tr("from %1, for %2")
                         .arg(durationText(step.fromUs), durationText(step.toUs - step.fromUs)) });
    }
    fields += markFields(m_marks);
    m_table.setFields(fields);
}

StreamTimeline::Progress StreamTimeline::progressAt(qint64 us) const
{
    const QVector<StreamSample>& samples = m_track.samples;
    if (samples.isEmpty())
        return {};
    const auto later = std::upper_bound(samples.begin(), samples.end(), us,
        [](qint64 at, const StreamSample& sample) { return at < sample.atUs; });
    if (later == samples.begin()) {
        // Nothing had come before the first one.
        return {};
    }
    const StreamSample& before = *(later - 1);
    if (later == samples.end())
        return { .bytes = static_cast<double>(before.bytes), .tokens = static_cast<double>(before.tokens) };
    const double share = later->atUs == before.atUs
        ? 0.0
        : static_cast<double>(us - before.atUs) / static_cast<double>(later->atUs - before.atUs);
    const auto between = [share](qint64 a, qint64 b) {
        return static_cast<double>(a) + share * static_cast<double>(b - a);
    };
    return { .bytes = between(before.bytes, later->bytes), .tokens = between(before.tokens, later->tokens) };
}

int StreamTimeline::eventsIn(qint64 fromUs, qint64 toUs) const
{
    const auto from = std::lower_bound(m_track.events.begin(), m_track.events.end(), fromUs);
    const auto to = std::upper_bound(m_track.events.begin(), m_track.events.end(), toUs);
    return static_cast<int>(std::max<qsizetype>(0, to - from));
}

QString StreamTimeline::cursorText() const
{
    if (m_cursorUs == kNever)
        return {};
    QString text = durationText(m_cursorUs);
    if (const Progress progress = progressAt(m_cursorUs); progress.bytes > 0) {
        text += u" · "_s + bytesText(std::llround(progress.bytes));
        if (progress.tokens > 0)
            text += u" · "_s + tr("%1 tokens").arg(countText(std::llround(progress.tokens)));
    }
    return text;
}

QString StreamTimeline::rangeText() const
{
    if (!hasRange())
        return {};
    QStringList parts { u"Δ "_s + durationText(m_toUs - m_fromUs) };
    const Progress from = progressAt(m_fromUs);
    const Progress to = progressAt(m_toUs);
    const double tokens = to.tokens - from.tokens;
    const double seconds = static_cast<double>(m_toUs - m_fromUs) / 1e6;
    if (tokens > 0.5) {
        //: tokens a second
        parts.append(tr("%1 tok/s").arg(rateText(tokens / seconds)));
        parts.append(tr("%1 tokens").arg(countText(std::llround(tokens))));
    }
    if (to.bytes > from.bytes)
        parts.append(bytesText(std::llround(to.bytes - from.bytes)));
    if (const int events = eventsIn(m_fromUs, m_toUs); events > 0)
        parts.append(tr("%n event(s)", nullptr, events));
    return parts.join(u" · "_s);
}

void StreamTimeline::setCursorUs(double us)
{
    const qint64 at = us < 0 ? kNever : std::llround(us);
    if (at == m_cursorUs)
        return;
    m_cursorUs = at;
    Q_EMIT cursorChanged();
}

void StreamTimeline::setRange(double aUs, double bUs)
{
    const qint64 from = std::max<qint64>(0, std::llround(std::min(aUs, bUs)));
    const qint64 to = std::max<qint64>(0, std::llround(std::max(aUs, bUs)));
    if (from == m_fromUs && to == m_toUs)
        return;
    m_fromUs = from;
    m_toUs = to;
    Q_EMIT rangeChanged();
}

void StreamTimeline::clearRange()
{
    setRange(0.0, 0.0);
}

double StreamTimeline::nextMoment(int step, double spanUs) const
{
    QVector<qint64> moments = m_track.events;
    addMoments(moments, m_waterfall.client);
    addMoments(moments, m_waterfall.gateway);
    for (const AttemptLane& lane : m_waterfall.attempts)
        addMoments(moments, lane.spans);
    std::sort(moments.begin(), moments.end());
    const qint64 apart = std::max<qint64>(1, std::llround(spanUs));
    const qint64 at = m_cursorUs == kNever ? -apart : m_cursorUs;
    if (step > 0) {
        const auto next = std::lower_bound(moments.cbegin(), moments.cend(), at + apart);
        return next == moments.cend() ? static_cast<double>(std::max<qint64>(at, 0))
                                      : static_cast<double>(*next);
    }
    const auto behind = std::upper_bound(moments.cbegin(), moments.cend(), at - apart);
    return behind == moments.cbegin() ? 0.0 : static_cast<double>(*(behind - 1));
}

} // namespace app::viewmodels

#include "moc_stream_timeline.cpp"
