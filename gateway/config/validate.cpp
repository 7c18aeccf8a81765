// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/validate.h"

#include "config/account_lanes.h"
#include "config/address_checks.h"
#include "config/field_tables.h"
#include "config/validate_mcp.h"
#include "config/validate_policy.h"

#include <QDir>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

bool isName(const QString& name)
{
    return !name.isEmpty()
        && std::none_of(name.begin(), name.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

void checkQuotaChecker(const QString& path, const QuotaChecker& checker, Remarks& remarks)
{
    if (checker == QuotaChecker {})
        return;
    if (checker.type.isEmpty()) {
        remarks.error(path + u".type"_s, u"is missing: which form of checker"_s);
    } else if (checker.type == kCustomChecker) {
        if (checker.definition.members.isEmpty())
            remarks.error(
                path + u".definition"_s, u"is missing: what a checker of type custom asks and reads"_s);
    } else if (!shippedCheckerTypes().contains(checker.type)) {
        const QString closest = closestOf(checker.type, shippedCheckerTypes());
        remarks.warning(path + u".type"_s,
            u"Plexus ships no checker \u201c%1\u201d; it has to be in DATA_DIR/quota-checkers%2"_s.arg(
                checker.type, closest.isEmpty() ? QString() : u", or did you mean %1?"_s.arg(closest)));
    }
    for (const NamedSecret& option : checker.options) {
        if (option.value.kind != SecretSource::Kind::Plain && option.value.name.trimmed().isEmpty())
            remarks.error(
                path + u".options."_s + option.name, u"names no variable or entry after the colon"_s);
    }
}

void checkAccountNames(const Provider& provider, const QString& path, Remarks& remarks)
{
    if (provider.accountNames.isEmpty())
        return;
    if (!provider.hasAccount())
        remarks.error(path, u"says which accounts, but oauth_provider not whose"_s);
    if (!provider.accountName.isEmpty())
        remarks.error(path, u"and oauth_account both say which account; keep one"_s);
    QSet<QString> seen;
    for (const QString& name : provider.accountNames) {
        if (!isAccountName(name))
            remarks.error(path,
                u"\u201c%1\u201d is no name of an account: letters, digits and . _ - @ + only"_s.arg(name));
        else if (seen.contains(name))
            remarks.error(path, u"\u201c%1\u201d is listed twice"_s.arg(name));
        seen.insert(name);
    }
}

void checkAccount(const AccountEntry& account, const QString& path, Remarks& remarks)
{
    if (account.vendor.isEmpty())
        remarks.error(path + u".oauth_provider"_s, u"is missing: whose account it is"_s);
    else if (!isName(account.vendor))
        remarks.error(path + u".oauth_provider"_s, u"must not contain spaces"_s);
    if (account.name.isEmpty())
        remarks.error(path + u".oauth_account"_s, u"is missing: which account"_s);
    else if (!isAccountName(account.name))
        remarks.error(path + u".oauth_account"_s,
            u"\u201c%1\u201d is no name of an account: letters, digits and . _ - @ + only"_s.arg(
                account.name));
    if (const QString problem = nicknameProblem(account.nickname); !problem.isEmpty())
        remarks.error(path + u".nickname"_s, problem);
}

void checkAccounts(const Config& config, Remarks& remarks)
{
    QSet<std::pair<QString, QString>> names;
    QSet<std::pair<QString, QString>> nicknames;
    for (qsizetype i = 0; i < config.accounts.size(); ++i) {
        const AccountEntry& account = config.accounts[i];
        const QString path = u"accounts[%1]"_s.arg(i);
        checkAccount(account, path, remarks);
        const std::pair name(account.vendor, account.name);
        if (names.contains(name))
            remarks.error(path, u"the account \u201c%1\u201d is listed twice"_s.arg(account.name));
        names.insert(name);
        const std::pair nickname(account.vendor, account.nickname);
        if (!account.nickname.isEmpty() && nicknames.contains(nickname))
            remarks.error(path + u".nickname"_s,
                u"\u201c%1\u201d is another account's already"_s.arg(account.nickname));
        nicknames.insert(nickname);
    }
}

void checkProvider(const Provider& provider, Remarks& remarks)
{
    const QString path = u"providers."_s + provider.slug;
    if (!isName(provider.slug))
        remarks.error(path, u"a provider's name must not be empty nor contain spaces"_s);
    checkQuotaChecker(path + u".quota_checker"_s, provider.quotaChecker, remarks);
    if (provider.baseUrls.isEmpty() && !provider.hasAccount())
        remarks.error(path + u".api_base_url"_s,
            u"is missing: the address of the provider, or oauth_provider for whose account it is"_s);
    if (!provider.accountName.isEmpty() && !provider.hasAccount())
        remarks.error(path + u".oauth_account"_s, u"says which account, but oauth_provider not whose"_s);
    checkAccountNames(provider, path + u".oauth_accounts"_s, remarks);
    if (provider.hasAccount() && !isName(provider.accountVendor))
        remarks.error(path + u".oauth_provider"_s, u"must not contain spaces"_s);
    for (const BaseUrl& entry : provider.baseUrls) {
        const bool single = provider.baseUrls.size() == 1 && !entry.dialect;
        const QString suffix =
            single ? QString() : u'.' + (entry.dialect ? dialectName(*entry.dialect) : u"default"_s);
        checkUrl(path + u".api_base_url"_s + suffix, entry.url,
            provider.hasAccount() || provider.apiKey.kind != SecretSource::Kind::None, remarks);
    }
    if (!provider.raw.baseUrl.isEmpty())
        checkUrl(path + u".raw_passthrough.base_url"_s, provider.raw.baseUrl,
            provider.apiKey.kind != SecretSource::Kind::None, remarks);
    const SecretSource& key = provider.apiKey;
    if (provider.hasAccount()) {
        // The original wants a word there; it is not looked at.
    } else if (key.kind == SecretSource::Kind::Plain) {
        if (isPlaceholder(key.plain.reveal()))
            remarks.error(path + u".api_key"_s, u"is a placeholder, not a key"_s);
        else if (!isHeaderValue(key.plain.reveal()) || key.plain.reveal() != key.plain.reveal().trimmed())
            remarks.error(
                path + u".api_key"_s, u"contains spaces at its ends or characters that cannot be sent"_s);
    } else if (key.kind != SecretSource::Kind::None && key.name.trimmed().isEmpty()) {
        remarks.error(path + u".api_key"_s, u"names no variable or entry after the colon"_s);
    }
    for (const Header& header : provider.headers) {
        if (!isHeaderName(header.name) || !isHeaderValue(header.value))
            remarks.error(
                path + u".headers."_s + QString::fromUtf8(header.name), u"is not a valid request header"_s);
    }
    QSet<QString> seen;
    for (const ProviderModel& model : provider.models) {
        if (model.id.trimmed().isEmpty())
            remarks.error(path + u".models"_s, u"a model's name must not be empty"_s);
        else if (seen.contains(model.id))
            remarks.error(path + u".models"_s, u"\u201c%1\u201d is listed twice"_s.arg(model.id));
        seen.insert(model.id);
    }
    checkProxy(path + u".proxy"_s, provider.proxy, remarks);
}

void checkTarget(const Config& config, const Target& target, const QString& path, Remarks& remarks)
{
    if (!target.alias.isEmpty()) {
        if (!target.provider.isEmpty() || !target.model.isEmpty())
            remarks.error(path, u"names an alias and a provider; keep one"_s);
        QStringList names;
        for (const Alias& alias : config.aliases)
            names += QStringList { alias.slug } + alias.additionalAliases;
        if (!names.contains(target.alias)) {
            const QString closest = closestOf(target.alias, names);
            remarks.error(path + u".alias"_s,
                closest.isEmpty()
                    ? u"there is no alias \u201c%1\u201d"_s.arg(target.alias)
                    : u"there is no alias \u201c%1\u201d; did you mean %2?"_s.arg(target.alias, closest));
        }
        return;
    }
    if (target.provider.isEmpty()) {
        remarks.error(path + u".provider"_s, u"is missing"_s);
        return;
    }
    const Provider* provider = config.findProvider(target.provider);
    if (!provider) {
        QStringList names;
        for (const Provider& known : config.providers)
            names.append(known.slug);
        const QString closest = closestOf(target.provider, names);
        remarks.error(path + u".provider"_s,
            closest.isEmpty()
                ? u"there is no provider \u201c%1\u201d"_s.arg(target.provider)
                : u"there is no provider \u201c%1\u201d; did you mean %2?"_s.arg(target.provider, closest));
        return;
    }
    if (target.model.trimmed().isEmpty()) {
        remarks.error(path + u".model"_s, u"is missing: the provider's name for the model"_s);
        return;
    }
    if (provider->models.isEmpty())
        return;
    QStringList names;
    for (const ProviderModel& model : provider->models)
        names.append(model.id);
    if (!names.contains(target.model)) {
        const QString closest = closestOf(target.model, names);
        remarks.error(path + u".model"_s,
            closest.isEmpty()
                ? u"the provider %1 does not list the model \u201c%2\u201d"_s.arg(
                    provider->slug, target.model)
                : u"the provider %1 does not list the model \u201c%2\u201d; did you mean %3?"_s.arg(
                    provider->slug, target.model, closest));
    }
}

// True when following alias targets from `slug` leads back to it.
bool leadsBack(const Config& config, const QString& slug)
{
    QStringList open { slug };
    QSet<QString> seen;
    while (!open.isEmpty()) {
        const QString current = open.takeLast();
        const auto alias =
            std::find_if(config.aliases.begin(), config.aliases.end(), [&current](const Alias& candidate) {
                return candidate.slug == current || candidate.additionalAliases.contains(current);
            });
        if (alias == config.aliases.end())
            continue;
        for (const TargetGroup& group : alias->groups) {
            for (const Target& target : group.targets) {
                if (target.alias.isEmpty())
                    continue;
                const Alias* direct = config.findAlias(slug);
                if (target.alias == slug || (direct && direct->additionalAliases.contains(target.alias)))
                    return true;
                if (!seen.contains(target.alias)) {
                    seen.insert(target.alias);
                    open.append(target.alias);
                }
            }
        }
    }
    return false;
}

void checkAlias(const Config& config, const Alias& alias, Remarks& remarks)
{
    const QString path = u"models."_s + alias.slug;
    if (!isName(alias.slug))
        remarks.error(path, u"an alias must not be empty nor contain spaces"_s);
    const bool anyTarget = std::any_of(alias.groups.begin(), alias.groups.end(),
        [](const TargetGroup& group) { return !group.targets.isEmpty(); });
    if (!anyTarget)
        remarks.error(path + u".target_groups"_s, u"has no target: name at least one provider and model"_s);
    QSet<QString> groupNames;
    QSet<QString> targets;
    for (qsizetype g = 0; g < alias.groups.size(); ++g) {
        const TargetGroup& group = alias.groups[g];
        const QString groupPath = u"%1.target_groups[%2]"_s.arg(path).arg(g);
        if (group.name.trimmed().isEmpty())
            remarks.error(groupPath + u".name"_s, u"is missing"_s);
        else if (groupNames.contains(group.name))
            remarks.error(groupPath + u".name"_s, u"is used by another group of this alias"_s);
        groupNames.insert(group.name);
        for (qsizetype t = 0; t < group.targets.size(); ++t) {
            const Target& target = group.targets[t];
            const QString targetPath = u"%1.targets[%2]"_s.arg(groupPath).arg(t);
            checkTarget(config, target, targetPath, remarks);
            const QString identity = target.provider + u'\n' + target.model + u'\n' + target.alias;
            if (targets.contains(identity))
                remarks.error(targetPath, u"is the same target as an earlier one"_s);
            targets.insert(identity);
        }
    }
    if (leadsBack(config, alias.slug))
        remarks.error(path + u".target_groups"_s, u"leads back to itself through other aliases"_s);
}

void checkAliasNames(const Config& config, Remarks& remarks)
{
    QSet<QString> slugs;
    for (const Alias& alias : config.aliases) {
        if (slugs.contains(alias.slug))
            remarks.error(u"models."_s + alias.slug, u"exists twice"_s);
        slugs.insert(alias.slug);
    }
    QSet<QString> nicknames;
    for (const Alias& alias : config.aliases) {
        for (const QString& nickname : alias.additionalAliases) {
            const QString path = u"models.%1.additional_aliases"_s.arg(alias.slug);
            if (slugs.contains(nickname))
                remarks.error(path, u"\u201c%1\u201d is the name of an alias already"_s.arg(nickname));
            else if (nicknames.contains(nickname))
                remarks.error(path, u"\u201c%1\u201d is used twice"_s.arg(nickname));
            nicknames.insert(nickname);
        }
    }
}

void checkKeys(const Config& config, Remarks& remarks)
{
    QSet<QByteArray> digests;
    QSet<QString> names;
    for (const Key& key : config.keys) {
        const QString path = u"keys."_s + key.name;
        if (!isName(key.name) || key.name.contains(u'*') || key.name.contains(u':'))
            remarks.error(path, u"a key's name must not be empty nor contain spaces, * or :"_s);
        if (names.contains(key.name))
            remarks.error(path, u"exists twice"_s);
        names.insert(key.name);
        if (key.secretDigest.isEmpty())
            remarks.error(path + u".secret"_s, u"is missing"_s);
        else if (digests.contains(key.secretDigest))
            remarks.error(path + u".secret"_s, u"is the same as another key's"_s);
        digests.insert(key.secretDigest);
    }
}

void checkSettings(const Settings& settings, Remarks& remarks)
{
    if (isNetworkWord(settings.listenHost)) {
        remarks.warning(u"settings.listen"_s,
            u"lets every computer in the network reach Plexus; requests need a key, but nothing is encrypted on the way"_s);
    } else if (!isLoopback(settings.listenHost)) {
        remarks.error(u"settings.listen"_s,
            u"\u201c%1\u201d is not a loopback address (127.0.0.1, ::1 or localhost); for other computers to reach Plexus write network:PORT"_s
                .arg(settings.listenHost));
    }
    if (settings.listenPort < 0 || settings.listenPort > 65535)
        remarks.error(u"settings.listen"_s, u"the port must be between 0 and 65535"_s);
    for (const QString& origin : settings.allowedOrigins) {
        const QUrl url(origin, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || !url.path().isEmpty() || origin == u"*")
            remarks.error(u"settings.allowed_origins"_s,
                u"\u201c%1\u201d is not an origin like https://app.example"_s.arg(origin));
    }
    checkProxy(u"settings.proxy"_s, settings.proxy, remarks);
    if (!settings.backup.directory.isEmpty() && QDir::isRelativePath(settings.backup.directory))
        remarks.error(u"settings.backup.directory"_s, u"must be an absolute path"_s);
}

} // namespace

Diagnostics validate(const Config& config)
{
    Remarks remarks;
    QSet<QString> slugs;
    for (const Provider& provider : config.providers) {
        if (slugs.contains(provider.slug))
            remarks.error(u"providers."_s + provider.slug, u"exists twice"_s);
        slugs.insert(provider.slug);
        checkProvider(provider, remarks);
    }
    checkAccounts(config, remarks);
    checkAliasNames(config, remarks);
    for (const Alias& alias : config.aliases)
        checkAlias(config, alias, remarks);
    checkKeys(config, remarks);
    checkSettings(config.settings, remarks);
    checkMcp(config, remarks);
    checkVision(config, remarks);
    checkPolicy(config, remarks);
    return remarks.all();
}

} // namespace gateway::config
