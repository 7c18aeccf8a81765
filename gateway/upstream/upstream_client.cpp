// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/upstream_client.h"

#include "base/logging.h"
#include "upstream/curl_error.h"
#include "upstream/curl_event_loop.h"
#include "upstream/request_check.h"
#include "upstream/transfer.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <unordered_map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::upstream {

namespace {

constexpr auto kSweepInterval = 200ms;
constexpr size_t kPooledHandles = 64;
constexpr int kWarmUpTimeoutMs = 5'000;
// Shorter than servers usually keep an idle connection.
constexpr qint64 kWarmForUs = 50'000'000;

void initialiseCurlOnce()
{
    static const CURLcode result = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(result)
}

} // namespace

class UpstreamClient::Private {
public:
    class Call;

    Private(const Clock& systemClock, UpstreamOptions clientOptions)
        : clock(systemClock)
        , options(std::move(clientOptions))
        , loop([this] { afterCurl(); })
    {
        QObject::connect(&sweepTimer, &QTimer::timeout, &sweepTimer, [this] { sweep(); });
        sweepTimer.setInterval(kSweepInterval);
    }

    ~Private();

    // A call that fails without having been made; told from the event loop.
    std::unique_ptr<UpstreamCall> refuse(Error error, UpstreamListener& listener);
    [[nodiscard]] CURL* takeHandle();
    void prepare(CURL* easy);
    Transfer* begin(UpstreamRequest request, UpstreamListener* listener);
    void add(Transfer* transfer);
    void cancel(Transfer* transfer);
    void resumeLater(Transfer* transfer);
    // What was cancelled on a connection that others use is told to the provider now.
    void flushConnection(long localPort);
    void afterCurl();
    void sweep();
    // A pointer alone may already belong to the next transfer.
    [[nodiscard]] bool isAlive(Transfer* transfer, quint64 id) const;
    void end(Transfer* transfer, const std::optional<Error>& error);
    void release(Transfer* transfer);

    const Clock& clock;
    UpstreamOptions options;
    AddressBook addresses;
    OwnListeners own;
    std::unordered_map<Transfer*, std::unique_ptr<Transfer>> transfers;
    std::unordered_map<Transfer*, Call*> calls;

    struct Refused {
        Error error;
        UpstreamListener* listener;
    };

    std::unordered_map<Call*, Refused> refused; // calls that fail without having been made
    // libcurl takes no handle and gives none back while it is on the stack:
    std::vector<Transfer*> abandoned; // to be removed afterwards
    std::vector<Transfer*> waiting;   // to be added afterwards
    std::vector<Transfer*> added;     // since libcurl ran last
    quint64 lastId = 0;
    std::vector<CURL*> pool;
    // Keys of both: origin and proxy.
    QHash<Transfer*, QString> warming;
    QHash<QString, qint64> warmSinceUs;
    QTimer sweepTimer;
    CurlEventLoop loop; // last: its destructor needs none of the above, they may need it
};

// The caller's handle on a transfer. Either side may go first.
class UpstreamClient::Private::Call final : public UpstreamCall {
public:
    Call(Private& client, Transfer* transfer)
        : m_client(client)
        , m_transfer(transfer)
    {
    }

    ~Call() override
    {
        if (m_transfer)
            m_client.cancel(m_transfer);
        else if (m_isRefused)
            m_client.refused.erase(this);
    }

    void pause() override
    {
        if (m_transfer)
            m_transfer->pause();
    }

    void resume() override
    {
        if (m_transfer && m_transfer->resume())
            m_client.resumeLater(m_transfer);
    }

    [[nodiscard]] UpstreamTimings timings() const override
    {
        return m_transfer ? m_transfer->timings() : m_finalTimings;
    }

    void transferEnded(const UpstreamTimings& timings)
    {
        m_transfer = nullptr;
        m_isRefused = false;
        m_finalTimings = timings;
    }

    void markRefused() { m_isRefused = true; }

private:
    Private& m_client;
    Transfer* m_transfer;
    bool m_isRefused = false;
    UpstreamTimings m_finalTimings;
};

UpstreamClient::Private::~Private()
{
    // Calls that outlive us (a defect of the caller) must not reach back.
    for (const auto& [transfer, call] : calls)
        call->transferEnded({});
    for (const auto& [call, refusal] : refused)
        call->transferEnded({});
    for (const auto& [transfer, owned] : transfers) {
        transfer->abandon();
        loop.remove(transfer->easy());
        pool.push_back(transfer->easy());
    }
    transfers.clear();
    for (CURL* easy : pool)
        curl_easy_cleanup(easy);
}

