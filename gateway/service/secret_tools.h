// SPDX-License-Identifier: GPL-3.0-or-later
// What `plexusd secrets` does: writes, lists and deletes the secrets that `secret:NAME` in a configuration
// names, where there is no window to do it in. A gateway may run on the same database; it reads a secret when
// it next takes over a configuration, or starts.
// Thread: the main thread.
#pragma once

#include "service/vault_tools.h"

#include <QStringList>

namespace gateway::service {

class SecretTools final : public QObject {
    Q_OBJECT
public:
    template <typename T> using Answer = std::function<void(Result<T>)>;

    // `options` without what concerns backups and new keys.
    explicit SecretTools(const VaultOptions& options, QObject* parent = nullptr);
    ~SecretTools() override;

    // Makes the first key where there is none.
    void set(const QString& name, const Secret& value, const Answer<void>& done);
    void remove(const QString& name, const Answer<void>& done);
    void list(const Answer<QStringList>& done);

private:
    class Private;
    std::unique_ptr<Private> d;
};

// Whether the session may have one, by its environment alone.
[[nodiscard]] bool sessionMayHaveKeychain();

} // namespace gateway::service
