// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/http_listener.h"

#include "base/logging.h"
#include "http/connection.h"
#include "http/handed_socket.h"
#include "http/port_holder.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTimer>
#include <QVector>

#include <functional>
#include <utility>

namespace gateway::http {

using namespace Qt::StringLiterals;

namespace {
constexpr int kBacklog = 1024;
constexpr int kSweepMs = 250;
constexpr int kHangupCheckMs = 50;
constexpr int kAcceptRetryMs = 500;
// Connections beyond the limit that may be told so at the same time; more are closed without a word.
constexpr int kMaxRefusedAtOnce = 64;
// Port 0: the port the system gives for IPv4 may be taken for IPv6.
constexpr int kAnyPortTries = 10;

class Acceptor final : public QTcpServer {
public:
    explicit Acceptor(std::function<void(qintptr)> accept)
        : m_accept(std::move(accept))
    {
    }

protected:
    void incomingConnection(qintptr socketDescriptor) override { m_accept(socketDescriptor); }

private:
    std::function<void(qintptr)> m_accept;
};

struct Binding {
    QVector<QHostAddress> addresses; // the first must open, the others where the machine has them
    QString boundLiteral;            // our own Host name beyond the usual three
    Reach reach = Reach::ThisComputer;
};

Result<Binding> bindingFor(const QString& host)
{
    const QHostAddress v4 { QHostAddress::LocalHost };
    const QHostAddress v6 { QHostAddress::LocalHostIPv6 };
    const QString name = host.trimmed();
    if (name.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || name == u"127.0.0.1"_s)
        return Binding { .addresses = { v4, v6 }, .boundLiteral = {} };
    // 0.0.0.0 has 127.0.0.1 in it.
    if (name == kNetworkHost) {
        return Binding { .addresses = { QHostAddress(QHostAddress::AnyIPv4), v6 },
            .boundLiteral = {},
            .reach = Reach::Network };
    }
    const bool bracketed = name.startsWith(u'[') && name.endsWith(u']');
    const QHostAddress address { bracketed ? name.mid(1, name.size() - 2) : name };
    if (!address.isLoopback() || address.protocol() == QAbstractSocket::AnyIPProtocol) {
        return Error { .code = ErrorCode::ListenFailed,
            .message =
                u"\"%1\" is not an address of this computer alone. Plexus listens on 127.0.0.1 or "
                "localhost; set one of these as the listen host, or \"network\" for other computers to "
                "reach it."_s.arg(host) };
    }
    return Binding { .addresses = { address }, .boundLiteral = address.toString() };
}

enum class OpenOutcome { Open, PortTaken, Failed };

struct Listening {
    OpenOutcome outcome = OpenOutcome::Failed;
    quint16 port = 0;
    QStringList addresses = {};
    std::vector<std::unique_ptr<Acceptor>> acceptors = {};
    QString reason = {};
};

bool isAbsent(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SocketAddressNotAvailableError
        || error == QAbstractSocket::UnsupportedSocketOperationError;
}

Listening tryOpen(const Binding& binding, quint16 port, const std::function<void(qintptr)>& accept)
{
    Listening opened { .outcome = OpenOutcome::Failed, .port = port };
    for (const QHostAddress& address : binding.addresses) {
        auto acceptor = std::make_unique<Acceptor>(accept);
        acceptor->setListenBacklogSize(kBacklog);
        if (acceptor->listen(address, opened.port)) {
            opened.port = acceptor->serverPort();
            opened.addresses.append(address.toString());
            opened.acceptors.push_back(std::move(acceptor));
            continue;
        }
        const bool required = opened.acceptors.empty();
        if (!required && isAbsent(acceptor->serverError()))
            continue; // a machine without IPv6
        opened.outcome = acceptor->serverError() == QAbstractSocket::AddressInUseError
            ? OpenOutcome::PortTaken
            : OpenOutcome::Failed;
        opened.reason = acceptor->errorString();
        opened.acceptors.clear();
        return opened;
    }
    opened.outcome = OpenOutcome::Open;
    return opened;
}

Listening handedFailure(const QString& reason)
{
    return { .outcome = OpenOutcome::Failed, .reason = reason };
}

// Ours alone is the duplicate: the next listener begins with the same sockets.
Listening serveHanded(const QVector<qintptr>& sockets, const std::function<void(qintptr)>& accept)
{
    Listening opened { .outcome = OpenOutcome::Open };
    for (const qintptr socket : sockets) {
        const qintptr own = duplicateListening(socket);
        auto acceptor = std::make_unique<Acceptor>(accept);
        if (own < 0 || !acceptor->setSocketDescriptor(own)) {
            closeSocket(own);
            return handedFailure(u"a socket that was handed over does not listen for TCP connections"_s);
        }
        const QHostAddress address = acceptor->serverAddress();
        if (!address.isLoopback())
            return handedFailure(u"a socket that was handed over listens on %1, beyond this computer"_s.arg(
                address.toString()));
        if (opened.port != 0 && opened.port != acceptor->serverPort())
            return handedFailure(u"the sockets that were handed over listen on different ports"_s);
        opened.port = acceptor->serverPort();
        opened.addresses.append(address.toString());
        opened.acceptors.push_back(std::move(acceptor));
    }
    return opened;
}
} // namespace

class HttpListener::Private final : public FrontContext {
public:
    Private(HttpListener& listener, RequestHandler& requestHandler, const Clock& frontClock);
    ~Private() override;

