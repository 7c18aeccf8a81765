// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/provider_draft.h"

#include "app/viewmodels/providers/model_price.h"
#include "app/viewmodels/providers/provider_addresses.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Dialect;
using gateway::config::Provider;
using gateway::config::ProviderModel;
using gateway::config::SecretSource;

namespace {

constexpr int kMaxTimeoutSeconds = 86'400;

DraftKeySource keySourceOf(const SecretSource& source)
{
    switch (source.kind) {
    case SecretSource::Kind::None: return DraftKeySource::None;
    case SecretSource::Kind::Plain: return DraftKeySource::File;
    case SecretSource::Kind::Environment: return DraftKeySource::Environment;
    case SecretSource::Kind::Vault: return DraftKeySource::Keychain;
    }
    return DraftKeySource::None;
}

DraftKeySource keySourceOf(const Provider& provider)
{
    return provider.hasAccount() ? DraftKeySource::Account : keySourceOf(provider.apiKey);
}

SecretSource secretSourceOf(const ProviderDraft& draft, const SecretSource& original)
{
    switch (draft.keySource) {
    case DraftKeySource::None:
    case DraftKeySource::Account: return {};
    case DraftKeySource::File: return original;
    case DraftKeySource::Environment:
        return { .kind = SecretSource::Kind::Environment, .name = draft.environmentName.trimmed() };
    case DraftKeySource::Keychain:
        if (original.kind == SecretSource::Kind::Vault)
            return original;
        return { .kind = SecretSource::Kind::Vault, .name = u"provider/"_s + draft.slug.trimmed() };
    }
    return {};
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(ProviderDraft)
};

QString changeLine(const QString& what, const QString& before, const QString& after)
{
    if (before.isEmpty())
        return Words::tr("%1: %2").arg(what, after);
    if (after.isEmpty())
        return Words::tr("%1: %2 is removed").arg(what, before);
    return u"%1: %2 \u2192 %3"_s.arg(what, before, after);
}

QString keyText(const SecretSource& source)
{
    switch (source.kind) {
    case SecretSource::Kind::None: return Words::tr("none");
    case SecretSource::Kind::Plain: return Words::tr("in the configuration file");
    case SecretSource::Kind::Environment: return Words::tr("from the variable %1").arg(source.name);
    case SecretSource::Kind::Vault: return Words::tr("in the keychain");
    }
    return {};
}

QString credentialText(const Provider& provider)
{
    if (!provider.hasAccount())
        return keyText(provider.apiKey);
    if (!provider.accountNames.isEmpty())
        //: %1 names of accounts, %2 a vendor
        return Words::tr("the accounts %1 with %2")
            .arg(provider.accountNames.join(u", "_s), provider.accountVendor);
    return provider.accountName.isEmpty()
        ? Words::tr("the account with %1").arg(provider.accountVendor)
        : Words::tr("the account %1 with %2").arg(provider.accountName, provider.accountVendor);
}

QString secondsText(const std::optional<int>& ms)
{
    return ms ? Words::tr("%1\u202Fs").arg(*ms / 1000) : QString();
}

void compareAdapters(const QString& what, const QVector<gateway::config::AdapterUse>& before,
    const QVector<gateway::config::AdapterUse>& after, QStringList& lines)
{
    if (before == after)
        return;
    const QString old = adapterNames(before);
    const QString now = adapterNames(after);
    // Only their options then.
    lines.append(old == now ? u"%1: %2"_s.arg(what, now) : changeLine(what, old, now));
}

QStringList idsOf(const Provider& provider)
{
    QStringList ids;
    for (const ProviderModel& model : provider.models)
        ids.append(model.id);
    return ids;
}

void compareModel(const ProviderModel& before, const ProviderModel& after, QStringList& lines)
{
    if (before.pricing != after.pricing)
        lines.append(Words::tr("Price of %1: %2").arg(after.id, priceText(after.pricing)));
    if (before.maxConcurrency != after.maxConcurrency)
        lines.append(
            Words::tr("Requests at a time to %1: %2")
                .arg(after.id,
                    after.maxConcurrency ? QString::number(*after.maxConcurrency) : Words::tr("no limit")));
    compareAdapters(Words::tr("Adapters of %1").arg(after.id), before.adapters, after.adapters, lines);
    ProviderModel rest = before;
    rest.pricing = after.pricing;
    rest.maxConcurrency = after.maxConcurrency;
    rest.adapters = after.adapters;
    if (rest != after)
        lines.append(Words::tr("Settings of %1").arg(after.id));
}

void compareModels(const Provider& before, const Provider& after, QStringList& lines)
{
    const QStringList old = idsOf(before);
    const QStringList now = idsOf(after);
    QStringList added;
    QStringList removed;
    std::copy_if(now.begin(), now.end(), std::back_inserter(added),
        [&old](const QString& id) { return !old.contains(id); });
    std::copy_if(old.begin(), old.end(), std::back_inserter(removed),
        [&now](const QString& id) { return !now.contains(id); });
    for (const ProviderModel& model : after.models) {
        const auto same = std::find_if(before.models.begin(), before.models.end(),
            [&model](const ProviderModel& one) { return one.id == model.id; });
        if (same == before.models.end())
            continue;
        compareModel(*same, model, lines);
    }
    if (!added.isEmpty())
        lines.append(Words::tr("Models added: %1").arg(added.join(u", "_s)));
    if (!removed.isEmpty())
        lines.append(Words::tr("Models removed: %1").arg(removed.join(u", "_s)));
}

} // namespace

