// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection_watch.h"

#include "base/logging.h"

#include <QByteArray>
#include <QLibrary>
#include <QSqlDriver>
#include <QVariant>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::store {

namespace {

constexpr auto kPace = 1s;

// Of the thread that is at work, for beat().
thread_local ConnectionWatch* watchOfThread =
    nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

// libpq is loaded already, by Qt's driver; Plexus does not link it. -1: it cannot be said.
int socketOf(const QSqlDatabase& database)
{
    using Ask = int (*)(const void* connection);
    static const auto ask = [] {
        QLibrary library(u"pq"_s, 5);
        return reinterpret_cast<Ask>(library.resolve("PQsocket"));
    }();
    const QVariant handle = database.driver()->handle();
    // The struct behind PGconn; Qt names either.
    const QByteArray type(handle.typeName());
    if (ask == nullptr || (type != "PGconn*" && type != "pg_conn*"))
        return -1;
    const void* connection = *static_cast<void* const*>(handle.data());
    return connection == nullptr ? -1 : ask(connection);
}

void endConnection(int socket)
{
#ifdef Q_OS_UNIX
    ::shutdown(socket, SHUT_RDWR);
#else
    Q_UNUSED(socket)
#endif
}

} // namespace

ConnectionWatch::Work::Work(ConnectionWatch& watch)
    : m_watch(watch)
{
    if (m_watch.m_depth.load() == 0) {
        watchOfThread = &m_watch;
        beat();
    }
    ++m_watch.m_depth;
}

ConnectionWatch::Work::~Work()
{
    // Its maker's thread may do other things, and outlive it: it was told that it moved to this one there.
    if (--m_watch.m_depth == 0)
        watchOfThread = nullptr;
}

ConnectionWatch::~ConnectionWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    if (watchOfThread == this)
        watchOfThread = nullptr;
}

void ConnectionWatch::beat()
{
    if (watchOfThread != nullptr)
        watchOfThread->m_beat = Clock::now().time_since_epoch().count();
}

void ConnectionWatch::watch(const QSqlDatabase& database)
{
    const int socket = socketOf(database);
    const std::lock_guard lock(m_mutex);
    m_socket = socket;
    m_isLimited = false;
    if (socket >= 0 && !m_thread.joinable())
        m_thread = std::thread([this] { look(); });
}

void ConnectionWatch::limit()
{
    beat();
    const std::lock_guard lock(m_mutex);
    m_isLimited = true;
}

void ConnectionWatch::forget()
{
    const std::lock_guard lock(m_mutex);
    m_socket = -1;
}

void ConnectionWatch::hurry()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isHurried = true;
    }
    m_wake.notify_all();
}

bool ConnectionWatch::isOverdue() const
{
    if (m_socket < 0 || m_depth.load() == 0)
        return false;
    const Clock::duration lasted = Clock::now().time_since_epoch() - Clock::duration(m_beat.load());
    const Clock::duration longest = m_isLimited ? Clock::duration(kLongest) : Clock::duration(kLongestStep);
    return lasted > (m_isHurried ? Clock::duration(kLongestAtTheEnd) : longest);
}

void ConnectionWatch::look()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        m_wake.wait_for(lock, kPace);
        if (m_ends || !isOverdue())
            continue;
        qCWarning(lcStore) << "The database does not answer; the connection to it is given up";
        endConnection(m_socket);
        m_socket = -1;
    }
}

} // namespace gateway::store
