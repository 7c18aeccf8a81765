// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the accounts Plexus has at MCP servers: signs in, has a TokenKeeper keep and renew the tokens (under
// ids that say nothing), and signs out. Thread: the main thread.
#pragma once

#include "base/clock.h"
#include "oauth/sign_in_flow.h"
#include "pipeline/mcp_tokens.h"
#include "secrets/secret_resolver.h"
#include "secrets/secret_store.h"
#include "service/gateway_service.h"
#include "service/mcp_sign_in.h"
#include "service/renewal_lock.h"
#include "service/token_keeper.h"

#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace gateway::service {

class McpSignInKeeper final : public McpSignIn {
    Q_OBJECT
public:
    using TokenDone = pipeline::McpTokens::KeeperDone;

    // The ways to the gateway thread. Callbacks come back on the main thread.
    struct Ways {
        oauth::Fetch fetch;
        std::function<void(const QByteArray& state, qint64 expiresMs)> expectAnswer;
        std::function<void(const QByteArray& state)> forgetAnswer;
        std::function<void(const QString& server)> forgetToken;
        std::function<QString()> baseUrl; // "http://127.0.0.1:4000"; empty: the gateway does not listen
        QString dataDir = {};             // shared with other processes; empty: with none
        RenewalLeases leases = {};
    };

    // Renewed so long before it ends.
    static constexpr qint64 kEarlyMs = 60'000;
    static constexpr size_t kMaxWaiting = TokenKeeper::kMaxWaiting;

    McpSignInKeeper(ConfigService& configuration, secrets::SecretStore& store, const Clock& clock,
        oauth::RandomBytes random, Ways ways, QObject* parent = nullptr);
    ~McpSignInKeeper() override;

    // Another process may have signed in or out, or the store is back.
    void refresh() { m_tokens.refresh(); }

    [[nodiscard]] McpSignInStatus status(const QString& server) const override;
    void start(const QString& server, std::function<void(const Result<QUrl>& page)> done) override;
    void cancel(const QString& server) override;
    void signOut(const QString& server) override;

    // What a browser brought back; unknown ones change nothing.
    void take(const oauth::SignInAnswer& answer);

    // A token for requests to that address, now or once it was read or refreshed. Errors: SecretUnavailable
    // when somebody has to sign in, else why it could not be renewed.
    void token(const QString& server, const QByteArray& url, TokenDone done);
    // The server did not take it.
    void refused(const QString& server, const Secret& token, const QByteArray& challenge);

    // The entry of the secret store.
    [[nodiscard]] static QString secretName(const QString& server);

private:
    // A sign-in that is under way.
    struct Entry {
        std::unique_ptr<oauth::SignInFlow> flow = {};
        std::function<void(const Result<QUrl>& page)> opened = {};
        QUrl page = {};
        quint64 flowTurn = 0; // of sign-ins begun and given up; answers to an earlier one do not count
    };

    [[nodiscard]] const config::McpServer* configured(const QString& server) const;
    void begin(const QString& server, const Secret& clientSecret);
    void endFlow(Entry& entry);
    void flowEnded(const QString& server, const Result<oauth::Account>& account);
    [[nodiscard]] TokenKeeper::Owner owner();
    [[nodiscard]] static HeldTokens heldOf(const oauth::Account& account);
    [[nodiscard]] static pipeline::McpToken tokenOf(const HeldTokens& tokens);
    [[nodiscard]] static Error signInNeeded(const QString& server, const QString& problem);
    [[nodiscard]] static Error renewalFailed(const QString& server, const QString& problem);
    void sweep();
    void configurationChanged();
    void tell(const QString& server);

    ConfigService& m_configuration;
    secrets::SecretResolver m_resolver;
    const Clock& m_clock;
    oauth::RandomBytes m_random;
    Ways m_ways;
    RenewalLock m_lock;
    TokenKeeper m_tokens;               // by server name
    std::map<QString, Entry> m_entries; // by server name
    QTimer m_sweep;                     // ends sign-ins nobody came back to
};

} // namespace gateway::service
