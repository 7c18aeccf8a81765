// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"

#include <QRegularExpression>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr std::array<QByteArrayView, 6> kSecretHeaders { "authorization", "x-admin-key", "cookie",
    "set-cookie", "chatgpt-account-id", "sec-websocket-protocol" };

// Others are known by how their names end ("x-api-key", "X-Internal-Token"); "…-tokens" counts are not.
constexpr std::array<QByteArrayView, 15> kSecretEndings { "-token", "-secret", "-password", "-pwd",
    "-passphrase", "-credential", "-credentials", "-auth", "-authorization", "-cookie", "api-key", "apikey",
    "access-key", "subscription-key", "signing-key" };

constexpr std::array<QByteArrayView, 9> kSecretParameters { "key", "api_key", "apikey", "access_token",
    "refresh_token", "token", "client_secret", "code", "sig" };

constexpr QByteArrayView kDots = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";

// Of a secret, what may be shown behind the dots.
QByteArrayView shownEnd(QByteArrayView value)
{
    return value.size() > 16 ? value.last(4) : QByteArrayView();
}

// `before` stands in front of the value and stays.
QByteArray maskValue(QByteArrayView before, QByteArrayView value)
{
    QByteArray masked;
    appendParts(masked, { before, kDots, shownEnd(value) });
    return masked;
}

constexpr std::size_t letterIndex(char c)
{
    return static_cast<unsigned char>(c) & 31U;
}

// By its last two letters: whether a name can be one of those above. Most cannot.
constexpr auto makeEndLetters()
{
    std::array<std::array<bool, 32>, 32> known {};
    const auto add = [&known](QByteArrayView name) {
        known[letterIndex(name[name.size() - 2])][letterIndex(name[name.size() - 1])] = true;
    };
    for (const QByteArrayView name : kSecretHeaders)
        add(name);
    for (const QByteArrayView ending : kSecretEndings)
        add(ending);
    return known;
}

constexpr auto kEndLetters = makeEndLetters();

// A field's value as it is kept: `first`, dots if it is masked, `last`.
struct ShownValue {
    QByteArrayView first;
    QByteArrayView dots = {};
    QByteArrayView last = {};
};

ShownValue shownValue(const Header& header)
{
    if (!isSecretHeader(header.name))
        return { .first = header.value };
    const QByteArrayView value = header.value;
    const qsizetype space = value.indexOf(' ');
    const bool hasScheme = space > 0 && space < 12;
    const QByteArrayView scheme = value.first(hasScheme ? space + 1 : 0);
    return { .first = scheme, .dots = kDots, .last = shownEnd(value.sliced(scheme.size())) };
}

char* put(char* to, QByteArrayView text)
{
    return std::copy(text.begin(), text.end(), to);
}

} // namespace

bool isSecretHeader(QByteArrayView name) noexcept
{
    if (name.size() < 2 || !kEndLetters[letterIndex(name[name.size() - 2])][letterIndex(name.back())])
        return false;
    return std::any_of(kSecretHeaders.begin(), kSecretHeaders.end(), [name](QByteArrayView secret) {
        return equalsIgnoringCase(name, secret);
    }) || std::any_of(kSecretEndings.begin(), kSecretEndings.end(), [name](QByteArrayView ending) {
        return name.size() >= ending.size() && (name.back() | 0x20) == ending.back()
            && equalsIgnoringCase(name.last(ending.size()), ending);
    });
}

HeaderText maskHeaders(const HeaderList& headers)
{
    constexpr QByteArrayView kColon = ": ";
    QVarLengthArray<ShownValue, 32> values;
    qsizetype size = 0;
    for (const Header& header : headers) {
        const ShownValue& value = values.emplace_back(shownValue(header));
        size += header.name.size() + kColon.size() + value.first.size() + value.dots.size()
            + value.last.size() + 1;
    }
    QByteArray lines(size, Qt::Uninitialized);
    char* at = lines.data();
    for (qsizetype i = 0; i < values.size(); ++i) {
        at = put(put(at, headers[i].name), kColon);
        at = put(put(put(at, values[i].first), values[i].dots), values[i].last);
        *at++ = '\n';
    }
    return HeaderText::fromLines(std::move(lines));
}

namespace {

// A URL without the "user:password@" before its host.
QByteArray withoutUserInfo(const QByteArray& url)
{
    const qsizetype scheme = url.indexOf("://");
    if (scheme < 0 || scheme > url.indexOf('/'))
        return url;
    const qsizetype start = scheme + 3;
    const auto authorityEnd =
        std::find_if(url.begin() + start, url.end(), [](char c) { return c == '/' || c == '?' || c == '#'; });
    const qsizetype at = url.first(authorityEnd - url.begin()).lastIndexOf('@');
    return at < start ? url : QByteArray(url.first(start) + url.sliced(at + 1));
}

} // namespace

QByteArray maskTarget(const QByteArray& address)
{
    if (!address.contains('@') && !address.contains('?'))
        return address;
    const QByteArray target = withoutUserInfo(address);
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return target;
    QByteArray masked = target.first(mark);
    char separator = '?';
    for (const QByteArray& pair : target.sliced(mark + 1).split('&')) {
        masked.append(separator);
        separator = '&';
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.first(equals);
        const bool secret = std::any_of(kSecretParameters.begin(), kSecretParameters.end(),
            [&name](QByteArrayView parameter) { return equalsIgnoringCase(name, parameter); });
        if (secret && equals >= 0)
            masked.append(
                maskValue(QByteArrayView(pair).first(equals + 1), QByteArrayView(pair).sliced(equals + 1)));
        else
            masked.append(pair);
    }
    return masked;
}

QString redactText(const QString& text)
{
    static const QRegularExpression kPattern(
        uR"((\bBearer\s+|\b(?:x-)?(?:goog-)?api[-_]?key["']?\s*[:=]\s*["']?|\b(?:access|refresh|id)[-_]?token["']?\s*[:=]\s*["']?|\bsecret["']?\s*[:=]\s*["']?|[?&]key=)([^\s"'&,;}]{6,})|\b((?:sk|pk|rk|gsk|xai|plx)-[A-Za-z0-9_\-]{8,}|AIza[A-Za-z0-9_\-]{20,}|gh[pousr]_[A-Za-z0-9]{16,}|eyJ[A-Za-z0-9_\-]{10,}\.[A-Za-z0-9_\-]{10,}(?:\.[A-Za-z0-9_\-]*)?))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype last = 0;
    auto matches = kPattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(text).sliced(last, match.capturedStart() - last);
        result += match.captured(1) + u"\u2022\u2022\u2022\u2022"_s;
        last = match.capturedEnd();
    }
    if (last == 0)
        return text;
    result += QStringView(text).sliced(last);
    return result;
}

bool namesCredential(const QString& name)
{
    static constexpr std::array kEndings { "key", "token", "secret", "password", "passwd", "passphrase",
        "pwd", "credential", "credentials", "auth", "dsn", "cookie", "session" };
    if (isSecretHeader(name.toUtf8()))
        return true;
    const QString plain = QString(name).remove(u'_').remove(u'-').toLower();
    return std::any_of(kEndings.begin(), kEndings.end(),
        [&plain](const char* ending) { return plain.endsWith(QLatin1StringView(ending)); });
}

} // namespace gateway
