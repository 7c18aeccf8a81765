// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/model_form.h"

#include "app/viewmodels/providers/model_price.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::ProviderModel;

ModelForm::ModelForm(ProviderModelListModel& models, QObject* parent)
    : QObject(parent)
    , m_models(models)
{
    m_form.setRows(modelRows(m_kept));
    connect(&m_form, &FormModel::edited, this, &ModelForm::check);
    connect(&m_adapters, &AdapterListModel::edited, this, &ModelForm::changed);
}

void ModelForm::open(int row)
{
    if (row < 0 || row >= m_models.count())
        return;
    m_model = m_models.models()[row];
    m_start = draftsOf(m_model.adapters);
    m_adapters.setDrafts(m_start);
    const KeptRow kept = m_model.kept.members.isEmpty() ? KeptRow::Hidden : KeptRow::Shown;
    if (kept != m_kept) {
        m_kept = kept;
        m_form.setRows(modelRows(kept));
    }
    m_form.load(modelPart(m_model));
}

Reading<ProviderModel> ModelForm::edited() const
{
    Reading<ProviderModel> reading = readModelPart(m_form.part(), m_model);
    reading.value.adapters = m_adapters.uses();
    return reading;
}

bool ModelForm::canApply() const
{
    return (m_form.isEdited() || m_adapters.drafts() != m_start)
        && m_form.errorCount() + m_adapters.errorCount() == 0;
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
