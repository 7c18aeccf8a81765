// SPDX-License-Identifier: GPL-3.0-or-later
// Where a store keeps its rows: a file of SQLite's, or a PostgreSQL that several nodes may share. Plain
// values; nothing is opened here. Thread: any.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>
#include <QVector>

#include <utility>
#include <variant>

namespace gateway::store {

struct DatabaseFile {
    QString path; // ":memory:" for tests and demos
    friend bool operator==(const DatabaseFile&, const DatabaseFile&) = default;
};

// As libpq understands it. What is empty libpq finds itself (PGHOST, PGUSER, PGPASSWORD, ~/.pgpass …).
struct DatabaseServer {
    QString host = {}; // a name, an address, or the folder of a unix socket
    int port = -1;
    QString user = {};
    Secret password = {};
    QString database = {};
    QVector<std::pair<QString, QString>> options = {}; // sslmode and the like, in the order they were given
    friend bool operator==(const DatabaseServer&, const DatabaseServer&) = default;

    // For people: "postgres://host:port/database", without user, password and options.
    [[nodiscard]] QString shown() const;
};

using DatabaseLocation = std::variant<DatabaseFile, DatabaseServer>;

[[nodiscard]] bool namesServer(const QString& text);
// postgres://[user[:password]@][host][:port][/database][?option=value&…], or postgresql://. The options are
// libpq's; `host` may be one of them, for a unix socket. An error says what is wrong, and never shows the
// password.
[[nodiscard]] Result<DatabaseServer> serverFromUrl(const QString& url);

// For people.
[[nodiscard]] QString shownName(const DatabaseLocation& location);

} // namespace gateway::store
