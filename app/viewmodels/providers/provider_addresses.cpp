// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/provider_addresses.h"

#include "app/viewmodels/common/form_texts.h"
#include "app/viewmodels/common/gateway_texts.h"
#include "config/address_checks.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Dialect;
using gateway::config::BaseUrl;
using gateway::config::Diagnostic;
using gateway::config::Provider;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ProviderAddresses)
};

// The ends of calls, which people paste along with what stands before them. The longer of two ends comes
// first.
constexpr std::array kCallPaths { "/chat/completions", "/completions", "/messages", "/responses",
    "/embeddings", "/images/generations", "/audio/transcriptions", "/audio/speech", "/moderations", "/rerank",
    "/api/chat" };

bool hasField(AddressDialect dialect)
{
    return !dialect || *dialect == Dialect::Chat || *dialect == Dialect::Messages;
}

Addresses::iterator placeIn(Addresses& addresses, AddressDialect dialect)
{
    return std::find_if(addresses.begin(), addresses.end(),
        [&dialect](const BaseUrl& entry) { return entry.dialect == dialect; });
}

} // namespace

const QVector<AddressDialect>& addressDialects()
{
    static const QVector<AddressDialect> dialects { Dialect::Chat, Dialect::Messages, Dialect::Responses,
        Dialect::Gemini, Dialect::Completions, Dialect::Ollama, Dialect::Embeddings, Dialect::Images,
        Dialect::Transcriptions, Dialect::Speech, Dialect::Rerank, Dialect::Moderations, std::nullopt };
    return dialects;
}

QString addressTitle(AddressDialect dialect)
{
    if (!dialect)
        return Words::tr("Any, told from the address");
    switch (*dialect) {
    case Dialect::Chat: return Words::tr("OpenAI chat completions");
    case Dialect::Responses: return Words::tr("OpenAI Responses");
    case Dialect::Messages: return Words::tr("Anthropic Messages");
    case Dialect::Gemini: return Words::tr("Google Gemini");
    case Dialect::Completions: return Words::tr("OpenAI completions");
    case Dialect::Ollama: return Words::tr("Ollama");
    case Dialect::Embeddings: return Words::tr("Embeddings");
    case Dialect::Transcriptions: return Words::tr("Transcriptions");
    case Dialect::Speech: return Words::tr("Speech");
    case Dialect::Images: return Words::tr("Images");
    case Dialect::Rerank: return Words::tr("Reranking");
    case Dialect::Moderations: return Words::tr("Moderations");
    }
    return {};
}

QString addressName(AddressDialect dialect)
{
    return dialect ? gateway::dialectName(*dialect) : u"default"_s;
}

QString addressOf(const Provider& provider, AddressDialect dialect)
{
    const auto found = std::find_if(provider.baseUrls.begin(), provider.baseUrls.end(),
        [&dialect](const BaseUrl& entry) { return entry.dialect == dialect; });
    return found == provider.baseUrls.end() ? QString() : found->url;
}

void setAddress(Provider& provider, AddressDialect dialect, const QString& text)
{
    const QString url = text.trimmed();
    const auto found = placeIn(provider.baseUrls, dialect);
    if (found == provider.baseUrls.end()) {
        if (!url.isEmpty())
            provider.baseUrls.append({ .dialect = dialect, .url = url });
    } else if (url.isEmpty()) {
        provider.baseUrls.erase(found);
    } else {
        found->url = url;
    }
}

Addresses furtherAddresses(const Provider& provider)
{
    Addresses further;
    for (const BaseUrl& entry : provider.baseUrls) {
        // A document that names one twice means the first; the other is nobody's business here.
        if (!hasField(entry.dialect) && placeIn(further, entry.dialect) == further.end())
            further.append(entry);
    }
    return further;
}

void setFurtherAddresses(Provider& provider, const Addresses& addresses)
{
    for (const BaseUrl& before : furtherAddresses(provider)) {
        const bool stays = std::any_of(addresses.begin(), addresses.end(), [&before](const BaseUrl& entry) {
            return entry.dialect == before.dialect && !entry.url.trimmed().isEmpty();
        });
        if (!stays)
            setAddress(provider, before.dialect, {});
    }
    for (const BaseUrl& entry : addresses) {
        if (!entry.url.trimmed().isEmpty())
            setAddress(provider, entry.dialect, entry.url);
    }
}

QString addressWarning(const QString& text, bool carriesKey)
{
    QString url = text.trimmed();
    if (url.isEmpty())
        return {};
    gateway::config::Remarks remarks;
    gateway::config::checkUrl({}, url, carriesKey, remarks);
    for (const Diagnostic& diagnostic : remarks.all()) {
        if (diagnostic.severity == Diagnostic::Severity::Warning)
            return sentence(gatewayText(diagnostic.message) + u'.');
    }
    while (url.endsWith(u'/'))
        url.chop(1);
    const auto end = std::find_if(kCallPaths.begin(), kCallPaths.end(),
        [&url](const char* path) { return url.endsWith(QLatin1StringView(path)); });
    if (end == kCallPaths.end())
        return {};
    //: %1 is the end of an address, "/chat/completions"
    return Words::tr(
        "Plexus adds %1 itself: leave it out, or end the address with # to have it called as it is.")
        .arg(QLatin1StringView(*end));
}

} // namespace app::viewmodels
