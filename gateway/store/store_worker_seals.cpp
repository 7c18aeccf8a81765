// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's side of the key: taking it into use, and sealing what was kept before there was one.
#include "store/store_worker.h"

#include "base/clock.h"
#include "base/logging.h"
#include "store/maintenance.h"
#include "store/sql.h"

#include <QDir>
#include <QFileInfo>

#include <tuple>

using namespace Qt::StringLiterals;

namespace gateway::store {

Result<void> StoreWorker::prepareSeals()
{
    if (m_seals.state() == Seals::State::Ready)
        return beginSweep();
    const auto record = m_tables->secrets.keyRecord();
    if (!record)
        return record.error();
    if (*record)
        m_seals.close();
    else
        m_seals.open();
    return {};
}

// PostgreSQL's commits are for good anyway.
void StoreWorker::setDurability(Durability durability)
{
    // Fails only where the transaction behind it fails as well.
    if (isOpen() && server() == nullptr)
        std::ignore = runOnce(database(),
            durability == Durability::PowerCut ? u"PRAGMA synchronous = FULL"_s
                                               : u"PRAGMA synchronous = NORMAL"_s);
}

Result<secrets::KeyRecord> StoreWorker::begin(const secrets::DataKey& key, secrets::KeySource source)
{
    auto record = onSecretsForGood<secrets::KeyRecord>([&](SecretRepository& secrets) {
        return secrets.begin(secrets::Sealer({ .current = key }), source, SystemClock().epochMs());
    });
    if (record && m_seals.state() == Seals::State::Open)
        m_seals.close(); // until use()
    return record;
}

Result<void> StoreWorker::use(const secrets::DataKey& key)
{
    const auto sealer = std::make_shared<const secrets::Sealer>(secrets::KeyRing { .current = key });
    const auto checked =
        onSecrets<void>([&sealer](SecretRepository& secrets) { return secrets.check(*sealer); });
    if (!checked)
        return checked;
    m_seals.use(sealer);
    m_toldUnkept = false;
    return beginSweep();
}

// Also after a connection was lost in the middle of it.
Result<void> StoreWorker::beginSweep()
{
    const Result<bool> isSwept = m_tables->secrets.isSwept();
    if (!isSwept)
        return isSwept.error();
    if (!*isSwept && !m_sweep) {
        m_sweep.emplace(database(), m_seals, m_seals);
        QMetaObject::invokeMethod(this, &StoreWorker::sweep, Qt::QueuedConnection);
    }
    return {};
}

Result<void> StoreWorker::backUp(const QString& file, const std::optional<Secret>& passphrase)
{
    flush();
    if (!isReady())
        return notOpen();
    const secrets::Sealer* sealer = m_seals.sealer();
    if (!passphrase && sealer == nullptr) {
        const auto record = m_tables->secrets.keyRecord();
        const bool isSealed = !record || *record;
        return Error { .code = isSealed ? ErrorCode::SecretUnavailable : ErrorCode::NotFound,
            .message = u"No backup was made: there is no key to encrypt it with now."_s };
    }
    const secrets::BackupKey key = passphrase ? secrets::BackupKey(secrets::Passphrase { *passphrase })
                                              : secrets::BackupKey(sealer->keys().current);
    const auto written = store::backUp(database(), m_seals, Extent::Core, file, key);
    return written ? Result<void>() : Result<void>(written.error());
}

// One page between whatever else there is to do. What fails now is tried again at the next start.
void StoreWorker::sweep()
{
    if (!m_sweep)
        return;
    const Result<bool> more = sweepPage();
    if (more && *more) {
        QMetaObject::invokeMethod(this, &StoreWorker::sweep, Qt::QueuedConnection);
        return;
    }
    Result<void> ended;
    if (more)
        ended = endSweep();
    else
        ended = more.error();
    if (!ended)
        qCWarning(lcStore).noquote() << "Not everything kept from before is sealed yet:"
                                     << ended.error().message;
    m_sweep.reset();
}

Result<bool> StoreWorker::sweepPage()
{
    if (auto begun = begin(); !begun)
        return begun.error();
    Result<bool> more = m_sweep->step(Resealing::Rows::Plain, Resealing::Unreadable::Fail);
    if (auto ended = end(more ? Ending::Commit : Ending::RollBack); !ended)
        return ended.error();
    return more;
}

// Copies from before an update hold the same in the clear, and are a person's to delete.
void StoreWorker::tellOfCopies() const
{
    if (server() != nullptr)
        return;
    const QFileInfo file(m_path);
    const QStringList copies =
        file.absoluteDir().entryList({ file.fileName() + u".before-v*"_s }, QDir::Files);
    if (!copies.isEmpty())
        qCInfo(lcStore).noquote()
            << "Copies of the database from before an update still hold them in the clear;"
            << "delete them when all is well:" << copies.join(u", "_s);
}

Result<void> StoreWorker::endSweep()
{
    if (m_sweep->resealed() > 0) {
        qCInfo(lcStore) << m_sweep->resealed() << "values that were kept in the clear are sealed now";
        tellOfCopies();
    }
    const auto marked = onSecrets<void>([](SecretRepository& secrets) { return secrets.setSwept(); });
    if (!marked || m_sweep->resealed() == 0)
        return marked;
    if (server() != nullptr)
        return {};
    // The pages that held them are overwritten (secure_delete); so is the log now.
    return runOnce(database(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace gateway::store
