// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/capture_repository.h"

#include "store/exchange_repository.h"
#include "store/sql.h"
#include "store/sql_dialect.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

using inspect::CaptureEntry;

const QString kNotWritten = QStringLiteral("What was said in a request could not be kept");
const QString kNotRead = QStringLiteral("What was kept of requests cannot be read");
const QString kNotDeleted = QStringLiteral("What was kept of requests cannot be deleted");

// Packed bytes in a column of text, where nothing seals them.
constexpr QByteArrayView kLetters("z64:");

const QString kEntryColumns =
    QStringLiteral("exchange_id, started_ms, key_name, request_bytes, response_bytes, stored_bytes");

const QString kNotPinned =
    QStringLiteral("exchange_id NOT IN (SELECT exchange_id FROM exchange_marks WHERE pinned = 1)");

CaptureEntry entryAt(const QSqlQuery& query)
{
    return { .id = { query.value(0).toString().toLatin1() },
        .keyName = query.value(2).toString(),
        .startedAtMs = query.value(1).toLongLong(),
        .requestBytes = query.value(3).toLongLong(),
        .responseBytes = query.value(4).toLongLong(),
        .storedBytes = query.value(5).toLongLong() };
}

struct Condition {
    QStringList terms;
    BoundValues values;

    explicit Condition(const CaptureChoice& choice)
    {
        if (choice.id) {
            terms.append(u"exchange_id = :id"_s);
            values.append({ u":id"_s, choice.id->toString() });
        }
        if (choice.keyName) {
            terms.append(u"key_name = :key_name"_s);
            values.append({ u":key_name"_s, textValue(*choice.keyName) });
        }
    }

    [[nodiscard]] QString text() const
    {
        return terms.isEmpty() ? QString() : QString(u" WHERE " + terms.join(u" AND "_s));
    }

    void bindTo(QSqlQuery& query) const
    {
        for (const auto& [name, value] : values)
            query.bindValue(name, value);
    }
};

} // namespace

CaptureRepository::CaptureRepository(const QSqlDatabase& database, const Seals& seals)
    : m_database(database)
    , m_seals(seals)
    , m_delete(prepared(database, u"DELETE FROM captures WHERE exchange_id = :id"_s))
    , m_insert(prepared(database,
          u"INSERT INTO captures (%1, body) VALUES (:id, :started_ms, :key_name, :request_bytes, "
          ":response_bytes, :stored_bytes, :body)"_s.arg(kEntryColumns)))
{
}

Result<void> CaptureRepository::put(const PackedCapture& capture)
{
    const CaptureEntry& entry = capture.entry;
    const bool isSealed = m_seals.state() != Seals::State::Open;
    const auto text = m_seals.sealed(sealed::kCaptureBody, { entry.id.text },
        isSealed ? capture.body : kLetters.toByteArray() + capture.body.toBase64());
    if (!text)
        return text.error();
    m_delete.bindValue(u":id"_s, entry.id.toString());
    if (auto deleted = run(m_delete, kNotWritten); !deleted)
        return deleted;
    m_insert.bindValue(u":id"_s, entry.id.toString());
    m_insert.bindValue(u":started_ms"_s, entry.startedAtMs);
    m_insert.bindValue(u":key_name"_s, textValue(entry.keyName));
    m_insert.bindValue(u":request_bytes"_s, entry.requestBytes);
    m_insert.bindValue(u":response_bytes"_s, entry.responseBytes);
    m_insert.bindValue(u":stored_bytes"_s, qint64 { text->size() });
    m_insert.bindValue(u":body"_s, textValue(QString::fromLatin1(*text)));
    Result<void> written = run(m_insert, kNotWritten);
    m_insert.bindValue(u":body"_s, QVariant()); // megabytes, else held until the next
    return written;
}

Result<PackedCapture> CaptureRepository::captureAt(const QSqlQuery& query) const
{
    PackedCapture capture { .entry = entryAt(query), .body = {} };
    auto body = m_seals.opened(sealed::kCaptureBody, { capture.entry.id.text }, query.value(6).toByteArray());
    if (!body)
        return body.error();
    capture.body = body->startsWith(kLetters) ? QByteArray::fromBase64(QByteArray::fromRawData(
                       body->constData() + kLetters.size(), body->size() - kLetters.size()))
                                              : std::move(body).value();
    return capture;
}

Result<std::optional<PackedCapture>> CaptureRepository::find(const CaptureChoice& choice)
{
    const Condition condition(choice);
    QSqlQuery query = prepared(m_database,
        u"SELECT %1, %2 FROM captures%3"_s.arg(
            kEntryColumns, asBytes(engineOf(m_database), u"body"_s), condition.text()));
    condition.bindTo(query);
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    if (!query.next())
        return std::optional<PackedCapture>();
    Result<PackedCapture> capture = captureAt(query);
    if (!capture)
        return capture.error();
    return std::optional(std::move(capture).value());
}

