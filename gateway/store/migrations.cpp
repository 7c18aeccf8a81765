// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/sql.h"
#include "store/sql_dialect.h"

#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

// Moments are microseconds since the exchange began and -1 for what did not happen.
constexpr std::array kVersion1 {
    "CREATE TABLE config_revisions (number BIGINT NOT NULL PRIMARY KEY, at_ms BIGINT NOT NULL,"
    " author TEXT NOT NULL, summary TEXT NOT NULL, document TEXT NOT NULL)"_L1,
    "CREATE TABLE exchanges (id TEXT NOT NULL PRIMARY KEY, started_at_ms BIGINT NOT NULL, state TEXT NOT "
    "NULL,"
    " dialect TEXT NOT NULL, method TEXT NOT NULL, target TEXT NOT NULL, remote_address TEXT NOT NULL,"
    " key_name TEXT NOT NULL, attribution TEXT NOT NULL, client TEXT NOT NULL, model TEXT NOT NULL,"
    " alias TEXT NOT NULL, provider TEXT NOT NULL, target_model TEXT NOT NULL, streaming INTEGER NOT NULL,"
    " status INTEGER NOT NULL, error_code TEXT NOT NULL, error_message TEXT NOT NULL,"
    " error_detail TEXT NOT NULL, input_tokens BIGINT, output_tokens BIGINT, cache_read_tokens BIGINT,"
    " cache_write_tokens BIGINT, reasoning_tokens BIGINT, request_bytes BIGINT NOT NULL,"
    " response_bytes BIGINT NOT NULL, stream_events BIGINT NOT NULL, head_us BIGINT NOT NULL,"
    " body_us BIGINT NOT NULL, auth_us BIGINT NOT NULL, route_us BIGINT NOT NULL,"
    " first_byte_us BIGINT NOT NULL, first_token_us BIGINT NOT NULL, end_us BIGINT NOT NULL,"
    " request_headers TEXT NOT NULL, response_headers TEXT NOT NULL)"_L1,
    "CREATE TABLE attempts (exchange_id TEXT NOT NULL REFERENCES exchanges (id) ON DELETE CASCADE,"
    " attempt INTEGER NOT NULL, provider TEXT NOT NULL, model TEXT NOT NULL, reason TEXT NOT NULL,"
    " url TEXT NOT NULL, outcome TEXT NOT NULL, status INTEGER NOT NULL, error_code TEXT NOT NULL,"
    " error_message TEXT NOT NULL, http_version TEXT NOT NULL, reused_connection INTEGER NOT NULL,"
    " start_us BIGINT NOT NULL, dns_us BIGINT NOT NULL, connect_us BIGINT NOT NULL, tls_us BIGINT NOT NULL,"
    " sent_us BIGINT NOT NULL, head_us BIGINT NOT NULL, first_byte_us BIGINT NOT NULL,"
    " first_token_us BIGINT NOT NULL, end_us BIGINT NOT NULL, request_headers TEXT NOT NULL,"
    " response_headers TEXT NOT NULL, PRIMARY KEY (exchange_id, attempt))"_L1,
    // Newest first, and all that the figures add up: a day of traffic is summed without its wide rows.
    "CREATE INDEX exchanges_newest ON exchanges (started_at_ms, id, state, input_tokens, output_tokens,"
    " cache_read_tokens, cache_write_tokens, first_token_us, end_us)"_L1,
    // What a crash left behind is found without a scan.
    "CREATE INDEX exchanges_running ON exchanges (id) WHERE state = 'running'"_L1,
};

// What translation could not carry: "kind<TAB>field<TAB>reason", a line each.
constexpr std::array kVersion2 {
    "ALTER TABLE exchanges ADD COLUMN notes TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE attempts ADD COLUMN dialect TEXT NOT NULL DEFAULT ''"_L1,
};

