// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/talk_texts.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/requests/exchange_texts.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::ExchangeRecord;
using gateway::inspect::kNever;

namespace {

constexpr qsizetype kShownBody = 2000;
constexpr int kFirstRefusal = 400;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TalkTexts)
};

// A line breaks between two facts, never inside of one.
QString unbroken(QString fact)
{
    return fact.replace(u' ', u'\u00A0').replace(u'\u2009', u'\u202F');
}

// The first byte of a refusal is no token, whatever an old record says.
bool hasFirstToken(const ExchangeRecord& record)
{
    return record.firstTokenUs != kNever && record.status < kFirstRefusal;
}

} // namespace

QString figuresText(const ExchangeRecord& record)
{
    QStringList parts;
    const auto add = [&parts](const QString& part) {
        if (!part.isEmpty())
            parts.append(unbroken(part));
    };
    add(targetText(record));
    if (const auto count = inputTokens(record.usage))
        //: tokens of the request
        add(Texts::tr("%1 tokens in").arg(countText(*count)));
    if (record.usage.output)
        //: tokens of the answer; follows "24 tokens in"
        add(Texts::tr("%1 out").arg(countText(*record.usage.output)));
    if (record.cost)
        add(moneyText(*record.cost));
    if (hasFirstToken(record))
        add(Texts::tr("first token %1").arg(durationText(record.firstTokenUs)));
    if (record.endUs != kNever)
        //: %1 how long the whole answer took
        add(Texts::tr("total %1").arg(durationText(record.endUs)));
    return parts.join(u"\u00A0· "_s);
}

QVector<Field> figureFields(const ExchangeRecord& record)
{
    QVector<Field> fields;
    const auto add = [&fields](const QString& name, const QString& value) {
        if (!value.isEmpty())
            fields.append({ .section = {}, .name = name, .value = value });
    };
    add(Texts::tr("Target"), targetText(record));
    if (const auto count = inputTokens(record.usage))
        add(Texts::tr("Tokens in"), exactCountText(*count));
    if (record.usage.output)
        add(Texts::tr("Tokens out"),
            record.isUsageEstimated ? Texts::tr("%1, estimated").arg(exactCountText(*record.usage.output))
                                    : exactCountText(*record.usage.output));
    if (record.usage.reasoning)
        add(Texts::tr("of these thinking"), exactCountText(*record.usage.reasoning));
    add(Texts::tr("Cost"), costText(record));
    if (hasFirstToken(record))
        add(Texts::tr("First token"), durationText(record.firstTokenUs));
    if (record.endUs != kNever)
        add(Texts::tr("Duration"), durationText(record.endUs));
    add(Texts::tr("Key"), keyText(record));
    return fields;
}

QString refusalText(int status, const AnswerError& error)
{
    QStringList head;
    if (status > 0)
        head.append(QString::number(status));
    if (!error.kind.isEmpty())
        head.append(error.kind);
    if (head.isEmpty())
        return error.message.isEmpty() ? Texts::tr("The model's answer ended with an error.") : error.message;
    return error.message.isEmpty() ? head.join(u' ') : QString(head.join(u' ') + u": "_s + error.message);
}

QString bodyText(const QByteArray& body)
{
    const QString text = QString::fromUtf8(body).trimmed();
    return text.size() <= kShownBody ? text : QString(text.first(kShownBody) + u'…');
}

QString endingText(const Answer& answer)
{
    static const QSet<QString> limits { u"length"_s, u"max_tokens"_s, u"max_output_tokens"_s,
        u"MAX_TOKENS"_s };
    static const QSet<QString> asUsual { u"stop"_s, u"end_turn"_s, u"STOP"_s, u"tool_calls"_s, u"tool_use"_s,
        u"function_call"_s, u"stop_sequence"_s, QString() };
    if (limits.contains(answer.ending))
        return Texts::tr("It stopped at the limit of tokens.");
    if (!asUsual.contains(answer.ending))
        //: %1 the API's own word for why
        return Texts::tr("It stopped: %1.").arg(answer.ending);
    return {};
}

} // namespace app::viewmodels
