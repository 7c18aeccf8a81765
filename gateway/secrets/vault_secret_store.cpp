// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/vault_secret_store.h"

#include "base/logging.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

VaultSecretStore::VaultSecretStore(SecretShelf& shelf, KeyPlaces places, QObject* parent)
    : SecretStore(parent)
    , m_shelf(shelf)
    , m_keeper(std::move(places))
    , m_earlier(m_keeper.places().keychain)
{
    if (m_earlier == nullptr)
        return;
    connect(m_earlier, &SecretStore::stateChanged, this, [this] {
        // It may have been unlocked since.
        if (m_keyState == KeyState::Locked && m_earlier->state() == VaultState::Ready)
            withKey(Need::Read, [] {});
        else if (asksKeychain())
            Q_EMIT stateChanged();
    });
}

void VaultSecretStore::open(std::function<void()> done)
{
    const bool asksNobody = m_keeper.firstSource() != KeySource::Keychain;
    withKey(asksNobody ? Need::Write : Need::Read, std::move(done));
}

// Before the first secret, what the keychain says counts.
bool VaultSecretStore::asksKeychain() const
{
    return m_keyState == KeyState::NotNeeded && m_keeper.firstSource() == KeySource::Keychain
        && m_earlier != nullptr;
}

VaultState VaultSecretStore::state() const
{
    switch (m_keyState) {
    case KeyState::Unknown: return VaultState::Unknown;
    case KeyState::NotNeeded: return asksKeychain() ? m_earlier->state() : VaultState::Ready;
    case KeyState::Ready: return VaultState::Ready;
    case KeyState::Locked:
    case KeyState::Missing:
    case KeyState::Wrong:
    case KeyState::Refused:
    case KeyState::Closed: break;
    }
    return VaultState::Unavailable;
}

QString VaultSecretStore::problem() const
{
    return asksKeychain() ? m_earlier->problem() : m_problem;
}

Error VaultSecretStore::unavailable() const
{
    return { .code = ErrorCode::SecretUnavailable, .message = m_problem };
}

void VaultSecretStore::probe()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            withKey(Need::Read, [this] {
                if (asksKeychain())
                    m_earlier->probe();
                else
                    Q_EMIT stateChanged();
            });
        },
        Qt::QueuedConnection);
}

void VaultSecretStore::withKey(Need need, std::function<void()> go)
{
    if (m_keyState == KeyState::Ready) {
        go();
        return;
    }
    m_waiters.push_back({ .need = need, .go = std::move(go) });
    if (!std::exchange(m_isLooking, true))
        look();
}

void VaultSecretStore::look()
{
    m_shelf.keyRecord(this, [this](const Result<std::optional<KeyRecord>>& record) {
        if (record)
            recordFound(*record);
        else
            settle(KeyState::Closed, record.error().message);
    });
}

void VaultSecretStore::recordFound(const std::optional<KeyRecord>& record)
{
    if (record) {
        find(*record);
        return;
    }
    const bool isNeeded = std::any_of(
        m_waiters.begin(), m_waiters.end(), [](const Waiter& waiter) { return waiter.need == Need::Write; });
    if (isNeeded)
        makeFirst();
    else
        settle(KeyState::NotNeeded, {});
}

void VaultSecretStore::find(const KeyRecord& record)
{
    if (m_keyState == KeyState::Unknown && m_keeper.places().variable
        && record.source != KeySource::Variable) {
        qCWarning(lcSecrets).noquote()
            << "ENCRYPTION_KEY is set, but the secrets in the database are sealed with a key from the"
            << keySourceName(record.source)
            << "- that one stays in use. To change over: plexusd rekey with NEW_ENCRYPTION_KEY.";
    }
    // The keychain may answer when this is gone.
    m_keeper.find(record, [self = QPointer(this)](const std::variant<DataKey, KeyProblem>& found) {
        if (!self)
            return;
        if (const auto* key = std::get_if<DataKey>(&found))
            self->use(*key);
        else if (const auto* problem = std::get_if<KeyProblem>(&found))
            self->settle(problem->state, problem->message);
    });
}

void VaultSecretStore::makeFirst()
{
    const KeySource source = m_keeper.firstSource();
    m_keeper.make(source, [self = QPointer(this), source](const Result<DataKey>& key) {
        if (!self)
            return;
        if (key)
            self->beginWith(*key, source);
        else
            self->settle(
                source == KeySource::Keychain ? KeyState::Locked : KeyState::Refused, key.error().message);
    });
}

void VaultSecretStore::beginWith(const DataKey& key, KeySource source)
{
    m_shelf.begin(key, source, this, [this, source, key](const Result<KeyRecord>& record) {
        if (!record) {
            settle(KeyState::Closed, record.error().message);
        } else if (record->keyId == key.id()) {
            use(key);
        } else {
            // Another process was first.
            m_keeper.forget({ .keyId = key.id(), .source = source });
            find(*record);
        }
    });
}

