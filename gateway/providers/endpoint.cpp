// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/endpoint.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

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

// Where a dialect lives below a provider's address. No version: the API has none.
struct ApiPath {
    QString version;
    QString path;
};

ApiPath apiPathOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Chat: return { u"/v1"_s, u"/chat/completions"_s };
    case Dialect::Messages: return { u"/v1"_s, u"/messages"_s };
    case Dialect::Responses: return { u"/v1"_s, u"/responses"_s };
    case Dialect::Gemini: return { u"/v1beta"_s, u"/models/"_s };
    case Dialect::Completions: return { u"/v1"_s, u"/completions"_s };
    case Dialect::Ollama: return { {}, u"/api/chat"_s };
    case Dialect::Embeddings:
    case Dialect::Transcriptions:
    case Dialect::Speech:
    case Dialect::Rerank:
    case Dialect::Moderations:
    case Dialect::Images: return {};
    }
    return {};
}

QByteArray joined(QString base, const ApiPath& api)
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
    if (api.version.isEmpty() && base.endsWith(u"/api"))
        base.chop(4);
    const QString urlPath = QUrl(base).path();
    if (kAnyVersion.match(urlPath).hasMatch())
        return QString(base + api.path).toUtf8();
    return QString(base + api.version + api.path).toUtf8();
}

// Whose address also serves what is relayed, the likeliest first.
constexpr std::array kNeighbours { Dialect::Chat, Dialect::Responses, Dialect::Completions, Dialect::Ollama };

const config::BaseUrl* ownBaseUrl(const config::Provider& provider, Dialect dialect)
{
    const auto found = std::find_if(provider.baseUrls.begin(), provider.baseUrls.end(),
        [dialect](const config::BaseUrl& baseUrl) { return dialectOf(baseUrl) == dialect; });
    return found == provider.baseUrls.end() ? nullptr : &*found;
}

bool isRelayed(Dialect dialect)
{
    return std::any_of(kRelays.begin(), kRelays.end(),
        [dialect](const RelayFacts& facts) { return facts.dialect == dialect; });
}

// Null: the provider has none for it.
const config::BaseUrl* baseUrlFor(const config::Provider& provider, Dialect dialect)
{
    const config::BaseUrl* own = ownBaseUrl(provider, dialect);
    if (own || !isRelayed(dialect))
        return own;
    // A fixed address is that dialect's alone.
    for (const Dialect neighbour : kNeighbours) {
        const config::BaseUrl* url = ownBaseUrl(provider, neighbour);
        if (url && !url->url.trimmed().endsWith(u'#'))
            return url;
    }
    return nullptr;
}

// A chat-like dialect a request can be translated to, the one that carries most first.
constexpr std::array kTranslatable { Dialect::Messages, Dialect::Gemini, Dialect::Responses, Dialect::Chat,
    Dialect::Ollama };

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

bool keepsResponses(const config::Provider& provider)
{
    if (provider.keepsResponses)
        return *provider.keepsResponses;
    const std::optional<QByteArray> url = endpointUrl(provider, Dialect::Responses);
    const QString host = url ? QUrl::fromEncoded(*url).host() : QString();
    return host == u"api.openai.com" || host.endsWith(u".api.openai.com")
        || host.endsWith(u".openai.azure.com");
}

bool speaks(const config::Provider& provider, const QString& model, Dialect dialect)
{
    if (!baseUrlFor(provider, dialect))
        return false;
    for (const config::ProviderModel& entry : provider.models) {
        if (entry.id == model)
            return entry.accessVia.isEmpty() || entry.accessVia.contains(dialect);
    }
    return true;
}

std::optional<Dialect> targetDialect(const config::Provider& provider, const QString& model, Dialect client)
{
    if (speaks(provider, model, client))
        return client;
    for (const Dialect dialect : kTranslatable) {
        if (speaks(provider, model, dialect))
            return dialect;
    }
    return std::nullopt;
}

std::optional<QByteArray> endpointUrl(const config::Provider& provider, Dialect dialect)
{
    const ApiPath api = apiPathOf(dialect);
    if (api.path.isEmpty())
        return std::nullopt;
    const config::BaseUrl* baseUrl = baseUrlFor(provider, dialect);
    return baseUrl ? std::optional(joined(baseUrl->url.trimmed(), api)) : std::nullopt;
}

std::optional<QByteArray> relayUrl(const config::Provider& provider, Operation operation)
{
    const RelayFacts* facts = relayFacts(operation);
    const config::BaseUrl* baseUrl = facts ? baseUrlFor(provider, facts->dialect) : nullptr;
    if (!baseUrl)
        return std::nullopt;
    QString base = baseUrl->url.trimmed();
    while (base.endsWith(u'/'))
        base.chop(1);
    // Ollama has OpenAI's API beside its own.
    if (dialectOf(*baseUrl) == Dialect::Ollama && base.endsWith(u"/api"))
        base.chop(4);
    return joined(base, { u"/v1"_s, QString::fromLatin1(facts->path) });
}

QByteArray requestUrl(const QByteArray& endpoint, Dialect dialect, const QString& model, Action action)
{
    if (dialect != Dialect::Gemini) {
        if (action != Action::CountTokens)
            return endpoint;
        if (dialect == Dialect::Messages && endpoint.endsWith("/messages"))
            return endpoint + "/count_tokens";
        if (dialect == Dialect::Responses && endpoint.endsWith("/responses"))
            return endpoint + "/input_tokens";
        return {};
    }
    if (!endpoint.endsWith("/models/"))
        return action == Action::CountTokens ? QByteArray() : endpoint;
    const QString name = model.startsWith(u"models/") ? model.sliced(7) : model;
    const QByteArray path = endpoint + QUrl::toPercentEncoding(name, "/@");
    switch (action) {
    case Action::Generate: return path + ":generateContent";
    case Action::Stream: return path + ":streamGenerateContent?alt=sse";
    case Action::StreamArray: return path + ":streamGenerateContent";
    case Action::CountTokens: return path + ":countTokens";
    case Action::Embed: return path + ":embedContent";
    case Action::BatchEmbed: return path + ":batchEmbedContents";
    }
    return {};
}

} // namespace gateway::providers
