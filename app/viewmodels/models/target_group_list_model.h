// SPDX-License-Identifier: GPL-3.0-or-later
// The target groups of one alias as editable rows; groups are exhausted in their order.
// Thread: the main thread. Owned by an AliasEditor.
#pragma once

#include "app/viewmodels/models/alias_check.h"
#include "app/viewmodels/models/alias_draft.h"
#include "app/viewmodels/models/target_list_model.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace app::viewmodels {

class TargetGroupListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    // In the order of Selector.
    Q_PROPERTY(QStringList selectorNames READ selectorNames CONSTANT FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        SelectorRole,     // Selector
        SelectorHelpRole, // what it does, in a sentence
        TargetsRole,      // TargetListModel
        NameErrorRole,
    };
    // In the order of the configuration's.
    enum class Selector { InOrder, Random, Cost, Performance, Latency, EndToEndPerformance, Usage, Quota };
    Q_ENUM(Selector)

    using QAbstractListModel::QAbstractListModel;
    ~TargetGroupListModel() override;

    [[nodiscard]] QVector<GroupDraft> groups() const;
    void setGroups(const QVector<GroupDraft>& groups);

    [[nodiscard]] int count() const { return static_cast<int>(m_groups.size()); }

    [[nodiscard]] QStringList selectorNames() const;
    // Null when there is no such row.
    [[nodiscard]] TargetListModel* targetsAt(int row) const;
    // `notes`: of each target of the row.
    void setProblems(int row, const GroupProblems& problems, const QStringList& notes);

    Q_INVOKABLE void append();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void setName(int row, const QString& name);
    Q_INVOKABLE void setSelector(int row, app::viewmodels::TargetGroupListModel::Selector selector);
    Q_INVOKABLE void moveBy(int row, int step);
    // One place up (-1) or down (+1), at the edge into the neighbouring group.
    Q_INVOKABLE void moveTarget(int row, int target, int step);
    // Into a gap: the one above row n is n, the one below the last their count. Nothing happens where it
    // would stay in its place. These are the pointer's, so nothing is told for the keyboard to follow.
    void moveTo(int row, int gap);
    void moveTargetTo(int row, int target, int toRow, int gap);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void edited();
    // Where moveTarget() and moveBy() have put it, for the keyboard to follow.
    void targetMoved(int row, int target);
    void groupMoved(int row);

private:
    struct Group {
        QString name;
        gateway::config::Selector selector = gateway::config::Selector::InOrder;
        std::unique_ptr<TargetListModel> targets = {};
        QString nameError = {};
    };

    [[nodiscard]] bool isRow(int row) const { return row >= 0 && row < count(); }

    [[nodiscard]] Group makeGroup(const GroupDraft& draft);

    [[nodiscard]] Group& at(int row) { return m_groups[static_cast<std::size_t>(row)]; }

    [[nodiscard]] const Group& at(int row) const { return m_groups[static_cast<std::size_t>(row)]; }

    std::vector<Group> m_groups;
};

} // namespace app::viewmodels
