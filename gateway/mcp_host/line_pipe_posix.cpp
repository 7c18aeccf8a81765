// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/line_pipe.h"

#include <QElapsedTimer>
#include <QSocketNotifier>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace gateway::mcp_host {

namespace {

void closeEnd(int& end)
{
    if (end >= 0)
        ::close(end);
    end = -1;
}

} // namespace

struct LinePipe::Ends {
    Ends() = default;
    Ends(const Ends&) = delete;
    Ends& operator=(const Ends&) = delete;

    ~Ends()
    {
        notifier.reset();
        closeEnd(readEnd);
        closeEnd(writeEnd);
    }

    int readEnd = -1;
    int writeEnd = -1;
    std::unique_ptr<QSocketNotifier> notifier;
};

LinePipe::LinePipe(qint64 maxLine, TooLong tooLong, TakeLine take, QObject* parent)
    : QObject(parent)
    , m_maxLine(maxLine)
    , m_tooLong(tooLong)
    , m_take(std::move(take))
{
    prepareWindow();
}

LinePipe::~LinePipe() = default;

bool LinePipe::open()
{
    std::array<int, 2> ends {};
    if (::pipe(ends.data()) != 0)
        return false;
    m_ends = std::make_unique<Ends>();
    m_ends->readEnd = ends[0];
    m_ends->writeEnd = ends[1];
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(m_ends->readEnd, F_SETFL, O_NONBLOCK);
    m_ends->notifier = std::make_unique<QSocketNotifier>(m_ends->readEnd, QSocketNotifier::Read);
    connect(m_ends->notifier.get(), &QSocketNotifier::activated, this, &LinePipe::read);
    return true;
}

qintptr LinePipe::writeEnd() const
{
    return m_ends ? m_ends->writeEnd : -1;
}

void LinePipe::childHasIt()
{
    if (m_ends)
        closeEnd(m_ends->writeEnd);
}

void LinePipe::updateNotifier()
{
    if (m_ends && m_ends->notifier)
        m_ends->notifier->setEnabled(isWanted());
}

void LinePipe::read()
{
    std::array<char, kTurnBytes> bytes {};
    const ssize_t got = ::read(m_ends->readEnd, bytes.data(), bytes.size());
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0) {
        m_atEnd = true;
        updateNotifier();
        return;
    }
    count(got);
    take(bytes.data(), got);
}

void LinePipe::drain()
{
    for (qint64 rest = kWindowBytes; rest > 0 && !m_atEnd && m_ends; rest -= kTurnBytes) {
        std::array<char, kTurnBytes> bytes {};
        const ssize_t got = ::read(m_ends->readEnd, bytes.data(), bytes.size());
        if (got <= 0)
            break;
        take(bytes.data(), got);
    }
}

void LinePipe::waitForEnd(int milliseconds)
{
    if (!m_ends)
        return;
    m_ends->notifier.reset();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        pollfd entry { .fd = m_ends->readEnd, .events = POLLIN, .revents = 0 };
        if (::poll(&entry, 1, milliseconds - int(timer.elapsed())) <= 0)
            continue;
        std::array<char, kTurnBytes> bytes {};
        const ssize_t got = ::read(m_ends->readEnd, bytes.data(), bytes.size());
        if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
            return;
    }
}

} // namespace gateway::mcp_host
