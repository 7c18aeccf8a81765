// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/http_listener.h"

#include "base/logging.h"
#include "http/connection.h"
#include "http/port_holder.h"

#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <unordered_map>

namespace gateway::http {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSweepInterval = 250ms;
// How often a client that cannot be seen leaving is looked at.
constexpr auto kHangupInterval = 50ms;
constexpr int kBacklog = 1024;

bool isLoopbackName(const QString& host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || host == u"127.0.0.1"_s
        || host == u"::1"_s;
}

// Hands out descriptors instead of sockets.
class Acceptor final : public QTcpServer {
public:
    explicit Acceptor(std::function<void(qintptr)> accepted)
        : m_accepted(std::move(accepted))
    {
        setListenBacklogSize(kBacklog);
    }

private:
    void incomingConnection(qintptr descriptor) override { m_accepted(descriptor); }

    std::function<void(qintptr)> m_accepted;
};

Error listenError(const QString& message)
{
    return { .code = ErrorCode::ListenFailed, .message = message };
}

} // namespace

class HttpListener::Private final : public FrontContext {
public:
    Private(RequestHandler& requestHandler, const Clock& frontClock)
        : FrontContext(requestHandler, frontClock)
    {
        sweepTimer.setInterval(kSweepInterval);
        QObject::connect(&sweepTimer, &QTimer::timeout, &sweepTimer, [this] { sweep(); });
        hangupTimer.setInterval(kHangupInterval);
        QObject::connect(&hangupTimer, &QTimer::timeout, &hangupTimer, [this] { lookForHangups(); });
    }

    ~Private() override
    {
        // Destroying one may end it, which removes it from the list.
        for (Connection* connection : std::exchange(connections, {}))
            delete connection;
    }

    void connectionEnded(Connection& connection) override;
    void watchHangup(Connection& connection) override;
    void accept(qintptr descriptor);
    bool listenOn(quint16 port, const QVector<QHostAddress>& addresses);
    void apply(const ListenOptions& options);
    void sweep();
    void lookForHangups();

    std::vector<std::unique_ptr<Acceptor>> acceptors;
    QVector<Connection*> connections;
    QVector<Connection*> doubtful; // may have left unseen
    QTimer sweepTimer;
    QTimer hangupTimer;
    QString boundAddress;
    quint16 port = 0;
};

void HttpListener::Private::connectionEnded(Connection& connection)
{
    doubtful.removeOne(&connection);
    if (connection.listIndex < 0 || connection.listIndex >= connections.size())
        return;
    // The last one takes the place of the one that goes.
    Connection* last = connections.takeLast();
    if (last != &connection) {
        connections[connection.listIndex] = last;
        last->listIndex = connection.listIndex;
    }
    connection.listIndex = -1;
    if (connections.isEmpty())
        sweepTimer.stop();
}

void HttpListener::Private::watchHangup(Connection& connection)
{
    if (!doubtful.contains(&connection))
        doubtful.append(&connection);
    if (!hangupTimer.isActive())
        hangupTimer.start();
}

void HttpListener::Private::accept(qintptr descriptor)
{
    auto* connection = new Connection(*this, descriptor);
    connection->listIndex = connections.size();
    connections.append(connection);
    if (!sweepTimer.isActive())
        sweepTimer.start();
    if (connections.size() > settings->options.maxConnections)
        connection->refuseOverload();
}

bool HttpListener::Private::listenOn(quint16 wanted, const QVector<QHostAddress>& addresses)
{
    acceptors.clear();
    quint16 chosen = wanted;
    for (const QHostAddress& address : addresses) {
        auto acceptor = std::make_unique<Acceptor>([this](qintptr descriptor) { accept(descriptor); });
        if (acceptor->listen(address, chosen)) {
            chosen = acceptor->serverPort();
            acceptors.push_back(std::move(acceptor));
        } else if (acceptor->serverError() == QAbstractSocket::AddressInUseError || acceptors.empty()) {
            // Taken on one address is taken: a client would reach somebody else there.
            acceptors.clear();
            return false;
        }
        // else: this computer has no such address (IPv6 switched off)
    }
    port = chosen;
    return !acceptors.empty();
}

void HttpListener::Private::apply(const ListenOptions& options)
{
    auto fresh = std::make_shared<FrontSettings>();
    fresh->options = options;
    fresh->policy = HostPolicy(port, boundAddress, options.allowedHosts, options.allowedOrigins);
    settings = std::move(fresh);
}

void HttpListener::Private::sweep()
{
    const qint64 now = clock.monotonicUs();
    // Backwards: ending one moves only what has been looked at into its place.
    for (qsizetype i = connections.size() - 1; i >= 0; --i) {
        if (i < connections.size())
            connections[i]->checkDeadline(now);
    }
}

void HttpListener::Private::lookForHangups()
{
    const QVector<Connection*> looked = doubtful;
    for (Connection* connection : looked) {
        if (doubtful.contains(connection) && !connection->checkHangup())
            doubtful.removeOne(connection);
    }
    if (doubtful.isEmpty())
        hangupTimer.stop();
}

HttpListener::HttpListener(RequestHandler& handler, const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(handler, clock))
{
}

HttpListener::~HttpListener() = default;

Result<ListenResult> HttpListener::listen(const ListenOptions& options)
{
    QVector<QHostAddress> addresses { QHostAddress(QHostAddress::LocalHost),
        QHostAddress(QHostAddress::LocalHostIPv6) };
    if (!isLoopbackName(options.host)) {
        const QHostAddress address(options.host);
        if (!address.isLoopback()) {
            return listenError(
                u"Plexus listens on loopback addresses only (127.0.0.1, ::1, localhost), not on \u201c%1\u201d."_s
                    .arg(options.host));
        }
        addresses = { address };
        d->boundAddress = address.toString();
    }
    const int tries = options.port == 0 ? 1 : options.tryNextPorts + 1;
    for (int offset = 0; offset < tries && options.port + offset <= 65535; ++offset) {
        if (!d->listenOn(static_cast<quint16>(options.port + offset), addresses))
            continue;
        d->draining = false;
        d->apply(options);
        ListenResult result { .port = d->port, .moved = offset > 0 };
        for (const auto& acceptor : d->acceptors)
            result.addresses.append(acceptor->serverAddress().toString());
        if (result.moved)
            result.holder = findPortHolder(options.port);
        return result;
    }
    const QString holder = findPortHolder(options.port);
    return listenError(
        u"Port %1 and the next %2 are taken%3. Stop the program that holds it, or choose another port with --listen."_s
            .arg(QString::number(options.port), QString::number(options.tryNextPorts),
                holder.isEmpty() ? QString() : u" (by %1)"_s.arg(holder)));
}

void HttpListener::updateLimits(const ListenOptions& options)
{
    d->apply(options);
}

void HttpListener::close()
{
    d->acceptors.clear();
    d->draining = true;
    const QVector<Connection*> open = d->connections;
    for (Connection* connection : open)
        connection->closeWhenIdle();
}

void HttpListener::sweepTimeouts()
{
    d->sweep();
    d->lookForHangups();
}

quint16 HttpListener::port() const
{
    return d->port;
}

int HttpListener::connectionCount() const
{
    return static_cast<int>(d->connections.size());
}

} // namespace gateway::http

#include "moc_http_listener.cpp"
