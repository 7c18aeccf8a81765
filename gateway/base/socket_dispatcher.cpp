// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/socket_dispatcher.h"

#ifdef __linux__
#include "base/timer_queue.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_map>
#endif

namespace gateway {

#ifdef __linux__

namespace {

namespace chrono = std::chrono;
using Clock = chrono::steady_clock;

// Of one look; the others come with the next.
constexpr int kMostEvents = 256;

class FileDescriptor {
public:
    explicit FileDescriptor(int number)
        : m_number(number)
    {
    }

    ~FileDescriptor()
    {
        if (isValid())
            ::close(m_number);
    }

    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;

    [[nodiscard]] bool isValid() const { return m_number >= 0; }

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

struct Kind {
    QSocketNotifier::Type type;
    std::uint32_t wish;
    std::uint32_t answers; // an error or an end is told to whoever waits, for whatever
};

constexpr std::array kKinds {
    Kind { QSocketNotifier::Read, EPOLLIN, EPOLLIN | EPOLLHUP | EPOLLERR },
    Kind { QSocketNotifier::Write, EPOLLOUT, EPOLLOUT | EPOLLHUP | EPOLLERR },
    Kind { QSocketNotifier::Exception, EPOLLPRI, EPOLLPRI | EPOLLHUP | EPOLLERR },
};

class SocketDispatcher final : public QAbstractEventDispatcher {
public:
    SocketDispatcher()
        : m_epoll(epoll_create1(EPOLL_CLOEXEC))
        , m_bell(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
        if (isValid())
            control(EPOLL_CTL_ADD, m_bell.number(), EPOLLIN);
    }

    [[nodiscard]] bool isValid() const { return m_epoll.isValid() && m_bell.isValid(); }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override
    {
        m_interrupted.store(false);
        Q_EMIT awake();
        QCoreApplication::sendPostedEvents();
        const bool waits = flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_interrupted.load();
        if (waits)
            Q_EMIT aboutToBlock();
        if (m_interrupted.load())
            return false;
        const std::optional<Clock::duration> wait = waits ? timeToWait() : Clock::duration::zero();
        int handled = 0;
        if (flags.testFlag(QEventLoop::ExcludeSocketNotifiers))
            handled = lookAtBell(wait);
        else
            handled = look(wait) + activateNotifiers();
        return handled + m_timers.fire(Clock::now()) > 0;
    }

    void registerSocketNotifier(QSocketNotifier* notifier) override
    {
        Notifiers& all = m_notifiers[descriptorOf(notifier)];
        QSocketNotifier*& place = all[placeOf(notifier)];
        // One that is still there watched a descriptor that was closed under it: this is another file.
        place = nullptr;
        const std::uint32_t before = wishesOf(all);
        place = notifier;
        update(descriptorOf(notifier), before, wishesOf(all));
    }

    void unregisterSocketNotifier(QSocketNotifier* notifier) override
    {
        std::replace(m_pending.begin(), m_pending.end(), notifier, static_cast<QSocketNotifier*>(nullptr));
        const auto found = m_notifiers.find(descriptorOf(notifier));
        if (found == m_notifiers.end() || found->second[placeOf(notifier)] != notifier)
            return;
        const std::uint32_t before = wishesOf(found->second);
        found->second[placeOf(notifier)] = nullptr;
        const std::uint32_t after = wishesOf(found->second);
        update(descriptorOf(notifier), before, after);
        if (after == 0)
            m_notifiers.erase(found);
    }

    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject* object) override
    {
        m_timers.add(id, interval, type, object, Clock::now());
    }

    bool unregisterTimer(int id) override { return m_timers.remove(id); }

    bool unregisterTimers(QObject* object) override { return m_timers.removeAllOf(object); }

    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject* object) const override
    {
        return m_timers.timersOf(object);
    }

    int remainingTime(int id) override { return m_timers.remainingMs(id, Clock::now()); }

    // Any thread.
    void wakeUp() override
    {
        if (m_rung.exchange(true))
            return;
        const std::uint64_t one = 1;
        // Full: it rings already.
        [[maybe_unused]] const ssize_t written = ::write(m_bell.number(), &one, sizeof one);
    }

    // Any thread.
    void interrupt() override
    {
        m_interrupted.store(true);
        wakeUp();
    }

private:
    using Notifiers = std::array<QSocketNotifier*, kKinds.size()>; // in the order of kKinds

    [[nodiscard]] static int descriptorOf(const QSocketNotifier* notifier)
    {
        return static_cast<int>(notifier->socket());
    }

    [[nodiscard]] static std::size_t placeOf(const QSocketNotifier* notifier)
    {
        return static_cast<std::size_t>(
            std::find_if(kKinds.begin(), kKinds.end(),
                [notifier](const Kind& kind) { return kind.type == notifier->type(); })
            - kKinds.begin());
    }

    [[nodiscard]] static std::uint32_t wishesOf(const Notifiers& notifiers)
    {
        std::uint32_t wishes = 0;
        for (std::size_t place = 0; place < kKinds.size(); ++place)
            wishes |= notifiers[place] ? kKinds[place].wish : 0U;
        return wishes;
    }

    bool control(int operation, int descriptor, std::uint32_t wishes)
    {
        epoll_event event {};
        event.events = wishes;
        event.data.fd = descriptor;
        return epoll_ctl(m_epoll.number(), operation, descriptor, &event) == 0;
    }

