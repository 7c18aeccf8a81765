// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline shows besides the phases: how the stream went, the place one points at, and the stretch one
// has marked with what happened in it. Moments are microseconds on the clock of the request.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/requests/field_list_model.h"
#include "app/viewmodels/requests/stream_marks.h"
#include "app/viewmodels/requests/waterfall_phases.h"
#include "inspect/capture.h"

#include <QMetaType>
#include <QObject>
#include <QVariant>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

// For the item that draws it.
struct StreamTrack {
    QVector<gateway::inspect::StreamSample> samples = {};
    QVector<qint64> events = {}; // moments of those that went to the client

    friend bool operator==(const StreamTrack&, const StreamTrack&) = default;
};

class StreamTimeline : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    // A StreamTrack, for the items of Plexus.Waterfall.
    Q_PROPERTY(QVariant track READ track NOTIFY changed FINAL)
    Q_PROPERTY(bool hasTrack READ hasTrack NOTIFY changed FINAL)
    // StreamMarks, likewise: calls of tools, stalls.
    Q_PROPERTY(QVariant marks READ marks NOTIFY changed FINAL)
    Q_PROPERTY(bool hasCalls READ hasCalls NOTIFY changed FINAL)
    // "2 tool calls · stalled for 1.2 s at 3.4 s"; empty: nothing stands out.
    Q_PROPERTY(QString marksText READ marksLine NOTIFY changed FINAL)
    // -1: one points nowhere.
    Q_PROPERTY(double cursorUs READ cursorUs WRITE setCursorUs NOTIFY cursorChanged FINAL)
    Q_PROPERTY(QString cursorText READ cursorText NOTIFY cursorChanged FINAL)
    Q_PROPERTY(bool hasRange READ hasRange NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double rangeFromUs READ rangeFromUs NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double rangeToUs READ rangeToUs NOTIFY rangeChanged FINAL)
    // "Δ 1.24 s · 86 tok/s · 12.4 KB · 34 events"
    Q_PROPERTY(QString rangeText READ rangeText NOTIFY rangeChanged FINAL)
    // The same as the picture, to read: lane by lane, each phase with its beginning and its length, and how
    // fast the stream came.
    Q_PROPERTY(app::viewmodels::FieldListModel* table READ table CONSTANT FINAL)
public:
    using QObject::QObject;

    // Another request lets go of cursor and range.
    void setRecord(const gateway::inspect::ExchangeRecordPtr& record);
    void setCapture(const gateway::inspect::CapturePtr& capture);

    [[nodiscard]] QVariant track() const { return QVariant::fromValue(m_track); }

    [[nodiscard]] bool hasTrack() const { return m_track.samples.size() > 1; }

    [[nodiscard]] QVariant marks() const { return QVariant::fromValue(m_marks); }

    [[nodiscard]] bool hasCalls() const { return !m_marks.calls.isEmpty(); }

    [[nodiscard]] QString marksLine() const { return marksText(m_marks); }

    [[nodiscard]] double cursorUs() const { return static_cast<double>(m_cursorUs); }

    [[nodiscard]] QString cursorText() const;

    [[nodiscard]] bool hasRange() const { return m_toUs > m_fromUs; }

    [[nodiscard]] double rangeFromUs() const { return static_cast<double>(m_fromUs); }

    [[nodiscard]] double rangeToUs() const { return static_cast<double>(m_toUs); }

    [[nodiscard]] QString rangeText() const;

    [[nodiscard]] FieldListModel* table() { return &m_table; }

    void setCursorUs(double us);
    // In either order.
    Q_INVOKABLE void setRange(double aUs, double bUs);
    Q_INVOKABLE void clearRange();
    // The next moment something happened behind (1) or before (-1) the cursor: where a phase begins or ends,
    // or an event came. Within `spanUs` of each other they are one.
    Q_INVOKABLE double nextMoment(int step, double spanUs) const;

Q_SIGNALS:
    void changed();
    void cursorChanged();
    void rangeChanged();

private:
    struct Progress {
        double bytes = 0;
        double tokens = 0;
    };

    // Between two samples in proportion.
    [[nodiscard]] Progress progressAt(qint64 us) const;
    [[nodiscard]] int eventsIn(qint64 fromUs, qint64 toUs) const;
    void fillTable();

    gateway::ExchangeId m_id;
    Waterfall m_waterfall;
    StreamTrack m_track;
    StreamMarks m_marks;
    FieldListModel m_table;
    qint64 m_cursorUs = gateway::inspect::kNever;
    qint64 m_fromUs = 0;
    qint64 m_toUs = 0;
};

} // namespace app::viewmodels

Q_DECLARE_METATYPE(app::viewmodels::StreamTrack)