    void connectionEnded(Connection& connection) override;
    void watchHangup(Connection& connection) override;

    [[nodiscard]] Listening openFirstFree(const Binding& binding, const ListenOptions& options);
    [[nodiscard]] Result<ListenResult> listenHanded(const ListenOptions& options);
    void adopt(Listening opened, const Binding& binding, const ListenOptions& options);
    void accept(qintptr socketDescriptor);
    void acceptFailed(Acceptor& acceptor, QAbstractSocket::SocketError error);
    void publishSettings(const ListenOptions& options);
    void sweep();
    void checkHangups();

    HttpListener& q;
    std::vector<std::unique_ptr<Acceptor>> acceptors;
    QVector<Connection*> connections;
    QVector<QPointer<Connection>> hangupWatch;
    QString boundLiteral;
    Reach reach = Reach::ThisComputer;
    quint16 port = 0;
    QTimer sweepTimer;
    QTimer hangupTimer;
};

HttpListener::Private::Private(
    HttpListener& listener, RequestHandler& requestHandler, const Clock& frontClock)
    : FrontContext(requestHandler, frontClock)
    , q(listener)
{
    sweepTimer.setTimerType(Qt::CoarseTimer);
    sweepTimer.setInterval(kSweepMs);
    QObject::connect(&sweepTimer, &QTimer::timeout, &q, [this] { sweep(); });
    hangupTimer.setInterval(kHangupCheckMs);
    QObject::connect(&hangupTimer, &QTimer::timeout, &q, [this] { checkHangups(); });
}

HttpListener::Private::~Private()
{
    acceptors.clear();
    const QVector<Connection*> left = std::exchange(connections, {});
    qDeleteAll(left);
}

void HttpListener::Private::connectionEnded(Connection& connection)
{
    const qsizetype index = connection.listIndex;
    if (index < 0)
        return;
    Connection* const last = connections.takeLast();
    if (last != &connection) {
        connections[index] = last;
        last->listIndex = index;
    }
    connection.listIndex = -1;
    if (connections.isEmpty())
        sweepTimer.stop();
}

void HttpListener::Private::watchHangup(Connection& connection)
{
    for (const QPointer<Connection>& watched : std::as_const(hangupWatch)) {
        if (watched == &connection)
            return;
    }
    hangupWatch.append(&connection);
    if (!hangupTimer.isActive())
        hangupTimer.start();
}

void HttpListener::Private::checkHangups()
{
    QVector<QPointer<Connection>> watched = std::exchange(hangupWatch, {});
    watched.removeIf(
        [](const QPointer<Connection>& connection) { return !connection || !connection->checkHangup(); });
    hangupWatch.append(watched);
    if (hangupWatch.isEmpty())
        hangupTimer.stop();
}

void HttpListener::Private::sweep()
{
    const qint64 now = clock.monotonicUs();
    const QVector<Connection*> all = connections; // a deadline may remove its connection
    for (Connection* connection : all)
        connection->checkDeadline(now);
}

void HttpListener::Private::accept(qintptr socketDescriptor)
{
    const int limit = settings->options.maxConnections;
    const auto open = static_cast<int>(connections.size());
    // The parent takes a connection away whose deleteLater() nobody came to run.
    auto* const connection = new Connection(*this, socketDescriptor, &q);
    if (!connection->isAlive() || open >= limit + kMaxRefusedAtOnce) {
        delete connection;
        return;
    }
    connection->listIndex = connections.size();
    connections.append(connection);
    if (!sweepTimer.isActive())
        sweepTimer.start();
    if (open >= limit)
        connection->refuseOverload();
}

void HttpListener::Private::acceptFailed(Acceptor& acceptor, QAbstractSocket::SocketError error)
{
    // Out of file descriptors, most likely. QTcpServer has paused itself; without a pause it would spin.
    qCWarning(lcHttp) << "cannot accept connections:" << error << acceptor.errorString() << "- trying again";
    QTimer::singleShot(kAcceptRetryMs, &acceptor, [&acceptor] { acceptor.resumeAccepting(); });
}

void HttpListener::Private::publishSettings(const ListenOptions& options)
{
    settings = std::make_shared<const FrontSettings>(FrontSettings { .options = options,
        .policy = HostPolicy(port, boundLiteral, options.allowedHosts, options.allowedOrigins, reach) });
}

Listening HttpListener::Private::openFirstFree(const Binding& binding, const ListenOptions& options)
{
    const std::function<void(qintptr)> accept = [this](qintptr descriptor) { this->accept(descriptor); };
    const int tries = options.port == 0 ? kAnyPortTries : std::max(options.tryNextPorts, 0) + 1;
    Listening opened;
    for (int i = 0; i < tries; ++i) {
        const int candidate = options.port == 0 ? 0 : options.port + i;
        if (candidate > 65535)
            break;
        opened = tryOpen(binding, static_cast<quint16>(candidate), accept);
        if (opened.outcome != OpenOutcome::PortTaken)
            break;
    }
    return opened;
}

void HttpListener::Private::adopt(Listening opened, const Binding& binding, const ListenOptions& options)
{
    acceptors = std::move(opened.acceptors);
    for (const auto& acceptor : acceptors) {
        QObject::connect(acceptor.get(), &QTcpServer::acceptError, &q,
            [this, raw = acceptor.get()](QAbstractSocket::SocketError error) { acceptFailed(*raw, error); });
    }
    port = opened.port;
    boundLiteral = binding.boundLiteral;
    reach = binding.reach;
    draining = false;
    publishSettings(options);
}

Result<ListenResult> HttpListener::Private::listenHanded(const ListenOptions& options)
{
    acceptors.clear();
    Listening opened =
        serveHanded(options.handedSockets, [this](qintptr descriptor) { this->accept(descriptor); });
    if (opened.outcome != OpenOutcome::Open) {
        return Error { .code = ErrorCode::ListenFailed,
            .message = u"Plexus cannot serve the sockets the service manager opened: %1. Have plexusd.socket "
                       "listen on one port of 127.0.0.1 and [::1]."_s.arg(opened.reason),
            .detail = opened.reason };
    }
    ListenResult result { .port = opened.port, .addresses = opened.addresses };
    adopt(std::move(opened), {}, options);
    return result;
}

HttpListener::HttpListener(RequestHandler& handler, const Clock& clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, handler, clock))
{
}