std::unique_ptr<UpstreamCall> UpstreamClient::Private::refuse(Error error, UpstreamListener& listener)
{
    auto owned = std::make_unique<Call>(*this, nullptr);
    Call* call = owned.get();
    call->markRefused();
    refused.emplace(call, Refused { std::move(error), &listener });
    QMetaObject::invokeMethod(
        &sweepTimer,
        [this, call, startUs = clock.monotonicUs()] {
            const auto found = refused.find(call);
            if (found == refused.end())
                return; // cancelled meanwhile
            const Refused refusal = std::move(found->second);
            refused.erase(found);
            const UpstreamTimings timings { .startUs = startUs, .endUs = clock.monotonicUs() };
            call->transferEnded(timings);
            refusal.listener->onFailed(refusal.error, timings);
        },
        Qt::QueuedConnection);
    return owned;
}

CURL* UpstreamClient::Private::takeHandle()
{
    if (!pool.empty()) {
        CURL* easy = pool.back();
        pool.pop_back();
        return easy;
    }
    CURL* easy = curl_easy_init();
    prepare(easy);
    return easy;
}

void UpstreamClient::Private::prepare(CURL* easy)
{
    Transfer::prepare(easy, options.extraCaFile);
    loop.follow(easy);
}

Transfer* UpstreamClient::Private::begin(UpstreamRequest request, UpstreamListener* listener)
{
    const AddressFacts facts = addresses.of(request.url);
    CURL* easy = takeHandle();
    auto transfer = std::make_unique<Transfer>(clock, easy, std::move(request), listener, facts, own);
    Transfer* started = transfer.get();
    transfers.emplace(started, std::move(transfer));
    started->setId(++lastId);
    if (loop.isInside())
        waiting.push_back(started);
    else
        add(started);
    if (!sweepTimer.isActive())
        sweepTimer.start();
    return started;
}

void UpstreamClient::Private::add(Transfer* transfer)
{
    loop.add(transfer->easy());
    added.push_back(transfer);
}

void UpstreamClient::Private::cancel(Transfer* transfer)
{
    calls.erase(transfer);
    transfer->abandon();
    if (loop.isInside())
        abandoned.push_back(transfer);
    else
        release(transfer);
}

void UpstreamClient::Private::resumeLater(Transfer* transfer)
{
    // Never from inside resume(): the caller is not ready for data there.
    QMetaObject::invokeMethod(
        &sweepTimer,
        [this, transfer, id = transfer->id()] {
            if (!isAlive(transfer, id) || !transfer->isWaitingForResume())
                return;
            transfer->unheld();
            loop.unpause(transfer->easy());
        },
        Qt::QueuedConnection);
}

void UpstreamClient::Private::flushConnection(long localPort)
{
    if (localPort == 0)
        return;
    for (const auto& [transfer, owned] : transfers) {
        // Pausing a stream changes its window, which libcurl tells the provider at once, with all that
        // waited.
        if (transfer->localPort() != localPort || !loop.pauseAndFlush(transfer->easy()))
            continue;
        QMetaObject::invokeMethod(
            &sweepTimer,
            [this, other = transfer, id = transfer->id()] {
                if (isAlive(other, id))
                    loop.unpause(other->easy()); // its consumer's own wish is asked before any byte
            },
            Qt::QueuedConnection);
        return;
    }
}

void UpstreamClient::Private::afterCurl()
{
    for (Transfer* transfer : added) {
        if (transfers.contains(transfer))
            transfer->markRun();
    }
    added.clear();
    for (Transfer* transfer : std::exchange(abandoned, {})) {
        if (transfers.contains(transfer))
            release(transfer);
    }
    for (Transfer* transfer : std::exchange(waiting, {}))
        add(transfer);
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(loop.multi(), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        char* owner = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &owner);
        // libcurl keeps the pointer as char*; it was a Transfer* when set.
        auto* transfer = reinterpret_cast<Transfer*>(owner);
        end(transfer, transfer->outcome(message->data.result));
    }
}

