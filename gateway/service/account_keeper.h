// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the accounts Plexus is signed in with: which there are (an index in the secret store), their tokens
// under account/<vendor>/<name> (TokenKeeper), the logins under way, and what the gateway thread asks for.
// Thread: the main thread.
#pragma once

#include "accounts/account_access.h"
#include "accounts/definition_set.h"
#include "accounts/import.h"
#include "accounts/login_flow.h"
#include "base/clock.h"
#include "oauth/tokens.h"
#include "secrets/secret_store.h"
#include "service/account_service.h"
#include "service/login_listener.h"
#include "service/renewal_lock.h"
#include "service/token_keeper.h"

#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace gateway::service {

class AccountKeeper final : public AccountService {
    Q_OBJECT
public:
    using AccessDone = std::function<void(const Result<accounts::AccountAccess>& access)>;
    using AccountDone = std::function<void(const Result<accounts::VendorAccount>& account)>;

    // The ways out. Callbacks come back on the main thread.
    struct Ways {
        oauth::Fetch fetch;
        std::function<void()> accountsChanged = {}; // what the gateway thread remembers is old
        std::function<void(const QUrl& page)>
            openPage = {};    // a browser; none: whoever shows the session does
        QString dataDir = {}; // shared with other processes; empty: with none
        RenewalLeases leases = {};
        QString home = {}; // where other programs keep their logins; empty: nowhere
        std::function<void(qint64 ms, std::function<void()> then)> wait = {}; // none: a timer
    };

    static constexpr qsizetype kMaxSessions = 20;
    static constexpr qsizetype kMaxAccounts = 200;

    AccountKeeper(std::shared_ptr<const accounts::DefinitionSet> definitions, secrets::SecretStore& store,
        const Clock& clock, oauth::RandomBytes random, Ways ways, QObject* parent = nullptr);
    ~AccountKeeper() override;

    // Reads which accounts there are, and each of them. Once.
    void start();
    // Another process may have signed in or out, or the store is back.
    void refresh();
    // Started, and each of them is read, or cannot be.
    void whenRead(std::function<void()> done);

    [[nodiscard]] const std::shared_ptr<const accounts::DefinitionSet>& definitions() const
    {
        return m_definitions;
    }

    [[nodiscard]] QVector<AccountVendor> vendors() const override;
    [[nodiscard]] QVector<AccountView> accounts() const override;
    [[nodiscard]] Result<QString> beginLogin(const QString& vendor, const QString& account) override;
    [[nodiscard]] std::optional<LoginSession> session(const QString& id) const override;
    [[nodiscard]] QVector<LoginSession> sessions() const override;
    [[nodiscard]] Result<void> answerPrompt(const QString& id, const QString& value) override;
    [[nodiscard]] Result<void> enterCode(const QString& id, const QString& text) override;
    [[nodiscard]] Result<void> cancelLogin(const QString& id) override;
    void renew(const accounts::AccountId& id, std::function<void(const Result<void>&)> done) override;
    [[nodiscard]] Result<void> signOut(const accounts::AccountId& id) override;
    [[nodiscard]] QVector<ImportSource> importSources() const override;
    void importLogins(const QString& path, const QString& account, const ImportChoices& choices,
        std::function<void(const Result<ImportReport>& report)> done) override;
    void whenKept(std::function<void()> done) override;

    // For a provider of the configuration: the account it names and no other; where it names none, the one
    // called `default` or `legacy`, or the only one. SecretUnavailable where somebody has to sign in, else
    // why it could not be renewed.
    void access(const QString& vendor, const QString& account, const AccessDone& done);
    // Likewise with everything that is kept of it, for ourselves. NotFound: there is no such account.
    void account(const QString& vendor, const QString& account, const AccountDone& done);
    void refused(const accounts::AccountId& id, const Secret& token);

    // The entry of the secret store.
    [[nodiscard]] static QString secretName(const accounts::AccountId& id);

