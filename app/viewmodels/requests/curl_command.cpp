// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/curl_command.h"

#include "base/redact.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Header;
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

// Between double quotes the shell puts the key in; everything else in it stays literal.
QString withKey(const QString& before, const QString& after)
{
    const auto escaped = [](QString text) {
        for (const QChar special : { u'\\', u'"', u'$', u'`' })
            text.replace(special, QString(u'\\' + QString(special)));
        return text;
    };
    return u'"' + escaped(before) + u"$PLEXUS_KEY"_s + escaped(after) + u'"';
}

// A masked value keeps what stands before the dots ("Bearer "); the last characters after them go.
QString headerArgument(const Header& header)
{
    const QString name = QString::fromLatin1(header.name);
    const QString value = QString::fromUtf8(header.value);
    if (!gateway::isSecretHeader(header.name))
        return singleQuoted(name + u": "_s + value);
    const qsizetype dots = value.indexOf(QString::fromUtf8(kMask));
    return withKey(name + u": "_s + (dots > 0 ? value.first(dots) : QString()), {});
}

QString urlArgument(const QString& baseUrl, const QByteArray& target)
{
    const QString url = baseUrl + QString::fromUtf8(target);
    const QString dots = QString::fromUtf8(kMask);
    const qsizetype from = url.indexOf(dots);
    if (from < 0)
        return singleQuoted(url);
    const qsizetype next = url.indexOf(u'&', from);
    return withKey(url.first(from), next < 0 ? QString() : url.sliced(next));
}

} // namespace

QString curlCommand(const ExchangeRecord& record, const QString& baseUrl, const QByteArray& body)
{
    QStringList parts { u"curl "_s + urlArgument(baseUrl, record.target) };
    if (record.method == "HEAD")
        parts.append(u"--head"_s);
    else if (record.method != "GET" && !(record.method == "POST" && !body.isEmpty()))
        parts.append(u"--request "_s + QString::fromLatin1(record.method));
    if (record.streaming)
        parts.append(u"--no-buffer"_s);
    for (const Header& header : record.requestHeaders.list()) {
        if (!isOwnHeader(header.name))
            parts.append(u"--header "_s + headerArgument(header));
    }
    if (!body.isEmpty())
        parts.append(u"--data-raw "_s + singleQuoted(QString::fromUtf8(body)));
    return parts.join(u" \\\n  "_s);
}

} // namespace app::viewmodels
