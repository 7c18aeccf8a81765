// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/model_import_view_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/gateway_texts.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::service::ImportOutcome;
using gateway::service::ModelImport;
using gateway::service::OfferedModels;
using gateway::service::ProviderModels;

ModelImportViewModel::ModelImportViewModel(ProviderModels& models, QObject* parent)
    : QObject(parent)
    , m_models(models)
{
    connect(&m_list, &OfferedModelListModel::picksChanged, this, &ModelImportViewModel::changed);
    connect(
        &models, &ProviderModels::progressed, this, [this](const QString& provider, int pages, int found) {
            if (m_step != Step::Listing || provider != m_provider)
                return;
            //: So many pages of a list were read, with so many models on them
            m_progress = tr("%1, %2").arg(tr("%n page(s)", "", pages), tr("%n model(s)", "", found));
            Q_EMIT changed();
        });
}

void ModelImportViewModel::setWithAliases(bool withAliases)
{
    if (withAliases == m_withAliases)
        return;
    m_withAliases = withAliases;
    Q_EMIT changed();
}

void ModelImportViewModel::setJoinsTaken(bool joins)
{
    if (joins == m_joinsTaken)
        return;
    m_joinsTaken = joins;
    Q_EMIT changed();
}

void ModelImportViewModel::open(const QString& provider)
{
    m_provider = provider;
    m_step = Step::Listing;
    m_progress.clear();
    m_problem.clear();
    m_remark.clear();
    m_outcome.clear();
    m_list.setFilter({});
    m_list.setModels({});
    Q_EMIT changed();
    const QPointer<ModelImportViewModel> self(this);
    m_models.list(provider, [self, provider](const gateway::Result<OfferedModels>& offered) {
        // Another one may have been opened, or none be open any more.
        if (self && self->m_step == Step::Listing && self->m_provider == provider)
            self->take(offered);
    });
}

void ModelImportViewModel::take(const gateway::Result<OfferedModels>& offered)
{
    m_step = Step::Listed;
    if (offered) {
        m_list.setModels(offered->models);
        QStringList remarks;
        if (offered->isCut)
            remarks.append(tr("There are more models than Plexus reads; these are the first ones."));
        if (!offered->vanished.isEmpty())
            remarks.append(tr("No longer offered: %1.").arg(offered->vanished.join(u", "_s)));
        m_remark = remarks.join(u' ');
        if (offered->models.isEmpty())
            m_problem = tr("The provider offers no models.");
    } else {
        m_problem = offered.error().message;
    }
    Q_EMIT changed();
}

void ModelImportViewModel::importPicked()
{
    if (!canImport())
        return;
    m_step = Step::Importing;
    m_problem.clear();
    Q_EMIT changed();
    const QPointer<ModelImportViewModel> self(this);
    m_models.importModels(
        { .provider = m_provider,
            .picks = m_list.picks(),
            .aliases = m_withAliases ? ModelImport::Aliases::EachModel : ModelImport::Aliases::None,
            .taken = m_joinsTaken ? ModelImport::Taken::AddGroup : ModelImport::Taken::Skip },
        [self](const ImportOutcome& outcome) {
            if (self && self->m_step == Step::Importing)
                self->take(outcome);
        });
}

void ModelImportViewModel::take(const ImportOutcome& outcome)
{
    if (!outcome.problems.isEmpty()) {
        m_step = Step::Listed;
        m_problem = gatewayText(outcome.problems.first().message);
        Q_EMIT changed();
        return;
    }
    QStringList parts { tr("%n model(s) added.", "", static_cast<int>(outcome.models.size())) };
    if (!outcome.aliases.isEmpty())
        parts.append(tr("Clients find %n of them by name.", "", static_cast<int>(outcome.aliases.size())));
    if (!outcome.skipped.isEmpty())
        parts.append(tr("Passed over, since the name is taken: %1.").arg(outcome.skipped.join(u", "_s)));
    m_outcome = parts.join(u' ');
    m_step = Step::Done;
    Q_EMIT changed();
}

void ModelImportViewModel::close()
{
    if (m_step == Step::Listing)
        m_models.cancel(m_provider);
    m_step = Step::Closed;
    m_list.setModels({});
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_model_import_view_model.cpp"