// What a request cost, why it went where it went, and what the traffic policy must not forget over a restart.
// Costs are nanodollars, moments milliseconds since 1970.
constexpr std::array kVersion3 {
    "ALTER TABLE exchanges ADD COLUMN cost_nanos BIGINT"_L1,
    "ALTER TABLE exchanges ADD COLUMN cost_source TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE exchanges ADD COLUMN usage_estimated INTEGER NOT NULL DEFAULT 0"_L1,
    "ALTER TABLE exchanges ADD COLUMN considered TEXT NOT NULL DEFAULT ''"_L1,
    "CREATE TABLE cooldowns (provider TEXT NOT NULL, model TEXT NOT NULL, since_ms BIGINT NOT NULL,"
    " until_ms BIGINT NOT NULL, failures INTEGER NOT NULL, reason TEXT NOT NULL,"
    " PRIMARY KEY (provider, model))"_L1,
    "CREATE TABLE quota_use (quota TEXT NOT NULL, owner TEXT NOT NULL, unit TEXT NOT NULL,"
    " quota_window TEXT NOT NULL, duration_ms BIGINT NOT NULL, buckets TEXT NOT NULL,"
    " updated_ms BIGINT NOT NULL, PRIMARY KEY (quota, owner))"_L1,
};

// What live traffic taught the selectors. `requests`: per hour, `newest_hour` (hours since 1970) first.
constexpr std::array kVersion4 {
    "CREATE TABLE target_stats (provider TEXT NOT NULL, model TEXT NOT NULL, last_measured_ms BIGINT,"
    " newest_hour BIGINT NOT NULL, requests TEXT NOT NULL, first_token_ms DOUBLE PRECISION,"
    " first_token_ms_samples BIGINT, whole_answer_ms DOUBLE PRECISION, whole_answer_ms_samples BIGINT,"
    " tokens_per_second DOUBLE PRECISION, tokens_per_second_samples BIGINT,"
    " end_to_end_tokens_per_second DOUBLE PRECISION, end_to_end_tokens_per_second_samples BIGINT,"
    " PRIMARY KEY (provider, model))"_L1,
    "CREATE TABLE token_mixes (alias TEXT NOT NULL PRIMARY KEY, input BIGINT NOT NULL,"
    " cache_read BIGINT NOT NULL, cache_write BIGINT NOT NULL, output BIGINT NOT NULL,"
    " samples BIGINT NOT NULL)"_L1,
    // The figures add up costs too.
    "DROP INDEX exchanges_newest"_L1,
    "CREATE INDEX exchanges_newest ON exchanges (started_at_ms, id, state, input_tokens, output_tokens,"
    " cache_read_tokens, cache_write_tokens, cost_nanos, first_token_us, end_us)"_L1,
};

// Answers that may be gone on from, and conversations. An owner is the name of a key; JSON is text as it is
// sent; moments are milliseconds since 1970.
constexpr std::array kVersion5 {
    "CREATE TABLE responses (owner TEXT NOT NULL, id TEXT NOT NULL, parent_id TEXT NOT NULL,"
    " conversation_id TEXT NOT NULL, provider TEXT NOT NULL, model TEXT NOT NULL, upstream_id TEXT NOT NULL,"
    " status TEXT NOT NULL, background INTEGER NOT NULL, created_ms BIGINT NOT NULL,"
    " expires_ms BIGINT NOT NULL, input TEXT NOT NULL, output TEXT NOT NULL, object TEXT NOT NULL,"
    " PRIMARY KEY (owner, id))"_L1,
    // For the hourly clean-up, and for what a crash left running.
    "CREATE INDEX responses_expiry ON responses (expires_ms)"_L1,
    "CREATE INDEX responses_running ON responses (status) WHERE status IN ('queued', 'in_progress')"_L1,
    "CREATE TABLE conversations (owner TEXT NOT NULL, id TEXT NOT NULL, created_ms BIGINT NOT NULL,"
    " expires_ms BIGINT NOT NULL, metadata TEXT NOT NULL, PRIMARY KEY (owner, id))"_L1,
    "CREATE INDEX conversations_expiry ON conversations (expires_ms)"_L1,
    "CREATE TABLE conversation_items (owner TEXT NOT NULL, conversation_id TEXT NOT NULL,"
    " place BIGINT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL,"
    " PRIMARY KEY (owner, conversation_id, place))"_L1,
};

