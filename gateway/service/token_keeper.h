// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps tokens that are renewed: reads them once, hands them out, renews them ahead of their end, one renewal
// at a time whoever waits, and keeps what came before anybody uses it, since a refresh token that is good
// once must not be lost to a crash. What an account is, and how it is renewed, its owner says. Where nothing
// can be kept (no keychain) it lasts until Plexus ends, and its problem says so. Thread: the main thread.
// Callbacks come on it too.
#pragma once

#include "base/clock.h"
#include "oauth/fetch.h"
#include "oauth/token_answer.h"
#include "secrets/secret_store.h"
#include "service/renewal_lock.h"
#include "service/write_count.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace gateway::service {

// An account as far as keeping it goes.
struct HeldTokens {
    Secret text; // as it is in the store; the owner reads everything else from it
    Secret accessToken = {};
    std::optional<qint64> renewAtMs = {}; // from then on it is renewed before it is handed out
    std::optional<qint64> expiresMs = {}; // from then on it is not handed out; nothing: until it is refused
    bool canRenew = false;
    qint64 issuedMs = 0; // when the vendor gave them; 0: nobody knows
    friend bool operator==(const HeldTokens&, const HeldTokens&) = default;
};

class TokenKeeper final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<HeldTokens>& tokens)>;
    // Why these tokens are not for who asks; nothing: they are.
    using Check = std::function<std::optional<Error>(const HeldTokens& tokens)>;
    using Renewed = std::variant<HeldTokens, oauth::TokenRefusal>;

    struct Owner {
        // The entry of the secret store for a key.
        std::function<QString(const QString& key)> entry;
        // What an entry holds; nothing: none of ours.
        std::function<std::optional<HeldTokens>(const QString& key, const Secret& text)> read;
        std::function<Result<oauth::FetchRequest>(const QString& key, const HeldTokens& tokens)> renewal;
        std::function<Renewed(const QString& key, const HeldTokens& before, const oauth::FetchAnswer& answer)>
            renewed;
        // As they are kept while a renewal is under way that a crash could lose; nothing: as they are.
        std::function<std::optional<Secret>(const QString& key, const HeldTokens& tokens)> marked;
        // Nobody is signed in (any more); `problem` may be empty.
        std::function<Error(const QString& key, const QString& problem)> signInNeeded;
        // Not now; `problem` says why.
        std::function<Error(const QString& key, const QString& problem)> renewalFailed;
        oauth::Fetch fetch;
    };

    // Requests that wait for the same token.
    static constexpr size_t kMaxWaiting = 1000;

    TokenKeeper(secrets::SecretStore& store, const Clock& clock, RenewalLock& lock, Owner owner,
        QObject* parent = nullptr);
    ~TokenKeeper() override;

    // Now, or once they were read or renewed. Where there are none the store is asked again: another process
    // may have signed in.
    void token(const QString& key, Check check, Done done);
    // Renewed now, whether it is due or not; who asks while that is under way gets its end. InvalidRequest:
    // nothing renews it; else what token() would say, or why it could not be renewed.
    void renewNow(const QString& key, Done done);
    // Whoever it was sent to did not take it: the next who asks has it renewed, unless it came just now.
    // False: it came just now, or it is not what is held.
    bool refused(const QString& key, const Secret& accessToken);

    // Whether the vendor gave them just now; if so, one that is refused is not renewed at once.
    enum class Origin { Issued, Copied };
    // Somebody has signed in: used from now on, and kept. `kept` comes when it is, or cannot be.
    void put(const QString& key, const HeldTokens& tokens, Origin origin, std::function<void()> kept = {});
    // Signed out: forgotten here, and whoever waits is told.
    void remove(const QString& key);
    // Read if that was not done yet; changed() follows.
    void load(const QString& key);
    // Likewise; `done` comes now or when the store has answered.
    void whenRead(const QString& key, std::function<void()> done);
    // Another process may have signed in or out, or the store is back after it was away: what could not be
    // kept is written, and what was read before is read again. Of two the one the vendor gave later counts.
    void refresh();

    // What the store holds is known.
    [[nodiscard]] bool isRead(const QString& key) const;
    [[nodiscard]] const HeldTokens* held(const QString& key) const;
    // A sentence: why there are none, or that they last only until Plexus ends, or were not renewed.
    [[nodiscard]] QString problem(const QString& key) const;
    void setProblem(const QString& key, const QString& problem);

    // Of everything it writes.
    [[nodiscard]] WriteCount& writes() { return m_writes; }

Q_SIGNALS:
    void changed(const QString& key);
    // What was handed out before is not to be used any more.
    void dropped(const QString& key);

private:
    enum class Reading { NotBegun, Running, Done };

    struct Waiting {
        Check check;
        gateway::service::TokenKeeper::Done done;
    };

    struct Entry {
        Reading reading = Reading::NotBegun;
        std::optional<HeldTokens> tokens = {};
        QString problem = {};
        bool isRenewing = false;
        bool isStored = false;  // the store is known to have had an entry
        bool isUnkept = false;  // what is held could not be written
        qint64 triedMs = 0;     // when it was tried last
        qint64 lockedMs = 0;    // when the lock on a renewal was had
        qint64 readMs = 0;      // when the store was asked last, or told
        qint64 renewedMs = 0;   // when the access token came
        qint64 notBeforeMs = 0; // the next renewal, after one that failed
        quint64 turn = 0;       // of tokens that came and went; answers to an earlier one do not count
        std::vector<Waiting> waiting = {};
        std::vector<std::function<void()>> readers = {}; // who wait for the reading alone
    };

    void read(const QString& key);
    void settle(const QString& key);
    void renew(const QString& key);
    // Somebody else may have renewed it while the lock was waited for.
    void renewAsRead(const QString& key, const Result<std::optional<Secret>>& text);
    void askForRenewal(const QString& key);
    void send(const QString& key);
    void readAgain(const QString& key);
    void keepWhatIsHeld(const QString& key);
    [[nodiscard]] static bool isOlder(const HeldTokens& one, const HeldTokens& other);
    void answered(const QString& key, const Result<oauth::FetchAnswer>& answer);
    void renewalFailed(const QString& key, const oauth::TokenRefusal& refusal);
    void use(const QString& key, const HeldTokens& tokens);
    // Signed out, here or by another process: whoever waits is told.
    void forget(const QString& key);
    // Goes on once it is written, cannot be, or takes too long.
    void keep(const QString& key, const Secret& text, std::function<void()> then);
    [[nodiscard]] bool isDue(const HeldTokens& tokens) const;
    [[nodiscard]] bool isOver(const HeldTokens& tokens) const;
    [[nodiscard]] Error failedFor(const QString& key, const Entry& entry) const;
    static void answerAll(std::vector<Waiting>& waiting, const Result<HeldTokens>& answer);
    void tell(const QString& key);

    // Answers of others come to nobody once this is gone.
    template <typename Function> auto guarded(Function function)
    {
        return [function = std::move(function), life = std::weak_ptr<int>(m_life)](const auto& answer) {
            if (!life.expired())
                function(answer);
        };
    }

    secrets::SecretStore& m_store;
    const Clock& m_clock;
    RenewalLock& m_lock;
    Owner m_owner;
    WriteCount m_writes;
    std::map<QString, Entry> m_entries;
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

} // namespace gateway::service
