// SPDX-License-Identifier: GPL-3.0-or-later
// The targets of one group as editable rows, in the order they are tried.
// Thread: the main thread. Owned by TargetGroupListModel.
#pragma once

#include "app/viewmodels/models/alias_check.h"
#include "app/viewmodels/models/alias_draft.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class TargetListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        ProviderRole = Qt::UserRole + 1,
        ModelRole, // the provider's name for it, or the alias
        AliasRole, // leads to another alias
        EnabledRole,
        WeightRole,
        ProviderErrorRole,
        ModelErrorRole,
        WeightErrorRole,
        NoteRole, // valid, but passed over: a provider that is disabled
        RestRole, // "rests 1:42 · 3 failures"; empty: it does not
        RestReasonRole,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] QVector<TargetDraft> targets() const;
    void setTargets(const QVector<TargetDraft>& targets);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    void setProblems(int row, const TargetProblems& problems, const QString& note);
    void setRest(int row, const QString& text, const QString& reason);

    // Out of one group into another.
    [[nodiscard]] TargetDraft take(int row);
    void insert(int row, const TargetDraft& target);

    Q_INVOKABLE void append();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void setProvider(int row, const QString& provider);
    // The row leads to another alias from now on.
    Q_INVOKABLE void chooseAlias(int row);
    Q_INVOKABLE void setModel(int row, const QString& model);
    Q_INVOKABLE void setEnabled(int row, bool enabled);
    Q_INVOKABLE void setWeight(int row, const QString& weight);
    // One place up (-1) or down (+1); false at the edge.
    bool moveBy(int row, int step);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void edited();

private:
    struct Row {
        TargetDraft draft;
        TargetProblems problems = {};
        QString note = {};
        QString rest = {};
        QString restReason = {};
    };

    [[nodiscard]] bool isRow(int row) const { return row >= 0 && row < count(); }

    void report(int row, const QVector<int>& roles);

    QVector<Row> m_rows;
};

} // namespace app::viewmodels
