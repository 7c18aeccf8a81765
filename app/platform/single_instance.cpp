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

// What travels is one of these, and itself as the answer; whoever can open the socket is the same user.
// Behind 'l' come the length of a link, in decimal digits up to a line feed, and the link.
constexpr char kLink = 'l';

char byteOf(SingleInstance::Wish wish)
{
    using enum SingleInstance::Wish;
    switch (wish) {
    case Show: return 'r';
    case ShowSettings: return 's';
    case Nothing: return 'n';
    case Quit: return 'q';
    }
    return 'n';
}

QByteArray messageFor(SingleInstance::Wish wish, const QString& link)
{
    const QByteArray text = link.toUtf8();
    if (wish != SingleInstance::Wish::Show || text.isEmpty() || text.size() > SingleInstance::kMaxLinkBytes)
        return { 1, byteOf(wish) };
    return kLink + QByteArray::number(text.size()) + '\n' + text;
}

// As the message says; 0: it says none, or one that is refused.
qsizetype linkLength(const QByteArray& message)
{
    const qsizetype end = message.indexOf('\n');
    const qsizetype length = end < 1 ? 0 : message.sliced(1, end - 1).toLongLong();
    return length > SingleInstance::kMaxLinkBytes ? 0 : length;
}

// A link may come in pieces. What is not understood is whole: nothing more is waited for.
bool isWhole(const QByteArray& message)
{
    if (message.isEmpty() || message.front() != kLink)
        return !message.isEmpty();
    const qsizetype end = message.indexOf('\n');
    return end < 0 ? message.size() > 8 : message.size() - end - 1 >= linkLength(message);
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

SingleInstance::Role SingleInstance::claim(Wish wish, const QString& link)
{
    const QDir directory(m_dataDir);
    directory.mkpath(u"."_s);
    m_lock = std::make_unique<QLockFile>(directory.filePath(u"plexus.lock"_s));
    // A lock is stale only when its process is gone, however long it has been held.
    m_lock->setStaleLockTime(0ms);
    if (!m_lock->tryLock(0)) {
        if (m_lock->error() != QLockFile::LockFailedError)
            return Role::Unlocked;
        return tellFirst(wish, link) ? Role::Second : Role::Unheard;
    }
    // Left behind by a process that was killed; we hold the lock, so nobody listens there.
    QLocalServer::removeServer(m_socketName);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server->nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            listen(caller);
        }
    });
    m_server->listen(m_socketName);
    return Role::First;
}

void SingleInstance::listen(QLocalSocket* caller)
{
    connect(caller, &QLocalSocket::readyRead, this, [this, caller, heard = QByteArray()]() mutable {
        heard += caller->readAll();
        if (!isWhole(heard))
            return;
        // Answered, so that the caller knows it was heard. A caller says one thing.
        caller->write(heard.first(1));
        caller->flush();
        caller->disconnect(this);
        hear(heard);
    });
}

void SingleInstance::hear(const QByteArray& message)
{
    const char wish = message.front();
    if (wish == byteOf(Wish::Show)) {
        Q_EMIT raiseRequested();
    } else if (wish == byteOf(Wish::ShowSettings)) {
        Q_EMIT raiseRequested();
        Q_EMIT settingsRequested();
    } else if (wish == byteOf(Wish::Quit)) {
        Q_EMIT quitRequested();
    } else if (wish == kLink) {
        Q_EMIT raiseRequested();
        const QByteArray link = message.mid(message.indexOf('\n') + 1);
        if (!link.isEmpty() && link.size() == linkLength(message))
            Q_EMIT linkReceived(QString::fromUtf8(link));
    }
}

bool SingleInstance::tellFirst(Wish wish, const QString& link) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(kAnswerMs))
        return false;
    socket.write(messageFor(wish, link));
    return socket.waitForReadyRead(kAnswerMs);
}

} // namespace app

#include "moc_single_instance.cpp"
