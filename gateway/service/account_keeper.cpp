// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/account_keeper.h"

#include "accounts/token_calls.h"
#include "base/logging.h"
#include "oauth/json_fields.h"

#include <QPointer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::service {

using accounts::AccountId;
using accounts::VendorAccount;
using oauth::FetchAnswer;
using oauth::TokenRefusal;

namespace {

constexpr auto kSweepPause = 15s;
constexpr qint64 kReadAgainMs = 2000;
const QString kIndexEntry = u"accounts"_s;

AccountId idOf(const QString& key)
{
    return { .vendor = key.section(u'/', 1, 1), .name = key.section(u'/', 2) };
}

// How people call it: "GitHub Copilot (work)".
QString shownName(const accounts::DefinitionSet& definitions, const AccountId& id)
{
    const auto definition = definitions.find(id.vendor);
    return u"%1 (%2)"_s.arg(definition ? definition->name : id.vendor, id.name);
}

} // namespace

AccountKeeper::AccountKeeper(std::shared_ptr<const accounts::DefinitionSet> definitions,
    secrets::SecretStore& store, const Clock& clock, oauth::RandomBytes random, Ways ways, QObject* parent)
    : AccountService(parent)
    , m_definitions(std::move(definitions))
    , m_store(store)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_ways(std::move(ways))
    , m_lock(m_ways.dataDir)
    , m_tokens(store, clock, m_lock, owner())
    , m_sweep(this)
{
    connect(&m_tokens, &TokenKeeper::changed, this, &AccountKeeper::tell);
    connect(&m_tokens, &TokenKeeper::dropped, this, [this] {
        if (m_ways.accountsChanged)
            m_ways.accountsChanged();
    });
    // A keychain that was locked at the start may have been opened since.
    connect(&m_store, &secrets::SecretStore::stateChanged, this, [this] {
        if (m_store.state() == secrets::VaultState::Ready && m_reading == Reading::NotBegun)
            start();
    });
    m_sweep.setInterval(kSweepPause);
    connect(&m_sweep, &QTimer::timeout, this, &AccountKeeper::sweep);
}

AccountKeeper::~AccountKeeper() = default;

QString AccountKeeper::secretName(const AccountId& id)
{
    return u"account/%1/%2"_s.arg(id.vendor, id.name);
}

void AccountKeeper::tell()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT accountsChanged(); }, Qt::QueuedConnection);
}

// ---- which there are ----

void AccountKeeper::start()
{
    // Known not to answer: asked again once it does.
    if (m_reading != Reading::NotBegun || m_store.state() == secrets::VaultState::Unavailable)
        return;
    m_reading = Reading::Running;
    m_readMs = m_clock.epochMs();
    m_store.read(kIndexEntry, [this, self = QPointer(this)](const Result<std::optional<Secret>>& text) {
        if (!self)
            return;
        m_reading = text ? Reading::Done : Reading::NotBegun;
        if (text && *text)
            readIndex(**text);
        const auto waiting = std::exchange(m_afterReading, {});
        for (const auto& then : waiting)
            then();
        tell();
    });
}

void AccountKeeper::whenRead(std::function<void()> done)
{
    start();
    const auto readEach = [this, done = std::move(done)] {
        // One after the other: the last one to be read ends it.
        const auto open = std::make_shared<size_t>(m_index.size() + 1);
        const auto count = [open, done] {
            if (--*open == 0)
                done();
        };
        for (const AccountId& id : m_index)
            m_tokens.whenRead(secretName(id), count);
        count();
    };
    if (m_reading == Reading::Running)
        m_afterReading.emplace_back(readEach);
    else
        readEach();
}

void AccountKeeper::whenKept(std::function<void()> done)
{
    QMetaObject::invokeMethod(
        this,
        [this, done = std::move(done)]() mutable {
            // A store that does not answer is not waited for.
            if (m_store.state() == secrets::VaultState::Unavailable)
                done();
            else
                m_tokens.writes().whenNone(std::move(done));
        },
        Qt::QueuedConnection);
}

