// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table_dump.h"

#include "store/migrations.h"
#include "store/sql.h"
#include "store/sql_dialect.h"

#include <QCborArray>
#include <QCborValue>
#include <QSqlField>
#include <QSqlRecord>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

// What a stream of traffic leaves behind. A table that is not named here is never left out of a backup.
const QStringList kTraffic { u"attempts"_s, u"captures"_s, u"conversation_items"_s, u"conversations"_s,
    u"exchange_marks"_s, u"exchanges"_s, u"image_descriptions"_s, u"mcp_requests"_s, u"responses"_s };
// Of the database itself: made anew.
const QStringList kInternal { u"leases"_s, u"nodes"_s, u"schema_version"_s, u"sealing_key"_s };
// An answer and what it answers are bounded well below.
constexpr quint32 kMostFrameBytes = 256 * 1024 * 1024;

enum Kind : int { HeadFrame = 0, TableFrame = 1, RowFrame = 2, EndFrame = 3 };

Error misfit(const QString& what)
{
    return { .code = ErrorCode::InvalidRequest,
        .message = u"holds what this Plexus has no place for (%1)."_s.arg(what),
        .failureClass = FailureClass::Caller };
}

QStringList dumpedTables(const QSqlDatabase& database, Extent extent)
{
    // Whoever asks has just read or made the schema; should it fail now, there is nothing to dump or load.
    QStringList tables = tableNames(database).value_or(QStringList());
    tables.removeIf([extent](const QString& name) {
        return kInternal.contains(name) || (extent == Extent::Core && kTraffic.contains(name));
    });
    tables.sort();
    return tables;
}

QByteArray framed(const QCborArray& content)
{
    const QByteArray body = QCborValue(content).toCbor();
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(body.size()), length.data());
    return length + body;
}

QCborValue cborOf(const QVariant& value)
{
    if (value.isNull())
        return { nullptr };
    switch (value.metaType().id()) {
    case QMetaType::Int:
    case QMetaType::LongLong: return { value.toLongLong() };
    case QMetaType::Double: return { value.toDouble() };
    case QMetaType::QByteArray: return { value.toByteArray() };
    default: return { value.toString() };
    }
}

// nullopt: of a type no column has.
std::optional<QVariant> variantOf(const QCborValue& value)
{
    if (value.isNull())
        return QVariant();
    if (value.isInteger())
        return QVariant(value.toInteger());
    if (value.isDouble())
        return QVariant(value.toDouble());
    if (value.isByteArray())
        return QVariant(value.toByteArray());
    if (value.isString())
        return textValue(value.toString());
    return std::nullopt;
}

// The place of a sealed value in a row, by the names of its columns; empty: one is not there.
QVector<qsizetype> keyPlaces(const SealedColumn& column, const QStringList& names)
{
    QVector<qsizetype> places;
    for (qsizetype i = 0; i < column.keySize(); ++i) {
        const qsizetype at = names.indexOf(QString(column.key[static_cast<std::size_t>(i)]));
        if (at < 0)
            return {};
        places.append(at);
    }
    return places;
}

QVector<SealedAt> sealedIn(const QString& table, const QStringList& names)
{
    QVector<SealedAt> found;
    for (const SealedColumn& column : sealedColumns()) {
        const qsizetype at = names.indexOf(QString(column.column));
        if (table == column.table && at >= 0)
            found.append({ .column = column, .at = at, .key = keyPlaces(column, names) });
    }
    return found;
}

QStringList columnNames(const QSqlRecord& record)
{
    QStringList names;
    for (int i = 0; i < record.count(); ++i)
        names.append(record.fieldName(i));
    return names;
}

// Writes what a table holds.
class TableWriter {
public:
    using Write = std::function<Result<void>(QByteArrayView)>;

    TableWriter(const QSqlDatabase& database, const Seals& seals, const Write& write)
        : m_database(database)
        , m_seals(seals)
        , m_write(write)
    {
    }

