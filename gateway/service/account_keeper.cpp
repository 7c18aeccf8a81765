// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/account_keeper.h"

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

namespace {

constexpr auto kSweepPause = 15s;
constexpr auto kUpkeepPause = 6h;
const QString kIndexEntry = u"accounts"_s;

} // namespace

AccountKeeper::AccountKeeper(std::shared_ptr<const accounts::DefinitionSet> definitions,
    secrets::SecretStore& store, const Clock& clock, oauth::RandomBytes random, Ways ways, QObject* parent)
    : AccountService(parent)
    , m_definitions(std::move(definitions))
    , m_store(store)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_ways(std::move(ways))
    , m_lock(m_ways.dataDir, m_ways.leases)
    , m_tokens(store, clock, m_lock, owner())
    , m_sweep(this)
    , m_upkeep(this)
{
    connect(&m_tokens, &TokenKeeper::changed, this, &AccountKeeper::tell);
    connect(&m_tokens, &TokenKeeper::dropped, this, [this] {
        if (m_ways.accountsChanged)
            m_ways.accountsChanged();
    });
    // A keychain that was locked at the start may have been opened since.
    connect(&m_store, &secrets::SecretStore::stateChanged, this, [this] {
        if (m_store.state() != secrets::VaultState::Ready)
            return;
        if (m_reading == Reading::NotBegun)
            start();
        writeChanges();
    });
    m_sweep.setInterval(kSweepPause);
    connect(&m_sweep, &QTimer::timeout, this, &AccountKeeper::sweep);
    m_upkeep.setInterval(kUpkeepPause);
    connect(&m_upkeep, &QTimer::timeout, this, &AccountKeeper::renewIdle);
}

AccountKeeper::~AccountKeeper() = default;

QString AccountKeeper::shownName(const AccountId& id) const
{
    const auto definition = m_definitions->find(id.vendor);
    return u"%1 (%2)"_s.arg(definition ? definition->name : id.vendor, id.name);
}

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
    m_upkeep.start();
    m_store.read(kIndexEntry, [this, self = QPointer(this)](const Result<std::optional<Secret>>& text) {
        if (!self)
            return;
        m_reading = text ? Reading::Done : Reading::NotBegun;
        if (text && *text) {
            readIndex(**text);
            applyChanges();
        }
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

void AccountKeeper::refresh()
{
    if (m_reading != Reading::Done) {
        start();
        return;
    }
    m_tokens.refresh();
    m_store.read(kIndexEntry, [this, self = QPointer(this)](const Result<std::optional<Secret>>& text) {
        if (!self || !text || !*text)
            return;
        m_index.clear();
        readIndex(**text);
        applyChanges();
        tell();
    });
}

void AccountKeeper::add(const AccountId& id)
{
    const auto place = std::lower_bound(m_index.begin(), m_index.end(), id);
    if (place == m_index.end() || *place != id)
        m_index.insert(place, id);
}

void AccountKeeper::changeIndex(const AccountId& id, Change change)
{
    m_changes.emplace_back(id, change);
    writeChanges();
}

void AccountKeeper::writeChanges()
{
    if (m_changes.empty() || m_isWritingIndex)
        return; // the one under way takes them along
    m_isWritingIndex = true;
    const auto write = m_tokens.writes().begin();
    m_lock.acquire(kIndexEntry, this, [this, write, self = QPointer(this)](const Result<void>&) {
        m_store.read(kIndexEntry, [this, write, self](const Result<std::optional<Secret>>& text) {
            if (self)
                writeIndex(text, write);
        });
    });
}

// Until it is written it is not in the store, and what is read from there does not know of it.
void AccountKeeper::applyChanges()
{
    for (const auto& [id, change] : m_changes) {
        switch (change) {
        case Change::Added: add(id); break;
        case Change::Removed: std::erase(m_index, id); break;
        }
    }
}

// What others wrote meanwhile stays: only our own changes are made to it.
void AccountKeeper::writeIndex(const Result<std::optional<Secret>>& there, const WriteCount::Token& write)
{
    const auto count = static_cast<std::ptrdiff_t>(m_changes.size());
    const auto ended = [this, write, self = QPointer(this), count](const Result<void>& written) {
        if (!written) {
            qCInfo(lcService).noquote()
                << "The list of accounts lasts only until Plexus ends." << written.error().message;
        }
        if (!self)
            return;
        m_lock.release(kIndexEntry);
        m_isWritingIndex = false;
        if (!written)
            return; // once more with the next change, or when the store answers again
        m_changes.erase(m_changes.begin(), m_changes.begin() + count);
        writeChanges(); // what was changed since
    };
    if (!there) {
        ended(there.error());
        return;
    }
    if (*there) {
        m_index.clear();
        readIndex(**there);
    }
    applyChanges();
    dialects::json::array list;
    for (const AccountId& id : m_index) {
        list.push_back(dialects::json::object {
            { "vendor", id.vendor.toStdString() }, { "account", id.name.toStdString() } });
    }
    const dialects::json::object object { { "version", 1 }, { "accounts", std::move(list) } };
    m_store.write(kIndexEntry, Secret(dialects::serializeJson(object)), ended);
    tell();
}

void AccountKeeper::put(const VendorAccount& account, TokenKeeper::Origin origin, std::function<void()> kept)
{
    const bool isNew = !isListed(account.id);
    m_tokens.put(secretName(account.id), heldOf(account), origin, std::move(kept));
    add(account.id);
    if (isNew)
        changeIndex(account.id, Change::Added);
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
            .message = u"Plexus has no account %1."_s.arg(shownName(id)),
            .failureClass = FailureClass::Caller };
    }
    for (const auto& session : m_sessions) {
        if (session->flow->id() == id)
            session->flow->cancel();
    }
    revoke(id);
    m_tokens.remove(secretName(id));
    m_index.erase(place);
    changeIndex(id, Change::Removed);
    tell();
    return {};
}

} // namespace gateway::service

#include "moc_account_keeper.cpp"