// What a request was for, and what of media it carried: "files=1 file_bytes=20480 images=2".
constexpr std::array kVersion6 {
    "ALTER TABLE exchanges ADD COLUMN operation TEXT NOT NULL DEFAULT 'generate'"_L1,
    "ALTER TABLE exchanges ADD COLUMN media TEXT NOT NULL DEFAULT ''"_L1,
};

// What a person has allowed of MCP servers: commands that may be started, tools in the form they were seen
// in.
constexpr std::array kVersion7 {
    "CREATE TABLE mcp_approvals ("
    "kind TEXT NOT NULL, server TEXT NOT NULL, subject TEXT NOT NULL, digest TEXT NOT NULL, "
    "at_ms BIGINT NOT NULL, PRIMARY KEY (kind, server, subject))"_L1,
};

// Requests to MCP servers, by name and size. Ids are sorted by time.
constexpr std::array kVersion8 {
    "CREATE TABLE mcp_requests (id TEXT PRIMARY KEY, started_at_ms BIGINT NOT NULL, state TEXT NOT NULL,"
    " key_name TEXT NOT NULL, attribution TEXT NOT NULL, client TEXT NOT NULL, remote_address TEXT NOT NULL,"
    " server TEXT NOT NULL, transport TEXT NOT NULL, http_method TEXT NOT NULL,"
    " protocol_version TEXT NOT NULL, session TEXT NOT NULL, rpc_method TEXT NOT NULL, name TEXT NOT NULL,"
    " rpc_id TEXT NOT NULL, status INTEGER NOT NULL, rpc_error_code BIGINT, error_message TEXT NOT NULL,"
    " key_number INTEGER NOT NULL, attempts INTEGER NOT NULL, request_bytes BIGINT NOT NULL,"
    " response_bytes BIGINT NOT NULL, client_messages BIGINT NOT NULL, server_messages BIGINT NOT NULL,"
    " head_us BIGINT NOT NULL, body_us BIGINT NOT NULL, sent_us BIGINT NOT NULL,"
    " server_head_us BIGINT NOT NULL, first_byte_us BIGINT NOT NULL, end_us BIGINT NOT NULL,"
    " notices TEXT NOT NULL, messages TEXT NOT NULL)"_L1,
    "CREATE INDEX mcp_requests_server ON mcp_requests (server, id)"_L1,
};

// MCP clients that registered, and what people allowed them. Digests and marks are SHA-256 as hex; a family
// is all tokens made of one code.
constexpr std::array kVersion9 {
    "CREATE TABLE mcp_oauth_clients (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL,"
    " redirect_uris TEXT NOT NULL, created_ms BIGINT NOT NULL, used_ms BIGINT NOT NULL)"_L1,
    "CREATE TABLE mcp_oauth_tokens (digest TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL,"
    " family TEXT NOT NULL, client_id TEXT NOT NULL, key_name TEXT NOT NULL, key_mark TEXT NOT NULL,"
    " resource TEXT NOT NULL, scopes TEXT NOT NULL, issued_ms BIGINT NOT NULL,"
    " expires_ms BIGINT NOT NULL)"_L1,
};

// Images told to models that see none: the requests that were made for it, and what was said of each image.
// `hash`: of image, describing model and prompt, in hex; `used_at`: milliseconds since 1970.
constexpr std::array kVersion10 {
    "ALTER TABLE exchanges ADD COLUMN kind TEXT NOT NULL DEFAULT 'client'"_L1,
    "ALTER TABLE exchanges ADD COLUMN parent TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE exchanges ADD COLUMN describe_us BIGINT NOT NULL DEFAULT -1"_L1,
    "ALTER TABLE exchanges ADD COLUMN described_us BIGINT NOT NULL DEFAULT -1"_L1,
    "CREATE TABLE image_descriptions (hash TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL,"
    " bytes BIGINT NOT NULL, used_at BIGINT NOT NULL)"_L1,
    // Which has not been used for longest, and what all of them come to.
    "CREATE INDEX image_descriptions_use ON image_descriptions (used_at, bytes)"_L1,
};

