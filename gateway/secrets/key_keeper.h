// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the data key of a database where its record says it is, and makes the first one of a new database.
// It never makes a key in the place of one that cannot be had: that is a state of its own, with a sentence
// that says what happened and what to do.
// Thread: the main thread (the keychain needs its event loop). Answers never come from inside the call.
#pragma once

#include "secrets/secret_shelf.h"
#include "secrets/secret_store.h"

#include <QObject>

#include <functional>
#include <optional>
#include <variant>

namespace gateway::secrets {

enum class KeyState {
    Unknown,   // not looked for yet
    NotNeeded, // nothing is sealed, and nothing had to be so far
    Ready,
    Locked,  // the keychain does not answer, or waits for its password
    Missing, // whoever kept the key has it no more
    Wrong,   // there is a key, and it is another one
    Refused, // the key file is open to others, or damaged
    Closed,  // the database cannot be used
};

struct KeyProblem {
    KeyState state = KeyState::Missing;
    QString message = {};
};

struct KeyPlaces {
    std::optional<Secret> variable = {}; // ENCRYPTION_KEY, where it is set
    QString folder = {};                 // of key files: the data directory
    SecretStore* keychain = nullptr;     // null: this session has none. Outlives the keeper
    KeySource fresh = KeySource::File;   // who keeps the first key, where no variable is set
};

class KeyKeeper final : public QObject {
    Q_OBJECT
public:
    using Found = std::function<void(const std::variant<DataKey, KeyProblem>&)>;
    using Made = std::function<void(Result<DataKey>)>;

    explicit KeyKeeper(KeyPlaces places, QObject* parent = nullptr);

    [[nodiscard]] const KeyPlaces& places() const { return m_places; }

    // Who keeps the first key of a new database.
    [[nodiscard]] KeySource firstSource() const;

    void find(const KeyRecord& record, Found done);
    // A key that is safe with `source` when this is done. Of Variable: the one that is set.
    void make(KeySource source, Made done);
    // One that no database needs any more. Failures are logged; `done` runs in any case.
    void forget(
        const KeyRecord& record, const std::function<void()>& done = [] {});

private:
    void findVariable(const KeyRecord& record, const Found& done);
    void findFile(const KeyRecord& record, const Found& done);
    void findInKeychain(const KeyRecord& record, Found done);
    void makeInKeychain(const DataKey& key, Made done);
    // Queued.
    void answer(const Found& done, std::variant<DataKey, KeyProblem> result);
    void answer(const Made& done, Result<DataKey> result);

    KeyPlaces m_places;
};

} // namespace gateway::secrets