Result<CapturePage> CaptureRepository::page(const CaptureListQuery& query)
{
    const Condition condition(CaptureChoice { .keyName = query.keyName });
    QSqlQuery count = prepared(m_database, u"SELECT COUNT(*) FROM captures%1"_s.arg(condition.text()));
    condition.bindTo(count);
    if (auto ran = run(count, kNotRead); !ran)
        return ran.error();
    CapturePage page;
    if (count.next())
        page.total = count.value(0).toLongLong();
    QSqlQuery rows = prepared(m_database,
        u"SELECT %1 FROM captures%2 ORDER BY started_ms DESC, exchange_id DESC LIMIT :limit OFFSET :offset"_s
            .arg(kEntryColumns, condition.text()));
    condition.bindTo(rows);
    rows.bindValue(u":limit"_s, query.limit);
    rows.bindValue(u":offset"_s, query.offset);
    if (auto ran = run(rows, kNotRead); !ran)
        return ran.error();
    while (rows.next())
        page.entries.append(entryAt(rows));
    return page;
}

Result<qint64> CaptureRepository::remove(const CaptureChoice& choice)
{
    const Condition condition(choice);
    QSqlQuery query = prepared(m_database, u"DELETE FROM captures%1"_s.arg(condition.text()));
    condition.bindTo(query);
    if (auto ran = run(query, kNotDeleted); !ran)
        return ran.error();
    return query.numRowsAffected();
}

Result<CaptureTotal> CaptureRepository::total()
{
    QSqlQuery query = prepared(m_database,
        u"SELECT COUNT(*), CAST(COALESCE(SUM(stored_bytes), 0) AS BIGINT), COALESCE(MIN(started_ms), 0) FROM "
        "captures"_s);
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    if (!query.next())
        return CaptureTotal();
    return CaptureTotal { .count = query.value(0).toLongLong(),
        .bytes = query.value(1).toLongLong(),
        .oldestMs = query.value(2).toLongLong() };
}

// The sums are made from the index alone, and from the few rows that are pinned.
Result<qint64> CaptureRepository::cleanUp(qint64 nowMs, const CaptureLimits& limits)
{
    QSqlQuery old =
        prepared(m_database, u"DELETE FROM captures WHERE started_ms < :before_ms AND %1"_s.arg(kNotPinned));
    old.bindValue(u":before_ms"_s, nowMs - limits.retentionMs);
    if (auto ran = run(old, kNotDeleted); !ran)
        return ran.error();
    QSqlQuery many = prepared(m_database,
        u"DELETE FROM captures WHERE exchange_id IN (SELECT exchange_id FROM (SELECT exchange_id, "
        "SUM(stored_bytes) OVER (ORDER BY started_ms DESC, exchange_id DESC) AS up_to_here FROM captures "
        "WHERE %1) AS sums WHERE up_to_here > :max_bytes)"_s.arg(kNotPinned));
    many.bindValue(u":max_bytes"_s, limits.maxBytes);
    if (auto ran = run(many, kNotDeleted); !ran)
        return ran.error();
    return qint64 { old.numRowsAffected() } + many.numRowsAffected();
}

Result<std::vector<PackedCapture>> CaptureRepository::next(
    const inspect::BodyQuery& query, int mostRows, qint64 mostBytes)
{
    Condition condition(CaptureChoice { .keyName = query.keyName });
    condition.terms.append(u"started_ms >= :since_ms"_s);
    condition.terms.append(u"(started_ms, exchange_id) < (:before_ms, :before_id)"_s);
    QSqlQuery rows = prepared(m_database,
        u"SELECT %1, %2 FROM captures%3 ORDER BY started_ms DESC, exchange_id DESC LIMIT :limit"_s.arg(
            kEntryColumns, asBytes(engineOf(m_database), u"body"_s), condition.text()));
    condition.bindTo(rows);
    rows.bindValue(u":since_ms"_s, query.sinceMs);
    rows.bindValue(
        u":before_ms"_s, query.beforeMs == 0 ? std::numeric_limits<qint64>::max() : query.beforeMs);
    rows.bindValue(u":before_id"_s, textValue(query.beforeId.toString()));
    rows.bindValue(u":limit"_s, mostRows);
    if (auto ran = run(rows, kNotRead); !ran)
        return ran.error();
    std::vector<PackedCapture> found;
    qint64 bytes = 0;
    while (bytes < mostBytes && rows.next()) {
        Result<PackedCapture> capture = captureAt(rows);
        // Sealed with a key that is gone: there is nothing to be found in it.
        if (!capture && m_seals.state() == Seals::State::Closed)
            return capture.error();
        if (capture)
            found.push_back(std::move(capture).value());
        else
            found.push_back({ .entry = entryAt(rows), .body = {} });
        bytes += found.back().entry.storedBytes;
    }
    return found;
}

} // namespace gateway::store
