// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/maintenance.h"

#include "base/clock.h"
#include "base/durable_file.h"
#include "store/owned_database.h"
#include "store/secret_repository.h"
#include "store/server_schemas.h"
#include "store/sql.h"
#include "store/sql_dialect.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <memory>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace gateway::store {

using secrets::DataKey;
using secrets::KeyRecord;
using secrets::Sealer;

namespace {

Error refused(const QString& message)
{
    return { .code = ErrorCode::InvalidRequest, .message = message, .failureClass = FailureClass::Caller };
}

Seals sealsOf(const DataKey& key)
{
    Seals seals;
    seals.use(std::make_shared<const Sealer>(secrets::KeyRing { .current = key }));
    return seals;
}

// Opens everything while `key` is there and right.
Result<Seals> sealsFor(const QSqlDatabase& database, const std::optional<DataKey>& key)
{
    Seals seals;
    SecretRepository secrets(database, seals);
    const auto record = secrets.keyRecord();
    if (!record)
        return record.error();
    if (!*record)
        return seals;
    if (!key) {
        seals.close();
        return seals;
    }
    if (auto checked = secrets.check(Sealer({ .current = *key })); !checked)
        return checked.error();
    return sealsOf(*key);
}

Result<Rekeyed> resealAll(const QSqlDatabase& database, const Rekeying& order)
{
    const Result<Seals> from = sealsFor(database, order.from);
    if (!from)
        return from.error();
    const Seals to = sealsOf(order.to);
    Resealing resealing(database, *from, to);
    for (bool isMore = true; isMore;) {
        const Result<bool> stepped = resealing.step(Resealing::Rows::All, order.unreadable);
        if (!stepped)
            return stepped.error();
        isMore = *stepped;
    }
    SecretRepository secrets(database, to);
    auto done = secrets.replaceKey(Sealer({ .current = order.to }), order.source, SystemClock().epochMs());
    if (done)
        done = secrets.setSwept();
    if (!done)
        return done.error();
    return Rekeyed { .resealed = resealing.resealed(), .deleted = resealing.deleted() };
}

// A second name for a file, so that its first can be given to another in one step. Nothing is opened: closing
// a database's file lets go of all locks this process holds on it.
bool keepUnder(const QString& path, const QString& kept)
{
#ifdef Q_OS_UNIX
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(kept).constData()) == 0)
        return true;
#endif
    // A file system without such names.
    QFile copy(kept);
    return QFile(path).copy(kept) && copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && copy.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && flushToDisk(copy);
}

// Takes the place of a file of that name in one step; QFile::rename() would refuse.
bool replaceFile(const QString& from, const QString& to)
{
#ifdef Q_OS_UNIX
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#else
    return (!QFile::exists(to) || QFile::remove(to)) && QFile::rename(from, to);
#endif
}

Result<QByteArray> newestDocument(const QSqlDatabase& database)
{
    QSqlQuery query =
        prepared(database, u"SELECT document FROM config_revisions ORDER BY number DESC LIMIT 1"_s);
    if (auto ran = run(query, u"The restored configuration cannot be read"_s); !ran)
        return ran.error();
    return query.next() ? query.value(0).toString().toUtf8() : QByteArray();
}

Result<void> checkWhole(const QSqlDatabase& database)
{
    if (engineOf(database) == Engine::Postgres)
        return {};
    QSqlQuery query = prepared(database, u"PRAGMA integrity_check"_s);
    if (auto ran = run(query, u"The restored database cannot be checked"_s); !ran)
        return ran;
    if (query.next() && query.value(0).toString() == u"ok")
        return {};
    return Error { .code = ErrorCode::StoreFailed, .message = u"The restored database is not whole."_s };
}

// Into `database`, which is new.
Result<DumpFacts> fill(const QSqlDatabase& database, const Restoring& order, QIODevice& file)
{
    auto reader = secrets::BackupReader::begin(file, order.key);
    if (!reader)
        return reader.error();
    const Seals seals = sealsOf(order.dataKey);
    TableLoader loader(database, seals);
    while (true) {
        const Result<QByteArray> bytes = reader->next();
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            break;
        if (auto taken = loader.take(*bytes); !taken)
            return taken.error();
    }
    const Result<DumpFacts> facts = loader.finish();
    if (!facts)
        return facts;
    SecretRepository secrets(database, seals);
    auto done =
        secrets.replaceKey(Sealer({ .current = order.dataKey }), order.source, SystemClock().epochMs());
    if (done)
        done = secrets.setSwept();
    if (done)
        done = checkWhole(database);
    if (!done)
        return done.error();
    const auto document = newestDocument(database);
    if (!document)
        return document.error();
    if (order.checkConfiguration && !document->isEmpty()) {
        if (auto checked = order.checkConfiguration(*document); !checked)
            return checked.error();
    }
    return facts;
}