// Secrets, and which key they and all other sealed columns (sealed_columns.h) are sealed with: one row at
// most. `swept`: no row from before the key is in the clear any more.
constexpr std::array kVersion11 {
    "CREATE TABLE secrets (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL,"
    " updated_ms BIGINT NOT NULL)"_L1,
    "CREATE TABLE sealing_key (single INTEGER NOT NULL PRIMARY KEY CHECK (single = 1), key_id TEXT NOT NULL,"
    " source TEXT NOT NULL, canary TEXT NOT NULL, since_ms BIGINT NOT NULL, swept INTEGER NOT NULL)"_L1,
};

// What providers report of themselves: the latest reading, its history, and how the checkers do. Amounts are
// in the meter's own unit, moments milliseconds since 1970; `models` are patterns, a line each.
constexpr std::array kVersion12 {
    "CREATE TABLE meters (provider TEXT NOT NULL, meter TEXT NOT NULL, place INTEGER NOT NULL,"
    " source TEXT NOT NULL, at_ms BIGINT NOT NULL, fresh_until_ms BIGINT NOT NULL, label TEXT NOT NULL,"
    " kind TEXT NOT NULL, unit TEXT NOT NULL, limit_value DOUBLE PRECISION, used DOUBLE PRECISION,"
    " remaining DOUBLE PRECISION, percent DOUBLE PRECISION, window_count INTEGER, window_unit TEXT NOT NULL,"
    " window_cycle TEXT NOT NULL, resets_at_ms BIGINT, status TEXT NOT NULL, reach TEXT NOT NULL,"
    " models TEXT NOT NULL, covered_by TEXT NOT NULL, PRIMARY KEY (provider, meter))"_L1,
    "CREATE TABLE meter_history (at_ms BIGINT NOT NULL, provider TEXT NOT NULL, meter TEXT NOT NULL,"
    " limit_value DOUBLE PRECISION, used DOUBLE PRECISION, remaining DOUBLE PRECISION,"
    " percent DOUBLE PRECISION, status TEXT NOT NULL)"_L1,
    "CREATE INDEX meter_history_provider ON meter_history (provider, at_ms)"_L1,
    // For what is too old.
    "CREATE INDEX meter_history_age ON meter_history (at_ms)"_L1,
    "CREATE TABLE checker_health (provider TEXT NOT NULL PRIMARY KEY, last_success_ms BIGINT NOT NULL,"
    " last_try_ms BIGINT NOT NULL, last_error TEXT NOT NULL, failures INTEGER NOT NULL)"_L1,
};

// Who changed what by way of the management API, and switches that are set while running.
constexpr std::array kVersion13 {
    "CREATE TABLE audit (id BIGINT NOT NULL PRIMARY KEY, at_ms BIGINT NOT NULL, who TEXT NOT NULL,"
    " address TEXT NOT NULL, operation TEXT NOT NULL, summary TEXT NOT NULL, status INTEGER NOT NULL,"
    " revision BIGINT NOT NULL)"_L1,
    "CREATE TABLE runtime_settings (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)"_L1,
};

