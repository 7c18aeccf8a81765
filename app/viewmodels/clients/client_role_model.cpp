// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/clients/client_role_model.h"

#include "app/viewmodels/clients/client_texts.h"

#include <algorithm>

namespace app::viewmodels {

using clients::ModelRole;

void ClientRoleModel::setRoles(const QVector<ModelRole>& roles, const QStringList& models)
{
    beginResetModel();
    m_roles = roles;
    m_models = models;
    m_current = QVector<int>(roles.size(), 0);
    endResetModel();
    Q_EMIT countChanged();
}

QStringList ClientRoleModel::choicesOf(const ModelRole& role) const
{
    return role.isOptional ? QStringList { tr("The model it asks for") } + m_models : m_models;
}

QHash<QString, QString> ClientRoleModel::chosen() const
{
    QHash<QString, QString> result;
    for (qsizetype i = 0; i < m_roles.size(); ++i) {
        const bool isNone = m_models.isEmpty() || (m_roles[i].isOptional && m_current[i] == 0);
        if (!isNone)
            result.insert(m_roles[i].id, choicesOf(m_roles[i]).value(m_current[i]));
    }
    return result;
}

void ClientRoleModel::choose(int row, int choice)
{
    if (row < 0 || row >= count() || choice < 0 || choice >= choicesOf(m_roles[row]).size()
        || m_current[row] == choice)
        return;
    m_current[row] = choice;
    Q_EMIT dataChanged(index(row), index(row), { CurrentRole });
    Q_EMIT chosenChanged();
}

bool ClientRoleModel::chooseAll(const QHash<QString, QString>& chosen)
{
    const bool isKnown = std::all_of(chosen.keyBegin(), chosen.keyEnd(), [this](const QString& id) {
        return std::any_of(
            m_roles.cbegin(), m_roles.cend(), [&id](const ModelRole& role) { return role.id == id; });
    });
    if (!isKnown)
        return false;
    QVector<int> places;
    for (const ModelRole& role : m_roles) {
        const QString model = chosen.value(role.id);
        const qsizetype place = model.isEmpty() && role.isOptional ? 0 : choicesOf(role).indexOf(model);
        // "The model it asks for" is a choice, and no model.
        const bool isModel = model.isEmpty() ? role.isOptional : m_models.contains(model);
        if (place < 0 || !isModel)
            return false;
        places.append(static_cast<int>(place));
    }
    for (int row = 0; row < count(); ++row)
        choose(row, places[row]);
    return true;
}

int ClientRoleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ClientRoleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case LabelRole: return clientRole(m_roles[index.row()].id);
    case ChoicesRole: return choicesOf(m_roles[index.row()]);
    case CurrentRole: return m_current[index.row()];
    default: return {};
    }
}

QHash<int, QByteArray> ClientRoleModel::roleNames() const
{
    return { { LabelRole, "label" }, { ChoicesRole, "choices" }, { CurrentRole, "current" } };
}

} // namespace app::viewmodels

#include "moc_client_role_model.cpp"
