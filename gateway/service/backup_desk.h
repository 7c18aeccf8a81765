// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with backups while the gateway runs, for the management API: makes, lists, checks and deletes
// those in the folder of BackupKeeper, and prepares one to be put in the database's place. A restore cannot
// take the database away from under the gateway: the new one is made whole beside it ("<database>.next"), and
// the next start puts it in place (adoptNext).
// Checking and preparing read everything into a new database, on a thread of their own, one at a time.
// Thread: the main thread. Callbacks come on it, never from inside the call.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "secrets/backup_file.h"
#include "secrets/key_keeper.h"
#include "store/table_dump.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QThread;

namespace gateway::service {

struct BackupFile {
    QString name;
    qint64 madeMs = 0;
    qint64 bytes = 0;
    std::optional<secrets::BackupNeeds> needs = {}; // empty: it is damaged
};

class BackupDesk final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 kMostDownloadBytes = 64LL * 1024 * 1024;

    template <typename T> using Done = std::function<void(const Result<T>&)>;

    struct Places {
        QString database; // empty: none that a file could take the place of
        secrets::KeyPlaces keys;
        std::function<QString()> folder;
        std::optional<Secret> passphrase = {}; // BACKUP_PASSPHRASE
    };

    // Writes one of everything but traffic, beside whatever else the store does.
    using Write = std::function<void(const QString& file, const std::optional<Secret>& passphrase,
        std::function<void(Result<void>)> done)>;

    BackupDesk(Places places, secrets::SecretShelf& shelf, Write write, QObject* parent = nullptr);
    ~BackupDesk() override;

    // Newest first.
    [[nodiscard]] QVector<BackupFile> list() const;
    [[nodiscard]] std::optional<BackupFile> find(const QString& name) const;
    // A file from anywhere. Blocks briefly.
    [[nodiscard]] static BackupFile look(const QString& path);
    // Where one of that name is, or would be.
    [[nodiscard]] QString pathOf(const QString& name) const;

    // The database is a file, whose place another can take.
    [[nodiscard]] bool canRestore() const { return !m_places.database.isEmpty(); }

    // When the backup that waits for the next start was made; nothing: none does.
    [[nodiscard]] std::optional<qint64> waitingSinceMs() const;

    void make(
        store::Extent extent, const std::optional<Secret>& passphrase, qint64 nowMs, Done<BackupFile> done);
    // To a new file anywhere; its folder is made where it is that of the backups.
    void makeAt(const QString& file, store::Extent extent, const std::optional<Secret>& passphrase,
        Done<BackupFile> done);
    [[nodiscard]] Result<QByteArray> read(const QString& name) const;
    [[nodiscard]] Result<void> remove(const QString& name);

    // Whether restoring it would succeed, and what is in it.
    void check(const QString& name, const std::optional<Secret>& passphrase, Done<store::DumpFacts> done);
    void checkFile(const QString& path, const std::optional<Secret>& passphrase, Done<store::DumpFacts> done);
    // To be put in place by the next start.
    void prepare(const QString& name, const std::optional<Secret>& passphrase, Done<store::DumpFacts> done);
    void prepareFile(
        const QString& path, const std::optional<Secret>& passphrase, Done<store::DumpFacts> done);
    // What was prepared is not to be put in place after all.
    void discardNext();

private:
    using HaveKey = Done<secrets::DataKey>;
    using Work = std::function<std::function<void()>()>; // what to do here with its end

    [[nodiscard]] std::optional<Error> busyProblem() const;
    // The database's own key.
    void withDatabaseKey(Done<std::pair<secrets::DataKey, secrets::KeySource>> done);
    // What opens that file.
    void withBackupKey(
        const QString& path, const std::optional<Secret>& passphrase, Done<secrets::BackupKey> done);
    void findAnywhere(const QByteArray& id, std::vector<secrets::KeySource> sources, HaveKey done);
    void makeFull(const QString& file, const std::optional<Secret>& passphrase, const Done<BackupFile>& done);
    void made(const QString& file, const Result<void>& result, const Done<BackupFile>& done) const;
    void run(Work work);
    template <typename T> void answer(const Done<T>& done, Result<T> result);

    Places m_places;
    secrets::SecretShelf& m_shelf;
    Write m_write;
    secrets::KeyKeeper m_keys;
    std::unique_ptr<QThread> m_thread; // under way
    bool m_isBusy = false;
};

// Puts what a gateway prepared in the place of the database, before that is opened. What was done, a line for
// the log; empty: nothing was prepared. Thread: any; blocks.
[[nodiscard]] Result<QString> adoptNext(const QString& database);

} // namespace gateway::service
