// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/model_fetch.h"

#include "accounts/request_shape.h"
#include "accounts/token_calls.h"
#include "providers/header_rules.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

ModelFetch::ModelFetch(const Clock& clock, QString provider, Listener listener)
    : m_clock(clock)
    , m_provider(std::move(provider))
    , m_listener(std::move(listener))
{
}

namespace {

// What the definition names itself, where the vendor has no list.
FetchedOffers namedBy(const accounts::Inference& rules)
{
    FetchedOffers offers;
    for (const accounts::ModelRule& model : rules.models) {
        if (model.isName())
            offers.models.append({ .id = model.pattern, .type = providers::typeOfName(model.pattern) });
    }
    return offers;
}

} // namespace

void ModelFetch::start(pipeline::Engine& engine)
{
    m_snapshot = engine.snapshot();
    m_startedUs = m_clock.monotonicUs();
    const config::Provider* provider = m_snapshot ? m_snapshot->config().findProvider(m_provider) : nullptr;
    if (!provider) {
        end(failure(ErrorCode::NotFound, u"There is no provider \u201c%1\u201d in force."_s.arg(m_provider)));
        return;
    }
    m_vendor = m_snapshot->vendor(*provider);
    if (m_vendor && !m_vendor->inference.modelsUrl.isEmpty())
        m_places = { { .url = m_vendor->inference.modelsUrl } };
    else
        m_places = providers::listPlaces(*provider);
    if (m_places.isEmpty() && m_vendor && !m_vendor->inference.models.isEmpty()) {
        end(namedBy(m_vendor->inference));
        return;
    }
    if (m_places.isEmpty()) {
        end(failure(ErrorCode::ConfigInvalid,
            u"None of the addresses of \u201c%1\u201d tells where its list of models is. Enter its models by "
            "hand."_s.arg(m_provider)));
        return;
    }
    if (m_vendor)
        signIn(engine);
    else
        askPage(engine);
}

void ModelFetch::signIn(pipeline::Engine& engine)
{
    engine.accounts().access(*m_snapshot->config().findProvider(m_provider), {},
        [self = shared_from_this(), &engine](const Result<accounts::AccountAccess>& access) {
            if (self->m_isCancelled)
                return;
            if (!access) {
                self->end(access.error());
                return;
            }
            self->m_access = *access;
            self->askPage(engine);
        });
}

Result<upstream::UpstreamRequest> ModelFetch::pageRequest() const
{
    const config::Config& config = m_snapshot->config();
    const config::Provider& provider = *config.findProvider(m_provider);
    const Result<Secret> credential = m_snapshot->credential(provider);
    if (!credential)
        return credential.error();
    const qint64 spentMs = (m_clock.monotonicUs() - m_startedUs) / 1000;
    const providers::ListPlace& place = m_places.first();
    HeaderList headers = providers::requestHeaders(provider, place.dialect, *credential,
        { Header { "accept", "application/json" }, Header { "user-agent", "plexus" } });
    headers.removeIf([](const Header& header) { return equalsIgnoringCase(header.name, "content-type"); });
    upstream::UpstreamRequest request { .method = "GET",
        .url = providers::pageUrl(place, m_cursor),
        .headers = std::move(headers),
        .proxy = provider.proxy.isEmpty() ? config.settings.proxy : provider.proxy,
        .connectTimeoutMs = config.settings.timeouts.connectMs,
        .totalTimeoutMs = static_cast<int>(std::max<qint64>(1, kMaxMs - spentMs)) };
    if (m_access) {
        const accounts::Inference& rules = m_vendor->inference;
        request.url = accounts::atBase(rules, m_access->base, request.url);
        accounts::applyHeaders(request.headers, provider, rules, m_access->token, m_access->facts);
    }
    return request;
}

void ModelFetch::askPage(pipeline::Engine& engine)
{
    Result<upstream::UpstreamRequest> request = pageRequest();
    if (!request) {
        end(request.error());
        return;
    }
    engine.download(std::move(request).value(), kMaxBytes - m_bytes,
        [self = shared_from_this(), &engine](
            const Result<upstream::Downloaded>& answer) { self->take(engine, answer); });
}

void ModelFetch::take(pipeline::Engine& engine, const Result<upstream::Downloaded>& answer)
{
    if (m_isCancelled)
        return;
    if (!answer) {
        end(answer.error());
        return;
    }
    // What the provider says stays out of it: some repeat the key they were sent.
    if (answer->status != 200) {
        if (answer->status != 401 && answer->status != 403 && tryElsewhere(engine))
            return;
        const bool isKey = answer->status == 401 || answer->status == 403;
        end(failure(ErrorCode::UpstreamStatus,
            u"\u201c%1\u201d answered %2 when asked for its models.%3"_s.arg(m_provider,
                QString::number(answer->status), isKey ? u" Check its credential."_s : QString())));
        return;
    }
    Result<providers::OfferPage> page = providers::readOffers(m_places.first().form, answer->body);
    if (!page) {
        if (!tryElsewhere(engine))
            end(page.error());
        return;
    }
    ++m_pages;
    m_bytes += answer->body.size();
    m_offers.models += page->models;
    const bool isFull = m_offers.models.size() > kMaxModels;
    if (isFull)
        m_offers.models.resize(kMaxModels);
    m_listener.progressed(m_pages, static_cast<int>(m_offers.models.size()));
    const bool isOver =
        page->cursor.isEmpty() || page->cursor == m_cursor; // one that does not move is no end
    m_cursor = page->cursor;
    const bool isSpent =
        m_pages >= kMaxPages || m_bytes >= kMaxBytes || m_clock.monotonicUs() - m_startedUs >= kMaxMs * 1000;
    if (!isOver && !isFull && !isSpent) {
        askPage(engine);
        return;
    }
    m_offers.isCut = isFull || !isOver;
    end(std::move(m_offers));
}

bool ModelFetch::tryElsewhere(pipeline::Engine& engine)
{
    if (m_pages > 0 || m_places.size() < 2)
        return false;
    m_places.removeFirst();
    askPage(engine);
    return true;
}

void ModelFetch::end(Result<FetchedOffers> result)
{
    m_snapshot.reset();
    if (!m_isCancelled)
        m_listener.done(std::move(result));
}

Error ModelFetch::failure(ErrorCode code, const QString& message) const
{
    return { .code = code, .message = message, .failureClass = FailureClass::Target };
}

} // namespace gateway::service
