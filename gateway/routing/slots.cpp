// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/slots.h"

#include <QHash>

#include <algorithm>
#include <deque>
#include <limits>
#include <vector>

namespace gateway::routing {

struct SlotWaiter {
    TargetId target;
    qint64 deadlineMs = 0;
    Slots::Callback callback;
    SlotLease lease; // granted, not yet called back
    bool isCancelled = false;
};

using WaiterPtr = std::shared_ptr<SlotWaiter>;

// The counts and queues; shared with leases and tickets, which know it weakly.
class SlotBook : public std::enable_shared_from_this<SlotBook> {
public:
    explicit SlotBook(std::function<void()> wake)
        : m_wake(std::move(wake))
    {
    }

    void setLimits(const config::Config& config);
    [[nodiscard]] bool hasRoom(const TargetId& target) const;
    [[nodiscard]] int running(const TargetId& target) const;
    [[nodiscard]] qsizetype waiting(const QString& provider) const;
    [[nodiscard]] SlotLease take(const TargetId& target);
    void release(const TargetId& target);
    void enqueue(WaiterPtr waiter);
    void cancel(const WaiterPtr& waiter);
    [[nodiscard]] std::vector<WaiterPtr> takeGranted();
    [[nodiscard]] std::vector<WaiterPtr> takeExpired(qint64 nowMs);
    [[nodiscard]] std::optional<qint64> nextDeadlineMs() const;

private:
    void grant(const QString& provider);
    void wakeOnce();

