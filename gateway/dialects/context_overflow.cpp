// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/context_overflow.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace gateway::dialects {

namespace {

// Each names its figures `tokens` and `maximum`, where it has them.
const QRegularExpression& pattern(int index)
{
    static const std::array<QRegularExpression, 5> kPatterns {
        QRegularExpression(
            u"prompt is too long(?:: (?<tokens>[0-9]+) tokens > (?<maximum>[0-9]+) maximum)?"_s),
        QRegularExpression(
            u"maximum context length is (?<maximum>[0-9]+) tokens(?:[^0-9]*(?<tokens>[0-9]+) tokens)?"_s),
        QRegularExpression(
            u"input token count(?: \\(?(?<tokens>[0-9]+)\\)?)? exceeds the maximum number of tokens allowed"
            "(?: \\(?(?<maximum>[0-9]+)\\)?)?"_s),
        QRegularExpression(u"exceeds the context window"_s),
        QRegularExpression(
            u"context_length_exceeded|exceed(?:s|ed)? (?:the |its )?(?:model's )?context (?:limit|length|size)"_s),
    };
    return kPatterns.at(static_cast<std::size_t>(index));
}

constexpr int kPatternCount = 5;

} // namespace

std::optional<ContextOverflow> contextOverflow(const QString& message)
{
    for (int i = 0; i < kPatternCount; ++i) {
        const QRegularExpressionMatch match = pattern(i).match(message);
        if (match.hasMatch()) {
            return ContextOverflow { .tokens = match.captured(u"tokens"_s).toLongLong(),
                .maximum = match.captured(u"maximum"_s).toLongLong() };
        }
    }
    return std::nullopt;
}

WireError overflowError(Dialect dialect, const ContextOverflow& overflow, const QString& original)
{
    const QString tokens = QString::number(overflow.tokens);
    const QString maximum = QString::number(overflow.maximum);
    const bool isKnown = overflow.maximum > 0;
    QString message;
    switch (dialect) {
    case Dialect::Messages:
        message = isKnown && overflow.tokens > 0
            ? u"prompt is too long: %1 tokens > %2 maximum"_s.arg(tokens, maximum)
            : u"prompt is too long"_s;
        break;
    case Dialect::Gemini:
        message = isKnown
            ? u"The input token count (%1) exceeds the maximum number of tokens allowed (%2)."_s.arg(
                tokens, maximum)
            : u"The input token count exceeds the maximum number of tokens allowed."_s;
        break;
    case Dialect::Chat:
    case Dialect::Responses:
    case Dialect::Completions:
    case Dialect::Ollama:
    case Dialect::Embeddings:
    case Dialect::Transcriptions:
    case Dialect::Speech:
    case Dialect::Rerank:
    case Dialect::Moderations:
    case Dialect::Images:
        message = isKnown ? u"This model's maximum context length is %1 tokens."_s.arg(maximum)
                          : u"This model's maximum context length was exceeded."_s;
        break;
    }
    if (!original.isEmpty())
        message += u" ("_s + original + u')';
    return { .status = 400, .code = u"context_length_exceeded"_s, .message = message };
}

} // namespace gateway::dialects
