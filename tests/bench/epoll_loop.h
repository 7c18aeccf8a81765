// SPDX-License-Identifier: GPL-3.0-or-later
// The little both benchmark programs share: sockets, epoll, the clock.
// Thread: one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

inline constexpr std::int64_t kSecondNs = 1'000'000'000;

// CLOCK_MONOTONIC, which two processes on one machine share.
[[nodiscard]] std::int64_t nowNs();

class Fd {
public:
    explicit Fd(int fd = -1)
        : m_fd(fd)
    {
    }

    ~Fd() { reset(); }

    Fd(Fd&& other) noexcept
        : m_fd(other.release())
    {
    }

    Fd& operator=(Fd&& other) noexcept
    {
        if (this != &other) {
            reset();
            m_fd = other.release();
        }
        return *this;
    }

    Fd(const Fd&) = delete;
    Fd& operator=(const Fd&) = delete;

    [[nodiscard]] int get() const { return m_fd; }

    [[nodiscard]] int release()
    {
        const int fd = m_fd;
        m_fd = -1;
        return fd;
    }

    void reset();

private:
    int m_fd;
};

// Non-blocking, TCP_NODELAY, on 127.0.0.1. Ends the process with a message when it cannot.
[[nodiscard]] Fd listenOn(std::uint16_t port);
[[nodiscard]] std::uint16_t portOf(const Fd& listener);
[[nodiscard]] Fd connectTo(std::uint16_t port);
// -1: nobody waits.
[[nodiscard]] Fd acceptOne(const Fd& listener);

enum class ReadResult { Some, Nothing, Closed };
// Appends what is there.
[[nodiscard]] ReadResult readSome(const Fd& socket, std::string& into);
// Takes what could be written off the front; false: the peer is gone.
[[nodiscard]] bool writeSome(const Fd& socket, std::string& pending);

class Poller {
public:
    Poller();

    struct Event {
        std::uint64_t tag;
        bool readable;
        bool writable;
    };

    void add(const Fd& socket, std::uint64_t tag);
    void setWantsWrite(const Fd& socket, std::uint64_t tag, bool wants);
    // Waits at most that long, to the microsecond; negative: for ever. The result is valid until the next
    // call.
    [[nodiscard]] const std::vector<Event>& wait(std::int64_t timeoutNs);

private:
    Fd m_epoll;
    std::vector<Event> m_events;
};

[[noreturn]] void fail(std::string_view what);

// The value of "--name value"; ends the process when it is missing and there is no default.
[[nodiscard]] std::string option(int argc, char** argv, std::string_view name, std::string_view fallback);

} // namespace bench
