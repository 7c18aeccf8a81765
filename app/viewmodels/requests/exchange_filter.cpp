// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/exchange_filter.h"

#include "app/viewmodels/requests/filter_words.h"
#include "base/edit_distance.h"
#include "base/money.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Dialect;
using gateway::inspect::AttemptRecord;
using gateway::inspect::ExchangeQuery;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeState;
using gateway::inspect::ExchangeTerm;
using gateway::inspect::kNever;
using Field = ExchangeTerm::Field;
using Test = ExchangeTerm::Test;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExchangeFilter)
};

// Speeds are compared in thousandths of a token a second.
constexpr double kMilli = 1000;
constexpr double kMostSpeed = 1e12;

struct Amount {
    Test test = Test::Equal;
    QString text; // without the operator
};

Amount amountOf(const QString& value, Test without)
{
    struct Sign {
        QStringView text;
        Test test;
    };

    constexpr std::array<Sign, 5> kSigns { Sign { u">=", Test::GreaterOrEqual },
        Sign { u"<=", Test::LessOrEqual }, Sign { u">", Test::Greater }, Sign { u"<", Test::Less },
        Sign { u"=", Test::Equal } };
    for (const Sign& sign : kSigns) {
        if (value.startsWith(sign.text))
            return { .test = sign.test, .text = value.sliced(sign.text.size()).trimmed() };
    }
    return { .test = without, .text = value };
}

// "2s", "150ms", "1.5 m" → microseconds; `bare` is the unit of a number without one.
std::optional<qint64> durationUs(const QString& text, const QString& bare)
{
    qsizetype digits = 0;
    while (digits < text.size() && (text[digits].isDigit() || text[digits] == u'.'))
        ++digits;
    bool ok = false;
    const double number = text.first(digits).toDouble(&ok);
    if (!ok)
        return std::nullopt;
    const QString unit = digits == text.size() ? bare : text.sliced(digits).toLower();

    struct Unit {
        QStringView name;
        double us;
    };

    constexpr std::array<Unit, 6> kUnits { Unit { u"ms", 1e3 }, Unit { u"s", 1e6 }, Unit { u"m", 6e7 },
        Unit { u"min", 6e7 }, Unit { u"h", 3.6e9 }, Unit { u"d", 8.64e10 } };
    for (const Unit& known : kUnits) {
        // A hundred years is more than any list holds, and keeps the product within range.
        if (unit == known.name && number * known.us < 3.2e15)
            return std::llround(number * known.us);
    }
    return std::nullopt;
}

Field fieldOf(const QString& name)
{
    struct Entry {
        QStringView name;
        Field field;
    };

    constexpr std::array<Entry, 9> kFields { Entry { u"model", Field::Model },
        Entry { u"provider", Field::Provider }, Entry { u"client", Field::Client },
        Entry { u"key", Field::Key }, Entry { u"code", Field::Code }, Entry { u"dialect", Field::Dialect },
        Entry { u"session", Field::Session }, Entry { u"tool", Field::Tool },
        Entry { u"body", Field::Body } };
    const auto found = std::find_if(
        kFields.begin(), kFields.end(), [&name](const Entry& entry) { return entry.name == name; });
    return found == kFields.end() ? Field::Anything : found->field;
}

quint32 dialectsWith(const QString& text)
{
    quint32 mask = 0;
    for (const Dialect dialect : gateway::kAllDialects) {
        if (gateway::dialectName(dialect).contains(text, Qt::CaseInsensitive))
            mask |= 1U << static_cast<unsigned>(dialect);
    }
    return mask;
}

bool isContent(Field field)
{
    return field == Field::Tool || field == Field::Body;
}

template <typename Test> bool anyAttempt(const ExchangeRecord& record, Test test)
{
    return std::any_of(record.attempts.begin(), record.attempts.end(), test);
}

} // namespace

ExchangeFilter::Ready ExchangeFilter::prepared(Term term)
{
    Ready ready;
    ready.matcher = QStringMatcher(term.text, Qt::CaseInsensitive);
    if (term.field == Field::Anything || term.field == Field::Dialect)
        ready.dialects = dialectsWith(term.text);
    const bool isAscii =
        std::all_of(term.text.begin(), term.text.end(), [](QChar c) { return c.unicode() < 128; });
    if (term.field == Field::Anything && isAscii)
        ready.idPart = term.text.toUpper().toLatin1();
    ready.isNumber = !term.text.isEmpty()
        && std::all_of(term.text.begin(), term.text.end(), [](QChar c) { return c.isDigit(); });
    if (term.field == Field::State)
        ready.state = gateway::inspect::stateFromName(term.text);
    ready.term = std::move(term);
    return ready;
}

