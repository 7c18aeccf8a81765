// SPDX-License-Identifier: GPL-3.0-or-later
// How many requests run at a time at each provider and each of its models (config maxConcurrency), and who
// waits for a place. A request holds a place of both or of neither.
//
// Whoever finds no place may wait, for a while, in a short queue per provider. A freed place goes to the
// oldest waiter that can run, at once, so that nobody who comes later takes it; but its callback is not
// called from within the release. `wake` is called instead, once, and must do no more than arrange for
// dispatch() to be called from the event loop; dispatch() calls back. So no callback runs inside a caller's
// acquire, release or destructor, and a callback may do with Slots, its leases and tickets as it likes.
//
// Thread: one, its leases' and tickets' too. Leases and tickets may outlive the Slots. Pure: no timer; the
// owner calls expire() when nextDeadlineMs() has come.
#pragma once

#include "base/target_id.h"
#include "config/config.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <variant>

namespace gateway::routing {

class SlotBook;
struct SlotWaiter;

// One place at a target; given back when it is destroyed, once.
class [[nodiscard]] SlotLease {
public:
    SlotLease() = default; // holds nothing
    SlotLease(SlotLease&& other) noexcept;
    SlotLease& operator=(SlotLease&& other) noexcept;
    SlotLease(const SlotLease&) = delete;
    SlotLease& operator=(const SlotLease&) = delete;
    ~SlotLease();

    void release() noexcept;

    [[nodiscard]] bool isHeld() const noexcept { return m_isHeld; }

private:
    friend class SlotBook;
    SlotLease(std::weak_ptr<SlotBook> book, TargetId target);

    std::weak_ptr<SlotBook> m_book;
    TargetId m_target;
    bool m_isHeld = false;
};

// A place in the queue; destroyed, it is given up, and its callback is never called.
class [[nodiscard]] SlotTicket {
public:
    SlotTicket() = default;
    SlotTicket(SlotTicket&& other) noexcept = default;
    SlotTicket& operator=(SlotTicket&& other) noexcept;
    SlotTicket(const SlotTicket&) = delete;
    SlotTicket& operator=(const SlotTicket&) = delete;
    ~SlotTicket();

    void cancel() noexcept;

private:
    friend class Slots;
    SlotTicket(std::weak_ptr<SlotBook> book, std::weak_ptr<SlotWaiter> waiter);

    std::weak_ptr<SlotBook> m_book;
    std::weak_ptr<SlotWaiter> m_waiter;
};

struct SlotsFull { };

class Slots {
public:
    static constexpr qsizetype kMostWaiters = 32; // per provider

    // A lease; empty: the deadline passed. Called once, from dispatch() or expire(), unless cancelled.
    using Callback = std::function<void(std::optional<SlotLease>)>;
    using Acquired = std::variant<SlotLease, SlotTicket, SlotsFull>;

    // `wake`: see above; never calls into this object.
    explicit Slots(std::function<void()> wake);
    Slots(const Slots&) = delete;
    Slots& operator=(const Slots&) = delete;
    // Waiters are dropped without a word.
    ~Slots();

    // What runs over a lowered limit runs on; a raised one lets waiters in.
    void setLimits(const config::Config& config);

    // Never overtakes: a place that is free is one that no waiter could use.
    [[nodiscard]] std::optional<SlotLease> acquire(const TargetId& target);
    // A lease at once, without callback; or a ticket to keep until the callback comes; SlotsFull when the
    // provider's queue is.
    [[nodiscard]] Acquired acquireOrWait(const TargetId& target, qint64 deadlineMs, Callback callback);

    // Calls back those that were given places since.
    void dispatch();
    // Calls back, without a lease, those whose deadline has come.
    void expire(qint64 nowMs);
    [[nodiscard]] std::optional<qint64> nextDeadlineMs() const;

    // Whether one more could run now, and how many do. An empty model: at the provider, all models.
    [[nodiscard]] bool hasRoom(const TargetId& target) const;
    [[nodiscard]] int running(const TargetId& target) const;
    [[nodiscard]] qsizetype waiting(const QString& provider) const;

private:
    std::shared_ptr<SlotBook> m_book;
};

} // namespace gateway::routing
