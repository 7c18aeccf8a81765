// SPDX-License-Identifier: GPL-3.0-or-later
// libcurl's multi handle driven by the Qt event loop: socket notifiers and one timer. Knows nothing of HTTP.
// Thread: the thread that made it.
#pragma once

#include <QTimer>

#include <curl/curl.h>

#include <functional>
#include <memory>
#include <unordered_map>

namespace gateway::upstream {

class CurlEventLoop {
public:
    // `onProgress` runs after each turn of libcurl, never from inside one.
    explicit CurlEventLoop(std::function<void()> onProgress);
    ~CurlEventLoop();
    CurlEventLoop(const CurlEventLoop&) = delete;
    CurlEventLoop& operator=(const CurlEventLoop&) = delete;

    [[nodiscard]] CURLM* multi() const { return m_multi; }

    // True while libcurl is on the stack: handles may not be removed then.
    [[nodiscard]] bool isInside() const { return m_depth > 0; }

    // For a new or reset handle: this loop hears when its connections' sockets open and close.
    void follow(CURL* easy);
    void add(CURL* easy);
    void remove(CURL* easy);
    // Sends what libcurl has buffered for the connection of this HTTP/2 transfer, which must be unpaused
    // afterwards. False when the transfer has let go of its connection. No callback runs.
    [[nodiscard]] bool pauseAndFlush(CURL* easy);
    // Lets a paused transfer go on; its callbacks may run before this returns.
    void unpause(CURL* easy);

private:
    static int socketCallback(CURL* easy, curl_socket_t socket, int what, void* self, void* watch);
    static int timerCallback(CURLM* multi, long timeoutMs, void* self);
    static int opened(void* self, curl_socket_t socket, curlsocktype purpose);
    static int close(void* self, curl_socket_t socket);
    void watch(curl_socket_t socket, int what);
    void readable(curl_socket_t socket);
    void act(curl_socket_t socket, int events);
    void leave();

    struct SocketWatch;
    SocketWatch& watchOf(curl_socket_t socket);

    std::function<void()> m_onProgress;
    CURLM* m_multi = nullptr;
    QTimer m_timer;
    // By descriptor, kept when a socket closes: a disabled watch touches nothing, so a number may come to
    // mean another one.
    std::unordered_map<curl_socket_t, std::unique_ptr<SocketWatch>> m_watches;
    int m_depth = 0;
};

} // namespace gateway::upstream
