// SPDX-License-Identifier: GPL-3.0-or-later
#include "epoll_loop.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

namespace bench {

namespace {

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void setNoDelay(int fd)
{
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

sockaddr* asSockaddr(sockaddr_in& address)
{
    return reinterpret_cast<sockaddr*>(&address);
}

} // namespace

std::int64_t nowNs()
{
    timespec time = {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<std::int64_t>(time.tv_sec) * kSecondNs + time.tv_nsec;
}

void Fd::reset()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

Fd listenOn(std::uint16_t port)
{
    Fd socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int on = 1;
    ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address = loopback(port);
    if (::bind(socket.get(), asSockaddr(address), sizeof address) != 0 || ::listen(socket.get(), 4096) != 0)
        fail("cannot listen");
    return socket;
}

std::uint16_t portOf(const Fd& listener)
{
    sockaddr_in address = {};
    socklen_t size = sizeof address;
    ::getsockname(listener.get(), asSockaddr(address), &size);
    return ntohs(address.sin_port);
}

Fd connectTo(std::uint16_t port)
{
    Fd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = loopback(port);
    if (::connect(socket.get(), asSockaddr(address), sizeof address) != 0)
        fail("cannot connect");
    setNoDelay(socket.get());
    return socket;
}

Fd acceptOne(const Fd& listener)
{
    Fd socket(::accept4(listener.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (socket.get() >= 0)
        setNoDelay(socket.get());
    return socket;
}

ReadResult readSome(const Fd& socket, std::string& into)
{
    std::array<char, 65536> buffer;
    const ssize_t got = ::recv(socket.get(), buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got > 0) {
        into.append(buffer.data(), static_cast<std::size_t>(got));
        return ReadResult::Some;
    }
    return got < 0 && (errno == EAGAIN || errno == EINTR) ? ReadResult::Nothing : ReadResult::Closed;
}

bool writeSome(const Fd& socket, std::string& pending)
{
    while (!pending.empty()) {
        const ssize_t sent =
            ::send(socket.get(), pending.data(), pending.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent < 0)
            return errno == EAGAIN || errno == EINTR;
        pending.erase(0, static_cast<std::size_t>(sent));
    }
    return true;
}

Poller::Poller()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    // The kernel's 50 µs of leeway would be as long as what is measured.
    ::prctl(PR_SET_TIMERSLACK, 1);
}

void Poller::add(const Fd& socket, std::uint64_t tag)
{
    epoll_event event = {};
    event.events = EPOLLIN;
    event.data.u64 = tag;
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, socket.get(), &event);
}

void Poller::setWantsWrite(const Fd& socket, std::uint64_t tag, bool wants)
{
    epoll_event event = {};
    event.events = wants ? EPOLLIN | EPOLLOUT : EPOLLIN;
    event.data.u64 = tag;
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, socket.get(), &event);
}

const std::vector<Poller::Event>& Poller::wait(std::int64_t timeoutNs)
{
    std::array<epoll_event, 512> events;
    const timespec timeout = { .tv_sec = timeoutNs / kSecondNs, .tv_nsec = timeoutNs % kSecondNs };
    const int count = ::epoll_pwait2(m_epoll.get(), events.data(), static_cast<int>(events.size()),
        timeoutNs < 0 ? nullptr : &timeout, nullptr);
    m_events.clear();
    for (int i = 0; i < count; ++i) {
        const epoll_event& event = events[static_cast<std::size_t>(i)];
        m_events.push_back({ event.data.u64, (event.events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0,
            (event.events & EPOLLOUT) != 0 });
    }
    return m_events;
}

void fail(std::string_view what)
{
    std::fprintf(stderr, "%.*s: %s\n", static_cast<int>(what.size()), what.data(), std::strerror(errno));
    std::exit(1);
}

std::string option(int argc, char** argv, std::string_view name, std::string_view fallback)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (argv[i] == name)
            return argv[i + 1];
    }
    return std::string(fallback);
}

} // namespace bench
