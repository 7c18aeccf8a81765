// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's events beside those the client got of them, each row a moment of both; one is chosen, and
// what it came of, or became, is marked. Paired only while somebody looks. Thread: the main thread. Owned by
// ExchangeInspector.
#pragma once

#include "app/viewmodels/requests/event_pairing.h"
#include "inspect/capture.h"

#include <QAbstractListModel>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class EventPairModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    // There are events on both sides.
    Q_PROPERTY(bool possible READ isPossible NOTIFY possibleChanged FINAL)
    // Somebody looks at it; the view sets it.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)
    // How many were paired and by what; or why none can be.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current NOTIFY chosenChanged FINAL)
    Q_PROPERTY(int currentSide READ currentSide NOTIFY chosenChanged FINAL)
    // What the chosen event and its counterparts have to do with each other, in a sentence; empty: none is
    // chosen.
    Q_PROPERTY(QString relation READ relation NOTIFY chosenChanged FINAL)
    // Laid out: the chosen event, or its counterparts, on either side. Empty: there is none.
    Q_PROPERTY(QString providerText READ providerText NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString clientText READ clientText NOTIFY chosenChanged FINAL)
public:
    enum Side { Provider, Client };
    Q_ENUM(Side)

    enum Mark { Unmarked, Chosen, Counterpart };
    Q_ENUM(Mark)

    enum Role {
        ProviderNumberRole = Qt::UserRole + 1, // empty: nothing of that side stands in the row
        ProviderAtRole,
        ProviderKindRole,
        ProviderPreviewRole,
        ProviderMarkRole, // Mark
        ClientNumberRole,
        ClientAtRole,
        ClientKindRole,
        ClientPreviewRole,
        ClientMarkRole, // Mark
        SpokenRole,
    };

    using QAbstractListModel::QAbstractListModel;

    // Null: nothing is kept. A capture of the same request that has grown keeps what is chosen.
    void setCapture(const gateway::inspect::CapturePtr& capture);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] bool isPossible() const { return m_isPossible; }

    [[nodiscard]] bool isShown() const { return m_isShown; }

    [[nodiscard]] QString summary() const;

    // The row of the chosen event; -1: none is.
    [[nodiscard]] int current() const;

    [[nodiscard]] int currentSide() const { return m_side; }

    [[nodiscard]] QString relation() const;

    [[nodiscard]] QString providerText() const { return textOf(Provider); }

    [[nodiscard]] QString clientText() const { return textOf(Client); }

    void setShown(bool shown);

    // What does not stand in that row is chosen on the other side.
    Q_INVOKABLE void choose(int row, int side);
    // The next event of the same side.
    Q_INVOKABLE void moveBy(int step);
    // To the other side: to the counterpart where there is one, else to what is nearest.
    Q_INVOKABLE void turnTo(int side);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    // By itself: a view shows the rows where there are some, and is not to ask anew because they came.
    void possibleChanged();
    void shownChanged();
    void chosenChanged();

private:
    // Places in the pairing; -1: none.
    struct Row {
        int provider = -1;
        int client = -1;

        [[nodiscard]] int at(int side) const { return side == Provider ? provider : client; }
    };

    [[nodiscard]] const QVector<PairedEvent>& eventsOf(int side) const
    {
        return side == Provider ? m_pairing.upstream : m_pairing.client;
    }

    [[nodiscard]] const gateway::inspect::StreamEvent& eventOf(int side, int at) const
    {
        return m_capture->events[eventsOf(side)[at].event];
    }

    [[nodiscard]] int rowOf(int side, int at) const;
    [[nodiscard]] Mark markOf(int side, int at) const;
    [[nodiscard]] QVariant cell(const Row& row, int side, int what) const;
    [[nodiscard]] QString spoken(const Row& row) const;
    [[nodiscard]] QString textOf(int side) const;
    [[nodiscard]] int nearest(int row, int side) const;
    void setChosen(int side, int at);
    void rebuild();
    void layOut();
    [[nodiscard]] bool isProvidersNext(int up, int to) const;

    gateway::inspect::CapturePtr m_capture;
    EventPairing m_pairing;
    QVector<Row> m_rows;
    qint64 m_lastUs = 0;
    int m_side = Provider;
    int m_chosen = -1; // a place in the pairing
    bool m_isPossible = false;
    bool m_isShown = false;
};

} // namespace app::viewmodels
