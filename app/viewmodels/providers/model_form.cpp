// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/model_form.h"

#include "app/viewmodels/providers/model_price.h"
#include "config/field_tables.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Node;
using gateway::config::ProviderModel;

ModelForm::ModelForm(ProviderModelListModel& models, QObject* parent)
    : QObject(parent)
    , m_models(models)
{
    m_form.setRows(modelRows());
    connect(&m_form, &FormModel::edited, this, &ModelForm::check);
}

void ModelForm::open(int row)
{
    if (row < 0 || row >= m_models.count())
        return;
    m_model = m_models.models()[row];
    m_form.load(modelPart(m_model));
}

Reading<ProviderModel> ModelForm::edited() const
{
    return readModelPart(m_form.part(), m_model);
}

void ModelForm::check()
{
    std::ignore = m_form.showProblems(edited().problems, {});
    Q_EMIT changed();
}

void ModelForm::apply()
{
    if (canApply())
        m_models.replace(edited().value);
}

} // namespace app::viewmodels

#include "moc_model_form.cpp"
