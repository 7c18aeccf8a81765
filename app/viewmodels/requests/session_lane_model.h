// SPDX-License-Identifier: GPL-3.0-or-later
// The session of the request shown, as lanes below each other on one clock, sub-agents set in. Filled while
// somebody looks. Thread: the main thread. Owned by ExchangeInspector.
#pragma once

#include "app/viewmodels/requests/session_lanes.h"
#include "base/clock.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class SessionLaneModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    // The request shown is of a session.
    Q_PROPERTY(bool possible READ isPossible NOTIFY possibleChanged FINAL)
    // Somebody looks at it; the view sets it.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    // Of the clock that is shown, microseconds.
    Q_PROPERTY(double totalUs READ totalUs NOTIFY changed FINAL)
    // "12 requests in 4 m 02 s, 38 s of it nothing ran"
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    // There are long times in which nothing ran.
    Q_PROPERTY(bool hasGaps READ hasGaps NOTIFY changed FINAL)
    Q_PROPERTY(bool gapsLeftOut READ areGapsLeftOut WRITE setGapsLeftOut NOTIFY changed FINAL)
    // On the clock that is shown, with how long each was.
    Q_PROPERTY(QList<double> gapsFromUs READ gapsFromUs NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> gapsToUs READ gapsToUs NOTIFY changed FINAL)
    Q_PROPERTY(QStringList gapTexts READ gapTexts NOTIFY changed FINAL)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        ModelRole,
        AgentRole, // empty: the main one
        DepthRole,
        FromRole,      // on the clock that is shown, microseconds
        WaterfallRole, // a Waterfall, which begins at 0
        SinceRole,     // "+12.4 s"
        DurationRole,
        StatusTextRole,
        StatusToneRole, // Tone
        StatusIconRole,
        OwnRole, // the request shown
        SpokenRole,
    };

    // `clock` must outlive it.
    explicit SessionLaneModel(const gateway::Clock& clock, QObject* parent = nullptr);

    // Null: none. Those of another session among `others` are left out.
    void setRecords(const gateway::inspect::ExchangeRecordPtr& owner,
        const QVector<gateway::inspect::ExchangeRecordPtr>& others);

    [[nodiscard]] int count() const { return static_cast<int>(m_shownClock.lanes.size()); }

    [[nodiscard]] bool isPossible() const { return m_owner && !m_owner->session.isEmpty(); }

    [[nodiscard]] bool isShown() const { return m_isShown; }

    [[nodiscard]] double totalUs() const { return static_cast<double>(m_shownClock.totalUs); }

    [[nodiscard]] QString summary() const;

    [[nodiscard]] bool hasGaps() const { return !m_shownClock.gaps.isEmpty(); }

    [[nodiscard]] bool areGapsLeftOut() const { return m_idle == IdleTime::LeftOut; }

    [[nodiscard]] QList<double> gapsFromUs() const;
    [[nodiscard]] QList<double> gapsToUs() const;
    [[nodiscard]] QStringList gapTexts() const;

    void setShown(bool shown);
    void setGapsLeftOut(bool leftOut);

    // -1: it is none of them.
    Q_INVOKABLE int rowOf(const QString& exchangeId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    // By itself: a view shows the lanes where there are some, and is not to ask anew because they came.
    void possibleChanged();
    void shownChanged();

private:
    void rebuild();
    void take(SessionClock clock);
    [[nodiscard]] QString spoken(const SessionLane& lane) const;

    const gateway::Clock& m_clock;
    gateway::inspect::ExchangeRecordPtr m_owner;
    QVector<gateway::inspect::ExchangeRecordPtr> m_records; // with the owner
    SessionClock m_shownClock;
    IdleTime m_idle = IdleTime::Kept;
    bool m_isShown = false;
};

} // namespace app::viewmodels
