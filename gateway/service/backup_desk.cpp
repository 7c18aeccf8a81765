// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/backup_desk.h"

#include "base/durable_file.h"
#include "config/yaml_config.h"
#include "service/backup_keeper.h"
#include "service/configuration/config_problems.h"
#include "store/maintenance.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

using secrets::BackupKey;
using secrets::DataKey;
using secrets::KeyProblem;
using secrets::KeyRecord;
using secrets::KeySource;
using store::DumpFacts;

namespace {

Error refused(const QString& message)
{
    return { .code = ErrorCode::InvalidRequest, .message = message, .failureClass = FailureClass::Caller };
}

Error noSuchBackup(const QString& name)
{
    return { .code = ErrorCode::NotFound,
        .message = u"There is no backup \u201c%1\u201d."_s.arg(name.left(100)) };
}

QString nextOf(const QString& database)
{
    return database + u".next"_s;
}

void removeDatabase(const QString& path)
{
    for (const QString& suffix : { u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".restoring"_s })
        QFile::remove(path + suffix);
}

Result<void> checkConfiguration(const QByteArray& document)
{
    const config::ReadOutcome outcome = config::readYaml(document);
    if (outcome.config)
        return {};
    return refused(u"holds a configuration this Plexus does not understand: "_s
        + firstErrorLine(u"configuration"_s, outcome.diagnostics));
}

BackupFile describe(const QFileInfo& info)
{
    BackupFile file { .name = info.fileName(),
        .madeMs = BackupKeeper::madeAt(info.fileName()).value_or(0),
        .bytes = info.size() };
    QFile device(info.absoluteFilePath());
    if (!device.open(QIODevice::ReadOnly))
        return file;
    if (const auto needs = secrets::BackupReader::needs(device))
        file.needs = *needs;
    return file;
}

} // namespace