// Several nodes on one database: each writes its own share of a quota's use (amounts, and what its requests
// in progress hold), so that none overwrites another's and a row written twice counts once. `node`: of nodes;
// empty where there is one only. `generation` counts how often the use was set to nothing: rows of an earlier
// one count no more. A lease says who does what is to be done once. `seen_ms` and `until_ms` are by the
// database's clock.
constexpr std::array kVersion14 {
    "CREATE TABLE quota_shares (quota TEXT NOT NULL, owner TEXT NOT NULL, node TEXT NOT NULL,"
    " unit TEXT NOT NULL, quota_window TEXT NOT NULL, duration_ms BIGINT NOT NULL, buckets TEXT NOT NULL,"
    " held BIGINT NOT NULL, generation BIGINT NOT NULL, updated_ms BIGINT NOT NULL,"
    " PRIMARY KEY (quota, owner, node))"_L1,
    "INSERT INTO quota_shares (quota, owner, node, unit, quota_window, duration_ms, buckets, held, "
    "generation,"
    " updated_ms) SELECT quota, owner, '', unit, quota_window, duration_ms, buckets, 0, 0, updated_ms"
    " FROM quota_use"_L1,
    "DROP TABLE quota_use"_L1,
    "ALTER TABLE quota_shares RENAME TO quota_use"_L1,
    "CREATE TABLE nodes (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, started_ms BIGINT NOT NULL,"
    " seen_ms BIGINT NOT NULL)"_L1,
    "CREATE TABLE leases (name TEXT NOT NULL PRIMARY KEY, holder TEXT NOT NULL, until_ms BIGINT NOT NULL)"_L1,
    // Who makes an answer: those of a node that died have ended.
    "ALTER TABLE responses ADD COLUMN node TEXT NOT NULL DEFAULT ''"_L1,
};

// Whose session a request belongs to, and what was said in it. `body`: everything, packed (capture_pack.h)
// and sealed. The index holds what lists, retention and the size cap ask, without the wide rows.
constexpr std::array kVersion15 {
    "ALTER TABLE exchanges ADD COLUMN session TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE exchanges ADD COLUMN agent TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE exchanges ADD COLUMN parent_agent TEXT NOT NULL DEFAULT ''"_L1,
    "CREATE INDEX exchanges_session ON exchanges (session, started_at_ms) WHERE session <> ''"_L1,
    "CREATE TABLE captures (exchange_id TEXT NOT NULL PRIMARY KEY, started_ms BIGINT NOT NULL,"
    " key_name TEXT NOT NULL, request_bytes BIGINT NOT NULL, response_bytes BIGINT NOT NULL,"
    " stored_bytes BIGINT NOT NULL, body TEXT NOT NULL)"_L1,
    "CREATE INDEX captures_newest ON captures (started_ms, exchange_id, key_name, request_bytes,"
    " response_bytes, stored_bytes)"_L1,
};

// The page of usage adds up by alias, target, key and client too. SQLite reads whole rows, headers included,
// for what is not in an index; in PostgreSQL headers lie apart, and an index refuses names as long as clients
// like.
constexpr std::array kVersion16 {
    "DROP INDEX exchanges_newest"_L1,
    "CREATE INDEX exchanges_newest ON exchanges (started_at_ms, id, state, input_tokens, output_tokens,"
    " cache_read_tokens, cache_write_tokens, cost_nanos, first_token_us, end_us, streaming, alias, provider,"
    " target_model, key_name, client)"_L1,
};

// What a person has put on requests: of few rows among many, so not columns of theirs.
constexpr std::array kVersion17 {
    "CREATE TABLE exchange_marks (exchange_id TEXT NOT NULL PRIMARY KEY, pinned INTEGER NOT NULL,"
    " note TEXT NOT NULL)"_L1,
};

// What an answer says of itself, and what its request held; 0: none, or not told. `first_text_us`: of rows
// from before it, NULL.
constexpr std::array kVersion18 {
    "ALTER TABLE exchanges ADD COLUMN finish TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE exchanges ADD COLUMN tool_calls BIGINT NOT NULL DEFAULT 0"_L1,
    "ALTER TABLE exchanges ADD COLUMN tools BIGINT NOT NULL DEFAULT 0"_L1,
    "ALTER TABLE exchanges ADD COLUMN messages BIGINT NOT NULL DEFAULT 0"_L1,
    "ALTER TABLE exchanges ADD COLUMN first_text_us BIGINT"_L1,
};

