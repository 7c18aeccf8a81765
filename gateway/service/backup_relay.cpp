// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/backup_relay.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

BackupInfo infoOf(const BackupFile& file, const QString& path)
{
    BackupInfo info { .path = path, .name = file.name, .madeMs = file.madeMs, .bytes = file.bytes };
    if (file.needs)
        info.opensWith =
            file.needs->keyId.isEmpty() ? BackupInfo::OpensWith::Passphrase : BackupInfo::OpensWith::Key;
    return info;
}

BackupService::Done<store::DumpFacts> told(BackupService::Done<BackupFacts> done)
{
    return [done = std::move(done)](const Result<store::DumpFacts>& facts) {
        if (facts)
            done(BackupFacts { .madeMs = facts->createdMs,
                .hasTraffic = facts->extent == store::Extent::Full,
                .rows = facts->rows,
                .secrets = facts->secrets });
        else
            done(facts.error());
    };
}

} // namespace

BackupRelay::BackupRelay(const Clock& clock, BackupDesk* desk, BackupKeeper* keeper, QObject* parent)
    : BackupService(parent)
    , m_clock(clock)
    , m_desk(desk)
    , m_keeper(keeper)
{
    if (m_keeper)
        connect(m_keeper, &BackupKeeper::made, this, &BackupService::changed);
}

QString BackupRelay::absence() const
{
    return m_desk ? QString() : u"A demo keeps nothing, so there is nothing to back up."_s;
}

QString BackupRelay::restoreAbsence() const
{
    if (!m_desk)
        return absence();
    return m_desk->canRestore()
        ? QString()
        : u"The database is on a server. Restore it with plexusd restore, while no gateway runs."_s;
}

Error BackupRelay::refusal() const
{
    return { .code = ErrorCode::InvalidRequest, .message = absence(), .failureClass = FailureClass::Caller };
}

QString BackupRelay::folder() const
{
    return m_keeper ? m_keeper->folder() : QString();
}

QString BackupRelay::problem() const
{
    return m_keeper ? m_keeper->problem() : QString();
}

QVector<BackupInfo> BackupRelay::list() const
{
    QVector<BackupInfo> infos;
    if (m_desk) {
        for (const BackupFile& file : m_desk->list())
            infos.append(infoOf(file, m_desk->pathOf(file.name)));
    }
    return infos;
}

BackupInfo BackupRelay::look(const QString& path) const
{
    return infoOf(BackupDesk::look(path), path);
}

void BackupRelay::make(const BackupWish& wish, Done<BackupInfo> done)
{
    if (!m_desk) {
        QMetaObject::invokeMethod(
            this, [this, done = std::move(done)] { done(refusal()); }, Qt::QueuedConnection);
        return;
    }
    const QString path =
        wish.path.isEmpty() ? m_desk->pathOf(BackupKeeper::fileName(m_clock.epochMs())) : wish.path;
    const auto extent =
        wish.contents == BackupWish::Contents::Everything ? store::Extent::Full : store::Extent::Core;
    m_desk->makeAt(
        path, extent, wish.passphrase, [this, path, done = std::move(done)](const Result<BackupFile>& made) {
            if (made)
                done(infoOf(*made, path));
            else
                done(made.error());
            if (made)
                Q_EMIT changed();
        });
}

Result<void> BackupRelay::remove(const QString& name)
{
    if (!m_desk)
        return refusal();
    const Result<void> removed = m_desk->remove(name);
    if (removed)
        Q_EMIT changed();
    return removed;
}

void BackupRelay::check(const QString& path, const std::optional<Secret>& passphrase, Done<BackupFacts> done)
{
    if (m_desk)
        m_desk->checkFile(path, passphrase, told(std::move(done)));
    else
        QMetaObject::invokeMethod(
            this, [this, done = std::move(done)] { done(refusal()); }, Qt::QueuedConnection);
}

void BackupRelay::prepare(
    const QString& path, const std::optional<Secret>& passphrase, Done<BackupFacts> done)
{
    if (!m_desk) {
        QMetaObject::invokeMethod(
            this, [this, done = std::move(done)] { done(refusal()); }, Qt::QueuedConnection);
        return;
    }
    m_desk->prepareFile(path, passphrase, [this, done = told(std::move(done))](const auto& facts) {
        done(facts);
        Q_EMIT changed();
    });
}

std::optional<qint64> BackupRelay::preparedMs() const
{
    return m_desk ? m_desk->waitingSinceMs() : std::nullopt;
}

void BackupRelay::discardPrepared()
{
    if (!m_desk)
        return;
    m_desk->discardNext();
    Q_EMIT changed();
}

} // namespace gateway::service

#include "moc_backup_relay.cpp"