bool ExchangeFilter::Ready::compares(qint64 figure) const
{
    switch (term.test) {
    case Test::Contains:
    case Test::Equal: return figure == term.number;
    case Test::Less: return figure < term.number;
    case Test::LessOrEqual: return figure <= term.number;
    case Test::Greater: return figure > term.number;
    case Test::GreaterOrEqual: return figure >= term.number;
    }
    return false;
}

bool ExchangeFilter::Ready::occursInAnything(const ExchangeRecord& record) const
{
    // An alias is mostly the very string that was asked for.
    const bool isAlias = record.alias.constData() == record.model.constData();
    if (occursIn(record.model) || occursIn(record.client) || occursIn(record.keyName)
        || (!isAlias && occursIn(record.alias)) || occursIn(record.targetModel) || occursIn(record.provider)
        || (!record.attribution.isEmpty() && occursIn(record.attribution)))
        return true;
    if ((dialects >> static_cast<unsigned>(record.dialect) & 1U) != 0)
        return true;
    if (!record.errorCode.isEmpty() && (occursIn(record.errorCode) || occursIn(record.errorMessage)))
        return true;
    if (isNumber && QString::number(record.status).contains(term.text))
        return true;
    if (!idPart.isEmpty() && record.id.text.contains(idPart))
        return true;
    if (!record.session.isEmpty() && occursIn(record.session))
        return true;
    // The last attempt's are the exchange's own.
    return record.attempts.size() > 1 && anyAttempt(record, [this](const AttemptRecord& attempt) {
        return occursIn(attempt.model) || occursIn(attempt.provider);
    });
}

bool ExchangeFilter::Ready::holds(const ExchangeRecord& record) const
{
    switch (term.field) {
    case Field::Anything: return occursInAnything(record);
    case Field::Model:
        return occursIn(record.model) || occursIn(record.alias) || occursIn(record.targetModel)
            || anyAttempt(record, [this](const AttemptRecord& attempt) { return occursIn(attempt.model); });
    case Field::Provider:
        return occursIn(record.provider) || anyAttempt(record, [this](const AttemptRecord& attempt) {
            return occursIn(attempt.provider);
        });
    case Field::Client: return occursIn(record.client);
    case Field::Key: return occursIn(record.keyName) || occursIn(record.attribution);
    case Field::Code:
        return occursIn(record.errorCode) || anyAttempt(record, [this](const AttemptRecord& attempt) {
            return occursIn(attempt.errorCode);
        });
    case Field::Dialect: return (dialects >> static_cast<unsigned>(record.dialect) & 1U) != 0;
    case Field::Session: return occursIn(record.session) || occursIn(record.agent);
    case Field::Tool:
    case Field::Body: return false; // the filter asks for those together
    case Field::Id: return record.id.toString() == term.text;
    case Field::Parent: return record.parent.toString() == term.text;
    case Field::Status:
        return compares(record.status)
            || anyAttempt(record, [this](const AttemptRecord& attempt) { return compares(attempt.status); });
    case Field::State: return state == record.state;
    case Field::Attempts: return compares(record.attempts.size());
    case Field::FirstTokenUs: return record.firstTokenUs != kNever && compares(record.firstTokenUs);
    case Field::DurationUs: return record.endUs != kNever && compares(record.endUs);
    case Field::CostNanos: return record.cost && compares(record.cost->nanos);
    case Field::StartedAtMs: return compares(record.startedAtMs);
    case Field::Finish:
        return term.test == Test::Equal ? gateway::inspect::finishName(record.answer.finish) == term.text
                                        : occursIn(gateway::inspect::finishName(record.answer.finish));
    case Field::Messages: return compares(record.messages);
    case Field::Tools: return compares(record.tools);
    case Field::ToolCalls: return compares(record.answer.toolCalls);
    case Field::MilliTokensPerSecond: {
        const auto speed = gateway::inspect::tokensPerSecond(record);
        return speed && compares(qRound64(*speed * kMilli));
    }
    }
    return false;
}

ExchangeFilter ExchangeFilter::parse(const QString& text)
{
    ExchangeFilter filter;
    for (const FilterWord& word : filterWords(text)) {
        if (word.name.isEmpty()) {
            if (!word.value.isEmpty())
                filter.add({ .field = Field::Anything, .text = word.value });
        } else if (findFilterToken(word.name)) {
            // Half typed: "model:" alone restricts nothing yet.
            if (!word.value.isEmpty())
                filter.addToken(word.name, word.value);
        } else {
            // Model names have colons too ("qwen3:8b"), so it is still searched.
            filter.add({ .field = Field::Anything, .text = word.whole });
            filter.explainUnknown(word.name);
        }
    }
    return filter;
}

