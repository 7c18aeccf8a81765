// SPDX-License-Identifier: GPL-3.0-or-later
// Calls to providers: libcurl's multi interface on the Qt event loop. One client per gateway thread;
// it owns the connection pool. No other folder includes curl.
// Thread: the thread that made it.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/headers.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QSet>
#include <QString>
#include <QVector>

#include <memory>
#include <optional>
#include <vector>

namespace gateway::upstream {

// A body in pieces that share their bytes with whatever they were cut from: a spliced 1 MB request is
// never copied whole.
struct BodyPieces {
    std::vector<QByteArray> pieces = {};
    // What pieces made of raw data point into: a provider may answer before it has read all of them, and
    // whoever asked may have no more use for the body by then.
    QByteArray source = {};
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] QByteArray joined() const;
};

// What to expect of an answer, so that memory can be in proportion: a stream of small pieces, or one body.
enum class AnswerSize { Pieces, Whole };

// Which addresses may be connected to, looked at when they are: what a name leads to may have changed since.
enum class Reach {
    Anywhere,
    PublicOnly, // for addresses another party named; by way of a proxy only literals are known
};

struct UpstreamRequest {
    QByteArray method = "POST";
    QByteArray url;          // absolute, http or https
    HeaderList headers = {}; // complete but for Host and Content-Length
    BodyPieces body = {};
    AnswerSize answer = AnswerSize::Whole;
    QString proxy = {}; // empty: from the environment; "direct": none
    Reach reach = Reach::Anywhere;
    int connectTimeoutMs = 10'000;
    int firstByteTimeoutMs = 120'000; // request sent → response head; 0: none
    int idleTimeoutMs = 120'000;      // between two body pieces while not paused; 0: none
    int totalTimeoutMs = 0;           // 0: none
};

// Network phases on Clock::monotonicUs(); -1 where there was none (a reused connection has no dns,
// connect, tls).
struct UpstreamTimings {
    qint64 startUs = -1;
    qint64 dnsUs = -1;
    qint64 connectUs = -1;
    qint64 tlsUs = -1;
    qint64 sentUs = -1;
    qint64 headUs = -1;
    qint64 firstByteUs = -1;
    qint64 endUs = -1;
    bool reusedConnection = false;
    QString httpVersion = {};
};

// As the provider sent it; of a packed answer (Content-Encoding) the head of the unpacked one, whose bytes
// follow.
struct UpstreamHead {
    int status = 0;
    HeaderList headers;
};

// Callbacks of one call, in order: at most one onHead, any number of onData, exactly one of onDone /
// onFailed unless the call was cancelled (then none follows). A callback may cancel or destroy its call.
class UpstreamListener {
public:
    UpstreamListener() = default;
    virtual ~UpstreamListener() = default;
    UpstreamListener(const UpstreamListener&) = delete;
    UpstreamListener& operator=(const UpstreamListener&) = delete;

    // The body has been handed to the connection, whole; from here on it is the provider who is waited for.
    virtual void onSent() { }

    virtual void onHead(const UpstreamHead& head) = 0;
    virtual void onData(QByteArrayView bytes) = 0; // valid during the call only
    virtual void onDone(const UpstreamTimings& timings) = 0;
    virtual void onFailed(const Error& error, const UpstreamTimings& timings) = 0;
};

// One call in flight. Destroying it cancels: the connection is closed (HTTP/2: the stream is reset) at
// once. Must not outlive its client.
class UpstreamCall {
public:
    UpstreamCall() = default;
    virtual ~UpstreamCall() = default;
    UpstreamCall(const UpstreamCall&) = delete;
    UpstreamCall& operator=(const UpstreamCall&) = delete;

    // While paused no onData comes and the provider is held back by TCP. Idle time does not run.
    virtual void pause() = 0;
    virtual void resume() = 0; // onData may follow from the event loop, not from inside resume()
    // As far as known now; final in onDone/onFailed.
    [[nodiscard]] virtual UpstreamTimings timings() const = 0;
};

struct UpstreamOptions {
    QByteArray extraCaFile = {}; // a PEM file trusted instead of the system's certificates; for tests
};

class UpstreamClient {
public:
    explicit UpstreamClient(const Clock& clock, UpstreamOptions options = {});
    ~UpstreamClient();
    UpstreamClient(const UpstreamClient&) = delete;
    UpstreamClient& operator=(const UpstreamClient&) = delete;

    // The listener must live until the call is destroyed or has ended. Nothing is called back from
    // inside start().
    [[nodiscard]] std::unique_ptr<UpstreamCall> start(UpstreamRequest request, UpstreamListener& listener);

    // Ports that are our own listeners, on loopback and on `addresses`: a call that would connect to one of
    // them fails with ErrorCode::UpstreamLoop before a byte is sent.
    void setOwnPorts(const QSet<quint16>& ports, const QVector<QHostAddress>& addresses = {});
    // Opens a connection to the origin of `url` so that the next call finds it warm. Sends no credential.
    // Failures are silent (debug log). Only for https; asking again for a connection that is being opened or
    // was opened less than a minute ago does nothing.
    void warmUp(const QByteArray& url, const QString& proxy);

    [[nodiscard]] int activeCalls() const;
    // No call is under way and no connection is being warmed.
    [[nodiscard]] bool isIdle() const;
    // Ends calls whose time is up. Runs by itself; for tests that move the clock.
    void sweepTimeouts();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gateway::upstream
