// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/curl_event_loop.h"

#include <QSocketNotifier>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <unistd.h>
#endif

namespace gateway::upstream {

// The two directions of one socket of libcurl's.
struct CurlEventLoop::SocketWatch {
    QSocketNotifier read;
    QSocketNotifier write;
    bool tellsClosing = false; // close() is told when it closes; libcurl has sockets of its own too
    bool isWanted = false;

    explicit SocketWatch(curl_socket_t socket)
        : read(socket, QSocketNotifier::Read)
        , write(socket, QSocketNotifier::Write)
    {
        read.setEnabled(false);
        write.setEnabled(false);
    }
};

namespace {

// Connections kept for reuse. More than enough for every provider of one person; at a peak of parallel
// streams the surplus is closed as it becomes idle.
constexpr long kIdleConnections = 256;

} // namespace

CurlEventLoop::CurlEventLoop(std::function<void()> onProgress)
    : m_onProgress(std::move(onProgress))
    , m_multi(curl_multi_init())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlEventLoop::socketCallback);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlEventLoop::timerCallback);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, kIdleConnections);
}

CurlEventLoop::~CurlEventLoop()
{
    // Closes the idle connections, which calls back for each of their sockets.
    curl_multi_cleanup(m_multi);
}

void CurlEventLoop::follow(CURL* easy)
{
    curl_easy_setopt(easy, CURLOPT_SOCKOPTFUNCTION, &CurlEventLoop::opened);
    curl_easy_setopt(easy, CURLOPT_SOCKOPTDATA, this);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &CurlEventLoop::close);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
}

void CurlEventLoop::add(CURL* easy)
{
    ++m_depth;
    curl_multi_add_handle(m_multi, easy);
    --m_depth;
}

void CurlEventLoop::remove(CURL* easy)
{
    Q_ASSERT(!isInside());
    ++m_depth;
    curl_multi_remove_handle(m_multi, easy);
    --m_depth;
}

bool CurlEventLoop::pauseAndFlush(CURL* easy)
{
    ++m_depth;
    const CURLcode result = curl_easy_pause(easy, CURLPAUSE_RECV);
    --m_depth;
    return result == CURLE_OK;
}

void CurlEventLoop::unpause(CURL* easy)
{
    ++m_depth;
    curl_easy_pause(easy, CURLPAUSE_CONT);
    leave();
}

void CurlEventLoop::act(curl_socket_t socket, int events)
{
    int running = 0;
    ++m_depth;
    curl_multi_socket_action(m_multi, socket, events, &running);
    leave();
}

void CurlEventLoop::leave()
{
    if (--m_depth == 0)
        m_onProgress();
}

int CurlEventLoop::socketCallback(CURL*, curl_socket_t socket, int what, void* self, void*)
{
    auto* loop = static_cast<CurlEventLoop*>(self);
    loop->watch(socket, what);
    return 0;
}

CurlEventLoop::SocketWatch& CurlEventLoop::watchOf(curl_socket_t socket)
{
    std::unique_ptr<SocketWatch>& entry = m_watches[socket];
    if (!entry) {
        entry = std::make_unique<SocketWatch>(socket);
        QObject::connect(
            &entry->read, &QSocketNotifier::activated, &m_timer, [this, socket] { readable(socket); });
        QObject::connect(&entry->write, &QSocketNotifier::activated, &m_timer,
            [this, socket] { act(socket, CURL_CSELECT_OUT); });
    }
    return *entry;
}

int CurlEventLoop::opened(void* self, curl_socket_t socket, curlsocktype)
{
    static_cast<CurlEventLoop*>(self)->watchOf(socket).tellsClosing = true;
    return CURL_SOCKOPT_OK;
}

int CurlEventLoop::close(void* self, curl_socket_t socket)
{
    SocketWatch& entry = static_cast<CurlEventLoop*>(self)->watchOf(socket);
    entry.tellsClosing = entry.isWanted = false;
    entry.read.setEnabled(false);
    entry.write.setEnabled(false);
#ifdef Q_OS_WIN
    return ::closesocket(socket);
#else
    return ::close(socket);
#endif
}

void CurlEventLoop::watch(curl_socket_t socket, int what)
{
    SocketWatch& entry = watchOf(socket);
    entry.isWanted = what != CURL_POLL_REMOVE;
    // Given up before it stood: libcurl before 8.3 closes such a one without a word.
    if (!entry.isWanted && entry.write.isEnabled())
        entry.tellsClosing = false;
    entry.write.setEnabled(what == CURL_POLL_OUT || what == CURL_POLL_INOUT);
    // libcurl lets go of a connection after every request and comes back to it with the next: to stop and
    // begin listening would be two system calls for each. What comes meanwhile only ends the listening.
    if (entry.isWanted || !entry.tellsClosing)
        entry.read.setEnabled(what == CURL_POLL_IN || what == CURL_POLL_INOUT);
}

void CurlEventLoop::readable(curl_socket_t socket)
{
    SocketWatch& entry = watchOf(socket);
    if (entry.isWanted)
        act(socket, CURL_CSELECT_IN);
    else
        entry.read.setEnabled(false); // closed by the provider, as a rule; libcurl sees it when it comes back
}

int CurlEventLoop::timerCallback(CURLM*, long timeoutMs, void* self)
{
    auto* loop = static_cast<CurlEventLoop*>(self);
    const bool isDue = loop->m_timer.isActive() && loop->m_timer.interval() == 0;
    if (timeoutMs < 0)
        loop->m_timer.stop();
    else if (timeoutMs > 0 || !isDue) // every handle added asks for a turn at once
        loop->m_timer.start(static_cast<int>(timeoutMs));
    return 0;
}

} // namespace gateway::upstream