    // A descriptor that was closed under its notifiers is gone from the system's list, and its number may
    // come again.
    void update(int descriptor, std::uint32_t before, std::uint32_t after)
    {
        if (before == after)
            return;
        if (after == 0) {
            control(EPOLL_CTL_DEL, descriptor, 0);
            return;
        }
        const int first = before == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
        if (control(first, descriptor, after))
            return;
        const int other = first == EPOLL_CTL_ADD ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
        if ((errno != ENOENT && errno != EEXIST) || !control(other, descriptor, after))
            qWarning("Descriptor %d cannot be watched: %s", descriptor, qPrintable(qt_error_string(errno)));
    }

    // Empty: without end.
    [[nodiscard]] std::optional<Clock::duration> timeToWait() const
    {
        const auto next = m_timers.next();
        if (!next)
            return std::nullopt;
        return std::max(Clock::duration::zero(), *next - Clock::now());
    }

    // Waits until something happens and notes who is to hear of it; 1 when the bell has rung.
    int look(std::optional<Clock::duration> wait)
    {
        const int count = waitFor(wait);
        const bool isWithinEvent = !m_pending.empty();
        int rung = 0;
        for (int i = 0; i < count; ++i) {
            const epoll_event& event = m_events[static_cast<std::size_t>(i)];
            if (event.data.fd == m_bell.number()) {
                silenceBell();
                rung = 1;
                continue;
            }
            const auto found = m_notifiers.find(event.data.fd);
            if (found == m_notifiers.end()) // closed, but a child process still holds it
                continue;
            for (std::size_t place = 0; place < kKinds.size(); ++place) {
                QSocketNotifier* const notifier = found->second[place];
                const bool isDue = notifier && (event.events & kKinds[place].answers) != 0;
                if (isDue && !(isWithinEvent && isPending(notifier)))
                    m_pending.push_back(notifier);
            }
        }
        return rung;
    }

    int lookAtBell(std::optional<Clock::duration> wait)
    {
        pollfd bell { .fd = m_bell.number(), .events = POLLIN, .revents = 0 };
        if (::poll(&bell, 1, wholeMs(wait)) <= 0)
            return 0;
        silenceBell();
        return 1;
    }

    [[nodiscard]] bool isPending(const QSocketNotifier* notifier) const
    {
        return std::find(m_pending.begin(), m_pending.end(), notifier) != m_pending.end();
    }

    // Rounded up, so that a timer is due when the wait ends; -1: without end.
    [[nodiscard]] static int wholeMs(std::optional<Clock::duration> wait)
    {
        constexpr qint64 kMost = 3'600'000;
        return wait
            ? static_cast<int>(std::min<qint64>(kMost, chrono::ceil<chrono::milliseconds>(*wait).count()))
            : -1;
    }

    int waitFor(std::optional<Clock::duration> wait)
    {
        timespec limit {};
        if (wait) {
            const auto seconds = chrono::floor<chrono::seconds>(*wait);
            limit.tv_sec = seconds.count();
            limit.tv_nsec = chrono::nanoseconds(*wait - seconds).count();
        }
        if (m_isExact) {
            const int count = epoll_pwait2(
                m_epoll.number(), m_events.data(), kMostEvents, wait ? &limit : nullptr, nullptr);
            if (count >= 0 || errno == EINTR)
                return count;
            m_isExact = false; // before Linux 5.11, or in a container that forbids what it does not know
        }
        return epoll_wait(m_epoll.number(), m_events.data(), kMostEvents, wholeMs(wait));
    }

    // In this order: who rings after the second rings anew, and who rang before has left his event already.
    void silenceBell()
    {
        std::uint64_t rings = 0;
        [[maybe_unused]] const ssize_t read = ::read(m_bell.number(), &rings, sizeof rings);
        m_rung.store(false);
    }

    int activateNotifiers()
    {
        int activated = 0;
        QEvent event(QEvent::SockAct);
        // One that an earlier one switched off stands as null. An event loop within an event takes the rest.
        while (!m_pending.empty()) {
            QSocketNotifier* const notifier = m_pending.front();
            m_pending.pop_front();
            if (!notifier)
                continue;
            QCoreApplication::sendEvent(notifier, &event);
            ++activated;
        }
        return activated;
    }

    FileDescriptor m_epoll;
    FileDescriptor m_bell;                            // rung to wake the thread
    std::array<epoll_event, kMostEvents> m_events {}; // of the last look
    std::unordered_map<int, Notifiers> m_notifiers;
    std::deque<QSocketNotifier*> m_pending; // to be told what the last look found
    TimerQueue m_timers;
    std::atomic<bool> m_rung = false;
    std::atomic<bool> m_interrupted = false;
    bool m_isExact = true; // waits to the nanosecond
};

} // namespace

std::unique_ptr<QAbstractEventDispatcher> makeSocketDispatcher()
{
    auto dispatcher = std::make_unique<SocketDispatcher>();
    if (!dispatcher->isValid())
        return nullptr;
    return dispatcher;
}

#else

std::unique_ptr<QAbstractEventDispatcher> makeSocketDispatcher()
{
    return nullptr;
}

#endif

} // namespace gateway
