// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the accounts Plexus has at MCP servers: signs in, keeps tokens in the secret store (under ids that
// say nothing), refreshes them, one refresh at a time per server, and signs out. What was refreshed is kept
// before it is used: a refresh token that is good once must not be lost to a crash. Where it cannot be kept
// (no keychain) the account lasts until Plexus ends, and its status says so. Thread: the main thread.
#pragma once

#include "base/clock.h"
#include "oauth/sign_in_flow.h"
#include "pipeline/mcp_tokens.h"
#include "secrets/secret_resolver.h"
#include "secrets/secret_store.h"
#include "service/gateway_service.h"
#include "service/mcp_sign_in.h"

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
    };

    // Renewed so long before it ends.
    static constexpr qint64 kEarlyMs = 60'000;
    // Requests that wait for the same token.
    static constexpr size_t kMaxWaiting = 1000;

    McpSignInKeeper(ConfigService& configuration, secrets::SecretStore& store, const Clock& clock,
        oauth::RandomBytes random, Ways ways, QObject* parent = nullptr);
    ~McpSignInKeeper() override;

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
    enum class Reading { NotBegun, Running, Done };

    struct Entry {
        Reading reading = Reading::NotBegun;
        std::optional<oauth::Account> account = {};
        std::unique_ptr<oauth::SignInFlow> flow = {};
        std::function<void(const Result<QUrl>& page)> opened = {};
        QUrl page = {};
        QString problem = {};
        bool isRefreshing = false;
        qint64 renewedMs = 0;   // when the access token came
        qint64 notBeforeMs = 0; // the next refresh, after one that failed
        // Answers to questions of an earlier turn do not count.
        quint64 flowTurn = 0;    // of sign-ins begun and given up
        quint64 accountTurn = 0; // of accounts that came and went

        struct Waiting {
            QByteArray url;
            TokenDone done;
        };

        std::vector<Waiting> waiting = {};
    };

    [[nodiscard]] const config::McpServer* configured(const QString& server) const;
    void begin(const QString& server, const Secret& clientSecret);
    void endFlow(Entry& entry);
    void flowEnded(const QString& server, const Result<oauth::Account>& account);
    // Keeps it, then goes on whether that worked or not.
    void keep(const QString& server, const oauth::Account& account, std::function<void()> then);
    void use(const QString& server, const oauth::Account& account);
    void read(const QString& server);
    // Answers whoever waits for a token, or has it renewed first.
    void settle(const QString& server);
    static void answerAll(Entry& entry, const Result<pipeline::McpToken>& answer);
    void refresh(const QString& server);
    void refreshed(const QString& server, const Result<oauth::FetchAnswer>& answer);
    void refreshFailed(const QString& server, const oauth::TokenRefusal& refusal);
    [[nodiscard]] static pipeline::McpToken tokenOf(const oauth::Account& account);
    [[nodiscard]] bool isOver(const oauth::Account& account, qint64 earlyMs) const;
    [[nodiscard]] static Error signInNeeded(const QString& server, const QString& problem);
    [[nodiscard]] Error renewalFailed(const QString& server, const Entry& entry) const;
    void sweep();
    void configurationChanged();
    void tell(const QString& server);

    ConfigService& m_configuration;
    secrets::SecretStore& m_store;
    secrets::SecretResolver m_resolver;
    const Clock& m_clock;
    oauth::RandomBytes m_random;
    Ways m_ways;
    std::map<QString, Entry> m_entries; // by server name
    QTimer m_sweep;                     // ends sign-ins nobody came back to
};

} // namespace gateway::service
