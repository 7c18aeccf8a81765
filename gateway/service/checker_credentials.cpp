// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/checker_credentials.h"

#include "service/account_keeper.h"

#include "secrets/environment_secrets.h"

#include <QFile>
#include <QPointer>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

using config::CheckerCredential;
using config::SecretSource;
using MaybeTokens = std::optional<meters::AccountTokens>;

constexpr qint64 kMostAuthJson = 1024 * 1024;
const QString kApiKeyOption = QStringLiteral("apiKey");

Error unavailable(const QString& message)
{
    return { .code = ErrorCode::SecretUnavailable, .message = message };
}

// Which account the provider is used with.
AccountName accountOf(const config::Provider& provider, const config::QuotaChecker& checker,
    const config::CheckerDefinition& definition)
{
    const auto text = [&checker](QStringView option) {
        const SecretSource* source = checker.option(option);
        return source && source->kind == SecretSource::Kind::Plain ? QString::fromUtf8(source->plain.reveal())
                                                                   : QString();
    };
    const QString named = text(u"oauthAccountId");
    const QString vendor = text(u"oauthProvider");
    return { .vendor = vendor.isEmpty() ? definition.account : vendor,
        .account = named.isEmpty() ? provider.accountName : named };
}

// What stands where a key would, of a provider that is signed in with: no key.
bool isKey(const SecretSource& source)
{
    return source.kind != SecretSource::Kind::None
        && !(source.kind == SecretSource::Kind::Plain && source.plain.reveal() == "oauth");
}

// A key may be the whole of what another program keeps: {"access_token": …}.
Result<void> takeKey(meters::CheckInputs& inputs, const Secret& key)
{
    if (!key.reveal().trimmed().startsWith('{')) {
        inputs.credential = key;
        return {};
    }
    const Result<meters::AccountTokens> tokens = meters::accountFromJson(key.reveal());
    if (!tokens)
        return tokens.error();
    inputs.credential = tokens->access;
    inputs.accountId = tokens->accountId;
    inputs.projectId = tokens->projectId;
    return {};
}

void readEntries(secrets::SecretStore& store, const QString& vendor, QStringList names,
    const std::function<void(Result<MaybeTokens>)>& done)
{
    if (names.isEmpty()) {
        done(MaybeTokens());
        return;
    }
    const QString entry = accountEntry({ .vendor = vendor, .account = names.takeFirst() });
    store.read(entry, [&store, vendor, names, done](const Result<std::optional<Secret>>& secret) {
        if (!secret) {
            done(secret.error());
        } else if (!*secret) {
            readEntries(store, vendor, names, done);
        } else {
            const Result<meters::AccountTokens> tokens = meters::accountFromJson((*secret)->reveal());
            done(tokens ? Result<MaybeTokens>(MaybeTokens(*tokens)) : Result<MaybeTokens>(tokens.error()));
        }
    });
}

} // namespace

QString accountEntry(const AccountName& name)
{
    return u"account/"_s + name.vendor + u'/' + name.account;
}

AccountLookup storedAccounts(secrets::SecretStore& store)
{
    return [&store](const AccountName& name, const std::function<void(Result<MaybeTokens>)>& done) {
        const QStringList names =
            name.account.isEmpty() ? QStringList { u"legacy"_s, u"default"_s } : QStringList { name.account };
        readEntries(store, name.vendor, names, done);
    };
}

AccountLookup keptAccounts(AccountKeeper& accounts)
{
    return [&accounts](const AccountName& name, const std::function<void(Result<MaybeTokens>)>& done) {
        accounts.account(name.vendor, name.account, [done](const Result<accounts::VendorAccount>& account) {
            if (account) {
                done(MaybeTokens(meters::AccountTokens { .access = account->accessToken,
                    .refresh = account->refreshToken,
                    .accountId = QString::fromUtf8(accounts::valueOf(account->facts, "account_id")),
                    .projectId = QString::fromUtf8(accounts::valueOf(account->facts, "project")),
                    .expiresMs = account->expiresMs }));
            } else if (account.error().code == ErrorCode::NotFound) {
                done(MaybeTokens());
            } else {
                done(account.error());
            }
        });
    };
}

