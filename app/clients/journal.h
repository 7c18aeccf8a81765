// SPDX-License-Identifier: GPL-3.0-or-later
// What Plexus changed in files of other programs, written down before it is done: enough to take each change
// back, also after a crash. Holds digests, never a value; the bytes that were there are in backups, which
// only the owner can read. Thread: one at a time; blocks on the disk.
#pragma once

#include "app/clients/settings_format.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace app::clients {

// One place that was set or taken out.
struct JournalEdit {
    ValuePath path;
    qsizetype depth = 0;    // steps of it that were there before
    QByteArray digest = {}; // of what was written; empty: it was taken out

    friend bool operator==(const JournalEdit&, const JournalEdit&) = default;
};

struct JournalEntry {
    // A pending one was written down, and perhaps done.
    enum class State { Pending, Applied };

    QString client;
    QString path; // the file behind all links
    FormatKind format = FormatKind::Json;
    State state = State::Pending;
    bool existed = false; // the file did
    QString backup = {};  // name in the folder of backups; empty: none, the file was ours already or new
    // The file with our edits is exactly the backup with our edits: putting the backup back loses nothing.
    bool isExact = true;
    QByteArray beforeDigest = {};   // of the bytes before this change; empty: no file
    QByteArray originalDigest = {}; // of the backup
    QByteArray afterDigest = {};
    QStringList folders = {}; // that were made for it
    QVector<JournalEdit> edits = {};
    qint64 atMs = 0;

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

[[nodiscard]] QByteArray digestOf(const QByteArray& bytes);
[[nodiscard]] QByteArray digestOf(const QJsonValue& value);

class Journal {
public:
    // Files of a client kept after their change was taken back.
    static constexpr int kKeptBackups = 10;

    // Below the folder; what is missing is made with the first change.
    explicit Journal(const QString& dataFolder);

    // Not readable: what was there is put aside and said; the journal starts anew.
    [[nodiscard]] gateway::Result<void> load();

    [[nodiscard]] const QVector<JournalEntry>& entries() const { return m_entries; }

    [[nodiscard]] std::optional<JournalEntry> entryOf(const QString& client, const QString& path) const;
    [[nodiscard]] QVector<JournalEntry> entriesOf(const QString& client) const;

    // On disk when it returns. In the place of the entry of the same file.
    [[nodiscard]] gateway::Result<void> put(const QVector<JournalEntry>& entries);
    [[nodiscard]] gateway::Result<void> drop(const QString& client, const QString& path);

    // The name of the new backup. Older ones no entry needs go.
    [[nodiscard]] gateway::Result<QString> backUp(
        const QString& client, const QString& path, const QByteArray& bytes, qint64 nowMs);
    // Nothing: it is gone, or not what was put there.
    [[nodiscard]] std::optional<QByteArray> backupOf(const JournalEntry& entry) const;

private:
    [[nodiscard]] gateway::Result<void> save();
    void rotate(const QString& client);

    QString m_folder;
    QVector<JournalEntry> m_entries;
};

} // namespace app::clients
