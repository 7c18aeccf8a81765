// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/exchange_filter.h"

#include "base/edit_distance.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::AttemptRecord;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeState;
using gateway::inspect::kNever;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExchangeFilter)
};

constexpr std::array<QStringView, 8> kTokenNames { u"model", u"provider", u"client", u"key", u"status",
    u"attempt", u"ttft", u"since" };

QString tokenList()
{
    QStringList names;
    for (const QStringView name : kTokenNames)
        names.append(name + u':');
    return names.join(u' ');
}

struct Word {
    QString name; // empty: plain text
    QString value;
    QString whole;
};

bool isTokenName(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() && c.unicode() < 128; });
}

// Splits at spaces outside quotes. `a:b` is a token when `a` is a plain word.
QVector<Word> wordsOf(const QString& text)
{
    QVector<Word> words;
    Word word;
    bool quoted = false;
    bool started = false;
    bool valueQuoted = false;
    const auto flush = [&] {
        if (started)
            words.append(word);
        word = {};
        started = valueQuoted = false;
    };
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
            started = valueQuoted = true;
            continue;
        }
        if (c.isSpace() && !quoted) {
            flush();
            continue;
        }
        started = true;
        word.whole.append(c);
        if (c == u':' && !quoted && !valueQuoted && word.name.isEmpty() && isTokenName(word.value)) {
            word.name = word.value.toLower();
            word.value.clear();
            continue;
        }
        word.value.append(c);
    }
    flush();
    return words;
}

bool anyContains(const QStringList& wanted, const QStringList& texts)
{
    return std::any_of(wanted.begin(), wanted.end(), [&texts](const QString& part) {
        return std::any_of(texts.begin(), texts.end(),
            [&part](const QString& text) { return text.contains(part, Qt::CaseInsensitive); });
    });
}

QStringList modelsOf(const ExchangeRecord& record)
{
    QStringList names { record.model, record.alias, record.targetModel };
    for (const AttemptRecord& attempt : record.attempts)
        names.append(attempt.model);
    return names;
}

QStringList providersOf(const ExchangeRecord& record)
{
    QStringList names { record.provider };
    for (const AttemptRecord& attempt : record.attempts)
        names.append(attempt.provider);
    return names;
}

bool containsWord(const ExchangeRecord& record, const QString& word)
{
    const QStringList texts { record.id.toString(), record.client, record.keyName, record.attribution,
        gateway::dialectName(record.dialect), record.errorCode, record.errorMessage,
        QString::number(record.status) };
    return anyContains({ word }, texts) || anyContains({ word }, modelsOf(record))
        || anyContains({ word }, providersOf(record));
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

} // namespace

bool ExchangeFilter::Comparison::holds(qint64 figure) const
{
    switch (op) {
    case Operator::AtLeast:
    case Operator::GreaterOrEqual: return figure >= value;
    case Operator::Equal: return figure == value;
    case Operator::Less: return figure < value;
    case Operator::LessOrEqual: return figure <= value;
    case Operator::Greater: return figure > value;
    }
    return false;
}

ExchangeFilter ExchangeFilter::parse(const QString& text)
{
    ExchangeFilter filter;
    for (const Word& word : wordsOf(text)) {
        if (word.name.isEmpty()) {
            if (!word.value.isEmpty())
                filter.m_words.append(word.value);
            continue;
        }
        const bool known = std::any_of(
            kTokenNames.begin(), kTokenNames.end(), [&word](QStringView name) { return name == word.name; });
        if (known) {
            // Half typed: "model:" alone restricts nothing yet.
            if (!word.value.isEmpty())
                filter.addToken(word.name, word.value);
            continue;
        }
        // Model names have colons too ("qwen3:8b"), so it is still searched.
        filter.m_words.append(word.whole);
        const auto likely = std::find_if(kTokenNames.begin(), kTokenNames.end(), [&word](QStringView name) {
            return gateway::editDistance(name, QStringView(word.name).left(16)) <= 2;
        });
        filter.explain(likely != kTokenNames.end()
                ? Texts::tr("There is no filter “%1:”; perhaps “%2:”. It is searched as text.")
                      .arg(word.name, likely->toString())
                : Texts::tr("There is no filter “%1:”, so it is searched as text. Filters: %2")
                      .arg(word.name, tokenList()));
    }
    return filter;
}

void ExchangeFilter::addToken(const QString& name, const QString& value)
{
    if (name == u"model"_s)
        m_models.append(value);
    else if (name == u"provider"_s)
        m_providers.append(value);
    else if (name == u"client"_s)
        m_clients.append(value);
    else if (name == u"key"_s)
        m_keys.append(value);
    else if (name == u"status"_s)
        addStatus(value);
    else if (name == u"attempt"_s)
        addAttempt(value);
    else if (name == u"ttft"_s)
        addFirstToken(value);
    else
        addSince(value);
}