ProviderDraft draftOf(const Provider& provider)
{
    ProviderDraft draft { .slug = provider.slug,
        .displayName = provider.displayName,
        .defaultUrl = addressOf(provider, std::nullopt),
        .chatUrl = addressOf(provider, Dialect::Chat),
        .messagesUrl = addressOf(provider, Dialect::Messages),
        .addresses = furtherAddresses(provider),
        .keySource = keySourceOf(provider),
        .accountVendor = provider.accountVendor,
        .accountName = provider.accountName,
        .accountNames = provider.accountNames,
        .headers = provider.headers,
        .adapters = draftsOf(provider.adapters),
        .proxy = provider.proxy,
        .models = provider.models };
    if (provider.apiKey.kind == SecretSource::Kind::Environment)
        draft.environmentName = provider.apiKey.name;
    if (provider.timeoutMs)
        draft.timeoutSeconds = QString::number(*provider.timeoutMs / 1000);
    return draft;
}

ProviderDraft rebased(ProviderDraft draft, const ProviderDraft& start, const ProviderDraft& now)
{
    const auto follow = [&](auto field) {
        if (draft.*field == start.*field)
            draft.*field = now.*field;
    };
    follow(&ProviderDraft::slug);
    follow(&ProviderDraft::displayName);
    follow(&ProviderDraft::defaultUrl);
    follow(&ProviderDraft::chatUrl);
    follow(&ProviderDraft::messagesUrl);
    follow(&ProviderDraft::addresses);
    follow(&ProviderDraft::keySource);
    follow(&ProviderDraft::environmentName);
    follow(&ProviderDraft::accountVendor);
    follow(&ProviderDraft::accountName);
    follow(&ProviderDraft::accountNames);
    follow(&ProviderDraft::headers);
    follow(&ProviderDraft::adapters);
    follow(&ProviderDraft::proxy);
    follow(&ProviderDraft::timeoutSeconds);
    follow(&ProviderDraft::models);
    follow(&ProviderDraft::policy);
    follow(&ProviderDraft::checker);
    return draft;
}

Provider providerOf(const ProviderDraft& draft, const Provider& original)
{
    Provider provider = original;
    provider.slug = draft.slug.trimmed();
    provider.displayName = draft.displayName.trimmed();
    setAddress(provider, std::nullopt, draft.defaultUrl);
    setAddress(provider, Dialect::Chat, draft.chatUrl);
    setAddress(provider, Dialect::Messages, draft.messagesUrl);
    setFurtherAddresses(provider, draft.addresses);
    const bool usesAccount = draft.keySource == DraftKeySource::Account;
    provider.accountVendor = usesAccount ? draft.accountVendor : QString();
    provider.accountName = usesAccount ? draft.accountName : QString();
    provider.accountNames = usesAccount ? draft.accountNames : QStringList();
    provider.apiKey = secretSourceOf(draft, original.apiKey);
    provider.headers = draft.headers;
    provider.headers.removeIf(
        [](const gateway::Header& header) { return header.name.isEmpty() && header.value.isEmpty(); });
    provider.proxy = draft.proxy.trimmed();
    const auto timeout = timeoutMsOf(draft.timeoutSeconds);
    // The form shows whole seconds; what it did not change keeps its milliseconds.
    if (!timeout || !original.timeoutMs || *timeout / 1000 != *original.timeoutMs / 1000)
        provider.timeoutMs = timeout;
    provider.models = draft.models;
    return provider;
}

std::optional<int> timeoutMsOf(const QString& seconds)
{
    bool isNumber = false;
    const int value = seconds.trimmed().toInt(&isNumber);
    if (!isNumber || value < 1 || value > kMaxTimeoutSeconds)
        return std::nullopt;
    return value * 1000;
}

int advancedCount(const ProviderDraft& draft)
{
    const auto filled = std::count_if(draft.headers.begin(), draft.headers.end(),
        [](const gateway::Header& header) { return !header.name.isEmpty() || !header.value.isEmpty(); });
    return (filled > 0 ? 1 : 0) + (draft.proxy.trimmed().isEmpty() ? 0 : 1)
        + (draft.timeoutSeconds.trimmed().isEmpty() ? 0 : 1);
}

QStringList changesBetween(const Provider& before, const Provider& after)
{
    QStringList lines;
    const auto compare = [&lines](const QString& what, const QString& old, const QString& now) {
        if (old != now)
            lines.append(changeLine(what, old, now));
    };
    compare(Words::tr("Name"), before.slug, after.slug);
    compare(Words::tr("Display name"), before.displayName, after.displayName);
    compare(Words::tr("Base URL"), addressOf(before, std::nullopt), addressOf(after, std::nullopt));
    for (const AddressDialect dialect : addressDialects()) {
        if (dialect) {
            //: %1 is an API, "OpenAI Responses"
            compare(Words::tr("Base URL for %1").arg(addressTitle(dialect)), addressOf(before, dialect),
                addressOf(after, dialect));
        }
    }
    if (before.apiKey != after.apiKey || before.accountVendor != after.accountVendor
        || before.accountName != after.accountName || before.accountNames != after.accountNames)
        lines.append(changeLine(Words::tr("API key"),
            before.slug.isEmpty() ? QString() : credentialText(before), credentialText(after)));
    compareModels(before, after, lines);
    if (before.headers != after.headers)
        lines.append(Words::tr("Request headers"));
    compareAdapters(Words::tr("Adapters"), before.adapters, after.adapters, lines);
    compare(Words::tr("Proxy"), before.proxy, after.proxy);
    compare(Words::tr("Time limit"), secondsText(before.timeoutMs), secondsText(after.timeoutMs));
    return lines;
}

} // namespace app::viewmodels
