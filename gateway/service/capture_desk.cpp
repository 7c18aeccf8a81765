// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/capture_desk.h"

#include "inspect/body_search.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace gateway::service {

using inspect::BodyMatch;
using inspect::BodyQuery;
using inspect::BodySearchPage;
using inspect::CaptureEntry;
using inspect::CapturePtr;
using pipeline::Engine;
using store::CaptureChoice;
using store::CaptureLimits;
using store::CaptureListQuery;
using store::CapturePage;

namespace {

constexpr int kRestMs = 1000;
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kMb = 1024LL * 1024;

CapturePtr captureOf(const Engine::Held& held)
{
    return std::make_shared<const inspect::Capture>(pipeline::captureOf(*held.capture, *held.record));
}

// A page of those in memory alone, with those of the store behind them.
CapturePage joined(const QVector<CaptureEntry>& inMemory, const CaptureListQuery& query, CapturePage stored)
{
    stored.total += inMemory.size();
    const qint64 from = std::min<qint64>(query.offset, inMemory.size());
    QVector<CaptureEntry> entries = inMemory.mid(from, query.limit);
    entries += stored.entries.mid(0, query.limit - entries.size());
    stored.entries = entries;
    return stored;
}

} // namespace

CaptureDesk::CaptureDesk(GatewayThread& thread, store::Store& store, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_thread(thread)
    , m_kept(store.captures())
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(kRestMs);
}

CaptureDesk::~CaptureDesk()
{
    m_pool.waitForDone();
}

// `this` outlives the gateway thread (GatewayRuntime joins it first); the answer is dropped by Qt should this
// go before it is delivered.
template <typename Work, typename Then> void CaptureDesk::ask(Work work, Then then)
{
    m_thread.post([this, work = std::move(work), then = std::move(then)](Engine& engine) mutable {
        QMetaObject::invokeMethod(
            this, [then = std::move(then), result = work(engine)]() mutable { then(std::move(result)); },
            Qt::QueuedConnection);
    });
}

// Likewise: the destructor waits.
template <typename Work, typename Then> void CaptureDesk::onPool(Work work, Then then)
{
    m_pool.start([this, work = std::move(work), then = std::move(then)]() mutable {
        QMetaObject::invokeMethod(
            this, [then = std::move(then), result = work()]() mutable { then(std::move(result)); },
            Qt::QueuedConnection);
    });
}

void CaptureDesk::load(const CaptureChoice& choice, Done<CapturePtr> done)
{
    ask([id = choice.id.value_or(ExchangeId())](Engine& engine) { return engine.held(id); },
        [this, choice, done = std::move(done)](const Engine::Held& held) {
            if (!held.capture) {
                m_kept.find(choice, this, done);
                return;
            }
            if (choice.keyName && held.record->keyName != *choice.keyName) {
                done(CapturePtr());
                return;
            }
            onPool([held] { return captureOf(held); }, done);
        });
}

void CaptureDesk::list(const CaptureListQuery& query, Done<CapturePage> done)
{
    ask([key = query.keyName](
            Engine& engine) { return std::pair(engine.captured(key), engine.capturedOnly(key)); },
        [this, query, done = std::move(done)](
            const std::pair<QVector<CaptureEntry>, QVector<CaptureEntry>>& inMemory) {
            CaptureListQuery behind = query;
            behind.offset = std::max<qint64>(0, query.offset - inMemory.second.size());
            m_kept.list(behind, this, [query, inMemory, done](const Result<CapturePage>& stored) {
                // Without a database what is in memory is all there is.
                done(stored ? joined(inMemory.second, query, *stored) : joined(inMemory.first, query, {}));
            });
        });
}

void CaptureDesk::total(Done<store::CaptureTotal> done)
{
    m_kept.total(this, std::move(done));
}

void CaptureDesk::remove(const CaptureChoice& choice, Done<qint64> done)
{
    ask([choice](Engine& engine) { return engine.forgetCaptured(choice.id, choice.keyName); },
        [this, choice, done = std::move(done)](const Engine::Forgotten& forgotten) {
            m_kept.remove(choice, this, [forgotten, done](const Result<qint64>& removed) {
                if (removed)
                    done(*removed + forgotten.only);
                else if (forgotten.all > 0)
                    done(qint64 { forgotten.all });
                else
                    done(removed.error());
            });
        });
}

void CaptureDesk::removeEach(const QVector<ExchangeId>& ids, Done<qint64> done)
{
    ask(
        [ids](Engine& engine) {
            qint64 forgotten = 0;
            for (const ExchangeId& id : ids)
                forgotten += engine.forgetCaptured(id, {}).only;
            return forgotten;
        },
        [this, ids, done = std::move(done)](qint64 forgotten) {
            m_kept.removeEach(ids, this, [forgotten, done](const Result<qint64>& removed) {
                done(removed ? Result<qint64>(*removed + forgotten) : removed);
            });
        });
}

void CaptureDesk::search(const BodyQuery& query, Done<BodySearchPage> done)
{
    if (query.beforeMs != 0 || !inspect::searchProblem(query).isEmpty()) {
        m_kept.search(query, this, std::move(done));
        return;
    }
    ask([key = query.keyName](Engine& engine) { return engine.heldOnly(key); },
        [this, query, done = std::move(done)](QVector<Engine::Held> held) {
            held.removeIf(
                [&query](const Engine::Held& each) { return each.record->startedAtMs < query.sinceMs; });
            if (held.isEmpty())
                m_kept.search(query, this, done);
            else
                searchMemory(query, held, done);
        });
}

void CaptureDesk::searchMemory(
    const BodyQuery& query, const QVector<Engine::Held>& held, const Done<BodySearchPage>& done)
{
    // Everything in the store is older than that, or was there before; the next step begins with its newest.
    const qint64 nowMs = m_clock.epochMs() + 1;
    onPool(
        [query, held, nowMs] {
            const inspect::BodyMatcher matcher(query);
            BodySearchPage page { .searchedBackToMs = nowMs };
            for (auto each = held.crbegin(); each != held.crend(); ++each) {
                ++page.searchedCaptures;
                auto match = matcher.find(*captureOf(*each));
                if (!match)
                    continue;
                match->record = each->record;
                page.matches.append(*std::move(match));
            }
            return page;
        },
        done);
}

void CaptureDesk::setLimits(const config::CaptureSettings& settings)
{
    const CaptureLimits limits { .retentionMs = settings.retentionDays * kDayMs,
        .maxBytes = settings.maxMb * kMb };
    if (m_limits == limits)
        return;
    m_limits = limits;
    m_kept.setLimits(limits);
}

} // namespace gateway::service

#include "moc_capture_desk.cpp"
