// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/renewal_lock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QPointer>
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

RenewalLock::RenewalLock(QString dataDir, RenewalLeases leases, QObject* parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
    , m_leases(std::move(leases))
{
}

RenewalLock::~RenewalLock() = default;

void RenewalLock::acquire(const QString& name, QObject* context, const Done& done)
{
    if (!isShared()) {
        done({});
        return;
    }
    // A lease keeps out other processes of this computer, too.
    if (m_leases.acquire)
        askOnce(name, context, done, 0);
    else
        tryOnce(name, context, done, 0);
}

void RenewalLock::askOnce(const QString& name, QObject* context, const Done& done, int turn)
{
    m_leases.acquire(name, [this, name, done, turn, context = QPointer(context)](const Result<bool>& held) {
        if (!context) {
            if (held && *held)
                m_leases.release(name);
            return;
        }
        if (!held) {
            // What came could not be kept where the other nodes look for it.
            done(Error { .code = ErrorCode::AllBusy,
                .message = u"The sign-in is not renewed now: %1"_s.arg(held.error().message) });
            return;
        }
        if (*held) {
            done({});
            return;
        }
        if (turn >= kTurns) {
            done(Error { .code = ErrorCode::AllBusy,
                .message = u"Another node on this database is renewing the sign-in and does not end."_s });
            return;
        }
        QTimer::singleShot(kPause, context.data(),
            [this, name, context, done, turn] { askOnce(name, context, done, turn + 1); });
    });
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
    if (m_leases.release)
        m_leases.release(name);
    m_held.erase(name);
}

} // namespace gateway::service

#include "moc_renewal_lock.cpp"