// One find(), from option to option and then to the credential. Kept alive by whoever it waits for.
class CheckerCredentials::Search final : public std::enable_shared_from_this<Search> {
public:
    Search(CheckerCredentials& owner, config::Provider provider, config::QuotaChecker checker,
        config::CheckerDefinition definition, Done done)
        : m_owner(owner)
        , m_context(&owner.m_context)
        , m_provider(std::move(provider))
        , m_checker(std::move(checker))
        , m_definition(std::move(definition))
        , m_done(std::move(done))
    {
    }

    void nextOption()
    {
        if (m_next == m_checker.options.size()) {
            addDefaults();
            return;
        }
        const config::NamedSecret& option = m_checker.options[m_next++];
        resolve(option.value, u"The checker's option \u201c%1\u201d"_s.arg(option.name),
            [self = shared_from_this(), name = option.name](const Secret& value) {
                if (!value.isEmpty())
                    self->m_inputs.options.insert(name, value);
                self->nextOption();
            });
    }

private:
    // Goes on with the value, or ends the search; `what` begins the sentence of the error.
    void resolve(
        const SecretSource& source, const QString& what, const std::function<void(const Secret&)>& next)
    {
        switch (source.kind) {
        case SecretSource::Kind::None: next(Secret()); return;
        case SecretSource::Kind::Plain: next(source.plain); return;
        case SecretSource::Kind::Environment:
            if (const auto secret = secrets::environmentSecret(source.name))
                next(*secret);
            else
                end(unavailable(u"%1 is to come from the environment variable %2, which is not set."_s.arg(
                    what, source.name)));
            return;
        case SecretSource::Kind::Vault: readVault(source.name, what, next); return;
        }
    }

    void readVault(const QString& name, const QString& what, const std::function<void(const Secret&)>& next)
    {
        m_owner.m_store.read(
            name, [self = shared_from_this(), name, what, next](const Result<std::optional<Secret>>& secret) {
                if (!self->m_context)
                    return;
                if (!secret)
                    self->end(secret.error());
                else if (!*secret)
                    self->end(unavailable(
                        u"%1 is not in the keychain (entry \u201c%2\u201d). Enter it again."_s.arg(
                            what, name)));
                else
                    next(**secret);
            });
    }

    void addDefaults()
    {
        for (const config::CheckerOption& option : std::as_const(m_definition.options)) {
            if (!option.fallback.isEmpty() && !m_inputs.options.contains(option.name))
                m_inputs.options.insert(option.name, Secret(option.fallback.toUtf8()));
        }
        if (const QString missing = meters::missingOptions(m_definition, m_inputs); !missing.isEmpty()) {
            end(Error { .code = ErrorCode::ConfigInvalid, .message = missing });
            return;
        }
        findCredential();
    }

    void findCredential()
    {
        if (m_definition.credential == CheckerCredential::Option) {
            m_inputs.credential = m_inputs.options.value(m_definition.credentialOption);
            finish();
        } else if (m_inputs.options.contains(kApiKeyOption)) {
            useKey(m_inputs.options.value(kApiKeyOption));
        } else if (m_definition.credential == CheckerCredential::Key) {
            readProviderKey();
        } else {
            findAccount();
        }
    }

    void useKey(const Secret& key)
    {
        const Result<void> used = takeKey(m_inputs, key);
        if (used)
            finish();
        else
            end(used.error());
    }

    void readProviderKey()
    {
        if (!isKey(m_provider.apiKey)) {
            const bool isSignIn = m_definition.credential != CheckerCredential::Key;
            end(unavailable(isSignIn
                    ? u"Nobody is signed in to \u201c%1\u201d. Sign in, or give the checker a key (option apiKey)."_s
                          .arg(m_definition.account)
                    : u"The provider has no key. Enter one, or give the checker its own (option apiKey)."_s));
            return;
        }
        resolve(m_provider.apiKey, u"The provider's key"_s,
            [self = shared_from_this()](const Secret& key) { self->useKey(key); });
    }

