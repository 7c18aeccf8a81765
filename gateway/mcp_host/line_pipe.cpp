// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/line_pipe.h"

#include <QByteArrayView>
#include <QElapsedTimer>

#include <algorithm>
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

LinePipe::LinePipe(qint64 maxLine, TooLong tooLong, TakeLine take, QObject* parent)
    : QObject(parent)
    , m_maxLine(maxLine)
    , m_tooLong(tooLong)
    , m_take(std::move(take))
{
    m_window.setSingleShot(true);
    m_window.setInterval(kWindowMs);
    connect(&m_window, &QTimer::timeout, this, &LinePipe::startWindow);
}

LinePipe::~LinePipe()
{
    m_notifier.reset();
    closeEnd(m_readEnd);
    closeEnd(m_writeEnd);
}

bool LinePipe::open()
{
    std::array<int, 2> ends {};
    if (::pipe(ends.data()) != 0)
        return false;
    m_readEnd = ends[0];
    m_writeEnd = ends[1];
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(m_readEnd, F_SETFL, O_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &LinePipe::read);
    return true;
}

void LinePipe::childHasIt()
{
    closeEnd(m_writeEnd);
}

void LinePipe::setReading(bool isOn)
{
    m_isOn = isOn;
    updateNotifier();
}

void LinePipe::updateNotifier()
{
    if (m_notifier)
        m_notifier->setEnabled(m_isOn && !m_isHeld && !m_atEnd);
}

void LinePipe::startWindow()
{
    m_windowBytes = 0;
    m_isHeld = false;
    updateNotifier();
}

void LinePipe::read()
{
    std::array<char, kTurnBytes> bytes {};
    const ssize_t got = ::read(m_readEnd, bytes.data(), bytes.size());
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0) {
        m_atEnd = true;
        updateNotifier();
        return;
    }
    if (!m_window.isActive()) {
        m_windowBytes = 0;
        m_window.start();
    }
    m_windowBytes += got;
    m_isHeld = m_windowBytes >= kWindowBytes;
    updateNotifier();
    take(bytes.data(), got);
}

void LinePipe::drain()
{
    for (qint64 rest = kWindowBytes; rest > 0 && !m_atEnd && m_readEnd >= 0; rest -= kTurnBytes) {
        std::array<char, kTurnBytes> bytes {};
        const ssize_t got = ::read(m_readEnd, bytes.data(), bytes.size());
        if (got <= 0)
            break;
        take(bytes.data(), got);
    }
}

void LinePipe::take(const char* bytes, qint64 size)
{
    QByteArrayView rest(bytes, size);
    while (!rest.isEmpty() && !m_atEnd) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView part = end < 0 ? rest : rest.first(end);
        const bool isOver = m_line.size() + part.size() > m_maxLine;
        if (isOver && m_tooLong == TooLong::Refuse) {
            m_line.clear();
            m_atEnd = true;
            updateNotifier();
            Q_EMIT tooLong();
            return;
        }
        if (!m_isPassingOver)
            m_line.append(part.first(std::min<qsizetype>(part.size(), m_maxLine - m_line.size())));
        m_isPassingOver = isOver;
        if (end < 0)
            return;
        m_isPassingOver = false;
        const QByteArray line = std::exchange(m_line, {});
        rest = rest.sliced(end + 1);
        m_take(line);
    }
}

void LinePipe::waitForEnd(int milliseconds)
{
    m_notifier.reset();
    QElapsedTimer timer;
    timer.start();
    while (m_readEnd >= 0 && timer.elapsed() < milliseconds) {
        pollfd entry { .fd = m_readEnd, .events = POLLIN, .revents = 0 };
        if (::poll(&entry, 1, milliseconds - int(timer.elapsed())) <= 0)
            continue;
        std::array<char, kTurnBytes> bytes {};
        const ssize_t got = ::read(m_readEnd, bytes.data(), bytes.size());
        if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
            return;
    }
}

} // namespace gateway::mcp_host

#include "moc_line_pipe.cpp"
