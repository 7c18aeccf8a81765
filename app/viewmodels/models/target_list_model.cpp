// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/target_list_model.h"

namespace app::viewmodels {

QVector<TargetDraft> TargetListModel::targets() const
{
    QVector<TargetDraft> targets;
    for (const Row& row : m_rows)
        targets.append(row.draft);
    return targets;
}

void TargetListModel::setTargets(const QVector<TargetDraft>& targets)
{
    beginResetModel();
    m_rows.clear();
    for (const TargetDraft& target : targets)
        m_rows.append({ .draft = target });
    endResetModel();
    Q_EMIT countChanged();
}

void TargetListModel::setProblems(int row, const TargetProblems& problems, const QString& note)
{
    if (!isRow(row) || (m_rows[row].problems == problems && m_rows[row].note == note))
        return;
    m_rows[row].problems = problems;
    m_rows[row].note = note;
    Q_EMIT dataChanged(
        index(row), index(row), { ProviderErrorRole, ModelErrorRole, WeightErrorRole, NoteRole });
}

void TargetListModel::setRest(int row, const QString& text, const QString& reason)
{
    if (!isRow(row) || (m_rows[row].rest == text && m_rows[row].restReason == reason))
        return;
    m_rows[row].rest = text;
    m_rows[row].restReason = reason;
    Q_EMIT dataChanged(index(row), index(row), { RestRole, RestReasonRole });
}

TargetDraft TargetListModel::take(int row)
{
    beginRemoveRows({}, row, row);
    const TargetDraft target = m_rows.takeAt(row).draft;
    endRemoveRows();
    Q_EMIT countChanged();
    return target;
}

void TargetListModel::insert(int row, const TargetDraft& target)
{
    beginInsertRows({}, row, row);
    m_rows.insert(row, { .draft = target });
    endInsertRows();
    Q_EMIT countChanged();
}

void TargetListModel::append()
{
    // Another target of the same provider is as likely as one of any other.
    TargetDraft target;
    if (count() > 0 && m_rows.last().draft.kind == TargetKind::Provider)
        target.provider = m_rows.last().draft.provider;
    insert(count(), target);
    Q_EMIT edited();
}

void TargetListModel::remove(int row)
{
    if (!isRow(row))
        return;
    (void)take(row);
    Q_EMIT edited();
}

void TargetListModel::report(int row, const QVector<int>& roles)
{
    Q_EMIT dataChanged(index(row), index(row), roles);
    Q_EMIT edited();
}

void TargetListModel::setProvider(int row, const QString& provider)
{
    if (!isRow(row))
        return;
    TargetDraft& draft = m_rows[row].draft;
    if (draft.kind == TargetKind::Provider && draft.provider == provider)
        return;
    draft.kind = TargetKind::Provider;
    draft.provider = provider;
    draft.alias.clear();
    report(row, { ProviderRole, ModelRole, AliasRole });
}

void TargetListModel::chooseAlias(int row)
{
    if (!isRow(row) || m_rows[row].draft.kind == TargetKind::Alias)
        return;
    TargetDraft& draft = m_rows[row].draft;
    draft.kind = TargetKind::Alias;
    draft.provider.clear();
    draft.model.clear();
    report(row, { ProviderRole, ModelRole, AliasRole });
}

void TargetListModel::setModel(int row, const QString& model)
{
    if (!isRow(row))
        return;
    TargetDraft& draft = m_rows[row].draft;
    QString& field = draft.kind == TargetKind::Alias ? draft.alias : draft.model;
    if (field == model)
        return;
    field = model;
    report(row, { ModelRole });
}

void TargetListModel::setEnabled(int row, bool enabled)
{
    if (!isRow(row) || m_rows[row].draft.enabled == enabled)
        return;
    m_rows[row].draft.enabled = enabled;
    report(row, { EnabledRole });
}

void TargetListModel::setWeight(int row, const QString& weight)
{
    if (!isRow(row) || m_rows[row].draft.weight == weight)
        return;
    m_rows[row].draft.weight = weight;
    report(row, { WeightRole });
}

bool TargetListModel::moveBy(int row, int step)
{
    const int to = row + step;
    if (!isRow(row) || !isRow(to) || step == 0)
        return false;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_rows.move(row, to);
    endMoveRows();
    Q_EMIT edited();
    return true;
}

int TargetListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TargetListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    const bool isAlias = row.draft.kind == TargetKind::Alias;
    switch (role) {
    case ProviderRole: return row.draft.provider;
    case ModelRole: return isAlias ? row.draft.alias : row.draft.model;
    case AliasRole: return isAlias;
    case EnabledRole: return row.draft.enabled;
    case WeightRole: return row.draft.weight;
    case ProviderErrorRole: return row.problems.source.isEmpty() ? row.problems.whole : row.problems.source;
    case ModelErrorRole: return row.problems.name;
    case WeightErrorRole: return row.problems.weight;
    case NoteRole: return row.note;
    case RestRole: return row.rest;
    case RestReasonRole: return row.restReason;
    default: return {};
    }
}

QHash<int, QByteArray> TargetListModel::roleNames() const
{
    return { { ProviderRole, "provider" }, { ModelRole, "modelName" }, { AliasRole, "leadsToAlias" },
        { EnabledRole, "isEnabled" }, { WeightRole, "weight" }, { ProviderErrorRole, "providerError" },
        { ModelErrorRole, "modelError" }, { WeightErrorRole, "weightError" }, { NoteRole, "note" },
        { RestRole, "rest" }, { RestReasonRole, "restReason" } };
}

} // namespace app::viewmodels

#include "moc_target_list_model.cpp"