BackupDesk::BackupDesk(Places places, secrets::SecretShelf& shelf, Write write, QObject* parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_shelf(shelf)
    , m_write(std::move(write))
    , m_keys(m_places.keys)
{
}

BackupDesk::~BackupDesk()
{
    if (m_thread)
        m_thread->wait();
}

template <typename T> void BackupDesk::answer(const Done<T>& done, Result<T> result)
{
    QMetaObject::invokeMethod(
        this, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

QString BackupDesk::pathOf(const QString& name) const
{
    return QDir(m_places.folder()).filePath(name);
}

QVector<BackupFile> BackupDesk::list() const
{
    const QString folder = m_places.folder();
    QVector<BackupFile> files;
    for (const QString& name : BackupKeeper::backupsIn(folder))
        files.append(describe(QFileInfo(QDir(folder).filePath(name))));
    return files;
}

BackupFile BackupDesk::look(const QString& path)
{
    const QFileInfo info(path);
    BackupFile file = describe(info);
    if (file.madeMs == 0 && info.exists())
        file.madeMs = info.lastModified().toMSecsSinceEpoch();
    return file;
}

std::optional<BackupFile> BackupDesk::find(const QString& name) const
{
    if (!BackupKeeper::backupsIn(m_places.folder()).contains(name))
        return std::nullopt;
    return describe(QFileInfo(pathOf(name)));
}

std::optional<qint64> BackupDesk::waitingSinceMs() const
{
    const QFileInfo next(nextOf(m_places.database));
    if (m_places.database.isEmpty() || !next.exists())
        return std::nullopt;
    return next.lastModified().toMSecsSinceEpoch();
}

std::optional<Error> BackupDesk::busyProblem() const
{
    if (!m_isBusy)
        return std::nullopt;
    return Error { .code = ErrorCode::TooManyRequests,
        .message = u"Another backup is made or read just now. Wait for it to end."_s };
}

// ---- making ----

void BackupDesk::make(
    store::Extent extent, const std::optional<Secret>& passphrase, qint64 nowMs, Done<BackupFile> done)
{
    makeAt(pathOf(BackupKeeper::fileName(nowMs)), extent, passphrase, std::move(done));
}

void BackupDesk::makeAt(
    const QString& file, store::Extent extent, const std::optional<Secret>& passphrase, Done<BackupFile> done)
{
    if (const auto problem = busyProblem()) {
        answer<BackupFile>(done, *problem);
        return;
    }
    const QString folder = m_places.folder();
    const QDir wanted = QFileInfo(file).dir();
    if (wanted == QDir(folder) && !makePrivateFolder(folder)) {
        answer<BackupFile>(done, refused(u"The folder for backups, %1, cannot be made."_s.arg(folder)));
        return;
    }
    if (!wanted.exists()) {
        answer<BackupFile>(done, refused(u"There is no folder %1."_s.arg(wanted.path())));
        return;
    }
    const auto& words = passphrase ? passphrase : m_places.passphrase;
    m_isBusy = true;
    if (extent == store::Extent::Full) {
        makeFull(file, words, done);
        return;
    }
    m_write(file, words, [this, file, done = std::move(done)](const Result<void>& written) {
        m_isBusy = false;
        made(file, written, done);
    });
}

void BackupDesk::made(const QString& file, const Result<void>& result, const Done<BackupFile>& done) const
{
    if (result)
        done(describe(QFileInfo(file)));
    else
        done(result.error());
}

// Beside the store, which would write nothing while it made one of that size.
void BackupDesk::makeFull(
    const QString& file, const std::optional<Secret>& passphrase, const Done<BackupFile>& done)
{
    withDatabaseKey([this, file, passphrase, done](const auto& found) {
        if (!found || m_places.database.isEmpty()) {
            m_isBusy = false;
            done(found ? refused(u"A backup of everything is made of a database in a file only."_s)
                       : found.error());
            return;
        }
        const store::BackupOrder order { .database = store::DatabaseFile { m_places.database },
            .dataKey = found->first,
            .extent = store::Extent::Full,
            .file = file,
            .key = passphrase ? BackupKey(secrets::Passphrase { *passphrase }) : BackupKey(found->first) };
        run([this, order, done] {
            const auto facts = store::backUp(order);
            return [this, facts, order, done] {
                made(order.file, facts ? Result<void>() : Result<void>(facts.error()), done);
            };
        });
    });
}

Result<QByteArray> BackupDesk::read(const QString& name) const
{
    const auto found = find(name);
    if (!found)
        return noSuchBackup(name);
    if (found->bytes > kMostDownloadBytes) {
        return Error { .code = ErrorCode::PayloadTooLarge,
            .message = u"The backup has %1 bytes; larger ones than %2 are taken from the folder: %3."_s
                           .arg(found->bytes)
                           .arg(kMostDownloadBytes)
                           .arg(pathOf(name)) };
    }
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"The backup %1 cannot be read (%2)."_s.arg(name, file.errorString()));
    return file.readAll();
}

Result<void> BackupDesk::remove(const QString& name)
{
    if (!find(name))
        return noSuchBackup(name);
    if (QFile::remove(pathOf(name)))
        return {};
    return refused(u"The backup %1 cannot be deleted."_s.arg(name));
}

// ---- keys ----

void BackupDesk::withDatabaseKey(Done<std::pair<DataKey, KeySource>> done)
{
    m_shelf.keyRecord(this, [this, done = std::move(done)](const Result<std::optional<KeyRecord>>& record) {
        if (!record || !*record) {
            done(record ? Error { .code = ErrorCode::SecretUnavailable,
                     .message = u"Nothing in the database is sealed yet, so there is no key."_s }
                        : record.error());
            return;
        }
        m_keys.find(**record, [done, source = (*record)->source](const auto& found) {
            if (const auto* key = std::get_if<DataKey>(&found))
                done(std::pair(*key, source));
            else
                done(Error {
                    .code = ErrorCode::SecretUnavailable, .message = std::get<KeyProblem>(found).message });
        });
    });
}

void BackupDesk::findAnywhere(const QByteArray& id, std::vector<KeySource> sources, HaveKey done)
{
    if (sources.empty()) {
        done(refused(
            u"The backup opens with the key %1, which is not here any more."_s.arg(QString::fromLatin1(id))));
        return;
    }
    const KeySource source = sources.back();
    sources.pop_back();
    m_keys.find({ .keyId = id, .source = source },
        [this, id, sources = std::move(sources), done = std::move(done)](const auto& found) {
            if (const auto* key = std::get_if<DataKey>(&found))
                done(*key);
            else
                findAnywhere(id, sources, done);
        });
}

void BackupDesk::withBackupKey(
    const QString& path, const std::optional<Secret>& passphrase, Done<BackupKey> done)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path)) {
        answer<BackupKey>(done, noSuchBackup(name));
        return;
    }
    const BackupFile file = look(path);
    if (!file.needs) {
        answer<BackupKey>(done, refused(u"%1 is no backup, or its beginning is damaged."_s.arg(name)));
        return;
    }
    if (!file.needs->keyId.isEmpty()) {
        std::vector<KeySource> sources { KeySource::File };
        if (m_places.keys.keychain)
            sources.push_back(KeySource::Keychain);
        if (m_places.keys.variable)
            sources.push_back(KeySource::Variable);
        findAnywhere(
            file.needs->keyId, std::move(sources), [done = std::move(done)](const Result<DataKey>& key) {
                if (key)
                    done(BackupKey(*key));
                else
                    done(key.error());
            });
        return;
    }
    const auto& words = passphrase ? passphrase : m_places.passphrase;
    answer<BackupKey>(done,
        words ? Result<BackupKey>(BackupKey(secrets::Passphrase { *words }))
              : Result<BackupKey>(refused(u"%1 opens with a passphrase."_s.arg(name))));
}