constexpr std::array kMigrations {
    Migration { .version = 1, .statements = kVersion1 },
    Migration { .version = 2, .statements = kVersion2 },
    Migration { .version = 3, .statements = kVersion3 },
    Migration { .version = 4, .statements = kVersion4 },
    Migration { .version = 5, .statements = kVersion5 },
    Migration { .version = 6, .statements = kVersion6 },
    Migration { .version = 7, .statements = kVersion7 },
    Migration { .version = 8, .statements = kVersion8 },
    Migration { .version = 9, .statements = kVersion9 },
    Migration { .version = 10, .statements = kVersion10 },
    Migration { .version = 11, .statements = kVersion11 },
    Migration { .version = 12, .statements = kVersion12 },
    Migration { .version = 13, .statements = kVersion13 },
    Migration { .version = 14, .statements = kVersion14 },
    Migration { .version = 15, .statements = kVersion15 },
    Migration { .version = 16, .statements = kVersion16, .engine = Engine::Sqlite },
    Migration { .version = 17, .statements = kVersion17 },
    Migration { .version = 18, .statements = kVersion18 },
};

Error storeError(const QString& message)
{
    return Error { .code = ErrorCode::StoreFailed, .message = message };
}

Result<void> setVersion(const QSqlDatabase& database, int version)
{
    QSqlQuery query = prepared(database, u"UPDATE schema_version SET version = :version"_s);
    query.bindValue(u":version"_s, version);
    return run(query, u"The version of the database could not be written"_s);
}

Result<void> createVersionTable(const QSqlDatabase& database)
{
    auto created = runOnce(database, u"CREATE TABLE schema_version (version INTEGER NOT NULL)"_s);
    return created ? runOnce(database, u"INSERT INTO schema_version (version) VALUES (0)"_s) : created;
}

Result<void> runStatements(const QSqlDatabase& database, const Migration& migration, int current)
{
    if (current == 0) {
        if (auto created = createVersionTable(database); !created)
            return created;
    }
    if (migration.engine && *migration.engine != engineOf(database))
        return setVersion(database, migration.version);
    for (const QLatin1StringView statement : migration.statements) {
        if (auto ran = runOnce(database, schemaStatement(engineOf(database), statement)); !ran)
            return ran;
    }
    return setVersion(database, migration.version);
}

Result<void> runStep(QSqlDatabase& database, const Migration& migration, int current)
{
    if (!database.transaction())
        return sqlError(u"The database cannot be changed"_s, database);
    Result<void> done = runStatements(database, migration, current);
    if (done && !database.commit())
        done = sqlError(u"The database cannot be changed"_s, database);
    if (!done)
        database.rollback();
    return done;
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
    const Result<QStringList> tables = tableNames(database);
    if (!tables)
        return tables.error();
    if (tables->isEmpty())
        return 0;
    if (!tables->contains(u"schema_version"_s)) {
        return storeError(
            u"The database %1 belongs to another program. Name another one for Plexus to use."_s.arg(
                database.databaseName()));
    }
    QSqlQuery query = prepared(database, u"SELECT version FROM schema_version"_s);
    if (auto ran = run(query, u"The version of the database could not be read"_s); !ran)
        return ran.error();
    return query.next() ? query.value(u"version"_s).toInt() : 0;
}

Result<void> migrate(QSqlDatabase& database, std::span<const Migration> migrations, const BackUp& backUp)
{
    const int latest = latestVersion(migrations);
    Result<int> current = schemaVersion(database);
    // Nothing to do: then nobody is waited for.
    if (current && *current == latest)
        return {};
    const MigrationTurn turn(database);
    if (!turn.taken())
        return turn.taken();
    current = schemaVersion(database);
    if (!current)
        return current.error();
    if (*current > latest) {
        return storeError(
            u"The database %1 was written by a newer Plexus (schema %2; this one knows %3). Update "
            "Plexus, or use another data directory."_s.arg(database.databaseName())
                .arg(*current)
                .arg(latest));
    }
    // A database that is only being made holds nothing to keep.
    const bool isNew = *current == 0;
    for (const Migration& migration : migrations) {
        if (migration.version <= *current)
            continue;
        if (!isNew) {
            if (auto copied = backUp(migration.version); !copied)
                return copied;
        }
        const Result<void> done = runStep(database, migration, *current);
        current = schemaVersion(database);
        if (!current)
            return current.error();
        // Another process that starts at the same moment may have done this very step.
        if (!done && *current < migration.version)
            return done;
    }
    return {};
}

} // namespace gateway::store