void VaultSecretStore::use(const DataKey& key)
{
    m_shelf.use(key, this, [this](const Result<void>& used) {
        if (used)
            settle(KeyState::Ready, {});
        else
            settle(KeyState::Wrong, used.error().message);
    });
}

void VaultSecretStore::settle(KeyState state, const QString& problem)
{
    m_isLooking = false;
    std::vector<Waiter> waiters = std::exchange(m_waiters, {});
    enter(state, problem);
    for (Waiter& waiter : waiters) {
        // Came while it was looked up whether there is one: now the first has to be made.
        if (state == KeyState::NotNeeded && waiter.need == Need::Write)
            withKey(waiter.need, std::move(waiter.go));
        else
            waiter.go();
    }
}

void VaultSecretStore::enter(KeyState state, const QString& problem)
{
    if (m_keyState == state && m_problem == problem)
        return;
    m_keyState = state;
    m_problem = problem;
    // Whoever opened the database has said what is wrong with it.
    if (!problem.isEmpty() && state != KeyState::Closed)
        qCWarning(lcSecrets).noquote() << problem;
    Q_EMIT stateChanged();
}

void VaultSecretStore::read(const QString& name, ReadCallback done)
{
    withKey(Need::Read, [this, name, done = std::move(done)] {
        m_shelf.read(name, this, [this, name, done](const Result<std::optional<Secret>>& read) {
            if (read && !*read)
                readEarlier(name, done);
            else if (!read && read.error().code == ErrorCode::SecretUnavailable && !m_problem.isEmpty())
                done(unavailable());
            else
                done(read);
        });
    });
}

void VaultSecretStore::readEarlier(const QString& name, const ReadCallback& done)
{
    const bool isHome = m_keeper.firstSource() == KeySource::Keychain;
    if (m_earlier == nullptr || m_notEarlier.contains(name)
        || (!isHome && m_earlier->state() == VaultState::Unavailable)) {
        done(std::optional<Secret>());
        return;
    }
    m_earlier->read(
        name, [self = QPointer(this), name, done, isHome](const Result<std::optional<Secret>>& read) {
            if (!self)
                return;
            // Entered or deleted while the keychain was asked: that counts, not what it was before.
            if (self->m_entered.contains(name)) {
                self->m_shelf.read(name, self, done);
                return;
            }
            if (!read && isHome) {
                done(read);
                return;
            }
            // A daemon's session may have no keychain at all; then nothing was ever in it.
            if (!read || !*read) {
                if (read)
                    self->m_notEarlier.insert(name);
                done(std::optional<Secret>());
                return;
            }
            self->move(name, **read);
            done(read);
        });
}

// Whoever asked has it already: should it fail, the next reader tries again.
void VaultSecretStore::move(const QString& name, const Secret& value)
{
    withKey(Need::Write, [this, name, value] {
        if (m_keyState != KeyState::Ready || m_entered.contains(name))
            return;
        m_shelf.write(name, value, this, [this, name](const Result<void>& written) {
            if (!written)
                return;
            qCInfo(lcSecrets).noquote() << "The secret" << name << "moved from the keychain to the database";
            removeEarlier(name, [](const Result<void>&) {});
        });
    });
}

void VaultSecretStore::write(const QString& name, const Secret& value, WriteCallback done)
{
    m_entered.insert(name);
    withKey(Need::Write, [this, name, value, done = std::move(done)] {
        if (m_keyState != KeyState::Ready) {
            done(unavailable());
            return;
        }
        m_shelf.write(name, value, this, [this, name, done](const Result<void>& written) {
            // It must not come back should the new one be removed.
            if (written)
                removeEarlier(name, [](const Result<void>&) {});
            done(written);
        });
    });
}

void VaultSecretStore::remove(const QString& name, WriteCallback done)
{
    m_entered.insert(name);
    m_shelf.remove(name, this, [this, name, done = std::move(done)](const Result<void>& removed) {
        if (removed)
            removeEarlier(name, done);
        else
            done(removed);
    });
}

void VaultSecretStore::removeEarlier(const QString& name, const WriteCallback& done)
{
    const bool isHome = m_keeper.firstSource() == KeySource::Keychain;
    if (m_earlier == nullptr || m_notEarlier.contains(name)
        || (!isHome && m_earlier->state() == VaultState::Unavailable)) {
        done({});
        return;
    }
    m_earlier->remove(name, [self = QPointer(this), name, done, isHome](const Result<void>& removed) {
        if (self && removed)
            self->m_notEarlier.insert(name);
        done(isHome ? removed : Result<void>());
    });
}

} // namespace gateway::secrets

#include "moc_vault_secret_store.cpp"