void ExchangeFilter::explainUnknown(const QString& name)
{
    QStringList names;
    QString likely;
    for (const FilterToken& token : filterTokens()) {
        names.append(token.name + u':');
        if (likely.isEmpty() && token.name.size() > 2
            && gateway::editDistance(token.name, QStringView(name).left(16)) <= 2)
            likely = token.name.toString();
    }
    explain(!likely.isEmpty()
            ? Texts::tr("There is no filter “%1:”; perhaps “%2:”. It is searched as text.").arg(name, likely)
            : Texts::tr("There is no filter “%1:”, so it is searched as text. Filters: %2")
                  .arg(name, names.join(u' ')));
}

void ExchangeFilter::add(Term term)
{
    m_groups.append(Group { prepared(std::move(term)) });
}

// Beside what was already asked of the same field.
void ExchangeFilter::addAlternative(Term term)
{
    const auto isStatus = [](Field field) { return field == Field::Status || field == Field::State; };
    for (Group& group : m_groups) {
        const Field field = group.first().term.field;
        if (field == term.field || (isStatus(field) && isStatus(term.field))) {
            group.append(prepared(std::move(term)));
            return;
        }
    }
    add(std::move(term));
}

void ExchangeFilter::addToken(const QString& name, const QString& value)
{
    using Kind = FilterToken::Kind;
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    switch (findFilterToken(name)->kind) {
    case Kind::Names: addAlternative({ .field = fieldOf(name), .text = value }); return;
    case Kind::Status: addStatus(value); return;
    case Kind::Code:
        if (isNumber)
            addAlternative({ .field = Field::Status, .test = Test::Equal, .number = number });
        else
            addAlternative({ .field = Field::Code, .text = value });
        return;
    case Kind::Finish: addFinish(value); return;
    case Kind::Count: addCount(name, value); return;
    case Kind::Speed: addSpeed(value); return;
    case Kind::Attempt: addAttempt(value); return;
    case Kind::FirstToken: addTime(name, Field::FirstTokenUs, value); return;
    case Kind::Duration: addTime(name, Field::DurationUs, value); return;
    case Kind::Cost: addCost(value); return;
    case Kind::Since:
    case Kind::Until: addMoment(name, value); return;
    case Kind::Content:
        m_asksForContent = true;
        add({ .field = fieldOf(name), .text = value });
        return;
    case Kind::Mark: addMark(value); return;
    }
}

void ExchangeFilter::addStatus(const QString& value)
{
    bool isNumber = false;
    const int code = value.toInt(&isNumber);
    if (isNumber && code >= 100 && code <= 599) {
        addAlternative({ .field = Field::Status, .test = Test::Equal, .number = code });
        return;
    }
    const QString word = value.toLower();
    std::optional<ExchangeState> state;
    if (word == u"error"_s || word == u"failed"_s)
        state = ExchangeState::Failed;
    else if (word == u"running"_s)
        state = ExchangeState::Running;
    else if (word == u"ok"_s)
        state = ExchangeState::Completed;
    else if (word == u"cancelled"_s || word == u"canceled"_s)
        state = ExchangeState::Cancelled;
    if (state)
        addAlternative(
            { .field = Field::State, .test = Test::Equal, .text = gateway::inspect::stateName(*state) });
    else
        explain(
            Texts::tr("status: takes error, running, ok, cancelled or a code such as 429; “%1” is ignored.")
                .arg(value));
}

// A word of the API, or a part of one: "tool" is enough for tool_calls, while "stop" is not stop_sequence.
void ExchangeFilter::addFinish(const QString& value)
{
    const QString word = value.toLower();
    const bool isWhole = gateway::inspect::finishFromName(word).has_value();
    addAlternative({ .field = Field::Finish, .test = isWhole ? Test::Equal : Test::Contains, .text = word });
}

void ExchangeFilter::addCount(const QString& name, const QString& value)
{
    const Amount amount = amountOf(value, Test::GreaterOrEqual);
    bool ok = false;
    const qint64 count = amount.text.toLongLong(&ok);
    const Field field = name == u"calls"_s ? Field::ToolCalls
        : name == u"tools"_s               ? Field::Tools
                                           : Field::Messages;
    if (ok && count >= 0)
        add({ .field = field, .test = amount.test, .number = count });
    else
        explain(Texts::tr("%1: takes a number such as >10 or =0; “%2” is ignored.").arg(name, value));
}

