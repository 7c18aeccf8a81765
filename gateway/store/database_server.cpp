// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database_server.h"

#include "store/sql.h"
#include "store/sql_dialect.h"

#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

using Option = std::pair<QString, QString>;

// Of libpq's; what the URL says wins. A peer that vanished without a word is given up after some ten seconds.
const QVector<Option> kDefaults { { u"application_name"_s, u"plexus"_s }, { u"connect_timeout"_s, u"5"_s },
    { u"keepalives_idle"_s, u"5"_s }, { u"keepalives_interval"_s, u"2"_s }, { u"keepalives_count"_s, u"3"_s },
    { u"tcp_user_timeout"_s, u"10000"_s } };

bool isSet(const QVector<Option>& options, const QString& name)
{
    return std::any_of(
        options.cbegin(), options.cend(), [&name](const Option& option) { return option.first == name; });
}

bool isLoopback(const QString& host)
{
    const bool isNumber = std::all_of(
        host.cbegin(), host.cend(), [](QChar letter) { return letter.isDigit() || letter == u'.'; });
    return host == u"localhost" || host == u"::1" || (isNumber && host.startsWith(u"127."));
}

// A unix socket, or this computer: what goes there nobody else sees.
bool isLocal(const DatabaseServer& server)
{
    QStringList hosts = server.host.split(u',');
    for (const auto& [name, value] : server.options) {
        if (name == u"host" || name == u"hostaddr")
            hosts += value.split(u',');
    }
    return std::all_of(hosts.cbegin(), hosts.cend(), [](const QString& host) {
        const bool isSocket = host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@');
        return isSocket || isLoopback(host);
    });
}

QString quoted(QString value)
{
    value.replace(u'\\', uR"(\\)"_s).replace(u'\'', uR"(\')"_s);
    return u'\'' + value + u'\'';
}

Error cannotBeReached(const DatabaseServer& server, const QSqlError& error)
{
    return { .code = ErrorCode::StoreFailed,
        .message = u"The database %1 cannot be reached (%2). Check that PostgreSQL runs there, and the user, "
                   u"password "
                   "and name in DATABASE_URL."_s.arg(server.shown(), reasonOf(error)) };
}

// Whatever is kept is UTF-8.
Result<void> checkEncoding(const DatabaseServer& server, const QSqlDatabase& database)
{
    QSqlQuery query = prepared(database, u"SELECT current_setting('server_encoding')"_s);
    if (auto ran = run(query, u"The database cannot be read"_s); !ran)
        return ran;
    const QString encoding = query.next() ? query.value(0).toString() : QString();
    if (encoding == u"UTF8")
        return {};
    return Error { .code = ErrorCode::StoreFailed,
        .message =
            u"The database %1 keeps text as %2; Plexus needs UTF8. Make it with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0."_s
                .arg(server.shown(), encoding) };
}

Result<void> connected(const DatabaseServer& server, QSqlDatabase database)
{
    database.setHostName(server.host);
    if (server.port >= 0)
        database.setPort(server.port);
    database.setDatabaseName(server.database);
    database.setUserName(server.user);
    database.setPassword(QString::fromUtf8(server.password.reveal()));
    database.setConnectOptions(connectOptions(server));
    if (!database.open())
        return cannotBeReached(server, database.lastError());
    // Nothing goes past our log to standard error. A node that is cut off is given up, with its locks; and
    // the lock on the migrations is waited for no longer than a migration may take.
    for (const QString& setting : { u"SET client_min_messages = error"_s, u"SET tcp_keepalives_idle = 10"_s,
             u"SET tcp_keepalives_interval = 5"_s, u"SET tcp_keepalives_count = 3"_s,
             u"SET lock_timeout = '30s'"_s }) {
        if (auto set = runOnce(database, setting); !set)
            return set;
    }
    return checkEncoding(server, database);
}

} // namespace

QString connectOptions(const DatabaseServer& server)
{
    QVector<Option> options = server.options;
    for (const Option& standard : kDefaults) {
        if (!isSet(options, standard.first))
            options.append(standard);
    }
    // libpq would go on in the clear where the server, or somebody in between, says that it has no TLS.
    if (!isLocal(server) && !isSet(options, u"sslmode"_s) && !qEnvironmentVariableIsSet("PGSSLMODE"))
        options.append({ u"sslmode"_s, u"require"_s });
    QStringList texts;
    for (const auto& [name, value] : std::as_const(options))
        texts.append(name + u'=' + quoted(value));
    return texts.join(u';');
}

Result<void> openServer(const DatabaseServer& server, const QString& connectionName)
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        return Error { .code = ErrorCode::StoreFailed,
            .message = u"PostgreSQL cannot be used: Qt's driver for it is not installed. Install the package "
                       "libqt6sql6-psql (or what your system calls Qt's QPSQL plugin)."_s };
    }
    const Result<void> opened = connected(server, QSqlDatabase::addDatabase(u"QPSQL"_s, connectionName));
    if (!opened)
        QSqlDatabase::removeDatabase(connectionName);
    return opened;
}

Result<void> limitWaiting(const QSqlDatabase& database)
{
    for (const QString& setting : { u"SET lock_timeout = '5s'"_s, u"SET statement_timeout = '20s'"_s,
             u"SET idle_in_transaction_session_timeout = '60s'"_s }) {
        if (auto ran = runOnce(database, setting); !ran)
            return ran;
    }
    return {};
}

bool isGone(const QSqlDatabase& database)
{
    return !database.isOpen();
}

} // namespace gateway::store