void AccountKeeper::readIndex(const Secret& text)
{
    const auto object = dialects::parseJsonObject(text.reveal());
    const auto* list = object ? object->if_contains("accounts") : nullptr;
    if (!list || !list->is_array())
        return;
    for (const auto& entry : list->get_array()) {
        const auto* account = entry.if_object();
        if (!account || m_index.size() >= kMaxAccounts)
            continue;
        const AccountId id { .vendor = QString::fromUtf8(oauth::bytesAt(*account, "vendor")),
            .name = QString::fromUtf8(oauth::bytesAt(*account, "account")) };
        if (id.vendor.isEmpty() || !accounts::isAccountName(id.name))
            continue;
        add(id);
        m_tokens.load(secretName(id));
    }
}

void AccountKeeper::add(const AccountId& id)
{
    const auto place = std::lower_bound(m_index.begin(), m_index.end(), id);
    if (place == m_index.end() || *place != id)
        m_index.insert(place, id);
}

void AccountKeeper::writeIndex()
{
    dialects::json::array list;
    for (const AccountId& id : m_index) {
        list.push_back(dialects::json::object {
            { "vendor", id.vendor.toStdString() }, { "account", id.name.toStdString() } });
    }
    const dialects::json::object object { { "version", 1 }, { "accounts", std::move(list) } };
    m_store.write(kIndexEntry, Secret(dialects::serializeJson(object)),
        [write = m_tokens.writes().begin()](const Result<void>& written) {
            if (!written)
                qCInfo(lcService).noquote()
                    << "The list of accounts lasts only until Plexus ends." << written.error().message;
        });
}

void AccountKeeper::put(const VendorAccount& account, TokenKeeper::Origin origin, std::function<void()> kept)
{
    const bool isNew = !isListed(account.id);
    m_tokens.put(secretName(account.id), heldOf(account), origin, std::move(kept));
    add(account.id);
    if (isNew)
        writeIndex();
    tell();
}

QVector<AccountVendor> AccountKeeper::vendors() const
{
    QVector<AccountVendor> vendors;
    for (const auto& definition : m_definitions->all()) {
        AccountVendor vendor { .id = definition->id,
            .name = definition->name,
            .restriction = definition->restriction ? definition->restriction->text : QString(),
            .usesBrowser = definition->browser.has_value(),
            .usesDevice = definition->device.has_value(),
            .callbackPort = definition->browser ? definition->browser->redirect.port : 0 };
        for (const accounts::ModelRule& model : definition->inference.models) {
            if (model.isName())
                vendor.models.append(model.pattern);
        }
        vendors.append(std::move(vendor));
    }
    return vendors;
}

AccountView AccountKeeper::viewOf(const AccountId& id) const
{
    const QString key = secretName(id);
    AccountView view { .id = id, .problem = m_tokens.problem(key) };
    const HeldTokens* tokens = m_tokens.held(key);
    const auto account = tokens ? accounts::readVendorAccount(tokens->text) : std::nullopt;
    if (!account) {
        view.state = m_tokens.isRead(key) ? AccountState::SignedOut : AccountState::Unread;
        if (view.state == AccountState::SignedOut && view.problem.isEmpty())
            view.problem = u"The sign-in is over. Sign in again."_s;
        return view;
    }
    view.state = AccountState::SignedIn;
    view.email = QString::fromUtf8(accounts::valueOf(account->facts, "email"));
    view.plan = QString::fromUtf8(accounts::valueOf(account->facts, "plan"));
    view.scope = QString::fromUtf8(account->scope);
    view.expiresMs = account->expiresMs;
    view.renewedMs = account->renewedMs;
    view.renews = tokens->canRenew;
    return view;
}

QVector<AccountView> AccountKeeper::accounts() const
{
    QVector<AccountView> views;
    for (const AccountId& id : m_index)
        views.append(viewOf(id));
    return views;
}

Result<void> AccountKeeper::signOut(const AccountId& id)
{
    const auto place = std::lower_bound(m_index.begin(), m_index.end(), id);
    if (place == m_index.end() || *place != id) {
        return Error { .code = ErrorCode::NotFound,
            .message = u"Plexus has no account %1."_s.arg(shownName(*m_definitions, id)),
            .failureClass = FailureClass::Caller };
    }
    for (const auto& session : m_sessions) {
        if (session->flow->id() == id)
            session->flow->cancel();
    }
    m_tokens.remove(secretName(id));
    m_index.erase(place);
    writeIndex();
    tell();
    return {};
}