void removeDatabase(const QString& path)
{
    for (const QString& suffix : { u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s })
        QFile::remove(path + suffix);
}

Result<DumpFacts> fillFrom(const QSqlDatabase& database, const Restoring& order)
{
    QFile file(order.file);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"The backup %1 cannot be read (%2)."_s.arg(order.file, file.errorString()));
    Result<DumpFacts> facts = fill(database, order, file);
    if (!facts) {
        Error error = facts.error();
        error.message = u"%1 %2 Nothing was changed."_s.arg(order.file, error.message);
        return error;
    }
    return facts;
}

Result<DumpFacts> prepare(const Restoring& order, const QString& fresh)
{
    const auto owned = OwnedDatabase::create(fresh);
    if (!owned)
        return owned.error();
    Result<DumpFacts> facts = fillFrom((*owned)->database(), order);
    if (!facts)
        return facts;
    if (auto settled = (*owned)->settle(); !settled)
        return settled.error();
    return facts;
}

Result<Restored> restoreFile(const Restoring& order, const QString& path)
{
    const QString fresh = path + u".restoring"_s;
    removeDatabase(fresh);
    const Result<DumpFacts> facts = prepare(order, fresh);
    Result<QString> kept = facts ? putInPlace(fresh, path) : Result<QString>(facts.error());
    if (!kept) {
        removeDatabase(fresh);
        return kept.error();
    }
    return Restored { .facts = *facts, .kept = *kept };
}

Result<Restored> restoreServer(const Restoring& order)
{
    const auto owned = OwnedDatabase::openAny(order.database, OwnedDatabase::Access::Sole);
    if (!owned)
        return owned.error();
    const auto scratch = ScratchSchema::make((*owned)->database());
    if (!scratch)
        return scratch.error();
    const Result<DumpFacts> facts = fillFrom((*owned)->database(), order);
    if (!facts)
        return facts.error();
    const Result<QString> kept = (*scratch)->putInPlace();
    if (!kept)
        return kept.error();
    return Restored { .facts = *facts, .kept = *kept };
}

const QString kLogSuffix = u"-wal"_s;

// One that is free: "<path>.<what>", "<path>.<what>-2", …
QString keptName(const QString& path, const QString& what)
{
    QString name = path + u'.' + what;
    for (int number = 2; QFile::exists(name); ++number)
        name = u"%1.%2-%3"_s.arg(path, what).arg(number);
    return name;
}

// A copy of a database that is open; what is in its log included.
Result<QString> keepCopy(const QSqlDatabase& database, const DatabaseLocation& location)
{
    const auto* file = std::get_if<DatabaseFile>(&location);
    if (!file)
        return copyTables(database, u"before_rekey"_s);
    const QString& path = file->path;
    const QString kept = keptName(path, u"before-rekey"_s);
    QSqlQuery query = prepared(database, u"VACUUM INTO :file"_s);
    query.bindValue(u":file"_s, kept);
    if (auto ran = run(query, u"No copy of the database could be made"_s); !ran)
        return ran.error();
    QFile::setPermissions(kept, QFile::ReadOwner | QFile::WriteOwner);
    return kept;
}

} // namespace

// The earlier database keeps its name until the moment the new one has it, and is locked until then.
Result<QString> putInPlace(const QString& fresh, const QString& path)
{
    const auto failed = [&path](const QString& what) {
        return Error { .code = ErrorCode::StoreFailed,
            .message = u"The database %1 could not be replaced (%2); it is as it was."_s.arg(path, what) };
    };
    std::unique_ptr<OwnedDatabase> earlier;
    QString kept;
    if (QFileInfo::exists(path)) {
        kept = keptName(path, u"before-restore"_s);
        // Of a broken database the log may hold what was saved last, and looking at it deletes the log.
        const QString keptLog = kept + kLogSuffix;
        const bool hasLog = QFileInfo::exists(path + kLogSuffix);
        if (hasLog && !keepUnder(path + kLogSuffix, keptLog))
            return failed(u"no copy of its log could be made at "_s + keptLog);
        auto opened = OwnedDatabase::openAny(DatabaseFile { path }, OwnedDatabase::Access::Sole);
        const bool isInUse = !opened && OwnedDatabase::isInUse(opened.error());
        if (hasLog && (opened || isInUse))
            QFile::remove(keptLog);
        if (isInUse)
            return opened.error();
        // One that is broken is kept as the file it is.
        if (opened) {
            earlier = std::move(opened).value();
            if (auto settled = earlier->settle(); !settled)
                return settled.error();
        }
        if (!keepUnder(path, kept))
            return failed(u"no copy of it could be made at "_s + kept);
    }
    for (const QString& suffix : { kLogSuffix, u"-shm"_s })
        QFile::remove(path + suffix);
    if (!replaceFile(fresh, path))
        return failed(u"the folder cannot be written"_s);
    std::ignore = flushFolderToDisk(QFileInfo(path).absolutePath());
    return kept;
}

