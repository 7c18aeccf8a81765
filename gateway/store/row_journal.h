// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of finished requests, on this computer's disk until the database has them. Where the database is a
// server, a row is appended here in the moment it is handed over, before anything else happens to it: so
// neither a process that is killed nor a server that is away for a while loses one. What has been committed
// is cut off again at once: what was deleted in the database must not come back from here. What is found at a
// start, or was written while the server was away, lands later. Landing the same row twice changes nothing,
// since a request has one id.
//
// Appending writes to the system's memory (some ten microseconds): it outlives the process, not a power cut.
// Bounded: beyond kMostBytes a row is not taken, and waits in memory like where there is no journal.
// Thread: any; append() and the rest exclude each other.
#pragma once

#include "base/result.h"
#include "inspect/exchange_record.h"
#include "inspect/mcp_record.h"

#include <QByteArray>
#include <QFile>
#include <QMutex>
#include <QString>
#include <QStringList>

#include <deque>
#include <memory>
#include <optional>

namespace gateway::store {

// The files of a folder, and the name of its next one: they sort by their age.
inline const QString kRowFiles = QStringLiteral("*.rows");
[[nodiscard]] QString nextRowFile(const QString& folder);

class RowJournal {
public:
    static constexpr qint64 kMostBytes = 1024LL * 1024 * 1024;
    static constexpr qint64 kFileBytes = 16LL * 1024 * 1024; // of one file

    // What becomes of a row that was handed over.
    struct Kept {
        quint64 number = 0;        // in the journal, counted up; 0: it is not there
        bool waitsInMemory = true; // else it lands from the journal
    };

    // `folder` must be this process' alone; empty: nothing is ever kept. What is found there is to land.
    explicit RowJournal(const QString& folder);
    ~RowJournal();
    RowJournal(const RowJournal&) = delete;
    RowJournal& operator=(const RowJournal&) = delete;

    [[nodiscard]] Kept append(const inspect::ExchangeRecord& record);
    [[nodiscard]] Kept append(const inspect::McpRecord& record);

    // Everything up to this number is committed.
    void settle(quint64 number);
    // The server is away, or takes nothing: from now on rows land from here.
    void beginOutage();
    [[nodiscard]] bool isOutage() const;
    // Likewise; those that wait already, in memory too, are in these files, oldest first.
    [[nodiscard]] QStringList holdBack();
    // The server is back, and new rows go by memory again. The files whose rows are to land, oldest first.
    [[nodiscard]] QStringList endOutage();
    // All of a file's rows are committed, or none ever will be.
    void landed(const QString& file);
    void refuse(const QString& file);
    // Of a file's rows this one never will be. It is kept beside it, in the same form.
    void putAside(const QString& file, const QByteArray& head, const QByteArray& frame);

    // Rows that wait for the server in files, and their bytes. For tests and logs.
    [[nodiscard]] qint64 waitingBytes() const;

private:
    struct Part {
        QString path;
        quint64 last = 0; // number of its last row
        qint64 bytes = 0;
        qint64 headBytes = 0; // of them before the first row
    };

    [[nodiscard]] Kept write(const QByteArray& frames);
    [[nodiscard]] bool openPart();
    void closePart();
    void moveToBacklog();

    QString m_folder;
    mutable QMutex m_mutex;
    std::deque<Part> m_parts;      // of this process; the last is being written while m_file is open
    QStringList m_backlog;         // files that are to land
    std::unique_ptr<QFile> m_file; // unbuffered
    quint64 m_lastNumber = 0;
    quint64 m_settled = 0;
    qint64 m_bytes = 0; // of all files
    bool m_isOutage = false;
    bool m_hasTold = false; // that it cannot be written
};

// Reads a file of the journal.
class JournalReader {
public:
    struct Row {
        QString table;
        QStringList columns;
        QVariantList values;
        QByteArray frame; // as it lies in the file
    };

    explicit JournalReader(const QString& path);

    // The next rows, at most so many; empty at the end. The same again until take(). A file may end in the
    // middle of a row, where the process was killed, or in zeros, where the computer was: that row is passed
    // over. Error: it is none of ours, or cannot be read from here on.
    [[nodiscard]] Result<QVector<Row>> peek(int most);

    void take() { m_rows.clear(); }

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] const QByteArray& head() const { return m_head; }

private:
    [[nodiscard]] Result<void> readHead();
    [[nodiscard]] std::optional<QByteArray> frame();
    [[nodiscard]] std::optional<Row> rowOf(QByteArray frame) const;

    struct Table {
        QString name;
        QStringList columns;
    };

    QString m_path;
    QFile m_file;
    QVector<Table> m_tables; // by their number in the file
    QVector<Row> m_rows;     // read, and not taken
    QByteArray m_head;
    bool m_hasHead = false;
    bool m_isBroken = false; // where it was read last
};

} // namespace gateway::store
