// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/oauth_error.h"

#include "base/redact.h"
#include "dialects/json/json_text.h"
#include "oauth/json_fields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gateway::oauth {

namespace {

constexpr qsizetype kMaxCode = 64;
constexpr qsizetype kMaxDescription = 300;

// As long as the shortest codes of the vendors known, with a digit in it; a sentence has no such word.
const QRegularExpression& opaque()
{
    static const QRegularExpression kOpaque(uR"((?=[\w.~+/=-]*\d)[\w.~+=-][\w.~+/=-]{15,})"_s);
    return kOpaque;
}

} // namespace

QString readableLine(const QString& text)
{
    QString line = redactText(text.left(kMaxDescription).simplified());
    line.removeIf([](QChar c) { return !c.isPrint(); });
    QString result;
    for (const QString& word : line.split(u' ')) {
        // Addresses of help pages hold no credential but in their query.
        const bool isAddress = word.contains(u"://");
        QString shown = isAddress ? QString::fromUtf8(maskTarget(word.toUtf8())) : word;
        if (!isAddress)
            shown.replace(opaque(), u"…"_s);
        result += (result.isEmpty() ? u""_s : u" "_s) + shown;
    }
    return result;
}

QByteArray asciiDescription(const QString& description)
{
    QByteArray text;
    for (const QChar c : description) {
        const char16_t code = c.unicode();
        if (code == u'\u201c' || code == u'\u201d' || code == u'"')
            text += '\'';
        else if (code >= 0x20 && code < 0x7F && code != u'\\')
            text += static_cast<char>(code);
        else
            text += '?';
    }
    return text;
}

QByteArray errorBody(const OAuthError& error)
{
    return dialects::serializeJson(dialects::json::object { { "error", textOf(error.code) },
        { "error_description", textOf(asciiDescription(error.description)) } });
}

std::optional<OAuthError> readError(QByteArrayView body)
{
    const auto object = dialects::parseJsonObject(body);
    if (!object)
        return std::nullopt;
    const QByteArray code = bytesAt(*object, "error");
    if (code.isEmpty() || code.size() > kMaxCode)
        return std::nullopt;
    return OAuthError { .code = code,
        .description = readableLine(QString::fromUtf8(bytesAt(*object, "error_description"))) };
}

} // namespace gateway::oauth