    void findAccount()
    {
        const AccountName name = accountOf(m_provider, m_checker, m_definition);
        m_owner.m_accounts(name, [self = shared_from_this(), name](const Result<MaybeTokens>& tokens) {
            if (!self->m_context)
                return;
            if (!tokens)
                self->end(tokens.error());
            else if (*tokens)
                self->useAccount(**tokens);
            else
                self->useFile(name);
        });
    }

    void useFile(const AccountName& name)
    {
        const Result<MaybeTokens> tokens = m_owner.fromAuthJson(name);
        if (!tokens)
            end(tokens.error());
        else if (*tokens)
            useAccount(**tokens);
        else
            readProviderKey();
    }

    void useAccount(const meters::AccountTokens& tokens)
    {
        const bool isLasting =
            m_definition.credential == CheckerCredential::Refresh && !tokens.refresh.isEmpty();
        // Whoever keeps the account renews it; a token that has ended would only be refused.
        if (!isLasting
            && tokens.expiresMs.value_or(m_owner.m_clock.epochMs() + 1) <= m_owner.m_clock.epochMs()) {
            end(unavailable(
                u"The sign-in to \u201c%1\u201d has expired. Sign in again."_s.arg(m_definition.account)));
            return;
        }
        m_inputs.credential = isLasting ? tokens.refresh : tokens.access;
        m_inputs.accountId = tokens.accountId;
        m_inputs.projectId = tokens.projectId;
        finish();
    }

    void finish() { deliver(std::move(m_inputs)); }

    void end(const Error& error) { deliver(error); }

    void deliver(Result<meters::CheckInputs> result)
    {
        if (!m_context)
            return;
        QMetaObject::invokeMethod(
            m_context, [done = std::move(m_done), result = std::move(result)] { done(result); },
            Qt::QueuedConnection);
    }

    CheckerCredentials& m_owner; // lives as long as m_context
    QPointer<QObject> m_context;
    config::Provider m_provider;
    config::QuotaChecker m_checker;
    config::CheckerDefinition m_definition;
    Done m_done;
    meters::CheckInputs m_inputs;
    qsizetype m_next = 0;
};

CheckerCredentials::CheckerCredentials(
    secrets::SecretStore& store, const Clock& clock, AccountLookup accounts, QString authJson)
    : m_store(store)
    , m_clock(clock)
    , m_accounts(std::move(accounts))
    , m_authJson(std::move(authJson))
{
}

void CheckerCredentials::find(const config::Provider& provider, const config::QuotaChecker& checker,
    const config::CheckerDefinition& definition, Done done)
{
    std::make_shared<Search>(*this, provider, checker, definition, std::move(done))->nextOption();
}

Result<MaybeTokens> CheckerCredentials::fromAuthJson(const AccountName& name) const
{
    if (m_authJson.isEmpty())
        return MaybeTokens();
    QByteArray text = m_authJson.toUtf8();
    if (!text.trimmed().startsWith('{')) {
        QFile file(m_authJson);
        if (!file.open(QIODevice::ReadOnly))
            return unavailable(u"AUTH_JSON names the file %1, which cannot be read: %2."_s.arg(
                m_authJson, file.errorString()));
        text = file.read(kMostAuthJson);
    }
    const Result<meters::AccountTokens> tokens = meters::accountFromFile(text, name.vendor, name.account);
    if (tokens)
        return MaybeTokens(*tokens);
    // It may be there for other vendors' accounts.
    return tokens.error().code == ErrorCode::NotFound ? Result<MaybeTokens>(MaybeTokens())
                                                      : Result<MaybeTokens>(tokens.error());
}

} // namespace gateway::service
