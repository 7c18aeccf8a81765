// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/curl_command.h"

#include "base/redact.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Header;
using gateway::inspect::AttemptRecord;
using gateway::inspect::ExchangeRecord;

namespace {

// What curl says by itself, or what belonged to that one connection.
constexpr std::array<QByteArrayView, 9> kOwnHeaders { "host", "content-length", "connection",
    "accept-encoding", "transfer-encoding", "expect", "keep-alive", "te", "upgrade" };

const QByteArray kMask = QByteArrayLiteral("\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2");

bool isOwnHeader(QByteArrayView name)
{
    return std::any_of(kOwnHeaders.begin(), kOwnHeaders.end(),
        [name](QByteArrayView own) { return gateway::equalsIgnoringCase(name, own); });
}

QString singleQuoted(const QString& text)
{
    QString quoted = text;
    quoted.replace(u'\'', u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

// What one command is made of.
struct Call {
    QByteArray method;
    QString url;
    const gateway::HeaderText& headers;
    bool streams = false;
    QByteArray body;
    QString key; // the variable it is in
};

// Between double quotes the shell puts the key in; everything else in it stays literal.
QString withKey(const QString& before, const QString& key, const QString& after)
{
    const auto escaped = [](QString text) {
        for (const QChar special : { u'\\', u'"', u'$', u'`' })
            text.replace(special, QString(u'\\' + QString(special)));
        return text;
    };
    return u'"' + escaped(before) + u'$' + key + escaped(after) + u'"';
}

// A masked value keeps what stands before the dots ("Bearer "); the last characters after them go.
QString headerArgument(const Header& header, const QString& key)
{
    const QString name = QString::fromLatin1(header.name);
    const QString value = QString::fromUtf8(header.value);
    if (!gateway::isSecretHeader(header.name))
        return singleQuoted(name + u": "_s + value);
    const qsizetype dots = value.indexOf(QString::fromUtf8(kMask));
    return withKey(name + u": "_s + (dots > 0 ? value.first(dots) : QString()), key, {});
}

QString urlArgument(const QString& url, const QString& key)
{
    const QString dots = QString::fromUtf8(kMask);
    const qsizetype from = url.indexOf(dots);
    if (from < 0)
        return singleQuoted(url);
    const qsizetype next = url.indexOf(u'&', from);
    return withKey(url.first(from), key, next < 0 ? QString() : url.sliced(next));
}

QString commandFor(const Call& call)
{
    QStringList parts { u"curl "_s + urlArgument(call.url, call.key) };
    if (call.method == "HEAD")
        parts.append(u"--head"_s);
    else if (call.method != "GET" && !(call.method == "POST" && !call.body.isEmpty()))
        parts.append(u"--request "_s + QString::fromLatin1(call.method));
    if (call.streams)
        parts.append(u"--no-buffer"_s);
    for (const Header& header : call.headers.list()) {
        if (!isOwnHeader(header.name))
            parts.append(u"--header "_s + headerArgument(header, call.key));
    }
    if (!call.body.isEmpty())
        parts.append(u"--data-raw "_s + singleQuoted(QString::fromUtf8(call.body)));
    return parts.join(u" \\\n  "_s);
}

} // namespace

QString curlCommand(const ExchangeRecord& record, const QString& baseUrl, const QByteArray& body)
{
    return commandFor({ .method = record.method,
        .url = baseUrl + QString::fromUtf8(record.target),
        .headers = record.requestHeaders,
        .streams = record.streaming,
        .body = body,
        .key = u"PLEXUS_KEY"_s });
}

QString providerCurlCommand(
    const ExchangeRecord& record, const AttemptRecord& attempt, const QByteArray& body)
{
    return commandFor({ .method = record.method,
        .url = QString::fromUtf8(attempt.url),
        .headers = attempt.requestHeaders,
        .streams = record.streaming,
        .body = body,
        .key = keyVariable(attempt.provider) });
}

QString keyVariable(const QString& provider)
{
    QString name;
    for (const QChar letter : provider.toUpper()) {
        const bool isPlain = (letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9');
        name += isPlain ? letter : QChar(u'_');
    }
    // A variable of the shell begins with no digit.
    if (name.isEmpty() || name.front().isDigit())
        name.prepend(u"PROVIDER_"_s);
    return name + u"_API_KEY"_s;
}

} // namespace app::viewmodels
