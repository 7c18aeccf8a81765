// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history_repository.h"

#include "store/history_sql.h"
#include "store/sql.h"
#include "store/usage_sql.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

// Marks are a person's: more than this nobody makes, and the window holds them all.
constexpr int kMostMarks = 10'000;
constexpr qint64 kBeginning = std::numeric_limits<qint64>::min();
constexpr qint64 kNow = std::numeric_limits<qint64>::max();
const QString kNotRead = QStringLiteral("The request history cannot be read");

} // namespace

Result<qint64> HistoryRepository::floorOf(qint64 beforeMs)
{
    QSqlQuery query = prepared(m_database,
        u"SELECT started_at_ms FROM exchanges WHERE started_at_ms < :before_ms "
        "ORDER BY started_at_ms DESC LIMIT 1 OFFSET :rows"_s);
    query.bindValue(u":before_ms"_s, beforeMs);
    query.bindValue(u":rows"_s, HistorySearch::kStepRows);
    if (auto ran = run(query, u"The request history cannot be searched"_s); !ran)
        return ran.error();
    return query.next() ? query.value(0).toLongLong() : kBeginning;
}

Result<HistoryPage> HistoryRepository::search(const HistorySearch& search)
{
    const qint64 before = search.beforeMs == 0 ? kNow : search.beforeMs;
    const Result<qint64> floor = floorOf(before);
    if (!floor)
        return floor.error();
    const auto find = [&](qint64 from, qint64 to, int limit) {
        HistoryCondition statement;
        const QString condition = statement.of(search.query);
        const QString span = u" WHERE started_at_ms >= %1 AND started_at_ms < %2"_s.arg(
            statement.bind(from), statement.bind(to));
        const QString tail =
            span + condition + u" ORDER BY started_at_ms DESC, id DESC LIMIT "_s + statement.bind(limit);
        return m_exchanges.select(tail, statement.values());
    };
    const int limit = std::max(1, search.limit);
    auto found = find(*floor, before, limit);
    if (!found)
        return found.error();
    HistoryPage page { .records = *found, .searchedBackToMs = *floor, .isAtEnd = *floor == kBeginning };
    if (page.records.size() < limit)
        return page;
    // The page's last millisecond is whole: the next one begins before it.
    const qint64 last = page.records.last()->startedAtMs;
    page.records.removeIf([last](const auto& record) { return record->startedAtMs == last; });
    const auto rest = find(last, last + 1, std::numeric_limits<int>::max());
    if (!rest)
        return rest.error();
    page.records += *rest;
    page.searchedBackToMs = last;
    page.isAtEnd = false;
    return page;
}

Result<QVector<inspect::ExchangeRecordPtr>> HistoryRepository::table(const HistoryTable& table)
{
    HistoryCondition statement;
    const qint64 until = table.scope.untilMs == 0 ? kNow : table.scope.untilMs;
    const QString order = orderText(table.order);
    QString ids = u"SELECT id FROM exchanges WHERE started_at_ms < "_s + statement.bind(until);
    ids += statement.of(table.scope) + order;
    ids += u" LIMIT %1 OFFSET %2"_s.arg(
        statement.bind(std::max(1, table.limit)), statement.bind(std::max<qint64>(0, table.offset)));
    // Whole rows are fetched of the page alone: sorting them all with their headers takes five times as long.
    return m_exchanges.select(u" WHERE id IN (%1)%2"_s.arg(ids, order), statement.values());
}

Result<HistoryRepository::Span> HistoryRepository::spanOf(const HistoryStep& step)
{
    const qint64 until = step.scope.untilMs == 0 ? kNow : step.scope.untilMs;
    const qint64 before = step.beforeMs == 0 ? until : std::min(step.beforeMs, until);
    if (step.scope.ids)
        return Span { .from = kBeginning, .to = before }; // found by their ids, however many others there are
    const Result<qint64> floor = floorOf(before);
    if (!floor)
        return floor.error();
    return Span { .from = *floor, .to = before };
}

Result<HistoryCount> HistoryRepository::count(const HistoryStep& step)
{
    const Result<Span> span = spanOf(step);
    if (!span)
        return span.error();
    HistoryCondition statement;
    QString text =
        u"SELECT COUNT(*) AS counted FROM exchanges WHERE started_at_ms >= %1 AND started_at_ms < %2"_s.arg(
            statement.bind(span->from), statement.bind(span->to));
    text += statement.of(step.scope);
    QSqlQuery query = prepared(m_database, text);
    bindAll(query, statement.values());
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    return HistoryCount { .count = query.next() ? query.value(u"counted"_s).toLongLong() : 0,
        .countedBackToMs = span->from,
        .isAtEnd = span->from == kBeginning };
}

