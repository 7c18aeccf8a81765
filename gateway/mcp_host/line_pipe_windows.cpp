// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/line_pipe.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

#include <windows.h>

namespace gateway::mcp_host {

namespace {

using namespace std::chrono_literals;

// How often the thread of a pipe is told to stop, until it has.
constexpr auto kPace = 10ms;

void closeEnd(HANDLE& end)
{
    if (end != nullptr)
        ::CloseHandle(end);
    end = nullptr;
}

} // namespace

struct LinePipe::Ends {
    explicit Ends(LinePipe& owner)
        : pipe(owner)
    {
    }

    Ends(const Ends&) = delete;
    Ends& operator=(const Ends&) = delete;

    ~Ends()
    {
        stop();
        closeEnd(readEnd);
        closeEnd(writeEnd);
    }

    void start()
    {
        reader = std::thread([this] { readOn(); });
    }

    // Thread: the reader. It waits in ReadFile(), and reads no more before what it read was taken.
    void readOn()
    {
        QByteArray bytes(kTurnBytes, Qt::Uninitialized);
        std::unique_lock lock(mutex);
        while (!isStopping && !isEnded) {
            wake.wait(lock, [this] { return isStopping || isPassingOver || (isWanted && chunk.isEmpty()); });
            if (isStopping)
                break;
            lock.unlock();
            DWORD got = 0;
            const bool isRead =
                ::ReadFile(readEnd, bytes.data(), static_cast<DWORD>(bytes.size()), &got, nullptr) != FALSE;
            const DWORD error = isRead ? ERROR_SUCCESS : ::GetLastError();
            lock.lock();
            if (isRead && got > 0 && !isPassingOver)
                chunk = bytes.first(static_cast<qsizetype>(got));
            // Nothing, without an error, is what a program wrote that wrote nothing.
            isEnded = !isRead && error != ERROR_OPERATION_ABORTED;
            if (!isStopping && !isPassingOver)
                QMetaObject::invokeMethod(&pipe, &LinePipe::read, Qt::QueuedConnection);
        }
        isGone = true;
        wake.notify_all();
    }

    void want(bool wanted)
    {
        const std::lock_guard lock(mutex);
        isWanted = wanted;
        wake.notify_all();
        // It came while nobody wanted it.
        if (wanted && (isEnded || !chunk.isEmpty()))
            QMetaObject::invokeMethod(&pipe, &LinePipe::read, Qt::QueuedConnection);
    }

    // What was read last; empty: nothing yet.
    QByteArray taken()
    {
        const std::lock_guard lock(mutex);
        wake.notify_all();
        return std::exchange(chunk, {});
    }

    [[nodiscard]] bool ended()
    {
        const std::lock_guard lock(mutex);
        return isEnded && chunk.isEmpty();
    }

    // What still comes is nobody's any more.
    void passOverTillEnd(std::chrono::milliseconds longest)
    {
        std::unique_lock lock(mutex);
        isPassingOver = true;
        wake.notify_all();
        wake.wait_for(lock, longest, [this] { return isGone; });
    }

    // Afterwards the pipe is the caller's to read.
    void stop()
    {
        if (!reader.joinable())
            return;
        {
            std::unique_lock lock(mutex);
            isStopping = true;
            wake.notify_all();
            // Again and again: it may have been about to read, when there was nothing to cancel yet.
            while (!isGone) {
                ::CancelIoEx(readEnd, nullptr);
                wake.wait_for(lock, kPace, [this] { return isGone; });
            }
        }
        reader.join();
    }

    // How much is there to be read without waiting; -1: everybody who could write has ended.
    [[nodiscard]] qint64 available() const
    {
        DWORD size = 0;
        return ::PeekNamedPipe(readEnd, nullptr, 0, nullptr, &size, nullptr) != FALSE ? qint64(size) : -1;
    }

    // Only what is available().
    [[nodiscard]] QByteArray readNow() const
    {
        QByteArray bytes(kTurnBytes, Qt::Uninitialized);
        DWORD got = 0;
        if (::ReadFile(readEnd, bytes.data(), static_cast<DWORD>(bytes.size()), &got, nullptr) == FALSE)
            got = 0;
        bytes.truncate(static_cast<qsizetype>(got));
        return bytes;
    }

    LinePipe& pipe;
    HANDLE readEnd = nullptr;
    HANDLE writeEnd = nullptr;
    std::thread reader;
    std::mutex mutex;
    std::condition_variable wake;
    // Under the mutex:
    QByteArray chunk;
    bool isWanted = true;
    bool isEnded = false;
    bool isStopping = false;
    bool isPassingOver = false;
    bool isGone = false; // the thread is past its last look at the pipe
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
    auto ends = std::make_unique<Ends>(*this);
    SECURITY_ATTRIBUTES inherited { sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE };
    if (::CreatePipe(&ends->readEnd, &ends->writeEnd, &inherited, static_cast<DWORD>(kTurnBytes)) == FALSE)
        return false;
    // Which programs inherit the other end is said when they are started, see ProcessGroup.
    ::SetHandleInformation(ends->readEnd, HANDLE_FLAG_INHERIT, 0);
    ends->start();
    m_ends = std::move(ends);
    return true;
}

qintptr LinePipe::writeEnd() const
{
    return m_ends ? reinterpret_cast<qintptr>(m_ends->writeEnd) : 0;
}

void LinePipe::childHasIt()
{
    if (m_ends)
        closeEnd(m_ends->writeEnd);
}

void LinePipe::updateNotifier()
{
    if (m_ends)
        m_ends->want(isWanted());
}

void LinePipe::read()
{
    // What it was called for may have been taken meanwhile.
    if (!m_ends || !isWanted())
        return;
    const QByteArray bytes = m_ends->taken();
    if (bytes.isEmpty()) {
        m_atEnd = m_ends->ended();
        return;
    }
    count(bytes.size());
    take(bytes.constData(), bytes.size());
}

void LinePipe::drain()
{
    if (!m_ends)
        return;
    m_ends->stop();
    QByteArray bytes = m_ends->taken();
    for (qint64 rest = kWindowBytes; rest > 0 && !m_atEnd; rest -= kTurnBytes) {
        if (!bytes.isEmpty())
            take(bytes.constData(), bytes.size());
        if (!m_ends || m_ends->available() <= 0)
            break;
        bytes = m_ends->readNow();
    }
}

void LinePipe::waitForEnd(int milliseconds)
{
    if (m_ends)
        m_ends->passOverTillEnd(std::chrono::milliseconds(milliseconds));
}

} // namespace gateway::mcp_host
