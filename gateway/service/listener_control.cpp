// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/listener_control.h"

#include "base/logging.h"
#include "http/own_addresses.h"

using namespace Qt::StringLiterals;

namespace gateway::service {

ListenerControl::ListenerControl(
    GatewayThread& thread, ListenOverrides overrides, QString demoKey, QObject* parent)
    : GatewayControl(parent)
    , m_thread(thread)
    , m_overrides(std::move(overrides))
    , m_demoKey(std::move(demoKey))
{
}

QString ListenerControl::baseUrl() const
{
    if (m_state != GatewayState::Running)
        return {};
    // A literal IPv6 address needs brackets in a URL.
    const QString host = m_address.contains(u':') ? u"[%1]"_s.arg(m_address) : m_address;
    return u"http://%1:%2"_s.arg(host).arg(m_port);
}

bool ListenerControl::isOpenToNetwork() const
{
    return m_state == GatewayState::Running && m_isOpen;
}

QStringList ListenerControl::networkUrls() const
{
    if (!isOpenToNetwork())
        return {};
    QStringList urls;
    const QVector<QHostAddress> addresses = http::ownNetworkAddresses();
    for (const QHostAddress& address : addresses)
        urls.append(u"http://%1:%2"_s.arg(address.toString()).arg(m_port));
    return urls;
}

void ListenerControl::applySnapshot(const pipeline::SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    m_thread.post([snapshot](pipeline::Engine& engine) { engine.setSnapshot(snapshot); });
    if (m_state == GatewayState::Starting && !m_isOpening)
        listen();
    else if (m_state == GatewayState::Running)
        takeOver();
    // else: listened() takes it over
}

// What the configuration says of listening now, while a listener is open.
void ListenerControl::takeOver()
{
    const http::ListenOptions wanted = options();
    if (wanted.host != m_inForce.host || wanted.port != m_inForce.port) {
        stop();
        start();
        return;
    }
    m_inForce = wanted;
    m_thread.post([wanted](pipeline::Engine& engine) { engine.updateLimits(wanted); });
}

void ListenerControl::reportFailure(const QString& message)
{
    m_isOpening = false;
    setState(GatewayState::Failed, message);
}

void ListenerControl::start()
{
    if (m_state == GatewayState::Running || m_state == GatewayState::Starting)
        return;
    setState(GatewayState::Starting, {});
    if (m_snapshot)
        listen();
}

void ListenerControl::stop()
{
    if (m_state == GatewayState::Stopped)
        return;
    m_thread.post([](pipeline::Engine& engine) { engine.stop(u"The gateway was stopped."_s); });
    m_port = 0;
    m_isOpening = false;
    setState(GatewayState::Stopped, {});
}

http::ListenOptions ListenerControl::options() const
{
    const config::Settings& settings = m_snapshot->config().settings;
    return {
        .host = m_overrides.host.value_or(settings.listenHost),
        .port = m_overrides.port.value_or(static_cast<quint16>(settings.listenPort)),
        .tryNextPorts = 10,
        .maxHeaderBytes = settings.limits.headerBytes,
        .maxBodyBytes = settings.limits.bodyBytes,
        .headTimeoutMs = settings.limits.headTimeoutMs,
        .bodyTimeoutMs = settings.limits.bodyTimeoutMs,
        .idleTimeoutMs = settings.limits.idleTimeoutMs,
        .maxConnections = settings.limits.maxConnections,
        .allowedHosts = settings.allowedHosts,
        .allowedOrigins = settings.allowedOrigins,
        .handedSockets = m_overrides.handedSockets,
    };
}

void ListenerControl::listen()
{
    m_inForce = options();
    m_isOpening = true;
    m_thread.post([this, attempt = ++m_attempt, wanted = m_inForce](pipeline::Engine& engine) {
        // `this` outlives the gateway thread: GatewayRuntime joins it first.
        QMetaObject::invokeMethod(
            this, [this, attempt, result = engine.listen(wanted)] { listened(attempt, result); },
            Qt::QueuedConnection);
    });
}

void ListenerControl::listened(quint64 attempt, const Result<http::ListenResult>& result)
{
    if (attempt != m_attempt || !m_isOpening)
        return; // stopped meanwhile
    m_isOpening = false;
    if (!result) {
        qCCritical(lcService).noquote() << result.error().message;
        setState(GatewayState::Failed, result.error().message);
        return;
    }
    m_port = result->port;
    // Sockets that were handed over are of this computer alone, whatever the configuration says.
    m_isOpen = m_inForce.host == http::kNetworkHost && m_inForce.handedSockets.isEmpty();
    m_address = m_isOpen ? u"127.0.0.1"_s : result->addresses.value(0);
    QString notice;
    if (result->moved) {
        notice = result->holder.isEmpty()
            ? u"Port %1 is taken by another program. Plexus listens on %2 instead; clients that it did not "
              "set up need the new port."_s.arg(m_inForce.port)
                  .arg(m_port)
            : u"Port %1 is taken by %2. Plexus listens on %3 instead; clients that it did not set up need "
              "the new port."_s.arg(QString::number(m_inForce.port), result->holder, QString::number(m_port));
        qCWarning(lcService).noquote() << notice;
    }
    if (m_isOpen)
        qCWarning(lcService).noquote() << "every computer in the network can reach port" << m_port;
    qCInfo(lcService).noquote() << "listening on" << result->addresses.join(u", "_s) << "port" << m_port;
    setState(GatewayState::Running, notice);
    // The configuration may have changed meanwhile, and a receiver of the signal may have stopped us.
    if (m_state == GatewayState::Running)
        takeOver();
}

void ListenerControl::setState(GatewayState state, const QString& notice)
{
    m_state = state;
    m_notice = notice;
    Q_EMIT stateChanged();
}

} // namespace gateway::service

#include "moc_listener_control.cpp"
