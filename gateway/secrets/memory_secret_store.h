// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets that end with the process: for the demo and for tests.
// Thread: the main thread.
#pragma once

#include "secrets/secret_store.h"

#include <QHash>

namespace gateway::secrets {

class MemorySecretStore final : public SecretStore {
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    // As if no keychain could be reached; for tests of that state.
    void makeUnavailable(const QString& problem);

    // It looks well, and what it is asked fails; empty: no more. For tests.
    void failReads(const QString& problem) { m_readProblem = problem; }

    void failWrites(const QString& problem) { m_writeProblem = problem; }

    // At once, for setting up before anything reads.
    void preset(const QString& name, const Secret& value) { m_entries.insert(name, value); }

    void probe() override;
    void read(const QString& name, ReadCallback done) override;
    void write(const QString& name, const Secret& value, WriteCallback done) override;
    void remove(const QString& name, WriteCallback done) override;
    [[nodiscard]] VaultState state() const override;

    [[nodiscard]] QString problem() const override { return m_problem; }

private:
    [[nodiscard]] Result<void> reached(const QString& problem) const;

    QHash<QString, Secret> m_entries;
    QString m_problem;
    QString m_readProblem;
    QString m_writeProblem;
};

} // namespace gateway::secrets
