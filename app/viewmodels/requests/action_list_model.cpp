// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/action_list_model.h"

#include <algorithm>

namespace app::viewmodels {

void ActionListModel::setActions(const QVector<MenuAction>& actions)
{
    beginResetModel();
    m_actions = actions;
    endResetModel();
    Q_EMIT countChanged();
}

void ActionListModel::run(int row)
{
    if (row < 0 || row >= count())
        return;
    // It may make this list anew.
    const auto action = m_actions[row].run;
    if (action)
        action();
}

int ActionListModel::rowOf(const QString& letter, int after) const
{
    if (letter.trimmed().isEmpty())
        return -1;
    for (int i = 1; i <= count(); ++i) {
        const int row = (std::max(after, -1) + i) % count();
        if (m_actions[row].text.startsWith(letter, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

int ActionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ActionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MenuAction& action = m_actions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole: return action.text;
    case IconRole: return action.icon;
    case KeysRole: return action.keys;
    case ApartRole: return action.isApart;
    case ChosenRole: return action.isChosen;
    default: return {};
    }
}

QHash<int, QByteArray> ActionListModel::roleNames() const
{
    return { { TextRole, "label" }, { IconRole, "iconName" }, { KeysRole, "keys" }, { ApartRole, "apart" },
        { ChosenRole, "chosen" } };
}

} // namespace app::viewmodels

#include "moc_action_list_model.cpp"
