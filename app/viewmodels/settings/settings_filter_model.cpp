// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/settings_filter_model.h"

#include "app/viewmodels/settings/settings_section_model.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

SettingsFilterModel::SettingsFilterModel(FormModel& form, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_form(form)
{
    setSourceModel(&form);
}

void SettingsFilterModel::setPlace(int place)
{
    if (place == m_place)
        return;
    m_place = place;
    refilter();
}

void SettingsFilterModel::setQuery(const QString& query)
{
    const QString words = query.simplified();
    if (words == m_query)
        return;
    m_query = words;
    refilter();
}

// Who stays gets another heading, when another row is the first of its section.
void SettingsFilterModel::refilter()
{
    invalidateFilter();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), { FormModel::SectionRole });
    Q_EMIT countChanged();
}

int SettingsFilterModel::rowOf(int formRow) const
{
    return mapFromSource(m_form.index(formRow)).row();
}

bool SettingsFilterModel::isFound(int row) const
{
    const FormModel::Row& field = m_form.rows().at(row);
    QString text =
        QStringList { SettingsSectionModel::titleOf(static_cast<SettingsSectionModel::Place>(field.page)),
            field.section, field.label, field.help, field.path }
            .join(u' ');
    for (const FormModel::Choice& choice : field.choices)
        text += u' ' + choice.label;
    return holdsWords(text, m_query);
}

QVector<int> SettingsFilterModel::matches(int places) const
{
    QVector<int> counts(places, 0);
    for (int row = 0; row < m_form.count(); ++row) {
        if (isFound(row) && m_form.index(row).data(FormModel::ShownRole).toBool())
            ++counts[m_form.rows().at(row).page];
    }
    return counts;
}

bool SettingsFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (parent.isValid())
        return false;
    if (m_query.isEmpty())
        return m_form.rows().at(row).page == m_place;
    // Folded away it is not on its page either.
    return isFound(row) && m_form.index(row).data(FormModel::ShownRole).toBool();
}

QString SettingsFilterModel::headingOf(int row) const
{
    const FormModel::Row& field = m_form.rows().at(row);
    if (m_query.isEmpty())
        return field.section;
    //: A section of the settings and a group of fields in it
    return tr("%1 · %2").arg(
        SettingsSectionModel::titleOf(static_cast<SettingsSectionModel::Place>(field.page)), field.section);
}

QVariant SettingsFilterModel::data(const QModelIndex& index, int role) const
{
    if (role != FormModel::SectionRole || !index.isValid())
        return QSortFilterProxyModel::data(index, role);
    const QString heading = headingOf(mapToSource(index).row());
    const bool isSame =
        index.row() > 0 && headingOf(mapToSource(this->index(index.row() - 1, 0)).row()) == heading;
    return isSame ? QString() : heading;
}

} // namespace app::viewmodels

#include "moc_settings_filter_model.cpp"
