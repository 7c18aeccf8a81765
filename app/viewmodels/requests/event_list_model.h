// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a stream as rows: when each came, of which kind and how large it was, and what it says. One
// side of the gateway at a time, all kinds or one; the chosen event is laid out in full.
// Thread: the main thread.
#pragma once

#include "inspect/capture.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class EventListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    // "148 events, 23 KB", and what was not kept. Empty: the answer is no stream, or nothing was kept.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    // 0: to the client; then one for each attempt that streamed.
    Q_PROPERTY(QStringList sides READ sides NOTIFY changed FINAL)
    Q_PROPERTY(int side READ side WRITE setSide NOTIFY changed FINAL)
    // 0: all; then the kinds there are, with how many of each.
    Q_PROPERTY(QStringList types READ types NOTIFY changed FINAL)
    Q_PROPERTY(int type READ type WRITE setType NOTIFY changed FINAL)
    // -1: none.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentText READ currentText NOTIFY currentChanged FINAL)
    // JSON laid out, or the bytes as they travelled.
    Q_PROPERTY(bool raw READ isRaw WRITE setRaw NOTIFY currentChanged FINAL)
    // Of the chosen event, on the clock of the request; -1: none.
    Q_PROPERTY(double currentUs READ currentUs NOTIFY currentChanged FINAL)
public:
    enum Role {
        NumberRole = Qt::UserRole + 1, // in the stream, from 1
        AtRole,                        // "1.240 s"; of a stream that is over within a second, "33.2 ms"
        GapRole,                       // since the one before it in the stream; empty: too short to tell
        TypeRole,
        SizeRole,
        PreviewRole,
        SpokenRole,
        MarkedRole, // in the stretch that is measured
    };

    using QAbstractListModel::QAbstractListModel;

    // Null: nothing is kept. A capture of the same request that has grown keeps what is chosen.
    void setCapture(const gateway::inspect::CapturePtr& capture);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList sides() const;

    [[nodiscard]] int side() const { return m_side; }

    [[nodiscard]] QStringList types() const;

    [[nodiscard]] int type() const { return m_type; }

    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QString currentText() const;

    [[nodiscard]] bool isRaw() const { return m_raw; }

    [[nodiscard]] double currentUs() const;

    void setSide(int side);
    void setType(int type);
    void setCurrent(int row);
    void setRaw(bool raw);

    // The last row at or before that moment; the first one of what comes later; -1: there is none.
    Q_INVOKABLE int rowAt(double us) const;

    // What is measured on the timeline; the same twice: nothing.
    void setMarked(double fromUs, double toUs);

    Q_INVOKABLE void moveBy(int step) { setCurrent(m_current + step); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void currentChanged();

private:
    struct Side {
        gateway::inspect::StreamSide side = gateway::inspect::StreamSide::Client;
        int attempt = 0;
        friend bool operator==(const Side&, const Side&) = default;
    };

    struct Row {
        int event = 0;    // in the capture
        int number = 0;   // in the stream
        qint64 gapUs = 0; // since the one before; kNever: it is the first
    };

    [[nodiscard]] const gateway::inspect::StreamEvent& eventOf(const Row& row) const;
    [[nodiscard]] QString previewOf(const Row& row) const;
    [[nodiscard]] QString momentOf(const Row& row) const;
    void findSides();
    void rebuild();

    gateway::inspect::CapturePtr m_capture;
    QVector<Side> m_sides;
    QVector<QByteArray> m_types; // of the side, in the order of their first events
    QVector<int> m_typeCounts;
    QVector<Row> m_rows;
    qint64 m_bytes = 0; // of the rows
    double m_markedFromUs = 0;
    double m_markedToUs = 0;
    int m_side = 0;
    int m_type = 0;
    int m_current = -1;
    bool m_raw = false;
};

} // namespace app::viewmodels
