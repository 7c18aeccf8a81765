// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/adapter_list_model.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::AdapterUse;

QStringList AdapterListModel::titles()
{
    QStringList titles;
    for (const AdapterType& type : adapterTypes())
        titles.append(type.title);
    return titles;
}

int AdapterListModel::errorCount() const
{
    int errors = 0;
    for (const Row& row : m_rows)
        errors += row.form->errorCount();
    return errors;
}

QVector<AdapterDraft> AdapterListModel::drafts() const
{
    QVector<AdapterDraft> drafts;
    for (const Row& row : m_rows)
        drafts.append({ .use = row.use, .texts = row.form->texts(), .isNew = row.isNew });
    return drafts;
}

QVector<AdapterUse> AdapterListModel::uses() const
{
    QVector<AdapterUse> uses;
    for (const Row& row : m_rows)
        uses.append({ .name = row.use.name, .options = row.form->part(), .enabled = row.use.enabled });
    return uses;
}

FormModel* AdapterListModel::formAt(int row) const
{
    return isRow(row) ? m_rows[static_cast<std::size_t>(row)].form.get() : nullptr;
}

void AdapterListModel::setDrafts(const QVector<AdapterDraft>& drafts)
{
    if (drafts == this->drafts())
        return;
    beginResetModel();
    // The forms stay until nobody shows them any more.
    std::vector<Row> old = std::exchange(m_rows, {});
    for (const AdapterDraft& draft : drafts)
        m_rows.push_back(rowOf(draft));
    endResetModel();
    for (Row& row : old)
        retire(std::move(row.form));
    Q_EMIT edited();
}

AdapterListModel::Row AdapterListModel::rowOf(const AdapterDraft& draft)
{
    // The parent keeps the QML engine from taking it for its own.
    Row row { .use = draft.use, .isNew = draft.isNew, .form = std::make_unique<FormModel>(this) };
    row.form->setRows(adapterRows(draft.use.name));
    row.form->load(draft.use.options, draft.texts);
    check(row);
    connect(row.form.get(), &FormModel::edited, this, [this, form = row.form.get()] {
        const auto found = std::find_if(
            m_rows.begin(), m_rows.end(), [form](const Row& each) { return each.form.get() == form; });
        if (found != m_rows.end())
            check(*found);
        Q_EMIT edited();
    });
    return row;
}

void AdapterListModel::retire(std::unique_ptr<FormModel> form)
{
    form->disconnect(this);
    form.release()->deleteLater();
}

void AdapterListModel::check(const Row& row)
{
    // What came so with the document does not keep one from changing something else.
    const bool isOurs = row.isNew || row.form->isEdited();
    std::ignore = row.form->showProblems(
        isOurs ? adapterProblems(row.use.name, row.form->part()) : QVector<gateway::service::ConfigProblem>(),
        {});
}

void AdapterListModel::append()
{
    const QVector<AdapterType> types = adapterTypes();
    const auto isFree = [this](const AdapterType& type) {
        return std::none_of(
            m_rows.begin(), m_rows.end(), [&type](const Row& row) { return row.use.name == type.name; });
    };
    const auto free = std::find_if(types.begin(), types.end(), isFree);
    AdapterDraft draft =
        draftOf(AdapterUse { .name = free == types.end() ? types.first().name : free->name });
    draft.isNew = true;
    beginInsertRows({}, count(), count());
    m_rows.push_back(rowOf(draft));
    endInsertRows();
    Q_EMIT edited();
}

void AdapterListModel::remove(int row)
{
    if (!isRow(row))
        return;
    beginRemoveRows({}, row, row);
    std::unique_ptr<FormModel> form = std::move(at(row).form);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    retire(std::move(form));
    Q_EMIT edited();
}

bool AdapterListModel::moveBy(int row, int step)
{
    const int to = row + step;
    if (!isRow(row) || !isRow(to) || (step != 1 && step != -1))
        return false;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    std::swap(at(row), at(to));
    endMoveRows();
    Q_EMIT edited();
    return true;
}

void AdapterListModel::setChoice(int row, int choice)
{
    const QVector<AdapterType> types = adapterTypes();
    if (choice >= 0 && choice < types.size())
        choose(row, types[choice].name);
}

void AdapterListModel::choose(int row, const QString& name)
{
    if (!isRow(row) || at(row).use.name == name)
        return;
    Row& changed = at(row);
    changed.use = { .name = name, .enabled = changed.use.enabled };
    changed.isNew = true;
    const AdapterDraft draft = draftOf(changed.use);
    changed.form->setRows(adapterRows(draft.use.name));
    changed.form->load(draft.use.options, draft.texts);
    check(changed);
    Q_EMIT dataChanged(index(row), index(row), { ChoiceRole, TitleRole, HelpRole, OptionsRole });
    Q_EMIT edited();
}

void AdapterListModel::setEnabled(int row, bool enabled)
{
    if (!isRow(row) || at(row).use.enabled == enabled)
        return;
    at(row).use.enabled = enabled;
    Q_EMIT dataChanged(index(row), index(row), { EnabledRole });
    Q_EMIT edited();
}

int AdapterListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AdapterListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QVector<AdapterType> types = adapterTypes();
    const auto type = std::find_if(
        types.begin(), types.end(), [&row](const AdapterType& each) { return each.name == row.use.name; });
    switch (role) {
    case ChoiceRole: return type == types.end() ? -1 : static_cast<int>(type - types.begin());
    case TitleRole: return adapterTitle(row.use.name);
    case HelpRole: return type == types.end() ? QString() : type->help;
    case EnabledRole: return row.use.enabled;
    case FormRole: return QVariant::fromValue(row.form.get());
    case OptionsRole: return row.form->count() > 0;
    default: return {};
    }
}

QHash<int, QByteArray> AdapterListModel::roleNames() const
{
    return { { ChoiceRole, "choice" }, { TitleRole, "title" }, { HelpRole, "help" },
        { EnabledRole, "isEnabled" }, { FormRole, "form" }, { OptionsRole, "hasOptions" } };
}

} // namespace app::viewmodels

#include "moc_adapter_list_model.cpp"
