// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets sealed in the database, the same way for both programs. The key is found when it is first needed
// (KeyKeeper), once for all who wait, and looked for again while it cannot be had: a keychain may be unlocked
// meanwhile. Entries of the keychain, where secrets were before there was a vault, move here at their first
// use.
// Thread: the main thread.
#pragma once

#include "secrets/key_keeper.h"
#include "secrets/secret_shelf.h"
#include "secrets/secret_store.h"

#include <QSet>

#include <vector>

namespace gateway::secrets {

class VaultSecretStore final : public SecretStore {
    Q_OBJECT
public:
    // The shelf, and the keychain of `places`, outlive it.
    VaultSecretStore(SecretShelf& shelf, KeyPlaces places, QObject* parent = nullptr);

    // Looks for the key, once the database is open (or could not be). A first key is made right away where
    // nobody is asked for it (a file, the variable); in a keychain only when the first secret is written.
    // `done` runs in any case; keyState() says how it went.
    void open(std::function<void()> done);

    [[nodiscard]] KeyState keyState() const { return m_keyState; }

    void probe() override;
    void read(const QString& name, ReadCallback done) override;
    void write(const QString& name, const Secret& value, WriteCallback done) override;
    void remove(const QString& name, WriteCallback done) override;
    [[nodiscard]] VaultState state() const override;
    // A sentence or two: what happened, what to do. Empty while the key is there or none is needed.
    [[nodiscard]] QString problem() const override;

private:
    enum class Need { Read, Write }; // a write makes the first key

    struct Waiter {
        Need need;
        std::function<void()> go;
    };

    // Runs `go` once it is known whether the key can be had.
    void withKey(Need need, std::function<void()> go);
    void look();
    void recordFound(const std::optional<KeyRecord>& record);
    void find(const KeyRecord& record);
    void makeFirst();
    void beginWith(const DataKey& key, KeySource source);
    void use(const DataKey& key);
    void settle(KeyState state, const QString& problem);
    void enter(KeyState state, const QString& problem);

    [[nodiscard]] bool asksKeychain() const;
    [[nodiscard]] Error unavailable() const;
    void readEarlier(const QString& name, const ReadCallback& done);
    void move(const QString& name, const Secret& value);
    void removeEarlier(const QString& name, const WriteCallback& done);

    SecretShelf& m_shelf;
    KeyKeeper m_keeper;
    SecretStore* m_earlier;     // null: there is no keychain
    QSet<QString> m_notEarlier; // names the keychain is known not to have
    QSet<QString> m_entered;    // names that were written or removed here: what was before does not count
    KeyState m_keyState = KeyState::Unknown;
    QString m_problem;
    bool m_isLooking = false;
    std::vector<Waiter> m_waiters;
};

} // namespace gateway::secrets