// ---- reading ----

void BackupDesk::run(Work work)
{
    m_isBusy = true;
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        QMetaObject::invokeMethod(
            this,
            [this, end = work()] {
                // It is about to return.
                m_thread->wait();
                m_isBusy = false;
                end();
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

// Only names of backups lead anywhere, so none leads out of the folder.
void BackupDesk::check(const QString& name, const std::optional<Secret>& passphrase, Done<DumpFacts> done)
{
    if (find(name))
        checkFile(pathOf(name), passphrase, std::move(done));
    else
        answer<DumpFacts>(done, noSuchBackup(name));
}

void BackupDesk::checkFile(const QString& path, const std::optional<Secret>& passphrase, Done<DumpFacts> done)
{
    if (const auto problem = busyProblem()) {
        answer<DumpFacts>(done, *problem);
        return;
    }
    m_isBusy = true;
    withBackupKey(path, passphrase, [this, path, done = std::move(done)](const Result<BackupKey>& key) {
        // Nothing that is sealed with it stays.
        const Result<DataKey> passing = DataKey::random();
        if (!key || !passing) {
            m_isBusy = false;
            done(key ? passing.error() : key.error());
            return;
        }
        // A file from elsewhere may come before the first one here.
        const QString scratch = pathOf(u"checking.db"_s);
        if (!makePrivateFolder(m_places.folder())) {
            m_isBusy = false;
            done(refused(u"The folder for backups, %1, cannot be made."_s.arg(m_places.folder())));
            return;
        }
        const store::Restoring order { .file = path,
            .key = *key,
            .database = store::DatabaseFile { scratch },
            .dataKey = *passing,
            .checkConfiguration = checkConfiguration };
        run([order, scratch, done] {
            removeDatabase(scratch);
            const auto restored = store::restore(order);
            removeDatabase(scratch);
            return [restored, done] {
                if (restored)
                    done(restored->facts);
                else
                    done(restored.error());
            };
        });
    });
}

void BackupDesk::prepare(const QString& name, const std::optional<Secret>& passphrase, Done<DumpFacts> done)
{
    if (find(name))
        prepareFile(pathOf(name), passphrase, std::move(done));
    else
        answer<DumpFacts>(done, noSuchBackup(name));
}

void BackupDesk::discardNext()
{
    if (canRestore() && !m_isBusy)
        removeDatabase(nextOf(m_places.database));
}

void BackupDesk::prepareFile(
    const QString& path, const std::optional<Secret>& passphrase, Done<DumpFacts> done)
{
    const auto problem = m_places.database.isEmpty()
        ? std::optional(refused(u"Only a database in a file is restored this way."_s))
        : busyProblem();
    if (problem) {
        answer<DumpFacts>(done, *problem);
        return;
    }
    m_isBusy = true;
    withBackupKey(path, passphrase, [this, path, done = std::move(done)](const Result<BackupKey>& key) {
        if (!key) {
            m_isBusy = false;
            done(key.error());
            return;
        }
        withDatabaseKey([this, path, key = *key, done](const auto& under) {
            if (!under) {
                m_isBusy = false;
                done(under.error());
                return;
            }
            const QString next = nextOf(m_places.database);
            const store::Restoring order { .file = path,
                .key = key,
                .database = store::DatabaseFile { next },
                .dataKey = under->first,
                .source = under->second,
                .checkConfiguration = checkConfiguration };
            run([order, next, done] {
                removeDatabase(next);
                const auto restored = store::restore(order);
                return [restored, done] {
                    if (restored)
                        done(restored->facts);
                    else
                        done(restored.error());
                };
            });
        });
    });
}

Result<QString> adoptNext(const QString& database)
{
    const QString next = nextOf(database);
    if (!QFileInfo::exists(next))
        return QString();
    const auto wanted = store::recordedKey(store::DatabaseFile { next });
    if (!wanted)
        return wanted.error();
    if (QFileInfo::exists(database)) {
        // Another key meanwhile: that of the prepared one may be gone.
        const auto present = store::recordedKey(store::DatabaseFile { database });
        if (present && *present && *present != *wanted) {
            return refused(
                u"The backup that was prepared in %1 is sealed with a key that was changed since. Restore it "
                "again, and delete that file."_s.arg(next));
        }
    }
    const Result<QString> kept = store::putInPlace(next, database);
    if (!kept)
        return kept.error();
    return kept->isEmpty()
        ? u"The backup that was prepared is in place."_s
        : u"The backup that was prepared is in place; the earlier database is kept as %1."_s.arg(*kept);
}

} // namespace gateway::service

#include "moc_backup_desk.cpp"
