// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/key_list_model.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Key;

void KeyListModel::setKeys(const QVector<Key>& keys)
{
    const int countBefore = count();
    const auto exists = [&keys](const QString& name) {
        return std::any_of(keys.begin(), keys.end(), [&name](const Key& key) { return key.name == name; });
    };
    for (int row = count() - 1; row >= 0; --row) {
        if (exists(m_keys[row].name))
            continue;
        beginRemoveRows({}, row, row);
        m_keys.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < keys.size(); ++row) {
        const int old = rowOf(keys[row].name);
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_keys.insert(row, keys[row]);
            endInsertRows();
            continue;
        }
        if (old > row) {
            beginMoveRows({}, old, old, {}, row);
            m_keys.move(old, row);
            endMoveRows();
        }
        if (m_keys[row] != keys[row]) {
            m_keys[row] = keys[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (count() != countBefore)
        Q_EMIT countChanged();
}

void KeyListModel::setEdited(const QStringList& names)
{
    const QStringList before = std::exchange(m_edited, names);
    for (int row = 0; row < count(); ++row) {
        const QString& name = m_keys[row].name;
        if (before.contains(name) != names.contains(name))
            Q_EMIT dataChanged(index(row), index(row), { EditedRole, SummaryRole });
    }
}

int KeyListModel::rowOf(const QString& name) const
{
    const auto found =
        std::find_if(m_keys.begin(), m_keys.end(), [&name](const Key& key) { return key.name == name; });
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

QString KeyListModel::nameAt(int row) const
{
    return row >= 0 && row < count() ? m_keys[row].name : QString();
}

QString KeyListModel::summaryOf(const Key& key) const
{
    QStringList parts { key.name, key.enabled ? tr("on") : tr("off") };
    if (m_edited.contains(key.name))
        parts.append(tr("has unsaved changes"));
    if (!key.comment.isEmpty())
        parts.append(key.comment);
    return parts.join(u", "_s);
}

int KeyListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant KeyListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Key& key = m_keys[index.row()];
    switch (role) {
    case NameRole: return key.name;
    case CommentRole: return key.comment;
    case EnabledRole: return key.enabled;
    case EditedRole: return m_edited.contains(key.name);
    case SummaryRole: return summaryOf(key);
    default: return {};
    }
}

QHash<int, QByteArray> KeyListModel::roleNames() const
{
    return { { NameRole, "name" }, { CommentRole, "comment" }, { EnabledRole, "isEnabled" },
        { EditedRole, "edited" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_key_list_model.cpp"
