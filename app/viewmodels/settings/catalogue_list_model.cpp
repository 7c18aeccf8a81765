// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/catalogue_list_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/form_texts.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::viewmodels {

using gateway::service::CatalogueState;
using gateway::service::ProviderModels;

namespace {

// As their makers write them.
QString shownName(const QString& name)
{
    return name == u"openrouter" ? u"OpenRouter"_s : name;
}

} // namespace

CatalogueListModel::CatalogueListModel(
    const gateway::service::GatewayServices& services, const gateway::Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_service(services.models)
    , m_clock(clock)
    , m_states(services.models.catalogues())
    , m_watch(10s, [this] { update(); })
{
    connect(&m_service, &ProviderModels::cataloguesChanged, this, &CatalogueListModel::update);
}

void CatalogueListModel::setWatched(bool watched)
{
    if (m_watch.set(watched))
        Q_EMIT watchedChanged();
}

void CatalogueListModel::update()
{
    const QVector<CatalogueState> states = m_service.catalogues();
    if (states.size() == m_states.size()) {
        m_states = states;
        retell();
    } else {
        beginResetModel();
        m_states = states;
        endResetModel();
    }
    Q_EMIT stateChanged();
}

void CatalogueListModel::retell()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

bool CatalogueListModel::isFetching() const
{
    return std::any_of(
        m_states.begin(), m_states.end(), [](const CatalogueState& state) { return state.isFetching; });
}

void CatalogueListModel::fetchNow()
{
    if (isFetching())
        return;
    m_problem = m_service.refreshCatalogues()
        ? QString()
        : tr("The gateway does not run, and it is the gateway that fetches.");
    update();
}

QString CatalogueListModel::textOf(const CatalogueState& state) const
{
    const QString models = tr("%n model(s)", "", static_cast<int>(state.models));
    if (state.isFetching)
        //: %1 "412 models"
        return tr("%1 \u00b7 being fetched \u2026").arg(models);
    if (state.fetchedMs == 0)
        //: %1 "412 models": the list that was installed with Plexus
        return tr("%1 \u00b7 as it came with Plexus").arg(models);
    //: %1 "412 models", %2 a moment, "4 min ago"
    return tr("%1 \u00b7 fetched %2").arg(models, ageText(state.fetchedMs, m_clock.epochMs()));
}

int CatalogueListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CatalogueListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CatalogueState& state = m_states[index.row()];
    switch (role) {
    case NameRole: return shownName(state.name);
    case TextRole: return textOf(state);
    case ProblemRole:
        return state.problem.isEmpty() || state.isFetching
            ? QString()
            : tr("The last fetch failed: %1").arg(sentence(state.problem));
    case FetchingRole: return state.isFetching;
    case SummaryRole: return QString(shownName(state.name) + u": "_s + textOf(state));
    default: return {};
    }
}

QHash<int, QByteArray> CatalogueListModel::roleNames() const
{
    return { { NameRole, "name" }, { TextRole, "text" }, { ProblemRole, "problem" },
        { FetchingRole, "fetching" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_catalogue_list_model.cpp"
