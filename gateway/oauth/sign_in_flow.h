// SPDX-License-Identifier: GPL-3.0-or-later
// One sign-in at another server, from its address to an account: discovery, registration, the page a person
// opens, the answer the browser brings back, the tokens. Bound to one `state`, ten minutes and one answer.
// Thread: one. No I/O of its own; clock, chance and fetching are handed in.
#pragma once

#include "base/clock.h"
#include "oauth/account.h"
#include "oauth/client_registration.h"
#include "oauth/discovery.h"
#include "oauth/tokens.h"

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace gateway::oauth {

struct SignInPlan {
    QUrl server;
    QByteArray redirectUri;   // of our listener, on this computer
    QByteArray clientId = {}; // empty: registered by ourselves
    Secret clientSecret = {};
    QByteArray scope = {}; // empty: what the server asks for
};

// What the browser brought back.
struct SignInAnswer {
    QByteArray state;
    QByteArray code = {};
    QByteArray issuer = {};
    QByteArray error = {};
    QByteArray errorDescription = {};
};

class SignInFlow {
public:
    static constexpr qint64 kLifeMs = 10LL * 60 * 1000;

    struct Observer {
        // The page to open; once.
        std::function<void(const QUrl& page)> ready;
        // The end; once.
        std::function<void(const Result<Account>& account)> ended;
    };

    // Destroying it ends it, and nobody is told.
    SignInFlow(
        const Clock& clock, const RandomBytes& random, Fetch fetch, SignInPlan plan, Observer observer);

    void start();
    // True: it was ours, and is taken; a second one is not.
    [[nodiscard]] bool take(const SignInAnswer& answer);

    [[nodiscard]] const QByteArray& state() const { return m_state; }

    [[nodiscard]] qint64 expiresMs() const { return m_expiresMs; }

private:
    void discovered(const Result<Discovered>& found);
    void registered(const Result<FetchAnswer>& answer);
    void openPage();
    void redeem(const QByteArray& code);
    void answered(const Result<FetchAnswer>& answer);
    [[nodiscard]] std::optional<Error> problemOf(const SignInAnswer& answer) const;
    void end(const Result<Account>& account);
    void ask(FetchRequest request, void (SignInFlow::*next)(const Result<FetchAnswer>& answer));

    const Clock& m_clock;
    Fetch m_fetch;
    SignInPlan m_plan;
    Observer m_observer;
    Pkce m_pkce;
    QByteArray m_state;
    qint64 m_expiresMs;
    std::unique_ptr<Discovery> m_discovery;
    ServerMetadata m_metadata;
    TokenSource m_source;
    QByteArray m_scope;
    bool m_isOpen = false; // the page was given out, no answer came yet
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

} // namespace gateway::oauth
