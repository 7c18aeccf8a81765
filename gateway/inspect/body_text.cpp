// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/body_text.h"

#include "inspect/stream_events.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace gateway::inspect {

namespace {

// Where the string that begins behind `from` ends; -1: it does not.
qsizetype endOfString(QByteArrayView json, qsizetype from)
{
    for (qsizetype at = from; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at;
    }
    return -1;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isKey(QByteArrayView json, qsizetype behind)
{
    while (behind < json.size() && isBlank(json[behind]))
        ++behind;
    return behind < json.size() && json[behind] == ':';
}

std::optional<char16_t> codeUnit(QByteArrayView digits)
{
    if (digits.size() < 4)
        return std::nullopt;
    bool isNumber = false;
    const uint value = digits.first(4).toByteArray().toUInt(&isNumber, 16);
    return isNumber ? std::optional(static_cast<char16_t>(value)) : std::nullopt;
}

// Reads "\uXXXX", and its second half where it has one, behind the backslash at `at`. What it took.
qsizetype takeUnicode(QByteArrayView text, qsizetype at, QByteArray& out)
{
    const auto first = codeUnit(text.sliced(std::min(at + 2, text.size())));
    if (!first)
        return 0;
    if (QChar::isHighSurrogate(*first) && text.sliced(at + 6).startsWith("\\u")) {
        const auto second = codeUnit(text.sliced(at + 8));
        if (second && QChar::isLowSurrogate(*second)) {
            const std::array<char16_t, 2> pair { *first, *second };
            out += QStringView(pair.data(), 2).toUtf8();
            return 12;
        }
    }
    if (!QChar::isSurrogate(*first))
        out += QString(QChar(*first)).toUtf8();
    return 6;
}

char plainEscape(char c)
{
    switch (c) {
    case 'n': return '\n';
    case 't': return '\t';
    case 'r': return '\r';
    case 'b': return '\b';
    case 'f': return '\f';
    default: return c; // quotes, slashes
    }
}

// Under which answers of all dialects have their text: what is said, thought, and handed to tools.
bool isAnswerKey(QByteArrayView key)
{
    constexpr std::array<QByteArrayView, 11> kKeys { "text", "content", "delta", "partial_json", "thinking",
        "arguments", "reasoning_content", "reasoning", "refusal", "response", "input" };
    return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

} // namespace

void visitStrings(QByteArrayView json, const StringVisitor& visit)
{
    QByteArrayView key;
    for (qsizetype at = json.indexOf('"'); at >= 0 && at < json.size(); at = json.indexOf('"', at)) {
        const qsizetype end = endOfString(json, at + 1);
        const QByteArrayView text =
            end < 0 ? json.sliced(at + 1) : json.sliced(at + 1, end - at - 1); // cut, perhaps in an escape
        if (end >= 0 && isKey(json, end + 1))
            key = text;
        else
            visit(key, text);
        if (end < 0)
            return;
        at = end + 1;
    }
}

QByteArray unescaped(QByteArrayView text)
{
    qsizetype at = text.indexOf('\\');
    if (at < 0)
        return text.toByteArray();
    QByteArray out;
    out.reserve(text.size());
    qsizetype done = 0;
    for (; at >= 0 && at + 1 < text.size(); at = text.indexOf('\\', done)) {
        out += text.sliced(done, at - done);
        qsizetype taken = 2;
        if (text[at + 1] == 'u')
            taken = takeUnicode(text, at, out);
        else
            out += plainEscape(text[at + 1]);
        if (taken == 0) {
            out += text.sliced(at, 2);
            taken = 2;
        }
        done = at + taken;
    }
    out += text.sliced(done);
    return out;
}

QByteArray eventText(QByteArrayView type, QByteArrayView data)
{
    // Where events have kinds, the text comes in deltas, and those behind them say all of it once more.
    if (!type.isEmpty() && !type.endsWith("delta") && !type.endsWith("chunk"))
        return {};
    QByteArray text;
    visitStrings(data, [&text](QByteArrayView key, QByteArrayView escaped) {
        if (isAnswerKey(key))
            text += unescaped(escaped);
    });
    return text;
}

QByteArray readableText(QByteArrayView body)
{
    QByteArray text;
    text.reserve(body.size() / 2);
    const std::optional<StreamForm> form = streamForm(body);
    if (!form) {
        visitStrings(body, [&text](QByteArrayView, QByteArrayView escaped) {
            text += unescaped(escaped);
            text += '\n';
        });
        return text;
    }
    qint64 from = 0;
    while (const auto event = nextEvent(body, *form, from)) {
        from = event->offset + event->size;
        text += eventText(event->type, event->data);
    }
    return text;
}

} // namespace gateway::inspect
