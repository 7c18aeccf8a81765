// SPDX-License-Identifier: GPL-3.0-or-later
// One prepared statement that writes rows, one or several at a time, on SQLite's own interface. A finished
// request is two rows with 71 values; by QSqlQuery each of them is a QVariant, found by its name and turned
// from UTF-16 to UTF-8 inside SQLite, which together cost twice what writing the rows does. This is the one
// place below Qt Sql; the connection stays Qt's, which loads the same system library. On another engine the
// same rows go by QSqlQuery: there the way to the server costs more than all else. Thread: the store thread;
// the database must be open and outlive it.
#pragma once

#include "base/header_text.h"
#include "base/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringEncoder>
#include <QVarLengthArray>

#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace gateway::store {

// SQLite counts each piece of memory it takes, under a lock of the whole process; nobody asks for the
// figures, and a row is a dozen pieces. To be called before the first connection is opened; later it does
// nothing. Thread: any.
void countNoMemory();

class RowInsert {
public:
    // Invalid text is a defect of ours and shows at the first run.
    RowInsert(const QSqlDatabase& database, const QString& text);
    ~RowInsert();
    RowInsert(const RowInsert&) = delete;
    RowInsert& operator=(const RowInsert&) = delete;

    // Writes a row of these values, in the order of the statement's; the number of rows written. Text is
    // never NULL, and bytes that are not UTF-8 are replaced in it.
    template <typename... Values> [[nodiscard]] Result<int> run(const QString& what, const Values&... values)
    {
        begin();
        add(values...);
        return write(what);
    }

    // The same for a statement of several rows: begin(), add() for each, write(). Bytes and header texts must
    // stay where they are until then; texts and numbers may be temporary.
    void begin();

    template <typename... Values> void add(const Values&... values) { (bind(values), ...); }

    [[nodiscard]] Result<int> write(const QString& what);

private:
    // In m_encoded, which may move until all is encoded.
    struct Encoded {
        int column;
        qsizetype offset;
        qsizetype length;
    };

    void bind(const QString& text);
    void bind(const QByteArray& text);

    void bind(const HeaderText& text) { bind(text.lines()); }

    void bind(qint64 number);

    void bind(int number) { bind(qint64 { number }); }

    void bind(bool flag) { bind(qint64 { flag }); }

    void bind(const std::optional<qint64>& number);
    void bindEmpty();
    void bindBytes(int column, const char* data, qsizetype size);
    [[nodiscard]] Result<int> runQuery(const QString& what);

    sqlite3* m_connection = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    std::optional<QSqlQuery> m_query; // instead of the two, on another engine
    QStringEncoder m_toUtf8 { QStringEncoder::Utf8, QStringEncoder::Flag::Stateless };
    QByteArray m_encoded;
    QVarLengthArray<Encoded, 32> m_texts;
    std::vector<bool> m_isEmpty; // by column: what is bound already is an empty text
    int m_column = 0;
};

} // namespace gateway::store
