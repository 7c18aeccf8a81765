// SPDX-License-Identifier: GPL-3.0-or-later
// The requests, newest first, as a list for people: at most `capacity` of them, of which those that pass the
// filter are rows. Never reset but by a change of the filter, so that a view keeps its place.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/requests/exchange_filter.h"
#include "app/viewmodels/requests/live_pace.h"
#include "base/clock.h"
#include "inspect/exchange_mark.h"
#include "inspect/exchange_record.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QVector>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace app::viewmodels {

class ExchangeListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    // Before the filter.
    Q_PROPERTY(int total READ total NOTIFY totalChanged FINAL)
    // The time axis all rows share, in microseconds: a round figure no shorter than the longest row.
    Q_PROPERTY(double axisUs READ axisUs NOTIFY axisChanged FINAL)
public:
    using Records = QVector<gateway::inspect::ExchangeRecordPtr>;

    enum Role {
        IdRole = Qt::UserRole + 1,
        StatusTextRole,
        StatusToneRole, // Tone
        StatusIconRole,
        ErrorRole,
        AgeRole,
        MomentRole,
        ClientRole,
        KeyRole,
        ModelRole,
        TargetRole,
        ShortTargetRole, // for the place beside the model
        DialectRole,
        TokensInRole,
        TokensOutRole,
        TokensExactRole,
        CostRole,      // "$0.0123", to four places; empty: not known
        CostExactRole, // "$0.0000042"
        FirstTokenRole,
        DurationRole,
        WaterfallRole, // Waterfall
        WaterfallTextRole,
        RunningRole,
        AttemptCountRole,
        SummaryRole,
        KeyNameRole,
        SessionRole, // the beginning of its id
        SizeRole,    // of the answer
        PinnedRole,
        NoteRole,
        PickedRole, // among several that are chosen
        FinishRole,
        MessagesRole,
        ToolsRole,
        ToolCallsRole,
        SpeedRole,    // tokens a second; of a running one about, over the last seconds
        ProgressRole, // of a running one: what has come, and how fast
        LastRole = ProgressRole,
    };

    // `clock` must outlive this.
    ExchangeListModel(const gateway::Clock& clock, int capacity, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }

    [[nodiscard]] int capacity() const { return m_capacity; }

    // For so many more, that were searched for among older ones.
    void setExtraRoom(int rows) { m_extraRoom = rows; }

    [[nodiscard]] double axisUs() const { return static_cast<double>(m_axisUs); }

    // New and changed ones, in any order. A finished record is never replaced by an older state of it.
    void merge(const Records& records);
    void setFilter(const ExchangeFilter& filter);

    [[nodiscard]] const ExchangeFilter& filter() const { return m_filter; }

    [[nodiscard]] bool isKnown(const gateway::ExchangeId& id) const { return m_known.contains(id); }

    // Null when it is not held.
    [[nodiscard]] gateway::inspect::ExchangeRecordPtr find(const gateway::ExchangeId& id) const;
    // Null outside the list.
    [[nodiscard]] gateway::inspect::ExchangeRecordPtr at(int row) const;
    // Of those held, which belong to it: made for it, or of its session.
    [[nodiscard]] Records relatedTo(const gateway::inspect::ExchangeRecord& record) const;
    // -1 when it is not held or filtered away.
    [[nodiscard]] int rowOf(const gateway::ExchangeId& id) const;
    // Of the oldest one held; 0 when there is none.
    [[nodiscard]] qint64 oldestMs() const;

    // Takes it out, wherever it is; nothing: it is not held.
    void remove(const gateway::ExchangeId& id);
    // Takes out all of those, newest first.
    Records take(const std::function<bool(const gateway::inspect::ExchangeRecord&)>& isMeant);
    // Lets go of all that is older. A list that was searched for older ones has gaps in that part.
    void dropOlderThan(qint64 startedAtMs);

    // What a person has put on requests; the table must outlive the list.
    void setMarks(const gateway::inspect::ExchangeMarks* marks) { m_marks = marks; }

    // Those that are picked; likewise, and refreshPicked() after a change.
    void setPicked(const QSet<gateway::ExchangeId>* picked) { m_picked = picked; }

    void refreshPicked();

    // They have changed for that request.
    void refreshMarks(const gateway::ExchangeId& id);
    // Of any request, as the row of it would have it.
    [[nodiscard]] QVariant valueFor(const gateway::inspect::ExchangeRecord& record, int role) const;

    // How fast that one comes; of one that does not run, not at all.
    [[nodiscard]] LivePace paceOf(const gateway::ExchangeId& id) const { return m_paces.value(id); }

    // A round figure no shorter than that.
    [[nodiscard]] static qint64 axisFor(qint64 lengthUs);

    // The figures of running rows, as of now.
    void refreshRunning();
    // "12 s ago", and rows that `since:` no longer covers.
    Q_INVOKABLE void refreshAges();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void totalChanged();
    void axisChanged();
    // Rows that came in and went stand in their places; what changed within rows is told only after it. A
    // view that lays out now spends nothing on the rows that have just been pushed out of it.
    void arranged();

private:
    using RecordPtr = gateway::inspect::ExchangeRecordPtr;

    [[nodiscard]] qsizetype room() const { return m_capacity + m_extraRoom; }

    [[nodiscard]] gateway::inspect::ExchangeMark markOf(const gateway::ExchangeId& id) const;
    [[nodiscard]] bool isShown(const RecordPtr& record) const;
    void hold(const RecordPtr& record);
    void letGo(const gateway::ExchangeId& id);
    // True: it has a row, and that it is another is still to be told.
    [[nodiscard]] bool replace(const RecordPtr& before, const RecordPtr& after);
    void tellChanged(Records records, const QVector<int>& roles);
    void insertAll(Records records);
    void insertRows(const Records& sorted);
    void removeRow(qsizetype row);
    void trim();
    void coverAxis(const RecordPtr& record);
    void tellCounts(int countBefore, int totalBefore);

    const gateway::Clock& m_clock;
    const int m_capacity;
    int m_extraRoom = 0;
    ExchangeFilter m_filter;
    Records m_all;  // newest first
    Records m_rows; // those of m_all that pass the filter, in its order
    QHash<gateway::ExchangeId, RecordPtr> m_known;
    QSet<gateway::ExchangeId> m_running;          // of m_known
    QHash<gateway::ExchangeId, LivePace> m_paces; // of those
    const gateway::inspect::ExchangeMarks* m_marks = nullptr;
    const QSet<gateway::ExchangeId>* m_picked = nullptr;
    qint64 m_axisUs;
};

} // namespace app::viewmodels
