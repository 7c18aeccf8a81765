// SPDX-License-Identifier: GPL-3.0-or-later
// Clients, a row each: what each is, where it points, when it last asked something.
// Thread: the main thread.
#pragma once

#include "app/clients/client_desk.h"
#include "app/viewmodels/clients/client_probe.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace app::viewmodels {

// What is known of one.
struct ClientRow {
    clients::ClientFacts facts;
    QString name;
    bool canOpen = false;     // with variables, in a terminal
    bool opensAtOnce = false; // as it was opened before
    qint64 seenMs = 0;        // its last request; 0: none known
    bool isTesting = false;
    std::optional<ProbeOutcome> tested = {};

    friend bool operator==(const ClientRow&, const ClientRow&) = default;
};

class ClientListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum class Tone { Neutral, Ok, Warn, Bad, Running };
    Q_ENUM(Tone)

    enum Role {
        ClientIdRole = Qt::UserRole + 1,
        NameRole,
        ToneRole,
        StateRole,
        DetailRole,   // its files, or where it points
        SeenRole,     // "Last request 2 min ago"
        ProblemRole,  // why it cannot be read
        ConflictRole, // variables that win, by file and line
        GuideRole,
        ConnectedRole,
        CanUndoRole,
        CanOpenRole,
        OpenTextRole, // what its button says
        TestToneRole,
        TestTextRole, // empty: not tested
        TestingRole,
        SummaryRole,
    };

    explicit ClientListModel(const clients::World& world, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    // "Connected".
    [[nodiscard]] static QString stateOf(const ClientRow& row);
    // What is stronger than its file, and what to do about it; empty: nothing.
    [[nodiscard]] static QString conflictsOf(const clients::World& world, const clients::ClientFacts& facts);

    void setRows(const QVector<ClientRow>& rows);
    // "2 min ago" goes on.
    void setNow(qint64 nowMs);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] static Tone toneOf(const ClientRow& row);
    [[nodiscard]] static QString detailOf(const ClientRow& row);
    [[nodiscard]] QString seenOf(const ClientRow& row) const;

    clients::World m_world;
    QVector<ClientRow> m_rows;
    qint64 m_nowMs = 0;
};

} // namespace app::viewmodels