void UpstreamClient::Private::end(Transfer* transfer, const std::optional<Error>& error)
{
    transfer->markEnded();
    const UpstreamTimings timings = transfer->timings();
    UpstreamListener* listener = transfer->listener();
    if (const auto call = calls.find(transfer); call != calls.end()) {
        call->second->transferEnded(timings);
        calls.erase(call);
    }
    const QString warmed = warming.value(transfer);
    if (error)
        transfer->abandon();
    release(transfer);
    if (!listener) {
        if (!error)
            warmSinceUs.insert(warmed, clock.monotonicUs());
        else
            qCDebug(lcUpstream) << "warm-up:" << error->message;
        return;
    }
    if (error)
        listener->onFailed(*error, timings);
    else
        listener->onDone(timings);
}

void UpstreamClient::Private::release(Transfer* transfer)
{
    CURL* easy = transfer->easy();
    if (std::erase(waiting, transfer) == 0)
        loop.remove(easy);
    const bool isClean = transfer->leavesHandleClean();
    const long sharedPort = transfer->isAbandoned() ? transfer->localPort() : 0;
    warming.remove(transfer);
    transfers.erase(transfer);
    if (transfers.empty())
        sweepTimer.stop();
    flushConnection(sharedPort);
    if (pool.size() >= kPooledHandles) {
        curl_easy_cleanup(easy);
        return;
    }
    if (!isClean) {
        curl_easy_reset(easy);
        prepare(easy);
    }
    pool.push_back(easy);
}

void UpstreamClient::Private::sweep()
{
    const qint64 now = clock.monotonicUs();

    struct Late {
        Transfer* transfer;
        quint64 id;
        Error error;
    };

    std::vector<Late> late;
    for (const auto& [transfer, owned] : transfers) {
        if (auto error = transfer->expired(now))
            late.push_back({ transfer, transfer->id(), std::move(*error) });
    }
    for (const auto& [transfer, id, error] : late) {
        // Ending one may end another (its listener cancels a sibling).
        if (isAlive(transfer, id))
            end(transfer, error);
    }
}

bool UpstreamClient::Private::isAlive(Transfer* transfer, quint64 id) const
{
    return transfers.contains(transfer) && transfer->id() == id;
}

UpstreamClient::UpstreamClient(const Clock& clock, UpstreamOptions options)
{
    initialiseCurlOnce();
    d = std::make_unique<Private>(clock, std::move(options));
}

UpstreamClient::~UpstreamClient() = default;

std::unique_ptr<UpstreamCall> UpstreamClient::start(UpstreamRequest request, UpstreamListener& listener)
{
    if (const auto refusal = refusalOf(request, d->addresses.of(request.url)))
        return d->refuse(*refusal, listener);
    Transfer* transfer = d->begin(std::move(request), &listener);
    auto call = std::make_unique<Private::Call>(*d, transfer);
    d->calls.emplace(transfer, call.get());
    return call;
}

void UpstreamClient::setOwnPorts(const QSet<quint16>& ports, const QVector<QHostAddress>& addresses)
{
    d->own = { .ports = ports, .addresses = addresses };
}

void UpstreamClient::warmUp(const QByteArray& url, const QString& proxy)
{
    if (!url.startsWith("https:"))
        return;
    const QString origin = originOf(url);
    const QString key = origin + u' ' + proxy;
    const qint64 now = d->clock.monotonicUs();
    d->warmSinceUs.removeIf([now](const auto& entry) { return now - entry.value() > kWarmForUs; });
    const bool underWay = std::find(d->warming.cbegin(), d->warming.cend(), key) != d->warming.cend();
    if (underWay || d->warmSinceUs.contains(key))
        return;
    // A connect-only connection of libcurl's is not reused by others; a HEAD without credentials leaves one
    // that is.
    Transfer* transfer = d->begin({ .method = "HEAD",
                                      .url = origin.toUtf8() + '/',
                                      .proxy = proxy,
                                      .connectTimeoutMs = kWarmUpTimeoutMs,
                                      .firstByteTimeoutMs = kWarmUpTimeoutMs,
                                      .idleTimeoutMs = kWarmUpTimeoutMs,
                                      .totalTimeoutMs = kWarmUpTimeoutMs },
        nullptr);
    d->warming.insert(transfer, key);
}

bool UpstreamClient::isIdle() const
{
    return d->transfers.empty() && d->refused.empty();
}

int UpstreamClient::activeCalls() const
{
    return static_cast<int>(d->calls.size() + d->refused.size());
}

void UpstreamClient::sweepTimeouts()
{
    d->sweep();
}

} // namespace gateway::upstream