    // Ends what is over; runs by itself.
    void sweep();
    // Renews what nobody has used for half the time after which its vendor forgets it; runs by itself.
    void renewIdle();

private:
    struct Session {
        QString id;
        std::unique_ptr<accounts::LoginFlow> flow;
        std::unique_ptr<LoginListener> listener;
        quint16 port = 0; // that the vendor knows; 0: none
        qint64 createdMs = 0;
        qint64 updatedMs = 0;
        bool isOpened = false; // its page
    };

    // Tells the vendor that a sign-in is over, where it has a way to be told, as well as it goes.
    void revoke(const accounts::AccountId& id);
    [[nodiscard]] TokenKeeper::Owner owner();
    [[nodiscard]] HeldTokens heldOf(const accounts::VendorAccount& account) const;
    [[nodiscard]] TokenKeeper::Renewed renewed(
        const QString& key, const HeldTokens& before, const oauth::FetchAnswer& answer) const;
    [[nodiscard]] Error signInNeeded(const QString& key, const QString& problem) const;
    [[nodiscard]] accounts::AccountAccess accessOf(const HeldTokens& tokens) const;
    [[nodiscard]] Result<accounts::AccountId> resolve(const QString& vendor, const QString& account) const;
    // How people call it: "GitHub Copilot (work)".
    [[nodiscard]] QString shownName(const accounts::AccountId& id) const;
    [[nodiscard]] AccountView viewOf(const accounts::AccountId& id) const;

    // Once the index is known as far as it can be.
    void whenIndexed(const QString& vendor, std::function<void()> then);
    void tokensOf(const Result<accounts::AccountId>& id, const TokenKeeper::Done& done);
    [[nodiscard]] bool isListed(const accounts::AccountId& id) const;
    [[nodiscard]] bool mayKnowMore(const QString& vendor) const;
    void readIndex(const Secret& text);
    void add(const accounts::AccountId& id);
    enum class Change { Added, Removed };

    // Into the index that is kept, beside what other processes wrote there.
    void changeIndex(const accounts::AccountId& id, Change change);
    void writeChanges();
    void applyChanges();
    void writeIndex(const Result<std::optional<Secret>>& there, const WriteCount::Token& write);
    void put(const accounts::VendorAccount& account, TokenKeeper::Origin origin, std::function<void()> kept);
    void tell();

    [[nodiscard]] accounts::LoginFlow::Ports portsOf(const QString& session);
    [[nodiscard]] accounts::LoginFlow::Observer observerOf(const QString& session);
    [[nodiscard]] Result<quint16> listenFor(
        const QString& session, const accounts::Redirect& redirect, const QByteArray& path);
    void closeListener(const QString& session);
    void sessionMoved(const QString& session);
    void loginEnded(const QString& session, const Result<accounts::VendorAccount>& account);
    [[nodiscard]] Session* find(const QString& id);
    [[nodiscard]] const Session* find(const QString& id) const;
    [[nodiscard]] LoginSession shown(const Session& session) const;
    void makeRoom(const accounts::Definition& vendor, const accounts::AccountId& account);

    [[nodiscard]] Result<ImportReport> copyLogins(
        const QString& path, const QString& account, const ImportChoices& choices);
    void copyLogin(accounts::ImportedLogin login, const ImportChoices& choices, ImportReport& report);

    std::shared_ptr<const accounts::DefinitionSet> m_definitions;
    secrets::SecretStore& m_store;
    const Clock& m_clock;
    oauth::RandomBytes m_random;
    Ways m_ways;
    RenewalLock m_lock;
    TokenKeeper m_tokens;                                          // by secretName
    std::vector<accounts::AccountId> m_index;                      // sorted
    std::vector<std::pair<accounts::AccountId, Change>> m_changes; // not written yet
    bool m_isWritingIndex = false;
    enum class Reading { NotBegun, Running, Done } m_reading = Reading::NotBegun;
    qint64 m_readMs = 0; // when the index was asked for last
    std::vector<std::function<void()>> m_afterReading;
    std::vector<std::unique_ptr<Session>> m_sessions; // oldest first
    QTimer m_sweep;
    QTimer m_upkeep;
};

} // namespace gateway::service