// ---- tokens ----

HeldTokens AccountKeeper::heldOf(const VendorAccount& account) const
{
    const auto definition = m_definitions->find(account.id.vendor);
    const bool canRenew = definition && definition->refresh && !account.refreshToken.isEmpty();
    HeldTokens held { .text = accounts::accountText(account),
        .accessToken = account.accessToken,
        .expiresMs = account.expiresMs,
        .canRenew = canRenew };
    if (canRenew)
        held.renewAtMs = account.accessToken.isEmpty() ? 0 : accounts::renewAtMs(account);
    return held;
}

TokenKeeper::Owner AccountKeeper::owner()
{
    return { .entry = [](const QString& key) { return key; },
        .read = [this](const QString& key, const Secret& text) -> std::optional<HeldTokens> {
            const auto account = accounts::readVendorAccount(text);
            // An entry that was moved is of another account.
            return account && account->id == idOf(key) ? std::optional(heldOf(*account)) : std::nullopt;
        },
        .renewal = [this](const QString& key, const HeldTokens& tokens) -> Result<oauth::FetchRequest> {
            const auto definition = m_definitions->find(idOf(key).vendor);
            const auto account = accounts::readVendorAccount(tokens.text);
            return accounts::requestOf(
                definition->refresh->call, accounts::withClient(*definition, accounts::valuesOf(*account)));
        },
        .renewed = [this](const QString& key, const HeldTokens& before,
                       const FetchAnswer& answer) { return renewed(key, before, answer); },
        .marked = [this](const QString& key, const HeldTokens& tokens) -> std::optional<Secret> {
            const auto definition = m_definitions->find(idOf(key).vendor);
            auto account = accounts::readVendorAccount(tokens.text);
            if (!definition->refreshIsSingleUse || account->isRenewing)
                return std::nullopt;
            account->isRenewing = true;
            return accounts::accountText(*account);
        },
        .signInNeeded = [this](const QString& key,
                            const QString& problem) { return signInNeeded(key, problem); },
        .renewalFailed =
            [this](const QString& key, const QString& problem) {
                return Error { .code = ErrorCode::UpstreamStatus,
                    .message = u"The sign-in with %1 could not be renewed. %2"_s.arg(
                        shownName(*m_definitions, idOf(key)), problem),
                    .failureClass = FailureClass::Target };
            },
        .fetch = m_ways.fetch };
}

TokenKeeper::Renewed AccountKeeper::renewed(
    const QString& key, const HeldTokens& before, const FetchAnswer& answer) const
{
    const auto definition = m_definitions->find(idOf(key).vendor);
    const auto account = accounts::readVendorAccount(before.text);
    const auto read = accounts::readTokens(definition->refresh->answer, answer);
    if (const auto* tokens = std::get_if<accounts::Tokens>(&read))
        return heldOf(accounts::withTokens(*definition, *account, *tokens, m_clock.epochMs()));
    TokenRefusal refusal = std::get<TokenRefusal>(read);
    if (refusal.kind == TokenRefusal::Kind::SignInAgain && account->isRenewing) {
        refusal.message +=
            u" Plexus was ended while it renewed the sign-in, before it could keep what the vendor "
            "answered; such an answer is given once."_s;
    }
    return refusal;
}

Error AccountKeeper::signInNeeded(const QString& key, const QString& problem) const
{
    const AccountId id = idOf(key);
    const QString why = problem.isEmpty() ? QString() : u' ' + problem;
    return { .code = ErrorCode::SecretUnavailable,
        .message =
            u"Plexus is not signed in with %1. Sign in on the Providers page, or with plexusd oauth login %2 %3.%4"_s
                .arg(shownName(*m_definitions, id), id.vendor, id.name, why),
        .failureClass = FailureClass::Target };
}

