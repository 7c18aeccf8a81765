// SPDX-License-Identifier: GPL-3.0-or-later
// One login with a vendor, from the first question to an account: what the person is asked, the page they
// open, the answer that comes back (by a browser, by hand, or by asking for a device), the tokens, and what
// the vendor tells of the account. Thread: one. No I/O of its own; clock, chance, fetching, waiting and
// listening are handed in.
#pragma once

#include "accounts/definition.h"
#include "accounts/login_view.h"
#include "accounts/token_calls.h"
#include "accounts/vendor_account.h"
#include "base/clock.h"
#include "oauth/sign_in_flow.h"
#include "oauth/tokens.h"

#include <functional>
#include <memory>
#include <optional>

namespace gateway::accounts {

class LoginFlow {
public:
    static constexpr qint64 kLifeMs = 20LL * 60 * 1000;
    static constexpr qsizetype kMaxProgress = 100;

    struct Ports {
        oauth::RandomBytes random;
        oauth::Fetch fetch;
        // Calls back so much later, on the same thread.
        std::function<void(qint64 ms, std::function<void()> then)> wait;
        // Listens at that path of that port until forgetListener(); answers come by take(). Error: in use.
        std::function<Result<quint16>(const Redirect& redirect, const QByteArray& path)> listen;
        std::function<void()> forgetListener;
    };

    struct Observer {
        std::function<void()> changed;
        // Tokens are here: they are to be kept before anything else is asked.
        std::function<void(const VendorAccount& account, std::function<void()> then)> keep;
        // The end; once. Not after cancel().
        std::function<void(const Result<VendorAccount>& account)> ended;
    };

    // Destroying it ends it, and nobody is told; a listener is its owner's to close.
    LoginFlow(const Clock& clock, std::shared_ptr<const Definition> definition, AccountId id, Ports ports,
        Observer observer);
    ~LoginFlow();
    LoginFlow(const LoginFlow&) = delete;
    LoginFlow& operator=(const LoginFlow&) = delete;

    void start();
    // To the question; InvalidRequest: what is wrong with it, and it is asked once more.
    [[nodiscard]] Result<void> reply(const QString& value);
    // By hand. InvalidRequest: it is of no use; the login goes on.
    [[nodiscard]] Result<void> paste(const QString& text);
    // By the browser. False: it is none of ours, and nothing changes.
    [[nodiscard]] bool take(const oauth::SignInAnswer& answer);
    void cancel();
    // Its time is up.
    void expire();

    [[nodiscard]] const LoginView& view() const { return m_view; }

    [[nodiscard]] qint64 expiresMs() const { return m_expiresMs; }

    [[nodiscard]] const AccountId& id() const { return m_account.id; }

private:
    enum class Step { Restriction, Prompts, Way, Running, Over };

    void nextQuestion();
    void ask(LoginQuestion question);
    [[nodiscard]] Result<void> replyRestriction(const QString& value);
    [[nodiscard]] Result<void> replyPrompt(const QString& value);
    [[nodiscard]] Result<void> replyWay(const QString& value);

    void startBrowser();
    void redeem(const QByteArray& code);
    void startDevice();
    void deviceStarted(const Result<oauth::FetchAnswer>& answer);
    void pollLater();
    void poll();
    void polled(const Result<oauth::FetchAnswer>& answer);
    void granted(const oauth::FetchAnswer& answer);

    void redeemed(const Result<oauth::FetchAnswer>& answer);
    void takeTokens(const std::variant<Tokens, oauth::TokenRefusal>& tokens);
    void exchange();
    void exchanged(const Result<oauth::FetchAnswer>& answer);
    void followUp(qsizetype index);
    void followedUp(qsizetype index, const Result<oauth::FetchAnswer>& answer);
    void pollFollowUp(qsizetype index, const QByteArray& operation);
    void takeFollowUp(qsizetype index, const QByteArray& operation, const Result<oauth::FetchAnswer>& answer);
    void end();

    // A call of the definition; its answer goes to `next` while this lives.
    void call(const Call& call, std::function<void(const Result<oauth::FetchAnswer>& answer)> next);
    [[nodiscard]] Values values() const;
    void say(const QString& progress);
    void show(LoginState state);
    void fail(const QString& message);

    template <typename Function> auto guarded(Function function)
    {
        return [function = std::move(function), life = std::weak_ptr<int>(m_life)](auto&&... arguments) {
            if (!life.expired())
                function(std::forward<decltype(arguments)>(arguments)...);
        };
    }

    const Clock& m_clock;
    std::shared_ptr<const Definition> m_definition;
    Ports m_ports;
    Observer m_observer;
    VendorAccount m_account;
    LoginView m_view;
    qint64 m_expiresMs;
    Step m_step = Step::Restriction;
    qsizetype m_prompt = 0;
    std::optional<LoginWay> m_way;
    oauth::Pkce m_pkce;
    QByteArray m_state;
    Values m_given; // of this login alone: code, device_code, redirect …
    qint64 m_pollMs = 0;
    qint64 m_pollUntilMs = 0;
    bool m_isOpen = false; // an answer of a browser is taken
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

// What a person means by the host they typed: "https://git.firm.example/" is git.firm.example. Empty: nothing
// usable.
[[nodiscard]] QByteArray hostOf(const QString& text);

} // namespace gateway::accounts