void ExchangeFilter::addSpeed(const QString& value)
{
    const Amount amount = amountOf(value, Test::GreaterOrEqual);
    bool ok = false;
    const double speed = amount.text.toDouble(&ok);
    if (ok && speed >= 0 && speed < kMostSpeed)
        add({ .field = Field::MilliTokensPerSecond,
            .test = amount.test,
            .number = qRound64(speed * kMilli) });
    else
        explain(Texts::tr("speed: takes tokens a second such as <20 or >100; “%1” is ignored.").arg(value));
}

void ExchangeFilter::addAttempt(const QString& value)
{
    const Amount amount = amountOf(value, Test::Equal);
    bool ok = false;
    const int count = amount.text.toInt(&ok);
    if (ok && count >= 0)
        add({ .field = Field::Attempts, .test = amount.test, .number = count });
    else
        explain(Texts::tr("attempt: takes a number of attempts such as >1; “%1” is ignored.").arg(value));
}

void ExchangeFilter::addTime(const QString& name, Field field, const QString& value)
{
    const Amount amount = amountOf(value, Test::GreaterOrEqual);
    if (const auto us = durationUs(amount.text, u"s"_s))
        add({ .field = field, .test = amount.test, .number = *us });
    else
        explain(Texts::tr("%1: takes a time such as >2s or <300ms; “%2” is ignored.").arg(name, value));
}

void ExchangeFilter::addCost(const QString& value)
{
    const Amount amount = amountOf(value, Test::GreaterOrEqual);
    const QString figure = amount.text.startsWith(u'$') ? amount.text.sliced(1) : amount.text;
    if (const auto money = gateway::Money::parse(figure))
        add({ .field = Field::CostNanos, .test = amount.test, .number = money->nanos });
    else
        explain(Texts::tr("cost: takes dollars such as >0.1 or <2; “%1” is ignored.").arg(value));
}

void ExchangeFilter::addMoment(const QString& name, const QString& value)
{
    if (const auto us = durationUs(value, u"m"_s))
        (name == u"until"_s ? m_untilMs : m_sinceMs) = *us / 1'000;
    else
        explain(Texts::tr("%1: takes a time such as 30m, 1h or 2d; “%2” is ignored.").arg(name, value));
}

void ExchangeFilter::addMark(const QString& value)
{
    const QString word = value.toLower();
    if (word == u"pinned"_s)
        m_wantsPinned = true;
    else if (word == u"noted"_s)
        m_wantsNoted = true;
    else
        explain(Texts::tr("is: takes pinned or noted; “%1” is ignored.").arg(value));
}

void ExchangeFilter::explain(const QString& sentence)
{
    if (m_hint.isEmpty())
        m_hint = sentence; // one at a time: the next one shows when this is put right
}

bool ExchangeFilter::isEmpty() const
{
    return m_groups.isEmpty() && !dependsOnTime() && !asksForMarks();
}

bool ExchangeFilter::matches(const ExchangeRecord& record, qint64 nowMs) const
{
    if (m_sinceMs && record.startedAtMs < nowMs - *m_sinceMs)
        return false;
    if (m_untilMs && record.startedAtMs > nowMs - *m_untilMs)
        return false;
    if (m_asksForContent && !m_contentMatches.contains(record.id))
        return false;
    if (asksForMarks()) {
        const RowMarks marks = m_marks ? m_marks(record.id) : RowMarks {};
        if ((m_wantsPinned && !marks.isPinned) || (m_wantsNoted && !marks.isNoted))
            return false;
    }
    return std::all_of(m_groups.begin(), m_groups.end(), [&record](const Group& group) {
        return isContent(group.first().term.field)
            || std::any_of(
                group.begin(), group.end(), [&record](const Ready& ready) { return ready.holds(record); });
    });
}

ExchangeQuery ExchangeFilter::query(qint64 nowMs) const
{
    ExchangeQuery query;
    if (m_sinceMs) {
        query.allOf.append({ Term {
            .field = Field::StartedAtMs, .test = Test::GreaterOrEqual, .number = nowMs - *m_sinceMs } });
    }
    if (m_untilMs) {
        query.allOf.append({ Term {
            .field = Field::StartedAtMs, .test = Test::LessOrEqual, .number = nowMs - *m_untilMs } });
    }
    for (const Group& group : m_groups) {
        QVector<Term> terms;
        for (const Ready& ready : group)
            terms.append(ready.term);
        query.allOf.append(terms);
    }
    return query;
}

} // namespace app::viewmodels
