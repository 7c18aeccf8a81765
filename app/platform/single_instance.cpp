// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr int kAnswerMs = 2'000;
// All that travels; whoever can open the socket is the same user.
constexpr char kRaise = 'r';

// A socket name has a length limit that a path may exceed.
QString socketNameFor(const QString& dataDir)
{
    const QByteArray path = QDir(dataDir).absolutePath().toUtf8();
    return u"plexus-"_s
        + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

SingleInstance::SingleInstance(const QString& dataDir, QObject* parent)
    : QObject(parent)
    , m_dataDir(dataDir)
    , m_socketName(socketNameFor(dataDir))
{
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::claim()
{
    const QDir directory(m_dataDir);
    directory.mkpath(u"."_s);
    m_lock = std::make_unique<QLockFile>(directory.filePath(u"plexus.lock"_s));
    // A lock is stale only when its process is gone, however long it has been held.
    m_lock->setStaleLockTime(0ms);
    if (!m_lock->tryLock(0)) {
        if (m_lock->error() != QLockFile::LockFailedError)
            return Role::Unlocked;
        return tellFirst() ? Role::Second : Role::Unheard;
    }
    // Left behind by a process that was killed; we hold the lock, so nobody listens there.
    QLocalServer::removeServer(m_socketName);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server->nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            // The byte is answered, so that the caller knows it was heard.
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
                if (caller->readAll().contains(kRaise)) {
                    caller->write(&kRaise, 1);
                    caller->flush();
                    Q_EMIT raiseRequested();
                }
            });
        }
    });
    m_server->listen(m_socketName);
    return Role::First;
}

bool SingleInstance::tellFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(kAnswerMs))
        return false;
    socket.write(&kRaise, 1);
    return socket.waitForReadyRead(kAnswerMs);
}

} // namespace app

#include "moc_single_instance.cpp"
