// SPDX-License-Identifier: GPL-3.0-or-later
// What `plexusd rekey`, `backup` and `restore` do, without their words: finds the keys involved, makes new
// ones where they are needed, and has the database changed as a whole (store/maintenance.h). A new key is
// safe before anything is sealed with it, and an old one goes when nothing needs it any more, so that the
// process may be killed at any point. Thread: the main thread, which the work on the database blocks: no
// gateway runs in this process.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "store/database_location.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace gateway::service {

// Who keeps a key; see secrets/secret_shelf.h.
enum class KeyHome {
    AsBefore,
    Variable, // NEW_ENCRYPTION_KEY becomes ENCRYPTION_KEY
    File,
    Keychain,
};

struct VaultOptions {
    QString dataDir = {};
    QString databasePath = {};                                // empty: plexus.db in dataDir
    std::optional<store::DatabaseServer> databaseServer = {}; // instead of a file
    std::optional<Secret> encryptionKey = {};                 // ENCRYPTION_KEY
    std::optional<Secret> newEncryptionKey = {};              // NEW_ENCRYPTION_KEY; rekey
    std::optional<Secret> passphrase = {}; // of a backup; empty: the database's key opens it
};

class VaultTools final : public QObject {
    Q_OBJECT
public:
    // Several lines for a person: what was done, what to do now.
    using Done = std::function<void(Result<QString>)>;

    explicit VaultTools(VaultOptions options, QObject* parent = nullptr);
    ~VaultTools() override;

    enum class Unreadable {
        Fail,
        Forget, // rows that do not open are deleted
    };
    // One call at a time, of any of them. Answers may come from inside the call.
    void rekey(KeyHome home, Unreadable unreadable, Done done);

    enum class Contents {
        Core, // configuration, secrets, policy, approvals, sign-ins
        Full, // and requests, answers, conversations
    };
    void backUp(const QString& file, Contents contents, Done done);

    // What opens a backup: true, its passphrase; false, the database's key.
    [[nodiscard]] static Result<bool> needsPassphrase(const QString& file);
    void restore(const QString& file, Done done);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gateway::service