    // The number of its rows.
    Result<qint64> write(const QString& table)
    {
        const QStringList names = columnNames(m_database.record(table));
        QCborArray head { TableFrame, table };
        for (const QString& name : names)
            head.append(name);
        if (auto written = m_write(framed(head)); !written)
            return written.error();
        QSqlQuery query = prepared(m_database, u"SELECT %1 FROM %2"_s.arg(names.join(u", "_s), table));
        if (auto ran = run(query, u"The table %1 cannot be read"_s.arg(table)); !ran)
            return ran.error();
        const QVector<SealedAt> sealed = sealedIn(table, names);
        qint64 rows = 0;
        for (; query.next(); ++rows) {
            QVariantList values;
            for (int i = 0; i < names.size(); ++i)
                values.append(query.value(i));
            if (auto written = writeRow(std::move(values), sealed); !written)
                return written.error();
        }
        return rows;
    }

private:
    Result<void> writeRow(QVariantList values, const QVector<SealedAt>& sealed)
    {
        for (const SealedAt& place : sealed) {
            QByteArrayList key;
            for (const qsizetype at : place.key)
                key.append(values[at].toString().toUtf8());
            const auto opened = m_seals.opened(place.column, key, values[place.at].toString().toUtf8());
            if (!opened)
                return opened.error();
            values[place.at] = *opened;
        }
        QCborArray row { RowFrame };
        for (const QVariant& value : values)
            row.append(cborOf(value));
        return m_write(framed(row));
    }

    QSqlDatabase m_database;
    const Seals& m_seals;
    const Write& m_write;
};

} // namespace

Result<DumpFacts> dumpTables(QSqlDatabase database, const Seals& seals, Extent extent, qint64 nowMs,
    const std::function<Result<void>(QByteArrayView)>& write)
{
    const auto schema = schemaVersion(database);
    if (!schema)
        return schema.error();
    if (auto begun = beginSnapshot(database); !begun)
        return begun.error();
    DumpFacts facts { .schema = *schema, .createdMs = nowMs, .extent = extent };
    const QCborArray head { HeadFrame, u"plexus"_s, facts.schema, nowMs, extent == Extent::Full };
    Result<void> done = write(framed(head));
    TableWriter writer(database, seals, write);
    for (const QString& table : dumpedTables(database, extent)) {
        if (!done)
            break;
        const Result<qint64> rows = writer.write(table);
        if (!rows)
            done = rows.error();
        facts.rows += rows.value_or(0);
        if (table == u"secrets")
            facts.secrets = rows.value_or(0);
    }
    database.rollback(); // nothing was written
    if (done)
        done = write(framed({ EndFrame, facts.rows }));
    return done ? Result<DumpFacts>(facts) : done.error();
}

TableLoader::TableLoader(const QSqlDatabase& database, const Seals& seals)
    : m_database(database)
    , m_seals(seals)
{
}

Result<void> TableLoader::take(QByteArrayView bytes)
{
    m_waiting += bytes;
    qsizetype at = 0;
    while (m_waiting.size() - at >= 4) {
        const auto length = qFromBigEndian<quint32>(m_waiting.constData() + at);
        if (length > kMostFrameBytes)
            return misfit(u"a row of %1 bytes"_s.arg(length));
        if (m_waiting.size() - at - 4 < qsizetype { length })
            break;
        if (auto taken = takeFrame(m_waiting.sliced(at + 4, length)); !taken)
            return taken;
        at += 4 + qsizetype { length };
    }
    m_waiting.remove(0, at);
    return {};
}

Result<void> TableLoader::takeFrame(const QByteArray& frame)
{
    QCborParserError problem;
    const QCborValue value = QCborValue::fromCbor(frame, &problem);
    if (problem.error != QCborError::NoError || !value.isArray() || m_hasEnded)
        return misfit(u"a frame that is none"_s);
    const QCborArray content = value.toArray();
    const qint64 kind = content.at(0).toInteger(-1);
    if (kind == HeadFrame && !m_hasBegun)
        return takeHead(content);
    if (kind == TableFrame && m_hasBegun)
        return takeTable(content);
    if (kind == RowFrame && m_table)
        return takeRow(content);
    if (kind == EndFrame && m_hasBegun)
        return takeEnd(content);
    return misfit(u"a frame of kind %1"_s.arg(kind));
}

