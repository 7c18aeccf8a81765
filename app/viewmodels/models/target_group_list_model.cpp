// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/target_group_list_model.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using ConfigSelector = gateway::config::Selector;

namespace {

constexpr std::array kSelectors { ConfigSelector::InOrder, ConfigSelector::Random, ConfigSelector::Cost,
    ConfigSelector::Performance, ConfigSelector::Latency, ConfigSelector::EndToEndPerformance,
    ConfigSelector::Usage, ConfigSelector::Quota };

} // namespace

TargetGroupListModel::~TargetGroupListModel() = default;

TargetGroupListModel::Group TargetGroupListModel::makeGroup(const GroupDraft& draft)
{
    // The parent keeps the QML engine from taking it for its own.
    Group group {
        .name = draft.name, .selector = draft.selector, .targets = std::make_unique<TargetListModel>(this)
    };
    group.targets->setTargets(draft.targets);
    connect(group.targets.get(), &TargetListModel::edited, this, &TargetGroupListModel::edited);
    return group;
}

QVector<GroupDraft> TargetGroupListModel::groups() const
{
    QVector<GroupDraft> groups;
    for (const Group& group : m_groups)
        groups.append(
            { .name = group.name, .selector = group.selector, .targets = group.targets->targets() });
    return groups;
}

void TargetGroupListModel::setGroups(const QVector<GroupDraft>& groups)
{
    // What is shown of the old ones goes with the reset, which may take until the next turn of the loop.
    std::vector<Group> old;
    beginResetModel();
    old.swap(m_groups);
    for (const GroupDraft& group : groups)
        m_groups.push_back(makeGroup(group));
    endResetModel();
    for (Group& group : old)
        group.targets.release()->deleteLater();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

QStringList TargetGroupListModel::selectorNames() const
{
    QStringList names;
    for (const ConfigSelector selector : kSelectors)
        names.append(selectorName(selector));
    return names;
}

TargetListModel* TargetGroupListModel::targetsAt(int row) const
{
    return isRow(row) ? at(row).targets.get() : nullptr;
}

void TargetGroupListModel::setProblems(int row, const GroupProblems& problems, const QStringList& notes)
{
    if (!isRow(row))
        return;
    for (int target = 0; target < problems.targets.size(); ++target)
        at(row).targets->setProblems(target, problems.targets[target], notes.value(target));
    if (at(row).nameError == problems.name)
        return;
    at(row).nameError = problems.name;
    Q_EMIT dataChanged(index(row), index(row), { NameErrorRole });
}

void TargetGroupListModel::append()
{
    const auto isTaken = [this](const QString& name) {
        return std::any_of(
            m_groups.begin(), m_groups.end(), [&name](const Group& group) { return group.name == name; });
    };
    QString name = count() == 0 ? u"default"_s : u"fallback"_s;
    for (int number = 2; isTaken(name); ++number)
        name = u"fallback-%1"_s.arg(number);
    beginInsertRows({}, count(), count());
    m_groups.push_back(makeGroup({ .name = name, .targets = { TargetDraft {} } }));
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

void TargetGroupListModel::remove(int row)
{
    if (!isRow(row))
        return;
    beginRemoveRows({}, row, row);
    TargetListModel* targets = at(row).targets.release();
    m_groups.erase(m_groups.begin() + row);
    endRemoveRows();
    targets->disconnect(this);
    targets->deleteLater();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

void TargetGroupListModel::setName(int row, const QString& name)
{
    if (!isRow(row) || at(row).name == name)
        return;
    at(row).name = name;
    Q_EMIT dataChanged(index(row), index(row), { NameRole });
    Q_EMIT edited();
}

void TargetGroupListModel::setSelector(int row, Selector selector)
{
    if (!isRow(row))
        return;
    const ConfigSelector wanted = kSelectors[static_cast<std::size_t>(selector)];
    if (wanted == at(row).selector)
        return;
    at(row).selector = wanted;
    Q_EMIT dataChanged(index(row), index(row), { SelectorRole, SelectorHelpRole });
    Q_EMIT edited();
}

void TargetGroupListModel::moveBy(int row, int step)
{
    const int to = row + step;
    if (!isRow(row) || !isRow(to) || std::abs(step) != 1)
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    std::swap(at(row), at(to));
    endMoveRows();
    Q_EMIT edited();
    Q_EMIT groupMoved(to);
}

void TargetGroupListModel::moveTarget(int row, int target, int step)
{
    TargetListModel* from = targetsAt(row);
    if (from == nullptr || target < 0 || target >= from->count() || std::abs(step) != 1)
        return;
    if (from->moveBy(target, step)) {
        Q_EMIT targetMoved(row, target + step);
        return;
    }
    TargetListModel* into = targetsAt(row + step);
    if (into == nullptr)
        return;
    const int place = step > 0 ? 0 : into->count();
    into->insert(place, from->take(target));
    Q_EMIT edited();
    Q_EMIT targetMoved(row + step, place);
}

void TargetGroupListModel::moveTo(int row, int gap)
{
    if (!isRow(row) || gap < 0 || gap > count() || gap == row || gap == row + 1)
        return;
    beginMoveRows({}, row, row, {}, gap);
    const auto first = m_groups.begin();
    if (gap > row)
        std::rotate(first + row, first + row + 1, first + gap);
    else
        std::rotate(first + gap, first + row, first + row + 1);
    endMoveRows();
    Q_EMIT edited();
}

void TargetGroupListModel::moveTargetTo(int row, int target, int toRow, int gap)
{
    TargetListModel* from = targetsAt(row);
    TargetListModel* into = targetsAt(toRow);
    if (from == nullptr || into == nullptr || target < 0 || target >= from->count() || gap < 0
        || gap > into->count())
        return;
    if (from == into) {
        // The gap beyond itself closes as it leaves.
        std::ignore = from->moveBy(target, (gap > target ? gap - 1 : gap) - target);
        return;
    }
    into->insert(gap, from->take(target));
    Q_EMIT edited();
}

int TargetGroupListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TargetGroupListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Group& group = at(index.row());
    switch (role) {
    case NameRole: return group.name;
    case SelectorRole: return QVariant::fromValue(static_cast<Selector>(group.selector));
    case SelectorHelpRole: return selectorHelp(group.selector);
    case TargetsRole: return QVariant::fromValue(group.targets.get());
    case NameErrorRole: return group.nameError;
    default: return {};
    }
}

QHash<int, QByteArray> TargetGroupListModel::roleNames() const
{
    return { { NameRole, "name" }, { SelectorRole, "selector" }, { SelectorHelpRole, "selectorHelp" },
        { TargetsRole, "targets" }, { NameErrorRole, "nameError" } };
}

} // namespace app::viewmodels

#include "moc_target_group_list_model.cpp"
