// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/form_page_model.h"

namespace app::viewmodels {

FormPageModel::FormPageModel(FormModel& form, int page, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_form(form)
    , m_page(page)
{
    setSourceModel(&form);
}

int FormPageModel::errorCount() const
{
    int errors = 0;
    for (int row = 0; row < m_form.count(); ++row)
        errors += m_form.rows().at(row).page == m_page && m_form.hasError(row) ? 1 : 0;
    return errors;
}

int FormPageModel::filledCount() const
{
    int filled = 0;
    for (int row = 0; row < m_form.count(); ++row)
        filled += m_form.rows().at(row).page == m_page && m_form.isSet(row) ? 1 : 0;
    return filled;
}

bool FormPageModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return !parent.isValid() && m_form.rows().at(row).page == m_page;
}

} // namespace app::viewmodels

#include "moc_form_page_model.cpp"