HttpListener::~HttpListener() = default;

Result<ListenResult> HttpListener::listen(const ListenOptions& options)
{
    if (!options.handedSockets.isEmpty())
        return d->listenHanded(options);
    const Result<Binding> binding = bindingFor(options.host);
    if (!binding)
        return binding.error();
    d->acceptors.clear();
    Listening opened = d->openFirstFree(*binding, options);
    const bool moved = options.port != 0 && opened.port != options.port;
    const QString holder =
        moved || opened.outcome == OpenOutcome::PortTaken ? findPortHolder(options.port) : QString();
    switch (opened.outcome) {
    case OpenOutcome::Open: break;
    case OpenOutcome::PortTaken:
        return Error { .code = ErrorCode::ListenFailed,
            .message =
                u"Port %1 is held by %2, and the next %3 ports are taken too. Stop that program or "
                "choose another port."_s.arg(QString::number(options.port),
                    holder.isEmpty() ? u"another program"_s : holder, QString::number(options.tryNextPorts)),
            .detail = opened.reason };
    case OpenOutcome::Failed:
        return Error { .code = ErrorCode::ListenFailed,
            .message = u"Port %1 cannot be opened on %2: %3. Choose another port or listen host."_s.arg(
                QString::number(opened.port), options.host, opened.reason),
            .detail = opened.reason };
    }
    ListenResult result {
        .port = opened.port, .addresses = opened.addresses, .moved = moved, .holder = holder
    };
    d->adopt(std::move(opened), *binding, options);
    return result;
}

void HttpListener::updateLimits(const ListenOptions& options)
{
    d->publishSettings(options);
}

void HttpListener::close()
{
    d->acceptors.clear();
    d->draining = true;
    const QVector<Connection*> all = d->connections;
    for (Connection* connection : all)
        connection->closeWhenIdle();
}

quint16 HttpListener::port() const
{
    return d->port;
}

int HttpListener::connectionCount() const
{
    return static_cast<int>(d->connections.size());
}

void HttpListener::sweepTimeouts()
{
    d->sweep();
}

} // namespace gateway::http

#include "moc_http_listener.cpp"
