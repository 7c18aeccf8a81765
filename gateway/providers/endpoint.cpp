// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/endpoint.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::providers {

namespace {

Dialect dialectOfHost(const QString& url)
{
    const QString host = QUrl(url, QUrl::TolerantMode).host();
    if (host == u"anthropic.com" || host.endsWith(u".anthropic.com"))
        return Dialect::Messages;
    if (host == u"generativelanguage.googleapis.com")
        return Dialect::Gemini;
    return Dialect::Chat;
}

Dialect dialectOf(const config::BaseUrl& baseUrl)
{
    return baseUrl.dialect ? *baseUrl.dialect : dialectOfHost(baseUrl.url);
}

// The path after the version, for the dialects that can be sent to.
QString pathOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Chat: return u"/chat/completions"_s;
    case Dialect::Messages: return u"/messages"_s;
    case Dialect::Responses:
    case Dialect::Gemini:
    case Dialect::Completions:
    case Dialect::Ollama:
    case Dialect::Embeddings:
    case Dialect::Transcriptions:
    case Dialect::Speech:
    case Dialect::Images: return {};
    }
    return {};
}

QByteArray joined(QString base, const QString& path)
{
    if (base.endsWith(u'#')) {
        base.chop(1);
        return base.toUtf8();
    }
    while (base.endsWith(u'/'))
        base.chop(1);
    static const QRegularExpression kOwnVersion(u"/v1(?:beta)?$"_s);
    static const QRegularExpression kAnyVersion(u"/v[0-9]+[a-z0-9]*(?:/|$)"_s);
    base.remove(kOwnVersion);
    const QString urlPath = QUrl(base).path();
    if (kAnyVersion.match(urlPath).hasMatch())
        return QString(base + path).toUtf8();
    return QString(base + u"/v1"_s + path).toUtf8();
}

} // namespace

QVector<Dialect> dialectsOf(const config::Provider& provider)
{
    QVector<Dialect> dialects;
    for (const config::BaseUrl& baseUrl : provider.baseUrls) {
        const Dialect dialect = dialectOf(baseUrl);
        if (!dialects.contains(dialect))
            dialects.append(dialect);
    }
    return dialects;
}

bool speaks(const config::Provider& provider, const QString& model, Dialect dialect)
{
    const bool hasAddress = std::any_of(provider.baseUrls.begin(), provider.baseUrls.end(),
        [dialect](const config::BaseUrl& baseUrl) { return dialectOf(baseUrl) == dialect; });
    if (!hasAddress)
        return false;
    for (const config::ProviderModel& entry : provider.models) {
        if (entry.id == model)
            return entry.accessVia.isEmpty() || entry.accessVia.contains(dialect);
    }
    return true;
}

std::optional<QByteArray> endpointUrl(const config::Provider& provider, Dialect dialect)
{
    const QString path = pathOf(dialect);
    if (path.isEmpty())
        return std::nullopt;
    for (const config::BaseUrl& baseUrl : provider.baseUrls) {
        if (dialectOf(baseUrl) == dialect)
            return joined(baseUrl.url.trimmed(), path);
    }
    return std::nullopt;
}

} // namespace gateway::providers