Result<void> TableLoader::takeHead(const QCborArray& head)
{
    const auto known = schemaMigrations();
    const qint64 schema = head.at(2).toInteger(-1);
    if (head.at(1).toString() != u"plexus" || schema < 1)
        return misfit(u"its head"_s);
    if (schema > latestVersion(known)) {
        return Error { .code = ErrorCode::InvalidRequest,
            .message =
                u"was written by a newer Plexus (schema %1; this one knows %2). Update Plexus."_s.arg(schema)
                    .arg(latestVersion(known)),
            .failureClass = FailureClass::Caller };
    }
    const auto older = std::find_if(
        known.begin(), known.end(), [schema](const Migration& step) { return step.version > schema; });
    m_facts = { .schema = static_cast<int>(schema),
        .createdMs = head.at(3).toInteger(),
        .extent = head.at(4).toBool() ? Extent::Full : Extent::Core };
    m_hasBegun = true;
    const auto made = migrate(m_database, { known.begin(), older }, [](int) { return Result<void>(); });
    if (!made)
        return made;
    if (!m_database.transaction())
        return sqlError(u"The database cannot be written"_s, m_database);
    return setReferences(m_database, References::Deferred);
}

Result<void> TableLoader::takeTable(const QCborArray& content)
{
    Table table { .name = content.at(1).toString() };
    if (!dumpedTables(m_database, Extent::Full).contains(table.name))
        return misfit(u"the table %1"_s.arg(table.name.left(60)));
    const QStringList known = columnNames(m_database.record(table.name));
    for (qsizetype i = 2; i < content.size(); ++i) {
        const QString column = content.at(i).toString();
        if (!known.contains(column) || table.columns.contains(column))
            return misfit(u"the column %1 of %2"_s.arg(column.left(60), table.name));
        table.columns.append(column);
    }
    table.sealed = sealedIn(table.name, table.columns);
    for (const SealedAt& place : std::as_const(table.sealed)) {
        if (place.key.isEmpty())
            return misfit(u"rows of %1 without their key"_s.arg(table.name));
    }
    const QStringList places(table.columns.size(), u"?"_s);
    m_insert = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        table.name, table.columns.join(u", "_s), places.join(u", "_s));
    m_table = std::move(table);
    return {};
}

Result<void> TableLoader::takeRow(const QCborArray& row)
{
    if (row.size() != m_table->columns.size() + 1)
        return misfit(u"a row of %1"_s.arg(m_table->name));
    QVariantList values;
    for (qsizetype i = 1; i < row.size(); ++i) {
        const auto value = variantOf(row.at(i));
        if (!value)
            return misfit(u"a value of %1"_s.arg(m_table->name));
        values.append(*value);
    }
    for (const SealedAt& place : std::as_const(m_table->sealed)) {
        QByteArrayList key;
        for (const qsizetype at : place.key)
            key.append(values[at].toString().toUtf8());
        const auto text = m_seals.sealed(place.column, key, values[place.at].toByteArray());
        if (!text)
            return text.error();
        values[place.at] = textValue(QString::fromUtf8(*text));
    }
    QSqlQuery query = prepared(m_database, m_insert);
    for (const QVariant& value : values)
        query.addBindValue(value);
    ++m_facts.rows;
    if (m_table->name == u"secrets")
        ++m_facts.secrets;
    return run(query, u"A row of %1 could not be restored"_s.arg(m_table->name));
}

Result<void> TableLoader::takeEnd(const QCborArray& end)
{
    if (end.at(1).toInteger(-1) != m_facts.rows)
        return misfit(u"another number of rows than it says"_s);
    m_hasEnded = true;
    return {};
}

Result<DumpFacts> TableLoader::finish()
{
    if (!m_hasEnded || !m_waiting.isEmpty())
        return misfit(u"no end"_s);
    if (auto checked = setReferences(m_database, References::Checked); !checked)
        return checked.error();
    if (!m_database.commit())
        return sqlError(u"The database cannot be written"_s, m_database);
    if (auto current = migrate(m_database, schemaMigrations(), [](int) { return Result<void>(); }); !current)
        return current.error();
    return m_facts;
}

} // namespace gateway::store