    std::function<void()> m_wake;
    QHash<TargetId, int> m_limits;                  // model empty: the provider's; missing: none
    QHash<TargetId, int> m_running;                 // likewise; never 0
    QHash<QString, std::deque<WaiterPtr>> m_queues; // by provider; never empty
    std::vector<WaiterPtr> m_granted;
    bool m_isWoken = false;
};

namespace {

TargetId wholeProvider(const TargetId& target)
{
    return { .provider = target.provider, .model = {} };
}

} // namespace

void SlotBook::setLimits(const config::Config& config)
{
    m_limits.clear();
    for (const config::Provider& provider : config.providers) {
        if (provider.maxConcurrency)
            m_limits.insert({ .provider = provider.slug, .model = {} }, *provider.maxConcurrency);
        for (const config::ProviderModel& model : provider.models) {
            if (model.maxConcurrency)
                m_limits.insert({ .provider = provider.slug, .model = model.id }, *model.maxConcurrency);
        }
    }
    const QList<QString> providers = m_queues.keys(); // a grant may end a queue
    for (const QString& provider : providers)
        grant(provider);
}

bool SlotBook::hasRoom(const TargetId& target) const
{
    const auto fits = [this](const TargetId& key) {
        return m_running.value(key) < m_limits.value(key, std::numeric_limits<int>::max());
    };
    return fits(wholeProvider(target)) && fits(target);
}

int SlotBook::running(const TargetId& target) const
{
    return m_running.value(target);
}

qsizetype SlotBook::waiting(const QString& provider) const
{
    const auto found = m_queues.find(provider);
    return found == m_queues.end() ? 0 : static_cast<qsizetype>(found->size());
}

SlotLease SlotBook::take(const TargetId& target)
{
    ++m_running[wholeProvider(target)];
    if (!target.model.isEmpty())
        ++m_running[target];
    return SlotLease(weak_from_this(), target);
}

void SlotBook::release(const TargetId& target)
{
    const auto giveBack = [this](const TargetId& key) {
        const auto found = m_running.find(key);
        if (found != m_running.end() && --*found <= 0)
            m_running.erase(found);
    };
    giveBack(wholeProvider(target));
    if (!target.model.isEmpty())
        giveBack(target);
    grant(target.provider);
}

void SlotBook::enqueue(WaiterPtr waiter)
{
    m_queues[waiter->target.provider].push_back(std::move(waiter));
}

void SlotBook::cancel(const WaiterPtr& waiter)
{
    waiter->isCancelled = true;
    waiter->callback = nullptr;
    const auto queue = m_queues.find(waiter->target.provider);
    if (queue != m_queues.end()) {
        std::erase(*queue, waiter);
        if (queue->empty())
            m_queues.erase(queue);
    }
    std::erase(m_granted, waiter);
    waiter->lease.release(); // to the next, if it was granted already
}

// All it can: a lease may have freed room for a model that several wait for.
void SlotBook::grant(const QString& provider)
{
    const auto queue = m_queues.find(provider);
    if (queue == m_queues.end())
        return;
    const auto runs = [this](const WaiterPtr& waiter) {
        if (!hasRoom(waiter->target))
            return false;
        waiter->lease = take(waiter->target);
        m_granted.push_back(waiter);
        return true;
    };
    std::deque<WaiterPtr> still;
    for (WaiterPtr& waiter : *queue) {
        if (!runs(waiter))
            still.push_back(std::move(waiter));
    }
    const bool granted = still.size() < queue->size();
    if (still.empty())
        m_queues.erase(queue);
    else
        *queue = std::move(still);
    if (granted)
        wakeOnce();
}

void SlotBook::wakeOnce()
{
    if (!std::exchange(m_isWoken, true) && m_wake)
        m_wake();
}

std::vector<WaiterPtr> SlotBook::takeGranted()
{
    m_isWoken = false;
    return std::exchange(m_granted, {});
}

std::vector<WaiterPtr> SlotBook::takeExpired(qint64 nowMs)
{
    std::vector<WaiterPtr> expired;
    for (auto queue = m_queues.begin(); queue != m_queues.end();) {
        std::erase_if(*queue, [&](const WaiterPtr& waiter) {
            if (waiter->deadlineMs > nowMs)
                return false;
            expired.push_back(waiter);
            return true;
        });
        queue = queue->empty() ? m_queues.erase(queue) : std::next(queue);
    }
    return expired;
}

std::optional<qint64> SlotBook::nextDeadlineMs() const
{
    std::optional<qint64> next;
    for (const std::deque<WaiterPtr>& queue : m_queues) {
        for (const WaiterPtr& waiter : queue)
            next = std::min(next.value_or(waiter->deadlineMs), waiter->deadlineMs);
    }
    return next;
}

SlotLease::SlotLease(std::weak_ptr<SlotBook> book, TargetId target)
    : m_book(std::move(book))
    , m_target(std::move(target))
    , m_isHeld(true)
{
}

SlotLease::SlotLease(SlotLease&& other) noexcept
    : m_book(std::move(other.m_book))
    , m_target(std::move(other.m_target))
    , m_isHeld(std::exchange(other.m_isHeld, false))
{
}

SlotLease& SlotLease::operator=(SlotLease&& other) noexcept
{
    if (this == &other)
        return *this;
    release();
    m_book = std::move(other.m_book);
    m_target = std::move(other.m_target);
    m_isHeld = std::exchange(other.m_isHeld, false);
    return *this;
}

SlotLease::~SlotLease()
{
    release();
}

void SlotLease::release() noexcept
{
    if (!std::exchange(m_isHeld, false))
        return;
    if (const auto book = m_book.lock())
        book->release(m_target);
}

SlotTicket::SlotTicket(std::weak_ptr<SlotBook> book, std::weak_ptr<SlotWaiter> waiter)
    : m_book(std::move(book))
    , m_waiter(std::move(waiter))
{
}

SlotTicket& SlotTicket::operator=(SlotTicket&& other) noexcept
{
    if (this == &other)
        return *this;
    cancel();
    m_book = std::move(other.m_book);
    m_waiter = std::move(other.m_waiter);
    return *this;
}

SlotTicket::~SlotTicket()
{
    cancel();
}

void SlotTicket::cancel() noexcept
{
    const auto waiter = std::exchange(m_waiter, {}).lock();
    const auto book = m_book.lock();
    if (waiter && book && !waiter->isCancelled)
        book->cancel(waiter);
}

Slots::Slots(std::function<void()> wake)
    : m_book(std::make_shared<SlotBook>(std::move(wake)))
{
}

Slots::~Slots() = default;

void Slots::setLimits(const config::Config& config)
{
    m_book->setLimits(config);
}

std::optional<SlotLease> Slots::acquire(const TargetId& target)
{
    if (!m_book->hasRoom(target))
        return std::nullopt;
    return m_book->take(target);
}

Slots::Acquired Slots::acquireOrWait(const TargetId& target, qint64 deadlineMs, Callback callback)
{
    if (m_book->hasRoom(target))
        return m_book->take(target);
    if (m_book->waiting(target.provider) >= kMostWaiters)
        return SlotsFull {};
    auto waiter = std::make_shared<SlotWaiter>();
    waiter->target = target;
    waiter->deadlineMs = deadlineMs;
    waiter->callback = std::move(callback);
    m_book->enqueue(waiter);
    return SlotTicket(m_book, waiter);
}

// A callback may cancel another of the same round, or destroy this object: the list is ours by then.
void Slots::dispatch()
{
    for (const WaiterPtr& waiter : m_book->takeGranted()) {
        if (waiter->isCancelled)
            continue;
        waiter->isCancelled = true;
        const Callback callback = std::exchange(waiter->callback, nullptr);
        callback(std::move(waiter->lease));
    }
}

void Slots::expire(qint64 nowMs)
{
    for (const WaiterPtr& waiter : m_book->takeExpired(nowMs)) {
        if (waiter->isCancelled)
            continue;
        waiter->isCancelled = true;
        if (const Callback callback = std::exchange(waiter->callback, nullptr))
            callback(std::nullopt);
    }
}

bool Slots::hasRoom(const TargetId& target) const
{
    return m_book->hasRoom(target);
}

int Slots::running(const TargetId& target) const
{
    return m_book->running(target);
}

qsizetype Slots::waiting(const QString& provider) const
{
    return m_book->waiting(provider);
}

std::optional<qint64> Slots::nextDeadlineMs() const
{
    return m_book->nextDeadlineMs();
}

} // namespace gateway::routing
