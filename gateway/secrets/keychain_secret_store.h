// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in the operating system's keychain (Secret Service, KWallet, macOS Keychain, Windows Credential
// Manager) by QtKeychain. Entries of one data directory are named apart from those of another.
// Thread: the main thread.
#pragma once

#include "secrets/secret_store.h"

#include <chrono>

// The library's own name.
namespace QKeychain { // NOLINT(readability-identifier-naming)
class Job;
}

namespace gateway::secrets {

class KeychainSecretStore final : public SecretStore {
    Q_OBJECT
public:
    // `dataDir` tells installations apart.
    explicit KeychainSecretStore(const QString& dataDir, QObject* parent = nullptr);

    // Whether it is worth asking: without the desktop's bus there is no keychain. Elsewhere than on Linux
    // there always is one.
    [[nodiscard]] static bool sessionMayHaveOne();

    // Writes and deletes an entry of no meaning: QtKeychain 0.13 answers a read of a locked keychain with "no
    // such entry", so only a write tells. stateChanged() always follows. On a desktop with a locked keychain
    // the system may ask the person to unlock it.
    void probe() override;
    // "No such entry" is believed only when a write works. A keychain that does not answer (it may be asking
    // for its password) is an error after a while; should it answer later, stateChanged() says so.
    void read(const QString& name, ReadCallback done) override;
    void write(const QString& name, const Secret& value, WriteCallback done) override;
    void remove(const QString& name, WriteCallback done) override;

    [[nodiscard]] VaultState state() const override { return m_state; }

    [[nodiscard]] QString problem() const override { return m_problem; }

private:
    [[nodiscard]] QString entry(const QString& name) const { return m_prefix + name; }

    // Starts `job`, which deletes itself, and hands it to `finished` unless it takes longer than the limit,
    // when `late` is called instead.
    void start(QKeychain::Job* job, const QString& name, std::chrono::seconds limit,
        std::function<void()> finished, std::function<void(Error)> late);
    void store(const QString& name, const Secret& value, std::chrono::seconds limit, WriteCallback done);
    void checkWritable(WriteCallback done);
    void noteSuccess();
    [[nodiscard]] Error noteFailure(const QString& detail);
    [[nodiscard]] bool enter(VaultState state, const QString& problem);

    QString m_prefix;
    VaultState m_state = VaultState::Unknown;
    QString m_problem;
};

} // namespace gateway::secrets
