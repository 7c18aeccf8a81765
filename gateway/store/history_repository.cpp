// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history_repository.h"

#include "store/sql.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

using Term = inspect::ExchangeTerm;
using Field = Term::Field;
using Test = Term::Test;

// Marks are a person's: more than this nobody makes, and the window holds them all.
constexpr int kMostMarks = 10'000;
constexpr qint64 kBeginning = std::numeric_limits<qint64>::min();

// Builds the condition, and binds a value for every place in it.
class Statement {
public:
    [[nodiscard]] const BoundValues& values() const { return m_values; }

    [[nodiscard]] QString bind(const QVariant& value)
    {
        const QString name = u":value_%1"_s.arg(m_values.size());
        m_values.append({ name, value });
        return name;
    }

    // Of every group one term must hold. Empty: nothing is asked for.
    [[nodiscard]] QString conditionOf(const inspect::ExchangeQuery& query)
    {
        QString condition;
        for (const QVector<Term>& group : query.allOf) {
            QStringList terms;
            for (const Term& term : group) {
                if (const QString text = textOf(term); !text.isEmpty())
                    terms.append(text);
            }
            if (!terms.isEmpty())
                condition += u" AND ("_s + terms.join(u" OR "_s) + u')';
        }
        return condition;
    }

private:
    [[nodiscard]] QString contains(const QStringList& columns, const QString& text)
    {
        QString pattern = text.toLower();
        for (const QChar special : { u'\\', u'%', u'_' })
            pattern.replace(special, QString(u'\\') + special);
        const QVariant value = textValue(u'%' + pattern + u'%');
        QStringList terms;
        for (const QString& column : columns)
            terms.append(u"LOWER(%1) LIKE %2 ESCAPE '\\'"_s.arg(column, bind(value)));
        return terms.join(u" OR "_s);
    }

    [[nodiscard]] static QString ofAttempt(const QString& condition)
    {
        return u"EXISTS (SELECT 1 FROM attempts WHERE attempts.exchange_id = exchanges.id AND (%1))"_s.arg(
            condition);
    }

    [[nodiscard]] QString either(
        const QStringList& columns, const QString& attemptColumn, const QString& text)
    {
        const QString own = contains(columns, text);
        return own + u" OR "_s + ofAttempt(contains({ u"attempts."_s + attemptColumn }, text));
    }

    [[nodiscard]] QString compares(const QString& what, const Term& term)
    {
        QString sign = u"="_s;
        switch (term.test) {
        case Test::Contains:
        case Test::Equal: break;
        case Test::Less: sign = u"<"_s; break;
        case Test::LessOrEqual: sign = u"<="_s; break;
        case Test::Greater: sign = u">"_s; break;
        case Test::GreaterOrEqual: sign = u">="_s; break;
        }
        return u"%1 %2 %3"_s.arg(what, sign, bind(term.number));
    }

    // Empty: it is not for this table.
    [[nodiscard]] QString textOf(const Term& term)
    {
        switch (term.field) {
        case Field::Anything:
            return contains({ u"exchanges.id"_s, u"model"_s, u"alias"_s, u"target_model"_s, u"provider"_s,
                                u"client"_s, u"key_name"_s, u"attribution"_s, u"dialect"_s, u"error_code"_s,
                                u"error_message"_s, u"session"_s },
                       term.text)
                + u" OR "_s + ofAttempt(contains({ u"attempts.provider"_s, u"attempts.model"_s }, term.text));
        case Field::Model:
            return either({ u"model"_s, u"alias"_s, u"target_model"_s }, u"model"_s, term.text);
        case Field::Provider: return either({ u"provider"_s }, u"provider"_s, term.text);
        case Field::Client: return contains({ u"client"_s }, term.text);
        case Field::Key: return contains({ u"key_name"_s, u"attribution"_s }, term.text);
        case Field::Code: return either({ u"error_code"_s }, u"error_code"_s, term.text);
        case Field::Dialect: return contains({ u"dialect"_s }, term.text);
        case Field::Session:
            // Whose whole id is known is found by it, not by a search through every text.
            return term.test == Test::Equal ? u"session = %1"_s.arg(bind(textValue(term.text)))
                                            : contains({ u"session"_s, u"agent"_s }, term.text);
        case Field::Tool:
        case Field::Body: return {};
        case Field::Id: return u"exchanges.id = %1"_s.arg(bind(textValue(term.text)));
        case Field::Parent: return u"parent = %1"_s.arg(bind(textValue(term.text)));
        case Field::Status:
            return compares(u"status"_s, term) + u" OR "_s + ofAttempt(compares(u"attempts.status"_s, term));
        case Field::State: return u"state = %1"_s.arg(bind(textValue(term.text)));
        case Field::Attempts:
            return compares(
                u"(SELECT COUNT(*) FROM attempts WHERE attempts.exchange_id = exchanges.id)"_s, term);
        case Field::FirstTokenUs: return u"first_token_us >= 0 AND "_s + compares(u"first_token_us"_s, term);
        case Field::DurationUs: return u"end_us >= 0 AND "_s + compares(u"end_us"_s, term);
        case Field::CostNanos: return compares(u"cost_nanos"_s, term); // NULL compares with nothing
        case Field::StartedAtMs: return compares(u"started_at_ms"_s, term);
        }
        return {};
    }

    BoundValues m_values;
};

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
    const qint64 before = search.beforeMs == 0 ? std::numeric_limits<qint64>::max() : search.beforeMs;
    const Result<qint64> floor = floorOf(before);
    if (!floor)
        return floor.error();
    const auto find = [&](qint64 from, qint64 to, int limit) {
        Statement statement;
        const QString condition = statement.conditionOf(search.query);
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

} // namespace gateway::store