Result<std::optional<KeyRecord>> recordedKey(const DatabaseLocation& location)
{
    const auto owned = OwnedDatabase::open(location, OwnedDatabase::Access::Shared);
    if (!owned)
        return owned.error();
    const Seals seals;
    return SecretRepository((*owned)->database(), seals).keyRecord();
}

Result<Rekeyed> rekey(const Rekeying& order)
{
    const auto owned = OwnedDatabase::open(order.database, OwnedDatabase::Access::Sole);
    if (!owned)
        return owned.error();
    QSqlDatabase database = (*owned)->database();
    const bool isFile = std::holds_alternative<DatabaseFile>(order.database);
    Result<QString> kept = QString();
    const auto keep = [&] {
        if (order.unreadable == Resealing::Unreadable::Delete)
            kept = keepCopy(database, order.database);
    };
    // A copy of a file is made outside of a transaction, one of tables goes with it.
    if (isFile)
        keep();
    if (!kept)
        return kept.error();
    if (!database.transaction())
        return sqlError(u"The database cannot be written"_s, database);
    if (!isFile)
        keep();
    Result<Rekeyed> done = kept ? resealAll(database, order) : Result<Rekeyed>(kept.error());
    if (done && !database.commit())
        done = sqlError(u"The database cannot be written"_s, database);
    if (!done) {
        database.rollback();
        if (isFile && kept && !kept->isEmpty())
            QFile::remove(*kept);
        return done;
    }
    done->kept = *kept;
    // What was sealed with the old key is overwritten in the file; so is the log. Where that fails the new
    // key is in force all the same, and must not be thrown away.
    if (auto settled = (*owned)->settle(); !settled)
        done->notSettled = settled.error().message;
    return done;
}

Result<DumpFacts> backUp(const QSqlDatabase& database, const Seals& seals, Extent extent, const QString& file,
    const secrets::BackupKey& key)
{
    if (QFileInfo::exists(file))
        return refused(u"%1 is there already; a backup never replaces a file."_s.arg(file));
    QFile partial(file + u".partial"_s);
    partial.remove(); // of one that was interrupted
    if (!openNewPrivate(partial))
        return refused(u"The backup %1 cannot be written (%2)."_s.arg(file, partial.errorString()));
    auto writer = secrets::BackupWriter::begin(partial, key);
    if (!writer)
        return writer.error();
    Result<DumpFacts> facts = dumpTables(database, seals, extent, SystemClock().epochMs(),
        [&writer](QByteArrayView bytes) { return writer->write(bytes); });
    if (facts) {
        if (auto finished = writer->finish(); !finished)
            facts = finished.error();
        else if (!flushToDisk(partial) || !partial.rename(file)
            || !flushFolderToDisk(QFileInfo(file).absolutePath()))
            facts = refused(u"The backup %1 cannot be written (%2)."_s.arg(file, partial.errorString()));
    }
    if (!facts)
        partial.remove();
    return facts;
}

Result<DumpFacts> backUp(const BackupOrder& order)
{
    const auto owned = OwnedDatabase::open(order.database, OwnedDatabase::Access::Shared);
    if (!owned)
        return owned.error();
    const Result<Seals> seals = sealsFor((*owned)->database(), order.dataKey);
    if (!seals)
        return seals.error();
    return backUp((*owned)->database(), *seals, order.extent, order.file, order.key);
}

Result<Restored> restore(const Restoring& order)
{
    const auto* file = std::get_if<DatabaseFile>(&order.database);
    return file ? restoreFile(order, file->path) : restoreServer(order);
}

} // namespace gateway::store