Result<HistoryChoice> HistoryRepository::choose(const HistoryStep& step)
{
    const Result<Span> span = spanOf(step);
    if (!span)
        return span.error();
    HistoryCondition statement;
    QString text =
        u"SELECT id, started_at_ms FROM exchanges WHERE started_at_ms >= %1 AND started_at_ms < %2"_s.arg(
            statement.bind(span->from), statement.bind(span->to));
    text += statement.of(step.scope);
    text += u" ORDER BY started_at_ms DESC, id DESC LIMIT "_s + statement.bind(HistoryStep::kMostIds);
    QSqlQuery query = prepared(m_database, text);
    bindAll(query, statement.values());
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    HistoryChoice choice { .searchedBackToMs = span->from, .isAtEnd = span->from == kBeginning };
    qint64 last = span->to;
    while (query.next()) {
        choice.ids.append({ query.value(u"id"_s).toString().toLatin1() });
        last = query.value(u"started_at_ms"_s).toLongLong();
    }
    if (choice.ids.size() == HistoryStep::kMostIds) {
        // There may be more of that millisecond.
        choice.searchedBackToMs = last + 1;
        choice.isAtEnd = false;
    }
    return choice;
}

Result<inspect::ExchangeMarks> HistoryRepository::marks()
{
    QSqlQuery query = prepared(m_database,
        u"SELECT exchange_id, pinned, note FROM exchange_marks ORDER BY exchange_id DESC LIMIT :most"_s);
    query.bindValue(u":most"_s, kMostMarks);
    if (auto ran = run(query, u"What was pinned and noted cannot be read"_s); !ran)
        return ran.error();
    inspect::ExchangeMarks marks;
    while (query.next()) {
        marks.insert({ query.value(0).toString().toLatin1() },
            { .isPinned = query.value(1).toInt() != 0, .note = query.value(2).toString() });
    }
    return marks;
}

Result<void> HistoryRepository::removeFrom(const QString& statement, const ExchangeId& id)
{
    QSqlQuery query = prepared(m_database, statement);
    query.bindValue(u":id"_s, textValue(id.toString()));
    return run(query, u"The requests cannot be changed"_s);
}

Result<void> HistoryRepository::setMark(const ExchangeId& id, const inspect::ExchangeMark& mark)
{
    if (auto removed = removeFrom(u"DELETE FROM exchange_marks WHERE exchange_id = :id"_s, id);
        !removed || mark.isEmpty())
        return removed;
    QSqlQuery query = prepared(
        m_database, u"INSERT INTO exchange_marks (exchange_id, pinned, note) VALUES (:id, :pinned, :note)"_s);
    query.bindValue(u":id"_s, textValue(id.toString()));
    query.bindValue(u":pinned"_s, mark.isPinned ? 1 : 0);
    query.bindValue(u":note"_s, textValue(mark.note.left(inspect::ExchangeMark::kNoteLimit)));
    return run(query, u"What was pinned and noted cannot be written"_s);
}

Result<void> HistoryRepository::remove(const ExchangeId& id)
{
    constexpr std::array kStatements {
        u"DELETE FROM exchange_marks WHERE exchange_id = :id AND NOT EXISTS "
        "(SELECT 1 FROM exchanges WHERE id = exchange_id AND state = 'running')",
        u"DELETE FROM attempts WHERE exchange_id = :id AND exchange_id IN "
        "(SELECT id FROM exchanges WHERE state <> 'running')",
        u"DELETE FROM exchanges WHERE id = :id AND state <> 'running'",
    };
    for (const char16_t* statement : kStatements) {
        if (auto removed = removeFrom(QString::fromUtf16(statement), id); !removed)
            return removed;
    }
    return {};
}

Result<qint64> HistoryRepository::remove(const QVector<ExchangeId>& ids)
{
    constexpr std::array kStatements {
        u"DELETE FROM exchange_marks WHERE exchange_id IN (%1) AND NOT EXISTS "
        "(SELECT 1 FROM exchanges WHERE id = exchange_id AND state = 'running')",
        u"DELETE FROM attempts WHERE exchange_id IN "
        "(SELECT id FROM exchanges WHERE id IN (%1) AND state <> 'running')",
        u"DELETE FROM exchanges WHERE id IN (%1) AND state <> 'running'",
    };
    if (ids.isEmpty())
        return qint64 { 0 };
    QStringList places;
    for (qsizetype i = 0; i < ids.size(); ++i)
        places.append(u":id_%1"_s.arg(i));
    qint64 removed = 0;
    for (const char16_t* statement : kStatements) {
        QSqlQuery query = prepared(m_database, QString::fromUtf16(statement).arg(places.join(u", "_s)));
        for (qsizetype i = 0; i < ids.size(); ++i)
            query.bindValue(places[i], textValue(ids[i].toString()));
        if (auto ran = run(query, u"The requests cannot be changed"_s); !ran)
            return ran.error();
        removed = query.numRowsAffected(); // of the last one: the requests themselves
    }
    return removed;
}

} // namespace gateway::store
