// SPDX-License-Identifier: GPL-3.0-or-later
// One reading of a provider's list of models, page after page, with the provider's own credential. Bounded in
// pages, bytes, models and time; it ends by itself.
// Thread: made and cancelled anywhere, else the gateway thread.
#pragma once

#include "base/clock.h"
#include "pipeline/engine.h"
#include "providers/model_offers.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace gateway::service {

struct FetchedOffers {
    QVector<providers::OfferedFacts> models = {};
    bool isCut = false; // there are more than is read
};

class ModelFetch final : public std::enable_shared_from_this<ModelFetch> {
public:
    static constexpr int kMaxPages = 50;
    static constexpr qsizetype kMaxModels = 10'000;
    static constexpr qint64 kMaxBytes = 16 * 1024 * 1024; // of all pages
    static constexpr qint64 kMaxMs = 60'000;

    // Both are called on the gateway thread, `done` once; neither after cancel() has been seen there.
    struct Listener {
        std::function<void(int pages, int models)> progressed;
        std::function<void(Result<FetchedOffers>)> done;
    };

    ModelFetch(const Clock& clock, QString provider, Listener listener);

    // Keeps itself alive until it is done. The engine outlives it, or tells its downloads that they failed.
    void start(pipeline::Engine& engine);

    // What is under way is not told any more; its page is thrown away when it comes.
    void cancel() { m_isCancelled = true; }

private:
    void signIn(pipeline::Engine& engine);
    void askPage(pipeline::Engine& engine);
    [[nodiscard]] Result<upstream::UpstreamRequest> pageRequest() const;
    void take(pipeline::Engine& engine, const Result<upstream::Downloaded>& answer);
    // Whether the list may also be elsewhere.
    [[nodiscard]] bool tryElsewhere(pipeline::Engine& engine);
    void end(Result<FetchedOffers> result);
    [[nodiscard]] Error failure(ErrorCode code, const QString& message) const;

    const Clock& m_clock;
    QString m_provider;
    Listener m_listener;
    std::atomic<bool> m_isCancelled = false;
    pipeline::SnapshotPtr m_snapshot;
    accounts::DefinitionPtr m_vendor;                // null: it is asked with a key
    std::optional<accounts::AccountAccess> m_access; // of the vendor's account
    QVector<providers::ListPlace> m_places;          // the first is asked
    QByteArray m_cursor;
    FetchedOffers m_offers;
    int m_pages = 0;
    qint64 m_bytes = 0;
    qint64 m_startedUs = 0;
};

} // namespace gateway::service
