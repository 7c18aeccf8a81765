// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history_sql.h"

#include "store/sql.h"

using namespace Qt::StringLiterals;

namespace gateway::store {

using Term = inspect::ExchangeTerm;
using Field = Term::Field;
using Test = Term::Test;

namespace {

QString ofAttempt(const QString& condition)
{
    return u"EXISTS (SELECT 1 FROM attempts WHERE attempts.exchange_id = exchanges.id AND (%1))"_s.arg(
        condition);
}

// In thousandths of tokens a second, as inspect::tokensPerSecond(); NULL where that says nothing.
QString paceText()
{
    return u"(CASE WHEN streaming <> 0 AND output_tokens > 0 AND first_token_us >= 0 AND "
           "end_us - first_token_us >= %1 THEN output_tokens * 1000000000.0 / (end_us - first_token_us) END)"_s
               .arg(inspect::kLeastPaceUs);
}

// The figure or the text rows are put in order by, and what says that it is missing; that is empty where it
// never is.
struct OrderColumn {
    QString value;
    QString missing = {};
};

OrderColumn columnOf(HistoryOrder::By by)
{
    using By = HistoryOrder::By;
    switch (by) {
    case By::Moment: return { .value = u"started_at_ms"_s };
    case By::Client: return { .value = u"LOWER(client)"_s, .missing = u"client = ''"_s };
    case By::Key: return { .value = u"LOWER(key_name)"_s, .missing = u"key_name = ''"_s };
    case By::Model:
        return { .value = u"LOWER(CASE WHEN alias <> '' THEN alias ELSE model END)"_s,
            .missing = u"alias = '' AND model = ''"_s };
    case By::InputTokens:
        return { .value = u"COALESCE(input_tokens, 0) + COALESCE(cache_read_tokens, 0) + "
                          "COALESCE(cache_write_tokens, 0)"_s,
            .missing = u"COALESCE(input_tokens, cache_read_tokens, cache_write_tokens) IS NULL"_s };
    case By::OutputTokens: return { .value = u"output_tokens"_s, .missing = u"output_tokens IS NULL"_s };
    case By::Cost: return { .value = u"cost_nanos"_s, .missing = u"cost_nanos IS NULL"_s };
    case By::Size: return { .value = u"response_bytes"_s };
    case By::FirstToken: return { .value = u"first_token_us"_s, .missing = u"first_token_us < 0"_s };
    case By::Duration: return { .value = u"end_us"_s, .missing = u"end_us < 0"_s };
    case By::Finish: return { .value = u"finish"_s, .missing = u"finish = ''"_s };
    case By::Messages: return { .value = u"messages"_s, .missing = u"messages = 0"_s };
    case By::Tools: return { .value = u"tools"_s, .missing = u"tools = 0"_s };
    case By::ToolCalls: return { .value = u"tool_calls"_s, .missing = u"tool_calls = 0"_s };
    case By::Speed: return { .value = paceText(), .missing = paceText() + u" IS NULL"_s };
    }
    return {};
}

} // namespace

QString HistoryCondition::bind(const QVariant& value)
{
    const QString name = u":value_%1"_s.arg(m_values.size());
    m_values.append({ name, value });
    return name;
}

QString HistoryCondition::of(const inspect::ExchangeQuery& query)
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

QString HistoryCondition::of(const HistoryScope& scope)
{
    const auto marked = [](const QString& condition) {
        return u"EXISTS (SELECT 1 FROM exchange_marks WHERE exchange_marks.exchange_id = exchanges.id AND "
               "%1)"_s.arg(condition);
    };
    QString condition = u" AND state <> 'running'"_s + of(scope.query);
    if (scope.ids) {
        QStringList places;
        for (const ExchangeId& id : *scope.ids)
            places.append(bind(textValue(id.toString())));
        condition +=
            places.isEmpty() ? u" AND 1 = 0"_s : u" AND exchanges.id IN (%1)"_s.arg(places.join(u", "_s));
    }
    if (scope.isPinned)
        condition += u" AND "_s + marked(u"pinned = 1"_s);
    if (scope.isNoted)
        condition += u" AND "_s + marked(u"note <> ''"_s);
    if (scope.keepsPinned)
        condition += u" AND NOT "_s + marked(u"pinned = 1"_s);
    return condition;
}

QString HistoryCondition::contains(const QStringList& columns, const QString& text)
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

QString HistoryCondition::either(
    const QStringList& columns, const QString& attemptColumn, const QString& text)
{
    const QString own = contains(columns, text);
    return own + u" OR "_s + ofAttempt(contains({ u"attempts."_s + attemptColumn }, text));
}

QString HistoryCondition::compares(const QString& what, const Term& term)
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

QString HistoryCondition::textOf(const Term& term)
{
    switch (term.field) {
    case Field::Anything:
        return contains({ u"exchanges.id"_s, u"model"_s, u"alias"_s, u"target_model"_s, u"provider"_s,
                            u"client"_s, u"key_name"_s, u"attribution"_s, u"dialect"_s, u"error_code"_s,
                            u"error_message"_s, u"session"_s },
                   term.text)
            + u" OR "_s + ofAttempt(contains({ u"attempts.provider"_s, u"attempts.model"_s }, term.text));
    case Field::Model: return either({ u"model"_s, u"alias"_s, u"target_model"_s }, u"model"_s, term.text);
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
        return compares(u"(SELECT COUNT(*) FROM attempts WHERE attempts.exchange_id = exchanges.id)"_s, term);
    case Field::FirstTokenUs: return u"first_token_us >= 0 AND "_s + compares(u"first_token_us"_s, term);
    case Field::DurationUs: return u"end_us >= 0 AND "_s + compares(u"end_us"_s, term);
    case Field::CostNanos: return compares(u"cost_nanos"_s, term); // NULL compares with nothing
    case Field::StartedAtMs: return compares(u"started_at_ms"_s, term);
    case Field::Finish:
        return term.test == Test::Equal ? u"finish = %1"_s.arg(bind(textValue(term.text)))
                                        : contains({ u"finish"_s }, term.text);
    case Field::Messages: return compares(u"messages"_s, term);
    case Field::Tools: return compares(u"tools"_s, term);
    case Field::ToolCalls: return compares(u"tool_calls"_s, term);
    case Field::MilliTokensPerSecond: return compares(paceText(), term); // likewise
    }
    return {};
}

QString orderText(const HistoryOrder& order)
{
    const OrderColumn column = columnOf(order.by);
    const QString direction = order.direction == HistoryOrder::Direction::Ascending ? u"ASC"_s : u"DESC"_s;
    QString text = u" ORDER BY "_s;
    if (!column.missing.isEmpty())
        text += u"CASE WHEN %1 THEN 1 ELSE 0 END, "_s.arg(column.missing);
    text += column.value + u' ' + direction;
    // Of those that are equal in it the newest first; the id makes pages fit together.
    return text
        + (order.by == HistoryOrder::By::Moment ? u", id "_s + direction
                                                : u", started_at_ms DESC, id DESC"_s);
}

} // namespace gateway::store
