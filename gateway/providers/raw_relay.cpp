// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/raw_relay.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway::providers {

namespace {

// RFC 9110 §7.6.1, and what frames a body.
constexpr std::array<QByteArrayView, 11> kHop { "connection", "keep-alive", "proxy-connection",
    "proxy-authenticate", "te", "trailer", "transfer-encoding", "upgrade", "content-length", "expect",
    "http2-settings" };

constexpr std::array<QByteArrayView, 14> kNeverUp { "host", "authorization", "proxy-authorization",
    "x-api-key", "x-goog-api-key", "x-admin-key", "cookie", "origin", "referer", "forwarded",
    "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip" };

constexpr std::array<QByteArrayView, 4> kNeverDown { "set-cookie", "set-cookie2", "alt-svc",
    "strict-transport-security" };

template <size_t N> bool listed(const std::array<QByteArrayView, N>& list, QByteArrayView name)
{
    return std::any_of(
        list.begin(), list.end(), [name](QByteArrayView entry) { return equalsIgnoringCase(entry, name); });
}

bool isOurs(QByteArrayView name)
{
    constexpr QByteArrayView kPrefix = "x-plexus-";
    return name.size() > kPrefix.size() && equalsIgnoringCase(name.first(kPrefix.size()), kPrefix);
}

// Fields named in Connection are meant for this hop alone.
QByteArrayList hopOptions(const HeaderList& headers)
{
    QByteArrayList options;
    for (const Header& header : headers) {
        if (!equalsIgnoringCase(header.name, "connection"))
            continue;
        for (const QByteArray& option : header.value.split(','))
            options.append(option.trimmed().toLower());
    }
    return options;
}

void append(HeaderList& into, const HeaderList& from, const QByteArrayList& hop)
{
    for (const Header& header : from) {
        const bool isSound = isHeaderName(header.name) && isHeaderValue(header.value);
        if (isSound && !listed(kHop, header.name) && !hop.contains(header.name.toLower()))
            into.append(header);
    }
}

// Servers decode once before they resolve dots; some decode a second time.
bool isDotSegment(QByteArray segment)
{
    for (int turn = 0; turn < 2; ++turn)
        segment = QByteArray::fromPercentEncoding(segment);
    const qsizetype parameters = segment.indexOf(';');
    const QByteArrayView name =
        parameters < 0 ? QByteArrayView(segment) : QByteArrayView(segment).first(parameters);
    return name == "." || name == ".." || segment.contains('/') || segment.contains('\\');
}

bool isSafePath(QByteArrayView rest)
{
    const bool isPlain = std::all_of(rest.begin(), rest.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!isPlain || rest.contains('\\') || rest.contains('#'))
        return false;
    const QByteArrayList segments = rest.toByteArray().split('/');
    return std::none_of(segments.begin(), segments.end(), isDotSegment);
}

QByteArray withoutKey(QByteArrayView query)
{
    QByteArrayList kept = query.toByteArray().split('&');
    kept.removeIf([](const QByteArray& pair) {
        return QByteArray::fromPercentEncoding(pair.first(std::max<qsizetype>(pair.indexOf('='), 0)))
            == "key";
    });
    return kept.join('&');
}

} // namespace

Result<QByteArray> rawUrl(const config::Provider& provider, QByteArrayView rest, QByteArrayView query)
{
    if (!isSafePath(rest)) {
        return Error { .code = ErrorCode::InvalidRequest,
            .message =
                u"The path behind /raw/%1 must not hold dot segments, backslashes or encoded slashes."_s.arg(
                    provider.slug),
            .failureClass = FailureClass::Caller };
    }
    QString base = provider.raw.baseUrl;
    if (base.isEmpty() && !provider.baseUrls.isEmpty())
        base = provider.baseUrls.first().url;
    base = base.trimmed();
    while (base.endsWith(u'/') || base.endsWith(u'#'))
        base.chop(1);
    QByteArray url = base.toUtf8() + rest.toByteArray();
    if (const QByteArray kept = withoutKey(query); !kept.isEmpty())
        url += '?' + kept;
    return url;
}

HeaderList rawRequestHeaders(
    const config::Provider& provider, const Secret& credential, const HeaderList& clientHeaders)
{
    HeaderList headers;
    append(headers, clientHeaders, hopOptions(clientHeaders));
    headers.removeIf(
        [](const Header& header) { return listed(kNeverUp, header.name) || isOurs(header.name); });
    if (!credential.isEmpty()) {
        switch (provider.raw.auth) {
        case config::RawAuth::Bearer:
            headers.append(Header { "authorization", "Bearer " + credential.reveal() });
            break;
        case config::RawAuth::ApiKey: headers.append(Header { "x-api-key", credential.reveal() }); break;
        case config::RawAuth::GoogleApiKey:
            headers.append(Header { "x-goog-api-key", credential.reveal() });
            break;
        }
    }
    for (const Header& header : provider.headers) {
        headers.removeIf(
            [&header](const Header& other) { return equalsIgnoringCase(other.name, header.name); });
        headers.append(header);
    }
    return headers;
}

HeaderList rawResponseHeaders(const HeaderList& upstreamHeaders)
{
    HeaderList headers;
    append(headers, upstreamHeaders, hopOptions(upstreamHeaders));
    headers.removeIf([](const Header& header) {
        return listed(kNeverDown, header.name) || isOurs(header.name)
            || equalsIgnoringCase(header.name, "date") || equalsIgnoringCase(header.name, "server");
    });
    for (Header& header : headers) {
        if (equalsIgnoringCase(header.name, "x-request-id"))
            header.name = "x-upstream-request-id";
    }
    return headers;
}

} // namespace gateway::providers
