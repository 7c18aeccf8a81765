// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that belong to the one shown: what it was made for, what was made for it, and the others of its
// session, the closest first. Thread: the main thread.
#pragma once

#include "base/clock.h"
#include "inspect/exchange_record.h"

#include <QAbstractListModel>
#include <QVector>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace app::viewmodels {

class RelatedListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        RelationRole, // "Sent again", "Same session"
        FirstRole,    // of its relation
        ModelRole,
        TargetRole,
        StatusTextRole,
        StatusToneRole, // Tone
        StatusIconRole,
        AgeRole,
        DurationRole,
        SpokenRole,
    };

    static constexpr int kMost = 100;

    // `clock` must outlive it.
    explicit RelatedListModel(const gateway::Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] QVector<gateway::inspect::ExchangeRecordPtr> records() const;

    // Null: it is not among them.
    [[nodiscard]] gateway::inspect::ExchangeRecordPtr find(const gateway::ExchangeId& id) const;

    // Null: none. Another request begins an empty list.
    void setOwner(const gateway::inspect::ExchangeRecordPtr& owner);
    // Those of them that are related are taken; known ones are replaced.
    void offer(const QVector<gateway::inspect::ExchangeRecordPtr>& records);

    // "12 s ago", and how long those that run have taken.
    Q_INVOKABLE void refreshAges();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    enum class Relation { Original, MadeForThis, SameAgent, SameSession };

    struct Row {
        Relation relation = Relation::SameSession;
        gateway::inspect::ExchangeRecordPtr record;
    };

    [[nodiscard]] std::optional<Relation> relationOf(const gateway::inspect::ExchangeRecord& record) const;
    [[nodiscard]] QString relationText(const Row& row) const;
    void take(const gateway::inspect::ExchangeRecordPtr& record);

    const gateway::Clock& m_clock;
    gateway::inspect::ExchangeRecordPtr m_owner;
    QVector<Row> m_rows; // by relation, then newest first
};

} // namespace app::viewmodels
