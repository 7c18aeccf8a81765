// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/sql_util.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

// Moments are microseconds since the exchange began and NULL for what did not happen.
constexpr std::array kVersion1 {
    "CREATE TABLE config_revisions ("
    "  number BIGINT NOT NULL PRIMARY KEY,"
    "  at_ms BIGINT NOT NULL,"
    "  author TEXT NOT NULL,"
    "  summary TEXT NOT NULL,"
    "  document TEXT NOT NULL)"_L1,
    "CREATE TABLE exchanges ("
    "  id TEXT NOT NULL PRIMARY KEY,"
    "  started_at_ms BIGINT NOT NULL,"
    "  state TEXT NOT NULL,"
    "  dialect TEXT NOT NULL,"
    "  method TEXT NOT NULL,"
    "  target TEXT NOT NULL,"
    "  remote_address TEXT NOT NULL,"
    "  key_name TEXT NOT NULL,"
    "  attribution TEXT NOT NULL,"
    "  client TEXT NOT NULL,"
    "  model TEXT NOT NULL,"
    "  alias TEXT NOT NULL,"
    "  provider TEXT NOT NULL,"
    "  target_model TEXT NOT NULL,"
    "  streaming INTEGER NOT NULL,"
    "  status INTEGER NOT NULL,"
    "  input_tokens BIGINT,"
    "  output_tokens BIGINT,"
    "  cache_read_tokens BIGINT,"
    "  cache_write_tokens BIGINT,"
    "  reasoning_tokens BIGINT,"
    "  request_bytes BIGINT NOT NULL,"
    "  response_bytes BIGINT NOT NULL,"
    "  stream_events BIGINT NOT NULL,"
    "  head_us BIGINT,"
    "  body_us BIGINT,"
    "  auth_us BIGINT,"
    "  route_us BIGINT,"
    "  first_byte_us BIGINT,"
    "  first_token_us BIGINT,"
    "  end_us BIGINT,"
    "  request_headers TEXT NOT NULL,"
    "  response_headers TEXT NOT NULL)"_L1,
    "CREATE TABLE exchange_errors ("
    "  exchange_id TEXT NOT NULL PRIMARY KEY REFERENCES exchanges (id) ON DELETE CASCADE,"
    "  code TEXT NOT NULL,"
    "  message TEXT NOT NULL,"
    "  detail TEXT NOT NULL)"_L1,
    "CREATE TABLE attempts ("
    "  exchange_id TEXT NOT NULL REFERENCES exchanges (id) ON DELETE CASCADE,"
    "  attempt_index INTEGER NOT NULL,"
    "  provider TEXT NOT NULL,"
    "  model TEXT NOT NULL,"
    "  reason TEXT NOT NULL,"
    "  url TEXT NOT NULL,"
    "  outcome TEXT NOT NULL,"
    "  status INTEGER NOT NULL,"
    "  error_code TEXT NOT NULL,"
    "  error_message TEXT NOT NULL,"
    "  http_version TEXT NOT NULL,"
    "  reused_connection INTEGER NOT NULL,"
    "  start_us BIGINT,"
    "  dns_us BIGINT,"
    "  connect_us BIGINT,"
    "  tls_us BIGINT,"
    "  sent_us BIGINT,"
    "  head_us BIGINT,"
    "  first_byte_us BIGINT,"
    "  first_token_us BIGINT,"
    "  end_us BIGINT,"
    "  request_headers TEXT NOT NULL,"
    "  response_headers TEXT NOT NULL,"
    "  PRIMARY KEY (exchange_id, attempt_index))"_L1,
    // Newest first, and all that the figures add up: a day of traffic is summed without touching the wide rows.
    "CREATE INDEX exchanges_newest ON exchanges (started_at_ms, id, state, input_tokens, output_tokens,"
    "  cache_read_tokens, cache_write_tokens, first_token_us, end_us)"_L1,
    // What a crash left behind is found without a scan.
    "CREATE INDEX exchanges_running ON exchanges (id) WHERE state = 'running'"_L1,
};

constexpr std::array kMigrations {
    Migration { .version = 1, .statements = kVersion1 },
};

Error storeError(const QString& message)
{
    return Error { .code = ErrorCode::StoreFailed, .message = message };
}

QSqlError recordVersion(const QSqlDatabase& database, int version)
{
    QSqlQuery query(database);
    if (!query.prepare(u"UPDATE schema_version SET version = ?"_s))
        return query.lastError();
    query.addBindValue(version);
    return runPrepared(query);
}

QSqlError createVersionTable(const QSqlDatabase& database)
{
    const QSqlError error = runText(database, u"CREATE TABLE schema_version (version INTEGER NOT NULL)"_s);
    if (error.isValid())
        return error;
    return runText(database, u"INSERT INTO schema_version (version) VALUES (0)"_s);
}

QSqlError runStep(QSqlDatabase& database, const Migration& migration, int current)
{
    if (!database.transaction())
        return database.lastError();
    QSqlError error = current == 0 ? createVersionTable(database) : QSqlError();
    for (const QLatin1StringView statement : migration.statements) {
        if (error.isValid())
            break;
        error = runText(database, QString(statement));
    }
    if (!error.isValid())
        error = recordVersion(database, migration.version);
    if (!error.isValid() && database.commit())
        return {};
    if (!error.isValid())
        error = database.lastError();
    database.rollback();
    return error;
}

} // namespace

std::span<const Migration> schemaMigrations()
{
    return kMigrations;
}

int latestVersion(std::span<const Migration> migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

Result<int> schemaVersion(const QSqlDatabase& database)
{
    const QStringList tables = database.tables();
    if (tables.isEmpty())
        return 0;
    if (!tables.contains(u"schema_version"_s)) {
        return storeError(u"The database %1 belongs to another program. Name another file for Plexus to use."_s.arg(
            database.databaseName()));
    }
    QSqlQuery query(database);
    if (!query.exec(u"SELECT version FROM schema_version"_s) || !query.next())
        return toError(u"The version of the database could not be read"_s, query.lastError());
    return query.value(0).toInt();
}

Result<void> migrate(QSqlDatabase& database, std::span<const Migration> migrations, const BackUp& backUp)
{
    Result<int> current = schemaVersion(database);
    if (!current)
        return current.error();
    if (const int latest = latestVersion(migrations); *current > latest) {
        return storeError(u"The database %1 was written by a newer Plexus (its version is %2, this program knows "
                          "%3). Start the newer program, or name another file."_s.arg(database.databaseName())
                              .arg(*current)
                              .arg(latest));
    }
    for (const Migration& migration : migrations) {
        if (migration.version <= *current)
            continue;
        if (*current > 0) {
            if (const Result<void> copied = backUp(migration.version); !copied)
                return copied.error();
        }
        const QSqlError error = runStep(database, migration, *current);
        current = schemaVersion(database);
        if (!current)
            return current.error();
        // Another process that starts at the same moment may have done this very step.
        if (*current < migration.version) {
            return toError(
                u"The database %1 could not be brought to version %2 and is as it was"_s.arg(database.databaseName())
                    .arg(migration.version),
                error);
        }
    }
    return {};
}

} // namespace gateway::store
