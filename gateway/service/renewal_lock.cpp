// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/renewal_lock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::service {

namespace {

constexpr auto kPause = 200ms;
constexpr int kTurns = 200;   // forty seconds: a call's own limit, and some
constexpr auto kStale = 120s; // of a process that died with its computer

} // namespace

RenewalLock::RenewalLock(QString dataDir, QObject* parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
{
}

RenewalLock::~RenewalLock() = default;

void RenewalLock::acquire(const QString& name, QObject* context, const Done& done)
{
    if (!isShared()) {
        done({});
        return;
    }
    tryOnce(name, context, done, 0);
}

void RenewalLock::tryOnce(const QString& name, QObject* context, const Done& done, int turn)
{
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QDir dir(m_dataDir);
    std::ignore = dir.mkpath(u"locks"_s);
    auto lock = std::make_unique<QLockFile>(
        dir.filePath(u"locks/%1.lock"_s.arg(QString::fromLatin1(digest.first(32)))));
    lock->setStaleLockTime(std::chrono::milliseconds(kStale).count());
    if (lock->tryLock(0)) {
        m_held[name] = std::move(lock);
        done({});
        return;
    }
    // A directory nobody can write to locks nobody out.
    if (lock->error() != QLockFile::LockFailedError) {
        done({});
        return;
    }
    if (turn >= kTurns) {
        done(Error { .code = ErrorCode::AllBusy,
            .message =
                u"Another Plexus on this data directory is renewing the sign-in and does not end."_s });
        return;
    }
    QTimer::singleShot(
        kPause, context, [this, name, context, done, turn] { tryOnce(name, context, done, turn + 1); });
}

void RenewalLock::release(const QString& name)
{
    m_held.erase(name);
}

} // namespace gateway::service

#include "moc_renewal_lock.cpp"
