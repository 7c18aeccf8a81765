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

// All that travels is one of these, and itself as the answer; whoever can open the socket is the same user.
char byteOf(SingleInstance::Wish wish)
{
    using enum SingleInstance::Wish;
    switch (wish) {
    case Show: return 'r';
    case Nothing: return 'n';
    case Quit: return 'q';
    }
    return 'n';
}

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

SingleInstance::Role SingleInstance::claim(Wish wish)
{
    const QDir directory(m_dataDir);
    directory.mkpath(u"."_s);
    m_lock = std::make_unique<QLockFile>(directory.filePath(u"plexus.lock"_s));
    // A lock is stale only when its process is gone, however long it has been held.
    m_lock->setStaleLockTime(0ms);
    if (!m_lock->tryLock(0)) {
        if (m_lock->error() != QLockFile::LockFailedError)
            return Role::Unlocked;
        return tellFirst(wish) ? Role::Second : Role::Unheard;
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
                const QByteArray asked = caller->readAll().first(1);
                caller->write(asked);
                caller->flush();
                hear(asked.front());
            });
        }
    });
    m_server->listen(m_socketName);
    return Role::First;
}

void SingleInstance::hear(char wish)
{
    if (wish == byteOf(Wish::Show))
        Q_EMIT raiseRequested();
    else if (wish == byteOf(Wish::Quit))
        Q_EMIT quitRequested();
}

bool SingleInstance::tellFirst(Wish wish) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(kAnswerMs))
        return false;
    const char byte = byteOf(wish);
    socket.write(&byte, 1);
    return socket.waitForReadyRead(kAnswerMs);
}

} // namespace app

#include "moc_single_instance.cpp"