void ExchangeFilter::addStatus(const QString& value)
{
    bool isNumber = false;
    const int code = value.toInt(&isNumber);
    const QString word = value.toLower();
    if (isNumber && code >= 100 && code <= 599)
        m_statuses.append(Status { .code = code });
    else if (word == u"error"_s || word == u"failed"_s)
        m_statuses.append(Status { .state = ExchangeState::Failed });
    else if (word == u"running"_s)
        m_statuses.append(Status { .state = ExchangeState::Running });
    else if (word == u"ok"_s)
        m_statuses.append(Status { .state = ExchangeState::Completed });
    else if (word == u"cancelled"_s || word == u"canceled"_s)
        m_statuses.append(Status { .state = ExchangeState::Cancelled });
    else
        explain(
            Texts::tr("status: takes error, running, ok, cancelled or a code such as 429; “%1” is ignored.")
                .arg(value));
}

ExchangeFilter::Amount ExchangeFilter::amountOf(const QString& value, Operator without)
{
    struct Sign {
        QStringView text;
        Operator op;
    };

    constexpr std::array<Sign, 5> kSigns { Sign { u">=", Operator::GreaterOrEqual },
        Sign { u"<=", Operator::LessOrEqual }, Sign { u">", Operator::Greater },
        Sign { u"<", Operator::Less }, Sign { u"=", Operator::Equal } };
    for (const Sign& sign : kSigns) {
        if (value.startsWith(sign.text))
            return { .op = sign.op, .text = value.sliced(sign.text.size()).trimmed() };
    }
    return { .op = without, .text = value };
}

void ExchangeFilter::addAttempt(const QString& value)
{
    const Amount amount = amountOf(value, Operator::Equal);
    bool ok = false;
    const int count = amount.text.toInt(&ok);
    if (ok && count >= 0)
        m_attempts.append({ .op = amount.op, .value = count });
    else
        explain(Texts::tr("attempt: takes a number of attempts such as >1; “%1” is ignored.").arg(value));
}

void ExchangeFilter::addFirstToken(const QString& value)
{
    const Amount amount = amountOf(value, Operator::AtLeast);
    if (const auto us = durationUs(amount.text, u"s"_s))
        m_firstTokenUs.append({ .op = amount.op, .value = *us });
    else
        explain(Texts::tr("ttft: takes a time such as >2s or <300ms; “%1” is ignored.").arg(value));
}

void ExchangeFilter::addSince(const QString& value)
{
    if (const auto us = durationUs(value, u"m"_s))
        m_sinceMs = *us / 1'000;
    else
        explain(Texts::tr("since: takes a time such as 30m, 1h or 2d; “%1” is ignored.").arg(value));
}

void ExchangeFilter::explain(const QString& sentence)
{
    if (m_hint.isEmpty())
        m_hint = sentence; // one at a time: the next one shows when this is put right
}

bool ExchangeFilter::isEmpty() const
{
    return m_words.isEmpty() && m_models.isEmpty() && m_providers.isEmpty() && m_clients.isEmpty()
        && m_keys.isEmpty() && m_statuses.isEmpty() && m_attempts.isEmpty() && m_firstTokenUs.isEmpty()
        && !m_sinceMs;
}

bool ExchangeFilter::matches(const ExchangeRecord& record, qint64 nowMs) const
{
    if (m_sinceMs && record.startedAtMs < nowMs - *m_sinceMs)
        return false;
    if (!m_models.isEmpty() && !anyContains(m_models, modelsOf(record)))
        return false;
    if (!m_providers.isEmpty() && !anyContains(m_providers, providersOf(record)))
        return false;
    if (!m_clients.isEmpty() && !anyContains(m_clients, { record.client }))
        return false;
    if (!m_keys.isEmpty() && !anyContains(m_keys, { record.keyName, record.attribution }))
        return false;
    const auto hasStatus = [&record](const Status& status) {
        if (status.state)
            return record.state == *status.state;
        return record.status == status.code
            || std::any_of(record.attempts.begin(), record.attempts.end(),
                [&status](const AttemptRecord& attempt) { return attempt.status == status.code; });
    };
    if (!m_statuses.isEmpty() && std::none_of(m_statuses.begin(), m_statuses.end(), hasStatus))
        return false;
    const auto failsIn = [](const QVector<Comparison>& comparisons, qint64 figure) {
        return std::any_of(comparisons.begin(), comparisons.end(),
            [figure](const Comparison& comparison) { return !comparison.holds(figure); });
    };
    if (failsIn(m_attempts, record.attempts.size()))
        return false;
    if (!m_firstTokenUs.isEmpty()
        && (record.firstTokenUs == kNever || failsIn(m_firstTokenUs, record.firstTokenUs)))
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
        [&record](const QString& word) { return containsWord(record, word); });
}

} // namespace app::viewmodels
