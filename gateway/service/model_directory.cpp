// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/model_directory.h"

#include "service/import_plan.h"
#include "service/offered_models.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

ModelDirectory::ModelDirectory(ConfigService& configuration, GatewayThread& thread, const Clock& clock,
    Catalogues catalogues, QObject* parent)
    : ProviderModels(parent)
    , m_configuration(configuration)
    , m_thread(thread)
    , m_clock(clock)
    , m_catalogues(std::move(catalogues))
{
}

ModelDirectory::~ModelDirectory()
{
    for (const auto& [provider, listing] : m_listings)
        listing.fetch->cancel();
}

void ModelDirectory::list(const QString& provider, ListDone done)
{
    // Whoever asks while a list is under way gets the same one.
    if (const auto running = m_listings.find(provider); running != m_listings.end()) {
        running->second.done.append(std::move(done));
        return;
    }
    const quint64 number = ++m_lastNumber;
    auto fetch = std::make_shared<ModelFetch>(m_clock, provider,
        ModelFetch::Listener { .progressed =
                                   [this, provider, number](int pages, int models) {
                                       QMetaObject::invokeMethod(
                                           this,
                                           [this, provider, number, pages, models] {
                                               progress(provider, number, pages, models);
                                           },
                                           Qt::QueuedConnection);
                                   },
            .done =
                [this, provider, number](const Result<FetchedOffers>& fetched) {
                    QMetaObject::invokeMethod(
                        this, [this, provider, number, fetched] { finished(provider, number, fetched); },
                        Qt::QueuedConnection);
                } });
    m_listings.insert_or_assign(
        provider, Listing { .number = number, .fetch = fetch, .done = { std::move(done) } });
    m_thread.post([fetch](pipeline::Engine& engine) { fetch->start(engine); });
}

void ModelDirectory::cancel(const QString& provider)
{
    const auto found = m_listings.find(provider);
    if (found == m_listings.end())
        return;
    const Listing listing = std::move(found->second);
    m_listings.erase(found);
    listing.fetch->cancel();
    QMetaObject::invokeMethod(
        this,
        [all = listing.done] {
            const Result<OfferedModels> cancelled(Error { .code = ErrorCode::Cancelled,
                .message = u"The list of models was cancelled."_s,
                .failureClass = FailureClass::Caller });
            for (const ListDone& done : all)
                done(cancelled);
        },
        Qt::QueuedConnection);
}

void ModelDirectory::progress(const QString& provider, quint64 number, int pages, int models)
{
    const auto found = m_listings.find(provider);
    if (found != m_listings.end() && found->second.number == number)
        Q_EMIT progressed(provider, pages, models);
}

void ModelDirectory::finished(const QString& provider, quint64 number, const Result<FetchedOffers>& fetched)
{
    const auto found = m_listings.find(provider);
    if (found == m_listings.end() || found->second.number != number)
        return;
    const QVector<ListDone> all = std::move(found->second.done);
    m_listings.erase(found);
    const Result<OfferedModels> offered = fetched
        ? offeredModels(*m_configuration.current(), provider, *fetched, m_catalogues())
        : Result<OfferedModels>(fetched.error());
    for (const ListDone& done : all)
        done(offered);
}

void ModelDirectory::importModels(const ModelImport& import, ImportDone done)
{
    if (const QString reason = m_configuration.readOnlyReason(); !reason.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [reason, done = std::move(done)] { done({ .problems = { { .path = {}, .message = reason } } }); },
            Qt::QueuedConnection);
        return;
    }
    const ImportPlan plan = planImport(*m_configuration.current(), import);
    if (plan.isEmpty() || !plan.outcome.problems.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [outcome = plan.outcome, done = std::move(done)] { done(outcome); }, Qt::QueuedConnection);
        return;
    }
    m_configuration.apply(plan.config, plan.summary,
        [outcome = plan.outcome, done = std::move(done)](const QVector<ConfigProblem>& problems) {
            done(problems.isEmpty() ? outcome : ImportOutcome { .problems = problems });
        });
}

void ModelDirectory::addCatalogue(const QString& name, CatalogueKeeper& keeper)
{
    m_keepers.append({ name, &keeper });
    connect(&keeper, &CatalogueKeeper::fetchingChanged, this, &ProviderModels::cataloguesChanged);
    connect(&keeper, &CatalogueKeeper::changed, this, &ProviderModels::cataloguesChanged);
}

QVector<CatalogueState> ModelDirectory::catalogues() const
{
    QVector<CatalogueState> states;
    for (const auto& [name, keeper] : m_keepers) {
        states.append({ .name = name,
            .models = keeper->models()->size(),
            .fetchedMs = keeper->fetchedMs(),
            .isFetching = keeper->isFetching(),
            .problem = keeper->problem() });
    }
    return states;
}

bool ModelDirectory::refreshCatalogues()
{
    bool isFetching = false;
    for (const auto& [name, keeper] : m_keepers)
        isFetching = keeper->refreshNow() || isFetching;
    return isFetching;
}

} // namespace gateway::service

#include "moc_model_directory.cpp"
