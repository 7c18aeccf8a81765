// SPDX-License-Identifier: GPL-3.0-or-later
// One request on one libcurl easy handle: options in, callbacks out, timings. Removing it from the multi
// handle and deciding when is UpstreamClient's business. Thread: the client's.
#pragma once

#include "upstream/address_book.h"
#include "upstream/curl_error.h"
#include "upstream/upstream_client.h"

#include <QHostAddress>
#include <QSet>
#include <QVector>

#include <curl/curl.h>

#include <array>
#include <optional>

namespace gateway::upstream {

// Where Plexus itself listens: these ports, on loopback and on these addresses.
struct OwnListeners {
    QSet<quint16> ports = {};
    QVector<QHostAddress> addresses = {};
};

class Transfer {
public:
    // Sets what all transfers have in common on a new handle; it stays from one transfer to the next.
    // `extraCaFile`: a PEM file trusted instead of the system's; for tests.
    static void prepare(CURL* easy, const QByteArray& extraCaFile);

    // `easy` is prepared and of no other transfer; `listener` may be null (warm-up).
    Transfer(const Clock& clock, CURL* easy, UpstreamRequest request, UpstreamListener* listener,
        const AddressFacts& address, const OwnListeners& own);
    ~Transfer();
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    [[nodiscard]] CURL* easy() const { return m_easy; }

    // The handle may serve the next transfer as it is: nothing was set on it that the next does not set
    // itself.
    [[nodiscard]] bool leavesHandleClean() const
    {
        return !m_abandoned && m_isOnePiece && isPost() && m_request.reach == Reach::Anywhere;
    }

    // Never given twice, unlike an address.
    [[nodiscard]] quint64 id() const { return m_id; }

    void setId(quint64 id) { m_id = id; }

    [[nodiscard]] UpstreamListener* listener() const { return m_listener; }

    // libcurl has begun with it. Until then its handle tells what it knows of the transfer before.
    void markRun() { m_hasRun = true; }

    // No callback reaches the listener from now on; libcurl is told to stop at its next callback.
    void abandon();

    [[nodiscard]] bool isAbandoned() const { return m_abandoned; }

    void pause() { m_paused = true; }

    // True when libcurl holds bytes back and has to be told to go on.
    [[nodiscard]] bool resume();

    [[nodiscard]] bool isWaitingForResume() const { return m_held && !m_paused; }

    void unheld() { m_held = false; }

    // Of the connection in use, our end; 0 before there is one. The same number is the same connection.
    [[nodiscard]] long localPort() const;

    // What is wrong with the time taken so far, if anything.
    [[nodiscard]] std::optional<Error> expired(qint64 nowUs) const;
    // The end as libcurl reports it; empty: all is well.
    [[nodiscard]] std::optional<Error> outcome(CURLcode code) const;
    [[nodiscard]] UpstreamTimings timings() const;

    // Stamps the end that timings() gives from now on.
    void markEnded() { m_endUs = m_clock.monotonicUs(); }

private:
    static size_t headerCallback(char* data, size_t size, size_t count, void* self);
    static size_t writeCallback(char* data, size_t size, size_t count, void* self);
    static size_t readCallback(char* buffer, size_t size, size_t count, void* self);
    static int prerequestCallback(void* self, char* remote, char* local, int remotePort, int localPort);
    static curl_socket_t openSocket(void* self, curlsocktype purpose, curl_sockaddr* address);

    void configure();
    void configureHeaders();
    void configureBody();
    void configureProxy();
    bool takeHeaderLine(QByteArrayView line);
    void takeField(QByteArrayView line);

    [[nodiscard]] bool isPost() const { return m_request.method == "POST"; }

    [[nodiscard]] CallPhase phase() const;
    [[nodiscard]] qint64 connectedUs() const;
    [[nodiscard]] qint64 infoTime(CURLINFO info) const;
    size_t takeBody(QByteArrayView bytes);
    size_t giveBody(char* buffer, size_t room);
    [[nodiscard]] static UpstreamHead unpacked(UpstreamHead head);
    [[nodiscard]] bool aboutToSend();
    [[nodiscard]] bool mayReach(const QHostAddress& address) const;
    void bodySent();
    void dropBody();

    const Clock& m_clock;
    CURL* m_easy;
    curl_slist* m_headerLines = nullptr;
    UpstreamRequest m_request;
    UpstreamListener* m_listener;
    AddressFacts m_address;
    const OwnListeners& m_own;
    UpstreamHead m_head;
    qsizetype m_headBytes = 0;
    QByteArray m_onePiece; // the body, when it goes out with the head; until the answer begins
    size_t m_piece = 0;    // of the body: which piece, and where in it
    qsizetype m_offset = 0;
    qint64 m_startUs;
    qint64 m_sentUs = -1;
    qint64 m_headUs = -1;
    qint64 m_firstByteUs = -1;
    qint64 m_endUs = -1;
    qint64 m_lastActivityUs;
    quint64 m_id = 0;
    bool m_hasRun = false;
    bool m_isOnePiece = false;
    bool m_statusLineNext = true;
    bool m_headDone = false;
    bool m_headTooLarge = false;
    bool m_loopRefused = false;
    bool m_reachRefused = false;
    bool m_sentBefore = false;
    bool m_resendRefused = false;
    bool m_paused = false; // the consumer's wish
    bool m_held = false;   // libcurl was told to hold back
    bool m_abandoned = false;
    std::array<char, CURL_ERROR_SIZE> m_errorText {};
};

} // namespace gateway::upstream