accounts::AccountAccess AccountKeeper::accessOf(const HeldTokens& tokens) const
{
    const auto account = accounts::readVendorAccount(tokens.text);
    const auto definition = m_definitions->find(account->id.vendor);
    return { .id = account->id,
        .token = tokens.accessToken,
        .facts = account->facts,
        .base = definition ? accounts::accountBase(definition->inference, *account) : QByteArray(),
        .freshUntilMs = tokens.canRenew ? tokens.renewAtMs : tokens.expiresMs };
}

Result<AccountId> AccountKeeper::resolve(const QString& vendor, const QString& account) const
{
    const auto refused = [](const QString& message) {
        return Error {
            .code = ErrorCode::SecretUnavailable, .message = message, .failureClass = FailureClass::Target
        };
    };
    const auto definition = m_definitions->find(vendor);
    if (!definition) {
        return refused(u"There is nobody called \u201c%1\u201d to have an account with; there are %2."_s.arg(
            vendor, m_definitions->ids().join(u", "_s)));
    }
    if (const QString name = account.trimmed(); !name.isEmpty())
        return AccountId { .vendor = definition->id, .name = name };
    QStringList names;
    for (const AccountId& id : m_index) {
        if (id.vendor == definition->id)
            names.append(id.name);
    }
    for (const QString& usual : { u"default"_s, u"legacy"_s }) {
        if (names.contains(usual))
            return AccountId { .vendor = definition->id, .name = usual };
    }
    if (names.size() == 1)
        return AccountId { .vendor = definition->id, .name = names.first() };
    if (names.isEmpty())
        return signInNeeded(secretName({ definition->id, u"default"_s }), {});
    return refused(u"There are several accounts with %1: %2. Say in oauth_account which one."_s.arg(
        definition->name, names.join(u", "_s)));
}

// Another process may have signed in where nobody was.
bool AccountKeeper::mayKnowMore(const QString& vendor) const
{
    const auto definition = m_definitions->find(vendor);
    const bool isKnown = std::any_of(m_index.begin(), m_index.end(),
        [&definition](const AccountId& id) { return definition && id.vendor == definition->id; });
    return !isKnown && m_clock.epochMs() - m_readMs >= kReadAgainMs;
}

void AccountKeeper::whenIndexed(const QString& vendor, std::function<void()> then)
{
    if (m_reading == Reading::Done && mayKnowMore(vendor))
        m_reading = Reading::NotBegun;
    start();
    if (m_reading == Reading::Running)
        m_afterReading.push_back(std::move(then));
    else
        then();
}

void AccountKeeper::tokensOf(const Result<AccountId>& id, const TokenKeeper::Done& done)
{
    if (id)
        m_tokens.token(secretName(*id), {}, done);
    else
        done(id.error());
}

void AccountKeeper::access(const QString& vendor, const QString& account, const AccessDone& done)
{
    whenIndexed(vendor, [this, vendor, account, done] {
        tokensOf(resolve(vendor, account), [this, done](const Result<HeldTokens>& tokens) {
            if (tokens)
                done(accessOf(*tokens));
            else
                done(tokens.error());
        });
    });
}

bool AccountKeeper::isListed(const AccountId& id) const
{
    return std::binary_search(m_index.begin(), m_index.end(), id);
}

void AccountKeeper::account(const QString& vendor, const QString& account, const AccountDone& done)
{
    whenIndexed(vendor, [this, vendor, account, done] {
        const Result<AccountId> id = resolve(vendor, account);
        if (!id || !isListed(*id)) {
            done(Error { .code = ErrorCode::NotFound,
                .message = id ? u"Plexus has no account %1."_s.arg(shownName(*m_definitions, *id))
                              : id.error().message });
            return;
        }
        tokensOf(id, [done](const Result<HeldTokens>& tokens) {
            if (tokens)
                done(*accounts::readVendorAccount(tokens->text));
            else
                done(tokens.error());
        });
    });
}

void AccountKeeper::refused(const AccountId& id, const Secret& token)
{
    const QString key = secretName(id);
    const HeldTokens* held = m_tokens.held(key);
    if (!held || held->accessToken != token)
        return;
    if (!m_tokens.refused(key, token) || !held->canRenew)
        m_tokens.setProblem(key, u"The vendor does not take the token it gave. Sign in once more."_s);
}

} // namespace gateway::service

#include "moc_account_keeper.cpp"
