// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/gateway_texts.h"

#include "app/viewmodels/common/gateway_remarks.h"
#include "app/viewmodels/common/gateway_sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QVector>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Gateway)
};

struct Pattern {
    const char* source;
    QRegularExpression expression;
    bool isOpen = false; // it begins or ends in a gap, which would take anything beside it
};

// All sentences there are: those without gaps by what they say, the others by their form.
class Book {
public:
    Book()
    {
        const auto add = [this](const char* source) { this->add(source); };
        std::for_each(kReasons.begin(), kReasons.end(), add);
        std::for_each(kNotices.begin(), kNotices.end(), add);
        std::for_each(kLoginSentences.begin(), kLoginSentences.end(), add);
        std::for_each(kConfigRemarks.begin(), kConfigRemarks.end(), add);
        std::for_each(kConfigWords.begin(), kConfigWords.end(), add);
        std::for_each(kNoteReasons.begin(), kNoteReasons.end(), add);
        // What says more comes first: a gap of another would take it.
        std::stable_sort(patterns.begin(), patterns.end(), [](const Pattern& one, const Pattern& other) {
            return qstrlen(one.source) > qstrlen(other.source);
        });
    }

    QHash<QString, const char*> whole;
    QVector<Pattern> patterns;

private:
    void add(const char* source)
    {
        const QString text = QString::fromUtf8(source);
        if (!text.contains(u"%1")) {
            whole.insert(text, source);
            return;
        }
        QString expression = QRegularExpression::escape(text);
        for (const auto* const gap : { "\\%1", "\\%2", "\\%3" })
            expression.replace(QLatin1StringView(gap), "(.+)"_L1);
        patterns.append({ .source = source,
            .expression = QRegularExpression(QRegularExpression::anchoredPattern(expression)),
            .isOpen = text.startsWith(u'%') || text.at(text.size() - 2) == u'%' });
    }
};

const Book& book()
{
    static const Book all;
    return all;
}

// What stood in a gap: moments as the local clock has them, numbers with the decimal sign of the language,
// and words the gateway has for it.
QString shown(const QString& said)
{
    const QLocale locale;
    if (const char* const word = book().whole.value(said))
        return Texts::tr(word);
    QDateTime moment = QDateTime::fromString(said, u"yyyy-MM-dd HH:mm:ss' UTC'"_s);
    if (moment.isValid()) {
        moment.setTimeSpec(Qt::UTC);
        return locale.toString(moment.toLocalTime(), QLocale::ShortFormat);
    }
    static const QRegularExpression decimal(u"^(\\$?\\d+)\\.(\\d+)$"_s);
    const QRegularExpressionMatch match = decimal.match(said);
    return match.hasMatch() ? match.captured(1) + locale.decimalPoint() + match.captured(2) : said;
}

enum class Gaps { Inside, Anywhere };

std::optional<QString> translated(const QString& said, Gaps gaps = Gaps::Anywhere)
{
    if (const char* const source = book().whole.value(said))
        return Texts::tr(source);
    for (const Pattern& pattern : book().patterns) {
        if (pattern.isOpen && gaps == Gaps::Inside)
            continue;
        const QRegularExpressionMatch match = pattern.expression.match(said);
        if (!match.hasMatch())
            continue;
        const QString text = Texts::tr(pattern.source);
        switch (match.lastCapturedIndex()) {
        case 1: return text.arg(shown(match.captured(1)));
        case 2: return text.arg(shown(match.captured(1)), shown(match.captured(2)));
        default:
            return text.arg(shown(match.captured(1)), shown(match.captured(2)), shown(match.captured(3)));
        }
    }
    return std::nullopt;
}

} // namespace

QString gatewayText(const QString& said)
{
    static const QRegularExpression group(u"^(.+), in group \u201c(.+)\u201d of (.+)$"_s);
    static const QRegularExpression account(u"^(.+) \\(account \u201c(.+)\u201d\\)$"_s);
    static const QRegularExpression samples(u"^(.+) \\((\\d+) samples?\\)$"_s);
    if (const auto match = group.match(said); match.hasMatch())
        //: %1 is why, as "first in order"; %2 a group of targets, %3 the alias it is in
        return Texts::tr("%1, in group \u201c%2\u201d of %3")
            .arg(gatewayText(match.captured(1)), match.captured(2), match.captured(3));
    if (const auto match = account.match(said); match.hasMatch())
        //: %1 is why, as "first in order"; %2 one of several accounts
        return Texts::tr("%1 (account \u201c%2\u201d)")
            .arg(gatewayText(match.captured(1)), match.captured(2));
    if (const auto match = samples.match(said); match.hasMatch())
        //: %1 is what was measured
        return Texts::tr("%1 (%n sample(s))", nullptr, match.captured(2).toInt())
            .arg(gatewayText(match.captured(1)));
    if (const auto whole = translated(said, Gaps::Inside))
        return *whole;
    // A reason with its detail: before sentences with a gap at an end, which would take it.
    if (const qsizetype colon = said.indexOf(u": "_s); colon > 0) {
        if (const auto reason = translated(said.left(colon)))
            //: %1 is why, as "quota used up"; %2 which one
            return Texts::tr("%1: %2").arg(*reason, gatewayText(said.mid(colon + 2)));
    }
    return translated(said).value_or(said);
}

QString restReasonText(const QString& code)
{
    // Those of routing::FailureReason that let a target rest.
    static const QHash<QString, const char*> texts {
        { u"bad_credential"_s, QT_TRANSLATE_NOOP("Gateway", "The key or the account was refused") },
        { u"out_of_credit"_s, QT_TRANSLATE_NOOP("Gateway", "No credit is left") },
        { u"account_suspended"_s, QT_TRANSLATE_NOOP("Gateway", "The account is suspended") },
        { u"region_blocked"_s, QT_TRANSLATE_NOOP("Gateway", "Not offered in this region") },
        { u"not_permitted"_s, QT_TRANSLATE_NOOP("Gateway", "The model is not open to this account") },
        { u"model_not_found"_s, QT_TRANSLATE_NOOP("Gateway", "The provider does not know the model") },
        { u"usage_limit"_s, QT_TRANSLATE_NOOP("Gateway", "The plan's allowance is used up") },
        { u"rate_limited"_s, QT_TRANSLATE_NOOP("Gateway", "Too many requests") },
        { u"overloaded"_s, QT_TRANSLATE_NOOP("Gateway", "The provider is overloaded") },
        { u"busy"_s, QT_TRANSLATE_NOOP("Gateway", "The provider was busy") },
        { u"timeout"_s, QT_TRANSLATE_NOOP("Gateway", "No answer came in time") },
        { u"network"_s, QT_TRANSLATE_NOOP("Gateway", "The provider could not be reached") },
        { u"server_error"_s, QT_TRANSLATE_NOOP("Gateway", "A fault on the provider's side") },
        { u"redirected"_s, QT_TRANSLATE_NOOP("Gateway", "The address answers with a redirect") },
        { u"stalled"_s, QT_TRANSLATE_NOOP("Gateway", "The answer came too slowly") },
    };
    const char* text = texts.value(code);
    return text == nullptr ? code : Texts::tr(text);
}

} // namespace app::viewmodels
