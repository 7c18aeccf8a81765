// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a server that has stopped answering from holding up the store's thread for ever. Its computer goes on
// answering for a server that hangs, so no keep-alive of the network notices, and libpq waits without limit.
// A thread of this object's looks once a second; where one call lasts longer than any statement may, it ends
// the connection, and the call fails like with a server that went away.
// Thread: made and used by the store thread, hurry() from any.
#pragma once

#include <QSqlDatabase>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace gateway::store {

class ConnectionWatch {
public:
    // A statement is ended by the server itself after twenty seconds (limitWaiting()).
    static constexpr std::chrono::seconds kLongest { 25 };
    // Before that is in force: a step of the migrations.
    static constexpr std::chrono::minutes kLongestStep { 10 };
    // While Plexus is ending.
    static constexpr std::chrono::seconds kLongestAtTheEnd { 4 };

    // As long as it lives, the thread that made it is at work. Those within one change nothing.
    class Work {
    public:
        explicit Work(ConnectionWatch& watch);
        ~Work();
        Work(const Work&) = delete;
        Work& operator=(const Work&) = delete;

    private:
        ConnectionWatch& m_watch;
    };

    ConnectionWatch() = default;
    ~ConnectionWatch();
    ConnectionWatch(const ConnectionWatch&) = delete;
    ConnectionWatch& operator=(const ConnectionWatch&) = delete;

    // Which connection: from its opening on, until forget(), before it is closed. What is done before limit()
    // may take its time, if not for ever.
    void watch(const QSqlDatabase& database);
    void limit();
    void forget();
    // Plexus is ending: nothing is waited for long, from now on.
    void hurry();

    // The calling thread goes on to another statement.
    static void beat();

private:
    using Clock = std::chrono::steady_clock;

    void look();
    [[nodiscard]] bool isOverdue() const;

    std::mutex m_mutex; // over the socket and the flags
    std::condition_variable m_wake;
    std::thread m_thread;
    int m_socket = -1;
    bool m_isLimited = false;
    bool m_isHurried = false;
    bool m_ends = false;
    std::atomic<int> m_depth = 0;
    std::atomic<Clock::rep> m_beat = 0; // of the last statement
};

} // namespace gateway::store
